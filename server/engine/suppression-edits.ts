import type { Document } from "../document/document.ts";
import type { Finding } from "../rules/rule.ts";
import { lineEnd, lineOf } from "../text/text.ts";
import type { Edit } from "./fixes.ts";
import { newlineOf } from "./newline.ts";

/**
 * The edit that silences a finding's rule on the line where the finding starts: a comment at the end of the line,
 * where it changes nothing that a reader sees. Undefined where a comment cannot stand, inside a tag.
 */
export function disableOnLine(document: Document, finding: Finding): Edit | undefined {
  const { text, format } = document;
  const line = lineOf(text, finding.range.start);
  const start = text.lineStarts[line] ?? 0;
  const content = text.content.slice(start, lineEnd(text, line));
  if (format === "html" && content.lastIndexOf("<") > content.lastIndexOf(">")) return undefined;
  const at = start + placeInLine(content, format === "markdown", isCell(document, finding.range.start));
  return insertion(at, ` <!-- privacy-policy-lint-disable-line ${finding.rule} -->`);
}

/**
 * The edit that silences a rule in the whole document: a comment on a line of its own at the top, after what must
 * come first (a byte order mark, front matter, a document type, leading template tags).
 */
export function disableInDocument(document: Document, rule: string): Edit {
  const { content } = document.text;
  const newline = newlineOf(content);
  const comment = `<!-- privacy-policy-lint-disable-file ${rule} -->`;
  const after = document.format === "plaintext" ? afterMark(content) : afterMatter(document);
  const line = lineOf(document.text, after);
  const end = lineEnd(document.text, line);
  const lineStart = document.text.lineStarts[line] ?? 0;
  if (after === lineStart || after <= afterMark(content)) return insertion(after, comment + newline);
  const next = document.text.lineStarts[line + 1];
  if (content.slice(after, end).trim() !== "") return insertion(after, newline + comment + newline);
  return next === undefined
    ? insertion(end, newline + comment + newline)
    : insertion(next, comment + newline);
}

function insertion(at: number, newText: string): Edit {
  return { range: { start: at, end: at }, newText };
}

/**
 * Column at which a comment ends a line. In Markdown the two spaces or the backslash of a hard break, the closing
 * marks of a heading and the last bar of a table row must stay last.
 */
function placeInLine(line: string, isMarkdown: boolean, isRow: boolean): number {
  const end = line.trimEnd().length;
  if (!isMarkdown) return end;
  const shown = line.slice(0, end);
  if (isRow && shown.endsWith("|") && !shown.endsWith("\\|")) return shown.slice(0, -1).trimEnd().length;
  if (/^ {0,3}#{1,6}[ \t]/.test(shown) && /[ \t]#+$/.test(shown))
    return shown.replace(/(?<!#)#+$/, "").trimEnd().length;
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(shown)) return end - 1;
  return end;
}

function isCell(document: Document, offset: number): boolean {
  let low = 0;
  let high = document.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return document.blocks[low]?.kind === "cell";
}

function afterMark(content: string): number {
  return content.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Offset after everything that must stay at the top of a document. */
function afterMatter({ blocks, starts, text }: Document): number {
  const first = blocks[0];
  const top = afterMark(text.content);
  const matter = first?.kind === "matter" && (starts[0] ?? 0) <= top ? (starts[0] ?? 0) + first.length : top;
  let at = matter;
  for (;;) {
    LEADING.lastIndex = at;
    const found = LEADING.exec(text.content);
    if (found === null) return at;
    at += found[0].length;
  }
}

/** A document type, an XML declaration, a block of PHP or another template tag, with the white space before it. */
const LEADING =
  /\s{0,99}(?:<!doctype[^>]{0,999}>|<\?[^?]{0,9999}\?>|<%[^%]{0,9999}%>|\{%[^%]{0,999}%\}|\{\{[^{}]{0,999}\}\})/iy;
