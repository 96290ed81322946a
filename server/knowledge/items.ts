/**
 * The 31 disclosures that are judged in every policy, in the order in which a notice usually gives them. What each
 * one is, and the law behind it, is in `requirements.ts`.
 */
export const ITEM_IDS = [
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
  "right-access",
  "right-rectification",
  "right-erasure",
  "right-restriction",
  "right-portability",
  "right-object",
  "right-object-marketing",
  "right-withdraw-consent",
  "right-complain",
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

export type ItemId = (typeof ITEM_IDS)[number];

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
] as const;

export type ConditionId = (typeof CONDITION_IDS)[number];
