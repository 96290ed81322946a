import { byPlace } from "./evidence.ts";
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
  const groups = new Map<string, [PlacedDefinition, ...PlacedDefinition[]]>();
  for (const definition of definitions) {
    const { key, sort } = definition;
    if (sort === "pronoun") continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [definition]);
    else known.push(definition);
  }
  return [...groups.values()].map((group) => ({
    first: group[0],
    definitions: group,
    uses: withBeside(group),
  }));
}

function withBeside([first, ...more]: readonly [
  PlacedDefinition,
  ...PlacedDefinition[],
]): readonly Evidence[] {
  const { uses, beside } = first;
  if (beside.length === 0) return uses;
  // Read in two ways, a definition is still one place.
  const isDefinition = (place: Evidence) =>
    [first, ...more].some(
      ({ placed, span }) =>
        placed === place.placed && span.start < place.span.end && place.span.start < span.end,
    );
  return [...uses, ...beside.filter((place) => !isDefinition(place))].sort(byPlace);
}
