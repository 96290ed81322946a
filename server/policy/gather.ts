import type { PlacedBlock } from "./policy.ts";

/** What is found in placed blocks, by a key, in document order. */
export type Gathered<Key, Found> = ReadonlyMap<Key, readonly Found[]>;

/** What to gather. `foundIn` must give the same for the same block for as long as the gatherer lives. */
export interface Gathering<Key, Found extends { readonly placed: PlacedBlock }> {
  foundIn(placed: PlacedBlock): readonly Found[];
  keyOf(found: Found): Key;
  /** How many of a key are of use to whoever asks: the next one is left out of a list as long as that. */
  enoughOf?(next: Found): number;
  /** The least that `enoughOf` gives: lists shorter than this hold everything that there is. */
  readonly enough?: number;
}

/** Where more blocks than this have changed, gathering all anew costs hardly more. */
const MOST_CHANGED = 32;

/**
 * Gathers from the blocks it is given. What was gathered last is kept: after an edit only the lists of what stands in
 * the blocks that changed are made anew, and the others are the same lists.
 */
export function createGatherer<Key, Found extends { readonly placed: PlacedBlock }>(
  gathering: Gathering<Key, Found>,
): (blocks: readonly PlacedBlock[]) => Gathered<Key, Found> {
  let last: { readonly blocks: readonly PlacedBlock[]; readonly gathered: Gathered<Key, Found> } | undefined;
  return (blocks) => {
    const changes = last === undefined ? undefined : changesBetween(last.blocks, blocks);
    const again = last && changes && gatherAgain(last.gathered, changes, gathering);
    const gathered = again ?? gatherAll(blocks, gathering);
    last = { blocks, gathered };
    return gathered;
  };
}

function gatherAll<Key, Found extends { readonly placed: PlacedBlock }>(
  blocks: readonly PlacedBlock[],
  { foundIn, keyOf, enoughOf }: Gathering<Key, Found>,
): Gathered<Key, Found> {
  const gathered = new Map<Key, Found[]>();
  for (const placed of blocks) {
    for (const found of foundIn(placed)) {
      const key = keyOf(found);
      const list = gathered.get(key);
      if (list === undefined) gathered.set(key, [found]);
      else if (enoughOf === undefined || list.length < enoughOf(found)) list.push(found);
    }
  }
  return gathered;
}

interface Changes {
  readonly gone: readonly PlacedBlock[];
  readonly come: readonly PlacedBlock[];
}

/** Both lists are in document order. Undefined when too much has changed. */
function changesBetween(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): Changes | undefined {
  const gone: PlacedBlock[] = [];
  const come: PlacedBlock[] = [];
  for (let old = 0, next = 0; old < before.length || next < after.length; ) {
    const one = before[old];
    const other = after[next];
    if (one !== other) {
      if (gone.length + come.length > MOST_CHANGED) return undefined;
      const order = (one?.index ?? Number.POSITIVE_INFINITY) - (other?.index ?? Number.POSITIVE_INFINITY);
      if (one !== undefined && order <= 0) gone.push(one);
      if (other !== undefined && order >= 0) come.push(other);
      if (order < 0) next--;
      if (order > 0) old--;
    }
    old++;
    next++;
  }
  return { gone, come };
}

function gatherAgain<Key, Found extends { readonly placed: PlacedBlock }>(
  former: Gathered<Key, Found>,
  { gone, come }: Changes,
  { foundIn, keyOf, enough = Number.POSITIVE_INFINITY }: Gathering<Key, Found>,
): Gathered<Key, Found> | undefined {
  const added = come.flatMap(foundIn);
  const keys = new Set([...gone.flatMap(foundIn), ...added].map(keyOf));
  if (keys.size === 0) return former;
  const gathered = new Map(former);
  for (const key of keys) {
    const list = former.get(key) ?? [];
    const own = added.filter((found) => keyOf(found) === key);
    if (list.length + own.length >= enough) return undefined;
    const left = list.filter(({ placed }) => !gone.includes(placed));
    // Sorting is stable: what stands in one block stays in order.
    const all = [...left, ...own].sort((one, other) => one.placed.index - other.placed.index);
    if (all.length === 0) gathered.delete(key);
    else gathered.set(key, all);
  }
  return gathered;
}
