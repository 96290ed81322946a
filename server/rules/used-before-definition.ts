import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { type EarlyUse, usedEarly } from "../policy/term-order.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "used-before-definition";

export const usedBeforeDefinition: Rule = {
  id: ID,
  family: "drafting",
  severity: "info",
  summary: "A term is used long before the text says what it means.",
  why: "A reader reads from the top. A term whose meaning comes pages later is a word without a meaning until then, and few go back. Define it where it is first used, or gather the definitions in a section that is called so.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  find: (policy) => usedEarly(policy).map((found) => toFinding(policy, found)),
};

function toFinding(policy: Policy, { definition, use }: EarlyUse): Finding {
  return {
    rule: ID,
    severity: "info",
    message: `“${definition.term}” is used here and defined only much later.`,
    range: sourceSpan(policy, use.placed, use.span),
    related: [
      { range: sourceSpan(policy, definition.placed, definition.span), message: "It is defined here." },
    ],
    tags: [],
    term: definition.term,
  };
}
