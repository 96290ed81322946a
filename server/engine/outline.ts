import type { PlacedBlock, Policy, Section } from "../policy/policy.ts";
import type { Span } from "../text/text.ts";

/** A heading with what stands under it. */
export interface OutlineEntry {
  readonly title: string;
  /** The section: from its heading to the end of its last block, subsections included. Source offsets. */
  readonly range: Span;
  /** The heading itself; lies within `range`. */
  readonly heading: Span;
  readonly parent: OutlineEntry | undefined;
  readonly children: readonly OutlineEntry[];
}

/** The headings of a document that stand at the top; the others are their children. */
export function outlineOf(policy: Policy): readonly OutlineEntry[] {
  return outlineEntries(policy).filter(({ parent }) => parent === undefined);
}

/** All headings of a document in their order. */
export function outlineEntries(policy: Policy): readonly OutlineEntry[] {
  const entries = new Map<Section, OutlineEntry & { readonly children: OutlineEntry[] }>();
  for (const section of policy.sections) {
    if (section.heading === undefined) continue;
    const heading = spanOf(section.heading);
    const last = policy.blocks[section.until - 1];
    const end = Math.max(heading.end, last === undefined ? 0 : spanOf(last).end);
    const parent = section.parent && entries.get(section.parent);
    const entry = {
      title: section.heading.block.text.trim() || "(untitled)",
      range: { start: heading.start, end },
      heading,
      parent,
      children: [],
    };
    entries.set(section, entry);
    parent?.children.push(entry);
  }
  return [...entries.values()];
}

function spanOf({ start, block }: PlacedBlock): Span {
  return { start, end: start + block.length };
}
