import {
  type Definition,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { type Occurrences, occurrencesAt } from "../engine/occurrences.ts";
import type { Positions } from "./positions.ts";
import { placeAsked, type Workspace } from "./workspace.ts";

/** Where the term at a position is defined, or the heading that the reference names. */
export function definitions(
  workspace: Workspace,
  params: TextDocumentPositionParams,
): Definition | LocationLink[] {
  const place = placeOf(workspace, params);
  if (place === undefined) return [];
  const { uri, found, positions } = place;
  const targets = found.definitions.map((span) => positions.range(span));
  if (!workspace.client.definitionLinks) return targets.map((range) => ({ uri, range }));
  const originSelectionRange = positions.range(found.at);
  return targets.map((range) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** Every place where the term stands, or every reference to the part; the definition or heading if it is asked for. */
export function references(workspace: Workspace, params: ReferenceParams): Location[] {
  const place = placeOf(workspace, params);
  if (place === undefined) return [];
  const { uri, found, positions } = place;
  const declared = params.context?.includeDeclaration === true ? found.definitions : [];
  return [...declared, ...found.uses].map((span) => ({ uri, range: positions.range(span) }));
}

/** Every place where the term stands: a definition writes its meaning, a use reads it. */
export function highlights(workspace: Workspace, params: TextDocumentPositionParams): DocumentHighlight[] {
  const place = placeOf(workspace, params);
  if (place === undefined) return [];
  const { found, positions } = place;
  return [
    ...found.definitions.map((span) => ({ range: positions.range(span), kind: DocumentHighlightKind.Write })),
    ...found.uses.map((span) => ({ range: positions.range(span), kind: DocumentHighlightKind.Read })),
  ];
}

interface Place {
  readonly uri: string;
  readonly found: Occurrences;
  readonly positions: Positions;
}

function placeOf(workspace: Workspace, params: TextDocumentPositionParams): Place | undefined {
  const asked = placeAsked(workspace, params);
  const found = asked && occurrencesAt(asked.analysis, asked.offset);
  return found && { uri: asked.uri, found, positions: asked.positions };
}
