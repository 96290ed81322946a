import { CONCISE_AND_PLAIN, EASILY_ACCESSIBLE } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import { type NumberFault, numberFaults } from "../policy/part-numbers.ts";
import type { Policy } from "../policy/policy.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "duplicate-number";

export const duplicateNumber: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "Two headings or clauses have the same number.",
  why: "A number is there to be pointed at. Where two parts share one, a reader who is sent there cannot tell which is meant, and a later change may reach the wrong one. A notice must be easily accessible and intelligible.",
  sources: [CONCISE_AND_PLAIN, EASILY_ACCESSIBLE],
  fixes: "never",
  find: (policy) =>
    numberFaults(policy)
      .filter(({ sort }) => sort === "duplicate")
      .map((found) => toFinding(policy, found)),
};

function toFinding(policy: Policy, { part, other, number }: NumberFault): Finding {
  return {
    rule: ID,
    severity: "warning",
    message: `Number ${number} is given a second time.`,
    range: sourceSpan(policy, part.placed, part.span),
    related: [{ range: sourceSpan(policy, other.placed, other.span), message: `The first part ${number}.` }],
    tags: [],
  };
}
