import type { Connection, TextDocumentPositionParams } from "vscode-languageserver";
import type { Analysis, analyze } from "../engine/analysis.ts";
import type { fixesFor } from "../engine/fixes.ts";
import type { Session } from "../engine/session.ts";
import { type Client, isRecord } from "./client.ts";
import { type Positions, positionsIn } from "./positions.ts";

/** What the server is given from outside, so that it runs in Node, in a browser worker and in a test. */
export interface Dependencies {
  readonly analyze: typeof analyze;
  readonly fixesFor: typeof fixesFor;
  /** Today's ISO date. */
  readonly today: () => string;
  /** Ids of the rules there are, for settings that name them. */
  readonly ruleIds: readonly string[];
  /** Reads a file by its URI; undefined when there is none. Absent where there is no file system. */
  readonly readFile?: (uri: string) => Promise<string | undefined>;
}

/** What each feature works with, from `initialize` on. */
export interface Workspace {
  readonly connection: Connection;
  readonly client: Client;
  readonly session: Session;
  readonly dependencies: Dependencies;
}

/** Positions in an open document, in the client's encoding. */
export function positionsOf({ client, session }: Workspace, uri: string): Positions | undefined {
  const open = session.get(uri);
  return open && positionsIn(open.document.text, client.encoding);
}

/** A place in an analyzed document that a request is about. */
export interface AskedPlace {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly positions: Positions;
  /** Source offset, UTF-16. */
  readonly offset: number;
}

/** The place that a request names; undefined for one without a position, or in no open document. */
export function placeAsked(
  workspace: Workspace,
  { textDocument, position }: TextDocumentPositionParams,
): AskedPlace | undefined {
  const { uri } = textDocument;
  const analysis = workspace.session.assess(uri)?.analysis;
  const positions = positionsOf(workspace, uri);
  if (analysis === undefined || positions === undefined || !isRecord(position)) return undefined;
  return { uri, analysis, positions, offset: positions.offset(position) };
}
