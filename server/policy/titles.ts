import { TITLE_STOP_WORDS } from "../language/en/reference-words.ts";
import { wordKey } from "../language/term-key.ts";
import type { PlacedBlock } from "./policy.ts";

/** What a document's headings and labels are called. */
export interface Titles {
  /** Whether a heading, a label or the beginning of a paragraph is called so, give or take small words and endings. */
  has(title: string, noun: string): boolean;
  /** The heading that shares most words with the title, when one does so more than any other. */
  nearest(title: string): string | undefined;
}

export function collectTitles(blocks: readonly PlacedBlock[]): Titles {
  const titles: Title[] = [];
  const openings = new Set<string>();
  const labels = new Set<string>();
  for (const { block } of blocks) {
    if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") continue;
    const head = block.text.slice(0, 160);
    if (block.kind === "heading") titles.push(titleOf(head));
    else {
      addOpenings(head, openings);
      labels.add(wholeKey(head.split(LABEL_END, 1)[0] ?? ""));
    }
    for (const mark of block.marks) {
      if (mark.kind !== "strong" || mark.end - mark.start > 120) continue;
      const label = block.text.slice(mark.start, mark.end);
      if (mark.start === 0) titles.push(titleOf(label));
      labels.add(wholeKey(label));
    }
  }
  const answers = new Map<string, boolean>();
  return {
    has(title, noun) {
      // "the “Effective Date” at the top" is there when a line begins so.
      if (labels.has(wholeKey(title)) || (noun === "text" && openings.has(wholeKey(title)))) return true;
      const known = answers.get(title);
      if (known !== undefined) return known;
      // Past this many different titles the rest is believed, so that a hostile text stays cheap.
      const answer = answers.size > MAX_TITLES || hasTitle(title, titles);
      answers.set(title, answer);
      return answer;
    },
    nearest: (title) => (answers.size > MAX_TITLES ? undefined : nearest(title, titles)),
  };
}

const MAX_TITLES = 300;

interface Title {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function titleOf(text: string): Title {
  return { text, words: new Set(contentWords(text)) };
}

/** The words that tell titles apart; all of them when none does. */
function contentWords(text: string): readonly string[] {
  const words = allWords(text);
  const content = words.filter((word) => !TITLE_STOP_WORDS.has(word));
  return (content.length > 0 ? content : words).map(wordKey);
}

const LABEL_END = /[:.!?–—]/;

/** The first eight words of a title, small ones included. */
function wholeKey(text: string): string {
  return allWords(text)
    .slice(0, 8)
    .map((word) => ` ${wordKey(word)}`)
    .join("");
}

function allWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !/^\d{1,2}$/.test(word));
}

/** Every beginning of up to eight words, so that a label or a line that opens with the title is found by one look-up. */
function addOpenings(text: string, openings: Set<string>): void {
  let opening = "";
  for (const word of allWords(text).slice(0, 8)) {
    opening += ` ${wordKey(word)}`;
    openings.add(opening);
  }
}

function hasTitle(title: string, titles: readonly Title[]): boolean {
  const words = contentWords(title);
  if (words.length === 0) return true;
  return titles.some((other) => words.every((word) => other.words.has(word)) || isWithin(other, words));
}

/** The heading may be shorter than what the reference calls it. */
function isWithin(title: Title, words: readonly string[]): boolean {
  if (title.words.size === 0 || title.words.size * 2 < words.length) return false;
  for (const word of title.words) if (!words.includes(word)) return false;
  return true;
}

function nearest(title: string, titles: readonly Title[]): string | undefined {
  const words = new Set(contentWords(title));
  let best: Title | undefined;
  let bestScore = 0.4;
  let tied = false;
  for (const other of titles) {
    let shared = 0;
    for (const word of other.words) if (words.has(word)) shared++;
    const score = shared / (words.size + other.words.size - shared || 1);
    if (score < bestScore || shared === 0) continue;
    tied = score === bestScore && best !== undefined;
    bestScore = score;
    best = other;
  }
  return tied ? undefined : best?.text;
}
