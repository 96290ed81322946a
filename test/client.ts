import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { createServer } from "../server/lsp/server.ts";
import type { Dependencies } from "../server/lsp/workspace.ts";

/** A client that is connected to a server of its own, in memory, through the protocol and nothing else. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Diagnostics that the server sent unasked, in their order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Messages that the server logged: level and text. */
  readonly logged: readonly { readonly type: number; readonly message: string }[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void>;
  /** Diagnostics that the client asks for. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): Promise<void>;
  dispose(): void;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** Called before `initialize`, to answer what the server will ask. */
  readonly prepare?: (connection: ProtocolConnection) => void;
}

export async function connect(dependencies: Dependencies, options: ClientOptions = {}): Promise<TestClient> {
  const { connection, published, logged, dispose } = wire(dependencies);
  options.prepare?.(connection);
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? {},
    ...options.initialize,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    published,
    logged,
    open: (uri, text, languageId = "plaintext") =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, contentChanges) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      }),
    pull: async (uri) => {
      const report: { readonly items?: readonly Diagnostic[] } = await connection.sendRequest(
        "textDocument/diagnostic",
        { textDocument: { uri } },
      );
      return report.items ?? [];
    },
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    dispose,
  };
}

/** The two ends before `initialize`; nobody listens on the client's yet. */
export function wire(dependencies: Dependencies) {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const published: PublishDiagnosticsParams[] = [];
  const logged: { readonly type: number; readonly message: string }[] = [];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  createServer(server, dependencies);
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification("window/logMessage", (params: (typeof logged)[number]) => {
    logged.push(params);
  });
  const dispose = () => {
    connection.dispose();
    server.dispose();
  };
  return { connection, toServer, toClient, published, logged, dispose };
}

/** Waits until something holds; a test in which it never does runs into Vitest's time limit. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}
