import type { Reference } from "../facts/facts.ts";
import type { Evidence, PlacedBlock, Section } from "./policy.ts";

/** References to other parts of the same document. */
export interface References {
  readonly dangling: readonly DanglingReference[];
}

export interface DanglingReference extends Evidence {
  readonly reference: Reference;
  /** Title of the one heading that is probably meant, if there is just one. */
  readonly suggestion: string | undefined;
}

/** Resolves references against the headings, numbers and anchors that the document has. */
export function resolveReferences(_blocks: readonly PlacedBlock[], _sections: readonly Section[]): References {
  return { dangling: [] };
}
