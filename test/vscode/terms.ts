// What VS Code itself asks of the extension about defined terms and references; runs wherever the suite runs.
import * as vscode from "vscode";
import { answerWhen, check, codeOf, findingsWhen, hoverAt, quickFix } from "./window.ts";

const POLICY = `# Privacy Policy

Larkspur Ltd rents out door counters. “Device” means a counter that we install, with its software (the “Firmware”).
“Plate” means a sign at the door. “Visit Data” means what a Device counts.

## What we collect at shop doors

Each Device counts people. The Device’s clock is set by the Firmware. Devices keep their own Counter Data for a day and delete all Counter Data then. We read Visit Information every day and keep Visit Information for a week. We sell no Visit Data.

## Your rights

You have the right to access your personal data. See “What we collect” above and [your rights](#your-rights).
See the section “What we keep of shop doors” for more.
`;

describe("Defined terms and references in VS Code", () => {
  let document: vscode.TextDocument;

  before(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    check(folder !== undefined, "a folder is open");
    const file = vscode.Uri.joinPath(folder.uri, "terms.md");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(POLICY));
    document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await findingsWhen(file, (findings) => findings.some((finding) => codeOf(finding) === "undefined-term"));
  });

  after(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await vscode.workspace.fs.delete(document.uri);
  });

  it("F12 leads from a use to the definition, and from a reference to the heading", async () => {
    same(await definitionsOf("Devices keep"), ["Device"]);
    same(await definitionsOf("What we collect” above"), ["What we collect at shop doors"]);
  });

  it("all references of a term are found", async () => {
    const found = await asked<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      [placeOf("Firmware.")],
      ({ length }) => length > 0,
    );
    same(found.map(({ range }) => document.getText(range)).sort(), ["Firmware", "Firmware"]);
  });

  it("a term is highlighted wherever it stands", async () => {
    const found = await asked<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      [placeOf("Firmware.")],
      (highlights) => highlights.some(({ kind }) => kind === vscode.DocumentHighlightKind.Write),
    );
    same(
      found.map(({ range }) => document.getText(range)),
      ["Firmware", "Firmware"],
    );
  });

  it("a term is renamed everywhere, and not to the name of another", async () => {
    const edit = await asked<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      [placeOf("Devices keep"), "Counting Box"],
      ({ size }) => size > 0,
    );
    await withEdit(edit, () => {
      const expected = POLICY.replaceAll("Devices", "Counting Boxes").replaceAll("Device", "Counting Box");
      same(document.getText(), expected);
    });
    let reason = "";
    try {
      await vscode.commands.executeCommand(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        placeOf("Devices keep"),
        "Firmware",
      );
    } catch (error) {
      reason = String(error);
    }
    check(reason.includes("is already defined in line 3"), `the reason is: ${reason}`);
  });

  it("the hover of a term shows its meaning and the terms in it", async () => {
    const hover = await hoverAt(document.uri, placeOf("Visit Data"));
    check(/“Visit Data”/.test(hover) && /Device/.test(hover), `the hover is: ${hover}`);
    const use = await hoverAt(document.uri, placeOf("Firmware."));
    check(/Defined in line 3/.test(use) && /used once/.test(use), `the hover is: ${use}`);
  });

  for (const [typed, expected] of [
    ["Every D", "Device"],
    ["It means “Fi", "Firmware"],
    ["See “Your", "Your rights"],
    ["<!-- privacy-policy-lint-disable-next-line mis", "missing-retention"],
  ] as const) {
    it(`after ${typed} completion offers ${expected}`, async () => {
      const end = document.positionAt(document.getText().length);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, `\n${typed}`);
      await withEdit(edit, async () => {
        const list = await asked<vscode.CompletionList>(
          "vscode.executeCompletionItemProvider",
          [document.positionAt(document.getText().length)],
          ({ items }) => items.some(({ label }) => nameOf(label) === expected),
        );
        const item = list.items.find(({ label }) => nameOf(label) === expected);
        check(item !== undefined, `${expected} is offered`);
      });
    });
  }

  it("definitions, uses, undefined uses and references have semantic tokens", async () => {
    const legend = await asked<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      [],
      ({ tokenTypes }) => tokenTypes.includes("policyTerm"),
    );
    const { data } = await asked<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      [],
      (tokens) => tokens.data.length > 0,
    );
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 5) {
      const type = legend.tokenTypes[data[at + 3] ?? 0] ?? "";
      const modifiers = legend.tokenModifiers.filter((_, bit) => ((data[at + 4] ?? 0) >> bit) & 1);
      seen.add([type, ...modifiers].join("."));
    }
    same([...seen].sort(), [
      "policyReference",
      "policyTerm",
      "policyTerm.definition",
      "policyTerm.undefined",
    ]);
  });

  for (const [words, code, title, expected] of [
    ["Counter Data", "undefined-term", /^Define “Counter Data” here$/, /“Counter Data” means /],
    [
      "Counter Data",
      "undefined-term",
      /^Add “Counter Data” to the definitions$/,
      /## Definitions\s+“Counter Data” means /,
    ],
    [
      "Visit Information",
      "undefined-term",
      /^Use the defined term “Visit Data”$/,
      /We read Visit Data every day and keep Visit Data for/,
    ],
    ["Plate", "unused-term", /^Remove the unused definition$/, /\(the “Firmware”\)\.\n“Visit Data”/],
    [
      "What we keep of shop doors",
      "dangling-reference",
      /^Point at the heading “What we collect at shop doors”$/,
      /See the section “What we collect at shop doors” for/,
    ],
  ] as const) {
    it(`the quick fix ${title.source} mends ${code}`, async () => {
      const isMeant = (one: vscode.Diagnostic) =>
        codeOf(one) === code && document.getText(one.range) === words;
      const findings = await findingsWhen(document.uri, (found) => found.some(isMeant));
      const finding = findings.find(isMeant);
      check(finding !== undefined, `${code} is found at ${words}`);
      const { edit } = await quickFix(document.uri, finding, title);
      check(edit !== undefined, `the fix is offered`);
      await withEdit(edit, () => {
        check(expected.test(document.getText()), `the text is: ${document.getText()}`);
      });
    });
  }

  it("a selected expression becomes a defined term", async () => {
    const start = placeOf("Counter Data", 0);
    const range = new vscode.Range(start, start.translate(0, "Counter Data".length));
    const actions = await asked<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      [range, "refactor"],
      (offered) => offered.some(({ title }) => title.startsWith("Make “Counter Data”")),
    );
    const edit = actions.find(({ title }) => title.startsWith("Make “Counter Data”"))?.edit;
    check(edit !== undefined, "the refactoring comes with its edit");
    await withEdit(edit, () => {
      check(document.getText().includes("“Counter Data” means "), "the term is defined");
    });
  });

  it("references are links to what they name", async () => {
    const links = await asked<vscode.DocumentLink[]>("vscode.executeLinkProvider", [10], (found) =>
      found.some(({ tooltip }) => tooltip === "Go to “What we collect at shop doors”"),
    );
    const link = links.find(({ tooltip }) => tooltip === "Go to “What we collect at shop doors”");
    check(link?.target?.fragment === "L6,1", `the link leads to ${link?.target}`);
  });

  it("the outline has the terms under their headings", async () => {
    const symbols = await asked<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      [],
      (found) => found.some(({ children }) => children.some(({ name }) => name === "Device")),
    );
    const names = symbols.flatMap(({ children }) => children.map(({ name }) => name));
    for (const name of ["Device", "Firmware", "Plate", "Visit Data"])
      check(names.includes(name), `${name} is there`);
  });

  function placeOf(words: string, into = 1): vscode.Position {
    return document.positionAt(document.getText().indexOf(words) + into);
  }

  function asked<Answer>(
    command: string,
    more: readonly unknown[],
    wanted: (answer: Answer) => boolean,
  ): Promise<Answer> {
    return answerWhen(() => vscode.commands.executeCommand<Answer>(command, document.uri, ...more), wanted);
  }

  async function definitionsOf(words: string): Promise<readonly string[]> {
    const found = await asked<(vscode.Location | vscode.LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      [placeOf(words)],
      ({ length }) => length > 0,
    );
    return found.map((one) => document.getText("targetRange" in one ? one.targetRange : one.range));
  }

  /** Applies an edit, looks at what it made, and takes it back. */
  async function withEdit(edit: vscode.WorkspaceEdit, look: () => void | Promise<void>): Promise<void> {
    await vscode.window.showTextDocument(document);
    check(await vscode.workspace.applyEdit(edit), "the edit is applied");
    try {
      await look();
    } finally {
      await vscode.commands.executeCommand("leaveSnippet");
      const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
      const back = new vscode.WorkspaceEdit();
      back.replace(document.uri, all, POLICY);
      await vscode.workspace.applyEdit(back);
    }
  }
});

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === "string" ? label : label.label;
}

function same(found: unknown, expected: unknown): void {
  const [is, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  check(is === wanted, `${is} is ${wanted}`);
}
