import { stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { glob } from "tinyglobby";

/** What the arguments name: files in order, each once, and what could not be found. */
export interface FoundFiles {
  /** As given, or as found below a folder as given; `-` for the standard input. */
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** Finds the files that arguments name: files, folders, globs, and `-`. An argument `!glob` takes files away again. */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const excluded: string[] = [];
  const wanted: string[] = [];
  for (const arg of args) {
    if (arg.startsWith("!") && (await kindOf(resolve(cwd, arg))) === undefined)
      excluded.push(forwardSlashes(arg.slice(1)));
    else wanted.push(arg);
  }
  const found = new Map<string, string>();
  const problems: string[] = [];
  for (const arg of wanted) {
    const { files, problem } = await filesOf(arg, cwd, excluded);
    if (problem !== undefined) problems.push(problem);
    for (const file of files) {
      const key = file === "-" ? "-" : resolve(cwd, file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return { files: [...found.values()], problems };
}

async function filesOf(
  arg: string,
  cwd: string,
  excluded: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly problem?: string }> {
  if (arg === "-") return { files: [arg] };
  const kind = arg === "" ? undefined : await kindOf(resolve(cwd, arg));
  if (kind === "file") return { files: [arg] };
  if (kind === "folder") {
    const files = await search("**/*.{md,markdown,html,htm,txt}", resolve(cwd, arg), excluded);
    if (files.length > 0) return { files: files.map((file) => join(arg, file)) };
    return { files, problem: `${arg}: no Markdown, HTML or text file in this folder` };
  }
  if (!/[*?[\]{}()]/.test(arg)) return { files: [], problem: `${arg}: no such file` };
  const files = await search(forwardSlashes(arg), cwd, excluded);
  return files.length > 0 ? { files } : { files, problem: `${arg}: no file matches` };
}

/** Files in a folder that match, sorted; what lies in `node_modules` or a dotfolder only when the pattern names it. */
async function search(pattern: string, cwd: string, excluded: readonly string[]): Promise<readonly string[]> {
  const ignore = pattern.includes("node_modules") ? [...excluded] : ["**/node_modules/**", ...excluded];
  const files = await glob([pattern], {
    cwd,
    ignore,
    absolute: isAbsolute(pattern),
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return files.sort();
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    // A file that is there but not to be reached is reported when it is read.
    return error instanceof Error && "code" in error && error.code === "EACCES" ? "file" : undefined;
  }
}

function forwardSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
