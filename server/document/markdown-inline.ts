import type { TreeCursor } from "@lezer/common";
import { entityAt } from "./entities.ts";
import { BLOCKS, MARKS } from "./html-names.ts";
import type { MaskedTemplate } from "./mask.ts";
import { insideComment } from "./prose.ts";
import { anchorOf, attributeOf, tagAt } from "./tag.ts";
import { lookaheadIn } from "./template.ts";
import {
  closeMark,
  hideComment,
  openMark,
  pointMark,
  type Stretch,
  showBreak,
  showInstead,
  showTemplate,
  showText,
  type Visible,
} from "./visible.ts";

/** Shows inline Markdown. */
export interface Inline {
  readonly visible: Visible;
  /** All template tags of the text, in order. */
  readonly templates: readonly MaskedTemplate[];
  /** Where to stop: what is at or after it is not shown. */
  readonly until: number;
}

/** Shows the inline content of the node at which the cursor stands, from `from` on. Leaves the cursor there. */
export function showInline(inline: Inline, cursor: TreeCursor, { from, to }: Stretch): void {
  const end = Math.min(to, inline.until);
  let at = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.to <= at) continue;
      if (cursor.from >= end) break;
      prose(inline, at, cursor.from);
      showNode(inline, cursor);
      at = Math.max(at, cursor.to);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  prose(inline, at, end);
}

function showNode(inline: Inline, cursor: TreeCursor): void {
  const { visible } = inline;
  const { from, to } = cursor;
  switch (cursor.name) {
    case "Escape":
      showText(visible, from + 1, to);
      return;
    case "Entity": {
      const entity = entityAt(visible.source, from);
      if (entity?.end === to) showInstead(visible, entity.shown, { from, to });
      else prose(inline, from, to);
      return;
    }
    case "HardBreak":
      showBreak(visible, from, to);
      return;
    case "Emphasis":
      marked(inline, cursor, "emphasis");
      return;
    case "StrongEmphasis":
      marked(inline, cursor, "strong");
      return;
    case "Strikethrough":
      showInline(inline, cursor, { from, to });
      return;
    case "Link":
    case "Image":
      showLink(inline, cursor);
      return;
    case "InlineCode":
      showCode(inline, cursor);
      return;
    case "Autolink":
      link(inline, { from: from + 1, to: to - 1 });
      return;
    case "URL":
      link(inline, { from, to });
      return;
    case "HTMLTag":
      htmlTag(inline, from, to);
      return;
    case "Comment": {
      const inner = insideComment(visible.source.slice(0, to), { from, to });
      hideComment(visible, { from, to }, visible.source.slice(inner.from, inner.to));
      return;
    }
    default:
    // Marks of every kind, processing instructions: a reader does not see them.
  }
}

function marked(inline: Inline, cursor: TreeCursor, kind: "emphasis" | "strong"): void {
  openMark(inline.visible, kind);
  showInline(inline, cursor, cursor);
  closeMark(inline.visible, kind);
}

/** A bare address: what is shown is where it leads. */
function link(inline: Inline, { from, to }: Stretch): void {
  openMark(inline.visible, "link", inline.visible.source.slice(from, to));
  prose(inline, from, to);
  closeMark(inline.visible, "link");
}

interface LinkParts {
  /** Between the brackets. */
  readonly label: Stretch;
  /** Where it leads, as written; undefined for brackets that lead nowhere. */
  readonly target: string | undefined;
}

function showLink(inline: Inline, cursor: TreeCursor): void {
  const { visible } = inline;
  const isImage = cursor.name === "Image";
  const { from, to } = cursor;
  const { label, target } = linkParts(visible.source, cursor);
  if (isImage && target !== undefined) {
    pointMark(visible, "image", target);
    return;
  }
  if (
    target === undefined &&
    visible.source.charCodeAt(label.from) === CARET &&
    !isImage &&
    label.to - label.from > 1
  ) {
    pointMark(visible, "link", visible.source.slice(from, to));
    return;
  }
  if (target === undefined) {
    showText(visible, from, label.from);
    showInline(inline, cursor, label);
    showText(visible, label.to, to);
    return;
  }
  openMark(visible, "link", target);
  showInline(inline, cursor, label);
  closeMark(visible, "link");
}

const CARET = 94;

function linkParts(source: string, cursor: TreeCursor): LinkParts {
  const { from, to } = cursor;
  let marks = 0;
  let label: Stretch = { from, to };
  let target: string | undefined;
  if (!cursor.firstChild()) return { label, target };
  do {
    const node: Stretch = { from: cursor.from, to: cursor.to };
    if (cursor.name === "LinkMark") {
      marks += 1;
      if (marks === 1) label = { from: node.to, to };
      else if (marks === 2) label = { from: label.from, to: node.from };
      else if (marks === 3) target ??= "";
    } else if (marks >= 2 && cursor.name === "URL") {
      const written = source.slice(node.from, node.to);
      target = written.startsWith("<") ? written.slice(1, -1) : written;
    } else if (marks === 2 && cursor.name === "LinkLabel") {
      target =
        node.to - node.from > 2
          ? source.slice(node.from, node.to)
          : `[${source.slice(label.from, label.to)}]`;
    }
  } while (cursor.nextSibling());
  cursor.parent();
  return { label, target };
}

function showCode(inline: Inline, cursor: TreeCursor): void {
  let { from, to } = cursor;
  if (cursor.firstChild()) {
    from = cursor.to;
    cursor.parent();
  }
  if (cursor.lastChild()) {
    to = cursor.from;
    cursor.parent();
  }
  openMark(inline.visible, "code");
  showInline(inline, cursor, trimmed(inline.visible.source, { from, to }));
  closeMark(inline.visible, "code");
}

function trimmed(source: string, { from, to }: Stretch): Stretch {
  const isPadded =
    to - from > 2 && isPadding(source.charCodeAt(from)) && isPadding(source.charCodeAt(to - 1));
  return isPadded ? { from: from + 1, to: to - 1 } : { from, to };
}

function isPadding(code: number): boolean {
  return code === 32 || code === 10 || code === 13;
}

/** An HTML tag inside Markdown: what it says about the text after it; words in brackets of which none is a tag are text. */
function htmlTag(inline: Inline, from: number, to: number): void {
  const { visible } = inline;
  const tag = tagAt(lookaheadIn(visible.source.slice(from, to)), 0);
  if (tag === undefined) {
    prose(inline, from, to);
    return;
  }
  const { name } = tag;
  if (name === "br" || BLOCKS.has(name)) showBreak(visible, from, to);
  const target = attributeOf(tag, "href");
  if (tag.closing) {
    const kind = name === "a" ? "link" : MARKS.get(name);
    if (kind !== undefined) closeMark(visible, kind);
    return;
  }
  const anchor = anchorOf(tag);
  if (anchor !== undefined) pointMark(visible, "anchor", anchor);
  if (name === "img") pointMark(visible, "image", attributeOf(tag, "src"));
  else if (name === "a" && target !== undefined) openMark(visible, "link", target);
  else {
    const kind = MARKS.get(name);
    if (kind !== undefined) openMark(visible, kind);
  }
}

/** Text without markup in it, template tags apart. */
function prose({ visible, templates, until }: Inline, from: number, to: number): void {
  const end = Math.min(to, until);
  if (from >= end) return;
  let at = from;
  for (let index = firstAfter(templates, from); index < templates.length; index++) {
    const template = templates[index];
    if (template === undefined || template.from >= end) break;
    showText(visible, at, template.from);
    if (template.output && template.from >= at) showTemplate(visible, template.from, template.to);
    at = Math.max(at, template.to);
  }
  if (at < end) showText(visible, at, end);
}

/** Index of the first template tag that ends after an offset. */
function firstAfter(templates: readonly MaskedTemplate[], offset: number): number {
  let low = 0;
  let high = templates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((templates[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
