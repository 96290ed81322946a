import type { Line } from "./line.ts";
import { NO_DECISION } from "./lines-provision.ts";
import { OTHER_WITHDRAWALS } from "./lines-rights.ts";

/** Words that lead to the controller or its office, wherever they stand in the sentence. */
const WAY = "go-about/way-there/contact-act/call-us/please-do/by-contact/open-there";

const WHO = "reader-wants/want-thing/ask-verb/seeker";
const DONE = "done-word/erase-verb/rectify-verb/block-verb/access-verb";
const WHAT = "own-record/erasable-word";
const WISH = `${WHO} > ${DONE} > ${WHAT}`;
const WISHED = `${WHO} > ${WHAT} > ${DONE}`;

const CONSENT_OF_OTHERS = ["others-own", "child", "newsletter-consent", "order-word", "cookie-word"] as const;

/** Consent, complaints, the use of rights and decisions by machines in the words of `using-rights.ts` and `machines.ts`. */
export const USING_RIGHTS_LINES: readonly Line[] = [
  { says: "right-access", when: ["wants-to-see"], unless: ["others-own"] },
  {
    says: "right-erasure",
    when: ["wants-gone"],
    unless: ["others-own", "cookie-word", "erase-limits"],
    apart: ["account-closure"],
  },
  { says: "right-rectification", when: ["wants-mended"], unless: ["others-own"] },
  { says: "right-portability", when: ["wants-to-take"], unless: ["others-own"] },
  {
    says: "right-withdraw-consent",
    when: [
      "given-yes > call-back",
      "call-back > given-yes",
      "given-agreement > call-back & once-agreed",
      "call-back > given-agreement & once-agreed",
      "cease-agreeing & may-tell/use-over/any-time/call-back",
      "regret/no-longer-wish & may-tell/use-over & once-agreed/given-yes",
      "once-agreed >> use-over & may-tell",
      "once-agreed >> stop-asked",
      "cease-agreeing & once-agreed",
      "@legal-basis regret & may-tell/use-over",
      "end-it",
      "call-back > given-agreement & if-agreed",
      "once-agreed/if-agreed/opted-in/given-yes >> regret/no-longer-wish & may-tell/use-over/any-time",
      "@legal-basis it-back",
      "@legal-basis stop-asked",
    ],
    unless: CONSENT_OF_OTHERS,
    apart: [...OTHER_WITHDRAWALS, "stop-sending"],
  },
  { says: "right-withdraw-consent", when: ["one-thing-off"], weak: "only-opt-out", unless: ["others-own"] },
  {
    says: "right-complain",
    when: [
      "we-failed/reader-thinks/infringe/privacy-breached >> tell-body > authority/body-above/body-named",
      "reader-may > tell-body > authority/body-named",
      "authority/body-above/body-named > hears-you",
      "matter-filed > authority/body-above/body-named",
      "tell-body > authority/body-above/body-named >> we-failed",
      "body-named > can-be-approached",
      "authority/body-named > can-look & reader-thinks/we-failed/unhappy",
      "complain-strict > body-named",
    ],
    unless: ["share-word", "we-cooperate", "others-own"],
    apart: ["others-right", "we-approach", "not-authority", "legal-claims-made"],
  },
  {
    says: "right-complain",
    when: [
      "privacy-complaint >> our-house/we",
      "our-house/we >> privacy-complaint",
      "reader-thinks >> privacy-breached & may-tell/call-us/contact-act/tell-us/tell-body",
      "privacy-complaint >> contact-act/tell-us/go-about",
      "privacy-worry >> house-settles",
      "adherence-doubted >> contact-act/tell-us/go-about/may-tell/call-us",
      "tell-us/call-us/may-tell >> reader-thinks > privacy-breached",
      "privacy-dispute & complaint-elsewhere",
    ],
    weak: "not-to-an-authority",
    unless: ["authority", "body-named", "others-own", "other-complaint", "under-terms"],
  },
  {
    says: "rights-exercise",
    when: [
      `rights-used >> ${WAY}`,
      `${WAY} >> rights-used`,
      "data-request > request-goes-to",
      "data-request >> go-about/way-there",
      "go-about/way-there >> data-request",
      `to-object >> ${WAY}`,
      "to-remove > own-data/asker-data/erasable-word/data-kind >> contact-act/do-write/please-do",
      `${WISH} >> go-about/way-there`,
      `${WISHED} >> go-about/way-there`,
      `go-about/way-there >> ${WISH}`,
      `go-about/way-there >> ${WISHED}`,
      "go-about/way-there > erase-verb/access-verb/rectify-verb > erasable/own-record/held-what",
      "go-about/call-us/do-now & we-give",
      "go-about/call-us > to-do-it",
      `thing-wanted >> ${WAY}/do-now/enough`,
      `${WAY} >> thing-wanted`,
      `these-things >> ${WAY}`,
      `contact-act/call-us >> ${WISHED}`,
      "exercise >> go-about/way-there",
      "@rights way-there",
    ],
    unless: ["others-own", "other-complaint"],
    apart: ["others-right", "we-contact", "other-request"],
  },
  { says: "rights-exercise", when: ["@rights do-now"], unless: ["others-own"], apart: ["other-request"] },
  {
    says: "automated-decisions",
    when: [
      "automated-strict & machine-logic",
      "machine-acts & fate",
      "fate & nobody-looks/without-human",
      "@automated-decisions machine-logic",
      "@automated-decisions fate",
    ],
    unless: [...NO_DECISION, "others-own", "reader-decides"],
    apart: ["you-decide"],
  },
  {
    says: "automated-decisions",
    when: ["automated-strict > machine-logic", "settled-by-machine & person-matter/decide-subject"],
    unless: ["not-be-subject", "bare-subject", "against-machine", "profiling-defined", "others-own"],
  },
  {
    says: "automated-decisions",
    when: [
      "human-decides & by-machine/machine-acts/decide-subject",
      "machine-denied",
      "not > by-machine > decide-word",
      "@automated-decisions human-decides",
      "asks-machine > not",
    ],
    unless: [...NO_DECISION, "others-own"],
    apart: ["you-decide"],
  },
];
