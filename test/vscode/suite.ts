// Runs inside VS Code: in the Node extension host, in the web extension host, and in desktop VS Code.
import "./terms.ts";
import * as vscode from "vscode";
import { check, codeOf, findingsWhen, hoverAt, ourFindings, quickFix } from "./window.ts";

/** A gap in the samples, and the name of its clause. */
const GAP = "missing-right-complain";
const CLAUSE = /^Insert a clause: the right to complain .*naming one/;

const codes = (findings: readonly vscode.Diagnostic[]) => new Set(findings.map(codeOf));
const withCode = (code: string) => (finding: vscode.Diagnostic) => codeOf(finding) === code;

describe("A privacy policy in VS Code", () => {
  let folder: vscode.Uri;
  let policy: vscode.TextDocument;

  before(async () => {
    const opened = vscode.workspace.workspaceFolders?.[0];
    check(opened !== undefined, "a folder is open");
    folder = opened.uri;
    policy = await open(vscode.Uri.joinPath(folder, "policy.md"));
    await findingsWhen(policy.uri, (findings) => findings.some(withCode(GAP)));
  });

  it("is linted when it is opened, with a code and a page for each finding", () => {
    const findings = ourFindings(policy.uri);
    for (const code of [GAP, "stale-reference", "undefined-term"]) {
      check(codes(findings).has(code), `${code} is not among ${[...codes(findings)].join(", ")}`);
    }
    for (const finding of findings) {
      check(typeof finding.code === "object", `${finding.message} has no link`);
      check(
        policy.validateRange(finding.range).isEqual(finding.range),
        `${finding.message} is outside of the text`,
      );
    }
  });

  it("says why in the hover, with the article", async () => {
    const gap = ourFindings(policy.uri).find(withCode(GAP));
    check(gap !== undefined, "there is a gap");
    const hover = await hoverAt(policy.uri, gap.range.start);
    check(/\bArt(?:icle|\.) 13\(2\)\(d\)/.test(hover), `the hover is: ${hover}`);
  });

  it("takes the missing clause by quick fix, with tab stops, and the finding goes", async () => {
    const before = policy.getText();
    const gap = ourFindings(policy.uri).find(withCode(GAP));
    check(gap !== undefined, "there is a gap");
    const editor = await vscode.window.showTextDocument(policy);
    const fix = await quickFix(policy.uri, gap, CLAUSE);
    check(fix.edit !== undefined, "the fix comes with its edit");
    check(await vscode.workspace.applyEdit(fix.edit), "the edit is applied");
    check(!policy.getText().includes("${"), "no tab stop is left in the text as it is written in a snippet");
    check(!editor.selection.isEmpty, "the first tab stop is selected");
    await findingsWhen(policy.uri, (findings) => !findings.some(withCode(GAP)));
    await vscode.commands.executeCommand("leaveSnippet");
    await vscode.commands.executeCommand("undo");
    check(policy.getText() === before, "undo gives the text from before");
    await findingsWhen(policy.uri, (findings) => findings.some(withCode(GAP)));
  });

  it("is linted while somebody types", async () => {
    const stale = (findings: readonly vscode.Diagnostic[]) =>
      findings.filter(withCode("stale-reference")).length;
    const before = stale(ourFindings(policy.uri));
    const editor = await vscode.window.showTextDocument(policy);
    const end = policy.positionAt(policy.getText().length);
    editor.selection = new vscode.Selection(end, end);
    const sentence = "\n\nTransfers to the United States are covered by the EU-U.S. Privacy Shield.\n";
    for (const text of sentence.split(/(?<= )/)) await vscode.commands.executeCommand("type", { text });
    const found = await findingsWhen(policy.uri, (findings) => stale(findings) === before + 1);
    const shield = found.filter((finding) => policy.getText(finding.range).includes("Privacy Shield")).at(-1);
    check(shield?.range.start.line === policy.lineCount - 2, "the finding is under the words just typed");
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await findingsWhen(policy.uri, (findings) => stale(findings) === before);
  });

  it("obeys a setting", async () => {
    const settings = vscode.workspace.getConfiguration("privacyPolicyLint");
    await settings.update("rules", { "stale-reference": "off" }, vscode.ConfigurationTarget.Global);
    await findingsWhen(
      policy.uri,
      (findings) => findings.length > 0 && !findings.some(withCode("stale-reference")),
    );
    await settings.update("rules", undefined, vscode.ConfigurationTarget.Global);
    await findingsWhen(policy.uri, (findings) => findings.some(withCode("stale-reference")));
  });

  it("obeys a configuration file", async () => {
    const file = vscode.Uri.joinPath(folder, ".privacy-policy-lint.json");
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode('{ "rules": { "stale-reference": "off" } }'),
    );
    await findingsWhen(
      policy.uri,
      (findings) => findings.length > 0 && !findings.some(withCode("stale-reference")),
    );
    await vscode.workspace.fs.delete(file);
    await findingsWhen(policy.uri, (findings) => findings.some(withCode("stale-reference")));
  });

  it("is linted again after a restart", async () => {
    await vscode.commands.executeCommand("privacyPolicyLint.restart");
    await findingsWhen(policy.uri, (findings) => findings.some(withCode(GAP)));
  });

  for (const name of ["policy.html", "policy.txt"]) {
    it(`is linted as ${name}`, async () => {
      const document = await open(vscode.Uri.joinPath(folder, name));
      await findingsWhen(document.uri, (findings) => findings.some(withCode(GAP)));
    });
  }

  it("is told from other documents, which are linted only on request", async () => {
    const content = "# Shopping list\n\nApples, bread, and a book about the EU-U.S. Privacy Shield.\n";
    const other = await vscode.workspace.openTextDocument({ language: "markdown", content });
    await vscode.window.showTextDocument(other);
    // Findings of another document that was opened later: the list has been looked at by then.
    const later = await open(vscode.Uri.joinPath(folder, "policy.txt"));
    await findingsWhen(later.uri, (findings) => findings.length > 0);
    check(ourFindings(other.uri).length === 0, "the shopping list has findings");
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand("privacyPolicyLint.lintAsPolicy");
    await findingsWhen(other.uri, (findings) => findings.some(withCode("stale-reference")));
    await vscode.commands.executeCommand("privacyPolicyLint.lintAsPolicy");
    await findingsWhen(other.uri, (findings) => findings.length === 0);
  });
});

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}
