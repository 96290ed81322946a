import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { analyze } from "./engine/analysis.ts";
import { fixesFor } from "./engine/fixes.ts";
import { createServer } from "./lsp/server.ts";
import { today } from "./lsp/today.ts";
import { RULES } from "./rules/list.ts";

// Without a transport on the command line: standard input and output.
if (process.argv.length === 2) process.argv.push("--stdio");

createServer(createConnection(), {
  analyze,
  fixesFor,
  today,
  ruleIds: RULES.map(({ id }) => id),
  readFile: (uri) => readFile(fileURLToPath(uri), "utf8").catch(() => undefined),
});
