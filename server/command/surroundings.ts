import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { type Paint, withColors, withoutColors } from "../report/terminal.ts";
import type { Surroundings } from "./command.ts";

/** The surroundings of a real process. */
export function processSurroundings(): Surroundings {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", endQuietly);
  return {
    cwd: process.cwd(),
    root: dirname(dirname(realpathSync(process.argv[1] ?? "."))),
    today: localDate(new Date()),
    paint: paintFor(process.env, process.stdout.isTTY === true),
    width: process.stdout.isTTY === true ? Math.min(Math.max(process.stdout.columns, 40), 100) : 80,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput,
  };
}

/** Colors on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise (no-color.org, force-color.org). */
export function paintFor(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): Paint {
  const { NO_COLOR: without = "", FORCE_COLOR: force = "", TERM: kind } = environment;
  if (without !== "") return withoutColors;
  if (force !== "") return force === "0" || force === "false" ? withoutColors : withColors;
  return terminal && kind !== "dumb" ? withColors : withoutColors;
}

/** The reader of a pipe has seen enough, as in `privacy-policy-lint rules | head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

function localDate(date: Date): string {
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(date.getFullYear()).padStart(4, "0"), ...parts].join("-");
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}
