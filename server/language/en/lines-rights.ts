import type { Line } from "./line.ts";

/** What is not the reader's right, or not about data. */
const NOT_MINE = ["others-right"] as const;

const ERASURE_GRANTED = [
  "erase-right", "forget-you", "right > erase-verb > own-data", "right >> erase-verb > own-data", "right-noun >> erase-verb > data",
  "right-noun >> erase-noun", "right-noun > data > erase-verb", "right/anyone-can/ask-verb > have-data > erase-verb", "anyone-can/ask-verb > erase-verb > own-data", "your-request >> own-data > erase-verb",
  "own-data >> erase-verb > at-request/your-request", "erase-verb > own-data > at-request/your-request", "own-data > erase-verb > tell-us/by-contact", "erase-verb > own-data >> please-do",
  "tell-us > we > erase-verb > data", "close-account > erase-verb > own-data", "tell-us > erase-verb > own-data",
] as const;

/** The rights of the person. Examples and near misses stand in the rules' pages and in `test/statements-rights.test.ts`. */
export const RIGHTS_LINES: readonly Line[] = [
  {
    says: "right-access",
    when: [
      "access-right", "right > access-verb > own-data/held-data", "right-noun >> access-verb > own-data", "right-noun >> access-word", "@rights access-verb > own-data", "@rights access-verb",
      "own-data > access-verb > tell-us/by-contact", "access-verb > own-data >> please-do", "anyone-can/ask-verb/curious > access-verb/look-verb > own-data/held-data", "your-request >> tell-you > own-data/held-data", "tell-you > own-data > your-request", "ask-for-information",
    ],
    unless: ["others-own", "child", "their-access"],
    apart: [...NOT_MINE, "other-copy", "other-access"],
  },
  {
    says: "right-rectification",
    when: [
      "rectify-right", "right > rectify-verb > own-data", "right-noun >> rectify-verb > data", "right >> rectify-verb > own-data", "@rights rectify-verb > own-data/data", "@rights rectify-verb", "right-noun >> rectify-noun",
      "right/anyone-can/ask-verb > have-data > rectify-verb", "anyone-can/ask-verb > rectify-verb > own-data", "own-data/data >> rectify-verb > your-request", "your-request >> own-data > rectify-verb", "wrong-word >> we > rectify-verb > your-request",
      "tell-us >> we > put-right > data", "wrong-word >> tell-us >> put-right", "tell-us >> wrong-word >> put-right", "rectify-verb > own-data >> please-do",
    ],
    unless: ["others-own"],
    apart: [...NOT_MINE, "other-change"],
  },
  {
    says: "right-erasure",
    when: ERASURE_GRANTED,
    unless: ["others-own", "cookie-word", "child", "erase-limits", "wrong-word"],
    apart: [...NOT_MINE, "erase-incorrect"],
  },
  {
    says: "right-erasure",
    when: ERASURE_GRANTED.map((way) => `${way} & rectify-verb/other-ground/restrict-noun/access-word/portability`),
    unless: ["others-own", "cookie-word", "child", "erase-limits"],
    apart: [...NOT_MINE, "erase-incorrect"],
  },
  { says: "right-erasure", when: ["@rights erase-verb > own-data/data", "@rights erase-verb"], unless: ["others-own", "cookie-word", "child", "erase-limits"], apart: [...NOT_MINE, "erase-incorrect"] },
  {
    says: "right-erasure",
    when: ["right > erase-verb > own-data & wrong-word", "erase-incorrect & right", "erase-incorrect & your-request", "wrong-word >> erase-verb >> your-request", "wrong-word >> right > erase-verb", "erase-incorrect & anyone-can"],
    unless: ["others-own", "child"],
    apart: NOT_MINE,
    weak: "only-incorrect-data",
  },
  { says: "right-erasure", when: ["right > close-account", "close-account > contact-way"], unless: ["others-own"], apart: NOT_MINE, weak: "only-closing-account" },
  {
    says: "right-restriction",
    when: [
      "restrict-right", "right >> limit-use", "right-noun >> restrict-verb > processing", "@rights restrict-verb > processing/own-data", "@rights restrict-verb", "@rights limit-use", "right-noun >> restrict-noun",
      "right-noun/ask-verb > block-verb > processing > own-data", "right-noun/ask-verb > block-verb > own-data", "right-noun > data > block-verb", "right/ask-verb > processing > own-data > block-verb",
      "right > have-processing > block-verb", "right/anyone-can > have-data > block-verb", "right-noun/ask-verb/right > keep-only", "your-request >> block-verb > own-data", "own-data >> block-verb > your-request",
    ],
    unless: ["others-own", "cookie-word"],
    apart: [...NOT_MINE, "we-limit"],
  },
  {
    says: "right-portability",
    when: [
      "portability", "right-noun > transmit > to-other-controller", "right-noun > own-data > transmit > to-other-controller", "right/anyone-can > have-data > transmit > to-other-controller",
      "right/anyone-can/your-request >> take-along", "own-data > take-along & your-request", "@rights transmit > own-data > to-other-controller", "@rights own-data > transmit > to-other-controller", "@rights transmit > data > to-other-controller",
    ],
    unless: ["others-own"],
    apart: [...NOT_MINE, "other-country"],
  },
  { says: "right-portability", when: ["right > export", "@rights export", "export-own"], weak: "only-export" },
  {
    says: "right-object",
    when: ["object-right", "right-noun >> object-verb", "@rights object-verb", "object-more"],
    unless: ["others-own"],
    apart: [...NOT_MINE, "object-to-marketing", "object-to-cookies", "object-to-decisions", "other-objection"],
  },
  { says: "right-object", when: ["tell-us & not-want-us > processing > own-data"], unless: ["others-own", "marketing-refused"] },
  {
    says: "right-object",
    when: ["object-to-marketing", "object-verb > marketing", "opt-out > promotional-mail", "opt-out > marketing", "marketing >> opt-out", "ad-mail & opt-out", "no-more-mail"],
    apart: ["until-unsubscribe"],
    weak: "only-marketing-opt-out",
  },
  { says: "right-object", when: ["object-to-cookies", "opt-out > cookie-word", "cookie-word > opt-out"], weak: "only-cookies" },
  { says: "right-object", when: ["object-to-decisions", "right-noun > automated-strict", "not-subject-to > automated-strict"], weak: "only-automated-decisions" },
  {
    says: "right-object-marketing",
    when: [
      "object-verb >> marketing", "marketing >> object-verb", "opt-out >> promotional-mail", "promotional-mail >> opt-out", "opt-out > mail-marketing", "mail-marketing >> opt-out", "withdraw-consent >> mail-marketing",
      "mail-marketing >> withdraw-consent", "@marketing opt-out", "mail-marketing >> withdraw", "no-more-mail", "marketing-preference", "refuse-word > own-data > for-advertising", "ad-mail & opt-out",
    ],
    apart: ["until-unsubscribe", "ad-targeting"],
  },
  { says: "right-object-marketing", when: ["opt-out > ad-targeting", "ad-targeting >> opt-out", "opt-out > marketing", "marketing >> opt-out"], weak: "only-ad-targeting", unless: ["mail-marketing"] },
  {
    says: "right-withdraw-consent",
    when: ["withdraw-consent", "consent >> withdraw", "withdraw > consent", "@rights withdraw > consent", "withdraw-it", "consent >> undo"],
    unless: ["others-own", "child", "newsletter-consent"],
    apart: ["withdraw-by-leaving"],
  },
  { says: "right-withdraw-consent", when: ["opt-out > promotional-mail", "opt-out > marketing", "cookie-word >> opt-out", "opt-out > cookie-word", "consent & refuse-cookies", "withdraw-consent & newsletter-consent", "consent >> withdraw & newsletter-consent"], weak: "only-opt-out" },
  { says: "right-withdraw-consent", when: ["stop-collection", "not-agree > leave-service"], weak: "only-by-leaving", unless: ["this-policy"] },
  { says: "right-withdraw-consent", when: ["withdraw-by-leaving"], weak: "only-by-leaving", unless: ["others-own"] },
  {
    says: "right-complain",
    when: [
      "complaint-right >> authority/authority-there", "complain-strict >> authority/authority-there", "authority >> complaint-right", "authority > accept-complaint", "authority > complaint-said", "@rights/complaint complain-strict/approach > authority/authority-there", "right >> complain-strict/approach > authority/authority-there",
      "infringe >> approach > authority/authority-there", "@complaint authority/authority-there >> where-you-live",
    ],
    unless: ["share-word"],
    apart: ["others-right", "we-approach", "not-authority"],
  },
  { says: "right-complain", when: ["complaint-elsewhere & complain-strict", "complaint-right > contact-way", "complaint-right > we", "@complaint complaint-elsewhere", "have-complaint > contact-way", "contact-way > have-complaint", "have-complaint > we", "not-authority & complain-strict"], weak: "not-to-an-authority" },
  {
    says: "rights-exercise",
    when: [
      "exercise >> contact-way", "contact-way >> exercise", "right > access-verb/rectify-verb/erase-verb/restrict-verb > own-data >> contact-way", "contact-way > access-verb/rectify-verb/erase-verb/restrict-verb > own-data",
      "contact-way >> right-noun > access-verb/erase-verb/rectify-verb", "opt-out >> contact-way", "contact-way >> opt-out", "@rights contact-way", "withdraw-consent >> contact-way", "contact-way >> withdraw-consent",
      "own-data > erase-verb > contact-way", "rectify-verb/erase-verb > own-data >> contact-way", "contact-way >> own-data > erase-verb/rectify-verb", "right-said >> call-us", "request-noun > route-verb & contact-way/dpo/we",
      "route-verb > request-noun & contact-way/dpo/we", "exercise/use-right >> dpo/contact-way", "dpo/contact-way >> exercise/use-right", "contact-way & enough", "self-service",
    ],
    unless: ["others-own"],
  },
  { says: "rights-exercise", when: ["exercise", "use-right"], weak: "no-way-given", unless: ["others-own"], apart: ["others-right"] },
];
