import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import { explainDisclosures, explainSection } from "./explain-disclosures.ts";
import { explainFindings } from "./explain-findings.ts";
import { explainCitation, explainGlossary, explainMention } from "./explain-law.ts";
import { explainTerm } from "./explain-terms.ts";
import { pointAt } from "./point.ts";

/** What to show about the place at a source offset: CommonMark text, and the source range that it is about. */
export interface Explanation {
  readonly markdown: string;
  readonly range: Span;
}

/**
 * Findings, disclosures, defined terms, citations and glossary terms at an offset; undefined where there is nothing
 * to say. Most urgent first. The range is that of the word that is explained, where one is, else of the passage.
 */
export function explain(analysis: Analysis, offset: number): Explanation | undefined {
  const point = pointAt(analysis, offset);
  const findings = explainFindings(point);
  // A word that is explained as this document or the registry has it needs no general explanation.
  const word = [explainTerm(point), explainCitation(point), explainMention(point)].filter(
    (one) => one !== undefined,
  );
  const glossary = word.length === 0 ? explainGlossary(point) : undefined;
  const passage = explainSection(point) ?? explainDisclosures(point);
  const found = [findings, ...word, glossary, passage].filter((one) => one !== undefined);
  const range = (word[0] ?? glossary ?? findings ?? passage)?.range;
  if (range === undefined) return undefined;
  const markdown = found.map((one) => one.markdown).join("\n\n---\n\n");
  // The mark of a heading or list entry is no part of what a reader sees, yet belongs to it.
  return { markdown, range: { start: Math.min(range.start, offset), end: Math.max(range.end, offset) } };
}
