import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import { lineOf } from "../text/text.ts";
import type { Explanation } from "./hover.ts";
import { escaped, shortened } from "./markdown-text.ts";
import { meaningOf, termsInMeaning } from "./meaning.ts";
import { termHere } from "./occurrences.ts";
import type { Point } from "./point.ts";

/** The definition of the term that is defined or used at the point, and how often it is used. */
export function explainTerm(point: Point): Explanation | undefined {
  const { policy } = point.analysis;
  const found = termHere(point);
  if (found === undefined) return undefined;
  const { name, at, definitions, uses } = found;
  const range = sourceSpan(policy, at.placed, at.span);
  const definition = definitions.find((one) => one === at) ?? definitions[0];
  if (definition === undefined) {
    const markdown = `**“${escaped(name)}”** · No definition in this document · ${timesUsed(uses.length)}`;
    return { markdown, range };
  }
  const line = lineOf(policy.document.text, sourceSpan(policy, definition.placed, definition.span).start) + 1;
  const where = at === definition ? "Defined here" : `Defined in line ${line}`;
  const markdown = [
    `**“${escaped(definition.term)}”** · ${where} · ${timesUsed(definition.uses.length)}`,
    ...(at === definition ? [] : [`> ${shortened(meaningOf(definition, policy.blocks))}`]),
    ...nestedMeanings(definition, policy),
  ].join("\n\n");
  return { markdown, range };
}

/** The terms in the meaning, one level deep: their own terms are shown when one asks there. */
function nestedMeanings(definition: PlacedDefinition, { terms, blocks }: Policy): readonly string[] {
  const nested = termsInMeaning(definition, terms.definitions, blocks).slice(0, MOST_NESTED);
  if (nested.length === 0) return [];
  return [
    nested.map((one) => `- **“${escaped(one.term)}”** · ${shortened(meaningOf(one, blocks))}`).join("\n"),
  ];
}

const MOST_NESTED = 5;

function timesUsed(uses: number): string {
  return uses === 0 ? "never used" : uses === 1 ? "used once" : `used ${uses} times`;
}
