import type { Placeholder } from "../facts/facts.ts";
import { CONCISE_AND_PLAIN, TRANSPARENCY } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { lineOf } from "../text/text.ts";
import type { Finding, Rule, Severity } from "./rule.ts";

const ID = "unfilled-placeholder";

export const unfilledPlaceholder: Rule = {
  id: ID,
  family: "drafting",
  severity: "error",
  summary: "A placeholder of a template was left in the text.",
  why: "What the law wants said is not said where a bracket, a variable or a note stands in its place: a controller called [COMPANY] is no controller. A left-over also shows that the text was not adapted to what the company really does, which is what a notice must describe.",
  sources: [TRANSPARENCY, CONCISE_AND_PLAIN],
  fixes: "never",
  find,
};

const MESSAGES: Readonly<Record<Placeholder["sort"], string>> = {
  bracket: "This placeholder is still to be filled in.",
  template: "This template variable was left in the text.",
  // Without front matter no generator looks at the page.
  generator: "This template variable was left in the text.",
  todo: "This note says that the text is not finished.",
  filler: "This filler stands in the place of text.",
  "sample-name": "This sample name stands in the place of a real one.",
};

function* find(policy: Policy): Generator<Finding> {
  let templateLine = -1;
  const hasMatter = policy.blocks[0]?.block.kind === "matter";
  for (const placed of policy.holding.placeholders) {
    for (const placeholder of placed.facts.placeholders) {
      const { sort, start, end } = placeholder;
      const range = sourceSpan(policy, placed, { start, end });
      if (sort === "template" || sort === "generator") {
        // Variables come in swarms; one finding says all that there is to say about their line.
        const line = lineOf(policy.document.text, range.start);
        if (line === templateLine) continue;
        templateLine = line;
      }
      const isFilledLater = hasMatter && sort === "generator";
      const severity = isFilledLater ? "info" : severityOf(sort);
      const message = isFilledLater ? FILLED_LATER : MESSAGES[sort];
      yield { rule: ID, severity, message, range, related: [], tags: [] };
    }
  }
}

const FILLED_LATER =
  "A generator fills this in when the site is built: does it have a value, and the right one?";

function severityOf(sort: Placeholder["sort"]): Severity {
  return sort === "sample-name" ? "warning" : "error";
}
