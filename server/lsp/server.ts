import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { defaultConfiguration } from "../engine/configuration.ts";
import { createSession } from "../engine/session.ts";
import { isRecord, readClient, serverCapabilities } from "./client.ts";
import { codeActions } from "./code-actions.ts";
import { completions } from "./completion.ts";
import { type Documents, followDocuments } from "./documents.ts";
import { foldingRanges } from "./folding.ts";
import { hover } from "./hover.ts";
import { documentLinks } from "./links.ts";
import { definitions, highlights, references } from "./navigation.ts";
import { prepareRename, renameTerm } from "./rename.ts";
import { semanticTokens } from "./semantic-tokens.ts";
import { documentSymbols } from "./symbols.ts";
import { change, open } from "./synchronization.ts";
import type { Dependencies, Workspace } from "./workspace.ts";

/** Puts the language server on a connection and starts it. What it knows of the world comes through the parameters. */
export function createServer(connection: Connection, dependencies: Dependencies): void {
  const session = createSession({ ...dependencies, defaults: defaultConfiguration });
  let running: Running | undefined;
  let isShutDown = false;

  connection.onInitialize((params) => {
    const client = readClient(params);
    session.changeSettings({ folders: client.workspaceFolders });
    const workspace = { connection, client, session, dependencies };
    running = { ...followDocuments(workspace), workspace };
    return { capabilities: serverCapabilities(client), serverInfo: { name: "privacy-policy-lint" } };
  });
  connection.onInitialized(() => {
    running?.configurator.register();
    if (running?.workspace.client.tellsWorkspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) =>
        running?.configurator.foldersChanged(event),
      );
    }
  });
  connection.onShutdown(() => {
    isShutDown = true;
  });

  /** Before `initialize` and after `shutdown` notifications are dropped. */
  const note = <Params>(handle: (server: Running, params: Params) => void) => {
    return (params: Params): void => {
      if (running !== undefined && !isShutDown) handle(running, params);
    };
  };
  connection.onDidOpenTextDocument(note((server, params) => server.opened(open(server.workspace, params))));
  connection.onDidChangeTextDocument(
    note((server, params) => server.changed(change(server.workspace, params))),
  );
  connection.onDidSaveTextDocument(note((server, params) => server.saved(uriOf(params))));
  connection.onDidCloseTextDocument(note((server, params) => server.closed(uriOf(params))));
  connection.onDidChangeConfiguration(
    note((server, params) => server.configurator.settingsChanged(params?.settings)),
  );
  connection.onDidChangeWatchedFiles(
    note((server, params) => server.configurator.filesChanged(params?.changes)),
  );
  connection.onNotification(
    "privacyPolicyLint/treatAs",
    note((server, params: unknown) => server.configurator.treatAs(params)),
  );

  /** Before `initialize` and after `shutdown` requests are refused; what is about no open document gets `nothing`. */
  const answer = <Params, Result>(nothing: Result, handle: (server: Running, params: Params) => Result) => {
    return (params: Params): Result | ResponseError<void> => {
      if (running === undefined || isShutDown) return refusal(isShutDown);
      const uri = uriOf(params);
      return uri === undefined || session.get(uri) === undefined ? nothing : handle(running, params);
    };
  };
  connection.onHover(answer(null, ({ workspace }, params) => hover(workspace, params)));
  connection.onDefinition(answer([], ({ workspace }, params) => definitions(workspace, params)));
  connection.onReferences(answer([], ({ workspace }, params) => references(workspace, params)));
  connection.onDocumentHighlight(answer([], ({ workspace }, params) => highlights(workspace, params)));
  connection.onPrepareRename(answer(null, ({ workspace }, params) => prepareRename(workspace, params)));
  connection.onRenameRequest(answer(null, ({ workspace }, params) => renameTerm(workspace, params)));
  connection.onCompletion(answer([], ({ workspace }, params) => completions(workspace, params)));
  connection.onDocumentLinks(
    answer([], ({ workspace }, { textDocument }) => documentLinks(workspace, textDocument.uri)),
  );
  connection.languages.semanticTokens.on(
    answer({ data: [] }, ({ workspace }, { textDocument }) => semanticTokens(workspace, textDocument.uri)),
  );
  connection.onCodeAction(answer([], ({ workspace }, params) => codeActions(workspace, params)));
  connection.onDocumentSymbol(
    answer([], ({ workspace }, { textDocument }) => documentSymbols(workspace, textDocument.uri)),
  );
  connection.onFoldingRanges(
    answer([], ({ workspace }, { textDocument }) => foldingRanges(workspace, textDocument.uri)),
  );
  connection.languages.diagnostics.on(async (params: DocumentDiagnosticParams, token: CancellationToken) => {
    if (running === undefined || isShutDown) return refusal(isShutDown);
    const uri = uriOf(params);
    if (uri === undefined) return NO_DIAGNOSTICS;
    const asked = { previous: params.previousResultId, isCancelled: () => token.isCancellationRequested };
    return (
      (await running.diagnostics(uri, asked)) ??
      new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.")
    );
  });
  connection.listen();
}

/** The server from `initialize` on. */
interface Running extends Documents {
  readonly workspace: Workspace;
}

const NO_DIAGNOSTICS: DocumentDiagnosticReport = { kind: "full", items: [] };

function refusal(isShutDown: boolean): ResponseError<never> {
  return isShutDown
    ? new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down.")
    : new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialized.");
}

/** The URI of the document that parameters are about, if they name one. */
function uriOf(params: unknown): string | undefined {
  const textDocument = isRecord(params) ? params["textDocument"] : undefined;
  const uri = isRecord(textDocument) ? textDocument["uri"] : undefined;
  return typeof uri === "string" ? uri : undefined;
}
