import type { Analysis } from "../engine/analysis.ts";
import type { Finding } from "../rules/rule.ts";

/** A file that was checked, as a report shows it. */
export interface CheckedFile {
  /** As the user gave it. */
  readonly path: string;
  readonly analysis: Analysis;
  /** Those of the analysis' findings that are to be reported. */
  readonly findings: readonly Finding[];
}
