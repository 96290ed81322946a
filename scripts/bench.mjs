// Measures speed and memory: `npm run build && npm run bench`. Times are reported, never asserted: machines differ.
//
//   --sample FILE   make the texts from this file; default: the samples of the project
//   --quick         fewer rounds, to see whether it runs
//
// The engine is measured alone, and through the protocol as an editor sees it: the edit is sent, and the clock stops
// when the findings are there.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import * as rpc from "vscode-languageserver-protocol/node";
import { root } from "./root.mjs";
import { printTable } from "./table.mjs";

const { values: options } = parseArgs({
  options: { sample: { type: "string" }, quick: { type: "boolean", default: false } },
});

const AS_OF = "2026-11-22";
/** Rounds before the clock counts: the first ones measure the compiler. */
const WARM_UP = 20;
/** Milliseconds for one figure; what is slow gets fewer rounds. */
const MOST_TIME = options.quick ? 2_000 : 15_000;
const LANGUAGE_IDS = { md: "markdown", html: "html", txt: "plaintext" };
const server = path.join(root, "dist/server.cjs");
const temporary = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-bench-"));

try {
  const texts = benchTexts();
  const engine = await bundledEngine();
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; times in ms\n`);
  console.log("Engine alone\n");
  printTable(await inTurn(texts, (text) => engineRow(engine, text)));
  if (!existsSync(server)) {
    console.log("\ndist/server.cjs is not there, so not through the protocol: npm run build");
  } else {
    console.log("\nThrough the protocol (one letter typed, until the findings are there)\n");
    printTable(await inTurn(texts, protocolRow));
    const starts = await inTurn(Array.from({ length: options.quick ? 3 : 9 }), startUp);
    console.log(
      `\nStart-up until initialize is answered: ${ms(quantile(starts, 0.5))} ms (median of ${starts.length})`,
    );
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Texts of about 10, 75 and 780 KB in Markdown, and of 75 KB in the other formats. */
function benchTexts() {
  const sampleOf = (extension) => path.join(root, `samples/policy.${extension}`);
  const given = options.sample;
  const wanted =
    given === undefined
      ? [
          ["md", 10],
          ["md", 75],
          ["md", 780],
          ["html", 75],
          ["txt", 75],
        ].map(([extension, size]) => [sampleOf(extension), extension, size])
      : [10, 75, 780].map((size) => [given, path.extname(given).slice(1), size]);
  return wanted
    .filter(([file]) => existsSync(file))
    .map(([file, extension, size]) => ({
      name: `${size} KB .${extension}`,
      extension,
      content: grown(readFileSync(file, "utf8"), size * 1000),
    }));
}

/** The text again and again, with other numbers in each copy so that no two paragraphs are the same, cut to a size. */
function grown(sample, size) {
  let content = "";
  for (let copy = 0; content.length < size; copy++) {
    content += sample.replace(/(?<=[a-z]{3} )(?=[a-z]{4})/g, (_gap, at) =>
      at % 97 === copy % 97 ? `item ${copy} ` : "",
    );
    content += "\n";
  }
  const end = content.indexOf("\n", size);
  return end < 0 ? content : content.slice(0, end + 1);
}

async function bundledEngine() {
  const outfile = path.join(temporary, "engine.mjs");
  await build({
    stdin: {
      contents: `
        export { readDocument, editDocument } from "./server/document/document.ts";
        export { analyze } from "./server/engine/analysis.ts";
        export { defaultConfiguration } from "./server/engine/configuration.ts";`,
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    minify: true,
    outfile,
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile).href);
}

async function engineRow(engine, { name, extension, content }) {
  const judge = (document) =>
    engine.analyze(document, { ...engine.defaultConfiguration, treatAs: "policy" }, AS_OF);
  const whole = () => judge(engine.readDocument(content, LANGUAGE_IDS[extension]));
  const full = await times(rounds(content, 40), whole);
  const row = {
    text: name,
    findings: String(whole().findings.length),
    full: ms(quantile(full, 0.5)),
    "MB/s": (content.length / 1000 / quantile(full, 0.5)).toFixed(1),
  };
  for (const [place, offset] of places(content)) {
    let document = engine.readDocument(content, LANGUAGE_IDS[extension]);
    judge(document);
    let typed = false;
    const edit = await times(rounds(content, 300), () => {
      // A letter is typed and taken away again, so that the text stays as long as it was.
      const change = typed
        ? { start: offset, end: offset + 1, text: "" }
        : { start: offset, end: offset, text: "e" };
      typed = !typed;
      document = engine.editDocument(document, change);
      judge(document);
    });
    row[`${place} p50`] = ms(quantile(edit, 0.5));
    row[`${place} p99`] = ms(quantile(edit, 0.99));
  }
  return row;
}

async function protocolRow({ name, extension, content }) {
  const { connection, child } = await connected();
  const uri = pathToFileURL(path.join(temporary, `policy.${extension}`)).href;
  const ask = async () => {
    const report = await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    return report.items?.length ?? 0;
  };
  const document = { uri, languageId: LANGUAGE_IDS[extension], version: 1, text: content };
  const before = performance.now();
  connection.sendNotification("textDocument/didOpen", { textDocument: document });
  const found = await ask();
  const row = { text: name, shown: String(found), open: ms(performance.now() - before) };
  let version = 1;
  for (const [place, offset] of places(content)) {
    const start = positionAt(content, offset);
    const end = { ...start, character: start.character + 1 };
    const measured = [];
    for (let count = 0; count < rounds(content, 300) + WARM_UP; count++) {
      const typed = count % 2 === 1;
      const change = typed
        ? { range: { start, end }, text: "" }
        : { range: { start, end: start }, text: "e" };
      const from = performance.now();
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges: [change],
      });
      await ask();
      if (count >= WARM_UP) measured.push(performance.now() - from);
    }
    row[`${place} p50`] = ms(quantile(measured, 0.5));
    row[`${place} p99`] = ms(quantile(measured, 0.99));
  }
  row.MiB = memoryOf(child.pid);
  await stopped(connection, child);
  return row;
}

async function startUp() {
  const before = performance.now();
  const { connection, child } = await connected();
  const time = performance.now() - before;
  await stopped(connection, child);
  return time;
}

/** A server of its own, initialized by a client that asks for its findings and says that every text is a policy. */
async function connected() {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  connection.onRequest("workspace/configuration", ({ items }) =>
    items.map(() => ({ treatAs: "policy", asOf: AS_OF })),
  );
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onUnhandledNotification(() => {});
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false } },
    },
  });
  connection.sendNotification("initialized", {});
  return { connection, child };
}

async function stopped(connection, child) {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await connection.sendRequest("shutdown");
  connection.sendNotification("exit");
  await ended;
  connection.dispose();
}

/** Offsets within a word near the start, the middle and the end. */
function places(content) {
  return [
    ["start", 0.02],
    ["middle", 0.5],
    ["end", 0.98],
  ].map(([name, share]) => {
    const from = Math.floor(content.length * share);
    // Six letters in a row with a space on either side are prose in every format.
    const word = / [a-z]{6,} [a-z]/g;
    word.lastIndex = from;
    const found = word.exec(content) ?? / [a-z]{6,} [a-z]/.exec(content);
    return [name, (found?.index ?? from) + 3];
  });
}

function positionAt(content, offset) {
  const lines = content.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1).length };
}

/** Fewer rounds for long texts: the whole must be done in a minute or two. */
function rounds(content, most) {
  const fewer = content.length > 500_000 ? Math.ceil(most / 3) : most;
  return options.quick ? Math.ceil(fewer / 20) : fewer;
}

async function times(count, work) {
  const measured = [];
  const enough = performance.now() + MOST_TIME;
  for (let round = 0; round < count + WARM_UP; round++) {
    const from = performance.now();
    await work();
    measured.push(performance.now() - from);
    if (performance.now() > enough) break;
  }
  return measured.slice(Math.min(WARM_UP, Math.floor(measured.length / 2)));
}

function quantile(measured, share) {
  const sorted = [...measured].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Resident memory of a process, where the system tells. */
function memoryOf(pid) {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return kilobytes === undefined ? "?" : String(Math.round(Number(kilobytes) / 1024));
}

function ms(time) {
  return time.toFixed(time < 10 ? 2 : 0);
}

async function inTurn(list, work) {
  const results = [];
  for (const one of list) {
    if (process.stderr.isTTY) process.stderr.write(`\r${results.length + 1} of ${list.length} `);
    results.push(await work(one));
  }
  if (process.stderr.isTTY) process.stderr.write("\r           \r");
  return results;
}
