import type { Line } from "./line.ts";
import { NOT_MINE } from "./lines-rights.ts";

/** Restriction, objection and portability as people ask for them, and as companies grant them without naming them. */
export const RIGHTS_ASKED_LINES: readonly Line[] = [
  {
    says: "right-restriction",
    when: [
      "right/right-noun/anyone-can/ask-verb/have-us >> use-curbed",
      "@rights use-curbed",
      "your-request/when-asked >> use-curbed",
      "use-curbed > your-request/when-asked/by-contact",
      "have-data > block-verb & by-contact/call-us/tell-us/contact-act",
    ],
    unless: ["others-own", "cookie-word", "marketing", "object-verb", "promotional-mail"],
    apart: [...NOT_MINE, "we-limit", "restrict-access", "stop-marketing", "closed-pages", "software-uses"],
  },
  {
    says: "right-object",
    when: [
      "right/right-noun/anyone-can > resist-verb > processing/legitimate-interest",
      "processing > right/anyone-can > resist-verb",
      "@rights resist-verb > processing",
      "use-ends >> you-object",
      "you-object >> use-ends",
      "own-situation >> ask-verb/right/anyone-can >> no-longer-used",
    ],
    unless: [
      "others-own",
      "marketing-refused",
      "ad-mail",
      "promotional-mail",
      "mail-marketing",
      "cookie-word",
    ],
    apart: [
      ...NOT_MINE,
      "contest-other",
      "object-to-marketing",
      "object-to-cookies",
      "object-to-decisions",
      "other-objection",
    ],
  },
  {
    says: "right-object-marketing",
    when: [
      "refuse-word/object-verb/resist-verb/not-want-us > address-used > for-advertising/for-offers/mail-marketing",
      "object-verb >> for-offers",
      "ad-use > can-be-refused",
      "mail-marketing/promotional-mail > can-be-refused",
      "mail-has-link > end-subscription",
      "promotional-mail/mail-marketing/fundraise-mail > mail-ends",
      "tell-us/contact-act/call-us/enough > mail-ends & marketing/ad-mail/promotional-mail/mail-marketing",
      "tell-us/unticked/ask-verb > no-advertising",
      "no-advertising > tell-us/unticked/contact-act",
      "right/anyone-can/ask-verb > no-advertising",
      "marketing-choice",
      "list-left",
    ],
    unless: ["reminder"],
    apart: ["until-unsubscribe", "others-mail", "data-withdrawn", "list-other"],
  },
  {
    says: "right-portability",
    when: [
      "right/right-noun/anyone-can/ask-verb/have-us >> own-data/erasable/data-given >> portable-form",
      "your-request/when-asked/we-offer/hand-you/send-on >> portable-form & own-data/erasable/data-given",
      "own-data/erasable/data-given > portable-form > your-request/when-asked",
      "@rights portable-form",
      "right/right-noun/anyone-can >> portable-form & transmit/send-on",
      "your-request/when-asked/right/right-noun/anyone-can/ask-verb >> data-goes/transmit/send-on > chosen-one & own-data/erasable/data-given/data",
      "right-noun/have-us >> data-goes/transmit > another-one & own-data/erasable/data-given/data",
      "own-data/erasable/data-given/data > data-goes/transmit > chosen-one/another-one > when-asked",
      "right-noun > data-mobility",
      "@rights data-mobility",
    ],
    unless: ["others-own"],
    apart: [...NOT_MINE, "other-country", "other-portability"],
  },
];
