import { addVotes, type LanguageVotes } from "../language/detect.ts";
import { differing } from "./place-again.ts";
import type { PlacedBlock } from "./policy.ts";

/** The votes of all blocks together. After an edit only those of the blocks that changed are counted again. */
export function votesOfAll(blocks: readonly PlacedBlock[]): LanguageVotes {
  const changed = last && differing(last.blocks, blocks);
  const sums = last === undefined || changed === undefined ? [] : [...last.sums];
  for (const index of changed ?? blocks.keys()) {
    if (changed !== undefined) addVotes(sums, last?.blocks[index]?.facts.votes ?? [], -1);
    addVotes(sums, blocks[index]?.facts.votes ?? [], 1);
  }
  last = { blocks, sums };
  return sums;
}

let last: { readonly blocks: readonly PlacedBlock[]; readonly sums: readonly number[] } | undefined;
