import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import { answerFileRequests } from "./configuration-file.ts";
import { documentSelector, linkedSchemes } from "./document-selector.ts";
import { showStatus } from "./status.ts";
import { type TreatAs, treatAs } from "./treat-as.ts";

/** A language client and what has to be ended with it, such as the worker behind it. */
export interface Connection extends Disposable {
  readonly client: BaseLanguageClient;
}

/** How this host starts a language server: as a process or as a worker. */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => Connection;

export interface RunningExtension {
  /** Settles when the first server answers, or has failed to and the status says so. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** What is the same in every host: one server at a time, its status, and the commands. */
export function startExtension(context: ExtensionContext, connect: Connect): RunningExtension {
  const output = window.createOutputChannel("Privacy Policy Lint", { log: true });
  const forced = treatAs();
  const status = showStatus(forced);
  let session: Session | undefined;
  // Starting and stopping never overlap: each waits for what was asked before it.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step).catch((error: unknown) => output.error(String(error)));
    return last;
  };

  const stopSession = async () => {
    const ended = session;
    session = undefined;
    await ended?.stop();
  };
  const startSession = async () => {
    await stopSession();
    session = openSession(connect, output, { forced, status });
    await session.start();
  };
  const restart = () => inTurn(startSession);

  context.subscriptions.push(
    output,
    status,
    forced,
    commands.registerCommand("privacyPolicyLint.restart", restart),
    commands.registerCommand("privacyPolicyLint.showOutput", () => output.show()),
    commands.registerCommand("privacyPolicyLint.lintAsPolicy", () =>
      forced.toggle(window.activeTextEditor?.document),
    ),
    // A folder of a new kind of file system can come in at any time; the selector is fixed when a client starts.
    workspace.onDidChangeWorkspaceFolders(({ added }) => {
      const known = session?.schemes ?? [];
      if (added.some(({ uri }) => !known.includes(uri.scheme))) restart();
    }),
  );
  return { ready: restart(), stop: () => inTurn(stopSession) };
}

interface Session {
  readonly schemes: readonly string[];
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Shown {
  readonly forced: TreatAs;
  readonly status: ReturnType<typeof showStatus>;
}

function openSession(connect: Connect, output: LogOutputChannel, { forced, status }: Shown): Session {
  const schemes = linkedSchemes(workspace.workspaceFolders ?? []);
  const selector = documentSelector(schemes);
  // Nothing to synchronize: the server itself registers for settings and configuration files.
  const { client, dispose } = connect("privacyPolicyLint", "Privacy Policy Lint", {
    documentSelector: [...selector],
    initializationOptions: { readFile: true, status: true },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: (error) => {
      output.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return false;
    },
  });
  const attached: readonly Disposable[] = [
    answerFileRequests(client),
    forced.attach(client),
    status.attach(client, selector),
  ];
  return {
    schemes,
    async start() {
      try {
        await client.start();
      } catch (error) {
        output.error(`The language server did not start: ${error}`);
        status.failed();
      }
    },
    async stop() {
      for (const part of attached) part.dispose();
      // Stopping a client that never ran, or whose server is gone, is an error that nobody can act on.
      await client.dispose().catch((error: unknown) => output.debug(`On stopping: ${error}`));
      dispose();
    },
  };
}
