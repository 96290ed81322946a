import { describe, expect, test } from "vitest";
import { editDocument, type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { type Fix, fixesFor } from "../server/engine/fixes.ts";
import { makeTerm } from "../server/engine/make-term.ts";

const AS_OF = "2026-11-22";
const CONFIGURATION = { ...defaultConfiguration, treatAs: "policy", language: "en" } as const;

function analyzed(text: string, format: Format): Analysis {
  return analyze(readDocument(text, format), CONFIGURATION, AS_OF);
}

function applied({ document }: Analysis, { edits }: Fix): string {
  let mended = document;
  for (const { range, newText } of [...edits].sort((a, b) => b.range.start - a.range.start))
    mended = editDocument(mended, { ...range, text: newText });
  return mended.text.content;
}

/** What the text becomes by the fix whose title begins so, of the first finding of a rule. */
function fixed(text: string, format: Format, [rule, title]: readonly [string, string]): string | undefined {
  const analysis = analyzed(text, format);
  const finding = analysis.findings.find((one) => one.rule === rule);
  const fix = finding && fixesFor(analysis, finding).find((one) => one.title.startsWith(title));
  if (finding === undefined || fix === undefined) return undefined;
  const mended = applied(analysis, fix);
  const left = analyzed(mended, format).findings.filter(
    (one) => one.rule === rule && one.term === finding.term,
  );
  expect(left, mended).toEqual([]);
  return mended;
}

const USE = "We keep Account Data of each Member.";

describe("Define here", () => {
  test.each<[Format, string, string | undefined]>([
    ["markdown", `${USE} They like it.\n`, `${USE} “Account Data” means [meaning]. They like it.\n`],
    ["html", `<p>${USE}</p>\n`, `<p>${USE} “Account Data” means [meaning].</p>\n`],
    ["plaintext", `${USE}\nSay "yes".\n`, `${USE} "Account Data" means [meaning].\nSay "yes".\n`],
    ["markdown", "- we keep your Account Data for a year\n", undefined],
  ])("in %s", (format, before, after) => {
    expect(fixed(before, format, ["undefined-term", "Define “Account Data” here"])).toBe(after);
  });
});

describe("Add to the definitions", () => {
  const rest = `\n\n## Keeping\n\n${USE}\n`;
  test.each<[string, Format, string, string]>([
    [
      "an entry",
      "markdown",
      `## Definitions\n\n- **Member**: who joined.${rest}`,
      `## Definitions\n\n- **Member**: who joined.\n- **Account Data**: [meaning].${rest}`,
    ],
    [
      "a row",
      "markdown",
      `## Definitions\n\n| Term | Meaning |\n| --- | --- |\n| Member | who joined |${rest}`,
      `## Definitions\n\n| Term | Meaning |\n| --- | --- |\n| Member | who joined |\n| Account Data | [meaning] |${rest}`,
    ],
    [
      "a paragraph",
      "markdown",
      `## Definitions\n\n“Member” means who joined.${rest}`,
      `## Definitions\n\n“Member” means who joined.\n\n“Account Data” means [meaning].${rest}`,
    ],
    [
      "a numbered entry",
      "plaintext",
      `DEFINITIONS\n\na) Member: who joined.\nb) Plot: a bed.\n\nKEEPING\n\n${USE}\n`,
      `DEFINITIONS\n\na) Member: who joined.\nb) Plot: a bed.\nc) Account Data: [meaning].\n\nKEEPING\n\n${USE}\n`,
    ],
    [
      "a pair of a definition list",
      "html",
      `<h2>Definitions</h2>\n<dl>\n  <dt>Member</dt>\n  <dd>Who joined.</dd>\n</dl>\n<p>${USE}</p>\n`,
      `<h2>Definitions</h2>\n<dl>\n  <dt>Member</dt>\n  <dd>Who joined.</dd>\n  <dt>Account Data</dt>\n  <dd>[meaning]</dd>\n</dl>\n<p>${USE}</p>\n`,
    ],
    [
      "a section of its own",
      "markdown",
      `# Notice\n\n## 1. Keeping\n\n${USE}\n\n## 2. Members\n\nMany.\n`,
      `# Notice\n\n## 1. Keeping\n\n${USE}\n\n## 2. Members\n\nMany.\n\n## 3. Definitions\n\n“Account Data” means [meaning].\n`,
    ],
    ["a last paragraph", "plaintext", `${USE}\n`, `${USE}\n\n“Account Data” means [meaning].\n`],
  ])("as %s in %s", (_form, format, before, after) => {
    expect(fixed(before, format, ["undefined-term", "Add “Account Data” to the definitions"])).toBe(after);
  });

  test("the meaning is a tab stop", () => {
    const analysis = analyzed(`${USE}\n`, "markdown");
    const [finding] = analysis.findings.filter(({ rule }) => rule === "undefined-term");
    const fixes = finding === undefined ? [] : fixesFor(analysis, finding);
    expect(fixes).toHaveLength(2);
    for (const { edits } of fixes) expect(edits[0]?.snippet).toContain("“Account Data” means ${1:meaning}.");
  });
});

describe("Remove the unused definition", () => {
  test.each<[Format, string, string | undefined]>([
    ["markdown", "We sell. “Plot” means a bed. We buy.\n", "We sell. We buy.\n"],
    ["markdown", "We sell. “Plot” means a bed.\n", "We sell.\n"],
    ["markdown", "A.\n\n“Plot” means a bed.\n\nB.\n", "A.\n\nB.\n"],
    [
      "plaintext",
      "DEFINITIONS\n\n- Plot: a bed\n- Seed: a grain\n\nSEEDS\n\nThe Seed is ours.\n",
      "DEFINITIONS\n\n- Seed: a grain\n\nSEEDS\n\nThe Seed is ours.\n",
    ],
    [
      "plaintext",
      "DEFINITIONS\n\n1. Plot: a bed\n2. Seed: a grain\n\nSEEDS\n\nThe Seed is ours.\n",
      undefined,
    ],
    ["html", "<p>A.</p>\n<p>“Plot” means a bed.</p>\n<p>B.</p>\n", "<p>A.</p>\n<p>B.</p>\n"],
    ["html", "<p>“Plot” means a bed. Come and see.</p>\n", "<p>Come and see.</p>\n"],
    ["markdown", "We sell beds, and “Plot” means one.\n", undefined],
  ])("in %s: %j", (format, before, after) => {
    expect(fixed(before, format, ["unused-term", "Remove"])).toBe(after);
  });
});

describe("Make a defined term", () => {
  const make = (text: string, selected: string) => {
    const analysis = analyzed(text, "markdown");
    const start = text.indexOf(selected);
    const [fix] = makeTerm(analysis, { start, end: start + selected.length });
    return fix && [fix.title, applied(analysis, fix)];
  };

  test("after its sentence, or among the definitions where there are any", () => {
    expect(make("We have a Garden Radio. Listen.\n", "Garden Radio")).toEqual([
      "Make “Garden Radio” a defined term",
      "We have a Garden Radio. “Garden Radio” means [meaning]. Listen.\n",
    ]);
    const text = "## Definitions\n\n- Plot: a bed\n\n## Radio\n\nWe have a Garden Radio on each Plot.\n";
    expect(make(text, "Garden Radio")?.[1]).toContain("- Plot: a bed\n- Garden Radio: [meaning]\n");
  });

  test("not for what is no such expression, or is defined already", () => {
    expect(make("We have a garden radio.\n", "garden radio")).toBeUndefined();
    expect(make("We have a Garden Radio. Listen to it.\n", "Garden Radio. Listen")).toBeUndefined();
    expect(
      make("Our radio (the “Garden Radio”) plays. The Garden Radio is loud.\n", "Garden Radio"),
    ).toBeUndefined();
    expect(make("One Radio.\n\nTwo Radios.\n", "Radio.\n\nTwo Radios")).toBeUndefined();
  });
});
