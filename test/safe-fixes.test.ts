import { expect, test } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import type { Edit } from "../server/engine/fixes.ts";
import { applyEdits, applySafeFixes, safeEdits } from "../server/engine/safe-fixes.ts";
import { createFakeEngine } from "./fake-engine.ts";

const engine = createFakeEngine();

function analyzed(content: string) {
  return engine.analyze(readDocument(content, "plaintext"), defaultConfiguration, "2026-11-22");
}

test("only safe fixes are applied, and all of them", () => {
  const mended = applySafeFixes(analyzed("TODO GAP STALE TODO"), {
    fixesFor: engine.fixesFor,
    analyzeAgain: (document) => engine.analyze(document, defaultConfiguration, "2026-11-22"),
  });
  expect(mended.document.text.content).toBe("done GAP STALE done");
});

test("a document without anything to mend stays the same object", () => {
  const analysis = analyzed("GAP");
  expect(applySafeFixes(analysis, { fixesFor: engine.fixesFor, analyzeAgain: () => analysis })).toBe(
    analysis,
  );
});

test("fixes that undo each other come to an end", () => {
  let rounds = 0;
  const analysis = analyzed("TODO");
  applySafeFixes(analysis, {
    fixesFor: engine.fixesFor,
    analyzeAgain: () => {
      rounds++;
      return analysis;
    },
  });
  expect(rounds).toBe(10);
});

test("a fix is taken whole or not at all, and none that touches one already taken", () => {
  const analysis = analyzed("TODO TODO TODO");
  const [first, second, third] = analysis.findings;
  const edits = new Map<unknown, readonly Edit[]>([
    [first, [edit(6, 8), edit(0, 2)]],
    [second, [edit(3, 4), edit(8, 9)]],
    [third, [edit(12, 12)]],
  ]);
  const taken = safeEdits(analysis, (_analysis, finding) => [
    { title: "unsafe", safety: "unsafe", edits: [edit(0, 14)] },
    { title: "safe", safety: "safe", edits: edits.get(finding) ?? [] },
  ]);
  expect(taken.map(({ range }) => range.start)).toEqual([0, 6, 12]);
});

test("what is written has the line breaks of the document", () => {
  const document = readDocument("a\r\nb", "plaintext");
  expect(applyEdits(document, [{ range: { start: 0, end: 1 }, newText: "x\ny" }]).text.content).toBe(
    "x\r\ny\r\nb",
  );
});

function edit(start: number, end: number): Edit {
  return { range: { start, end }, newText: "" };
}
