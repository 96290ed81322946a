import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { CONFIGURATION_FILE } from "../engine/configuration.ts";
import { isRecord } from "./client.ts";
import { configurationFor, SECTION } from "./configuration.ts";
import { logError, send } from "./outgoing.ts";
import type { Workspace } from "./workspace.ts";

/** Keeps the configuration of every open document up to date. */
export interface Configurator {
  /** Asks the client to tell about changes, where it can. */
  register(): void;
  /** Finds out, or finds out again, how a document is to be judged. */
  ask(uri: string): void;
  isReady(uri: string): boolean;
  /** Resolves when a document's configuration is known, or has been waited for long enough; at once if it is. */
  ready(uri: string): Promise<void>;
  forget(uri: string): void;
  /** These take what the notification of the same meaning brought, whatever that is. */
  settingsChanged(settings: unknown): void;
  filesChanged(changes: unknown): void;
  foldersChanged(event: unknown): void;
  treatAs(params: unknown): void;
}

/** Whether a document is now judged in another way than before. */
export interface Outcome {
  readonly changed: boolean;
}

/** `settled` is called when it is known how a document is to be judged, and when a late answer changes that. */
export function createConfigurator(
  workspace: Workspace,
  settled: (uri: string, outcome: Outcome) => void,
): Configurator {
  const { client, connection, session } = workspace;
  /** The last question for each document: answers to earlier ones are dropped. */
  const questions = new Map<string, Question>();

  const ask = (uri: string) => {
    const question: Question = { isOpen: true, ready: Promise.resolve() };
    questions.set(uri, question);
    const settle = (outcome: Outcome) => {
      if (questions.get(uri) !== question || !(question.isOpen || outcome.changed)) return;
      question.isOpen = false;
      settled(uri, outcome);
    };
    const answer = configurationFor(workspace, uri).then((configuration) => {
      if (questions.get(uri) !== question) return;
      const changed = JSON.stringify(configuration) !== JSON.stringify(session.configurationOf(uri));
      if (changed) session.configure(uri, configuration);
      settle({ changed });
    });
    question.ready = withPatience(answer)
      .catch((error: unknown) => logError(connection, uri, error))
      .then(() => settle({ changed: false }));
  };
  const askAll = () => {
    for (const uri of session.uris()) ask(uri);
  };

  return {
    ask,
    isReady: (uri) => questions.get(uri)?.isOpen !== true,
    ready: (uri) => questions.get(uri)?.ready ?? Promise.resolve(),
    forget: (uri) => {
      questions.delete(uri);
    },
    register: () => {
      if (client.registersConfiguration) {
        send(() => connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }));
      }
      if (client.registersWatchedFiles) {
        const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }];
        send(() => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
      }
    },
    settingsChanged: (settings) => {
      // Some clients send all their settings, some only those of the server.
      const own = isRecord(settings) && SECTION in settings ? settings[SECTION] : settings;
      session.changeSettings({ sent: own });
      askAll();
    },
    filesChanged: (changes) => {
      const files: readonly unknown[] = Array.isArray(changes) ? changes : [];
      const ours = files
        .filter(isRecord)
        .filter(({ uri }) => typeof uri === "string" && isConfigurationFile(uri));
      for (const { uri, type } of ours) {
        if (type === DELETED) send(() => connection.sendDiagnostics({ uri: String(uri), diagnostics: [] }));
      }
      if (ours.length > 0) askAll();
    },
    foldersChanged: (event) => {
      if (!isRecord(event)) return;
      const removed = urisOf(event["removed"]);
      const kept = session.settings().folders.filter((folder) => !removed.includes(folder));
      session.changeSettings({ folders: [...kept, ...urisOf(event["added"])] });
      askAll();
    },
    treatAs: (params) => {
      if (!isRecord(params) || typeof params["uri"] !== "string") return;
      const { uri, treatAs } = params;
      if (treatAs !== "policy" && treatAs !== "auto") return;
      const wishes = new Map(session.settings().treatAs);
      if (treatAs === "auto") wishes.delete(uri);
      else wishes.set(uri, treatAs);
      session.changeSettings({ treatAs: wishes });
      if (session.get(uri) !== undefined) ask(uri);
    },
  };
}

interface Question {
  isOpen: boolean;
  ready: Promise<void>;
}

/** `FileChangeType.Deleted`. */
const DELETED = 3;

function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`);
}

function urisOf(folders: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(folders) ? folders : [];
  return list
    .filter(isRecord)
    .map(({ uri }) => uri)
    .filter((uri) => typeof uri === "string");
}

/** Resolves with the promise, or when an editor that does not answer has had long enough. */
function withPatience(promise: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Milliseconds to wait for an editor's settings before linting without them. */
const PATIENCE = 1000;
