import type { Span } from "../text/text.ts";
import { sourceSpan } from "./evidence.ts";
import type { PlacedBlock, Policy } from "./policy.ts";

// What words and sentences may be replaced. Asked only when somebody wants a fix: all of it reads the text.

/** Whether a stretch is running text: replacing across markup, or the words of a link, would break them. */
export function isPlain(policy: Policy, placed: PlacedBlock, span: Span): boolean {
  const { start, end } = sourceSpan(policy, placed, span);
  const shown = placed.block.text.slice(span.start, span.end).replace(/\s+/g, " ");
  return policy.document.text.content.slice(start, end).replace(/\s+/g, " ") === shown;
}

/** Whether markup begins or ends where a stretch does, or reaches across: then its source is not all of it. */
export function isAcrossMarks({ block }: PlacedBlock, { start, end }: Span): boolean {
  return block.marks.some(
    (mark) => (mark.start <= start && start <= mark.end) || (mark.start <= end && end <= mark.end),
  );
}

/** Whether a link leads to a heading by the address that Markdown makes of its words. */
export function isLinked({ document }: Policy, { block }: PlacedBlock): boolean {
  if (block.kind !== "heading") return false;
  const address = block.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
  return document.text.content.includes(`](#${address})`);
}

/** Whether words are in capitals, as in a title; an abbreviation alone tells nothing of its title. */
export function isShouted(written: string): boolean {
  return (
    written.length > LONGEST_ABBREVIATION && written === written.toUpperCase() && /\p{Lu}{4}/u.test(written)
  );
}

const LONGEST_ABBREVIATION = 6;

const ASIDE =
  /\b(?:complaints?|disputes?|conflicts?|arbitrat\w{1,6}|recourse|inquir\w{1,4}|questions?|learn more|investigat\w{1,6})\b/i;

/** Whether a sentence says of a framework something else than that data are transferred under it: it can go, but nothing replaces it. */
export function saysMore(sentence: string): boolean {
  return ASIDE.test(sentence);
}

/** Two blanks after a full stop part sentences, also where an abbreviation stands before them. */
export function holdsTwo(policy: Policy, { start, end }: Span): boolean {
  return /[.!?] {2,4}\p{Lu}/u.test(policy.document.text.content.slice(start, end));
}
