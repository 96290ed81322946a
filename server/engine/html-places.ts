import { tagAt } from "../document/tag.ts";
import { type Lookahead, lookaheadIn, nextOf } from "../document/template.ts";

/** A tag where it stands in a source; offsets, end exclusive. */
export interface PlacedTag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

const INLINE =
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr br img";
const BLOCKS =
  "p li ul ol menu dl dt dd td th tr tbody thead tfoot table caption blockquote address figure h1 h2 h3 h4 h5 h6";
const INLINE_TAGS: ReadonlySet<string> = new Set(INLINE.split(" "));
const CLOSED_AFTER_PROSE: ReadonlySet<string> = new Set([
  ...INLINE.split(" "),
  ...BLOCKS.split(" "),
  "header",
  "hgroup",
]);
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "menu"]);
const TABLES: ReadonlySet<string> = new Set(["table", "tbody", "thead", "tfoot"]);

/**
 * The opening tag of the element of one of these names that a block starts, wherever the block's own range begins:
 * at the tag, or after it. Undefined when other text or another element stands between.
 */
export function openingTag(
  source: string,
  blockStart: number,
  names: ReadonlySet<string>,
): PlacedTag | undefined {
  return openingTagFrom(source, blockStart, names) ?? openingTagBefore(source, blockStart, names);
}

/** Where the list entry or table row that `open` begins ends: after its closing tag, or where another one implies it. */
export function endOfElement(source: string, open: PlacedTag): number {
  const containers = open.name === "li" ? LISTS : TABLES;
  let depth = 0;
  let end = open.end;
  const ahead = lookaheadIn(source);
  for (let at = open.end; ; ) {
    const tag = nextTag(ahead, at);
    if (tag === undefined) return end;
    at = tag.end;
    if (containers.has(tag.name)) {
      if (tag.closing && depth === 0) return skipSpaceBack(source, tag.start);
      depth += tag.closing ? -1 : 1;
    } else if (depth === 0 && tag.name === open.name) {
      return tag.closing ? tag.end : skipSpaceBack(source, tag.start);
    }
    end = tag.end;
  }
}

/**
 * The offset after the closing tags that follow a piece of prose: those of its paragraph, list or table, and of the
 * elements in `also`, each of which is taken at most once. `from` is the end of the prose, before or after its tags.
 */
export function afterClosingTags(source: string, from: number, also: readonly string[]): number {
  const open = [...also];
  const ahead = lookaheadIn(source);
  let end = from;
  for (;;) {
    const start = skipSpace(source, end);
    const tag = source.startsWith("<", start) ? nextTag(ahead, start) : undefined;
    if (tag === undefined || tag.start !== start) return end;
    const closes = tag.closing && CLOSED_AFTER_PROSE.has(tag.name);
    const extra = tag.closing ? open.indexOf(tag.name) : -1;
    if (!closes && extra < 0 && tag.name !== "br") return end;
    if (extra >= 0) open.splice(extra, 1);
    end = tag.end;
  }
}

/** Reserved characters as entities. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function openingTagFrom(
  source: string,
  blockStart: number,
  names: ReadonlySet<string>,
): PlacedTag | undefined {
  const ahead = lookaheadIn(source);
  for (let at = skipSpace(source, blockStart); source.startsWith("<", at); ) {
    const tag = nextTag(ahead, at);
    if (tag === undefined || tag.start !== at || tag.closing) return undefined;
    if (names.has(tag.name)) return tag;
    if (!INLINE_TAGS.has(tag.name)) return undefined;
    at = skipSpace(source, tag.end);
  }
  return undefined;
}

function openingTagBefore(
  source: string,
  blockStart: number,
  names: ReadonlySet<string>,
): PlacedTag | undefined {
  let end = skipSpaceBack(source, blockStart);
  while (end > 0 && source.charAt(end - 1) === ">") {
    const start = source.lastIndexOf("<", end - 1);
    if (start >= 0 && source.startsWith("<!--", start)) {
      end = skipSpaceBack(source, start);
      continue;
    }
    const tag = start < 0 ? undefined : nextTag(lookaheadIn(source), start);
    if (tag === undefined || tag.end !== end || tag.closing) return undefined;
    if (names.has(tag.name)) return tag;
    if (!PASSED_ON_THE_WAY_UP.has(tag.name)) return undefined;
    end = skipSpaceBack(source, start);
  }
  return undefined;
}

/** What may stand between an entry's or a row's opening tag and its prose. */
const PASSED_ON_THE_WAY_UP: ReadonlySet<string> = new Set([...INLINE.split(" "), "p", "div", "td", "th"]);

/** The first tag at or after an offset; comments and lone `<` are passed over. Undefined after the last. */
function nextTag(ahead: Lookahead, from: number): PlacedTag | undefined {
  const { source } = ahead;
  for (let start = source.indexOf("<", from); start >= 0; ) {
    const isComment = source.startsWith("<!--", start);
    const tag = isComment ? undefined : tagAt(ahead, start);
    if (tag !== undefined) return { name: tag.name, closing: tag.closing, start, end: tag.end };
    const next = isComment ? nextOf(ahead, "-->", start + 4) : start + 1;
    start = next === Number.POSITIVE_INFINITY ? -1 : source.indexOf("<", next);
  }
  return undefined;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source.charAt(at))) at++;
  return at;
}

function skipSpaceBack(source: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(source.charAt(at - 1))) at--;
  return at;
}
