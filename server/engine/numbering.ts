/** The marker of the entry after one marked so: the next number or letter, unless all entries have the same. */
export function markerAfter(marker: string, previous: string | undefined): string {
  if (marker === previous || !/[.)\]]/.test(marker)) return marker;
  return marker.replace(/\d+|[a-z]+/i, nextNumber);
}

/**
 * The number after one as written: "7" gives "8", "iv" gives "v", "c" gives "d". A single letter is a Roman number
 * only when it is I, V or X.
 */
export function nextNumber(value: string): string {
  if (/^\d/.test(value)) return String(Number(value) + 1);
  const roman = fromRoman(value.toLowerCase());
  const isLetter = value.length === 1 && !/[ivx]/i.test(value);
  const following = roman === undefined || isLetter ? nextLetter(value) : toRoman(roman + 1);
  return value === value.toUpperCase() ? following.toUpperCase() : following.toLowerCase();
}

function nextLetter(letter: string): string {
  return String.fromCharCode(Math.min(letter.toLowerCase().charCodeAt(0) + 1, "z".charCodeAt(0)));
}

const ROMAN = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [sign, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

function fromRoman(text: string): number | undefined {
  let value = 0;
  let at = 0;
  for (const [sign, worth] of ROMAN) {
    for (; text.startsWith(sign, at); at += sign.length) value += worth;
  }
  return at === text.length && value > 0 ? value : undefined;
}
