import type { Block } from "../document/block.ts";
import type { Party } from "../facts/facts.ts";
import type { Evidence, PlacedBlock, Policy } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/** A name that speaks for the controller once, in a text that calls the controller by another. */
export interface Stranger {
  readonly stranger: Evidence;
  readonly own: Evidence;
}

/**
 * Names of somebody else that may be left over from the text of which this one was made: "Osprey respects your privacy"
 * in the notice of Heron Ltd. Only a name that stands in no other place, shares no word with the controller's, and is no
 * term of the text. Nothing where the text does not say who the controller is.
 */
export function strangerNames(policy: Policy): readonly Stranger[] {
  const { parties } = policy.holding;
  const promising = parties.flatMap(promisingIn);
  if (promising.length === 0) return [];
  const own = parties.map(ownIn).find((evidence) => evidence !== undefined);
  if (own === undefined) return [];
  const known = new Set(parties.flatMap(ownWordsIn));
  return promising
    .filter(({ party }) => !wordsOf(party.name).some((word) => known.has(word)))
    .filter(({ party }) => !isTerm(policy, party) && standsOnce(policy, party))
    .map(({ placed, party }) => ({
      stranger: { placed, span: { start: party.start, end: party.end } },
      own,
    }));
}

/** The names of a block that make the promises of a controller. */
const promisingIn = rememberingEach((placed: PlacedBlock) =>
  placed.facts.parties.filter((party) => isPromise(placed, party)).map((party) => ({ placed, party })),
);

/** Where a block names the controller. */
const ownIn = rememberingEach((placed: PlacedBlock): Evidence | undefined => {
  const own = placed.facts.parties.find(
    ({ role, sort }) => sort === "entity" && (role === "we" || role === "controller"),
  );
  return own === undefined ? undefined : { placed, span: { start: own.start, end: own.end } };
});

/** The words of names that may be the controller's. */
const ownWordsIn = rememberingEach(({ facts }: PlacedBlock): readonly string[] =>
  facts.parties.filter(isOwn).flatMap(({ name }) => wordsOf(name)),
);

function isOwn({ role, sort }: Party): boolean {
  return role === "we" || role === "controller" || (role === "named" && sort === "entity");
}

function isPromise({ block, topics }: PlacedBlock, { role, end }: Party): boolean {
  return role !== "other" && !topics.includes("others") && PROMISES.test(block.text.slice(end, end + REACH));
}

const REACH = 90;
/** What a notice opens with: it is the controller who says so of itself. */
const PROMISES =
  /^,? (?:we |fully |highly |greatly ){0,2}(?:values?|respects?|cares? (?:about|for)|takes?|(?:is|are) committed to|is serious about)\b[^.;]{0,50}\b(?:privacy|personal (?:data|information))\b/;

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

function isTerm({ terms }: Policy, { name }: Party): boolean {
  const lower = name.toLowerCase();
  return terms.definitions.some(({ term }) => term.toLowerCase() === lower);
}

/** Asked of few names only: it reads the whole text. */
function standsOnce({ blocks }: Policy, { name }: Party): boolean {
  const [first] = wordsOf(name);
  if (first === undefined) return false;
  let times = 0;
  for (const { block } of blocks) {
    times += lowerOf(block).split(first).length - 1;
    if (times > 1) return false;
  }
  return true;
}

const lowerOf = rememberingEach(({ text }: Block): string => text.toLowerCase());
