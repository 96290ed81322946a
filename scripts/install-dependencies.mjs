// Installs the project's packages as locked, unless they are there. Needs nothing but Node.
import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { root } from "./root.mjs";
import { mustRunNpm } from "./run.mjs";

export async function installDependencies() {
  const lock = path.join(root, "package-lock.json");
  if (isInstalled(lock, path.join(root, "node_modules"))) return;
  console.log("Installing packages from npm …");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
  try {
    await mustRunNpm(["ci", ...options], { quiet: true });
  } catch (error) {
    // A registry may lack what a package offers for other systems; `npm ci` refuses then, though nothing here needs it.
    if (!/^npm error Missing: /m.test(error.message)) throw error;
    await mustRunNpm(["install", "--no-save", ...options]);
  }
}

/** Whether every package that a lock file asks for on any machine is installed in the locked version. */
export function isInstalled(lockFile, folder, { omitDev = false } = {}) {
  const installedList = path.join(folder, ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const installed = packagesIn(installedList);
  return Object.entries(packagesIn(lockFile)).every(([name, wanted]) => {
    if (name === "" || wanted.optional || wanted.devOptional || wanted.link || wanted.peer) return true;
    return (omitDev && wanted.dev) || installed[name]?.version === wanted.version;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
