import { type Disposable, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

const CONFIGURATION_FILE = ".privacy-policy-lint.json";

/**
 * Reads configuration files for a server that cannot: in a virtual workspace and in a worker only VS Code reaches them.
 * Nothing but a configuration file is ever handed out, whoever asks.
 */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return client.onRequest("privacyPolicyLint/readFile", async (params: unknown) => {
    const uri = requestedFile(params);
    if (uri === undefined) return null;
    try {
      return { content: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
    } catch {
      return null;
    }
  });
}

function requestedFile(params: unknown): Uri | undefined {
  if (typeof params !== "object" || params === null || !("uri" in params) || typeof params.uri !== "string") {
    return undefined;
  }
  const uri = Uri.parse(params.uri);
  return uri.path.split("/").at(-1) === CONFIGURATION_FILE ? uri : undefined;
}
