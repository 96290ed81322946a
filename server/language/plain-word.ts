/**
 * Words as terms and titles are made of: letters and digits of any script, and the apostrophes between them. Told without
 * making anything, since every text is read so on every edit.
 */

/** End of the word that starts at an offset; the offset itself where no word does. */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code > LAST_ASCII) return slowWordEnd(text, start);
    const isWord =
      isAsciiLetterOrDigit(code) ||
      (code === APOSTROPHE && end > start && isAsciiLetterOrDigit(text.charCodeAt(end + 1)));
    if (!isWord) return end;
    end += 1;
  }
}

function slowWordEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  const match = WORD.exec(text);
  return match === null || match.index < start ? start : WORD.lastIndex;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/uy;
const LAST_ASCII = 127;
const APOSTROPHE = 39;

/** Offset of the next character that may begin a word, after one at `at` that does not: a surrogate pair is one character. */
export function afterNoWord(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1;
}

/** Whether a UTF-16 unit is an ASCII letter or digit. */
export function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The words of a text, in order. */
export function plainWords(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at);
    if (end > at) words.push(text.slice(at, end));
    at = end > at ? end : afterNoWord(text, at);
  }
  return words;
}
