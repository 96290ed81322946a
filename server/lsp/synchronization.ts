import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { isRecord } from "./client.ts";
import { log } from "./outgoing.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** Opens a document. Returns its URI, or undefined when the parameters name none. */
export function open({ session }: Workspace, params: DidOpenTextDocumentParams): string | undefined {
  const given: unknown = params?.textDocument;
  if (!isRecord(given)) return undefined;
  const { uri, languageId, version, text } = given;
  if (typeof uri !== "string") return undefined;
  session.open(
    {
      uri,
      languageId: typeof languageId === "string" ? languageId : "",
      version: typeof version === "number" ? version : 0,
    },
    typeof text === "string" ? text : "",
  );
  return uri;
}

/**
 * Applies the changes of one notification in their order, each to the text that the one before it left. Returns the
 * URI of the changed document, or undefined when no such document is open.
 */
export function change(workspace: Workspace, params: DidChangeTextDocumentParams): string | undefined {
  const { connection, session } = workspace;
  const uri: unknown = params?.textDocument?.uri;
  if (typeof uri !== "string" || session.get(uri) === undefined) return undefined;
  const changes: readonly TextDocumentContentChangeEvent[] = Array.isArray(params.contentChanges)
    ? params.contentChanges
    : [];
  for (const one of changes) {
    if (!apply(workspace, uri, one))
      log(() => connection.console.warn(`${uri}: a change that cannot be read was left out`));
  }
  const { version } = params.textDocument;
  if (typeof version === "number") session.setVersion(uri, version);
  return uri;
}

function apply(workspace: Workspace, uri: string, change: unknown): boolean {
  if (!isRecord(change) || typeof change["text"] !== "string") return false;
  const { range, text } = change;
  if (range === undefined || range === null) return workspace.session.replace(uri, text) !== undefined;
  if (!isRange(range)) return false;
  const span = positionsOf(workspace, uri)?.span(range);
  return span !== undefined && workspace.session.edit(uri, { ...span, text }) !== undefined;
}

/** Whether a value has the form of a range; its numbers may still be nonsense. */
export function isRange(value: unknown): value is {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
} {
  return isRecord(value) && isRecord(value["start"]) && isRecord(value["end"]);
}
