import { toVisible } from "../document/block.ts";
import { blockSpan, sourceSpan, startOf } from "../policy/evidence.ts";
import type { PlacedBlock } from "../policy/policy.ts";
import { lastUpTo } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";

/** A place in an analyzed document that somebody points at. */
export interface Point {
  readonly analysis: Analysis;
  /** Source offset, UTF-16. */
  readonly offset: number;
  /** The block that it lies in, if it lies in one. */
  readonly placed: PlacedBlock | undefined;
  /** Offset into the visible text of `placed`. */
  readonly visible: number;
}

export function pointAt(analysis: Analysis, offset: number): Point {
  const placed = blockAt(analysis, offset);
  return {
    analysis,
    offset,
    placed,
    visible: placed === undefined ? 0 : toVisible(placed.block, offset - startOf(analysis, placed)),
  };
}

/** Whether a range of visible text of the point's block holds the point; its end counts as held. */
export function holds({ visible }: Point, { start, end }: Span): boolean {
  return start <= visible && visible <= end;
}

/** The first of ranges of visible text of the point's block that holds the point, with its range in the source. */
export function heldBy<Held extends Span>(
  point: Point,
  ranges: readonly Held[],
): { readonly held: Held; readonly range: Span } | undefined {
  const held = ranges.find((range) => holds(point, range));
  if (held === undefined || point.placed === undefined) return undefined;
  return { held, range: sourceSpan(point.analysis, point.placed, held) };
}

function blockAt({ document, policy }: Analysis, offset: number): PlacedBlock | undefined {
  const found = policy.blocks[lastUpTo(document.starts, offset)];
  return found === undefined || offset > blockSpan(policy, found).end ? undefined : found;
}
