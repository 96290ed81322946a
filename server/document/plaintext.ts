import { type Change, createText, type Span } from "../text/text.ts";
import type { Block } from "./block.ts";
import type { Reading } from "./document.ts";
import { type Line, readLine } from "./plaintext-line.ts";
import type { Part } from "./plaintext-place.ts";
import { type Segment, segmentsOf } from "./plaintext-segment.ts";
import { partsOf } from "./plaintext-structure.ts";
import { isDropped, isSpace, visibleText } from "./plaintext-visible.ts";

/**
 * Reads plain text: policies pasted one paragraph per line or hard-wrapped, with headings in capitals, numbered or
 * in title case, lists with bullets of any kind or none, tab- or `|`-separated tables. Structure is inferred. After an
 * edit only the lines that it touches are looked at again; what they are in their place is decided for all lines
 * from their remembered shapes, and only blocks that changed are made again.
 */
export function readPlaintext(content: string): Reading {
  return assemble(content, splitLines(content).map(readLine), undefined);
}

/** What is remembered of a text: its lines, and for the line on which a segment starts, what was made of it. */
interface Remembered {
  readonly content: string;
  readonly lines: readonly Line[];
  readonly made: readonly (Made | undefined)[];
}

interface Made {
  readonly segment: Segment;
  readonly part: Part;
  readonly blocks: readonly Block[];
  /** Where each block starts, counted from the start of the first line. */
  readonly offsets: readonly number[];
}

/** How many lines at the start and at the end of a text are the same `Line` objects as before. */
interface Kept {
  readonly before: Remembered;
  readonly front: number;
  readonly back: number;
  /** Number of lines now. */
  readonly count: number;
}

function assemble(content: string, lines: readonly Line[], kept: Kept | undefined): Reading {
  const segments = segmentsOf(lines);
  const parts = partsOf(segments);
  const made: (Made | undefined)[] = new Array(lines.length).fill(undefined);
  const blocks: Block[] = [];
  const starts: number[] = [];
  let line = 0;
  let offset = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const part = parts[index];
    if (segment === undefined || part === undefined) continue;
    for (; line < segment.first; line++) offset += lines[line]?.length ?? 0;
    const old = kept === undefined ? undefined : madeBefore(segment, part, kept);
    const now = old ?? make({ segment, part }, { content, lines, offset });
    made[segment.first] = now;
    for (const block of now.blocks) blocks.push(block);
    for (const at of now.offsets) starts.push(offset + at);
  }
  const remembered: Remembered = { content, lines, made };
  return { blocks, starts, reread: (text, change) => reread(remembered, text, change) };
}

function reread(before: Remembered, text: string, change: Change): Reading {
  const { lines, content } = before;
  const start = clamp(Math.min(change.start, change.end), content.length);
  const end = clamp(Math.max(change.start, change.end), content.length);
  // Up to one line before and after: an edit between `\r` and `\n` changes where the line before it ends.
  let front = 0;
  let from = 0;
  for (let length = lines[front]?.length ?? 0; front < lines.length && from + length < start; ) {
    from += length;
    front += 1;
    length = lines[front]?.length ?? 0;
  }
  let back = 0;
  let until = content.length;
  for (let length = lines.at(-1)?.length ?? 0; back < lines.length - front && until - length > end; ) {
    until -= length;
    back += 1;
    length = lines[lines.length - 1 - back]?.length ?? 0;
  }
  const region = text.slice(from, until + text.length - content.length);
  const pieces = splitLines(region);
  // The region ends with a line break, except at the end of the text.
  if (back > 0) pieces.pop();
  const old = content.slice(from, until);
  const known = lines.slice(front, lines.length - back);
  let first = 0;
  let at = 0;
  while (first < Math.min(known.length, pieces.length)) {
    const length = known[first]?.length ?? 0;
    if (pieces[first]?.length !== length || !region.startsWith(old.slice(at, at + length), at)) break;
    at += length;
    first += 1;
  }
  let last = 0;
  let tail = 0;
  while (last < Math.min(known.length, pieces.length) - first) {
    const length = known[known.length - 1 - last]?.length ?? 0;
    const piece = pieces[pieces.length - 1 - last]?.length;
    if (
      piece !== length ||
      old.slice(old.length - tail - length, old.length - tail) !==
        region.slice(region.length - tail - length, region.length - tail)
    )
      break;
    tail += length;
    last += 1;
  }
  const fresh = pieces.slice(first, pieces.length - last).map(readLine);
  const now = lines.slice(0, front + first).concat(fresh, lines.slice(lines.length - back - last));
  return assemble(text, now, { before, front: front + first, back: back + last, count: now.length });
}

/** What was made of a segment in the text before, if none of its lines changed and it is still the same. */
function madeBefore(segment: Segment, part: Part, { before, front, back, count }: Kept): Made | undefined {
  const moved = segment.first >= count - back;
  if (!moved && segment.last >= front) return undefined;
  const old = before.made[moved ? segment.first + before.lines.length - count : segment.first];
  if (old === undefined || old.segment.last - old.segment.first !== segment.last - segment.first)
    return undefined;
  const same =
    old.segment.kind === segment.kind &&
    old.segment.separator === segment.separator &&
    (old.segment.rank === segment.rank || segment.kind !== "row") &&
    old.part.kind === part.kind &&
    old.part.level === part.level &&
    old.part.marker === part.marker &&
    old.part.body === part.body;
  return same ? old : undefined;
}

/** The blocks of one segment. `offset` is where its first line starts. */
function make(
  { segment, part }: Pick<Made, "segment" | "part">,
  place: { readonly content: string; readonly lines: readonly Line[]; readonly offset: number },
): Made {
  const { head } = segment;
  if (part.kind === "cell") {
    const row = place.content.slice(place.offset, place.offset + head.end);
    return { segment, part, ...cellsOf(row, segment) };
  }
  let from = 0;
  let end = head.end;
  let shownEnd = head.end;
  for (let line = segment.first; line <= segment.last; line++) {
    end = from + (place.lines[line]?.end ?? 0);
    if (place.lines[line] === segment.tail) shownEnd = end;
    from += place.lines[line]?.length ?? 0;
  }
  const source = place.content.slice(place.offset + head.indent, place.offset + end);
  const block = blockOf(source, part, { start: part.body - head.indent, end: shownEnd - head.indent });
  return block === undefined
    ? { segment, part, blocks: [], offsets: [] }
    : { segment, part, blocks: [block], offsets: [head.indent] };
}

/** The block that takes all of `source` and shows what is in `range`; none where nothing shows. */
function blockOf(source: string, part: Part, range: Span): Block | undefined {
  const { kind, level, marker } = part;
  if (kind === "comment" || kind === "matter") {
    const inside =
      kind === "comment" ? { start: 4, end: source.length - 3 } : { start: 3, end: source.length - 3 };
    const { start, end } = trimmed(source, inside);
    return {
      kind,
      level,
      marker,
      length: source.length,
      text: source.slice(start, end),
      map: [0, start],
      marks: [],
    };
  }
  const visible = visibleText(source, range);
  if (visible.text === "" && visible.marks.length === 0) return undefined;
  return { kind, level, marker, length: source.length, ...visible };
}

function cellsOf(row: string, { rank, separator }: Segment): Pick<Made, "blocks" | "offsets"> {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  const outer = trimmed(row, { start: 0, end: row.length });
  const bordered = separator === "|" && row[outer.start] === "|";
  let column = 0;
  for (
    let start = bordered ? outer.start + 1 : separator === "|" ? outer.start : 0;
    start < outer.end;
    column++
  ) {
    const next = row.indexOf(separator, start);
    const end = next < 0 ? outer.end : Math.min(next, outer.end);
    const cell = trimmed(row, { start, end });
    const visible = visibleText(row.slice(cell.start, cell.end), { start: 0, end: cell.end - cell.start });
    if (visible.text !== "" || visible.marks.length > 0) {
      const place = { row: rank, column, heading: rank === 0 };
      blocks.push({
        kind: "cell",
        level: 0,
        marker: "",
        length: cell.end - cell.start,
        ...visible,
        cell: place,
      });
      offsets.push(cell.start);
    }
    start = end + 1;
  }
  return { blocks, offsets };
}

function trimmed(source: string, { start, end }: Span): Span {
  let from = start;
  let until = Math.max(start, end);
  while (from < until && isUnseen(source.charCodeAt(from))) from += 1;
  while (until > from && isUnseen(source.charCodeAt(until - 1))) until -= 1;
  return { start: from, end: until };
}

function isUnseen(code: number): boolean {
  return isSpace(code) || isDropped(code);
}

/** The lines of a text, each with its line break; the last one has none. */
function splitLines(content: string): string[] {
  const { lineStarts } = createText(content);
  return lineStarts.map((start, line) => content.slice(start, lineStarts[line + 1] ?? content.length));
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
