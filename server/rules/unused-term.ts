import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "unused-term";

export const unusedTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "info",
  summary: "A term is defined and never used again with that meaning.",
  why: "A definition asks the reader to remember it. When the term does not come again, it only makes the notice longer; when it comes again in lower case, the reader cannot tell whether the defined meaning applies. A notice must be concise and intelligible.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "sometimes",
  find: (policy) => policy.terms.definitions.filter(isUnused).map((found) => toFinding(policy, found)),
  remedies(policy, finding) {
    const found = policy.terms.definitions.find(
      (definition) => definition.term === finding.term && isUnused(definition),
    );
    if (found === undefined) return [];
    const title = "Remove the unused definition";
    if (found.bracket === undefined) return [{ kind: "removal", title, safety: "unsafe", definition: found }];
    const edits = [{ range: sourceSpan(policy, found.placed, found.bracket), newText: "" }];
    return [{ kind: "replace", title, safety: "unsafe", edits }];
  },
};

function isUnused({ sort, isUsed, repeats }: PlacedDefinition): boolean {
  return sort === "term" && !isUsed && repeats === undefined;
}

function toFinding(policy: Policy, { placed, span, term }: PlacedDefinition): Finding {
  return {
    rule: ID,
    severity: "info",
    message: `“${term}” is defined here and not used again with this meaning.`,
    range: sourceSpan(policy, placed, span),
    related: [],
    tags: ["unnecessary"],
    term,
  };
}
