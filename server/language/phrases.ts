import { createStates, type Phrase, type State, type States } from "./phrase-states.ts";
import { createStepReader, partsOf, type StepReader } from "./phrase-steps.ts";
import { type Plain, plainWords, type Reading } from "./readings.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Phrase lists by concept. A phrase is words separated by blanks, matched on normal forms:
 *
 * - `delete|erase` one of several words at one place
 * - `[the]`, `[your|their]` a word that may be left out
 * - `^Word` must be written with a capital in the text, `^US` in capitals throughout
 * - `=word` exactly this form, without stemming
 *
 * Hyphens, slashes, quotes and brackets separate words; "U.S." is the one word `u.s`. A phrase never crosses the end
 * of a sentence.
 */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/**
 * All phrase hits of one block, as parallel arrays of `count` places, in order of their first word. Token indexes, `lasts` inclusive. Valid until `forgetHits`.
 */
export interface Hits {
  readonly count: number;
  readonly concepts: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Of a block that was not searched yet. */
export const NO_HITS: Hits = {
  count: 0,
  concepts: new Int32Array(),
  firsts: new Int32Array(),
  lasts: new Int32Array(),
};

/** Phrase lists compiled into one trie over word ids, so that one pass finds them all, however many there are. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Name of each concept, by id. */
  readonly concepts: readonly string[];
  readonly conceptIds: ReadonlyMap<string, number>;
  /** Where a text says otherwise what phrases say, they read what it is read as. */
  find(tokens: Tokens, text: string, readings?: readonly Reading[]): Hits;
}

/** Compiles phrase lists. Throws on a malformed phrase: the lists are part of the program, never input. */
export function compileLexicon(lists: PhraseLists, vocabulary: Vocabulary): Lexicon {
  const concepts: string[] = [""];
  const conceptIds = new Map<string, number>();
  const byFirstWord = new Map<number, Phrase[]>();
  const stepOf = createStepReader(vocabulary);
  for (const [name, phrases] of Object.entries(lists)) {
    const concept = concepts.length;
    concepts.push(name);
    conceptIds.set(name, concept);
    for (const phrase of phrases) addPhrase(compilePhrase({ phrase, concept }, stepOf), byFirstWord);
  }
  const states = createStates(byFirstWord);
  const start = states.of([]);
  const plain = plainWords((word) => vocabulary.idOf(word));
  return {
    vocabulary,
    concepts,
    conceptIds,
    find: (tokens, text, readings = []) =>
      readings.length === 0
        ? find({ states, start }, tokens, text)
        : findWithReadings({ states, start, plain }, { tokens, text, readings }),
  };
}

function compilePhrase(
  { phrase, concept }: { readonly phrase: string; readonly concept: number },
  stepOf: StepReader,
): Phrase {
  const steps = partsOf(phrase).map((part) => stepOf(part, phrase));
  if (steps.every(({ optional }) => optional)) throw new Error(`phrase "${phrase}" matches nothing at all`);
  return { steps, concept, places: [] };
}

/** Under every word that it can begin with. */
function addPhrase(phrase: Phrase, byFirstWord: Map<number, Phrase[]>): void {
  for (const { words, optional } of phrase.steps) {
    for (const { word } of words) {
      const known = byFirstWord.get(word);
      if (known === undefined) byFirstWord.set(word, [phrase]);
      else if (known.at(-1) !== phrase) known.push(phrase);
    }
    if (!optional) return;
  }
}

/** The arrays in which hits are laid one block after the other, like tokens. */
let room = createRoom(32_768);
let used = 0;

/** What was found so far is needed no more: the hits of the next blocks are laid in its place. */
export function forgetHits(): void {
  used = 0;
}

function createRoom(size: number): { concepts: Int32Array; firsts: Int32Array; lasts: Int32Array } {
  return { concepts: new Int32Array(size), firsts: new Int32Array(size), lasts: new Int32Array(size) };
}

/** Moves the hits of the block that is being searched, which begin at `used`, to new arrays. */
function moveOn(until: number): void {
  const size = room.concepts.length;
  const next = createRoom((until - used) * 2 > size ? size * 2 : size);
  next.concepts.set(room.concepts.subarray(used, until));
  next.firsts.set(room.firsts.subarray(used, until));
  next.lasts.set(room.lasts.subarray(used, until));
  room = next;
  used = 0;
}

/** Lays a hit at `until`; gives where the next one goes. */
function lay(
  until: number,
  { concept, first, last }: { readonly concept: number; readonly first: number; readonly last: number },
): number {
  let at = until;
  if (at === room.concepts.length) {
    const held = at - used;
    moveOn(at);
    at = held;
  }
  room.concepts[at] = concept;
  room.firsts[at] = first;
  room.lasts[at] = last;
  return at + 1;
}

function find(
  automaton: { readonly states: States; readonly start: State },
  tokens: Tokens,
  text: string,
): Hits {
  const { states, start } = automaton;
  const { sentences, words, count } = tokens;
  const here = { tokens, text, at: 0 };
  let until = used;
  for (let first = 0; first < count; first++) {
    if (words[first] === 0) continue;
    const sentence = sentences[first];
    let state: State | undefined = start;
    for (let at = first; at < count && sentences[at] === sentence; at++) {
      here.at = at;
      state = states.after(state, here);
      if (state === undefined) break;
      for (const concept of state.ends) until = lay(until, { concept, first, last: at });
    }
  }
  return hitsUntil(until);
}

/** The hits from `used` on, which are kept from now on. */
function hitsUntil(until: number): Hits {
  const { concepts, firsts, lasts } = room;
  const from = used;
  used = until;
  return {
    count: until - from,
    concepts: concepts.subarray(from, until),
    firsts: firsts.subarray(from, until),
    lasts: lasts.subarray(from, until),
  };
}

/** The same where parts of the text are read as other words: all ways through them, each hit once. */
function findWithReadings(
  { states, start, plain }: { readonly states: States; readonly start: State; readonly plain: Plain },
  {
    tokens,
    text,
    readings,
  }: { readonly tokens: Tokens; readonly text: string; readonly readings: readonly Reading[] },
): Hits {
  const { sentences, words, count } = tokens;
  const byFirst = byFirstToken(readings, count);
  const replaced = replacedTokens(readings, count);
  const here = { tokens, text, at: 0 };
  const there = { ...plain, at: 0 };
  const found: Found[] = [];
  let until = used;
  for (let first = 0; first < count; first++) {
    if ((words[first] === 0 && byFirst[first] === undefined) || replaced[first] === 1) continue;
    found.length = 0;
    const isOneWay = walk(start, first);
    for (const { concept, last } of isOneWay ? found : eachOnce(found))
      until = lay(until, { concept, first, last });
  }
  return hitsUntil(until);

  /** Reads on from a token; gives whether there was one way only. */
  function walk(from: State, first: number): boolean {
    let state: State | undefined = from;
    let isOneWay = true;
    for (let at = first; at < count && sentences[at] === sentences[first]; at++) {
      const others = byFirst[at];
      if (others !== undefined) {
        isOneWay = false;
        let isInstead = false;
        for (const reading of others) {
          isInstead ||= reading.isInstead;
          // Where a phrase begins there is nothing to leave out.
          for (const way of reading.ways)
            if (way.length > 0 || state !== start) walkOther(state, reading, way);
        }
        if (isInstead) return false;
      }
      here.at = at;
      state = states.after(state, here);
      if (state === undefined) break;
      for (const concept of state.ends) found.push({ concept, last: at });
    }
    return isOneWay;
  }

  /** Reads other words in the place of a stretch, and on after it. */
  function walkOther(from: State, { first, last }: Reading, way: readonly string[]): void {
    let state: State | undefined = from;
    for (let index = 0; index < way.length; index++) {
      there.at = plain.indexes.get(way[index] ?? "") ?? 0;
      state = states.after(state, there);
      if (state === undefined) return;
      for (const concept of state.ends)
        found.push({ concept, last: index === way.length - 1 ? last : Math.min(first + index, last) });
    }
    if (last + 1 < count && sentences[last + 1] === sentences[last]) walk(state, last + 1);
  }
}

/** Tokens inside of what is read as other words only: nothing begins there. */
function replacedTokens(readings: readonly Reading[], count: number): Uint8Array {
  const replaced = new Uint8Array(count);
  for (const { first, last, isInstead } of readings) if (isInstead) replaced.fill(1, first + 1, last + 1);
  return replaced;
}

/** By token, the readings that begin there; undefined where none does. */
function byFirstToken(
  readings: readonly Reading[],
  count: number,
): readonly (readonly Reading[] | undefined)[] {
  const byFirst = new Array<Reading[] | undefined>(count).fill(undefined);
  for (const reading of readings) {
    const known = byFirst[reading.first];
    if (known === undefined) byFirst[reading.first] = [reading];
    else known.push(reading);
  }
  return byFirst;
}

interface Found {
  readonly concept: number;
  readonly last: number;
}

/** In the order in which they end, as everywhere. */
function eachOnce(found: readonly Found[]): readonly Found[] {
  return found
    .toSorted((a, b) => a.last - b.last || a.concept - b.concept)
    .filter(({ concept, last }, index, all) => {
      const before = all[index - 1];
      return before === undefined || before.last !== last || before.concept !== concept;
    });
}
