import type { Reference } from "../facts/facts.ts";
import { labelsOf } from "./labels.ts";
import { hasAnchor } from "./parts.ts";
import type { PlacedBlock } from "./policy.ts";
import { namer } from "./titles.ts";

/**
 * The part of a document that a reference points at: by its number, its title or its anchor; a heading before what is
 * only labelled so. Undefined for a reference that names no part, and for one to a part that is not there.
 */
export function partNamed(reference: Reference, blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const known = remembered.get(blocks) ?? new Map<string, PlacedBlock | undefined>();
  remembered.set(blocks, known);
  const asked = `${reference.by} ${reference.noun} ${reference.target}`;
  if (known.has(asked)) return known.get(asked);
  // Past this much work a hostile text gets no answer; nobody's references are that many.
  const part = known.size * blocks.length > MAX_COMPARISONS ? undefined : find(reference, blocks);
  known.set(asked, part);
  return part;
}

/** By the blocks of one document: many references name the same part, and several features ask about each. */
const remembered = new WeakMap<readonly PlacedBlock[], Map<string, PlacedBlock | undefined>>();

const MAX_COMPARISONS = 2_000_000;

function find(reference: Reference, blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const isNamed = test(reference);
  if (isNamed === undefined) return undefined;
  const named = blocks.filter(isNamed);
  return named.find(({ block }) => block.kind === "heading") ?? named[0];
}

function test({ by, noun, target }: Reference): ((placed: PlacedBlock) => boolean) | undefined {
  switch (by) {
    case "title": {
      if (noun === "date") return undefined;
      const isCalled = namer(target, noun);
      return ({ block }) => isCalled(labelsOf(block));
    }
    case "number": {
      const lower = target.toLowerCase();
      return ({ block }) => {
        const { name, number } = labelsOf(block);
        return name === `${noun} ${lower}` || (noun === "section" && number === lower);
      };
    }
    case "anchor":
      return ({ block }) => {
        const { ids, madeIds } = labelsOf(block);
        return hasAnchor(target, new Set(ids), new Set(madeIds));
      };
    case "click":
    case "list":
      return undefined;
  }
}
