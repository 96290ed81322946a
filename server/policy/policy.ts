import type { Block } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import type { Facts, Mention, Wording } from "../facts/facts.ts";
import type { Held } from "../facts/held.ts";
import type { TopicId } from "../facts/topics.ts";
import type { ConditionId, ItemId } from "../knowledge/items.ts";
import type { Span } from "../text/text.ts";
import type { References } from "./references.ts";
import type { Terms } from "./terms.ts";

/** Facts in their place: everything a rule may ask about a document. Built anew on each edit, in linear time. */
export interface Policy {
  readonly document: Document;
  readonly blocks: readonly PlacedBlock[];
  readonly holding: Holding;
  readonly sections: readonly Section[];
  /** The first heading, or the first block of prose: where findings about the whole document are shown. */
  readonly title: PlacedBlock | undefined;
  readonly disclosures: ReadonlyMap<ItemId, Disclosure>;
  readonly conditions: ReadonlyMap<ConditionId, Evidence>;
  readonly mentions: readonly PlacedMention[];
  /** Badly drafted clauses that count where they stand, and signs, by what they say, in order. */
  readonly wordings: ReadonlyMap<Wording["says"], readonly PlacedWording[]>;
  readonly terms: Terms;
  readonly references: References;
  readonly placeholders: readonly Evidence[];
}

/** The blocks that hold any fact of a kind, in order. Who wants such facts looks at these, not at all blocks. */
export type Holding = Readonly<Record<Held, readonly PlacedBlock[]>>;

/** A block where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  readonly facts: Facts;
  /** Index in `Policy.blocks`; where it starts in the source the document knows, see `startOf`. */
  readonly index: number;
  readonly section: Section;
  /** The block that announces this one: "You have the right to:" for each entry of the list below it. */
  readonly leadIn: PlacedBlock | undefined;
  /** For a further cell of a table the first cell of its row, which tells what the row is about: "Storage period". */
  readonly row: PlacedBlock | undefined;
  /** What the lead-in, the row and the headings above announce; the same topics are the same array. */
  readonly topics: readonly TopicId[];
  /** The same as a set of bits, see `topicBit`. */
  readonly topicBits: number;
}

/** A heading with what stands under it. The part before the first heading is a section without a heading. */
export interface Section {
  readonly heading: PlacedBlock | undefined;
  /** 0 for the part before the first heading. */
  readonly level: number;
  readonly parent: Section | undefined;
  /** Index of the section's first block (the heading itself) in `Policy.blocks`. */
  readonly from: number;
  /** Index after the section's last block, subsections included. */
  readonly until: number;
  /** What the heading and those above it announce, as a set of bits, see `topicBit`. */
  readonly topicBits: number;
}

/** A passage that shows something. */
export interface Evidence {
  readonly placed: PlacedBlock;
  /** Offsets into the visible text of the block. */
  readonly span: Span;
}

export type Status = "present" | "weak" | "absent" | "not-applicable";

/** What the document says about one item. */
export interface Disclosure {
  readonly item: ItemId;
  readonly status: Status;
  /** Why the status is `weak` or `not-applicable`, an id of the item's entry in the knowledge; else empty. */
  readonly because: string;
  /** Most convincing first, at most four; empty unless `present` or `weak`. */
  readonly evidence: readonly Evidence[];
  /** The statement that makes a conditional item due. */
  readonly trigger: Evidence | undefined;
  /** The section where the item belongs, if there is one by its heading. */
  readonly home: Section | undefined;
}

export interface PlacedWording {
  readonly placed: PlacedBlock;
  readonly wording: Wording;
}

export interface PlacedMention {
  readonly placed: PlacedBlock;
  readonly mention: Mention;
}
