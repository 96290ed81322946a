import type { Definition, Facts } from "../facts/facts.ts";
import type { PlacedBlock } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Span } from "../text/text.ts";

/**
 * The passage that gives a term its meaning: those words, else the sentence that defines it, else the block; not the
 * definition that may follow in the same sentence.
 */
function meaningSpan({ placed, span }: PlacedDefinition): Span {
  const { sentences } = placed.facts;
  const definitions = inOrder(placed.facts);
  const at = firstFrom(definitions, span.start);
  const own = definitions[at];
  const stated = own?.start === span.start && own.end === span.end ? own.meaning : undefined;
  const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
  const { start, end } =
    stated ??
    (sentence !== undefined && includes(sentence, span)
      ? sentence
      : { start: 0, end: placed.block.text.length });
  const next = definitions[firstFrom(definitions, Math.max(start, span.end) + 1)];
  return {
    start,
    end: next === undefined || next.start >= end ? end : endBefore(placed.block.text, start, next.start),
  };
}

/** A block's definitions by where they start; there may be thousands in one, and each is asked for its meaning. */
function inOrder(facts: Facts): readonly Definition[] {
  const known = ordered.get(facts);
  if (known !== undefined) return known;
  const definitions = [...facts.definitions].sort((a, b) => a.start - b.start);
  ordered.set(facts, definitions);
  return definitions;
}

const ordered = new WeakMap<Facts, readonly Definition[]>();

/** Index of the first of ordered spans that starts at an offset or later. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
