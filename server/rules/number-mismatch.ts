import type { Slip } from "../facts/facts.ts";
import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "number-mismatch";

export const numberMismatch: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A number, a date or a day of the week contradicts what stands beside it.",
  why: "A period that is thirty days in words and sixty in figures is no period: the reader may rely on the one that is better for them, and the supervisory authority on neither. A date that does not exist, or falls on another day of the week, shows that nobody has checked it.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  find,
};

function* find(policy: Policy): Generator<Finding> {
  const own = ownDates(policy);
  for (const placed of policy.holding.slips) {
    for (const slip of placed.facts.slips) {
      // That the date of the text itself does not exist is said by misleading-date.
      if (slip.sort === "date" && own.has(placed)) continue;
      yield {
        rule: ID,
        severity: "warning",
        message: messageFor(slip),
        range: sourceSpan(policy, placed, slip),
        related: [],
        tags: [],
      };
    }
  }
}

function ownDates({ disclosures, wordings }: Policy): ReadonlySet<PlacedBlock> {
  return new Set([
    ...(disclosures.get("effective-date")?.evidence ?? []).map(({ placed }) => placed),
    ...(wordings.get("updated-label") ?? []).map(({ placed }) => placed),
  ]);
}

function messageFor({ sort, read }: Slip): string {
  switch (sort) {
    case "number":
      return `The figures say something else than the words, which say ${read}.`;
    case "date":
      return "There is no such day.";
    case "weekday":
      return `This day is a ${read}.`;
  }
}
