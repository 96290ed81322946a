import { termKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, Holding, PlacedBlock, Section } from "./policy.ts";
import { remembering, rememberingEach } from "./remember.ts";
import { type Candidate, collectUses, type Uses } from "./term-uses.ts";
import { findUndefined, type UndefinedTerm } from "./undefined-terms.ts";

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
  /** Other places that name the term without being counted as definition or use: `“User” or “Users”`, a heading of its own. */
  readonly beside: readonly Evidence[];
  /** The section in which alone it holds, if the text says so. */
  readonly within: Section | undefined;
  /** The bracket that holds nothing but this definition, if it has one: offsets into the visible text. */
  readonly bracket: Span | undefined;
  /** An earlier definition of the same term, if this one is a repetition. */
  readonly repeats: PlacedDefinition | undefined;
}

/** Gathers definitions and uses from placed facts. */
export function gatherTerms(blocks: readonly PlacedBlock[], holding: Holding): Terms {
  const candidates = candidatesOf(holding.definitions);
  const definitions = definitionsOf({ candidates, uses: collectUses(blocks, candidates) });
  return { definitions, undefined: findUndefined(blocks, holding, definitions) };
}

const candidatesOf = rememberingEach(collectDefinitions);

function collectDefinitions(defining: readonly PlacedBlock[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const mixed = sectionsOfMixedHeadings(defining);
  const adopted = sectionsBelowEmptyOnes(defining);
  for (const placed of defining) {
    const { section } = placed;
    for (const definition of placed.facts.definitions) {
      const { term, sort, needs, bracket } = definition;
      if (sort === "elsewhere") continue;
      if (needs === "definitions" && !isAmongDefinitions(placed, { mixed, adopted })) continue;
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
        within: definition.within === undefined || section.heading === undefined ? undefined : section,
      });
    }
  }
  return found;
}

/**
 * Sections of definitions of which not every heading below can be a term: "Interpretation and Definitions" over a whole
 * text, the parts of which are one level too deep.
 */
function sectionsOfMixedHeadings(defining: readonly PlacedBlock[]): ReadonlySet<Section | undefined> {
  return new Set(
    defining.flatMap((placed) =>
      isSubheading(placed) && (announcesDefinitions(placed) || CLAUSE_WORDS.test(placed.block.text))
        ? [placed.section.parent]
        : [],
    ),
  );
}

/** Sections right after a heading that announces definitions and has nothing of its own below it. */
function sectionsBelowEmptyOnes(defining: readonly PlacedBlock[]): ReadonlySet<Section | undefined> {
  const headings = defining.filter(isSubheading);
  return new Set(
    headings.flatMap((placed, at) => {
      const before = headings[at - 1];
      const isNext = before?.section.until === placed.index && before.index + 1 === placed.index;
      return isNext && announcesDefinitions(before) && isName(placed) ? [placed.section] : [];
    }),
  );
}

function isName(placed: PlacedBlock): boolean {
  return !announcesDefinitions(placed) && !CLAUSE_WORDS.test(placed.block.text);
}

interface Headings {
  readonly mixed: ReadonlySet<Section | undefined>;
  readonly adopted: ReadonlySet<Section | undefined>;
}

function isAmongDefinitions(placed: PlacedBlock, { mixed, adopted }: Headings): boolean {
  if (isSubheading(placed)) {
    if (adopted.has(placed.section)) return true;
    if (mixed.has(placed.section.parent)) return false;
    if (adopted.has(placed.section.parent)) return true;
  }
  return isUnderDefinitions(placed);
}

/** Words of titles that no term has. */
const CLAUSE_WORDS =
  /\b(?:to|we|us|our|you|your|how|what|why|when|where|which|who|with|and|for|about|by|from|is|are|do|does)\b/i;

function announcesDefinitions(placed: PlacedBlock): boolean {
  return placed.facts.topics.some(({ topic }) => topic === "definitions");
}

/** The lead-in or the nearest heading must announce definitions: a heading far above says nothing about an entry. */
export function isUnderDefinitions(placed: PlacedBlock): boolean {
  const { leadIn, section } = placed;
  const heading = section.heading === placed ? section.parent?.heading : section.heading;
  if (section.heading === placed && heading === undefined) return false;
  return (
    [leadIn, heading].some((above) => above !== undefined && announcesDefinitions(above)) ||
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
  const inSentences = new Set(
    candidates.flatMap(({ key, placed, needsUse }) => (needsUse || isSubheading(placed) ? [] : [key])),
  );
  const first = new Map<string, PlacedDefinition>();
  const beside = new Map<string, Evidence[]>();
  /** Keys of terms that a sentence explains by "means". */
  const explained = new Set<string>();
  const settled: PlacedDefinition[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { placed, span, term, key, sort, needsUse, bracket, gloss, within } = candidate;
    const found = uses.get(key) ?? [];
    const earlier = first.get(key);
    const others = beside.get(key) ?? [];
    beside.set(key, others);
    const isExplained = saysMeans(candidate);
    if (
      // A heading is a definition only where no sentence is.
      (isSubheading(placed) && inSentences.has(key)) ||
      (needsUse && (sure.has(key) || earlier !== undefined || !found.some(isUsedAsTerm))) ||
      // Named in brackets and then explained in the same paragraph, "user" and "users": one definition.
      (earlier?.placed === placed && !(isExplained && explained.has(key)))
    ) {
      others.push({ placed, span });
      continue;
    }
    const isUsed =
      gloss ||
      found.length > 0 ||
      // Whether a pronoun is used nobody need ask.
      neighbors(candidates, index).some(
        (other) => other.sort === "pronoun" || (uses.get(other.key) ?? []).length > 0,
      );
    const definition: PlacedDefinition = {
      placed,
      span,
      term,
      key,
      sort,
      uses: found,
      isUsed,
      beside: others,
      within,
      bracket,
      repeats: earlier,
    };
    if (earlier === undefined) first.set(key, definition);
    if (isExplained) explained.add(key);
    settled.push(definition);
  }
  return settled;
}

/** `“X” means …`: said twice, it is two definitions, in one paragraph, too. */
function saysMeans({ placed, span }: Evidence): boolean {
  return /^["”’»*_]{0,3}\s(?:shall\s|will\s)?means?\s/.test(placed.block.text.slice(span.end, span.end + 16));
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
  return /\b(?:also|aka)\b|^[\s"“”„»«'’,*_]{0,4}(?:\(?or|\/)\s/.test(
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
