import type { Span } from "../text/text.ts";
import { type Block, type Mark, spanToSource, toSource } from "./block.ts";
import { type Line, readLine } from "./plaintext-line.ts";
import type { Part } from "./plaintext-place.ts";
import type { Segment } from "./plaintext-segment.ts";
import { partsOf } from "./plaintext-structure.ts";

/** A block and where it starts in the source. */
export interface Found {
  readonly block: Block;
  readonly start: number;
}

/**
 * A paragraph or entry whose lines are a list to the eye only, parted into what comes before the list, its entries and
 * what comes after it: "You may:<br>• see your data<br>• have it deleted". What is an entry is decided as in plain text.
 * Gives the block as it is where its lines are no list.
 */
export function partedByLines({ block, start }: Found, source: string): readonly Found[] {
  const whole = [{ block, start }];
  if ((block.kind !== "paragraph" && block.kind !== "entry") || !block.marks.some(isBreak)) return whole;
  const lines = linesOf(block);
  if (lines.length > MOST_LINES) return whole;
  const parts = partsOf(lines.map(segmentOf));
  if (!isList(parts) || isAddress(block.text, lines, parts)) return whole;
  return piecesOf(lines, parts).map((piece) => cut({ block, start }, piece, source));
}

/** A paragraph of more lines is no list that anybody wrote. */
const MOST_LINES = 500;

/** A line of a block's visible text, without the break at its end. */
interface VisibleLine {
  readonly start: number;
  readonly end: number;
  readonly shape: Line;
}

function isBreak({ kind }: Mark): boolean {
  return kind === "break";
}

function linesOf({ text, marks }: Block): readonly VisibleLine[] {
  const lines: VisibleLine[] = [];
  let start = 0;
  for (const mark of [...marks.filter(isBreak), { start: text.length, end: text.length }]) {
    lines.push({ start, end: mark.start, shape: readLine(text.slice(start, mark.start)) });
    start = mark.end;
  }
  return lines;
}

/** Nothing inside a paragraph is a heading, and only a colon announces a list there. */
function segmentOf({ shape }: VisibleLine, index: number): Segment {
  const head = { ...shape, headable: false, capitals: false, names: false, title: false };
  return {
    kind: "prose",
    first: index,
    last: index,
    head,
    tail: head,
    apart: false,
    size: head.width,
    rank: 0,
    separator: "",
  };
}

/** Two entries in a row at least: what a single line says can be read as a part of its sentence. */
function isList(parts: readonly Part[]): boolean {
  return parts.some(({ kind }, index) => kind === "entry" && parts[index + 1]?.kind === "entry");
}

/** Whether the lines without a bullet say where somebody is or is reached: they belong together. */
function isAddress(text: string, lines: readonly VisibleLine[], parts: readonly Part[]): boolean {
  return parts.some(
    ({ kind, marker }, index) =>
      kind === "entry" &&
      marker === "" &&
      PLACE_OR_WAY.test(text.slice(lines[index]?.start, lines[index]?.end).slice(0, LONGEST_OF_ADDRESS)),
  );
}

const LONGEST_OF_ADDRESS = 100;

/** An address, a number or a page by itself; a postcode. */
const PLACE_OR_WAY =
  /@|\b(?:tel(?:ephone)?|phone|fax|e-?mail)\b ?[.:]|^(?:https?:|www\.)\S{1,100}$|(?<!\d)\d{4,6}(?!\d)/i;

/** A stretch of a block's visible text that becomes a block of its own. */
interface Piece extends Span {
  /** The entry that it is; undefined for text around the list. */
  readonly entry: Part | undefined;
}

function piecesOf(lines: readonly VisibleLine[], parts: readonly Part[]): readonly Piece[] {
  const pieces: Piece[] = [];
  lines.forEach(({ start, end }, index) => {
    const part = parts[index];
    const before = pieces.at(-1);
    if (part?.kind === "entry") pieces.push({ start, end, entry: part });
    else if (before !== undefined && before.entry === undefined)
      pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ start, end, entry: undefined });
  });
  return pieces;
}

/** The block of a piece; the first takes the source before its text too, the last the source after it. */
function cut({ block, start }: Found, piece: Piece, source: string): Found {
  const isFirst = piece.start === 0;
  const isLast = piece.end === block.text.length;
  const from = isFirst ? 0 : breakBefore({ block, start }, piece.start, source).end;
  const until = isLast ? block.length : breakBefore({ block, start }, piece.end + 1, source).start;
  const { entry } = piece;
  const shown = { start: piece.start + (entry?.body ?? 0), end: piece.end };
  const kind = entry !== undefined ? "entry" : isFirst ? block.kind : "paragraph";
  return {
    start: start + from,
    block: {
      kind,
      level: block.level + (entry?.level ?? 0),
      marker: entry?.marker ?? (isFirst ? block.marker : ""),
      length: until - from,
      text: block.text.slice(shown.start, shown.end),
      map: mapWithin(block, shown, from),
      marks: marksWithin(block, shown),
    },
  };
}

/**
 * Where the source breaks the line before a visible offset, counted from the start of the block: from after the text
 * before it, closing tags included, to the text after it, opening tags included.
 */
function breakBefore({ block, start }: Found, line: number, source: string): Span {
  const before = spanToSource(block, { start: line - 2, end: line - 1 }).end;
  const after = toSource(block, line);
  const between = source.slice(start + before, start + after);
  const breaks = [...between.matchAll(BREAK)];
  const [first] = breaks;
  const last = breaks.at(-1);
  if (first === undefined || last === undefined || between.includes("<!--"))
    return { start: before, end: after };
  let ended = first.index;
  while (ended > 0 && HARD_BREAK.has(between.charAt(ended - 1))) ended--;
  let begun = last.index + last[0].length;
  while (begun < between.length && QUOTE_MARK.has(between.charAt(begun))) begun++;
  return { start: before + ended, end: before + begun };
}

/** What may stand between the words of a line and its break in Markdown, and between the break and the next words. */
const HARD_BREAK: ReadonlySet<string> = new Set([" ", "\t", "\\"]);
const QUOTE_MARK: ReadonlySet<string> = new Set([" ", "\t", ">"]);

const BREAK = /<br\b[^<>]*>|\r\n|\r|\n/gi;

function mapWithin(block: Block, { start, end }: Span, from: number): readonly number[] {
  const map = [0, toSource(block, start) - from];
  for (let at = 0; at < block.map.length; at += 2) {
    const visible = block.map[at] ?? 0;
    if (visible > start && visible <= end) map.push(visible - start, (block.map[at + 1] ?? 0) - from);
    // Where the piece ends, what follows the break in the source is not its own.
    if (visible >= end) break;
  }
  return map;
}

function marksWithin({ marks }: Block, { start, end }: Span): readonly Mark[] {
  return marks.flatMap((mark) => {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    const isPoint = mark.start === mark.end;
    return from < to || (isPoint && from === to) ? [{ ...mark, start: from - start, end: to - start }] : [];
  });
}
