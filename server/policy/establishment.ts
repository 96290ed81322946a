import type { Party } from "../facts/facts.ts";
import type { Span } from "../text/text.ts";
import type { Evidence, Holding, PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import type { Said } from "./said.ts";
import { isInsideForm, isOutsideForm, isPlace, namesInside, namesOutside } from "./seats.ts";

/**
 * What shows that the controller is established outside the EEA (Art. 3(2), 27): its legal form, the address after its
 * name or where it can be reached, or its own words. Nothing does when a controller inside the EEA is named as well.
 * `parties` and `contacts` are the blocks that hold any, `said` the sentences about the seat.
 */
export function controllerOutside(
  { parties, contacts }: Pick<Holding, "parties" | "contacts">,
  said: readonly Said[],
): Evidence | undefined {
  const seats = parties.map(seatsIn);
  if (seats.some(({ isInside }) => isInside)) return undefined;
  const outside = seats.find(({ outside }) => outside !== undefined)?.outside;
  if (outside !== undefined) return outside;
  const [seat] = said;
  if (seat === undefined) return addressOutside(contacts);
  return { placed: seat.placed, span: { start: seat.statement.start, end: seat.statement.end } };
}

/** What the names in a block show of where the controller is. */
interface Seats {
  readonly isInside: boolean;
  readonly outside: Evidence | undefined;
}

const seatsIn = rememberingEach((placed: PlacedBlock): Seats => {
  const own = placed.facts.parties.filter((party) => isController(party, placed));
  const outside = own.find((party) => isOutside(party, placed));
  return {
    isInside:
      own.some((party) => isInside(party, placed)) || hasBranchInside(placed) || hasSisterInside(placed, own),
    outside: outside === undefined ? undefined : { placed, span: outside },
  };
});

/** An address abroad at which the controller is reached. */
function addressOutside(contacts: readonly PlacedBlock[]): Evidence | undefined {
  for (const placed of contacts) {
    const span = addressOutsideIn(placed);
    if (span !== undefined) return { placed, span };
  }
  return undefined;
}

const addressOutsideIn = rememberingEach(({ block, facts, topics }: PlacedBlock): Span | undefined => {
  if (!isOwnPlace(topics) || SOMEBODY_ELSES.test(block.text)) return undefined;
  if (facts.parties.some(({ role }) => role === "other")) return undefined;
  const address = facts.contacts.find(({ by }) => by === "address");
  return address !== undefined && namesOutside(block.text) ? address : undefined;
});

const SOMEBODY_ELSES = /\b(?:representative|authority|commissioner|officer|ICO|regulator)\b/i;

function isOwnPlace(topics: PlacedBlock["topics"]): boolean {
  return (topics.includes("contact") || topics.includes("controller")) && !topics.includes("complaint");
}

function isController({ role, sort, name, start }: Party, { block, topics }: PlacedBlock): boolean {
  if (role === "other") return false;
  // "Insurers in Peru keep …" names no controller; "Larch Inc., 1 Main Street, Lima, Peru, keeps …" ends an address.
  if (isPlace(name) && block.text.charAt(start - 2) !== ",") return false;
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

/** "… Tidemark, Inc., a Delaware corporation, and Tidemark Ireland Limited, Dublin": who speaks are both. */
function hasSisterInside({ block, facts }: PlacedBlock, own: readonly Party[]): boolean {
  return facts.parties.some(
    ({ sort, role, name, start, end }) =>
      sort === "entity" &&
      role !== "other" &&
      own.some((party) => firstWord(party.name) === firstWord(name)) &&
      AND.test(block.text.slice(Math.max(0, start - 5), start)) &&
      namesInside(`${name} ${block.text.slice(end, end + 160)}`),
  );
}

function firstWord(name: string): string {
  return /^[^\s,]*/.exec(name)?.[0] ?? "";
}

const AND = /\band (?:the )?$/;

/** "… and its French subsidiary, Tidemark SARL" is an establishment in the Union. */
function hasBranchInside({ block, facts }: PlacedBlock): boolean {
  return facts.parties.some(({ name, start, end }) => {
    const after = block.text.slice(end, end + 200);
    return (
      (isInsideForm(name) && BRANCH.test(block.text.slice(Math.max(0, start - 60), start))) ||
      (FOR_EUROPEANS.test(after) && namesInside(`${name} ${after}`))
    );
  });
}

/** "(ii) Tidemark Ireland Ltd., if you live in the EEA" */
const FOR_EUROPEANS =
  /^\.?[^.;]{0,150}\b(?:if|where|for) (?:you(?:[’']re)?|users|members|customers|residents|people|individuals|readers) (?:are |live |reside |located |based |who )?[^.;]{0,40}\b(?:Europe|European|EEA|EU)\b/;

const BRANCH = /\b(?:our|its|the) (?:\w+ ){0,2}(?:subsidiary|branch|establishment)\b/i;

function afterName({ name, end }: Party, { block }: PlacedBlock): string {
  const after = block.text.slice(end, end + 120);
  const verb = ACTS.exec(after);
  return `${name} ${verb === null ? after : after.slice(0, verb.index)}`;
}

/** Places that follow are where it acts, not where it is. */
const ACTS =
  /\b(?:ships?|sells?|serves?|offers?|provides?|collects?|process(?:es)?|operates?|runs?|uses?|respects?|takes?|makes?|follows?|compl(?:y|ies)|for (?:users|customers|readers|people))\b/;
