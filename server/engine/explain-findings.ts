import { DEFECTS } from "../knowledge/drafting.ts";
import type { Defect } from "../knowledge/drafting-defect.ts";
import { REGISTRY_BY_ID } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import type { Source } from "../knowledge/source.ts";
import { RULES } from "../rules/list.ts";
import type { Finding, Rule } from "../rules/rule.ts";
import { fixesFor } from "./fixes.ts";
import type { Explanation } from "./hover.ts";
import { cited, escaped } from "./markdown-text.ts";
import { nearestMiss } from "./nearest-miss.ts";
import type { Point } from "./point.ts";

/** What is wrong at the point, why, and what to do about it. A title can stand for many gaps: then each has one line. */
export function explainFindings(point: Point): Explanation | undefined {
  const { analysis, offset } = point;
  const here = analysis.findings.filter(({ range }) => range.start <= offset && offset <= range.end);
  const [first] = here;
  if (first === undefined) return undefined;
  const narrowest = here.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one), first);
  if (here.length <= MOST_IN_FULL) {
    return {
      markdown: here.map((finding) => inFull(point, finding)).join("\n\n---\n\n"),
      range: narrowest.range,
    };
  }
  const lines = here.slice(0, MOST_IN_SHORT).map((finding) => `- ${inShort(point, finding)}`);
  const more = here.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  return {
    markdown: [`**${here.length} findings here**`, lines.join("\n")].join("\n\n"),
    range: narrowest.range,
  };
}

const MOST_IN_FULL = 2;
const MOST_IN_SHORT = 12;

function inShort(point: Point, finding: Finding): string {
  const [fix] = fixesFor(point.analysis, finding);
  const mended = fix === undefined ? "" : ` *Quick fix:* ${escaped(fix.title)}`;
  return `${escaped(finding.message.replace(/\.$/, ""))}.${mended}`;
}

function inFull(point: Point, finding: Finding): string {
  const rule: Rule | undefined = RULES.find(({ id }) => id === finding.rule);
  const entry = finding.entry === undefined ? undefined : REGISTRY_BY_ID.get(finding.entry);
  const defect: Defect | undefined = finding.defect === undefined ? undefined : DEFECTS[finding.defect];
  const sources: readonly Source[] = (entry ?? defect ?? rule)?.sources ?? [];
  const [fix] = fixesFor(point.analysis, finding);
  const advice = (entry ?? defect)?.advice ?? "";
  return [
    `**${escaped(finding.message)}**`,
    escaped(entry?.what ?? defect?.why ?? rule?.why ?? ""),
    nowOf(finding, entry),
    missed(point, finding),
    advice === "" ? "" : `*What to do:* ${escaped(advice)}`,
    fix === undefined ? "" : `*Quick fix:* ${escaped(fix.title)}`,
    [cited(sources), `\`${finding.rule}\``].filter((part) => part !== "").join(" · "),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** What has taken the place of the thing, unless the message names it already. */
function nowOf({ message }: Finding, entry: RegistryEntry | undefined): string {
  if (entry === undefined || entry.replacedBy === "" || message.includes(entry.replacedBy)) return "";
  return `*Now:* ${escaped(entry.replacedBy)}`;
}

/** Of a gap, what comes closest to closing it. */
function missed({ analysis }: Point, { item }: Finding): string {
  if (item === undefined || analysis.policy.disclosures.get(item)?.status !== "absent") return "";
  return nearestMiss(analysis.policy, item) ?? "";
}

function lengthOf({ range }: Finding): number {
  return range.end - range.start;
}
