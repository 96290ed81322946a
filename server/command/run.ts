import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../text/nearest.ts";
import { blocks } from "./blocks.ts";
import { check } from "./check.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { explain } from "./explain.ts";
import { facts } from "./facts.ts";
import { registry } from "./registry.ts";
import { rules } from "./rules.ts";
import { terms } from "./terms.ts";

const COMMANDS: readonly Command[] = [check, explain, rules, registry, blocks, facts, terms];

/** Runs the command line with the arguments after the program's name; gives the exit code. Never throws. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      surroundings.err(`privacy-policy-lint: internal error: ${details}\n`);
      return EXIT.trouble;
    }
    surroundings.err(
      `privacy-policy-lint: ${error.message}\nFor help: privacy-policy-lint ${helpFor(args)}\n`,
    );
    return EXIT.trouble;
  }
}

async function dispatch(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    surroundings.err(HELP);
    return EXIT.trouble;
  }
  if (first === "--version" || first === "-v" || first === "-V") {
    surroundings.out(`${await versionOf(surroundings.root)}\n`);
    return EXIT.clean;
  }
  const asksForHelp = first === "--help" || first === "-h" || first === "help";
  const name = asksForHelp ? rest[0] : first;
  if (name === undefined) {
    surroundings.out(HELP);
    return EXIT.clean;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(unknownCommand(name));
  const end = rest.indexOf("--");
  const options = end < 0 ? rest : rest.slice(0, end);
  if (asksForHelp || options.includes("--help") || options.includes("-h")) {
    surroundings.out(command.help);
    return EXIT.clean;
  }
  return command.run(rest, surroundings);
}

const HELP = `Usage: privacy-policy-lint COMMAND [OPTIONS] ...

Reads a privacy policy as a data-protection lawyer does. Sends nothing anywhere.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join("\n")}

  privacy-policy-lint check privacy.md
  privacy-policy-lint check --as-of 2026-11-22 "docs/**/*.md"
  privacy-policy-lint COMMAND --help

Options:
  --help     Print this help, or that of a command
  --version  Print the version
`;

function unknownCommand(name: string): string {
  if (name.startsWith("-")) return `unknown option ${name}; options stand after the command`;
  const meant = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  if (meant !== undefined) return `there is no command "${name}"; did you mean "${meant}"?`;
  if (/[./*\\]/.test(name))
    return `there is no command "${name}"; to check a file: privacy-policy-lint check ${name}`;
  return `there is no command "${name}"`;
}

/** Where to read more: the help of the command, if one was named. */
function helpFor([first]: readonly string[]): string {
  return COMMANDS.some(({ name }) => name === first) ? `${first} --help` : "--help";
}

async function versionOf(root: string): Promise<string> {
  const described: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const version =
    typeof described === "object" && described !== null && "version" in described ? described.version : "";
  return String(version);
}
