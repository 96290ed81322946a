import type { SyntaxNode, TreeCursor } from "@lezer/common";
import type { Block } from "./block.ts";
import { type Found, partedByLines } from "./broken-lines.ts";
import { scanHtml } from "./html-scan.ts";
import { OUTSIDE } from "./html-state.ts";
import { codeOf, proseInCode } from "./markdown-code.ts";
import { type Inline, showInline } from "./markdown-inline.ts";
import type { MaskedTemplate } from "./mask.ts";
import { commentBlock, headingBlock, insideComment } from "./prose.ts";
import { finish, isBlank, pointMark, type Stretch, type Visible, visibleOf } from "./visible.ts";

/** One block of Markdown's syntax, where it stands. */
export interface Leaf {
  readonly node: SyntaxNode;
  /** Nesting of the lists around it. */
  readonly depth: number;
  /** The mark of the list entry whose first block it is. */
  readonly mark: Stretch | undefined;
}

/** What a leaf's blocks are read from. */
export interface LeafSource {
  readonly body: string;
  readonly templates: readonly MaskedTemplate[];
  /** The block that a cell of a table was before an edit, if the edit did not touch it. */
  readonly formerCell: (cell: Stretch) => Block | undefined;
}

/** The blocks that a leaf makes, and the anchors in it that have no text of their own to stand in. */
export interface LeafBlocks {
  readonly found: readonly Found[];
  readonly anchors: readonly string[];
}

export function readLeaf(source: LeafSource, leaf: Leaf): LeafBlocks {
  const { name } = leaf.node;
  if (name === "Paragraph" || name === "Task") return paragraph(source, leaf);
  if (name === "Table") return table(source, leaf);
  if (name === "FencedCode" || name === "CodeBlock") return code(source, leaf);
  const level = HEADINGS.get(name);
  return level === undefined ? html(source, leaf) : heading(source, leaf, level);
}

const HEADINGS: ReadonlyMap<string, number> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, number] => [`ATXHeading${level}`, level]),
  ["SetextHeading1", 1],
  ["SetextHeading2", 2],
]);

function paragraph(source: LeafSource, { node, depth, mark }: Leaf): LeafBlocks {
  const { body } = source;
  const end = trimmedEnd(body, node.from, node.to);
  const label = footnoteLabel(body, node.from);
  const attributes = attributesAt(body, node.from, end);
  const written = {
    from: node.from + (label?.length ?? 0),
    to: trimmedEnd(body, node.from, attributes?.from ?? end),
  };
  const { from, to } = withoutPipes(body, written);
  const inline = inlineOf(source, to);
  showInline(inline, node.cursor(), { from, to });
  if (attributes?.id !== undefined) pointMark(inline.visible, "anchor", attributes.id);
  const start = mark?.from ?? node.from;
  const shown = finish(inline.visible, start);
  if (shown === undefined) return unseen(inline.visible, depth);
  const marker = mark === undefined ? (label?.trim().slice(0, -1) ?? "") : body.slice(mark.from, mark.to);
  const kind = mark === undefined ? "paragraph" : "entry";
  const block: Block = { kind, level: depth, marker, length: end - start, ...shown };
  return { found: partedByLines({ block, start }, body), anchors: NO_ANCHORS };
}

/** `[^1]: ` before the text of a footnote. */
function footnoteLabel(body: string, at: number): string | undefined {
  if (!body.startsWith("[^", at)) return undefined;
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.exec(body)?.[0];
}

const FOOTNOTE = /\[\^[^\]\s]{1,60}\]:[ \t]{0,20}/y;

/** Pipes around a paragraph are what is left of a table that was broken by the blocks in its cells. */
function withoutPipes(body: string, { from, to }: Stretch): Stretch {
  const isOpen = body.charCodeAt(from) === PIPE && (from + 1 >= to || isBlank(body.charCodeAt(from + 1)));
  const start = isOpen ? from + 1 : from;
  const isClosed = to - 1 > start && body.charCodeAt(to - 1) === PIPE && isBlank(body.charCodeAt(to - 2));
  return { from: start, to: isClosed ? to - 1 : to };
}

const PIPE = 124;

function heading(source: LeafSource, { node, depth }: Leaf, level: number): LeafBlocks {
  const { body } = source;
  const end = trimmedEnd(body, node.from, node.to);
  const attributes = attributesAt(body, node.from, endOfTitle(body, node));
  const inline = inlineOf(source, attributes?.from ?? end);
  showInline(inline, node.cursor(), { from: node.from, to: end });
  if (attributes?.id !== undefined) pointMark(inline.visible, "anchor", attributes.id);
  const shown = finish(inline.visible, node.from);
  if (shown === undefined) return unseen(inline.visible, depth);
  return one(headingBlock(shown, level, end - node.from), node.from);
}

/** Offset after the words of a heading, before what closes or underlines it. */
function endOfTitle(body: string, node: SyntaxNode): number {
  const mark = node.lastChild;
  const isClosed = mark?.name === "HeaderMark" && mark.from > node.from;
  return trimmedEnd(body, node.from, isClosed ? mark.from : node.to);
}

/**
 * Where the attributes at the end of a block start, and the id they give: `{#id}` after a heading (Pandoc),
 * `{: #id .class}` after anything (kramdown).
 */
function attributesAt(body: string, from: number, to: number): Attributes | undefined {
  const open = body.charCodeAt(to - 1) === CLOSING_BRACE ? body.lastIndexOf("{", to) : -1;
  if (open < from || to - open > LONGEST_ATTRIBUTES) return undefined;
  const match = /^\{(?::[ \t]?(?=[#.a-z])|(?=#))([^{}]*)\}$/.exec(body.slice(open, to));
  if (match === null) return undefined;
  return { from: open, id: /(?:^|\s)#([^\s#]+)/.exec(match[1] ?? "")?.[1] };
}

interface Attributes {
  readonly from: number;
  readonly id: string | undefined;
}

const CLOSING_BRACE = 125;
const LONGEST_ATTRIBUTES = 300;

function table(source: LeafSource, { node, depth }: Leaf): LeafBlocks {
  const found: Found[] = [];
  const anchors: string[] = [];
  const cursor = node.cursor();
  let row = 0;
  if (!cursor.firstChild()) return { found, anchors };
  do {
    if (cursor.name !== "TableHeader" && cursor.name !== "TableRow") continue;
    const before = found.length;
    const cells = readRow(source, cursor, { row, heading: cursor.name === "TableHeader", depth });
    for (const cell of cells.found) found.push(cell);
    for (const anchor of cells.anchors) anchors.push(anchor);
    const isOnlyTemplate =
      found.length === before && !source.body.slice(cursor.from, cursor.to).includes("|");
    if (!isOnlyTemplate) row += 1;
  } while (cursor.nextSibling());
  return { found, anchors };
}

interface Row {
  readonly row: number;
  readonly heading: boolean;
  readonly depth: number;
}

/** The cells of the row at which the cursor stands; the pipes before a cell tell its column. */
function readRow(source: LeafSource, cursor: TreeCursor, row: Row): LeafBlocks {
  const found: Found[] = [];
  const anchors: string[] = [];
  const start = cursor.from;
  let column = 0;
  if (!cursor.firstChild()) return { found, anchors };
  do {
    if (cursor.name === "TableDelimiter" && cursor.from > start) column += 1;
    if (cursor.name !== "TableCell") continue;
    const cell = readCell(source, cursor, { ...row, column });
    for (const block of cell.found) found.push(block);
    for (const anchor of cell.anchors) anchors.push(anchor);
  } while (cursor.nextSibling());
  cursor.parent();
  return { found, anchors };
}

function readCell(
  source: LeafSource,
  cursor: TreeCursor,
  place: Row & { readonly column: number },
): LeafBlocks {
  const { from, to } = cursor;
  const { row, column, heading, depth } = place;
  const former = source.formerCell({ from, to });
  if (former !== undefined && isAt(former, place)) return one(former, from);
  const inline = inlineOf(source, to);
  showInline(inline, cursor, { from, to });
  const shown = finish(inline.visible, from);
  if (shown === undefined) return unseen(inline.visible, depth);
  const cell = { row, column, heading };
  return one({ kind: "cell", level: depth, marker: "", length: to - from, ...shown, cell }, from);
}

function isAt({ cell, level }: Block, place: Row & { readonly column: number }): boolean {
  return (
    cell?.row === place.row &&
    cell.column === place.column &&
    cell.heading === place.heading &&
    level === place.depth
  );
}

function code({ body }: LeafSource, { node, depth }: Leaf): LeafBlocks {
  const prose = proseInCode(body, node);
  if (prose !== undefined) {
    const length = trimmedEnd(body, node.from, node.to) - node.from;
    const block: Block = { kind: "paragraph", level: depth, marker: "", length, ...prose };
    return { found: partedByLines({ block, start: node.from }, body), anchors: NO_ANCHORS };
  }
  const length = Math.min(node.to, body.length) - node.from;
  return one({ kind: "code", level: depth, marker: "", length, ...codeOf(body, node) }, node.from);
}

/** HTML between blocks of Markdown is read as HTML files are. */
function html({ body }: LeafSource, { node, depth, mark }: Leaf): LeafBlocks {
  const scan = scanHtml(withoutQuoteMarks(body, node), {
    from: 0,
    state: OUTSIDE,
    depth,
    stopAt: () => false,
  });
  const found = scan.blocks.map((block, index) => ({ block, start: node.from + (scan.starts[index] ?? 0) }));
  const [first, ...others] = found;
  if (mark === undefined || first?.block.kind !== "paragraph") return { found, anchors: scan.anchors };
  const by = first.start - mark.from;
  const marker = body.slice(mark.from, mark.to);
  const { length, map } = first.block;
  const moved = map.map((offset, index) => (index % 2 === 0 ? offset : offset + by));
  const entry: Block = {
    ...first.block,
    kind: "entry",
    level: depth,
    marker,
    length: length + by,
    map: moved,
  };
  return { found: [{ block: entry, start: mark.from }, ...others], anchors: scan.anchors };
}

/** The source of a node with blanks for the marks of the quotes that it is in. */
function withoutQuoteMarks(body: string, node: SyntaxNode): string {
  const pieces: string[] = [];
  let at = node.from;
  for (const mark of node.getChildren("QuoteMark")) {
    pieces.push(body.slice(at, mark.from), " ".repeat(mark.to - mark.from));
    at = mark.to;
  }
  return pieces.join("") + body.slice(at, node.to);
}

function inlineOf({ body, templates }: LeafSource, until: number): Inline {
  return { visible: visibleOf(body), templates, until };
}

function one(block: Block, start: number): LeafBlocks {
  return { found: [{ block, start }], anchors: NO_ANCHORS };
}

const NO_ANCHORS: readonly string[] = [];

/** What is left of prose in which a reader sees nothing: its comments and anchors. */
function unseen({ source, comments, marks }: Visible, level: number): LeafBlocks {
  const found = comments.map(({ from, to }) => {
    const inner = insideComment(source.slice(0, to), { from, to });
    const place = { from: inner.from - from, to: inner.to - from };
    return { block: commentBlock(source.slice(from, to), place, level), start: from };
  });
  const anchors = marks.flatMap(({ kind, target }) =>
    kind === "anchor" && target !== undefined ? [target] : [],
  );
  return { found, anchors };
}

function trimmedEnd(body: string, from: number, to: number): number {
  let end = Math.min(to, body.length);
  while (end > from && isBlank(body.charCodeAt(end - 1))) end--;
  return end;
}
