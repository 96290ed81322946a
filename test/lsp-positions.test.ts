import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { negotiateEncoding, type PositionEncoding, positionsIn } from "../server/lsp/positions.ts";
import { createText } from "../server/text/text.ts";

const ENCODINGS = ["utf-8", "utf-16", "utf-32"] as const;
const fragment = fc.constantFrom("\n", "\r", "\r\n", "a", "word ", "é", "語", "😀", "\ud83d", "\ude00", "א");
const content = fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join(""));
/** Longer than what is counted in one go. */
const longLine = fc
  .array(
    fragment.filter((part) => !/[\r\n]/.test(part)),
    { minLength: 900, maxLength: 1500 },
  )
  .map((parts) => parts.join(""));

describe("a position", () => {
  test.each(ENCODINGS)("in %s is what counting characters one by one gives", (encoding) => {
    fc.assert(
      fc.property(fc.oneof(content, longLine), fc.nat(4000), (written, at) => {
        const offset = characterStart(written, Math.min(at, written.length));
        expect(positionsIn(createText(written), encoding).position(offset)).toEqual(
          counted(written, offset, encoding),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each(ENCODINGS)("in %s leads back to its offset", (encoding) => {
    fc.assert(
      fc.property(fc.oneof(content, longLine), fc.nat(4000), (written, at) => {
        const offset = characterStart(written, Math.min(at, written.length));
        const positions = positionsIn(createText(written), encoding);
        expect(positions.offset(positions.position(offset))).toBe(offset);
      }),
      { numRuns: 300 },
    );
  });

  test("inside a character means the character's start", () => {
    const positions = positionsIn(createText("é😀!"), "utf-8");
    expect([0, 1, 2, 3, 5, 6, 7].map((character) => positions.offset({ line: 0, character }))).toEqual([
      0, 0, 1, 1, 1, 3, 4,
    ]);
  });

  test.each(ENCODINGS)("in %s outside of the text, or no number, is moved into it", (encoding) => {
    const positions = positionsIn(createText("one\ntwo 😀"), encoding);
    expect(positions.offset({ line: 9, character: 9 })).toBe(10);
    expect(positions.offset({ line: 0, character: 99 })).toBe(3);
    expect(positions.offset({ line: -1, character: -1 })).toBe(0);
    expect(positions.offset({ line: Number.NaN, character: Number.POSITIVE_INFINITY })).toBe(3);
    const malformed: { readonly line: number; readonly character: number } = JSON.parse('{"line":"1"}');
    expect(positions.offset(malformed)).toBe(0);
    expect(positions.position(99)).toEqual(positions.position(10));
  });

  test("of a range the wrong way round is put right", () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 0, character: 1 } };
    expect(positionsIn(createText("abc\nd"), "utf-16").span(range)).toEqual({ start: 1, end: 4 });
  });
});

test.each([
  [undefined, "utf-16"],
  [[], "utf-16"],
  [["utf-8", "utf-16"], "utf-16"],
  [["utf-8"], "utf-8"],
  [["utf-32", "utf-8"], "utf-32"],
  [["utf-7", "utf-8"], "utf-8"],
  ["utf-8", "utf-16"],
])("a client that offers %j is spoken to in %s", (offered, encoding) => {
  expect(negotiateEncoding(offered)).toBe(encoding);
});

/** The nearest offset at or before one that is not inside a character or a line break. */
function characterStart(written: string, offset: number): number {
  const inside = /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(written.slice(offset - 1, offset + 1));
  return inside ? offset - 1 : offset;
}

/** Line and column in the plainest way there is. */
function counted(written: string, offset: number, encoding: PositionEncoding) {
  const lines = written.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? "";
  const widths = {
    "utf-8": new TextEncoder().encode(last).length,
    "utf-16": last.length,
    "utf-32": [...last].length,
  };
  return { line: lines.length - 1, character: widths[encoding] };
}
