import { accessSync, constants, existsSync } from "node:fs";
import * as path from "node:path";
import { run } from "./run.mjs";

/** Options without which Chromium does not run as root, in a container, or without the internet. */
export const chromiumOptions = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

/** Path of a browser of the Chromium family: what CHROMIUM names, else one on the PATH, else one in its usual place. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  }
  for (const candidate of [...onPath(), ...usualPlaces()]) if (await starts(candidate)) return candidate;
  return undefined;
}

/** As `findChromium`; where there is none, it is installed from the distribution, or the error says what to install. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  await installFromDistribution();
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    "The tests in VS Code need a browser: install Chromium or Google Chrome (on Debian and Ubuntu: " +
      "apt-get install chromium), or name one in the environment variable CHROMIUM.",
  );
}

async function installFromDistribution() {
  if (process.platform !== "linux") return;
  if ((await run("apt-get", ["--version"], { quiet: true })).code !== 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (asRoot.length > 0 && (await run("sudo", ["-n", "true"], { quiet: true })).code !== 0) return;
  console.log("Installing Chromium …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    const { code, output } = await run(command, rest, { env, quiet: true });
    if (code !== 0) console.warn(output.trimEnd());
  }
}

function onPath() {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter(isExecutable);
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"]
      .flatMap((name) =>
        ["", process.env.HOME ?? ""].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
      )
      .filter(isExecutable);
  }
  if (process.platform !== "win32") return [];
  return ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) =>
      ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => existsSync(file));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a stub that only says which snap to install. On Windows, --version opens a window. */
async function starts(file) {
  return process.platform === "win32" || (await run(file, ["--version"], { quiet: true })).code === 0;
}
