import type { PlacedBlock, Policy, Section } from "../policy/policy.ts";
import { nextNumber } from "./numbering.ts";

/** The heading that a new section should look like, and what it should say. */
export interface NewHeading {
  /** The last heading of its rank; undefined in a document that has none. */
  readonly model: PlacedBlock | undefined;
  readonly level: number;
  /** The title with its number, in the manner of the document's other headings. */
  readonly title: string;
}

/** A heading for a new section at the end of the document: rank, number and capitals as its neighbors have them. */
export function newHeading(policy: Policy, title: string): NewHeading {
  const level = levelOfParts(policy.sections);
  const peers = policy.sections.flatMap((section) =>
    section.heading !== undefined && section.level === level ? [section.heading] : [],
  );
  const numbered = peers.filter((peer) => numberOf(peer) !== undefined);
  const last = numbered.at(-1);
  const number = numbered.length * 2 > peers.length && last !== undefined ? numberOf(last) : undefined;
  const styled = inCapitalsOf(peers, title);
  return {
    model: peers.at(-1),
    level,
    title:
      number === undefined ? styled : `${number.before}${nextNumber(number.value)}${number.after}${styled}`,
  };
}

interface HeadingNumber {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const NUMBER =
  /^((?:section|article|part|chapter|§)\s*)?(\d{1,3}|[ivxlc]+|[a-z])([.):]+\s*|\s*[-–—]\s+|\s+)(?=\S)/i;

/**
 * The number at the start of a heading, with what stands around it. A letter or a Roman number counts only with a
 * mark after it, so that "I agree" and "A note" are not numbered.
 */
function numberOf({ block }: PlacedBlock): HeadingNumber | undefined {
  const { marker, text } = block;
  const shown = marker !== "" && !text.startsWith(marker) ? `${marker} ${text}` : text;
  const match = NUMBER.exec(shown);
  if (match === null) return undefined;
  const [, before = "", value = "", after = ""] = match;
  if (!/^\d/.test(value) && after.trim() === "") return undefined;
  return { before, value, after };
}

/**
 * The rank of the parts that a document is made of: the highest that several headings share, past a single title.
 * Above 6 it is that of bold lines.
 */
function levelOfParts(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  for (const { heading, level } of sections) {
    if (heading !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const levels = [...counts.keys()].sort((a, b) => a - b);
  const shared = levels.find((level) => (counts.get(level) ?? 0) > 1);
  return shared ?? levels.at(1) ?? Math.min(6, (levels.at(0) ?? 1) + 1);
}

function inCapitalsOf(peers: readonly PlacedBlock[], title: string): string {
  const texts = peers.map(({ block }) => block.text).filter((text) => /\p{L}{2}/u.test(text));
  const shouted = texts.filter((text) => text === text.toUpperCase());
  if (texts.length > 0 && shouted.length * 2 > texts.length) return title.toUpperCase();
  const words = texts
    .flatMap((text) => text.split(/\s+/).slice(1))
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2 || capital.length * 3 < words.length * 2) return title;
  return title.replace(/(?<=\s)\p{Ll}+/gu, (word) =>
    word.length > 3 || !SMALL.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
}

/** Short words that titles leave in lower case. */
const SMALL: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "but",
  "by",
  "for",
  "if",
  "in",
  "nor",
  "of",
  "on",
  "or",
  "the",
  "to",
]);
