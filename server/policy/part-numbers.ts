import type { Block } from "../document/block.ts";
import type { Format } from "../document/document.ts";
import type { Span } from "../text/text.ts";
import { labelsOf } from "./labels.ts";
import type { PlacedBlock, Policy } from "./policy.ts";
import { rememberingParts } from "./remember.ts";

/** A numbered heading or clause that does not go on where the one before it left off. */
export interface NumberFault {
  readonly sort: "gap" | "duplicate";
  readonly part: NumberedPart;
  /** For a gap the part before it, for a duplicate the first part with the number. */
  readonly other: NumberedPart;
  /** The number that should have come; of a duplicate, the number itself. */
  readonly number: string;
}

export interface NumberedPart {
  readonly placed: PlacedBlock;
  /** The number in the visible text; where it is the marker of an entry, the first words. */
  readonly span: Span;
  /** "3.1" as written, without leading zeros. */
  readonly number: string;
}

interface Numbered extends NumberedPart {
  readonly last: number;
  /** Parts of one row have the same: rank, place and the number before the last point. */
  readonly row: string;
  /** Rows of headings with simple numbers count only where most of their peers are numbered. */
  readonly peers: string | undefined;
}

/**
 * Gaps and repetitions among the numbered headings or clauses of one rank under one parent. A row that begins anew with
 * 1 is another row; a number that stands anywhere else in the text is not missing.
 */
export function numberFaults({ blocks, document }: Policy): readonly NumberFault[] {
  return FAULTS[document.format](blocks);
}

/** Kept while an edit touches nothing that is numbered; two rules ask for them. */
const FAULTS: Readonly<Record<Format, ReturnType<typeof rememberingFaults>>> = {
  markdown: rememberingFaults("markdown"),
  html: rememberingFaults("html"),
  plaintext: rememberingFaults("plaintext"),
};

function rememberingFaults(format: Format): (blocks: readonly PlacedBlock[]) => readonly NumberFault[] {
  return rememberingParts(isNumbered, (blocks) => findFaults(blocks, format));
}

function isNumbered(placed: PlacedBlock): boolean {
  return (
    placed.section.heading === placed ||
    mayBeNumbered(placed.block) ||
    labelsOf(placed.block).number !== undefined
  );
}

function findFaults(blocks: readonly PlacedBlock[], format: Format): readonly NumberFault[] {
  const rows = new Map<string, Numbered[]>();
  const headings = new Map<string, number>();
  for (const placed of blocks) {
    const isHeading = placed.section.heading === placed;
    if (!isHeading && !mayBeNumbered(placed.block)) continue;
    const peers = isHeading ? `${placed.section.level} ${placed.section.parent?.from}` : undefined;
    if (peers !== undefined) headings.set(peers, (headings.get(peers) ?? 0) + 1);
    const numbered = numberedPart(placed, peers, format);
    if (numbered === undefined) continue;
    const row = rows.get(numbered.row);
    if (row === undefined) rows.set(numbered.row, [numbered]);
    else row.push(numbered);
  }
  let known: ReadonlySet<string> | undefined;
  const isKnown = (number: string) => {
    known ??= new Set(allNumbers(blocks));
    return known.has(number);
  };
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    const peers = first?.peers === undefined ? undefined : headings.get(first.peers);
    if (peers !== undefined && row.length * 3 < peers * 2) return [];
    return faultsIn(row, isKnown);
  });
}

function mayBeNumbered({ text, marker }: Block): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || (marker !== "" && /\d/.test(marker));
}

const SIMPLE_OR_NESTED =
  /^(?:(?:section|article|part|chapter|clause)\s)?(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.):]|\s[–—-])?\s(?=\S)/i;
const NESTED = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s(?=\p{Lu})/u;
const MARKER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,4})[.)]{0,2}$/;

function numberedPart(placed: PlacedBlock, peers: string | undefined, format: Format): Numbered | undefined {
  const { block, section } = placed;
  const { kind, text, marker, level } = block;
  if (peers === undefined && kind !== "paragraph" && kind !== "entry") return undefined;
  const marked = MARKER.exec(marker)?.[1];
  const written = (peers === undefined ? NESTED : SIMPLE_OR_NESTED).exec(text);
  const number = marked ?? written?.[1];
  if (number === undefined) return undefined;
  // Markdown numbers the entries of a list itself, whatever is written.
  if (format === "markdown" && kind === "entry" && !number.includes(".")) return undefined;
  const parts = number.split(".").map(Number);
  const above = parts.slice(0, -1).join(".");
  const span =
    written === null || marked !== undefined
      ? { start: 0, end: Math.min(text.length, LONGEST_SHOWN) }
      : { start: 0, end: written[0].trimEnd().length };
  const style = marker.replace(/\d+/g, "1");
  const place =
    peers === undefined
      ? `clause ${section.from} ${level} ${style} ${listOf(placed)}`
      : above === ""
        ? `heading ${peers}`
        : `heading under ${section.parent?.from}`;
  return {
    placed,
    span,
    number: parts.join("."),
    last: parts.at(-1) ?? 0,
    row: `${place} ${above}`,
    peers: above === "" ? peers : undefined,
  };
}

/** A list that is announced is a row of its own. */
function listOf({ leadIn }: PlacedBlock): number | undefined {
  return leadIn?.block.text.endsWith(":") === true ? leadIn.index : undefined;
}

const LONGEST_SHOWN = 60;

/** Numbers that begin any block, however they are written. */
function allNumbers(blocks: readonly PlacedBlock[]): readonly string[] {
  return blocks.flatMap(({ block }) => {
    const { number } = labelsOf(block);
    return number === undefined ? [] : [number];
  });
}

/** More missing numbers than this are no slip: another text begins, or the numbers mean something else. */
const MOST_MISSING = 3;

function faultsIn(row: readonly Numbered[], isKnown: (number: string) => boolean): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  let seen = new Map<number, Numbered>();
  let before: Numbered | undefined;
  let steps = 0;
  let repeated = 0;
  for (const part of row) {
    const first = seen.get(part.last);
    if (before === undefined || (part.last <= 1 && first !== undefined && steps > 0)) {
      seen = new Map([[part.last, part]]);
      before = part;
      repeated = 0;
      continue;
    }
    if (first !== undefined) {
      faults.push({ sort: "duplicate", part, other: first, number: part.number });
      repeated++;
      continue;
    }
    seen.set(part.last, part);
    const missing = part.last - before.last - 1;
    if (missing === 0) steps++;
    if (missing > 0 && missing <= MOST_MISSING && missing > repeated) {
      const number = numberAfter(before);
      if (!isKnown(number)) faults.push({ sort: "gap", part, other: before, number });
    }
    repeated = Math.max(0, repeated - Math.max(0, missing));
    if (missing >= 0) before = part;
  }
  // Numbers that never go up by one are no row; but two headings "4.1" under one parent are.
  return steps > 0
    ? faults
    : faults.filter(({ sort, part }) => sort === "duplicate" && isNestedHeading(part));
}

function isNestedHeading({ placed, number }: NumberedPart): boolean {
  return number.includes(".") && placed.section.heading === placed;
}

function numberAfter({ number, last }: Numbered): string {
  const above = number.split(".").slice(0, -1);
  return [...above, last + 1].join(".");
}
