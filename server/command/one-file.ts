import type { Analysis } from "../engine/analysis.ts";
import { printable } from "../report/terminal.ts";
import { analyzeSource } from "./check.ts";
import { EXIT, type Surroundings, UsageError } from "./command.ts";
import { openConfigurations } from "./configurations.ts";
import type { Arguments } from "./options.ts";
import { fileTrouble, readSource } from "./source-file.ts";

/** Prints a report on the one file that a command is given; gives the exit code. Throws `UsageError`. */
export async function reportOnFile(
  given: Arguments,
  surroundings: Surroundings,
  { command, report }: { readonly command: string; readonly report: (analysis: Analysis) => string },
): Promise<number> {
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0) throw new UsageError(`${command}: name one file, or -`);
  const configurations = await openConfigurations(given, surroundings);
  try {
    const source = await readSource(path, given.text("stdin-filename"), surroundings);
    const analysis = analyzeSource(source, await configurations.of(source.path), surroundings.today);
    surroundings.out(report(analysis));
  } catch (error) {
    surroundings.err(`${printable(path)}: ${fileTrouble(error)}\n`);
    return EXIT.trouble;
  }
  return configurations.troubled() ? EXIT.trouble : EXIT.clean;
}
