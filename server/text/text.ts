import { lastUpTo } from "./spans.ts";

/** A range of characters: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: 0-based line, and 0-based column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One replacement: the characters from `start` to `end` of the text before it become `text`. */
export interface Change extends Span {
  readonly text: string;
}

/**
 * A text with its lines. The only representation in the project that counts newlines: `\n`, `\r\n` and a lone
 * `\r` each end a line, as the language server protocol has it.
 */
export interface Text {
  readonly content: string;
  /** Offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[];
}

export function createText(content: string): Text {
  return { content, lineStarts: lineStartsOf(content, 0, content.length, [0]) };
}

/**
 * The text after one replacement. Only the lines that the replacement touches are counted again. A change that
 * lies outside the text is moved to its nearest end.
 */
export function applyChange(text: Text, change: Change): Text {
  const start = clamp(Math.min(change.start, change.end), text.content.length);
  const end = clamp(Math.max(change.start, change.end), text.content.length);
  const content = text.content.slice(0, start) + change.text + text.content.slice(end);
  // One line earlier: an edit between `\r` and `\n` changes where the line before it ends.
  const firstLine = Math.max(0, lineOf(text, start) - 1);
  const lastLine = Math.min(lineOf(text, end) + 1, text.lineStarts.length - 1);
  const delta = change.text.length - (end - start);
  const from = text.lineStarts[firstLine] ?? 0;
  const until =
    lastLine + 1 < text.lineStarts.length ? (text.lineStarts[lastLine + 1] ?? 0) + delta : content.length;
  const lineStarts = text.lineStarts.slice(0, firstLine + 1);
  lineStartsOf(content, from, until, lineStarts);
  for (let line = lastLine + 2; line < text.lineStarts.length; line++) {
    lineStarts.push((text.lineStarts[line] ?? 0) + delta);
  }
  return { content, lineStarts };
}

/** The 0-based line on which an offset lies. */
export function lineOf(text: Text, offset: number): number {
  return Math.max(0, lastUpTo(text.lineStarts, offset));
}

/** The place of an offset; an offset outside the text is moved to its nearest end. */
export function placeAt(text: Text, offset: number): Place {
  const inside = clamp(offset, text.content.length);
  const line = lineOf(text, inside);
  return { line, column: Math.min(inside, lineEnd(text, line)) - (text.lineStarts[line] ?? 0) };
}

/** The offset of a place; a line or column outside the text is moved to its nearest end, a column never past its line. */
export function offsetAt(text: Text, place: Place): number {
  if (place.line < 0) return 0;
  const start = text.lineStarts[place.line];
  if (start === undefined) return text.content.length;
  return Math.min(start + Math.max(0, place.column), lineEnd(text, place.line));
}

/** Offset of the end of a 0-based line, before its line break. */
export function lineEnd(text: Text, line: number): number {
  let end = text.lineStarts[line + 1] ?? text.content.length;
  if (line + 1 < text.lineStarts.length) {
    const last = text.content.charCodeAt(end - 1);
    end -= last === LINE_FEED && text.content.charCodeAt(end - 2) === CARRIAGE_RETURN ? 2 : 1;
  }
  return end;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Appends to `starts` the line starts in `(from, until]` and returns it. */
function lineStartsOf(content: string, from: number, until: number, starts: number[]): number[] {
  for (let at = from; at < until; at++) {
    const code = content.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && content.charCodeAt(at + 1) !== LINE_FEED)) {
      starts.push(at + 1);
    }
  }
  return starts;
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
