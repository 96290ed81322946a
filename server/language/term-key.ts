import { plainWords } from "./plain-word.ts";

/**
 * The form under which a term is known: "The Sub-processors’" and "subprocessor" have the same one. Case, articles at the
 * beginning, plurals, possessives, hyphens and spaces make no difference. Empty when the text has no letter or digit.
 */
export function termKey(term: string): string {
  const known = remembered.get(term);
  if (known !== undefined) return known;
  const key = readKey(term);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(term, key);
  return key;
}

/** The same few terms are asked for on every edit. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2_000;

function readKey(term: string): string {
  const words = plainWords(term.toLowerCase().replaceAll("’", "'"));
  let first = 0;
  while (first < words.length - 1 && ARTICLES.has(words[first] ?? "")) first++;
  return words.slice(first).map(wordKey).join("");
}

/** The part of a term's key that one word makes: lower case, singular, without a possessive ending. */
export function wordKey(lower: string): string {
  const bare = withoutPossessive(lower);
  if (bare.length < 4) return bare;
  if (bare.endsWith("ies")) return bare.length > 4 ? `${bare.slice(0, -3)}y` : bare;
  // "cookie" has the key of "cookies", which could be that of "cooky", too.
  if (bare.endsWith("ie") && bare.length > 4) return `${bare.slice(0, -2)}y`;
  if (bare.endsWith("sses") || bare.endsWith("xes") || bare.endsWith("ches") || bare.endsWith("shes"))
    return bare.slice(0, -2);
  return bare.endsWith("s") && !"suia".includes(bare.charAt(bare.length - 2)) ? bare.slice(0, -1) : bare;
}

function withoutPossessive(word: string): string {
  if (!word.includes("'")) return word;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return bare.replaceAll("'", "");
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
