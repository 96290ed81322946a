import type { TopicId } from "../facts/topics.ts";
import type { Disclosure, PlacedBlock, Policy } from "./policy.ts";

/** Blocks of prose at the beginning in which a document says what it is. */
const TITLE_REACH = 12;

/**
 * Whether a document is a privacy policy: by its title, by how much of what policies say it says, and by how it
 * speaks. The linter is silent in anything else, so a document must earn it.
 */
export function isPrivacyPolicy(policy: Policy): boolean {
  const prose = policy.blocks.filter(isProse);
  if (prose.length === 0) return false;
  const first = prose.slice(0, TITLE_REACH);
  const isNamed = first.some(({ facts }) => facts.genre.namesPolicy);
  const isNamedOther = first
    .slice(0, 4)
    .some(({ facts }) => facts.genre.namesOther && !facts.genre.namesPolicy);
  const own = prose.filter(({ facts }) => facts.genre.speaksAsPolicy).length;
  const other = prose.filter(({ facts }) => facts.genre.speaksAsOther).length;
  const said = [...policy.disclosures.values()].filter(isSaid).length;
  if (isNamed) {
    if (isNamedOther) return own >= 6 && said >= 10 && other <= own;
    return other <= Math.max(2 * own, 8) && (said >= 5 || own >= 1 || prose.length <= 3);
  }
  if (isNamedOther) return false;
  if (said >= UNMISTAKABLE_SAID && own >= UNNAMED && own > other) return true;
  return (
    own >= (other === 0 ? UNNAMED_OWN - 1 : UNNAMED_OWN) &&
    other <= own / 2 &&
    own + announced(prose) >= UNNAMED &&
    said >= UNNAMED_SAID
  );
}

/** What a document without a telling title must reach: prose and headings of a policy, and items that it answers. */
const UNNAMED = 5;
const UNNAMED_SAID = 6;
const UNNAMED_OWN = 3;

/** So many items answered make a policy, whatever else the document speaks of. */
const UNMISTAKABLE_SAID = 20;

/** Headings that only policies have. */
const TELLING: ReadonlySet<TopicId> = new Set([
  "rights",
  "retention",
  "recipients",
  "data-collected",
  "legal-basis",
  "cookies",
  "transfers",
  "children",
  "purposes",
]);

/** How many different telling topics the headings announce. */
function announced(prose: readonly PlacedBlock[]): number {
  const topics = new Set<TopicId>();
  for (const { block, facts } of prose) {
    if (block.kind !== "heading") continue;
    for (const { topic } of facts.topics) if (TELLING.has(topic)) topics.add(topic);
  }
  return topics.size;
}

function isSaid({ status }: Disclosure): boolean {
  return status === "present" || status === "weak";
}

function isProse({ block }: PlacedBlock): boolean {
  return (
    block.text.length > 0 && block.kind !== "comment" && block.kind !== "code" && block.kind !== "matter"
  );
}
