import type { Connection } from "vscode-languageserver";

/** Sends something to the client. That the client has gone meanwhile is no error: there is nobody to tell. */
export function send(sending: () => Promise<unknown>): void {
  log(() => void sending().catch(() => {}));
}

/** Writes to the client's log; the same holds. */
export function log(logging: () => void): void {
  try {
    logging();
  } catch {
    // The connection is closed.
  }
}

/** Logs an error with what leads to its cause. */
export function logError(connection: Connection, where: string, error: unknown): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log(() => connection.console.error(`${where}: ${what}`));
}
