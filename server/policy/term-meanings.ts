import type { Definition } from "../facts/facts.ts";
import { firstFrom } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { contentWords } from "./labels.ts";
import type { PlacedBlock } from "./policy.ts";
import type { PlacedDefinition } from "./terms.ts";

/** Where the text gives a term its meaning in so many words, if it does so beside the term. */
function meaningOf(definition: PlacedDefinition): Span | undefined {
  return readDefinition(definition)?.meaning;
}

/** What the block says of a definition. */
export function readDefinition({ placed, span }: PlacedDefinition): Definition | undefined {
  const { definitions } = placed.facts;
  const last = definitions[firstFrom(definitions, span.start + 1) - 1];
  return last?.start === span.start ? last : undefined;
}

/**
 * Whether two definitions of one term give it different meanings: both are said in words enough to tell, and they share
 * few of them.
 */
export function areDifferent(definition: PlacedDefinition, first: PlacedDefinition): boolean {
  const one = readDefinition(definition);
  const other = readDefinition(first);
  if (one === undefined || other === undefined) return false;
  const known = compared.get(one);
  if (known?.first === other) return known.different;
  const different = haveDifferentWords(definition, first);
  compared.set(one, { first: other, different });
  return different;
}

/** What two blocks say stays the same while neither is edited. */
const compared = new WeakMap<Definition, { readonly first: Definition; readonly different: boolean }>();

function haveDifferentWords(definition: PlacedDefinition, first: PlacedDefinition): boolean {
  const some = wordsOf(definition);
  const others = wordsOf(first);
  if (some.size < FEWEST_WORDS || others.size < FEWEST_WORDS) return false;
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return shared / Math.min(some.size, others.size) < MOST_SHARED;
}

const FEWEST_WORDS = 3;
const MOST_SHARED = 0.5;
const LONGEST = 400;
const LONGEST_NAMED = 90;

function wordsOf(definition: PlacedDefinition): ReadonlySet<string> {
  const read = readDefinition(definition);
  if (read?.meaning === undefined) return NO_WORDS;
  const known = wordsByDefinition.get(read);
  if (known !== undefined) return known;
  const { meaning } = read;
  const { text } = definition.placed.block;
  // What stands before a bracket is the sentence; what the bracket names are its last words.
  const longest = meaning.end <= definition.span.start ? LONGEST_NAMED : LONGEST;
  const said = text.slice(Math.max(meaning.start, meaning.end - longest), meaning.end);
  const own = new Set(contentWords(definition.term));
  const words = new Set(contentWords(said).filter((word) => word.length > 2 && !own.has(word)));
  wordsByDefinition.set(read, words);
  return words;
}

const NO_WORDS: ReadonlySet<string> = new Set();
/** What a block says stays the same while it is not edited. */
const wordsByDefinition = new WeakMap<Definition, ReadonlySet<string>>();

export interface Circle {
  readonly definition: PlacedDefinition;
  /** The other definition; the same one where a term is defined by itself alone. */
  readonly other: PlacedDefinition;
}

/** Definitions by a verb of which each explains itself by the other. A circle is given at its later definition. */
export function circlesIn(definitions: readonly PlacedDefinition[]): readonly Circle[] {
  const explained = definitions.filter(
    (definition) =>
      definition.sort === "term" &&
      definition.repeats === undefined &&
      (meaningOf(definition)?.start ?? -1) >= definition.span.end,
  );
  const inBlock = new Map<PlacedBlock, PlacedDefinition[]>();
  for (const definition of explained) {
    const here = inBlock.get(definition.placed);
    if (here === undefined) inBlock.set(definition.placed, [definition]);
    else if (here.length < MOST_IN_A_BLOCK) here.push(definition);
  }
  /** By a definition, those that its meaning names. */
  const names = new Map<PlacedDefinition, Set<PlacedDefinition>>();
  for (const other of explained) {
    for (const { placed, span } of other.uses) {
      const here = inBlock.get(placed);
      if (here === undefined || !/^\p{Lu}/u.test(placed.block.text.slice(span.start, span.start + 2)))
        continue;
      for (const definition of here) {
        const meaning = meaningOf(definition);
        if (meaning === undefined || span.start < meaning.start || span.end > meaning.end) continue;
        names.set(definition, (names.get(definition) ?? new Set()).add(other));
      }
    }
  }
  const circles: Circle[] = [];
  for (const definition of explained) {
    for (const other of names.get(definition) ?? []) {
      const isOwn = other === definition;
      if (
        isOwn
          ? wordsOf(definition).size <= 1
          : isBefore(other, definition) && names.get(other)?.has(definition)
      )
        circles.push({ definition, other });
    }
  }
  return circles;
}

/** A block that defines more terms is no text that somebody wrote. */
const MOST_IN_A_BLOCK = 20;

function isBefore(one: PlacedDefinition, other: PlacedDefinition): boolean {
  return one.placed === other.placed
    ? one.span.start < other.span.start
    : one.placed.index < other.placed.index;
}
