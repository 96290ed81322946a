import { PLAIN_KINDS_OF_DATA } from "../language/en/term-words.ts";
import { covers } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import type { TermUse } from "./facts.ts";

/**
 * "the disclosure of Specific User data": capitals on all plain words but the last, within a sentence. One capital alone
 * ("Usage data") is a slip or the beginning of a label.
 */
export function readKindsOfData(text: string, hidden: readonly Span[]): readonly TermUse[] {
  if (!DATA.test(text) || !/\p{Lu}\p{Ll}+[ -](?:data|information)\b/u.test(text)) return [];
  return [...text.matchAll(KIND)].flatMap(({ index, 0: term }): readonly TermUse[] => {
    const span = { start: index, end: index + term.length };
    const words = term.toLowerCase().split(/[ -]/).slice(0, -1);
    const isPlain = words.every((word) => PLAIN_KINDS_OF_DATA.has(word));
    return isPlain && !hidden.some((cover) => covers(cover, span)) ? [{ ...span, term }] : [];
  });
}

const DATA = /[ -](?:data|information)\b/;
const KIND = /(?<=\p{Ll}\s)(?:\p{Lu}\p{Ll}{2,20}[ -]){2,3}(?:data|information)\b/gu;
