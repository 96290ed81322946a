import { stem } from "./stem.ts";
import { CASE, type Tokens } from "./tokens.ts";
import type { Vocabulary } from "./tokenize.ts";

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

/** All phrase hits of one block, as parallel arrays, in order of their first word. Token indexes, `lasts` inclusive. */
export interface Hits {
  readonly count: number;
  readonly concepts: readonly number[];
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
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
  /** By word id, and by which of the word's strict edges apply. */
  readonly next: Map<number, State | undefined>;
  /** What the strict edges of a word demand, each demand once. Filled word by word; few words have any. */
  readonly demands: Map<number, readonly Demand[]>;
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
  readonly words: readonly { readonly form: string; readonly capital: Capital; readonly exact: string | undefined }[];
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
      if (!/^[\p{L}\p{N}][\p{L}\p{N}.,']*$/u.test(bare)) throw new Error(`word "${word}" in phrase "${phrase}"`);
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
function grow(phrase: { readonly root: Node; readonly phrase: string; readonly concept: number }, vocabulary: Vocabulary): void {
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
  after(state: State, here: { readonly tokens: Tokens; readonly text: string; readonly at: number }): State | undefined;
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
      const demands = demandsOn(state, word);
      let mask = 0;
      for (const [index, demand] of demands.entries()) if (isMet(demand, here)) mask |= 1 << index;
      const key = word * (1 << DEMANDS) + mask;
      const next = state.next.get(key);
      if (next !== undefined || state.next.has(key)) return next;
      const reached = state.nodes
        .flatMap(({ edges }) => edges.get(word) ?? [])
        .filter((edge) => !isStrict(edge) || isMet(edge, here))
        .map(({ to }) => to);
      const made = reached.length === 0 ? undefined : of(reached);
      state.next.set(key, made);
      return made;
    },
  };
}

function createState(nodes: readonly Node[]): State {
  const ends = [...new Set(nodes.map(({ end }) => end).filter((end) => end !== 0))];
  return { nodes, ends, next: new Map(), demands: new Map() };
}

const NO_DEMANDS: readonly Demand[] = [];

function demandsOn(state: State, word: number): readonly Demand[] {
  const known = state.demands.get(word);
  if (known !== undefined) return known;
  const demands: Demand[] = [];
  for (const edge of state.nodes.flatMap(({ edges }) => edges.get(word) ?? [])) {
    const isNew = isStrict(edge) && !demands.some(({ capital, exact }) => capital === edge.capital && exact === edge.exact);
    if (isNew) demands.push({ capital: edge.capital, exact: edge.exact });
  }
  if (demands.length > DEMANDS) throw new Error("too many different demands on one word of the phrase lists");
  const kept = demands.length === 0 ? NO_DEMANDS : demands;
  state.demands.set(word, kept);
  return kept;
}

function isStrict(edge: Edge): boolean {
  return edge.capital !== "any" || edge.exact !== undefined;
}

function isMet(demand: Demand, here: { readonly tokens: Tokens; readonly text: string; readonly at: number }): boolean {
  const style = here.tokens.cases[here.at] ?? CASE.lower;
  if (demand.capital === "first" && style === CASE.lower) return false;
  if (demand.capital === "all" && style !== CASE.upper) return false;
  if (demand.exact === undefined) return true;
  return here.text.slice(here.tokens.starts[here.at], here.tokens.ends[here.at]).toLowerCase() === demand.exact;
}

function find(automaton: { readonly states: States; readonly start: State }, tokens: Tokens, text: string): Hits {
  const concepts: number[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  const { sentences, words, count } = tokens;
  for (let first = 0; first < count; first++) {
    if (words[first] === 0) continue;
    const sentence = sentences[first];
    let state: State | undefined = automaton.start;
    for (let at = first; at < count && sentences[at] === sentence; at++) {
      state = automaton.states.after(state, { tokens, text, at });
      if (state === undefined) break;
      for (const concept of state.ends) {
        concepts.push(concept);
        firsts.push(first);
        lasts.push(at);
      }
    }
  }
  return { count: concepts.length, concepts, firsts, lasts };
}
