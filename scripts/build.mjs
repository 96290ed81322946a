// Bundles everything that runs: `node scripts/build.mjs`. An entry point that is not there yet is passed over and named.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./root.mjs";

const started = performance.now();

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  // The CommonJS build of jsonc-parser cannot be bundled.
  mainFields: ["module", "main"],
  // Stack traces in an issue should name our functions; this costs a few kilobytes.
  keepNames: true,
};
// fdir, which finds files for the command line, asks for the module's place in a way that CommonJS does not have.
const node = { ...shared, platform: "node", format: "cjs", define: { "import.meta.url": "__filename" } };
const program = { ...node, banner: { js: "#!/usr/bin/env node" } };
const browser = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"] };
const suite = { ...shared, minify: false, sourcemap: true, format: "cjs", external: ["vscode"] };

const bundles = [
  [program, "server/main.ts", "dist/server.cjs"],
  [program, "server/cli.ts", "dist/cli.cjs"],
  [{ ...browser, format: "iife" }, "server/browser.ts", "dist/browser-server.js"],
  [{ ...node, external: ["vscode"] }, "client/main.ts", "dist/client.cjs"],
  // Not .cjs: the web extension host of older VS Code adds ".js" to any other ending. Newer ones take ".js" for an ES
  // module where package.json says "type": "module", and refuse; so it does not say that.
  [{ ...browser, format: "cjs", external: ["vscode"] }, "client/browser.ts", "dist/browser-client.js"],
  [{ ...suite, platform: "node" }, "test/vscode/suite.ts", "dist-test/node/suite.js"],
  [{ ...suite, platform: "browser" }, "test/vscode/web.ts", "dist-test/web/index.js"],
];

for (const folder of ["dist", "dist-test"]) {
  rmSync(path.join(root, folder), { recursive: true, force: true });
  mkdirSync(path.join(root, folder));
}
const missing = bundles.filter(([, entry]) => !existsSync(path.join(root, entry)));
for (const [, entry] of missing) console.warn(`not there, passed over: ${entry}`);
await Promise.all([
  ...bundles
    .filter((bundle) => !missing.includes(bundle))
    .map(([options, entry, outfile]) => build({ ...options, entryPoints: [entry], outfile })),
  writeConfigurationSchema(),
]);
for (const executable of ["dist/cli.cjs", "dist/server.cjs"]) {
  if (existsSync(path.join(root, executable))) chmodSync(path.join(root, executable), 0o755);
}
console.log(`built in ${Math.round(performance.now() - started)} ms`);

/** The JSON schema of the configuration file, made from the one description that the program itself uses. */
async function writeConfigurationSchema() {
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  const outfile = path.join(root, "dist-test/configuration.mjs");
  await build({
    ...shared,
    platform: "node",
    format: "esm",
    entryPoints: ["server/engine/configuration.ts"],
    outfile,
  });
  const { configurationSchema } = await import(pathToFileURL(outfile).href);
  const schema = toJsonSchema(configurationSchema, { errorMode: "ignore" });
  schema.title = "Privacy Policy Lint";
  writeFileSync(path.join(root, "dist/configuration.schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
}
