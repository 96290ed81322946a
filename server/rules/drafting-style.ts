import type { DefectId } from "../knowledge/drafting-ids.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import type { Check, Place } from "./drafting-checks.ts";

/** What makes a text hard to read, by measure. */
export const STYLE_CHECKS: Readonly<Partial<Record<DefectId, Check>>> = {
  "long-sentence": (policy) =>
    prose(policy).flatMap((placed) =>
      placed.facts.sentences
        .filter(
          ({ start, end }) => end - start > LONG_SENTENCE && wordsIn(placed, { start, end }) > LONG_IN_WORDS,
        )
        .map((span) => ({ placed, span })),
    ),
  "all-caps": (policy) =>
    prose(policy).flatMap((placed) =>
      placed.facts.sentences.filter((span) => isShouted(placed, span)).map((span) => ({ placed, span })),
    ),
  "no-layering-wall": (policy) =>
    prose(policy)
      .filter(({ facts }) => facts.words > WALL)
      .map(whole),
};

/** Characters below which no sentence is looked at, and words above which it is too long. */
const LONG_SENTENCE = 250;
const LONG_IN_WORDS = 50;
/** Words of one paragraph. */
const WALL = 200;
/** Characters of a passage in capitals that is no abbreviation or heading. */
const SHOUT = 60;

function prose({ blocks }: Policy): readonly PlacedBlock[] {
  return blocks.filter(({ block }) => block.kind === "paragraph" || block.kind === "entry");
}

function whole(placed: PlacedBlock): Place {
  return { placed, span: { start: 0, end: placed.block.text.length } };
}

function wordsIn({ block }: PlacedBlock, span: { readonly start: number; readonly end: number }): number {
  return block.text.slice(span.start, span.end).split(" ").length;
}

function isShouted({ block }: PlacedBlock, span: { readonly start: number; readonly end: number }): boolean {
  if (span.end - span.start < SHOUT) return false;
  const text = block.text.slice(span.start, span.end);
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
