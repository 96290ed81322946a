import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { editDocument, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { fixesFor } from "../server/engine/fixes.ts";
import { RULES } from "../server/rules/list.ts";
import type { Finding, Rule } from "../server/rules/rule.ts";
import { AS_OF, analyzeExample, configurationFor, type Example, examplesOf, withMarks } from "./page.ts";

const PAGES = fileURLToPath(new URL("../docs/rules/", import.meta.url));

test("every rule has a page and every page a rule", () => {
  const pages = readdirSync(PAGES).map((name) => name.replace(/\.md$/, ""));
  expect(pages.filter((page) => page !== "README").sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(
  RULES.filter(({ id }) => existsSync(`${PAGES}${id}.md`)).map((rule) => [rule.id, rule] as const),
)("%s", (id, rule) => {
  const page = readFileSync(`${PAGES}${id}.md`, "utf8");
  const examples = examplesOf(page);

  test("its page has a title, its summary, a reason, sources, and examples that are flagged and not flagged", () => {
    expect(page.startsWith(`# ${id}\n\n${rule.summary}\n`)).toBe(true);
    for (const heading of ["## Why", "## Examples", "## Fix", "## Sources"])
      expect(page).toContain(`\n${heading}\n`);
    for (const { cite } of rule.sources) expect(page).toContain(cite);
    expect(examples.some((example) => example.marked !== example.source)).toBe(true);
    expect(examples.some((example) => example.marked === example.source)).toBe(true);
  });

  test.each(examples.map((example) => [example.line, example] as const))(
    "example at line %i",
    (_line, example) => {
      const analysis = analyzeExample(example, rule);
      expect(analysis.failures).toEqual([]);
      expect(withMarks(analysis, own(analysis, rule))).toBe(example.marked);
      expect(own(typed(example, rule), rule)).toEqual(own(analysis, rule));
      const mended = mend(example, rule);
      if (rule.fixes === "always") expect(own(mended.analysis, rule)).toEqual([]);
      if (rule.fixes === "never") expect(mended.applied).toBe(0);
    },
  );
});

test("a rule that fixes sometimes has an example that a fix mends", () => {
  for (const rule of RULES.filter(({ fixes }) => fixes === "sometimes")) {
    const examples = examplesOf(readFileSync(`${PAGES}${rule.id}.md`, "utf8"));
    expect(
      examples.some((example) => mend(example, rule).applied > 0),
      rule.id,
    ).toBe(true);
  }
});

function own(analysis: Analysis, rule: Rule): readonly Finding[] {
  return analysis.findings.filter((finding) => finding.rule === rule.id);
}

/** The example typed letter by letter into an empty document. */
function typed(example: Example, rule: Rule): Analysis {
  let document = readDocument("", example.format);
  for (let at = 0; at < example.source.length; at++) {
    document = editDocument(document, { start: at, end: at, text: example.source.charAt(at) });
  }
  return analyze(document, configurationFor(rule), AS_OF);
}

/** Applies the first fix of the rule's first finding that has one, again and again. Each must take a finding away. */
function mend(example: Example, rule: Rule): { readonly analysis: Analysis; readonly applied: number } {
  let analysis = analyzeExample(example, rule);
  for (let applied = 0; ; applied++) {
    const [fix] = own(analysis, rule).flatMap((finding) => fixesFor(analysis, finding).slice(0, 1));
    if (fix === undefined) return { analysis, applied };
    const before = own(analysis, rule).length;
    let { document } = analysis;
    for (const edit of [...fix.edits].sort((a, b) => b.range.start - a.range.start)) {
      document = editDocument(document, { ...edit.range, text: edit.newText });
    }
    analysis = analyze(document, configurationFor(rule), AS_OF);
    expect(own(analysis, rule).length, `after "${fix.title}"`).toBeLessThan(before);
  }
}
