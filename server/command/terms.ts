import { termsJson, termsText } from "../report/terms.ts";
import type { Command, Surroundings } from "./command.ts";
import { reportOnFile } from "./one-file.ts";
import {
  FORMAT_OPTION,
  JUDGING_OPTIONS,
  type Option,
  optionsHelp,
  readArguments,
  reportFormat,
} from "./options.ts";

const OPTIONS: Readonly<Record<string, Option>> = {
  format: FORMAT_OPTION,
  ...JUDGING_OPTIONS,
};

export const terms: Command = {
  name: "terms",
  summary: "List the terms of a file, what they mean, where they are used",
  help: `Usage: privacy-policy-lint terms [OPTIONS] FILE|-

Lists the terms that the file defines, with their meaning and the lines in
which they are used, and the expressions that are used like defined terms and
have no definition.

Options:
${optionsHelp(OPTIONS)}
`,
  run: runTerms,
};

async function runTerms(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const isJson = reportFormat(given) === "json";
  return reportOnFile(given, surroundings, {
    command: "terms",
    report: (analysis) => (isJson ? termsJson(analysis) : termsText(analysis, surroundings)),
  });
}
