import type { ConditionId, ItemId } from "../../knowledge/items.ts";
import type { GrammarLine } from "../grammar.ts";

/** What a line can say: an item of the 31, or that the condition of one is met. */
export type Says = ItemId | `condition:${ConditionId}`;

type Line = GrammarLine<Says>;

/** The rights of the person. Examples and near misses stand in the rules' pages and in `test/statements.test.ts`. */
export const RIGHTS_LINES: readonly Line[] = [
  {
    says: "right-access",
    when: ["access-right", "right > access-verb > own-data", "right-noun >> access-verb > own-data", "right-noun >> access-word", "@rights access-verb > own-data", "@rights access-verb", "own-data > access-verb > contact-way"],
    unless: ["others-own", "child", "their-access"],
  },
  {
    says: "right-rectification",
    when: ["rectify-right", "right > rectify-verb > own-data", "right-noun >> rectify-verb > data", "right >> rectify-verb > own-data", "@rights rectify-verb > own-data/data", "@rights rectify-verb", "right-noun >> rectify-noun"],
    unless: ["others-own", "this-policy-changes"],
  },
  {
    says: "right-erasure",
    when: ["erase-right", "right > erase-verb > own-data", "right >> erase-verb > own-data", "right-noun >> erase-verb > data", "right-noun >> erase-noun", "@rights erase-verb > own-data/data", "@rights erase-verb", "own-data > erase-verb > contact-way", "own-data >> erase-verb > at-request"],
    unless: ["others-own", "cookie-word", "child", "erase-limits"],
  },
  { says: "right-erasure", when: ["right > erase-verb > own-data & only-incorrect"], weak: "only-incorrect-data" },
  { says: "right-erasure", when: ["right > close-account", "close-account > contact-way"], weak: "only-closing-account" },
  {
    says: "right-restriction",
    when: ["restrict-right", "right-noun >> restrict-verb > processing", "@rights restrict-verb > processing/own-data", "@rights restrict-verb", "right-noun >> restrict-noun"],
    unless: ["others-own", "cookie-word"],
  },
  { says: "right-portability", when: ["portability"], unless: ["others-own"] },
  { says: "right-portability", when: ["right > export", "@rights export", "export"], weak: "only-export" },
  {
    says: "right-object",
    when: ["object-right", "right-noun >> object-verb", "@rights object-verb"],
    unless: ["others-own", "object-marketing-only", "object-changes"],
  },
  { says: "right-object", when: ["object-verb > marketing", "opt-out > promotional-mail", "opt-out > marketing", "marketing >> opt-out"], weak: "only-marketing-opt-out" },
  {
    says: "right-object-marketing",
    when: ["object-verb >> marketing", "marketing >> object-verb", "opt-out >> promotional-mail", "promotional-mail >> opt-out", "opt-out > mail-marketing", "mail-marketing >> opt-out", "withdraw-consent >> mail-marketing", "mail-marketing >> withdraw-consent", "@marketing opt-out", "mail-marketing >> withdraw"],
  },
  { says: "right-object-marketing", when: ["opt-out > marketing", "marketing >> opt-out"], weak: "only-ad-targeting" },
  {
    says: "right-withdraw-consent",
    when: ["withdraw-consent", "consent >> withdraw", "withdraw > consent", "@rights withdraw > consent"],
    unless: ["others-own", "child", "newsletter-consent"],
  },
  { says: "right-withdraw-consent", when: ["opt-out > promotional-mail", "opt-out > marketing", "cookie-word >> opt-out", "withdraw-consent & newsletter-consent", "consent >> withdraw & newsletter-consent"], weak: "only-opt-out" },
  { says: "right-withdraw-consent", when: ["stop-collection"], weak: "only-by-leaving" },
  {
    says: "right-complain",
    when: ["complaint-right >> authority", "complain >> authority", "authority >> complaint-right", "@rights/complaint complain > authority", "right >> complain > authority", "right > contact-way >> authority"],
    unless: ["share-word"],
  },
  { says: "right-complain", when: ["complaint-elsewhere & complain", "complaint-right > contact-way", "complaint-right > we", "@complaint complaint-elsewhere"], weak: "not-to-an-authority" },
  {
    says: "rights-exercise",
    when: [
      "exercise >> contact-way", "contact-way >> exercise", "right > access-verb/rectify-verb/erase-verb/restrict-verb > own-data >> contact-way", "contact-way > access-verb/rectify-verb/erase-verb/restrict-verb > own-data",
      "contact-way >> right-noun > access-verb/erase-verb/rectify-verb", "opt-out >> contact-way", "contact-way >> opt-out", "@rights contact-way", "withdraw-consent >> contact-way", "contact-way >> withdraw-consent",
      "own-data > erase-verb > contact-way", "rectify-verb/erase-verb > own-data >> contact-way", "contact-way >> own-data > erase-verb/rectify-verb",
    ],
    unless: ["others-own"],
  },
];

/** Who is there, purposes, grounds, recipients, transfers. */
export const PROCESSING_LINES: readonly Line[] = [
  { says: "dpo-contact", when: ["dpo"] },
  { says: "eu-representative", when: ["representative"], unless: ["representative-not", "uk-company"] },
  { says: "eu-representative", when: ["representative-not"], weak: "will-not-be-named" },
  { says: "eu-representative", when: ["representative & uk-company"], weak: "outside-eu" },
  {
    says: "purposes",
    when: [
      "use > own-data >> purpose-kind", "use/collect > data > use-purpose > purpose-kind", "own-data >> use-purpose > purpose-kind", "use-purpose > purpose-kind & own-data", "@purposes purpose-kind",
      "collect > data/data-kind >> use-purpose > purpose-kind", "use > data-kind >> use-purpose > purpose-kind", "data-kind > use-purpose > purpose-kind",
    ],
    unless: ["others-own", "right-noun", "child"],
  },
  { says: "purposes", when: ["use > data >> purpose-vague", "own-data >> purpose-vague"], weak: "vague" },
  {
    says: "legal-basis",
    when: ["legal-basis-named", "legitimate-interest & processing-act", "legitimate-interest & own-data", "legitimate-interest & use-purpose", "contract-basis & own-data", "contract-basis & processing-act", "@legal-basis contract-basis", "@legal-basis consent", "@legal-basis legal-obligation", "@purposes with-consent", "@purposes contract-basis", "@purposes legitimate-interest", "basis-consent", "legal-obligation & contract-basis", "legal-obligation & consent & processing-act"],
    unless: ["others-own", "object-verb"],
  },
  { says: "legal-basis", when: ["consent & own-data", "consent > use", "you > consent", "legal-obligation & own-data", "with-consent"], weak: "in-passing" },
  { says: "legitimate-interests", when: ["interest-named", "legitimate-interest >> interest-kind", "interest-kind >> legitimate-interest", "@legal-basis legitimate-interest > interest-kind"], unless: ["object-verb"] },
  { says: "legitimate-interests", when: ["legitimate-interest"], weak: "not-named" },
  {
    says: "recipients",
    when: ["share > recipient-category", "share >> recipient-category", "recipient-category > share", "recipient-category & own-data & share", "@recipients recipient-category", "recipient >> recipient-category", "not > share-strict >> to-others", "not > share-strict > own-data", "own-data > not > share-strict"],
    unless: ["others-own-only"],
  },
  { says: "recipients", when: ["share > third-party", "third-party > share"], weak: "third-parties" },
  {
    says: "third-country-transfers",
    when: [
      "transfer-strict > abroad-strict", "own-data >> transfer-strict >> abroad-strict", "abroad-strict >> transfer-strict & own-data", "transfer-strict > place", "own-data >> transfer-strict >> place",
      "place >> transfer-strict & own-data", "own-data >> transfer-strict >> place-europe", "transfer-strict + place-europe", "@transfers place", "@transfers abroad-strict", "@transfers place-europe", "safeguard-strict & transfer-strict & own-data", "safeguard-strict & abroad-strict",
    ],
    unless: ["others-own", "sold-only", "child"],
  },
  { says: "transfer-safeguards", when: ["safeguard-strict & transfer-strict", "safeguard-strict & abroad-strict", "safeguard-strict & place", "@transfers/safeguards safeguard-strict", "safeguard-strict & own-data", "safeguard-named"], unless: ["others-own"] },
  { says: "transfer-safeguards", when: ["transfer-strict >> abroad-strict >> safeguard-vague", "@transfers safeguard-vague", "safeguard-vague & transfer-strict & abroad-strict"], weak: "not-named" },
  { says: "transfer-safeguards", when: ["transfer-strict >> abroad-strict & consent", "consent >> transfer-strict >> abroad-strict/place"], weak: "consent-by-use" },
  { says: "safeguards-copy", when: ["copy-word & safeguard-strict", "copy-of >> safeguard", "copy-of > safeguard-vague", "safeguard-strict >> safeguard-link", "@transfers copy-word", "@safeguards copy-word"] },
  { says: "safeguards-copy", when: ["@transfers more-information", "more-information & transfer-strict & abroad-strict"], weak: "only-more-information" },
];

/** Retention, security, cookies, children, changes, provision, decisions, sources, categories. */
export const PRACTICE_LINES: readonly Line[] = [
  {
    says: "retention",
    when: [
      "retain-strict >> number + period", "number + period >> retain-strict", "erase-verb >> number + period", "number + period >> erase-verb", "retain-strict > criterion-strong", "retain-strict >> criterion-strong & own-data",
      "erase-verb > end-of-use & own-data", "end-of-use > own-data >> erase-verb", "@retention number + period", "@retention criterion-strong", "not > store-word > own-data", "criterion-strong > retain-strict",
    ],
    unless: ["others-own", "cookie-word", "response-time", "right-noun", "backup-only", "child"],
  },
  {
    says: "retention",
    when: ["retain-strict >> number + period", "number + period >> retain-strict & own-data", "retain-strict > criterion-strong & own-data"],
    unless: ["others-own", "cookie-word", "response-time", "child"],
  },
  { says: "retention", when: ["retain-strict >> as-necessary", "@retention as-necessary", "as-necessary > retain-strict", "erase-verb > end-of-use", "erase-verb > no-longer-needed", "no-longer-needed > erase-verb"], weak: "as-long-as-necessary", unless: ["others-own", "child"] },
  { says: "retention", when: ["@retention retention-factor", "retain-strict > retention-factor", "retain-strict > criterion"], weak: "general-factors", unless: ["others-own", "child"] },
  { says: "security", when: ["secure > measure-concrete", "measure-concrete > secure", "@security measure-concrete", "measure-plain", "measure-concrete & own-data & secure"], unless: ["others-own", "not"] },
  { says: "security", when: ["secure > measure-concrete"], unless: ["others-own"] },
  { says: "security", when: ["security-vague & secure", "security-vague & own-data", "@security secure", "secure > own-data"], weak: "no-measure", unless: ["others-own"] },
  { says: "cookies", when: ["cookie-word >> cookie-purpose", "cookie-purpose >> cookie-word", "@cookies cookie-purpose & cookie-word", "not > use > cookie-word", "@cookies cookie-purpose"] },
  { says: "cookies", when: ["cookie-word"], weak: "only-use" },
  { says: "children", when: ["child & child-treatment", "@children child-treatment"] },
  { says: "policy-changes", when: ["change >> announce", "announce >> change & this-policy", "@changes announce", "change & this-policy & announce"], unless: ["others-own", "share-word"] },
  { says: "policy-changes", when: ["check-back & this-policy", "@changes check-back", "change > this-policy", "this-policy >> change"], weak: "check-back" },
  {
    says: "mandatory-provision",
    when: ["you-provide >> provision-optional", "provision-optional > you-provide", "provision-optional > own-data", "you-provide >> provision-must", "own-data > provision-is", "provision-must > you-provide", "provision-lack >> consequence", "consequence >> provision-lack", "need-data >> consequence", "@provision provision-must", "@provision provision-optional"],
    unless: ["child", "voluntary-only"],
  },
  { says: "mandatory-provision", when: ["voluntary-only"], weak: "no-consequences" },
  { says: "automated-decisions", when: ["automated-strict & logic", "not > automated-strict", "automated-strict > not", "@automated-decisions not", "@automated-decisions logic"], unless: ["right-noun"] },
  { says: "automated-decisions", when: ["automated-strict & right-noun"], weak: "only-the-right" },
  { says: "automated-decisions", when: ["automated-strict"], weak: "no-logic", unless: ["right-noun"] },
  {
    says: "data-categories",
    when: ["collect >> data-kind", "data-kind >> collect", "@data-collected data-kind", "own-data >> data-kind", "data-kind & own-data", "use > data-kind", "not > collect > own-data"],
    unless: ["child", "others-own", "right-noun"],
  },
  { says: "data-categories", when: ["collect > own-data"], weak: "no-kinds", unless: ["child"] },
  { says: "data-source", when: ["source-verb > from-others", "source-verb >> own-data >> from-others", "@data-source from-others", "from-others > source-verb", "from-others & about-you"], unless: ["others-own", "not", "from-unnamed"] },
  { says: "data-source", when: ["source-verb > from-unnamed", "from-unnamed > source-verb", "@data-source from-unnamed", "from-unnamed & about-you"], weak: "no-source", unless: ["others-own", "not"] },
];

/** What makes a conditional disclosure due. */
export const CONDITION_LINES: readonly Line[] = [
  { says: "condition:relies-on-consent", when: ["basis-consent", "legal-basis-named & consent", "with-consent & processing-act", "with-consent & own-data", "with-consent > use", "@legal-basis consent", "withdraw-consent", "consent > processing > own-data", "processing > own-data >> with-consent"], unless: ["consent-by-use", "child", "share-strict"] },
  { says: "condition:relies-on-legitimate-interests", when: ["legitimate-interest"] },
  { says: "condition:transfers-outside-eea", when: ["transfer-strict > abroad-strict & own-data", "own-data >> transfer-strict >> abroad-strict", "own-data >> transfer-strict > place", "transfer-strict > place", "transfer-strict >> place & own-data", "@transfers place", "@transfers abroad-strict", "safeguard-strict & transfer-strict", "safeguard-named"], unless: ["not-transfer", "others-own", "child"] },
  { says: "condition:direct-marketing", when: ["mail-marketing & send", "mail-marketing & opt-out", "mail-marketing & own-data", "mail-marketing & use-purpose", "@purposes/marketing mail-marketing", "newsletter-word", "marketing & own-data", "marketing & send"], unless: ["not-marketing"] },
  { says: "condition:automated-decisions", when: ["automated-strict"], unless: ["not", "right-noun"] },
  { says: "condition:indirect-collection", when: ["not-from-you"] },
  { says: "condition:indirect-collection", when: ["source-verb > from-others", "source-verb > from-unnamed", "source-verb >> own-data >> from-others", "@data-source from-others", "from-others & about-you"], unless: ["others-own", "not-collect"] },
  { says: "condition:addresses-eea-readers", when: ["eea-reader"] },
  { says: "condition:uses-cookies", when: ["cookie-word"], unless: ["not"] },
];
