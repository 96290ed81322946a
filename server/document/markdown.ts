import { type ChangedRange, type SyntaxNodeRef, type Tree, TreeFragment } from "@lezer/common";
import type { Block } from "./block.ts";
import { type LeafSource, readLeaf } from "./markdown-leaf.ts";
import { markdownParser } from "./markdown-parser.ts";
import { type Mask, maskAgain, maskMarkdown } from "./mask.ts";
import { withAnchors } from "./prose.ts";
import {
  covering,
  type Difference,
  differenceOf,
  formerOffset,
  indexOfStart,
  isAlikeOutside,
  type Layout,
  sameOrNew,
} from "./reuse.ts";
import type { Stretch } from "./visible.ts";

/** Reads GitHub's Markdown with HTML and template tags in it. */
export function readBody(body: string): BodyReading {
  const mask = maskMarkdown(body);
  const tree = markdownParser.parse(mask.masked);
  return bodyOf({ body, mask, tree, fragments: TreeFragment.addTree(tree) });
}

/** A text with its syntax tree. */
interface Parsed {
  readonly body: string;
  readonly mask: Mask;
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
}

/** A text of Markdown, read. */
export interface BodyReading extends Parsed, Layout {
  /** Whether a heading that followed would be read as if nothing stood before it. */
  readonly isClosed: boolean;
  readonly leaves: readonly LeafReading[];
  /** Where each leaf starts. */
  readonly leafStarts: readonly number[];
}

/** A block of the syntax and what it made. It does not know where it stands, so that an edit elsewhere keeps it. */
interface LeafReading {
  readonly tree: Tree | null;
  /** Length of the list mark before it, blanks included. */
  readonly indent: number;
  readonly depth: number;
  readonly marker: string;
  readonly blockCount: number;
  /** Whether anchors that stood before it went into its first block. */
  readonly hasForeignAnchors: boolean;
  /** Anchors that go into the next block. */
  readonly anchors: readonly string[];
}

interface Edit {
  readonly old: BodyReading;
  readonly difference: Difference;
}

/** The same after a change. */
export function rereadBody(old: BodyReading, body: string, visible: Difference): BodyReading {
  if (visible.start === visible.newEnd && body.length === old.body.length) return old;
  const mask = maskAgain(old.mask, { before: old.body, after: body }, visible);
  const versions = { before: old.mask.masked, after: mask.masked };
  const isLocal = (old.mask.isPlain && mask.isPlain) || isAlikeOutside(visible, versions);
  const parsed = isLocal ? visible : differenceOf(old.mask.masked, mask.masked);
  const fragments = TreeFragment.applyChanges(old.fragments, [rangesOf(parsed, mask.masked)]);
  const tree = markdownParser.parse(mask.masked, fragments);
  const edit = { old, difference: covering(visible, parsed) };
  return bodyOf({ body, mask, tree, fragments: TreeFragment.addTree(tree, fragments) }, edit);
}

/**
 * A change in the parser's terms. It begins two lines early: what ends a paragraph may be a table, which is one by its
 * second line, and the parser would not see that it is none any more. At the very start of a text it reaches to the end
 * of the first line: the parser would not see that what it deletes there was indentation.
 */
function rangesOf({ start, oldEnd, newEnd }: Difference, masked: string): ChangedRange {
  const lineFeed = start === 0 ? masked.indexOf("\n", newEnd) : -1;
  const more = start > 0 ? 0 : (lineFeed < 0 ? masked.length : lineFeed) - newEnd;
  const from = lineBefore(masked, lineBefore(masked, lineBefore(masked, start + 1)));
  return { fromA: from, toA: oldEnd + more, fromB: from, toB: newEnd + more };
}

/** Where the line starts that ends before an offset, or holds the character before it. */
function lineBefore(text: string, offset: number): number {
  return offset < 2 ? 0 : text.lastIndexOf("\n", offset - 2) + 1;
}

/** Walks the blocks of the syntax tree; what an edit did not touch is taken over as it is. */
function bodyOf(parsed: Parsed, edit?: Edit): BodyReading {
  const walk: Walk = {
    edit,
    source: {
      body: parsed.body,
      templates: parsed.mask.templates,
      formerCell: (cell) => (edit === undefined ? undefined : formerCell(edit, cell)),
    },
    blocks: [],
    starts: [],
    leaves: [],
    leafStarts: [],
    depth: 0,
    mark: undefined,
    anchors: NO_ANCHORS,
    nextOld: 0,
    nextOldBlock: 0,
  };
  parsed.tree.cursor().iterate(
    (node) => enter(walk, node),
    (node) => {
      if (sortOf(node) === "list") walk.depth -= 1;
    },
  );
  const { blocks, starts, leaves, leafStarts, mark, anchors } = walk;
  const isClosed = mark === undefined && anchors.length === 0 && endsBeforeBlank(parsed);
  return { ...parsed, blocks, starts, leaves, leafStarts, isClosed };
}

/** Only code, HTML and templates that are not closed go on over blank lines, and then to the end of the text. */
function endsBeforeBlank({ body, mask, tree }: Parsed): boolean {
  const end = body.trimEnd().length;
  const last = Math.max(tree.topNode.lastChild?.to ?? 0, mask.templates.at(-1)?.to ?? 0);
  return last <= end && !mask.isBroken;
}

interface Walk {
  readonly edit: Edit | undefined;
  readonly source: LeafSource;
  readonly blocks: Block[];
  readonly starts: number[];
  readonly leaves: LeafReading[];
  readonly leafStarts: number[];
  /** Nesting of lists. */
  depth: number;
  /** The mark of the list entry whose first block has not come yet. */
  mark: Stretch | undefined;
  /** Anchors that wait for the next block of prose. */
  anchors: readonly string[];
  /** Index of the first leaf before the edit that may still be taken over. */
  nextOld: number;
  /** Index of its first block. */
  nextOldBlock: number;
}

const NO_ANCHORS: readonly string[] = [];

/** More anchors than this before one block are not kept. */
const MOST_ANCHORS = 20;

/** Whether to walk the children of a node too. */
function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  const sort = sortOf(node);
  switch (sort) {
    case "container":
      return true;
    case "list":
      walk.depth += 1;
      return true;
    case "item":
      walk.mark = undefined;
      return true;
    case "mark":
      walk.mark = { from: node.from, to: node.to };
      return false;
    case "rule":
      walk.mark = undefined;
      return false;
    case "nothing":
      return false;
    case undefined:
      addLeaf(walk, node);
      walk.mark = undefined;
      return false;
  }
}

function addLeaf(walk: Walk, node: SyntaxNodeRef): void {
  const { edit, anchors } = walk;
  const former = edit === undefined || anchors.length > 0 ? undefined : formerLeaf(walk, edit, node);
  walk.leafStarts.push(node.from);
  if (edit !== undefined && former !== undefined) takeOver(walk, edit, former);
  else readAnew(walk, node);
}

/** The same leaf before the edit, if neither it nor anything it depends on has changed. */
function formerLeaf(walk: Walk, { old, difference }: Edit, node: SyntaxNodeRef): LeafReading | undefined {
  const { tree, from, to } = node;
  const { mark, depth } = walk;
  const start = mark?.from ?? from;
  if (tree === null || (to > difference.start && start < difference.newEnd)) return undefined;
  const place = to <= difference.start ? from : from + difference.oldEnd - difference.newEnd;
  while ((old.leafStarts[walk.nextOld] ?? Number.POSITIVE_INFINITY) < place) {
    walk.nextOldBlock += old.leaves[walk.nextOld]?.blockCount ?? 0;
    walk.nextOld += 1;
  }
  const former = old.leafStarts[walk.nextOld] === place ? old.leaves[walk.nextOld] : undefined;
  if (former === undefined || former.tree !== tree || former.hasForeignAnchors) return undefined;
  return former.depth === depth && former.indent === from - start && former.marker === markerOf(walk)
    ? former
    : undefined;
}

function markerOf({ mark, source }: Walk): string {
  return mark === undefined ? "" : source.body.slice(mark.from, mark.to);
}

/** Takes over the leaf that `formerLeaf` found last. */
function takeOver(walk: Walk, { old, difference }: Edit, former: LeafReading): void {
  const { nextOldBlock } = walk;
  const isAfter = (old.leafStarts[walk.nextOld] ?? 0) >= difference.oldEnd;
  const shift = isAfter ? difference.newEnd - difference.oldEnd : 0;
  for (let index = nextOldBlock; index < nextOldBlock + former.blockCount; index++) {
    const block = old.blocks[index];
    if (block !== undefined) walk.blocks.push(block);
    walk.starts.push((old.starts[index] ?? 0) + shift);
  }
  walk.leaves.push(former);
  walk.anchors = former.anchors;
}

function readAnew(walk: Walk, node: SyntaxNodeRef): void {
  const { edit, depth, mark } = walk;
  const read = readLeaf(walk.source, { node: node.node, depth, mark });
  const hasForeignAnchors = walk.anchors.length > 0;
  for (const { block, start } of read.found) {
    const isProse = block.kind !== "comment" && block.kind !== "code";
    const whole = isProse ? withAnchors(block, walk.anchors) : block;
    if (isProse) walk.anchors = NO_ANCHORS;
    const former = edit === undefined ? undefined : formerOffset(edit.difference, start);
    walk.blocks.push(edit === undefined ? whole : sameOrNew(whole, edit.old, former));
    walk.starts.push(start);
  }
  if (read.anchors.length > 0) walk.anchors = [...walk.anchors, ...read.anchors].slice(-MOST_ANCHORS);
  walk.leaves.push({
    tree: node.tree,
    indent: node.from - (mark?.from ?? node.from),
    depth,
    marker: markerOf(walk),
    blockCount: read.found.length,
    hasForeignAnchors,
    anchors: walk.anchors,
  });
}

/** Nodes that are no leaf of the block structure; every other block node is one. */
type Sort = "container" | "list" | "item" | "mark" | "rule" | "nothing";

const SORTS: ReadonlyMap<string, Sort> = new Map([
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

/** By the number of a node type, which is told apart faster than its name. */
const SORTS_BY_ID = markdownParser.nodeSet.types.map(({ name }) => SORTS.get(name));

function sortOf({ type }: SyntaxNodeRef): Sort | undefined {
  return SORTS_BY_ID[type.id];
}

function formerCell({ old, difference }: Edit, { from, to }: Stretch): Block | undefined {
  if (to > difference.start && from < difference.newEnd) return undefined;
  const former = to <= difference.start ? from : from - difference.newEnd + difference.oldEnd;
  const block = old.blocks[indexOfStart(old.starts, former)];
  return block?.kind === "cell" && block.length === to - from && !block.marks.some(isAnchor)
    ? block
    : undefined;
}

function isAnchor({ kind }: { readonly kind: string }): boolean {
  return kind === "anchor";
}
