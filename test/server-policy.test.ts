import { afterEach, describe, expect, test } from "vitest";
import type { ClientCapabilities, Diagnostic, TextEdit } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../server/engine/analysis.ts";
import { fixesFor } from "../server/engine/fixes.ts";
import { RULES } from "../server/rules/list.ts";
import { connect, type TestClient } from "./client.ts";

/** The whole server with its own engine, as an editor meets it. */

const URI = "file:///work/policy.md";
const POLICY = `# Privacy Policy

## Who we are

Larkspur Analytics Ltd, 4 Mill Lane, Dublin, Ireland is the controller. Write to privacy@larkspur.example.

## How we use your data

We process your name and e-mail address to open your account. The legal basis is Art. 6(1)(b) GDPR.

## Your rights

You have the right to:

- access your personal data
- have them rectified or erased

## Transfers

Our provider in the United States is certified under the EU-U.S. Privacy Shield.
`;

const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    hover: { contentFormat: ["markdown"] },
    codeAction: {
      isPreferredSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const clients: TestClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

async function start(capabilities: ClientCapabilities, initializationOptions: unknown = {}) {
  const ruleIds = RULES.map(({ id }) => id);
  const dependencies = { analyze, fixesFor, ruleIds, today: () => "2026-11-22" };
  const client = await connect(dependencies, { capabilities, initialize: { initializationOptions } });
  clients.push(client);
  return client;
}

async function find(client: TestClient, rule: string): Promise<Diagnostic | undefined> {
  return (await client.pull(URI)).find(({ code }) => code === rule);
}

describe("in a policy", () => {
  test.each(["missing-retention", "missing-right-portability", "missing-right-complain"])(
    "the clause that a quick fix inserts satisfies %s",
    async (rule) => {
      const client = await start(ABLE);
      await client.open(URI, POLICY, "markdown");
      const diagnostic = await find(client, rule);
      expect(diagnostic).toBeDefined();
      const actions = await actionsFor(client, diagnostic);
      expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
      const edits = actions[0]?.edit?.documentChanges[0]?.edits ?? [];
      const after = TextDocument.applyEdits(TextDocument.create(URI, "markdown", 1, POLICY), edits);
      expect(after.length).toBeGreaterThan(POLICY.length);
      await client.change(URI, 2, [{ text: after }]);
      expect(await find(client, rule)).toBeUndefined();
    },
  );

  test("a comment silences what it names, on its line and in the document", async () => {
    for (const title of ["on this line", "in this document"]) {
      const client = await start(ABLE);
      await client.open(URI, POLICY, "markdown");
      const diagnostic = await find(client, "stale-reference");
      const action = (await actionsFor(client, diagnostic)).find((one) => one.title.endsWith(title));
      const edits = action?.edit?.documentChanges[0]?.edits ?? [];
      const after = TextDocument.applyEdits(TextDocument.create(URI, "markdown", 1, POLICY), edits);
      await client.change(URI, 2, [{ text: after }]);
      expect(await find(client, "stale-reference")).toBeUndefined();
      expect(await find(client, "missing-retention")).toBeDefined();
    }
  });

  test("a stale reference is marked as such, linked to its page, and explained", async () => {
    const client = await start(ABLE);
    await client.open(URI, POLICY, "markdown");
    const diagnostic = await find(client, "stale-reference");
    expect(diagnostic).toMatchObject({
      tags: [2],
      codeDescription: { href: expect.stringMatching(/stale-reference\.md$/) },
    });
    const hover = await client.request("textDocument/hover", {
      textDocument: { uri: URI },
      position: diagnostic?.range.start,
    });
    expect(hover).toMatchObject({
      contents: { kind: "markdown", value: expect.stringContaining("](https://") },
    });
  });

  test("a client without Markdown gets the explanation in plain text", async () => {
    const client = await start({ textDocument: { diagnostic: {} } });
    await client.open(URI, POLICY, "markdown");
    const line = POLICY.split("\n").findIndex((one) => one.includes("Art. 6"));
    const character = POLICY.split("\n")[line]?.indexOf("Art. 6") ?? 0;
    const hover = await client.request("textDocument/hover", {
      textDocument: { uri: URI },
      position: { line, character: character + 1 },
    });
    expect(hover).toMatchObject({
      contents: { kind: "plaintext", value: expect.stringMatching(/^GDPR Article 6\(1\)\(b\)/) },
    });
    expect(JSON.stringify(hover)).not.toContain("**");
  });

  test("typed letter by letter it has the findings that it has when opened", async () => {
    const [typed, opened] = [await start(ABLE), await start(ABLE)];
    const text = POLICY.replaceAll("\n", "\r\n");
    await typed.open(URI, "", "markdown");
    let line = 0;
    let character = 0;
    for (const letter of text) {
      const at = { line, character };
      await typed.change(URI, 2, [{ range: { start: at, end: at }, text: letter }]);
      // A carriage return ends a line by itself; the line feed after it joins the same line break.
      if (letter === "\r") line++;
      character = letter === "\r" || letter === "\n" ? 0 : character + 1;
    }
    await opened.open(URI, text, "markdown");
    const findings = await opened.pull(URI);
    expect(findings.length).toBeGreaterThan(5);
    expect(await typed.pull(URI)).toEqual(findings);
  });

  test("headings make the outline", async () => {
    const client = await start(ABLE);
    await client.open(URI, POLICY, "markdown");
    expect(await client.request("textDocument/documentSymbol", { textDocument: { uri: URI } })).toMatchObject(
      [
        {
          name: "Privacy Policy",
          range: { start: { line: 0 } },
          children: [
            { name: "Who we are" },
            { name: "How we use your data" },
            {
              name: "Your rights",
              range: { start: { line: 10 }, end: { line: 15 } },
              selectionRange: { start: { line: 10 }, end: { line: 10 } },
            },
            { name: "Transfers" },
          ],
        },
      ],
    );
  });
});

test("a text that is no policy has no findings, but an outline", async () => {
  const client = await start(ABLE);
  const uri = "file:///work/recipe.md";
  await client.open(
    uri,
    "# Pancakes\n\nTake two eggs and some [FLOUR].\n\n## Baking\n\nBake them.\n",
    "markdown",
  );
  expect(await client.pull(uri)).toEqual([]);
  expect(await client.request("textDocument/foldingRange", { textDocument: { uri } })).toHaveLength(2);
});

interface Action {
  readonly title: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly documentChanges: readonly { readonly edits: TextEdit[] }[] };
}

async function actionsFor(
  client: TestClient,
  diagnostic: Diagnostic | undefined,
): Promise<readonly Action[]> {
  return client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri: URI },
    range: diagnostic?.range,
    context: { diagnostics: [diagnostic] },
  });
}
