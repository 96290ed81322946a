import { readDocument } from "../document/document.ts";
import { formatOf } from "../document/format.ts";
import { blocksReport } from "../report/blocks.ts";
import { printable } from "../report/terminal.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { JUDGING_OPTIONS, type Option, optionsHelp, readArguments } from "./options.ts";
import { fileTrouble, readSource } from "./source-file.ts";

const OPTIONS: Readonly<Record<string, Option>> = pick("stdin-filename");

export const blocks: Command = {
  name: "blocks",
  summary: "Print the headings, paragraphs, list entries and cells of a file",
  help: `Usage: privacy-policy-lint blocks [OPTIONS] FILE|-

Prints how the file is read: for each block its line, what it is, and the text
that a reader sees. Useful when a finding seems to be in the wrong place.

Options:
${optionsHelp(OPTIONS)}
`,
  run: runBlocks,
};

async function runBlocks(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const given = readArguments(args, OPTIONS);
  const [path, ...others] = given.positionals;
  if (path === undefined || others.length > 0) throw new UsageError("blocks: name one file, or -");
  try {
    const source = await readSource(path, given.text("stdin-filename"), surroundings);
    const format = formatOf(undefined, source.path.replaceAll("\\", "/"), source.content);
    surroundings.out(blocksReport(readDocument(source.content, format), surroundings));
    return EXIT.clean;
  } catch (error) {
    surroundings.err(`${printable(path)}: ${fileTrouble(error)}\n`);
    return EXIT.trouble;
  }
}

function pick(name: string): Readonly<Record<string, Option>> {
  const option = JUDGING_OPTIONS[name];
  return option === undefined ? {} : { [name]: option };
}
