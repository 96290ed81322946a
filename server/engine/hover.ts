import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";

/** What to show about the place at a source offset: CommonMark text, and the source range that it is about. */
export interface Explanation {
  readonly markdown: string;
  readonly range: Span;
}

/** Findings, disclosures, defined terms, citations and glossary terms at an offset; undefined where there is nothing to say. */
export function explain(_analysis: Analysis, _offset: number): Explanation | undefined {
  return undefined;
}
