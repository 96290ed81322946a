import type { Evidence, PlacedBlock } from "./policy.ts";

/** The defined terms of a document and their uses. */
export interface Terms {
  readonly definitions: readonly PlacedDefinition[];
  /** Terms used as if defined, without a definition here; the first use first. */
  readonly undefined: readonly UndefinedTerm[];
}

export interface PlacedDefinition extends Evidence {
  readonly term: string;
  /** `pronoun` is kept for lookup only and never listed. */
  readonly sort: "term" | "name" | "pronoun";
  /** Uses with this meaning other than the definition itself, in order. */
  readonly uses: readonly Evidence[];
  /** An earlier definition of the same term, if this one is a repetition. */
  readonly repeats: PlacedDefinition | undefined;
}

export interface UndefinedTerm {
  readonly term: string;
  readonly uses: readonly [Evidence, ...Evidence[]];
}

/** Gathers definitions and uses from placed facts. */
export function gatherTerms(_blocks: readonly PlacedBlock[]): Terms {
  return { definitions: [], undefined: [] };
}
