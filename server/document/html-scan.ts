import type { Block, Mark } from "./block.ts";
import { entityAt } from "./entities.ts";
import { BLOCKS, HIDDEN, LISTS, MARKS, RAW, VOIDS } from "./html-names.ts";
import { beforeOpening, closed, type Frame, flowOf, nearestBlock, opened, type State } from "./html-state.ts";
import { commentBlock, headingBlock, insideComment, withAnchors } from "./prose.ts";
import type { Layout } from "./reuse.ts";
import { anchorOf, attributeOf, type Tag, tagAt } from "./tag.ts";
import { type Lookahead, lookaheadIn, nextOf, templateTagAt } from "./template.ts";
import {
  closeMark,
  finish,
  hideComment,
  isBlank,
  openMark,
  pointMark,
  type Shown,
  showBreak,
  showInstead,
  showTemplate,
  showText,
  showVerbatim,
  type Visible,
  visibleOf,
} from "./visible.ts";

/** A place between blocks from which a text can be read on. */
export interface Checkpoint {
  readonly at: number;
  readonly state: State;
  /** Number of blocks before it. */
  readonly count: number;
  /** Nothing before the place would be read differently if the text from this offset on were another. */
  readonly reach: number;
}

export interface ScanOptions {
  readonly from: number;
  readonly state: State;
  /** Nesting of lists around the text. */
  readonly depth: number;
  /** Whether to stop at a checkpoint. */
  readonly stopAt: (checkpoint: Checkpoint) => boolean;
}

export interface Scan extends Layout {
  readonly checkpoints: readonly Checkpoint[];
  /** Anchors after the last block. */
  readonly anchors: readonly string[];
  /** The checkpoint at which reading stopped; undefined at the end of the text. */
  readonly stopped: Checkpoint | undefined;
}

/** Reads HTML, whole pages or any part of one, as blocks: one pass, linear in the length of the text. */
export function scanHtml(source: string, options: ScanOptions): Scan {
  const scanner = scannerOf(source, options);
  let at = options.from;
  while (at < source.length && scanner.stopped === undefined) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
    if (next > at) text(scanner, at, next);
    at = next < source.length ? special(scanner, next) : next;
  }
  if (scanner.stopped === undefined) flush(scanner, source.length);
  const { blocks, starts, checkpoints, anchors, stopped } = scanner;
  return { blocks, starts, checkpoints, anchors, stopped };
}

const SPECIAL = /[<&{]/g;
const AMPERSAND = 38;

interface Scanner {
  readonly source: string;
  readonly options: ScanOptions;
  readonly ahead: Lookahead;
  readonly blocks: Block[];
  readonly starts: number[];
  readonly checkpoints: Checkpoint[];
  state: State;
  stopped: Checkpoint | undefined;
  /** The text that will be the next block; undefined until something of it was seen. */
  visible: Visible | undefined;
  /** Start of the tag whose content the next block is the first part of, or -1. */
  start: number;
  startFrame: Frame | undefined;
  /** Start and end of what belongs to the next block for certain, tags within it included. */
  first: number;
  last: number;
  /** Marker of the list entry that has been opened and whose first text has not come yet. */
  entry: string | undefined;
  anchors: string[];
}

function scannerOf(source: string, options: ScanOptions): Scanner {
  return {
    source,
    options,
    ahead: lookaheadIn(source),
    blocks: [],
    starts: [],
    checkpoints: [],
    state: options.state,
    stopped: undefined,
    visible: undefined,
    start: -1,
    startFrame: undefined,
    first: -1,
    last: -1,
    entry: undefined,
    anchors: [],
  };
}

function text(scanner: Scanner, from: number, to: number): void {
  const { source, state } = scanner;
  const flow = flowOf(state).kind;
  if (flow === "hidden") return;
  let at = from;
  if (scanner.visible === undefined) {
    while (at < to && isBlank(source.charCodeAt(at))) at++;
    if (at === to) return;
    if (flow === "code") at = afterLineBreak(source, from);
  }
  const visible = begin(scanner, at);
  if (flow === "code") showVerbatim(visible, source.slice(at, to), { from: at, to });
  else showText(visible, at, to);
}

/** The text of the next block, with the marks of the inline elements that are open around it. */
function begin(scanner: Scanner, at: number): Visible {
  if (scanner.visible !== undefined) return scanner.visible;
  const visible = visibleOf(scanner.source);
  const marks: Frame[] = [];
  for (let frame = scanner.state.top; frame !== undefined; frame = frame.parent) {
    if (frame.mark !== undefined) marks.push(frame);
  }
  for (const { mark } of marks.reverse()) if (mark !== undefined) openMark(visible, mark.kind, mark.target);
  scanner.visible = visible;
  if (scanner.first < 0) scanner.first = at;
  return visible;
}

/** Reads what starts with a character that may mean more than itself; gives the offset after it. */
function special(scanner: Scanner, at: number): number {
  const { source, ahead } = scanner;
  const code = source.charCodeAt(at);
  if (code === AMPERSAND) {
    const entity = entityAt(source, at);
    if (entity === undefined) return literal(scanner, at);
    const flow = flowOf(scanner.state).kind;
    if (flow === "hidden") return entity.end;
    const visible = scanner.visible;
    if (visible === undefined && entity.shown.length === 1 && isBlank(entity.shown.charCodeAt(0))) return entity.end;
    const show = flow === "code" ? showVerbatim : showInstead;
    show(visible ?? begin(scanner, at), entity.shown, { from: at, to: entity.end });
    return entity.end;
  }
  const template = templateTagAt(ahead, at);
  if (template !== undefined) {
    if (template.output && flowOf(scanner.state).kind !== "hidden") {
      showTemplate(begin(scanner, at), at, template.end);
    }
    return template.end;
  }
  if (source.startsWith("<!", at)) return declaration(scanner, at);
  const tag = source.charCodeAt(at) === 60 ? tagAt(ahead, at) : undefined;
  if (tag === undefined) return literal(scanner, at);
  if (tag.closing) closeTag(scanner, tag, at);
  else return openTag(scanner, tag, at);
  return scanner.stopped === undefined ? tag.end : at;
}

function literal(scanner: Scanner, at: number): number {
  text(scanner, at, at + 1);
  return at + 1;
}

function declaration(scanner: Scanner, at: number): number {
  const { source, ahead } = scanner;
  if (!source.startsWith("<!--", at)) {
    const close = /[A-Za-z[]/.test(source.charAt(at + 2)) ? nextOf(ahead, ">", at) : Number.POSITIVE_INFINITY;
    ahead.reach = Math.max(ahead.reach, Math.min(close, Number.MAX_SAFE_INTEGER));
    return close === Number.POSITIVE_INFINITY ? literal(scanner, at) : close + 1;
  }
  const close = nextOf(ahead, "-->", at + 2);
  const to = Math.min(close + 3, source.length);
  ahead.reach = Math.max(ahead.reach, close + 3);
  const inner = insideComment(source.slice(0, to), { from: at, to });
  hideComment(begin(scanner, at), { from: at, to }, source.slice(inner.from, inner.to));
  scanner.last = to;
  return to;
}

function openTag(scanner: Scanner, tag: Tag, at: number): number {
  const { name } = tag;
  if (name === "br") {
    lineBreak(scanner, tag, at);
    return scanner.stopped === undefined ? tag.end : at;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) flush(scanner, at);
  if (scanner.stopped !== undefined) return at;
  scanner.state = beforeOpening(scanner.state, name);
  const isHidden = flowOf(scanner.state).kind === "hidden";
  const anchor = anchorOf(tag);
  if (anchor !== undefined && !isHidden) {
    if (scanner.visible === undefined) scanner.anchors.push(anchor);
    else pointMark(scanner.visible, "anchor", anchor);
  }
  if (!isBlock && !isHidden) {
    if (scanner.first < 0) scanner.first = at;
    scanner.last = tag.end;
    if (name === "img") pointMark(begin(scanner, at), "image", attributeOf(tag, "src"));
  }
  if (VOIDS.has(name)) return tag.end;
  if (RAW.has(name)) return endOfRaw(scanner.ahead, name, tag.end);
  if (HIDDEN.has(name) && scanner.source.charCodeAt(tag.end - 2) === 47) return tag.end;
  const before = scanner.state.top;
  scanner.state = opened(scanner.state, tag);
  if (isBlock) openBlock(scanner, name, at);
  else if (scanner.visible !== undefined && scanner.state.top !== before && !isHidden) {
    const mark = scanner.state.top?.mark;
    if (mark !== undefined) openMark(scanner.visible, mark.kind, mark.target);
  }
  return tag.end;
}

function openBlock(scanner: Scanner, name: string, at: number): void {
  const { list } = scanner.state;
  if (name === "li") scanner.entry = list?.ordered === true ? `${list.number}.` : "-";
  else if (name === "dt" || LISTS.has(name) || name === "table") scanner.entry = undefined;
  const isEntryKept = scanner.entry !== undefined && name !== "li" && scanner.start >= 0;
  if (!isEntryKept) scanner.start = STRUCTURE.has(name) ? -1 : at;
  scanner.startFrame = scanner.state.top;
}

/** Elements that contain blocks and no text of their own. */
const STRUCTURE = new Set(["ul", "ol", "dl", "menu", "dir", "table", "thead", "tbody", "tfoot", "tr", "colgroup", "html", "body", "head"]);

function closeTag(scanner: Scanner, tag: Tag, at: number): void {
  const { name } = tag;
  const after = closed(scanner.state, name);
  const isBlock = BLOCKS.has(name);
  if (isBlock) {
    const isWhole = scanner.startFrame !== undefined && nearestBlock(scanner.state.top) === scanner.startFrame;
    const closesStart = isWhole && scanner.startFrame?.parent === after.top && after !== scanner.state;
    flush(scanner, at, closesStart ? tag.end : undefined);
    if (scanner.stopped !== undefined) return;
    scanner.start = -1;
    scanner.startFrame = undefined;
    if (name === "li" || LISTS.has(name)) scanner.entry = undefined;
  } else if (scanner.visible !== undefined && after !== scanner.state && flowOf(scanner.state).kind !== "hidden") {
    const kind = name === "a" ? "link" : MARKS.get(name);
    if (kind !== undefined) closeMark(scanner.visible, kind);
    scanner.last = tag.end;
  }
  scanner.state = after;
}

/** One line break is a space; two in a row end a paragraph, as many pages have it. */
function lineBreak(scanner: Scanner, tag: Tag, at: number): void {
  const { visible } = scanner;
  const flow = flowOf(scanner.state).kind;
  if (visible === undefined || flow === "hidden") return;
  if (flow === "code") showVerbatim(visible, "\n", { from: at, to: tag.end });
  else if (visible.space.breaks && visible.text !== "" && flow !== "heading") flush(scanner, at);
  else showBreak(visible, at, tag.end);
}

/** Makes a block of the text so far; `at` is where it ends at the latest, `end` where it does if it must reach further. */
function flush(scanner: Scanner, at: number, end?: number): void {
  const { visible, source, first, last } = scanner;
  scanner.first = -1;
  scanner.last = -1;
  if (visible === undefined) return;
  scanner.visible = undefined;
  const start = scanner.start >= 0 ? scanner.start : first;
  const shown = finish(visible, start);
  const anchors = visible.marks.flatMap(({ kind, target }) => (kind === "anchor" && target !== undefined ? [target] : []));
  if (shown === undefined) {
    scanner.anchors.push(...anchors);
    for (const { from, to } of visible.comments) {
      const inner = insideComment(source.slice(0, to), { from, to });
      const place = { from: inner.from - from, to: inner.to - from };
      emit(scanner, withAnchors(commentBlock(source.slice(from, to), place, depthOf(scanner)), []), from);
      scanner.start = -1;
      scanner.startFrame = undefined;
    }
  } else {
    const length = Math.max(end ?? 0, visible.end, last) - start;
    emit(scanner, withAnchors(blockOf(scanner, shown, length), scanner.anchors), start);
    scanner.anchors = [];
    scanner.start = -1;
    scanner.startFrame = undefined;
    scanner.entry = undefined;
  }
  const isPlain = scanner.anchors.length === 0 && scanner.entry === undefined && scanner.start < 0;
  if (scanner.blocks.length === 0 || !isPlain || at >= source.length) return;
  const checkpoint = { at, state: scanner.state, count: scanner.blocks.length, reach: scanner.ahead.reach };
  if (scanner.options.stopAt(checkpoint)) scanner.stopped = checkpoint;
  else scanner.checkpoints.push(checkpoint);
}

function emit(scanner: Scanner, block: Block, start: number): void {
  scanner.blocks.push(block);
  scanner.starts.push(start);
}

function depthOf({ options, state }: Scanner): number {
  return options.depth + (state.list?.depth ?? 0);
}

function blockOf(scanner: Scanner, shown: Shown, length: number): Block {
  const { state, entry, options } = scanner;
  const depth = depthOf(scanner);
  const flow = flowOf(state);
  switch (flow.kind) {
    case "heading":
      return headingBlock(shown, flow.level, length);
    case "cell": {
      const { row, column, heading } = state.table ?? { row: 0, column: 0, heading: false };
      return { kind: "cell", level: depth, marker: "", length, ...shown, cell: { row, column, heading } };
    }
    case "term": {
      const whole: Mark = { kind: "definition", start: 0, end: shown.text.length };
      return { kind: "entry", level: depth + 1, marker: "dt", length, ...shown, marks: [whole, ...shown.marks] };
    }
    case "code":
      return { kind: "code", level: depth, marker: "", length, ...shown };
    case "item":
      if (entry === undefined) break;
      return { kind: "entry", level: Math.max(depth, options.depth + 1), marker: entry, length, ...shown };
    case "paragraph":
    case "hidden":
      break;
  }
  return { kind: "paragraph", level: depth, marker: "", length, ...shown };
}

/** Offset of the closing tag of an element whose content is not HTML; the end of the text if it is never closed. */
function endOfRaw(ahead: Lookahead, name: string, from: number): number {
  const close = Math.min(nextOf(ahead, `</${name}`, from), nextOf(ahead, `</${name.toUpperCase()}`, from));
  ahead.reach = Math.max(ahead.reach, close);
  return Math.min(close, ahead.source.length);
}

function afterLineBreak(source: string, at: number): number {
  if (source.startsWith("\r\n", at)) return at + 2;
  const code = source.charCodeAt(at);
  return code === 10 || code === 13 ? at + 1 : at;
}
