import { toVisible } from "../document/block.ts";
import { isTermLike, startsCapital } from "../facts/term-shape.ts";
import { termKey } from "../language/term-key.ts";
import { startOf } from "../policy/evidence.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import { defineAfter, defineInSection, hasDefinitions } from "./definition.ts";
import type { Fix } from "./fixes.ts";
import { pointAt } from "./point.ts";

/**
 * How a capitalized expression that is selected, by source offsets, becomes a defined term: among the definitions where
 * the document has such a section, else after its sentence. Empty for what is no such expression, or defined already.
 */
export function makeTerm(analysis: Analysis, selected: Span): readonly Fix[] {
  if (analysis.kind !== "policy") return [];
  const { policy } = analysis;
  const { placed, visible: start } = pointAt(analysis, selected.start);
  if (placed === undefined || selected.end > startOf(analysis, placed) + placed.block.length) return [];
  const written = placed.block.text.slice(
    start,
    toVisible(placed.block, selected.end - startOf(analysis, placed)),
  );
  const term = written.trim().replace(/^["“„«‘']{1,3}|["”“»’',.;:]{1,4}$/g, "");
  if (!isTermLike(term) || !startsCapital(term) || /["“”]/.test(term)) return [];
  const key = termKey(term);
  if (policy.terms.definitions.some((definition) => definition.key === key)) return [];
  const from = placed.block.text.indexOf(term, start);
  const use = { placed, span: { start: from, end: from + term.length } };
  const edit =
    (hasDefinitions(policy) ? undefined : defineAfter(policy, term, use)) ?? defineInSection(policy, term);
  return [{ title: `Make “${term}” a defined term`, safety: "unsafe", edits: [edit] }];
}
