import { REGISTRY, reviewDate } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import { hanging, wrap } from "../report/terminal.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import {
  FORMAT_OPTION,
  JUDGING_OPTIONS,
  judgingOptions,
  type Option,
  optionsHelp,
  readArguments,
  reportFormat,
} from "./options.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  format: FORMAT_OPTION,
  "as-of": {
    ...JUDGING_OPTIONS["as-of"],
    type: "string",
    about: "Say what is out of date and what is due for review on this day. Default: today.",
  },
  due: { type: "boolean", about: "List only what is due for review." },
};

export const registry: Command = {
  name: "registry",
  summary: "List what can be out of date, and what is due for review",
  help: `Usage: privacy-policy-lint registry [OPTIONS]

Lists every framework, law, body, product and site of the registry: since when
it is out of date, what has taken its place, when the entry was last checked
and when it is due to be checked again (after a year; sooner the less sure it
is).

Options:
${optionsHelp(OPTIONS)}
`,
  run: runRegistry,
};

async function runRegistry(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, OPTIONS);
  if (given.positionals.length > 0) throw new UsageError("registry takes no arguments");
  const isJson = reportFormat(given) === "json";
  const asOf = judgingOptions(given).asOf ?? surroundings.today;
  const all = REGISTRY.map((entry) => listed(entry, asOf));
  const entries = given.has("due") ? all.filter(({ isDue }) => isDue) : all;
  surroundings.out(
    isJson
      ? `${JSON.stringify({ version: 1, asOf, entries }, undefined, 2)}\n`
      : inText(entries, asOf, surroundings),
  );
  return EXIT.clean;
}

function listed(entry: RegistryEntry, asOf: string) {
  const { id, about, severity, since, verdict, replacedBy, confidence, checked, sources } = entry;
  const review = reviewDate(entry);
  return {
    id,
    about,
    severity,
    state: entry.isCurrent === true ? "current" : since <= asOf ? "out-of-date" : "not-yet",
    since,
    verdict,
    replacedBy,
    confidence,
    checked,
    review,
    isDue: review <= asOf,
    sources,
  };
}

type Listed = ReturnType<typeof listed>;

function inText(entries: readonly Listed[], asOf: string, { paint, width }: Surroundings): string {
  const parts = entries.map(({ id, state, severity, since, replacedBy, checked, review, isDue, sources }) => {
    const head = `${paint("bold", id)}  ${STATES[state] ?? ""} ${since}${state === "current" ? "" : `, ${severity}`}`;
    const due = `checked ${checked}, review ${isDue ? paint("bold", `due since ${review}`) : review}`;
    const lines = [
      ...(replacedBy === "" ? [] : [`now: ${replacedBy}`]),
      sources.map(({ cite }) => cite).join("; "),
    ];
    return [head, ...lines.map((line) => hanging("  ", 2, wrap(line, width - 2))), `  ${due}`].join("\n");
  });
  const due = entries.filter(({ isDue }) => isDue).length;
  const summary = `${entries.length} entries, ${due} due for review on ${asOf}`;
  return `${[...parts, summary].join("\n\n")}\n`;
}

const STATES: Readonly<Record<string, string>> = {
  current: "current since",
  "out-of-date": "out of date since",
  "not-yet": "out of date from",
};
