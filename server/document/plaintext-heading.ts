import type { Line } from "./plaintext-line.ts";
import {
  isFragment,
  isHeadable,
  isMarked,
  isSentence,
  LONG_LINE,
  LONGEST_HEADING,
  type OpenList,
  type Part,
  type Place,
  type State,
} from "./plaintext-place.ts";
import type { Segment } from "./plaintext-segment.ts";

/** What a segment is if it is a heading; remembers in `state` that parts are numbered in Roman numerals. */
export function headingOf(place: Place, state: State): Part | undefined {
  const { segment } = place;
  const { head } = segment;
  if (segment.kind === "underlined") {
    const numbered = head.markerShape !== "none" && head.markerShape !== "bullet";
    return {
      kind: "heading",
      level: segment.rank,
      marker: numbered ? head.marker : "",
      body: numbered ? head.body : head.indent,
    };
  }
  if (isTitle(segment, state)) return { kind: "heading", level: 1, marker: "", body: head.indent };
  if (head.markerShape === "bullet") return undefined;
  if (head.markerShape !== "none") return numberedHeading(place, state);
  if (isCapitalsHeading(place, state)) return unnumbered(head, 2);
  if (isQuestion(place, state) || isPlainHeading(place, state) || isColonHeading(place))
    return unnumbered(head, 3);
  return undefined;
}

function unnumbered(head: Line, level: number): Part {
  return { kind: "heading", level, marker: "", body: head.indent };
}

function isTitle({ head, first, last }: Segment, state: State): boolean {
  if (!head.names || state.titled || first !== last || head.markerShape !== "none") return false;
  return state.seen === 0 || (state.seen < 6 && head.words <= 4);
}

function numberedHeading(place: Place, state: State): Part | undefined {
  const { segment, next } = place;
  const { head } = segment;
  if (!isHeadable(segment, LONGEST_HEADING + 40) || head.body >= head.end) return undefined;
  if (head.markerShape === "section") return numbered(head, state);
  if (next === undefined) return isOneOfList(place, state) ? undefined : bareOr(head, state);
  if (isOneOfList(place, state)) return undefined;
  const follows =
    isSentence(next) ||
    isMarked(next) ||
    next.kind !== "prose" ||
    isHeadable(next, LONGEST_HEADING) ||
    isAnswer(place);
  if (head.markerShape === "bare") return isSentence(next) && head.title ? numbered(head, state) : undefined;
  if (head.markerShape === "paren" || head.markerShape === "letter") {
    const sub = isSentence(next) && !isMarked(next) && next.size > LONG_LINE && segment.apart;
    return sub ? numbered(head, state) : undefined;
  }
  return follows ? numbered(head, state) : undefined;
}

/** "3. Do we sell data?", and below it "No." */
function isAnswer({ segment, next }: Place): boolean {
  return segment.tail.tail === "?" && next?.apart === true && next.tail.tail !== "?";
}

function bareOr(head: Line, state: State): Part | undefined {
  return head.markerShape === "number" || head.markerShape === "roman" ? numbered(head, state) : undefined;
}

/** Whether the lines right before or after carry the neighboring number: a list, or a table of contents. */
function isOneOfList({ segment, next }: Place, state: State): boolean {
  const { head } = segment;
  if (next !== undefined && isNextNumber(head, next)) return true;
  const before = state.before;
  return before?.part.kind === "entry" && isNextNumber(before.segment.head, segment);
}

function isNextNumber(head: Line, next: Segment): boolean {
  const { markerShape, depth, ordinal, marker } = next.head;
  if (markerShape !== head.markerShape || depth !== head.depth) return false;
  return ordinal > 0 ? ordinal === head.ordinal + 1 : marker !== head.marker;
}

function numbered(head: Line, state: State): Part {
  return { kind: "heading", level: numberedLevel(head, state), marker: head.marker, body: head.body };
}

function numberedLevel({ markerShape, depth }: Line, state: State): number {
  switch (markerShape) {
    case "roman":
    case "section":
      state.outer = true;
      return 2;
    case "capital":
      return 3;
    case "letter":
    case "paren":
      return 4;
    default:
      return Math.min(6, 1 + depth + (state.outer ? 1 : 0));
  }
}

function isCapitalsHeading({ segment, next }: Place, { list }: State): boolean {
  const { head, tail, size } = segment;
  if (
    !head.capitals ||
    !tail.capitals ||
    size > LONGEST_HEADING + 30 ||
    (tail.tail !== "" && tail.tail !== "?")
  )
    return false;
  if (
    list !== undefined &&
    (list.capitals || (list.entries === 0 && next?.head.capitals === true && !next.apart))
  )
    return false;
  return size > 5 || (next !== undefined && isSentence(next));
}

function isQuestion({ segment, next }: Place, state: State): boolean {
  if (next === undefined || segment.tail.tail !== "?" || !isHeadable(segment, LONGEST_HEADING + 20))
    return false;
  return next.tail.tail !== "?" && (state.list === undefined || segment.apart || isSentence(next));
}

/** "What we collect" over lines that are neither sentences nor headings: "Name", "Shoe size". */
export function headsList({ segment, next, after }: Place): boolean {
  const { head } = segment;
  if (next === undefined || after === undefined || !segment.apart || after.apart) return false;
  if (!HEADING_OPENINGS.has(head.opening) || head.words > 10 || segment.size > LONGEST_HEADING) return false;
  return [next, after].every(
    (line) =>
      isFragment(line) &&
      line.size <= LONGEST_HEADING &&
      (line.head.lower || !HEADING_OPENINGS.has(line.head.opening)),
  );
}

/** A short line without a stop, over a sentence, a list or a heading of its own. */
function isPlainHeading(place: Place, state: State): boolean {
  const { segment, next, after } = place;
  if (next === undefined || segment.tail.tail !== "" || !isHeadable(segment, LONGEST_HEADING - 10))
    return false;
  const { head } = segment;
  if (head.words > (head.title ? 14 : 10)) return false;
  if (next.head.names && !state.titled && state.seen < 6) return false;
  if (state.list !== undefined && !interruptsList(place, state.list)) return false;
  if (headsList(place)) return true;
  if (isSentence(next) || isMarked(next) || next.kind === "underlined") return !next.head.lower;
  if (next.head.capitals && head.title) return true;
  return (
    head.title &&
    head.words <= 12 &&
    isHeadable(next, LONGEST_HEADING - 10) &&
    after !== undefined &&
    isSentence(after)
  );
}

function interruptsList({ segment, next }: Place, list: OpenList): boolean {
  if (next === undefined || list.unfinished || list.openings.includes(segment.head.opening)) return false;
  if (list.entries > 0 && segment.apart && !list.apart) return true;
  if (list.style === "small" && !next.head.lower && list.entries > 0) return isSentence(next);
  if (list.entries === 0) return segment.apart && isSentence(next) && next.size > LONG_LINE;
  return (
    isSentence(next) &&
    next.size > LONG_LINE &&
    (segment.apart || list.style === "sentence" || HEADING_OPENINGS.has(segment.head.opening))
  );
}

const HEADING_OPENINGS = new Set(
  "how what who whom why when where which your our contact changes children cookies security retention data information international transfer transfers sharing disclosure use third legal do is are can minors automated complaints".split(
    " ",
  ),
);

/** "Retention:" over a sentence is a heading, "We collect:" is a lead-in. */
function isColonHeading({ segment, next }: Place): boolean {
  const { head, tail, size } = segment;
  if (next === undefined || tail.tail !== ":" || size > 60 || head.words > 7 || head.lower || !segment.apart)
    return false;
  if (next.kind !== "prose" || isMarked(next) || next.head.lower || next.head.term || next.tail.tail !== ".")
    return false;
  return (
    next.size > LONG_LINE &&
    !LEAD_IN_WORDS.has(head.opening) &&
    !head.leading &&
    /^[\p{L}\d"“(]/u.test(head.opening)
  );
}

const LEAD_IN_WORDS = new Set(
  "we you they it these this that include includes including for the in such examples example note please for to".split(
    " ",
  ),
);
