// Measures what the command line reports against the labelled corpus beside the project: `npm run score`.
//
//   --summary     only the summary at the end
//   --items       the figures of each item on the part held back, as docs/accuracy.md has them
//   --misses      what was wrong, document by document, in the part that rules are tuned on
//   --held-back   with --misses: the other part too. Whoever reads it can no longer call that part unseen.
//
// The corpus is not part of the project. Where it is absent, there is nothing to measure.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./root.mjs";
import { printTable } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    summary: { type: "boolean", default: false },
    items: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    "held-back": { type: "boolean", default: false },
  },
});

const corpus = path.join(root, "../shared/corpus");
const cli = path.join(root, "dist/cli.cjs");
const AS_OF = "2026-11-22";
const PARTS = ["tuned on", "held back"];

if (!existsSync(path.join(corpus, "score.mjs"))) {
  console.log(`No corpus at ${corpus}: nothing to score.`);
  process.exit(0);
}
if (!existsSync(cli)) {
  console.error("dist/cli.cjs is not there: npm run build");
  process.exit(2);
}

/** Results on the part held back, by the name of the set. */
const byItem = new Map();

const sets = [
  { name: "documents", documents: "documents", labels: "labels" },
  ...["gdpr-transparency", "goppc"].map((name) => ({
    name,
    documents: `external/${name}/documents`,
    labels: `external/${name}/labels.json`,
  })),
].filter(
  ({ documents, labels }) =>
    existsSync(path.join(corpus, documents)) && existsSync(path.join(corpus, labels)),
);

const temporary = mkdtempSync(path.join(tmpdir(), "privacy-policy-lint-score-"));
try {
  const rows = sets.flatMap(scoreSet);
  const alone = [leftAlone(), otherLanguages()].filter((line) => line !== undefined);
  console.log(`\nSummary, as of ${AS_OF} (missing items; P, R, F1 in percent)\n`);
  printTable(rows);
  console.log("");
  for (const line of alone) console.log(line);
  if (options.items) printItems();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Scores a set as a whole and its two halves; gives the rows of the summary. */
function scoreSet({ name, documents, labels }) {
  const report = check(documents, name);
  if (!options.summary) {
    console.log(`\n=== ${name}\n`);
    console.log(score(["--labels", path.join(corpus, labels), "--report", report]).trimEnd());
  }
  const parts = [
    [name, path.join(corpus, labels)],
    ...PARTS.map((part) => [`  ${part}`, partOf(labels, part)]),
  ];
  if (options.misses) printMisses(parts.slice(1), report);
  byItem.set(name, JSON.parse(score(["--labels", parts[2][1], "--report", report, "--json"])).results);
  return parts.map(([title, part]) => {
    const { results } = JSON.parse(score(["--labels", part, "--report", report, "--json"]));
    return rowOf(title, results, labelCount(part));
  });
}

/** Per item: of the gaps that are reported how many are gaps, of the gaps how many are reported. */
function printItems() {
  const names = [...byItem.keys()];
  const items = [...byItem.values()].flatMap((results) =>
    Object.keys(results).flatMap((key) => /^absent (.+)$/.exec(key)?.[1] ?? []),
  );
  console.log(`\n| item | ${names.join(" | ")} |\n| --- |${" --- |".repeat(names.length)}`);
  for (const item of new Set(items)) {
    const cells = names.map((name) => {
      const found = byItem.get(name)[`absent ${item}`];
      if (found === undefined) return "";
      const { tp, fp, fn } = found;
      return tp + fp + fn === 0 ? "no gap" : `${tp} of ${tp + fn}, ${fp} wrong`;
    });
    console.log(`| ${item} | ${cells.join(" | ")} |`);
  }
}

function printMisses(parts, report) {
  const shown = options["held-back"] ? parts : parts.slice(0, 1);
  for (const [title, part] of shown) {
    console.log(`\nmisses, ${title.trim()}`);
    const { misses } = JSON.parse(score(["--labels", part, "--report", report, "--json", "--misses"]));
    for (const miss of misses) console.log(`  ${miss}`);
  }
}

/** The part of the labels whose document ids fall into it, whatever is added to them. */
function partOf(labels, part) {
  const source = path.join(corpus, labels);
  const target = path.join(temporary, `${labels.replaceAll("/", "-")}-${part.replace(" ", "-")}`);
  if (labels.endsWith(".json")) {
    const all = JSON.parse(readFileSync(source, "utf8"));
    const file = `${target}.json`;
    writeFileSync(
      file,
      JSON.stringify({
        ...all,
        documents: all.documents.filter(
          ({ id }) => partOfId(id, path.basename(path.dirname(labels))) === part,
        ),
      }),
    );
    return file;
  }
  mkdirSync(target);
  for (const name of readdirSync(source).filter((file) => file.endsWith(".json"))) {
    if (partOfId(path.basename(name, ".json")) === part)
      symlinkSync(path.join(source, name), path.join(target, name));
  }
  return target;
}

/**
 * By a hash of the id, with the name of the set for those of others: every fourth document is held back, the seeds of
 * the project excepted, which were always in view.
 */
function partOfId(id, set = "") {
  const byte = createHash("sha256").update(`${set}${id}`).digest()[31];
  return PARTS[byte % 4 === 3 && !/^s\d-/.test(id) ? 1 : 0];
}

function labelCount(labels) {
  if (labels.endsWith(".json")) return JSON.parse(readFileSync(labels, "utf8")).documents.length;
  return readdirSync(labels).filter((name) => name.endsWith(".json")).length;
}

function rowOf(title, results, count) {
  const percent = (share) => (share === undefined ? "" : (100 * share).toFixed(1));
  const micro = results["ABSENT micro"];
  const f1 = (name) => percent(results[name]?.f1);
  const evidence = results.EVIDENCE;
  return {
    set: title,
    docs: String(count),
    P: percent(micro?.precision),
    R: percent(micro?.recall),
    F1: percent(micro?.f1),
    macro: percent(results["ABSENT macro F1"]),
    weak: f1("WEAK"),
    evidence: evidence === undefined ? "" : percent(evidence.of === 0 ? 1 : evidence.hit / evidence.of),
    stale: f1("STALE REFERENCES"),
    defined: f1("TERMS defined"),
    undefined: f1("TERMS undefined"),
    unused: f1("TERMS unused"),
    dangling: f1("REFERENCES dangling"),
    filler: f1("PLACEHOLDERS"),
  };
}

function leftAlone() {
  if (!existsSync(path.join(corpus, "not-policies"))) return undefined;
  const report = check("not-policies", "not-policies");
  const misses = options.misses ? ["--misses"] : [];
  return score([
    "--not-policies",
    path.join(corpus, "not-policies"),
    "--report",
    report,
    ...misses,
  ]).trimEnd();
}

/** A policy in a language that is not supported gets one finding that says so, and no other. */
function otherLanguages() {
  if (!existsSync(path.join(corpus, "other-languages"))) return undefined;
  const { files } = JSON.parse(readFileSync(check("other-languages", "other-languages"), "utf8"));
  const wrong = files.filter(
    ({ findings, coverage }) =>
      findings.length > 1 ||
      findings[0]?.severity !== "info" ||
      coverage.some(({ status }) => status === "absent"),
  );
  const names = options.misses
    ? wrong.map((file) => `\n  ${path.basename(file.path)}: ${file.findings.length} findings`).join("")
    : "";
  return `said so once and judged nothing in ${files.length - wrong.length} of ${files.length} policies in other languages${names}`;
}

/** Checks a folder of the corpus; gives the file with the report. */
function check(documents, name) {
  const args = [
    cli,
    "check",
    "--format",
    "json",
    "--as-of",
    AS_OF,
    "--no-config",
    path.join(corpus, documents),
  ];
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (stderr !== "") console.error(stderr.trimEnd());
  if (error !== undefined) throw error;
  const file = path.join(temporary, `${name}.json`);
  writeFileSync(file, stdout);
  return file;
}

function score(args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(corpus, "score.mjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`score.mjs: ${stderr}`);
  return stdout;
}
