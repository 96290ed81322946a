import { englishLanguage } from "../facts/language.ts";
import { buildPolicy } from "../policy/build.ts";
import { type Standing, sourceSpan } from "../policy/evidence.ts";
import type { Evidence, Policy } from "../policy/policy.ts";
import { groupTerms } from "../policy/term-groups.ts";
import { firstFrom } from "../text/spans.ts";
import { lineOf, type Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import type { Edit } from "./fixes.ts";
import type { TermPlaces } from "./occurrences.ts";
import { applyEdits } from "./safe-fixes.ts";

/** A defined term, and what gives it another name. */
export interface Renaming {
  readonly term: TermPlaces;
  readonly newName: string;
  /** In the order of the text, without overlaps. */
  readonly edits: readonly Edit[];
}

/**
 * Why a renaming would lose something, in words for the one who asked; undefined where the new name is defined where the
 * old one was and stands for the same places and no others, so that it can be renamed back. A term is known by its
 * wording in places (`Do Not Track (DNT)`), and not every name fits there.
 */
export function lossBy(analysis: Analysis, renaming: Renaming): string | undefined {
  const { term, newName, edits } = renaming;
  const [definition] = term.definitions;
  if (definition === undefined) return undefined;
  const lineAt = (offset: number) => lineOf(analysis.document.text, offset) + 1;
  const after = buildPolicy(applyEdits(analysis.document, edits), englishLanguage());
  const movedOf = moving(edits);
  const definitions = spansOf(analysis, term.definitions);
  const found = placesAt(after, definitions.map(movedOf));
  if (found === undefined) {
    const defined = sourceSpan(analysis, definition.placed, definition.span);
    const advice = isQuoted(analysis, defined)
      ? "Choose another name."
      : `Choose another name, or first put “${definition.term}” in quotation marks there.`;
    return `Line ${lineAt(defined.start)} would not define “${newName}”. ${advice}`;
  }
  const expected = [...definitions, ...spansOf(analysis, term.uses)];
  const moved = expected.map(movedOf).sort(byStart);
  const lost = expected.find((place) => !isAmong(found, movedOf(place)));
  if (lost !== undefined) {
    const isLower = /^\p{Ll}/u.test(analysis.document.text.content.slice(lost.start, lost.end));
    return isLower
      ? `Line ${lineAt(lost.start)} has the term in lower case, which “${newName}” must not be. Choose a name of several words.`
      : `Line ${lineAt(lost.start)} would not use “${newName}” as a term. Choose another name.`;
  }
  const further = found.find((place) => !isAmong(moved, place));
  if (further === undefined) return undefined;
  const line = lineOf(after.document.text, further.start) + 1;
  return `“${newName}” already stands in line ${line}, which does not mean the term. Choose another name.`;
}

/** Where a span of the text before lies after ordered edits. */
function moving(edits: readonly Edit[]): (span: Span) => Span {
  const ranges = edits.map(({ range }) => range);
  const growth = [0];
  for (const { range, newText } of edits)
    growth.push((growth.at(-1) ?? 0) + newText.length - (range.end - range.start));
  return ({ start, end }) => ({
    start: start + (growth[firstFrom(ranges, start)] ?? 0),
    end: end + (growth[firstFrom(ranges, end)] ?? 0),
  });
}

/** All places, in order, of the term that is defined at one of some ordered spans of a policy's source. */
function placesAt(policy: Policy, defining: readonly Span[]): readonly Span[] | undefined {
  const group = groupTerms(policy.terms.definitions).find(({ definitions }) =>
    definitions.some(({ placed, span }) => isAmong(defining, sourceSpan(policy, placed, span))),
  );
  return group && spansOf(policy, [...group.definitions, ...group.uses]).sort(byStart);
}

function spansOf(standing: Standing, places: readonly Evidence[]): Span[] {
  return places.map(({ placed, span }) => sourceSpan(standing, placed, span));
}

function isAmong(ordered: readonly Span[], { start, end }: Span): boolean {
  const last = ordered[firstFrom(ordered, end) - 1];
  return last !== undefined && start < last.end;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Whether quotation marks stand around a term in the source, be it inside emphasis or as entities. */
function isQuoted({ document }: Analysis, { start, end }: Span): boolean {
  const { content } = document.text;
  return (
    /(?:["“”„«»‘']|quo;|#\w{2,5};)[\s*_]{0,4}(?:<\w{1,10}>)?$/.test(
      content.slice(Math.max(0, start - 24), start),
    ) && /^[\s*_]{0,4}(?:<\/\w{1,10}>)?(?:["“”„«»’']|&)/.test(content.slice(end, end + 24))
  );
}
