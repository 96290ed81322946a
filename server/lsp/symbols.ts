import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import { type OutlineEntry, outlineEntries, outlineOf } from "../engine/outline.ts";
import type { Positions } from "./positions.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** The headings of a document: as a tree, or in a row for clients that know no tree. */
export function documentSymbols(workspace: Workspace, uri: string): DocumentSymbol[] | SymbolInformation[] {
  const policy = workspace.session.assess(uri)?.analysis.policy;
  const positions = positionsOf(workspace, uri);
  if (policy === undefined || positions === undefined) return [];
  if (workspace.client.hierarchicalSymbols)
    return outlineOf(policy).map((entry) => symbolOf(entry, positions));
  return outlineEntries(policy).map(({ title, range, parent }) => ({
    name: title,
    kind: STRING,
    location: { uri, range: positions.range(range) },
    ...(parent && { containerName: parent.title }),
  }));
}

/** What Markdown editors use for headings: `SymbolKind.String`. */
const STRING = 15;

/** Headings have few ranks, so the tree is never deep. */
function symbolOf({ title, range, heading, children }: OutlineEntry, positions: Positions): DocumentSymbol {
  return {
    name: title,
    kind: STRING,
    range: positions.range(range),
    selectionRange: positions.range(heading),
    children: children.map((child) => symbolOf(child, positions)),
  };
}
