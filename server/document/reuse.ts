import type { Change } from "../text/text.ts";
import type { Block, Mark } from "./block.ts";

/** Blocks and where they start, as a reader found them in one version of a text. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** How one version of a text differs from the next: outside, both have the same characters. */
export interface Difference {
  /** First offset at which they may differ, in either. */
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The difference that one change makes; what it replaces by itself at either end is left out, so that a whole text
 * sent anew costs no more than the letter that was typed.
 */
export function differenceBy(change: Change, { before, after }: Versions): Difference {
  const start = Math.max(0, Math.min(change.start, change.end, before.length));
  const oldEnd = Math.max(start, Math.min(Math.max(change.start, change.end), before.length));
  const newEnd = oldEnd + after.length - before.length;
  if (newEnd < start) return differenceOf(before, after);
  const inside = differenceOf(before.slice(start, oldEnd), after.slice(start, newEnd));
  return { start: start + inside.start, oldEnd: start + inside.oldEnd, newEnd: start + inside.newEnd };
}

/** Two versions of a text. */
export interface Versions {
  readonly before: string;
  readonly after: string;
}

/** Whether two versions of a text are alike outside a difference. */
export function isAlikeOutside({ start, oldEnd, newEnd }: Difference, { before, after }: Versions): boolean {
  return before.slice(0, start) === after.slice(0, start) && before.slice(oldEnd) === after.slice(newEnd);
}

export function differenceOf(before: string, after: string): Difference {
  const shortest = Math.min(before.length, after.length);
  const start = sharedStart(before, after, shortest);
  const shared = sharedEnd(before, after, shortest - start);
  return { start, oldEnd: before.length - shared, newEnd: after.length - shared };
}

/** The smallest difference that covers both; the lengths of the texts must agree. */
export function covering(one: Difference, other: Difference): Difference {
  return {
    start: Math.min(one.start, other.start),
    oldEnd: Math.max(one.oldEnd, other.oldEnd),
    newEnd: Math.max(one.newEnd, other.newEnd),
  };
}

/** Offset before the change of an offset after it; undefined inside the change. */
export function formerOffset(difference: Difference, offset: number): number | undefined {
  if (offset >= difference.newEnd) return offset - difference.newEnd + difference.oldEnd;
  return offset <= difference.start ? offset : undefined;
}

/** The old block in the same place if it is the same in every respect, else the new one. */
export function sameOrNew(block: Block, old: Layout, formerStart: number | undefined): Block {
  if (formerStart === undefined) return block;
  const former = old.blocks[indexOfStart(old.starts, formerStart)];
  return former !== undefined && isSame(former, block) ? former : block;
}

/** Index of the block that starts at an offset, or -1. */
export function indexOfStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const start = starts[middle] ?? 0;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function isSame(one: Block, other: Block): boolean {
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    one.marker === other.marker &&
    one.length === other.length &&
    one.text === other.text &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column &&
    one.cell?.heading === other.cell?.heading &&
    one.map.length === other.map.length &&
    one.marks.length === other.marks.length &&
    one.map.every((offset, index) => offset === other.map[index]) &&
    one.marks.every((mark, index) => isSameMark(mark, other.marks[index]))
  );
}

function isSameMark(one: Mark, other: Mark | undefined): boolean {
  return (
    one.kind === other?.kind &&
    one.start === other.start &&
    one.end === other.end &&
    one.target === other.target
  );
}

/** Pieces that are compared at once, which is much faster than character by character. */
const PIECE = 1_024;

function sharedStart(before: string, after: string, limit: number): number {
  let at = 0;
  while (at + PIECE <= limit && before.slice(at, at + PIECE) === after.slice(at, at + PIECE)) at += PIECE;
  while (at < limit && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

function sharedEnd(before: string, after: string, limit: number): number {
  const left = before.length;
  const right = after.length;
  let shared = 0;
  while (
    shared + PIECE <= limit &&
    before.slice(left - shared - PIECE, left - shared) === after.slice(right - shared - PIECE, right - shared)
  ) {
    shared += PIECE;
  }
  while (shared < limit && before.charCodeAt(left - shared - 1) === after.charCodeAt(right - shared - 1))
    shared++;
  return shared;
}
