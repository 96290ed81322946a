import { resolve } from "node:path";
import { type Document, readDocument } from "../document/document.ts";
import { formatOf } from "../document/format.ts";
import { type Analysis, analyze } from "../engine/analysis.ts";
import type { Configuration } from "../engine/configuration.ts";
import { fixesFor } from "../engine/fixes.ts";
import { applySafeFixes } from "../engine/safe-fixes.ts";
import type { CheckedFile } from "../report/checked-file.ts";
import { jsonReport } from "../report/json.ts";
import { counted, printable } from "../report/terminal.ts";
import { textReport } from "../report/text.ts";
import type { Severity } from "../rules/rule.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { type Configurations, openConfigurations } from "./configurations.ts";
import { findFiles } from "./find-files.ts";
import {
  type Arguments,
  choice,
  FORMAT_OPTION,
  JUDGING_OPTIONS,
  type Option,
  optionsHelp,
  readArguments,
  reportFormat,
} from "./options.ts";
import { encode, fileTrouble, readSource, type SourceFile, writeAtomically } from "./source-file.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  format: FORMAT_OPTION,
  severity: {
    type: "string",
    value: "LEVEL",
    about:
      "error, warning or info: report only findings at or above this level, and fail on them. Default: report all, fail on warnings and errors.",
  },
  fix: {
    type: "boolean",
    about:
      "Apply fixes that do not change the meaning. With -, the mended text goes to the standard output, the report to the standard error.",
  },
  ...JUDGING_OPTIONS,
};

export const check: Command = {
  name: "check",
  summary: "Say what a privacy policy lacks and what in it is out of date",
  help: `Usage: privacy-policy-lint check [OPTIONS] FILE|FOLDER|GLOB|-...

Says what the law wants said and the policy does not say, which references
are out of date, and which terms and references lead nowhere. Folders are
searched for .md, .markdown, .html, .htm and .txt, except in node_modules and
in folders that begin with a dot. - reads the standard input.

Options:
${optionsHelp(OPTIONS)}

Exit code: 0 nothing found that fails, 1 findings, 2 a wrong option or a file
that cannot be read (said on the standard error; other files are checked).
`,
  run: runCheck,
};

async function runCheck(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const format = reportFormat(given);
  const severity = choice(given, "severity", ["error", "warning", "info"] as const);
  if (given.positionals.length === 0)
    throw new UsageError("check: name at least one file, folder or glob, or -");
  const configurations = await openConfigurations(given, surroundings);
  const { files, problems } = await findFiles(given.positionals, surroundings.cwd);
  for (const problem of problems) surroundings.err(`${printable(problem)}\n`);

  const checked: CheckedFile[] = [];
  let trouble = problems.length > 0;
  for (const path of files) {
    const outcome = await checkFile(path, { given, configurations, surroundings });
    if (outcome.trouble || outcome.analysis === undefined || outcome.analysis.failures.length > 0)
      trouble = true;
    if (outcome.analysis === undefined) continue;
    const { analysis } = outcome;
    const findings = analysis.findings.filter((finding) => reaches(finding.severity, severity ?? "info"));
    checked.push({ path: outcome.path, analysis, findings });
  }

  const asOf = commonDate(checked) ?? given.text("as-of") ?? surroundings.today;
  const print = given.has("fix") && files.includes("-") ? surroundings.err : surroundings.out;
  if (format === "json") print(`${JSON.stringify(jsonReport(checked, asOf), null, 2)}\n`);
  else if (checked.length > 0) print(textReport(checked, asOf, surroundings));

  if (trouble || configurations.troubled()) return EXIT.trouble;
  const failing = checked.some(({ findings }) =>
    findings.some((finding) => reaches(finding.severity, severity ?? "warning")),
  );
  return failing ? EXIT.findings : EXIT.clean;
}

interface CheckParts {
  readonly given: Arguments;
  readonly configurations: Configurations;
  readonly surroundings: Surroundings;
}

interface Outcome {
  readonly path: string;
  /** Undefined when the file could not be read. */
  readonly analysis?: Analysis;
  /** Something has gone wrong, and has been said on the standard error. */
  readonly trouble: boolean;
}

/** Reads and judges one file, and mends it if that is wanted. */
async function checkFile(path: string, parts: CheckParts): Promise<Outcome> {
  const { given, configurations, surroundings } = parts;
  const say = (message: string): void => surroundings.err(`${printable(path)}: ${message}\n`);
  try {
    const source = await readSource(path, given.text("stdin-filename"), surroundings);
    const configuration = await configurations.of(source.path);
    const analysis = analyzeSource(source, configuration, surroundings.today);
    for (const { rule, message } of analysis.failures) {
      say(`the rule ${rule} failed, its findings are missing: ${printable(message)}`);
    }
    if (!given.has("fix")) return { path: source.path, analysis, trouble: false };
    const analyzeAgain = (document: Document): Analysis =>
      analyze(document, configuration, surroundings.today);
    const mended = applySafeFixes(analysis, { fixesFor, analyzeAgain });
    const { content } = mended.document.text;
    if (path === "-") surroundings.out(content);
    if (path === "-" || content === source.content)
      return { path: source.path, analysis: mended, trouble: false };
    const bytes = encode({ ...source, content });
    if (bytes === undefined) {
      say("not mended: save it as UTF-8 first");
      return { path: source.path, analysis, trouble: true };
    }
    await writeAtomically(resolve(surroundings.cwd, path), bytes);
    say(`${counted(mendable(analysis) - mendable(mended), "finding")} mended`);
    return { path: source.path, analysis: mended, trouble: false };
  } catch (error) {
    say(fileTrouble(error));
    return { path, trouble: true };
  }
}

/** How many findings have a safe fix. */
function mendable(analysis: Analysis): number {
  return analysis.findings.filter((finding) =>
    fixesFor(analysis, finding).some(({ safety }) => safety === "safe"),
  ).length;
}

/** Reads a source in its format and judges it. */
export function analyzeSource(source: SourceFile, configuration: Configuration, today: string): Analysis {
  const path = source.path.replaceAll("\\", "/");
  const format = formatOf(undefined, path, source.content);
  return analyze(readDocument(source.content, format, path), configuration, today);
}

/** The date on which all files were judged; undefined when their configurations disagree. */
function commonDate(checked: readonly CheckedFile[]): string | undefined {
  const dates = new Set(checked.map(({ analysis }) => analysis.judgment.asOf));
  return dates.size === 1 ? [...dates][0] : undefined;
}

function reaches(severity: Severity, level: Severity): boolean {
  return RANK[severity] >= RANK[level];
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
