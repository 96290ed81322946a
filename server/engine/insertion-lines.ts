import type { Document } from "../document/document.ts";
import { blockSpan, startOf } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { lineEnd, lineOf, type Text } from "../text/text.ts";
import type { EntryForm, RowForm } from "./clause-place.ts";
import { afterClosingTags } from "./html-places.ts";
import type { Inserted, WordedClause } from "./insertion.ts";
import { newHeading } from "./new-heading.ts";
import { newlineOf } from "./newline.ts";
import { markerAfter } from "./numbering.ts";
import { type Wording, wrap } from "./wording.ts";

/** An entry of a Markdown or plain-text list, marked, spaced and indented as the ones before it. */
export function lineEntry(policy: Policy, form: EntryForm, { wording }: WordedClause): Inserted {
  const { text } = policy.document;
  const { model, previous, last } = form;
  const line = text.content.slice(
    startOfLine(text, startOf(policy, model)),
    lineEnd(text, lineOf(text, startOf(policy, model))),
  );
  const { indent, marker, gap } = markerIn(line, model.block.marker);
  const nextMarker = marker === "" ? "" : markerAfter(marker, previous?.block.marker) + gap;
  const first = indent + nextMarker;
  const rest = indent.replace(/[^\s>]/g, " ") + " ".repeat(nextMarker.length);
  const lines = wrapped(policy, prose(policy.document, wording), { first, rest });
  const isLoose =
    previous !== undefined && hasBlankLine(text, blockSpan(policy, previous).end, startOf(policy, model));
  return after(policy, last, { lines, blankBefore: isLoose ? 1 : 0, blankAfter: 0 });
}

/** A row of a table of bars or tabs, divided as the row before it. */
export function lineRow(policy: Policy, { model, last, columns }: RowForm, clause: WordedClause): Inserted {
  const { document } = policy;
  const { text } = document;
  const line = text.content.slice(
    startOfLine(text, startOf(policy, model)),
    lineEnd(text, lineOf(text, startOf(policy, model))),
  );
  const empty = Array.from({ length: Math.max(0, columns - 2) }, () => "");
  const name = columns > 1 ? [clause.titles.name] : [];
  const cells = [...name, ...empty, prose(document, clause.wording).text];
  const indent = /^[ \t>]*/.exec(line)?.[0] ?? "";
  return after(policy, last, { lines: [indent + row(line, cells)], blankBefore: 0, blankAfter: 0 });
}

/** A paragraph after a block, a blank line on either side where the document has such. */
export function lineParagraph(policy: Policy, last: PlacedBlock, { wording }: WordedClause): Inserted {
  const blank = isSpaced(policy) ? 1 : 0;
  const lines = wrapped(policy, prose(policy.document, wording), { first: "", rest: "" });
  return after(policy, last, { lines, blankBefore: blank, blankAfter: blank });
}

/** A heading and a paragraph at the end of the document. */
export function lineSection(policy: Policy, last: PlacedBlock | undefined, clause: WordedClause): Inserted {
  const { document } = policy;
  const heading = newHeading(policy, clause.titles.heading);
  const blank = isSpaced(policy) ? 1 : 0;
  const { model } = heading;
  const before = model === undefined ? blank : blankLinesBefore(document.text, startOf(policy, model));
  const between = model === undefined ? blank : blankLinesAfter(document.text, endOfHeading(document, model));
  const paragraph = wrapped(policy, prose(document, clause.wording), { first: "", rest: "" });
  const isBare = model === undefined && document.format === "plaintext";
  const title = isBare
    ? []
    : [...headingLines(document, heading), ...Array.from({ length: Math.min(between, 2) }, () => "")];
  const lines = [...title, ...paragraph];
  if (last === undefined) return atEnd(document.text, lines, blank);
  const isMarkdown = document.format === "markdown";
  return after(policy, last, {
    lines,
    blankBefore: Math.max(isMarkdown ? 1 : 0, Math.min(before, 3)),
    blankAfter: blank,
  });
}

/** Cells in a line, divided as in the line of another row. */
function row(model: string, cells: readonly string[]): string {
  if (!model.includes("|") && cells.length > 1) return cells.join("\t");
  const bars = cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ");
  return /^[\s>]*\|/.test(model) || cells.length === 1 ? `| ${bars} |` : bars;
}

interface Layout {
  readonly lines: readonly string[];
  /** How many blank lines stand before and, when something follows, after the lines. */
  readonly blankBefore: number;
  readonly blankAfter: number;
}

/** Lines after the last line of a block, at the start of the next line where there is one. */
function after(policy: Policy, last: PlacedBlock, { lines, blankBefore, blankAfter }: Layout): Inserted {
  const { text } = policy.document;
  const newline = newlineOf(text.content);
  const line = lineOf(text, wholeBlocksBefore(policy, last));
  const next = text.lineStarts[line + 1];
  const body = [...Array.from({ length: blankBefore }, () => ""), ...lines];
  if (next === undefined) return { offset: text.content.length, text: newline + body.join(newline) };
  const isFollowed = text.content.slice(next, lineEnd(text, line + 1)).trim() !== "";
  const tail = isFollowed ? Array.from({ length: blankAfter }, () => "") : [];
  return { offset: next, text: [...body, ...tail].map((each) => each + newline).join("") };
}

/**
 * The last character of a block, moved on past every block that goes on where its line ends, so that nothing is put
 * into the middle of a comment or of an element of HTML.
 */
function wholeBlocksBefore({ document, blocks }: Policy, last: PlacedBlock): number {
  const { text, format } = document;
  let end = lastCharacter(document, last);
  if (format === "markdown") end = Math.max(end, afterClosingTags(text.content, end + 1, ["div"]) - 1);
  if (last.block.kind === "heading") end = Math.max(end, endOfHeading(document, last));
  for (const placed of blocks.slice(last.index + 1)) {
    const { start, end: after } = blockSpan({ document }, placed);
    if (start > lineEnd(text, lineOf(text, end))) break;
    end = Math.max(end, after - 1);
  }
  return end;
}

function atEnd(text: Text, lines: readonly string[], blank: number): Inserted {
  const { content } = text;
  const newline = newlineOf(content);
  const body = lines.join(newline);
  if (content === "" || content === "\ufeff") return { offset: content.length, text: body + newline };
  const endsLine = /[\r\n]$/.test(content);
  return { offset: content.length, text: (endsLine ? "" : newline) + newline.repeat(blank) + body + newline };
}

function headingLines(
  document: Document,
  { model, level, title }: ReturnType<typeof newHeading>,
): readonly string[] {
  const { format, text } = document;
  if (model === undefined) return [`${"#".repeat(Math.min(6, level))} ${title}`];
  const line = lineOf(text, startOf({ document }, model));
  const written = text.content.slice(text.lineStarts[line] ?? 0, lineEnd(text, line));
  const underline = underlineBelow(text, line);
  if (underline !== undefined) return [title, underline.charAt(0).repeat(Math.max(3, title.length))];
  if (format === "plaintext") return [title + (/:\s*$/.test(written) ? ":" : "")];
  if (/^\s*(\*\*|__)/.test(written)) return [`**${title}**`];
  return [`${"#".repeat(Math.min(6, level))} ${title}`];
}

/** The row of dashes or the like under a heading's line. */
function underlineBelow(text: Text, line: number): string | undefined {
  const start = text.lineStarts[line + 1];
  if (start === undefined) return undefined;
  const below = text.content.slice(start, Math.min(lineEnd(text, line + 1), start + 500)).trim();
  return /^(?:=+|-+|_{3,}|~{3,}|\*{3,})$/.test(below) ? below : undefined;
}

function endOfHeading(document: Document, heading: PlacedBlock): number {
  const { text } = document;
  const { start, end } = blockSpan({ document }, heading);
  const last = lineOf(text, Math.max(start, end - 1));
  const line = lineOf(text, start);
  return lineEnd(text, underlineBelow(text, line) === undefined ? last : Math.max(last, line + 1));
}

/** Emphasis is Markdown's own. */
function prose({ format }: Document, wording: Wording): Wording {
  return format === "plaintext" ? { ...wording, text: wording.text.replaceAll("**", "") } : wording;
}

function wrapped(
  policy: Policy,
  wording: Wording,
  indents: { readonly first: string; readonly rest: string },
): readonly string[] {
  const width = wrappingWidth(policy);
  return width === undefined ? [indents.first + wording.text] : wrap(wording, width, indents);
}

/** The longest line of a document whose longer paragraphs are broken into lines; undefined when most are not. */
function wrappingWidth({ blocks, document }: Policy): number | undefined {
  let broken = 0;
  let whole = 0;
  let width = 0;
  for (const placed of blocks) {
    if (placed.block.kind !== "paragraph" || placed.block.text.length < 100) continue;
    const from = lineOf(document.text, startOf({ document }, placed));
    const to = lineOf(document.text, lastCharacter(document, placed));
    if (from === to) whole++;
    else broken++;
    for (let line = from; line < to; line++) {
      width = Math.max(width, lineEnd(document.text, line) - (document.text.lineStarts[line] ?? 0));
    }
  }
  return broken > whole && width >= 40 && width <= 120 ? width : undefined;
}

/** Whether paragraphs stand apart by blank lines: always in Markdown, which needs them. */
function isSpaced({ document, blocks }: Policy): boolean {
  if (document.format === "markdown") return true;
  let apart = 0;
  let close = 0;
  blocks.forEach((placed, index) => {
    const before = blocks[index - 1];
    if (before?.block.kind !== "paragraph" || placed.block.kind !== "paragraph") return;
    if (hasBlankLine(document.text, blockSpan({ document }, before).end, startOf({ document }, placed)))
      apart++;
    // A line that ends in the middle of a sentence is no paragraph of its own, whatever it was read as.
    else if (SENTENCE_ENDS.includes(before.block.text.trimEnd().slice(-1))) close++;
  });
  return apart >= close;
}

const SENTENCE_ENDS = [".", "!", "?", ":", ";", ")", "”", '"'];

function markerIn(line: string, marker: string): { indent: string; marker: string; gap: string } {
  const indent = /^[ \t>]*/.exec(line)?.[0] ?? "";
  const rest = line.slice(indent.length);
  const written =
    marker !== "" && rest.startsWith(marker)
      ? marker
      : (/^(?:[-*+•]|\d{1,9}[.)])(?=\s)/.exec(rest)?.[0] ?? "");
  const gap = written === "" ? "" : (/^[ \t]+/.exec(rest.slice(written.length))?.[0] ?? " ");
  return { indent, marker: written, gap };
}

function blankLinesBefore(text: Text, offset: number): number {
  let count = 0;
  for (let line = lineOf(text, offset) - 1; line >= 0 && isBlank(text, line); line--) count++;
  return count;
}

function blankLinesAfter(text: Text, offset: number): number {
  let count = 0;
  for (let line = lineOf(text, offset) + 1; line < text.lineStarts.length && isBlank(text, line); line++)
    count++;
  return count;
}

function isBlank(text: Text, line: number): boolean {
  return text.content.slice(text.lineStarts[line] ?? 0, lineEnd(text, line)).trim() === "";
}

function hasBlankLine(text: Text, from: number, to: number): boolean {
  return /(?:\n|\r(?!\n))[ \t>]*(?:\r\n|\r|\n)/.test(text.content.slice(Math.max(0, from - 1), to));
}

function startOfLine(text: Text, offset: number): number {
  return text.lineStarts[lineOf(text, offset)] ?? 0;
}

/** The offset of the block's last character that is not white space: its range may take in the line break. */
function lastCharacter(document: Document, placed: PlacedBlock): number {
  const { start, end } = blockSpan({ document }, placed);
  let at = end;
  while (at > start && /\s/.test(document.text.content.charAt(at - 1))) at--;
  return Math.max(start, at - 1);
}
