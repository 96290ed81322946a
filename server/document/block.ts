import type { Span } from "../text/text.ts";

/**
 * What a block is. `heading`, `paragraph`, `entry` (of a list) and `cell` (of a table) are prose; `comment`,
 * `code` and `matter` (front matter) are kept so that nothing in a document is unaccounted for, and are never
 * read as prose.
 */
export type BlockKind = "heading" | "paragraph" | "entry" | "cell" | "comment" | "code" | "matter";

/** What a stretch of visible text is besides text. */
export type MarkKind =
  | "strong"
  | "emphasis"
  | "link"
  | "code"
  | "image"
  | "definition"
  | "template"
  | "break"
  | "comment"
  | "anchor";

/** A stretch of a block's visible text: offsets into `Block.text`, end exclusive. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /**
   * Where a link or image leads, as written; the tag as written for `template`; the inner text of a `comment`; the
   * name that links lead to for an `anchor`. Images, comments and anchors are never visible: `start` is `end`.
   */
  readonly target?: string;
}

/**
 * One piece of prose as a reader sees it. A value: it knows neither its offset nor its document, so that an
 * untouched block is the same object after an edit. Never changed after it is made.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Rank of a heading (1 = highest); nesting of a list entry (1 = outermost); 0 for anything else at top level. */
  readonly level: number;
  /** What marks a list entry or numbered heading as written, without spaces: `-`, `•`, `1.`, `(a)`; else empty. */
  readonly marker: string;
  /** Number of UTF-16 units that the block takes in the source. */
  readonly length: number;
  /**
   * What a reader sees: markup removed, entities decoded, runs of white space (no-break spaces too) made one
   * space, soft hyphens and zero-width characters dropped. A line break that the reader sees (`<br>`, a hard
   * break) is one space covered by a `break` mark. Template tags (`{{ name }}`) stay as written, in a `template` mark.
   */
  readonly text: string;
  /**
   * Where each stretch of visible text comes from: pairs (offset in `text`, offset in the block's source), in
   * order, the first one (0, n). Between two pairs both run in step or one of them stands still, except that a
   * decoded entity is one character for its whole source. What is hidden lies between two pairs of one visible offset.
   */
  readonly map: readonly number[];
  readonly marks: readonly Mark[];
  /** Set for cells only: 0-based place in the table, counted over all rows, the heading row included. */
  readonly cell?: { readonly row: number; readonly column: number; readonly heading: boolean };
}

/** Whether a block is read as prose. */
export function isProse({ kind }: Pick<Block, "kind">): boolean {
  return kind !== "comment" && kind !== "code" && kind !== "matter";
}

/** Offset in the block's source of an offset in its visible text. At a seam the later source offset is meant. */
export function toSource(block: Block, visible: number): number {
  const at = pairBefore(block.map, visible);
  const from = block.map[at] ?? 0;
  const source = (block.map[at + 1] ?? 0) + (visible - from);
  const next = block.map[at + 3];
  return next === undefined ? Math.min(source, block.length) : Math.min(source, next);
}

/** The range in the block's source of a range of its visible text; the end hugs the last visible character. */
export function spanToSource(block: Block, span: Span): Span {
  const start = toSource(block, span.start);
  if (span.end <= span.start) return { start, end: start };
  const { map } = block;
  let at = pairBefore(map, span.end);
  while (at >= 2 && map[at] === span.end && map[at - 2] === span.end) at -= 2;
  const end = at > 0 && map[at] === span.end ? (map[at + 1] ?? 0) : toSource(block, span.end - 1) + 1;
  return { start, end: Math.max(start, Math.min(end, block.length)) };
}

/** Offset in the visible text of an offset in the block's source; hidden characters give the nearest earlier place. */
export function toVisible(block: Block, source: number): number {
  const { map } = block;
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * 2 + 1] ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  const visible = (map[low * 2] ?? 0) + Math.max(0, source - (map[low * 2 + 1] ?? 0));
  return Math.min(visible, map[low * 2 + 2] ?? block.text.length, block.text.length);
}

/** Index in `map` of the last pair whose visible offset is at or before `visible`. */
function pairBefore(map: readonly number[], visible: number): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle * 2] ?? 0) <= visible) low = middle;
    else high = middle - 1;
  }
  return low * 2;
}
