import type { Block, Mark } from "./block.ts";
import { partedByLines } from "./broken-lines.ts";
import { type Frame, flowOf, type State } from "./html-state.ts";
import { commentBlock, headingBlock, insideComment, withAnchors } from "./prose.ts";
import { type Lookahead, lookaheadIn } from "./template.ts";
import { finish, openMark, type Shown, type Visible, visibleOf } from "./visible.ts";

/** A place between blocks from which a text can be read on. */
export interface Checkpoint {
  readonly at: number;
  readonly state: State;
  /** Number of blocks before it. */
  readonly count: number;
  /** Nothing before the place would be read differently if the text from this offset on were another. */
  readonly reach: number;
}

export interface ScanOptions {
  readonly from: number;
  readonly state: State;
  /** Nesting of lists around the text. */
  readonly depth: number;
  /** Whether to stop at a checkpoint. */
  readonly stopAt: (checkpoint: Checkpoint) => boolean;
}

/** A reading of HTML under way: what was found, and the text that will be the next block. */
export interface Scanner {
  readonly source: string;
  readonly options: ScanOptions;
  readonly ahead: Lookahead;
  readonly blocks: Block[];
  readonly starts: number[];
  readonly checkpoints: Checkpoint[];
  state: State;
  stopped: Checkpoint | undefined;
  /** The text that will be the next block; undefined until something of it was seen. */
  visible: Visible | undefined;
  /** Start of the tag whose content the next block is the first part of, or -1. */
  start: number;
  startFrame: Frame | undefined;
  /** Start and end of what belongs to the next block for certain, tags within it included. */
  first: number;
  last: number;
  /** Marker of the list entry that has been opened and whose first text has not come yet. */
  entry: string | undefined;
  anchors: string[];
}

export function scannerOf(source: string, options: ScanOptions): Scanner {
  return {
    source,
    options,
    ahead: lookaheadIn(source),
    blocks: [],
    starts: [],
    checkpoints: [],
    state: options.state,
    stopped: undefined,
    visible: undefined,
    start: -1,
    startFrame: undefined,
    first: -1,
    last: -1,
    entry: undefined,
    anchors: [],
  };
}

/** The text of the next block, with the marks of the inline elements that are open around it. */
export function begin(scanner: Scanner, at: number): Visible {
  if (scanner.visible !== undefined) return scanner.visible;
  const visible = visibleOf(scanner.source);
  const marks: Frame[] = [];
  for (let frame = scanner.state.top; frame !== undefined; frame = frame.parent) {
    if (frame.mark !== undefined) marks.push(frame);
  }
  for (const { mark } of marks.reverse()) if (mark !== undefined) openMark(visible, mark.kind, mark.target);
  scanner.visible = visible;
  if (scanner.first < 0) scanner.first = at;
  return visible;
}

/** Makes a block of the text so far; `at` is where it ends at the latest, `end` where it does if it must reach further. */
export function flush(scanner: Scanner, at: number, end?: number): void {
  const { visible, source, first, last } = scanner;
  scanner.first = -1;
  scanner.last = -1;
  if (visible === undefined) return;
  scanner.visible = undefined;
  const start = scanner.start >= 0 ? scanner.start : first;
  const shown = finish(visible, start);
  const anchors = visible.marks.flatMap(({ kind, target }) =>
    kind === "anchor" && target !== undefined ? [target] : [],
  );
  if (shown === undefined) {
    for (const anchor of anchors) scanner.anchors.push(anchor);
    for (const { from, to } of visible.comments) {
      const inner = insideComment(source.slice(0, to), { from, to });
      const place = { from: inner.from - from, to: inner.to - from };
      emit(scanner, withAnchors(commentBlock(source.slice(from, to), place, depthOf(scanner)), []), from);
      scanner.start = -1;
      scanner.startFrame = undefined;
    }
  } else {
    const length = Math.max(end ?? 0, visible.end, last) - start;
    const block = withAnchors(blockOf(scanner, shown, length), scanner.anchors);
    for (const piece of partedByLines({ block, start }, source)) emit(scanner, piece.block, piece.start);
    scanner.anchors = [];
    scanner.start = -1;
    scanner.startFrame = undefined;
    scanner.entry = undefined;
  }
  const isPlain = scanner.anchors.length === 0 && scanner.entry === undefined && scanner.start < 0;
  if (scanner.blocks.length === 0 || !isPlain || at >= source.length) return;
  const checkpoint = { at, state: scanner.state, count: scanner.blocks.length, reach: scanner.ahead.reach };
  if (scanner.options.stopAt(checkpoint)) scanner.stopped = checkpoint;
  else scanner.checkpoints.push(checkpoint);
}

function emit(scanner: Scanner, block: Block, start: number): void {
  scanner.blocks.push(block);
  scanner.starts.push(start);
}

function depthOf({ options, state }: Scanner): number {
  return options.depth + (state.list?.depth ?? 0);
}

function blockOf(scanner: Scanner, shown: Shown, length: number): Block {
  const { state, entry, options } = scanner;
  const depth = depthOf(scanner);
  const flow = flowOf(state);
  switch (flow.kind) {
    case "heading":
      return headingBlock(shown, flow.level, length);
    case "cell": {
      const { row, column, heading } = state.table ?? { row: 0, column: 0, heading: false };
      return { kind: "cell", level: depth, marker: "", length, ...shown, cell: { row, column, heading } };
    }
    case "term": {
      const whole: Mark = { kind: "definition", start: 0, end: shown.text.length };
      return {
        kind: "entry",
        level: depth + 1,
        marker: "dt",
        length,
        ...shown,
        marks: [whole, ...shown.marks],
      };
    }
    case "code":
      return { kind: "code", level: depth, marker: "", length, ...shown };
    case "item":
      if (entry === undefined) break;
      return { kind: "entry", level: Math.max(depth, options.depth + 1), marker: entry, length, ...shown };
    case "paragraph":
    case "lines":
    case "hidden":
      break;
  }
  return { kind: "paragraph", level: depth, marker: "", length, ...shown };
}
