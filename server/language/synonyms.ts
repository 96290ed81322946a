import { SYNONYMS } from "./en/synonyms.ts";
import type { Reading } from "./readings.ts";
import { GAP, type Tokens } from "./tokens.ts";
import { type Vocabulary, wordIds } from "./vocabulary.ts";

interface Synonym {
  /** Ids of which one must stand before the first word, if any need. */
  readonly before: ReadonlySet<number> | undefined;
  /** Ids that may stand after the first word, place by place. */
  readonly rest: readonly ReadonlySet<number>[];
  readonly ways: Reading["ways"];
  readonly isInstead: boolean;
}

/** Finds where a text says in other words what plain words say. Throws when an entry of the list is malformed. */
export function createSynonymFinder(vocabulary: Vocabulary): (tokens: Tokens, found: Reading[]) => void {
  const { all: idsOf } = wordIds(vocabulary);
  const byFirst = new Map<number, Synonym[]>();
  for (const entry of SYNONYMS) {
    const [, context, left, sign, right] = ENTRY.exec(entry) ?? [];
    if (left === undefined || right === undefined) throw new Error(`synonym "${entry}"`);
    const ways = [right.split(" ")];
    const isInstead = sign === "=>";
    const before = context === undefined ? undefined : idsOf(context.split("|"));
    for (const [first, ...rest] of sequencesOf(left)) {
      const steps = rest.map((words) => idsOf(words));
      for (const word of idsOf(first ?? [])) {
        const synonym = { before, rest: steps, ways, isInstead };
        const known = byFirst.get(word);
        if (known === undefined) byFirst.set(word, [synonym]);
        else known.push(synonym);
      }
    }
  }

  return (tokens, found) => {
    const { words, gaps, sentences, count } = tokens;
    for (let first = 0; first < count; first++) {
      const synonyms = byFirst.get(words[first] ?? 0);
      if (synonyms === undefined) continue;
      for (const { before, rest, ways, isInstead } of synonyms) {
        if (before !== undefined && (gaps[first] !== GAP.space || !before.has(words[first - 1] ?? 0)))
          continue;
        const last = first + rest.length;
        if (last >= count || sentences[last] !== sentences[first]) continue;
        let next = first + 1;
        while (
          next <= last &&
          rest[next - first - 1]?.has(words[next] ?? 0) &&
          (gaps[next] ?? 0) <= GAP.space
        )
          next++;
        if (next > last) found.push({ first, last, ways, isInstead });
      }
    }
  };
}

const ENTRY = /^(?:\((\S+)\) )?([^=()]+) (=>?) ([^=()]+)$/;

/** All sequences of words that an entry's left side stands for, with and without what may be left out. */
function sequencesOf(left: string): readonly (readonly (readonly string[])[])[] {
  let sequences: (readonly string[])[][] = [[]];
  for (const part of left.split(" ")) {
    const isOptional = part.startsWith("[");
    const words = (isOptional ? part.slice(1, -1) : part).split("|");
    const longer = sequences.map((sequence) => [...sequence, words]);
    sequences = isOptional ? [...sequences, ...longer] : longer;
  }
  return sequences;
}
