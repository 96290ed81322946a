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

/** A lead-in that names this ground and no other is answered by its list: "… our legitimate interests. We use it to: …". */
export function interestsInLists(said: readonly Said[], blocks: readonly PlacedBlock[]): Answer | undefined {
  const evidence = said.flatMap(({ placed }) => entriesOf(placed, blocks)).slice(0, 4);
  return evidence.length === 0 ? undefined : { because: "", evidence };
}

function entriesOf(leadIn: PlacedBlock, blocks: readonly PlacedBlock[]): readonly Evidence[] {
  if (!LEADS_IN.test(leadIn.block.text) || OTHER_GROUND.test(leadIn.block.text)) return [];
  return blocks
    .slice(leadIn.index + 1, leadIn.index + 1 + WIDEST)
    .filter(
      (near) =>
        near.leadIn?.index === leadIn.index &&
        near.block.text.length >= SHORTEST &&
        !VAGUE.test(near.block.text),
    )
    .map((placed) => ({ placed, span: { start: 0, end: placed.block.text.length } }));
}

const LEADS_IN =
  /\b(?:us(?:e|es|ing)|process\w{0,3}|rely|relies|need|pursue|include|are|following|interests)\b[^.:]{0,60}:\s{0,3}$/i;
const OTHER_GROUND =
  /\b(?:consent|permission|contract|obligations?|object|right to|overrid(?:e|es|den) (?:y|t))\b/i;

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
