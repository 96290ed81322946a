// What the suite asks of VS Code. Works in a worker too: no Node.
import * as vscode from "vscode";

const PATIENCE = 30_000;

export function check(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Error(`Not so: ${promise}`);
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export function ourFindings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "privacy-policy-lint");
}

/** The findings of a document as soon as they are as wanted. */
export function findingsWhen(
  uri: vscode.Uri,
  wanted: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  if (wanted(ourFindings(uri))) return Promise.resolve(ourFindings(uri));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      const last = ourFindings(uri).map(
        (finding) => `${codeOf(finding)} in line ${finding.range.start.line + 1}`,
      );
      reject(
        new Error(
          `In ${PATIENCE / 1000} s no such findings of ${uri}; last were: ${last.join(", ") || "none"}`,
        ),
      );
    }, PATIENCE);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (!wanted(ourFindings(uri))) return;
      clearTimeout(timer);
      listener.dispose();
      resolve(ourFindings(uri));
    });
  });
}

export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

/** The answer of VS Code as soon as it is as wanted: while extensions start, it cancels requests and knows less. */
export async function answerWhen<Answer>(
  ask: () => Thenable<Answer>,
  wanted: (answer: Answer) => boolean,
): Promise<Answer> {
  let last = "";
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(200)) {
    try {
      const answer = await ask();
      if (answer !== undefined && wanted(answer)) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(`In ${PATIENCE / 1000} s no such answer; the last was: ${last}`);
}

/**
 * The quick fix with such a title where a finding is. VS Code answers with nothing, or that the request was canceled, when any
 * code action provider is registered while it asks, and built-in extensions do that while they start: so ask again.
 */
export async function quickFix(
  uri: vscode.Uri,
  finding: vscode.Diagnostic,
  title: RegExp,
): Promise<vscode.CodeAction> {
  let last = "";
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(200)) {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const found = actions.find((action) => title.test(action.title));
      if (found !== undefined) return found;
      last = actions.map((action) => action.title).join(", ");
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(
    `In ${PATIENCE / 1000} s no quick fix ${title} of ${codeOf(finding)}; the last answer was: ${last}`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
