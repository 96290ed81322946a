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

/** Whether the document was judged: it is a policy, in a language that is read. */
export function isJudged({ kind, language }: Analysis): boolean {
  return kind === "policy" && isRead(language);
}

/** Whether texts in a language (BCP 47) are read; one too short to tell is read as English. */
export function isRead(language: string): boolean {
  return language === "und" || language.split("-")[0] === "en";
}
