import { blockSpan, sourceSpan } from "../policy/evidence.ts";
import type { Policy, Section } from "../policy/policy.ts";
import type { Span } from "../text/text.ts";

/** A heading with what stands under it. */
export interface OutlineEntry {
  readonly title: string;
  /** The section: from its heading to the end of its last block, subsections included. Source offsets. */
  readonly range: Span;
  /** The heading itself; lies within `range`. */
  readonly heading: Span;
  /** The terms that are defined under the heading itself, not under one below it. */
  readonly terms: readonly OutlineTerm[];
  readonly parent: OutlineEntry | undefined;
  readonly children: readonly OutlineEntry[];
}

/** A term where it is defined. */
export interface OutlineTerm {
  readonly term: string;
  readonly range: Span;
}

/** The headings of a document that stand at the top; the others are their children. */
export function outlineOf(policy: Policy): readonly OutlineEntry[] {
  return outlineEntries(policy).filter(({ parent }) => parent === undefined);
}

/** All headings of a document in their order. */
export function outlineEntries(policy: Policy): readonly OutlineEntry[] {
  const entries = new Map<Section, OutlineEntry & { readonly children: OutlineEntry[] }>();
  const terms = termsBySection(policy);
  for (const section of policy.sections) {
    if (section.heading === undefined) continue;
    const heading = blockSpan(policy, section.heading);
    const last = policy.blocks[section.until - 1];
    const end = Math.max(heading.end, last === undefined ? 0 : blockSpan(policy, last).end);
    const parent = section.parent && entries.get(section.parent);
    const entry = {
      title: section.heading.block.text.trim() || "(untitled)",
      range: { start: heading.start, end },
      heading,
      terms: terms.get(section) ?? [],
      parent,
      children: [],
    };
    entries.set(section, entry);
    parent?.children.push(entry);
  }
  return [...entries.values()];
}

function termsBySection(policy: Policy): ReadonlyMap<Section, readonly OutlineTerm[]> {
  const bySection = new Map<Section, OutlineTerm[]>();
  for (const { term, sort, placed, span } of policy.terms.definitions) {
    if (sort === "pronoun") continue;
    const entry = { term, range: sourceSpan(policy, placed, span) };
    const known = bySection.get(placed.section);
    if (known === undefined) bySection.set(placed.section, [entry]);
    else known.push(entry);
  }
  return bySection;
}
