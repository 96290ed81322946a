import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import * as v from "valibot";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/text.ts";

/** Name of the configuration file. It holds for the folder it lies in and every folder below it without its own. */
export const CONFIGURATION_FILE = ".privacy-policy-lint.json";

/** Whether a text is a day of the calendar written `2026-11-22`; "2026-02-30" is not. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const severity = v.picklist(["off", "error", "warning", "info"], "must be one of: off, error, warning, info");

/** The one description of the configuration: its type, defaults, validation and JSON schema all come from here. */
export const configurationSchema = v.object({
  asOf: v.pipe(
    v.optional(
      v.pipe(
        v.string('must be a date in quotes, as in "2026-11-22"'),
        v.isoDate(({ received }) => `${received} is not a date; write it as in "2026-11-22"`),
        v.check(isDate, ({ received }) => `${received} is not a date; there is no such day`),
      ),
    ),
    v.description("The day as of which the text is judged, as in 2026-11-22. Default: today."),
  ),
  treatAs: v.pipe(
    v.optional(
      v.picklist(["auto", "policy", "not-a-policy"], "must be one of: auto, policy, not-a-policy"),
      "auto",
    ),
    v.description("Whether a document is judged as a privacy policy: as it looks (auto), always, or never."),
  ),
  language: v.pipe(
    v.optional(
      v.pipe(
        v.string('must be a language tag in quotes, as in "en"'),
        v.regex(
          /^(?:auto|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/,
          'must be "auto" or a language tag, as in "en"',
        ),
      ),
      "auto",
    ),
    v.description("The language of the text, as in en. Default: recognized from the text (auto)."),
  ),
  rules: v.pipe(
    v.optional(v.pipe(v.record(v.string(), severity), v.readonly()), {}),
    v.description("The severity of single rules: off, error, warning or info. Default: the rule's own."),
  ),
});

/** What the user may choose; see `docs/configuration.md`. `asOf` is undefined for the day of the judgment. */
export type Configuration = {
  readonly [Key in keyof typeof configurationSchema.entries]: v.InferOutput<
    (typeof configurationSchema.entries)[Key]
  >;
};

export const defaultConfiguration: Configuration = { asOf: undefined, ...v.parse(configurationSchema, {}) };

/** What is wrong with a configuration, and where: the names and indexes that lead to the value. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly path: readonly string[];
}

/** What could be used of a configuration. What is wrong is left out, as if it were not written. */
export interface ReadConfiguration<Problem> {
  readonly configuration: Partial<Configuration>;
  readonly problems: readonly Problem[];
}

/** Reads the value of a configuration: settings of an editor, or a parsed file. `ruleIds` are the rules there are. */
export function readConfiguration(
  value: unknown,
  ruleIds: readonly string[],
): ReadConfiguration<ConfigurationProblem> {
  if (!isRecord(value)) {
    return {
      configuration: {},
      problems: [{ message: "the configuration must be an object: { … }", path: [] }],
    };
  }
  const problems: ConfigurationProblem[] = [];
  const known: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    if (key === "$schema") continue;
    if (!Object.hasOwn(configurationSchema.entries, key)) {
      problems.push({
        message: unknownName("setting", key, Object.keys(configurationSchema.entries)),
        path: [key],
      });
    } else if (key !== "rules") {
      known[key] = given;
    } else if (isRecord(given)) {
      known[key] = knownRules(given, ruleIds, problems);
    } else {
      problems.push({ message: "rules: must be an object of rule names and severities", path: [key] });
    }
  }
  const result = v.safeParse(configurationSchema, known, { abortPipeEarly: true });
  for (const issue of result.issues ?? []) {
    const path = issue.path?.map((step) => String(step.key)) ?? [];
    problems.push({ message: `${path.join(".")}: ${issue.message}`, path });
    if (path[0] !== undefined) delete known[path[0]];
  }
  return { configuration: written(known), problems };
}

/** Reads the text of a configuration file: JSON with comments and trailing commas. Ranges are UTF-16 offsets. */
export function parseConfiguration(
  text: string,
  ruleIds: readonly string[],
): ReadConfiguration<{ readonly message: string; readonly range: Span }> {
  if (depthOf(text) > DEEPEST) {
    const message = "not a configuration: brackets are nested too deeply";
    return { configuration: {}, problems: [{ message, range: { start: 0, end: 0 } }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (root === undefined || first !== undefined) {
    const at = first?.offset ?? 0;
    const what = first === undefined ? "the file is empty" : inWords(printParseErrorCode(first.error));
    return {
      configuration: {},
      problems: [
        { message: `not valid JSON: ${what}`, range: { start: at, end: at + (first?.length ?? 0) } },
      ],
    };
  }
  const { configuration, problems } = readConfiguration(getNodeValue(root), ruleIds);
  const placed = problems.map(({ message, path }) => ({ message, range: rangeOf(root, path) }));
  return { configuration, problems: placed.sort((one, other) => one.range.start - other.range.start) };
}

/** The configuration with what `over` says in its place; severities of rules are added one by one. */
export function mergeConfigurations(base: Configuration, over: Partial<Configuration>): Configuration {
  return {
    asOf: over.asOf ?? base.asOf,
    treatAs: over.treatAs ?? base.treatAs,
    language: over.language ?? base.language,
    rules: { ...base.rules, ...over.rules },
  };
}

/** The parser calls itself for each nested bracket, so there must be an end; a configuration has two levels. */
const DEEPEST = 100;

/** How deeply brackets are nested, those in strings and comments counted too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function knownRules(
  given: Readonly<Record<string, unknown>>,
  ruleIds: readonly string[],
  problems: ConfigurationProblem[],
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [rule, level] of Object.entries(given)) {
    const checked = v.safeParse(severity, level);
    if (!ruleIds.includes(rule)) {
      problems.push({ message: unknownName("rule", rule, ruleIds), path: ["rules", rule] });
    } else if (!checked.success) {
      problems.push({ message: `rules.${rule}: ${checked.issues[0].message}`, path: ["rules", rule] });
    } else {
      kept[rule] = checked.output;
    }
  }
  return kept;
}

/** Only what was written: a default must not hide what another configuration says. */
function written(known: Readonly<Record<string, unknown>>): Partial<Configuration> {
  const parsed = v.parse(configurationSchema, known);
  return {
    ...(parsed.asOf === undefined ? {} : { asOf: parsed.asOf }),
    ...("treatAs" in known ? { treatAs: parsed.treatAs } : {}),
    ...("language" in known ? { language: parsed.language } : {}),
    ...("rules" in known ? { rules: parsed.rules } : {}),
  };
}

function unknownName(what: string, name: string, names: readonly string[]): string {
  const meant = nearest(name, names);
  return `unknown ${what} "${name}"${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
}

/** The name of a setting or rule where it stands, else its value. */
function rangeOf(root: Node, path: readonly string[]): Span {
  const node = path.length === 0 ? root : findNodeAtLocation(root, [...path]);
  const property = node?.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  const shown = property ?? node ?? root;
  return { start: shown.offset, end: shown.offset + shown.length };
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
