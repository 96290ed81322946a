import type { Reference } from "../facts/facts.ts";
import { hasDate, isAnnouncedThere } from "./announced.ts";
import { type Labels, labelsOf, NO_LABELS } from "./labels.ts";
import { type Anchors, collectAnchors, collectNumbers, type PartNumbers } from "./parts.ts";
import { differing } from "./place-again.ts";
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

/**
 * Resolves the references of the blocks that hold any against the headings, numbers and anchors of all blocks.
 */
export function resolveReferences(
  blocks: readonly PlacedBlock[],
  pointing: readonly PlacedBlock[],
): References {
  if (pointing.length === 0) return { dangling: [] };
  const parts: Parts = {
    ...targetsOf(blocks),
    blocks,
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

/** What the labels of a document's blocks let a reference point at. */
interface Targets {
  readonly titles: Titles;
  readonly numbers: PartNumbers;
  readonly anchors: Anchors;
}

/** The targets of the document judged last are kept for the next edit, which seldom changes a label. */
function targetsOf(blocks: readonly PlacedBlock[]): Targets {
  const labels = labelsAfter(last, blocks);
  if (last === undefined || labels !== last.labels)
    last = { blocks, labels, targets: targetsAfter(last, labels) };
  else last = { ...last, blocks };
  return last.targets;
}

function targetsAfter(former: Judged | undefined, labels: readonly Labels[]): Targets {
  const changed = former && differing(former.labels, labels);
  if (former === undefined || changed === undefined)
    return {
      titles: collectTitles(labels),
      numbers: collectNumbers(labels),
      anchors: collectAnchors(labels),
    };
  const gone = changed.map((index) => former.labels[index] ?? NO_LABELS);
  const come = changed.map((index) => labels[index] ?? NO_LABELS);
  const isKept = (isSame: (before: Labels, after: Labels) => boolean): boolean =>
    gone.every((before, at) => isSame(before, come[at] ?? NO_LABELS));
  const { titles, numbers, anchors } = former.targets;
  return {
    titles: titles.after({ labels, gone, come }),
    numbers: isKept(haveSameNumbers) ? numbers : collectNumbers(labels),
    anchors: isKept(haveNoAnchors) ? anchors : collectAnchors(labels),
  };
}

let last: Judged | undefined;

interface Judged {
  readonly blocks: readonly PlacedBlock[];
  readonly labels: readonly Labels[];
  readonly targets: Targets;
}

/** The labels of all blocks, the same list where an edit changed none. */
function labelsAfter(former: Judged | undefined, blocks: readonly PlacedBlock[]): readonly Labels[] {
  const changed = former && differing(former.blocks, blocks);
  if (former === undefined || changed === undefined) return blocks.map(({ block }) => labelsOf(block));
  let labels = former.labels;
  for (const index of changed) {
    const placed = blocks[index];
    if (placed !== undefined && labelsOf(placed.block) !== labels[index])
      labels = labels.with(index, labelsOf(placed.block));
  }
  return labels;
}

function haveSameNumbers(before: Labels, after: Labels): boolean {
  return before.number === after.number && before.name === after.name && before.isHeading === after.isHeading;
}

function haveNoAnchors(before: Labels, after: Labels): boolean {
  return [before, after].every(({ ids, madeIds }) => ids.length === 0 && madeIds.length === 0);
}

interface Parts extends Targets {
  readonly blocks: readonly PlacedBlock[];
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
      return isAnnouncedThere(placed, reference, parts.blocks);
  }
}
