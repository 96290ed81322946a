import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type RunningExtension, startExtension } from "./extension.ts";

let running: RunningExtension | undefined;

/** VS Code for the Web: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, "dist", "browser-server.js").toString(true);
  running = startExtension(context, (id, name, options) => {
    let worker: Worker | undefined;
    // Not the worker itself: the web extension host wraps it, and the client would not know it for one.
    const startWorker = async () => {
      worker?.terminate();
      worker = new Worker(script, { name });
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return { client: new LanguageClient(id, name, startWorker, options), dispose: () => worker?.terminate() };
  });
  await running.ready;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
