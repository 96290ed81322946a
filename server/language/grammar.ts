import { compileWay, type IndexedWay, indexWays, type Step, type Way } from "./grammar-way.ts";
import type { Hits } from "./phrases.ts";
import type { Tokens } from "./tokens.ts";

/**
 * One line of the grammar: what a sentence says when concepts stand in it in a certain way. `when` lists ways; each is
 * concepts joined by
 *
 * - `a > b` b follows a within twelve words
 * - `a >> b` b follows a anywhere in the sentence
 * - `a + b` b follows a directly, at most two words between
 * - `a & b` b stands anywhere else in the sentence
 * - `a/b` either
 * - `@topic a` a stands under a lead-in or heading that announces the topic (`@x/y` either); only at the beginning
 *
 * `unless` names concepts that must not stand in the sentence.
 */
export interface GrammarLine<Says extends string> {
  readonly says: Says;
  readonly when: readonly string[];
  readonly unless?: readonly string[];
  /**
   * Concepts whose words stand apart: a hit that shares a word with one of these is not seen by this line. So "we have
   * the right to delete" is no right of the reader, while "you have the right to erasure" beside it is.
   */
  readonly apart?: readonly string[];
  /** Set when what is said does not satisfy the law: the id of what is lacking. */
  readonly weak?: string;
}

export interface GrammarMatch<Says extends string> {
  readonly line: GrammarLine<Says>;
  readonly topics: readonly string[];
  /** Token indexes of the first and the last word that matched, inclusive. */
  readonly first: number;
  readonly last: number;
}

export interface Grammar<Says extends string> {
  /** Everything that the sentences of one block say. Each line matches at most once per sentence, at its first place. */
  read(tokens: Tokens, hits: Hits): readonly GrammarMatch<Says>[];
}

/**
 * Compiles grammar lines. Throws when a line names a concept that has no phrases, or is malformed. `common` names
 * concepts that nearly every sentence holds: a way is looked for by its rarest step, never by one of these if it has
 * another.
 */
export function compileGrammar<Says extends string>(
  lines: readonly GrammarLine<Says>[],
  conceptIds: ReadonlyMap<string, number>,
  common: ReadonlySet<string>,
): Grammar<Says> {
  const ways = lines.flatMap((line) => line.when.map((way) => compileWay(line, way, conceptIds)));
  const size = conceptIds.size + 1;
  const commonIds = new Set([...common].map((name) => conceptIds.get(name) ?? 0));
  const byConcept = indexWays(ways, size, commonIds);
  // One scratch for all sentences: what holds for a sentence carries its number, so nothing need be cleared.
  const scratch: Scratch = {
    sentence: 0,
    present: new Int32Array(size),
    firstHits: new Int32Array(size),
    concepts: [],
    tried: new Int32Array(ways.length),
  };
  return { read: (tokens, hits) => read({ tokens, hits, byConcept }, scratch) };
}

/** A match with what tells whether another one is read under the same topics. */
interface FoundMatch<Says extends string> extends GrammarMatch<Says> {
  readonly under: string;
}

interface Scratch {
  sentence: number;
  /** By concept: the last sentence in which it stands. */
  readonly present: Int32Array;
  /** By concept: its first hit in that sentence. */
  readonly firstHits: Int32Array;
  /** The concepts of the sentence, each once. */
  readonly concepts: number[];
  /** By the number of a way: the last sentence for which it was tried. */
  readonly tried: Int32Array;
}

interface Sentence {
  readonly tokens: Tokens;
  readonly hits: Hits;
  /** Range of the sentence's hits. */
  readonly from: number;
  readonly until: number;
  /** Words that stand apart for the way that is being tried, as pairs of first and last token; mostly none. */
  readonly apart: readonly (readonly [first: number, last: number])[];
}

const NOTHING_APART: Sentence["apart"] = [];

function read<Says extends string>(
  source: {
    readonly tokens: Tokens;
    readonly hits: Hits;
    readonly byConcept: readonly (readonly IndexedWay<Says>[])[];
  },
  scratch: Scratch,
): readonly GrammarMatch<Says>[] {
  const { tokens, hits, byConcept } = source;
  const matches: FoundMatch<Says>[] = [];
  for (let from = 0; from < hits.count; ) {
    const number = tokens.sentences[hits.firsts[from] ?? 0];
    let until = from + 1;
    while (until < hits.count && tokens.sentences[hits.firsts[until] ?? 0] === number) until++;
    scratch.sentence++;
    scratch.concepts.length = 0;
    for (let hit = from; hit < until; hit++) {
      const concept = hits.concepts[hit] ?? 0;
      if (scratch.present[concept] === scratch.sentence) continue;
      scratch.present[concept] = scratch.sentence;
      scratch.firstHits[concept] = hit;
      scratch.concepts.push(concept);
    }
    readSentence(
      { sentence: { tokens, hits, from, until, apart: NOTHING_APART }, byConcept, matches },
      scratch,
    );
    from = until;
  }
  return matches;
}

function readSentence<Says extends string>(
  source: {
    readonly sentence: Sentence;
    readonly byConcept: readonly (readonly IndexedWay<Says>[])[];
    readonly matches: FoundMatch<Says>[];
  },
  scratch: Scratch,
): void {
  const { sentence, byConcept, matches } = source;
  const before = matches.length;
  for (const concept of scratch.concepts) {
    for (const way of byConcept[concept] ?? []) {
      if (!isPossible(way, scratch) || scratch.tried[way.number] === scratch.sentence) continue;
      scratch.tried[way.number] = scratch.sentence;
      const apart = wordsApart(way, sentence, scratch);
      const from = firstHit(way, sentence, scratch);
      const place = matchWay(way, apart.length === 0 ? sentence : { ...sentence, apart }, from);
      if (place === undefined) continue;
      const { line, topics, under } = way;
      keep({ line, topics, under, first: place.first, last: place.last }, matches, before);
    }
  }
}

/** Whether the sentence, which has the rarest step, has a concept for each other one, and none that rules the way out. */
function isPossible<Says extends string>(way: IndexedWay<Says>, { present, sentence }: Scratch): boolean {
  for (const concepts of way.others) if (!hasAny(concepts, present, sentence)) return false;
  return !hasAny(way.unless, present, sentence);
}

/** The first hit in the sentence of the first step of a way; the end of the sentence where there is none. */
function firstHit<Says extends string>(
  { steps: [step] }: Way<Says>,
  { until }: Sentence,
  { present, firstHits, sentence }: Scratch,
): number {
  let first = until;
  for (const concept of step?.concepts ?? [])
    if (present[concept] === sentence) first = Math.min(first, firstHits[concept] ?? until);
  return first;
}

function hasAny(concepts: readonly number[], present: Int32Array, sentence: number): boolean {
  for (const concept of concepts) if (present[concept] === sentence) return true;
  return false;
}

/** More than a real sentence ever holds; keeps the search linear in what is no sentence. */
const AT_MOST_APART = 40;

function wordsApart<Says extends string>(
  way: Way<Says>,
  sentence: Sentence,
  scratch: Scratch,
): Sentence["apart"] {
  if (!hasAny(way.apart, scratch.present, scratch.sentence)) return NOTHING_APART;
  const { hits, from, until } = sentence;
  const apart: [number, number][] = [];
  for (let hit = from; hit < until && apart.length < AT_MOST_APART; hit++) {
    if (way.apart.includes(hits.concepts[hit] ?? 0))
      apart.push([hits.firsts[hit] ?? 0, hits.lasts[hit] ?? 0]);
  }
  return apart;
}

function isApart({ hits, apart }: Sentence, hit: number): boolean {
  if (apart.length === 0) return false;
  const first = hits.firsts[hit] ?? 0;
  const last = hits.lasts[hit] ?? 0;
  return apart.some(([from, until]) => first <= until && last >= from);
}

/**
 * Of several ways of one line that match a sentence under the same topics, the one that begins first is kept, and of
 * those the one that ends last: a whole clause shows more than its first words. In whatever order they are tried.
 */
function keep<Says extends string>(match: FoundMatch<Says>, matches: FoundMatch<Says>[], from: number): void {
  for (let at = from; at < matches.length; at++) {
    const known = matches[at];
    if (known === undefined || known.line !== match.line || known.under !== match.under) continue;
    if (isBetter(match, known)) matches[at] = match;
    return;
  }
  matches.push(match);
}

function isBetter<Says extends string>(one: FoundMatch<Says>, other: FoundMatch<Says>): boolean {
  return one.first === other.first ? one.last > other.last : one.first < other.first;
}

function matchWay<Says extends string>(
  { steps }: Way<Says>,
  sentence: Sentence,
  from: number,
): { readonly first: number; readonly last: number } | undefined {
  const [step] = steps;
  if (step === undefined) return undefined;
  const { hits, until } = sentence;
  for (let at = from; at < until; at++) {
    if (!isOf(step, hits.concepts[at] ?? 0) || isApart(sentence, at)) continue;
    const hit = longest(step, at, sentence);
    const place = matchRest(steps, 1, {
      sentence,
      hit,
      first: hits.firsts[hit] ?? 0,
      last: hits.lasts[hit] ?? 0,
    });
    if (place !== undefined) return place;
    at = hit;
  }
  return undefined;
}

/** Steps have few concepts: a loop is faster than a search. */
function isOf({ concepts }: Step, concept: number): boolean {
  for (const one of concepts) if (one === concept) return true;
  return false;
}

/** Of the hits of a step that begin with the same word as the one at `hit`, the last, which is the longest. */
function longest(step: Step, hit: number, sentence: Sentence): number {
  const { hits, until } = sentence;
  let found = hit;
  for (let at = hit + 1; at < until && hits.firsts[at] === hits.firsts[hit]; at++) {
    if (isOf(step, hits.concepts[at] ?? 0) && !isApart(sentence, at)) found = at;
  }
  return found;
}

const NEAR = 12;
const NEXT = 2;

function matchRest(
  steps: readonly Step[],
  index: number,
  so: { readonly sentence: Sentence; readonly hit: number; readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } | undefined {
  const step = steps[index];
  if (step === undefined) return { first: so.first, last: so.last };
  const { hits, from, until } = so.sentence;
  const previousLast = hits.lasts[so.hit] ?? 0;
  const previousFirst = hits.firsts[so.hit] ?? 0;
  for (let at = step.joint === "anywhere" ? from : so.hit + 1; at < until; at++) {
    if (!isOf(step, hits.concepts[at] ?? 0) || isApart(so.sentence, at)) continue;
    const first = hits.firsts[at] ?? 0;
    if (step.joint === "anywhere") {
      if (first <= previousLast && (hits.lasts[at] ?? 0) >= previousFirst) continue;
    } else {
      if (first <= previousLast) continue;
      const between = first - previousLast - 1;
      if (step.joint === "near" && between > NEAR) return undefined;
      if (step.joint === "next" && between > NEXT) return undefined;
    }
    const hit = step.joint === "anywhere" ? at : longest(step, at, so.sentence);
    const rest = matchRest(steps, index + 1, {
      sentence: so.sentence,
      hit,
      first: Math.min(so.first, first),
      last: Math.max(so.last, hits.lasts[hit] ?? 0),
    });
    if (rest !== undefined) return rest;
    at = hit;
  }
  return undefined;
}
