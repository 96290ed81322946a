import type { Document } from "../document/document.ts";
import { startOf } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import type { EntryForm, RowForm } from "./clause-place.ts";
import { afterClosingTags, endOfElement, escapeHtml, openingTag } from "./html-places.ts";
import type { Inserted, WordedClause } from "./insertion.ts";
import { newHeading } from "./new-heading.ts";
import { newlineOf } from "./newline.ts";
import type { Wording } from "./wording.ts";

/** A `<li>` after the model's; undefined where the model is not written as one. */
export function htmlEntry(
  document: Document,
  { model }: EntryForm,
  clause: WordedClause,
): Inserted | undefined {
  const source = document.text.content;
  const open = openingTag(source, startOf({ document }, model), ENTRY);
  if (open === undefined) return undefined;
  const end = endOfElement(source, open);
  return placed(document, end, indentAt(source, open.start), [`<li>${htmlBody(clause.wording)}</li>`]);
}

/** A `<tr>` after the model's, with the item's name in its first column and the clause in its last. */
export function htmlRow(
  document: Document,
  { model, columns }: RowForm,
  clause: WordedClause,
): Inserted | undefined {
  const source = document.text.content;
  const open = openingTag(source, startOf({ document }, model), ROW);
  if (open === undefined) return undefined;
  const end = endOfElement(source, open);
  const indent = indentAt(source, open.start);
  const cell = openingTag(source, startOf({ document }, model), CELL);
  const first = cell?.name === "th" ? "th" : "td";
  const empty = Array.from({ length: Math.max(0, columns - 2) }, () => "<td></td>");
  const name = columns > 1 ? [`<${first}>${escapeHtml(clause.titles.name)}</${first}>`] : [];
  const cells = [...name, ...empty, `<td>${htmlBody(clause.wording)}</td>`];
  const cellIndent = cell === undefined ? undefined : indentAt(source, cell.start);
  if (indent === undefined || cellIndent === undefined)
    return placed(document, end, indent, [`<tr>${cells.join("")}</tr>`]);
  const inner = cellIndent.startsWith(indent) ? cellIndent.slice(indent.length) : "  ";
  return placed(document, end, indent, ["<tr>", ...cells.map((text) => inner + text), "</tr>"]);
}

/** A `<p>` after a block and the tags that close it, its list or its table. */
export function htmlParagraph(document: Document, last: PlacedBlock, clause: WordedClause): Inserted {
  const { end, indent } = afterBlock(document, last, []);
  return placed(document, end, indent, [`<p>${htmlBody(clause.wording)}</p>`]);
}

/** A heading and a `<p>` at the end, in an element of their own where the last part of the document has one. */
export function htmlSection(policy: Policy, last: PlacedBlock | undefined, clause: WordedClause): Inserted {
  const { document } = policy;
  const source = document.text.content;
  const heading = newHeading(policy, clause.titles.heading);
  const tag = heading.level > 6 ? "p" : `h${heading.level}`;
  const title = escapeHtml(heading.title);
  const lines = [
    `<${tag}>${heading.level > 6 ? `<strong>${title}</strong>` : title}</${tag}>`,
    `<p>${htmlBody(clause.wording)}</p>`,
  ];
  if (last === undefined) return placed(document, source.length, "", lines);
  const model = heading.model;
  const own =
    model === undefined ? undefined : openingTag(source, startOf({ document }, model), new Set([tag]));
  const wrapper = own === undefined ? undefined : openingTag(source, own.start, WRAPPERS);
  const { end, indent } = afterBlock(document, last, wrapper === undefined ? [] : [wrapper.name]);
  if (wrapper === undefined) {
    const modelIndent = own === undefined ? undefined : indentAt(source, own.start);
    return placed(document, end, indent === undefined ? undefined : (modelIndent ?? indent), lines);
  }
  const wrapperIndent = indentAt(source, wrapper.start);
  const inner = wrapperIndent === undefined ? "" : "  ";
  const wrapped = [`<${wrapper.name}>`, ...lines.map((line) => inner + line), `</${wrapper.name}>`];
  return placed(document, end, indent === undefined ? undefined : (wrapperIndent ?? indent), wrapped);
}

const ENTRY: ReadonlySet<string> = new Set(["li"]);
const ROW: ReadonlySet<string> = new Set(["tr"]);
const CELL: ReadonlySet<string> = new Set(["td", "th"]);
const PROSE: ReadonlySet<string> = new Set(
  "p li td th dt dd blockquote address h1 h2 h3 h4 h5 h6 section div".split(" "),
);
const WRAPPERS: ReadonlySet<string> = new Set(["section", "article", "div"]);

/** The words of a clause with their emphasis. */
export function htmlBody({ text }: Wording): string {
  return escapeHtml(text).replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}

/** Where the block's elements end, and how the line is indented on which they do. */
function afterBlock(
  document: Document,
  last: PlacedBlock,
  also: readonly string[],
): { end: number; indent: string | undefined } {
  const source = document.text.content;
  const isDivision =
    openingTag(source, startOf({ document }, last), PROSE)?.name === "div" && !also.includes("div");
  const end = afterClosingTags(
    source,
    startOf({ document }, last) + last.block.length,
    isDivision ? ["div", ...also] : also,
  );
  const lineStart = Math.max(source.lastIndexOf("\n", end - 1), source.lastIndexOf("\r", end - 1)) + 1;
  const indent = /^[ \t]*/.exec(source.slice(lineStart, end))?.[0] ?? "";
  return { end, indent };
}

/** The indentation of an element that is the first on its line; undefined for one that is not. */
function indentAt(source: string, start: number): string | undefined {
  const lineStart = Math.max(source.lastIndexOf("\n", start - 1), source.lastIndexOf("\r", start - 1)) + 1;
  const before = source.slice(lineStart, start);
  return before.trim() === "" ? before : undefined;
}

/** Lines of their own after `end` when nothing follows there and the neighbors have theirs; else in the same line. */
function placed(
  document: Document,
  end: number,
  indent: string | undefined,
  lines: readonly string[],
): Inserted {
  const { content } = document.text;
  const newline = newlineOf(content);
  const rest = /[^ \t]/.exec(content.slice(end, end + 10_000))?.[0];
  const isLast = rest === undefined;
  if (indent === undefined || !(isLast || rest === "\n" || rest === "\r"))
    return { offset: end, text: lines.map((line) => line.trim()).join("") };
  const indented = lines.map((line) => indent + line);
  const breakAt = lineBreakAfter(content, end);
  if (breakAt === undefined) return { offset: end, text: (end > 0 ? newline : "") + indented.join(newline) };
  return { offset: breakAt, text: indented.join(newline) + newline };
}

/** The offset after the line break that ends the line of an offset; undefined on the last line. */
function lineBreakAfter(content: string, offset: number): number | undefined {
  const match = /\r\n|\r|\n/.exec(content.slice(offset, offset + 10_002));
  return match === null ? undefined : offset + match.index + match[0].length;
}
