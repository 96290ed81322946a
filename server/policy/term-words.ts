import { type Block, isProse } from "../document/block.ts";
import { afterNoWord, isAsciiLetterOrDigit, plainWordEnd } from "../language/plain-word.ts";
import { wordKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";

/** What to look for. Made once for all blocks: there may be as many terms as blocks. */
export interface TermForms {
  /** By the key of the term: whether only a capitalized occurrence is the term. */
  readonly capitals: ReadonlyMap<string, boolean>;
  /** Keys of the terms that have a comma inside: between the words of no other term is one. */
  readonly commas: ReadonlySet<string>;
  /** 1 for the first one or two letters of every key, see `startOf`: a word that begins otherwise is passed over. */
  readonly starts: Uint8Array;
}

export function termForms(capitals: ReadonlyMap<string, boolean>, commas: ReadonlySet<string>): TermForms {
  const starts = new Uint8Array((LAST_ASCII + 1) ** 2);
  for (const key of capitals.keys()) {
    starts[startOf(key.charCodeAt(0), key.charCodeAt(1))] = 1;
    starts[startOf(key.charCodeAt(0), Number.NaN)] = 1;
  }
  return { capitals, commas, starts };
}

/** An occurrence of a term in a block's visible text. */
export interface TermWords extends Span {
  readonly key: string;
}

/** Occurrences of the terms in a block, the longest at each place, without overlaps, in order. */
export function findTermWords(block: Block, forms: TermForms): readonly TermWords[] {
  if (!isProse(block)) return [];
  const { text } = block;
  const found: TermWords[] = [];
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at);
    if (end === at) {
      at = afterNoWord(text, at);
      continue;
    }
    const use = mayStart(text, at, forms) ? longestAt(text, { start: at, end }, forms) : undefined;
    if (use !== undefined && !isInAddress(text, use)) found.push(use);
    at = use?.end ?? end;
  }
  return found;
}

/** "larkspur.example", "privacy@larkspur.example", "/terms": a name in an address is no word of the text. */
function isInAddress(text: string, { start, end }: Span): boolean {
  if (!BEFORE_IN_ADDRESS.has(text.charAt(start - 1)) && !AFTER_IN_ADDRESS.has(text.charAt(end))) return false;
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !isBlank(text.charCodeAt(from - 1))) from--;
  let until = end;
  while (until < text.length && until - end < LONGEST_ADDRESS && !isBlank(text.charCodeAt(until))) until++;
  return ADDRESS.test(text.slice(from, until));
}

const BEFORE_IN_ADDRESS: ReadonlySet<string> = new Set([".", "/", "@", "-", "_", "="]);
const AFTER_IN_ADDRESS: ReadonlySet<string> = new Set([".", "/", "@", "-", "_", ":", "="]);
const LONGEST_ADDRESS = 200;
const ADDRESS = /:\/\/|\S@\S|[A-Za-z0-9-]\.[a-z]{2}/;

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}

/** Whether a term may begin with the word that starts here; told without making anything. */
function mayStart(text: string, start: number, { starts }: TermForms): boolean {
  const second = text.charCodeAt(start + 1);
  if (second === APOSTROPHE || second > LAST_ASCII || text.charCodeAt(start) > LAST_ASCII) return true;
  return starts[startOf(text.charCodeAt(start), second)] === 1;
}

/** A number for how an ASCII word begins, by its first two units; a second one that is no letter or digit is none. */
function startOf(first: number, second: number): number {
  return smallLetter(first) * (LAST_ASCII + 1) + (isAsciiLetterOrDigit(second) ? smallLetter(second) : 0);
}

function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

const LAST_ASCII = 127;
const APOSTROPHE = 39;

const MAX_WORDS = 7;
/** Characters between two words of one term: a hyphen, a blank, both, " & ". */
const MAX_GAP = 3;
const IN_GAP: ReadonlySet<string> = new Set([
  " ",
  "\u00a0",
  "\t",
  "\n",
  "\r",
  "-",
  "‑",
  "–",
  "&",
  "/",
  "+",
  "'",
  "’",
  "_",
]);

/** The longest term that begins with the word `first`. */
function longestAt(text: string, first: Span, forms: TermForms): TermWords | undefined {
  let key = "";
  let best: TermWords | undefined;
  let word = first;
  let hasComma = false;
  const isCapitalized = startsWithCapital(text, first);
  for (let words = 0; words < MAX_WORDS; words++) {
    const lower = text.slice(word.start, word.end).toLowerCase().replaceAll("’", "'");
    key += wordKey(lower);
    const needsCapital = forms.capitals.get(key);
    const isWhole = needsCapital !== undefined && (!hasComma || forms.commas.has(key));
    if (isWhole && (!needsCapital || (isCapitalized && startsWithCapital(text, word))))
      best = { key, start: first.start, end: word.end };
    const next = nextWord(text, word.end);
    if (next === undefined) break;
    hasComma ||= text.charAt(word.end) === ",";
    word = next;
  }
  return best;
}

function nextWord(text: string, after: number): Span | undefined {
  for (let start = after; start <= after + MAX_GAP && start < text.length; start++) {
    const end = plainWordEnd(text, start);
    if (end > start) return { start, end };
    // A sentence or a bracket ends the term, and a comma does in all but a few.
    const char = text.charAt(start);
    if (!IN_GAP.has(char) && (char !== "," || start > after)) return undefined;
  }
  return undefined;
}

/** A number counts as a capital. */
function startsWithCapital(text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase() || (first >= "0" && first <= "9");
}
