import type { FoldingRange } from "vscode-languageserver";
import { outlineEntries } from "../engine/outline.ts";
import { lineOf } from "../text/text.ts";
import type { Workspace } from "./workspace.ts";

/** A range for each heading that has something under it: from its line to the section's last. */
export function foldingRanges({ client, session }: Workspace, uri: string): FoldingRange[] {
  const analysis = session.assess(uri)?.analysis;
  if (analysis === undefined) return [];
  const { text } = analysis.document;
  const ranges: FoldingRange[] = [];
  for (const { range } of outlineEntries(analysis.policy)) {
    const startLine = lineOf(text, range.start);
    const endLine = lineOf(text, Math.max(range.start, range.end - 1));
    if (endLine > startLine) ranges.push({ startLine, endLine });
  }
  return ranges.slice(0, client.foldingLimit);
}
