import { contentWords, labelsOf, type Title, titleKey } from "./labels.ts";
import type { PlacedBlock } from "./policy.ts";

/** What a document's headings and labels are called. */
export interface Titles {
  /** Whether a heading, a label or the beginning of a paragraph is called so, give or take small words and endings. */
  has(title: string, noun: string): boolean;
  /** The heading that shares most words with the title, when one does so more than any other. */
  nearest(title: string): string | undefined;
}

export function collectTitles(blocks: readonly PlacedBlock[]): Titles {
  // Gathered only when the first title is looked for: most documents refer to few, and every edit comes here.
  let titles: readonly Title[] | undefined;
  let headings: readonly Title[] | undefined;
  const answers = new Map<string, boolean>();
  const isTooMuch = () => answers.size > MAX_TITLES || answers.size * blocks.length > MAX_COMPARISONS;
  return {
    has(title, noun) {
      const known = answers.get(title);
      if (known !== undefined) return known;
      const key = titleKey(title);
      titles ??= blocks.flatMap(({ block }) => labelsOf(block).titles);
      // Past this many different titles the rest is believed, so that a hostile text stays cheap.
      const answer =
        isTooMuch() ||
        blocks.some(({ block }) => labelsOf(block).keys.includes(key)) ||
        hasTitle(title, titles) ||
        opens(title, noun, blocks);
      answers.set(title, answer);
      return answer;
    },
    nearest(title) {
      if (isTooMuch()) return undefined;
      headings ??= headingsOf(blocks);
      return nearest(title, headings);
    },
  };
}

function headingsOf(blocks: readonly PlacedBlock[]): readonly Title[] {
  return blocks.flatMap(({ block }) => (block.kind === "heading" ? labelsOf(block).titles : []));
}

const MAX_TITLES = 300;
const MAX_COMPARISONS = 2_000_000;

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

/** "the “Effective Date” at the top" is there when a line begins so. */
function opens(title: string, noun: string, blocks: readonly PlacedBlock[]): boolean {
  if (noun !== "text") return false;
  const key = titleKey(title);
  return blocks.some(({ block }) => labelsOf(block).opening.startsWith(key));
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
