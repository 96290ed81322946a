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

/**
 * Whether a block is the title of what follows and says nothing itself: a bold line with a number before it ("3.1
 * Usage data"), or one without a verb or a person. "We never sell your data" in bold does say something.
 */
export function isBoldTitle(block: Block): boolean {
  if (headingLevelOf(block) !== BOLD_LINE_LEVEL || LABELED.test(block.text)) return false;
  return NUMBERED.test(block.text) || !SAYS.test(block.text);
}

const LABELED = /:\s?\S|@/;
const NUMBERED = /^[§(]?\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s[A-Z]/;
const SAYS =
  /\b(?:we|you|i|it|they|us|nobody|nothing|is|are|am|was|were|be|been|will|may|can|must|shall|do|does|not|cannot|no|never|has|have|please)\b|n['’]t\b/i;
