import { REGISTRY } from "../knowledge/registry.ts";
import { ABBREVIATIONS } from "../language/en/abbreviations.ts";
import { DRAFTING } from "../language/en/drafting.ts";
import { DRAFTING_CLAIMS } from "../language/en/drafting-claims.ts";
import { DRAFTING_CONTRACT } from "../language/en/drafting-contract.ts";
import { DRAFTING_FURTHER } from "../language/en/drafting-further.ts";
import { DRAFTING_RIGHTS } from "../language/en/drafting-rights.ts";
import { ENGLISH_LINES, GRAMMAR_LISTS, HEADING_LISTS } from "../language/en/english.ts";
import { HISTORY } from "../language/en/history.ts";
import { COMMON, type Says } from "../language/en/line.ts";
import { DRAFTING_LINES, type DraftingLine } from "../language/en/lines-drafting.ts";
import { MISSPELLINGS } from "../language/en/misspellings.ts";
import { compileGrammar, type Grammar } from "../language/grammar.ts";
import { compileLexicon, type Lexicon, type PhraseLists } from "../language/phrases.ts";
import { createPlainReader, type PlainReader } from "../language/plain-readings.ts";
import { createVocabulary } from "../language/vocabulary.ts";

/** Everything that reading a block needs to know of its language. Compiled once per program. */
export interface Language {
  readonly code: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly readPlainly: PlainReader;
  readonly grammar: Grammar<Says>;
  readonly drafting: Drafting;
  /** Names by which a text calls the one who speaks, besides "we" and "the Company". */
  readonly ownNames: readonly string[];
  /** The language without these names: what names none of them is read in it. */
  readonly plain: Language | undefined;
}

/** A language for a text that calls the one who speaks by these names; the same names give the same language. */
export function withOwnNames(plain: Language, ownNames: readonly string[]): Language {
  if (ownNames.length === 0) return plain;
  const key = `${plain.code} ${ownNames.join("|")}`;
  const known = named.get(key);
  if (known !== undefined) return known;
  // As many texts as anybody writes at once.
  if (named.size >= MOST_NAMED) named.clear();
  const language = { ...plain, ownNames, plain };
  named.set(key, language);
  return language;
}

const named = new Map<string, Language>();
const MOST_NAMED = 16;

/** The grammar of badly drafted clauses, and by line the concepts that, anywhere in the block, unmake a match. */
interface Drafting {
  readonly grammar: Grammar<DraftingLine["says"]>;
  readonly calm: ReadonlyMap<unknown, ReadonlySet<number>>;
}

let english: Language | undefined;

/** English, compiled on first use: a program that only prints its version need not wait for it. */
export function englishLanguage(): Language {
  english ??= compile();
  return english;
}

function compile(): Language {
  const vocabulary = createVocabulary(MISSPELLINGS);
  const readPlainly = createPlainReader(vocabulary);
  const lexicon = compileLexicon(
    merged([
      ...GRAMMAR_LISTS,
      ...HEADING_LISTS,
      prefixed("drafting", DRAFTING_LISTS),
      prefixed("history", HISTORY),
      registryLists(),
    ]),
    vocabulary,
  );
  return {
    code: "en",
    abbreviations: ABBREVIATIONS,
    lexicon,
    readPlainly,
    grammar: compileGrammar(ENGLISH_LINES, lexicon.conceptIds, COMMON),
    drafting: compileDrafting(lexicon),
    ownNames: [],
    plain: undefined,
  };
}

const DRAFTING_LISTS: PhraseLists = {
  ...DRAFTING,
  ...DRAFTING_RIGHTS,
  ...DRAFTING_CLAIMS,
  ...DRAFTING_CONTRACT,
  ...DRAFTING_FURTHER,
};

/** A name in a drafting line is that of a drafting list first, and only then that of a list of another topic. */
function compileDrafting({ conceptIds }: Lexicon): Drafting {
  const ids = new Map(conceptIds);
  for (const name of Object.keys(DRAFTING_LISTS)) ids.set(name, conceptIds.get(`drafting:${name}`) ?? 0);
  return {
    grammar: compileGrammar(DRAFTING_LINES, ids, COMMON),
    calm: new Map(
      DRAFTING_LINES.flatMap((line) =>
        line.calm === undefined
          ? []
          : [[line, new Set(line.calm.map((name) => ids.get(name) ?? 0))] as const],
      ),
    ),
  };
}

/** Registry names, and what must or must not stand beside them in the sentence, in the same trie as everything else. */
function registryLists(): PhraseLists {
  const lists: Record<string, readonly string[]> = {};
  for (const entry of REGISTRY) {
    lists[`registry:${entry.id}`] = entry.names;
    if (entry.requires !== undefined) lists[`requires:${entry.id}`] = entry.requires;
    if (entry.unless !== undefined) lists[`unless:${entry.id}`] = entry.unless;
  }
  return lists;
}

function prefixed(prefix: string, lists: PhraseLists): PhraseLists {
  return Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [`${prefix}:${name}`, phrases]));
}

function merged(lists: readonly PhraseLists[]): PhraseLists {
  return Object.fromEntries(lists.flatMap((list) => Object.entries(list)));
}
