import { matchAt } from "../text/match.ts";
import type { Span } from "../text/text.ts";
import type { Citation } from "./facts.ts";

/** Citations that stand together: "Art. 6(1)(a) and (f)", "Articles 15, 16 and 17". Offsets into the text. */
export interface CitationGroup extends Span {
  readonly citations: readonly CitedPart[];
  /** Goes on to no said end ("Art. 44 et seq."), or through letters that are not said. */
  readonly isOpen: boolean;
}

type CitedPart = Omit<Citation, "law" | "subject">;

/** Everything in a text that has the form of a citation of articles, whatever law it is of, in order. */
export function findCitationGroups(text: string): readonly CitationGroup[] {
  const groups: CitationGroup[] = [];
  let from = 0;
  for (const opener of text.matchAll(OPENER)) {
    if (opener.index < from) continue;
    const group = scanGroup(text, opener.index, opener.index + opener[0].length);
    if (group === undefined) continue;
    groups.push(group);
    from = group.end;
  }
  return groups;
}

/** "Article", "Arts.", and the law itself right before a number with a bracket: "GDPR 13(2)(a)". */
const OPENER =
  /\b(?:articles?|artt?s?)\b\.?[ \u00A0]?\(?(?=\d)|\b(?:GDPR|DS-?GVO),?[ \u00A0](?=\d{1,2}[ \u00A0]?\(\d\))/gi;

function scanGroup(text: string, start: number, first: number): CitationGroup | undefined {
  const article = scanArticle(text, start, first);
  if (article === undefined) return undefined;
  const { earlier, last } = withLettersBefore(text, article);
  const citations: CitedPart[] = [...earlier];
  let unit = last;
  let isOpen = false;
  for (let count = 0; count < MOST; count++) {
    const et = matchAt(ET_SEQ, text, unit.end);
    if (et !== undefined) {
      isOpen = true;
      unit = { ...unit, end: unit.end + et[0].length };
      break;
    }
    const joiner = matchAt(JOINER, text, unit.end);
    if (joiner === undefined) break;
    const next = scanNext(text, unit, unit.end + joiner[0].length);
    if (next === undefined) break;
    const isRange = /to|through|till|[–—-]/.test(joiner[0]);
    if (isRange && next.article > unit.article && next.detail === "" && unit.detail === "") {
      unit = { ...unit, until: next.article, end: next.end };
      continue;
    }
    if (isRange) isOpen = true;
    citations.push(unit);
    unit = next;
  }
  citations.push(unit);
  return { start: citations[0]?.start ?? start, end: unit.end, citations, isOpen };
}

/** No sentence that means something cites more at once. */
const MOST = 40;

const ET_SEQ = /[ \u00A0]?(?:et seqq?\b\.?|ff\b\.?)/iy;
const JOINER =
  /[ \u00A0]?(?:,|;|\/|&|\band\b|\bor\b|\bto\b|\bthrough\b|\btill\b|\bas well as\b|\bin conjunction with\b|\bi\. ?V\. ?m\.|–|—|-)[ \u00A0]?(?:and |or |in conjunction with )?/iy;

/** An article with the letters that stand before it, as the law itself cites: "points (a) and (f) of Article 6(1)". */
function withLettersBefore(
  text: string,
  article: CitedPart,
): { readonly earlier: readonly CitedPart[]; readonly last: CitedPart } {
  const from = Math.max(0, article.start - BEFORE);
  const before = article.letter === undefined ? LETTERS_BEFORE.exec(text.slice(from, article.start)) : null;
  const [, firstAt, secondAt] = before?.indices ?? [];
  if (before === null || firstAt === undefined) return { earlier: [], last: article };
  const [, first = "", second = "", written] = before;
  const paragraph = article.paragraph ?? (written === undefined ? undefined : Number(written));
  const start = from + before.index;
  const one = withLetter({ ...article, paragraph, start }, first, from + firstAt[0]);
  if (secondAt === undefined) return { earlier: [], last: one };
  const two = withLetter({ ...one, start: from + secondAt[0] }, second, from + secondAt[0]);
  return { earlier: [{ ...one, end: from + firstAt[1] }], last: two };
}

/** Characters in which the letters before an article are looked for. */
const BEFORE = 70;
const LETTERS_BEFORE =
  /\b(?:points?|letters?|lit\.)[ \u00A0]?\(?([a-z])\)?(?:(?:,? (?:and|or)|,|\/) ?(?:points? |letter |lit\. ?)?\(?([a-z])\)?)?,? of (?:the first (?:sentence|subparagraph) of )?(?:paragraph \(?(\d{1,2})\)? of )?(?:the )?$/di;

/** What follows a joining word: another letter or paragraph of the same article, or another article. */
function scanNext(text: string, before: CitedPart, at: number): CitedPart | undefined {
  if (before.letter !== undefined) {
    const letter = matchAt(FURTHER_LETTER, text, at) ?? matchAt(BARE_FURTHER_LETTER, text, at);
    if (letter !== undefined) {
      const written = letter[1] ?? letter[2] ?? "";
      const place = at + letter[0].lastIndexOf(written);
      return withLetter({ ...before, start: at, end: at + letter[0].length }, written, place);
    }
  }
  if (before.paragraph !== undefined) {
    const paragraph = matchAt(FURTHER_PARAGRAPH, text, at);
    if (paragraph !== undefined) return scanDetail(text, { ...before, start: at, end: at, ...NO_DETAIL }, at);
  }
  const next = scanArticle(text, at, at);
  if (next === undefined || next.article <= before.article) return undefined;
  return matchAt(NOT_AN_ARTICLE, text, next.end) === undefined ? next : undefined;
}

const FURTHER_LETTER =
  /(?:lit(?:t|era|erae)?\.? ?|letters? |points? ?)?\(([a-z]|ea)\)|(?:lit(?:t|era)?\.? ?|letter |point )([a-z])\b\)?/iy;
/** "lit. b, f": a letter alone, where nothing but the end of the citation follows. */
const BARE_FURTHER_LETTER =
  /([a-z])(?![\p{L}\p{N}])\)?(?=[,.;)]|[ \u00A0]?$|[ \u00A0](?:of|and|or|EU|UK|GDPR|DS-?GVO)\b)/uy;
const FURTHER_PARAGRAPH = /\(\d{1,2}\)|(?:paragraphs?|paras?\.?|pars?\.?)[ \u00A0]?\(?\d/iy;
/** What shows that a number after a comma counts something: "Article 13, 14 days". */
const NOT_AN_ARTICLE =
  /[ \u00A0](?:business |calendar |working )?(?:days?|weeks?|months?|years?|hours?|minutes?|percent|euros?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(?:E[UE]A? )?(?:member )?(?:states?|countries))|%|\.\d/iy;
const NO_DETAIL = { detail: "", paragraph: undefined, letter: undefined, letterAt: undefined } as const;

function scanArticle(text: string, start: number, at: number): CitedPart | undefined {
  const number = matchAt(NUMBER, text, at);
  if (number === undefined) return undefined;
  const end = at + number[0].length;
  const article = Number(number[1]);
  const base = { start, end, article, number: { start: at, end }, ...NO_DETAIL };
  const suffix = number[2];
  return suffix === undefined ? scanDetail(text, base, end) : scanDetail(text, { ...base, suffix }, end);
}

/** Not "Article 40-1", "Article 6a" or "Article 6.1.2", which other laws and contracts have. */
const NUMBER = /(\d{1,3})([A-D])?(?![\p{L}\p{N}/]|-\d|\.\d{1,2}\.\d)/uy;

/** Paragraph and letter after an article; sentences, subparagraphs and numbers in a letter are passed over. */
function scanDetail(text: string, from: CitedPart, at: number): CitedPart {
  let part = from;
  let end = at;
  for (let count = 0; count < 6; count++) {
    const step = nextStep(text, part, end);
    if (step === undefined) break;
    end += step.length;
    if (step.paragraph !== undefined)
      part = { ...part, paragraph: step.paragraph, detail: `(${step.paragraph})`, end };
    else if (step.letter !== undefined)
      part = withLetter({ ...part, end }, step.letter, end - step.length + step.letterAt);
    else part = { ...part, end };
  }
  return part;
}

function withLetter(part: CitedPart, written: string, place: number): CitedPart {
  const letter = written.toLowerCase();
  const paragraph = part.paragraph === undefined ? "" : `(${part.paragraph})`;
  const letterAt = { start: place, end: place + written.length };
  return { ...part, letter, letterAt, detail: `${paragraph}(${letter})` };
}

interface Step {
  readonly length: number;
  readonly paragraph?: number;
  readonly letter?: string;
  readonly letterAt: number;
}

function nextStep(text: string, part: CitedPart, at: number): Step | undefined {
  const sentence = matchAt(SENTENCE, text, at);
  if (sentence !== undefined) return { length: sentence[0].length, letterAt: 0 };
  if (part.letter !== undefined) {
    const item = matchAt(ITEM, text, at);
    return item && { length: item[0].length, letterAt: 0 };
  }
  if (part.paragraph === undefined) {
    const paragraph = matchAt(PARAGRAPH, text, at);
    if (paragraph !== undefined) {
      const written = paragraph[1] ?? paragraph[2] ?? paragraph[3] ?? paragraph[4] ?? "";
      const value = /\d/.test(written) ? Number(written) : ROMAN.indexOf(written) + 1;
      return { length: paragraph[0].length, paragraph: value, letterAt: 0 };
    }
  } else {
    const bare = matchAt(BARE_SENTENCE, text, at);
    if (bare !== undefined) return { length: bare[0].length, letterAt: 0 };
  }
  const letter =
    matchAt(LETTER, text, at) ?? (part.paragraph === undefined ? undefined : matchAt(BARE_LETTER, text, at));
  if (letter === undefined) return undefined;
  const written = letter[1] ?? letter[2] ?? "";
  return { length: letter[0].length, letter: written, letterAt: letter[0].lastIndexOf(written) };
}

const ROMAN: readonly string[] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

const SENTENCE =
  /[ \u00A0,]{0,2}(?:sentences?|sent\.|subparagraphs?|sub-?para\.?|S\.|s\.|p\.|half-sentence|alternative|alt\.|indent|cl(?:ause)?\.?)[ \u00A0]?\(?(?:\d|i{1,3}|first|second)\)?(?![\p{L}\p{N}])|[ \u00A0]p\.(?=[ \u00A0](?:lit|\())/uy;
const PARAGRAPH =
  /[ \u00A0,]{0,2}(?:[Pp]aragraphs?|[Pp]aras?\.?|[Pp]ars?\.?|Abs\.?|(?:sub-?)?section|[Nn]o\.?|[Nn]r\.?|[Nn]um(?:ber)?\.?|[Pp]oint)[ \u00A0]?\(?(\d{1,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\)?(?![\p{L}\p{N}])|[ \u00A0]?\(\s?(\d{1,2})\s?\)|\.(\d{1,2})(?![\p{L}\p{N}%])|[ \u00A0](I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?=[ \u00A0](?:\d[ \u00A0]|lit|[a-z]\b|GDPR|DS-?GVO))/uy;
/** "Art. 6 (1) 1 lit. f", "Art. 6 I 1 f": the sentence as a number alone. */
const BARE_SENTENCE = /[ \u00A0]\d(?=[ \u00A0](?:lit|[a-z]\b|\([a-z]\)))/iy;
const LETTER =
  /[ \u00A0,.]{0,2}(?:lit(?:t|era|erae)?\b\.?|letters?|points?|subpara\.?|sub-?paragraphs?)[ \u00A0]?\(?([a-z]|ea)(?![\p{L}\p{N}])(?:\)(?!\)))?|[. \u00A0]{0,2}\([ \u00A0]?([a-z]|ea)[ \u00A0]?\)/iuy;
const BARE_LETTER =
  /[. \u00A0]([a-z])(?![\p{L}\p{N}])(?:\)|(?=[,.;]|[ \u00A0]?$|[ \u00A0](?:of the|of|EU|UK|GDPR|DS-?GVO|General|Regulation)\b))|(?<=[\d)])([a-z])(?![\p{L}\p{N}])/uy;
const ITEM = /[ \u00A0]?\((?:i{1,3}|iv|v|vi{1,3}|ix|x|\d)\)/y;
