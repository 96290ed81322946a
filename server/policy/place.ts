import type { Block } from "../document/block.ts";
import type { Facts } from "../facts/facts.ts";
import { HELD, type Held } from "../facts/held.ts";
import { topicBit, topicsOfBits } from "../facts/topics.ts";
import type { Holding, PlacedBlock, Section } from "./policy.ts";

/** Blocks in their place, and the sections they make. */
export interface Placing {
  readonly blocks: readonly PlacedBlock[];
  readonly holding: Holding;
  readonly sections: readonly Section[];
  /** By the index of a block that announces others, as lead-in or as the first cell of their row: theirs, in order. */
  readonly announced: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts each block under its headings and gives a list entry, a table cell or the paragraph after a colon its lead-in.
 * The only place that looks across blocks; linear. After an edit that moves no block, see `placeAgain`.
 */
export function placeBlocks(blocks: readonly Block[], factsOf: (block: Block) => Facts): Placing {
  const placed: PlacedBlock[] = [];
  const held = HELD.map((): PlacedBlock[] => []);
  const announced = new Map<number, number[]>();
  const leadIns = createLeadIns();
  let section: OpenSection = {
    heading: undefined,
    level: 0,
    parent: undefined,
    from: 0,
    until: blocks.length,
    topicBits: 0,
  };
  const sections: OpenSection[] = [section];
  let titled = false;
  for (const [index, block] of blocks.entries()) {
    const facts = factsOf(block);
    const level = facts.headingLevel;
    if (level > 0) {
      section = openSection({ section, level, index });
      sections.push(section);
    }
    const leadIn = level > 0 ? undefined : leadIns.of(block);
    if (leadIn !== undefined) note(announced, leadIn, index);
    const row = leadIns.rowOf(block);
    if (row !== undefined) note(announced, row, index);
    const here = placeOne({ block, facts, index, section, leadIn, row });
    if (level > 0) {
      section.heading = here;
      const isWhole: boolean = facts.genre.namesPolicy && !titled && isTitle(section, index);
      section.topicBits = here.topicBits | (isWhole ? facts.topicBits & WITH_TITLE : facts.topicBits);
      titled ||= isWhole;
    }
    leadIns.pass(here, level > 0);
    placed.push(here);
    for (let bits = facts.held; bits !== 0; bits &= bits - 1) held[31 - Math.clz32(bits & -bits)]?.push(here);
  }
  for (let open: OpenSection | undefined = section; open !== undefined; open = open.parent)
    open.until = blocks.length;
  return { blocks: placed, holding: holdingOf(held), sections, announced };
}

function note(announced: Map<number, number[]>, { index }: PlacedBlock, below: number): void {
  const known = announced.get(index);
  if (known === undefined) announced.set(index, [below]);
  else known.push(below);
}

/** A block with the topics of what stands above it. A heading stands in the section above the one that it opens. */
export function placeOne(stands: Omit<PlacedBlock, "topics" | "topicBits">): PlacedBlock {
  const { block, facts, index, section, leadIn, row } = stands;
  const above = facts.headingLevel > 0 ? section.parent : section;
  const topicBits = topicBitsAbove(leadIn, above) | (row === undefined ? 0 : topicBitsOfRow(row));
  return { block, facts, index, section, leadIn, row, topics: topicsOfBits(topicBits), topicBits };
}

function topicBitsOfRow({ block, facts }: PlacedBlock): number {
  return facts.topicBits & (block.text.length < LABEL_ENDS ? OF_ROW : ELSEWHERE);
}

function holdingOf(held: readonly (readonly PlacedBlock[])[]): Holding {
  const of = (kind: Held) => held[HELD.indexOf(kind)] ?? [];
  return {
    statements: of("statements"),
    wordings: of("wordings"),
    parties: of("parties"),
    contacts: of("contacts"),
    mentions: of("mentions"),
    definitions: of("definitions"),
    termUses: of("termUses"),
    references: of("references"),
    placeholders: of("placeholders"),
    citations: of("citations"),
    dates: of("dates"),
    slips: of("slips"),
    directives: of("directives"),
  };
}

/** What a lead-in stands under is above what it announces, too. */
function topicBitsAbove(leadIn: PlacedBlock | undefined, section: Section | undefined): number {
  const announced = leadIn === undefined ? 0 : leadIn.topicBits | announcedBy(leadIn);
  return announced | (section?.topicBits ?? 0);
}

/** "Where we process your data, you have the right to:" announces rights, whatever else it names. */
function announcedBy({ block, facts }: PlacedBlock): number {
  const isOfRights = (facts.topicBits & RIGHTS) !== 0 && block.text.endsWith(":");
  return isOfRights ? facts.topicBits & WITH_RIGHTS : facts.topicBits;
}

const RIGHTS = topicBit("rights");
/** A title is the name of the whole ("Acme Cookies Privacy Policy") and announces no part of it. */
const ELSEWHERE = topicBit("elsewhere-only");
/** What the first cell says of its row: "Colorado", "Storage period". */
const OF_ROW = ELSEWHERE | topicBit("retention");
/** In characters: "Storage period" labels its row, "To send invoices and keep our books" does not. */
const LABEL_ENDS = 30;
/** "Changes to this privacy policy" names the policy and is a part of it. */
const WITH_TITLE = ELSEWHERE | topicBit("changes");
const WITH_RIGHTS =
  RIGHTS |
  ELSEWHERE |
  topicBit("complaint") |
  topicBit("marketing") |
  topicBit("automated-decisions") |
  topicBit("others");

/** A heading at the beginning, under no other one. "Changes to our privacy policy", further on, heads a part. */
function isTitle({ parent }: OpenSection, index: number): boolean {
  return index < TITLE_REACH && parent?.heading === undefined;
}

/** In blocks. */
const TITLE_REACH = 12;

interface OpenSection extends Section {
  heading: PlacedBlock | undefined;
  readonly parent: OpenSection | undefined;
  until: number;
  topicBits: number;
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
  return { heading: undefined, level: next.level, parent, from: next.index, until: next.index, topicBits: 0 };
}

interface LeadIns {
  of(block: Block): PlacedBlock | undefined;
  /** The first cell of the row of a table. */
  rowOf(block: Block): PlacedBlock | undefined;
  pass(placed: PlacedBlock, isHeading: boolean): void;
}

/** Remembers, while blocks go by, which of them announces the next. */
function createLeadIns(): LeadIns {
  let paragraph: PlacedBlock | undefined;
  let beforeTable: PlacedBlock | undefined;
  let headingRow = new Map<number, PlacedBlock>();
  let firstInRow: PlacedBlock | undefined;
  /** The open entries, outermost first, and what announces a list within the last of them. */
  let entries: PlacedBlock[] = [];
  /** The term of a definition list, while its first explanation is awaited. */
  let term: PlacedBlock | undefined;
  return {
    rowOf: ({ cell }) =>
      cell !== undefined && cell.column > 0 && firstInRow?.block.cell?.row === cell.row
        ? firstInRow
        : undefined,
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
      if (block.kind === "paragraph" && term !== undefined) return term;
      if (block.kind === "paragraph" && paragraph !== undefined && leadsToNext(paragraph.block))
        return paragraph;
      return undefined;
    },
    pass(placed, isHeading) {
      const { block } = placed;
      const explained = term;
      if (block.kind !== "comment") term = block.marker === "dt" ? placed : undefined;
      switch (block.kind) {
        case "cell":
          if (block.cell?.row === 0 && block.cell.column === 0) {
            headingRow = new Map();
            beforeTable = paragraph;
          }
          if (block.cell?.column === 0) firstInRow = placed;
          if (block.cell?.row === 0 && !headingRow.has(block.cell.column))
            headingRow.set(block.cell.column, placed);
          return;
        case "entry":
          while (entries.length > 0 && (entries.at(-1)?.block.level ?? 0) >= block.level) entries.pop();
          entries.push(placed);
          return;
        case "heading":
        case "paragraph":
          // A paragraph inside a list entry does not end the list; with a colon it announces the list within.
          if (block.level > 0 && !isHeading && entries.length > 0) {
            while (isAnnouncement(entries.at(-1), block.level)) entries.pop();
            if (leadsToNext(block)) entries.push(placed);
            return;
          }
          // Nor does the explanation of a term, unless it opens a list of its own.
          if (explained !== undefined && placed.leadIn === explained && !block.text.endsWith(":")) return;
          if (entries.length > 0) entries = [];
          paragraph = isHeading ? undefined : leadsOn(paragraph, placed);
          return;
      }
    },
  };
}

/** Whether a paragraph that announced a list stands as deep as another one, which comes after that list. */
function isAnnouncement(placed: PlacedBlock | undefined, level: number): boolean {
  return placed?.block.kind === "paragraph" && placed.block.level >= level;
}

/** A colon announces what follows, and so does the bare name of a legal basis that must be explained. */
export function leadsToNext({ text }: Pick<Block, "text">): boolean {
  return text.endsWith(":") || LABEL.test(text);
}

const LABEL = /^(?:our |the )?legitimate (?:business )?interests?$/i;

/** What stands after a colon goes on under the same lead-in, unless it opens a list of its own. */
function leadsOn(before: PlacedBlock | undefined, placed: PlacedBlock): PlacedBlock {
  return before !== undefined && placed.leadIn === before && continuesLeadIn(placed.block) ? before : placed;
}

/** Whether what comes after a block that stands after a colon still stands after that colon. */
export function continuesLeadIn({ text }: Block): boolean {
  return !leadsToNext({ text }) && text.length < 120;
}
