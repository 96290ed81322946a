import type { CompiledStep, Demand } from "./phrase-steps.ts";
import { CASE, type Tokens } from "./tokens.ts";

/** A phrase whose words have numbers. */
export interface Phrase {
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

/** Where one word leads: to the place after a step of a phrase. */
interface Branch {
  readonly demand: Demand;
  readonly phrase: Phrase;
  readonly step: number;
}

/** All places that the words read so far can have led to. Made when a text first leads there, then kept. */
export interface State {
  /** None at the beginning, where every phrase is open. */
  readonly places: readonly Place[];
  /** Concepts of the phrases that end here. */
  readonly ends: readonly number[];
  /** By word id; made when a text first brings the word. */
  readonly steps: Map<number, StateStep>;
  /** Of many places, by word id where the word leads from them; made when it is first asked for. */
  branches: ReadonlyMap<number, readonly Branch[]> | undefined;
}

/** Where one word leads. Few words have strict edges; for them, by which of the demands are met. */
interface StateStep {
  readonly demands: readonly Demand[];
  readonly next: Map<number, State | undefined>;
  /** Where the word leads when none of its edges demands anything. */
  plain: State | undefined;
}

/** Calls back for each branch before a step: those of that step, and of those after it as long as they may be left out. */
function eachBranch(
  phrase: Phrase,
  next: number,
  visit: (demand: Demand, phrase: Phrase, step: number) => void,
): void {
  for (let step = next; step < phrase.steps.length; step++) {
    const compiled = phrase.steps[step];
    for (const demand of compiled?.words ?? []) visit(demand, phrase, step);
    if (compiled?.optional !== true) return;
  }
}

function placeAfter(phrase: Phrase, index: number): Place {
  const known = phrase.places[index];
  if (known !== undefined) return known;
  const isEnd = phrase.steps.slice(index + 1).every(({ optional }) => optional);
  const place = { phrase, next: index + 1, end: isEnd ? phrase.concept : 0 };
  phrase.places[index] = place;
  return place;
}

/** The automaton: made of the phrases while texts are read. */
export interface States {
  of(places: readonly Place[]): State;
  after(
    state: State,
    here: { readonly tokens: Tokens; readonly text: string; readonly at: number },
  ): State | undefined;
}

/** At most this many demands on one word in one state are told apart. */
const DEMANDS = 10;

export function createStates(byFirstWord: ReadonlyMap<number, readonly Phrase[]>): States {
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
        const branches = branchesOf(state, word);
        step = createStep(branches);
        if (step.demands.length === 0) step.plain = reach(branches, () => false);
        state.steps.set(word, step);
      }
      if (step.demands.length === 0) return step.plain;
      let mask = 0;
      for (let index = 0; index < step.demands.length; index++) {
        const demand = step.demands[index];
        if (demand !== undefined && isMet(demand, here)) mask |= 1 << index;
      }
      const next = step.next.get(mask);
      if (next !== undefined || step.next.has(mask)) return next;
      const made = reach(branchesOf(state, word), (demand) => isMet(demand, here));
      step.next.set(mask, made);
      return made;
    },
  };

  function reach(branches: readonly Branch[], isOpen: (demand: Demand) => boolean): State | undefined {
    const reached = branches
      .filter(({ demand }) => !isStrict(demand) || isOpen(demand))
      .map(({ phrase, step }) => placeAfter(phrase, step));
    return reached.length === 0 ? undefined : of(reached);
  }

  function branchesOf(state: State, word: number): readonly Branch[] {
    if (state.places.length > FEW) {
      state.branches ??= branchesByWord(state.places);
      return state.branches.get(word) ?? NO_BRANCHES;
    }
    const branches: Branch[] = [];
    const keep = (demand: Demand, phrase: Phrase, step: number) => {
      if (demand.word === word) branches.push({ demand, phrase, step });
    };
    if (state.places.length === 0)
      for (const phrase of byFirstWord.get(word) ?? []) eachBranch(phrase, 0, keep);
    for (const { phrase, next } of state.places) eachBranch(phrase, next, keep);
    return branches;
  }
}

/** Of up to so many places each is asked where a word leads; of more, all words are looked up once. */
const FEW = 16;

const NO_BRANCHES: readonly Branch[] = [];

function branchesByWord(places: readonly Place[]): ReadonlyMap<number, readonly Branch[]> {
  const branches = new Map<number, Branch[]>();
  const keep = (demand: Demand, phrase: Phrase, step: number) => {
    const known = branches.get(demand.word);
    if (known === undefined) branches.set(demand.word, [{ demand, phrase, step }]);
    else known.push({ demand, phrase, step });
  };
  for (const { phrase, next } of places) eachBranch(phrase, next, keep);
  return branches;
}

function createState(places: readonly Place[]): State {
  // In the order of the lists, not in that in which texts led here: what is found must not depend on what was read before.
  const ends = [...new Set(places.map(({ end }) => end).filter((end) => end !== 0))].sort((a, b) => a - b);
  return { places, ends, steps: new Map(), branches: undefined };
}

const NO_DEMANDS: readonly Demand[] = [];

function createStep(branches: readonly Branch[]): StateStep {
  const demands: Demand[] = [];
  for (const { demand } of branches) {
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
