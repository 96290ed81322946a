import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { analyze } from "./engine/analysis.ts";
import { fixesFor } from "./engine/fixes.ts";
import { createServer } from "./lsp/server.ts";
import { today } from "./lsp/today.ts";
import { RULES } from "./rules/list.ts";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer(connection, { analyze, fixesFor, today, ruleIds: RULES.map(({ id }) => id) });
