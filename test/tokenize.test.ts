import { describe, expect, it } from "vitest";
import { englishLanguage } from "../server/facts/language.ts";
import { tokenize } from "../server/language/tokenize.ts";

const { lexicon, abbreviations } = englishLanguage();

function read(text: string) {
  return tokenize({ text, marks: [] }, lexicon.vocabulary, abbreviations);
}

describe("sentences end", () => {
  it.each<[string, string[]]>([
    ["We keep data. We delete it.", ["We keep data.", "We delete it."]],
    ["We keep data.We delete it.", ["We keep data.", "We delete it."]],
    ["Any questions?Ask us.", ["Any questions?", "Ask us."]],
    ["It is safe!I promise.", ["It is safe!", "I promise."]],
    ["We (only) ask. (Really.) Then we stop.", ["We (only) ask.", "(Really.)", "Then we stop."]],
  ])("%s", (text, sentences) => {
    expect(read(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each([
    "We use Node.Js for it.",
    "See Example.Com/Privacy for more.",
    "Write to Ann.Larch@example.com today.",
    "Under Art. 6 we may, e.g. for Larch Inc. in the U.S. of old.",
    "The library is called System.Text.Json today.",
  ])("but not within: %s", (text) => {
    expect(read(text).sentences).toHaveLength(1);
  });
});

describe("an ampersand", () => {
  const and = lexicon.vocabulary.idOf("and");

  it("between words is “and”", () => {
    const { tokens } = read("Terms & conditions");
    expect([...tokens.words][1]).toBe(and);
    expect([tokens.starts[1], tokens.ends[1]]).toEqual([6, 7]);
  });

  it.each(["R&D", "a &amp; b", "& more", "this &", "one & & two"])("but not in: %s", (text) => {
    expect([...read(text).tokens.words].filter((word) => word === and).length).toBe(
      text === "one & & two" ? 1 : 0,
    );
  });
});
