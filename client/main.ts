import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type RunningExtension, startExtension } from "./extension.ts";

let running: RunningExtension | undefined;

/** Desktop and remote: the server is a Node process, spoken to over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6011"] } };
  running = startExtension(context, (id, name, options) => ({
    client: new LanguageClient(id, name, { run, debug }, options),
    dispose: () => {},
  }));
  await running.ready;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
