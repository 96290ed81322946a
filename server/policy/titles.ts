import { contentWords, type Labels, type Title, titleKey } from "./labels.ts";

/** What a document's headings and labels are called. */
export interface Titles {
  /** Whether a heading, a label or the beginning of a paragraph is called so, give or take small words and endings. */
  has(title: string, noun: string): boolean;
  /** The heading that shares most words with the title, when one does so more than any other. */
  nearest(title: string): string | undefined;
}

export function collectTitles(labels: readonly Labels[]): Titles {
  const answers = new Map<string, boolean>();
  const suggestions = new Map<string, string | undefined>();
  const isTooMuch = () => answers.size > MAX_TITLES || answers.size * labels.length > MAX_COMPARISONS;
  return {
    has(title, noun) {
      const asked = `${noun} ${title}`;
      const known = answers.get(asked);
      if (known !== undefined) return known;
      // Past this many different titles the rest is believed, so that a hostile text stays cheap.
      const answer = isTooMuch() || contentWords(title).length === 0 || labels.some(namer(title, noun));
      answers.set(asked, answer);
      return answer;
    },
    nearest(title) {
      if (suggestions.has(title)) return suggestions.get(title);
      const suggestion = isTooMuch() ? undefined : nearest(title, headingsAmong(labels));
      suggestions.set(title, suggestion);
      return suggestion;
    },
  };
}

function headingsAmong(labels: readonly Labels[]): readonly Title[] {
  return labels.flatMap(({ isHeading, titles }) => (isHeading ? titles : []));
}

/** Whether labels are those of a part that a title and a noun name. */
export function namer(title: string, noun: string): (labels: Labels) => boolean {
  const key = titleKey(title);
  const words = contentWords(title);
  return ({ keys, titles, opening }) =>
    keys.includes(key) ||
    (titles.length > 0 && titles.some((other) => isTitle(other, words))) ||
    // "the “Effective Date” at the top" is there when a line begins so.
    (noun === "text" && opening.startsWith(key));
}

const MAX_TITLES = 300;
const MAX_COMPARISONS = 2_000_000;

function isTitle(title: Title, words: readonly string[]): boolean {
  return words.every((word) => title.words.has(word)) || isWithin(title, words);
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
