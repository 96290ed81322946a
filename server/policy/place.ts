import type { Block } from "../document/block.ts";
import type { Facts } from "../facts/facts.ts";
import { type TopicId, topicsOfBits } from "../facts/topics.ts";
import type { PlacedBlock, Section } from "./policy.ts";

/** Blocks in their place, and the sections they make. */
export interface Placing {
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
}

/**
 * Puts each block under its headings and gives a list entry, a table cell or the paragraph after a colon its lead-in.
 * The only place that looks across blocks; linear, and done anew on every edit.
 */
export function placeBlocks(
  blocks: readonly Block[],
  starts: readonly number[],
  factsOf: (block: Block) => Facts,
): Placing {
  const placed: PlacedBlock[] = [];
  const sections: OpenSection[] = [
    { heading: undefined, level: 0, parent: undefined, from: 0, until: blocks.length },
  ];
  const leadIns = createLeadIns();
  let section: OpenSection = sections[0] ?? {
    heading: undefined,
    level: 0,
    parent: undefined,
    from: 0,
    until: 0,
  };
  blocks.forEach((block, index) => {
    const level = headingLevel(block);
    if (level > 0) {
      section = openSection({ section, level, index });
      sections.push(section);
    }
    const facts = factsOf(block);
    const leadIn = level > 0 ? undefined : leadIns.of(block);
    const here: PlacedBlock = {
      block,
      facts,
      index,
      start: starts[index] ?? 0,
      section,
      leadIn,
      topics: topicsOf(leadIn, level > 0 ? section.parent : section),
    };
    if (level > 0) section.heading = here;
    leadIns.pass(here, level > 0);
    placed.push(here);
  });
  for (let open: OpenSection | undefined = section; open !== undefined; open = open.parent)
    open.until = blocks.length;
  return { blocks: placed, sections };
}

interface OpenSection extends Section {
  heading: PlacedBlock | undefined;
  readonly parent: OpenSection | undefined;
  until: number;
}

function openSection(next: {
  readonly section: OpenSection;
  readonly level: number;
  readonly index: number;
}): OpenSection {
  let parent: OpenSection | undefined = next.section;
  while (parent !== undefined && parent.level >= next.level) {
    parent.until = next.index;
    parent = parent.parent;
  }
  return { heading: undefined, level: next.level, parent, from: next.index, until: next.index };
}

/** Level below all real headings, for a short paragraph that is bold as a whole and so is a heading to the eye. */
const BOLD_LINE_LEVEL = 7;

function headingLevel(block: Block): number {
  if (block.kind === "heading") return Math.max(1, block.level);
  if (block.kind !== "paragraph" || block.level > 0 || block.text.length > 100 || block.text.endsWith("."))
    return 0;
  const isBold = block.marks.some(
    (mark) => mark.kind === "strong" && mark.start === 0 && mark.end >= block.text.length - 1,
  );
  return isBold && block.text.length > 0 ? BOLD_LINE_LEVEL : 0;
}

interface LeadIns {
  of(block: Block): PlacedBlock | undefined;
  pass(placed: PlacedBlock, isHeading: boolean): void;
}

/** Remembers, while blocks go by, which of them announces the next. */
function createLeadIns(): LeadIns {
  let paragraph: PlacedBlock | undefined;
  let beforeTable: PlacedBlock | undefined;
  let headingRow = new Map<number, PlacedBlock>();
  const entries: PlacedBlock[] = [];
  return {
    of(block) {
      if (block.kind === "cell") {
        const column = block.cell?.heading === true ? undefined : headingRow.get(block.cell?.column ?? 0);
        return column ?? beforeTable ?? paragraph;
      }
      if (block.kind === "entry") {
        for (let at = entries.length - 1; at >= 0; at--) {
          const entry = entries[at];
          if (entry !== undefined && entry.block.level < block.level) return entry;
        }
        return paragraph;
      }
      if (block.kind === "paragraph" && block.level > 0) return entries.at(-1) ?? paragraph;
      if (block.kind === "paragraph" && paragraph?.block.text.endsWith(":") === true) return paragraph;
      return undefined;
    },
    pass(placed, isHeading) {
      const { block } = placed;
      switch (block.kind) {
        case "cell":
          if (block.cell?.row === 0 && block.cell.column === 0) {
            headingRow = new Map();
            beforeTable = paragraph;
          }
          if (block.cell?.row === 0 && !headingRow.has(block.cell.column))
            headingRow.set(block.cell.column, placed);
          return;
        case "entry":
          while (entries.length > 0 && (entries.at(-1)?.block.level ?? 0) >= block.level) entries.pop();
          entries.push(placed);
          return;
        case "heading":
        case "paragraph":
          // A paragraph inside a list entry does not end the list.
          if (block.level > 0 && !isHeading && entries.length > 0) return;
          entries.length = 0;
          paragraph = isHeading ? undefined : leadsOn(paragraph, placed);
          return;
      }
    },
  };
}

/** What stands after a colon goes on under the same lead-in, unless it opens a list of its own. */
function leadsOn(before: PlacedBlock | undefined, placed: PlacedBlock): PlacedBlock {
  const continues = before !== undefined && placed.leadIn === before && !placed.block.text.endsWith(":");
  return continues && placed.block.text.length < 120 ? before : placed;
}

/** At most this many lead-ins and headings above a block are asked what they announce. */
const DEPTH = 8;

function topicsOf(leadIn: PlacedBlock | undefined, section: Section | undefined): readonly TopicId[] {
  let bits = 0;
  let depth = 0;
  for (let above = leadIn; above !== undefined && depth < DEPTH; above = above.leadIn, depth++) {
    bits |= above.facts.topicBits;
  }
  for (let above = section; above !== undefined && depth < DEPTH; above = above.parent, depth++) {
    bits |= above.heading?.facts.topicBits ?? 0;
  }
  return topicsOfBits(bits);
}
