import { termKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, Holding, PlacedBlock } from "./policy.ts";
import { remembering } from "./remember.ts";
import { type Candidate, collectUses, type Uses } from "./term-uses.ts";

/** The defined terms of a document and their uses. */
export interface Terms {
  readonly definitions: readonly PlacedDefinition[];
  /** Terms used as if defined, without a definition here; the first use first. */
  readonly undefined: readonly UndefinedTerm[];
}

export interface PlacedDefinition extends Evidence {
  readonly term: string;
  /** The form under which all variants of the term are known: plural, possessive, hyphen, article. */
  readonly key: string;
  /** `pronoun` is kept for lookup only and never listed. */
  readonly sort: "term" | "name" | "pronoun";
  /** Uses with this meaning other than the definition itself, in order. */
  readonly uses: readonly Evidence[];
  /** Whether the term is used, or another name that is defined with it for the same thing ("X, also PII"), or only explained. */
  readonly isUsed: boolean;
  /** The bracket that holds nothing but this definition, if it has one: offsets into the visible text. */
  readonly bracket: Span | undefined;
  /** An earlier definition of the same term, if this one is a repetition. */
  readonly repeats: PlacedDefinition | undefined;
}

export interface UndefinedTerm {
  readonly term: string;
  readonly uses: readonly [Evidence, ...Evidence[]];
  /** Every use may have its capitals for another reason. */
  readonly isDoubtful: boolean;
  /** A defined term that it may stand for, when there is just one. */
  readonly suggestion: string | undefined;
}

/** Gathers definitions and uses from placed facts. */
export function gatherTerms(blocks: readonly PlacedBlock[], holding: Holding): Terms {
  const candidates = candidatesOf(holding.definitions);
  const definitions = definitionsOf({ candidates, uses: collectUses(blocks, candidates) });
  return { definitions, undefined: undefinedOf({ holding, definitions }) };
}

const candidatesOf = remembering((defining: readonly PlacedBlock[]) => [defining], collectDefinitions);

function collectDefinitions(defining: readonly PlacedBlock[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const placed of defining) {
    for (const definition of placed.facts.definitions) {
      const { term, sort, needs, bracket } = definition;
      if (sort === "elsewhere" || (needs === "definitions" && !isUnderDefinitions(placed))) continue;
      const key = termKey(term);
      if (key === "") continue;
      const span = { start: definition.start, end: definition.end };
      found.push({
        placed,
        span,
        term,
        key,
        sort,
        needsUse: needs === "use",
        bracket,
        gloss: definition.gloss === true,
      });
    }
  }
  return found;
}

/** The lead-in or the nearest heading must announce definitions: a heading far above says nothing about an entry. */
export function isUnderDefinitions(placed: PlacedBlock): boolean {
  const { leadIn, section } = placed;
  const heading = section.heading === placed ? section.parent?.heading : section.heading;
  if (section.heading === placed && heading === undefined) return false;
  return (
    [leadIn, heading].some(
      (above) => above?.facts.topics.some(({ topic }) => topic === "definitions") === true,
    ) ||
    (leadIn !== undefined && ANNOUNCES_MEANINGS.test(leadIn.block.text.slice(-200)))
  );
}

/** "The following words have these meanings:", or the first column of a table that is called so. */
const ANNOUNCES_MEANINGS =
  /^(?:defined\s)?(?:terms?|words?|expressions?|abbreviations?)$|\b(?:terms|words|expressions|definitions)\b[^.:]{0,80}\b(?:mean|meanings?|used?|apply|defined)\b[^.:]{0,60}:$/i;

interface Used {
  readonly candidates: readonly Candidate[];
  readonly uses: Uses;
}

const definitionsOf = remembering(({ candidates, uses }: Used) => [candidates, uses], settle);

function settle({ candidates, uses }: Used): readonly PlacedDefinition[] {
  const sure = new Set(candidates.flatMap(({ key, needsUse }) => (needsUse ? [] : [key])));
  const inSentences = new Set(candidates.flatMap(({ key, placed }) => (isSubheading(placed) ? [] : [key])));
  const first = new Map<string, PlacedDefinition>();
  const settled: PlacedDefinition[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { placed, span, term, key, sort, needsUse, bracket, gloss } = candidate;
    const found = uses.get(key) ?? [];
    // A heading is a definition only where no sentence is.
    if (isSubheading(placed) && inSentences.has(key)) continue;
    const earlier = first.get(key);
    if (needsUse && (sure.has(key) || earlier !== undefined || !found.some(isUsedAsTerm))) continue;
    // Named in brackets and then explained in the same paragraph, "user" and "users": one definition.
    if (earlier !== undefined && earlier.placed === placed) continue;
    const isUsed =
      gloss ||
      found.length > 0 ||
      neighbors(candidates, index).some((other) => (uses.get(other.key) ?? []).length > 0);
    const definition: PlacedDefinition = {
      placed,
      span,
      term,
      key,
      sort,
      uses: found,
      isUsed,
      bracket,
      repeats: earlier,
    };
    if (earlier === undefined) first.set(key, definition);
    settled.push(definition);
  }
  return settled;
}

function isSubheading(placed: PlacedBlock): boolean {
  return placed.section.heading === placed;
}

/** Other names for what a candidate names: `“X” or “Y”`, `“X” (hereinafter also “Y”)`. */
function neighbors(candidates: readonly Candidate[], index: number): readonly Candidate[] {
  const it = candidates[index];
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  const found: Candidate[] = [];
  if (it !== undefined && before !== undefined && areAliases(before, it)) found.push(before);
  if (it !== undefined && after !== undefined && areAliases(it, after)) found.push(after);
  return found;
}

function areAliases(first: Candidate, second: Candidate): boolean {
  if (first.placed !== second.placed || second.span.start - first.span.end > 100) return false;
  return /\b(?:also|aka)\b|^\S{0,2}\s?(?:or|\/)\s/.test(
    first.placed.block.text.slice(first.span.end, second.span.start),
  );
}

/** Headings and labels repeat the name of a type of data without using it as a term. */
function isUsedAsTerm({ placed, span }: Evidence): boolean {
  if (placed.block.kind === "heading") return false;
  return (
    !/^\s?(?::|[–—-]\s)/.test(placed.block.text.slice(span.end, span.end + 3)) &&
    (span.start > 0 || placed.block.kind === "cell")
  );
}

interface Defined {
  readonly holding: Pick<Holding, "definitions" | "termUses" | "parties">;
  readonly definitions: readonly PlacedDefinition[];
}

const undefinedOf = remembering(
  ({ holding, definitions }: Defined) => [
    holding.definitions,
    holding.termUses,
    holding.parties,
    definitions,
  ],
  collectUndefined,
);

function collectUndefined({ holding, definitions }: Defined): readonly UndefinedTerm[] {
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
function namesIn({ parties }: Pick<Holding, "parties">): ReadonlySet<string> {
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
