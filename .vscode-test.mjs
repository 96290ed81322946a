// Run by scripts/test-vscode.mjs, which builds and makes the workspace first.
import { defineConfig } from "@vscode/test-cli";
import { root } from "./scripts/root.mjs";

const shared = {
  extensionDevelopmentPath: root,
  files: "dist-test/node/suite.js",
  workspaceFolder: "dist-test/workspace",
  srcDir: ".",
  mocha: { ui: "bdd", timeout: 60_000 },
};

export default defineConfig([
  { ...shared, label: "host", useInstallation: { fromPath: "scripts/vscode-host.mjs" } },
  { ...shared, label: "desktop", version: "stable", launchArgs: ["--disable-extensions", "--disable-workspace-trust"] },
]);
