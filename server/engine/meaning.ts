import type { PlacedBlock } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import { covers, firstFrom, spanAround } from "../text/spans.ts";
import type { Span } from "../text/text.ts";

/**
 * The passage that gives a term its meaning: those words, else the sentence that defines it, else the block; not the
 * definition that may follow in the same sentence.
 */
function meaningSpan({ placed, span }: PlacedDefinition): Span {
  const { definitions, sentences } = placed.facts;
  const own = definitions[firstFrom(definitions, span.start)];
  const stated = own?.start === span.start && own.end === span.end ? own.meaning : undefined;
  const { start, end } = stated ?? spanAround(sentences, span) ?? { start: 0, end: placed.block.text.length };
  const next = definitions[firstFrom(definitions, Math.max(start, span.end) + 1)];
  return {
    start,
    end: next === undefined || next.start >= end ? end : endBefore(placed.block.text, start, next.start),
  };
}

/** Where a meaning ends before the quotes, articles and joining words of the next definition. */
function endBefore(text: string, start: number, next: number): number {
  let end = next;
  for (;;) {
    while (end > start && /["“„'‘«*_\s,;(]/.test(text.charAt(end - 1))) end--;
    const word = /\b(?:and|or|the|an?)$/i.exec(text.slice(Math.max(start, end - 4), end));
    if (word === null) return end;
    end -= word[0].length;
  }
}

/** The same as text; of a term that stands alone in its block, what the next block says of it. */
export function meaningOf(definition: PlacedDefinition, blocks: readonly PlacedBlock[]): string {
  const { placed, meaning } = meaningPlace(definition, blocks);
  return textOf(placed, meaning);
}

interface MeaningPlace {
  readonly placed: PlacedBlock;
  readonly meaning: Span;
}

function meaningPlace(definition: PlacedDefinition, blocks: readonly PlacedBlock[]): MeaningPlace {
  const { placed, span } = definition;
  const next = blocks[placed.index + 1];
  const { text } = placed.block;
  const isAlone = isLabel(placed) || !/[\p{L}\p{N}]/u.test(text.slice(0, span.start) + text.slice(span.end));
  if (!isAlone || next === undefined || next.block.kind === "heading" || !isExplainedBy(placed, next))
    return { placed, meaning: meaningSpan(definition) };
  return { placed: next, meaning: { start: 0, end: next.block.text.length } };
}

/** "Visitor Data (or Data)" as a heading: names of one thing and nothing else. */
function isLabel({ block, facts }: PlacedBlock): boolean {
  const [first] = facts.definitions;
  return (
    first?.needs === "definitions" &&
    first.start === 0 &&
    (block.kind === "heading" || block.marker === "dt" || block.cell !== undefined)
  );
}

/** The cell beside a term, the `<dd>` under it, the paragraph under its heading or its bold line. */
function isExplainedBy({ block }: PlacedBlock, next: PlacedBlock): boolean {
  return block.cell === undefined || block.cell.row === next.block.cell?.row;
}

/** The terms that the meaning of a definition uses in turn, in order, each once. */
export function termsInMeaning(
  definition: PlacedDefinition,
  definitions: readonly PlacedDefinition[],
  blocks: readonly PlacedBlock[],
): readonly PlacedDefinition[] {
  const { placed: where, meaning } = meaningPlace(definition, blocks);
  return definitions.filter(
    (other) =>
      other.key !== definition.key &&
      other.sort === "term" &&
      other.repeats === undefined &&
      other.uses.some(({ placed, span }) => placed === where && covers(meaning, span)),
  );
}

function textOf({ block }: PlacedBlock, { start, end }: Span): string {
  return block.text.slice(start, end).trim();
}
