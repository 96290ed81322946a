import { spanToSource } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";

/** What knows where its blocks stand: a policy, an analysis. */
export interface Standing {
  readonly document: Document;
}

/** Source offset (UTF-16) of a placed block's first character. */
export function startOf({ document }: Standing, placed: PlacedBlock): number {
  return document.starts[placed.index] ?? 0;
}

/** The range in the document's source (UTF-16 offsets) of a range of a placed block's visible text. */
export function sourceSpan(standing: Standing, placed: PlacedBlock, visible: Span): Span {
  const from = startOf(standing, placed);
  const { start, end } = spanToSource(placed.block, visible);
  return { start: from + start, end: from + end };
}

/** The range of a whole placed block in the source, markup included. */
export function blockSpan(standing: Standing, placed: PlacedBlock): Span {
  const start = startOf(standing, placed);
  return { start, end: start + placed.block.length };
}

/** The order in which passages stand in the text; of two that begin together the longer first. */
export function byPlace(a: Evidence, b: Evidence): number {
  return a.placed.index - b.placed.index || a.span.start - b.span.start || b.span.end - a.span.end;
}
