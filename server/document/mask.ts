import type { Difference, Versions } from "./reuse.ts";
import { lookaheadIn, templateTagAt } from "./template.ts";
import type { Stretch } from "./visible.ts";

/** A Markdown text as its parser shall read it, and what was hidden from the parser. */
export interface Mask {
  /** As long as the source, character for character in the same places. */
  readonly masked: string;
  /** Template tags in order. */
  readonly templates: readonly MaskedTemplate[];
  /** Whether nothing had to be hidden and no template tag was even begun. */
  readonly isPlain: boolean;
  /** Whether something begins like a template tag and is none: it may become one by an edit far from it. */
  readonly isBroken: boolean;
}

export interface MaskedTemplate extends Stretch {
  readonly output: boolean;
}

/**
 * Gives the parser a text of the same length without what would mislead it: carriage returns, template tags, blanks
 * after the last pipe of a table's delimiter row, and nesting deeper than anyone writes.
 */
export function maskMarkdown(source: string): Mask {
  const hasOpening =
    source.includes("{{") || source.includes("{%") || source.includes("<%") || source.includes("<?");
  const { templates, isBroken } = hasOpening ? templatesIn(source) : { templates: [], isBroken: false };
  let masked = templates.length === 0 ? source : withoutTemplates(source, templates);
  if (masked.includes("\r")) masked = withoutReturns(masked);
  if (masked.includes("|")) masked = withTightDelimiterRows(masked);
  if (DEEP.some((prefix) => masked.includes(prefix))) masked = withoutDepth(masked);
  return { masked, templates, isPlain: !hasOpening && masked === source, isBroken };
}

/**
 * The mask of a text after an edit. Where the lines that it touched hold nothing that a template tag or a table could
 * begin or end with, before and after, only they are masked again.
 */
export function maskAgain(former: Mask, versions: Versions, { start, oldEnd, newEnd }: Difference): Mask {
  const { before, after } = versions;
  const from = start < 2 ? 0 : after.lastIndexOf("\n", start - 2) + 1;
  const lineFeed = after.indexOf("\n", newEnd + 1);
  const to = lineFeed < 0 ? after.length : lineFeed + 1;
  const delta = newEnd - oldEnd;
  const touched = after.slice(from, to);
  const isLocal =
    !former.isBroken &&
    !TELLING.test(touched) &&
    !TELLING.test(before.slice(from, to - delta)) &&
    !former.templates.some((template) => template.from <= oldEnd && template.to >= start);
  if (!isLocal) return maskMarkdown(after);
  const { masked } = maskMarkdown(touched);
  const isPlain = former.isPlain && masked === touched;
  return {
    masked: isPlain ? after : former.masked.slice(0, from) + masked + former.masked.slice(to - delta),
    templates: former.templates.map((template) =>
      template.from < start
        ? template
        : { ...template, from: template.from + delta, to: template.to + delta },
    ),
    isPlain,
    isBroken: false,
  };
}

/** What template tags, HTML and tables are made of. */
const TELLING = /[{}<>|]/;

function templatesIn(source: string): Pick<Mask, "templates" | "isBroken"> {
  let isBroken = false;
  const ahead = lookaheadIn(source);
  const found: MaskedTemplate[] = [];
  const opening = /\{[{%]|<[%?]/g;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const tag = templateTagAt(ahead, match.index);
    if (tag === undefined) {
      isBroken = true;
      opening.lastIndex = match.index + 1;
      continue;
    }
    found.push({ from: match.index, to: tag.end, output: tag.output });
    opening.lastIndex = tag.end;
  }
  return { templates: found, isBroken };
}

/**
 * A tag becomes a word of letters, so that it neither is markup nor keeps markup beside it from being markup. Tags
 * that only control and have their lines to themselves become blank, as they do in the page, except between rows of
 * a table and lines of HTML.
 */
function withoutTemplates(source: string, templates: readonly MaskedTemplate[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, output } of templates) {
    pieces.push(source.slice(at, from));
    const isBlank = !output && hasOwnLines(source, from, to) && !/^[ \t]*<|\|/.test(lineBefore(source, from));
    pieces.push(isBlank ? source.slice(from, to).replace(/[^\r\n]/g, " ") : LETTER.repeat(to - from));
    at = to;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

const LETTER = "x";

function hasOwnLines(source: string, from: number, to: number): boolean {
  let start = from;
  while (start > 0 && isBlankInLine(source.charCodeAt(start - 1))) start--;
  let end = to;
  while (end < source.length && isBlankInLine(source.charCodeAt(end))) end++;
  return (
    (start === 0 || isLineEnd(source.charCodeAt(start - 1))) &&
    (end === source.length || isLineEnd(source.charCodeAt(end)))
  );
}

/** The line before the one on which an offset lies; its first and last part if it is long. */
function lineBefore(source: string, at: number): string {
  const end = source.lastIndexOf("\n", at - 1);
  if (at === 0 || end <= 0) return "";
  const start = source.lastIndexOf("\n", end - 1) + 1;
  return source.slice(start, Math.min(end, start + 2_000));
}

/**
 * A return before a line feed becomes a blank: one that keeps a hard break a hard break, and makes none where there
 * is none. A backslash that makes a hard break becomes a blank too. A return alone becomes a line feed.
 */
function withoutReturns(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let found = text.indexOf("\r"); found >= 0; found = text.indexOf("\r", found + 1)) {
    if (text.charCodeAt(found + 1) !== LINE_FEED) {
      pieces.push(text.slice(at, found), "\n");
    } else if (backslashesBefore(text, found) % 2 === 1) {
      pieces.push(text.slice(at, found - 1), "  ");
    } else {
      pieces.push(text.slice(at, found), text.endsWith("  ", found) ? " " : "\t");
    }
    at = found + 1;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function backslashesBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) === BACKSLASH) start--;
  return end - start;
}

/** Moves the last pipe of a delimiter row to the end of its line: blanks after it would make the table no table. */
function withTightDelimiterRows(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let pipe = text.indexOf("|"); pipe >= 0; pipe = text.indexOf("|", pipe + 1)) {
    let end = pipe + 1;
    while (isBlankInLine(text.charCodeAt(end))) end++;
    const isLast = end > pipe + 1 && (end === text.length || text.charCodeAt(end) === LINE_FEED);
    if (!isLast || !isDelimiterRow(text, pipe)) continue;
    pieces.push(text.slice(at, pipe), " ".repeat(end - pipe - 1), "|");
    at = end;
  }
  if (at === 0) return text;
  pieces.push(text.slice(at));
  return pieces.join("");
}

function isDelimiterRow(text: string, lastPipe: number): boolean {
  let hasDash = false;
  for (let at = lastPipe - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === "\n") break;
    if (character === "-") hasDash = true;
    else if (!DELIMITERS.includes(character)) return false;
  }
  return hasDash;
}

const DELIMITERS = "-:| \t>";

/** Lists and quotes nested deeper than this, or indented further, are read as text. */
const DEEPEST = 100;
const WIDEST = 200;
const DEEP = ["- ", "* ", "+ ", "> ", ">", "1. ", "1) "]
  .map((mark) => mark.repeat(DEEPEST))
  .concat([" ".repeat(WIDEST), "\t".repeat(WIDEST / 4)]);

function withoutDepth(text: string): string {
  const indented = text.replace(
    new RegExp(`(?<=^|\\n)([ \\t]{${WIDEST}})[ \\t]+`, "g"),
    (whole, kept: string) => kept + NO_BREAK_SPACE.repeat(whole.length - kept.length),
  );
  const nested = new RegExp(
    `(?<=^|\\n)((?:[ \\t]{0,9}(?:[-+*>]|\\d{1,9}[.)])){${DEEPEST}}[ \\t]{0,9})([-+*>]|\\d{1,9}[.)])(?=[^\\n]*[^-*\\s])`,
    "g",
  );
  return indented.replace(nested, (_whole, kept: string, mark: string) => kept + LETTER.repeat(mark.length));
}

const NO_BREAK_SPACE = "\u00A0";
const LINE_FEED = 10;
const RETURN = 13;
const BACKSLASH = 92;

function isBlankInLine(code: number): boolean {
  return code === 32 || code === 9;
}

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === RETURN;
}
