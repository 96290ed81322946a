import { matchAt } from "../text/match.ts";
import { lastUpTo } from "../text/spans.ts";
import type { Block } from "./block.ts";
import type { Reading } from "./document.ts";
import { type BodyReading, readBody, rereadBody } from "./markdown.ts";
import { bodyDifference, type Split, splitAgain, splitMatter, wholeLayout } from "./matter.ts";
import { type Difference, formerOffset, type Layout, sameOrNew, type Versions } from "./reuse.ts";

/**
 * Reads GitHub's Markdown with front matter, HTML and template tags in it. A long text is read in parts, each from a
 * heading on, so that an edit costs as much as its part and not as the text. What is read is the same as if it were read
 * in one: a heading after a blank line ends everything before it, but for what `BodyReading.isClosed` asks about.
 */
export function readMarkdown(content: string, shortest = SHORTEST): Reading {
  const split = splitMatter(content);
  return readingOf(readParts(split.body, shortest), { split, shortest });
}

/** UTF-16 units: shorter parts are read together with the next, since each part has its price. Tests want short ones. */
const SHORTEST = 1_000;

/** A stretch of the body, read by itself. */
interface Part {
  /** Offset in the body; the part ends where the next one starts. */
  readonly start: number;
  readonly reading: BodyReading;
}

/** How a text is divided. */
interface Division {
  readonly split: Split;
  readonly shortest: number;
}

function readingOf(parts: readonly Part[], { split, shortest }: Division): Reading {
  const layout = layoutOf(parts);
  return {
    ...wholeLayout(layout, split),
    reread: (content, change) => {
      const next = splitAgain(content, split);
      const versions = { before: split.body, after: next.body };
      const difference = bodyDifference(split, next, change);
      const again = rereadParts({ parts, layout, shortest }, versions, difference);
      return readingOf(again, { split: next, shortest });
    },
  };
}

function layoutOf(parts: readonly Part[]): Layout {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { start, reading } of parts) {
    for (const block of reading.blocks) blocks.push(block);
    for (const own of reading.starts) starts.push(start + own);
  }
  return { blocks, starts };
}

/** A blank line before a heading: where a part may end. */
const BOUNDARY = /\n[ \t]{0,40}\r?\n(?=#{1,6}[ \t])/g;

function readParts(body: string, shortest: number): readonly Part[] {
  const ends: number[] = [];
  for (const { index, 0: blank } of body.matchAll(BOUNDARY)) {
    const end = index + blank.length;
    if (end - (ends.at(-1) ?? 0) >= shortest) ends.push(end);
  }
  ends.push(body.length);
  const parts: Part[] = [];
  for (let next = 0, start = 0; next < ends.length; ) {
    let last = next;
    let reading = readBody(body.slice(start, ends[last]));
    // What is not closed may go on to the end: twice as much each time keeps the work in proportion to the text.
    for (let more = 1; last + 1 < ends.length && !reading.isClosed; more *= 2) {
      last = Math.min(last + more, ends.length - 1);
      reading = readBody(body.slice(start, ends[last]));
    }
    parts.push({ start, reading });
    start = ends[last] ?? body.length;
    next = last + 1;
  }
  return parts;
}

/** A text before an edit, as it was read. */
interface Former {
  readonly parts: readonly Part[];
  readonly layout: Layout;
  readonly shortest: number;
}

/** The parts that an edit touches are read again; the parts before and after them stay what they are. */
function rereadParts(former: Former, versions: Versions, difference: Difference): readonly Part[] {
  const { parts } = former;
  const { start, oldEnd, newEnd } = difference;
  if (start === newEnd && oldEnd === newEnd) return parts;
  const delta = newEnd - oldEnd;
  const starts = parts.map((part) => part.start);
  // What touches the first character of a part touches the blank line before it.
  const touched = Math.max(0, lastUpTo(starts, start - 1));
  const first =
    touched > 0 && matchAt(HEADING, versions.after, starts[touched] ?? 0) === undefined
      ? touched - 1
      : touched;
  const from = starts[first] ?? 0;
  const untouched = Math.max(first, lastUpTo(starts, oldEnd)) + 1;
  for (let next = untouched; next <= untouched + 1 && next < parts.length; next++) {
    const text = versions.after.slice(from, (starts[next] ?? 0) + delta);
    if (!BLANK_END.test(text.slice(-LONGEST_BLANK))) continue;
    const again = rereadStretch(former, { text, from, first, next }, difference);
    if (again.at(-1)?.reading.isClosed !== true) continue;
    const after = parts.slice(next).map((part) => ({ ...part, start: part.start + delta }));
    return [...parts.slice(0, first), ...again, ...after];
  }
  const rest = { text: versions.after.slice(from), from, first, next: parts.length };
  return [...parts.slice(0, first), ...rereadStretch(former, rest, difference)];
}

/** Parts in a row, as they are after an edit. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly first: number;
  /** Index of the part after them. */
  readonly next: number;
}

function rereadStretch(
  { parts, layout, shortest }: Former,
  { text, from, first, next }: Stretch,
  difference: Difference,
): readonly Part[] {
  const [only, ...others] = parts.slice(first, next);
  if (only !== undefined && others.length === 0) {
    const { start, oldEnd, newEnd } = difference;
    const own = { start: start - from, oldEnd: oldEnd - from, newEnd: newEnd - from };
    return [{ start: from, reading: rereadBody(only.reading, text, own) }];
  }
  return readParts(text, shortest).map(({ start, reading }) => {
    const offsetOf = (own: number) => formerOffset(difference, from + start + own);
    const blocks = reading.blocks.map((block, index) =>
      sameOrNew(block, layout, offsetOf(reading.starts[index] ?? 0)),
    );
    return { start: from + start, reading: { ...reading, blocks } };
  });
}

const HEADING = /#{1,6}[ \t]/y;
const BLANK_END = /\n[ \t]{0,40}\r?\n$/;
/** The blank line before a heading is looked for in so many characters. */
const LONGEST_BLANK = 80;
