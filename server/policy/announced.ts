import type { Reference } from "../facts/facts.ts";
import { contentWords } from "./labels.ts";
import type { PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/** Whether what a block announces by a reference of the kind `list` stands where it says. */
export function isAnnouncedThere(
  placed: PlacedBlock,
  reference: Reference,
  blocks: readonly PlacedBlock[],
): boolean {
  switch (reference.noun) {
    case "table":
      return hasTable(blocks) || comesNext(placed, blocks);
    case "contact":
      return isOnSide(placed, { blocks, side: reference.target, isIt: showsContact });
    case "change log":
      return isOnSide(placed, { blocks, side: reference.target, isIt: showsChanges });
    default:
      return isFollowed(placed, blocks);
  }
}

const hasTable = rememberingEach((blocks: readonly PlacedBlock[]): boolean =>
  blocks.some(({ block }) => block.cell !== undefined),
);

/** Whether any block on the side that the text names, this one included, is what it promises. */
function isOnSide(
  placed: PlacedBlock,
  asked: {
    readonly blocks: readonly PlacedBlock[];
    readonly side: string;
    readonly isIt: (placed: PlacedBlock) => boolean;
  },
): boolean {
  const { blocks, side, isIt } = asked;
  const isBelow = side === "below";
  const limits = limitsOf(blocks, isIt);
  return isBelow ? limits.last >= placed.index : limits.first <= placed.index;
}

interface Limits {
  readonly first: number;
  readonly last: number;
}

/** The first and last block that is such a thing; remembered, since many references may ask for the same. */
function limitsOf(blocks: readonly PlacedBlock[], isIt: (placed: PlacedBlock) => boolean): Limits {
  const known = limits.get(blocks) ?? new Map<unknown, Limits>();
  limits.set(blocks, known);
  const found = known.get(isIt);
  if (found !== undefined) return found;
  const first = blocks.findIndex(isIt);
  const limit = { first: first < 0 ? Number.POSITIVE_INFINITY : first, last: blocks.findLastIndex(isIt) };
  known.set(isIt, limit);
  return limit;
}

const limits = new WeakMap<readonly PlacedBlock[], Map<unknown, Limits>>();

/** An address, a number, or whatever may be one: a link, a hole to be filled in. */
function showsContact({ block, facts }: PlacedBlock): boolean {
  return (
    facts.contacts.some(({ by }) => by !== "words") ||
    facts.placeholders.length > 0 ||
    block.marks.some(({ kind }) => kind === "link" || kind === "image" || kind === "template") ||
    /\d{4}|@/.test(block.text)
  );
}

/** A heading or label of a history of the text, or an entry that begins with a date. */
function showsChanges({ block, facts }: PlacedBlock): boolean {
  return (
    (block.text.length < 60 &&
      /\b(?:changes?\s?log|history|versions?|revisions?|changes)\b/i.test(block.text)) ||
    facts.dates.some(({ start }) => start < 12)
  );
}

/** How many blocks at the top or bottom of a page a date may be looked for in. */
const EDGE = 10;

/** A variable or a bracket in the place of the date is another finding. */
export function hasDate(blocks: readonly PlacedBlock[], where: string): boolean {
  const edge = where === "top" ? blocks.slice(0, EDGE) : blocks.slice(-EDGE);
  return edge.some(
    ({ block, facts }) => facts.dates.length > 0 || facts.placeholders.length > 0 || block.kind === "matter",
  );
}

/** A table that was pasted as lines or entries is still there to the eye. */
function comesNext(placed: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  const next = blocks[placed.index + 1]?.block;
  return next !== undefined && (next.kind === "entry" || next.kind === "code" || next.text.length < 60);
}

/**
 * A lead-in is left alone when anything at all follows it. A heading of the same rank may be the list itself: texts
 * that were converted have their entries as headings.
 */
function isFollowed(placed: PlacedBlock, blocks: readonly PlacedBlock[]): boolean {
  let at = placed.index + 1;
  while (blocks[at]?.block.kind === "comment") at++;
  const next = blocks[at];
  if (next === undefined) return false;
  const announced = placed.block.text.slice(-200);
  if (next.block.kind === "heading")
    return BY_ADDRESS.test(announced)
      ? next.block.level > placed.section.level
      : next.block.level >= placed.section.level;
  if (BY_ADDRESS.test(announced)) return addressFollows(at, blocks);
  return !(INSTANCES.test(announced) && isOffTopic(placed, next));
}

/** "can be contacted at:": what follows, up to the next heading, must hold a way to do so. */
const BY_ADDRESS =
  /\b(?:contacted|contact(?:ing)?\s(?:us|them|him|her|our|the|it)|reach(?:ed)?|writ(?:e|ing))\b[^.:;]{0,60}\bat(?:\sthe\sfollowing(?:\s[\w-]{1,30})?)?:$/i;
const FEW = 12;

function addressFollows(from: number, blocks: readonly PlacedBlock[]): boolean {
  for (let at = from; at < blocks.length && at < from + FEW; at++) {
    const placed = blocks[at];
    if (placed === undefined || placed.block.kind === "heading") return false;
    if (placed.block.kind !== "paragraph" && placed.facts.parties.length === 0) return true;
    if (showsContact(placed) || placed.facts.contacts.length > 0 || /\d/.test(placed.block.text)) return true;
  }
  return blocks.length >= from + FEW;
}

/** "For example:", "such as:" must be followed by instances, not by a long paragraph about something else. */
const INSTANCES = /\b(?:for (?:example|instance)|such as|e\.g\.):$/i;
const ANNOUNCING_WORDS: ReadonlySet<string> = new Set(["example", "instance", "such"]);
const LONG = 250;

function isOffTopic({ block }: PlacedBlock, next: PlacedBlock): boolean {
  const { text, kind, marks, level } = next.block;
  if (kind !== "paragraph" || level > 0 || text.length < LONG || marks.some((mark) => mark.kind !== "break"))
    return false;
  const said = new Set(
    contentWords(block.text.slice(-120)).filter((word) => word.length > 3 && !ANNOUNCING_WORDS.has(word)),
  );
  return !contentWords(text.slice(0, 1_000)).some((word) => said.has(word));
}
