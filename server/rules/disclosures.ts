import { CLAUSES } from "../knowledge/clauses.ts";
import { ITEM_IDS, type ItemId } from "../knowledge/items.ts";
import { REQUIREMENTS } from "../knowledge/requirements.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Disclosure, Evidence, Policy } from "../policy/policy.ts";
import { covers, spanAt } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { placesOf } from "./drafting.ts";
import type { Place } from "./drafting-checks.ts";
import type { Finding, Related, Remedy, Rule } from "./rule.ts";

/**
 * Two rules for each item, made from one table: `missing-<item>` where its absence can be found, and
 * `weak-<item>` where there is a way of saying it that is not enough.
 */
export const DISCLOSURE_RULES: readonly Rule[] = ITEM_IDS.flatMap((item) => [
  ...(REQUIREMENTS[item].canBeMissing ? [missingRule(item)] : []),
  ...(Object.keys(REQUIREMENTS[item].weaknesses).length > 0 ? [weakRule(item)] : []),
]);

function missingRule(item: ItemId): Rule {
  const requirement = REQUIREMENTS[item];
  const id = `missing-${item}`;
  return {
    id,
    family: "disclosure",
    severity: requirement.severity,
    summary: `Not said: ${requirement.name}.`,
    why: requirement.why,
    sources: requirement.sources,
    fixes: "always",
    ...(requirement.onRequest.includes("missing") && { isOptional: true as const }),
    find(policy) {
      const disclosure = policy.disclosures.get(item);
      if (disclosure?.status !== "absent") return [];
      const anchor = anchorOf(policy, disclosure);
      if (anchor === undefined) return [];
      return [
        {
          rule: id,
          severity: requirement.severity,
          message: requirement.missing,
          range: anchor,
          related: triggerOf(policy, disclosure).filter((trigger) => !covers(anchor, trigger.range)),
          tags: [],
          item,
        } satisfies Finding,
      ];
    },
    remedies: () => clauseRemedies(item),
  };
}

/** Further passages that a finding leads to. */
const MOST_RELATED = 3;

function weakRule(item: ItemId): Rule {
  const requirement = REQUIREMENTS[item];
  const id = `weak-${item}`;
  return {
    id,
    family: "disclosure",
    severity: requirement.weakSeverity,
    summary: `Touched upon, but not so that it is enough: ${requirement.name}.`,
    why: requirement.why,
    sources: requirement.sources,
    fixes: "always",
    ...(requirement.onRequest.includes("weak") && { isOptional: true as const }),
    find(policy, judgment) {
      const disclosure = policy.disclosures.get(item);
      const [evidence, ...more] = disclosure?.evidence ?? [];
      if (disclosure?.status !== "weak" || evidence === undefined) return [];
      if (requirement.saidBy?.some((id) => standsIn(placesOf(id, policy, judgment), evidence))) return [];
      return [
        {
          rule: id,
          severity: requirement.weakSeverity,
          message: requirement.weaknesses[disclosure.because] ?? requirement.missing,
          range: sourceSpan(policy, evidence.placed, evidence.span),
          related: [
            ...triggerOf(policy, disclosure).filter(
              (trigger) => !covers(sourceSpan(policy, evidence.placed, evidence.span), trigger.range),
            ),
            ...more.slice(0, MOST_RELATED).map(({ placed, span }) => ({
              range: sourceSpan(policy, placed, span),
              message: "Also touched upon here.",
            })),
          ],
          tags: [],
          item,
        } satisfies Finding,
      ];
    },
    remedies: () => clauseRemedies(item),
  };
}

/** Whether one of some places is in the sentence of a piece of evidence. */
function standsIn(places: readonly Place[], { placed, span }: Evidence): boolean {
  const sentence = spanAt(placed.facts.sentences, span.start) ?? span;
  return places.some(
    (place) => place.placed === placed && place.span.start < sentence.end && sentence.start < place.span.end,
  );
}

/** The heading of the section where the item belongs, else the title; or the statement that raises the question. */
function anchorOf(policy: Policy, disclosure: Disclosure): Span | undefined {
  const { trigger } = disclosure;
  if (REQUIREMENTS[disclosure.item].shownAt === "trigger" && trigger !== undefined)
    return sourceSpan(policy, trigger.placed, trigger.span);
  const placed = disclosure.home?.heading ?? policy.title;
  return placed === undefined
    ? undefined
    : sourceSpan(policy, placed, { start: 0, end: placed.block.text.length });
}

function triggerOf(policy: Policy, disclosure: Disclosure): readonly Related[] {
  if (disclosure.trigger === undefined) return [];
  const { placed, span } = disclosure.trigger;
  return [{ range: sourceSpan(policy, placed, span), message: "This is what makes it due." }];
}

function clauseRemedies(item: ItemId): readonly Remedy[] {
  const clauses = CLAUSES[item];
  return clauses.map((clause, index) => ({
    kind: "clause",
    title:
      clauses.length === 1
        ? `Insert a clause: ${REQUIREMENTS[item].name}`
        : `Insert a clause: ${REQUIREMENTS[item].name} (${clause.variant})`,
    safety: "unsafe",
    item,
    clause: index,
  }));
}
