import type { ConditionId, ItemId } from "../../knowledge/items.ts";
import type { GrammarLine } from "../grammar.ts";

type Line = GrammarLine<ItemId | ConditionId>;

/** The rights of the person. Examples and near misses stand in `test/statements-rights.test.ts`. */
export const RIGHTS_LINES: readonly Line[] = [
  {
    says: "right-access",
    when: [
      "access-right", "right > access-verb > own-data", "right-strict >> access-verb > data", "@rights access-verb > own-data",
      "@rights access-verb", "right-strict >> access-verb",
    ],
    unless: ["others-own", "child"],
  },
  {
    says: "right-rectification",
    when: [
      "rectify-right", "right > rectify-verb > own-data", "right > rectify-verb > data", "right-strict >> rectify-verb > data", "@rights rectify-verb > own-data/data",
      "right >> rectify-verb > own-data", "@rights rectify-verb", "right-strict >> rectify-verb",
    ],
    unless: ["others-own", "this-policy-changes"],
  },
  {
    says: "right-erasure",
    when: [
      "erase-right", "right > erase-verb > own-data", "right >> erase-verb > own-data", "right-strict >> erase-verb > data", "right > erase-verb > data",
      "@rights erase-verb > own-data/data", "@rights erase-verb", "right-strict >> erase-verb", "erase-verb > own-data > right", "own-data > erase-verb > contact-way",
    ],
    unless: ["others-own", "cookie-word", "child"],
  },
  {
    says: "right-restriction",
    when: ["restrict-right", "right-strict >> restrict-verb > processing", "@rights restrict-verb > processing/own-data", "@rights restrict-verb"],
    unless: ["others-own", "cookie-word"],
  },
  { says: "right-portability", when: ["portability"], unless: ["others-own"] },
  { says: "right-portability", when: ["right > export", "@rights export", "export"], weak: "only-export" },
  {
    says: "right-object",
    when: ["object-right", "right-strict >> object-verb > processing", "@rights object-verb"],
    unless: ["others-own", "object-marketing-only"],
  },
  { says: "right-object", when: ["object-verb > marketing", "opt-out > promotional-mail", "opt-out > marketing", "marketing >> opt-out"], weak: "only-marketing-opt-out" },
  {
    says: "right-object-marketing",
    when: [
      "object-verb >> marketing", "marketing >> object-verb", "opt-out >> promotional-mail", "promotional-mail >> opt-out", "opt-out > marketing", "marketing >> opt-out",
      "withdraw-consent >> marketing", "marketing >> withdraw-consent", "@marketing opt-out",
    ],
  },
  { says: "right-withdraw-consent", when: ["withdraw-consent", "consent >> withdraw", "withdraw > consent", "@rights withdraw > consent"], unless: ["others-own", "child"] },
  { says: "right-withdraw-consent", when: ["opt-out > promotional-mail", "opt-out > marketing", "cookie-word >> opt-out"], weak: "only-opt-out" },
  {
    says: "right-complain",
    when: ["complaint-right >> authority", "complain >> authority", "authority >> complaint-right", "@rights/complaint complain > authority", "right >> complain > authority", "right > contact-way >> authority"],
    unless: ["dpo-complaint"],
  },
  { says: "right-complain", when: ["complaint-elsewhere", "complaint-right > contact-way", "complaint-right"], weak: "not-to-an-authority" },
  {
    says: "rights-exercise",
    when: [
      "exercise >> contact-way", "contact-way >> exercise", "right > access-verb/rectify-verb/erase-verb/restrict-verb > own-data >> contact-way",
      "contact-way > access-verb/rectify-verb/erase-verb/restrict-verb > own-data", "contact-way >> right-strict > access-verb/erase-verb/rectify-verb", "opt-out >> contact-way", "contact-way >> opt-out",
      "@rights contact-way", "withdraw-consent >> contact-way", "contact-way >> withdraw-consent", "own-data > erase-verb > contact-way", "rectify-verb/erase-verb > own-data >> contact-way",
    ],
    unless: ["others-own"],
  },
];

/** Purposes, grounds, recipients, transfers. */
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
    unless: ["others-own"],
  },
  { says: "purposes", when: ["use > data >> purpose-vague", "own-data >> purpose-vague", "use > own-data"], weak: "vague" },
  {
    says: "legal-basis",
    when: [
      "legal-basis-name & processing-act", "legal-basis-name & own-data", "legal-basis-name & use-purpose", "@legal-basis legal-basis-name", "@legal-basis legal-basis-consent", "@purposes/legal-basis legal-basis-name", "legal-basis-name >> legal-basis-name", "legal-basis-name & legitimate-interest",
    ],
    unless: ["others-own"],
  },
  { says: "legal-basis", when: ["consent & own-data", "consent > processing", "you > consent"], weak: "in-passing" },
  { says: "legitimate-interests", when: ["interest-named", "legitimate-interest >> purpose-kind", "purpose-kind >> legitimate-interest", "@legal-basis legitimate-interest > purpose-kind"], unless: ["object-verb"] },
  { says: "legitimate-interests", when: ["legitimate-interest"], weak: "not-named" },
  {
    says: "recipients",
    when: [
      "share > recipient-category", "share >> recipient-category", "recipient-category > share", "recipient-category & own-data & share", "@recipients recipient-category", "recipient >> recipient-category",
      "not > share-strict >> to-others", "not > share-strict > own-data", "own-data > not > share-strict",
    ],
    unless: ["others-own-only"],
  },
  { says: "recipients", when: ["share > third-party", "third-party > share"], weak: "third-parties" },
  {
    says: "third-country-transfers",
    when: [
      "transfer-strict > abroad-strict", "own-data >> transfer-strict >> abroad-strict", "abroad-strict >> transfer-strict & own-data", "transfer-strict > place", "own-data >> transfer-strict >> place",
      "place >> transfer-strict & own-data", "own-data >> transfer-strict >> place-europe", "transfer-strict + place-europe", "@transfers place", "@transfers abroad-strict", "@transfers place-europe", "safeguard-strict & transfer-strict & own-data", "safeguard-strict & abroad-strict",
    ],
    unless: ["others-own", "sold-only"],
  },
  { says: "transfer-safeguards", when: ["safeguard-strict & transfer", "safeguard-strict & abroad", "safeguard-strict & place", "@transfers/safeguards safeguard-strict", "safeguard-strict & own-data"] },
  { says: "transfer-safeguards", when: ["transfer >> abroad >> safeguard-vague", "@transfers safeguard-vague", "safeguard-vague & transfer & abroad", "transfer >> abroad & consent", "consent >> transfer >> abroad/place"], weak: "not-named" },
  { says: "safeguards-copy", when: ["copy-word & safeguard-strict & contact-way", "copy-of >> safeguard", "safeguard-link"] },
];

/** Retention, security, cookies, children, changes, provision, decisions, sources, categories. */
export const PRACTICE_LINES: readonly Line[] = [
  {
    says: "retention",
    when: [
      "retain-strict >> number + period", "number + period >> retain-strict", "erase-verb >> number + period", "number + period >> erase-verb", "retain-strict > criterion-strong", "retain-strict >> criterion-strong & own-data",
      "erase-verb > end-of-use & own-data", "end-of-use > erase-verb", "@retention number + period", "@retention criterion-strong", "not > retain-strict > own-data", "criterion-strong > retain-strict",
    ],
    unless: ["others-own", "cookie-word", "response-time", "right", "backup-only"],
  },
  {
    says: "retention",
    when: ["retain-strict >> number + period", "number + period >> retain-strict & own-data", "retain-strict > criterion-strong & own-data"],
    unless: ["others-own", "cookie-word", "response-time"],
  },
  { says: "retention", when: ["retain-strict >> as-necessary", "@retention as-necessary", "@retention retention-factor", "as-necessary > retain-strict", "retain-strict > criterion", "erase-verb > end-of-use"], weak: "as-long-as-necessary", unless: ["others-own"] },
  { says: "security", when: ["secure > measure-concrete", "measure-concrete > secure", "@security measure-concrete", "measure-concrete & own-data & secure"], unless: ["others-own", "not"] },
  { says: "security", when: ["secure > measure-concrete", "@security measure-concrete"], unless: ["others-own"] },
  { says: "security", when: ["security-vague", "@security secure", "secure > own-data"], weak: "no-measure", unless: ["others-own"] },
  { says: "cookies", when: ["cookie-word >> cookie-purpose", "cookie-purpose >> cookie-word", "@cookies cookie-purpose & cookie-word", "not > use > cookie-word", "@cookies cookie-purpose"] },
  { says: "cookies", when: ["cookie-word"], weak: "only-use" },
  { says: "children", when: ["child & child-treatment", "@children child-treatment"] },
  { says: "policy-changes", when: ["change >> announce", "announce >> change & this-policy", "@changes announce", "change & this-policy & announce"], unless: ["others-own"] },
  { says: "policy-changes", when: ["check-back & this-policy", "@changes check-back", "change > this-policy", "this-policy >> change"], weak: "check-back" },
  {
    says: "mandatory-provision",
    when: ["provide >> provision-optional", "provision-optional >> provide", "provision-optional > own-data", "provide > own-data/data >> provision-must", "own-data > provision-must", "provision-must > provide > own-data", "provision-lack >> consequence", "consequence >> provision-lack", "@provision provision-must", "@provision provision-optional"],
    unless: ["child"],
  },
  { says: "automated-decisions", when: ["automated-strict & logic", "not > automated-strict", "automated-strict > not", "@automated-decisions not", "@automated-decisions logic"], unless: ["right-strict"] },
  { says: "automated-decisions", when: ["automated-strict"], weak: "no-logic" },
  {
    says: "data-categories",
    when: ["collect >> data-kind", "data-kind >> collect", "@data-collected data-kind", "own-data >> data-kind", "data-kind & own-data", "use > data-kind", "not > collect > own-data"],
  },
  { says: "data-categories", when: ["collect > own-data"], weak: "no-kinds" },
  { says: "data-source", when: ["collect > from-others", "from-others & own-data", "@data-source from-others", "from-others > collect", "collect >> own-data >> from-others"], unless: ["others-own", "not"] },
];

/** What makes a conditional disclosure due. */
export const CONDITION_LINES: readonly Line[] = [
  { says: "relies-on-consent", when: ["legal-basis-name & consent", "with-consent", "consent-given > use/processing-act", "@legal-basis consent", "withdraw-consent", "consent > processing > own-data", "processing > own-data >> with-consent"], unless: ["consent-by-use"] },
  { says: "relies-on-legitimate-interests", when: ["legitimate-interest"] },
  { says: "transfers-outside-eea", when: ["transfer-strict > abroad-strict & own-data", "own-data >> transfer-strict >> abroad-strict", "own-data >> transfer-strict > place", "transfer-strict > place", "transfer-strict >> place & own-data", "@transfers place", "@transfers abroad-strict", "safeguard-strict & transfer-strict"], unless: ["not-transfer", "others-own"] },
  { says: "direct-marketing", when: ["marketing & send", "marketing & opt-out", "marketing & own-data", "marketing & use-purpose", "@purposes/marketing marketing", "newsletter-word"], unless: ["not-marketing"] },
  { says: "automated-decisions", when: ["automated-strict"], unless: ["not", "right-strict"] },
  { says: "indirect-collection", when: ["collect > from-others", "collect >> own-data >> from-others", "@data-source from-others"], unless: ["others-own", "not"] },
  { says: "addresses-eea-readers", when: ["eea-reader"] },
  { says: "uses-cookies", when: ["cookie-word"] },
];
