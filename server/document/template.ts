/** A template tag in a text: `{{ name }}`, `{% if %}`, `<%= name %>`, `<?php ?>`. */
export interface TemplateTag {
  readonly end: number;
  /** Whether the tag puts text into the page; if not, it only controls what is shown and a reader never sees it. */
  readonly output: boolean;
}

/** A walk through one text from its start to its end, with what was learned of the text ahead. */
export interface Lookahead {
  readonly source: string;
  /** Where the next closing mark of each kind is, so that no stretch is searched twice. */
  readonly closers: Map<string, number>;
  /** No decision so far would be another if the text from here on were another. */
  reach: number;
}

export function lookaheadIn(source: string): Lookahead {
  return { source, closers: new Map(), reach: 0 };
}

/** The offset of the next `mark` at or after `from`, or Infinity. Asked with rising offsets it reads a text once. */
export function nextOf(ahead: Lookahead, mark: string, from: number): number {
  const known = ahead.closers.get(mark);
  if (known !== undefined && known >= from) return known;
  const found = ahead.source.indexOf(mark, from);
  const at = found < 0 ? Number.POSITIVE_INFINITY : found;
  ahead.closers.set(mark, at);
  return at;
}

/** The template tag that starts at `at`. A tag without its end is not a tag, except an open `<?php`, which may end a file. */
export function templateTagAt(ahead: Lookahead, at: number): TemplateTag | undefined {
  const { source } = ahead;
  const first = source.charCodeAt(at);
  const second = source.charCodeAt(at + 1);
  if (first === BRACE) {
    if (second === BRACE) return doubleBrace(ahead, at);
    return second === PERCENT ? closed(ahead, { at, mark: "%}", limit: SHORT, output: false }) : undefined;
  }
  if (first !== ANGLE) return undefined;
  if (second === PERCENT) {
    const output = /^[=-](?!-)/.test(source.slice(at + 2, at + 4));
    return closed(ahead, { at, mark: "%>", limit: LONG, output });
  }
  if (second !== QUESTION) return undefined;
  const output = source.charCodeAt(at + 2) === EQUALS;
  const tag = closed(ahead, { at, mark: "?>", limit: LONG, output });
  if (tag !== undefined || !source.startsWith("php", at + 2)) return tag;
  ahead.reach = Number.POSITIVE_INFINITY;
  return nextOf(ahead, "?>", at) === Number.POSITIVE_INFINITY ? { end: source.length, output } : undefined;
}

/** Longest tag of one line or a few, and of a piece of program, in UTF-16 units. */
const SHORT = 1_000;
const LONG = 50_000;

const BRACE = 123;
const ANGLE = 60;
const PERCENT = 37;
const QUESTION = 63;
const EQUALS = 61;

/** What a tag in double braces starts with when it only controls. */
const CONTROL = /^[-~]?\s{0,100}(?:[#/!^<>%]|(?:if|else|end|range|with|define|each|unless)(?=[\s}~-]))/;

function doubleBrace(ahead: Lookahead, at: number): TemplateTag | undefined {
  const { source } = ahead;
  if (source.startsWith("!--", at + 2)) {
    const remark = closed(ahead, { at, mark: "--}}", limit: LONG, output: false });
    if (remark !== undefined) return remark;
  }
  const raw = source.charCodeAt(at + 2) === BRACE;
  const output = raw || !CONTROL.test(source.slice(at + 2, at + 120));
  return closed(ahead, { at, mark: raw ? "}}}" : "}}", limit: SHORT, output });
}

interface Opened {
  readonly at: number;
  readonly mark: string;
  readonly limit: number;
  readonly output: boolean;
}

function closed(ahead: Lookahead, { at, mark, limit, output }: Opened): TemplateTag | undefined {
  const close = nextOf(ahead, mark, at + 2);
  const found = close - at <= limit;
  const end = close + mark.length;
  ahead.reach = Math.max(ahead.reach, found ? end : at + limit + mark.length + 1);
  if (!found) return undefined;
  if (
    limit === SHORT &&
    /[{][{%]|\n[ \t]*\r?\n/.test(ahead.source.slice(at + (mark === "}}}" ? 3 : 2), close))
  )
    return undefined;
  return { end, output };
}
