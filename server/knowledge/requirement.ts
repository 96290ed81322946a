import type { DefectId } from "./drafting-ids.ts";
import type { ConditionId, ItemId } from "./items.ts";
import type { Checked } from "./source.ts";

/** What the law wants said about one item, and what is wrong when it is not said or not well. */
export interface Requirement extends Checked {
  readonly item: ItemId;
  /** Short noun phrase: "how long data are kept". */
  readonly name: string;
  /** Provision for data that the person gives, without the law's name: "13(2)(a)". */
  readonly article13: string | undefined;
  /** Provision for data from elsewhere. */
  readonly article14: string | undefined;
  readonly kind: "mandatory" | "conditional" | "good-practice";
  /** Of a finding that it is absent. */
  readonly severity: "error" | "warning" | "info";
  /** Of a finding that it is weak. */
  readonly weakSeverity: "error" | "warning" | "info";
  /** Conditions all of which must hold for it to be due; empty for what is always due or due in a way of its own. */
  readonly dueWhen: readonly ConditionId[];
  /**
   * Whether its absence can be found: not of an officer, of whom a text may rightly be silent, nor of what is due only
   * because the text already touches upon it.
   */
  readonly canBeMissing: boolean;
  /** Message when it is absent, at most 120 characters, its provision last in brackets. */
  readonly missing: string;
  /** Message for each way of being weak, by id: what is there, and what would make it enough. */
  readonly weaknesses: Readonly<Record<string, string>>;
  /** Defects of drafting that say the same of a sentence: where one is found, it is not said twice. */
  readonly saidBy?: readonly DefectId[];
  /** Why it is not due. */
  readonly notApplicable: string;
  /** Two or three sentences for the hover. */
  readonly why: string;
  /**
   * Which of its rules look only when they are asked to: for good practice, and for what may as well stand elsewhere,
   * so that a good policy may be silent of it. Empty for nearly all.
   */
  readonly onRequest: readonly ("missing" | "weak")[];
  /** Where its absence is shown: at its section or the title, or at the very statement that makes it due. */
  readonly shownAt: "section" | "trigger";
  /** Titles for a section of its own; the first one is used. */
  readonly headings: readonly [string, ...string[]];
  /** The topic of `facts/topics.ts` whose section the item belongs to. */
  readonly topic: string;
}

export const CHECKED = { checked: "2026-11-22", confidence: "high" } as const;

/** What nearly all requirements have in common: their rules always look, and a gap is shown where the item belongs. */
export const USUAL = { onRequest: [], shownAt: "section" } as const;
