import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { areDifferent } from "../policy/term-meanings.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "conflicting-term";

export const conflictingTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A term is defined twice, and not in the same words.",
  why: "Where a term has two meanings, every sentence that uses it has two. A reader cannot tell what the notice promises, and what is unclear is read against the one who wrote it. Keep one meaning, or give the second one a name of its own.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  *find(policy) {
    for (const definition of policy.terms.definitions) {
      const { repeats, sort } = definition;
      if (
        repeats !== undefined &&
        sort === "term" &&
        repeats.sort === "term" &&
        areDifferent(definition, repeats)
      )
        yield toFinding(policy, definition, repeats);
    }
  },
};

function toFinding(policy: Policy, definition: PlacedDefinition, first: PlacedDefinition): Finding {
  return {
    rule: ID,
    severity: "warning",
    message: `“${definition.term}” is defined a second time, and in other words.`,
    range: sourceSpan(policy, definition.placed, definition.span),
    related: [
      {
        range: sourceSpan(policy, first.placed, first.span),
        message: `“${first.term}” is first defined here.`,
      },
    ],
    tags: [],
    term: definition.term,
  };
}
