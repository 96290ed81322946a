import type { InitializeParams, ServerCapabilities, WorkspaceFolder } from "vscode-languageserver";
import { negotiateEncoding, type PositionEncoding } from "./positions.ts";
import { LEGEND } from "./semantic-tokens.ts";

/** What the client can do, as far as we ask. Whatever it does not say it cannot. */
export interface Client {
  readonly encoding: PositionEncoding;
  /** Asks for diagnostics itself; else they are sent unasked. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly diagnostics: {
    readonly relatedInformation: boolean;
    readonly codeDescription: boolean;
    /** Values of `DiagnosticTag`. */
    readonly tags: readonly number[];
  };
  readonly hoverMarkdown: boolean;
  readonly codeActionLiterals: boolean;
  readonly codeActionPreferred: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Takes a definition as a link that says what it was asked about. */
  readonly definitionLinks: boolean;
  readonly preparesRename: boolean;
  readonly semanticTokens: boolean;
  readonly foldingLimit: number;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchedFiles: boolean;
  readonly workspaceFolders: readonly string[];
  readonly tellsWorkspaceFolders: boolean;
  /** Our own protocol extensions, asked for in `initializationOptions`. */
  readonly wantsStatus: boolean;
  readonly readsFiles: boolean;
}

/** Reads the parameters of `initialize`, taking nothing for granted. */
export function readClient(params: InitializeParams): Client {
  const capabilities = params.capabilities ?? {};
  const { general, textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const options: Readonly<Record<string, unknown>> = isRecord(params.initializationOptions)
    ? params.initializationOptions
    : {};
  const hoverFormats: readonly string[] | undefined = textDocument?.hover?.contentFormat;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    encoding: negotiateEncoding(general?.positionEncodings),
    pullsDiagnostics: isRecord(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    diagnostics: {
      relatedInformation: diagnostics.relatedInformation === true,
      codeDescription: diagnostics.codeDescriptionSupport === true,
      tags: Array.isArray(diagnostics.tagSupport?.valueSet) ? diagnostics.tagSupport.valueSet : [],
    },
    hoverMarkdown: Array.isArray(hoverFormats) && hoverFormats.includes("markdown"),
    codeActionLiterals: isRecord(textDocument?.codeAction?.codeActionLiteralSupport),
    codeActionPreferred: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    semanticTokens: isRecord(textDocument?.semanticTokens),
    foldingLimit: typeof limit === "number" && limit >= 0 ? limit : Number.POSITIVE_INFINITY,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: foldersOf(params),
    tellsWorkspaceFolders: workspace?.workspaceFolders === true,
    wantsStatus: options["status"] === true,
    readsFiles: options["readFile"] === true,
  };
}

/** What the server offers to this client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: INCREMENTAL, save: { includeText: false } },
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: "privacy-policy-lint",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    hoverProvider: true,
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: ["quickfix", MAKE_TERM, FIX_ALL], resolveProvider: false },
    }),
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    documentLinkProvider: { resolveProvider: false },
    ...(client.semanticTokens && {
      semanticTokensProvider: { legend: LEGEND, full: true },
    }),
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    ...(client.tellsWorkspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}

/** Kind of the code action that applies every safe fix. */
export const FIX_ALL = "source.fixAll.privacyPolicyLint";

/** Kind of the code action that gives a selected expression a definition. */
export const MAKE_TERM = "refactor.extract";

/** Quotes and capital letters: prose has no suggestions as one types unless a server asks for them. */
const COMPLETION_TRIGGERS = [...'"“„«ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** `TextDocumentSyncKind.Incremental`. */
const INCREMENTAL = 2;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function foldersOf(params: InitializeParams): readonly string[] {
  const folders: readonly WorkspaceFolder[] = Array.isArray(params.workspaceFolders)
    ? params.workspaceFolders
    : [];
  const uris = folders.map((folder) => folder?.uri).filter((uri) => typeof uri === "string");
  // Older clients say it the older way; it is deprecated, not gone.
  if (uris.length === 0 && typeof params.rootUri === "string") return [params.rootUri];
  return uris;
}
