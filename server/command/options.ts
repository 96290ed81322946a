import { parseArgs } from "node:util";
import { type Configuration, isDate } from "../engine/configuration.ts";
import { wrap } from "../report/terminal.ts";
import { nearest } from "../text/nearest.ts";
import { UsageError } from "./command.ts";

/** An option as `parseArgs` of Node takes it, with what the help says about it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** How the help writes its value: "DATE". */
  readonly value?: string;
  readonly about: string;
}

export interface Arguments {
  /** Value of an option that takes one; of one given twice the last. */
  text(name: string): string | undefined;
  /** Whether an option without a value is given. */
  has(name: string): boolean;
  readonly positionals: readonly string[];
}

/** Reads arguments; a `UsageError` says which one makes no sense. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>): Arguments {
  const { values, positionals } = parsed(args, options);
  return {
    text: (name) => {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    has: (name) => values[name] === true,
    positionals,
  };
}

/** One of the values that an option can have, or undefined when it is not given. */
export function choice<Value extends string>(
  given: Arguments,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  const chosen = values.find((value) => value === text);
  if (chosen === undefined)
    throw new UsageError(`--${name} must be one of ${values.join(", ")}, not "${text}"`);
  return chosen;
}

/** How a command reports. */
export const FORMAT_OPTION: Option = {
  type: "string",
  short: "f",
  value: "FORMAT",
  about: "text or json. Default: text.",
};

/** What `--format` says. A `UsageError` where it is neither. */
export function reportFormat(given: Arguments): "text" | "json" {
  return choice(given, "format", ["text", "json"] as const) ?? "text";
}

/** Options that say by what a document is judged; they win over every configuration file. */
export const JUDGING_OPTIONS: Readonly<Record<string, Option>> = {
  "as-of": {
    type: "string",
    value: "DATE",
    about: "Judge what is out of date as of this day, as in 2026-11-22. Default: today.",
  },
  "treat-as": {
    type: "string",
    value: "KIND",
    about: "auto, policy or not-a-policy: judge a file as it looks, always, or never. Default: auto.",
  },
  config: { type: "string", value: "FILE", about: "Use this configuration for every file." },
  "no-config": { type: "boolean", about: "Use no configuration file." },
  "stdin-filename": {
    type: "string",
    value: "NAME",
    about: "What - is to be called; tells its format and where to look for a configuration.",
  },
};

/** What the judging options say. */
export function judgingOptions(given: Arguments): Partial<Configuration> {
  const asOf = given.text("as-of");
  if (asOf !== undefined && !isDate(asOf)) {
    throw new UsageError(`--as-of: "${asOf}" is not a date; write one as in 2026-11-22`);
  }
  if (given.has("no-config") && given.text("config") !== undefined) {
    throw new UsageError("--config and --no-config exclude each other");
  }
  const treatAs = choice(given, "treat-as", ["auto", "policy", "not-a-policy"] as const);
  return { ...(asOf === undefined ? {} : { asOf }), ...(treatAs === undefined ? {} : { treatAs }) };
}

/** The options as a help page lists them, in 80 columns. */
export function optionsHelp(options: Readonly<Record<string, Option>>): string {
  return Object.entries(options)
    .flatMap(([name, { value, short, about }]) => {
      const flag = `  ${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
      const lines = wrap(about, 80 - INDENT).map((line) => " ".repeat(INDENT) + line);
      const first = lines[0]?.slice(INDENT) ?? "";
      return flag.length < INDENT - 1 ? [flag.padEnd(INDENT) + first, ...lines.slice(1)] : [flag, ...lines];
    })
    .join("\n");
}

const INDENT = 25;

function parsed(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals };
  } catch (error) {
    throw new UsageError(inOurWords(error, options));
  }
}

/** What `parseArgs` complains about, without its advice about "--", which misleads more often than it helps. */
function inOurWords(error: unknown, options: Readonly<Record<string, Option>>): string {
  const message = error instanceof Error ? error.message : String(error);
  const written = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? "";
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const meant = nearest(written.replace(/^-+/, ""), Object.keys(options));
    return `unknown option ${written}${meant === undefined ? "" : `; did you mean --${meant}?`}`;
  }
  const option = options[written.replace(/^-+/, "")];
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" || option === undefined) return message;
  if (option.type === "boolean") return `${written} takes no value`;
  return `${written} needs a value${option.value === undefined ? "" : `: ${written} ${option.value}`}`;
}
