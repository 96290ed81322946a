import { LAW_ABBREVIATIONS, LAW_WORDS, PLACES, PRONOUNS } from "../language/en/proper-names.ts";
import { termKey } from "../language/term-key.ts";
import { firstFrom } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import type { Passage } from "./passage.ts";

/** How far around a term the words that define it are looked for. Keeps every reader linear. */
export const REACH = 160;
const MAX_WORDS = 6;

/** Whether a stretch is short and plain enough to be a term: no title, address or sentence. */
export function isTermLike(text: string): boolean {
  if (text.length > 60 || !/\p{L}/u.test(text) || /[@?!]|:\/\/|www\.|\.\s/.test(text)) return false;
  return text.split(" ").length <= MAX_WORDS || text.includes("{{");
}

/** Whether a bracketed name is that of a law, an authority or another instrument, seen by what stands before it. */
export function isLawOrBody(term: string, before: string): boolean {
  if (PRONOUNS.has(term.toLowerCase())) return false;
  if (PLACES.has(term.toLowerCase())) return true;
  if (LAW_ABBREVIATIONS.has(term.toLowerCase()) || LAW_ABBREVIATIONS.has(termKey(term))) return true;
  const termWords = term.match(WORD) ?? [];
  if (termWords.some((word) => startsCapital(word) && LAW_WORDS.has(word.toLowerCase()))) return true;
  const words = before.match(WORD) ?? [];
  for (let at = words.length - 1; at >= 0 && at >= words.length - 9; at--) {
    const word = words[at] ?? "";
    if (!startsCapital(word) && !NAME_JOINTS.has(word) && !/^\d/.test(word)) return false;
    if (startsCapital(word) && LAW_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&'’]*/gu;
/** Small words that stand inside a name. */
const NAME_JOINTS: ReadonlySet<string> = new Set(["of", "the", "and", "on", "for", "to", "in", "or", "with"]);

/** The words at the end of a text of which an abbreviation gives the first letters, if they do. */
export function spelledOut(before: string, abbreviation: string): string | undefined {
  const initials = abbreviation.replace(/s$/, "");
  const words = [...before.matchAll(/[\p{L}\p{N}]+/gu)].slice(-initials.length - 2);
  const last = words.filter(([word]) => !NAME_JOINTS.has(word)).slice(-initials.length);
  const [first] = last;
  if (first === undefined || last.length < 2) return undefined;
  if (last.length < 3 && last.some(([word]) => !startsCapital(word))) return undefined;
  const own = last.map(([word]) => word.charAt(0)).join("");
  return own.toUpperCase() === initials ? before.slice(first.index) : undefined;
}

/**
 * Whether a head says what is done, when or why, or names a legal ground: "Carrying out checks", "Legal reasons", "When you
 * order", "Legitimate interests". It is no term.
 */
export function namesDoing(text: string): boolean {
  return DOING.test(text);
}

const DOING =
  /^(?:To |For |If |When |Where |How |Why |What |By |On |\p{Lu}\p{Ll}{2,12}ing )|^(?:Consent|(?:Performance of (?:a|the) )?[Cc]ontract|(?:Our )?[Ll]egitimate interests?|Legal obligations?|Vital interests?|Public (?:task|interest)|Marketing)$|\b(?:purposes?|reasons?)$|[.?]$/u;

/** The sentence in which an offset of the visible text lies. */
export function sentenceAt(passage: Passage, offset: number): Span {
  const { sentences } = passage;
  const last = Math.max(0, firstFrom(sentences, offset + 1) - 1);
  return sentences[last] ?? { start: 0, end: passage.block.text.length };
}

/** The last word of a term, in lower case. */
export function lastWord(term: string): string {
  return (term.split(" ").at(-1) ?? "").toLowerCase();
}

/** Whether a word begins with a capital letter. */
export function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
