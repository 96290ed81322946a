import type { Evidence, PlacedBlock } from "./policy.ts";

/** Where a brand is first named to the reader, headings aside; nowhere when it has no name. */
export function firstOfBrand(name: string, blocks: readonly PlacedBlock[]): readonly Evidence[] {
  if (name === "") return [];
  for (const placed of blocks) {
    const { kind, text } = placed.block;
    if (kind !== "paragraph" && kind !== "entry") continue;
    const start = text.indexOf(name);
    if (start >= 0) return [{ placed, span: { start, end: start + name.length } }];
  }
  return [];
}
