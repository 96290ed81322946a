import type { Finding } from "../rules/rule.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";

/** A remedy written out for one document. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly Edit[];
}

export interface Edit {
  /** Source offsets, UTF-16. */
  readonly range: Span;
  /** Plain text; what only the company knows stands as a visible placeholder, `[retention period]`. */
  readonly newText: string;
  /** The same as an LSP snippet with tab stops, for clients that take one; absent when there is nothing to fill in. */
  readonly snippet?: string;
}

/** What would mend a finding, best first. Computed from the remembered analysis. */
export function fixesFor(_analysis: Analysis, _finding: Finding): readonly Fix[] {
  return [];
}
