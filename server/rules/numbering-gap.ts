import { CONCISE_AND_PLAIN, EASILY_ACCESSIBLE } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import { type NumberFault, numberFaults } from "../policy/part-numbers.ts";
import type { Policy } from "../policy/policy.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "numbering-gap";

export const numberingGap: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A number is missing among the numbered headings or clauses.",
  why: "A reader who comes from 2 to 4 looks for 3 and cannot tell whether something was left out on purpose or by mistake. What points at the numbers may point at the wrong part. A notice must be easily accessible and intelligible.",
  sources: [CONCISE_AND_PLAIN, EASILY_ACCESSIBLE],
  fixes: "never",
  find: (policy) =>
    numberFaults(policy)
      .filter(({ sort }) => sort === "gap")
      .map((found) => toFinding(policy, found)),
};

function toFinding(policy: Policy, { part, other, number }: NumberFault): Finding {
  return {
    rule: ID,
    severity: "warning",
    message: `Number ${number} is missing: ${part.number} follows ${other.number}.`,
    range: sourceSpan(policy, part.placed, part.span),
    related: [
      {
        range: sourceSpan(policy, other.placed, other.span),
        message: `The part before it, ${other.number}.`,
      },
    ],
    tags: [],
  };
}
