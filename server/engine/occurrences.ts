import { sourceSpan } from "../policy/evidence.ts";
import { partNamed } from "../policy/part-named.ts";
import type { Evidence, PlacedBlock, Policy } from "../policy/policy.ts";
import { groupTerms } from "../policy/term-groups.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import { holds, type Point, pointAt } from "./point.ts";

/** A term or a part of the document that something points at, and every place where it stands. Source offsets. */
export interface Occurrences {
  readonly sort: "term" | "part";
  /** The term as it is defined, or the title of the part. */
  readonly name: string;
  /** The occurrence that was pointed at. */
  readonly at: Span;
  /** Where the term is defined, or the heading of the part; empty for a term that is never defined. */
  readonly definitions: readonly Span[];
  /** All other places, in order. */
  readonly uses: readonly Span[];
}

/**
 * What a source offset in a policy points at: a defined or undefined term, a reference to another part, or a heading
 * that others refer to. Undefined where it points at none, and in what is not a policy.
 */
export function occurrencesAt(analysis: Analysis, offset: number): Occurrences | undefined {
  if (analysis.kind !== "policy") return undefined;
  const point = pointAt(analysis, offset);
  const part = referredPart(point);
  if (part !== undefined) return part;
  const term = termHere(point);
  return term === undefined ? headingAt(point) : occurrencesOfTerm(analysis.policy, term);
}

/** A term that something points at, with its places. */
export interface TermPlaces {
  /** As it is defined. */
  readonly name: string;
  readonly at: Evidence;
  /** Empty for a term that is never defined. */
  readonly definitions: readonly PlacedDefinition[];
  readonly uses: readonly Evidence[];
}

/**
 * The term at a source offset, also where it is part of a reference to a heading. Undefined where there is none, and in
 * what is not a policy.
 */
export function termAt(analysis: Analysis, offset: number): TermPlaces | undefined {
  return analysis.kind === "policy" ? termHere(pointAt(analysis, offset)) : undefined;
}

/** The term at a point, also where it is part of a reference to a heading. */
export function termHere(point: Point): TermPlaces | undefined {
  const { terms } = point.analysis.policy;
  for (const { first, definitions, uses } of groupTerms(terms.definitions)) {
    const at = [...definitions, ...uses].find((one) => isHere(point, one));
    if (at !== undefined) return { name: first.term, at, definitions, uses };
  }
  for (const { term, uses } of terms.undefined) {
    const at = uses.find((use) => isHere(point, use));
    if (at !== undefined) return { name: term, at, definitions: [], uses };
  }
  return undefined;
}

function occurrencesOfTerm(policy: Policy, { name, at, definitions, uses }: TermPlaces): Occurrences {
  const spansOf = (places: readonly Evidence[]) => places.map((place) => spanOf(policy, place));
  return {
    sort: "term",
    name,
    at: spanOf(policy, at),
    definitions: spansOf(definitions),
    uses: spansOf(uses),
  };
}

/** The part that the reference at the point names, with all references to it. */
function referredPart(point: Point): Occurrences | undefined {
  const { policy } = point.analysis;
  const reference = point.placed?.facts.references.find((one) => holds(point, one));
  if (reference === undefined || point.placed === undefined) return undefined;
  const part = partNamed(reference, policy.blocks);
  return part && occurrencesOfPart(policy, part, spanOf(policy, { placed: point.placed, span: reference }));
}

function headingAt({ analysis, placed }: Point): Occurrences | undefined {
  if (placed?.block.kind !== "heading") return undefined;
  const found = occurrencesOfPart(analysis.policy, placed, titleSpan(analysis.policy, placed));
  return found.uses.length === 0 ? undefined : found;
}

function occurrencesOfPart(policy: Policy, part: PlacedBlock, at: Span): Occurrences {
  return {
    sort: "part",
    name: part.block.text.slice(0, LONGEST_NAME),
    at,
    definitions: [titleSpan(policy, part)],
    uses: referencesTo(policy, part),
  };
}

const LONGEST_NAME = 120;

function referencesTo(policy: Policy, part: PlacedBlock): readonly Span[] {
  return policy.holding.references.flatMap((placed) =>
    placed.facts.references
      .filter((reference) => partNamed(reference, policy.blocks) === part)
      .map((span) => spanOf(policy, { placed, span })),
  );
}

/** The heading's text; of a paragraph that is only labelled, its first words. */
function titleSpan(policy: Policy, placed: PlacedBlock): Span {
  const { text } = placed.block;
  const end = placed.block.kind === "heading" ? text.length : Math.min(text.length, LONGEST_NAME);
  return sourceSpan(policy, placed, { start: 0, end });
}

function isHere(point: Point, { placed, span }: Evidence): boolean {
  return placed === point.placed && holds(point, span);
}

function spanOf(policy: Policy, { placed, span }: Evidence): Span {
  return sourceSpan(policy, placed, span);
}
