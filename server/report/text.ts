import { fixesFor } from "../engine/fixes.ts";
import { isJudged } from "../engine/judged.ts";
import { isRead } from "../language/detect.ts";
import { dueDisclosures } from "../policy/due.ts";
import type { Finding, Severity } from "../rules/rule.ts";
import { placeAt, type Text } from "../text/text.ts";
import type { CheckedFile } from "./checked-file.ts";
import { counted, hanging, type Look, type Paint, printable, wrap } from "./terminal.ts";

/** How a text report is written. */
export interface TextStyle {
  readonly paint: Paint;
  /** Characters in a line. */
  readonly width: number;
}

/** What a person reads on a terminal: the findings of each file, and one line that sums up. */
export function textReport(files: readonly CheckedFile[], asOf: string, style: TextStyle): string {
  const parts = files.map((file) => fileReport(file, style)).filter((part) => part !== "");
  return `${[...parts, summary(files, asOf, style)].join("\n\n")}\n`;
}

function fileReport(file: CheckedFile, style: TextStyle): string {
  const { path, analysis, findings } = file;
  const name = style.paint("underline", printable(path));
  if (analysis.kind === "not-a-policy") {
    const note = isRead(analysis.language)
      ? "not a privacy policy, not checked; --treat-as policy forces it"
      : `not checked; its language is ${analysis.language}, and only English is read`;
    const lines = wrap(`${printable(path)}: ${note}`, style.width);
    return lines.map((line) => style.paint("dim", line)).join("\n");
  }
  if (findings.length === 0) return "";
  return [name, ...findings.map((finding) => findingReport(file, finding, style))].join("\n");
}

function findingReport({ analysis }: CheckedFile, finding: Finding, { paint, width }: TextStyle): string {
  const { text } = analysis.document;
  const where = placeName(text, finding.range.start).padStart(WHERE);
  const first = `  ${paint("dim", where)}  ${paint(LOOKS[finding.severity], finding.severity.padEnd(LEVEL))}  `;
  const room = Math.max(20, width - INDENT);
  const lines = [...wrap(printable(finding.message), room)];
  const last = lines.at(-1) ?? "";
  if (last.length + 2 + finding.rule.length <= room) {
    lines[lines.length - 1] = `${last}  ${paint("dim", finding.rule)}`;
  } else {
    lines.push(paint("dim", finding.rule));
  }
  for (const related of finding.related) {
    const note = wrap(`${placeName(text, related.range.start)} ${printable(related.message)}`, room - 3);
    lines.push(...note.map((line, index) => paint("dim", `${index === 0 ? "-> " : "   "}${line}`)));
  }
  return hanging(first, INDENT, lines);
}

/** Width of "123:45" and of the longest severity, and where the messages begin. */
const WHERE = 7;
const LEVEL = 7;
const INDENT = 2 + WHERE + 2 + LEVEL + 2;

const LOOKS: Readonly<Record<Severity, Look>> = { error: "red", warning: "yellow", info: "blue" };

/** Line and column as editors count them, from 1. */
function placeName(text: Text, offset: number): string {
  const { line, column } = placeAt(text, offset);
  return `${line + 1}:${column + 1}`;
}

function summary(files: readonly CheckedFile[], asOf: string, { paint, width }: TextStyle): string {
  const policies = files.filter(({ analysis }) => analysis.kind === "policy");
  const findings = policies.flatMap((file) => file.findings);
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const judged = `${counted(policies.length, "policy", "policies")} as of ${asOf}`;
  const only = policies.length === 1 ? policies[0] : undefined;
  const given = only === undefined || !isJudged(only.analysis) ? "" : disclosuresGiven(only);
  if (findings.length === 0) {
    const words =
      policies.length === 0
        ? `No privacy policy in ${counted(files.length, "file")}; nothing was checked.`
        : `Nothing found in ${judged}${given}.`;
    return wrap(words, width).join("\n");
  }
  const counts = [
    { severity: "error" as const, words: counted(of("error"), "error") },
    { severity: "warning" as const, words: counted(of("warning"), "warning") },
    { severity: "info" as const, words: counted(of("info"), "note") },
  ].filter(({ severity }) => of(severity) > 0);
  const fixable = policies.reduce((sum, file) => sum + fixableIn(file), 0);
  const words = `Found ${counts.map((count) => count.words).join(", ")} in ${judged}${given}.${
    fixable > 0 ? ` ${fixable} can be mended by --fix.` : ""
  }`;
  const look = of("error") > 0 ? "red" : of("warning") > 0 ? "yellow" : "blue";
  return wrap(words, width)
    .map((line) => paint("bold", paint(look, line)))
    .join("\n");
}

/** "; 19 of 26 disclosures given": those that are due and neither absent nor weak. */
function disclosuresGiven({ analysis }: CheckedFile): string {
  const due = dueDisclosures(analysis.policy);
  if (due.length === 0) return "";
  return `; ${due.filter(({ status }) => status === "present").length} of ${due.length} disclosures given`;
}

function fixableIn({ analysis, findings }: CheckedFile): number {
  return findings.filter((finding) => fixesFor(analysis, finding).some(({ safety }) => safety === "safe"))
    .length;
}
