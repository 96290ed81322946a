import { stem } from "./stem.ts";
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

/** A place inside one phrase. Phrases do not share places; `State` is what merges them. */
interface Node {
  /** By word id. */
  readonly edges: Map<number, Edge[]>;
  /** The concept whose phrase ends here; 0 = none. */
  readonly end: number;
}

/** How a word must be written: as it may, with a capital, in capitals throughout. */
type Capital = "any" | "first" | "all";

interface Edge {
  readonly capital: Capital;
  readonly exact: string | undefined;
  readonly to: Node;
}

/** All places that the words read so far can have led to. Made when a text first leads there, then kept. */
interface State {
  readonly nodes: readonly Node[];
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

type Demand = Pick<Edge, "capital" | "exact">;

/** Compiles phrase lists. Throws on a malformed phrase: the lists are part of the program, never input. */
export function compileLexicon(lists: PhraseLists, vocabulary: Vocabulary): Lexicon {
  const concepts: string[] = [""];
  const conceptIds = new Map<string, number>();
  const root: Node = { edges: new Map(), end: 0 };
  for (const [name, phrases] of Object.entries(lists)) {
    const id = concepts.length;
    concepts.push(name);
    conceptIds.set(name, id);
    for (const phrase of phrases) grow({ root, phrase, concept: id }, vocabulary);
  }
  const states = createStates();
  const start = states.of([root]);
  return { vocabulary, concepts, conceptIds, find: (tokens, text) => find({ states, start }, tokens, text) };
}

interface Step {
  readonly optional: boolean;
  readonly words: readonly {
    readonly form: string;
    readonly capital: Capital;
    readonly exact: string | undefined;
  }[];
}

/** The steps of a phrase. Throws with the phrase in the message when it is malformed. */
export function parsePhrase(phrase: string): readonly Step[] {
  const parts = phrase.split(" ").filter((part) => part !== "");
  if (parts.length === 0) throw new Error("empty phrase");
  return parts.map((part) => {
    const optional = part.startsWith("[");
    if (optional !== part.endsWith("]")) throw new Error(`bracket in phrase "${phrase}"`);
    const words = (optional ? part.slice(1, -1) : part).split("|").map((word) => {
      const bare = word.replace(/^[\^=]/, "").toLowerCase();
      if (!/^[\p{L}\p{N}][\p{L}\p{N}.,']*$/u.test(bare))
        throw new Error(`word "${word}" in phrase "${phrase}"`);
      return { form: stem(bare), capital: capitalOf(word), exact: word.startsWith("=") ? bare : undefined };
    });
    return { optional, words };
  });
}

function capitalOf(word: string): Capital {
  if (!word.startsWith("^")) return "any";
  return word.length > 2 && word === word.toUpperCase() ? "all" : "first";
}

/** Adds one phrase to the root: a place after each step, reached from every place that the step can follow. */
function grow(
  phrase: { readonly root: Node; readonly phrase: string; readonly concept: number },
  vocabulary: Vocabulary,
): void {
  const steps = parsePhrase(phrase.phrase);
  const lastNeeded = steps.findLastIndex((step) => !step.optional);
  if (lastNeeded < 0) throw new Error(`phrase "${phrase.phrase}" matches nothing at all`);
  let before: Node[] = [phrase.root];
  steps.forEach((step, index) => {
    const to: Node = { edges: new Map(), end: index >= lastNeeded ? phrase.concept : 0 };
    for (const word of step.words) {
      const edge: Edge = { capital: word.capital, exact: word.exact, to };
      const id = vocabulary.add(word.form);
      for (const node of before) {
        const known = node.edges.get(id);
        if (known === undefined) node.edges.set(id, [edge]);
        else known.push(edge);
      }
    }
    before = step.optional ? [...before, to] : [to];
  });
}

interface States {
  of(nodes: readonly Node[]): State;
  after(
    state: State,
    here: { readonly tokens: Tokens; readonly text: string; readonly at: number },
  ): State | undefined;
}

/** At most this many demands on one word in one state are told apart. */
const DEMANDS = 10;

function createStates(): States {
  const numbers = new Map<Node, number>();
  const known = new Map<string, State>();
  const numberOf = (node: Node): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const of = (nodes: readonly Node[]): State => {
    const unique = [...new Set(nodes)].sort((a, b) => numberOf(a) - numberOf(b));
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
        step = createStep(state, word);
        if (step.demands.length === 0) step.plain = reach(state, word, () => false);
        state.steps.set(word, step);
      }
      if (step.demands.length === 0) return step.plain;
      let mask = 0;
      for (const [index, demand] of step.demands.entries()) if (isMet(demand, here)) mask |= 1 << index;
      const next = step.next.get(mask);
      if (next !== undefined || step.next.has(mask)) return next;
      const made = reach(state, word, (edge) => isMet(edge, here));
      step.next.set(mask, made);
      return made;
    },
  };

  function reach(state: State, word: number, isOpen: (edge: Edge) => boolean): State | undefined {
    const reached = state.nodes
      .flatMap(({ edges }) => edges.get(word) ?? [])
      .filter((edge) => !isStrict(edge) || isOpen(edge))
      .map(({ to }) => to);
    return reached.length === 0 ? undefined : of(reached);
  }
}

function createState(nodes: readonly Node[]): State {
  const ends = [...new Set(nodes.map(({ end }) => end).filter((end) => end !== 0))];
  return { nodes, ends, steps: new Map() };
}

const NO_DEMANDS: readonly Demand[] = [];

function createStep(state: State, word: number): StateStep {
  const demands: Demand[] = [];
  for (const edge of state.nodes.flatMap(({ edges }) => edges.get(word) ?? [])) {
    const isNew =
      isStrict(edge) &&
      !demands.some(({ capital, exact }) => capital === edge.capital && exact === edge.exact);
    if (isNew) demands.push({ capital: edge.capital, exact: edge.exact });
  }
  if (demands.length > DEMANDS) throw new Error("too many different demands on one word of the phrase lists");
  return { demands: demands.length === 0 ? NO_DEMANDS : demands, next: new Map(), plain: undefined };
}

function isStrict(edge: Edge): boolean {
  return edge.capital !== "any" || edge.exact !== undefined;
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
