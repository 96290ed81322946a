import { type Document, editDocument, readDocument } from "../document/document.ts";
import { formatByName, formatOf, sniff } from "../document/format.ts";
import type { Change } from "../text/text.ts";
import type { Analysis, analyze } from "./analysis.ts";
import type { Configuration } from "./configuration.ts";

/** A document that an editor has open. A value: an edit puts another in its place. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly document: Document;
}

/** An analysis with a number that no other analysis of the session has. */
export interface Assessment {
  readonly analysis: Analysis;
  readonly revision: number;
}

/** What the editor has told about configuration, outside of any one document. */
export interface Settings {
  /** Settings that the editor sent of itself; a value of any form. */
  readonly sent: unknown;
  /** URIs of the open folders. */
  readonly folders: readonly string[];
  /** What the user asked of single documents, by URI; kept when they are closed and opened again. */
  readonly treatAs: ReadonlyMap<string, Configuration["treatAs"]>;
}

/** The open documents and how each is to be judged: the only thing in the server that changes. */
export interface Session {
  /** In the order in which they were opened. */
  uris(): readonly string[];
  get(uri: string): OpenDocument | undefined;
  /** Opens a document, or opens it anew. */
  open(opened: Omit<OpenDocument, "document">, content: string): OpenDocument;
  /** Applies one replacement of characters; undefined when no such document is open. */
  edit(uri: string, change: Change): OpenDocument | undefined;
  /** Replaces the whole text, keeping the blocks before and after what differs. */
  replace(uri: string, content: string): OpenDocument | undefined;
  setVersion(uri: string, version: number): void;
  close(uri: string): void;
  /** Sets how a document is judged; takes effect at the next assessment. Kept until the document is closed. */
  configure(uri: string, configuration: Configuration): void;
  configurationOf(uri: string): Configuration;
  settings(): Settings;
  changeSettings(changed: Partial<Settings>): void;
  /** What is known about a document: computed once per text, configuration and day. */
  assess(uri: string): Assessment | undefined;
}

/** What the session is given from outside. */
export interface SessionParts {
  readonly analyze: typeof analyze;
  /** Today's ISO date. */
  readonly today: () => string;
  readonly defaults: Configuration;
}

export function createSession(parts: SessionParts): Session {
  const entries = new Map<string, Entry>();
  let settings: Settings = { sent: undefined, folders: [], treatAs: new Map() };
  let revision = 0;

  const update = (uri: string, next: (document: Document) => Document): OpenDocument | undefined => {
    const entry = entries.get(uri);
    if (entry === undefined) return undefined;
    entry.open = { ...entry.open, document: inItsFormat(next(entry.open.document), entry.open) };
    return entry.open;
  };

  return {
    uris: () => [...entries.keys()],
    get: (uri) => entries.get(uri)?.open,
    open: (opened, content) => {
      const document = readDocument(content, formatOf(opened.languageId, opened.uri, content), opened.uri);
      const open = { ...opened, document };
      entries.set(opened.uri, { open, configuration: parts.defaults, last: undefined });
      return open;
    },
    edit: (uri, change) => update(uri, (document) => editDocument(document, change)),
    replace: (uri, content) =>
      update(uri, (document) => {
        const change = difference(document.text.content, content);
        return change === undefined ? document : editDocument(document, change);
      }),
    setVersion: (uri, version) => {
      const entry = entries.get(uri);
      if (entry !== undefined) entry.open = { ...entry.open, version };
    },
    close: (uri) => {
      entries.delete(uri);
    },
    configure: (uri, configuration) => {
      const entry = entries.get(uri);
      if (entry !== undefined) entry.configuration = configuration;
    },
    configurationOf: (uri) => entries.get(uri)?.configuration ?? parts.defaults,
    settings: () => settings,
    changeSettings: (changed) => {
      settings = { ...settings, ...changed };
    },
    assess: (uri) => {
      const entry = entries.get(uri);
      if (entry === undefined) return undefined;
      const { configuration, last } = entry;
      const { document } = entry.open;
      const today = parts.today();
      if (last?.document === document && last.configuration === configuration && last.today === today) {
        return last.assessment;
      }
      const assessment = { analysis: parts.analyze(document, configuration, today), revision: ++revision };
      entry.last = { document, configuration, today, assessment };
      return assessment;
    },
  };
}

interface Entry {
  open: OpenDocument;
  configuration: Configuration;
  /** The last assessment and what it was made from. */
  last:
    | {
        readonly document: Document;
        readonly configuration: Configuration;
        readonly today: string;
        readonly assessment: Assessment;
      }
    | undefined;
}

/** The one replacement that makes `before` into `after`; undefined when they are equal. */
export function difference(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/**
 * The document, read anew if it now looks like another format: a text pasted into an empty document must be read as
 * if it had been opened so. Only where neither language id nor extension tell the format.
 */
function inItsFormat(document: Document, { languageId, uri }: Omit<OpenDocument, "document">): Document {
  if (formatByName(languageId, uri) !== undefined) return document;
  const { content } = document.text;
  const format = sniff(content);
  return format === document.format ? document : readDocument(content, format, uri);
}
