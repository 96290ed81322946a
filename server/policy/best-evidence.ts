import type { Evidence, PlacedBlock, Section } from "./policy.ts";
import { evidenceOf, type Said } from "./said.ts";

const AT_MOST = 6;

/**
 * The passages that answer an item best, at most six, one per block. What stands where the item belongs (a topic as
 * a bit) comes before the rest, a heading or a line of a table of contents last; of equals, one of each section first,
 * beginning with the section that says most about it.
 */
export function bestEvidence(said: readonly Said[], home: number): readonly Evidence[] {
  const ranks: Said[][] = [[], [], [], []];
  for (const entry of said) ranks[rankOf(entry, home)]?.push(entry);
  const evidence: Evidence[] = [];
  for (const rank of ranks) {
    for (const said of rank.length > 1 ? spread(rank) : rank) {
      if (evidence.length === AT_MOST) return evidence;
      if (!evidence.some((known) => known.placed === said.placed)) evidence.push(evidenceOf(said));
    }
  }
  return evidence;
}

function spread(said: readonly Said[]): readonly Said[] {
  const bySection = new Map<Section, Said[]>();
  for (const entry of said) {
    const list = bySection.get(entry.placed.section);
    if (list === undefined) bySection.set(entry.placed.section, [entry]);
    else list.push(entry);
  }
  const sections = [...bySection.values()].sort((a, b) => b.length - a.length);
  const firsts = sections.flatMap(([first]) => first ?? []);
  // More than are taken need not be put in order.
  return firsts.length >= AT_MOST ? firsts : [...firsts, ...sections.flatMap(([, ...rest]) => rest)];
}

function rankOf({ placed, statement }: Said, home: number): number {
  if (placed.facts.headingLevel > 0 || isNumberedTitle(placed) || isContentsLine(placed)) return 3;
  if ((placed.topicBits & home) !== 0) return 0;
  return statement.needs.length === 0 ? 1 : 2;
}

/** "6. **Keeping your data**", a list of which every entry heads the paragraphs after it. */
function isNumberedTitle({ block: { kind, marker, text, marks } }: PlacedBlock): boolean {
  if (kind !== "entry" || !/\d/.test(marker)) return false;
  return marks.some((mark) => mark.kind === "strong" && mark.start === 0 && mark.end === text.length);
}

function isContentsLine({ block }: PlacedBlock): boolean {
  for (const { kind, start, end } of block.marks)
    if (kind === "link" && end - start >= block.text.length - 2) return true;
  return false;
}
