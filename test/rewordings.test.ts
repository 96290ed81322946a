import { describe, expect, it } from "vitest";
import { allExamples } from "./all-statements.ts";
import { statusIn } from "./statements.ts";

/** Says the same in the same words, written in another way. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "in contractions": (text) =>
    text
      .replace(/\b(do|does|are|is|have|has|would|should) not\b/g, "$1n’t")
      .replace(/\bwill not\b/g, "won’t")
      .replace(/\bcannot\b/g, "can’t")
      .replace(/\b(we|you|they|I) will\b(?! not)/gi, "$1’ll")
      .replace(/(?<!about )\b(we|you|they) are\b(?! not)/gi, "$1’re")
      .replace(/\b([Ii]t|[Tt]here) is\b(?! not)/g, "$1’s"),
  "with accents for apostrophes": (text) =>
    text.replace(/\b(do|does|is) not\b/g, "$1n´t").replace(/(?<=\p{L})['’](?=\p{L})/gu, "´"),
  "with no-break spaces": (text) => text.replace(/\b(your|for|of|the|\d+) (?=[a-z])/g, "$1\u00a0"),
  "in two spellings": (text) => text.replaceAll("e-mail", "email").replaceAll("E-mail", "Email"),
  "with emphasis": (text) =>
    text.replace(/\b(access|delete|withdraw|object|consent|cookies|personal data|contract)\b/g, "**$1**"),
  "in short lines": (text) =>
    text.includes("\n") ? text : text.replace(/((?:\S+ ){3}[\w,]+) (?=[\p{L}])/gu, "$1\n"),
  "as a quotation": (text) => (text.includes("\n") ? text : `> ${text}`),
  "as an entry": (text) => (text.includes("\n") ? text : `Some facts:\n\n- ${text}\n- The end.`),
  "between other paragraphs": (text) => `Thank you for coming.\n\n${text}\n\nHave a pleasant stay.`,
};

const examples = await allExamples();

describe.each(Object.entries(REWRITINGS))("the examples %s", (_, rewrite) => {
  const rewritten = examples.flatMap(([item, status, text]) => {
    const other = rewrite(text);
    return other === text ? [] : [{ item, status, other }];
  });
  // A quarter of a long list shows what there is to see.
  const some = rewritten.filter((_each, index) => rewritten.length < 1000 || index % 4 === 0);

  it(`say the same, all ${some.length} of them`, () => {
    expect(some.length).toBeGreaterThan(50);
    const changed = some.flatMap(({ item, status, other }) => {
      const now = statusIn(other, item);
      return now === status ? [] : [`${item}: ${status} -> ${now}: ${other}`];
    });
    expect(changed).toEqual([]);
  });
});
