import {
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { rename, renameable } from "../engine/rename.ts";
import { placeAsked, type Workspace } from "./workspace.ts";

/** The term at a position as it stands there; an error that says why where nothing can be renamed. */
export function prepareRename(
  workspace: Workspace,
  params: TextDocumentPositionParams,
): PrepareRenameResult | ResponseError<void> | null {
  const place = placeAsked(workspace, params);
  if (place === undefined) return null;
  const found = renameable(place.analysis, place.offset);
  if ("reason" in found) return refusal(found.reason);
  return { range: place.positions.range(found.range), placeholder: found.name };
}

/** The edits that rename the term at a position everywhere; an error that says why it is refused. */
export function renameTerm(
  workspace: Workspace,
  params: RenameParams,
): WorkspaceEdit | ResponseError<void> | null {
  const place = placeAsked(workspace, params);
  if (place === undefined) return null;
  const { uri, analysis, positions, offset } = place;
  const version = workspace.session.get(uri)?.version ?? null;
  if (typeof params.newName !== "string") return refusal("There is no new name.");
  const renamed = rename(analysis, offset, params.newName);
  if ("reason" in renamed) return refusal(renamed.reason);
  const edits = renamed.map(({ range, newText }) => ({ range: positions.range(range), newText }));
  return workspace.client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
