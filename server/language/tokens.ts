/**
 * The words of one block's visible text, as parallel arrays: word `i` covers characters `starts[i]` to `ends[i]`
 * (UTF-16 offsets into the visible text). Punctuation is not a word; what stands before a word is in `gaps`.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Id of the word's normal form (lower case, straight apostrophe, light stem) in the language; 0 = in no phrase. */
  readonly words: Int32Array;
  /** What stands between the word before and this one. */
  readonly gaps: Uint8Array;
  /** How the word is written. */
  readonly cases: Uint8Array;
  /** Index of the sentence that the word is in. */
  readonly sentences: Int32Array;
}

/** Values of `Tokens.gaps`, from nothing to the strongest break found between two words. */
export const GAP = { none: 0, space: 1, comma: 2, bracket: 3, clause: 4, sentence: 5 } as const;

/** Values of `Tokens.cases`. `mixed` is a capital further on in the word, as in "iPhone". */
export const CASE = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4 } as const;
