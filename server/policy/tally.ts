import { isProse } from "../document/block.ts";
import { addVotes, type LanguageVotes } from "../language/detect.ts";
import { differing } from "./place-again.ts";
import type { PlacedBlock } from "./policy.ts";

/** What is counted over all blocks of a document. */
export interface Tally {
  /** Votes for languages, see `votesOf`. */
  readonly votes: LanguageVotes;
  /** Blocks that a reader sees text in. */
  readonly prose: number;
  /** Those of them that speak as a policy does, and as other documents do. */
  readonly asPolicy: number;
  readonly asOther: number;
}

/** Counts over all blocks. After an edit only the blocks that changed are counted again. */
export function tallyOf(blocks: readonly PlacedBlock[]): Tally {
  if (last?.blocks === blocks) return last.tally;
  const changed = last && differing(last.blocks, blocks);
  const before = changed === undefined || last === undefined ? NOTHING : last.tally;
  const tally = { ...before, votes: [...before.votes] };
  for (const index of changed ?? blocks.keys()) {
    if (changed !== undefined) count(tally, last?.blocks[index], -1);
    count(tally, blocks[index], 1);
  }
  last = { blocks, tally };
  return tally;
}

let last: { readonly blocks: readonly PlacedBlock[]; readonly tally: Tally } | undefined;

const NOTHING: Tally = { votes: [], prose: 0, asPolicy: 0, asOther: 0 };

type Growing = { -readonly [key in keyof Omit<Tally, "votes">]: number } & { readonly votes: number[] };

function count(tally: Growing, placed: PlacedBlock | undefined, times: number): void {
  if (placed === undefined) return;
  const { votes, genre } = placed.facts;
  addVotes(tally.votes, votes, times);
  if (!hasProse(placed)) return;
  tally.prose += times;
  if (genre.speaksAsPolicy) tally.asPolicy += times;
  if (genre.speaksAsOther) tally.asOther += times;
}

/** Whether a reader sees text in a block. */
export function hasProse({ block }: PlacedBlock): boolean {
  return block.text.length > 0 && isProse(block);
}
