/**
 * A new name for a term in the form in which the old one stands somewhere: plural where that is the plural,
 * with its possessive ending, in lower case where that is.
 */
export function inflectedLike(name: string, term: string, occurrence: string): string {
  const possessive = POSSESSIVE.exec(occurrence)?.[0] ?? "";
  const bare = occurrence.slice(0, occurrence.length - possessive.length);
  const isPlural = numberOf(bare) === "plural" && numberOf(term) === "singular";
  const isSingular = numberOf(bare) === "singular" && numberOf(term) === "plural";
  const numbered = isPlural ? pluralOf(name) : isSingular ? singularOf(name) : name;
  const cased = isLower(bare) && !isLower(term) ? lowerOf(numbered) : numbered;
  return cased + (possessive === "" ? "" : possessiveAfter(cased, possessive));
}

const POSSESSIVE = /['’]s$|(?<=s)['’]$/;

/** The plural of the last word, as English forms it regularly. */
function pluralOf(name: string): string {
  if (numberOf(name) === "plural" || /\b(?:data|information|media|staff)$/i.test(name)) return name;
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

function singularOf(name: string): string {
  if (numberOf(name) !== "plural") return name;
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.slice(0, -1);
}

/** By the last word; "address", "status" and "analysis" are no plurals. */
function numberOf(name: string): "singular" | "plural" {
  return /[a-z]{3}s$/i.test(name) && !/(?:ss|us|is|as)$/i.test(name) ? "plural" : "singular";
}

function isLower(text: string): boolean {
  return text === text.toLowerCase();
}

/** Abbreviations keep their capitals. */
function lowerOf(name: string): string {
  return name.replace(/\p{Lu}[\p{Ll}\p{N}]+/gu, (word) => word.toLowerCase());
}

function possessiveAfter(name: string, like: string): string {
  const apostrophe = like.charAt(0);
  return numberOf(name) === "plural" ? apostrophe : `${apostrophe}s`;
}
