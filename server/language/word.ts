import { isApostrophe } from "./contractions.ts";
import { CASE } from "./tokens.ts";

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Per ASCII character: 1 for letters and digits. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a UTF-16 unit belongs to a word in any script. */
export function isWordCode(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return (
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xfe30 && code <= 0xfe4f)
  );
}

/** End of the word at `start`. Inner apostrophes, dots of "U.S." and of "6.1", and commas of "1,000" belong to it. */
export function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next) || !isWordCode(next)) return at;
    const last = text.charCodeAt(at - 1);
    const joins =
      (isApostrophe(code) && !isDigit(last)) ||
      ((code === DOT || code === 44) && isDigit(last) && isDigit(next)) ||
      (code === DOT && isDottedAbbreviation(text, start, at));
    if (!joins) return at;
    at++;
  }
}

/** In characters. Without an end each dot of "a.a.a.…" would be read again from the first. */
const LONGEST_ABBREVIATION = 20;

/** Whether what stands from `start` to the dot at `dot`, and the letter after it, is like "U.S": single letters and dots. */
function isDottedAbbreviation(text: string, start: number, dot: number): boolean {
  if (dot - start > LONGEST_ABBREVIATION) return false;
  for (let at = start; at < dot; at += 2) {
    if (isDigit(text.charCodeAt(at)) || (at + 1 < dot && text.charCodeAt(at + 1) !== DOT)) return false;
  }
  if ((dot - start) % 2 === 0) return false;
  const after = text.charCodeAt(dot + 2);
  return !isDigit(text.charCodeAt(dot + 1)) && (Number.isNaN(after) || !isWordCode(after));
}

/** How a word is written: one of `CASE`. */
export function caseOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return CASE.number;
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
    else if (code >= 0xc0) {
      const char = text.charAt(at);
      if (char !== char.toLowerCase()) upper++;
      else if (char !== char.toUpperCase()) lower++;
    }
  }
  if (upper === 0) return CASE.lower;
  if (lower === 0) return upper > 1 ? CASE.upper : CASE.capital;
  const char = text.charAt(start);
  return upper === 1 && char !== char.toLowerCase() ? CASE.capital : CASE.mixed;
}

const DOT = 46;
