import { DEFECTS } from "../knowledge/drafting.ts";
import { type Defect, DRAFTING_RULE_IDS, type DraftingRuleId } from "../knowledge/drafting-defect.ts";
import { DEFECT_IDS, type DefectId } from "../knowledge/drafting-ids.ts";
import { DRAFTING_TEXTS } from "../knowledge/drafting-rules.ts";
import type { Source } from "../knowledge/source.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { spanAt } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { CHECKS, type Place } from "./drafting-checks.ts";
import type { Finding, Judgment, Remedy, Rule } from "./rule.ts";

/** All defects in order, as seen with the type that they share. */
const ALL: readonly (readonly [id: DefectId, defect: Defect])[] = DEFECT_IDS.map((id) => [id, DEFECTS[id]]);

/** A rule for each kind of badly drafted clause, made from the table of defects. */
export const DRAFTING_RULES: readonly Rule[] = DRAFTING_RULE_IDS.map(draftingRule);

function draftingRule(id: DraftingRuleId): Rule {
  const defects = ALL.filter(([, defect]) => defect.rule === id);
  const { summary, why } = DRAFTING_TEXTS[id];
  return {
    id,
    family: "drafting",
    severity: highest(defects.map(([, { severity }]) => severity)),
    summary,
    why,
    sources: sourcesOf(defects.map(([, defect]) => defect)),
    fixes: defects.some(([of, { rewrites }]) => rewrites !== undefined || of === "ambiguous-date")
      ? "sometimes"
      : "never",
    ...(id === "hard-reading" ? { isOptional: true } : {}),
    find: (policy, judgment) => findDefects({ rule: id, defects }, policy, judgment),
    remedies: remediesFor,
  };
}

function highest(severities: readonly Rule["severity"][]): Rule["severity"] {
  if (severities.includes("error")) return "error";
  return severities.includes("warning") ? "warning" : "info";
}

/** Each source once, in order. */
function sourcesOf(defects: readonly Defect[]): Rule["sources"] {
  const [first, ...others] = [
    ...new Map(
      defects.flatMap(({ sources }) => sources.map((source) => [source.cite, source] as const)),
    ).values(),
  ];
  const none: Source = { cite: "GDPR Art. 12(1)" };
  return [first ?? none, ...others];
}

/** As many other places as a finding about the whole text shows. */
const MOST_RELATED = 8;

function findDefects(
  { rule, defects }: { readonly rule: string; readonly defects: readonly (readonly [DefectId, Defect])[] },
  policy: Policy,
  judgment: Judgment,
): readonly Finding[] {
  const taken = new Map<PlacedBlock, Span[]>();
  const findings: Finding[] = [];
  for (const [id, defect] of defects) {
    const places = placesOf(id, policy, judgment).filter((place) => isNew(place, taken));
    const [first, ...others] = places;
    const shown = defect.report === "first" && first !== undefined ? [first] : places;
    const more = defect.report === "first" ? others.slice(0, MOST_RELATED) : [];
    for (const place of shown) {
      findings.push({
        rule,
        severity: defect.severity,
        message: defect.message,
        range: sourceSpan(policy, place.placed, place.span),
        related: [
          ...(place.beside ?? []).map(({ placed, span, message }) => ({
            range: sourceSpan(policy, placed, span),
            message,
          })),
          ...more.map(({ placed, span }) => ({
            range: sourceSpan(policy, placed, span),
            message: "Also here.",
          })),
        ],
        tags: [],
        defect: id,
      });
    }
  }
  return findings;
}

/** Where a defect is in a policy, whether its rule looks or not. */
export function placesOf(id: DefectId, policy: Policy, judgment: Judgment): readonly Place[] {
  const check = CHECKS[id];
  if (check !== undefined) return check(policy, judgment);
  return (policy.wordings.get(id) ?? []).map(({ placed, wording }) => ({ placed, span: wording }));
}

/** Of one rule's defects in one sentence, only the first in the order of the table is reported. */
function isNew({ placed, span }: Place, taken: Map<PlacedBlock, Span[]>): boolean {
  const sentence = sentenceOf(placed, span);
  const known = taken.get(placed);
  if (known === undefined) taken.set(placed, [sentence]);
  else if (known.some(({ start, end }) => start < sentence.end && sentence.start < end)) return false;
  else known.push(sentence);
  return true;
}

/** The sentence that a span begins in, else the span itself. */
function sentenceOf({ facts }: PlacedBlock, span: Span): Span {
  return spanAt(facts.sentences, span.start) ?? span;
}

function remediesFor(policy: Policy, finding: Finding, judgment: Judgment): readonly Remedy[] {
  const id = finding.defect;
  if (id === undefined) return [];
  const defect: Defect = DEFECTS[id];
  const place = placesOf(id, policy, judgment).find(
    ({ placed, span }) => sourceSpan(policy, placed, span).start === finding.range.start,
  );
  if (place === undefined) return [];
  const { placed, span } = place;
  const words = (place.readings ?? []).map((text): Remedy => {
    const edits = [{ range: finding.range, newText: text }];
    return { kind: "replace", title: `Replace with “${text}”`, safety: "unsafe", edits };
  });
  const sentence = sentenceOf(placed, span);
  return [
    ...words,
    ...(defect.rewrites ?? [])
      .filter(({ unlessSaid }) => unlessSaid === undefined || !policy.wordings.has(unlessSaid))
      .flatMap((rewrite) => sentenceRemedy({ policy, placed }, sentence, rewrite)),
  ];
}

/** Only a sentence in running text can be replaced: markup within it, or a list entry of its own, would break. */
function sentenceRemedy(
  { policy, placed }: { readonly policy: Policy; readonly placed: PlacedBlock },
  sentence: Span,
  { title, text }: { readonly title: string; readonly text: string },
): readonly Remedy[] {
  const range = sourceSpan(policy, placed, sentence);
  if (range.end - range.start !== sentence.end - sentence.start) return [];
  const whole = sentence.start === 0 && sentence.end === placed.block.text.length;
  if (text !== "") return [{ kind: "replace", title, safety: "unsafe", edits: [{ range, newText: text }] }];
  if (whole || placed.block.kind === "cell") return [];
  const before = sourceSpan(policy, placed, { start: Math.max(0, sentence.start - 1), end: sentence.end });
  const after = sourceSpan(policy, placed, { start: sentence.start, end: sentence.end + 1 });
  const isLast = sentence.end === placed.block.text.length;
  const wider = isLast ? before : after;
  if (wider.end - wider.start !== range.end - range.start + 1) return [];
  return [{ kind: "replace", title, safety: "unsafe", edits: [{ range: wider, newText: "" }] }];
}
