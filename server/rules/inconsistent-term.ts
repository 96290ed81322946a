import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { type MixedCase, mixedCases } from "../policy/term-case.ts";
import type { Finding, Remedy, Rule } from "./rule.ts";

const ID = "inconsistent-term";

export const inconsistentTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "info",
  summary: "A defined term is also written in lower case.",
  why: "A text that defines a term and writes it with capitals says that the words mean something else without them. Where both come in turn, the reader cannot tell whether a promise about the one holds for the other.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "always",
  find: (policy) => mixedCases(policy).map((found) => toFinding(policy, found)),
  remedies,
};

/** Places beyond this many say nothing new. */
const MAX_RELATED = 20;

function toFinding(policy: Policy, { definition, plain }: MixedCase): Finding {
  const [first, ...more] = plain;
  return {
    rule: ID,
    severity: "info",
    message: `“${definition.term}” is a defined term, and here it is written in lower case.`,
    range: sourceSpan(policy, first.placed, first.span),
    related: [
      { range: sourceSpan(policy, definition.placed, definition.span), message: "The term is defined here." },
      ...more.slice(0, MAX_RELATED).map(({ placed, span }) => ({
        range: sourceSpan(policy, placed, span),
        message: "Also written so here.",
      })),
    ],
    tags: [],
    term: definition.term,
  };
}

function remedies(policy: Policy, finding: Finding): readonly Remedy[] {
  const found = mixedCases(policy).find(({ definition }) => definition.term === finding.term);
  if (found === undefined) return [];
  const edits = found.plain.map(({ placed, span, capitalized }) => ({
    range: sourceSpan(policy, placed, span),
    newText: capitalized,
  }));
  return [
    {
      kind: "replace",
      title: `Write “${found.definition.term}” with capitals everywhere`,
      safety: "unsafe",
      edits,
    },
  ];
}
