import { withoutArticle } from "../language/inflection.ts";
import { termKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, PlacedBlock, Section } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/** What may be a definition: whether it is, the rest of the document shows. */
export interface Candidate extends Evidence {
  readonly term: string;
  readonly key: string;
  readonly sort: "term" | "name" | "pronoun";
  readonly needsUse: boolean;
  /** Whether it must be written with a capital to be the term. */
  readonly needsCapital: boolean;
  readonly bracket: Span | undefined;
  readonly gloss: boolean;
  readonly within: Section | undefined;
}

/** What may be a definition in the blocks that hold any, in order. */
export const candidatesOf = rememberingEach((defining: readonly PlacedBlock[]): readonly Candidate[] => {
  const headings = { mixed: sectionsOfMixedHeadings(defining), adopted: sectionsBelowEmptyOnes(defining) };
  return defining.flatMap((placed) => candidatesIn(placed, headings));
});

/**
 * A block stands in its place only as long as no heading changes, and so do the sections that it is read with: what was
 * found in it stays true.
 */
const found = new WeakMap<PlacedBlock, readonly Candidate[]>();

/** The candidates of a block, once `candidatesOf` has seen it. */
export function knownCandidates(placed: PlacedBlock): readonly Candidate[] {
  return found.get(placed) ?? NO_CANDIDATES;
}

const NO_CANDIDATES: readonly Candidate[] = [];

function candidatesIn(placed: PlacedBlock, headings: Headings): readonly Candidate[] {
  const known = found.get(placed);
  if (known !== undefined) return known;
  const candidates = readCandidates(placed, headings);
  found.set(placed, candidates);
  return candidates;
}

function readCandidates(placed: PlacedBlock, headings: Headings): readonly Candidate[] {
  const { section } = placed;
  return placed.facts.definitions.flatMap((definition): readonly Candidate[] => {
    const { term, sort, needs, bracket, start, end } = definition;
    if (sort === "elsewhere") return [];
    if (needs === "definitions" && !isAmongDefinitions(placed, headings)) return [];
    const key = termKey(term);
    if (key === "") return [];
    return [
      {
        placed,
        span: { start, end },
        term,
        key,
        sort,
        needsUse: needs === "use",
        needsCapital: needsCapital(term),
        bracket,
        gloss: definition.gloss === true,
        within: definition.within === undefined || section.heading === undefined ? undefined : section,
      },
    ];
  });
}

/**
 * Sections of definitions of which not every heading below can be a term: "Interpretation and Definitions" over a whole
 * text, the parts of which are one level too deep.
 */
function sectionsOfMixedHeadings(defining: readonly PlacedBlock[]): ReadonlySet<Section | undefined> {
  const mixed = new Set<Section | undefined>();
  for (const placed of defining) if (isClauseHeading(placed)) mixed.add(placed.section.parent);
  return mixed;
}

const isClauseHeading = rememberingEach(
  (placed: PlacedBlock): boolean =>
    isSubheading(placed) && (announcesDefinitions(placed) || CLAUSE_WORDS.test(placed.block.text)),
);

/** Sections right after a heading that announces definitions and has nothing of its own below it. */
function sectionsBelowEmptyOnes(defining: readonly PlacedBlock[]): ReadonlySet<Section | undefined> {
  const headings = defining.filter(isSubheading);
  const below = new Set<Section | undefined>();
  for (const [at, placed] of headings.entries()) {
    const before = headings[at - 1];
    const isNext = before?.section.until === placed.index && before.index + 1 === placed.index;
    if (isNext && announcesDefinitions(before) && !isClauseHeading(placed)) below.add(placed.section);
  }
  return below;
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

/** Whether a block is the heading of a section of its own. */
export function isSubheading(placed: PlacedBlock): boolean {
  return placed.section.heading === placed;
}

/** A term that is defined in lower case ("personal data") may be written in any case afterwards. */
function needsCapital(term: string): boolean {
  const words = withoutArticle(term).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= 1) return /^\p{Lu}/u.test(words[0] ?? "");
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length > 1;
}
