import { describe, expect, it } from "vitest";
import { contractionAt } from "../server/language/contractions.ts";
import { parsePhrase } from "../server/language/phrase-steps.ts";
import { tokenize } from "../server/language/tokenize.ts";
import { createVocabulary } from "../server/language/vocabulary.ts";

function readAs(word: string): readonly string[] {
  const contraction = contractionAt(word, 0, word.length);
  return contraction === undefined ? [word] : [contraction.first.toLowerCase(), contraction.second];
}

describe("a contraction is read as two words", () => {
  it.each([
    ["don't", "do not"],
    ["dont", "do not"],
    ["Doesnt", "does not"],
    ["wont", "will not"],
    ["Don’t", "do not"],
    ["DOESN'T", "does not"],
    ["won’t", "will not"],
    ["shan't", "shall not"],
    ["needn’t", "need not"],
    ["weren't", "were not"],
    ["we’ll", "we will"],
    ["You're", "you are"],
    ["they’ve", "they have"],
    ["I'm", "i am"],
    ["you’d", "you would"],
    ["It's", "it is"],
    ["there’s", "there is"],
  ])("%s", (word, two) => {
    expect(readAs(word).join(" ")).toBe(two);
  });

  it.each([
    "can't",
    "cant",
    "cannot",
    "want",
    "vent",
    "user's",
    "children’s",
    "one's",
    "let's",
    "O'Neill",
    "I",
    "d’or",
    "Ltd",
    "ain",
  ])("but %s is one", (word) => {
    expect(readAs(word)).toEqual([word]);
  });

  it("each at its own place", () => {
    const text = "So we’ll ask, won't we?";
    const { tokens } = tokenize({ text, marks: [] }, createVocabulary(), new Set());
    const words = Array.from({ length: tokens.count }, (_, at) =>
      text.slice(tokens.starts[at], tokens.ends[at]),
    );
    expect(words).toEqual(["So", "we", "’ll", "ask", "wo", "n't", "we"]);
  });

  it("no phrase may hold one, for it would never be found", () => {
    expect(() => parsePhrase("we don't sell")).toThrow("read as two words");
    expect(() => parsePhrase("we [do] not sell")).not.toThrow();
  });
});
