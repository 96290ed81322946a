import type { Contact, Party } from "../facts/facts.ts";
import type { Said } from "./disclosures.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";

/** What answers an item: `because` is empty when it satisfies the law, else the id of what is lacking. */
export interface Answer {
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/** Who is responsible (Art. 13(1)(a)): an entity that speaks or is called the controller; a brand alone is weak. */
export function judgeIdentity(blocks: readonly PlacedBlock[]): Answer | undefined {
  const found = blocks.flatMap((placed) =>
    placed.facts.parties.map((party) => ({ placed, party, rank: rankOf(party, placed) })),
  );
  const entities = found
    .filter(({ party, rank }) => party.sort === "entity" && rank > 0)
    .sort((a, b) => b.rank - a.rank);
  if (entities.length > 0) return { because: "", evidence: evidenceOf(entities) };
  const brands = found.filter(({ party }) => party.sort === "brand" && party.role !== "other");
  return brands.length > 0 ? { because: "only-a-brand", evidence: evidenceOf(brands) } : undefined;
}

function rankOf(party: Party, placed: PlacedBlock): number {
  if (party.role === "other") return 0;
  if (party.role === "controller") return 4;
  if (party.role === "we") return 3;
  if (placed.topics.includes("controller") || placed.topics.includes("contact")) return 3;
  if (party.role === "operator") return 2;
  return placed.topics.includes("recipients") ||
    placed.topics.includes("cookies") ||
    placed.topics.includes("others")
    ? 0
    : 1;
}

function evidenceOf(
  found: readonly { readonly placed: PlacedBlock; readonly party: Party }[],
): readonly Evidence[] {
  return found
    .slice(0, 4)
    .map(({ placed, party }) => ({ placed, span: { start: party.start, end: party.end } }));
}

/** How the controller is reached. Words alone ("contact us") without a way given are weak. */
export function judgeContact(blocks: readonly PlacedBlock[]): Answer | undefined {
  const found = blocks.flatMap((placed) =>
    placed.facts.contacts.map((contact) => ({ placed, contact, rank: rankOfContact(contact, placed) })),
  );
  const ways = found.filter(({ contact }) => contact.by !== "words").sort((a, b) => b.rank - a.rank);
  const chosen = ways.length > 0 ? ways : found;
  if (chosen.length === 0) return undefined;
  const evidence = chosen
    .slice(0, 4)
    .map(({ placed, contact }) => ({ placed, span: { start: contact.start, end: contact.end } }));
  return { because: ways.length > 0 ? "" : "no-way-given", evidence };
}

function rankOfContact(contact: Contact, placed: PlacedBlock): number {
  const inPlace = placed.topics.includes("contact") || placed.topics.includes("controller") ? 2 : 0;
  return (
    inPlace +
    (contact.by === "email" ? 1 : 0) -
    (placed.topics.includes("cookies") || placed.topics.includes("recipients") ? 2 : 0)
  );
}

/** Blocks after a mention in which the way to reach the person named may stand. */
const REACH = 4;

/** An officer with a way to reach them; without one, weak. */
export function judgeOfficer(blocks: readonly PlacedBlock[], said: readonly Said[]): Answer | undefined {
  if (said.length === 0) return undefined;
  const reachable = said.filter(({ placed }) => hasContactNear(blocks, placed));
  const chosen = reachable.length > 0 ? reachable : said;
  return {
    because: reachable.length > 0 ? "" : "no-way-to-reach",
    evidence: chosen
      .slice(0, 4)
      .map(({ placed, statement }) => ({ placed, span: { start: statement.start, end: statement.end } })),
  };
}

function hasContactNear(blocks: readonly PlacedBlock[], placed: PlacedBlock): boolean {
  for (let index = placed.index; index <= placed.index + REACH && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === undefined || (near.section !== placed.section && index > placed.index + 1)) return false;
    if (near.facts.contacts.some(({ by }) => by !== "words")) return true;
  }
  return false;
}

/** A representative under Art. 27; one outside the Union, or a statement that none is needed, is weak. */
export function judgeRepresentative(
  _blocks: readonly PlacedBlock[],
  said: readonly Said[],
): Answer | undefined {
  if (said.length === 0) return undefined;
  const full = said.filter(({ statement }) => statement.strength === "full");
  const chosen = full.length > 0 ? full : said;
  return {
    because: full.length > 0 ? "" : (said[0]?.statement.because ?? ""),
    evidence: chosen
      .slice(0, 4)
      .map(({ placed, statement }) => ({ placed, span: { start: statement.start, end: statement.end } })),
  };
}

/** The date of the policy: a date that the words beside it, or its place at the very start or end, make one. */
export function judgeDate(blocks: readonly PlacedBlock[]): Answer | undefined {
  const prose = blocks.filter(({ block }) => block.text.length > 0);
  for (const [at, placed] of prose.entries()) {
    for (const date of placed.facts.dates) {
      const { text } = placed.block;
      const around = `${text.slice(Math.max(0, date.start - 80), date.start)} ${text.slice(date.end, date.end + 60)}`;
      const isAtEdge = (at < 6 || at >= prose.length - 4) && text.length < 60;
      const isUnder =
        placed.topics.includes("updated") ||
        (prose[at - 1]?.block.text.match(CUE) !== null && (prose[at - 1]?.block.text.length ?? 100) < 40);
      if (CUE.test(around) || isAtEdge || (isUnder && text.length < 60))
        return { because: "", evidence: [{ placed, span: { start: date.start, end: date.end } }] };
    }
  }
  return undefined;
}

const CUE =
  /\b(?:updat\w*|effective|revis\w*|modif\w*|version|dated?|in force|as of|valid|chang\w*|posted|published|reviewed|amend\w*|adopted|applicable|status|stand|created|edited|latest|current)\b/i;
