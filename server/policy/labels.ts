import { type Block, isProse } from "../document/block.ts";
import { TITLE_STOP_WORDS } from "../language/en/reference-words.ts";
import { afterNoWord, plainWordEnd, plainWords } from "../language/plain-word.ts";
import { wordKey } from "../language/term-key.ts";
import { isDigit } from "../language/word.ts";
import { rememberingEach } from "./remember.ts";

/** By what names and numbers a reference may point at a block. */
export interface Labels {
  readonly isHeading: boolean;
  /** The title of a heading or of a bold label that begins the block. */
  readonly titles: readonly Title[];
  /** Keys of the whole labels in the block: up to the first punctuation, and what is bold. */
  readonly keys: readonly string[];
  /** Key of the block's first words. */
  readonly opening: string;
  /** "5.2" of a numbered heading, entry or paragraph. */
  readonly number: string | undefined;
  /** "annex b", "section 5": a part that is called by its noun. */
  readonly name: string | undefined;
  /** Ids that the text writes, in lower case. */
  readonly ids: readonly string[];
  /** Letters and digits of the ids that sites make from a heading. */
  readonly madeIds: readonly string[];
}

export interface Title {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The labels of a block, remembered for as long as it lives: an edit elsewhere does not read it again. Labels that say
 * the same are the same object, so that an edit that changes none is seen at once.
 */
export const labelsOf = rememberingEach((block: Block): Labels => shared(readLabels(block)));

function shared(labels: Labels): Labels {
  const signature = signatureOf(labels);
  const known = alike.get(signature);
  if (known !== undefined) return known;
  if (alike.size >= MOST_ALIKE) alike.clear();
  alike.set(signature, labels);
  return labels;
}

/** Equal for labels that say the same; the characters that part the parts stand in no title that somebody wrote. */
function signatureOf({ isHeading, titles, keys, opening, number, name, ids, madeIds }: Labels): string {
  const shown = titles.map(({ text }) => text);
  const lists = [shown, keys, ids, madeIds].map((list) => list.join("\u0001")).join("\u0000");
  return `${isHeading}\u0000${opening}\u0000${number}\u0000${name}\u0000${lists}`;
}

const alike = new Map<string, Labels>();
const MOST_ALIKE = 10_000;

/** Those of a block that nothing can point at. */
export const NO_LABELS: Labels = {
  isHeading: false,
  titles: [],
  keys: [],
  opening: "",
  number: undefined,
  name: undefined,
  ids: [],
  madeIds: [],
};

function readLabels(block: Block): Labels {
  const ids = block.marks.flatMap(({ kind, target }) =>
    kind === "anchor" && target !== undefined ? [target.toLowerCase()] : [],
  );
  if (!isProse(block)) return { ...NO_LABELS, ids };
  const head = block.text.slice(0, 160);
  const opening = titleKeys(head);
  const isHeading = block.kind === "heading";
  const bold = block.marks.filter(({ kind, start, end }) => kind === "strong" && end - start <= 120);
  const labels = bold.map(({ start, end }) => ({ start, text: block.text.slice(start, end) }));
  const named = NAMED.exec(head);
  const written = isHeading ? /\{\s?#([^\s{}]{1,100})[^{}]{0,100}\}\s?$/.exec(block.text.slice(-220)) : null;
  return {
    isHeading,
    titles: isHeading
      ? [titleOf(head)]
      : labels.flatMap(({ start, text }) => (start === 0 ? [titleOf(text)] : [])),
    keys: [...(isHeading ? [] : [opening.label]), ...labels.map(({ text }) => titleKey(text))],
    opening: opening.whole,
    number: numberOf(block.marker) ?? numberOf(LEADING.exec(head)?.[1] ?? named?.[2] ?? ""),
    name: named === null ? undefined : `${nounOf(named[1] ?? "")} ${(named[2] ?? "").toLowerCase()}`,
    ids: written?.[1] === undefined ? ids : [...ids, written[1].toLowerCase()],
    madeIds: isHeading
      ? [madeId(block.text.replace(WRITTEN_ID, "")), madeId(`${block.marker} ${block.text}`)]
      : [],
  };
}

const NAMED =
  /^(section|article|chapter|part|annex|appendix|schedule|exhibit|attachment)\s(\d{1,3}(?:\.\d{1,2}){0,4}|[A-Z]|[IVXivx]{1,5})\b(?!\s?\([\da-z]{1,3}\))/i;
const LEADING = /^[§(]?\s?(\d{1,3}(?:\.\d{1,2}){0,4})[.):]?\s/;
const LABEL_END = /[:.!?–—]/;
const WRITTEN_ID = /\{\s?#[^{}]{0,200}\}\s{0,4}$/;

function nounOf(word: string): string {
  const lower = word.toLowerCase();
  return /^(?:appendix|schedule|exhibit|attachment)$/.test(lower) ? "annex" : lower;
}

function numberOf(marker: string): string | undefined {
  if (marker === "") return undefined;
  const bare = /^\(?(\d{1,3}(?:\.\d{1,2}){0,4})[.):]*$/.exec(marker)?.[1];
  return bare?.replace(/^0+(?=\d)/, "");
}

/**
 * Sites make ids from headings in slightly different ways (GitHub, VS Code, Pandoc, kramdown …); all keep the letters
 * and digits in order.
 */
export function madeId(text: string): string {
  return plainWords(text.toLowerCase()).join("").replaceAll(/['’]/g, "");
}

function titleOf(text: string): Title {
  return { text, words: new Set(contentWords(text)) };
}

/** The words that tell titles apart, in their normal form; all of them when none does. */
export function contentWords(text: string): readonly string[] {
  const words = allWords(text);
  const content = words.filter((word) => !TITLE_STOP_WORDS.has(word));
  return (content.length > 0 ? content : words).map(wordKey);
}

/** The first eight words of a title in their normal form, small ones included. */
export function titleKey(text: string): string {
  return titleKeys(text).whole;
}

/** The same, and the part of it that the words up to the first punctuation make. */
function titleKeys(text: string): { readonly whole: string; readonly label: string } {
  const title = lowered(text);
  const labelEnd = title.search(LABEL_END);
  let whole = "";
  let label = "";
  let words = 0;
  for (let at = 0; at < title.length && words < KEY_WORDS; ) {
    const end = plainWordEnd(title, at);
    const word = title.slice(at, end);
    if (end > at && !isNumber(word)) {
      whole += `${wordKey(word)} `;
      if (labelEnd < 0 || end <= labelEnd) label = whole;
      words++;
    }
    at = end > at ? end : afterNoWord(title, at);
  }
  return { whole, label };
}

const KEY_WORDS = 8;

function allWords(text: string): readonly string[] {
  return plainWords(lowered(text)).filter((word) => !isNumber(word));
}

function lowered(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

/** The number of a heading, of one or two digits, is no part of its title. */
function isNumber(word: string): boolean {
  return word.length <= 2 && isDigit(word.charCodeAt(0)) && isDigit(word.charCodeAt(word.length - 1));
}
