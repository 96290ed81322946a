import type { Block } from "../document/block.ts";
import type { Facts } from "../facts/facts.ts";
import { HELD, type Held } from "../facts/held.ts";
import { continuesLeadIn, leadsToNext, type Placing, placeOne } from "./place.ts";
import type { Holding, PlacedBlock } from "./policy.ts";

/** Where more blocks than this have changed, placing all of them anew costs hardly more. */
const MOST_CHANGED = 32;

/** Indexes at which two lists of the same length differ; undefined when they are not so alike, or differ too much. */
export function differing(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly number[] | undefined {
  if (before.length !== after.length) return undefined;
  const found: number[] = [];
  for (let index = 0; index < after.length; index++) {
    if (before[index] === after[index]) continue;
    if (found.length === MOST_CHANGED) return undefined;
    found.push(index);
  }
  return found;
}

/**
 * The placing of a text after an edit within blocks that leaves every heading and every list as they are: what does not
 * stand below the changed blocks, as entry of a list, row or cell, is taken over. Undefined where all blocks must be
 * placed anew.
 */
export function placeAgain(
  former: Placing,
  blocks: readonly Block[],
  factsOf: (block: Block) => Facts,
): Placing | undefined {
  if (former.blocks.length !== blocks.length) return undefined;
  const edited = new Map<number, Pick<PlacedBlock, "block" | "facts">>();
  for (const [index, before] of former.blocks.entries()) {
    const block = blocks[index];
    if (block === undefined || block === before.block) continue;
    if (edited.size === MOST_CHANGED) return undefined;
    const facts = factsOf(block);
    if (!standsAlike(before, { block, facts })) return undefined;
    edited.set(index, { block, facts });
  }
  if (edited.size === 0) return former;
  const placed = former.blocks.slice();
  const changed: PlacedBlock[] = [];
  // What announces a block stands before it, so that its new place is known by then.
  for (const index of withAnnounced([...edited.keys()], former)) {
    const before = former.blocks[index];
    if (before === undefined) continue;
    const { leadIn, row } = before;
    const after = placeOne({
      ...before,
      ...edited.get(index),
      leadIn: leadIn && placed[leadIn.index],
      row: row && placed[row.index],
    });
    placed[index] = after;
    changed.push(after);
  }
  return { ...former, blocks: placed, holding: holdingAfter(former, changed) };
}

/** The indexes with those of all that they announce, directly or through others, in order. */
function withAnnounced(edited: readonly number[], { announced }: Placing): readonly number[] {
  const found = new Set(edited);
  // A set gives what is added to it on the way, too.
  for (const index of found) for (const below of announced.get(index) ?? []) found.add(below);
  return [...found].sort((one, other) => one - other);
}

/** Whether what follows a block stands under the same heading and lead-in whichever of two blocks it is. */
function standsAlike(before: PlacedBlock, after: Pick<PlacedBlock, "block" | "facts">): boolean {
  const one = before.block;
  const other = after.block;
  return (
    before.facts.headingLevel === 0 &&
    after.facts.headingLevel === 0 &&
    one.kind === other.kind &&
    one.level === other.level &&
    (one.marker === "dt") === (other.marker === "dt") &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column &&
    one.cell?.heading === other.cell?.heading &&
    leadsToNext(one) === leadsToNext(other) &&
    one.text.endsWith(":") === other.text.endsWith(":") &&
    continuesLeadIn(one) === continuesLeadIn(other)
  );
}

/** Each kind's list is the same list where nothing of the kind stands in the blocks that changed. */
function holdingAfter({ blocks, holding }: Placing, changed: readonly PlacedBlock[]): Holding {
  let bits = 0;
  for (const { index, facts } of changed) bits |= facts.held | (blocks[index]?.facts.held ?? 0);
  const next: { -readonly [kind in Held]: readonly PlacedBlock[] } = { ...holding };
  for (const [bit, kind] of HELD.entries()) {
    if ((bits & (1 << bit)) === 0) continue;
    next[kind] = withChanged(holding[kind], changed, bit);
  }
  return next;
}

function withChanged(
  list: readonly PlacedBlock[],
  changed: readonly PlacedBlock[],
  bit: number,
): readonly PlacedBlock[] {
  const next = list.slice();
  for (const after of changed) {
    const found = next.findIndex(({ index }) => index >= after.index);
    const at = found < 0 ? next.length : found;
    const held = next[at]?.index === after.index ? 1 : 0;
    if ((after.facts.held & (1 << bit)) === 0) next.splice(at, held);
    else next.splice(at, held, after);
  }
  return next;
}
