import { describe, expect, test } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { numberOfWords } from "../server/language/en/number-words.ts";
import { buildPolicy } from "../server/policy/build.ts";
import { numberFaults } from "../server/policy/part-numbers.ts";

test.each<[string, number | undefined]>([
  ["zero", 0],
  ["seven", 7],
  ["nineteen", 19],
  ["twenty four", 24],
  ["one hundred", 100],
  ["one hundred and twenty", 120],
  ["two thousand five hundred", 2500],
  ["ninety nine", 99],
  ["one two", undefined],
  ["twenty eleven", undefined],
  ["hundred", undefined],
  ["one hundred and", undefined],
  ["days", undefined],
  ["", undefined],
])("%j says %j", (words, value) => {
  expect(numberOfWords(words.split(" ").filter((word) => word !== ""))).toBe(value);
});

function slips(text: string): readonly string[] {
  const { holding } = buildPolicy(readDocument(text, "plaintext"), englishLanguage());
  return holding.slips.flatMap(({ block, facts }) =>
    facts.slips.map(({ start, end, read }) => `${block.text.slice(start, end)} = ${read}`),
  );
}

test.each<[string, readonly string[]]>([
  ["We answer within 30 (sixty) days.", ["30 (sixty) = 60"]],
  ["We answer within thirty (60) days.", ["thirty (60) = 30"]],
  ["We answer within Thirty (60) days.", ["Thirty (60) = 30"]],
  ["A fine of 1,000 (two thousand) crowns.", ["1,000 (two thousand) = 2000"]],
  ["Twenty-four (24) hours and one hundred and twenty (120) days.", []],
  ["We answer within 30 (thirty) days.", []],
  ["We have one or two (2) shops.", []],
  ["There are three kinds (see section 4) and one more (5).", []],
  ["Call us at 555 (three) or so.", ["555 (three) = 3"]],
  ["On Sunday, 22 November 2026 and on Sunday, November 22, 2026.", []],
  ["On Monday the 22 November 2026.", ["Monday the 22 November 2026 = Sunday"]],
  ["On 30 February 2024.", ["30 February 2024 = "]],
  ["On 29 February 2024.", []],
])("slips in %j", (text, expected) => {
  expect(slips(text)).toEqual(expected);
});

describe("numbers of parts", () => {
  const faults = (text: string) => {
    const policy = buildPolicy(readDocument(text, "markdown"), englishLanguage());
    return numberFaults(policy).map(({ sort, number }) => `${sort} ${number}`);
  };
  const headings = (...numbers: readonly string[]) =>
    numbers.map((number) => `## ${number} Part\n\nText.\n`).join("\n");

  test.each<[readonly string[], readonly string[]]>([
    [["1.", "2.", "3."], []],
    [["1.", "2.", "4."], ["gap 3"]],
    [["1.", "2.", "2.", "3."], ["duplicate 2"]],
    // The third part was to be 3: one mistake, one finding.
    [["1.", "2.", "2.", "4."], ["duplicate 2"]],
    [["1.", "2.", "9."], []],
    [["1.", "2.", "1.", "2."], []],
    [["1.", "1.", "1."], []],
    [["1.", "3.", "2.", "4."], []],
    [["0.", "1.", "2."], []],
    [["1.1", "1.2", "1.4", "2.1", "2.2"], ["gap 1.3"]],
    [["2024", "2026"], []],
    [["(1)", "(2)", "(4)"], ["gap 3"]],
  ])("%j", (numbers, expected) => {
    expect(faults(headings(...numbers))).toEqual(expected);
  });

  test("few numbers among many headings are no row", () => {
    expect(faults(`## 1. A\n\n## 2. B\n\n## 4. C\n\n## D\n\n## E\n\n## F\n\n`)).toEqual([]);
  });
});
