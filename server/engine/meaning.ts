import type { PlacedBlock } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Span } from "../text/text.ts";

/**
 * The passage that gives a term its meaning: those words, else the sentence that defines it, else the block; not the
 * definition that may follow in the same sentence.
 */
function meaningSpan({ placed, span }: PlacedDefinition): Span {
  const { definitions, sentences } = placed.facts;
  const own = definitions.find(({ start, end }) => start === span.start && end === span.end);
  const { start, end } = own?.meaning ??
    sentences.find((sentence) => includes(sentence, span)) ?? { start: 0, end: placed.block.text.length };
  const next = definitions.find((other) => other.start > Math.max(start, span.end) && other.start < end);
  return { start, end: next === undefined ? end : endBefore(placed.block.text, start, next.start) };
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

/** The same as text. */
export function meaningOf(definition: PlacedDefinition): string {
  return textOf(definition.placed, meaningSpan(definition));
}

/** The terms that the meaning of a definition uses in turn, in order, each once. */
export function termsInMeaning(
  definition: PlacedDefinition,
  definitions: readonly PlacedDefinition[],
): readonly PlacedDefinition[] {
  const meaning = meaningSpan(definition);
  return definitions.filter(
    (other) =>
      other.key !== definition.key &&
      other.sort === "term" &&
      other.repeats === undefined &&
      other.uses.some(({ placed, span }) => placed === definition.placed && includes(meaning, span)),
  );
}

function includes(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function textOf({ block }: PlacedBlock, { start, end }: Span): string {
  return block.text.slice(start, end).trim();
}
