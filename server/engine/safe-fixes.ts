import { type Document, editDocument } from "../document/document.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import type { Edit, fixesFor } from "./fixes.ts";
import { newlineOf } from "./newline.ts";

/** What applying safe fixes needs of the rest of the engine. */
export interface Mending {
  readonly fixesFor: typeof fixesFor;
  readonly analyzeAgain: (document: Document) => Analysis;
}

/**
 * Applies every safe fix of a document, over and over until none is left: mending one thing can bring another to
 * light. Gives the analysis of what came out, `analysis` itself when there was nothing to mend.
 */
export function applySafeFixes(analysis: Analysis, mending: Mending): Analysis {
  let current = analysis;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(current, mending.fixesFor);
    if (edits.length === 0) break;
    current = mending.analyzeAgain(applyEdits(current.document, edits));
  }
  return current;
}

/**
 * The edits of the first safe fix of each finding, in the order of the text. A fix is taken whole or not at all: one
 * that touches an edit already taken is left for the next round.
 */
export function safeEdits(analysis: Analysis, remedies: Mending["fixesFor"]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of analysis.findings) {
    const edits = remedies(analysis, finding).find(({ safety }) => safety === "safe")?.edits ?? [];
    if (edits.some(({ range }) => touchesAny(taken, range))) continue;
    for (const edit of edits) taken.splice(placeOf(taken, edit.range.start), 0, edit);
  }
  return taken;
}

/** The document after edits that are in the order of the text and do not touch each other. */
export function applyEdits(document: Document, edits: readonly Edit[]): Document {
  // From the end, so that the offsets of those still to come stay right.
  return [...edits]
    .reverse()
    .map((edit) => withLineBreaksOf(document, edit))
    .reduce((edited, { range, newText }) => editDocument(edited, { ...range, text: newText }), document);
}

/** The edit with the line breaks that the document has. */
export function withLineBreaksOf({ text }: Document, edit: Edit): Edit {
  const newline = newlineOf(text.content);
  const inTheirs = (written: string) => written.replace(/\r\n|\r|\n/g, newline);
  return {
    ...edit,
    newText: inTheirs(edit.newText),
    ...(edit.snippet !== undefined && { snippet: inTheirs(edit.snippet) }),
  };
}

/** Fixes can undo each other only by a mistake in the rules; then it stops here. */
const ROUNDS = 10;

function touchesAny(taken: readonly Edit[], { start, end }: Span): boolean {
  const next = placeOf(taken, start);
  const before = taken[next - 1]?.range;
  const after = taken[next]?.range;
  return (before !== undefined && before.end >= start) || (after !== undefined && after.start <= end);
}

/** Index of the first edit that starts at or after an offset. */
function placeOf(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
