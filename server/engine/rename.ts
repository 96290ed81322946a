import { inflectedLike } from "../language/inflection.ts";
import { termKey } from "../language/term-key.ts";
import { sourceSpan } from "../policy/evidence.ts";
import { lineOf, type Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import type { Edit } from "./fixes.ts";
import { type Occurrences, occurrencesAt } from "./occurrences.ts";

/** Why something cannot be renamed, in words for the one who asked. */
export interface Refusal {
  readonly reason: string;
}

/** The term at an offset that can be renamed, and the words that stand there. */
export function renameable(
  analysis: Analysis,
  offset: number,
): { readonly range: Span; readonly name: string } | Refusal {
  const found = occurrencesAt(analysis, offset);
  if (found?.sort !== "term") return { reason: "Only a term can be renamed, and here is none." };
  return { range: found.at, name: textOf(analysis, found.at) };
}

/**
 * The edits that give the term at an offset another name wherever it stands, in the plural, the possessive and the
 * case of each place; or why that cannot be done.
 */
export function rename(analysis: Analysis, offset: number, newName: string): readonly Edit[] | Refusal {
  const found = occurrencesAt(analysis, offset);
  if (found?.sort !== "term") return { reason: "Only a term can be renamed, and here is none." };
  const name = newName.trim();
  const refusal = refusalOf(analysis, found, name);
  if (refusal !== undefined) return refusal;
  return placesOf(found).map((range) => ({
    range,
    newText: inflectedLike(name, found.name, textOf(analysis, range)),
  }));
}

function placesOf({ definitions, uses }: Occurrences): readonly Span[] {
  const places = new Map([...definitions, ...uses].map((span) => [span.start, span]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function refusalOf(analysis: Analysis, found: Occurrences, name: string): Refusal | undefined {
  const key = termKey(name);
  if (key === "") return { reason: "A term needs a letter or a digit." };
  if (/[\r\n"“”„«»<>|`]/.test(name)) return { reason: "A term cannot hold quotation marks or line breaks." };
  const marked = placesOf(found).find((range) => /[*_`<>[\]\\]/.test(textOf(analysis, range)));
  if (marked !== undefined)
    return { reason: `In line ${lineAt(analysis, marked)} the term has markup inside; rename it by hand.` };
  return key === termKey(found.name) ? undefined : collision(analysis, key, name);
}

/** Another term that is called so already: two meanings would become one. */
function collision({ policy, document }: Analysis, key: string, name: string): Refusal | undefined {
  const defined = policy.terms.definitions.find((definition) => definition.key === key);
  const used = policy.terms.undefined.find(({ term }) => termKey(term) === key)?.uses[0];
  const other = defined ?? used;
  if (other === undefined) return undefined;
  const line = lineOf(document.text, sourceSpan(policy, other.placed, other.span).start) + 1;
  const how = defined === undefined ? "used" : "defined";
  return { reason: `“${name}” is already ${how} in line ${line}, with a meaning of its own.` };
}

function textOf({ document }: Analysis, { start, end }: Span): string {
  return document.text.content.slice(start, end);
}

function lineAt({ document }: Analysis, { start }: Span): number {
  return lineOf(document.text, start) + 1;
}
