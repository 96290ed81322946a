import { describe, expect, it } from "vitest";
import { ENGLISH_LINES, GRAMMAR_LISTS, HEADING_LISTS } from "../server/language/en/english.ts";
import { COMMON } from "../server/language/en/line.ts";

/** Concepts that `facts/statements.ts` and `facts/carried.ts` look up by name. */
const ASKED_BY_READERS = ["elsewhere-reader", "europe-reader", "reader-asks", "asks-wish"];

describe("the concepts of the grammar", () => {
  it("are each defined in one list only: a second would silently replace the first", () => {
    const names = [...GRAMMAR_LISTS, ...HEADING_LISTS].flatMap((list) => Object.keys(list));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are each asked for by a line or a reader: every phrase costs time in every text", () => {
    const asked = new Set([
      ...ASKED_BY_READERS,
      ...ENGLISH_LINES.flatMap(({ when, unless, apart }) => [
        ...when.flatMap((way) => way.split(/[ /]/)),
        ...(unless ?? []),
        ...(apart ?? []),
      ]),
    ]);
    const names = GRAMMAR_LISTS.flatMap((list) => Object.keys(list));
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
  });

  it("that are called common exist", () => {
    const names = new Set(GRAMMAR_LISTS.flatMap((list) => Object.keys(list)));
    expect([...COMMON].filter((name) => !names.has(name))).toEqual([]);
  });
});
