import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import {
  CONFIGURATION_FILE,
  type Configuration,
  defaultConfiguration,
  mergeConfigurations,
  parseConfiguration,
} from "../engine/configuration.ts";
import { RULES } from "../rules/list.ts";
import { createText, placeAt } from "../text/text.ts";
import { type Surroundings, UsageError } from "./command.ts";
import { type Arguments, judgingOptions } from "./options.ts";
import { decode, fileTrouble } from "./source-file.ts";

/** Gives each file its configuration: the nearest file above it, and over that the options of the command line. */
export interface Configurations {
  of(path: string): Promise<Configuration>;
  /** Whether something was wrong with a configuration; it has been said on the standard error. */
  troubled(): boolean;
}

/** Throws `UsageError` when the configuration that `--config` names cannot be read. */
export async function openConfigurations(
  given: Arguments,
  surroundings: Surroundings,
): Promise<Configurations> {
  const over = judgingOptions(given);
  const folders = new Map<string, Promise<Partial<Configuration>>>();
  let troubled = false;

  const read = async (path: string): Promise<Partial<Configuration> | undefined> => {
    const bytes = await bytesOf(path);
    if (bytes === undefined) return undefined;
    const content = decode(bytes)?.content ?? "";
    const { configuration, problems } = parseConfiguration(
      content,
      RULES.map(({ id }) => id),
    );
    const text = createText(content);
    for (const { message, range } of problems) {
      const { line, column } = placeAt(text, range.start);
      surroundings.err(`${relative(surroundings.cwd, path)}:${line + 1}:${column + 1}: ${message}\n`);
      troubled = true;
    }
    return configuration;
  };
  const above = (folder: string): Promise<Partial<Configuration>> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const found = read(join(folder, CONFIGURATION_FILE)).then(
      (configuration) => configuration ?? (dirname(folder) === folder ? {} : above(dirname(folder))),
    );
    folders.set(folder, found);
    return found;
  };

  const named = given.text("config");
  const fixed = given.has("no-config")
    ? {}
    : named === undefined
      ? undefined
      : await read(resolve(surroundings.cwd, named));
  if (named !== undefined && fixed === undefined) throw new UsageError(`--config: ${named}: no such file`);
  return {
    of: async (path) => {
      const found = fixed ?? (await above(dirname(resolve(surroundings.cwd, path))));
      return mergeConfigurations(mergeConfigurations(defaultConfiguration, found), over);
    },
    troubled: () => troubled,
  };

  /** Undefined when there is no such file. */
  async function bytesOf(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(path);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ENOENT" || code === "ENOTDIR") return undefined;
      surroundings.err(`${relative(surroundings.cwd, path)}: ${fileTrouble(error)}\n`);
      troubled = true;
      return new TextEncoder().encode("{}");
    }
  }
}
