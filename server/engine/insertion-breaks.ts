import { spanToSource } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import { startOf } from "../policy/evidence.ts";
import type { PlacedBlock } from "../policy/policy.ts";
import type { EntryForm } from "./clause-place.ts";
import type { Inserted } from "./insertion.ts";
import { markerAfter } from "./numbering.ts";

/**
 * An entry at the end of a list whose entries are lines of one paragraph, parted by `<br>` or by Markdown's hard
 * breaks: broken and marked as the one before it. Undefined where the entries have elements or lines of their own.
 */
export function brokenEntry(
  document: Document,
  { model, previous, last }: EntryForm,
  text: string,
): Inserted | undefined {
  if (previous === undefined) return undefined;
  const source = document.text.content;
  const start = startOf({ document }, model);
  const separator = source.slice(endOfWords(document, previous), start);
  if (!BREAKS.test(separator)) return undefined;
  const { marker } = model.block;
  const isMarked = marker !== "" && source.startsWith(marker, start);
  const gap = isMarked ? (/^[ \t]{0,20}/.exec(source.slice(start + marker.length))?.[0] ?? "") : "";
  const written = isMarked ? markerAfter(marker, previous.block.marker) + gap : "";
  return { offset: endOfWords(document, last), text: separator + written + text };
}

/** The offset after a block's last visible character and the closing marks of emphasis and links around it. */
function endOfWords(document: Document, placed: PlacedBlock): number {
  const { block } = placed;
  const { length } = block.text;
  const end = startOf({ document }, placed) + spanToSource(block, { start: length - 1, end: length }).end;
  return end + (CLOSING.exec(document.text.content.slice(end, end + 200))?.[0].length ?? 0);
}

const BREAKS = /^(?:\s*<br\b[^<>]*>\s*|(?: {2,}|\\)(?:\r\n|\r|\n)[ \t>]*)$/i;
const CLOSING = /^(?:<\/(?:a|b|em|font|i|span|strong|u)\s{0,9}>|[*_]{1,3}(?=\s|<|$))*/i;
