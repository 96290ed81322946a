import { CUSTOMARY_EXPRESSIONS, LAW_WORDS, MAKERS, PLACES } from "../language/en/proper-names.ts";
import {
  DATA_TYPE_HEADS,
  DOUBTFUL_HEADS,
  HEADS_AFTER,
  NO_TERM_STARTS,
  NO_TERM_WORDS,
  SINGLE_TERMS,
  TERM_HEADS,
} from "../language/en/term-words.ts";
import { wordKey } from "../language/term-key.ts";
import { CASE } from "../language/tokens.ts";
import type { Span } from "../text/text.ts";
import type { TermUse } from "./facts.ts";
import { readKindsOfData } from "./kinds-of-data.ts";
import type { Passage } from "./passage.ts";
import { isProse } from "./prose.ts";
import { isQuotedUse } from "./quoted-use.ts";
import { findQuotes } from "./quotes.ts";
import { REACH, spelledOut } from "./term-shape.ts";

/**
 * Capitalized expressions that are used as if they had a defined meaning. Only expressions whose head is a word that
 * contracts define ("… Data", "… Information") are taken: names of laws, companies, products, pages and buttons
 * are capitalized too, and a wrong finding costs more than a missed one.
 */
export function readTermUses(passage: Passage): readonly TermUse[] {
  const { block, tokens } = passage;
  if (block.kind === "heading" || block.cell?.heading === true) return [];
  const hidden = hiddenSpans(passage);
  const uses: TermUse[] = [];
  let nextHidden = 0;
  for (let first = 0; first < tokens.count; ) {
    const sentence = tokens.sentences[first] ?? 0;
    let until = first;
    while (until < tokens.count && tokens.sentences[until] === sentence) until++;
    const isSentence = isProse(passage, first, until);
    if (isSentence || block.text.includes(":")) {
      for (const run of capitalRuns(passage, first, until)) {
        const use = isSentence ? termOf(passage, run, first) : listedAfterLabel(passage, run, first);
        if (use === undefined) continue;
        while (nextHidden < hidden.length && (hidden[nextHidden]?.end ?? 0) <= use.start) nextHidden++;
        const cover = hidden[nextHidden];
        if (cover === undefined || cover.start >= use.end || isQuotedUse(block.text, use, cover))
          uses.push(use);
      }
    }
    first = until;
  }
  return [...uses, ...readKindsOfData(block.text, hidden)];
}

interface Run {
  /** Token indexes, both inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Quotes, links, bold labels and the like: what stands in them is named, not used. Sorted, without overlaps. */
function hiddenSpans({ block }: Passage): readonly Span[] {
  const spans: Span[] = findQuotes(block).map(({ outerStart, outerEnd }) => ({
    start: outerStart,
    end: outerEnd,
  }));
  for (const mark of block.marks) {
    const isWhole = mark.start === 0 && mark.end >= block.text.length;
    if (mark.kind === "break" || (isWhole && mark.kind !== "code" && mark.kind !== "link")) continue;
    spans.push({ start: mark.start, end: mark.end });
  }
  spans.sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** Longest runs of capitalized words with nothing but a blank or a hyphen between them. */
function* capitalRuns({ tokens, block }: Passage, first: number, until: number): Generator<Run> {
  for (let at = first; at < until; at++) {
    if (!isCapital(tokens.cases[at] ?? 0)) continue;
    let last = at;
    while (
      last + 1 < until &&
      isCapital(tokens.cases[last + 1] ?? 0) &&
      isJoined(block.text, tokens.ends[last] ?? 0, tokens.starts[last + 1] ?? 0)
    ) {
      last++;
    }
    yield { first: at, last };
    at = last;
  }
}

function isCapital(kind: number): boolean {
  return kind === CASE.capital || kind === CASE.upper || kind === CASE.mixed;
}

function isJoined(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return between === " " || between === "-" || between === "‑";
}

const MAX_WORDS = 4;

/** The term that a run of capitalized words is, if it looks like one. `sentenceFirst` is the sentence's first token. */
function termOf(passage: Passage, run: Run, sentenceFirst: number): TermUse | undefined {
  const { tokens, block } = passage;
  const word = (at: number) => block.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  if (
    run.first === run.last &&
    block.text.slice(tokens.starts[run.first], tokens.ends[run.first]) === "PII"
  ) {
    const start = tokens.starts[run.first] ?? 0;
    if (isIntroduced(block.text, start)) return undefined;
    return { start, end: start + 3, term: "PII", doubtful: true };
  }
  const head = headKey(word, run);
  const isDoubtful = DOUBTFUL_HEADS.has(head);
  if (!(isDoubtful || TERM_HEADS.has(head)) || isAllCapitals(passage, run)) return undefined;
  let { first } = run;
  const atStart = first === sentenceFirst || startsAfresh(block.text, tokens.starts[first] ?? 0);
  while (first < run.last && NO_TERM_STARTS.has(word(first))) first++;
  if (atStart && first === run.first && first < run.last && NO_TERM_WORDS.has(word(first))) {
    first++;
    if (first === run.last) return undefined;
  }
  // "as described in How We Use Your Information above": a title, not a term.
  if (!atStart && first > run.first && !DETERMINERS.has(word(run.first))) return undefined;
  for (let at = first; at < run.last; at++) if (NO_TERM_STARTS.has(word(at))) return undefined;
  if (run.last - first >= MAX_WORDS) return undefined;
  if (isDoubtful && (atStart || first === run.last || hasLawWord(word, first, run.last))) return undefined;
  const isSingle =
    first === run.last || (first + 1 === run.last && isHyphenated(block.text, tokens.ends[first] ?? 0));
  if (
    isSingle &&
    ((first === run.first && atStart) || !isSingleTerm(passage, joinedKey(word, first, run.last), first))
  )
    return undefined;
  const after = isSingle ? undefined : HEADS_AFTER.get(headKey(word, run));
  if (after !== undefined && !after.includes(word(run.last - 1))) return undefined;
  if (MAKERS.has(word(first)) || PLACES.has(word(first)) || NO_TERM_WORDS.has(word(first))) return undefined;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[run.last] ?? 0;
  const term = block.text.slice(start, end).replace(/['’]s?$/, "");
  if (
    CUSTOMARY_EXPRESSIONS.has(term.toLowerCase()) ||
    isPartOfName(block.text, start, end) ||
    isLabel(block.text, start, end, tokens.starts[sentenceFirst] ?? 0)
  ) {
    return undefined;
  }
  return { start, end: start + term.length, term, ...(isDoubtful ? { doubtful: true as const } : {}) };
}

/** "Personally Identifiable Information (PII)": the bracket says what it stands for. */
function isIntroduced(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.endsWith("(") && spelledOut(before, "PII") !== undefined;
}

function hasLawWord(word: (at: number) => string, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (LAW_WORDS.has(word(at))) return true;
  return false;
}

/** "Data collected: Cookies and Usage Data": a type of data behind a label is named like a term. */
function listedAfterLabel({ tokens, block }: Passage, run: Run, sentenceFirst: number): TermUse | undefined {
  const start = tokens.starts[run.first] ?? 0;
  const end = tokens.ends[run.last] ?? 0;
  const term = block.text.slice(start, end);
  const words = term.toLowerCase().split(/[\s-]/);
  if (words.length < 2 || words.length > MAX_WORDS || !DATA_TYPE_HEADS.has(words.at(-1) ?? ""))
    return undefined;
  if (run.first === sentenceFirst && isDoneWith(block.text, end)) return { start, end, term, doubtful: true };
  if (
    CUSTOMARY_EXPRESSIONS.has(words.join(" ")) ||
    words.some((word) => MAKERS.has(word) || PLACES.has(word))
  )
    return undefined;
  if (/^\s?[:(]|^\s[–—-]\s/.test(block.text.slice(end, end + 4))) return undefined;
  const before = block.text.slice(tokens.starts[sentenceFirst] ?? 0, start).slice(-200);
  const colon = before.lastIndexOf(":");
  return colon > 0 && /\p{Ll}{3}/u.test(before.slice(0, colon))
    ? { start, end, term, doubtful: true }
    : undefined;
}

/** "Personal Data collected: …": the label says what is done with the data, and does not name a type of them. */
function isDoneWith(text: string, end: number): boolean {
  return /^\s(?:collected|processed|used|shared|stored|disclosed)(?:\s\p{Ll}{1,20}){0,4}\s?:/u.test(
    text.slice(end, end + 100),
  );
}

const DETERMINERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "your",
  "our",
  "my",
  "any",
  "all",
  "other",
  "such",
  "this",
  "these",
]);

function headKey(word: (at: number) => string, { first, last }: Run): string {
  const key = wordKey(word(last));
  return key === "processor" && last > first && word(last - 1) === "sub" ? "subprocessor" : key;
}

function joinedKey(word: (at: number) => string, first: number, last: number): string {
  let key = "";
  for (let at = first; at <= last; at++) key += at === last ? wordKey(word(at)) : word(at);
  return key;
}

/** "the Company" and "these Terms" need a meaning; "company" and "terms" elsewhere are parts of names. */
function isSingleTerm({ block, tokens }: Passage, key: string, first: number): boolean {
  const determiner = SINGLE_TERMS.get(key);
  if (determiner === undefined) return false;
  const start = tokens.starts[first] ?? 0;
  const ahead = block.text.slice(Math.max(0, start - 12), start);
  const before = /(?:^|\s)(\p{L}+)\s$/u.exec(ahead)?.[1]?.toLowerCase() ?? "";
  // A capital right before it makes it part of a title: "(The Use of Your Data)".
  const inTitle =
    tokens.cases[first - 1] !== CASE.lower && tokens.sentences[first - 2] === tokens.sentences[first];
  return !inTitle && (determiner.length === 0 || determiner.includes(before));
}

function isAllCapitals({ tokens }: Passage, { first, last }: Run): boolean {
  for (let at = first; at <= last; at++) if (tokens.cases[at] !== CASE.upper) return false;
  return true;
}

function isHyphenated(text: string, end: number): boolean {
  return text.charAt(end) === "-" || text.charAt(end) === "‑";
}

/** After a colon, a semicolon, a bullet or an opening bracket a capital says nothing. */
function startsAfresh(text: string, start: number): boolean {
  return start === 0 || /[:;•·*–—|/>.!?)\]]\s*["“(]?$/.test(text.slice(Math.max(0, start - 4), start));
}

/** "Freedom of Information", "Do Not Sell My Personal Information", "Data Protection and Information Act". */
function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (
    /\p{Lu}[\p{L}’'-]{0,40}\s(?:of|for|and|&|or|on|to)\s(?:the\s)?$/u.test(before) &&
    !/(?:^|[.:;]\s)\p{Lu}[\p{L}’'-]*\s(?:of|for|and|&|or|on|to)\s(?:the\s)?$/u.test(before)
  )
    return true;
  if (
    /\b(?:Sell|Share|Limit|Use of|Your|My)\s(?:or\s\w+\s)?(?:my\s|your\s)?$/i.test(before) &&
    /\b(?:do not|don['’]t|limit)\b/i.test(before)
  )
    return true;
  if (
    /^\s(?:pages?|sections?|form|tab|link|screen|button|menu|settings?|notice|policy|statement)\b/i.test(
      after,
    )
  )
    return true;
  if (text.charAt(start - 1) === "-") return true;
  // `Personally Identifiable Information (“PII”)`: the words are what the short name stands for.
  if (/^\s?\((?:the\s|or\s)?["“„«‘']?[A-Z]{2,6}s?["”“»’']?\)/.test(after)) return true;
  // "Heron Data, Inc.": the name of a company.
  if (
    /^,?\s(?:Inc|Ltd|LLC|Limited|GmbH|AG|Corp|Corporation|B\.?V|Pty|PLC|plc|S\.?A|SAS|AB|Oy|ApS)\b/.test(
      after,
    )
  )
    return true;
  return /^\s(?:of|&|on)\s(?:the\s)?\p{Lu}/u.test(after) || /^\s?[®™©]/.test(after);
}

/** "Usage Data: …", "Sales and Marketing Data: …" and "Contact Information – …" name what follows. */
function isLabel(text: string, start: number, end: number, sentenceStart: number): boolean {
  const after = text.slice(end, end + 60);
  if (/^\s?:/.test(after) || /^\s\([a-z][^()]{0,40},/.test(after)) return true;
  const atStart =
    start - sentenceStart < 3 ||
    /^\s?\p{Lu}[\p{L}-]{1,20}\s(?:and|&)\s$/u.test(text.slice(sentenceStart, start));
  if (
    atStart &&
    (/^\s[–—-]/.test(after) ||
      (sentenceStart === 0 && /^,?\s(?:such|includ(?:ing|es)|like|which|consists?|comprises)\b/.test(after)))
  )
    return true;
  const colon = /^[^.;!?:]{0,40}:/.exec(after);
  if (colon === null || start - sentenceStart > 60) return false;
  return !/(?:^|\s)\p{Ll}{4,}/u.test(text.slice(sentenceStart, end + colon[0].length));
}
