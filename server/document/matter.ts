import { matchAt } from "../text/match.ts";
import type { Change } from "../text/text.ts";
import type { Block } from "./block.ts";
import { type Difference, differenceBy, differenceOf, type Layout, sameOrNew } from "./reuse.ts";

/** A document's body, and what stands before it. */
export interface Split {
  /** Offset at which the body starts. */
  readonly bodyStart: number;
  readonly body: string;
  readonly matter: { readonly block: Block; readonly start: number } | undefined;
}

/** Separates the byte order mark and the front matter (`---` YAML, `+++` TOML) from the text that follows. */
export function splitMatter(content: string): Split {
  const start = content.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const fence = content.startsWith("---", start) ? YAML : content.startsWith("+++", start) ? TOML : undefined;
  const opening = fence === undefined ? undefined : matchAt(fence.opening, content, start)?.[0];
  if (fence === undefined || opening === undefined) return bodyFrom(content, start);
  fence.closing.lastIndex = start + opening.length - 1;
  const closing = fence.closing.exec(content);
  if (closing === null) return bodyFrom(content, start);
  const end = closing.index + closing[0].length;
  const innerStart = start + opening.length;
  const text = content.slice(innerStart, Math.max(innerStart, closing.index)).trimEnd();
  const block: Block = {
    kind: "matter",
    level: 0,
    marker: "",
    length: end - start,
    text,
    map: [0, innerStart - start],
    marks: [],
  };
  return { ...bodyFrom(content, end), matter: { block, start } };
}

/** The blocks of a document from those of its body. */
export function wholeLayout(body: Layout, { bodyStart, matter }: Split): Layout {
  const starts = bodyStart === 0 ? body.starts : body.starts.map((start) => start + bodyStart);
  if (matter === undefined) return { blocks: body.blocks, starts };
  return { blocks: [matter.block, ...body.blocks], starts: [matter.start, ...starts] };
}

/** A new version of a text, separated; front matter that did not change is the same block. */
export function splitAgain(content: string, former: Split): Split {
  const split = splitMatter(content);
  if (split.matter === undefined || former.matter === undefined) return split;
  const block = sameOrNew(split.matter.block, { blocks: [former.matter.block], starts: [0] }, 0);
  return { ...split, matter: { start: split.matter.start, block } };
}

/** How a change of a whole text changes its body. */
export function bodyDifference(former: Split, split: Split, change: Change): Difference {
  const versions = { before: former.body, after: split.body };
  const { bodyStart } = split;
  if (former.bodyStart !== bodyStart || Math.min(change.start, change.end) < bodyStart) {
    return differenceOf(former.body, split.body);
  }
  return differenceBy(
    { start: change.start - bodyStart, end: change.end - bodyStart, text: change.text },
    versions,
  );
}

const BYTE_ORDER_MARK = 0xfeff;

/** The first line after a fence of hyphens must look like YAML: two thematic breaks around prose are no front matter. */
const YAML = {
  opening: /---[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:["'\w-]+[ \t]*:|#|-[ \t]|(?:---|\.\.\.)[ \t]*$))/my,
  closing: /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g,
};
const TOML = {
  opening: /\+\+\+[ \t]*(?:\r\n|\n|\r)/y,
  closing: /[\r\n]\+\+\+[ \t]*(?=[\r\n]|$)/g,
};

function bodyFrom(content: string, bodyStart: number): Split {
  return { bodyStart, body: bodyStart === 0 ? content : content.slice(bodyStart), matter: undefined };
}
