/**
 * "Don't" is "do not", "we'll" is "we will": a contraction is read as its two words, each at its own place in the text, so
 * that no phrase need name it. `'s` is "is" only after a pronoun; else it is the genitive. "Can't" stays one word, the
 * "cannot" that stands in phrases: what "you can" begins must not begin here.
 */
export interface Contraction {
  /** Offset in the text where the second word begins. */
  readonly cut: number;
  readonly first: string;
  readonly second: string;
}

/** The contraction that stands from `start` to `end`, in any case, with any apostrophe; undefined if it is none. */
export function contractionAt(text: string, start: number, end: number): Contraction | undefined {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST) return undefined;
  if (isApostrophe(text.charCodeAt(end - 2))) return lastLetter(text, start, end);
  if (isApostrophe(text.charCodeAt(end - 3))) {
    const second = TWO_LETTERS.get(text.slice(end - 2, end).toLowerCase());
    return second === undefined ? undefined : { cut: end - 3, first: text.slice(start, end - 3), second };
  }
  return withoutApostrophe(text, start, end);
}

/** "Dont", "doesnt", "wont". */
function withoutApostrophe(text: string, start: number, end: number): Contraction | undefined {
  const last = text.charAt(end - 1);
  if (last !== "t" && last !== "T") return undefined;
  const first = BEFORE_NOT.get(text.slice(start, end - 1).toLowerCase());
  return first === undefined ? undefined : { cut: end - 2, first, second: "not" };
}

/** What ends in an apostrophe and one letter. */
function lastLetter(text: string, start: number, end: number): Contraction | undefined {
  const before = text.slice(start, end - 2).toLowerCase();
  switch (text.charAt(end - 1).toLowerCase()) {
    case "t": {
      const first = BEFORE_NOT.get(before);
      return first === undefined ? undefined : { cut: end - 3, first, second: "not" };
    }
    case "m":
      return before === "i" ? { cut: end - 2, first: before, second: "am" } : undefined;
    case "d":
      return BEFORE_WOULD.has(before) ? { cut: end - 2, first: before, second: "would" } : undefined;
    case "s":
      return BEFORE_IS.has(before) ? { cut: end - 2, first: before, second: "is" } : undefined;
    default:
      return undefined;
  }
}

/** Whether a UTF-16 unit is what people type for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** "I'm" and "something'll". */
const SHORTEST = 3;
const LONGEST = 12;

const TWO_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ll", "will"],
  ["re", "are"],
  ["ve", "have"],
]);

/** What stands before the apostrophe of "n't", and the word that it is. */
const BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ["won", "will"],
  ["shan", "shall"],
  ...["are", "could", "did", "does", "do", "had", "has", "have", "is", "might", "must", "need"]
    .concat(["ought", "should", "was", "were", "would"])
    .map((verb) => [`${verb}n`, verb] as const),
]);

const BEFORE_WOULD: ReadonlySet<string> = new Set([
  "i",
  "you",
  "he",
  "she",
  "it",
  "we",
  "they",
  "who",
  "that",
]);

const BEFORE_IS: ReadonlySet<string> = new Set(
  "it that there here what who he she where how everything something nothing anything".split(" "),
);
