import { factsReport } from "../report/facts.ts";
import type { Command, Surroundings } from "./command.ts";
import { reportOnFile } from "./one-file.ts";
import { JUDGING_OPTIONS, optionsHelp, readArguments } from "./options.ts";

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
  return reportOnFile(readArguments(args, JUDGING_OPTIONS), surroundings, {
    command: "facts",
    report: (analysis) => factsReport(analysis, surroundings),
  });
}
