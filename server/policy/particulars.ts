import type { Contact, DateMention, Party } from "../facts/facts.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import type { Said } from "./said.ts";

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
  return brands.length > 0 ? { because: "only-a-brand", evidence: evidenceOf(brands) } : claimOfWe(blocks);
}

/** "We" called the controller, or alone under a heading that asks who it is: weak, for no entity is named. */
function claimOfWe(blocks: readonly PlacedBlock[]): Answer | undefined {
  for (const placed of blocks) {
    const match = WE_CONTROL.exec(placed.block.text);
    const span = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
    if (span !== undefined) return { because: "only-we", evidence: [{ placed, span }] };
    if (placed.block.kind === "heading" || !placed.topics.includes("controller")) continue;
    const we = /^We(?: are)?\b/.exec(placed.block.text);
    if (we !== null)
      return { because: "only-we", evidence: [{ placed, span: { start: 0, end: we[0].length } }] };
  }
  return undefined;
}

const WE_CONTROL =
  /\bwe (?:are|act as) (?:(?:the|a|an|your|data|sole|joint) ){0,3}controllers?\b|\bwe,? (?:and )?our (?:parents?|affiliates|subsidiaries|group)\b|\bwe are (?:the ones? )?responsible for (?:the processing|your (?:personal )?(?:data|information))\b/i;

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
    ownContacts(placed).map((contact) => ({ placed, contact, rank: rankOfContact(contact, placed) })),
  );
  const ways = found.filter(({ contact }) => contact.by !== "words").sort((a, b) => b.rank - a.rank);
  const chosen = ways.length > 0 ? ways : found;
  if (chosen.length === 0) return undefined;
  const evidence = chosen
    .slice(0, 4)
    .map(({ placed, contact }) => ({ placed, span: { start: contact.start, end: contact.end } }));
  return { because: ways.length > 0 ? "" : "no-way-given", evidence };
}

/**
 * Ways to reach the controller in a block: all but the address of a host, a vendor or an authority that stands right
 * before it and is not "us".
 */
function ownContacts({ block, facts }: PlacedBlock): readonly Contact[] {
  if (facts.contacts.length === 0) return facts.contacts;
  const parties = [...facts.parties].sort((a, b) => a.start - b.start);
  const own: Contact[] = [];
  let next = 0;
  for (const contact of [...facts.contacts].sort((a, b) => a.start - b.start)) {
    while ((parties[next]?.end ?? Number.POSITIVE_INFINITY) <= contact.start) next++;
    const party = parties[next - 1];
    const from = Math.max(0, contact.start - 140);
    const before = block.text.slice(from, contact.start);
    const authority = [...before.matchAll(AUTHORITY)].at(-1);
    const other = Math.max(
      party?.role === "other" && party.end >= from ? party.end - from : -1,
      authority === undefined ? -1 : authority.index + authority[0].length,
    );
    if (other < 0 || /\b(?:us|we|our|me)\b/i.test(before.slice(other))) own.push(contact);
  }
  return own;
}

const AUTHORITY =
  /\b(?:(?:supervisory|protection) authorit(?:y|ies)|commissioner|(?:protection|information) commission|ombudsman|the (?:ICO|CNIL|regulator)|ICO|CNIL|Datatilsynet|Garante|AEPD|BfDI|inspectorate)\b/g;

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

/** An officer with a way to reach them, an officer's own mailbox included; an officer without one is weak. */
export function judgeOfficer(blocks: readonly PlacedBlock[], said: readonly Said[]): Answer | undefined {
  const reachable = said.filter(({ placed }) => hasContactNear(blocks, placed));
  if (reachable.length > 0) return { because: "", evidence: evidenceOfSaid(reachable) };
  const ways = blocks.flatMap((placed) => {
    const isOfficers = isUnderOfficer(placed);
    return placed.facts.contacts
      .filter(
        (contact) =>
          contact.by !== "words" &&
          (isOfficers || OFFICERS_MAILBOX.test(placed.block.text.slice(contact.start, contact.end))),
      )
      .map(({ start, end }) => ({ placed, span: { start, end } }));
  });
  if (ways.length > 0) return { because: "", evidence: ways.slice(0, 4) };
  return said.length === 0 ? undefined : { because: "no-way-to-reach", evidence: evidenceOfSaid(said) };
}

const OFFICERS_MAILBOX =
  /^(?:dpo|dsb|rgpd|data-?protection-?officer|datenschutzbeauftragter?|privacy-?officer)(?:[-._+]\w+)?\s?(?:@|\[at\]|\(at\))/i;

/** Whether the heading right above names the officer. */
function isUnderOfficer(placed: PlacedBlock): boolean {
  return placed.section.heading?.facts.topics.some(({ topic }) => topic === "dpo") === true;
}

function hasContactNear(blocks: readonly PlacedBlock[], placed: PlacedBlock): boolean {
  for (let index = placed.index; index <= placed.index + REACH && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === undefined || (near.section !== placed.section && index > placed.index + 1)) return false;
    if (near.facts.contacts.some(({ by }) => by !== "words")) return true;
  }
  return false;
}

/** A representative under Art. 27 who is named; one outside the Union, or a word that there is none, is weak. */
export function judgeRepresentative(
  blocks: readonly PlacedBlock[],
  said: readonly Said[],
): Answer | undefined {
  const full = said.filter(({ statement }) => statement.strength === "full");
  const weak = said.filter(({ statement }) => statement.strength === "weak");
  const named = full.flatMap((entry) => {
    const names = namesNear(blocks, entry.placed);
    return names.length === 0 ? [] : [{ entry, isInside: names.some((name) => !OUTSIDE_UNION.test(name)) }];
  });
  const inside = named.filter(({ isInside }) => isInside).map(({ entry }) => entry);
  if (inside.length > 0) return { because: "", evidence: evidenceOfSaid(inside) };
  if (named.length > 0)
    return { because: "outside-eu", evidence: evidenceOfSaid(named.map(({ entry }) => entry)) };
  if (weak.length > 0) return { because: weak[0]?.statement.because ?? "", evidence: evidenceOfSaid(weak) };
  return full.length === 0 ? undefined : { because: "not-named", evidence: evidenceOfSaid(full) };
}

/** Who or what stands beside the mention of a representative: names with what follows them, or an address. */
function namesNear(blocks: readonly PlacedBlock[], placed: PlacedBlock): readonly string[] {
  const names: string[] = [];
  for (let index = placed.index; index <= placed.index + REACH && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === undefined || (near.section !== placed.section && index > placed.index + 1)) break;
    const { text } = near.block;
    for (const { role, sort, start, end } of near.facts.parties) {
      if (role !== "we" && role !== "controller" && sort === "entity")
        names.push(text.slice(start, end + 60));
    }
    if (names.length > 0) return names;
    for (const { by, start, end } of near.facts.contacts)
      if (by !== "words") names.push(text.slice(start, end + 60));
    if (names.length > 0) return names;
  }
  return names;
}

const OUTSIDE_UNION =
  /\b(?:UK|U\.K\.|United Kingdom|England|Scotland|Wales|London|Manchester|Edinburgh|Glasgow|Birmingham|Leeds|Bristol|Cardiff|Switzerland|Zurich|Zürich)\b/;

function evidenceOfSaid(said: readonly Said[]): readonly Evidence[] {
  return said
    .slice(0, 4)
    .map(({ placed, statement }) => ({ placed, span: { start: statement.start, end: statement.end } }));
}

/** The date of the policy: a date that the words beside it, or its place alone in a line at the start or end, make one. */
export function judgeDate(blocks: readonly PlacedBlock[]): Answer | undefined {
  const prose = blocks.filter(({ block }) => block.text.length > 0);
  for (const [at, placed] of prose.entries()) {
    const isEdge = at < 6 || at >= prose.length - 4;
    const above = prose[at - 1]?.block.text ?? "";
    const isUnder = placed.topics.includes("updated") || (above.length < 40 && CUE.test(above));
    for (const date of placed.facts.dates) {
      if (isDateOfPolicy(placed.block.text, date, { isEdge, isUnder })) {
        return { because: "", evidence: [{ placed, span: { start: date.start, end: date.end } }] };
      }
    }
  }
  return undefined;
}

function isDateOfPolicy(
  text: string,
  date: DateMention,
  place: { readonly isEdge: boolean; readonly isUnder: boolean },
): boolean {
  const before = text.slice(Math.max(0, date.start - 80), date.start).replace(/^.*[.!?]\s(?=[A-Z])/s, "");
  const after = text.slice(date.end, date.end + 60).replace(/[.!?]\s(?=[A-Z]).*$/s, "");
  if (OF_SOMETHING_ELSE.test(before) && !OF_THE_POLICY.test(before)) return false;
  if (CUE.test(`${before} ${after}`)) return true;
  const rest = text.length - (date.end - date.start);
  return (place.isUnder && rest < 30) || (place.isEdge && rest < 22);
}

const OF_SOMETHING_ELSE =
  /\b(?:GDPR|Act|Regulation|Directive|Decision|Law|Code|founded|founder|born|established|incorporated|older than|shop|copyright|cookies?|contract|court|judgment|adopted by)\b|©/;
const OF_THE_POLICY =
  /\b(?:polic(?:y|ies)|notice|statement|declaration|version|last|document|rules|effective)\b/i;

const CUE =
  /\b(?:updat\w*|effective|revis\w*|modif\w*|version|dated?|in force|as of|valid|chang\w*|posted|published|reviewed|amend\w*|adopted|applicable|status|stand|created|edited|latest|current|appl(?:y|ies|ied) (?:since|from)|(?:came|comes?) into|takes? effect)\b/i;
