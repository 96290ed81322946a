import type { Block } from "../document/block.ts";
import type { Hits } from "../language/phrases.ts";
import type { Tokens } from "../language/tokens.ts";
import type { Span } from "../text/text.ts";
import type { Language } from "./language.ts";

/** One block with its words and phrases: what every reader of facts is given. Not kept after the facts are read. */
export interface Passage {
  readonly block: Block;
  readonly tokens: Tokens;
  /** Spans in the visible text. */
  readonly sentences: readonly Span[];
  readonly hits: Hits;
  readonly language: Language;
}

/** The visible text of the words from token `first` to token `last`, inclusive; no half of "don't" without the other. */
export function spanOfTokens({ tokens }: Passage, first: number, last: number): Span {
  const { starts, ends } = tokens;
  const isSecondHalf = first > 0 && starts[first] === ends[first - 1];
  const isFirstHalf = last + 1 < tokens.count && ends[last] === starts[last + 1];
  return {
    start: starts[isSecondHalf ? first - 1 : first] ?? 0,
    end: ends[isFirstHalf ? last + 1 : last] ?? 0,
  };
}
