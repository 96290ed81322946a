import { describe, expect, it } from "vitest";
import { englishLanguage } from "../server/facts/language.ts";
import { tokenize } from "../server/language/tokenize.ts";

/** What a text is read as beside its own words, stretch by stretch. */
function readingsOf(text: string): readonly string[] {
  const { lexicon, abbreviations, readPlainly } = englishLanguage();
  const { tokens } = tokenize({ text, marks: [] }, lexicon.vocabulary, abbreviations);
  return readPlainly(tokens, text, false)
    .map(({ first, last, ways }) => ({
      start: tokens.starts[first] ?? 0,
      as: `${text.slice(tokens.starts[first], tokens.ends[last])} = ${ways[0]?.join(" ")}`,
    }))
    .sort((left, right) => left.start - right.start)
    .map(({ as }) => as);
}

describe("whom a text speaks of instead of saying “you”", () => {
  it.each<[string, string[]]>([
    ["The data subject has the right to object.", ["The data subject = you", "has = have"]],
    ["Our customers’ names are kept.", ["Our customers = your"]],
    ["A member may read his or her file.", ["A member = you", "his = your", "her = your"]],
    ["Users may object. They may do so in their account.", ["Users = you", "They = you", "their = your"]],
    ["User data are deleted.", ["User = your", "User data = your data"]],
    ["Individuals in the EU may complain.", ["Individuals = you"]],
    ["The person concerned may write to them.", ["The person concerned = you", "them = you"]],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it.each([
    "You may block other users. Users see your name.",
    "Other users see posts.",
    "Members of the board have access.",
    "An individual decision is made.",
    "They keep their data.",
    "Which applicants are invited is decided by hand.",
  ])("but not: %s", (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it("a name for data is no “they”", () => {
    expect(readingsOf("Members’ data are erased when they are stale.")).toEqual(["Members = your"]);
  });
});

describe("data in more words than two", () => {
  it.each<[string, string]>([
    ["We delete the information we hold about you.", "the information we hold about you = your information"],
    ["We delete all data relating to you.", "all data relating to you = your data"],
    [
      "We delete personal data that the Trust has collected on you.",
      "personal data that the Trust has collected on you = your data",
    ],
    ["We delete details held on you.", "details held on you = your details"],
    [
      "We sell no personally identifiable information.",
      "personally identifiable information = personal information",
    ],
  ])("%s", (text, reading) => {
    expect(readingsOf(text)).toEqual([reading]);
  });

  it.each([
    "We receive profile information about you.",
    "We delete data that partners send.",
    "We have data. About you we know nothing.",
  ])("but not: %s", (text) => {
    expect(readingsOf(text)).toEqual([]);
  });
});

describe("what stands beside the data of the reader", () => {
  it.each<[string, string[]]>([
    ["We delete your user data.", ["your user data = your data", "user data = your data"]],
    ["We delete your account and your data.", ["your account and your data = your data"]],
    [
      "We delete your account, content and personal data.",
      ["your account, content and personal data = your personal data"],
    ],
    ["We delete your data and account.", ["and account = "]],
    ["We delete your data and pay.", []],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });
});

describe("several verbs in the place of one", () => {
  it.each<[string, string[]]>([
    ["You can view or delete it.", ["view or = ", "or delete = "]],
    ["You can view/delete it.", ["view = ", "delete = "]],
    [
      "We sell, rent or otherwise share nothing.",
      ["sell = ", "sell, rent or otherwise = ", "rent or otherwise share = ", "or otherwise share = "],
    ],
    ["It is collected and used here.", ["collected and = ", "and used = "]],
    ["You may ask to view or to delete it.", ["to view or = ", "or to delete = "]],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it.each(["We store it, then delete it.", "View. Delete.", "You can view or ask.", "View, delete."])(
    "but not: %s",
    (text) => {
      expect(readingsOf(text)).toEqual([]);
    },
  );
});

describe("other words for plain ones", () => {
  it.each<[string, string[]]>([
    ["We never sell data.", ["never = not", "never = do not"]],
    ["It is also possible for you to object.", ["It is also possible for you to = you can"]],
    [
      "Cancel your agreement in the app.",
      ["Cancel your agreement = withdraw your consent", "agreement = consent"],
    ],
    ["Please get in touch with us.", ["get in touch with us = contact us"]],
    ["We keep it for a maximum period of two years.", ["for a maximum period of = for"]],
    ["We sell nothing to outside companies.", ["outside companies = third parties"]],
    ["The law requires us to keep it.", []],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toEqual(readings);
  });

  it("are not looked for in headings", () => {
    const { lexicon, abbreviations, readPlainly } = englishLanguage();
    const text = "Modifications and interruptions";
    const { tokens } = tokenize({ text, marks: [] }, lexicon.vocabulary, abbreviations);
    expect(readPlainly(tokens, text, true)).toEqual([]);
    expect(readPlainly(tokens, text, false)).not.toEqual([]);
  });
});

describe("what may be left out", () => {
  it.each<[string, string]>([
    ["We keep data (as described above) for a year.", "as described above = "],
    ["We keep, where the law allows it, data for a year.", "where the law allows it = "],
    ["We may at any time delete data.", "at any time = "],
  ])("%s", (text, reading) => {
    expect(readingsOf(text)).toEqual([reading]);
  });

  it.each([
    "We keep names, addresses, ages and data.",
    "We keep data (with the exception of those that the tax office and the courts or the police demand from us) for a year.",
    "We keep data, as ever.",
    "At any time.",
  ])("but not in: %s", (text) => {
    expect(readingsOf(text)).toEqual([]);
  });
});
