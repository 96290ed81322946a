import type { Position, Range } from "vscode-languageserver";
import { lineEnd, lineOf, offsetAt, placeAt, type Span, type Text } from "../text/text.ts";

/** The unit in which a client counts columns. */
export type PositionEncoding = "utf-8" | "utf-16" | "utf-32";

/** Converts between our offsets and the client's positions for one text, in one encoding. */
export interface Positions {
  /** Position of a UTF-16 offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position;
  range(span: Span): Range;
  /**
   * UTF-16 offset of a position; anything outside the text, or no number at all, is moved to the nearest place in
   * it, and a column inside a character to that character's start.
   */
  offset(position: Position): number;
  span(range: Range): Span;
}

export function positionsIn(text: Text, encoding: PositionEncoding): Positions {
  const { position, offset } =
    encoding === "utf-16" ? inCodeUnits(text) : inWiderUnits(text, widthOf[encoding]);
  return {
    position,
    offset,
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    span: ({ start, end }) => {
      const [one, other] = [offset(start), offset(end)];
      return one <= other ? { start: one, end: other } : { start: other, end: one };
    },
  };
}

/**
 * The encoding for a client that offers these, in its order of preference. UTF-16 is ours and every client must know
 * it, so it is taken whenever it is offered or nothing that we know is.
 */
export function negotiateEncoding(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered) || offered.includes("utf-16")) return "utf-16";
  return offered.find((one) => one === "utf-8" || one === "utf-32") ?? "utf-16";
}

type Conversion = Pick<Positions, "position" | "offset">;

function inCodeUnits(text: Text): Conversion {
  return {
    position: (offset) => {
      const { line, column } = placeAt(text, offset);
      return { line, character: column };
    },
    offset: ({ line, character }) => offsetAt(text, { line: index(line), column: index(character) }),
  };
}

function inWiderUnits(text: Text, width: (codePoint: number) => number): Conversion {
  const ladders = new Map<number, readonly number[]>();
  const ladderOf = (line: number): readonly number[] => {
    const known = ladders.get(line);
    if (known !== undefined) return known;
    const made = climb(text, line, width);
    ladders.set(line, made);
    return made;
  };
  return {
    position: (offset) => {
      const at = Math.max(0, Math.min(offset, text.content.length));
      const line = lineOf(text, at);
      const start = text.lineStarts[line] ?? 0;
      const until = Math.min(at, lineEnd(text, line));
      const ladder = ladderOf(line);
      const rung = Math.min(Math.floor((until - start) / RUNG), ladder.length / 2 - 1) * 2;
      let from = ladder[rung] ?? start;
      let character = ladder[rung + 1] ?? 0;
      while (from < until) {
        const codePoint = text.content.codePointAt(from) ?? 0;
        const next = from + unitsOf(codePoint);
        if (next > until) break;
        character += width(codePoint);
        from = next;
      }
      return { line, character };
    },
    offset: (position) => {
      const line = index(position.line);
      if (line >= text.lineStarts.length) return text.content.length;
      const wanted = index(position.character);
      const ladder = ladderOf(line);
      const end = lineEnd(text, line);
      let rung = lastRungAtOrBefore(ladder, wanted);
      let from = ladder[rung] ?? text.lineStarts[line] ?? 0;
      let character = ladder[++rung] ?? 0;
      while (from < end && character < wanted) {
        const codePoint = text.content.codePointAt(from) ?? 0;
        character += width(codePoint);
        if (character > wanted) break;
        from += unitsOf(codePoint);
      }
      return from;
    },
  };
}

/** One rung about every so many code units: a finding far out on a line of megabytes is not counted from its start. */
const RUNG = 1024;

/** Pairs (offset, column) along a line, about one per `RUNG` code units, never inside a character. */
function climb(text: Text, line: number, width: (codePoint: number) => number): readonly number[] {
  const start = text.lineStarts[line] ?? 0;
  const end = lineEnd(text, line);
  const ladder = [start, 0];
  if (end - start <= RUNG) return ladder;
  let character = 0;
  let next = start + RUNG;
  for (let at = start; at < end; ) {
    const codePoint = text.content.codePointAt(at) ?? 0;
    const after = at + unitsOf(codePoint);
    // The rung is the last character start at or before the multiple, so that division finds it.
    if (after > next) {
      ladder.push(at, character);
      next += RUNG;
    }
    character += width(codePoint);
    at = after;
  }
  return ladder;
}

function lastRungAtOrBefore(ladder: readonly number[], character: number): number {
  let low = 0;
  let high = ladder.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ladder[middle * 2 + 1] ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}

/** A lone surrogate is one code point of its own, three bytes long: what encoders write in its stead is as long. */
const widthOf = {
  "utf-8": (codePoint: number) =>
    codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4,
  "utf-32": () => 1,
} as const;

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** A line or column as sent, made a whole number from 0 up. */
function index(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.floor(value) : 0;
}
