import { describe, expect, test } from "vitest";
import { type Format, readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { buildPolicy } from "../server/policy/build.ts";
import type { DanglingReference } from "../server/policy/references.ts";

function danglingIn(text: string, format: Format = "markdown"): readonly DanglingReference[] {
  return buildPolicy(readDocument(text, format), englishLanguage()).references.dangling;
}

function shown(text: string, format: Format = "markdown"): readonly string[] {
  return danglingIn(text, format).map(
    ({ placed, span, reference }) => `${reference.by}: ${placed.block.text.slice(span.start, span.end)}`,
  );
}

const NUMBERED =
  "# Garden notice\n\n## 1. Who we are\n\nHeron Gardens.\n\n## 2. Your rights\n\n### 2.1 Access\n\nYou can see your data.\n\n";
const TITLED = "# Garden notice\n\n## What we keep\n\nSeeds.\n\n## Contact\n\nWrite to us.\n\n";

describe("by number", () => {
  test.each<[string, readonly string[]]>([
    ["More on this is in Section 7.", ["number: Section 7"]],
    ["See section 2.1 and section 2.4 for the details.", ["number: section 2.4"]],
    ["More on this is in section 2 above.", []],
    ["We rely on Article 6(1)(f) GDPR and on Article 28 of it.", []],
    ["You have rights under section 45 of the Data Protection Act 2018.", []],
    ["California Civil Code Section 1798.83 lets you ask once a year.", []],
    ["Section 9 of our Terms of Use applies.", []],
    ["The list of countries is in Annex B.", ["number: Annex B"]],
  ])("%s", (text, expected) => {
    expect(shown(`${NUMBERED}${text}\n`)).toEqual(expected);
  });

  test("a text without numbers cannot be asked for one", () => {
    expect(shown(`${TITLED}More on this is in section 4.\n`)).toEqual([]);
  });
});

describe("by title", () => {
  test.each<[string, readonly string[]]>([
    ["See “Your choices” below.", ["title: Your choices"]],
    [
      "Please use the details under the “How to reach the team” heading below.",
      ["title: How to reach the team"],
    ],
    ["This is described in the section “What we keep”.", []],
    ["This is described in the section 'what we keep'.", []],
    ["Use the details under the “How to contact us” heading.", []],
    ["Under the headings “What we keep”, “Fees” and “Contact” you find more.", ["title: Fees"]],
    ["You can change this in the “Privacy” section of your account.", []],
    ["Our [cookie page](https://heron.example/cookies) has a section “Choices”.", ["title: Choices"]],
    ["We call this “composting” below the line.", []],
    ["You can print it with the functions ‘Print it’ or ‘Make PDF’ at the end of this page.", []],
    ["Use the buttons “Print” and “Save” at the bottom of this page.", []],
    ["It takes effect on the “Effective Date” at the top of this notice.", ["title: Effective Date"]],
  ])("%s", (text, expected) => {
    expect(shown(`${TITLED}${text}\n`)).toEqual(expected);
  });

  test("a bold label or the label of an entry is a part of the text", () => {
    const text = `${TITLED}**Your choices.** You can say no.\n\n- Seeds we sent: for two years\n\n`;
    expect(shown(`${text}See “Your choices” above and “Seeds we sent” above.\n`)).toEqual([]);
  });

  test("the nearest heading is suggested when there is just one", () => {
    const [dangling] = danglingIn(
      "# Notice\n\n## Plants and seeds we keep\n\nSeeds.\n\nSee the section “Plants and trees we keep”.\n",
    );
    expect(dangling?.suggestion).toBe("Plants and seeds we keep");
    const [other] = danglingIn(`${TITLED}See “Fees” below.\n`);
    expect(other?.suggestion).toBeUndefined();
  });
});

describe("by link", () => {
  test.each<[string, readonly string[]]>([
    ["To say no, click here.", ["click: click here"]],
    ["The list can be found here.", ["click: found here"]],
    ["You can object by clicking on the following link.", ["click: clicking on the following link"]],
    ["To say no, [click here](https://heron.example/no).", []],
    ["The list can be found here: https://heron.example/list.", []],
    ["The list can be found here (heron.example/list.html).", []],
    ["We are here to help you.", []],
    ["[What we keep](#what-we-keep) and [contact](#contact)", []],
    ["[Fees](#fees) and [contact](#contact)", ["anchor: Fees"]],
    ["[Back to the top](#top)", []],
  ])("%s", (text, expected) => {
    expect(shown(`${TITLED}${text}\n`)).toEqual(expected);
  });

  test("ids that a page writes are targets", () => {
    const page = '<h2 id="a1">Fees</h2><p>None.</p><p><a href="#a1">Fees</a> <a href="#a2">Rights</a></p>';
    expect(shown(page, "html")).toEqual(["anchor: Rights"]);
  });

  test("a table of contents of a site that makes its own ids is left alone", () => {
    const contents = "[One](#x1) [Two](#x2) [Three](#x3)\n\n## One\n\nA.\n\n## Two\n\nB.\n\n## Three\n\nC.\n";
    expect(shown(contents)).toEqual([]);
  });
});

describe("what is announced", () => {
  test("a lead-in at the end of the text dangles; one with anything after it does not", () => {
    expect(shown(`${TITLED}You can reach our officer at:\n`)).toEqual([
      "list: You can reach our officer at:",
    ]);
    expect(shown(`${TITLED}You can reach our officer at:\n\nHeron Gardens, Pond Lane 4\n`)).toEqual([]);
  });

  test("a table that is announced must be there", () => {
    expect(
      shown(
        `${TITLED}The periods are in the table below.\n\nThat is all that we keep and for as long as we keep it, in every case.\n`,
      ),
    ).toEqual(["list: the table below"]);
    expect(
      shown(
        `${TITLED}The periods are in the table below.\n\n| Data | Period |\n| --- | --- |\n| Seeds | a year |\n`,
      ),
    ).toEqual([]);
  });

  test("a date at the top must be there", () => {
    const promise = "When we change this notice, we change the date at the top of this notice.\n";
    expect(shown(`${TITLED}${promise}`)).toEqual(["title: the date at the top of this notice"]);
    expect(shown(`Updated on 3 May 2026\n\n${TITLED}${promise}`)).toEqual([]);
  });
});

test("hostile text is read without an error", () => {
  const piece = "see “X Y” below, Section 5.2, [a](#b) click here and the table below: ";
  for (const text of [piece.repeat(500), "[a](#b) ".repeat(5000), "“".repeat(20_000), "#".repeat(20_000)]) {
    expect(() => danglingIn(text)).not.toThrow();
  }
});
