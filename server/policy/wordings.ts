import type { Wording } from "../facts/facts.ts";
import { DEFECTS } from "../knowledge/drafting.ts";
import type { Defect } from "../knowledge/drafting-defect.ts";
import { DEFECT_IDS, type DefectId } from "../knowledge/drafting-ids.ts";
import { createGatherer } from "./gather.ts";
import type { PlacedBlock, PlacedWording, Policy } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/** A sign is asked for its first places only. */
const ENOUGH = 40;

/** The wordings that count where they stand, by what they say, in document order. */
export const gatherWordings: (blocks: readonly PlacedBlock[]) => Policy["wordings"] = createGatherer<
  Wording["says"],
  PlacedWording
>({
  foundIn: rememberingEach((placed) =>
    placed.facts.wordings
      .filter((wording) => counts(wording, placed))
      .map((wording) => ({ placed, wording })),
  ),
  keyOf: ({ wording }) => wording.says,
  enoughOf: ({ wording }) => (isDefect(wording.says) ? Number.POSITIVE_INFINITY : ENOUGH),
  enough: ENOUGH,
});

const DEFECT_NAMES: ReadonlySet<string> = new Set(DEFECT_IDS);

function isDefect(says: Wording["says"]): says is DefectId {
  return DEFECT_NAMES.has(says);
}

/**
 * What is said of other sites is not said of the controller, and what is said to readers of one place outside Europe
 * is judged only where the law there says the same. Words that need a heading count in lists and tables.
 */
function counts({ says, needs }: Wording, { block, topics }: PlacedBlock): boolean {
  if (!isDefect(says)) return true;
  const defect: Defect = DEFECTS[says];
  if (topics.includes("others")) return false;
  if (topics.includes("elsewhere-only") && defect.everywhere !== true) return false;
  if (needs.length === 0) return true;
  const isListed = block.kind === "entry" || block.kind === "cell";
  return isListed && needs.some((topic) => topics.includes(topic));
}
