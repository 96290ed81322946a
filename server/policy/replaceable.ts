import type { Span } from "../text/text.ts";
import { sourceSpan } from "./evidence.ts";
import type { PlacedBlock, Policy } from "./policy.ts";

// What words and sentences may be replaced. Asked only when somebody wants a fix: all of it reads the text.

/** Whether a stretch is running text: replacing across markup, or the words of a link, would break them. */
export function isPlain(policy: Policy, placed: PlacedBlock, span: Span): boolean {
  const { start, end } = sourceSpan(policy, placed, span);
  const shown = placed.block.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return policy.document.text.content.slice(start, end).replace(/\s+/g, " ") === shown;
}

/** Whether markup begins or ends where a stretch does, or reaches across: then its source is not all of it. */
export function isAcrossMarks({ block }: PlacedBlock, { start, end }: Span): boolean {
  return block.marks.some(
    (mark) => (mark.start <= start && start <= mark.end) || (mark.start <= end && end <= mark.end),
  );
}

/** Whether a link leads to a heading by the address that Markdown makes of its words. */
export function isLinked({ document }: Policy, { block }: PlacedBlock): boolean {
  if (block.kind !== "heading") return false;
  const address = block.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  return document.text.content.includes(`](#${address})`);
}

/** Whether words are in capitals, as in a title; an abbreviation alone tells nothing of its title. */
export function isShouted(written: string): boolean {
  return (
    written.length > LONGEST_ABBREVIATION && written === written.toUpperCase() && /\p{Lu}{4}/u.test(written)
  );
}

const LONGEST_ABBREVIATION = 6;

const ASIDE =
  /\b(?:complaints?|disputes?|conflicts?|arbitrat\w{1,6}|recourse mechanisms?|inquir\w{1,4}|questions?|learn more|investigat\w{1,6})\b/i;

/** Whether a sentence says of a framework something else than that data are transferred under it: it can go, but nothing replaces it. */
export function saysMore(sentence: string): boolean {
  return ASIDE.test(sentence);
}

/** Two blanks after a full stop part sentences, also where an abbreviation stands before them. */
export function holdsTwo(policy: Policy, { start, end }: Span): boolean {
  return /[.!?][ \u00A0]{2,4}\p{Lu}/u.test(policy.document.text.content.slice(start, end));
}

/** A replacement with the article that stands before it, where that has to change: "an SSL certificate", "a TLS certificate". */
export function withArticle(
  { document }: Policy,
  edit: { readonly range: Span; readonly newText: string },
): { readonly range: Span; readonly newText: string } {
  const { range, newText } = edit;
  const before = document.text.content.slice(Math.max(0, range.start - 4), range.start);
  const written = /(?:^|[\s("“])([Aa])(n?)([ \u00A0])$/.exec(before);
  if (written === null) return edit;
  const [, letter = "", n = "", blank = " "] = written;
  if (soundsLikeVowel(newText) === (n !== "")) return edit;
  const start = range.start - 2 - n.length;
  return { range: { start, end: range.end }, newText: `${letter}${n === "" ? "n" : ""}${blank}${newText}` };
}

/** Abbreviations are spelled out, "EU" and "UK" with the sound of "you". */
function soundsLikeVowel(text: string): boolean {
  const [word = ""] = /^[\p{L}\p{N}]+/u.exec(text) ?? [];
  if (/^(?:EU|UK|U|US)$/.test(word)) return false;
  return word === word.toUpperCase() ? /^[AEFHILMNORSX]/.test(word) : /^[aeiou]/i.test(word);
}
