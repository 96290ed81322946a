import type { ConditionId, ItemId } from "../../knowledge/items.ts";
import type { GrammarLine } from "../grammar.ts";

/** What a line can say: an item of the 31, or that the condition of one is met. */
export type Says = ItemId | `condition:${ConditionId}`;

export type Line = GrammarLine<Says>;

/** Concepts that nearly every sentence of a policy holds. */
export const COMMON: ReadonlySet<string> = new Set([
  "own-data",
  "data",
  "we",
  "you",
  "use",
  "collect",
  "share",
  "share-strict",
  "not",
  "data-kind",
  "contact-way",
  "right",
  "access-verb",
  "processing",
  "processing-act",
  "use-purpose",
  "third-party",
  "recipient-category",
  "transfer-strict",
  "data-kind",
  "secure",
  "send",
  "logic",
  "child-treatment",
  "cookie-purpose",
  "place-europe",
  "interest-kind",
  "this-policy",
  "to-do",
  "purpose-concrete",
  "gather-verb",
  "used",
  "data-use",
  "hand-over",
  "get-access",
  "copy-get",
  "source-subject",
  "see-there",
]);
