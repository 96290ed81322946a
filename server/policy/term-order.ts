import { firstFrom } from "../text/spans.ts";
import { lineOf } from "../text/text.ts";
import { isUnderDefinitions } from "./candidates.ts";
import { sourceSpan } from "./evidence.ts";
import type { Evidence, PlacedBlock, Policy } from "./policy.ts";
import { readDefinition } from "./term-meanings.ts";
import type { PlacedDefinition } from "./terms.ts";

export interface EarlyUse {
  readonly definition: PlacedDefinition;
  readonly use: Evidence;
}

/**
 * Terms that are used, written as terms, more than a screenful before they are defined. A section of definitions may
 * stand anywhere: readers know to look for it.
 */
export function usedEarly(policy: Policy): readonly EarlyUse[] {
  return policy.terms.definitions.flatMap((definition): readonly EarlyUse[] => {
    const { placed, term, sort, repeats, uses } = definition;
    if (
      sort !== "term" ||
      repeats !== undefined ||
      !/^\p{Lu}.*\p{Ll}/u.test(term) ||
      isUnderDefinitions(placed)
    )
      return [];
    const own = readDefinition(definition);
    if (own?.gloss === true || own?.needs !== undefined) return [];
    const use = uses.slice(0, MOST_USES).find(isSure);
    return use !== undefined && isFarBefore(policy, use, definition) ? [{ definition, use }] : [];
  });
}

/** In a heading, a label or a link everything is capitalized. */
function isSure({ placed, span }: Evidence): boolean {
  const { block } = placed;
  if (block.kind === "heading" || placed.section.heading === placed || block.kind === "cell") return false;
  if (block.marks.some(({ kind, start, end }) => kind === "link" && start <= span.start && span.end <= end))
    return false;
  const written = block.text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(written) || written === written.toUpperCase()) return false;
  if (
    /\p{Lu}[\p{L}’']{0,40}[\s-]$|["“„«‘']$/u.test(block.text.slice(Math.max(0, span.start - 30), span.start))
  )
    return false;
  if (
    /^[\s,(]{1,3}(?:as\s)?(?:further\s)?(?:defined|described|explained)\b/i.test(
      block.text.slice(span.end, span.end + 30),
    )
  )
    return false;
  return !beginsSentence(placed, span.start);
}

function beginsSentence({ facts: { sentences } }: PlacedBlock, offset: number): boolean {
  const sentence = sentences[Math.max(0, firstFrom(sentences, offset + 1) - 1)];
  return offset - (sentence?.start ?? 0) <= 4;
}

/** What is no sure use so many times never is one. */
const MOST_USES = 100;
const SCREEN_LINES = 40;
const SCREEN_CHARACTERS = 3_000;

function isFarBefore(policy: Policy, use: Evidence, definition: PlacedDefinition): boolean {
  const from = sourceSpan(policy, use.placed, use.span).start;
  const to = sourceSpan(policy, definition.placed, definition.span).start;
  const { text } = policy.document;
  return to - from >= SCREEN_CHARACTERS || lineOf(text, to) - lineOf(text, from) >= SCREEN_LINES;
}
