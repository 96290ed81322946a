import type { Severity } from "../rules/rule.ts";

/** What the user may choose. Every field has a default; see `docs/configuration.md`. */
export interface Configuration {
  /** ISO date on which what is out of date is judged; undefined = today. */
  readonly asOf: string | undefined;
  readonly treatAs: "auto" | "policy" | "not-a-policy";
  /** Language of the text (BCP 47), or "auto". */
  readonly language: string;
  /** Severity per rule id; "off" silences the rule. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
}
