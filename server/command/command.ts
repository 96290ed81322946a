import type { Paint } from "../report/terminal.ts";

/** A command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Runs with the arguments after the command's name; gives the exit code. Throws `UsageError` for wrong ones. */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}

/** What a command needs of the process it runs in, so that a test can give it something else. */
export interface Surroundings {
  readonly cwd: string;
  /** Folder of the package: where `package.json` and `docs/` are. */
  readonly root: string;
  /** The day today, as an ISO date. */
  readonly today: string;
  readonly paint: Paint;
  /** Characters in a line of the output. */
  readonly width: number;
  out(text: string): void;
  err(text: string): void;
  readInput(): Promise<Uint8Array>;
}

/** How a run ended. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {}
