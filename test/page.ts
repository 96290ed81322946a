import { type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { type Configuration, defaultConfiguration } from "../server/engine/configuration.ts";
import { RULES } from "../server/rules/list.ts";
import type { Finding, Rule } from "../server/rules/rule.ts";
import { lineEnd, placeAt } from "../server/text/text.ts";

/** One fenced example of a rule's page. */
export interface Example {
  readonly format: Format;
  /** 1-based line of the page on which the example's text begins. */
  readonly line: number;
  /** The example as it stands in the page, marks included. */
  readonly marked: string;
  /** The example without its marks. */
  readonly source: string;
}

/** Every example of a page is judged as a policy in English, as of this date. */
export const AS_OF = "2026-11-22";
export const PAGE_CONFIGURATION: Configuration = {
  ...defaultConfiguration,
  // Rules that look only on request are asked here.
  rules: Object.fromEntries(
    RULES.filter(({ isOptional }) => isOptional === true).map(({ id, severity }) => [id, severity]),
  ),
  asOf: AS_OF,
  treatAs: "policy",
  language: "en",
};

/** The same, but the examples of a rule about other languages are taken for what they look like. */
export function configurationFor({ looksAt }: Rule): Configuration {
  return looksAt === undefined
    ? PAGE_CONFIGURATION
    : { ...PAGE_CONFIGURATION, treatAs: "auto", language: "auto" };
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["markdown", "markdown"],
  ["html", "html"],
  ["text", "plaintext"],
]);

/** The examples of a page, in order. A fence may have more than three backticks; other languages are not examples. */
export function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  const lines = page.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,})(\w+)$/.exec(lines[at] ?? "");
    if (fence === null) continue;
    const end = lines.indexOf(fence[1] ?? "", at + 1);
    if (end < 0) throw new Error(`the fence on line ${at + 1} is never closed`);
    const format = FORMATS.get(fence[2] ?? "");
    const body = lines.slice(at + 1, end);
    if (format !== undefined) {
      examples.push({
        format,
        line: at + 2,
        marked: body.join("\n"),
        source: body.filter((line) => !isMark(line)).join("\n"),
      });
    }
    at = end;
  }
  return examples;
}

function isMark(line: string): boolean {
  return /^ *\^+ [a-z][a-z0-9-]*: /.test(line);
}

export function analyzeExample({ source, format }: Example, rule: Rule): Analysis {
  return analyze(readDocument(source, format), configurationFor(rule), AS_OF);
}

/** The text with the findings marked under their lines, as pages write them. A range over several lines is marked on its first. */
export function withMarks(analysis: Analysis, findings: readonly Finding[]): string {
  const { text } = analysis.document;
  const lines = text.lineStarts.map((start, line) => [text.content.slice(start, lineEnd(text, line))]);
  for (const finding of findings) {
    const start = placeAt(text, finding.range.start);
    const end = Math.min(finding.range.end, lineEnd(text, start.line));
    const length = Math.max(1, end - finding.range.start);
    lines[start.line]?.push(
      `${" ".repeat(start.column)}${"^".repeat(length)} ${finding.rule}: ${finding.message}`,
    );
  }
  return lines.flat().join("\n");
}
