import { afterEach, describe, expect, test } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  ResponseError,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Dependencies } from "../server/lsp/workspace.ts";
import { type ClientOptions, connect, type TestClient, until, wire } from "./client.ts";
import { createFakeEngine } from "./fake-engine.ts";

const URI = "file:///work/site/policy.txt";
const PULL: ClientCapabilities = { textDocument: { diagnostic: {} } };

const clients: { dispose(): void }[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

async function start(options: ClientOptions = {}, more: Partial<Dependencies> = {}) {
  const engine = createFakeEngine();
  const ruleIds = ["unfilled-placeholder", "stale-reference", "missing-retention"];
  const client = await connect(
    { analyze: engine.analyze, fixesFor: engine.fixesFor, today: () => "2026-11-22", ruleIds, ...more },
    options,
  );
  clients.push(client);
  return { client, engine };
}

/** Code and zero-based `line:character-character` of each diagnostic. */
async function pulled(client: TestClient, uri = URI) {
  return (await client.pull(uri)).map(({ code, range: { start, end } }) =>
    [code, `${start.line}:${start.character}-${end.character}`].join(" "),
  );
}

function edit(line: number, from: number, to: number, text: string) {
  return { range: { start: { line, character: from }, end: { line, character: to } }, text };
}

describe("initialize", () => {
  test("offers everything that needs nothing to a client that can nothing", async () => {
    const { client } = await start();
    expect(client.initialized.capabilities).toEqual({
      positionEncoding: "utf-16",
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
      completionProvider: { triggerCharacters: [...'"“„«ABCDEFGHIJKLMNOPQRSTUVWXYZ'] },
      documentLinkProvider: { resolveProvider: false },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
    });
  });

  test("offers pull diagnostics and code actions to a client that knows them", async () => {
    const { client } = await start({
      capabilities: {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
    });
    expect(client.initialized.capabilities).toMatchObject({
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      codeActionProvider: {
        codeActionKinds: ["quickfix", "refactor.extract", "source.fixAll.privacyPolicyLint"],
      },
    });
  });

  test.each([null, 5, "options", [], { status: "yes", unheardOf: { of: 1 } }])(
    "ignores initialization options that it does not know: %j",
    async (initializationOptions) => {
      const { client } = await start({ capabilities: PULL, initialize: { initializationOptions } });
      await client.open(URI, "TODO");
      expect(await pulled(client)).toEqual(["unfilled-placeholder 0:0-4"]);
    },
  );

  test("refuses requests before it and after shutdown", async () => {
    const engine = createFakeEngine();
    const wired = wire({ ...engine, today: () => "2026-11-22", ruleIds: [] });
    clients.push(wired);
    wired.connection.listen();
    const hover = () =>
      wired.connection.sendRequest("textDocument/hover", {
        textDocument: { uri: URI },
        position: { line: 0, character: 0 },
      });
    await expect(hover()).rejects.toMatchObject({ code: -32002 });
    await wired.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    expect(await hover()).toBeNull();
    await wired.connection.sendRequest("shutdown");
    await expect(hover()).rejects.toMatchObject({ code: -32600 });
  });
});

describe("synchronization", () => {
  test("applies the changes of one notification in their order", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "one\ntwo\n");
    await client.change(URI, 2, [edit(0, 0, 3, "TODO\nnew"), edit(1, 0, 3, "GAP"), edit(2, 0, 3, "TODO")]);
    expect(await pulled(client)).toEqual([
      "unfilled-placeholder 0:0-4",
      "missing-retention 1:0-3",
      "unfilled-placeholder 2:0-4",
    ]);
  });

  test("takes whole texts, alone and among other changes", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "one");
    await client.change(URI, 2, [{ text: "a\nb TODO" }, edit(1, 0, 1, "bb")]);
    expect(await pulled(client)).toEqual(["unfilled-placeholder 1:3-7"]);
  });

  test("counts lines as the protocol does, whatever ends them", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "one\r\ntwo\rthree\nfour");
    await client.change(URI, 2, [edit(1, 3, 3, " TODO"), edit(3, 0, 4, "GAP")]);
    expect(await pulled(client)).toEqual(["unfilled-placeholder 1:4-8", "missing-retention 3:0-3"]);
  });

  test.each([
    ["utf-16", 2],
    ["utf-8", 4],
    ["utf-32", 1],
  ] as const)("counts columns in %s where that is agreed on", async (encoding, width) => {
    const { client } = await start({ capabilities: { ...PULL, general: { positionEncodings: [encoding] } } });
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
    await client.open(URI, "😀 ????");
    await client.change(URI, 2, [edit(0, width + 1, width + 5, "TODO")]);
    expect(await pulled(client)).toEqual([`unfilled-placeholder 0:${width + 1}-${width + 5}`]);
  });

  test("reads blocks that a whole text leaves as they are only once", async () => {
    const seen: unknown[][] = [];
    const engine = createFakeEngine();
    const { client } = await start(
      { capabilities: PULL },
      {
        analyze: (document, configuration, today) => {
          seen.push([...document.blocks]);
          return engine.analyze(document, configuration, today);
        },
      },
    );
    await client.open(URI, "First paragraph here.\n\nSecond one here.\n\nThird one here.\n");
    await client.pull(URI);
    await client.change(URI, 2, [
      { text: "First paragraph here.\n\nSecond one there.\n\nThird one here.\n" },
    ]);
    await client.pull(URI);
    expect(seen).toHaveLength(2);
    expect(seen[1]?.[0]).toBe(seen[0]?.[0]);
    expect(seen[1]?.at(-1)).toBe(seen[0]?.at(-1));
    expect(seen[1]?.[1]).not.toBe(seen[0]?.[1]);
  });

  test("forgets a document that is closed and reads it anew when it is opened again", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    await client.notify("textDocument/didClose", { textDocument: { uri: URI } });
    expect(await pulled(client)).toEqual([]);
    await client.open(URI, "two TODO");
    expect(await pulled(client)).toEqual(["unfilled-placeholder 0:4-8"]);
  });
});

describe("diagnostics", () => {
  const all: ClientCapabilities = {
    textDocument: {
      diagnostic: {},
      publishDiagnostics: {
        relatedInformation: true,
        codeDescriptionSupport: true,
        tagSupport: { valueSet: [1, 2] },
      },
    },
  };

  test("carry everything that the client can show, and no data", async () => {
    const { client } = await start({ capabilities: all });
    await client.open(URI, "a STALE");
    expect(await client.pull(URI)).toEqual([
      {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 7 } },
        severity: 1,
        code: "stale-reference",
        codeDescription: {
          href: "https://github.com/privacy-policy-lint/privacy-policy-lint/blob/main/docs/rules/stale-reference.md",
        },
        source: "privacy-policy-lint",
        message: "STALE found",
        tags: [2],
        relatedInformation: [
          {
            location: {
              uri: URI,
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
            },
            message: "see here",
          },
        ],
      },
    ]);
  });

  test("carry nothing that the client cannot show", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "a STALE");
    expect(Object.keys((await client.pull(URI))[0] ?? {}).sort()).toEqual([
      "code",
      "message",
      "range",
      "severity",
      "source",
    ]);
  });

  test("are not sent again while nothing changed", async () => {
    const { client, engine } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    const ask = (previousResultId?: string) =>
      client.request("textDocument/diagnostic", { textDocument: { uri: URI }, previousResultId });
    const first = await ask();
    const resultId = resultIdOf(first);
    expect(await ask(resultId)).toEqual({ kind: "unchanged", resultId });
    expect(engine.analyses).toBe(1);
    await client.change(URI, 2, [edit(0, 0, 0, "x")]);
    expect(await ask(resultId)).toMatchObject({ kind: "full", items: [{ code: "unfilled-placeholder" }] });
  });

  test("are sent unasked to a client that does not ask, with the version they are about", async () => {
    const { client } = await start();
    await client.open(URI, "TODO");
    await until(() => client.published.length === 1);
    expect(client.published[0]).toMatchObject({
      uri: URI,
      version: 1,
      diagnostics: [{ code: "unfilled-placeholder" }],
    });
    await client.change(URI, 2, [edit(0, 0, 4, "done")]);
    await until(() => client.published.length === 2);
    expect(client.published[1]).toEqual({ uri: URI, version: 2, diagnostics: [] });
  });

  test("are computed once for changes that arrive together", async () => {
    const { client, engine } = await start();
    await client.open(URI, "");
    await until(() => client.published.length === 1);
    const before = engine.analyses;
    const typed = [..."A TODO in a row of letters"];
    await Promise.all(typed.map((letter, at) => client.change(URI, at + 2, [edit(0, at, at, letter)])));
    await until(() => client.published.at(-1)?.version === typed.length + 1);
    expect(client.published.at(-1)?.diagnostics).toHaveLength(1);
    expect(engine.analyses - before).toBeLessThan(typed.length / 2);
  });

  test("are taken back when the document is closed", async () => {
    const { client } = await start();
    await client.open(URI, "TODO");
    await until(() => client.published.length === 1);
    await client.notify("textDocument/didClose", { textDocument: { uri: URI } });
    await until(() => client.published.length === 2);
    expect(client.published[1]).toEqual({ uri: URI, diagnostics: [] });
  });

  test("end at a thousand, and say how many there are more", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO ".repeat(1003));
    const diagnostics = await client.pull(URI);
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)).toMatchObject({ severity: 3, message: "3 more findings are not shown." });
  });

  test("are not computed for a request that is cancelled", async () => {
    const { client, engine } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      "textDocument/diagnostic",
      { textDocument: { uri: URI } },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(engine.analyses).toBe(0);
    expect(await pulled(client)).toHaveLength(1);
  });

  test("come although a rule fails, which is logged once for the document", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO FAIL");
    expect(await client.pull(URI)).toHaveLength(1);
    await client.change(URI, 2, [edit(0, 0, 0, "x")]);
    expect(await client.pull(URI)).toHaveLength(1);
    const failures = client.logged.filter(({ message }) => message.includes("vague-example"));
    expect(failures).toEqual([{ type: 1, message: `${URI}: rule vague-example failed: it broke` }]);
  });
});

describe("code actions", () => {
  const able: ClientCapabilities = {
    textDocument: {
      diagnostic: {},
      codeAction: {
        isPreferredSupport: true,
        codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } },
      },
    },
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  };

  test("are the fixes of the finding, one of them preferred, and last the comments that silence it", async () => {
    const { client } = await start({ capabilities: able });
    await client.open(URI, "a TODO\nand TODO\n");
    const [first] = await client.pull(URI);
    const actions = await actionsFor(client, { only: ["quickfix"], diagnostics: [first] });
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred ?? false])).toEqual([
      ["Ask a lawyer", false],
      ["Say that it is done", true],
      ["Disable unfilled-placeholder on this line", false],
      ["Disable unfilled-placeholder in this document", false],
    ]);
    expect(actions[1]).toMatchObject({
      kind: "quickfix",
      diagnostics: [first],
      edit: { documentChanges: [{ textDocument: { uri: URI, version: 1 } }] },
    });
  });

  test.each([
    "Say that it is done",
    "Disable unfilled-placeholder on this line",
    "Disable unfilled-placeholder in this document",
  ])("mend the finding: %s", async (title) => {
    const { client } = await start({ capabilities: able });
    await client.open(URI, "one TODO here\r\nlast line");
    const diagnostics = await client.pull(URI);
    const action = (await actionsFor(client, { diagnostics })).find((one) => one.title === title);
    const after = applied("one TODO here\r\nlast line", action);
    expect(after).not.toMatch(/[^\r]\n/);
    await client.change(URI, 2, [{ text: after }]);
    expect(await pulled(client)).toEqual([]);
  });

  test("are found by range when the client names no diagnostics", async () => {
    const { client } = await start({ capabilities: able });
    await client.open(URI, "a TODO\nand GAP\n");
    const range = { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } };
    const titles = (await actionsFor(client, { diagnostics: [], only: ["quickfix"] }, range)).map(
      ({ title }) => title,
    );
    expect(titles[0]).toBe("Insert the clause");
    expect(titles).toHaveLength(3);
  });

  test("insert a clause with tab stops where the client takes them, and without where not", async () => {
    const insert = async (capabilities: ClientCapabilities) => {
      const { client } = await start({ capabilities });
      await client.open(URI, "GAP");
      const diagnostics = await client.pull(URI);
      return (await actionsFor(client, { diagnostics }))[0]?.edit;
    };
    const at = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
    const textDocument = { uri: URI, version: 1 };
    const plain = { range: at, newText: "\nWe keep it for [period]." };
    expect(await insert(able)).toEqual({
      documentChanges: [
        {
          textDocument,
          edits: [{ range: at, snippet: { kind: "snippet", value: "\nWe keep it for $1." } }],
        },
      ],
    });
    expect(await insert({ ...able, workspace: { workspaceEdit: { documentChanges: true } } })).toEqual({
      documentChanges: [{ textDocument, edits: [plain] }],
    });
    expect(await insert({ ...able, workspace: {} })).toEqual({ changes: { [URI]: [plain] } });
  });

  test.each(["source.fixAll", "source.fixAll.privacyPolicyLint", "source"])(
    "mend everything safe for %s",
    async (kind) => {
      const { client } = await start({ capabilities: able });
      const before = "TODO and TODO\nGAP TODO";
      await client.open(URI, before);
      const actions = await actionsFor(client, { only: [kind], diagnostics: [] });
      expect(actions.map((action) => action.kind)).toEqual(["source.fixAll.privacyPolicyLint"]);
      expect(applied(before, actions[0])).toBe("done and done\nGAP done");
    },
  );

  test("mend safely what comes to light by mending", async () => {
    const engine = createFakeEngine();
    const { client } = await start(
      { capabilities: able },
      {
        fixesFor: (analysis, finding) => {
          const isLast = analysis.findings.length === 1;
          return [
            { title: "", safety: "safe", edits: [{ range: finding.range, newText: isLast ? "done" : "" }] },
          ];
        },
        analyze: engine.analyze,
      },
    );
    await client.open(URI, "x TOTODODO y");
    const [action] = await actionsFor(client, { only: ["source.fixAll"], diagnostics: [] });
    expect(applied("x TOTODODO y", action)).toBe("x TOdoneDO y");
  });

  test.each([["refactor.inline"], ["source.organizeImports"], ["source.fixAll.other"], ["quick"]])(
    "are none for the kind %s, without any work",
    async (kind) => {
      const { client, engine } = await start({ capabilities: able });
      await client.open(URI, "TODO");
      expect(await actionsFor(client, { only: [kind], diagnostics: [] })).toEqual([]);
      expect(engine.analyses).toBe(0);
    },
  );

  test("offer to mend everything beside the fix of a finding that can be mended, and only there", async () => {
    const { client } = await start({ capabilities: able });
    await client.open(URI, "GAP\nTODO");
    const kindsAt = async (line: number) => {
      const range = { start: { line, character: 1 }, end: { line, character: 1 } };
      return (await actionsFor(client, { diagnostics: [] }, range)).map(({ kind }) => kind);
    };
    expect(await kindsAt(1)).toContain("source.fixAll.privacyPolicyLint");
    expect(await kindsAt(0)).not.toContain("source.fixAll.privacyPolicyLint");
  });

  test("are none for a client that knows only commands", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    expect(await actionsFor(client, { diagnostics: [] })).toEqual([]);
  });
});

describe("outline", () => {
  const text =
    "PRIVACY NOTICE\n\nWe are here.\n\nWHAT WE COLLECT\n\nYour name.\nYour address.\n\nCONTACT\n\nWrite to us.\n";

  test("shows the headings as a tree where the client knows trees, else in a row", async () => {
    const { client } = await start({
      capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    await client.open(URI, text);
    const tree = await client.request("textDocument/documentSymbol", { textDocument: { uri: URI } });
    expect(JSON.stringify(tree)).toContain('"name":"WHAT WE COLLECT"');
    expect(JSON.stringify(tree)).toContain('"selectionRange"');
    const { client: simple } = await start();
    await simple.open(URI, text);
    const row = await simple.request("textDocument/documentSymbol", { textDocument: { uri: URI } });
    expect(row).toMatchObject([
      { name: "PRIVACY NOTICE", location: { uri: URI, range: { start: { line: 0 } } } },
      { name: "WHAT WE COLLECT" },
      { name: "CONTACT" },
    ]);
  });

  test("folds each section up to its last line, as many as the client takes", async () => {
    const { client } = await start();
    await client.open(URI, text);
    const folded = await client.request("textDocument/foldingRange", { textDocument: { uri: URI } });
    expect(folded).toContainEqual({ startLine: 4, endLine: 7 });
    expect(folded).toContainEqual({ startLine: 9, endLine: 11 });
    const { client: limited } = await start({
      capabilities: { textDocument: { foldingRange: { rangeLimit: 1 } } },
    });
    await limited.open(URI, text);
    expect(await limited.request("textDocument/foldingRange", { textDocument: { uri: URI } })).toHaveLength(
      1,
    );
  });
});

describe("bad input", () => {
  const requests = [
    "hover",
    "codeAction",
    "completion",
    "definition",
    "diagnostic",
    "documentHighlight",
    "documentLink",
    "documentSymbol",
    "foldingRange",
    "prepareRename",
    "references",
    "rename",
    "semanticTokens/full",
  ];
  const malformed: readonly unknown[] = [
    {},
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: "file:///nowhere.md" } },
    { textDocument: { uri: URI }, position: { line: -1, character: -1 }, range: null },
    { textDocument: { uri: URI }, position: "here", range: { start: {}, end: {} }, context: null },
    {
      textDocument: { uri: URI },
      position: { line: 1e9, character: 0.5 },
      range: 1,
      context: { only: 1, diagnostics: [null, 1, {}] },
    },
    [],
    null,
  ];

  test.each(requests)("in %s gets an empty answer or a proper error", async (method) => {
    const { client } = await start({
      capabilities: {
        textDocument: {
          diagnostic: {},
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        },
      },
    });
    await client.open(URI, "TODO");
    for (const params of malformed) {
      const answer = await client.request(`textDocument/${method}`, params).catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toBeInstanceOf(ResponseError);
    }
    expect(await pulled(client)).toEqual(["unfilled-placeholder 0:0-4"]);
  });

  test("in notifications changes nothing", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    for (const params of malformed) {
      for (const method of ["didOpen", "didClose", "didSave"]) {
        const about = JSON.stringify(params) ?? "";
        if (!about.includes(URI)) await client.notify(`textDocument/${method}`, params);
      }
      await client.notify("privacyPolicyLint/treatAs", params);
      await client.notify("workspace/didChangeWatchedFiles", params);
    }
    for (const contentChanges of [
      null,
      5,
      [null],
      [{}],
      [{ text: 5 }],
      [{ range: 5, text: "x" }],
      [{ range: {}, text: "x" }],
    ]) {
      await client.notify("textDocument/didChange", {
        textDocument: { uri: URI, version: 2 },
        contentChanges,
      });
    }
    await client.change("file:///nowhere.md", 2, [{ text: "TODO" }]);
    expect(await pulled(client)).toEqual(["unfilled-placeholder 0:0-4"]);
  });

  test("that is no request at all does not end the conversation", async () => {
    const { client } = await start({ capabilities: PULL });
    await client.open(URI, "TODO");
    await expect(client.request("textDocument/unheardOf", {})).rejects.toMatchObject({ code: -32601 });
    await client.notify("$/unheardOf", { of: 1 });
    expect(await pulled(client)).toHaveLength(1);
  });

  test("in the stream itself does not end the server", async () => {
    const engine = createFakeEngine();
    const wired = wire({ ...engine, today: () => "2026-11-22", ruleIds: [] });
    clients.push(wired);
    wired.connection.listen();
    await wired.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: PULL });
    for (const body of [
      "{not json",
      '{"jsonrpc":"2.0"}',
      "[]",
      "null",
      '{"jsonrpc":"2.0","id":{},"method":7}',
    ]) {
      wired.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    }
    expect(
      await wired.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: URI } }),
    ).toEqual({
      kind: "full",
      items: [],
    });
  });
});

interface Action {
  readonly title: string;
  readonly kind?: string;
  readonly isPreferred?: boolean;
  readonly edit?: {
    readonly documentChanges?: readonly { readonly edits: { range: Range; newText: string }[] }[];
  };
}
interface Range {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

async function actionsFor(
  client: TestClient,
  context: { readonly only?: readonly string[]; readonly diagnostics: readonly unknown[] },
  range: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
): Promise<readonly Action[]> {
  return client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri: URI },
    range,
    context,
  });
}

/** The text after the edit of a code action, applied as a client applies it. */
function applied(text: string, action: Action | undefined): string {
  const edits = action?.edit?.documentChanges?.[0]?.edits ?? [];
  return TextDocument.applyEdits(TextDocument.create(URI, "plaintext", 1, text), edits);
}

function resultIdOf(report: unknown): string {
  return typeof report === "object" && report !== null && "resultId" in report ? String(report.resultId) : "";
}
