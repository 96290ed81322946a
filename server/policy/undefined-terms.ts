import { termKey } from "../language/term-key.ts";
import type { Evidence, Holding } from "./policy.ts";
import type { PlacedDefinition } from "./terms.ts";

export interface UndefinedTerm {
  readonly term: string;
  readonly uses: readonly [Evidence, ...Evidence[]];
  /** Every use may have its capitals for another reason. */
  readonly isDoubtful: boolean;
  /** A defined term that it may stand for, when there is just one. */
  readonly suggestion: string | undefined;
}

/** The terms that are used as if defined without a definition in the text, the first use first. */
export function findUndefined(
  holding: Holding,
  definitions: readonly PlacedDefinition[],
): readonly UndefinedTerm[] {
  const defined = new Set(definitions.map(({ key }) => key));
  for (const { facts } of holding.definitions) {
    for (const { sort, term } of facts.definitions) {
      if (sort !== "elsewhere") continue;
      if (term === "") return [];
      defined.add(termKey(term));
    }
  }
  const byKey = new Map<string, Gathered>();
  const keys = new Map<string, string | undefined>();
  for (const placed of holding.termUses) {
    for (const use of placed.facts.termUses) {
      const { term } = use;
      if (!keys.has(term)) keys.set(term, isDefined(term, defined) ? undefined : termKey(term));
      const key = keys.get(term);
      if (key === undefined) continue;
      const known = byKey.get(key);
      const isDoubtful = use.doubtful === true;
      if (known === undefined) byKey.set(key, { term, uses: [{ placed, span: use }], isDoubtful });
      else {
        known.uses.push({ placed, span: use });
        known.isDoubtful &&= isDoubtful;
      }
    }
  }
  const names = namesIn(holding);
  return (
    [...byKey.values()]
      .filter(
        ({ term, uses, isDoubtful }) =>
          !isDoubtful || term === "PII" || (uses.length > 1 && !beginsWithName(term, names)),
      )
      .map((entry) => ({ ...entry, suggestion: suggestionFor(entry.term, definitions) }))
      // The trade's own abbreviation is a mistake only beside another name for the same.
      .filter(({ term, suggestion }) => term !== "PII" || suggestion !== undefined)
  );
}

interface Gathered {
  readonly term: string;
  readonly uses: [Evidence, ...Evidence[]];
  isDoubtful: boolean;
}

/** First words of the names of companies and brands: "Heron Partners" is a name where Heron is one. */
function namesIn({ parties }: Holding): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ facts }) =>
      facts.parties.map(({ name }) => name.split(" ", 1)[0]?.toLowerCase() ?? ""),
    ),
  );
}

function beginsWithName(term: string, names: ReadonlySet<string>): boolean {
  return names.has(term.toLowerCase().split(/[\s-]/, 1)[0] ?? "");
}

/** A term is defined when it is, or when it only adds words before one that is ("Customer Personal Data"). */
function isDefined(term: string, defined: ReadonlySet<string>): boolean {
  const words = term.split(/[\s-]/);
  return words.some((_, from) => defined.has(termKey(words.slice(from).join(" "))));
}

/** "Personal Data" where "Personal Information" is defined: the same thing under another name. */
function suggestionFor(term: string, definitions: readonly PlacedDefinition[]): string | undefined {
  if (PERSONAL_DATA.has(termKey(term))) {
    const found = definitions.filter(
      ({ key, sort, repeats }) => PERSONAL_DATA.has(key) && sort === "term" && repeats === undefined,
    );
    return found.length === 1 ? found[0]?.term : undefined;
  }
  const words = term.split(" ");
  const other = SAME_THING.get(words.at(-1)?.toLowerCase() ?? "");
  if (other === undefined) return undefined;
  const key = termKey([...words.slice(0, -1), other].join(" "));
  const found = definitions.find((definition) => definition.key === key && definition.sort === "term");
  return found?.term;
}

const SAME_THING: ReadonlyMap<string, string> = new Map([
  ["data", "information"],
  ["information", "data"],
]);

/** What texts call the data that the law protects. */
const PERSONAL_DATA: ReadonlySet<string> = new Set(
  [
    "personal data",
    "personal information",
    "personally identifiable information",
    "personal identifiable information",
    "personally identifying information",
    "personal identifying information",
    "personally identifiable data",
    "PII",
  ].map(termKey),
);
