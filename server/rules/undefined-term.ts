import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import type { UndefinedTerm } from "../policy/undefined-terms.ts";
import type { Finding, Remedy, Rule } from "./rule.ts";

const ID = "undefined-term";

export const undefinedTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "An expression is written like a defined term, and the text gives it no meaning.",
  why: "A capital tells the reader that the word has a meaning of its own, and the reader looks for it in vain. What falls under the expression then stays open, although a notice must be concise, intelligible and in clear and plain language. Give it a meaning where it is first used, use the term that is defined, or write it in lower case.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "sometimes",
  find: (policy) => policy.terms.undefined.map((found) => toFinding(policy, found)),
  remedies: (policy, finding) => remedies(policy, finding),
};

/** Places beyond this many say nothing new. */
const MAX_RELATED = 20;

function toFinding(policy: Policy, { term, uses, isDoubtful, suggestion, limited }: UndefinedTerm): Finding {
  const [first, ...more] = uses;
  const lack =
    limited === undefined
      ? "but the text does not say what it means"
      : "but the text says what it means for another section only";
  const hint = suggestion === undefined ? "" : ` Is the defined term “${suggestion}” meant?`;
  return {
    rule: ID,
    severity: isDoubtful || more.length === 0 ? "info" : "warning",
    message: `“${term}” is written like a defined term, ${lack}.${hint}`,
    range: sourceSpan(policy, first.placed, first.span),
    related: [
      ...(limited === undefined
        ? []
        : [
            {
              range: sourceSpan(policy, limited.placed, limited.span),
              message: "It is defined here for one section.",
            },
          ]),
      ...more
        .slice(0, MAX_RELATED)
        .map(({ placed, span }) => ({ range: sourceSpan(policy, placed, span), message: "Also used here." })),
    ],
    tags: [],
    term,
  };
}

function remedies(policy: Policy, finding: Finding): readonly Remedy[] {
  const found = policy.terms.undefined.find(({ term }) => term === finding.term);
  if (found === undefined) return [];
  const { term, uses, suggestion } = found;
  const replaced: readonly Remedy[] =
    suggestion === undefined
      ? []
      : [
          {
            kind: "replace",
            title: `Use the defined term “${suggestion}”`,
            safety: "unsafe",
            edits: uses.map(({ placed, span }) => ({
              range: sourceSpan(policy, placed, span),
              newText: suggestion,
            })),
          },
        ];
  return [
    ...replaced,
    { kind: "definition", title: `Define “${term}” here`, safety: "unsafe", term, after: uses[0] },
    {
      kind: "definition",
      title: `Add “${term}” to the definitions`,
      safety: "unsafe",
      term,
      after: undefined,
    },
  ];
}
