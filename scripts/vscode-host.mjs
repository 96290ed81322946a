#!/usr/bin/env node
// Stands in for the `code` binary where desktop VS Code cannot be downloaded: takes its test arguments, runs them in
// VS Code's own server with the window in a headless Chromium, and ends with the exit code of the test run. Called by
// @vscode/test-cli and @vscode/test-electron, which see no difference.
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { format } from "node:util";
import { chromium } from "playwright-core";
import { chromiumOptions, ensureChromium } from "./chromium.mjs";
import { vscodeServer } from "./install-vscode.mjs";
import { pageAddress, startVscodeServer } from "./vscode-server.mjs";

const LONGEST_RUN = 180_000;

/** Exit codes of our own; the tests end with 0 or 1. */
const codes = { interrupted: 130, timedOut: 124, couldNotRun: 98, pageCrashed: 97, serverEnded: 96 };

const { options, rest } = readArguments(process.argv.slice(2));
if (options.has("version")) {
  console.log(JSON.parse(readFileSync(path.join(vscodeServer, "package.json"), "utf8")).version);
  process.exit(0);
}

let server;
let browser;
const finish = async (code) => {
  await browser?.close().catch(() => {});
  await server?.stop();
  process.exit(code);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => finish(codes.interrupted));

try {
  server = await startVscodeServer({ extensionsDir: options.get("extensions-dir")?.[0] });
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumOptions });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ended = new Promise((resolve) => {
    page.on("crash", () => resolve(codes.pageCrashed));
    server.exited.then(() => resolve(codes.serverEnded));
    page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", (_type, parts) => {
    const line = format(...parts);
    if (!isNoise(line)) console.log(line);
  });
  await page.goto(pageAddress(server, { folder: rest[0], payload: payload(server) }));
  await finish(await Promise.race([ended, sleep(LONGEST_RUN, codes.timedOut)]));
} catch (error) {
  console.error(error);
  await finish(codes.couldNotRun);
}

function payload({ remote }) {
  return [
    ...(options.get("extensionDevelopmentPath") ?? []).map((folder) => [
      "extensionDevelopmentPath",
      remote(folder),
    ]),
    ...(options.get("extensionTestsPath") ?? [])
      .slice(0, 1)
      .map((file) => ["extensionTestsPath", remote(file)]),
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
}

/** `--name=value` and `--name` by name, with every value given; the rest in order. */
function readArguments(args) {
  const options = new Map();
  const rest = [];
  for (const argument of args) {
    const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
    if (match === null) rest.push(argument);
    else options.set(match[1], [...(options.get(match[1]) ?? []), match[2] ?? ""]);
  }
  return { options, rest };
}

/** What VS Code logs about native add-ons that are left unbuilt, about its own connection, and about having no internet. */
function isNoise(line) {
  if (process.env.VSCODE_HOST_VERBOSE) return false;
  return (
    /Could not locate the bindings file|native-watchdog|ripgrep\/bin\/rg ENOENT|Release\/watchdog/.test(
      line,
    ) ||
    /^\[(AgentHost|ChatModelSelection|AccountPolicyGate|Service Worker|reconnection)/.test(line) ||
    /^(Creating a socket|Resolving connection|Resolved connection|Updating additional|Extension host agent|Timed out waiting for authentication|getaddrinfo ENOTFOUND|An unknown error occurred|ChatSessionStore)/.test(
      line,
    )
  );
}
