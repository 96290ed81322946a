import type { Evidence, PlacedBlock } from "./policy.ts";

/**
 * The purpose that stands in the same row of a table as a legal basis, under a heading that announces purposes. It must
 * be one that somebody can have an interest in: "Purpose | Legal basis", "Keeping out bots | Legitimate interests".
 */
export function purposeInRow(placed: PlacedBlock, blocks: readonly PlacedBlock[]): readonly Evidence[] {
  const row = placed.block.cell?.row;
  if (row === undefined) return [];
  const found: Evidence[] = [];
  for (const step of [-1, 1]) {
    for (let at = placed.index + step; Math.abs(at - placed.index) <= LONGEST_ROW; at += step) {
      const cell = blocks[at];
      if (cell?.block.cell?.row !== row || cell.section !== placed.section) break;
      if (namesInterest(cell)) found.push({ placed: cell, span: { start: 0, end: cell.block.text.length } });
    }
  }
  return found;
}

/** More columns than a table that is read. */
const LONGEST_ROW = 12;

function namesInterest({ facts, topics }: PlacedBlock): boolean {
  return (
    topics.includes("purposes") &&
    facts.statements.some(
      ({ says, strength, needs }) =>
        says === "legitimate-interests" && strength === "full" && needs.includes("interests"),
    )
  );
}
