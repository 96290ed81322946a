import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence } from "../policy/policy.ts";
import { groupTerms } from "../policy/term-groups.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import { lineOf } from "../text/text.ts";
import type { Explanation } from "./hover.ts";
import { escaped, shortened } from "./markdown-text.ts";
import { meaningOf, termsInMeaning } from "./meaning.ts";
import { holds, type Point } from "./point.ts";

/** The definition of the term that is defined or used at the point, and how often it is used. */
export function explainTerm(point: Point): Explanation | undefined {
  const { policy, document } = point.analysis;
  for (const { first, definitions, uses } of groupTerms(policy.terms.definitions)) {
    const at = [...definitions, ...uses].find((place) => isHere(point, place));
    if (at === undefined) continue;
    const definition = definitions.find((one) => one === at) ?? first;
    const line =
      lineOf(document.text, sourceSpan(point.analysis, definition.placed, definition.span).start) + 1;
    const where = at === definition ? "Defined here" : `Defined in line ${line}`;
    const markdown = [
      `**“${escaped(definition.term)}”** · ${where} · ${timesUsed(definition.uses.length)}`,
      ...(at === definition ? [] : [`> ${shortened(meaningOf(definition))}`]),
      ...nestedMeanings(definition, policy.terms.definitions),
    ].join("\n\n");
    return { markdown, range: sourceSpan(point.analysis, at.placed, at.span) };
  }
  for (const { term, uses } of policy.terms.undefined) {
    const at = uses.find((place) => isHere(point, place));
    if (at === undefined) continue;
    return {
      markdown: `**“${escaped(term)}”** · No definition in this document · ${timesUsed(uses.length)}`,
      range: sourceSpan(point.analysis, at.placed, at.span),
    };
  }
  return undefined;
}

/** The terms in the meaning, one level deep: their own terms are shown when one asks there. */
function nestedMeanings(
  definition: PlacedDefinition,
  definitions: readonly PlacedDefinition[],
): readonly string[] {
  const nested = termsInMeaning(definition, definitions).slice(0, MOST_NESTED);
  if (nested.length === 0) return [];
  return [nested.map((one) => `- **“${escaped(one.term)}”** · ${shortened(meaningOf(one))}`).join("\n")];
}

const MOST_NESTED = 5;

function isHere(point: Point, { placed, span }: Evidence): boolean {
  return placed === point.placed && holds(point, span);
}

function timesUsed(uses: number): string {
  return uses === 0 ? "never used" : uses === 1 ? "used once" : `used ${uses} times`;
}
