import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { REQUIREMENTS } from "../server/knowledge/requirements.ts";
import { ENGLISH_LINES, GRAMMAR_LISTS } from "../server/language/en/english.ts";
import { ASKING_LINES } from "../server/language/en/lines-asking.ts";
import { PRACTICE_LINES } from "../server/language/en/lines-practices.ts";
import { PROVISION_LINES } from "../server/language/en/lines-provision.ts";
import { RIGHTS_LINES } from "../server/language/en/lines-rights.ts";
import { SPAN_LINES } from "../server/language/en/lines-spans.ts";
import { compileGrammar } from "../server/language/grammar.ts";
import { parsePhrase } from "../server/language/phrase-steps.ts";
import { compileLexicon } from "../server/language/phrases.ts";
import { tokenize } from "../server/language/tokenize.ts";
import { createVocabulary } from "../server/language/vocabulary.ts";
import { policyOf } from "./statements.ts";
import { AMERICAN_EXAMPLES } from "./statements-american.ts";
import { APP_EXAMPLES } from "./statements-apps.ts";
import { ASKING_EXAMPLES } from "./statements-asking.ts";
import { COMPANY_EXAMPLES } from "./statements-companies.ts";
import { CONTINENT_EXAMPLES } from "./statements-continent.ts";
import { FAMILY_EXAMPLES } from "./statements-families.ts";
import { HALF_EXAMPLES } from "./statements-half.ts";
import { HANDMADE_EXAMPLES } from "./statements-handmade.ts";
import { NARROWER_EXAMPLES } from "./statements-narrower.ts";
import { PRACTICE_EXAMPLES } from "./statements-practices.ts";
import { PROVISION_EXAMPLES } from "./statements-provision.ts";
import { RARE_EXAMPLES } from "./statements-rare.ts";
import { READ_ALONE_EXAMPLES } from "./statements-read-alone.ts";
import { READ_BLIND_EXAMPLES } from "./statements-read-blind.ts";
import { RIGHTS_EXAMPLES } from "./statements-rights.ts";
import { SITES_EXAMPLES } from "./statements-sites.ts";

/** What `policy/disclosures.ts` and `facts/statements.ts` say of any right. */
const ELSEWHERE = "elsewhere-only";

describe("the phrases of the concepts", () => {
  it("are no single everyday word with others that may be left out", () => {
    const bare = GRAMMAR_LISTS.flatMap((list) => Object.entries(list))
      .flatMap(([name, phrases]) => phrases.map((phrase) => [name, phrase] as const))
      .filter(([, phrase]) => isBare(phrase))
      .map(([name, phrase]) => `${name}: ${phrase}`);
    expect(bare).toEqual([]);
  });

  it("stand once in their concept", () => {
    for (const list of GRAMMAR_LISTS) {
      for (const [name, phrases] of Object.entries(list)) {
        expect(
          phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index),
          name,
        ).toEqual([]);
      }
    }
  });
});

describe("the weaknesses", () => {
  const bySource = new Set(
    ["identity", "particulars"].flatMap((name) => {
      const source = readFileSync(new URL(`../server/policy/${name}.ts`, import.meta.url), "utf8");
      return [...source.matchAll(/"([a-z]+(?:-[a-z]+)+)"/g)].map(([, id]) => id);
    }),
  );

  it.each(ITEM_IDS)("of %s are all found by something", (item) => {
    const found = new Set(ENGLISH_LINES.filter(({ says }) => says === item).map(({ weak }) => weak));
    const lost = Object.keys(REQUIREMENTS[item].weaknesses).filter(
      (id) => !found.has(id) && !bySource.has(id) && !(id === ELSEWHERE && item.startsWith("right-")),
    );
    expect(lost).toEqual([]);
  });

  it("that lines find are all explained", () => {
    const unexplained = ENGLISH_LINES.flatMap(({ says, weak }) => {
      const item = ITEM_IDS.find((id) => id === says);
      if (weak === undefined) return [];
      return item !== undefined && REQUIREMENTS[item].weaknesses[weak] !== undefined
        ? []
        : [`${says}: ${weak}`];
    });
    expect(unexplained).toEqual([]);
  });
});

describe("the lines about rights and practices", () => {
  const examples = [
    ...Object.entries(RIGHTS_EXAMPLES),
    ...Object.entries(PRACTICE_EXAMPLES),
    ...Object.entries(PROVISION_EXAMPLES),
    ...Object.entries(CONTINENT_EXAMPLES),
    ...Object.entries(FAMILY_EXAMPLES),
    ...Object.entries(RARE_EXAMPLES),
    ...Object.entries(SITES_EXAMPLES),
    ...Object.entries(HALF_EXAMPLES),
    ...Object.entries(APP_EXAMPLES),
    ...Object.entries(COMPANY_EXAMPLES),
    ...Object.entries(ASKING_EXAMPLES),
    ...Object.entries(NARROWER_EXAMPLES),
    ...Object.entries(AMERICAN_EXAMPLES),
    ...Object.entries(HANDMADE_EXAMPLES),
    ...Object.entries(READ_BLIND_EXAMPLES),
    ...Object.entries(READ_ALONE_EXAMPLES),
  ];
  const matched = new Set<unknown>();
  const { grammar, lexicon, abbreviations } = englishLanguage();
  for (const [, list] of examples) {
    for (const [, text] of list) {
      for (const block of readDocument(policyOf(text), "markdown").blocks) {
        const { tokens } = tokenize(block, lexicon.vocabulary, abbreviations);
        for (const { line } of grammar.read(tokens, lexicon.find(tokens, block.text))) matched.add(line);
      }
    }
  }

  it.each(
    [...RIGHTS_LINES, ...PRACTICE_LINES, ...PROVISION_LINES, ...ASKING_LINES, ...SPAN_LINES].map(
      (line) => [`${line.says} ${line.weak ?? ""}`, line] as const,
    ),
  )("%s matches one of our own sentences", (_name, line) => {
    expect(matched.has(line), line.when.join("; ")).toBe(true);
  });
});

describe("sentences", () => {
  const { lexicon, abbreviations } = englishLanguage();
  it.each([
    ["a) We keep your name. b) we keep your address. c) You may object.", 3],
    ["We keep (i) your name. (ii) you may change it.", 2],
    ["You have the right a) to see them. b) to have them erased.", 1],
    ["We use them (a) to send letters; (b) to answer you; and (c) to bill.", 1],
    ["The basis is Art. 6 para. 1 lit. b) GDPR and no. c) of the list.", 1],
    ["We sell tea. b", 1],
  ])("%s", (text, count) => {
    expect(tokenize({ text, marks: [] }, lexicon.vocabulary, abbreviations).sentences).toHaveLength(count);
  });
});

describe("a line with words that stand apart", () => {
  const vocabulary = createVocabulary();
  const lexicon = compileLexicon(
    { right: ["right to"], erase: ["delete", "erase"], theirs: ["we have the right to", "not delete"] },
    vocabulary,
  );
  const grammar = compileGrammar(
    [{ says: "erasure", when: ["right > erase"], apart: ["theirs"] }],
    lexicon.conceptIds,
    new Set(),
  );
  const read = (text: string) => {
    const { tokens } = tokenize({ text, marks: [] }, vocabulary, new Set());
    return grammar.read(tokens, lexicon.find(tokens, text)).length;
  };

  it("does not see them", () => {
    expect(read("We have the right to delete it.")).toBe(0);
    expect(read("You have the right to a copy, which we do not delete.")).toBe(0);
  });

  it("sees what stands beside them", () => {
    expect(read("We have the right to refuse, and you have the right to delete it.")).toBe(1);
    expect(read("You have the right to erase what we do not delete.")).toBe(1);
  });
});

describe("what is found", () => {
  const lists = {
    subject: ["your data"],
    held: ["their|your data"],
    kept: ["keep"],
    all: ["keep your data safe"],
  };
  const lines = [{ says: "kept", when: ["kept > subject", "kept > held", "all"] }];
  /** The texts read one after the other, by a program that has just been started. */
  const readInTurn = (texts: readonly string[]) => {
    const vocabulary = createVocabulary();
    const lexicon = compileLexicon(lists, vocabulary);
    const grammar = compileGrammar(lines, lexicon.conceptIds, new Set());
    return texts.map((text) => {
      const { tokens } = tokenize({ text, marks: [] }, vocabulary, new Set());
      const hits = lexicon.find(tokens, text);
      return { concepts: [...hits.concepts], matches: grammar.read(tokens, hits) };
    });
  };

  it("does not depend on what was read before", () => {
    const texts = ["We keep their data.", "We keep your data.", "We keep your data safe."];
    expect(readInTurn(texts.toReversed()).toReversed()).toEqual(readInTurn(texts));
  });

  it("is, of several ways to say the same from the same word on, the longest", () => {
    const [{ matches } = { matches: [] }] = readInTurn(["We keep your data safe."]);
    expect(matches.map(({ first, last }) => [first, last])).toEqual([[1, 4]]);
  });
});

/** Words so common that one of them alone shows nothing. */
const EVERYDAY = new Set(
  "a an the this that these those it its them they you your we us our me my he she i and or but if when where who which what how why not no never any all some such other others more less only also just still then so as at by for from in into of on off out over to up with without about after before until while through be is are was were been has have had do does did can could may might must shall should will would give given get make made take use used need want wish like keep put set see find know go come let ask tell say data information detail service site website user customer person people way thing right choice change part law company third party".split(
    " ",
  ),
);

function isBare(phrase: string): boolean {
  const steps = parsePhrase(phrase);
  const needed = steps.filter(({ optional }) => !optional);
  if (steps.length === 1 || needed.length > 1) return false;
  return (needed[0]?.words ?? []).some(
    ({ form, capital, exact }) => capital === "any" && exact === undefined && EVERYDAY.has(form),
  );
}
