import type { Span } from "./text.ts";

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many members a test holds for that holds up to some place and then no more; found by halving. */
export function leading<Member>(members: readonly Member[], holds: (member: Member) => boolean): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = members[middle];
    if (member !== undefined && holds(member)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of ordered things that starts at an offset or later; their number when none does. */
export function firstFrom(ordered: readonly Pick<Span, "start">[], offset: number): number {
  return leading(ordered, ({ start }) => start < offset);
}

/** Index of the last of ordered offsets that is not after an offset; -1 when all are. */
export function lastUpTo(ordered: readonly number[], offset: number): number {
  return leading(ordered, (start) => start <= offset) - 1;
}

/** The one of ordered spans without overlaps that holds an offset; its end does not count as held. */
export function spanAt(ordered: readonly Span[], offset: number): Span | undefined {
  const span = ordered[firstFrom(ordered, offset + 1) - 1];
  return span !== undefined && offset < span.end ? span : undefined;
}

/** The one of ordered spans without overlaps that another lies within. */
export function spanAround(ordered: readonly Span[], inner: Span): Span | undefined {
  const span = spanAt(ordered, inner.start);
  return span !== undefined && covers(span, inner) ? span : undefined;
}
