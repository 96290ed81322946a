import type { Reference } from "../facts/facts.ts";
import { hasDate, isAnnouncedThere } from "./announced.ts";
import { type Labels, labelsOf } from "./labels.ts";
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
  const changed = last && differing(last.blocks, blocks);
  const isKept = changed?.every((index) => labelsAt(blocks, index) === last?.labels[index]) === true;
  if (last === undefined || !isKept) {
    const labels = blocks.map(({ block }) => labelsOf(block));
    const targets = {
      titles: collectTitles(labels),
      numbers: collectNumbers(labels),
      anchors: collectAnchors(labels),
    };
    last = { blocks, labels, targets };
  } else if (changed?.length !== 0) last = { ...last, blocks };
  return last.targets;
}

let last:
  | { readonly blocks: readonly PlacedBlock[]; readonly labels: readonly Labels[]; readonly targets: Targets }
  | undefined;

function labelsAt(blocks: readonly PlacedBlock[], index: number): Labels | undefined {
  const placed = blocks[index];
  return placed && labelsOf(placed.block);
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
