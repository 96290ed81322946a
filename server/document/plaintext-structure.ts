import { headingOf, headsList } from "./plaintext-heading.ts";
import {
  isFragment,
  isMarked,
  LONG_LINE,
  LONGEST_HEADING,
  type OpenList,
  type Part,
  type Place,
  type State,
} from "./plaintext-place.ts";
import type { Segment } from "./plaintext-segment.ts";

/**
 * What each segment is, in order. Each decision rests on the segment, the two after it, and a small state: what came
 * right before, the list that is open, and whether the document numbers its parts in Roman numerals.
 */
export function partsOf(segments: readonly Segment[]): Part[] {
  const state: State = {
    list: undefined,
    nesting: [],
    before: undefined,
    outer: false,
    titled: false,
    seen: 0,
  };
  return segments.map((segment, at) => {
    const part = partOf({ segment, next: segments[at + 1], after: segments[at + 2] }, state);
    if (segment.kind !== "comment" && segment.kind !== "matter") {
      state.before = { segment, part };
      state.seen += 1;
    }
    return part;
  });
}

const MOST_OPENINGS = 12;

function partOf(place: Place, state: State): Part {
  const { segment } = place;
  const { head } = segment;
  if (segment.kind === "comment" || segment.kind === "matter") {
    return { kind: segment.kind, level: 0, marker: "", body: head.indent };
  }
  if (segment.kind === "row") {
    closeLists(state);
    return { kind: "cell", level: 0, marker: "", body: head.indent };
  }
  const heading = headingOf(place, state);
  if (heading !== undefined) {
    closeLists(state);
    if (headsList(place)) state.list = openList(1);
    state.titled = true;
    return heading;
  }
  if (isEntryMarker(place, state)) return markedEntry(segment, state);
  if (isMember(place, state)) {
    const list = state.list;
    if (list !== undefined) return unmarkedEntry(segment, list);
  }
  return paragraph(place, state);
}

function closeLists(state: State): void {
  state.list = undefined;
  if (state.nesting.length > 0) state.nesting = [];
}

function paragraph(place: Place, state: State): Part {
  const { segment } = place;
  const { head } = segment;
  const outermost = state.nesting[0];
  const inside =
    outermost !== undefined && head.column >= outermost + 2 ? nestingLevel(state, head.column - 2) : 0;
  if (inside === 0) closeLists(state);
  if (segment.size > LONG_LINE) state.titled = true;
  state.list = isLeadIn(place) ? openList(inside + 1) : undefined;
  return { kind: "paragraph", level: inside, marker: "", body: head.indent };
}

function openList(level: number): OpenList {
  return {
    level,
    style: "unknown",
    apart: false,
    entries: 0,
    capitals: false,
    unfinished: false,
    openings: [],
  };
}

/** A line that ends in a colon, or a title with a stop ("Data you give us.") over lines without one. */
function isLeadIn({ segment, next, after }: Place): boolean {
  if (segment.tail.tail === ":") return true;
  if (segment.tail.tail !== "." || segment.size > LONG_LINE || !segment.head.title) return false;
  return [next, after].every((line) => line !== undefined && !line.apart && isFragment(line));
}

function isEntryMarker({ segment, next }: Place, state: State): boolean {
  const { head } = segment;
  switch (head.markerShape) {
    case "none":
    case "bare":
    case "section":
      return false;
    case "roman":
    case "capital": {
      if (!/[.)]$/.test(head.marker)) return false;
      const before = state.before?.segment.head.markerShape;
      return before === head.markerShape || next?.head.markerShape === head.markerShape;
    }
    default:
      return true;
  }
}

function markedEntry({ head, tail }: Segment, state: State): Part {
  const { nesting } = state;
  while (nesting.length > 0 && (nesting.at(-1) ?? 0) > head.column) nesting.pop();
  if (nesting.length === 0 || (nesting.at(-1) ?? 0) < head.column - 1) nesting.push(head.column);
  const level = nesting.length;
  state.list = tail.tail === ":" ? openList(level + 1) : undefined;
  return { kind: "entry", level, marker: head.marker, body: head.body };
}

function nestingLevel({ nesting }: State, column: number): number {
  let level = nesting.length;
  while (level > 0 && (nesting[level - 1] ?? 0) > column) level -= 1;
  return level;
}

function unmarkedEntry(segment: Segment, list: OpenList): Part {
  const { head, tail } = segment;
  if (list.entries === 0) {
    list.style = styleOf(segment);
    list.capitals = head.capitals;
  }
  if (list.entries === 1) list.apart = segment.apart;
  list.entries += 1;
  list.unfinished = tail.tail === ";" || tail.tail === ",";
  if (list.openings.length < MOST_OPENINGS) list.openings.push(head.opening);
  return { kind: "entry", level: list.level, marker: "", body: head.indent };
}

function styleOf({ head, tail }: Segment): OpenList["style"] {
  if (head.lower) return "small";
  if (head.term) return "term";
  return tail.tail === "" || tail.tail === ";" || tail.tail === "," ? "fragment" : "sentence";
}

/** Whether a line without a marker is an entry of the list that a lead-in opened. */
function isMember({ segment, next }: Place, { list }: State): boolean {
  if (list === undefined || segment.head.markerShape !== "none") return false;
  const { head, tail, size, apart } = segment;
  if (list.unfinished && !apart && goesOn(segment, list)) return true;
  if (head.lower || tail.tail === ";")
    return size < 1500 && (!apart || list.entries === 0 || list.apart || list.unfinished);
  if (tail.tail === ":" && size > 40) return false;
  if (list.entries === 0) return isFirstMember(segment, next);
  if (apart && !list.apart && list.entries > 1) return false;
  const style = styleOf(segment);
  switch (list.style) {
    case "term":
      return style === "term" || (style === "fragment" && !apart && size <= LONGEST_HEADING);
    case "fragment":
      if (style === "fragment") return size <= 600;
      return !apart && !head.opener && (size <= LONGEST_HEADING || list.openings.includes(head.opening));
    case "sentence":
      return !apart && isLikeSentence(segment, list);
    default:
      return false;
  }
}

/** After an entry that ends in a semicolon or comma. */
function goesOn({ head, tail, size }: Segment, list: OpenList): boolean {
  if (tail.tail === ":" && !head.lower) return false;
  return list.style !== "small" || head.lower || (size <= LONGEST_HEADING && !head.opener);
}

function isFirstMember(segment: Segment, next: Segment | undefined): boolean {
  const { head, apart, size } = segment;
  const style = styleOf(segment);
  if (style === "term") return true;
  if (style === "fragment") {
    if (!apart) return size <= 600;
    return (
      size <= 200 &&
      (next === undefined || (next.kind === "prose" && styleOf(next) === "fragment" && !isMarked(next)))
    );
  }
  return !apart && size <= 160 && !(head.opener && next?.head.opening !== head.opening);
}

function isLikeSentence({ head, size }: Segment, list: OpenList): boolean {
  if (list.openings.includes(head.opening)) return size <= 450;
  return !head.opener && size <= 450;
}
