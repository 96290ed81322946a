import { lineEnd, lineOf, type Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import { outlineEntries } from "./outline.ts";

/** Something that can be written at a place. */
export interface Completion {
  readonly sort: "term" | "heading" | "rule";
  /** What is shown and written. */
  readonly text: string;
  /** What it is, in a few words. */
  readonly detail: string;
  /** The source range that it replaces: what was typed of it so far. */
  readonly range: Span;
}

/**
 * What can be completed at a source offset of a policy: rule ids in a comment to the linter, headings after the words
 * of a reference, defined terms after a capital letter and inside quotes. Empty where nothing suggests itself.
 */
export function completionsAt(
  analysis: Analysis,
  offset: number,
  ruleIds: readonly string[],
): readonly Completion[] {
  const { text } = analysis.document;
  const line = lineOf(text, offset);
  const start = text.lineStarts[line] ?? 0;
  const before = text.content.slice(Math.max(start, offset - LOOKED_BACK), offset);
  const after = text.content.slice(offset, Math.min(lineEnd(text, line), offset + LOOKED_BACK));
  const named = rulesNamed(before);
  if (named !== undefined) return rulesIn(named, { offset, ruleIds });
  if (analysis.kind !== "policy") return [];
  const title = titleBegun(before);
  if (title !== undefined) return headings(analysis, title, offset);
  return terms(analysis, before, { offset, after });
}

/** As far back as the beginning of a term or a reference is looked for. */
const LOOKED_BACK = 200;

/** The rules named so far in the comment to the linter that the text ends in; undefined where it ends in none. */
function rulesNamed(before: string): string | undefined {
  const comment = before.lastIndexOf("<!--");
  const inside = comment < 0 ? "" : before.slice(comment + 4).trimStart();
  if (!/^privacy-policy-lint-(?:dis|en)able/.test(inside) || inside.includes("-->")) return undefined;
  const blank = inside.search(/\s/);
  const list = blank < 0 ? undefined : inside.slice(blank + 1);
  return list !== undefined && /^[a-z\s,-]*$/.test(list) && !list.includes("--") ? list : undefined;
}

/** What stands in the quotes that a reference opens: `see the section “Your`; undefined where none does. */
function titleBegun(before: string): string | undefined {
  const quote = Math.max(...[..."\"“„'‘«"].map((mark) => before.lastIndexOf(mark)));
  if (quote < 0) return undefined;
  const title = before.slice(quote + 1);
  if (title.length > LONGEST_TITLE || /[”’»]/.test(title)) return undefined;
  const words = before
    .slice(0, quote)
    .trimEnd()
    .toLowerCase()
    .split(/[\s:,.;()]+/);
  return POINTING.has(words.at(-1) ?? "") ? title : undefined;
}

const LONGEST_TITLE = 80;

/** Words right before the quotes that name a part of the text. */
const POINTING: ReadonlySet<string> = new Set(
  "see in under section sections heading headed entitled titled called part chapter below above to".split(
    " ",
  ),
);

function rulesIn(
  list: string,
  { offset, ruleIds }: { readonly offset: number; readonly ruleIds: readonly string[] },
): readonly Completion[] {
  const typed = list.split(/[\s,]+/).at(-1) ?? "";
  const named = new Set(list.slice(0, list.length - typed.length).split(/[\s,]+/));
  return ruleIds
    .filter((id) => !named.has(id))
    .map((id) => ({
      sort: "rule",
      text: id,
      detail: "Privacy Policy Lint",
      range: { start: offset - typed.length, end: offset },
    }));
}

function headings({ policy }: Analysis, typed: string, offset: number): readonly Completion[] {
  const titles = new Set(outlineEntries(policy).map(({ title }) => title));
  return [...titles].map((title) => ({
    sort: "heading",
    text: title,
    detail: "Heading of this document",
    range: { start: offset - typed.length, end: offset },
  }));
}

/** A word with a capital, with the capitalized words before it, or whatever stands in open quotes. */
function terms(
  { policy }: Analysis,
  before: string,
  { offset, after }: { readonly offset: number; readonly after: string },
): readonly Completion[] {
  const quoted = /["“„«]([^"“”„«»\r\n]{0,80})$/.exec(before)?.[1];
  const isOpen = quoted !== undefined && /^[^"“”„«»]*(?:["”»]|$)/.test(after) && !/^\w/.test(after);
  const known = new Map<string, string>();
  for (const { term, sort, uses } of policy.terms.definitions)
    if (sort !== "pronoun" && !known.has(term))
      known.set(term, uses.length === 0 ? "Defined term" : `Defined term · used ${uses.length}×`);
  const found: Completion[] = [];
  for (const [term, detail] of known) {
    const typed = isOpen ? quoted : typedOf(term, before);
    if (typed === undefined) continue;
    found.push({ sort: "term", text: term, detail, range: { start: offset - typed.length, end: offset } });
  }
  return found;
}

/** The longest end of the text before that the term begins with, from the start of a word and with a capital. */
function typedOf(term: string, before: string): string | undefined {
  for (let length = Math.min(term.length, before.length); length > 0; length--) {
    const typed = before.slice(before.length - length);
    if (!/^\p{Lu}/u.test(typed) || /[\p{L}\p{N}]$/u.test(before.slice(0, before.length - length))) continue;
    if (term.toLowerCase().startsWith(typed.toLowerCase())) return typed;
  }
  return undefined;
}
