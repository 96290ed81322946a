import type { DefectId, SignId } from "../../knowledge/drafting-ids.ts";
import type { GrammarLine } from "../grammar.ts";

/**
 * How badly drafted clauses are worded, in the grammar of `grammar.ts`. Concepts are those of the drafting lists
 * (`drafting.ts` and its neighbors) and, where these have none of the name, of all other lists. `calm` names concepts
 * which anywhere in the block show that the text is better than it looks.
 */
export interface DraftingLine extends GrammarLine<DefectId | SignId> {
  readonly calm?: readonly string[];
}

export const DRAFTING_LINES: readonly DraftingLine[] = [
  {
    says: "implied-explicit-consent",
    when: ["by-giving > sensitive-thing >> reader-consents", "by-using > sensitive-thing >> reader-consents"],
    unless: ["readers-outside", "consent-asked", "not-agreeing", "explicit-flow"],
  },
  {
    says: "cookie-consent-by-use",
    when: [
      "by-using >> reader-consents > cookie-use",
      "unless-settings >> reader-consents",
      "reader-consents > cookie-use >> by-using",
    ],
    unless: ["consent-asked", "not-agreeing"],
    // Whoever accepts a “privacy and cookie policy” has been asked for no cookie.
    apart: ["privacy-text"],
  },
  {
    says: "transfer-consent-by-use",
    when: [
      "by-using >> reader-consents > transfer-verb & foreign-place",
      "by-giving >> reader-consents > transfer-verb & foreign-place",
      "by-using >> reader-consents > stores-verb & foreign-place",
      "by-giving >> reader-consents > stores-verb & foreign-place",
      "by-giving > signifies-consent > transfer-verb",
      "by-using >> reader-consents > that-transfer",
      "by-giving >> reader-consents > that-transfer",
      "you > reader-consents > transfer-verb & foreign-place",
      "you > reader-consents > stores-verb > foreign-place",
    ],
    unless: ["readers-outside", "consent-asked", "not-agreeing", "explicit-flow"],
  },
  {
    says: "consent-by-use",
    when: [
      "by-using >> reader-consents > data-practice",
      "by-using >> reader-consents > own-data",
      "by-giving >> reader-consents > data-practice",
    ],
    unless: [
      "readers-outside",
      "consent-asked",
      "not-agreeing",
      "marketing-thing",
      "changes-word",
      "terms-word",
    ],
  },
  {
    says: "consent-by-use",
    when: ["by-using > signifies-consent", "use-of > signifies-consent"],
    unless: [
      "readers-outside",
      "consent-asked",
      "not-agreeing",
      "marketing-thing",
      "changes-word",
      "terms-word",
      "agree-to-policy",
    ],
  },
  {
    says: "consent-to-policy",
    when: [
      "you > agree-to-policy",
      "by-using >> agree-to-policy",
      "by-giving >> agree-to-policy",
      "read-and-accept > privacy-text",
      "policy-as-contract",
    ],
    unless: ["readers-outside", "other-policies", "consent-asked"],
  },
  {
    says: "consent-to-policy",
    when: ["not-agreeing > privacy-text >> please-leave", "please-leave >> unless-agree > privacy-text"],
    unless: ["other-policies", "readers-outside"],
  },
  {
    says: "continued-use-accepts-changes",
    when: ["goes-on-using >> accepts & after-changes", "after-changes >> binding-word"],
    unless: ["readers-outside", "consent-asked"],
  },
  {
    says: "bundled-consent",
    when: [
      "reader-consents > marketing-thing & cookie-use",
      "by-giving >> reader-consents > marketing-thing & data-practice",
      "required-consent",
    ],
    unless: ["consent-asked"],
  },
  {
    says: "withdraw-by-leaving",
    when: [
      "withdrawing-is > by-leaving",
      "not-agreeing > data-practice >> please-leave",
      "not-agreeing >> only-remedy",
    ],
    unless: ["cookie-use"],
  },
  { says: "withdrawal-formality", when: ["a-request & hard-form"], unless: ["in-doubt"] },
  {
    says: "fee-for-requests",
    when: ["a-request & pays-a-fee", "you-request & pays-a-fee"],
    unless: ["fee-allowed"],
    calm: ["fee-allowed"],
  },
  {
    says: "response-time-too-long",
    when: ["we-answer > answer-slow", "answer-slow > we-answer"],
    unless: ["longer-allowed"],
    calm: ["longer-allowed"],
  },
  { says: "complaint-conditional", when: ["first-us > complaining-word", "complaining-word > first-us"] },
  {
    says: "identity-documents-default",
    when: [
      "must-give > id-copy & a-request",
      "id-copy > must-give & a-request",
      "@rights please-attach > id-copy",
    ],
    unless: ["in-doubt"],
  },
  { says: "rights-narrowed", when: ["a-right > right-cut", "right-cut > a-right"], unless: ["cut-allowed"] },
  {
    says: "rights-only-eu-citizens",
    when: ["eu-citizens & rights-given"],
    apart: ["citizens-fine"],
    unless: ["citizens-fine"],
  },
  {
    says: "rights-in-theory-only",
    when: ["may-have-rights"],
    unless: ["rights-elsewhere", "other-policies"],
  },
  { says: "wrong-complaint-body", when: ["complaining-word > wrong-body"], unless: ["right-body"] },
  {
    says: "vague-purpose-improve",
    when: ["use-them > purpose-improving", "@purposes purpose-improving"],
    unless: ["purpose-plain"],
    calm: ["purpose-explained"],
  },
  {
    says: "vague-purpose-new-services",
    when: ["use-them > purpose-new", "@purposes purpose-new"],
    unless: ["purpose-plain"],
    calm: ["purpose-explained"],
  },
  {
    says: "vague-purpose-research",
    when: ["use-them > purpose-research", "@purposes purpose-research"],
    unless: ["purpose-plain"],
    calm: ["purpose-explained"],
  },
  {
    says: "vague-purpose-personalise",
    when: ["use-them > purpose-personal", "@purposes purpose-personal"],
    unless: ["purpose-plain"],
    calm: ["purpose-explained"],
  },
  {
    says: "vague-purpose-business",
    when: ["use-them > purpose-business", "@purposes purpose-business"],
    unless: ["purpose-plain"],
    calm: ["purpose-explained"],
  },
  {
    says: "open-ended-purpose-list",
    when: ["use-them > open-list", "purpose-word > open-list", "other-purpose"],
    unless: ["no-use", "law-word", "consent-asked", "basis-consent", "anonymity-fine"],
  },
  { says: "qualifier-may", when: ["perhaps-word >> perhaps-word >> perhaps-word"] },
  { says: "retention-indefinite", when: ["keep-it & for-ever", "kept-for-ever"], unless: ["for-ever-fine"] },
  {
    says: "unlimited-affiliate-sharing",
    when: ["affiliates-word > freely-shared", "freely-shared > affiliates-word"],
    unless: ["free-fine"],
  },
  {
    says: "law-enforcement-overbroad",
    when: ["to-authorities >> as-we-see-fit", "as-we-see-fit >> to-authorities"],
    unless: ["authority-fine"],
  },
  {
    says: "sale-in-merger-hidden",
    when: ["in-a-merger >> merger-asset", "given-away > in-a-merger"],
    calm: ["merger-fine"],
  },
  { says: "joint-we-ambiguous", when: ["we-are-many"] },
  { says: "processor-confusion", when: ["both-roles"], unless: ["roles-fine"] },
  {
    says: "contradiction-share",
    when: ["we-never-share > with-anyone"],
    unless: ["share-exception"],
  },
  { says: "no-data-collected-overclaim", when: ["no-collecting"], unless: ["no-collecting-more"] },
  {
    says: "do-not-sell-yet-adtech",
    when: ["we-never-sell > personal-word"],
    unless: ["admits-sale"],
  },
  { says: "profiling-denied-contradiction", when: ["no-profile"], unless: ["no-profile-fine"] },
  { says: "purge-vs-backup", when: ["erased-at-once"], unless: ["a-request"] },
  { says: "ip-anonymised-overclaim", when: ["ip-cut >> nothing-left", "nothing-left >> ip-cut"] },
  {
    says: "pseudonymised-as-anonymous",
    when: ["made-pseudonym > called-anonymous", "called-anonymous > made-pseudonym", "anonymous-id"],
    unless: ["anonymity-fine"],
  },
  {
    says: "cookies-no-personal-data",
    when: ["online-id > holds-nothing-personal", "nonpersonal-such > such-ids"],
    unless: ["online-id-fine"],
  },
  { says: "definition-narrow", when: ["narrow-definition"], unless: ["reads-california"] },
  { says: "gdpr-certified-claim", when: ["compliant-claim"], unless: ["claim-fine"] },
  {
    says: "absolute-security-claim",
    when: ["too-safe & own-data", "too-safe & protected-thing", "unbreakable"],
    unless: ["safe-fine"],
  },
  {
    says: "absolute-security-claim",
    when: ["nobody-ever & own-data", "nobody-ever & protected-thing"],
    unless: ["claim-limit"],
  },
  {
    says: "encryption-as-transfer-tool",
    when: ["sent-abroad >> therefore-safe"],
    unless: ["scc-word", "dpf-word", "uk-tool"],
  },
  {
    says: "eu-servers-no-transfer",
    when: ["kept-local >> so-no-transfer", "so-no-transfer >> kept-local"],
  },
  { says: "uk-scc-without-addendum", when: ["uk-scc > scc-word", "scc-word > uk-scc"], calm: ["uk-tool"] },
  { says: "dpf-overclaim", when: ["dpf-for-all & dpf-word"] },
  { says: "gross-negligence-disclaimer", when: ["no-liability"], unless: ["no-liability-fine"] },
  {
    says: "security-disclaimer",
    when: ["not-liable > own-security", "own-security > not-liable", "being-sent > at-own-risk"],
    unless: ["others-security"],
  },
  { says: "indemnity-in-notice", when: ["user-waives"], unless: ["waive-fine"] },
  {
    says: "third-party-sites-disclaimer",
    when: ["embedded-others > no-control", "no-control > embedded-others"],
    unless: ["embedded-fine"],
  },
  { says: "class-waiver", when: ["class-waiver & only-alone"] },
  { says: "arbitration-eu-consumers", when: ["to-arbitrate"], unless: ["readers-outside", "arbitrate-fine"] },
  { says: "foreign-law-forum", when: ["law-and-forum"], unless: ["readers-outside", "forum-fine"] },
  { says: "contract-boilerplate", when: ["contract-clause"] },
  {
    says: "notice-inside-terms",
    when: ["privacy-policy-words > incorporated-word > terms-word", "policy-as-contract > terms-word"],
  },
  {
    says: "translation-prevails",
    when: ["language-prevails > prevails-word", "prevails-word > language-prevails"],
  },
  { says: "language-mismatch", when: ["one-language-only & privacy-text"] },
  { says: "check-back-regularly", when: ["look-again & for-changes", "look-at-policy"] },
  {
    says: "changes-without-notice",
    when: ["policy-changes-word >> untold", "untold >> policy-changes-word"],
    unless: ["untold-fine"],
    calm: ["you-will-be-told"],
  },
  {
    says: "legal-basis-list-unmapped",
    when: ["any-basis >> basis-consent & basis-contract & basis-interest"],
  },
  { says: "bundled-legal-bases", when: ["bundled-basis"], unless: ["bundle-fine"] },
  {
    says: "contract-basis-overreach",
    when: ["extra-use > contract-basis", "contract-basis > extra-use"],
    unless: ["other-basis"],
  },
  {
    says: "legitimate-interest-for-cookies",
    when: ["tracker-tool > interest-basis", "interest-basis > tracker-tool"],
    unless: ["tracker-fine"],
  },
  { says: "consent-as-default-basis", when: ["all-on-consent"] },
  { says: "contact-without-address", when: ["address-below"] },
  {
    says: "opt-out-instead-of-consent",
    when: ["opt-out-way > opt-out-page & ads-word", "opt-out-page > opt-out-way & ads-word"],
    unless: ["only-explains"],
  },
  {
    says: "marketing-soft-opt-in-misuse",
    when: [
      "by-giving > we-mail > marketing-thing",
      "we-mail > marketing-thing > partners-mail",
      "we-mail > marketing-thing > unless-you-opt-out",
    ],
    unless: ["mail-fine"],
  },
  {
    says: "dnt-vs-gpc-confusion",
    when: ["not-honored > dnt-word >> gpc-word"],
    unless: ["dnt-fine"],
  },
  {
    says: "children-13-only",
    when: ["child-limit + thirteen"],
    unless: ["other-age"],
    apart: ["numbered-thirteen"],
  },
  { says: "template-leftover", when: ["template-note"], unless: ["template-fine"] },
  { says: "vendor-boilerplate", when: ["vendor-words"] },
  { says: "repeats-gdpr-text", when: ["law-words"] },
  { says: "legalese-complexity", when: ["lawyer-words"] },
  { says: "undefined-jargon", when: ["jargon"], unless: ["explains"] },
  { says: "passive-hidden-actor", when: ["data-passive"], unless: ["we", "by-whom"] },
  {
    says: "tells-of-changes",
    when: ["you-will-be-told & for-changes", "you-will-be-told & policy-changes-word"],
  },
  {
    says: "asks-cookie-consent",
    when: ["asks-cookie-consent & cookie-use", "asks-cookie-consent & ads-word"],
  },
  { says: "shares", when: ["we-share > named-recipients"], unless: ["not", "share-with-leave"] },
  { says: "collects", when: ["we-collect"], unless: ["not"] },
  { says: "shows-targeted-ads", when: ["sale-to-ads"], unless: ["not"] },
  { says: "admits-sale", when: ["admits-sale"] },
  { says: "reads-california", when: ["reads-california"] },
  { says: "profiles", when: ["profiles-you"], unless: ["not", "right"] },
  { says: "keeps-backups", when: ["backup-stays"] },
  { says: "says-personal-data", when: ["term-data"] },
  { says: "says-personal-information", when: ["term-information"] },
  { says: "says-pii", when: ["term-pii"] },
  { says: "bridges-terms", when: ["terms-bridged"] },
  { says: "updated-label", when: ["updated-label"] },
  { says: "cites-law-of-2021", when: ["law-of-2021"] },
  { says: "cites-law-of-2023", when: ["law-of-2023"] },
  { says: "cites-law-of-2025", when: ["law-of-2025"] },
  { says: "other-age", when: ["child-limit + other-age", "thirteen > age-elsewhere"] },
  { says: "tells-of-merger", when: ["in-a-merger >> you-will-be-told", "other-policy-applies"] },
];
