import type { SyntaxNode } from "@lezer/common";
import {
  finish,
  type Shown,
  type Stretch,
  showBreak,
  showText,
  showVerbatim,
  type Visible,
  visibleOf,
} from "./visible.ts";

/** The text of a block of code, as it is written. */
export function codeOf(body: string, node: SyntaxNode): Shown {
  const visible = visibleOf(body);
  for (const { from, to } of piecesOf(body, node)) showVerbatim(visible, body.slice(from, to), { from, to });
  return finish(visible, node.from) ?? { text: "", map: [0, 0], marks: [] };
}

/**
 * The lines of a block of code that is none to a reader: an address between fences, paragraphs that are indented.
 * Undefined where it names a language or may be code.
 */
export function proseInCode(body: string, node: SyntaxNode): Shown | undefined {
  if (node.getChild("CodeInfo") !== null) return undefined;
  const pieces = piecesOf(body, node);
  const text = pieces.map(({ from, to }) => body.slice(from, to)).join("");
  if (CODE_SIGNS.test(text) || !PROSE_START.test(text)) return undefined;
  const visible = visibleOf(body);
  for (const piece of pieces) showLines(visible, piece);
  return finish(visible, node.from);
}

/** In pieces where it is quoted or indented: line by line. */
function piecesOf(body: string, node: SyntaxNode): readonly Stretch[] {
  const pieces: Stretch[] = [];
  const cursor = node.cursor();
  if (!cursor.firstChild()) return pieces;
  do {
    if (cursor.name !== "CodeText") continue;
    const to = body.charCodeAt(cursor.to - 1) === RETURN ? cursor.to - 1 : cursor.to;
    pieces.push({ from: cursor.from, to });
  } while (cursor.nextSibling());
  return pieces;
}

const RETURN = 13;

/** Shows the lines of a stretch, each on a line of its own to the eye too. */
function showLines(visible: Visible, { from, to }: Stretch): void {
  const { source } = visible;
  for (let at = from; at < to; ) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 || newline >= to ? to : newline;
    if (end > at) showText(visible, at, end);
    if (end < to) showBreak(visible, end, end + 1);
    at = end + 1;
  }
}

/** Signs that prose does not have, an option of a command, a name of a variable. */
const CODE_SIGNS = /[{}<>=;`$\\|~^#]|\(\)|\w_\w|\s--?[a-z]/i;
/** A capital and a second word. */
const PROSE_START = /^\s{0,20}\p{Lu}\p{L}{1,40}[ ,.:]{1,3}[\p{L}\d]/u;
