// Builds the extension and opens it in VS Code on the samples: `npm start`, from a fresh clone on. In the `code` of this
// machine if there is one, else in a VS Code served on localhost. Neither touches the user's own settings or extensions.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { installDependencies } from "./install-dependencies.mjs";
import { installVscode } from "./install-vscode.mjs";
import { root } from "./root.mjs";
import { mustRunNode, run } from "./run.mjs";
import { pageAddress, startVscodeServer } from "./vscode-server.mjs";

const samples = path.join(root, "samples");
const policy = path.join(samples, "policy.md");
const settings = { "workbench.startupEditor": "none", "editor.wordWrap": "on" };

await installDependencies();
await mustRunNode([path.join(root, "scripts/build.mjs")]);
if (await hasDesktopVscode()) await openOnDesktop();
else await serve();

/**
 * Whether `code` opens a window here. The one in a terminal of remote VS Code only talks to the window it belongs to,
 * and without a display there is none.
 */
async function hasDesktopVscode() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return false;
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  const { code } = await run("code", [...asRoot(), "--version"], { quiet: true });
  return code === 0;
}

/** VS Code runs as root only with its own data and without its sandbox. */
function asRoot(data = path.join(tmpdir(), "privacy-policy-lint-version")) {
  return process.getuid?.() === 0 ? ["--no-sandbox", "--user-data-dir", data] : [];
}

async function openOnDesktop() {
  const data = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-vscode-"));
  mkdirSync(path.join(data, "User"), { recursive: true });
  writeFileSync(path.join(data, "User/settings.json"), JSON.stringify(settings));
  const args = [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...["--new-window", "--wait", "--disable-extensions", "--disable-workspace-trust", "--skip-welcome"],
    `--user-data-dir=${data}`,
    `--extensionDevelopmentPath=${root}`,
    samples,
    policy,
  ];
  console.log("Opening VS Code. Close its window, or press Ctrl+C here, to end.");
  const child = spawn("code", args, { stdio: "inherit", shell: process.platform === "win32" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill());
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

async function serve() {
  await installVscode();
  const extensionsDir = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-extensions-"));
  symlinkSync(root, path.join(extensionsDir, "privacy-policy-lint.privacy-policy-lint-0.1.0"), "junction");
  const server = await startVscodeServer({ settings, extensionsDir });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    rmSync(extensionsDir, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
  const address = pageAddress(server, { folder: samples, payload: [["openFile", server.remote(policy)]] });
  console.log(`\nVS Code, with the extension and its samples:\n\n  ${address}\n\nPress Ctrl+C to end.`);
  openInBrowser(address);
  const code = await server.exited;
  if (!stopping) console.error(`VS Code's server ended by itself, with exit code ${code}.`);
  await stop();
}

/** Where there is no browser to open, the address that was printed is all there is to do. */
function openInBrowser(address) {
  const openers = { darwin: ["open"], win32: ["explorer.exe"] };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  if (command === "xdg-open" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
