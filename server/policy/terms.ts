import type { Span } from "../text/text.ts";
import { type Candidate, candidatesOf, isSubheading } from "./candidates.ts";
import type { Evidence, Holding, PlacedBlock, Section } from "./policy.ts";
import { remembering } from "./remember.ts";
import { collectUses, type Uses } from "./term-uses.ts";
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

interface Used {
  readonly candidates: readonly Candidate[];
  readonly uses: Uses;
}

const definitionsOf = remembering(({ candidates, uses }: Used) => [candidates, uses], settle);

function settle({ candidates, uses }: Used): readonly PlacedDefinition[] {
  const sure = new Set<string>();
  const inSentences = new Set<string>();
  for (const { key, needsUse, placed } of candidates) {
    if (!needsUse) sure.add(key);
    if (!needsUse && !isSubheading(placed)) inSentences.add(key);
  }
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
