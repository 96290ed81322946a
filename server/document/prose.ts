import type { Block, Mark } from "./block.ts";
import { type Shown, type Stretch, withoutStart } from "./visible.ts";

/** A heading; a number at its start becomes its marker. */
export function headingBlock(shown: Shown, level: number, length: number): Block {
  const number = NUMBER.exec(shown.text);
  const [whole = "", marker = ""] = number ?? [];
  const title =
    whole === "" || isMarked(shown.marks, marker.length) ? shown : withoutStart(shown, whole.length);
  return { kind: "heading", level, marker: title === shown ? "" : marker, length, ...title };
}

/** A comment that stands between blocks; `text` is the source from the comment's start. */
export function commentBlock(text: string, inner: Stretch, level: number): Block {
  const content = text.slice(inner.from, inner.to);
  const shown = content.trim();
  const from = inner.from + (shown === "" ? 0 : content.indexOf(shown));
  return { kind: "comment", level, marker: "", length: text.length, text: shown, map: [0, from], marks: [] };
}

/** Inner part of an HTML comment that takes a whole stretch, whether or not it is closed. */
export function insideComment(source: string, { from, to }: Stretch): Stretch {
  const start = Math.min(from + 4, to);
  return { from: start, to: source.endsWith("-->", to) ? Math.max(start, to - 3) : to };
}

/** Puts anchors that stood before a block into it. */
export function withAnchors(block: Block, anchors: readonly string[]): Block {
  if (anchors.length === 0) return block;
  const marks = anchors.map((target): Mark => ({ kind: "anchor", start: 0, end: 0, target }));
  return { ...block, marks: [...marks, ...block.marks] };
}

/** `1.`, `2.3`, `(a)`, `IV.`, `b)` before the words of a heading; a bare number may be one of its words. */
const NUMBER =
  /^(\(?\d{1,3}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|\([a-zA-Z]\)|\([ivx]{1,5}\)|[a-zA-Z][.)]|[IVX]{1,6}[.)]) (?=\S)/;

/** Whether a mark starts or ends inside the number: the number is then not plain text. */
function isMarked(marks: readonly Mark[], end: number): boolean {
  return marks.some((mark) => mark.kind === "template" && mark.start < end);
}
