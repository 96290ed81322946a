import type { Mark, MarkKind } from "./block.ts";
import { withPlainMarks } from "./typography.ts";

/** What a reader sees of a stretch of source, while it is being put together. All offsets are the source's. */
export interface Visible {
  readonly source: string;
  text: string;
  readonly map: number[];
  readonly marks: Mark[];
  readonly open: OpenMark[];
  /** HTML comments met so far: where they are, and their inner text. */
  readonly comments: Stretch[];
  /** Source offset after the last visible character. */
  end: number;
  /** Whether the last visible stretch runs in step with its source. */
  inStep: boolean;
  /** White space that becomes one space as soon as something follows; `from` is -1 if there is none. */
  readonly space: { from: number; to: number; breaks: boolean; newline: boolean };
  /** How far the last line with a bullet is indented that Markdown and HTML do not know for one; -1 without such a line. */
  bulletIndent: number;
}

/** A stretch of source. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface OpenMark {
  readonly kind: MarkKind;
  readonly target: string | undefined;
  readonly start: number;
}

/** A finished visible text; the map's source offsets are counted from the start of the block. */
export interface Shown {
  readonly text: string;
  readonly map: readonly number[];
  readonly marks: readonly Mark[];
}

export function visibleOf(source: string): Visible {
  return {
    source,
    text: "",
    map: [],
    marks: [],
    open: [],
    comments: [],
    end: 0,
    inStep: true,
    space: { from: -1, to: -1, breaks: false, newline: false },
    bulletIndent: -1,
  };
}

/** Shows source characters as they are, white space collapsed and zero-width characters dropped. */
export function showText(visible: Visible, from: number, to: number): void {
  const { source } = visible;
  let run = from;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code > 32 && code < 0xa0) continue;
    if (code === 32 && at > run && at + 1 < to) {
      const next = source.charCodeAt(at + 1);
      if (next > 32 && next < 0xa0) continue;
    }
    const sort = sortOf(code);
    if (sort === VISIBLE) continue;
    if (at > run) put(visible, source.slice(run, at), { from: run, to: at });
    if (sort === SPACE) showSpace(visible, at, at + 1);
    run = at + 1;
  }
  if (to > run) put(visible, source.slice(run, to), { from: run, to });
}

/** Shows `text`, such as a decoded character reference, in the place of a stretch of source. */
export function showInstead(visible: Visible, text: string, place: Stretch): void {
  const sort = text.length === 1 ? sortOf(text.charCodeAt(0)) : VISIBLE;
  if (sort === SPACE) showSpace(visible, place.from, place.to);
  else if (sort === VISIBLE && text !== "") put(visible, text, place);
}

/** Shows `text` in the place of a stretch of source and keeps its white space, as code does. */
export function showVerbatim(visible: Visible, text: string, place: Stretch): void {
  if (text !== "") put(visible, text, place);
}

/** Shows a stretch exactly as written, white space too, under a `template` mark. */
export function showTemplate(visible: Visible, from: number, to: number): void {
  const text = visible.source.slice(from, to);
  put(visible, text, { from, to });
  const end = visible.text.length;
  visible.marks.push({ kind: "template", start: end - text.length, end, target: text });
}

/** A line break that the reader sees. */
export function showBreak(visible: Visible, from: number, to: number): void {
  showSpace(visible, from, to);
  visible.space.breaks = true;
}

export function openMark(visible: Visible, kind: MarkKind, target?: string): void {
  visible.open.push({ kind, target, start: visible.text.length + (isSpacePending(visible) ? 1 : 0) });
}

/** Ends the innermost open mark of a kind; nothing happens if there is none. */
export function closeMark(visible: Visible, kind: MarkKind): void {
  const at = visible.open.findLastIndex((mark) => mark.kind === kind);
  const mark = visible.open[at];
  if (mark === undefined) return;
  visible.open.splice(at, 1);
  const end = visible.text.length;
  if (mark.start < end) visible.marks.push(markOf(kind, { start: mark.start, end, target: mark.target }));
}

/** A mark of no extent: an anchor, an image, a comment. */
export function pointMark(visible: Visible, kind: MarkKind, target: string | undefined): void {
  const past = isSpacePending(visible) && visible.space.newline ? 1 : 0;
  const at = visible.text.length + past;
  visible.marks.push(markOf(kind, { start: at, end: at, target }));
}

/** An HTML comment inside prose; `inner` is what stands between its marks. */
export function hideComment(visible: Visible, place: Stretch, inner: string): void {
  pointMark(visible, "comment", inner.trim());
  visible.comments.push(place);
}

/** Ends the text. The source offsets of its map are counted from `start`. Undefined if a reader sees nothing. */
export function finish(visible: Visible, start: number): Shown | undefined {
  while (visible.open.length > 0) closeMark(visible, visible.open.at(-1)?.kind ?? "strong");
  const { length } = visible.text;
  if (length === 0) return undefined;
  if (!visible.inStep) visible.map.push(length, visible.end);
  const map = visible.map.map((offset, index) => (index % 2 === 0 ? offset : offset - start));
  const text = withPlainMarks(detached(visible.text));
  return { text, map, marks: sorted(withoutBlank(visible.marks, text), length) };
}

/**
 * Marks without the blank that they begin with; one that holds nothing else is dropped. Not done when a mark is closed:
 * to look into a text that still grows costs as much as the text is long.
 */
function withoutBlank(marks: readonly Mark[], text: string): readonly Mark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === "break" || mark.start === mark.end || text.charCodeAt(mark.start) !== SPACE_CODE)
      return [mark];
    return mark.start + 1 < mark.end ? [{ ...mark, start: mark.start + 1 }] : [];
  });
}

const SPACE_CODE = 32;

/** The text without its first `count` characters, which must be plain. */
export function withoutStart({ text, map, marks }: Shown, count: number): Shown {
  let last = 0;
  while (last + 2 < map.length && (map[last + 2] ?? 0) <= count) last += 2;
  const source = (map[last + 1] ?? 0) + (count - (map[last] ?? 0));
  const shorter = [0, source];
  for (let at = last + 2; at < map.length; at += 2) shorter.push((map[at] ?? 0) - count, map[at + 1] ?? 0);
  return {
    text: text.slice(count),
    map: shorter,
    marks: marks.flatMap((mark) => {
      const start = Math.max(0, mark.start - count);
      const end = Math.max(0, mark.end - count);
      return end > start || mark.start === mark.end ? [{ ...mark, start, end }] : [];
    }),
  };
}

/** Whether a UTF-16 unit is white space to a reader, no-break spaces included. */
export function isBlank(code: number): boolean {
  return sortOf(code) === SPACE;
}

const VISIBLE = 0;
const SPACE = 1;
const DROPPED = 2;

function sortOf(code: number): number {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) ? SPACE : VISIBLE;
  if (code < 0xa0) return VISIBLE;
  if (code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code === 0xad || code === 0x2060 || code === 0xfeff) return DROPPED;
  if (code < 0x2000 || code > 0x2029) return VISIBLE;
  if (code <= 0x200a || code >= 0x2028) return SPACE;
  return code <= 0x200d ? DROPPED : VISIBLE;
}

function isSpacePending(visible: Visible): boolean {
  return visible.space.from >= 0 && visible.text !== "";
}

function showSpace(visible: Visible, from: number, to: number): void {
  const { space, source } = visible;
  const code = source.charCodeAt(from);
  if (code === 10 || code === 13) space.newline = true;
  if (space.from >= 0) return;
  space.from = from;
  space.to = to;
}

function put(visible: Visible, text: string, { from, to }: Stretch): void {
  const { space } = visible;
  const isLine = isListLine(visible, text, from);
  if (space.from >= 0) {
    if (visible.text !== "") {
      place(visible, " ", space);
      const end = visible.text.length;
      if (space.breaks || isLine) visible.marks.push({ kind: "break", start: end - 1, end });
    }
    space.from = -1;
    space.breaks = false;
    space.newline = false;
  }
  place(visible, text, { from, to });
}

/** Whether text begins a line of its own to the eye: with a bullet, or less indented than the bullets before it. */
function isListLine(visible: Visible, text: string, from: number): boolean {
  const isStart = visible.text === "";
  if (!isStart && !visible.space.newline) return false;
  if (BULLETS.includes(text.charAt(0))) {
    visible.bulletIndent = indentAt(visible.source, from);
    return !isStart;
  }
  if (visible.bulletIndent <= 0 || indentAt(visible.source, from) >= visible.bulletIndent) return false;
  visible.bulletIndent = -1;
  return true;
}

/** How many blanks stand between the start of a line and an offset; very many where something else does. */
function indentAt(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && (source.charCodeAt(at - 1) === SPACE_CODE || source.charCodeAt(at - 1) === TAB)) at--;
  const before = at === 0 ? LINE_FEED : source.charCodeAt(at - 1);
  return before === LINE_FEED || before === RETURN ? offset - at : Number.MAX_SAFE_INTEGER;
}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;

/** What begins a line of its own to the eye, although Markdown and HTML know no such lists. */
const BULLETS = "•·○◦●▪▫■□►▶▸▹‣⁃∙➢➤➔→✓✔✅☑❖◆◇";

/**
 * Where the source jumps, the map gets two pairs for the same visible offset: the end of what was before, and the
 * start of what follows.
 */
function place(visible: Visible, text: string, { from, to }: Stretch): void {
  const { map, end } = visible;
  const { length } = visible.text;
  if (length === 0) map.push(0, from);
  else {
    if (!visible.inStep || from !== end) map.push(length, end);
    if (from !== end) map.push(length, from);
  }
  visible.text += text;
  visible.end = to;
  visible.inStep = text.length === to - from;
}

function markOf(
  kind: MarkKind,
  { start, end, target }: { start: number; end: number; target: string | undefined },
): Mark {
  return target === undefined ? { kind, start, end } : { kind, start, end, target };
}

function sorted(marks: readonly Mark[], length: number): readonly Mark[] {
  if (marks.length === 0) return NONE;
  const inside = marks.map((mark) => (mark.start > length ? { ...mark, start: length, end: length } : mark));
  return inside.sort((left, right) => left.start - right.start || right.end - left.end);
}

const NONE: readonly Mark[] = [];

/** A copy that does not keep alive the text of the whole document that it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
