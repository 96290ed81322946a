import { applyChange, type Change, createText, type Text } from "../text/text.ts";
import type { Block } from "./block.ts";
import { readHtml } from "./html.ts";
import { readMarkdown } from "./markdown-parts.ts";
import { readPlaintext } from "./plaintext.ts";

export type Format = "markdown" | "html" | "plaintext";

/** A text read as blocks. A value; an edit gives a new one that shares every block it did not touch. */
export interface Document {
  readonly format: Format;
  /** Path or URI of what was read; empty where there is none. */
  readonly path: string;
  readonly text: Text;
  readonly blocks: readonly Block[];
  /** Source offset at which each block starts, in order; as long as `blocks`. Blocks never overlap. */
  readonly starts: readonly number[];
}

/**
 * What a format's reader knows of a text: its blocks, and how to read it again after one change. `reread` must give
 * what `read` of the new text gives, and the same `Block` objects for blocks that the change did not touch.
 */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
  reread(text: string, change: Change): Reading;
}

/**
 * UTF-16 units of a text that are read. The longest policies have a twentieth of them; reading much more would keep
 * the writer waiting. Said in docs/command-line.md.
 */
export const LONGEST_TEXT = 3_000_000;

/** Whether a text is too long to be read: its document has no blocks. */
export function isTooLong(content: string): boolean {
  return content.length > LONGEST_TEXT;
}

/** Reads any sequence of characters; cannot fail. `path` is where they come from, if that is known. */
export function readDocument(content: string, format: Format, path = ""): Document {
  return assemble(createText(content), { format, path }, read(content, format));
}

/** The document after one replacement of characters. */
export function editDocument(document: Document, change: Change): Document {
  const text = applyChange(document.text, change);
  const before = readings.get(document);
  return assemble(
    text,
    document,
    before === undefined || isTooLong(text.content)
      ? read(text.content, document.format)
      : before.reread(text.content, change),
  );
}

/** The reader's state that belongs to a document: kept beside it so that a document stays plain data. */
const readings = new WeakMap<Document, Reading>();

function assemble(
  text: Text,
  { format, path }: Pick<Document, "format" | "path">,
  reading: Reading,
): Document {
  const document: Document = { format, path, text, blocks: reading.blocks, starts: reading.starts };
  readings.set(document, reading);
  return document;
}

function read(content: string, format: Format): Reading {
  if (isTooLong(content)) return { blocks: [], starts: [], reread: (next) => read(next, format) };
  return readAs(content, format);
}

function readAs(content: string, format: Format): Reading {
  switch (format) {
    case "markdown":
      return readMarkdown(content);
    case "html":
      return readHtml(content);
    case "plaintext":
      return readPlaintext(content);
  }
}
