import { hanging, wrap } from "../report/terminal.ts";
import { RULES } from "../rules/list.ts";
import type { Rule } from "../rules/rule.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { FORMAT_OPTION, type Option, optionsHelp, readArguments, reportFormat } from "./options.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  format: FORMAT_OPTION,
};

export const rules: Command = {
  name: "rules",
  summary: "List the rules",
  help: `Usage: privacy-policy-lint rules [OPTIONS]

Lists every rule with its family, its severity, whether its findings can be
mended by a quick fix, and what it finds. A rule that is off looks only if the
configuration gives it a severity.

Options:
${optionsHelp(OPTIONS)}
`,
  run: runRules,
};

async function runRules(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, OPTIONS);
  if (given.positionals.length > 0)
    throw new UsageError("rules takes no arguments; to read about one: explain RULE");
  if (reportFormat(given) === "json") {
    const listed = RULES.map(({ id, family, severity, fixes, summary, isOptional = false }) => ({
      id,
      family,
      severity,
      isOptional,
      fixes,
      summary,
    }));
    surroundings.out(`${JSON.stringify(listed, null, 2)}\n`);
    return EXIT.clean;
  }
  const families = [...new Set(RULES.map(({ family }) => family))];
  surroundings.out(`${families.map((family) => familyTable(family, surroundings)).join("\n\n")}\n`);
  return EXIT.clean;
}

function familyTable(family: Rule["family"], { paint, width }: Surroundings): string {
  const members = RULES.filter((rule) => rule.family === family);
  const longest = Math.max(...members.map(({ id }) => id.length));
  const rows = members.map(({ id, severity, fixes, summary, isOptional }) => {
    const about = hanging("    ", 4, wrap(summary, width - 4));
    const shown = isOptional === true ? "off" : severity;
    return `  ${paint("bold", id)}${" ".repeat(longest - id.length)}  ${shown.padEnd(7)}  ${FIXES[fixes]}\n${about}`;
  });
  return [paint("underline", family), ...rows].join("\n");
}

const FIXES: Readonly<Record<Rule["fixes"], string>> = {
  never: "",
  sometimes: "fix: sometimes",
  always: "fix: always",
};
