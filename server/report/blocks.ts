import type { Block } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import { lineOf } from "../text/text.ts";
import { hanging, printable, wrap } from "./terminal.ts";
import type { TextStyle } from "./text.ts";

/** How a document is read: a line for each block, its visible text indented by the headings and lists it is in. */
export function blocksReport(document: Document, { paint, width }: TextStyle): string {
  let heading = 0;
  const lines = document.blocks.map((block, index) => {
    if (block.kind === "heading") heading = block.level;
    const depth = block.kind === "heading" ? block.level - 1 : heading + Math.max(0, block.level - 1);
    const line = String(lineOf(document.text, document.starts[index] ?? 0) + 1);
    const indent = INDENT + 2 * Math.min(depth, DEEPEST_SHOWN);
    const first = `${line.padStart(5)}  ${paint("dim", nameOf(block).padEnd(NAME))}  ${" ".repeat(indent - INDENT)}`;
    return hanging(first, indent, wrap(printable(block.text), Math.max(20, width - indent)));
  });
  return `${document.format}, ${document.blocks.length} blocks\n${lines.map((line) => `${line.trimEnd()}\n`).join("")}`;
}

const NAME = 16;
const INDENT = 5 + 2 + NAME + 2;

/** Ten thousand nested lists need no ten thousand columns. */
const DEEPEST_SHOWN = 20;

/** "heading 2 5.1", "entry 1 -", "cell 0,1 head". */
function nameOf({ kind, level, marker, cell }: Block): string {
  if (cell !== undefined) return `cell ${cell.row},${cell.column}${cell.heading ? " head" : ""}`;
  const rank = level > 0 ? ` ${level}` : "";
  return `${kind}${rank}${marker === "" ? "" : ` ${printable(marker)}`}`;
}
