import type { Document } from "../document/document.ts";
import type { Policy } from "../policy/policy.ts";
import type { Finding, Judgment } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";

/**
 * Everything that is known about a document under a configuration. A value: hover, fixes, outline and reports are
 * computed from it when asked for, and nothing else is stored.
 */
export interface Analysis {
  readonly document: Document;
  readonly kind: "policy" | "not-a-policy";
  /** Recognised or configured language (BCP 47), "und" when the text is too short to tell. */
  readonly language: string;
  readonly judgment: Judgment;
  /** Facts in their place; also for a document that is not a policy, so that hover and outline work on request. */
  readonly policy: Policy;
  /** Sorted by position, suppressed ones removed; empty when the document is not a policy. */
  readonly findings: readonly Finding[];
  /** Where a rule failed: the rule's id and the error's message; that rule's findings are missing. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
}

/**
 * Analyzes a document. `today` (ISO date) is the date of judgment when the configuration names none. Facts are
 * remembered per block, so analyzing an edited document reads only the blocks that changed.
 */
export function analyze(_document: Document, _configuration: Configuration, _today: string): Analysis {
  throw new Error("being written");
}
