/** Rights in the data themselves (Arts. 15 to 18, 20, 21), in the order of the law except that objection is last. */
export const DATA_RIGHT_IDS = [
  "right-access",
  "right-rectification",
  "right-erasure",
  "right-restriction",
  "right-portability",
  "right-object",
] as const;

/** All rights that a notice must tell of: those in the data, and what can be refused, taken back and complained of. */
export const RIGHT_ITEM_IDS = [
  ...DATA_RIGHT_IDS,
  "right-object-marketing",
  "right-withdraw-consent",
  "right-complain",
] as const;

/**
 * The 31 disclosures that are judged in every policy, in the order in which a notice usually gives them. What each
 * one is, and the law behind it, is in `requirements.ts`.
 */
export const CORE_ITEM_IDS = [
  "controller-identity",
  "controller-contact",
  "eu-representative",
  "dpo-contact",
  "purposes",
  "legal-basis",
  "legitimate-interests",
  "recipients",
  "third-country-transfers",
  "transfer-safeguards",
  "safeguards-copy",
  "retention",
  ...RIGHT_ITEM_IDS,
  "mandatory-provision",
  "automated-decisions",
  "data-categories",
  "data-source",
  "rights-exercise",
  "cookies",
  "children",
  "security",
  "policy-changes",
  "effective-date",
] as const;

/**
 * Further disclosures: due only where the text itself gives a reason, or good practice. By them nobody can tell
 * whether a document is a privacy policy. They are in `requirements-further.ts`.
 */
export const FURTHER_ITEM_IDS = [
  "uk-representative",
  "joint-controllers",
  "special-categories",
  "criminal-data",
  "children-consent",
  "ai-training-use",
  "further-purpose",
  "cookie-duration-third-parties",
  "rights-response-time",
  "rights-free-of-charge",
  "notice-scope",
] as const;

/** All disclosures, the core first. */
export const ITEM_IDS = [...CORE_ITEM_IDS, ...FURTHER_ITEM_IDS] as const;

export type ItemId = (typeof ITEM_IDS)[number];
export type FurtherItemId = (typeof FURTHER_ITEM_IDS)[number];

/** What makes further disclosures due, apart from where the controller and its readers are. */
export const FURTHER_CONDITION_IDS = [
  "has-joint-controllers",
  "uses-special-data",
  "uses-criminal-data",
  "relies-on-consent-for-children",
  "trains-models",
  "reserves-other-purposes",
] as const;

/** What a text can show about the processing that makes a conditional disclosure due. */
export const CONDITION_IDS = [
  "relies-on-consent",
  "relies-on-legitimate-interests",
  "transfers-outside-eea",
  "direct-marketing",
  "automated-decisions",
  "indirect-collection",
  "controller-outside-eea",
  "addresses-eea-readers",
  "uses-cookies",
  "controller-outside-uk",
  "addresses-uk-readers",
  ...FURTHER_CONDITION_IDS,
] as const;

export type ConditionId = (typeof CONDITION_IDS)[number];
