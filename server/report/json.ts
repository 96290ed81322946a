import type { Analysis } from "../engine/analysis.ts";
import { fixesFor } from "../engine/fixes.ts";
import { isJudged } from "../engine/judged.ts";
import { ITEM_IDS, type ItemId } from "../knowledge/items.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Status } from "../policy/policy.ts";
import type { Finding, Severity } from "../rules/rule.ts";
import { placeAt, type Span, type Text } from "../text/text.ts";
import type { CheckedFile } from "./checked-file.ts";

/** The report of `check --format json`; see `docs/command-line.md`. A change that breaks readers raises `version`. */
export interface JsonReport {
  readonly version: 1;
  readonly asOf: string;
  readonly files: readonly JsonFile[];
}

export interface JsonFile {
  readonly path: string;
  readonly kind: "policy" | "not-a-policy";
  readonly language: string;
  readonly coverage: readonly JsonDisclosure[];
  readonly terms: readonly { readonly term: string; readonly line: number }[];
  readonly findings: readonly JsonFinding[];
}

export interface JsonDisclosure {
  readonly item: ItemId;
  readonly status: Status;
  readonly because: string;
  readonly evidence: readonly JsonRange[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly item?: ItemId;
  readonly term?: string;
  readonly about?: string;
  readonly entry?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: JsonRange;
  readonly related: readonly { readonly message: string; readonly range: JsonRange }[];
  readonly fixes: readonly JsonFix[];
}

export interface JsonFix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[];
}

/** Lines and columns count from 1, columns in UTF-16 code units; `end` is exclusive. */
export interface JsonRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Everything a program may want to know about the files that were checked. `asOf` is the date of judgment. */
export function jsonReport(files: readonly CheckedFile[], asOf: string): JsonReport {
  return { version: 1, asOf, files: files.map(jsonFile) };
}

function jsonFile({ path, analysis, findings }: CheckedFile): JsonFile {
  const { kind, language, policy, document } = analysis;
  return {
    path,
    kind,
    language,
    coverage: isJudged(analysis) ? coverageOf(analysis) : [],
    terms: isJudged(analysis)
      ? policy.terms.definitions
          .filter(({ sort, repeats }) => sort !== "pronoun" && repeats === undefined)
          .map(({ term, placed, span }) => ({
            term,
            line: rangeIn(document.text, sourceSpan(analysis, placed, span)).start.line,
          }))
      : [],
    findings: findings.map((finding) => jsonFinding(analysis, finding)),
  };
}

function coverageOf(analysis: Analysis): readonly JsonDisclosure[] {
  const { policy, document } = analysis;
  return ITEM_IDS.flatMap((item) => {
    const disclosure = policy.disclosures.get(item);
    if (disclosure === undefined) return [];
    const { status, because, evidence } = disclosure;
    return [
      {
        item,
        status,
        because,
        evidence: evidence.map(({ placed, span }) =>
          rangeIn(document.text, sourceSpan(analysis, placed, span)),
        ),
      },
    ];
  });
}

function jsonFinding(analysis: Analysis, finding: Finding): JsonFinding {
  const { text } = analysis.document;
  const { rule, item, term, about, entry, severity, message, range, related } = finding;
  return {
    rule,
    ...(item === undefined ? {} : { item }),
    ...(term === undefined ? {} : { term }),
    ...(about === undefined ? {} : { about }),
    ...(entry === undefined ? {} : { entry }),
    severity,
    message,
    range: rangeIn(text, range),
    related: related.map((other) => ({ message: other.message, range: rangeIn(text, other.range) })),
    fixes: fixesFor(analysis, finding).map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ range: rangeIn(text, edit.range), newText: edit.newText })),
    })),
  };
}

function rangeIn(text: Text, span: Span): JsonRange {
  return { start: positionIn(text, span.start), end: positionIn(text, span.end) };
}

function positionIn(text: Text, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = placeAt(text, offset);
  return { line: line + 1, column: column + 1 };
}
