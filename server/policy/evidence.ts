import { spanToSource } from "../document/block.ts";
import type { Span } from "../text/text.ts";
import type { PlacedBlock } from "./policy.ts";

/** The range in the document's source (UTF-16 offsets) of a range of a placed block's visible text. */
export function sourceSpan(placed: PlacedBlock, visible: Span): Span {
  const { start, end } = spanToSource(placed.block, visible);
  return { start: placed.start + start, end: placed.start + end };
}
