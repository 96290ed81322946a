// What the packages must and may contain, and that the npm package runs where nothing else is installed.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./root.mjs";
import { mustRun, mustRunNpm } from "./run.mjs";

const LARGEST_VSIX = 1_500_000;

const required = [
  ...["package.json", "README.md", "CHANGELOG.md", "LICENSE", "PRIVACY.md", "images/icon.png"],
  ...["dist/client.cjs", "dist/server.cjs", "dist/browser-client.js", "dist/browser-server.js"],
  ...[
    "dist/configuration.schema.json",
    "syntaxes/plaintext.tmLanguage.json",
    "syntaxes/privacy-policy.injection.json",
  ],
];

/** What only the command line needs: the extension links to the pages on the web. */
const requiredOfCommandLine = ["dist/cli.cjs", "docs/rules/stale-reference.md"];

const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|PRIVACY\.md)$/,
  /^dist\/[\w.-]+\.(cjs|js|json)$/,
  /^docs\/rules\/[\w-]+\.md$/,
  /^images\/[\w-]+\.png$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

/** Throws with all that is wrong; resolves with the number of checks that were made. */
export async function checkPackages() {
  const vsix = path.join(root, packed(".vsix"));
  const tarball = path.join(root, packed(".tgz"));
  const inVsix = zipNames(readFileSync(vsix)).flatMap((name) =>
    name.startsWith("extension/") ? [name.slice(10)] : [],
  );
  const inTarball = tarNames(gunzipSync(readFileSync(tarball))).map((name) => name.replace(/^package\//, ""));
  const size = statSync(vsix).size;
  const problems = [
    ...contentProblems("vsix", inVsix.map(nameBeforeVsce)),
    ...contentProblems("npm package", inTarball),
    ...requiredOfCommandLine.flatMap((name) => [
      ...(inTarball.includes(name) ? [] : [`npm package: ${name} is missing`]),
      ...(inVsix.includes(name) ? [`vsix: ${name} does not belong`] : []),
    ]),
    ...(size > LARGEST_VSIX ? [`the vsix has ${size} bytes, more than ${LARGEST_VSIX}`] : []),
    ...(await runningProblems(tarball)),
  ];
  if (problems.length > 0)
    throw new Error(`The packages are not right:\n${problems.map((one) => `- ${one}`).join("\n")}`);
  const checks = 2 * (required.length + requiredOfCommandLine.length) + inVsix.length + inTarball.length + 3;
  console.log(`${path.basename(vsix)}: ${inVsix.length} files, ${size} bytes`);
  console.log(`${path.basename(tarball)}: ${inTarball.length} files, ${statSync(tarball).size} bytes`);
  return checks;
}

function packed(ending) {
  const found = readdirSync(root).filter((name) => name.endsWith(ending));
  if (found.length !== 1) throw new Error(`There must be one ${ending} file, and there are ${found.length}.`);
  return found[0];
}

/** vsce gives these names that the marketplace knows. */
function nameBeforeVsce(name) {
  const names = {
    "readme.md": "README.md",
    "changelog.md": "CHANGELOG.md",
    "LICENSE.txt": "LICENSE",
    "LICENSE.md": "LICENSE",
  };
  return names[name] ?? name;
}

function contentProblems(where, names) {
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `${where}: ${name} is missing`),
    ...names
      .filter((name) => !allowed.some((one) => one.test(name)))
      .map((name) => `${where}: ${name} does not belong`),
  ];
}

/** Installs the npm package with no registry in reach and runs its command. */
async function runningProblems(tarball) {
  const folder = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-package-"));
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  try {
    const cache = ["--cache", path.join(folder, "cache")];
    await mustRunNpm(
      ["install", "--offline", "--prefix", folder, ...cache, "--no-audit", "--no-fund", tarball],
      {
        cwd: folder,
        quiet: true,
      },
    );
    const command = path.join(folder, "node_modules/.bin/privacy-policy-lint");
    const printed = await mustRun(command, ["--version"], { cwd: folder, quiet: true });
    return printed.includes(version)
      ? []
      : [`privacy-policy-lint --version prints ${JSON.stringify(printed)}`];
  } catch (error) {
    return [`the npm package does not run: ${error.message}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names in the central directory of a zip file. */
function zipNames(zip) {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    names.push(zip.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

/** Names of the files in a tar file; npm writes no longer ones than the old header takes. */
function tarNames(tar) {
  const names = [];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const field = (from, length) => tar.toString("utf8", at + from, at + from + length).replace(/\0.*$/s, "");
    if (field(156, 1) === "0" || field(156, 1) === "") names.push(field(0, 100));
    at += 512 + Math.ceil(Number.parseInt(field(124, 12), 8) / 512) * 512;
  }
  return names;
}
