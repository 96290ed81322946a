import type { Checked } from "./source.ts";

/** What laws are divided into. What is cited without such a word is an article or a section, as the law has it. */
export type DivisionKind = "article" | "section" | "regulation" | "schedule";

/** The articles of a law, or its sections. Numbers are given as they are written: "1798.140". */
export interface Division {
  readonly first: string;
  readonly last: string;
  /** As far as this reaches another law of the same name: what is between the two is not judged. */
  readonly namesakeEnds?: string;
  /** How many numbered paragraphs an article has, 0 where it has none. Only those that were counted are here. */
  readonly paragraphs?: Readonly<Record<string, number>>;
  /** The last letter of a list, by what it belongs to: "26(1)", or "7" where the article itself is the list. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** Something that provisions of a law are about, and the words for it. */
export interface LawSubject {
  /** As a message names it. */
  readonly name: string;
  /** Global; what a text calls it. */
  readonly words: RegExp;
  /** The numbers of the provisions that may be cited for it, without paragraphs. */
  readonly fits: readonly string[];
  /** The one that a message and a fix name. */
  readonly right: string;
}

/** A law besides the GDPR. What is not given is not known here, and nothing is said about it. */
export interface OtherLaw extends Checked {
  /** As a message names it. */
  readonly name: string;
  /** Global; how texts name it. */
  readonly pattern: RegExp;
  readonly divisions: Readonly<Partial<Record<DivisionKind, Division>>>;
  /** What some of its provisions say, in our words: by "5(3)", or by "schedule 2" where that is not what it mainly has. */
  readonly parts: Readonly<Record<string, string>>;
  readonly subjects?: readonly LawSubject[];
}

/** A provision of such a law, as it is cited. */
export interface CitedProvision {
  /** Left out where it is an article. */
  readonly kind?: DivisionKind;
  readonly article: number;
  /** The number as it is written, where it is not that of an article: "1798.140", "164A". */
  readonly written?: string;
  readonly paragraph: number | undefined;
  readonly letter: string | undefined;
}

/** The number of a provision without what follows it. */
export function numberOf({ article, written }: Pick<CitedProvision, "article" | "written">): string {
  return written ?? `${article}`;
}

/** What is wrong with a citation of another law as such. */
export type OtherFault =
  | { readonly kind: "before-first"; readonly first: string }
  | { readonly kind: "after-last"; readonly last: string }
  | { readonly kind: "no-paragraph"; readonly paragraphs: number }
  | { readonly kind: "no-letter"; readonly last: string };

/** What is certainly wrong with a citation; undefined where there is such a provision or it is not known. */
export function faultOfOther({ divisions }: OtherLaw, cited: CitedProvision): OtherFault | undefined {
  const division = divisions[cited.kind ?? "article"];
  const number = numberOf(cited);
  if (division === undefined || !isOfTheCode(division, number)) return undefined;
  const { first, last, namesakeEnds = last, paragraphs = {}, letters = {} } = division;
  if (isAfter(first, number)) return { kind: "before-first", first };
  if (isAfter(number, namesakeEnds)) return { kind: "after-last", last };
  const { paragraph, letter } = cited;
  const count = paragraphs[number];
  // The only paragraph of an article has no number; to call it the first misleads nobody.
  if (count !== undefined && paragraph !== undefined && (paragraph < 1 || paragraph > Math.max(1, count)))
    return { kind: "no-paragraph", paragraphs: count };
  const end = letters[paragraph === undefined || count === 0 ? number : `${number}(${paragraph})`];
  if (letter === undefined || end === undefined || letter <= end) return undefined;
  return { kind: "no-letter", last: end };
}

/** Whether a number comes after another: "1798.200" after "1798.199.100", "40" after "5". Capitals behind it do not count. */
function isAfter(number: string, other: string): boolean {
  const [left, right] = [number, other].map((each) =>
    each.split(".").map((part) => Number.parseInt(part, 10)),
  );
  for (const [place, part] of (left ?? []).entries()) {
    const against = right?.[place] ?? 0;
    if (part !== against) return part > against;
  }
  return false;
}

/**
 * Whether a number can be one of a division that is part of a code: beside "1798.100" and "6501" such of the act itself
 * or of rules made under it, like "1303" or "7026", are numbered in another way.
 */
function isOfTheCode({ first }: Division, number: string): boolean {
  const [begins, given] = [first, number].map((each) => Number.parseInt(each, 10));
  if (begins === undefined || given === undefined) return false;
  if (first.includes(".")) return begins === given && number.includes(".");
  return begins < CODE || Math.floor(begins / 100) === Math.floor(given / 100);
}

/** No act has as many sections of its own. */
const CODE = 1000;
