import type { Checked } from "./source.ts";

/** The rules that look for badly drafted clauses. Several defects that a lawyer sees as one kind share a rule. */
export const DRAFTING_RULE_IDS = [
  "assumed-consent",
  "assumed-agreement",
  "forced-consent",
  "hindered-request",
  "narrowed-rights",
  "vague-purpose",
  "vague-wording",
  "vague-roles",
  "unlimited-retention",
  "unlimited-sharing",
  "conflicting-statements",
  "misleading-anonymity",
  "misleading-claim",
  "misleading-transfer",
  "misleading-legal-basis",
  "misleading-date",
  "mixed-terms",
  "unfair-disclaimer",
  "unfair-dispute",
  "misplaced-contract",
  "misplaced-opt-out",
  "misplaced-age-limit",
  "unannounced-changes",
  "dangling-contact",
  "leftover-template",
  "copied-wording",
  "hard-reading",
] as const;

export type DraftingRuleId = (typeof DRAFTING_RULE_IDS)[number];

/** What is wrong with a wording, why, and what to do. */
export interface Defect extends Checked {
  readonly rule: DraftingRuleId;
  readonly severity: "error" | "warning" | "info";
  /** One sentence about the words that are marked. */
  readonly message: string;
  /** Why it matters, for the hover. */
  readonly why: string;
  readonly advice: string;
  /** What the sentence can be replaced with; with an empty text it is left out. Never safe: the meaning changes. */
  readonly rewrites?: readonly { readonly title: string; readonly text: string }[];
  /** `first`: said once for the whole text, with the other places beside it. Else each place is a finding. */
  readonly report?: "first";
  /** It is a defect under the law of other places, too, and so also found in parts that speak to their readers. */
  readonly everywhere?: true;
}

/** The day on which the defects were checked against their sources. */
export const CHECKED = "2026-11-22";

/** The rewrite that only takes a sentence away. */
export const LEAVE_OUT = { title: "Leave the sentence out", text: "" } as const;
