import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../server/command/run.ts";
import { decode, encode } from "../server/command/source-file.ts";
import { paintFor } from "../server/command/surroundings.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { withColors, withoutColors } from "../server/report/terminal.ts";
import { RULES } from "../server/rules/list.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A policy with findings of every severity; one of them, the old product name, can be mended safely. */
const POLICY = readFileSync(join(root, "samples/policy.md"), "utf8");
const MENDED = readFileSync(join(root, "samples/policy.mended.md"), "utf8");
const RECIPE = "# Pancakes\n\nMix flour, milk and eggs. Fry in butter until golden.\n";

const DATENSCHUTZ = `# Datenschutzerklärung

Wir sind für die Verarbeitung Ihrer personenbezogenen Daten verantwortlich und erklären hier, welche Daten wir
erheben, wozu wir sie verwenden und wie lange wir sie speichern.

## Ihre Rechte

Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer Daten und können der Verarbeitung widersprechen.
Außerdem können Sie sich bei einer Aufsichtsbehörde über uns beschweren.
`;

let cwd = "";

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "privacy-policy-lint-test-"));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in the temporary folder. */
async function lint(
  args: readonly string[],
  input: string | Uint8Array = "",
  paint = withoutColors,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    cwd,
    root,
    today: "2026-11-22",
    paint,
    width: 80,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readInput: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
  });
  return { code, out: out.join(""), err: err.join("") };
}

interface Report {
  readonly version: number;
  readonly asOf: string;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly language: string;
    readonly coverage: readonly {
      readonly item: string;
      readonly status: string;
      readonly evidence: readonly unknown[];
    }[];
    readonly terms: readonly { readonly term: string; readonly line: number }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly about?: string;
      readonly range: { readonly start: { readonly line: number; readonly column: number } };
    }[];
  }[];
}

function parsed({ out }: Ran): Report {
  return JSON.parse(out);
}

async function report(...args: readonly string[]): Promise<Report> {
  return parsed(await lint(["check", "--format", "json", ...args]));
}

describe("exit codes of check", () => {
  test("0 when nothing is found that fails", async () => {
    put("policy.md", MENDED);
    expect(await lint(["check", "policy.md"])).toMatchObject({ code: 0, err: "" });
  });

  test("1 when there are errors or warnings", async () => {
    put("policy.md", POLICY);
    expect(await lint(["check", "policy.md"])).toMatchObject({ code: 1, err: "" });
  });

  test("--severity decides what is reported and what fails", async () => {
    put("policy.md", POLICY);
    const all = (await report("policy.md")).files[0]?.findings ?? [];
    const errors = (await report("--severity", "error", "policy.md")).files[0]?.findings ?? [];
    expect(errors).toEqual(all.filter(({ severity }) => severity === "error"));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(all.length);
    const off = Object.fromEntries(errors.map(({ rule }) => [rule, "warning"]));
    put(".privacy-policy-lint.json", JSON.stringify({ rules: off }));
    expect(await lint(["check", "--severity", "error", "policy.md"])).toMatchObject({ code: 0 });
    expect(await lint(["check", "policy.md"])).toMatchObject({ code: 1 });
  });

  test("notes fail only when they are asked for", async () => {
    put("policy.md", POLICY);
    const rules = Object.fromEntries(RULES.map(({ id }) => [id, id === "stale-reference" ? "info" : "off"]));
    put(".privacy-policy-lint.json", JSON.stringify({ rules }));
    expect((await lint(["check", "policy.md"])).code).toBe(0);
    expect((await lint(["check", "--severity", "info", "policy.md"])).code).toBe(1);
  });

  test("2 when a file cannot be read; the others are checked", async () => {
    put("policy.md", POLICY);
    const ran = await lint(["check", "--format", "json", "nothing.md", "policy.md"]);
    expect(ran).toMatchObject({ code: 2, err: "nothing.md: no such file\n" });
    expect(parsed(ran).files.map(({ path }) => path)).toEqual(["policy.md"]);
  });
});

describe("arguments that make no sense", () => {
  test.each([
    [["check", "--fixx", "a.md"], "unknown option --fixx; did you mean --fix?"],
    [["check", "-x", "a.md"], "unknown option -x"],
    [["check", "--as-of", "2026-02-30", "a.md"], '--as-of: "2026-02-30" is not a date'],
    [["check", "--as-of", "today", "a.md"], '--as-of: "today" is not a date'],
    [["check", "a.md", "--as-of"], "--as-of needs a value: --as-of DATE"],
    [["check", "--fix=yes", "a.md"], "--fix takes no value"],
    [["check", "--format", "xml", "a.md"], '--format must be one of text, json, not "xml"'],
    [["check", "--severity", "fatal", "a.md"], '--severity must be one of error, warning, info, not "fatal"'],
    [["check", "--treat-as", "x", "a.md"], "--treat-as must be one of auto, policy, not-a-policy"],
    [["check", "--config", "x.json", "--no-config", "a.md"], "--config and --no-config exclude each other"],
    [["check", "--config", "x.json", "a.md"], "--config: x.json: no such file"],
    [["check"], "name at least one file"],
    [["chekc", "a.md"], 'there is no command "chekc"; did you mean "check"?'],
    [["a.md"], "to check a file: privacy-policy-lint check a.md"],
    [["--frmat"], "unknown option --frmat"],
    [["explain"], "name one rule"],
    [
      ["explain", "missing-retentoin"],
      'there is no rule "missing-retentoin"; did you mean "missing-retention"?',
    ],
    [["rules", "x"], "rules takes no arguments"],
    [["blocks"], "name one file"],
    [["facts", "a.md", "b.md"], "name one file"],
    [["terms"], "name one file"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await lint(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toContain("--help");
  });

  test("none at all prints the help on the standard error", async () => {
    expect(await lint([])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Usage:") });
  });
});

test("--help and --version answer on the standard output", async () => {
  for (const args of [
    ["--help"],
    ["-h"],
    ["help"],
    ["check", "--help"],
    ["help", "facts"],
    ["rules", "-h"],
  ]) {
    const ran = await lint(args);
    expect(ran).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("Usage: privacy-policy-lint"),
    });
    expect(ran.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect((await lint(["--version"])).out).toBe(`${version}\n`);
});

test("the page about the command line lists the options that there are", async () => {
  const page = readFileSync(join(root, "docs/command-line.md"), "utf8");
  const listed = [...page.matchAll(/^\| (?:`-\w`, )?`(--[\w-]+)` \|/gm)].map(([, option]) => option);
  const { out } = await lint(["check", "--help"]);
  expect(listed).toEqual([...out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option));
});

describe("the JSON report", () => {
  test("has the published shape", async () => {
    put("policy.md", POLICY);
    const json = await report("--as-of", "2026-11-01", "./policy.md");
    expect(json).toMatchObject({ version: 1, asOf: "2026-11-01" });
    const [file] = json.files;
    expect(Object.keys(file ?? {})).toEqual(["path", "kind", "language", "coverage", "terms", "findings"]);
    expect(file).toMatchObject({ path: "./policy.md", kind: "policy", language: "en" });
    expect(file?.coverage.map(({ item }) => item)).toEqual(ITEM_IDS);
    const statuses = ["present", "weak", "absent", "not-applicable"];
    expect(file?.coverage.filter(({ status }) => !statuses.includes(status))).toEqual([]);
    for (const { status, evidence } of file?.coverage ?? []) {
      expect(evidence.length > 0).toBe(status === "present" || status === "weak");
    }
    const adwords = file?.findings.find(({ about }) => about === "google-ads" || about === "google-adwords");
    const line = POLICY.split("\n").findIndex((text) => text.includes("AdWords"));
    expect(adwords?.range.start.line).toBe(line + 1);
  });

  test("counts columns in UTF-16 units after an emoji, and not the byte order mark", async () => {
    const text = "# Privacy Policy\n\n😀 [COMPANY] collects personal data and processes it.\n";
    put("policy.md", `\uFEFF${text}`);
    const json = await report("--treat-as", "policy", "policy.md");
    const finding = json.files[0]?.findings.find(({ rule }) => rule === "unfilled-placeholder");
    expect(finding?.range).toMatchObject({ start: { line: 3, column: 4 } });
  });

  test("gives nothing about a file that is not a policy", async () => {
    put("recipe.md", RECIPE);
    const json = await report("recipe.md");
    expect(json.files).toEqual([
      {
        path: "recipe.md",
        kind: "not-a-policy",
        language: expect.any(String),
        coverage: [],
        terms: [],
        findings: [],
      },
    ]);
  });
});

describe("the text report", () => {
  test("fits into 80 columns, names file, place and rule, and sums up in one sentence", async () => {
    put("policy.md", POLICY);
    const { out } = await lint(["check", "policy.md"]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(/^policy\.md\n/);
    expect(out).toMatch(/^ +\d+:\d+ {2}error {4}/m);
    expect(out).toContain("stale-reference");
    expect(out).toMatch(/\n\nFound \d+ errors?, \d+ warnings?/);
    expect(out).toContain("as of 2026-11-22");
  });

  test("mentions a file that is not a policy, and does not fail", async () => {
    put("recipe.md", RECIPE);
    put("empty.md", "");
    const { code, out } = await lint(["check", "recipe.md", "empty.md"]);
    expect(code).toBe(0);
    expect(out).toContain("recipe.md: not a privacy policy, not checked; --treat-as policy forces it");
    expect(out).toContain("empty.md: not a privacy policy");
  });

  test("judges nothing in a language that is not read", async () => {
    put("datenschutz.md", DATENSCHUTZ);
    const { code, out } = await lint(["check", "datenschutz.md"]);
    expect(code).toBe(0);
    expect(out).toMatch(/language|German/);
    for (const { coverage, terms, findings } of (await report("datenschutz.md")).files) {
      expect({ coverage, terms }).toEqual({ coverage: [], terms: [] });
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  test("has colors only when there are to be any, and never what a document brings along", async () => {
    put("policy.md", `${POLICY}\n[\u001b[31mNAME\u001b[0m]\n`);
    const plain = await lint(["check", "policy.md"]);
    expect(plain.out).not.toContain("\u001b");
    const colored = await lint(["check", "policy.md"], "", withColors);
    expect(colored.out).toContain("\u001b[31merror");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are made of control characters.
    expect(colored.out.replace(/\u001b\[\d+m/g, "")).toBe(plain.out);
  });
});

test("colors are for terminals, unless the reader says otherwise", () => {
  expect(paintFor({}, true)).toBe(withColors);
  expect(paintFor({}, false)).toBe(withoutColors);
  expect(paintFor({ NO_COLOR: "1" }, true)).toBe(withoutColors);
  expect(paintFor({ NO_COLOR: "" }, true)).toBe(withColors);
  expect(paintFor({ FORCE_COLOR: "1" }, false)).toBe(withColors);
  expect(paintFor({ FORCE_COLOR: "0" }, true)).toBe(withoutColors);
  expect(paintFor({ TERM: "dumb" }, true)).toBe(withoutColors);
});

describe("files", () => {
  test("folders are searched, node_modules and dotfolders are not", async () => {
    for (const name of [
      "a.md",
      "b.HTML",
      "deep/c.txt",
      "d.json",
      "node_modules/e.md",
      ".git/f.md",
      "deep/.x/g.md",
    ]) {
      put(`site/${name}`, "x");
    }
    const json = await report("site");
    expect(json.files.map(({ path }) => path)).toEqual([
      join("site", "a.md"),
      join("site", "b.HTML"),
      join("site", "deep", "c.txt"),
    ]);
    expect((await report(".")).files).toHaveLength(3);
  });

  test("globs are resolved, each file is checked once, and !glob leaves out", async () => {
    put("legal/a.md", "x");
    put("legal/b.md", "x");
    put("legal/deep/c.md", "x");
    put("node_modules/d.md", "x");
    const paths = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await report(...args)).files.map(({ path }) => path);
    expect(await paths("**/*.md")).toEqual(["legal/a.md", "legal/b.md", "legal/deep/c.md"]);
    expect(await paths("legal/b.md", "legal/*.md")).toEqual(["legal/b.md", "legal/a.md"]);
    expect(await paths("**/*.md", "!**/deep/**")).toEqual(["legal/a.md", "legal/b.md"]);
    expect(await paths(`${cwd.replaceAll("\\", "/")}/legal/*.md`)).toHaveLength(2);
  });

  test("a name that looks like a glob is a name when there is such a file", async () => {
    put("[draft].md", "x");
    expect((await report("[draft].md")).files.map(({ path }) => path)).toEqual(["[draft].md"]);
  });

  test.each([
    ["nothing.md", "nothing.md: no such file"],
    ["no/*.md", "no/*.md: no file matches"],
    ["empty", "empty: no Markdown, HTML or text file in this folder"],
    ["picture.md", "picture.md: binary file"],
    ["noise.txt", "noise.txt: binary file"],
    ["long.txt", "long.txt: too long for a policy: more than 3 million characters"],
    ["", ": no such file"],
  ])("%j is refused", async (arg, message) => {
    mkdirSync(join(cwd, "empty"));
    put("picture.md", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
    put("long.txt", "We collect your data. ".repeat(140_000));
    put("noise.txt", Buffer.from(Array.from({ length: 3000 }, (_, index) => 1 + ((index * 193) % 255))));
    expect(await lint(["check", arg])).toEqual({ code: 2, out: "", err: `${message}\n` });
  });

  test("text is read in the encoding it is in", async () => {
    const text = "# Privacy Policy\r\n\r\nCafé – “we” 😀\r\n";
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      utf16,
      Buffer.from(utf16).swap16(),
    ]) {
      const decoded = decode(bytes);
      expect(decoded?.content).toBe(text);
      expect(decoded && Buffer.from(encode(decoded) ?? "")).toEqual(bytes);
    }
    const western = Buffer.from("In our caf\xe9 \x96 and elsewhere \x96 \x93we\x94 collect data.", "latin1");
    expect(decode(western)?.content).toBe("In our café – and elsewhere – “we” collect data.");
    expect(encode({ content: "é", encoding: "windows-1252", byteOrderMark: false })).toBeUndefined();
    expect(decode(new Uint8Array())?.content).toBe("");
  });
});

describe("the standard input", () => {
  test("is read for -, and called as it is told to be", async () => {
    const ran = await lint(["check", "--format", "json", "-"], POLICY);
    expect(ran.code).toBe(1);
    expect(parsed(ran).files.map(({ path }) => path)).toEqual(["-"]);
    const named = await lint(["check", "--format", "json", "--stdin-filename", "a/b.html", "-"], "<p>x</p>");
    expect(parsed(named).files.map(({ path }) => path)).toEqual(["a/b.html"]);
  });

  test("its name tells the format", async () => {
    const { out } = await lint(["blocks", "--stdin-filename", "a.html", "-"], "Some <b>bold</b> words");
    expect(out).toMatch(/^html, 1 blocks?\n/);
    expect(out).toContain("Some bold words");
  });

  test("with --fix the mended text is the output, the report goes to the standard error", async () => {
    const { out, err } = await lint(["check", "--fix", "-"], POLICY);
    expect(out).not.toBe(POLICY);
    expect(out.split("\n")[0]).toBe(POLICY.split("\n")[0]);
    expect(err).toContain("Found ");
  });
});

describe("--fix", () => {
  test("mends what is safe and leaves nothing safe behind", async () => {
    put("policy.md", POLICY);
    const ran = await lint(["check", "--fix", "policy.md"]);
    expect(ran.err).toMatch(/^policy\.md: \d+ findings? mended\n$/);
    expect(ran.out).not.toContain("--fix");
    const mended = readFileSync(join(cwd, "policy.md"), "utf8");
    expect(mended).not.toBe(POLICY);
    expect((await lint(["check", "--fix", "policy.md"])).err).toBe("");
    expect(readFileSync(join(cwd, "policy.md"), "utf8")).toBe(mended);
  });

  test("keeps byte order mark, line ends, encoding, permissions and links", async () => {
    const windows = POLICY.replaceAll("\n", "\r\n");
    const withMark = Buffer.from(`\uFEFF${windows}`, "utf8");
    const utf16 = Buffer.from(`\uFEFF${windows}`, "utf16le");
    put("utf8.md", withMark);
    put("utf16.md", utf16);
    chmodSync(join(cwd, "utf8.md"), 0o640);
    symlinkSync("utf8.md", join(cwd, "link.md"));
    await lint(["check", "--fix", "link.md", "utf16.md"]);
    const utf8 = readFileSync(join(cwd, "utf8.md"));
    expect(utf8.equals(withMark)).toBe(false);
    expect(utf8.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(utf8.toString("utf8").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(statSync(join(cwd, "utf8.md")).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, "link.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "utf16.md")).toString("utf16le")).toBe(utf8.toString("utf8"));
  });

  test("does not write a file that has nothing to mend, nor one it could not write back as it was", async () => {
    put("policy.md", MENDED);
    put("western.md", Buffer.from(`${POLICY.replace(/[^\0-\x7f]/g, "'")}\nCaf\xe9\n`, "latin1"));
    const before = statSync(join(cwd, "policy.md"));
    const western = readFileSync(join(cwd, "western.md"));
    expect((await lint(["check", "--fix", "policy.md"])).code).toBe(0);
    expect(statSync(join(cwd, "policy.md")).ino).toBe(before.ino);
    const ran = await lint(["check", "--fix", "western.md"]);
    expect(ran).toMatchObject({ code: 2, err: "western.md: not mended: save it as UTF-8 first\n" });
    expect(readFileSync(join(cwd, "western.md")).equals(western)).toBe(true);
  });
});

describe("configuration", () => {
  test("the nearest file holds, options win over it", async () => {
    put("policy.md", POLICY);
    put("deep/policy.md", POLICY);
    put(".privacy-policy-lint.json", '{"asOf": "2015-01-01"}');
    put("deep/.privacy-policy-lint.json", '{"treatAs": "not-a-policy"}');
    const kinds = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await report(...args, "policy.md", "deep/policy.md")).files.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["policy", "not-a-policy"]);
    expect(await kinds("--no-config")).toEqual(["policy", "policy"]);
    expect(await kinds("--treat-as", "policy")).toEqual(["policy", "policy"]);
    expect(await kinds("--config", "deep/.privacy-policy-lint.json")).toEqual([
      "not-a-policy",
      "not-a-policy",
    ]);
    expect((await report("policy.md")).asOf).toBe("2015-01-01");
    expect((await report("--as-of", "2016-01-01", "policy.md")).asOf).toBe("2016-01-01");
  });

  test("mistakes are reported with their line once, the exit code is 2, and the files are checked", async () => {
    put("a.md", POLICY);
    put("b.md", POLICY);
    put(".privacy-policy-lint.json", '{\n  "asof": "2026-01-01"\n}\n');
    const { code, out, err } = await lint(["check", "a.md", "b.md"]);
    expect(err).toBe('.privacy-policy-lint.json:2:3: unknown setting "asof"; did you mean "asOf"?\n');
    expect(code).toBe(2);
    expect(out).toContain("stale-reference");
  });

  test("the date of judgment decides what is out of date", async () => {
    put("policy.md", POLICY);
    const outdated = async (date: string): Promise<readonly (string | undefined)[]> =>
      (await report("--as-of", date, "policy.md")).files[0]?.findings.map(({ about }) => about) ?? [];
    expect(await outdated("2026-11-22")).toContain("privacy-shield");
    expect(await outdated("2018-05-25")).not.toContain("privacy-shield");
  });
});

describe("reading about rules", () => {
  test("rules lists every rule, as text in 80 columns and as JSON", async () => {
    const { code, out } = await lint(["rules"]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    for (const { id } of RULES) expect(out).toContain(`  ${id} `);
    const json = JSON.parse((await lint(["rules", "--format", "json"])).out);
    expect(json.map(({ id }: { readonly id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  test("explain prints something about every rule", async () => {
    for (const { id } of RULES) {
      const { code, out, err } = await lint(["explain", id]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain(id);
    }
  });
});

describe("looking into a file", () => {
  test("blocks prints each block with its line and what a reader sees", async () => {
    put("policy.md", "# Privacy Policy\n\nWe *collect*\n[data](x).\n\n- one\n  - two\n");
    const { code, out } = await lint(["blocks", "policy.md"]);
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => line.replace(/\s+/g, " ").trim())).toEqual([
      "markdown, 4 blocks",
      "1 heading 1 Privacy Policy",
      "3 paragraph We collect data.",
      "6 entry 1 - one",
      "7 entry 2 - two",
      "",
    ]);
  });

  test("terms lists the terms, what they mean and where they are used", async () => {
    put(
      "policy.md",
      "# Privacy Policy\n\n“Device” means a counter that we rent out. We clean each Device.\n\nShops keep their own Counter Data for a day and delete all Counter Data then.\n",
    );
    const text = await lint(["terms", "policy.md"]);
    expect(text.code).toBe(0);
    expect(text.out).toContain("Device  defined in line 3, used in line 3\n  a counter that we rent out");
    expect(text.out).toContain("Counter Data  not defined, used in line 5");
    const json = await lint(["terms", "--format", "json", "policy.md"]);
    expect(JSON.parse(json.out)).toMatchObject({
      version: 1,
      terms: [
        {
          term: "Device",
          sort: "term",
          definitions: [{ line: 3, column: 2 }],
          uses: [{ line: 3, column: 58 }],
        },
        { term: "Counter Data", sort: "undefined", definitions: [], uses: [{ line: 5 }, { line: 5 }] },
      ],
    });
    put("none.md", "Nothing.\n");
    expect(await lint(["terms", "none.md"])).toEqual({ code: 0, out: "No defined terms.\n", err: "" });
    expect((await lint(["terms", "no.md"])).code).toBe(2);
  });

  test("registry lists the entries with their dates, and what is due for review", async () => {
    const text = await lint(["registry", "--as-of", "2026-11-22"]);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/\nprivacy-shield-eu-us {2}out of date since 2020-07-16, error\n {2}now: /);
    expect(text.out).toMatch(/\neprivacy-directive-valid {2}current since 2002-07-31\n/);
    expect(text.out).toMatch(/\n\d+ entries, 0 due for review on 2026-11-22\n$/);
    const json: unknown = JSON.parse((await lint(["registry", "-f", "json", "--as-of", "2020-07-15"])).out);
    expect(json).toMatchObject({ version: 1, asOf: "2020-07-15" });
    expect(json).toHaveProperty(
      "entries",
      expect.arrayContaining([
        expect.objectContaining({
          id: "privacy-shield-eu-us",
          state: "not-yet",
          isDue: false,
          checked: "2026-11-22",
        }),
        expect.objectContaining({ id: "directive-95-46", state: "out-of-date", review: "2027-11-22" }),
      ]),
    );
    const due = await lint(["registry", "--due", "--as-of", "2027-03-01"]);
    expect(due.out).toContain("review due since 2027-02-22");
    expect(due.out).not.toContain("privacy-shield-eu-us");
    expect((await lint(["registry", "policy.md"])).code).toBe(2);
    expect((await lint(["registry", "--as-of", "soon"])).code).toBe(2);
  });

  test("facts prints what was understood and the status of every disclosure", async () => {
    put("policy.md", POLICY);
    const { code, out } = await lint(["facts", "policy.md"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^a privacy policy, language en, as of 2026-11-22\n/);
    expect(out).toContain('under "Larkspur Analytics Privacy Policy" > "Who we are"');
    expect(out).toMatch(/^ {2}mentions +\S+: "Google AdWords"/m);
    expect(out).toMatch(/^coverage\n/m);
    expect(out).toMatch(/^ {2}right-access +present +line \d+/m);
    expect(
      out.split("\n").filter((line) => line.length > 80 && !/^ {2}(?:under|after|announced)/.test(line)),
    ).toEqual([]);
  });

  test("what cannot be read is said", async () => {
    expect(await lint(["blocks", "x.md"])).toEqual({ code: 2, out: "", err: "x.md: no such file\n" });
    expect(await lint(["facts", "."])).toEqual({ code: 2, out: "", err: ".: is a folder\n" });
  });
});
