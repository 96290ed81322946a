import { type SyntaxNodeRef, type Tree, TreeFragment } from "@lezer/common";
import type { Block } from "./block.ts";
import type { Reading } from "./document.ts";
import { type LeafSource, readLeaf } from "./markdown-leaf.ts";
import { markdownParser } from "./markdown-parser.ts";
import { type Mask, maskMarkdown } from "./mask.ts";
import { type Split, splitAgain, splitMatter, wholeLayout } from "./matter.ts";
import { withAnchors } from "./prose.ts";
import { covering, type Difference, differenceOf, formerOffset, indexOfStart, type Layout, sameOrNew } from "./reuse.ts";
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
    reread: (content) => {
      const next = splitAgain(content, split);
      return readingOf(rereadBody(reading, next.body), next);
    },
  };
}

function rereadBody(old: BodyReading, body: string): BodyReading {
  if (old.body === body) return old;
  const mask = maskMarkdown(body);
  const visible = differenceOf(old.body, body);
  const parsed =
    old.mask.masked === old.body && mask.masked === body ? visible : differenceOf(old.mask.masked, mask.masked);
  const change = { fromA: parsed.start, toA: parsed.oldEnd, fromB: parsed.start, toB: parsed.newEnd };
  const fragments = TreeFragment.applyChanges(old.fragments, [change]);
  const tree = markdownParser.parse(mask.masked, fragments);
  const edit = { old, difference: covering(visible, parsed) };
  return bodyOf({ body, mask, tree, fragments: TreeFragment.addTree(tree, fragments) }, edit);
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
      leaves.push({ ...reused, start, from: node.from, firstBlock: place.firstBlock });
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
