import type { Answer } from "./particulars.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import type { Said } from "./said.ts";

/**
 * What a table says in two cells: beside the ground "legitimate interests" the purpose of the row tells which interest
 * that is (Art. 13(1)(d)).
 */
export function interestsInTables(said: readonly Said[], blocks: readonly PlacedBlock[]): Answer | undefined {
  const evidence = said.flatMap(({ placed }) => purposeInRow(placed, blocks)).slice(0, 4);
  return evidence.length === 0 ? undefined : { because: "", evidence };
}

/** Cells looked at on either side: no table of a policy has more columns. */
const WIDEST = 12;

/** Characters with which a purpose begins to be one. */
const SHORTEST = 12;

function purposeInRow({ block, index }: PlacedBlock, blocks: readonly PlacedBlock[]): readonly Evidence[] {
  const { cell } = block;
  if (cell === undefined || cell.heading) return [];
  const row = blocks.slice(Math.max(0, index - WIDEST), index + WIDEST + 1);
  const purpose = row.find(
    (near) =>
      near.block.cell?.row === cell.row &&
      near.index - index === near.block.cell.column - cell.column &&
      near.index !== index &&
      near.leadIn?.facts.topics.some(({ topic }) => topic === "purposes") === true &&
      near.block.text.length >= SHORTEST &&
      !VAGUE.test(near.block.text),
  );
  if (purpose === undefined) return [];
  return [{ placed: purpose, span: { start: 0, end: purpose.block.text.length } }];
}

/** "Other purposes", "to provide the service": no interest that anybody can weigh. */
const VAGUE =
  /^\W*(?:(?:all|any|other|various|further|to|providing|provide|the) ){0,3}(?:purposes?|services?|processing|data)\W*$/i;
