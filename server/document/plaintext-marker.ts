/** How the number or bullet at the start of a line is written. */
export type MarkerShape =
  | "none"
  | "bullet"
  | "number" // 1. 2.1 3)
  | "section" // Section 4 –
  | "roman" // IV. or IV
  | "capital" // A.
  | "letter" // a. or a)
  | "paren" // (1) (a) (iv)
  | "bare"; // 3 Title

/** The number or bullet at the start of a line. */
export interface Marker {
  readonly shape: MarkerShape;
  /** As written, without white space around it. */
  readonly marker: string;
  /** Where the text after it starts. */
  readonly skip: number;
  /** Levels of a number: 2 for `2.1`; 0 where there is none. */
  readonly depth: number;
  /** Value of the last part of a number or letter: 1 for `2.1` and `a)`; 0 where there is none. */
  readonly ordinal: number;
}

export const NO_MARKER: Marker = { shape: "none", marker: "", skip: 0, depth: 0, ordinal: 0 };

const MARKERS: readonly { readonly shape: MarkerShape; readonly pattern: RegExp }[] = [
  { shape: "bullet", pattern: /^([-*–—+>]|->|=>|--)\s+(?=\S)/u },
  { shape: "bullet", pattern: /^([•·○◦●▪▫■□►▶▸▹‣⁃∙➢➤➔→✓✔✅☑❖◆◇★☆※¤\uf0b7\uf0a7\uf0d8])\s*(?=\S)/u },
  { shape: "bullet", pattern: /^(o|§|¨|ü|Ø)\s+(?=\p{L})(?=[\s\S]{3})/u },
  { shape: "bullet", pattern: /^([-–—])(?=\p{L})/u },
  {
    shape: "section",
    pattern:
      /^(?:section|article|art\.|part|chapter|clause|abschnitt|§)\s*(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,6}|[A-Z])(?:\s*[.:)–—-]\s*|\s+)(?=\p{Lu})/iu,
  },
  { shape: "number", pattern: /^(\d{1,3}(?:\.\d{1,3}){1,5}[.)]?)\s+(?=\S)/u },
  { shape: "number", pattern: /^(\d{1,2}(?:\.\d{1,3}){1,5}[.)]?)(?=\p{Lu})/u },
  { shape: "number", pattern: /^(\d{1,3}[.)]|\d{1,2}\.\))\s+(?=\S)/u },
  { shape: "number", pattern: /^(\d{1,2}[.)])(?=\p{Lu})/u },
  { shape: "paren", pattern: /^(\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\))\s*(?=\S)/u },
  { shape: "roman", pattern: /^([IVX]{1,6}[.)])\s+(?=\S)/u },
  { shape: "roman", pattern: /^([IVX]{1,6})\s{0,20}[–—-]?\s{1,20}(?=\p{Lu}\p{Ll})/u },
  { shape: "letter", pattern: /^([a-z][.)]|[ivx]{1,5}[.)])\s+(?=\S)/u },
  { shape: "capital", pattern: /^([A-Z][.)])\s+(?=\S)/u },
  { shape: "bare", pattern: /^(\d{1,2})\s+(?=\p{Lu})/u },
];

/** What marks the line that starts with `head`; `NO_MARKER` where nothing does. */
export function markerOf(head: string): Marker {
  if (
    /^[\p{L}"“(]/u.test(head) &&
    !/^(?:[a-zA-Z][.)\s]|[ivxIVX]{1,6}[.)\s]|\(|section|art|part|chapter|clause|abschnitt|[üØ¨])/iu.test(head)
  ) {
    return NO_MARKER;
  }
  for (const { shape, pattern } of MARKERS) {
    const match = pattern.exec(head);
    const marker = match?.[1];
    if (match === null || marker === undefined) continue;
    const number = /\d+(?:\.\d+)*/.exec(marker)?.[0];
    const depth = number === undefined ? 0 : number.split(".").length;
    return { shape, marker, skip: match[0].length, depth, ordinal: ordinalOf(marker, number) };
  }
  return NO_MARKER;
}

function ordinalOf(marker: string, number: string | undefined): number {
  if (number !== undefined) return Number(number.split(".").at(-1));
  const letters = /[a-z]+/i.exec(marker)?.[0].toLowerCase() ?? "";
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : 0;
}
