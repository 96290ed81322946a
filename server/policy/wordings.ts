import type { Wording } from "../facts/facts.ts";
import { DEFECTS } from "../knowledge/drafting.ts";
import type { Defect } from "../knowledge/drafting-defect.ts";
import { DEFECT_IDS, type DefectId } from "../knowledge/drafting-ids.ts";
import type { PlacedBlock, PlacedWording, Policy } from "./policy.ts";

/** The wordings that count where they stand, by what they say, in document order. */
export function gatherWordings(blocks: readonly PlacedBlock[]): Policy["wordings"] {
  const gathered = new Map<Wording["says"], PlacedWording[]>();
  for (const placed of blocks) {
    for (const wording of placed.facts.wordings) {
      if (!counts(wording, placed)) continue;
      const list = gathered.get(wording.says);
      if (list === undefined) gathered.set(wording.says, [{ placed, wording }]);
      else if (isDefect(wording.says) || list.length < ENOUGH) list.push({ placed, wording });
    }
  }
  return gathered;
}

/** A sign is asked for its first places only. */
const ENOUGH = 40;

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
