import type { Block } from "../document/block.ts";
import { termKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { findTermWords, type TermForms, type TermWords, termForms } from "./term-words.ts";

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
  /** A defined term that it may stand for, when there is just one. */
  readonly suggestion: string | undefined;
}

/** Gathers definitions and uses from placed facts. */
export function gatherTerms(blocks: readonly PlacedBlock[]): Terms {
  const candidates = collectDefinitions(blocks);
  const uses = collectUses(blocks, candidates);
  const definitions = settle(candidates, uses);
  return { definitions, undefined: collectUndefined(blocks, definitions) };
}

interface Candidate extends Evidence {
  readonly term: string;
  readonly key: string;
  readonly sort: "term" | "name" | "pronoun";
  readonly needsUse: boolean;
  readonly bracket: Span | undefined;
  readonly gloss: boolean;
}

function collectDefinitions(blocks: readonly PlacedBlock[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const placed of blocks) {
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
function isUnderDefinitions({ leadIn, section }: PlacedBlock): boolean {
  return [leadIn, section.heading].some(
    (above) => above?.facts.topics.some(({ topic }) => topic === "definitions") === true,
  );
}

/** Where each key is used, definitions left out, in order. */
function collectUses(
  blocks: readonly PlacedBlock[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly Evidence[]> {
  const capitals = new Map<string, boolean>();
  for (const { key, term, sort } of candidates) {
    if (sort === "pronoun") continue;
    capitals.set(key, needsCapital(term) && (capitals.get(key) ?? true));
  }
  const uses = new Map<string, Evidence[]>();
  if (capitals.size === 0) return uses;
  const forms = sameForms(capitals);
  const places = placesOf(candidates);
  for (const placed of blocks) {
    const here = places.get(placed);
    for (const found of usesIn(placed.block, forms)) {
      if (here !== undefined && (here.ends.has(found.end) || introduces(placed.block, found, here.starts)))
        continue;
      const known = uses.get(found.key);
      const use = { placed, span: found };
      if (known === undefined) uses.set(found.key, [use]);
      else known.push(use);
    }
  }
  return uses;
}

/** Where the definitions of a block stand: the ends of the terms, and their keys by their starts. */
interface Places {
  readonly ends: Set<number>;
  readonly starts: Map<number, string>;
}

function placesOf(candidates: readonly Candidate[]): ReadonlyMap<PlacedBlock, Places> {
  const places = new Map<PlacedBlock, Places>();
  for (const { placed, span, key } of candidates) {
    const here = places.get(placed) ?? { ends: new Set(), starts: new Map() };
    here.ends.add(span.end);
    here.starts.set(span.start, key);
    places.set(placed, here);
  }
  return places;
}

/** "this Privacy Policy (the “Privacy Policy”)": the words right before a definition's bracket are what it names. */
function introduces({ text }: Block, use: TermWords, starts: ReadonlyMap<number, string>): boolean {
  if (text.charAt(use.end) !== " " || text.charAt(use.end + 1) !== "(") return false;
  for (let start = use.end + 2; start < use.end + 30; start++) {
    if (starts.get(start) === use.key) return true;
  }
  return false;
}

/**
 * Uses found in a block, remembered for as long as the same terms are looked for: an edit elsewhere that changes no
 * term reads no other block again.
 */
const remembered = new WeakMap<Block, { readonly forms: TermForms; readonly uses: readonly TermWords[] }>();

function usesIn(block: Block, forms: TermForms): readonly TermWords[] {
  const known = remembered.get(block);
  if (known !== undefined && known.forms === forms) return known.uses;
  const uses = findTermWords(block, forms);
  remembered.set(block, { forms, uses });
  return uses;
}

/** The forms of the documents judged last, so that the same terms are the same object and are compared in one step. */
const formsBySignature = new Map<string, TermForms>();
const MAX_REMEMBERED = 32;

function sameForms(capitals: ReadonlyMap<string, boolean>): TermForms {
  const signature = [...capitals].map(([key, capital]) => (capital ? `+${key}` : key)).join(" ");
  const forms = formsBySignature.get(signature) ?? termForms(capitals);
  formsBySignature.delete(signature);
  formsBySignature.set(signature, forms);
  const [oldest] = formsBySignature.keys();
  if (formsBySignature.size > MAX_REMEMBERED && oldest !== undefined) formsBySignature.delete(oldest);
  return forms;
}

/** A term that is defined in lower case ("personal data") may be written in any case afterwards. */
function needsCapital(term: string): boolean {
  const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= 1) return /^\p{Lu}/u.test(words[0] ?? "");
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length > 1;
}

function settle(
  candidates: readonly Candidate[],
  uses: ReadonlyMap<string, readonly Evidence[]>,
): readonly PlacedDefinition[] {
  const sure = new Set(candidates.flatMap(({ key, needsUse }) => (needsUse ? [] : [key])));
  const first = new Map<string, PlacedDefinition>();
  const settled: PlacedDefinition[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { placed, span, term, key, sort, needsUse, bracket, gloss } = candidate;
    const found = uses.get(key) ?? [];
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

function collectUndefined(
  blocks: readonly PlacedBlock[],
  definitions: readonly PlacedDefinition[],
): readonly UndefinedTerm[] {
  const defined = new Set(definitions.map(({ key }) => key));
  for (const { facts } of blocks) {
    for (const { sort, term } of facts.definitions) {
      if (sort !== "elsewhere") continue;
      if (term === "") return [];
      defined.add(termKey(term));
    }
  }
  const byKey = new Map<string, { readonly term: string; readonly uses: [Evidence, ...Evidence[]] }>();
  const keys = new Map<string, string | undefined>();
  for (const placed of blocks) {
    for (const use of placed.facts.termUses) {
      const { term } = use;
      if (!keys.has(term)) keys.set(term, isDefined(term, defined) ? undefined : termKey(term));
      const key = keys.get(term);
      if (key === undefined) continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { term, uses: [{ placed, span: use }] });
      else known.uses.push({ placed, span: use });
    }
  }
  return [...byKey.values()].map((entry) => ({
    ...entry,
    suggestion: suggestionFor(entry.term, definitions),
  }));
}

/** A term is defined when it is, or when it only adds words before one that is ("Customer Personal Data"). */
function isDefined(term: string, defined: ReadonlySet<string>): boolean {
  const words = term.split(/[\s-]/);
  return words.some((_, from) => defined.has(termKey(words.slice(from).join(" "))));
}

/** "Personal Data" where "Personal Information" is defined: the same thing under another name. */
function suggestionFor(term: string, definitions: readonly PlacedDefinition[]): string | undefined {
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
