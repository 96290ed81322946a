import type { Mark } from "../document/block.ts";
import type { Span } from "../text/text.ts";
import { contractionAt } from "./contractions.ts";
import { CASE, GAP, type Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { caseOf, isDigit, isWordCode, wordEnd } from "./word.ts";

export interface Tokenized {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
}

/**
 * Splits a block's visible text into words and sentences in one pass. `abbreviations` are lower-case words after
 * which a full stop does not end a sentence. A `break` mark ends a sentence when a capital follows.
 */
export function tokenize(
  source: { readonly text: string; readonly marks: readonly Mark[] },
  vocabulary: Vocabulary,
  abbreviations: ReadonlySet<string>,
): Tokenized {
  const { text } = source;
  const { starts, ends, words, gaps, cases, ofSentence } = roomFor((text.length >> 1) + 2);
  const from = used;
  const sentences: Span[] = [];
  const breaks = source.marks.filter((mark) => mark.kind === "break");
  let nextBreak = 0;
  let count = from;
  let sentenceStart = 0;
  let sentenceFirst = from;
  let gap: number = GAP.none;
  let at = 0;

  const endSentence = (end: number) => {
    const span = trimmed(text, sentenceStart, end);
    if (span !== undefined) sentences.push(span);
    sentenceStart = end;
    sentenceFirst = count;
  };

  const lay = (start: number, end: number, word: string) => {
    starts[count] = start;
    ends[count] = end;
    words[count] = vocabulary.idOf(word);
    gaps[count] = gap;
    cases[count] = caseOf(text, start, end);
    ofSentence[count] = sentences.length;
    count++;
    gap = GAP.none;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const end = wordEnd(text, startsEMail(text, at) ? at + 2 : at);
      const contraction = contractionAt(text, at, end);
      if (contraction === undefined) {
        lay(at, end, text.slice(at, end));
      } else {
        lay(at, contraction.cut, contraction.first);
        lay(contraction.cut, end, contraction.second);
      }
      at = end;
      if (count - sentenceFirst >= MAX_SENTENCE_WORDS) endSentence(end);
      continue;
    }
    const broken = breaks[nextBreak];
    if (broken !== undefined && at >= broken.start) {
      nextBreak++;
      gap = Math.max(gap, GAP.clause);
      if (count > from && startsSentence(text, at + 1)) {
        endSentence(at);
        gap = GAP.sentence;
      }
    }
    if (isTerminator(code) && endsSentence(text, at, abbreviations, sentenceStart)) {
      let end = at + 1;
      while (end < text.length && isCloser(text.charCodeAt(end))) end++;
      endSentence(end);
      gap = GAP.sentence;
      at = end;
      continue;
    }
    if (code === AMPERSAND && isAnd(text, at)) lay(at, at + 1, "and");
    else gap = Math.max(gap, gapOf(code));
    at++;
  }
  endSentence(text.length);
  used = count;
  return {
    tokens: {
      count: count - from,
      starts: starts.subarray(from, count),
      ends: ends.subarray(from, count),
      words: words.subarray(from, count),
      gaps: gaps.subarray(from, count),
      cases: cases.subarray(from, count),
      sentences: ofSentence.subarray(from, count),
    },
    sentences,
  };
}

/** "Terms & conditions" is said like "terms and conditions"; "R&D" is one thing. */
function isAnd(text: string, at: number): boolean {
  return (
    text.charCodeAt(at - 1) === SPACE &&
    text.charCodeAt(at + 1) === SPACE &&
    isWordCode(text.charCodeAt(at + 2))
  );
}

/** Whether "e-mail" begins here, which is one word like "email". */
function startsEMail(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if ((first !== 101 && first !== 69) || text.charCodeAt(at + 1) !== 45) return false;
  return text.slice(at + 2, at + 6).toLowerCase() === "mail";
}

interface Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  readonly gaps: Uint8Array;
  readonly cases: Uint8Array;
  readonly ofSentence: Int32Array;
}

/**
 * The arrays in which tokens are laid one block after the other, so that reading a text makes none. Facts are read from
 * tokens at once and keep none of them.
 */
let room: Room = createRoom(32_768);
let used = 0;

/** What was tokenized so far is needed no more: the next blocks are laid in its place. */
export function forgetTokens(): void {
  used = 0;
}

function roomFor(count: number): Room {
  if (used + count > room.starts.length) {
    room = createRoom(Math.max(room.starts.length, count * 2));
    used = 0;
  }
  return room;
}

function createRoom(size: number): Room {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: new Int32Array(size),
    gaps: new Uint8Array(size),
    cases: new Uint8Array(size),
    ofSentence: new Int32Array(size),
  };
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  return start < end ? { start, end } : undefined;
}

/** No lawyer writes a longer one; a text that has it is cut, so that reading a sentence stays cheap. */
const MAX_SENTENCE_WORDS = 300;

const SPACE = 32;
const AMPERSAND = 38;
const DOT = 46;

function isTerminator(code: number): boolean {
  return code === DOT || code === 33 || code === 63 || code === 0x2026 || code === 0x3002;
}

function isCloser(code: number): boolean {
  return (
    isTerminator(code) ||
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  );
}

const MOST_CLOSERS = 50;

function endsSentence(
  text: string,
  at: number,
  abbreviations: ReadonlySet<string>,
  sentenceStart: number,
): boolean {
  let after = at + 1;
  // Only as far as any sentence goes, lest each of a million dots in a row ask all the others.
  const limit = Math.min(text.length, at + MOST_CLOSERS);
  while (after < limit && isCloser(text.charCodeAt(after))) after++;
  if (after >= text.length) return true;
  if (text.charCodeAt(after) !== SPACE) return after === at + 1 && isRunOn(text, at);
  if (!startsSentence(text, after)) return false;
  if (text.charCodeAt(at) !== DOT) return true;
  if (text.startsWith("(Art", after + 1) || text.startsWith("(§", after + 1)) return false;
  let start = at;
  while (
    start > sentenceStart &&
    (isWordCode(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === DOT)
  )
    start--;
  const word = text.slice(start, at).toLowerCase();
  if (word.length === 0) return true;
  if (abbreviations.has(word)) return false;
  const isInitial = word.length === 1 && word !== "i" && Number.isNaN(Number(word));
  const isEnumerator = start === sentenceStart && word.length <= 3;
  return !isInitial && !isEnumerator && !isDottedShort(word);
}

/** A blank was lost between two sentences: "your data.We keep", but neither "Node.Js is" nor "Example.Com/Privacy". */
function isRunOn(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start--;
  return (
    at - start > 1 &&
    caseOf(text, start, at) === CASE.lower &&
    text.charCodeAt(start - 1) !== DOT &&
    SENTENCE_OPENING.test(text.slice(at + 1, at + LONGEST_OPENING))
  );
}

const LONGEST_OPENING = 16;
const SENTENCE_OPENING = /^(?:[A-Z][a-z]{1,12}|[AI])[\s,'’]/;

/** "u.s", "e.g", "i.e": a full stop after them ends a sentence too rarely to believe it. */
function isDottedShort(word: string): boolean {
  return (
    word.includes(".") && word.split(".").every((part) => part.length === 1 && Number.isNaN(Number(part)))
  );
}

function startsSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === SPACE || OPENERS.has(text.charCodeAt(at)))) at++;
  if (at >= text.length) return true;
  const char = text.charAt(at);
  return (
    isDigit(text.charCodeAt(at)) ||
    char !== char.toLowerCase() ||
    isEnumerated(text, at) ||
    (!isWordCode(text.charCodeAt(at)) && text.charCodeAt(at) > 127) ||
    char === "*" ||
    char === "-"
  );
}

/**
 * "b) We also …", "(iv) you may …" after a full stop: one member of a list that is written as a paragraph and has a
 * subject of its own. Any other goes on with what leads into the list: "the right a) to see them. b) to have them erased".
 */
function isEnumerated(text: string, at: number): boolean {
  return ENUMERATOR.test(text.slice(at, at + 12));
}

const ENUMERATOR = /^(?:[a-z]|[ivx]{2,4})\) (?:[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Tt]his|[Tt]hese|I) /;

const OPENERS = new Set([34, 39, 40, 91, 0x201c, 0x2018, 0xab, 0x201e]);

function gapOf(code: number): number {
  switch (code) {
    case SPACE:
      return GAP.space;
    case 44:
      return GAP.comma;
    case 40:
    case 41:
    case 91:
    case 93:
      return GAP.bracket;
    case 58:
    case 59:
    case 0x2013:
    case 0x2014:
      return GAP.clause;
    default:
      return GAP.none;
  }
}
