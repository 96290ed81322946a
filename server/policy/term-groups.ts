import type { Evidence } from "./policy.ts";
import type { PlacedDefinition } from "./terms.ts";

/** A term with every place where it stands, however often it is defined. */
export interface TermGroup {
  /** The definition that comes first; the others repeat it. */
  readonly first: PlacedDefinition;
  readonly definitions: readonly PlacedDefinition[];
  /** All other places that name it, in order. */
  readonly uses: readonly Evidence[];
}

/** Definitions grouped by their term, in the order in which the terms are first defined; pronouns are no terms. */
export function groupTerms(definitions: readonly PlacedDefinition[]): readonly TermGroup[] {
  const groups = new Map<string, TermGroup & { readonly definitions: PlacedDefinition[] }>();
  for (const definition of definitions) {
    const { key, sort, uses, beside } = definition;
    if (sort === "pronoun") continue;
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { first: definition, definitions: [definition], uses: inOrder(uses, beside) });
    else known.definitions.push(definition);
  }
  return [...groups.values()];
}

function inOrder(uses: readonly Evidence[], beside: readonly Evidence[]): readonly Evidence[] {
  if (beside.length === 0) return uses;
  return [...uses, ...beside].sort((a, b) => a.placed.index - b.placed.index || a.span.start - b.span.start);
}
