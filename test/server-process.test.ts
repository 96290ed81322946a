import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const folder = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-"));
const program = path.join(folder, "server.cjs");
const processes: ChildProcess[] = [];

beforeAll(async () => {
  const mainFields = ["module", "main"];
  await build({
    entryPoints: ["server/main.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields,
    outfile: program,
  });
});
afterAll(() => {
  for (const child of processes) child.kill();
  rmSync(folder, { recursive: true });
});

function start(...options: readonly string[]) {
  const child = spawn(process.execPath, [program, ...options], { stdio: ["pipe", "pipe", "inherit"] });
  processes.push(child);
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const initialize = () =>
    connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
  return { connection, exit, initialize, input: child.stdin };
}

describe("the server as a program", () => {
  test.each([[[]], [["--stdio"]]])(
    "with options %j lints a file beside its configuration",
    async (options) => {
      writeFileSync(
        path.join(folder, ".privacy-policy-lint.json"),
        '{ "treatAs": "policy", "rules": { "missing-retention": "error" } }',
      );
      const uri = pathToFileURL(path.join(folder, "policy.txt")).href;
      const { connection, initialize, exit } = start(...options);
      await initialize();
      await connection.sendNotification("initialized", {});
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: {
          uri,
          languageId: "plaintext",
          version: 1,
          text: "Privacy Policy\n\nWe collect your name.\n",
        },
      });
      const report: { readonly items: readonly Diagnostic[] } = await connection.sendRequest(
        "textDocument/diagnostic",
        {
          textDocument: { uri },
        },
      );
      expect(report.items.find(({ code }) => code === "missing-retention")?.severity).toBe(1);
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      expect(await exit).toBe(0);
    },
  );

  test("ends with 1 when it is told to exit without shutdown", async () => {
    const { connection, initialize, exit } = start("--stdio");
    await initialize();
    await connection.sendNotification("exit");
    expect(await exit).toBe(1);
  });

  test("ends when its client has gone", async () => {
    const { input, initialize, exit } = start("--stdio");
    await initialize();
    input.end();
    expect(await exit).toBe(1);
  });
});

test("the server for browsers needs nothing of Node", async () => {
  const built = await build({
    entryPoints: ["server/browser.ts"],
    bundle: true,
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    format: "iife",
    write: false,
    metafile: true,
    outfile: "browser-server.js",
  });
  const imports = Object.values(built.metafile.inputs).flatMap((input) =>
    input.imports.filter(({ external }) => external),
  );
  expect(imports).toEqual([]);
  expect(built.outputFiles[0]?.text).not.toMatch(/\brequire\("node:|\bfetch\(|XMLHttpRequest/);
});
