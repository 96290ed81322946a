import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { newlineOf } from "../server/engine/newline.ts";
import { nextNumber } from "../server/engine/numbering.ts";
import { type Voice, voiceOf } from "../server/engine/voice.ts";
import { plainText, snippetText, wordClause, wrap } from "../server/engine/wording.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { CLAUSES } from "../server/knowledge/clauses.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { buildPolicy } from "../server/policy/build.ts";

const VOICE: Voice = { data: "personal data", notice: "policy", speaker: "we", reader: "you" };
const OF_INFORMATION: Voice = { ...VOICE, data: "personal information" };

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
    expect(wordClause(clause, OF_INFORMATION).text).toBe(expected);
  });

  it("says information where the document does", () => {
    const { text } = wordClause("Personal data in this notice.", OF_INFORMATION);
    expect(text).toBe("Personal information in this policy.");
  });

  it.each<[Partial<Voice>, clause: string, expected: string]>([
    [{ data: "Personal Data" }, "We keep~ your personal data.", "We keep your Personal Data."],
    [
      { data: "Personal Information" },
      "Personal data are yours: have~ them sent.",
      "Personal Information is yours: have it sent.",
    ],
    [{ speaker: "I" }, "We are~ open; write to us about our shop.", "I am open; write to me about my shop."],
    [{ speaker: "I" }, "Our shop is closed. We rest~.", "My shop is closed. I rest."],
    [
      { speaker: "Heron" },
      "We process~ data and do~ not sell them; we rely~ on our staff.",
      "Heron processes data and does not sell them; it relies on its staff.",
    ],
    [
      { speaker: "the Company" },
      "Our shop is closed. We have~ no key (Art. 6(1)(f) GDPR). Write to us.",
      "The Company’s shop is closed. The Company has no key (Art. 6(1)(f) GDPR). Write to the Company.",
    ],
    [{ speaker: "Larches" }, "Read our rules.", "Read Larches’ rules."],
    [
      { reader: "users" },
      "You can take your data with you if we tell~ you so.",
      "Users can take their data with them if we tell them so.",
    ],
    [{ reader: "Members" }, "We keep~ your data while you stay.", "We keep Members’ data while they stay."],
    [{ reader: "people" }, "We erase~ your data.", "We erase people’s data."],
    [{ reader: "users" }, "erase your data, as you wish", "erase their data, as they wish"],
    [{ reader: "users" }, "«Write|You can write» to us.", "Users can write to us."],
    [{ speaker: "Heron" }, "It is so‹ for us|›.", "It is so."],
    [
      { speaker: "Heron", reader: "users" },
      "It rests on ${basis|your consent|our contract with you}.",
      "It rests on [their consent / Heron’s contract with them].",
    ],
  ])("%o: %s", (voice, clause, expected) => {
    const { text, holes } = wordClause(clause, { ...VOICE, ...voice });
    expect(plainText(text, holes)).toBe(expected);
  });

  it("leaves no “we” or “you” in any clause, and no mark of the notation", () => {
    const named = { ...VOICE, speaker: "Heron", reader: "users" };
    const texts = ITEM_IDS.flatMap((item) =>
      CLAUSES[item].flatMap(({ text, entry }) => (entry === undefined ? [text] : [text, entry])),
    );
    for (const text of texts) {
      // What a hole gives as an example is for the writer to fill in.
      const bare = wordClause(text, named).text;
      expect(bare).not.toMatch(/\b(?:we|us|ours?|yours?|you)\b/i);
      for (const voice of [VOICE, named]) expect(wordClause(text, voice).text).not.toMatch(/[~«»‹›|]/);
    }
  });
});

describe("the voice of a document", () => {
  const voiceIn = (text: string): Voice =>
    voiceOf(buildPolicy(readDocument(`# Privacy Policy\n\n${text}\n`, "markdown"), englishLanguage()));

  it.each<[text: string, voice: Partial<Voice>]>([
    ["We keep your personal data.", VOICE],
    ["", VOICE],
    ["We keep your personal information. Your personal information is safe.", OF_INFORMATION],
    [
      "Your data (“Personal Data”) are ours. We keep Personal Data and erase Personal Data.",
      { data: "Personal Data", speaker: "we", reader: "you" },
    ],
    ["I keep your name. I do not sell it, and I erase it when you ask me. It is my duty.", { speaker: "I" }],
    [
      "Heron Ltd (“Heron”) is the controller. Heron keeps names. Heron erases them. Users ask Heron. Users may object. The user is free, and users can complain.",
      { speaker: "Heron", reader: "users" },
    ],
    [
      "The controller is Heron Ltd (the “Company”). The Company keeps names. The Company erases them. The Company answers Members. A Member may object, all Members can complain, and Members are free.",
      { speaker: "the Company", reader: "Members" },
    ],
    [
      "The administrator of the data is Heron Sp. z o.o. The administrator keeps names. The administrator erases them for each data subject. The data subject may object. A data subject can complain. Each data subject is free.",
      { speaker: "the administrator", reader: "data subjects" },
    ],
    [
      "Heron Ltd is the controller. We at Heron keep names. Our users ask us, users write to us, and users object. You may, too. We answer you.",
      { speaker: "we", reader: "you" },
    ],
  ])("%s", (text, voice) => {
    expect(voiceIn(text)).toMatchObject(voice);
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
