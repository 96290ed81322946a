import { createAsideFinder } from "./asides.ts";
import {
  ACTING,
  ADDRESSING,
  COMPOUNDING,
  NOT_THE_READER,
  OWNED,
  READER_NAMES,
  READER_NOUNS,
} from "./en/reader-nouns.ts";
import type { Reading } from "./readings.ts";
import { stem } from "./stem.ts";
import { createSynonymFinder } from "./synonyms.ts";
import type { Vocabulary } from "./tokenize.ts";
import { GAP, type Tokens } from "./tokens.ts";

/** Finds what a text says in more, or in other, words than phrases do. A heading is made of words, not of clauses. */
export type PlainReader = (tokens: Tokens, text: string, isHeading: boolean) => readonly Reading[];

/**
 * Whom a text speaks of instead of saying "you", and what belongs to them: "the data subject", "our users’", and with
 * them "has" for "have", and after the first of them "they" and "their". Only in a block that does not say "you", for
 * there users are others. And data in more words than two: "the information that we hold about you", "personally
 * identifiable information".
 */
export function createPlainReader(vocabulary: Vocabulary): PlainReader {
  const idOf = (word: string) => vocabulary.add(stem(word));
  const idsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(idOf));
  const sort = new Map<number, number>();
  const mark = (words: readonly string[], bit: number) => {
    for (const word of words) sort.set(idOf(word), (sort.get(idOf(word)) ?? 0) | bit);
  };
  mark(["you", "your", "yours", "yourself", "yourselves"], SORT.you);
  mark([...READER_NOUNS, ...READER_NAMES.map(([first]) => first)], SORT.reader);
  mark(["data", "information", "details"], SORT.data);
  const nouns = idsOf(READER_NOUNS);
  const names = READER_NAMES.map(([first, second]) => [idOf(first), idOf(second)] as const);
  const heads = new Map<number, string>(
    (["data", "information", "details"] as const).map((word) => [idOf(word), word]),
  );
  const determiners = idsOf("the our a an any all each every such that this these those some".split(" "));
  const strangers = idsOf(NOT_THE_READER);
  const owned = idsOf(OWNED);
  const pronouns = new Map<number, Reading["ways"]>([
    ...["he", "she", "him"].map((word) => [idOf(word), YOU] as const),
    ...["their", "his", "her"].map((word) => [idOf(word), YOUR] as const),
    ...["themselves", "himself", "herself"].map((word) => [idOf(word), YOURSELF] as const),
  ]);
  const objects = idsOf(["you", "them", "him", "her", "yourself"]);
  const verbs = new Map<number, Reading["ways"]>([
    [idOf("has"), [["have"]]],
    [idOf("is"), [["are"]]],
    [idOf("does"), [["do"]]],
    [idOf("was"), [["were"]]],
  ]);
  const identifying = idsOf(["identifiable", "identifying", "identification"]);
  const personal = idsOf(["personal", "personally", "individually"]);
  const relatives = idsOf(["that", "which"]);
  const being = idsOf(["is", "are"]);
  const about = idsOf(["about", "on", "of", "concerning", "regarding"]);
  const relating = idsOf(["relating", "related", "relates", "pertaining", "pertains", "belonging"]);
  const speakers = idsOf(["we", "i"]);
  const helpers = idsOf("may might have has already currently do will also".split(" "));
  const holding = idsOf(
    "hold have store keep process collect maintain possess retain gather obtain save record control own".split(
      " ",
    ),
  );
  const compounding = idsOf(COMPOUNDING);
  const acting = idsOf(ACTING);
  const addressing = idsOf(ADDRESSING);
  const [to, by, us, or, the] = [idOf("to"), idOf("by"), idOf("us"), idOf("or"), idOf("the")];
  const [they, them, who, of] = [idOf("they"), idOf("them"), idOf("who"), idOf("of")];
  const [individual, member] = [idOf("individual"), idOf("member")];

  const findAsides = createAsideFinder(vocabulary);
  const findSynonyms = createSynonymFinder(vocabulary);

  return (tokens, text, isHeading) => {
    const { words, count } = tokens;
    let sorts = 0;
    for (let at = 0; at < count; at++) sorts |= sort.get(words[at] ?? 0) ?? 0;
    const found: Reading[] = [];
    if ((sorts & SORT.reader) !== 0 && (sorts & SORT.you) === 0) readers(tokens, text, found);
    if ((sorts & SORT.data) !== 0) dataOf(tokens, text, found);
    if (isHeading) return found;
    findAsides(tokens, text, found);
    findSynonyms(tokens, found);
    return found;
  };

  function readers(tokens: Tokens, text: string, found: Reading[]): void {
    const { words, count } = tokens;
    for (let at = 0; at < count; at++) {
      const last = readerAt(tokens, text, at);
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

  /** The last token of the noun for a reader that begins at a token. */
  function readerAt(tokens: Tokens, text: string, at: number): number | undefined {
    const { words, gaps, count } = tokens;
    const word = words[at] ?? 0;
    const before = gaps[at] === GAP.space ? (words[at - 1] ?? 0) : 0;
    if (strangers.has(before) || compounding.has(before)) return undefined;
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

  function dataOf(tokens: Tokens, text: string, found: Reading[]): void {
    const { words, count } = tokens;
    for (let at = 0; at < count; at++) {
      const head = heads.get(words[at] ?? 0);
      if (head === undefined) continue;
      let first = at;
      const isIdentifying = follows(tokens, first) && identifying.has(words[first - 1] ?? 0);
      if (isIdentifying) first--;
      const isPersonal = isJoined(tokens, first) && personal.has(words[first - 1] ?? 0);
      if (isPersonal) first--;
      if (isIdentifying && isPersonal)
        found.push({ first, last: at, ways: [["personal", head]], isInstead: false });
      const last = ofReader(tokens, text, at + 1);
      if (last === undefined) continue;
      if (follows(tokens, first) && determiners.has(words[first - 1] ?? 0)) first--;
      else if (follows(tokens, first) && compounding.has(words[first - 1] ?? 0)) continue;
      found.push({
        first,
        last,
        ways: [
          ["your", head],
          ["your", "personal", head],
        ],
        isInstead: false,
      });
    }
  }

  /** "about you", "that we hold", "which the Trust has collected about the data subject", "stored on him or her": its last token. */
  function ofReader(tokens: Tokens, text: string, from: number): number | undefined {
    const { words } = tokens;
    const is = (at: number, set: ReadonlySet<number>) => follows(tokens, at) && set.has(words[at] ?? 0);
    let at = from;
    if (is(at, relatives)) at++;
    if (is(at, being)) at++;
    const plainly = aboutReader(tokens, text, at);
    if (plainly !== undefined) return plainly;
    if (is(at, holding)) {
      at++;
      if (follows(tokens, at + 1) && words[at] === by && words[at + 1] === us) at += 2;
      return aboutReader(tokens, text, at);
    }
    const isWe = is(at, speakers);
    if (isWe) at++;
    else if (follows(tokens, at) && words[at] === the && follows(tokens, at + 1)) at += 2;
    else if (follows(tokens, at) && isCapital(text, tokens.starts[at] ?? 0)) at++;
    else return undefined;
    while (is(at, helpers) && (is(at + 1, helpers) || is(at + 1, holding))) at++;
    if (!is(at, holding)) return undefined;
    return aboutReader(tokens, text, at + 1) ?? (isWe ? at : undefined);
  }

  function aboutReader(tokens: Tokens, text: string, from: number): number | undefined {
    const { words } = tokens;
    let at = from;
    if (!follows(tokens, at)) return undefined;
    if (about.has(words[at] ?? 0)) at++;
    else if (relating.has(words[at] ?? 0) && follows(tokens, at + 1) && words[at + 1] === to) at += 2;
    else return undefined;
    if (!follows(tokens, at)) return undefined;
    if (objects.has(words[at] ?? 0)) {
      const isPair = words[at + 1] === or && follows(tokens, at + 2) && objects.has(words[at + 2] ?? 0);
      return isPair ? at + 2 : at;
    }
    if (determiners.has(words[at] ?? 0)) at++;
    return follows(tokens, at) ? readerAt(tokens, text, at) : undefined;
  }
}

const SORT = { you: 1, reader: 2, data: 4 } as const;

const YOU: Reading["ways"] = [["you"]];
const YOUR: Reading["ways"] = [["your"]];
const YOURSELF: Reading["ways"] = [["yourself"]];

/** Whether a token goes on with the one before it: nothing but a blank between them, and no end of a sentence. */
function follows({ gaps, sentences, count }: Tokens, at: number): boolean {
  return at > 0 && at < count && gaps[at] === GAP.space && sentences[at] === sentences[at - 1];
}

/** The same, or a hyphen between them: "personally-identifiable". */
function isJoined(tokens: Tokens, at: number): boolean {
  const { gaps, starts, ends } = tokens;
  const isHyphened = at > 0 && gaps[at] === GAP.none && (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1;
  return isHyphened || follows(tokens, at);
}

/** Whether the word that ends here has the -s or the apostrophe of an owner. */
function isPossessive(text: string, end: number): boolean {
  return /['’]s$/.test(text.slice(end - 2, end)) || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
}

function isCapital(text: string, start: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}
