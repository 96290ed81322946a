import { type MarkerShape, markerOf, NO_MARKER } from "./plaintext-marker.ts";
import { isDropped, isSpace, tagAt } from "./plaintext-visible.ts";

/**
 * One line and its shape: a value that depends on the line's own characters only. Offsets are counted from the start
 * of the line; columns take a tab to the next multiple of four.
 */
export interface Line {
  /** With the line break. */
  readonly length: number;
  readonly kind: "blank" | "text" | "double" | "single" | "rule" | "comment" | "fence";
  /** Where a `-->` stands in it, which may end a comment that an earlier line opened. */
  readonly closes: "no" | "end" | "inside";
  /** Where the first visible character is, and its column. */
  readonly indent: number;
  readonly column: number;
  /** After the last visible character. */
  readonly end: number;
  /** Column after the last visible character. */
  readonly width: number;
  readonly markerShape: MarkerShape;
  /** As written, without white space around it. */
  readonly marker: string;
  /** Levels of a number: 2 for `2.1`; 0 where there is none. */
  readonly depth: number;
  /** Value of the last part of a number or letter: 1 for `2.1` and `a)`; 0 where there is none. */
  readonly ordinal: number;
  /** Where the text after the marker starts. */
  readonly body: number;
  /** Length of the first word, marker included: it tells whether the word would have fitted on the line before. */
  readonly firstWord: number;
  /** First word of the body in small letters, without punctuation. */
  readonly opening: string;
  readonly lower: boolean;
  /** Starts with a letter of a script without capitals. */
  readonly caseless: boolean;
  /** Last visible character of the prose, or `""` where no stop, comma, colon or the like ends it. */
  readonly tail: string;
  /** Words of the body, at most 40. */
  readonly words: number;
  readonly capitals: boolean;
  /** Every long word starts with a capital. */
  readonly title: boolean;
  /** Could be a heading by its own looks. */
  readonly headable: boolean;
  /** "Retention: as long as needed", "Access. The right to see data". */
  readonly term: boolean;
  /** Names the document: "Privacy Policy", "Cookie Notice of Acme". */
  readonly names: boolean;
  /** Starts as a paragraph does that follows a list: "If you", "To exercise". */
  readonly opener: boolean;
  /** Ends as a lead-in does: "you can:", "the following:". */
  readonly leading: boolean;
  /** Number of tab-separated (`tabs`) or `|`-separated (`pipes`) columns; 1 where the line is not such a row. */
  readonly tabs: number;
  readonly pipes: number;
  /** Has a tab between visible characters. */
  readonly tabbed: boolean;
  /** A row of a table that only rules off: `|---|---|`. */
  readonly ruled: boolean;
  /** "key: value", as front matter starts. */
  readonly keyed: boolean;
}

/** Reads the shape of a line; `text` includes its line break. Looks closely only at the first and last few hundred characters. */
export function readLine(text: string): Line {
  return EMPTY_LINES.get(text) ?? measure(text);
}

function measure(text: string): Line {
  let indent = 0;
  let column = 0;
  let end = text.length;
  while (indent < end && isBlank(text.charCodeAt(indent))) {
    column =
      text.charCodeAt(indent) === 9
        ? (column >> 2) * 4 + 4
        : column + (isDropped(text.charCodeAt(indent)) ? 0 : 1);
    indent += 1;
  }
  while (end > indent && isBlank(text.charCodeAt(end - 1))) end -= 1;
  const source = text.slice(indent, end);
  const kind = source === "" ? "blank" : kindOf(source);
  const closes = source.endsWith("-->") ? "end" : source.includes("-->") ? "inside" : "no";
  return withShape(text, { kind, closes, indent, column, end });
}

type Extent = Pick<Line, "kind" | "closes" | "indent" | "column" | "end">;

const LONGEST_HEADING = 140;

function isBlank(code: number): boolean {
  return isSpace(code) || isDropped(code);
}

function kindOf(source: string): Line["kind"] {
  if (source === "---") return "fence";
  if (source.length >= 3 && /^(?:={3,}|-{3,}|[*_~#+–—=-]{3,}|(?:[-*_=] ){2,}[-*_=])$/.test(source)) {
    if (/^=+$/.test(source)) return "double";
    return /^-+$/.test(source) ? "single" : "rule";
  }
  if (source.startsWith("<!--") && isComment(source)) return "comment";
  if (/^(?:\{%|<%(?![=-]))/.test(source) && /^(?:\{%[^%]*%\}|<%[^%]*%>)$/.test(source)) return "rule";
  return "text";
}

/** Whether a line that starts with `<!--` holds one comment and nothing else, or leaves it open. */
function isComment(source: string): boolean {
  const closing = source.indexOf("-->", 4);
  return closing < 0 || closing + 3 === source.length;
}

/** One literal for every line, so that all lines have one hidden class: spreading is an order of magnitude slower. */
function withShape(text: string, { kind, closes, indent, column, end }: Extent): Line {
  const source = kind === "text" || kind === "comment" ? text.slice(indent, end) : "";
  const head = source.length > 300 ? source.slice(0, 300) : source;
  const mark = source === "" ? NO_MARKER : markerOf(head);
  const body = indent + mark.skip;
  const whole = prose(mark.skip === 0 ? source : text.slice(body, end));
  const start = whole.length > 300 ? whole.slice(0, 300) : whole;
  const short = whole !== "" && whole.length <= LONGEST_HEADING;
  const words = start === "" ? [] : start.split(/\s+/u, 40);
  const tail = tailOf(whole);
  const letter = /\p{L}|\p{N}/u.exec(start)?.[0] ?? "";
  const shape = { words: words.length, tail };
  return {
    length: text.length,
    kind,
    closes,
    indent,
    column,
    end,
    width: column + end - indent,
    markerShape: mark.shape,
    marker: mark.marker,
    depth: mark.depth,
    ordinal: mark.ordinal,
    body,
    firstWord: Math.max(0, head.search(/\s|$/u)),
    opening: (/[\p{L}\p{N}'’-]+/u.exec(start)?.[0] ?? "").toLowerCase(),
    lower: /^\p{Ll}/u.test(letter),
    caseless: /^\p{Lo}/u.test(letter),
    tail,
    words: words.length,
    capitals: short && isCapitals(whole),
    title: short && isTitle(words),
    headable: short && !/^[\p{Ll}\d]/u.test(letter) && canHead(whole, shape),
    term: isTerm(start),
    names: short && namesDocument(whole, shape),
    opener: OPENERS.test(start),
    leading: tail === ":" && LEADS.test(whole.slice(-60)),
    tabs: source !== "" && (mark.shape === "none" || mark.shape === "bare") ? columnsOf(text, "\t") : 1,
    tabbed: source.includes("\t"),
    pipes: pipeColumns(source),
    ruled: source.length <= 1000 && source.includes("--") && /^[|:\s+-]+$/.test(source),
    keyed: /^[\w-]+\s*:/.test(head),
  };
}

/** The line without comments and tags that no reader sees; of a very long one only what its shape rests on. */
function prose(source: string): string {
  if (!source.includes("<!--") && !source.includes("{%") && !source.includes("<%")) return source;
  const near = source.length > 5000 ? source.slice(0, 2500) + source.slice(-2500) : source;
  const within = { end: near.length, dead: new Set<string>() };
  let shown = "";
  let from = 0;
  for (let at = 0; at < near.length; at++) {
    const tag = near[at] === "<" || near[at] === "{" ? tagAt(near, at, within) : undefined;
    if (tag === undefined) continue;
    if (tag.kind !== "template") {
      shown += near.slice(from, at);
      from = tag.end;
    }
    at = tag.end - 1;
  }
  return (shown + near.slice(from)).trim();
}

function tailOf(prose: string): string {
  const last = /([.!?:;,…：。؟؛،])["'”’»)\]]*$/u.exec(prose.slice(-12))?.[1] ?? "";
  if (last === ":" || last === "：") return ":";
  if (last === ")" || /(?:;|,) (?:and|or)(?:\/or)?$/i.test(prose.slice(-10))) return ";";
  if (last === "." && /(?:^|\s|\()(?:etc|inc|ltd|co|corp|llc|al)\.["')]*$/i.test(prose.slice(-12))) return "";
  return last;
}

function isCapitals(prose: string): boolean {
  return (
    !/\p{Ll}/u.test(prose.replace(/\((?:[^()]{0,20})\)|’s\b|'s\b/gu, "")) &&
    /\p{Lu}.*\p{Lu}/u.test(prose) &&
    /\p{Lu}{2}/u.test(prose)
  );
}

function isTitle(words: readonly string[]): boolean {
  let long = 0;
  for (const word of words) {
    if (!/\p{L}{4}/u.test(word)) continue;
    if (
      /^[^\p{L}]*\p{Ll}/u.test(word) &&
      !/^\W*(?:with|from|into|your|about|outside|under|over|this|that|which|within|when|upon)\b/u.test(word)
    )
      return false;
    long += 1;
  }
  return long > 0;
}

function canHead(prose: string, shape: { readonly words: number; readonly tail: string }): boolean {
  if (shape.tail !== "" && shape.tail !== "?" && shape.tail !== "!") return false;
  if (shape.words > 18 || !/\p{L}{2}/u.test(prose)) return false;
  if (/:\/\/|@\S{1,100}\.|www\.|[.!?] \p{Lu}\p{Ll}{1,40} \p{Ll}|\t|\|/u.test(prose)) return false;
  return !/^(?:last|effective|updated|version|date|as of|stand|©|copyright|tel|phone|fax|e-?mail)\b.*\d|: /iu.test(
    prose,
  );
}

/** A short name and a stop or colon, then what it is about. */
function isTerm(start: string): boolean {
  const match =
    /^(["“'‘]?[\p{L}\d][^:.–—]{1,70}?(?:\.[^\s:]{1,12}[^:.–—]{0,50})?)(?:([.:])\s+|\s([–—-])\s)(?=\S)/u.exec(
      start,
    );
  const name = match?.[1];
  if (match === null || name === undefined) return false;
  if (name.split(/\s+/u).length > 9) return false;
  if (match[2] !== ".") return true;
  return (
    /^["“'(]?[\p{Lu}\d]/u.test(start.slice(match[0].length)) &&
    !/^(?:we|you|if|this|these|it|they|there|please|when|for|in|by|to|such|that|our)\b/iu.test(name)
  );
}

function namesDocument(prose: string, shape: { readonly words: number; readonly tail: string }): boolean {
  if (shape.words > 12 || (shape.tail !== "" && shape.tail !== "!")) return false;
  return /(?:privacy|cookies?|data[- ]protection|confidentiality|GDPR)\s+(?:and (?:\p{L}+ ){1,2})?(?:policy|policies|notice|statement|information|declaration|charter)\b|datenschutz(?:erklärung|hinweise?)|politique de confidentialité|^privacy(?: at .{1,40})?$/iu.test(
    prose,
  );
}

const OPENERS =
  /^(?:if you|to (?:exercise|learn|find out|do so|opt)|please|for (?:more|further|any|details|questions)|we|our|you (?:may also|can also|should)|these|this|the above|in addition|however|any questions|when (?:you|we)|note|note that|all of|some of)\b/iu;

const LEADS =
  /\b(?:following|below|includes?|including|are|is|to|by|for|with|may|can|as|of|when|if|that|means?)\b[^\p{L}]*$|\bfollowing\b/iu;

function columnsOf(source: string, separator: string): number {
  if (!source.includes(separator)) return 1;
  let columns = 1;
  for (let at = source.indexOf(separator); at >= 0; at = source.indexOf(separator, at + 1)) columns += 1;
  return columns;
}

function pipeColumns(source: string): number {
  if (!source.includes("|")) return 1;
  const inner = source.length > 1 && source.startsWith("|") ? source.slice(1) : source;
  const columns = columnsOf(inner.endsWith("|") ? inner.slice(0, -1) : inner, "|");
  return columns === 1 && source.startsWith("|") && source.endsWith("|") ? 1 : columns;
}

/** Lines without a character are one object each: a text may have millions of them. */
const EMPTY_LINES: ReadonlyMap<string, Line> = new Map(
  ["", "\n", "\r\n", "\r"].map((text) => [text, measure(text)]),
);
