import { describe, expect, it } from "vitest";
import { CONTENT } from "../server/language/en/content.ts";
import { DATA } from "../server/language/en/data.ts";
import { FURTHER } from "../server/language/en/further.ts";
import { GENRE } from "../server/language/en/genre.ts";
import { COMMON } from "../server/language/en/line.ts";
import { CONDITION_LINES } from "../server/language/en/lines-conditions.ts";
import { CONTENT_LINES } from "../server/language/en/lines-content.ts";
import { FURTHER_LINES } from "../server/language/en/lines-further.ts";
import { PRACTICE_LINES } from "../server/language/en/lines-practices.ts";
import { PROCESSING_LINES } from "../server/language/en/lines-processing.ts";
import { PROVISION_LINES } from "../server/language/en/lines-provision.ts";
import { RIGHTS_LINES } from "../server/language/en/lines-rights.ts";
import { ODDS } from "../server/language/en/odds.ts";
import { PEOPLE } from "../server/language/en/people.ts";
import { PRACTICES } from "../server/language/en/practices.ts";
import { PROCESSING } from "../server/language/en/processing.ts";
import { PROVISION } from "../server/language/en/provision.ts";
import { GROUNDS, PURPOSES } from "../server/language/en/purposes.ts";
import { RIGHTS } from "../server/language/en/rights.ts";
import { RIGHTS_MORE } from "../server/language/en/rights-more.ts";
import { SHARING } from "../server/language/en/sharing.ts";
import { TOPICS } from "../server/language/en/topics.ts";

const GRAMMAR_LISTS = [
  PEOPLE,
  DATA,
  RIGHTS,
  RIGHTS_MORE,
  PRACTICES,
  PROVISION,
  PROCESSING,
  PURPOSES,
  GROUNDS,
  SHARING,
  CONTENT,
  ODDS,
  FURTHER,
];

const LINES = [
  ...RIGHTS_LINES,
  ...PROCESSING_LINES,
  ...PRACTICE_LINES,
  ...PROVISION_LINES,
  ...CONTENT_LINES,
  ...CONDITION_LINES,
  ...FURTHER_LINES,
];

/** Concepts that `facts/statements.ts` looks up by name. */
const ASKED_BY_READERS = ["elsewhere-reader", "europe-reader", "reader-asks"];

describe("the concepts of the grammar", () => {
  it("are each defined in one list only: a second would silently replace the first", () => {
    const names = [...GRAMMAR_LISTS, TOPICS, GENRE].flatMap((list) => Object.keys(list));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are each asked for by a line or a reader: every phrase costs time in every text", () => {
    const asked = new Set([
      ...ASKED_BY_READERS,
      ...LINES.flatMap(({ when, unless, apart }) => [
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
