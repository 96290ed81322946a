import type { Block, MarkKind } from "../document/block.ts";
import type { Span } from "../text/text.ts";

/** A stretch set off from the text around it: by quotes of any kind, or by bold, italic or `<dfn>`. */
export interface SetOff extends Span {
  /** Where the quotes or the marked stretch begin and end; `start` and `end` are what stands inside, trimmed. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly by: "quote" | "strong" | "emphasis" | "definition";
}

/** Short stretches set off in a block's visible text, in order; none of them overlap, quotes win over marks. */
export function findSetOff(block: Block): readonly SetOff[] {
  const quotes = findQuotes(block);
  const marked = block.marks.flatMap((mark) => markSetOff(block.text, mark));
  if (marked.length === 0) return quotes;
  const all = [...quotes, ...marked].sort((a, b) => a.outerStart - b.outerStart || rank(a) - rank(b));
  const kept: SetOff[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (last === undefined || next.outerStart >= last.outerEnd) kept.push(next);
    else if (next.by === "quote" && last.by !== "quote") kept[kept.length - 1] = next;
  }
  return kept;
}

/** Quoted stretches only, in order. Several readers ask for them, so they are found once per block. */
export function findQuotes(block: Block): readonly SetOff[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const quotes = readQuotes(block.text);
  remembered.set(block, quotes);
  return quotes;
}

const remembered = new WeakMap<Block, readonly SetOff[]>();

function readQuotes(text: string): readonly SetOff[] {
  const found: SetOff[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x27 && code < 0xab) continue;
    const kind = quoteKind(code);
    const garbled = code === 0x201a || code === 0xe2 ? readGarbled(text, at) : undefined;
    if (garbled !== undefined) {
      found.push(garbled);
      at = garbled.outerEnd - 1;
      continue;
    }
    if (kind === undefined || !opens(text, at, kind)) continue;
    const end = closing(text, at, kind);
    if (end === undefined) continue;
    const inside = trim(text, at + 1, end);
    if (inside !== undefined) found.push({ ...inside, outerStart: at, outerEnd: end + 1, by: "quote" });
    at = end;
  }
  return found;
}

/** Curly quotes of a text that was read in the wrong encoding on its way, by how the opening ones look. */
const GARBLED_QUOTES: ReadonlyMap<string, string> = new Map([
  ["\u201a\u00c4\u00fa", "\u201a\u00c4\u00f9"],
  ["\u00e2\u20ac\u0153", "\u00e2\u20ac"],
]);
const GARBLED = 3;

function readGarbled(text: string, at: number): SetOff | undefined {
  const closing = GARBLED_QUOTES.get(text.slice(at, at + GARBLED));
  if (closing === undefined) return undefined;
  const length = text.slice(at, at + MAX_LENGTH).indexOf(closing, GARBLED);
  const inside = length < 0 ? undefined : trim(text, at + GARBLED, at + length);
  return inside && { ...inside, outerStart: at, outerEnd: at + length + closing.length, by: "quote" };
}

/** No title or term is longer; a quote that does not close within this many characters is an apostrophe or a slip. */
const MAX_LENGTH = 120;

function quoteKind(code: number): "single" | "double" | undefined {
  switch (code) {
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return "double";
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x2039:
    case 0x203a:
      return "single";
    default:
      return undefined;
  }
}

/** Quotes are told by what stands around them, not by their shape: real texts mix and swap them. */
function opens(text: string, at: number, kind: "single" | "double"): boolean {
  const code = text.charCodeAt(at);
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  // `(“ Personal Data ”)`: converters put blanks inside.
  if (next === " ")
    return (
      isLetterOrDigit(text.charAt(at + 2)) &&
      (code === 0x201c || code === 0x201e || (kind === "double" && before === "("))
    );
  if (next === "" || !(isLetterOrDigit(next) || OPENING.has(next))) return false;
  if (before === "" || before === " " || BEFORE_OPENING.has(before)) return true;
  return kind === "double" && code !== 0x201d && !isLetterOrDigit(before);
}

function closing(text: string, start: number, kind: "single" | "double"): number | undefined {
  const limit = Math.min(text.length, start + MAX_LENGTH);
  for (let at = start + 2; at < limit; at++) {
    if (quoteKind(text.charCodeAt(at)) !== kind) continue;
    if (!isLetterOrDigit(text.charAt(at + 1))) return at;
  }
  return undefined;
}

function markSetOff(text: string, mark: Span & { readonly kind: MarkKind }): readonly SetOff[] {
  const { kind } = mark;
  if (kind !== "strong" && kind !== "emphasis" && kind !== "definition") return [];
  if (mark.end - mark.start > MAX_LENGTH) return [];
  const inside = trim(text, mark.start, mark.end);
  return inside === undefined ? [] : [{ ...inside, outerStart: mark.start, outerEnd: mark.end, by: kind }];
}

/** The stretch without blanks, quotes and punctuation at its ends; nothing when no letter or digit is left. */
function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && TRIMMED.has(text.charAt(start))) start++;
  while (end > start && TRIMMED.has(text.charAt(end - 1))) end--;
  // “Store(s)”: the ending in brackets is no part of the term.
  if (text.charAt(end - 1) === "s" && text.charAt(end - 2) === "(" && text.charAt(end) === ")") end -= 2;
  return start < end ? { start, end } : undefined;
}

function rank(part: SetOff): number {
  return part.by === "quote" ? 0 : part.by === "definition" ? 1 : 2;
}

const OPENING: ReadonlySet<string> = new Set(["{", "$", "%", "[", "<", "'", "‘", "#", "@"]);
const BEFORE_OPENING: ReadonlySet<string> = new Set([
  "(",
  "[",
  "/",
  "-",
  "–",
  "—",
  '"',
  "“",
  "„",
  ",",
  ":",
  "'",
]);
const TRIMMED: ReadonlySet<string> = new Set([
  " ",
  ",",
  ";",
  ":",
  ".",
  '"',
  "“",
  "”",
  "„",
  "«",
  "»",
  "(",
  ")",
]);

function isLetterOrDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && /^[\p{L}\p{N}]$/u.test(char);
}
