import type { Reference } from "../facts/facts.ts";
import { type Anchors, collectAnchors, collectNumbers, type PartNumbers } from "./parts.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { collectTitles, type Titles } from "./titles.ts";

/** References to other parts of the same document. */
export interface References {
  readonly dangling: readonly DanglingReference[];
}

export interface DanglingReference extends Evidence {
  readonly reference: Reference;
  /** Title of the one heading that is probably meant, if there is just one. */
  readonly suggestion: string | undefined;
}

/** Resolves references against the headings, numbers and anchors that the document has. */
export function resolveReferences(blocks: readonly PlacedBlock[]): References {
  const pointing = blocks.filter(({ facts }) => facts.references.length > 0);
  if (pointing.length === 0) return { dangling: [] };
  const ways = new Set(pointing.flatMap(({ facts }) => facts.references.map(({ by }) => by)));
  const parts: Parts = {
    blocks,
    titles: collectTitles(ways.has("title") ? blocks : []),
    numbers: collectNumbers(ways.has("number") ? blocks : []),
    anchors: collectAnchors(ways.has("anchor") ? blocks : []),
    hasTable: blocks.some(({ block }) => block.cell !== undefined),
  };
  const lost = areAnchorsLost(pointing, parts);
  const dangling: DanglingReference[] = [];
  for (const placed of pointing) {
    for (const reference of placed.facts.references) {
      if ((reference.by === "anchor" && lost) || isThere(placed, reference, parts)) continue;
      const span = { start: reference.start, end: reference.end };
      const suggestion =
        reference.by === "title" && reference.noun !== "date"
          ? parts.titles.nearest(reference.target)
          : undefined;
      dangling.push({ placed, span, reference, suggestion });
    }
  }
  return { dangling };
}

/**
 * A table of contents of which most links lead nowhere, in a text that has no ids at all: the site makes them, and they
 * are not part of the text.
 */
function areAnchorsLost(pointing: readonly PlacedBlock[], { anchors }: Parts): boolean {
  if (anchors.isWritten) return false;
  let missing = 0;
  let all = 0;
  for (const { facts } of pointing) {
    for (const { by, target } of facts.references) {
      if (by !== "anchor") continue;
      all++;
      if (!anchors.has(target)) missing++;
    }
  }
  return missing >= 3 && missing * 2 >= all;
}

interface Parts {
  readonly blocks: readonly PlacedBlock[];
  readonly titles: Titles;
  readonly numbers: PartNumbers;
  readonly anchors: Anchors;
  readonly hasTable: boolean;
}

function isThere(placed: PlacedBlock, reference: Reference, parts: Parts): boolean {
  switch (reference.by) {
    case "click":
      return false;
    case "anchor":
      return parts.anchors.has(reference.target);
    case "number":
      return parts.numbers.has(reference.target, reference.noun);
    case "title":
      return reference.noun === "date"
        ? hasDate(parts.blocks, reference.target)
        : parts.titles.has(reference.target, reference.noun);
    case "list":
      return reference.noun === "table"
        ? parts.hasTable || comesNext(placed, parts.blocks)
        : isFollowed(placed, parts.blocks);
  }
}

/** How many blocks at the top or bottom of a page a date may be looked for in. */
const EDGE = 10;

/** A variable or a bracket in the place of the date is another finding. */
function hasDate(blocks: readonly PlacedBlock[], where: string): boolean {
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
  const next = blocks[at]?.block;
  return next !== undefined && (next.kind !== "heading" || next.level >= placed.section.level);
}
