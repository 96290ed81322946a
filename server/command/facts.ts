import { factsReport } from "../report/facts.ts";
import { printable } from "../report/terminal.ts";
import { analyzeSource } from "./check.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { openConfigurations } from "./configurations.ts";
import { JUDGING_OPTIONS, optionsHelp, readArguments } from "./options.ts";
import { fileTrouble, readSource } from "./source-file.ts";

export const facts: Command = {
  name: "facts",
  summary: "Print what was understood of a file, and where",
  help: `Usage: privacy-policy-lint facts [OPTIONS] FILE|-

Prints, for each block that says something: its line, the headings it stands
under, what announces it, and what it was understood to say; at the end the
status of every disclosure. Useful when a finding seems to be wrong.

Options:
${optionsHelp(JUDGING_OPTIONS)}
`,
  run: runFacts,
};

async function runFacts(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, JUDGING_OPTIONS);
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0) throw new UsageError("facts: name one file, or -");
  const configurations = await openConfigurations(given, surroundings);
  try {
    const source = await readSource(path, given.text("stdin-filename"), surroundings);
    const analysis = analyzeSource(source, await configurations.of(source.path), surroundings.today);
    surroundings.out(factsReport(analysis, surroundings));
  } catch (error) {
    surroundings.err(`${printable(path)}: ${fileTrouble(error)}\n`);
    return EXIT.trouble;
  }
  return configurations.troubled() ? EXIT.trouble : EXIT.clean;
}
