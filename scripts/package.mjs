// Makes the two packages: the extension (.vsix) and the npm package (.tgz) with the command line and the server.
import { readdirSync, rmSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackages } from "./check-packages.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { root } from "./root.mjs";
import { mustRunNode, mustRunNpm } from "./run.mjs";

const REPOSITORY = "https://github.com/privacy-policy-lint/privacy-policy-lint";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installDependencies();
  await mustRunNode([path.join(root, "scripts/build.mjs")]);
  await makePackages();
  await checkPackages();
}

export async function makePackages() {
  for (const name of readdirSync(root)) if (/\.(vsix|tgz)$/.test(name)) rmSync(path.join(root, name));
  // Everything that runs is bundled, so there are no dependencies to pack. Links of the README are made to lead
  // to the repository; without the addresses given here vsce would ask GitHub for them.
  await mustRunNode([
    path.join(root, "node_modules/@vscode/vsce/vsce"),
    "package",
    "--no-dependencies",
    "--baseContentUrl",
    `${REPOSITORY}/blob/main`,
    "--baseImagesUrl",
    `${REPOSITORY}/raw/main`,
  ]);
  await mustRunNpm(["pack", "--ignore-scripts", "--silent"]);
}
