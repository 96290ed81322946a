import type { Line } from "./plaintext-line.ts";

/**
 * Lines that belong together, before it is known what they are: a paragraph or entry with its wrapped lines, a
 * heading with its underline, a row of a table, a comment, front matter. Indices into the lines, `last` included.
 */
export interface Segment {
  readonly kind: "prose" | "underlined" | "row" | "comment" | "matter";
  readonly first: number;
  readonly last: number;
  /** First and last line of prose. The last one differs from line `last` where an underline follows it. */
  readonly head: Line;
  readonly tail: Line;
  /** A blank line, a rule, or the start of the document comes before it. */
  readonly apart: boolean;
  /** Columns of all lines together, for prose. */
  readonly size: number;
  /** Rank of an underlined heading; 0-based row of a table; else 0. */
  readonly rank: number;
  readonly separator: "\t" | "|" | "";
}

/** Puts lines together. Linear; nothing in one run of lines depends on another run, except an open comment. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  const commentEnds = commentEndsOf(lines);
  let at = 0;
  let apart = true;
  const matter = matterEnd(lines);
  const opening = lines[0];
  if (matter > 0 && opening !== undefined) {
    const tail = lines[matter] ?? opening;
    segments.push(plain({ kind: "matter", first: 0, last: matter, head: opening, tail, apart, size: 0 }, 0));
    at = matter + 1;
  }
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.kind === "comment") {
      const last = commentEnds[at] ?? -1;
      const tail = lines[last];
      if (tail !== undefined) {
        const kind = tail.closes === "end" ? "comment" : "prose";
        const size = kind === "prose" ? line.width + tail.width : 0;
        segments.push(plain({ kind, first: at, last, head: line, tail, apart, size }, 0));
        at = last + 1;
        apart = kind === "comment" ? apart : false;
        continue;
      }
    }
    if (!isProse(line, commentEnds[at])) {
      apart = true;
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = lines[end]; next !== undefined && isProse(next, commentEnds[end]); next = lines[end])
      end += 1;
    const underline = end - at >= 1 ? underlineRank(lines[end], lines[end - 1]) : 0;
    readRun({ lines, from: at, until: end, apart, underline }, segments);
    at = underline > 0 ? end + 1 : end;
    apart = underline > 0;
  }
  return segments;
}

type Extent = Pick<Segment, "kind" | "first" | "last" | "head" | "tail" | "apart" | "size">;

/** A segment that is no row of a table. One literal, for speed. */
function plain(extent: Extent, rank: number): Segment {
  const { kind, first, last, head, tail, apart, size } = extent;
  return { kind, first, last, head, tail, apart, size, rank, separator: "" };
}

const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;

/** A run of lines without a blank one, `until` excluded. */
interface Run {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly until: number;
  readonly apart: boolean;
  /** Rank that an underline after the run gives to its last line; 0 without one. */
  readonly underline: number;
}

function isProse(line: Line, commentEnd: number | undefined): boolean {
  return line.kind === "text" || (line.kind === "comment" && (commentEnd ?? -1) < 0);
}

/** For each line that opens a comment the line that ends it, or -1. */
function commentEndsOf(lines: readonly Line[]): readonly number[] {
  if (!lines.some((line) => line.kind === "comment")) return [];
  const ends: number[] = new Array(lines.length).fill(-1);
  let end = -1;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.closes !== "no") end = at;
    if (line.kind === "comment") ends[at] = end;
  }
  return ends;
}

function matterEnd(lines: readonly Line[]): number {
  if (lines[0]?.kind !== "fence" || lines[1]?.kind !== "text" || !lines[1].keyed) return -1;
  for (let at = 2; at < lines.length; at += 1) {
    if (lines[at]?.kind === "fence") return at;
  }
  return -1;
}

function underlineRank(line: Line | undefined, above: Line | undefined): number {
  if (line === undefined || above === undefined || above.width > LONGEST_UNDERLINED) return 0;
  if (line.kind === "double") return 1;
  return line.kind === "single" || line.kind === "fence" ? 2 : 0;
}

const LONGEST_UNDERLINED = 120;

function readRun(run: Run, segments: Segment[]): void {
  const { lines, from, until } = run;
  const wrap = wrapWidth(run);
  const prose = run.underline > 0 ? until - 1 : until;
  for (let at = from; at < until; ) {
    const head = lines[at];
    if (head === undefined) return;
    const apart = at === from && run.apart;
    if (at === prose) {
      const size = head.width;
      segments.push(
        plain({ kind: "underlined", first: at, last: at + 1, head, tail: head, apart, size }, run.underline),
      );
      return;
    }
    const table = tableEnd(lines, at, prose);
    if (table > at) {
      readTable({ ...run, from: at, until: table, apart }, segments);
      at = table;
      continue;
    }
    let last = at;
    let tail = head;
    let size = head.width;
    for (let next = lines[last + 1]; last + 1 < prose && next !== undefined; next = lines[last + 1]) {
      if (!continues({ previous: tail, line: next, head }, wrap)) break;
      last += 1;
      tail = next;
      size += 1 + next.width - next.column;
    }
    segments.push(plain({ kind: "prose", first: at, last, head, tail, apart, size }, 0));
    at = last + 1;
  }
}

/**
 * The column at which a run is hard-wrapped, or 0. Where somebody has typed into a line and has not wrapped it again,
 * it is wider than the others: the column is that of the others if more lines are full to it.
 */
function wrapWidth(run: Run): number {
  const count = run.until - run.from;
  if (count < 2) return 0;
  let column = 0;
  let most = 0;
  let width = Number.POSITIVE_INFINITY;
  for (let typed = 0; typed <= MOST_TYPED && count >= FEWEST_LINES * (typed + 1); typed += 1) {
    width = widestBelow(run, width);
    const full = fullLines(run, width);
    if (full > most) {
      most = full;
      column = width;
    }
  }
  return column;
}

/** Lines of a run that may be typed into, and how many it has at least for each. */
const MOST_TYPED = 2;
const FEWEST_LINES = 2;

function widestBelow({ lines, from, until }: Run, limit: number): number {
  let widest = 0;
  for (let at = from; at < until; at += 1) {
    const width = lines[at]?.width ?? 0;
    if (width > widest && width < limit) widest = width;
  }
  return widest;
}

/**
 * How many lines are full where a run is wrapped at a column; 0 where it is not. It is where the column is one at which
 * people wrap, most lines are so long that the first word of the next one would not have fitted, and lines end in the
 * middle of sentences.
 */
function fullLines({ lines, from, until }: Run, wrap: number): number {
  if (wrap > WIDEST_WRAP || wrap < NARROWEST_WRAP) return 0;
  let pairs = 0;
  let full = 0;
  let open = 0;
  let small = 0;
  for (let at = from + 1; at < until; at += 1) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (line === undefined || previous === undefined || line.markerShape !== "none") continue;
    pairs += 1;
    if (previous.width + 1 + line.firstWord <= wrap) continue;
    full += 1;
    if (previous.tail === "" || previous.tail === ",") open += 1;
    if (line.lower || line.caseless) small += 1;
  }
  if (full * 2 < pairs || open * 2 < full) return 0;
  const stop = lines[until - 1]?.tail;
  return small * 4 >= full || stop === "." || stop === ":" || stop === "?" ? full : 0;
}

function continues(
  pair: { readonly previous: Line; readonly line: Line; readonly head: Line },
  wrap: number,
): boolean {
  const { previous, line, head } = pair;
  if (line.markerShape === "bullet") return false;
  const full = wrap > 0 && previous.width + 1 + line.firstWord > wrap;
  if (line.markerShape !== "none")
    return full && previous.tail === "" && line.column >= head.column && !previous.capitals;
  if (head.markerShape !== "none" && line.column > head.column && line.column <= head.column + 8) return true;
  return full && previous.tail !== ":" && previous.capitals === line.capitals;
}

/** The line after a table that starts at `at`: two rows or more with as many columns each; `at` where there is none. */
function tableEnd(lines: readonly Line[], at: number, until: number): number {
  const first = lines[at];
  if (first === undefined) return at;
  const tabs = first.tabbed && first.tabs >= 2;
  if (!tabs && first.pipes < 2) return at;
  const column = tabs ? "tabs" : "pipes";
  let end = at + 1;
  while (end < until && lines[end]?.[column] === first[column]) end += 1;
  return end - at >= 2 ? end : at;
}

function readTable(run: Run, segments: Segment[]): void {
  const separator =
    run.lines[run.from]?.tabbed === true && (run.lines[run.from]?.tabs ?? 1) >= 2 ? "\t" : "|";
  let rank = 0;
  for (let at = run.from; at < run.until; at += 1) {
    const head = run.lines[at];
    if (head === undefined || head.ruled) continue;
    segments.push({
      kind: "row",
      first: at,
      last: at,
      head,
      tail: head,
      apart: rank === 0 && run.apart,
      size: 0,
      rank,
      separator,
    });
    rank += 1;
  }
}
