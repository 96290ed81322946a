import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyChange, type Change, createText, lineEnd, offsetAt, placeAt } from "../server/text/text.ts";

/** Texts in which line breaks of all kinds meet each other, emoji and halves of them. */
const fragment = fc.constantFrom(
  "\n",
  "\r",
  "\r\n",
  "a",
  "word",
  "é",
  "😀",
  "\ud83d",
  "\ude00",
  "\u2028",
  "",
);
const content = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""));
const change = fc.record({ start: fc.nat(30), end: fc.nat(30), text: content });

describe("a text", () => {
  test("has the same lines after any edits as the same text made anew", () => {
    fc.assert(
      fc.property(content, fc.array(change, { maxLength: 8 }), (before, changes) => {
        let text = createText(before);
        for (const one of changes) text = applyChange(text, one);
        expect(text).toEqual(createText(text.content));
      }),
      { numRuns: 2000 },
    );
  });

  test("is edited as vscode-languageserver-textdocument edits it", () => {
    fc.assert(
      fc.property(content, fc.array(change, { maxLength: 8 }), (before, changes) => {
        let text = createText(before);
        for (const one of changes) {
          const oracle = TextDocument.create("test:text", "plaintext", 1, text.content);
          const inside = within(one, text.content.length);
          // A place between the two halves of a line break has no line and column.
          const start = oracle.offsetAt(oracle.positionAt(inside.start));
          const end = oracle.offsetAt(oracle.positionAt(inside.end));
          const range = { start: oracle.positionAt(start), end: oracle.positionAt(end) };
          text = applyChange(text, { start, end, text: one.text });
          TextDocument.update(oracle, [{ range, text: one.text }], 2);
          expect(text.content).toBe(oracle.getText());
          expect(text.lineStarts.length).toBe(oracle.lineCount);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("counts lines and columns as vscode-languageserver-textdocument does, also outside of the text", () => {
    fc.assert(
      fc.property(
        content,
        fc.integer({ min: -2, max: 40 }),
        fc.integer({ min: -2, max: 12 }),
        (written, one, other) => {
          const text = createText(written);
          const oracle = TextDocument.create("test:text", "plaintext", 1, written);
          const place = placeAt(text, one);
          expect({ line: place.line, character: place.column }).toEqual(oracle.positionAt(one));
          // The oracle takes a negative column as it is; ours is moved to the start of the line.
          expect(offsetAt(text, { line: one, column: other })).toBe(
            oracle.offsetAt({ line: one, character: Math.max(0, other) }),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("gives back each offset that is not inside a line break", () => {
    const written = "one\r\ntwo\rthree\n\n😀 four";
    const text = createText(written);
    const offsets = [...Array(written.length + 1).keys()].filter(
      (at) => written.slice(at - 1, at + 1) !== "\r\n",
    );
    expect(offsets.map((at) => offsetAt(text, placeAt(text, at)))).toEqual(offsets);
  });

  test("ends each line before its line break", () => {
    const text = createText("one\r\ntwo\rthree\n");
    expect([0, 1, 2, 3].map((line) => lineEnd(text, line))).toEqual([3, 8, 14, 15]);
  });

  test("moves a change outside of it to its nearest end", () => {
    const text = createText("abc");
    expect(applyChange(text, { start: 7, end: 9, text: "d" }).content).toBe("abcd");
    expect(applyChange(text, { start: -7, end: -3, text: "_" }).content).toBe("_abc");
    expect(applyChange(text, { start: 2, end: 1, text: "" }).content).toBe("ac");
  });
});

function within({ start, end }: Change, length: number): { readonly start: number; readonly end: number } {
  const inside = (offset: number) => Math.min(offset, length);
  return { start: inside(Math.min(start, end)), end: inside(Math.max(start, end)) };
}
