import { sourceSpan } from "../policy/evidence.ts";
import { partNamed } from "../policy/part-named.ts";
import type { Evidence } from "../policy/policy.ts";
import { groupTerms } from "../policy/term-groups.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";

/** A word or phrase of a policy with a part to play in it. */
export interface WordMark {
  readonly range: Span;
  readonly sort: "definition" | "use" | "undefined-use" | "reference";
}

/** The terms and references of a policy, in order and without overlaps; none in what is not a policy. */
export function wordMarks({ kind, policy }: Analysis): readonly WordMark[] {
  if (kind !== "policy") return [];
  const marks: WordMark[] = [];
  const add = (sort: WordMark["sort"], places: readonly Evidence[]) => {
    for (const { placed, span } of places) marks.push({ sort, range: sourceSpan(policy, placed, span) });
  };
  for (const { definitions, uses } of groupTerms(policy.terms.definitions)) {
    add("definition", definitions);
    add("use", uses);
  }
  for (const { uses } of policy.terms.undefined) add("undefined-use", uses);
  for (const placed of policy.holding.references) {
    const named = placed.facts.references.filter(
      (reference) => reference.by !== "anchor" && partNamed(reference, policy.blocks) !== undefined,
    );
    add(
      "reference",
      named.map((span) => ({ placed, span })),
    );
  }
  marks.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = -1;
  return marks.filter(({ range }) => {
    if (range.start < end || range.start >= range.end) return false;
    end = range.end;
    return true;
  });
}
