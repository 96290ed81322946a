// Serves a real VS Code, extension host and all, on localhost: what `npm start`, the stand-in and the UI test share.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { vscodeServer } from "./install-vscode.mjs";
import { mustRunNode } from "./run.mjs";

/** Quiet, and alone with our extension. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.enabled": false,
  "chat.commandCenter.enabled": false,
  "workbench.tips.enabled": false,
  "git.enabled": false,
};

/**
 * Starts the server with its own temporary data. `remote(path)` is how its pages name a file.
 * @param {{ settings?: object, extensionsDir?: string, vsix?: string, port?: number }} [options]
 */
export async function startVscodeServer({ settings = {}, extensionsDir, vsix, port } = {}) {
  const data = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-vscode-"));
  mkdirSync(path.join(data, "data/User"), { recursive: true });
  writeFileSync(
    path.join(data, "data/User/settings.json"),
    JSON.stringify({ ...quietSettings, ...settings }),
  );
  // The server makes only the last folder of this path, and loads no extension at all when that fails.
  const extensions = extensionsDir ?? path.join(data, "extensions");
  mkdirSync(extensions, { recursive: true });

  const serverMain = path.join(vscodeServer, "out/server-main.js");
  const folders = [
    "--server-data-dir",
    data,
    "--extensions-dir",
    extensions,
    "--accept-server-license-terms",
  ];
  const env = { HOME: data, VSCODE_IPC_HOOK_CLI: undefined };
  if (vsix !== undefined) {
    await mustRunNode([serverMain, ...folders, "--install-extension", vsix], { quiet: true, env });
  }
  const freePort = port ?? (await findFreePort());
  const authority = `127.0.0.1:${freePort}`;
  const logFile = path.join(data, "server.log");
  const log = openSync(logFile, "w");
  const child = spawn(
    process.execPath,
    [
      serverMain,
      ...folders,
      ...["--host", "127.0.0.1", "--port", String(freePort), "--without-connection-token"],
      ...["--telemetry-level", "off", "--disable-workspace-trust"],
      // Newer servers take extensions under development from a page's address only with this.
      "--enable-smoke-test-driver",
    ],
    { stdio: ["ignore", log, log], env: { ...process.env, ...env } },
  );
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });

  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await exited;
    clearTimeout(timer);
    // The extension host may still be writing its last log line.
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const address = `http://${authority}/`;
  try {
    await answers(`${address}version`, exited);
  } catch (error) {
    console.error(readFileSync(logFile, "utf8"));
    await stop();
    throw error;
  }
  const remote = (file) => `vscode-remote://${authority}${uriPath(file)}`;
  return { address, remote, exited, stop };
}

/** The address of a page that shows a folder; the payload is what a page can ask for beyond that. */
export function pageAddress({ address }, { folder, payload = [] }) {
  const where = folder === undefined ? "ew=true" : `folder=${uriPath(folder)}`;
  const query = payload.length === 0 ? "" : `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `${address}?${where}${query}`;
}

function uriPath(file) {
  const parts = path.resolve(file).split(path.sep).map(encodeURIComponent).join("/");
  return parts.startsWith("/") ? parts : `/${parts}`;
}

async function answers(url, exited) {
  let code;
  exited.then((value) => {
    code = value ?? 1;
  });
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(50)) {
    if (code !== undefined) throw new Error(`VS Code's server ended at once: ${code}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error("VS Code's server does not answer");
}

/** A port that nothing listens on. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
