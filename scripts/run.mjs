import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "./root.mjs";

/**
 * Runs a program and passes on what it prints. Resolves with its exit code and its output; a program that cannot be
 * started has exit code 127. With `quiet`, its output is only returned; lines that match `hidden` are not passed on.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean, hidden?: RegExp }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, hidden } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // npm and code are batch files on Windows.
      shell: process.platform === "win32" && !command.endsWith(".exe"),
    });
    let output = "";
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (!quiet && hidden === undefined) to.write(text);
      });
      if (!quiet && hidden !== undefined) {
        createInterface({ input: from }).on("line", (line) => {
          if (!hidden.test(line)) to.write(`${line}\n`);
        });
      }
    }
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program that must succeed. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const shown = options?.quiet ? `\n${output.trimEnd()}` : "";
  throw new Error(`${[command, ...args].join(" ")} ended with exit code ${code}${shown}`);
}

/** Runs a script of ours or of a package in this same Node. */
export function mustRunNode(args, options) {
  return mustRun(process.execPath, args, options);
}

/** Runs npm: the one that runs us, else the one on the PATH. */
export function mustRunNpm(args, options) {
  const self = process.env.npm_execpath;
  return self?.endsWith(".js") ? mustRunNode([self, ...args], options) : mustRun("npm", args, options);
}
