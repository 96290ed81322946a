import {
  ACTING,
  ADDRESSING,
  COMPOUNDING,
  NOT_THE_READER,
  OWNED,
  READER_NAMES,
  READER_NOUNS,
} from "./en/reader-nouns.ts";
import { follows, type Reading } from "./readings.ts";
import { GAP, type Tokens } from "./tokens.ts";
import { type Vocabulary, wordIds } from "./vocabulary.ts";

/** Finds whom a text speaks of instead of saying "you". */
export interface Readers {
  /**
   * "The data subject", "our users’", and what goes with them: "has" for "have", and after the first of them "they" and
   * "their". Only in a block that does not say "you", for there users are others.
   */
  find(tokens: Tokens, text: string, found: Reading[]): void;
  /** The last token of the noun for a reader that begins at a token, articles left out; undefined if there is none. */
  nounAt(tokens: Tokens, text: string, at: number): number | undefined;
}

export function createReaders(vocabulary: Vocabulary): Readers {
  const { one: idOf, all: idsOf } = wordIds(vocabulary);
  const you = idsOf(["you", "your", "yours", "yourself", "yourselves"]);
  const nouns = idsOf(READER_NOUNS);
  const names = READER_NAMES.map(([first, second]) => [idOf(first), idOf(second)] as const);
  const beginning = new Set([...nouns, ...names.map(([first]) => first)]);
  const determiners = idsOf(DETERMINERS);
  const strangers = idsOf([...NOT_THE_READER, ...COMPOUNDING]);
  const owned = idsOf(OWNED);
  const pronouns = new Map<number, Reading["ways"]>([
    ...["he", "she", "him"].map((word) => [idOf(word), YOU] as const),
    ...["their", "his", "her"].map((word) => [idOf(word), YOUR] as const),
    ...["themselves", "himself", "herself"].map((word) => [idOf(word), YOURSELF] as const),
  ]);
  const verbs = new Map<number, Reading["ways"]>([
    [idOf("has"), [["have"]]],
    [idOf("is"), [["are"]]],
    [idOf("does"), [["do"]]],
    [idOf("was"), [["were"]]],
  ]);
  const acting = idsOf(ACTING);
  const addressing = idsOf(ADDRESSING);
  const [they, them, who, of, or] = [idOf("they"), idOf("them"), idOf("who"), idOf("of"), idOf("or")];
  const [individual, member] = [idOf("individual"), idOf("member")];

  return { find, nounAt };

  function find(tokens: Tokens, text: string, found: Reading[]): void {
    const { words, count } = tokens;
    if (!words.some((word) => beginning.has(word)) || words.some((word) => you.has(word))) return;
    for (let at = 0; at < count; at++) {
      const last = nounAt(tokens, text, at);
      if (last === undefined) {
        const ways = found.length === 0 ? undefined : pronounAt(tokens, at);
        if (ways !== undefined) found.push({ first: at, last: at, ways, isInstead: false });
        continue;
      }
      const first = follows(tokens, at) && determiners.has(words[at - 1] ?? 0) ? at - 1 : at;
      const isOwner = isPossessive(text, tokens.ends[last] ?? 0) || (at === last && ownsNext(tokens, last));
      found.push({ first, last, ways: isOwner ? YOUR : YOU, isInstead: false });
      const verb = follows(tokens, last + 1) ? verbs.get(words[last + 1] ?? 0) : undefined;
      if (verb !== undefined) found.push({ first: last + 1, last: last + 1, ways: verb, isInstead: false });
      at = last;
    }
  }

  /** What a pronoun stands for; "they" and "them" may be the data as well. */
  function pronounAt(tokens: Tokens, at: number): Reading["ways"] | undefined {
    const { words } = tokens;
    const word = words[at] ?? 0;
    if (word === they) return follows(tokens, at + 1) && acting.has(words[at + 1] ?? 0) ? YOU : undefined;
    if (word === them) return follows(tokens, at) && addressing.has(words[at - 1] ?? 0) ? YOU : undefined;
    return pronouns.get(word);
  }

  function nounAt(tokens: Tokens, text: string, at: number): number | undefined {
    const { words, gaps, count } = tokens;
    const word = words[at] ?? 0;
    const before = gaps[at] === GAP.space ? (words[at - 1] ?? 0) : 0;
    if (strangers.has(before)) return undefined;
    const name = names.find(([first, second]) => first === word && second === words[at + 1]);
    if (name !== undefined && at + 1 < count && gaps[at + 1] === GAP.space) return at + 1;
    if (word === individual && !isAlone(tokens, text, at)) return undefined;
    if (word === member && follows(tokens, at + 1) && words[at + 1] === of) return undefined;
    return nouns.has(word) ? at : undefined;
  }

  /** "Individual" as a noun; before another noun it says no more than "single". */
  function isAlone(tokens: Tokens, text: string, at: number): boolean {
    if (text.charAt((tokens.ends[at] ?? 0) - 1) === "s") return true;
    const next = tokens.words[at + 1] ?? 0;
    return !follows(tokens, at + 1) || acting.has(next) || verbs.has(next) || next === or || next === who;
  }

  function ownsNext(tokens: Tokens, at: number): boolean {
    return follows(tokens, at + 1) && owned.has(tokens.words[at + 1] ?? 0);
  }
}

/** Before a noun, a part of it. */
export const DETERMINERS = "the our a an any all each every such that this these those some".split(" ");

const YOU: Reading["ways"] = [["you"]];
const YOUR: Reading["ways"] = [["your"]];
const YOURSELF: Reading["ways"] = [["yourself"]];

/** Whether the word that ends here has the -s or the apostrophe of an owner. */
function isPossessive(text: string, end: number): boolean {
  return /['’]s$/.test(text.slice(end - 2, end)) || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
}
