import { REGISTRY } from "../knowledge/registry.ts";
import { ABBREVIATIONS } from "../language/en/abbreviations.ts";
import { CONTENT } from "../language/en/content.ts";
import { DATA } from "../language/en/data.ts";
import { GENRE } from "../language/en/genre.ts";
import { HISTORY } from "../language/en/history.ts";
import { COMMON, type Says } from "../language/en/line.ts";
import { CONDITION_LINES } from "../language/en/lines-conditions.ts";
import { CONTENT_LINES } from "../language/en/lines-content.ts";
import { PRACTICE_LINES } from "../language/en/lines-practices.ts";
import { PROCESSING_LINES } from "../language/en/lines-processing.ts";
import { RIGHTS_LINES } from "../language/en/lines-rights.ts";
import { ODDS } from "../language/en/odds.ts";
import { PEOPLE } from "../language/en/people.ts";
import { PRACTICES } from "../language/en/practices.ts";
import { PROCESSING } from "../language/en/processing.ts";
import { GROUNDS, PURPOSES } from "../language/en/purposes.ts";
import { RIGHTS } from "../language/en/rights.ts";
import { RIGHTS_MORE } from "../language/en/rights-more.ts";
import { SHARING } from "../language/en/sharing.ts";
import { TOPICS } from "../language/en/topics.ts";
import { compileGrammar, type Grammar } from "../language/grammar.ts";
import { compileLexicon, type Lexicon, type PhraseLists } from "../language/phrases.ts";
import { createVocabulary } from "../language/tokenize.ts";

/** Everything that reading a block needs to know of its language. Compiled once per program. */
export interface Language {
  readonly code: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar<Says>;
}

let english: Language | undefined;

/** English, compiled on first use: a program that only prints its version need not wait for it. */
export function englishLanguage(): Language {
  english ??= compile();
  return english;
}

function compile(): Language {
  const vocabulary = createVocabulary();
  const lexicon = compileLexicon(
    {
      ...PEOPLE,
      ...DATA,
      ...RIGHTS,
      ...RIGHTS_MORE,
      ...PRACTICES,
      ...PROCESSING,
      ...PURPOSES,
      ...GROUNDS,
      ...SHARING,
      ...CONTENT,
      ...ODDS,
      ...TOPICS,
      ...GENRE,
      ...prefixed("history", HISTORY),
      ...registryLists(),
    },
    vocabulary,
  );
  const lines = [
    ...RIGHTS_LINES,
    ...PROCESSING_LINES,
    ...PRACTICE_LINES,
    ...CONTENT_LINES,
    ...CONDITION_LINES,
  ];
  return {
    code: "en",
    abbreviations: ABBREVIATIONS,
    lexicon,
    grammar: compileGrammar(lines, lexicon.conceptIds, COMMON),
  };
}

/** Registry names, and what must or must not stand beside them in the sentence, in the same trie as everything else. */
function registryLists(): PhraseLists {
  const lists: Record<string, readonly string[]> = {};
  for (const entry of REGISTRY) {
    lists[`registry:${entry.id}`] = entry.names;
    if (entry.requires !== undefined) lists[`requires:${entry.id}`] = entry.requires;
    if (entry.unless !== undefined) lists[`unless:${entry.id}`] = entry.unless;
    if (entry.requires !== undefined) lists[`requires:${entry.id}`] = entry.requires;
  }
  return lists;
}

function prefixed(prefix: string, lists: PhraseLists): PhraseLists {
  return Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [`${prefix}:${name}`, phrases]));
}
