import { SYNONYMS } from "./en/synonyms.ts";
import { GAP, type Tokens } from "./tokens.ts";

/**
 * A stretch of a text that says otherwise what phrases say in plain words: "Heron" for "we", "the data subject" for
 * "you", "the information that we hold about you" for "your information"; or what phrases do not say at all: "(as described
 * above)", ", of course,". Token indexes, `last` inclusive.
 */
export interface Reading {
  readonly first: number;
  readonly last: number;
  /** What it is read as: each way is words that follow each other; no words at all where it may be left out. */
  readonly ways: readonly (readonly string[])[];
  /** Whether its own words are read no more: "the company keeps" is said of another one, "the Company keeps" is not. */
  readonly isInstead: boolean;
}

const PLAIN_WORDS: readonly string[] = [
  ...new Set([
    ...["we", "us", "our", "you", "your", "yourself", "have", "are", "do", "were"],
    ...["personal", "data", "information", "details"],
    ...SYNONYMS.flatMap((entry) => entry.split(/ =>? /)[1]?.split(" ") ?? []),
  ]),
];

/** The plain words as words of a text, for the automaton to read in the place of others. */
export interface Plain {
  readonly tokens: Tokens;
  readonly text: string;
  /** Of each word, the index of its token. */
  readonly indexes: ReadonlyMap<string, number>;
}

export function plainWords(idOf: (word: string) => number): Plain {
  const starts: number[] = [];
  let length = 0;
  for (const word of PLAIN_WORDS) {
    starts.push(length);
    length += word.length + 1;
  }
  return {
    text: PLAIN_WORDS.join(" "),
    tokens: {
      count: PLAIN_WORDS.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(starts, (start, index) => start + (PLAIN_WORDS[index]?.length ?? 0)),
      words: Int32Array.from(PLAIN_WORDS, idOf),
      gaps: new Uint8Array(PLAIN_WORDS.length),
      cases: new Uint8Array(PLAIN_WORDS.length),
      sentences: new Int32Array(PLAIN_WORDS.length),
    },
    indexes: new Map(PLAIN_WORDS.map((word, index) => [word, index])),
  };
}

/** Whether a token goes on with the one before it: nothing but a blank between them, and no end of a sentence. */
export function follows({ gaps, sentences, count }: Tokens, at: number): boolean {
  return at > 0 && at < count && gaps[at] === GAP.space && sentences[at] === sentences[at - 1];
}
