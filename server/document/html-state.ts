import type { MarkKind } from "./block.ts";
import { BLOCKS, HIDDEN, headingLevel, LISTS, MARKS, WALLS } from "./html-names.ts";
import { attributeOf, type Tag } from "./tag.ts";

/**
 * Where in the tree of elements a place in an HTML text is: all that the reading of what follows depends on. A value,
 * so that an edit can start from the state at any earlier place, and stop where it comes upon an equal one.
 */
export interface State {
  readonly top: Frame | undefined;
  /** Elements that were opened deeper than is followed. */
  readonly overflow: number;
  readonly list: ListState | undefined;
  readonly table: TableState | undefined;
}

/** An open element. */
export interface Frame {
  readonly name: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
  readonly flow: Flow;
  readonly mark: { readonly kind: MarkKind; readonly target: string | undefined } | undefined;
}

/** What text is, directly in an element. */
export interface Flow {
  readonly kind: "paragraph" | "heading" | "cell" | "item" | "term" | "lines" | "code" | "hidden";
  /** Rank of a heading. */
  readonly level: number;
}

export interface ListState {
  readonly ordered: boolean;
  readonly number: number;
  readonly depth: number;
  readonly parent: ListState | undefined;
}

export interface TableState {
  readonly row: number;
  readonly column: number;
  readonly nextColumn: number;
  readonly heading: boolean;
  readonly inHead: boolean;
  readonly parent: TableState | undefined;
}

export const OUTSIDE: State = { top: undefined, overflow: 0, list: undefined, table: undefined };

const PARAGRAPH: Flow = { kind: "paragraph", level: 0 };
const FLOWS = {
  cell: { kind: "cell", level: 0 },
  item: { kind: "item", level: 0 },
  term: { kind: "term", level: 0 },
  lines: { kind: "lines", level: 0 },
  code: { kind: "code", level: 0 },
  hidden: { kind: "hidden", level: 0 },
} satisfies Record<string, Flow>;

/** Elements nested deeper than this are not followed. */
const DEEPEST = 200;

export function flowOf(state: State): Flow {
  return state.top?.flow ?? PARAGRAPH;
}

/** The state after what an opening tag ends without saying so: a paragraph, an entry, a row. */
export function beforeOpening(state: State, name: string): State {
  let now = state;
  if (flowOf(now).kind === "hidden" && BLOCKS.has(name) && !name.startsWith("opt")) now = outOfHidden(now);
  if (name === "li")
    return closeNearest(
      now,
      (open) => open === "li",
      (open) => LISTS.has(open) || WALLS.has(open),
    );
  if (name === "dt" || name === "dd") {
    return closeNearest(
      now,
      (open) => open === "dt" || open === "dd",
      (open) => open === "dl" || WALLS.has(open),
    );
  }
  if (name === "td" || name === "th") return closeNearest(now, isCell, isTable);
  if (name === "tr") return closeNearest(now, (open) => open === "tr", isTable);
  if (name === "tbody" || name === "thead" || name === "tfoot") return closeNearest(now, isSection, isTable);
  if (!BLOCKS.has(name)) return now;
  now = closeNearest(
    now,
    (open) => open === "p",
    (open) => BLOCKS.has(open) && open !== "p",
  );
  const open = nearestBlock(now.top);
  return headingLevel(name) > 0 && open !== undefined && headingLevel(open.name) > 0
    ? closeTo(now, open)
    : now;
}

/** The state inside an element, after its opening tag; `isCode` if it is a `<pre>` around code. */
export function opened(state: State, tag: Tag, isCode: boolean): State {
  if (state.overflow > 0 || (state.top?.depth ?? 0) >= DEEPEST)
    return { ...state, overflow: state.overflow + 1 };
  const { name } = tag;
  const { table, list } = counted(state, tag);
  const frame: Frame = {
    name,
    parent: state.top,
    depth: (state.top?.depth ?? 0) + 1,
    flow: isCode && flowOf(state).kind !== "hidden" ? FLOWS.code : flowInside(flowOf(state), name),
    mark: markFor(tag),
  };
  return { top: frame, overflow: 0, list, table };
}

/** The state after a closing tag; the same object if the tag closes nothing. */
export function closed(state: State, name: string): State {
  if (state.overflow > 0) return { ...state, overflow: state.overflow - 1 };
  if (!BLOCKS.has(name) && !HIDDEN.has(name)) return withoutInline(state, name);
  const heading = headingLevel(name) > 0;
  return closeNearest(
    state,
    (open) => open === name || (heading && headingLevel(open) > 0),
    (open) =>
      (WALLS.has(open) && !isTablePart(name)) ||
      (name === "li" && LISTS.has(open)) ||
      (open === "table" && name !== "table"),
  );
}

/** The open element that a text at this place belongs to, inline elements passed over. */
export function nearestBlock(top: Frame | undefined): Frame | undefined {
  let frame = top;
  while (frame !== undefined && !BLOCKS.has(frame.name)) frame = frame.parent;
  return frame;
}

function flowInside(outer: Flow, name: string): Flow {
  if (outer.kind === "hidden" || HIDDEN.has(name)) return FLOWS.hidden;
  const level = headingLevel(name);
  if (level > 0) return { kind: "heading", level };
  switch (name) {
    case "li":
      return FLOWS.item;
    case "dt":
      return FLOWS.term;
    case "td":
    case "th":
      return FLOWS.cell;
    case "pre":
      return FLOWS.lines;
    case "dd":
    case "caption":
    case "table":
    case "ul":
    case "ol":
    case "dl":
      return PARAGRAPH;
    default:
      return outer.kind === "heading" && name === "p" ? PARAGRAPH : outer;
  }
}

function markFor(tag: Tag): Frame["mark"] {
  const target = tag.name === "a" ? attributeOf(tag, "href") : undefined;
  if (target !== undefined) return { kind: "link", target };
  const kind = MARKS.get(tag.name);
  return kind === undefined ? undefined : { kind, target: undefined };
}

function counted(state: State, tag: Tag): { table: TableState | undefined; list: ListState | undefined } {
  const { list, table } = state;
  switch (tag.name) {
    case "ul":
    case "ol":
    case "menu":
    case "dir": {
      const first = Number.parseInt(attributeOf(tag, "start") ?? "1", 10);
      const number = Number.isFinite(first) ? first - 1 : 0;
      return {
        table,
        list: { ordered: tag.name === "ol", number, depth: (list?.depth ?? 0) + 1, parent: list },
      };
    }
    case "li":
      return { table, list: list === undefined ? undefined : { ...list, number: list.number + 1 } };
    case "table":
      return { list, table: { ...NO_TABLE, parent: table } };
    case "thead":
    case "tbody":
    case "tfoot":
      return { list, table: { ...(table ?? NO_TABLE), inHead: tag.name === "thead" } };
    case "tr": {
      const before = table ?? NO_TABLE;
      return { list, table: { ...before, row: before.row + 1, column: -1, nextColumn: 0 } };
    }
    case "td":
    case "th": {
      const before = table ?? NO_TABLE;
      const span = Number.parseInt(attributeOf(tag, "colspan") ?? "1", 10);
      const column = before.nextColumn;
      const nextColumn = column + (span > 1 && span < 1_000 ? span : 1);
      const heading = tag.name === "th" || before.inHead;
      return { list, table: { ...before, row: Math.max(0, before.row), column, nextColumn, heading } };
    }
    default:
      return { list, table };
  }
}

const NO_TABLE: TableState = {
  row: -1,
  column: -1,
  nextColumn: 0,
  heading: false,
  inHead: false,
  parent: undefined,
};

function closeNearest(
  state: State,
  wanted: (name: string) => boolean,
  wall: (name: string) => boolean,
): State {
  for (let frame = state.top; frame !== undefined; frame = frame.parent) {
    if (wanted(frame.name)) return closeTo(state, frame);
    if (wall(frame.name)) return state;
  }
  return state;
}

/** Closes an open element and all in it. */
function closeTo(state: State, last: Frame): State {
  let { list, table } = state;
  let frame = state.top;
  while (frame !== undefined) {
    if (LISTS.has(frame.name)) list = list?.parent;
    else if (frame.name === "table") table = table?.parent;
    else if (frame.name === "thead" && table !== undefined) table = { ...table, inHead: false };
    const done = frame === last;
    frame = frame.parent;
    if (done) break;
  }
  return { top: frame, overflow: 0, list, table };
}

/** Closes one inline element, wherever it was opened; those opened in it stay open. */
function withoutInline(state: State, name: string): State {
  const above: Frame[] = [];
  let frame = state.top;
  while (frame !== undefined && frame.name !== name) {
    above.push(frame);
    frame = frame.parent;
  }
  if (frame === undefined) return state;
  let top = frame.parent;
  for (const inner of above.reverse()) top = { ...inner, parent: top, depth: (top?.depth ?? 0) + 1 };
  return { ...state, top };
}

function outOfHidden(state: State): State {
  let outermost: Frame | undefined;
  for (let frame = state.top; frame?.flow.kind === "hidden"; frame = frame.parent) {
    if (frame.name === "template" || frame.name === "noscript") return state;
    outermost = frame;
  }
  return outermost === undefined ? state : closeTo(state, outermost);
}

function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

function isTable(name: string): boolean {
  return name === "table";
}

function isSection(name: string): boolean {
  return (
    name === "tbody" || name === "thead" || name === "tfoot" || name === "caption" || name === "colgroup"
  );
}

function isTablePart(name: string): boolean {
  return name === "table" || name === "tr" || isCell(name) || isSection(name);
}
