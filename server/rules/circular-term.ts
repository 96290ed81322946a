import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { type Circle, circlesIn } from "../policy/term-meanings.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "circular-term";

export const circularTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "Two terms are defined by each other, or a term by itself.",
  why: "A definition must lead to words that the reader already knows. Where one term is explained by a second and the second by the first, neither has a meaning, and whatever is promised in these terms is promised of nothing.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  find: (policy) => circlesIn(policy.terms.definitions).map((found) => toFinding(policy, found)),
};

function toFinding(policy: Policy, { definition, other }: Circle): Finding {
  const isOwn = definition === other;
  return {
    rule: ID,
    severity: "warning",
    message: isOwn
      ? `“${definition.term}” is defined by itself.`
      : `“${definition.term}” is defined by “${other.term}”, and “${other.term}” by “${definition.term}”.`,
    range: sourceSpan(policy, definition.placed, definition.span),
    related: isOwn
      ? []
      : [
          {
            range: sourceSpan(policy, other.placed, other.span),
            message: `“${other.term}” is defined here.`,
          },
        ],
    tags: [],
    term: definition.term,
  };
}
