import { describe, expect, it } from "vitest";
import { newlineOf } from "../server/engine/newline.ts";
import { nextNumber } from "../server/engine/numbering.ts";
import { plainText, snippetText, wordClause, wrap } from "../server/engine/wording.ts";

const VOICE = { data: "personal data", notice: "policy" } as const;

function both(clause: string): { plain: string; snippet: string | undefined } {
  const { text, holes } = wordClause(clause, VOICE);
  return { plain: plainText(text, holes), snippet: snippetText(text, holes) };
}

describe("a clause's holes", () => {
  it("are visible placeholders in plain text and tab stops in a snippet", () => {
    expect(both("We keep ${data} for ${retention period}.")).toEqual({
      plain: "We keep [data] for [retention period].",
      snippet: "We keep ${1:data} for ${2:retention period}.",
    });
  });

  it("give their choices", () => {
    expect(both("The legal basis is ${basis|consent|contract}.")).toEqual({
      plain: "The legal basis is [consent / contract].",
      snippet: "The legal basis is ${1|consent,contract|}.",
    });
  });

  it("of one name are one tab stop", () => {
    expect(both("${name} and again ${name}").snippet).toBe("${1:name} and again ${1:name}");
  });

  it("are escaped as the snippet grammar wants it", () => {
    expect(both("costs $5 \\ {a} ${x|one, two|three $}").snippet).toBe(
      "costs \\$5 \\\\ {a\\} ${1|one\\, two,three \\$|}",
    );
  });

  it("make no snippet where there are none", () => {
    expect(both("You can ask for a copy.").snippet).toBeUndefined();
  });
});

describe("the document's voice", () => {
  it.each([
    [
      "have your personal data erased, if they have been misused",
      "have your personal information erased, if it has been misused",
    ],
    [
      "a purpose for which your personal data were kept, or they were got",
      "a purpose for which your personal information was kept, or it was got",
    ],
    [
      "we keep your personal data while they are needed and delete them",
      "we keep your personal information while it is needed and delete it",
    ],
  ])("lets verbs and pronouns agree with information: %s", (clause, expected) => {
    expect(wordClause(clause, { data: "personal information", notice: "policy" }).text).toBe(expected);
  });

  it("says information where the document does", () => {
    const { text } = wordClause("Personal data in this notice.", {
      data: "personal information",
      notice: "policy",
    });
    expect(text).toBe("Personal information in this policy.");
  });
});

describe("wrapping", () => {
  const indents = { first: "- ", rest: "  " };

  it("keeps to the width and never splits a placeholder", () => {
    const wording = wordClause("We keep ${a rather long placeholder name} for as long as that.", VOICE);
    const lines = wrap(wording, 30, indents).map((line) => plainText(line, wording.holes));
    expect(lines).toEqual(["- We keep", "  [a rather long placeholder name]", "  for as long as that."]);
  });

  it("never begins a line with what would begin a list", () => {
    const wording = wordClause("one two three - four", VOICE);
    expect(wrap(wording, 15, { first: "", rest: "" })).toEqual(["one two three -", "four"]);
    expect(wrap(wording, 14, { first: "", rest: "" })).toEqual(["one two three -", "four"]);
  });
});

describe("numbering", () => {
  it.each([
    ["6", "7"],
    ["99", "100"],
    ["c", "d"],
    ["C", "D"],
    ["i", "ii"],
    ["iv", "v"],
    ["IX", "X"],
    ["XLIX", "L"],
  ])("%s is followed by %s", (before, after) => {
    expect(nextNumber(before)).toBe(after);
  });
});

describe("line breaks", () => {
  it.each([
    ["", "\n"],
    ["a\nb", "\n"],
    ["a\r\nb\r\nc\n", "\r\n"],
    ["a\rb", "\r"],
  ])("of %j", (content, newline) => {
    expect(newlineOf(content)).toBe(newline);
  });
});
