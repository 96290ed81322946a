import { type ChangedRange, type SyntaxNodeRef, type Tree, TreeFragment } from "@lezer/common";
import type { Block } from "./block.ts";
import type { Reading } from "./document.ts";
import { type LeafSource, readLeaf } from "./markdown-leaf.ts";
import { markdownParser } from "./markdown-parser.ts";
import { type Mask, maskAgain, maskMarkdown } from "./mask.ts";
import { bodyDifference, type Split, splitAgain, splitMatter, wholeLayout } from "./matter.ts";
import { withAnchors } from "./prose.ts";
import { covering, type Difference, differenceOf, formerOffset, indexOfStart, isAlikeOutside, type Layout, sameOrNew } from "./reuse.ts";
import type { Stretch } from "./visible.ts";

/** Reads GitHub's Markdown with front matter, HTML and template tags in it. */
export function readMarkdown(content: string): Reading {
  const split = splitMatter(content);
  const mask = maskMarkdown(split.body);
  const tree = markdownParser.parse(mask.masked);
  return readingOf(bodyOf({ body: split.body, mask, tree, fragments: TreeFragment.addTree(tree) }), split);
}

/** A text with its syntax tree. */
interface Parsed {
  readonly body: string;
  readonly mask: Mask;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

interface BodyReading extends Parsed, Layout {
  readonly leaves: readonly LeafReading[];
}

/** A block of the syntax, and which blocks it made. */
interface LeafReading {
  readonly tree: Tree | null;
  readonly start: number;
  readonly from: number;
  readonly depth: number;
  readonly marker: string;
  readonly firstBlock: number;
  readonly blockCount: number;
  /** Whether anchors that stood before it went into its first block. */
  readonly hasForeignAnchors: boolean;
  readonly anchors: readonly string[];
}

interface Edit {
  readonly old: BodyReading;
  readonly difference: Difference;
}

function readingOf(reading: BodyReading, split: Split): Reading {
  return {
    ...wholeLayout(reading, split),
    reread: (content, change) => {
      const next = splitAgain(content, split);
      return readingOf(rereadBody(reading, next.body, bodyDifference(split, next, change)), next);
    },
  };
}

function rereadBody(old: BodyReading, body: string, visible: Difference): BodyReading {
  if (visible.start === visible.newEnd && body.length === old.body.length) return old;
  const mask = maskAgain(old.mask, body, visible);
  const versions = { before: old.mask.masked, after: mask.masked };
  const isLocal = (old.mask.isPlain && mask.isPlain) || isAlikeOutside(visible, versions);
  const parsed = isLocal ? visible : differenceOf(old.mask.masked, mask.masked);
  const fragments = TreeFragment.applyChanges(old.fragments, [rangesOf(parsed, mask.masked)]);
  const tree = markdownParser.parse(mask.masked, fragments);
  const edit = { old, difference: covering(visible, parsed) };
  return bodyOf({ body, mask, tree, fragments: TreeFragment.addTree(tree, fragments) }, edit);
}

/**
 * A change in the parser's terms. At the very start of a text it reaches to the end of the first line: the parser
 * would not see that what it deletes there was indentation.
 */
function rangesOf({ start, oldEnd, newEnd }: Difference, masked: string): ChangedRange {
  const lineFeed = start === 0 ? masked.indexOf("\n", newEnd) : -1;
  const more = start > 0 ? 0 : (lineFeed < 0 ? masked.length : lineFeed) - newEnd;
  return { fromA: start, toA: oldEnd + more, fromB: start, toB: newEnd + more };
}

/** Walks the blocks of the syntax tree; what an edit did not touch is taken over as it is. */
function bodyOf(parsed: Parsed, edit?: Edit): BodyReading {
  const { body, mask, tree } = parsed;
  const source: LeafSource = {
    body,
    templates: mask.templates,
    formerCell: (cell) => (edit === undefined ? undefined : formerCell(edit, cell)),
  };
  const blocks: Block[] = [];
  const starts: number[] = [];
  const leaves: LeafReading[] = [];
  let depth = 0;
  let mark: Stretch | undefined;
  let anchors: readonly string[] = [];
  let nextOld = 0;

  const enter = (node: SyntaxNodeRef): boolean => {
    const sort = SORTS.get(node.name) ?? "leaf";
    if (sort === "list") depth += 1;
    if (sort === "item") mark = undefined;
    if (sort === "mark") mark = { from: node.from, to: node.to };
    if (sort === "rule") mark = undefined;
    if (sort !== "leaf") return sort === "list" || sort === "item" || sort === "container";
    addLeaf(node);
    mark = undefined;
    return false;
  };

  const addLeaf = (node: SyntaxNodeRef): void => {
    const start = mark?.from ?? node.from;
    const place = {
      tree: node.tree,
      start,
      from: node.from,
      depth,
      marker: mark === undefined ? "" : body.slice(mark.from, mark.to),
      firstBlock: blocks.length,
    };
    const reused = edit === undefined || anchors.length > 0 ? undefined : takeOver(edit, place, node.to);
    if (edit !== undefined && reused !== undefined) {
      const shift = start - reused.start;
      for (let index = reused.firstBlock; index < reused.firstBlock + reused.blockCount; index++) {
        const block = edit.old.blocks[index];
        if (block !== undefined) blocks.push(block);
        starts.push((edit.old.starts[index] ?? 0) + shift);
      }
      const isInPlace = shift === 0 && reused.firstBlock === place.firstBlock;
      leaves.push(isInPlace ? reused : { ...reused, start, from: node.from, firstBlock: place.firstBlock });
      anchors = reused.anchors;
      return;
    }
    const read = readLeaf(source, { node: node.node, depth, mark });
    const hasForeignAnchors = anchors.length > 0;
    for (const { block, start: blockStart } of read.found) {
      const isProse = block.kind !== "comment" && block.kind !== "code";
      const whole = isProse ? withAnchors(block, anchors) : block;
      if (isProse) anchors = [];
      const former = edit === undefined ? undefined : formerOffset(edit.difference, blockStart);
      blocks.push(edit === undefined ? whole : sameOrNew(whole, edit.old, former));
      starts.push(blockStart);
    }
    anchors = anchors.length === 0 ? read.anchors : [...anchors, ...read.anchors];
    leaves.push({ ...place, blockCount: read.found.length, hasForeignAnchors, anchors });
  };

  /** What the same block of the syntax was before the edit, if neither it nor anything it depends on has changed. */
  const takeOver = ({ old, difference }: Edit, place: Omit<LeafReading, "blockCount" | "hasForeignAnchors" | "anchors">, end: number): LeafReading | undefined => {
    if (place.tree === null || (end > difference.start && place.start < difference.newEnd)) return undefined;
    const from = end <= difference.start ? place.from : place.from - difference.newEnd + difference.oldEnd;
    while ((old.leaves[nextOld]?.from ?? Number.POSITIVE_INFINITY) < from) nextOld++;
    const former = old.leaves[nextOld];
    if (former === undefined || former.from !== from || former.tree !== place.tree) return undefined;
    const isAlike = former.depth === place.depth && former.marker === place.marker && !former.hasForeignAnchors;
    return isAlike && from - former.start === place.from - place.start ? former : undefined;
  };

  tree.cursor().iterate(enter, (node) => {
    if (SORTS.get(node.name) === "list") depth -= 1;
  });
  return { ...parsed, blocks, starts, leaves };
}

/** Nodes that are no leaf of the block structure; every other block node is one. */
const SORTS: ReadonlyMap<string, "container" | "list" | "item" | "mark" | "rule" | "nothing"> = new Map([
  ["Document", "container"],
  ["Blockquote", "container"],
  ["BulletList", "list"],
  ["OrderedList", "list"],
  ["ListItem", "item"],
  ["ListMark", "mark"],
  ["HorizontalRule", "rule"],
  ["LinkReference", "rule"],
  ["QuoteMark", "nothing"],
]);

function formerCell({ old, difference }: Edit, { from, to }: Stretch): Block | undefined {
  if (to > difference.start && from < difference.newEnd) return undefined;
  const former = to <= difference.start ? from : from - difference.newEnd + difference.oldEnd;
  const block = old.blocks[indexOfStart(old.starts, former)];
  return block?.kind === "cell" && block.length === to - from && !block.marks.some(isAnchor) ? block : undefined;
}

function isAnchor({ kind }: { readonly kind: string }): boolean {
  return kind === "anchor";
}
