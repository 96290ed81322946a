import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { areDifferent } from "../policy/term-meanings.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "duplicate-term";

export const duplicateTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A term is defined twice.",
  why: "With two definitions the reader cannot tell which of them applies where the term is used. Even if both say the same today, the next change will reach only one of them. Keep one definition, or give the second meaning a name of its own.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  *find(policy) {
    for (const definition of policy.terms.definitions) {
      const { repeats, sort } = definition;
      // That it is given another meaning is another finding.
      if (
        repeats !== undefined &&
        sort === "term" &&
        repeats.sort === "term" &&
        !areDifferent(definition, repeats)
      )
        yield toFinding(policy, definition, repeats);
    }
  },
};

function toFinding(policy: Policy, definition: PlacedDefinition, first: PlacedDefinition): Finding {
  return {
    rule: ID,
    severity: "warning",
    message: `“${definition.term}” is defined a second time.`,
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
