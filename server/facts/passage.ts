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

/** The visible text of the words from token `first` to token `last`, inclusive. */
export function spanOfTokens(passage: Passage, first: number, last: number): Span {
  return { start: passage.tokens.starts[first] ?? 0, end: passage.tokens.ends[last] ?? 0 };
}
