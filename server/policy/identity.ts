import type { Party } from "../facts/facts.ts";
import { VENDORS } from "../language/en/organizations.ts";
import type { Span } from "../text/text.ts";
import { firstOfBrand } from "./brand.ts";
import { nameInImprint } from "./imprint-name.ts";
import type { Answer } from "./particulars.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/**
 * Who is responsible (Art. 13(1)(a)): an entity that speaks or is called the controller; a brand alone is weak.
 * `naming` are those of the blocks that name a party.
 */
export function judgeIdentity(
  blocks: readonly PlacedBlock[],
  naming: readonly PlacedBlock[],
): Answer | undefined {
  return (
    ownerOfTitle(blocks, naming) ??
    speakingIn(naming) ??
    nameInImprint(blocks) ??
    entityIn(naming) ??
    brandAnswer(blocks, naming) ??
    claimOfWe(blocks)
  );
}

/** A company that works for many others has a policy of its own: "Stripe Privacy Statement". */
function ownerOfTitle(blocks: readonly PlacedBlock[], naming: readonly PlacedBlock[]): Answer | undefined {
  const title = blocks.find(({ block, facts }) => block.kind === "heading" && facts.genre.namesPolicy);
  const name = title === undefined ? undefined : OWN_TITLE.exec(title.block.text)?.[1];
  if (name === undefined || !VENDORS.has(name.toLowerCase())) return undefined;
  const evidence = naming.flatMap((placed) =>
    placed.facts.parties
      .filter(({ sort, name: named }) => sort === "entity" && named.startsWith(name))
      .map(({ start, end }) => ({ placed, span: { start, end } })),
  );
  return evidence.length === 0 ? undefined : { because: "", evidence: evidence.slice(0, 4) };
}

const OWN_TITLE =
  /^\W{0,3}(?:The )?([A-Z]\w{2,30})(?:[’']s)? (?:[A-Z][\w&]{1,20} ){0,2}(?:[Pp]rivacy|[Dd]ata)\b/;

const entityIn = rememberingEach((naming: readonly PlacedBlock[]) => entitiesFrom(naming, 1));

/** An entity that is more than named: a firm mentioned in passing gives way to the person of the imprint. */
const speakingIn = rememberingEach((naming: readonly PlacedBlock[]) => entitiesFrom(naming, 2));

/**
 * The party that speaks or is called responsible, if the words around its name say so. A brand that only does something
 * may be anybody's.
 */
export function speakerIn(
  naming: readonly PlacedBlock[],
): { readonly placed: PlacedBlock; readonly party: Party } | undefined {
  const speaking = naming
    .flatMap(rankedParties)
    .filter(({ party, rank }) => rank >= SPEAKING && (party.role !== "operator" || party.sort === "entity"));
  return speaking.sort((a, b) => b.rank - a.rank)[0];
}

function entitiesFrom(naming: readonly PlacedBlock[], least: number): Answer | undefined {
  const entities = naming
    .flatMap(rankedParties)
    .filter(({ party, rank }) => party.sort === "entity" && rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return (entities[0]?.rank ?? 0) >= least
    ? { because: "", evidence: evidenceOfParties(entities) }
    : undefined;
}

/** A brand alone is weak. It is shown where it is called the one who speaks or is responsible, else where it stands first. */
function brandAnswer(blocks: readonly PlacedBlock[], naming: readonly PlacedBlock[]): Answer | undefined {
  const brands = brandsIn(naming);
  const [brand] = brands;
  if (brand === undefined) return undefined;
  const { name, role } = brand.party;
  const first = role === "we" || role === "controller" ? [] : firstOfBrand(name, blocks);
  const evidence = [...first, ...evidenceOfParties(brands)];
  return { because: "only-a-brand", evidence: evidence.slice(0, 4) };
}

const brandsIn = rememberingEach((naming: readonly PlacedBlock[]) => {
  const found = naming.flatMap(rankedParties);
  return oftenestFirst(found.filter(({ party }) => party.sort === "brand" && party.role !== "other"));
});

const rankedParties = rememberingEach((placed: PlacedBlock) =>
  placed.facts.parties.map((party) => ({ placed, party, rank: rankOf(party, placed) })),
);

/** The one who speaks first; then the name that comes most often, for it is not that of somebody mentioned once. */
function oftenestFirst<Named extends { readonly party: Party; readonly rank: number }>(
  found: readonly Named[],
): readonly Named[] {
  const times = new Map<string, number>();
  for (const { party } of found) times.set(party.name, (times.get(party.name) ?? 0) + 1);
  const weightOf = ({ party, rank }: Named) =>
    rank >= SPEAKING ? found.length + rank : (times.get(party.name) ?? 0);
  return [...found].sort((a, b) => weightOf(b) - weightOf(a));
}

/**
 * "We" called the controller, alone under a heading that asks who it is, or speaking through the whole text: weak, for no
 * entity is named.
 */
function claimOfWe(blocks: readonly PlacedBlock[]): Answer | undefined {
  for (const placed of blocks) {
    const span = claimIn(placed);
    if (span !== undefined) return { because: "only-we", evidence: [{ placed, span }] };
  }
  const speaking = blocks.flatMap((placed) => ownWords(placed).map((span) => ({ placed, span })));
  return speaking.length < OFTEN ? undefined : { because: "only-we", evidence: speaking.slice(0, 1) };
}

/** A text in which nobody but "we" acts says it at least so often. */
const OFTEN = 3;

const ownWords = rememberingEach(({ block }: PlacedBlock): readonly Span[] =>
  block.kind === "heading"
    ? []
    : [...block.text.matchAll(SPEAKER)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      })),
);

const SPEAKER =
  /\b(?:[Ww]e|WE)\b|\bI(?=[’' ](?:am|do|don|have|will|use|only|may|can|collect|store|take|keep|also|m\b|ve\b|ll\b))/g;

const claimIn = rememberingEach(({ block, topics }: PlacedBlock): Span | undefined => {
  const isAsked = block.kind !== "heading" && topics.includes("controller");
  const match = WE_CONTROL.exec(block.text) ?? (isAsked ? /^We(?: are|[’']re)?\b/.exec(block.text) : null);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
});

const WE_CONTROL =
  /\b(?:we(?: are|[’']re| act as)|our (?:company|organi[sz]ation|association) (?:are|is|acts? as)) (?:(?:the|a|an|your|data|sole|joint) ){0,3}controllers?\b|\bwe,? (?:and )?our (?:parents?|affiliates|subsidiaries|group)\b|\bwe(?: are|[’']re) (?:the ones? )?responsible for (?:the processing|your (?:personal )?(?:data|information))\b/i;

/** The least rank of a name that the words around it make the one who speaks. */
const SPEAKING = 3;

function rankOf(party: Party, { topics }: PlacedBlock): number {
  if (party.role === "other") return 0;
  if (party.role === "controller") return 6;
  if (party.role === "we") return 5;
  if (topics.includes("controller")) return 4;
  const isOthers = topics.includes("recipients") || topics.includes("cookies") || topics.includes("others");
  if (party.role === "operator" && !isOthers) return 3;
  if (topics.includes("contact")) return 2;
  return isOthers ? 0 : 1;
}

function evidenceOfParties(
  found: readonly { readonly placed: PlacedBlock; readonly party: Party }[],
): readonly Evidence[] {
  return found
    .slice(0, 4)
    .map(({ placed, party }) => ({ placed, span: { start: party.start, end: party.end } }));
}
