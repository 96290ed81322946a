import { DATA_TYPE_HEADS } from "../language/en/term-words.ts";
import type { Span } from "../text/text.ts";
import type { TermUse } from "./facts.ts";
import { lastWord } from "./term-shape.ts";

/** `processes "Personal Data" on these grounds`: quotes around a type of data in a sentence that points at nothing. */
export function isQuotedUse(text: string, use: TermUse, cover: Span): boolean {
  if (cover.start !== use.start - 1 || cover.end !== use.end + 1) return false;
  if (!DATA_TYPE_HEADS.has(lastWord(use.term)) || !use.term.includes(" ")) return false;
  const before = text.slice(Math.max(0, cover.start - 30), cover.start);
  return /\p{Ll}\s$/u.test(before) && !NAMES_NEXT.test(before) && !NAMED_BEFORE.test(text.slice(cover.end));
}

/** What comes before and after a quoted title, button or word. */
const NAMES_NEXT =
  /\b(?:see|under|in|at|to|on|section|heading|titled|called|named|labell?ed|entitled|click|press|select|choose|button|tab|link|menu|and|or|as|terms?|words?)\s(?:the\s|our\s)?$/i;
const NAMED_BEFORE =
  /^,?\s?(?:(?:sub)?sections?|headings?|pages?|tabs?|buttons?|links?|menu|above|below|forms?|options?|settings?|fields?|box|labels?|columns?|rows?|tables?|categor(?:y|ies)|and|or|,)(?:\s|$|\W)/i;
