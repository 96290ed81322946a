import { OWN_NOUNS } from "./en/own-nouns.ts";
import type { Reading } from "./readings.ts";
import { CASE, type Tokens } from "./tokens.ts";

const NONE: readonly Reading[] = [];
const OUR: Reading["ways"] = [["our"]];
const WE: Reading["ways"] = [["we"], ["us"]];

/**
 * Where a text names the one who speaks instead of saying "we", "us" or "our": the places of the given names and of "the
 * Company" and the like, by their first token, without overlaps. A name that goes on with another capital is that of
 * something else: "Heron Bank".
 */
export function findOwnNames(tokens: Tokens, text: string, names: readonly string[]): readonly Reading[] {
  const hasNoun = HAS_NOUN.test(text);
  if (!hasNoun && !names.some((name) => text.includes(name))) return NONE;
  const found: Reading[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const own = nameAt(tokens, text, { names, at }) ?? (hasNoun ? nounAt(tokens, text, at) : undefined);
    if (own === undefined) continue;
    found.push(own);
    at = own.last;
  }
  return found;
}

/** A name, with an article before it: "Heron", "the Heron Trust". */
function nameAt(
  tokens: Tokens,
  text: string,
  { names, at }: { readonly names: readonly string[]; readonly at: number },
): Reading | undefined {
  if (names.length === 0) return undefined;
  const isArticle = wordAt(tokens, text, at).toLowerCase() === "the";
  const from = isArticle && at + 1 < tokens.count ? at + 1 : at;
  const start = tokens.starts[from] ?? 0;
  const name = names.find((each) => text.startsWith(each, start));
  if (name === undefined) return undefined;
  const end = start + name.length;
  let last = from;
  while (last + 1 < tokens.count && (tokens.starts[last + 1] ?? 0) < end) last++;
  return ownName(tokens, text, { first: at, last, end });
}

/** "the Company", "The Company’s": with its capital, for "the company" may be any. */
function nounAt(tokens: Tokens, text: string, at: number): Reading | undefined {
  if (at + 1 >= tokens.count || wordAt(tokens, text, at).toLowerCase() !== "the") return undefined;
  const last = at + 1;
  if (tokens.cases[last] !== CASE.capital) return undefined;
  const word = wordAt(tokens, text, last);
  const noun = word.replace(POSSESSIVE, "");
  if (!OWN_NOUNS.has(noun.toLowerCase())) return undefined;
  return ownName(tokens, text, { first: at, last, end: (tokens.starts[last] ?? 0) + noun.length });
}

function ownName(
  tokens: Tokens,
  text: string,
  { first, last, end }: { readonly first: number; readonly last: number; readonly end: number },
): Reading | undefined {
  const rest = text.slice(end, tokens.ends[last]);
  const isPossessive = POSSESSIVE.test(rest) || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
  if (rest !== "" && !isPossessive) return undefined;
  if (!isPossessive && goesOn(tokens, text, last)) return undefined;
  return { first, last, ways: isPossessive ? OUR : WE, isInstead: last > first };
}

const POSSESSIVE = /['’]s?$/;

function goesOn(tokens: Tokens, text: string, last: number): boolean {
  const style = tokens.cases[last + 1];
  if (last + 1 >= tokens.count || style === CASE.lower || style === CASE.number) return false;
  return text.slice(tokens.ends[last], tokens.starts[last + 1]) === " ";
}

function wordAt(tokens: Tokens, text: string, at: number): string {
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

const HAS_NOUN = /\b[Tt]he [A-Z]/;
