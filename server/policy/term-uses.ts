import type { Block } from "../document/block.ts";
import { withoutArticle } from "../language/inflection.ts";
import type { Span } from "../text/text.ts";
import { createGatherer } from "./gather.ts";
import type { Evidence, PlacedBlock, Section } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import { findTermWords, type TermForms, type TermWords, termForms } from "./term-words.ts";

/** What may be a definition: whether it is, the rest of the document shows. */
export interface Candidate extends Evidence {
  readonly term: string;
  readonly key: string;
  readonly sort: "term" | "name" | "pronoun";
  readonly needsUse: boolean;
  readonly bracket: Span | undefined;
  readonly gloss: boolean;
  readonly within: Section | undefined;
}

/** By the key of a term, where it is used. */
export type Uses = ReadonlyMap<string, readonly Evidence[]>;

/** Where each key is used, definitions left out, in order. */
export function collectUses(blocks: readonly PlacedBlock[], candidates: readonly Candidate[]): Uses {
  return usesOf(candidates)(blocks);
}

interface Use extends Evidence {
  readonly key: string;
}

function createUses(candidates: readonly Candidate[]): (blocks: readonly PlacedBlock[]) => Uses {
  const capitals = new Map<string, boolean>();
  for (const { key, term, sort } of candidates) {
    if (sort === "pronoun") continue;
    capitals.set(key, needsCapital(term) && (capitals.get(key) ?? true));
  }
  const commas = new Set(candidates.flatMap(({ key, term }) => (term.includes(",") ? [key] : [])));
  const forms = sameForms(capitals, commas);
  const places = placesOf(candidates);
  const longNames = collectLongNames(candidates);
  return createGatherer<string, Use>({
    foundIn: (placed) => {
      const found = usesIn(placed.block, forms);
      if (found.length === 0) return NO_USES;
      const here = places.get(placed);
      return found
        .filter((use) => !continues(placed.block, use, longNames) && !isDefinition(placed.block, use, here))
        .map((span) => ({ placed, span, key: span.key }));
    },
    keyOf: ({ key }) => key,
  });
}

const usesOf = rememberingEach(createUses);

const NO_USES: readonly Use[] = [];

/** By the key of a short name, how the long names go on from which it is taken: "Larkspur" of "Larkspur Analytics Ltd". */
function collectLongNames(candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { key, term, sort, placed } of candidates) {
    if (sort !== "name") continue;
    const rests = placed.facts.parties.flatMap(({ name }) =>
      name.length > term.length && name.startsWith(`${term} `) ? [name.slice(term.length)] : [],
    );
    names.set(key, [...(names.get(key) ?? []), ...rests.map((rest) => rest.split(" ", 2).join(" "))]);
  }
  return names;
}

/** Whether a short name is but the beginning of the long one. */
function continues(
  { text }: Block,
  { key, end }: TermWords,
  longNames: ReadonlyMap<string, readonly string[]>,
): boolean {
  // Titles are written in capitals.
  const isNext = (rest: string) => text.slice(end, end + rest.length).toLowerCase() === rest.toLowerCase();
  return longNames.get(key)?.some(isNext) === true;
}

/** Where the definitions of a block stand: the ends of the terms, and their keys by their starts. */
interface Places {
  readonly ends: Set<number>;
  readonly starts: Map<number, string>;
}

function isDefinition(block: Block, use: TermWords, here: Places | undefined): boolean {
  return here !== undefined && (here.ends.has(use.end) || introduces(block, use, here.starts));
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

function sameForms(capitals: ReadonlyMap<string, boolean>, commas: ReadonlySet<string>): TermForms {
  const signature = [...capitals]
    .map(([key, capital]) => `${capital ? "+" : ""}${key}${commas.has(key) ? "," : ""}`)
    .join(" ");
  const forms = formsBySignature.get(signature) ?? termForms(capitals, commas);
  formsBySignature.delete(signature);
  formsBySignature.set(signature, forms);
  const [oldest] = formsBySignature.keys();
  if (formsBySignature.size > MAX_REMEMBERED && oldest !== undefined) formsBySignature.delete(oldest);
  return forms;
}

/** A term that is defined in lower case ("personal data") may be written in any case afterwards. */
function needsCapital(term: string): boolean {
  const words = withoutArticle(term).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= 1) return /^\p{Lu}/u.test(words[0] ?? "");
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length > 1;
}
