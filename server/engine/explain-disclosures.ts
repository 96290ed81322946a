import { REQUIREMENTS } from "../knowledge/requirements.ts";
import { dueDisclosures, isGiven } from "../policy/due.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Disclosure, Evidence, Section } from "../policy/policy.ts";
import type { Explanation } from "./hover.ts";
import { isJudged } from "./judged.ts";
import { cited, escaped } from "./markdown-text.ts";
import { holds, type Point } from "./point.ts";

/** What the law sees in the passage at the point: the items that it answers, and those that it only touches. */
export function explainDisclosures(point: Point): Explanation | undefined {
  const lines: string[] = [];
  let narrowest: Evidence | undefined;
  for (const disclosure of answeredIn(point)) {
    const at = disclosure.evidence.find(({ placed, span }) => placed === point.placed && holds(point, span));
    if (at === undefined || isFound(point, disclosure)) continue;
    lines.push(lineFor(disclosure));
    if (narrowest === undefined || lengthOf(at) < lengthOf(narrowest)) narrowest = at;
  }
  if (narrowest === undefined) return undefined;
  const markdown = lines.length === 1 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n");
  return { markdown, range: sourceSpan(point.analysis, narrowest.placed, narrowest.span) };
}

/** The sum of the section whose heading the point is in; for the title, of the document. */
export function explainSection(point: Point): Explanation | undefined {
  const { analysis, placed } = point;
  if (placed === undefined || !isJudged(analysis)) return undefined;
  const range = sourceSpan(point.analysis, placed, { start: 0, end: placed.block.text.length });
  if (placed === analysis.policy.title) return { markdown: sumOfDocument(point), range };
  const { section } = placed;
  if (section.heading !== placed) return undefined;
  const answered = answeredIn(point).filter(({ evidence }) => evidence.some((one) => standsIn(section, one)));
  const given = namesOf(answered.filter(({ status }) => status === "present"));
  const weak = namesOf(answered.filter(({ status }) => status === "weak"));
  if (given === "" && weak === "") return undefined;
  const lines = [
    given === "" ? "" : `**This section says** ${given}.`,
    weak === "" ? "" : `**Not enough yet:** ${weak}.`,
  ];
  return { markdown: lines.filter((line) => line !== "").join("\n\n"), range };
}

function sumOfDocument({ analysis }: Point): string {
  const disclosures = dueDisclosures(analysis.policy);
  const having = (status: Disclosure["status"]) =>
    disclosures.filter((disclosure) => disclosure.status === status);
  const [present, weak, absent] = [having("present"), having("weak"), having("absent")];
  const due = present.length + weak.length + absent.length;
  return [
    `**${present.length} of ${due} disclosures are made**, as of ${analysis.judgment.asOf}.`,
    weak.length === 0 ? "" : `**Not enough yet:** ${namesOf(weak)}.`,
    absent.length === 0 ? "" : `**Missing:** ${namesOf(absent)}.`,
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

/** Disclosures that the document makes, well or not; none in a document that is not a policy. */
function answeredIn({ analysis }: Point): readonly Disclosure[] {
  if (!isJudged(analysis)) return [];
  return [...analysis.policy.disclosures.values()].filter(isGiven);
}

/** A finding at the point has already said what is lacking. */
function isFound({ analysis, offset }: Point, { item }: Disclosure): boolean {
  return analysis.findings.some(
    (finding) => finding.item === item && finding.range.start <= offset && offset <= finding.range.end,
  );
}

function lineFor({ item, status, because }: Disclosure): string {
  const { name, sources, weaknesses } = REQUIREMENTS[item];
  const source = cited(sources.slice(0, 1));
  if (status === "present") return `**Says** ${escaped(name)} · ${source}`;
  const weakness = weaknesses[because];
  return `**Touches on** ${escaped(name)} · ${source}${weakness === undefined ? "" : `: ${escaped(weakness)}`}`;
}

function standsIn({ from, until }: Section, { placed }: Evidence): boolean {
  return from <= placed.index && placed.index < until;
}

function namesOf(disclosures: readonly Disclosure[]): string {
  return disclosures.map(({ item }) => escaped(REQUIREMENTS[item].name)).join("; ");
}

function lengthOf({ span }: Evidence): number {
  return span.end - span.start;
}
