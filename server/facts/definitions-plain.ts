import { MAKERS, TRADE_ABBREVIATIONS } from "../language/en/proper-names.ts";
import { DATA_TYPE_HEADS, NO_TERM_STARTS } from "../language/en/term-words.ts";
import { wordKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import { sortOfTerm } from "./definition-sort.ts";
import type { Definition } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { isLawOrBody, lastWord, REACH, sentenceAt, spelledOut, startsCapital } from "./term-shape.ts";

/** Definitions of terms that no quotes set off: "Personal data means …", "(PII)", "hereinafter Contact Data". */
export function readPlainDefinitions(passage: Passage): readonly Definition[] {
  return [
    ...readAbbreviations(passage),
    ...readSentences(passage),
    ...readHereinafter(passage),
    ...readRoles(passage),
    ...readDefinedElsewhere(passage),
  ];
}

/** "Personally Identifiable Information (PII)": a concept of the document with its initials. */
function readAbbreviations(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!text.includes("(")) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(
    /\((?:the\s)?([A-Z][\p{L}\p{N}&-]{1,20}(?:\s[A-Z][\p{L}\p{N}&-]{1,20}){0,2})\)/gu,
  )) {
    const term = match[1] ?? "";
    const start = match.index + match[0].length - term.length - 1;
    const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    const sort = sortOfTerm({ text, span, together: [term] });
    if (isLawOrBody(term, before)) continue;
    if (term.includes(" ") && (repeatsHead(term, before) || namesListedData(term, before)))
      found.push({ ...span, term, sort, meaning, needs: "use" });
    else if (sort === "name" && ENDS_WITH_LEGAL_FORM.test(before))
      found.push({ ...span, term, sort, meaning });
    else if (/^[A-Z]{2,6}s?$/.test(term) && !isTrade(term) && spelledOut(before, term) !== undefined) {
      found.push({ ...span, term, sort, meaning, needs: "use" });
    }
  }
  return found;
}

/** "a certain target page (Conversion Page)": the bracket gives what stands before it a name of its own. */
function repeatsHead(term: string, before: string): boolean {
  const last = (before.match(/[\p{L}\p{N}]{1,60}$/u) ?? [""])[0];
  return (
    last !== "" &&
    last === last.toLowerCase() &&
    wordKey(last) === wordKey(lastWord(term)) &&
    !/^(?:section|act|policy)$/.test(last) &&
    !MAKERS.has(term.split(" ", 1)[0]?.toLowerCase() ?? "")
  );
}

/** "your club, your name and your age (Athletics Data)": a type of data that the words before it list. */
function namesListedData(term: string, before: string): boolean {
  return DATA_TYPE_HEADS.has(lastWord(term)) && /,[^.;:()]{1,120}\p{Ll}$/u.test(before);
}

const ENDS_WITH_LEGAL_FORM =
  /(?:Inc|LLC|Ltd|Limited|GmbH|AG|AS|AB|BV|B\.V|Corp|Corporation|Oy|ApS|S\.A|SA|SAS|SE|KG|Co)[.,]?$/;

function isTrade(term: string): boolean {
  return (
    TRADE_ABBREVIATIONS.has(term.toLowerCase()) ||
    TRADE_ABBREVIATIONS.has(term.toLowerCase().replace(/s$/, ""))
  );
}

/** "Personal data means any information …" and "By game statistics we mean …" without quotes. */
function readSentences(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  const found: Definition[] = [];
  if (!SAYS_WHAT.test(text)) return [];
  const speaksOfMeanings = /\b(?:meanings?|defined|definitions?)\b/.test(text);
  for (const sentence of passage.sentences) {
    const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
    const elsewhere = speaksOfMeanings
      ? meaningElsewhere(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))
      : undefined;
    if (elsewhere !== undefined) {
      const { start, end } = elsewhere;
      found.push({ start: sentence.start + start, end: sentence.start + end, term: "", sort: "elsewhere" });
      continue;
    }
    const match = TERM_MEANS.exec(head) ?? BY_TERM_WE_MEAN.exec(head);
    const term = match?.[2] ?? "";
    if (match === null || !isSentenceTerm(term)) continue;
    const start = sentence.start + (match[1] ?? "").length;
    const meaning = { start: sentence.start + match[0].length, end: sentence.end };
    const span = { start, end: start + term.length };
    // "Personally identifiable information (PII) is …": the text goes on with the short name.
    const short = /^\s\(([A-Z]{2,6})\)/.exec(text.slice(span.end, span.end + 10))?.[1];
    const gloss =
      short !== undefined && spelledOut(term, short) !== undefined ? { gloss: true as const } : {};
    found.push({ ...span, term, sort: sortOfTerm({ text, span, together: [term] }), ...gloss, meaning });
  }
  return found;
}

/** One of the verbs that give a meaning: few blocks have any. */
const SAYS_WHAT =
  /\b(?:mean|means|meanings?|understand|refers?|defined|definitions?)\b|\b(?:is|are)\s(?:any|information|data)\b/;
const TERM_MEANS =
  /^((?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|\([a-z\d]{1,3}\)\s|[•*–-]\s)?(?:The\s(?:(?:term|word|expression)s?\s)?|An?\s)?)([\p{Lu}][\p{L}’'-]*(?:\s[\p{L}’'-]+){0,4}?)(?:\s\([^()]{1,40}\))?(?=\s(?:shall\s|will\s)?(?:means?\s(?:any|an?|the|all|information|data|every|each|those|such|personal|individuals?|persons?|our|your|natural|either|one|small)\b|refers?\sto\b|(?:has|have)\sthe\s(?:same\s|following\s)?meanings?\b|(?:is|are)\s(?:defined\sas|any|information|data)\b))/u;
const BY_TERM_WE_MEAN = /^(By\s)((?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)(?=,?\swe\s(?:mean|understand)\b)/u;
const CAPITALIZED_TERMS =
  /\b(?:capitali[sz]ed|defined)\s(?:\w{1,20}\s){0,2}?(?:terms?|words?|expressions?)\b|\b(?:terms|words|expressions)\s(?:that\sare\s|we\s)?used?\s(?:in\s(?:this|the|our)\s(?:\w{1,20}\s){0,2}(?:policy|notice|statement)|here(?:in)?)\b/i;
const MEANING_FROM =
  /\b(?:meanings?|defined|definitions?)\b[^.;]{0,60}?\b(?:in|under|by|to)\s(?:the|our|such|those|that)\b/i;

/** Where a sentence says that capitalized terms have the meaning that another text gives them. */
function meaningElsewhere(said: string): Span | undefined {
  const terms = CAPITALIZED_TERMS.exec(said);
  if (terms === null) return undefined;
  const after = terms.index + terms[0].length;
  const meaning = MEANING_FROM.exec(said.slice(after));
  return meaning === null
    ? undefined
    : { start: terms.index, end: after + meaning.index + meaning[0].length };
}

function isSentenceTerm(term: string): boolean {
  const words = term.toLowerCase().split(" ");
  if (words.length === 0 || term === "") return false;
  const first = words[0] ?? "";
  if (NO_TERM_STARTS.has(first) || /ing$/.test(first)) return false;
  return words.every((word) => !SENTENCE_WORDS.has(word));
}

/** Words that show that what stands before "means" is a clause and no term. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "is are was were be been has have had do does did will would can could may might must shall should not that which this these we you they it if also only section policy notice after before upon following without".split(
    " ",
  ),
);

/** "hereinafter referred to as Personal Data" without quotes: the capitalized words that follow. */
function readHereinafter(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!/herein|hereaf|\bcalled\b|\breferred\b|\bcollectively\b/i.test(text)) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(HEREINAFTER)) {
    const term = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].length - term.length;
    if (match[2] !== undefined && !isTypeOfData(term) && !isSaidAgain(text, term, start)) continue;
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    found.push({ ...span, term, sort: sortOfTerm({ text, span, together: [term] }), meaning });
  }
  return found;
}

function isTypeOfData(term: string): boolean {
  return term.includes(" ") && DATA_TYPE_HEADS.has(lastWord(term));
}

/** "a file called Session Log. This Session Log may …": taken up again at once, as a term. */
function isSaidAgain(text: string, term: string, start: number): boolean {
  const after = start + term.length;
  return SAID_AGAIN.exec(text.slice(after, after + REACH))?.[1]?.startsWith(term) === true;
}

const SAID_AGAIN = /^\.\s(?:This|These|Such|The)\s(\p{Lu}.*)/u;

const HEREINAFTER =
  /\b(?:herein|here)after,?(?:\s(?:also|collectively|jointly|individually|together|simply|referred|called|known|designated|to|as)){0,4}:?\s(?:the\s|our\s|an?\s)?(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3})|\b(?:called|referred\sto\sas|collectively(?:\s(?:is|are|form|called))?)\s(?:the\s|our\s)?(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3})/gu;

/** "If you pay us, you are a Customer": a role of the reader. */
function readRoles(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  const found: Definition[] = [];
  for (const match of text.matchAll(
    /(?<!\b[Ii]f\s|\b[Ww]hen\s)\byou(?:['’]re|\sare)\s(?:also\s)?(?:an?|our)\s(\p{Lu}\p{Ll}{2,20})\b(?=\s(?:if|when|where)\b|[.,;])/gu,
  )) {
    const term = match[1] ?? "";
    const start = match.index + match[0].length - term.length;
    found.push({
      start,
      end: start + term.length,
      term,
      sort: "term",
      gloss: true,
      meaning: sentenceAt(passage, start),
    });
  }
  return found;
}

/** "Personal Data (as defined in the GDPR)": the term has a meaning, but not from this text. */
function readDefinedElsewhere(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!/\bdefined\s(?:in|by|under)\b/.test(text)) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(DEFINED_ELSEWHERE)) {
    const words = (match[1] ?? "").split(" ");
    const lower = words.findLastIndex((word) => !startsCapital(word));
    const term = words.slice(lower < words.length - 1 ? lower + 1 : -2).join(" ");
    const start = match.index + (match[1] ?? "").length - term.length;
    found.push({ start, end: start + term.length, term, sort: "elsewhere" });
  }
  return found;
}

const DEFINED_ELSEWHERE =
  /((?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30})["”“']?(?:,?\s\(?(?:each\s)?as|\s\()\s?(?:(?:that|such|this|the)\sterms?\s(?:is|are)\s|those\sterms\sare\s|they\sare\s)?defined\s(?:in|by|under)\b/gu;
