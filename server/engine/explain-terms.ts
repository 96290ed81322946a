import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence, PlacedBlock } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import { lineOf, type Span } from "../text/text.ts";
import type { Explanation } from "./hover.ts";
import { escaped, shortened } from "./markdown-text.ts";
import { holds, type Point } from "./point.ts";

/** The definition of the term that is defined or used at the point, and how often it is used. */
export function explainTerm(point: Point): Explanation | undefined {
  const { policy, document } = point.analysis;
  for (const definition of policy.terms.definitions) {
    if (definition.sort === "pronoun") continue;
    const at = [definition, ...definition.uses].find((place) => isHere(point, place));
    if (at === undefined) continue;
    const line = lineOf(document.text, sourceSpan(definition.placed, definition.span).start) + 1;
    const where = at === definition ? "Defined here" : `Defined in line ${line}`;
    const markdown = [
      `**“${escaped(definition.term)}”** · ${where} · ${timesUsed(definition.uses.length)}`,
      ...(at === definition ? [] : [`> ${shortened(meaningOf(definition))}`]),
    ].join("\n\n");
    return { markdown, range: sourceSpan(at.placed, at.span) };
  }
  for (const { term, uses } of policy.terms.undefined) {
    const at = uses.find((place) => isHere(point, place));
    if (at === undefined) continue;
    return {
      markdown: `**“${escaped(term)}”** · No definition in this document · ${timesUsed(uses.length)}`,
      range: sourceSpan(at.placed, at.span),
    };
  }
  return undefined;
}

function isHere(point: Point, { placed, span }: Evidence): boolean {
  return placed === point.placed && holds(point, span);
}

/** The words that give the meaning, else the sentence in which the term is defined, else the block. */
function meaningOf({ placed, span }: PlacedDefinition): string {
  const definition = placed.facts.definitions.find(
    ({ start, end }) => start === span.start && end === span.end,
  );
  const sentence = definition?.meaning ?? placed.facts.sentences.find((one) => includes(one, span));
  return textOf(placed, sentence ?? { start: 0, end: placed.block.text.length });
}

function includes(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function textOf({ block }: PlacedBlock, { start, end }: Span): string {
  return block.text.slice(start, end).trim();
}

function timesUsed(uses: number): string {
  return uses === 0 ? "never used" : uses === 1 ? "used once" : `used ${uses} times`;
}
