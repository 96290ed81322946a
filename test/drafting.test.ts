import { describe, expect, it, test } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { DEFECTS } from "../server/knowledge/drafting.ts";
import { DEFECT_IDS, SIGN_IDS } from "../server/knowledge/drafting-ids.ts";
import { DRAFTING } from "../server/language/en/drafting.ts";
import { DRAFTING_CLAIMS } from "../server/language/en/drafting-claims.ts";
import { DRAFTING_CONTRACT } from "../server/language/en/drafting-contract.ts";
import { DRAFTING_FURTHER } from "../server/language/en/drafting-further.ts";
import { DRAFTING_RIGHTS } from "../server/language/en/drafting-rights.ts";
import { DRAFTING_LINES } from "../server/language/en/lines-drafting.ts";
import { buildPolicy } from "../server/policy/build.ts";
import { RULES } from "../server/rules/list.ts";
import { EXAMPLES } from "./drafting-examples.ts";
import { REFERENCE } from "./drafting-reference.ts";

/** What the wording of a sentence says, as a paragraph and as an entry of a list of purposes. */
function saysOf(sentence: string): readonly string[] {
  const document = readDocument(`# Privacy policy\n\n${sentence}\n`, "markdown");
  return [...buildPolicy(document, englishLanguage()).wordings.keys()];
}

describe.each(EXAMPLES)("%s", (id, has, hasNot) => {
  test.each(has)("is found in: %s", (sentence) => {
    expect(saysOf(sentence)).toContain(id);
  });
  test.each(hasNot)("is not found in: %s", (sentence) => {
    expect(saysOf(sentence)).not.toContain(id);
  });
});

describe("the table of defects", () => {
  const all = Object.values(DEFECTS);

  it("has sources, the day of the last check, and messages of one or two sentences", () => {
    for (const { sources, checked, message, why, advice } of all) {
      expect(sources.every(({ cite }) => cite !== "")).toBe(true);
      expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(message.endsWith(".")).toBe(false);
      expect(why.endsWith(".")).toBe(true);
      expect(advice).not.toBe("");
    }
  });

  it("never calls unsure what it reports as more than a hint or a warning", () => {
    expect(all.filter(({ confidence, severity }) => confidence !== "high" && severity === "error")).toEqual(
      [],
    );
  });

  it("offers no rewrite that is a defect itself", () => {
    const texts = all.flatMap((defect) =>
      ("rewrites" in defect ? defect.rewrites : []).map(({ text }) => text),
    );
    for (const text of texts.filter((each) => each !== "")) {
      const defects = saysOf(text).filter((says) => DEFECT_IDS.some((id) => id === says));
      expect(defects, text).toEqual([]);
    }
  });

  it("accounts for every defect of the reference, by a rule that there is or with a reason", () => {
    expect(Object.keys(REFERENCE).length).toBe(98);
    const ids = new Set(RULES.map(({ id }) => id));
    for (const [id, judged] of Object.entries(REFERENCE)) {
      if ("rule" in judged) expect(ids, id).toContain(judged.rule);
      if ("here" in judged) expect(DEFECT_IDS, id).toContain(judged.here);
    }
  });
});

describe("the drafting lists", () => {
  const lists = [DRAFTING, DRAFTING_RIGHTS, DRAFTING_CLAIMS, DRAFTING_CONTRACT, DRAFTING_FURTHER];
  const names = lists.flatMap((list) => Object.keys(list));

  it("define each concept once", () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are each asked for by a line: every phrase costs time in every text", () => {
    const asked = new Set(
      DRAFTING_LINES.flatMap(({ when, unless, apart, calm }) => [
        ...when.flatMap((way) => way.split(/[ /]/)),
        ...(unless ?? []),
        ...(apart ?? []),
        ...(calm ?? []),
      ]),
    );
    expect(names.filter((name) => !asked.has(name))).toEqual([]);
  });

  it("say every sign, and every defect that no measure finds", () => {
    const said = new Set<string>(DRAFTING_LINES.map(({ says }) => says));
    const measured = [
      "ambiguous-date",
      "impossible-date",
      "future-date",
      "conflicting-dates",
      "date-before-what-is-cited",
      "stale-date",
      "mixed-terminology",
      "objection-not-separate",
      "foreign-company-name",
      "long-sentence",
      "all-caps",
      "no-layering-wall",
    ];
    expect([...SIGN_IDS, ...DEFECT_IDS].filter((id) => !said.has(id) && !measured.includes(id))).toEqual([]);
  });
});

test("a part for readers of California is not judged by the law of Europe", () => {
  const body = "By using our website, you consent to the processing of your personal data.";
  const found = (text: string) =>
    analyze(
      readDocument(text, "markdown"),
      { ...defaultConfiguration, treatAs: "policy", language: "en" },
      "2026-11-22",
    )
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === "assumed-consent");
  expect(found(`# Privacy policy\n\n${body}\n`)).toEqual(["assumed-consent"]);
  expect(found(`# Privacy policy\n\n## California residents\n\n${body}\n`)).toEqual([]);
});

/** The defects of a policy about people in the EEA, by their ids. */
function defectsOf(body: string): readonly (string | undefined)[] {
  const text = `# Privacy policy\n\nThe GDPR applies to readers in the EEA.\n\n${body}\n`;
  const configuration = { ...defaultConfiguration, treatAs: "policy", language: "en" } as const;
  return analyze(readDocument(text, "markdown"), configuration, "2026-11-22").findings.map(
    ({ defect }) => defect,
  );
}

describe("what is said elsewhere in the text mends a clause", () => {
  test.each([
    [
      "sale-in-merger-hidden",
      "After a merger your data are one of the transferred assets.",
      "Before your data are transferred to a buyer, we write to you.",
    ],
    [
      "check-back-regularly",
      "Please check this page regularly for changes.",
      "We will send an e-mail notification to users if changes of this policy matter.",
    ],
    [
      "changes-without-notice",
      "We may change this policy at any time without notice.",
      "If we change this policy in a way that matters, we will inform you by e-mail.",
    ],
    [
      "children-13-only",
      "Our game is not for children under 13.",
      "Nor is it for anyone under 13 or the other age that applies in a country.",
    ],
  ])("%s", (id, clause, mending) => {
    expect(defectsOf(clause)).toContain(id);
    expect(defectsOf(`${clause}\n\n${mending}`)).not.toContain(id);
  });

  it("asks for the right to object where it is only one of many, and not where it stands alone", () => {
    const basis = "We rely on our legitimate interests in selling boats (Art. 6(1)(f) GDPR).";
    const listed =
      "You have the right to access, correct, erase, restrict and receive your data and to object.";
    expect(defectsOf(`${basis}\n\n${listed}`)).toContain("objection-not-separate");
    expect(defectsOf(listed)).not.toContain("objection-not-separate");
    const alone = "**You can object at any time** to processing that rests on our legitimate interests.";
    expect(defectsOf(`${basis}\n\n${listed}\n\n${alone}`)).not.toContain("objection-not-separate");
  });

  it("takes a definition for a bridge between two words", () => {
    const uses = "We use personal data. We keep personal data. We share personal data.";
    const others =
      "We use personally identifiable information. We keep personally identifiable information. We share personally identifiable information.";
    expect(defectsOf(`${uses}\n\n${others}`)).toContain("mixed-terminology");
    const defined =
      'You give us some personally identifiable information by which we can find you ("Personal Data").';
    expect(defectsOf(`${defined}\n\n${uses}\n\n${others}`)).not.toContain("mixed-terminology");
  });
});
