import type { Analysis } from "../engine/analysis.ts";
import { CONDITION_IDS, ITEM_IDS } from "../knowledge/items.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence, PlacedBlock, Policy, Section } from "../policy/policy.ts";
import { lineOf, type Span } from "../text/text.ts";
import { hanging, type Paint, printable, wrap } from "./terminal.ts";
import type { TextStyle } from "./text.ts";

/** What was understood of a document: block by block, then disclosure by disclosure. Lines count from 1. */
export function factsReport(analysis: Analysis, style: TextStyle): string {
  const { kind, language, judgment, policy } = analysis;
  const summary = `${kind === "policy" ? "a privacy policy" : "not a privacy policy"}, language ${language}, as of ${judgment.asOf}`;
  const blocks = policy.blocks
    .map((placed) => blockReport(policy, placed, style))
    .filter((report) => report !== undefined);
  const parts = [summary, ...blocks, conditionsReport(policy), coverageReport(policy, style)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockReport(policy: Policy, placed: PlacedBlock, { paint, width }: TextStyle): string | undefined {
  const said = linesOf(placed);
  if (said.length === 0) return undefined;
  const { block, leadIn, topics } = placed;
  const path = headingPath(placed.section, placed);
  const head = [
    `${paint("bold", `line ${firstLineOf(policy, placed)}`)}  ${block.kind}${block.marker === "" ? "" : ` ${printable(block.marker)}`}`,
    ...(path.length === 0 ? [] : [`under ${path.map(quoted).join(" > ")}`]),
    ...(leadIn === undefined
      ? []
      : [`after ${quoted(leadIn.block.text)} (line ${firstLineOf(policy, leadIn)})`]),
    ...(topics.length === 0 ? [] : [`announced: ${topics.join(", ")}`]),
  ];
  const facts = said.map(([name, what]) =>
    hanging(`  ${name.padEnd(NAME)}  `, NAME + 4, wrap(what, width - NAME - 4)),
  );
  return [head[0] ?? "", ...head.slice(1).map((line) => paint("dim", `  ${line}`)), ...facts].join("\n");
}

const NAME = 11;

/** Name and description of each fact of a block, in the order in which facts are declared. */
function linesOf({ block, facts, topics }: PlacedBlock): readonly (readonly [string, string])[] {
  const at = (span: Span): string => quoted(block.text.slice(span.start, span.end));
  return [
    ...facts.statements.map((statement) => {
      const because = statement.because === undefined ? "" : ` (${statement.because})`;
      const needs = statement.needs.length === 0 ? "" : `, if announced: ${statement.needs.join(" or ")}`;
      const counts = statement.needs.length === 0 || statement.needs.some((need) => topics.includes(need));
      return [
        counts ? "says" : "could say",
        `${statement.says}, ${statement.strength}${because}${needs}: ${at(statement)}`,
      ] as const;
    }),
    ...facts.topics.map((topic) => ["announces", `${topic.topic}: ${at(topic)}`] as const),
    ...facts.mentions.map(
      (mention) =>
        ["mentions", `${mention.entry}${mention.historic ? ", as past" : ""}: ${at(mention)}`] as const,
    ),
    ...facts.definitions.map((definition) => {
      const meaning = definition.meaning === undefined ? "" : `: ${at(definition.meaning)}`;
      return ["defines", `${printable(definition.term)} (${definition.sort})${meaning}`] as const;
    }),
    ...facts.termUses.map((use) => ["uses", printable(use.term)] as const),
    ...facts.references.map(
      (reference) =>
        [
          "refers to",
          `${reference.noun} ${quoted(reference.target)} by ${reference.by}: ${at(reference)}`,
        ] as const,
    ),
    ...facts.placeholders.map(
      (placeholder) => ["placeholder", `${placeholder.sort}: ${at(placeholder)}`] as const,
    ),
    ...facts.citations.map(
      (citation) =>
        [
          "cites",
          `${citation.law} ${citation.written ?? citation.article}${citation.detail}: ${at(citation)}`,
        ] as const,
    ),
    ...facts.dates.map((date) => ["date", `${date.date ?? "unknown"}: ${at(date)}`] as const),
    ...facts.directives.map(
      (directive) =>
        ["directive", [directive.command, ...directive.arguments].map(printable).join(" ")] as const,
    ),
  ];
}

/** Titles of the headings above a block, the outermost first, without the block itself. */
function headingPath(section: Section, placed: PlacedBlock): readonly string[] {
  const titles: string[] = [];
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (at.heading !== undefined && at.heading !== placed) titles.unshift(at.heading.block.text);
  }
  return titles;
}

function conditionsReport(policy: Policy): string {
  const met = CONDITION_IDS.flatMap((condition) => {
    const evidence = policy.conditions.get(condition);
    return evidence === undefined ? [] : [`  ${condition} (line ${lineIn(policy, evidence)})`];
  });
  return met.length === 0 ? "" : ["conditions that are met", ...met].join("\n");
}

function coverageReport(policy: Policy, { paint, width }: TextStyle): string {
  const rows = ITEM_IDS.flatMap((item) => {
    const disclosure = policy.disclosures.get(item);
    if (disclosure === undefined) return [];
    const { status, because, evidence, trigger } = disclosure;
    const notes = [
      ...(evidence.length === 0 ? [] : [`line ${evidence.map((one) => lineIn(policy, one)).join(", ")}`]),
      ...(because === "" ? [] : [because]),
      ...(trigger === undefined ? [] : [`due because of line ${lineIn(policy, trigger)}`]),
    ];
    const first = `  ${item.padEnd(ITEM)}  ${statusName(status, paint)}  `;
    return [hanging(first, ITEM + STATUS + 6, wrap(notes.join("; "), width - ITEM - STATUS - 6)).trimEnd()];
  });
  return rows.length === 0 ? "" : ["coverage", ...rows].join("\n");
}

const ITEM = Math.max(...ITEM_IDS.map((item) => item.length));
const STATUS = "not-applicable".length;

function statusName(status: string, paint: Paint): string {
  const padded = status.padEnd(STATUS);
  if (status === "absent") return paint("red", padded);
  if (status === "weak") return paint("yellow", padded);
  return status === "present" ? paint("green", padded) : paint("dim", padded);
}

function firstLineOf(policy: Policy, placed: PlacedBlock): number {
  return lineIn(policy, { placed, span: { start: 0, end: 0 } });
}

function lineIn(policy: Policy, { placed, span }: Evidence): number {
  return lineOf(policy.document.text, sourceSpan(policy, placed, span).start) + 1;
}

/** In quotes, the middle left out of what is long. */
function quoted(text: string): string {
  const shown = printable(text);
  return shown.length <= LONGEST_QUOTE
    ? `"${shown}"`
    : `"${shown.slice(0, LONGEST_QUOTE / 2)} … ${shown.slice(-LONGEST_QUOTE / 2)}"`;
}

const LONGEST_QUOTE = 160;
