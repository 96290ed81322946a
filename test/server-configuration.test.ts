import { afterEach, describe, expect, test } from "vitest";
import type { ClientCapabilities, ProtocolConnection } from "vscode-languageserver-protocol/node";
import { configurationCandidates } from "../server/lsp/configuration.ts";
import type { Dependencies } from "../server/lsp/workspace.ts";
import { type ClientOptions, connect, type TestClient, until } from "./client.ts";
import { createFakeEngine } from "./fake-engine.ts";

const URI = "file:///work/site/legal/policy.txt";
const FILE = "file:///work/site/.privacy-policy-lint.json";
const PULL: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};
const ASKED: ClientCapabilities = { ...PULL, workspace: { ...PULL.workspace, configuration: true } };

const clients: TestClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

async function start(options: ClientOptions = {}, more: Partial<Dependencies> = {}) {
  const ruleIds = ["unfilled-placeholder", "stale-reference", "missing-retention"];
  const engine = createFakeEngine();
  const client = await connect({ ...engine, today: () => "2026-11-22", ruleIds, ...more }, options);
  clients.push(client);
  return client;
}

async function severities(client: TestClient) {
  return (await client.pull(URI)).map(({ severity }) => severity);
}

/** A file system that holds these files. */
function files(contents: Readonly<Record<string, string>>) {
  return { readFile: async (uri: string) => contents[uri] };
}

describe("the configuration of a document", () => {
  test("comes from the nearest configuration file above it", async () => {
    const client = await start(
      { capabilities: PULL },
      files({
        [FILE]: '{ "rules": { "unfilled-placeholder": "error" } }',
        "file:///work/.privacy-policy-lint.json": '{ "rules": { "unfilled-placeholder": "off" } }',
      }),
    );
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([1]);
  });

  test("comes from no file outside of the open folders", async () => {
    const folder = { uri: "file:///work/site/legal", name: "legal" };
    const client = await start(
      { capabilities: PULL, initialize: { workspaceFolders: [folder] } },
      files({ [FILE]: '{ "rules": { "unfilled-placeholder": "error" } }' }),
    );
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([2]);
  });

  test("comes from the editor, where that sets something, before the file", async () => {
    const settings = {
      asOf: "",
      treatAs: "auto",
      language: "auto",
      rules: { "unfilled-placeholder": "info" },
    };
    const client = await start(
      {
        capabilities: ASKED,
        initialize: { initializationOptions: { status: true } },
        prepare: (connection) => connection.onRequest("workspace/configuration", () => [settings]),
      },
      files({
        [FILE]:
          '{ "asOf": "2020-01-01", "rules": { "unfilled-placeholder": "error", "missing-retention": "error" } }',
      }),
    );
    const statuses = statusesOf(client.connection);
    await client.open(URI, "TODO GAP");
    expect(await severities(client)).toEqual([3, 1]);
    await until(() => statuses.length > 0);
    expect(statuses[0]).toMatchObject({ uri: URI, asOf: "2020-01-01" });
  });

  test("is asked for the document it is about", async () => {
    const asked: unknown[] = [];
    const client = await start({
      capabilities: ASKED,
      prepare: (connection) =>
        connection.onRequest("workspace/configuration", (params) => {
          asked.push(params);
          return [null];
        }),
    });
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([2]);
    expect(asked).toEqual([{ items: [{ scopeUri: URI, section: "privacyPolicyLint" }] }]);
  });

  test.each([
    ["refuses", () => Promise.reject(new Error("no"))],
    ["never answers", () => new Promise(() => {})],
    ["answers nonsense", () => ({ of: "some kind" })],
    ["answers with settings of the wrong form", () => [{ asOf: 5, rules: [], language: {} }]],
  ])("is the default where the editor %s", async (_what, answer) => {
    const client = await start({
      capabilities: ASKED,
      prepare: (connection) => connection.onRequest("workspace/configuration", answer),
    });
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([2]);
  });

  test.each([
    ["our own settings", { rules: { "unfilled-placeholder": "error" } }],
    ["all settings", { privacyPolicyLint: { rules: { "unfilled-placeholder": "error" } } }],
  ])("follows an editor that sends %s of itself", async (_what, settings) => {
    const client = await start({ capabilities: PULL });
    let refreshed = 0;
    client.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshed++;
      return null;
    });
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([2]);
    await client.notify("workspace/didChangeConfiguration", { settings });
    await until(() => refreshed > 0);
    expect(await severities(client)).toEqual([1]);
    expect(refreshed).toBe(1);
  });

  test("is found out again when its file changes, and shown to a client that does not ask", async () => {
    const contents: Record<string, string> = {};
    const registered: unknown[] = [];
    const client = await start(
      {
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
        prepare: (connection) =>
          connection.onRequest("client/registerCapability", ({ registrations }) => {
            registered.push(...registrations);
            return null;
          }),
      },
      files(contents),
    );
    await client.open(URI, "TODO");
    await until(() => client.published.length === 1);
    expect(registered).toMatchObject([
      {
        method: "workspace/didChangeWatchedFiles",
        registerOptions: { watchers: [{ globPattern: "**/.privacy-policy-lint.json" }] },
      },
    ]);
    contents[FILE] = '{ "rules": { "unfilled-placeholder": "off" } }';
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: FILE, type: 1 }] });
    await until(
      () => client.published.at(-1)?.diagnostics.length === 0 && client.published.at(-1)?.uri === URI,
    );
  });

  test("uses what is right of a broken file, and shows in the file what is not", async () => {
    const contents: Record<string, string> = {
      [FILE]: '{\n  "asOf": "soon",\n  "rules": { "unfilled-placeholder": "error" }\n}',
    };
    const client = await start({ capabilities: PULL }, files(contents));
    await client.open(URI, "TODO");
    expect(await severities(client)).toEqual([1]);
    expect(client.published).toMatchObject([
      { uri: FILE, diagnostics: [{ severity: 2, range: { start: { line: 1 } } }] },
    ]);
    expect(client.logged.some(({ type, message }) => type === 2 && message.startsWith(FILE))).toBe(true);
    contents[FILE] = "{";
    await client.notify("textDocument/didSave", { textDocument: { uri: URI } });
    expect(await severities(client)).toEqual([2]);
    delete contents[FILE];
    await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: FILE, type: 3 }] });
    await until(() => client.published.at(-1)?.diagnostics.length === 0);
  });

  test("is read through the client where that offers it", async () => {
    const asked: string[] = [];
    const client = await start({
      capabilities: PULL,
      initialize: { initializationOptions: { readFile: true } },
      prepare: (connection) =>
        connection.onRequest("privacyPolicyLint/readFile", ({ uri }: { uri: string }) => {
          asked.push(uri);
          return uri.endsWith("/site/.privacy-policy-lint.json")
            ? { content: '{ "rules": { "unfilled-placeholder": "info" } }' }
            : null;
        }),
    });
    const uri = "vscode-vfs://github/org/site/legal/policy.txt";
    await client.open(uri, "TODO");
    expect((await client.pull(uri)).map(({ severity }) => severity)).toEqual([3]);
    expect(asked).toEqual([
      "vscode-vfs://github/org/site/legal/.privacy-policy-lint.json",
      "vscode-vfs://github/org/site/.privacy-policy-lint.json",
    ]);
  });

  test("treats a document as a policy when the user says so, until the user takes it back", async () => {
    const contents = { [FILE]: '{ "treatAs": "not-a-policy" }' };
    const client = await start(
      { capabilities: PULL, initialize: { initializationOptions: { status: true } } },
      files(contents),
    );
    const statuses = statusesOf(client.connection);
    const kind = () => statuses.at(-1)?.kind;
    await client.open(URI, "TODO");
    await until(() => kind() === "not-a-policy");
    await client.notify("privacyPolicyLint/treatAs", { uri: URI, treatAs: "policy" });
    await until(() => kind() === "policy");
    await client.notify("privacyPolicyLint/treatAs", { uri: URI, treatAs: "auto" });
    await until(() => kind() === "not-a-policy");
  });

  test("is told with the sums of the document, and how many findings are shown if not all", async () => {
    const client = await start({ initialize: { initializationOptions: { status: true } } });
    const statuses = statusesOf(client.connection);
    await client.open(URI, "STALE TODO");
    await until(() => statuses.length === 1);
    const none = { present: 0, weak: 0, absent: 0, notApplicable: 0 };
    expect(statuses[0]).toEqual({
      uri: URI,
      kind: "policy",
      language: "en",
      asOf: "2026-11-22",
      ...none,
      stale: 1,
      findings: 2,
    });
    await client.change(URI, 2, [{ text: "TODO ".repeat(1001) }]);
    await until(() => statuses.length === 2);
    expect(statuses[1]).toMatchObject({ findings: 1001, capped: 1000 });
  });

  test("is told that a text is too long to be read", async () => {
    const client = await start({ initialize: { initializationOptions: { status: true } } });
    const statuses = statusesOf(client.connection);
    await client.open(URI, "-".repeat(3_000_001));
    await until(() => statuses.length === 1);
    expect(statuses[0]).toMatchObject({ tooLong: true });
  });

  test("is told to nobody who did not ask for the status", async () => {
    const client = await start({ capabilities: PULL });
    const statuses = statusesOf(client.connection);
    await client.open(URI, "TODO");
    await client.pull(URI);
    await client.pull(URI);
    expect(statuses).toEqual([]);
  });
});

test("configuration files are looked for upwards, not above an open folder or the root", () => {
  const folders = ["file:///work/site/", "file:///work"];
  const name = ".privacy-policy-lint.json";
  expect(configurationCandidates(URI, folders)).toEqual([
    `file:///work/site/legal/${name}`,
    `file:///work/site/${name}`,
  ]);
  expect(configurationCandidates("file:///a/b.md", [])).toEqual([`file:///a/${name}`, `file:///${name}`]);
  expect(configurationCandidates("file:///b.md", [])).toEqual([`file:///${name}`]);
  expect(configurationCandidates("untitled:Untitled-1", [])).toEqual([]);
  expect(configurationCandidates("file:///works/b.md", ["file:///work"])).toHaveLength(2);
  expect(configurationCandidates(`file://${"/".repeat(100_000)}`, []).length).toBeLessThan(100);
});

/** The status notifications that a client gets from now on. */
function statusesOf(connection: ProtocolConnection) {
  const statuses: { readonly uri: string; readonly kind: string; readonly asOf: string }[] = [];
  connection.onNotification("privacyPolicyLint/status", (status: (typeof statuses)[number]) => {
    statuses.push(status);
  });
  return statuses;
}
