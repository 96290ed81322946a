import type { Party } from "../facts/facts.ts";
import type { Evidence, Holding, PlacedBlock } from "./policy.ts";
import type { Said } from "./said.ts";
import { isInsideForm, isOutsideForm, namesInside, namesOutside } from "./seats.ts";

/**
 * What shows that the controller is established outside the EEA (Art. 3(2), 27): its legal form, the address after its
 * name or where it can be reached, or its own words. Nothing does when a controller inside the EEA is named as well.
 * `parties` and `contacts` are the blocks that hold any, `said` the sentences about the seat.
 */
export function controllerOutside(
  { parties, contacts }: Pick<Holding, "parties" | "contacts">,
  said: readonly Said[],
): Evidence | undefined {
  const own = parties.flatMap((placed) =>
    placed.facts.parties.filter((party) => isController(party, placed)).map((party) => ({ placed, party })),
  );
  if (own.some(({ placed, party }) => isInside(party, placed)) || hasBranchInside(parties)) return undefined;
  const outside = own.find(({ placed, party }) => isOutside(party, placed));
  if (outside !== undefined) return { placed: outside.placed, span: outside.party };
  const [seat] = said;
  if (seat === undefined) return addressOutside(contacts);
  return { placed: seat.placed, span: { start: seat.statement.start, end: seat.statement.end } };
}

/** An address abroad at which the controller is reached. */
function addressOutside(contacts: readonly PlacedBlock[]): Evidence | undefined {
  for (const placed of contacts) {
    const { block, facts, topics } = placed;
    if (!isOwnPlace(topics) || SOMEBODY_ELSES.test(block.text)) continue;
    if (facts.parties.some(({ role }) => role === "other")) continue;
    const address = facts.contacts.find(({ by }) => by === "address");
    if (address !== undefined && namesOutside(block.text)) return { placed, span: address };
  }
  return undefined;
}

const SOMEBODY_ELSES = /\b(?:representative|authority|commissioner|officer|ICO|regulator)\b/i;

function isOwnPlace(topics: PlacedBlock["topics"]): boolean {
  return (topics.includes("contact") || topics.includes("controller")) && !topics.includes("complaint");
}

function isController({ role, sort }: Party, { topics }: PlacedBlock): boolean {
  if (role === "other") return false;
  return role !== "named" || (sort === "entity" && isOwnPlace(topics));
}

function isOutside(party: Party, placed: PlacedBlock): boolean {
  return isOutsideForm(party.name) || namesOutside(afterName(party, placed));
}

function isInside(party: Party, placed: PlacedBlock): boolean {
  if (party.role === "named" || party.sort !== "entity") return false;
  const after = `${party.name} ${placed.block.text.slice(party.end, party.end + 120)}`;
  if (namesInside(after)) return !isOutsideForm(party.name);
  return isInsideForm(party.name) && !namesOutside(after);
}

/** "… and its French subsidiary, Tidemark SARL" is an establishment in the Union. */
function hasBranchInside(parties: readonly PlacedBlock[]): boolean {
  return parties.some(({ block, facts }) =>
    facts.parties.some(
      ({ name, start }) =>
        isInsideForm(name) && BRANCH.test(block.text.slice(Math.max(0, start - 60), start)),
    ),
  );
}

const BRANCH = /\b(?:our|its|the) (?:\w+ ){0,2}(?:subsidiary|branch|establishment)\b/i;

function afterName({ name, end }: Party, { block }: PlacedBlock): string {
  const after = block.text.slice(end, end + 120);
  const verb = ACTS.exec(after);
  return `${name} ${verb === null ? after : after.slice(0, verb.index)}`;
}

/** Places that follow are where it acts, not where it is. */
const ACTS =
  /\b(?:ships?|sells?|serves?|offers?|provides?|collects?|process(?:es)?|operates?|runs?|uses?|respects?|takes?|makes?|follows?|compl(?:y|ies)|for (?:users|customers|readers|people))\b/;
