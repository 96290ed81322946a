import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import type { Voice } from "../server/engine/voice.ts";
import { plainText, wordClause } from "../server/engine/wording.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { CLAUSES } from "../server/knowledge/clauses.ts";
import { ITEM_IDS, type ItemId } from "../server/knowledge/items.ts";
import { REQUIREMENTS } from "../server/knowledge/requirements.ts";
import { buildPolicy } from "../server/policy/build.ts";
import { staleReference } from "../server/rules/stale-reference.ts";

const VOICES: readonly Voice[] = [
  { data: "personal data", notice: "policy", speaker: "we", reader: "you" },
  { data: "personal information", notice: "notice", speaker: "I", reader: "you" },
  { data: "Personal Data", notice: "policy", speaker: "the Company", reader: "users" },
  { data: "personal data", notice: "policy", speaker: "Fernhill", reader: "data subjects" },
];

const CASES = ITEM_IDS.flatMap((item) =>
  CLAUSES[item].flatMap(({ variant, text }) =>
    VOICES.map((voice) => {
      const worded = wordClause(text, voice);
      const said = plainText(worded.text, worded.holes);
      return [item, `${variant}, by ${voice.speaker} to ${voice.reader}`, said] as const;
    }),
  ),
);

/** What some items must find beside them to be due at all. */
const BESIDE: Readonly<Partial<Record<ItemId, string>>> = {
  "rights-exercise": "You have the right to access your personal data.",
  "safeguards-copy":
    "The transfer of your personal data to the United States rests on standard contractual clauses of the European Commission.",
};

/** What a company would write into a hole that has neither choices nor an example. */
const FILLED: Readonly<Record<string, string>> = {
  "company name with legal form": "Fernhill Ltd",
  "registered address": "1 Mill Lane, Cork, Ireland",
  "postal address": "1 Mill Lane, Cork, Ireland",
  "privacy e-mail address": "privacy@fernhill.example",
  "e-mail address of the officer": "dpo@fernhill.example",
  "name of the representative": "Harbor Representatives GmbH",
  "address in an EU Member State": "2 Elm Street, Berlin, Germany",
  "country outside the EEA": "the United States",
  "number of days": "30",
  "number of years": "10",
};

describe("a clause, its holes filled in", () => {
  it.each(CASES)("for %s (%s) satisfies its item", (item, _variant, text) => {
    expect(judged(item, filled(text)).disclosures.get(item)?.status).toBe("present");
  });

  it.each(CASES)("for %s (%s) stands in a section whose heading is its home", (item, _variant, text) => {
    const home = judged(item, filled(text)).disclosures.get(item)?.home;
    expect(home?.heading?.block.text).toBe(REQUIREMENTS[item].headings[0]);
  });

  it.each(CASES)("for %s (%s) refers to nothing that is out of date", (item, _variant, text) => {
    expect([
      ...staleReference.find(judged(item, filled(text)), { asOf: "2026-11-22", language: "en" }),
    ]).toEqual([]);
  });
});

function judged(item: ItemId, text: string) {
  const beside = BESIDE[item] === undefined ? "" : `${BESIDE[item]}\n\n`;
  const source = `# Privacy policy\n\n${beside}## ${REQUIREMENTS[item].headings[0]}\n\n${text}\n`;
  return buildPolicy(readDocument(source, "markdown"), englishLanguage());
}

function filled(text: string): string {
  return text.replace(/\[([^\]]*)\]/g, (_whole, inside: string) => {
    const [name = "", other] = inside.split(" / ");
    return other !== undefined ? name : (FILLED[name] ?? name.split("such as ")[1] ?? name);
  });
}
