import type { BlockKind } from "./block.ts";
import type { Segment } from "./plaintext-segment.ts";

/** What a segment of prose is in its document. */
export interface Part {
  readonly kind: BlockKind;
  readonly level: number;
  readonly marker: string;
  /** Where its text starts, counted from the start of its first line. */
  readonly body: number;
}

/** A segment with the two after it, on which its reading may rest. */
export interface Place {
  readonly segment: Segment;
  readonly next: Segment | undefined;
  readonly after: Segment | undefined;
}

/** The list of unmarked lines that a lead-in opened. */
export interface OpenList {
  readonly level: number;
  style: "unknown" | "small" | "term" | "fragment" | "sentence";
  /** Whether blank lines part its entries. */
  apart: boolean;
  entries: number;
  capitals: boolean;
  unfinished: boolean;
  /** First words of its first entries. */
  readonly openings: string[];
}

/** What is known of the document before a segment. */
export interface State {
  list: OpenList | undefined;
  /** Indentations of the marked entries that enclose the next line, outermost first. */
  nesting: number[];
  before: { readonly segment: Segment; readonly part: Part } | undefined;
  outer: boolean;
  titled: boolean;
  seen: number;
}

/** In columns. */
export const LONGEST_HEADING = 100;
export const LONG_LINE = 80;

/** One line that could be a heading by its looks, of at most `longest` columns. */
export function isHeadable({ kind, head, first, last, size }: Segment, longest: number): boolean {
  return kind === "prose" && first === last && head.headable && size <= longest;
}

/** Reads as running text rather than as a name of something. */
export function isSentence(segment: Segment): boolean {
  if (segment.kind !== "prose") return false;
  if (segment.size > LONGEST_HEADING + 10) return true;
  const { tail } = segment.tail;
  if (tail === "" || tail === "?") return segment.first !== segment.last;
  return segment.head.words >= (tail === ":" ? 2 : 4) || segment.first !== segment.last;
}

/** Starts with a bullet or number. */
export function isMarked(segment: Segment): boolean {
  return (
    segment.kind === "prose" && segment.head.markerShape !== "none" && segment.head.markerShape !== "bare"
  );
}

/** A line of words without bullet, stop or shouting: "Shoe size". */
export function isFragment({ kind, head, tail }: Segment): boolean {
  return kind === "prose" && head.markerShape === "none" && tail.tail === "" && !head.capitals;
}
