import { isSpelledApart, type Respelling, respellings, withoutArticle } from "../language/inflection.ts";
import { termKey } from "../language/term-key.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence, PlacedBlock } from "../policy/policy.ts";
import { lineOf, type Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import type { Edit } from "./fixes.ts";
import { type TermPlaces, termAt } from "./occurrences.ts";
import { lossBy } from "./rename-check.ts";
import { linksKept } from "./rename-links.ts";

/** Why something cannot be renamed, in words for the one who asked. */
export interface Refusal {
  readonly reason: string;
}

const NO_TERM: Refusal = { reason: "Only a term can be renamed, and here is none." };

/** The term at an offset that can be renamed, and the words that stand there. */
export function renameable(
  analysis: Analysis,
  offset: number,
): { readonly range: Span; readonly name: string } | Refusal {
  const found = termAt(analysis, offset);
  return found === undefined
    ? NO_TERM
    : { range: sourceSpan(analysis, found.at.placed, found.at.span), name: textOf(found.at) };
}

/**
 * The edits that give the term at an offset another name wherever it stands, in the plural, the possessive and the
 * case of each place; or why that cannot be done without losing something.
 */
export function rename(analysis: Analysis, offset: number, newName: string): readonly Edit[] | Refusal {
  const found = termAt(analysis, offset);
  if (found === undefined) return NO_TERM;
  const name = newName.trim();
  const refusal = refusalOf(analysis, found, name);
  if (refusal !== undefined) return refusal;
  const edits: Edit[] = [];
  const headings = new Map<PlacedBlock, { was: string; is: string }[]>();
  for (const place of placesOf(analysis, found)) {
    if (isSpelledApart(found.name, textOf(place)))
      return {
        reason: `Line ${lineAt(analysis, place)} has “${textOf(place)}” for “${found.name}”. Spell them alike first.`,
      };
    const fitting = followsArticle(place) ? withoutArticle(name) : name;
    const changes = respellings(fitting, found.name, textOf(place));
    if (place.placed.block.kind === "heading") {
      const known = headings.get(place.placed) ?? [];
      headings.set(place.placed, [...known, { was: textOf(place), is: respelled(textOf(place), changes) }]);
    }
    for (const { start, end, text } of changes) {
      const span = { start: place.span.start + start, end: place.span.start + end };
      const range = sourceSpan(analysis, place.placed, span);
      if (HIDES_MARKUP.test(analysis.document.text.content.slice(range.start, range.end)))
        return {
          reason: `In line ${lineAt(analysis, place)} the term has markup inside; rename it by hand.`,
        };
      edits.push({ range, newText: text });
    }
  }
  edits.push(...linksKept(analysis, headings));
  edits.sort((a, b) => a.range.start - b.range.start);
  const loss = lossBy(analysis, { term: found, newName: name, edits });
  return loss === undefined ? edits : { reason: loss };
}

function respelled(text: string, changes: readonly Respelling[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (written, { start, end, text: fresh }) => written.slice(0, start) + fresh + written.slice(end),
      text,
    );
}

const HIDES_MARKUP = /[*_`<>[\]\\]/;

/** "the Service" does not become "the The Platform". */
function followsArticle({ placed, span }: Evidence): boolean {
  return /\b(?:the|an?)\s["“„«‘'*_]?$/i.test(
    placed.block.text.slice(Math.max(0, span.start - 6), span.start),
  );
}

/** Definitions and uses in order, each place once. */
function placesOf(analysis: Analysis, { definitions, uses }: TermPlaces): readonly Evidence[] {
  const places = new Map(
    [...definitions, ...uses].map((place) => [sourceSpan(analysis, place.placed, place.span).start, place]),
  );
  return [...places].sort(([a], [b]) => a - b).map(([, place]) => place);
}

function refusalOf(analysis: Analysis, found: TermPlaces, name: string): Refusal | undefined {
  const key = termKey(name);
  if (key === "") return { reason: "A term needs a letter or a digit." };
  if (/[\r\n"“”„«»]/.test(name)) return { reason: "A term cannot hold quotation marks or line breaks." };
  if (/[<>|`*[\]\\]/.test(name)) return { reason: "A term cannot hold signs that are markup." };
  return key === termKey(found.name) ? undefined : collision(analysis, key, name);
}

/** Another term that is called so already: two meanings would become one. */
function collision(analysis: Analysis, key: string, name: string): Refusal | undefined {
  const { policy } = analysis;
  const defined = policy.terms.definitions.find((definition) => definition.key === key);
  const used = policy.terms.undefined.find(({ term }) => termKey(term) === key)?.uses[0];
  const other = defined ?? used;
  if (other === undefined) return undefined;
  const how = defined === undefined ? "used" : "defined";
  return {
    reason: `“${name}” is already ${how} in line ${lineAt(analysis, other)}, with a meaning of its own.`,
  };
}

function lineAt(analysis: Analysis, { placed, span }: Evidence): number {
  return lineOf(analysis.document.text, sourceSpan(analysis, placed, span).start) + 1;
}

function textOf({ placed, span }: Evidence): string {
  return placed.block.text.slice(span.start, span.end);
}
