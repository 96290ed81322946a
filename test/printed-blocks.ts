import { type Mark, spanToSource } from "../server/document/block.ts";
import { type Format, readDocument } from "../server/document/document.ts";

/**
 * The blocks of a text, one line each: kind, level, marker, place in a table, visible text; then the marks with what
 * they cover and where they lead.
 */
export function printed(source: string, format: Format): string[] {
  return readDocument(source, format).blocks.map(({ kind, level, marker, cell, text, marks }) => {
    const rank = level === 0 ? "" : String(level);
    const place = cell === undefined ? "" : ` ${cell.row},${cell.column}${cell.heading ? "h" : ""}`;
    const named = marks.map((mark) => ` {${printedMark(mark, text)}}`).join("");
    return `${kind}${rank}${marker === "" ? "" : ` ${marker}`}${place}: ${text}${named}`;
  });
}

/** The stretch of source that each block takes. */
export function sources(source: string, format: Format): string[] {
  const { blocks, starts } = readDocument(source, format);
  return blocks.map(({ length }, index) => source.slice(starts[index], (starts[index] ?? 0) + length));
}

/** The source of a part of the first block's visible text, as the block's map tells it. */
export function sourceOf(part: string, source: string, format: Format): string {
  const { blocks, starts } = readDocument(source, format);
  const block = blocks[0];
  const at = block?.text.indexOf(part) ?? -1;
  if (block === undefined || at < 0) throw new Error(`${part} is not visible`);
  const { start, end } = spanToSource(block, { start: at, end: at + part.length });
  const offset = starts[0] ?? 0;
  return source.slice(offset + start, offset + end);
}

function printedMark({ kind, start, end, target }: Mark, text: string): string {
  const covered = start === end ? ` @${start}` : ` ${text.slice(start, end)}`;
  return `${kind}${covered}${target === undefined ? "" : ` -> ${target}`}`;
}
