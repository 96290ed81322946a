import type { DocumentDiagnosticReport } from "vscode-languageserver";
import { type Configurator, createConfigurator } from "./configurator.ts";
import { publish, report } from "./diagnostics.ts";
import { log, logError, send } from "./outgoing.ts";
import { createSchedule, yieldTurn } from "./schedule.ts";
import { sendStatus } from "./status.ts";
import type { Workspace } from "./workspace.ts";

/** What happens when a document is opened, changed, saved and closed: when it is analyzed, and who is told. */
export interface Documents {
  readonly configurator: Configurator;
  /** Each takes the document's URI, or undefined when the notification was about none that is open. */
  opened(uri: string | undefined): void;
  changed(uri: string | undefined): void;
  saved(uri: string | undefined): void;
  closed(uri: string | undefined): void;
  /** The diagnostics for a client that asks, once it is known how to judge; undefined when `isCancelled` by then. */
  diagnostics(
    uri: string,
    asked: { readonly previous: unknown; readonly isCancelled: () => boolean },
  ): Promise<DocumentDiagnosticReport | undefined>;
}

export function followDocuments(workspace: Workspace): Documents {
  const { client, connection, session } = workspace;
  const isTold = !client.pullsDiagnostics || client.wantsStatus;
  const logged = new Map<string, Set<string>>();

  const tell = createSchedule((uri) => {
    try {
      if (session.get(uri) === undefined) return;
      if (!client.pullsDiagnostics) publish(workspace, uri);
      if (client.wantsStatus) sendStatus(workspace, uri);
      logFailures(uri);
    } catch (error) {
      logError(connection, uri, error);
    }
  });
  const refresh = createSchedule(() => {
    send(() => connection.languages.diagnostics.refresh());
  });
  const configurator = createConfigurator(workspace, (uri, { changed }) => {
    if (isTold) tell.request(uri);
    if (changed && client.pullsDiagnostics && client.refreshesDiagnostics) refresh.request("");
  });
  /** Each failure of a rule is logged once for each document, not at each keystroke. */
  const logFailures = (uri: string) => {
    const known = logged.get(uri) ?? new Set();
    logged.set(uri, known);
    for (const { rule, message } of session.assess(uri)?.analysis.failures ?? []) {
      const failure = `${uri}: rule ${rule} failed: ${message}`;
      if (!known.has(failure)) log(() => connection.console.error(failure));
      known.add(failure);
    }
  };

  return {
    configurator,
    opened: (uri) => {
      if (uri !== undefined) configurator.ask(uri);
    },
    changed: (uri) => {
      if (uri !== undefined && isTold && configurator.isReady(uri)) tell.request(uri);
    },
    saved: (uri) => {
      // Who watches no files may have edited the configuration file meanwhile.
      if (uri !== undefined && session.get(uri) !== undefined && !client.registersWatchedFiles)
        configurator.ask(uri);
    },
    closed: (uri) => {
      if (uri === undefined || session.get(uri) === undefined) return;
      session.close(uri);
      tell.cancel(uri);
      configurator.forget(uri);
      logged.delete(uri);
      if (!client.pullsDiagnostics) send(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
    diagnostics: async (uri, { previous, isCancelled }) => {
      await configurator.ready(uri);
      await yieldTurn();
      if (isCancelled()) return undefined;
      const answer = report(workspace, uri, previous);
      logFailures(uri);
      return answer;
    },
  };
}
