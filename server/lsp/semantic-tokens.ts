import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver";
import { type WordMark, wordMarks } from "../engine/word-marks.ts";
import { lineEnd, lineOf, type Span, type Text } from "../text/text.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** What the numbers in the tokens stand for. The extension gives each type its colors in `package.json`. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: ["policyTerm", "policyReference"],
  tokenModifiers: ["definition", "undefined"],
};

const TOKENS: Readonly<Record<WordMark["sort"], { readonly type: number; readonly modifiers: number }>> = {
  definition: { type: 0, modifiers: 1 },
  use: { type: 0, modifiers: 0 },
  "undefined-use": { type: 0, modifiers: 2 },
  reference: { type: 1, modifiers: 0 },
};

/** The terms and references of a document, as five numbers for each line that one covers. */
export function semanticTokens(workspace: Workspace, uri: string): SemanticTokens {
  const analysis = workspace.session.assess(uri)?.analysis;
  const positions = positionsOf(workspace, uri);
  const data: number[] = [];
  if (analysis === undefined || positions === undefined) return { data };
  let line = 0;
  let character = 0;
  for (const { range, sort } of wordMarks(analysis)) {
    for (const piece of linesOf(analysis.document.text, range)) {
      const { start, end } = positions.range(piece);
      const { type, modifiers } = TOKENS[sort];
      const isSameLine = start.line === line;
      data.push(
        start.line - line,
        isSameLine ? start.character - character : start.character,
        end.character - start.character,
        type,
        modifiers,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data };
}

/** A range line by line: clients take no token that goes over the end of one. */
function linesOf(text: Text, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let at = lineOf(text, start); at <= lineOf(text, end - 1); at++) {
    const piece = {
      start: Math.max(start, text.lineStarts[at] ?? 0),
      end: Math.min(end, lineEnd(text, at)),
    };
    if (piece.end > piece.start) pieces.push(piece);
  }
  return pieces;
}
