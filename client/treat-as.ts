import { Disposable, EventEmitter, type TextDocument, window, workspace } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { policyLanguages } from "./document-selector.ts";

/** The documents that the user wants linted as policies although they do not look like one; forgotten when closed. */
export interface TreatAs extends Disposable {
  /** Linted as a policy from now on, or no longer. */
  toggle(document: TextDocument | undefined): void;
  has(uri: string): boolean;
  /** Tells a server of the choices, those already made too, until disposed. */
  attach(client: BaseLanguageClient): Disposable;
}

export function treatAs(): TreatAs {
  const forced = new Set<string>();
  const changed = new EventEmitter<string>();
  const closed = workspace.onDidCloseTextDocument((document) => forced.delete(document.uri.toString()));
  return {
    toggle(document) {
      if (document === undefined || !policyLanguages.includes(document.languageId)) {
        window.showInformationMessage(
          "Privacy Policy Lint reads Markdown, HTML and plain text. Open such a document first.",
        );
        return;
      }
      const uri = document.uri.toString();
      if (!forced.delete(uri)) forced.add(uri);
      changed.fire(uri);
    },
    has: (uri) => forced.has(uri),
    attach(client) {
      const tell = (uri: string) => {
        if (client.state !== State.Running) return;
        const params = { uri, treatAs: forced.has(uri) ? "policy" : "auto" };
        client
          .sendNotification("privacyPolicyLint/treatAs", params)
          .catch((error: unknown) => client.error(String(error)));
      };
      return Disposable.from(
        changed.event(tell),
        // A server that has started again, by itself or on request, knows of no choice.
        client.onDidChangeState(({ newState }) => {
          if (newState === State.Running) for (const uri of forced) tell(uri);
        }),
      );
    },
    dispose() {
      closed.dispose();
      changed.dispose();
    },
  };
}
