import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { type OutlineEntry, outlineEntries, outlineOf } from "../engine/outline.ts";
import type { Positions } from "./positions.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** The headings of a document with the terms defined under them: a tree, or headings in a row for who knows no tree. */
export function documentSymbols(workspace: Workspace, uri: string): DocumentSymbol[] | SymbolInformation[] {
  const policy = workspace.session.assess(uri)?.analysis.policy;
  const positions = positionsOf(workspace, uri);
  if (policy === undefined || positions === undefined) return [];
  if (workspace.client.hierarchicalSymbols)
    return outlineOf(policy).map((entry) => symbolOf(entry, positions));
  return outlineEntries(policy).map(({ title, range, parent }) => ({
    name: title,
    kind: SymbolKind.String,
    location: { uri, range: positions.range(range) },
    ...(parent && { containerName: parent.title }),
  }));
}

/** Headings are strings, as Markdown editors have them; a term has one meaning. The tree is never deep. */
function symbolOf(
  { title, range, heading, terms, children }: OutlineEntry,
  positions: Positions,
): DocumentSymbol {
  return {
    name: title,
    kind: SymbolKind.String,
    range: positions.range(range),
    selectionRange: positions.range(heading),
    children: [
      ...terms.map((entry) => {
        const place = positions.range(entry.range);
        return { name: entry.term, kind: SymbolKind.Constant, range: place, selectionRange: place };
      }),
      ...children.map((child) => symbolOf(child, positions)),
    ],
  };
}
