import {
  type Command,
  Disposable,
  type DocumentFilter,
  LanguageStatusSeverity,
  languages,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { TreatAs } from "./treat-as.ts";

/** What the server says of a document after each analysis: the notification `privacyPolicyLint/status`. */
export interface DocumentStatus {
  readonly uri: string;
  readonly kind: "policy" | "not-a-policy";
  readonly language: string;
  /** ISO date on which the text was judged. */
  readonly asOf: string;
  /** Whether the document is so long that it was not read. */
  readonly tooLong?: true;
  readonly present: number;
  readonly weak: number;
  readonly absent: number;
  readonly notApplicable: number;
  readonly stale: number;
  readonly findings: number;
  /** How many findings were reported, when that is fewer than there are. */
  readonly capped?: number;
}

export interface StatusItem extends Disposable {
  attach(client: BaseLanguageClient, selector: readonly DocumentFilter[]): Disposable;
  /** The server could not be started; there will be no news from it. */
  failed(): void;
}

/** The entry behind the braces in the status bar: what the server makes of the document in the active editor. */
export function showStatus(forced: TreatAs): StatusItem {
  const item = languages.createLanguageStatusItem("privacyPolicyLint.status", []);
  item.name = "Privacy Policy Lint";
  const known = new Map<string, DocumentStatus>();
  let server: "starting" | "running" | "stopped" = "starting";

  const show = () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status: DocumentStatus | undefined = uri === undefined ? undefined : known.get(uri);
    item.busy = server === "starting";
    item.severity = server === "stopped" ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    const { text, detail, command } = wording(server, status, uri !== undefined && forced.has(uri));
    item.text = text;
    item.detail = detail;
    item.command = command;
  };
  const listening = Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
  show();

  return {
    attach(client, selector) {
      item.selector = [...selector];
      server = "starting";
      known.clear();
      show();
      return Disposable.from(
        client.onDidChangeState(({ newState }) => {
          server =
            newState === State.Running ? "running" : newState === State.Stopped ? "stopped" : "starting";
          if (newState !== State.Running) known.clear();
          show();
        }),
        client.onNotification("privacyPolicyLint/status", (status: DocumentStatus) => {
          // The server may spell a URI in another way (drive letters, escapes) than VS Code does.
          known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
          show();
        }),
      );
    },
    failed() {
      server = "stopped";
      show();
    },
    dispose: () => void listening.dispose(),
  };
}

interface Wording {
  readonly text: string;
  readonly detail: string;
  readonly command: Command;
}

const showOutput: Command = { title: "Show Output", command: "privacyPolicyLint.showOutput" };

function wording(server: string, status: DocumentStatus | undefined, isForced: boolean): Wording {
  if (server === "stopped") {
    return {
      text: "Stopped",
      detail: "The language server is not running",
      command: { title: "Restart", command: "privacyPolicyLint.restart" },
    };
  }
  if (status === undefined) {
    return {
      text: server === "starting" ? "Starting" : "Ready",
      detail: "Privacy Policy Lint",
      command: showOutput,
    };
  }
  if (status.tooLong === true) {
    return {
      text: "Too long for a privacy policy",
      detail: "Not linted: more than 3 million characters",
      command: showOutput,
    };
  }
  if (status.kind === "not-a-policy") {
    return {
      text: "Not a privacy policy",
      detail: "Not linted",
      command: { title: "Lint as a privacy policy", command: "privacyPolicyLint.lintAsPolicy" },
    };
  }
  if (status.language !== "und" && status.language.split("-")[0] !== "en") {
    return {
      text: "Not linted: only English is checked so far",
      detail: findingCount(status),
      command: { title: "Show problems", command: "workbench.actions.view.problems" },
    };
  }
  return {
    text: summary(status),
    detail: isForced ? "Linted as a privacy policy on request" : findingCount(status),
    command: isForced
      ? { title: "Lint only what looks like one", command: "privacyPolicyLint.lintAsPolicy" }
      : { title: "Show problems", command: "workbench.actions.view.problems" },
  };
}

/** "19 of 26 disclosures · 3 stale · as of 2026-11-22": of what the law wants said here, how much is said. */
function summary({ present, weak, absent, stale, asOf }: DocumentStatus): string {
  const required = present + weak + absent;
  return [
    `${present} of ${required} disclosures`,
    ...(stale > 0 ? [`${stale} stale`] : []),
    `as of ${asOf}`,
  ].join(" · ");
}

function findingCount({ findings, capped }: DocumentStatus): string {
  const count = `${findings} ${findings === 1 ? "finding" : "findings"}`;
  return capped === undefined || capped >= findings ? count : `${count}, the first ${capped} shown`;
}
