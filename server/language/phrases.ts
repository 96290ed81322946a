import { createStates, type Phrase, type State, type States } from "./phrase-states.ts";
import { createStepReader, partsOf, type StepReader } from "./phrase-steps.ts";
import type { Vocabulary } from "./tokenize.ts";
import type { Tokens } from "./tokens.ts";

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
  find(tokens: Tokens, text: string): Hits;
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
  return { vocabulary, concepts, conceptIds, find: (tokens, text) => find({ states, start }, tokens, text) };
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
      for (const concept of state.ends) {
        if (until === room.concepts.length) {
          const found = until - used;
          moveOn(until);
          until = found;
        }
        room.concepts[until] = concept;
        room.firsts[until] = first;
        room.lasts[until] = at;
        until++;
      }
    }
  }
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
