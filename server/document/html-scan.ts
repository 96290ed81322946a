import { entityAt } from "./entities.ts";
import { BLOCKS, HIDDEN, LISTS, MARKS, RAW, STRUCTURES, VOIDS } from "./html-names.ts";
import { begin, type Checkpoint, flush, type Scanner, type ScanOptions, scannerOf } from "./html-run.ts";
import { beforeOpening, closed, flowOf, nearestBlock, opened } from "./html-state.ts";
import { insideComment } from "./prose.ts";
import type { Layout } from "./reuse.ts";
import { anchorOf, attributeOf, type Tag, tagAt } from "./tag.ts";
import { type Lookahead, nextOf, templateTagAt } from "./template.ts";
import {
  closeMark,
  hideComment,
  isBlank,
  openMark,
  pointMark,
  type Stretch,
  showBreak,
  showInstead,
  showTemplate,
  showText,
  showVerbatim,
} from "./visible.ts";

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

function text(scanner: Scanner, from: number, to: number): void {
  const { source, state } = scanner;
  const flow = flowOf(state).kind;
  if (flow === "hidden") return;
  if (flow === "lines") {
    lines(scanner, from, to);
    return;
  }
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

/** Text in a `<pre>`: its line breaks are seen, and a blank line ends a paragraph. */
function lines(scanner: Scanner, from: number, to: number): void {
  const { source } = scanner;
  let at = from;
  while (at < to && scanner.stopped === undefined) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? to : Math.min(newline, to);
    let start = at;
    if (scanner.visible === undefined) while (start < end && isBlank(source.charCodeAt(start))) start++;
    if (start < end) showText(begin(scanner, start), start, end);
    if (end < to) lineBreak(scanner, { from: end, to: end + 1 });
    at = end + 1;
  }
}

/** Reads what starts with a character that may mean more than itself; gives the offset after it. */
function special(scanner: Scanner, at: number): number {
  const { source, ahead } = scanner;
  if (source.charCodeAt(at) === AMPERSAND) return entity(scanner, at);
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

function entity(scanner: Scanner, at: number): number {
  const read = entityAt(scanner.source, at);
  if (read === undefined) return literal(scanner, at);
  const { shown, end } = read;
  const flow = flowOf(scanner.state).kind;
  const isSpace = shown.length === 1 && isBlank(shown.charCodeAt(0));
  if (flow === "hidden" || (scanner.visible === undefined && isSpace)) return end;
  const show = flow === "code" ? showVerbatim : showInstead;
  show(begin(scanner, at), shown, { from: at, to: end });
  return end;
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
    lineBreak(scanner, { from: at, to: tag.end });
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
  scanner.state = opened(scanner.state, tag, name === "pre" && holdsCode(scanner, tag));
  if (isBlock) openBlock(scanner, name, at);
  else if (scanner.visible !== undefined && scanner.state.top !== before && !isHidden) {
    const mark = scanner.state.top?.mark;
    if (mark !== undefined) openMark(scanner.visible, mark.kind, mark.target);
  }
  return tag.end;
}

/** Whether a `<pre>` holds code rather than lines of prose: by its class, or by the element that it begins with. */
function holdsCode({ source, ahead }: Scanner, tag: Tag): boolean {
  const until = tag.end + CODE_REACH;
  ahead.reach = Math.max(ahead.reach, until);
  return CODE_CLASS.test(attributeOf(tag, "class") ?? "") || CODE_ELEMENT.test(source.slice(tag.end, until));
}

const CODE_REACH = 40;
const CODE_ELEMENT = /^\s{0,20}<(?:code|samp|kbd|var|tt)\b/i;
const CODE_CLASS = /code|highlight|lang|brush|pretty|listing|terminal|shell|console|mermaid/i;

function openBlock(scanner: Scanner, name: string, at: number): void {
  const { list } = scanner.state;
  if (name === "li") scanner.entry = list?.ordered === true ? `${list.number}.` : "-";
  else if (name === "dt" || LISTS.has(name) || name === "table") scanner.entry = undefined;
  const isEntryKept = scanner.entry !== undefined && name !== "li" && scanner.start >= 0;
  if (!isEntryKept) scanner.start = STRUCTURES.has(name) ? -1 : at;
  scanner.startFrame = scanner.state.top;
}

function closeTag(scanner: Scanner, tag: Tag, at: number): void {
  const { name } = tag;
  const after = closed(scanner.state, name);
  const isBlock = BLOCKS.has(name);
  if (isBlock) {
    const isWhole =
      scanner.startFrame !== undefined && nearestBlock(scanner.state.top) === scanner.startFrame;
    const closesStart = isWhole && scanner.startFrame?.parent === after.top && after !== scanner.state;
    flush(scanner, at, closesStart ? tag.end : undefined);
    if (scanner.stopped !== undefined) return;
    scanner.start = -1;
    scanner.startFrame = undefined;
    if (name === "li" || LISTS.has(name)) scanner.entry = undefined;
  } else if (
    scanner.visible !== undefined &&
    after !== scanner.state &&
    flowOf(scanner.state).kind !== "hidden"
  ) {
    const kind = name === "a" ? "link" : MARKS.get(name);
    if (kind !== undefined) closeMark(scanner.visible, kind);
    scanner.last = tag.end;
  }
  scanner.state = after;
}

/** One line break is a space; two in a row end a paragraph, as many pages have it. */
function lineBreak(scanner: Scanner, place: Stretch): void {
  const { visible } = scanner;
  const flow = flowOf(scanner.state).kind;
  if (visible === undefined || flow === "hidden") return;
  if (flow === "code") showVerbatim(visible, "\n", place);
  else if (visible.space.breaks && visible.text !== "" && flow !== "heading") flush(scanner, place.from);
  else showBreak(visible, place.from, place.to);
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
