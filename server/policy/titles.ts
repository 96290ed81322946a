import { contentWords, type Labels, type Title, titleKey } from "./labels.ts";

/** What a document's headings and labels are called. */
export interface Titles {
  /** Whether a heading, a label or the beginning of a paragraph is called so, give or take small words and endings. */
  has(title: string, noun: string): boolean;
  /** The heading that shares most words with the title, when one does so more than any other. */
  nearest(title: string): string | undefined;
  /** Those of the document after an edit: what was answered is asked again of the labels that the edit touched only. */
  after(edit: LabelsEdit): Titles;
}

export interface LabelsEdit {
  readonly labels: readonly Labels[];
  readonly gone: readonly Labels[];
  readonly come: readonly Labels[];
}

export function collectTitles(labels: readonly Labels[]): Titles {
  return titlesOf({ labels, gone: [], come: [] }, { answers: new Map(), suggestions: new Map() });
}

/** What was answered before, all labels asked. */
interface Answered {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly suggestions: ReadonlyMap<string, string | undefined>;
}

interface Answer {
  readonly isThere: boolean;
  readonly names: (labels: Labels) => boolean;
}

function titlesOf({ labels, gone, come }: LabelsEdit, former: Answered): Titles {
  const asked = new Map<string, boolean>();
  const answers = new Map<string, Answer>();
  const suggestions = new Map<string, string | undefined>();
  const isTooMuch = () => asked.size > MAX_TITLES || asked.size * labels.length > MAX_COMPARISONS;
  const answerOf = (key: string, title: string, noun: string): boolean => {
    // Past this many different titles the rest is believed, so that a hostile text stays cheap.
    if (isTooMuch() || contentWords(title).length === 0) return true;
    const before = former.answers.get(key);
    const names = before?.names ?? namer(title, noun);
    const isThere =
      before === undefined || (before.isThere && gone.some(names))
        ? labels.some(names)
        : before.isThere || come.some(names);
    answers.set(key, { isThere, names });
    return isThere;
  };
  let found: readonly Title[] | undefined;
  const headings = () => {
    found ??= headingsAmong(labels);
    return found;
  };
  return {
    has(title, noun) {
      const key = `${noun} ${title}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const answer = answerOf(key, title, noun);
      asked.set(key, answer);
      return answer;
    },
    nearest(title) {
      if (isTooMuch()) return undefined;
      if (suggestions.has(title)) return suggestions.get(title);
      const suggestion = former.suggestions.has(title)
        ? former.suggestions.get(title)
        : nearest(title, headings());
      suggestions.set(title, suggestion);
      return suggestion;
    },
    after: (edit) => {
      const isHeading = [...edit.gone, ...edit.come].some((label) => label.isHeading);
      return titlesOf(edit, { answers, suggestions: isHeading ? new Map() : suggestions });
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
