/**
 * What the articles of the GDPR are made of: how many numbered paragraphs each has (0 where it has none), and the
 * last letter of each list. A list that belongs to the article itself stands under 0. Article 4 counts its
 * definitions, which are cited like paragraphs. Counted in Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1, with
 * the corrigendum of 23 May 2018; checked 2026-11-22.
 */
interface Shape {
  readonly paragraphs: number;
  readonly letters: Readonly<Record<number, string>>;
}

/** The last article. */
export const LAST_ARTICLE = 99;

/** What is wrong with a citation as such. */
export type Fault =
  | { readonly kind: "no-article" }
  | { readonly kind: "no-paragraph"; readonly paragraphs: number }
  | { readonly kind: "no-letter"; readonly last: string | undefined }
  /** A letter without its paragraph; `paragraph` where only one can be meant. */
  | { readonly kind: "paragraph-left-out"; readonly paragraph: number | undefined };

/** What is wrong with an article, a paragraph and a letter of the GDPR; undefined when there is such a provision. */
export function faultOf(
  article: number,
  paragraph: number | undefined,
  letter: string | undefined,
): Fault | undefined {
  const shape = SHAPES[article];
  if (shape === undefined) return { kind: "no-article" };
  const { paragraphs, letters } = shape;
  // The only paragraph of an article has no number; to call it the first misleads nobody.
  if (paragraph !== undefined && (paragraph < 1 || paragraph > Math.max(1, paragraphs)))
    return { kind: "no-paragraph", paragraphs };
  if (letter === undefined) return undefined;
  if (paragraph === undefined && letters[0] === undefined) return faultWithoutParagraph(letters, letter);
  const last = letters[paragraphs === 0 ? 0 : (paragraph ?? 0)];
  return last === undefined || letter > last ? { kind: "no-letter", last } : undefined;
}

function faultWithoutParagraph(letters: Shape["letters"], letter: string): Fault {
  const meant = Object.entries(letters).filter(([, last]) => letter <= last);
  if (meant.length === 0) return { kind: "no-letter", last: Object.values(letters).sort().at(-1) };
  return { kind: "paragraph-left-out", paragraph: meant.length === 1 ? Number(meant[0]?.[0]) : undefined };
}

const SHAPES: Readonly<Record<number, Shape>> = shapes();

/** By article: paragraphs, then the lists as "paragraph: last letter". */
function shapes(): Record<number, Shape> {
  const rows: readonly (readonly [paragraphs: number, letters?: Readonly<Record<number, string>>])[] = [
    [3],
    [4, { 2: "d" }],
    [3, { 2: "b" }],
    [26, { 16: "b", 22: "c", 23: "b" }],
    [2, { 1: "f" }],
    [4, { 1: "f", 3: "b", 4: "e" }],
    [4],
    [3],
    [4, { 2: "j" }],
    [0],
    [2],
    [8, { 5: "b" }],
    [4, { 1: "f", 2: "f" }],
    [5, { 1: "f", 2: "g", 3: "c", 5: "d" }],
    [4, { 1: "h" }],
    [0],
    [3, { 1: "f", 3: "e" }],
    [3, { 1: "d" }],
    [0],
    [4, { 1: "b" }],
    [6],
    [4, { 2: "c" }],
    [2, { 1: "j", 2: "h" }],
    [3],
    [3],
    [3],
    [5, { 2: "b" }],
    [10, { 3: "h" }],
    [0],
    [5, { 1: "g", 2: "d" }],
    [0],
    [4, { 1: "d" }],
    [5, { 3: "d" }],
    [4, { 3: "c" }],
    [11, { 3: "c", 7: "d" }],
    [5, { 3: "f" }],
    [7, { 1: "c" }],
    [6],
    [2, { 1: "e" }],
    [11, { 2: "k" }],
    [6, { 2: "d" }],
    [8],
    [9, { 1: "b", 2: "e" }],
    [0],
    [9, { 2: "c" }],
    [5, { 2: "f", 3: "b" }],
    [3, { 1: "c", 2: "n" }],
    [0],
    [6, { 1: "g" }],
    [0, { 0: "d" }],
    [4],
    [6],
    [4],
    [2, { 1: "f" }],
    [3],
    [6],
    [4, { 1: "v" }],
    [6, { 1: "f", 2: "j", 3: "j" }],
    [0],
    [12],
    [9, { 4: "b" }],
    [7],
    [0],
    [8, { 1: "f", 5: "b" }],
    [6, { 1: "c" }],
    [4],
    [0],
    [6],
    [2],
    [4, { 1: "y" }],
    [2],
    [2],
    [2],
    [2, { 1: "c" }],
    [6, { 6: "g" }],
    [2],
    [2],
    [4],
    [2],
    [2],
    [3],
    [6],
    [9, { 2: "k", 4: "c", 5: "e" }],
    [2],
    [3],
    [0],
    [0],
    [3],
    [4],
    [2],
    [2],
    [5],
    [3],
    [2],
    [0],
    [0],
    [5, { 2: "b" }],
    [0],
    [2],
  ];
  return Object.fromEntries(
    rows.map(([paragraphs, letters = {}], index) => [index + 1, { paragraphs, letters }]),
  );
}
