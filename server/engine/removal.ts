import { sourceSpan, startOf } from "../policy/evidence.ts";
import type { Evidence, PlacedBlock, Policy } from "../policy/policy.ts";
import { spanAround } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { lineEnd, lineOf } from "../text/text.ts";
import type { Edit } from "./fixes.ts";
import { endOfElement, openingTag } from "./html-places.ts";

/**
 * The edit that takes out a definition with its sentence, or with its paragraph or entry where it is all that this
 * says. Undefined where the sentence says something else too, or where what would be taken out cannot be told.
 */
export function removeDefinition(policy: Policy, { placed, span }: Evidence): Edit | undefined {
  const { block, facts } = placed;
  if (block.kind !== "paragraph" && block.kind !== "entry") return undefined;
  const sentence = spanAround(facts.sentences, span);
  if (sentence === undefined || !isOwn(placed, sentence, span)) return undefined;
  const others = facts.sentences.filter((other) => other !== sentence);
  if (others.length === 0) {
    const range = wholeBlock(policy, placed);
    return range && { range, newText: "" };
  }
  const source = sourceSpan(policy, placed, sentence);
  const { content } = policy.document.text;
  let { start, end } = source;
  while (end < content.length && content.charAt(end) === " ") end++;
  // The last sentence takes the blank before it, so that none is left at the end of the line.
  if (end === source.end)
    while (start > startOf(policy, placed) && content.charAt(start - 1) === " ") start--;
  return { range: { start, end }, newText: "" };
}

/** Whether a sentence begins with the term that it defines, and defines no other. */
function isOwn({ block, facts }: PlacedBlock, sentence: Span, span: Span): boolean {
  const before = block.text.slice(sentence.start, span.start);
  if (!/^\W{0,3}(?:(?:The|An?|By)\s)?(?:(?:term|word|expression)s?\s)?\W{0,3}$/u.test(before)) return false;
  return !facts.definitions.some(
    ({ start, end }) =>
      start >= sentence.start && end <= sentence.end && (start !== span.start || end !== span.end),
  );
}

function wholeBlock(policy: Policy, placed: PlacedBlock): Span | undefined {
  const { document } = policy;
  const { block } = placed;
  const start = startOf(policy, placed);
  // What numbers its entries by hand would be left with a gap.
  if (/[\p{L}\p{N}]/u.test(block.marker)) return undefined;
  if (policy.blocks[placed.index + 1]?.leadIn === placed) return undefined;
  const { text, format } = document;
  if (format === "html") {
    const open = openingTag(text.content, start, ELEMENTS);
    if (open === undefined) return undefined;
    const end =
      open.name === "li"
        ? endOfElement(text.content, open)
        : closingTag(text.content, start + block.length, open.name);
    return end === undefined ? undefined : withOwnLine(text.content, { start: open.start, end });
  }
  const firstLine = lineOf(text, start);
  let end = start + block.length;
  while (end > start && /\s/.test(text.content.charAt(end - 1))) end--;
  const lastLine = lineOf(text, Math.max(start, end - 1));
  if (!isAlone(policy, placed, firstLine, lastLine)) return undefined;
  let next = lastLine + 1;
  if (
    block.kind === "paragraph" &&
    isBlank(policy, next) &&
    (firstLine === 0 || isBlank(policy, firstLine - 1))
  )
    next++;
  return {
    start: text.lineStarts[firstLine] ?? 0,
    end: text.lineStarts[next] ?? text.content.length,
  };
}

/** With its indentation and its line break, where nothing else stands on its line. */
function withOwnLine(content: string, { start, end }: Span): Span {
  const lineStart = Math.max(content.lastIndexOf("\n", start - 1), content.lastIndexOf("\r", start - 1)) + 1;
  const rest = /^[ \t]{0,100}(?:\r\n|\r|\n)/.exec(content.slice(end, end + 110));
  return rest !== null && content.slice(lineStart, start).trim() === ""
    ? { start: lineStart, end: end + rest[0].length }
    : { start, end };
}

const ELEMENTS: ReadonlySet<string> = new Set(["p", "li"]);

function closingTag(source: string, from: number, name: string): number | undefined {
  const match = /^\s{0,20}<\/([a-z]+)\s{0,20}>/i.exec(source.slice(from, from + 60));
  if (match !== null) return match[1]?.toLowerCase() === name ? from + match[0].length : undefined;
  const back = source.slice(Math.max(0, from - 12), from).toLowerCase();
  return back.endsWith(`</${name}>`) ? from : undefined;
}

/** Whether no other block shares a line with this one. */
function isAlone(
  { blocks, document }: Policy,
  placed: PlacedBlock,
  firstLine: number,
  lastLine: number,
): boolean {
  const { text } = document;
  const before = blocks[placed.index - 1];
  const after = blocks[placed.index + 1];
  const endBefore =
    before === undefined ? -1 : lineOf(text, startOf({ document }, before) + before.block.length - 1);
  const rest = text.content.slice(startOf({ document }, placed), lineEnd(text, lastLine));
  return (
    (before === undefined ||
      endBefore < firstLine ||
      text.content.slice(startOf({ document }, before), startOf({ document }, placed)).endsWith("\n")) &&
    (after === undefined || lineOf(text, startOf({ document }, after)) > lastLine) &&
    !rest.includes("<!--")
  );
}

function isBlank({ document }: Policy, line: number): boolean {
  const { text } = document;
  const start = text.lineStarts[line];
  return start !== undefined && text.content.slice(start, lineEnd(text, line)).trim() === "";
}
