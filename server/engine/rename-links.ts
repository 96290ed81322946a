import { blockSpan } from "../policy/evidence.ts";
import { labelsOf } from "../policy/labels.ts";
import { partNamed } from "../policy/part-named.ts";
import type { PlacedBlock } from "../policy/policy.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import type { Edit } from "./fixes.ts";

/** By a heading, the words of it that change, and what becomes of them. */
export type ChangedHeadings = ReadonlyMap<
  PlacedBlock,
  readonly { readonly was: string; readonly is: string }[]
>;

/**
 * What keeps the links that lead to a heading by its words (`#garden-data`) when words of the heading change. A link to
 * an id that the text writes needs nothing.
 */
export function linksKept(analysis: Analysis, headings: ChangedHeadings): readonly Edit[] {
  if (headings.size === 0) return [];
  const { policy, document } = analysis;
  const edits = new Map<number, Edit>();
  for (const placed of policy.holding.references) {
    for (const reference of placed.facts.references) {
      if (reference.by !== "anchor") continue;
      const heading = partNamed(reference, policy.blocks);
      const changed = heading && headings.get(heading);
      const { target } = reference;
      if (heading === undefined || changed === undefined) continue;
      if (labelsOf(heading.block).ids.includes(target.toLowerCase())) continue;
      const newText = changed.reduce(idAfter, target);
      if (newText === target) continue;
      for (const range of placesOf(document.text.content, `#${target}`, blockSpan(analysis, placed)))
        edits.set(range.start, { range: { start: range.start + 1, end: range.end }, newText });
    }
  }
  return [...edits.values()];
}

/** The id with other words: sites join them by hyphens, or not at all. */
function idAfter(id: string, { was, is }: { readonly was: string; readonly is: string }): string {
  const [old, fresh] = [idOf(was), idOf(is)];
  if (id.toLowerCase().includes(old)) return withWords(id, old, fresh);
  return withWords(id, old.replaceAll("-", ""), fresh.replaceAll("-", ""));
}

function withWords(id: string, old: string, fresh: string): string {
  const at = id.toLowerCase().indexOf(old);
  return at < 0 || old === "" ? id : id.slice(0, at) + fresh + id.slice(at + old.length);
}

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

/** Where a link target stands in a stretch of source, whole. */
function placesOf(content: string, target: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = content.indexOf(target, start); at >= 0 && at < end; ) {
    const until = at + target.length;
    if (/^[)"'>\s\]]?$/.test(content.charAt(until))) found.push({ start: at, end: until });
    at = content.indexOf(target, until);
  }
  return found;
}
