import { REGISTRY, REGISTRY_BY_ID } from "../knowledge/registry.ts";
import type { RegistryEntry, Shape } from "../knowledge/registry-entry.ts";
import type { Span } from "../text/text.ts";
import { type Address, findAddresses, parseAddress } from "./addresses.ts";
import type { Mention } from "./facts.ts";
import { isBesideNewName, isCitedAsPast, isDatedPast } from "./mention-guards.ts";
import type { Passage } from "./passage.ts";
import { sitesAt } from "./sites.ts";

/**
 * The mentions of registry entries in one block, in order. Wordings of one family that overlap are one mention, the
 * longest; a link to a site that is gone stands beside the name that its text mentions.
 */
export function readMentions(passage: Passage): readonly Mention[] {
  const addresses = findAddresses(passage.block.text);
  const candidates = [
    ...named(passage).filter((candidate) => isWritten(candidate, passage, addresses)),
    ...shaped(passage).filter((candidate) => isWritten(candidate, passage, addresses)),
    ...addressed(passage, addresses),
  ];
  if (candidates.length === 0) return [];
  const surroundings = createSurroundings(passage);
  const meant = candidates.filter((candidate) => isMeant(candidate, surroundings(candidate.first)));
  return longest(meant).map((candidate) => ({
    start: candidate.start,
    end: candidate.end,
    entry: candidate.entry.id,
    historic:
      isCitedAsPast(passage.block.text, candidate, passage.block.marks) ||
      isBesideNewName(passage.block.text, candidate, candidate.entry) ||
      (candidate.entry.history === "guarded" &&
        (isHistoric(passage, candidate, surroundings(candidate.first).history) ||
          isDatedPast(passage.block.text, candidate, sentenceOf(passage, candidate)))),
  }));
}

function sentenceOf({ block, tokens, sentences }: Passage, { first }: Candidate): Span {
  return sentences[tokens.sentences[first] ?? 0] ?? { start: 0, end: block.text.length };
}

interface Candidate {
  readonly entry: RegistryEntry;
  readonly start: number;
  readonly end: number;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
}

function named({ block, tokens, hits, language }: Passage): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const concept = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    if (!concept.startsWith("registry:")) continue;
    const entry = REGISTRY_BY_ID.get(concept.slice("registry:".length));
    if (entry === undefined) continue;
    const first = hits.firsts[hit] ?? 0;
    const last = hits.lasts[hit] ?? 0;
    const start = tokens.starts[first] ?? 0;
    const end = withFullStop(block.text, tokens.starts[last] ?? 0, tokens.ends[last] ?? 0);
    found.push({ entry, start, end: withBracket(block.text, start, end), first, last });
  }
  return found;
}

/** The end of a name, with the bracket that closes one opened in it: "Secure Sockets Layer (SSL)". */
function withBracket(text: string, start: number, end: number): number {
  return text.charAt(end) === ")" && text.slice(start, end).includes("(") ? end + 1 : end;
}

/** The end of a last word, with its full stop where that belongs to the abbreviation and does not end the sentence. */
function withFullStop(text: string, start: number, end: number): number {
  if (text.charAt(end) !== "." || !ABBREVIATED.has(text.slice(start, end).toLowerCase())) return end;
  const next = text.charAt(end + 1);
  if (next === "") return end;
  return next !== " " || /[\p{Ll}\p{N}("“‘–—-]/u.test(text.charAt(end + 2)) ? end + 1 : end;
}

const ABBREVIATED: ReadonlySet<string> = new Set(["inc", "ltd"]);

interface EntryShape {
  readonly entry: RegistryEntry;
  readonly shape: Shape;
}

/** Shapes by a sign that their text must contain, so that a block without it is asked once and not per shape. */
const SHAPES_BY_SIGN: ReadonlyMap<string, readonly EntryShape[]> = indexShapes();

function indexShapes(): ReadonlyMap<string, readonly EntryShape[]> {
  const index = new Map<string, EntryShape[]>();
  for (const entry of REGISTRY) {
    for (const shape of entry.shapes ?? []) {
      const sign = /[^\p{L}\p{N} ]/u.exec(shape.contains)?.[0] ?? "";
      index.set(sign, [...(index.get(sign) ?? []), { entry, shape }]);
    }
  }
  return index;
}

function shaped(passage: Passage): readonly Candidate[] {
  const { text } = passage.block;
  const found: Candidate[] = [];
  for (const [sign, shapes] of SHAPES_BY_SIGN) {
    if (!text.includes(sign)) continue;
    for (const { entry, shape } of shapes) {
      if (!text.includes(shape.contains)) continue;
      for (const match of text.matchAll(shape.pattern)) {
        found.push(candidateAt(passage, entry, { start: match.index, end: match.index + match[0].length }));
      }
    }
  }
  return found;
}

function addressed(passage: Passage, addresses: readonly Address[]): readonly Candidate[] {
  const { marks } = passage.block;
  const links = marks.flatMap((mark) => {
    if (mark.kind !== "link" || mark.target === undefined || mark.end <= mark.start) return [];
    const address = parseAddress(mark.target, mark);
    return address === undefined ? [] : [{ ...address, start: mark.start, end: mark.end }];
  });
  return [...addresses, ...links].flatMap((address) =>
    address.email ? [] : sitesAt(address).map((entry) => candidateAt(passage, entry, address)),
  );
}

function candidateAt(
  passage: Passage,
  entry: RegistryEntry,
  span: { readonly start: number; readonly end: number },
): Candidate {
  const { tokens } = passage;
  let low = 0;
  let high = Math.max(0, tokens.count - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last + 1 < tokens.count && (tokens.starts[last + 1] ?? 0) < span.end) last++;
  return { entry, start: span.start, end: span.end, first: low, last };
}

function isWritten(candidate: Candidate, { block }: Passage, addresses: readonly Address[]): boolean {
  return !isInside(candidate, addresses) && !isInPath(block.text, candidate);
}

/** Whether a name is only a part of a path without its site ("twitter" in `/widgets/twitter-feed/en`). */
function isInPath(text: string, { start, end }: Candidate): boolean {
  let from = start;
  while (from > Math.max(0, start - LONGEST_PATH) && !/[\s"'(<]/.test(text.charAt(from - 1))) from--;
  return text.charAt(from) === "/" && /^[^\s"'<>]*\//.test(text.slice(end, end + LONGEST_PATH));
}

/** Characters of a path before and after a name in it that are looked at. */
const LONGEST_PATH = 80;

/** Whether a name is only a part of an address ("twitter" in `twitter.com/acme`). */
function isInside(candidate: Candidate, addresses: readonly Address[]): boolean {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.end ?? 0) < candidate.end) low = middle + 1;
    else high = middle;
  }
  const address = addresses[low];
  if (address === undefined || address.start > candidate.start) return false;
  return address.end - address.start > candidate.end - candidate.start;
}

function isMeant({ entry }: Candidate, { concepts }: Surroundings): boolean {
  if (entry.unless !== undefined && concepts.has(`unless:${entry.id}`)) return false;
  return entry.requires === undefined || concepts.has(`requires:${entry.id}`);
}

/** As far as this, in characters, a word about the past speaks of the mention. */
const BEFORE_REACH = 80;
const AFTER_REACH = 120;
/** Words between "successor of" and what it succeeds. */
const DIRECTLY_BEFORE = 4;

function isHistoric(
  { tokens }: Passage,
  { start, end, first, last }: Candidate,
  history: readonly NamedHit[],
): boolean {
  let weak = false;
  let relied = false;
  for (const hit of history) {
    const isBefore = hit.last < first;
    const isNear = isBefore
      ? start - (tokens.ends[hit.last] ?? 0) <= BEFORE_REACH
      : hit.first > last && (tokens.starts[hit.first] ?? 0) - end <= AFTER_REACH;
    if (!isNear) continue;
    if (hit.concept === "history:strong") return true;
    if (hit.concept === "history:after" && !isBefore) return true;
    if (hit.concept === "history:before" && isBefore && first - hit.last <= DIRECTLY_BEFORE) return true;
    if (hit.concept === "history:weak") weak = true;
    if (hit.concept === "history:rely" && isBefore) relied = true;
  }
  return weak && !relied;
}

interface NamedHit {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

/** What stands in the sentence of a mention. */
interface Surroundings {
  readonly concepts: ReadonlySet<string>;
  /** The words that speak of the past, in order. */
  readonly history: readonly NamedHit[];
}

/** The surroundings by a token of the sentence. Remembered: a sentence may be nothing but mentions. */
function createSurroundings({ tokens, hits, language }: Passage): (token: number) => Surroundings {
  const known = new Map<number, Surroundings>();
  return (token) => {
    const sentence = tokens.sentences[token] ?? 0;
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const concepts = new Set<string>();
    const history: NamedHit[] = [];
    for (let hit = firstHitOf(sentence, { tokens, hits }); hit < hits.count; hit++) {
      const first = hits.firsts[hit] ?? 0;
      if (tokens.sentences[first] !== sentence) break;
      const concept = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
      concepts.add(concept);
      if (concept.startsWith("history:")) history.push({ concept, first, last: hits.lasts[hit] ?? 0 });
    }
    const surroundings = { concepts, history };
    known.set(sentence, surroundings);
    return surroundings;
  };
}

/** Index of the first hit in a sentence or after it. */
function firstHitOf(sentence: number, { tokens, hits }: Pick<Passage, "tokens" | "hits">): number {
  let low = 0;
  let high = hits.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.sentences[hits.firsts[middle] ?? 0] ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In order; of candidates of one family that overlap only the longest, of equals the first. */
function longest(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  const lastOf = new Map<string, number>();
  for (const next of ordered) {
    const at = lastOf.get(next.entry.about);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || before === undefined || next.start >= before.end) {
      lastOf.set(next.entry.about, kept.length);
      kept.push(next);
    } else if (next.end - next.start > before.end - before.start) kept[at] = next;
  }
  return kept;
}
