import {
  type CompiledStep,
  createStepReader,
  type Demand,
  partsOf,
  type StepReader,
} from "./phrase-steps.ts";
import type { Vocabulary } from "./tokenize.ts";
import { CASE, type Tokens } from "./tokens.ts";

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
 * All phrase hits of one block, as parallel arrays of which the first `count` places count, in order of their first
 * word. Token indexes, `lasts` inclusive. Valid only until the next block is searched.
 */
export interface Hits {
  readonly count: number;
  readonly concepts: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** Phrase lists compiled into one trie over word ids, so that one pass finds them all, however many there are. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** Name of each concept, by id. */
  readonly concepts: readonly string[];
  readonly conceptIds: ReadonlyMap<string, number>;
  find(tokens: Tokens, text: string): Hits;
}

/** A phrase whose words have numbers. */
interface Phrase {
  readonly steps: readonly CompiledStep[];
  readonly concept: number;
  /** The place after each step, made when a text first leads there. */
  readonly places: Place[];
}

/** A place inside one phrase. Phrases do not share places; `State` is what merges them. */
interface Place {
  readonly phrase: Phrase;
  /** Index of the next step. */
  readonly next: number;
  /** The concept whose phrase ends here; 0 = none. */
  readonly end: number;
}

/** Where one word leads from a place. */
interface Edge {
  readonly demand: Demand;
  readonly to: Place;
}

/** All places that the words read so far can have led to. Made when a text first leads there, then kept. */
interface State {
  /** None at the beginning, where every phrase is open. */
  readonly places: readonly Place[];
  /** Concepts of the phrases that end here. */
  readonly ends: readonly number[];
  /** By word id; made when a text first brings the word. */
  readonly steps: Map<number, StateStep>;
}

/** Where one word leads. Few words have strict edges; for them, by which of the demands are met. */
interface StateStep {
  readonly demands: readonly Demand[];
  readonly next: Map<number, State | undefined>;
  /** Where the word leads when none of its edges demands anything. */
  plain: State | undefined;
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

/** Where a word leads from before a step: that step, and those after it as long as they may be left out. */
function edgesFrom(phrase: Phrase, next: number, word: number): readonly Edge[] {
  const edges: Edge[] = [];
  for (let index = next; index < phrase.steps.length; index++) {
    const step = phrase.steps[index];
    for (const demand of step?.words ?? [])
      if (demand.word === word) edges.push({ demand, to: placeAfter(phrase, index) });
    if (step?.optional !== true) break;
  }
  return edges;
}

function placeAfter(phrase: Phrase, index: number): Place {
  const known = phrase.places[index];
  if (known !== undefined) return known;
  const isEnd = phrase.steps.slice(index + 1).every(({ optional }) => optional);
  const place = { phrase, next: index + 1, end: isEnd ? phrase.concept : 0 };
  phrase.places[index] = place;
  return place;
}

interface States {
  of(places: readonly Place[]): State;
  after(
    state: State,
    here: { readonly tokens: Tokens; readonly text: string; readonly at: number },
  ): State | undefined;
}

/** At most this many demands on one word in one state are told apart. */
const DEMANDS = 10;

function createStates(byFirstWord: ReadonlyMap<number, readonly Phrase[]>): States {
  const edgesOf = ({ places }: State, word: number) =>
    places.length === 0
      ? (byFirstWord.get(word) ?? []).flatMap((phrase) => edgesFrom(phrase, 0, word))
      : places.flatMap(({ phrase, next }) => edgesFrom(phrase, next, word));
  const numbers = new Map<Place, number>();
  const known = new Map<string, State>();
  const numberOf = (place: Place): number => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  };
  const of = (places: readonly Place[]): State => {
    const unique = [...new Set(places)].sort((a, b) => numberOf(a) - numberOf(b));
    const key = unique.map(numberOf).join();
    const state = known.get(key) ?? createState(unique);
    known.set(key, state);
    return state;
  };
  return {
    of,
    after(state, here) {
      const word = here.tokens.words[here.at] ?? 0;
      if (word === 0) return undefined;
      let step = state.steps.get(word);
      if (step === undefined) {
        step = createStep(edgesOf(state, word));
        if (step.demands.length === 0) step.plain = reach(state, word, () => false);
        state.steps.set(word, step);
      }
      if (step.demands.length === 0) return step.plain;
      let mask = 0;
      for (const [index, demand] of step.demands.entries()) if (isMet(demand, here)) mask |= 1 << index;
      const next = step.next.get(mask);
      if (next !== undefined || step.next.has(mask)) return next;
      const made = reach(state, word, (demand) => isMet(demand, here));
      step.next.set(mask, made);
      return made;
    },
  };

  function reach(state: State, word: number, isOpen: (demand: Demand) => boolean): State | undefined {
    const reached = edgesOf(state, word)
      .filter(({ demand }) => !isStrict(demand) || isOpen(demand))
      .map(({ to }) => to);
    return reached.length === 0 ? undefined : of(reached);
  }
}

function createState(places: readonly Place[]): State {
  const ends = [...new Set(places.map(({ end }) => end).filter((end) => end !== 0))];
  return { places, ends, steps: new Map() };
}

const NO_DEMANDS: readonly Demand[] = [];

function createStep(edges: readonly Edge[]): StateStep {
  const demands: Demand[] = [];
  for (const { demand } of edges) {
    const isNew =
      isStrict(demand) &&
      !demands.some(({ capital, exact }) => capital === demand.capital && exact === demand.exact);
    if (isNew) demands.push(demand);
  }
  if (demands.length > DEMANDS) throw new Error("too many different demands on one word of the phrase lists");
  return { demands: demands.length === 0 ? NO_DEMANDS : demands, next: new Map(), plain: undefined };
}

function isStrict({ capital, exact }: Demand): boolean {
  return capital !== "any" || exact !== undefined;
}

function isMet(
  demand: Demand,
  here: { readonly tokens: Tokens; readonly text: string; readonly at: number },
): boolean {
  const style = here.tokens.cases[here.at] ?? CASE.lower;
  if (demand.capital === "first" && style === CASE.lower) return false;
  if (demand.capital === "all" && style !== CASE.upper) return false;
  if (demand.exact === undefined) return true;
  return (
    here.text.slice(here.tokens.starts[here.at], here.tokens.ends[here.at]).toLowerCase() === demand.exact
  );
}

/** The arrays that every search fills anew: hits are valid only until the next block is searched. */
let scratch = createHits(1024);

function createHits(room: number): { concepts: Int32Array; firsts: Int32Array; lasts: Int32Array } {
  return { concepts: new Int32Array(room), firsts: new Int32Array(room), lasts: new Int32Array(room) };
}

function grown(hits: typeof scratch): typeof scratch {
  const wider = createHits(hits.concepts.length * 2);
  wider.concepts.set(hits.concepts);
  wider.firsts.set(hits.firsts);
  wider.lasts.set(hits.lasts);
  return wider;
}

function find(
  automaton: { readonly states: States; readonly start: State },
  tokens: Tokens,
  text: string,
): Hits {
  const { states, start } = automaton;
  const { sentences, words, count } = tokens;
  const here = { tokens, text, at: 0 };
  let found = 0;
  for (let first = 0; first < count; first++) {
    if (words[first] === 0) continue;
    const sentence = sentences[first];
    let state: State | undefined = start;
    for (let at = first; at < count && sentences[at] === sentence; at++) {
      here.at = at;
      state = states.after(state, here);
      if (state === undefined) break;
      for (const concept of state.ends) {
        if (found === scratch.concepts.length) scratch = grown(scratch);
        scratch.concepts[found] = concept;
        scratch.firsts[found] = first;
        scratch.lasts[found] = at;
        found++;
      }
    }
  }
  return { count: found, concepts: scratch.concepts, firsts: scratch.firsts, lasts: scratch.lasts };
}
