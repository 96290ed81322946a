import type { Block } from "../document/block.ts";

/** Level below all real headings, for a short paragraph that is bold as a whole and so is a heading to the eye. */
const BOLD_LINE_LEVEL = 7;

/** The level at which a block stands over what follows, from 1 down; 0 for a block that is no heading. */
export function headingLevelOf(block: Block): number {
  if (block.kind === "heading") return Math.max(1, block.level);
  if (block.kind !== "paragraph" || block.level > 0 || block.text.length > 100 || block.text.endsWith("."))
    return 0;
  const isBold = block.marks.some(
    (mark) => mark.kind === "strong" && mark.start === 0 && mark.end >= block.text.length - 1,
  );
  return isBold && block.text.length > 0 ? BOLD_LINE_LEVEL : 0;
}
