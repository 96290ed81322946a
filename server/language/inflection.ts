import type { Span } from "../text/text.ts";

/** A stretch of an occurrence and what takes its place. */
export interface Respelling extends Span {
  readonly text: string;
}

/**
 * What must change in an occurrence of a term so that it shows another name. Where name, term and occurrence have as many
 * words, each word gets the number, possessive and case that it has there, and what stands between the words (a line
 * break, a hyphen) is kept; else the new name as a whole takes the place of the old one.
 */
export function respellings(newName: string, oldName: string, occurrence: string): readonly Respelling[] {
  // “The Register” stands as "the Register" elsewhere: the article is no part of these places.
  const hasArticle = ARTICLE.test(occurrence) || !ARTICLE.test(oldName);
  const name = hasArticle ? newName : withoutArticle(newName);
  const term = hasArticle ? oldName : withoutArticle(oldName);
  const named = wordsOf(name);
  const defined = wordsOf(term);
  const found = wordsOf(occurrence);
  if (named.length !== defined.length || defined.length !== found.length)
    return [
      withoutPossessive(
        { start: 0, end: occurrence.length, text: asOneWord(name, term, occurrence) },
        occurrence,
      ),
    ];
  const changes: Respelling[] = [];
  for (const [index, word] of found.entries()) {
    const one = { name: named[index], term: defined[index] };
    const text = inflectedLike(textOf(name, one.name), textOf(term, one.term), textOf(occurrence, word));
    changes.push(withoutPossessive({ ...word, text }, textOf(occurrence, word)));
    const between = jointAfter(found, index);
    const joint = textOf(name, jointAfter(named, index));
    const old = textOf(term, jointAfter(defined, index));
    if (between !== undefined && joint !== old && textOf(occurrence, between) === old)
      changes.push({ ...between, text: joint });
  }
  return changes.filter(({ start, end, text }) => text !== occurrence.slice(start, end));
}

const ARTICLE = /^(?:the|an?)\s(?=.)/i;

/** A name without the article that it begins with. */
export function withoutArticle(name: string): string {
  return name.replace(ARTICLE, "");
}

/** The possessive ending that stays is left alone: in the source it may be written as an entity. */
function withoutPossessive({ start, end, text }: Respelling, old: string): Respelling {
  const ending = POSSESSIVE.exec(old)?.[0] ?? "";
  return text.endsWith(ending)
    ? { start, end: end - ending.length, text: text.slice(0, text.length - ending.length) }
    : { start, end, text };
}

/** "subprocessor" beside “Sub-processor”: a hyphen that the occurrence leaves out is left out of the new name, too. */
function asOneWord(name: string, term: string, occurrence: string): string {
  const closed = (text: string) => text.replace(/[-‑](\p{L})/gu, (_, letter: string) => letter.toLowerCase());
  return isClosedForm(term, occurrence)
    ? inflectedLike(closed(name), closed(term), occurrence)
    : inflectedLike(name, term, occurrence);
}

function isClosedForm(term: string, occurrence: string): boolean {
  const isClosed = /^\P{P}+$/u.test(occurrence) && !occurrence.includes(" ");
  return isClosed && /\p{L}[-‑]\p{L}/u.test(term) && !term.includes(" ");
}

/** Whether an occurrence is spelled in another number of words than the term: "web site" beside “website”. */
export function isSpelledApart(term: string, occurrence: string): boolean {
  if (isClosedForm(term, occurrence)) return false;
  return wordsOf(withoutArticle(term)).length !== wordsOf(withoutArticle(occurrence)).length;
}

function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

function jointAfter(words: readonly Span[], index: number): Span | undefined {
  const [word, next] = [words[index], words[index + 1]];
  return word && next && { start: word.end, end: next.start };
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/**
 * A new name for a term in the form in which the old one stands somewhere: plural where that is the plural,
 * with its possessive ending, in lower case or in capitals where that is.
 */
export function inflectedLike(name: string, term: string, occurrence: string): string {
  if (occurrence === term) return name;
  const possessive = POSSESSIVE.exec(occurrence)?.[0] ?? "";
  const bare = occurrence.slice(0, occurrence.length - possessive.length);
  const old = term.replace(POSSESSIVE, "");
  const own = possessive === "" ? name.replace(POSSESSIVE, "") : name;
  const cased = inCase(numberedLike(own, old, bare), old, bare);
  if (possessive === "") return cased;
  return POSSESSIVE.test(cased)
    ? cased.replace(/['’](?=s?$)/i, possessive.charAt(0))
    : cased + possessiveAfter(cased, possessive);
}

const POSSESSIVE = /['’]s$|(?<=s)['’]$/i;

function numberedLike(name: string, term: string, occurrence: string): string {
  const [was, is] = [term.toLowerCase(), occurrence.toLowerCase()];
  if (was === is) return name;
  if (isPluralOf(is, was)) return pluralOf(name);
  if (isPluralOf(was, is)) return singularOf(name);
  const [before, now] = [numberOf(term), numberOf(occurrence)];
  return before === now ? name : now === "plural" ? pluralOf(name) : singularOf(name);
}

/** "ids" of "id", "policies" of "policy". */
function isPluralOf(plural: string, word: string): boolean {
  return (
    plural === `${word}s` ||
    plural === `${word}es` ||
    (word.endsWith("y") && plural === `${word.slice(0, -1)}ies`)
  );
}

/** The plural of the last word, as English forms it regularly. */
function pluralOf(name: string): string {
  if (numberOf(name) === "plural" || /\b(?:data|information|media|staff)$/i.test(name)) return name;
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

function singularOf(name: string): string {
  if (numberOf(name) !== "plural") return name;
  if (/\b(?:cook|mov|calor|self|zomb|t|p)ies$/i.test(name)) return name.slice(0, -1);
  if (/[^aeiou]ies$/i.test(name)) return `${name.slice(0, -3)}y`;
  return /(?:ss|x|z|ch|sh)es$/i.test(name) ? name.slice(0, -2) : name.slice(0, -1);
}

/** By the last word; "address", "status" and "analysis" are no plurals. */
function numberOf(name: string): "singular" | "plural" {
  return /[a-z]{3}s$/i.test(name) && !/(?:ss|us|is|as)$/i.test(name) ? "plural" : "singular";
}

/** The name in the case that an occurrence has where this is not the term's own. */
function inCase(name: string, term: string, occurrence: string): string {
  const is = caseOf(occurrence);
  if (is === caseOf(term)) return name;
  switch (is) {
    case "lower":
      return lowerOf(name);
    case "upper":
      return name.toUpperCase();
    case "capital":
      return (
        name.charAt(0).toUpperCase() +
        (caseOf(name) === "upper" ? name.slice(1).toLowerCase() : name.slice(1))
      );
    case "title":
      return inTitleCase(caseOf(name) === "upper" ? name.toLowerCase() : name);
    case "other":
      return name;
  }
}

function caseOf(text: string): "lower" | "upper" | "capital" | "title" | "other" {
  if (text === text.toLowerCase()) return "lower";
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(text)) return "capital";
  if (text === text.toUpperCase()) return "upper";
  return text === inTitleCase(text) ? "title" : "other";
}

/** Each word with a capital, as headings have them. */
function inTitleCase(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Abbreviations keep their capitals. */
function lowerOf(name: string): string {
  return name.replace(/\p{Lu}[\p{Ll}\p{N}]+/gu, (word) => word.toLowerCase());
}

function possessiveAfter(name: string, like: string): string {
  const apostrophe = like.charAt(0);
  return numberOf(name) === "plural" ? apostrophe : `${apostrophe}${like.slice(1) || "s"}`;
}
