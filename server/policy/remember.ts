import { differing } from "./place-again.ts";
import type { PlacedBlock } from "./policy.ts";

/**
 * A function that keeps what it made last for as long as the inputs that it names are the same objects: of a document
 * that is being edited most things are. It must look at nothing but these; what it keeps shows only in its speed.
 */
export function remembering<Source, Made>(
  inputsOf: (source: Source) => readonly unknown[],
  make: (source: Source) => Made,
): (source: Source) => Made {
  let last: { readonly inputs: readonly unknown[]; readonly made: Made } | undefined;
  return (source) => {
    const inputs = inputsOf(source);
    if (last === undefined || inputs.some((input, index) => input !== last?.inputs[index]))
      last = { inputs, made: make(source) };
    return last.made;
  };
}

/** The same, keeping what was made of each source for as long as the source lives. */
export function rememberingEach<Source extends object, Made>(
  make: (source: Source) => Made,
): (source: Source) => Made {
  const known = new WeakMap<Source, { readonly made: Made }>();
  return (source) => {
    let found = known.get(source);
    if (found === undefined) {
      found = { made: make(source) };
      known.set(source, found);
    }
    return found.made;
  };
}

/** The same for what is made of the blocks of a document, kept while an edit touches none that is part of it. */
export function rememberingParts<Made>(
  isPart: (placed: PlacedBlock) => boolean,
  make: (blocks: readonly PlacedBlock[]) => Made,
): (blocks: readonly PlacedBlock[]) => Made {
  let last: { readonly blocks: readonly PlacedBlock[]; readonly made: Made } | undefined;
  return (blocks) => {
    const before = last?.blocks ?? [];
    const touched = differing(before, blocks)?.flatMap((index) => [before[index], blocks[index]]);
    const isKept = touched?.every((placed) => placed === undefined || !isPart(placed)) === true;
    last = { blocks, made: last !== undefined && isKept ? last.made : make(blocks) };
    return last.made;
  };
}
