// Everything that must hold, in order, from a fresh clone on: `npm test`. Stops at the first step that fails.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import * as path from "node:path";
import { checkPackages } from "./check-packages.mjs";
import { ensureChromium } from "./chromium.mjs";
import { installDependencies } from "./install-dependencies.mjs";
import { installVscode } from "./install-vscode.mjs";
import { makePackages } from "./package.mjs";
import { root } from "./root.mjs";
import { mustRunNode, run } from "./run.mjs";
import { testGrammar, testInHost, testInWeb, testWindow } from "./test-vscode.mjs";

const bin = (name) => path.join(root, "node_modules", name);

/** A step that counts tests gives what passed and failed; the others throw where something is wrong. */
const steps = [
  ["Packages from npm", installDependencies],
  ["Browser", async () => console.log(await ensureChromium())],
  ["Format and lint", () => mustRunNode([bin("@biomejs/biome/bin/biome"), "check"])],
  ["Types", () => mustRunNode([bin("typescript/bin/tsc"), "--noEmit"])],
  ["Build", () => mustRunNode([path.join(root, "scripts/build.mjs")])],
  ["Unit tests", runUnitTests],
  [
    "Packages",
    async () => {
      await makePackages();
      return { passed: await checkPackages(), failed: 0 };
    },
  ],
  ["VS Code", installVscode],
  ["Grammar", async () => mochaCounts(await testGrammar())],
  ["In VS Code, Node extension host", async () => mochaCounts(await testInHost())],
  ["In VS Code, web extension host", async () => mochaCounts(await testInWeb())],
  ["In the window of VS Code", async () => mochaCounts(await testWindow())],
];

let passed = 0;
let failed = 0;
for (const [heading, step] of steps) {
  console.log(`\n=== ${heading}`);
  const started = performance.now();
  try {
    const counts = await step();
    passed += counts?.passed ?? 0;
    failed += counts?.failed ?? 0;
  } catch (error) {
    console.error(error.message);
    failed += 1;
  }
  console.log(
    `=== ${heading}: ${failed === 0 ? "done" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (failed > 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runUnitTests() {
  const report = path.join(root, "dist-test/unit.json");
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, [bin("vitest/vitest.mjs"), "run", ...reporters]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  return counts({ code, passed: numPassedTests, failed: numFailedTests });
}

/** Reads mocha's closing lines, "12 passing (3s)" and "1 failing". */
function mochaCounts({ code, output }) {
  const number = (word) => Number(new RegExp(`^\\s*(\\d+) ${word}\\b`, "m").exec(output)?.[1] ?? 0);
  return counts({ code, passed: number("passing"), failed: number("failing") });
}

/** A run that fails without a failed test, or in which no test ran, counts as one that failed. */
function counts({ code, passed, failed }) {
  return failed === 0 && (code !== 0 || passed === 0) ? { passed, failed: 1 } : { passed, failed };
}
