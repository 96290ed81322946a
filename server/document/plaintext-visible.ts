import type { Span } from "../text/text.ts";
import type { Mark } from "./block.ts";
import { withPlainMarks } from "./typography.ts";

/** What a reader sees of a stretch of plain text; the first two fields are those of `Block`. */
export interface VisibleText {
  readonly text: string;
  readonly map: readonly number[];
  readonly marks: readonly Mark[];
}

/**
 * The visible text of `source` within `range` (offsets into `source`): white space collapsed, soft hyphens and
 * zero-width characters dropped, HTML comments and `{% %}` or `<% %>` tags left out. Linear for any input.
 */
export function visibleText(source: string, range: Span): VisibleText {
  const map: number[] = [];
  const marks: Mark[] = [];
  const dead = new Set<string>();
  let text = "";
  let space = -1;
  let plain = range.start;

  const put = (piece: string, at: number): void => {
    if (space >= 0 && text !== "") append(" ", space);
    space = -1;
    append(piece, at);
  };
  const append = (piece: string, at: number): void => {
    const shift = (map.at(-1) ?? 0) - (map.at(-2) ?? 0);
    if (map.length === 0 || at - text.length !== shift) map.push(text.length, at);
    text += piece;
  };
  const flush = (end: number): void => {
    if (plain < end) put(source.slice(plain, end), plain);
  };

  for (let at = range.start; at < range.end; ) {
    const code = source.charCodeAt(at);
    if (isDropped(code)) {
      flush(at);
      at += 1;
      plain = at;
      continue;
    }
    if (isSpace(code)) {
      flush(at);
      if (space < 0) space = at;
      at += 1;
      plain = at;
      continue;
    }
    const tag = code === BRACE || code === ANGLE ? tagAt(source, at, { end: range.end, dead }) : undefined;
    if (tag === undefined) {
      at += 1;
      continue;
    }
    flush(at);
    if (tag.kind === "template") {
      put(source.slice(at, tag.end), at);
      marks.push({
        kind: "template",
        start: text.length - (tag.end - at),
        end: text.length,
        target: tag.target,
      });
    } else if (tag.kind === "comment") {
      marks.push({ kind: "comment", start: text.length, end: text.length, target: tag.target });
    }
    at = tag.end;
    plain = at;
  }
  flush(range.end);
  if (map.length === 0) map.push(0, range.start);
  // Not `push(...found)`: there may be more addresses than a call takes arguments.
  for (const mark of textMarks(text)) marks.push(mark);
  marks.sort((left, right) => left.start - right.start);
  return { text: withPlainMarks(text), map, marks };
}

/** Whether a UTF-16 unit is white space to a reader: a form feed, a no-break space and U+2028 too. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a UTF-16 unit is one that no reader sees: the soft hyphen, zero-width characters, the byte order mark. */
export function isDropped(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

const BRACE = 123;
const ANGLE = 60;
const HOST = /(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d@])/uy;

interface Tag {
  readonly kind: "template" | "comment" | "hidden";
  readonly end: number;
  readonly target: string;
}

const TAGS: readonly { readonly open: string; readonly close: string; readonly kind: Tag["kind"] }[] = [
  { open: "<!--", close: "-->", kind: "comment" },
  { open: "{{", close: "}}", kind: "template" },
  { open: "<%=", close: "%>", kind: "template" },
  { open: "<%", close: "%>", kind: "hidden" },
  { open: "{%", close: "%}", kind: "hidden" },
];

/** The tag that starts at an offset. `dead` remembers which closing marks do not come again, so that nothing is searched twice. */
export function tagAt(
  source: string,
  at: number,
  within: { readonly end: number; readonly dead: Set<string> },
): Tag | undefined {
  for (const { open, close, kind } of TAGS) {
    if (!source.startsWith(open, at)) continue;
    if (within.dead.has(close)) return undefined;
    let closing = source.indexOf(close, at + open.length);
    if (closing < 0 || closing + close.length > within.end) {
      within.dead.add(close);
      return undefined;
    }
    if (close === "}}" && source[closing + 2] === "}" && closing + 3 <= within.end) closing += 1;
    const end = closing + close.length;
    const target =
      kind === "comment" ? source.slice(at + open.length, closing).trim() : source.slice(at, end);
    return { kind, end, target };
  }
  return undefined;
}

/** Marks that show in the visible text itself: web and e-mail addresses, `%NAME%` placeholders. */
function textMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  if (text.includes("://") || /www\./i.test(text)) {
    for (const match of text.matchAll(/(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"“”«»|]+/giu)) {
      const target = withoutTrailingMarks(match[0]);
      if (target.length > 8)
        marks.push({ kind: "link", start: match.index, end: match.index + target.length, target });
    }
  }
  const links = marks.length;
  let link = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    while (link < links && (marks[link]?.end ?? 0) <= at) link += 1;
    if (link < links && (marks[link]?.start ?? 0) <= at) continue;
    const span = addressAround(text, at);
    if (span !== undefined)
      marks.push({ kind: "link", ...span, target: `mailto:${text.slice(span.start, span.end)}` });
  }
  if (text.includes("%")) {
    for (const match of text.matchAll(/%[A-Z][A-Z0-9_]{1,40}%/g)) {
      marks.push({
        kind: "template",
        start: match.index,
        end: match.index + match[0].length,
        target: match[0],
      });
    }
  }
  return marks;
}

function withoutTrailingMarks(address: string): string {
  let end = address.length;
  const opened = address.includes("(");
  while (end > 0 && ".,;:!?'’\")]}*_".includes(address[end - 1] ?? "")) {
    if (address[end - 1] === ")" && opened) break;
    end -= 1;
  }
  return address.slice(0, end);
}

function addressAround(text: string, at: number): Span | undefined {
  let start = at;
  while (start > 0 && at - start < 64 && /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]/u.test(text[start - 1] ?? ""))
    start -= 1;
  while (start < at && /[^\p{L}\d_]/u.test(text[start] ?? "")) start += 1;
  if (start === at) return undefined;
  HOST.lastIndex = at + 1;
  const host = HOST.exec(text);
  if (host === null) return undefined;
  return { start, end: at + 1 + host[0].length };
}
