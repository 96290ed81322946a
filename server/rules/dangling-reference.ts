import type { Reference } from "../facts/facts.ts";
import { CONCISE_AND_PLAIN, EASILY_ACCESSIBLE } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import type { DanglingReference } from "../policy/references.ts";
import type { Finding, Rule } from "./rule.ts";

const ID = "dangling-reference";

export const danglingReference: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "The text points at a part of itself, a link or a list that is not there.",
  why: "Where a notice sends its reader elsewhere, the information given elsewhere is part of it. If the section, the link or the list is missing, that information is not given in an easily accessible form, and often not at all: contact details and opt-outs are what is lost most.",
  sources: [CONCISE_AND_PLAIN, EASILY_ACCESSIBLE],
  fixes: "sometimes",
  find: (policy) => policy.references.dangling.map((found) => toFinding(policy, found)),
  remedies(policy, finding) {
    const found = policy.references.dangling.find(
      ({ placed, span, suggestion }) =>
        suggestion !== undefined && sourceSpan(policy, placed, span).start === finding.range.start,
    );
    const heading = found?.suggestion;
    if (heading === undefined) return [];
    const edits = [{ range: finding.range, newText: heading }];
    return [{ kind: "replace", title: `Point at the heading “${heading}”`, safety: "unsafe", edits }];
  },
};

function toFinding(policy: Policy, dangling: DanglingReference): Finding {
  const { placed, span, reference, suggestion } = dangling;
  const hint = suggestion === undefined ? "" : ` The nearest heading is “${suggestion}”.`;
  return {
    rule: ID,
    severity: "warning",
    message: `${messageFor(reference)}${hint}`,
    range: sourceSpan(policy, placed, span),
    related: [],
    tags: [],
  };
}

function messageFor({ by, target, noun }: Reference): string {
  switch (by) {
    case "number":
      return `The text has no ${noun} ${target}.`;
    case "title":
      return noun === "date"
        ? `There is no date at the ${target} of the text.`
        : `The text has no part called “${target}”.`;
    case "anchor":
      return `The link leads to “#${target}”, and nothing in the text has that name.`;
    case "click":
      return "The text offers a link here, and there is nothing to click.";
    case "list":
      return announced(noun, target);
  }
}

function announced(noun: string, side: string): string {
  switch (noun) {
    case "table":
      return "The text has no table.";
    case "contact":
      return `There is no address, number or link ${side}.`;
    case "change log":
      return `There is no list of changes ${side}.`;
    default:
      return "This announces something that does not come.";
  }
}
