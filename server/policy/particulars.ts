import type { Block } from "../document/block.ts";
import type { Contact, Facts } from "../facts/facts.ts";
import { DATA_RIGHT_IDS } from "../knowledge/items.ts";
import { isAuthoritysAddress, isAuthoritysMailbox } from "./authority-contacts.ts";
import type { Evidence, Holding, PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import { evidenceOf, type Said } from "./said.ts";

/** What answers an item: `because` is empty when it satisfies the law, else the id of what is lacking. */
export interface Answer {
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

/**
 * How the controller is reached, from the blocks that hold contacts. Words alone ("contact us") without a way given
 * are weak.
 */
export const judgeContact = rememberingEach((reaching: readonly PlacedBlock[]): Answer | undefined => {
  const found = reaching.flatMap((placed) =>
    (isAddressedToUs(placed) ? placed.facts.contacts : ownContacts(placed))
      .filter((contact) => !isAuthoritysAddress(contact, placed))
      .map((contact) => ({ placed, contact, rank: rankOfContact(contact, placed) })),
  );
  const ways = found.filter(({ contact }) => contact.by !== "words").sort((a, b) => b.rank - a.rank);
  const chosen = ways.length > 0 ? ways : found;
  if (chosen.length === 0) return undefined;
  const evidence = chosen
    .slice(0, 4)
    .map(({ placed, contact }) => ({ placed, span: { start: contact.start, end: contact.end } }));
  return { because: ways.length > 0 ? "" : "no-way-given", evidence };
});

/** "You can write to us at:", with the lines of the address below. */
function isAddressedToUs({ leadIn, facts }: PlacedBlock): boolean {
  return (
    leadIn !== undefined &&
    WRITE_TO_US.test(leadIn.block.text) &&
    facts.parties.every(({ start }) => start === 0)
  );
}

const WRITE_TO_US = /\b(?:contact|write to|writing|reach|mail|call) (?:to )?us\b[^.]{0,80}:$/i;

/** A way to reach the controller that stands in a part about the reader's rights, or beside one of them. */
export const contactAmongRights = rememberingEach((reaching: readonly PlacedBlock[]): Answer | undefined => {
  const evidence = reaching
    .filter((placed) => !placed.topics.includes("others"))
    .filter((placed) => placed.topics.includes("rights") || grantsRight(placed) || namesExercise(placed))
    .flatMap((placed) =>
      ownContacts(placed)
        .filter(({ by }) => by === "email" || by === "link")
        .filter(
          ({ start, end }) => !OTHER_BUSINESS.test(placed.block.text.slice(Math.max(0, start - 60), end)),
        )
        .map(({ start, end }) => ({ placed, span: { start, end } })),
    );
  return evidence.length > 0 ? { because: "", evidence: evidence.slice(0, 4) } : undefined;
});

/** An address for something else than rights. */
const OTHER_BUSINESS =
  /\b(?:invoices?|billing|accounting|press|jobs?|careers?|sales|orders?|abuse|unsubscribe|deliver(?:y|ies))\b/i;

function grantsRight({ facts }: PlacedBlock): boolean {
  return facts.statements.some(
    ({ says, strength, needs }) => strength === "full" && needs.length === 0 && RIGHTS_IN_DATA.has(says),
  );
}

/** "Requests to exercise your rights: Ms Weber", with an address somewhere in the same paragraph. */
function namesExercise({ facts }: PlacedBlock): boolean {
  return facts.statements.some(({ because }) => because === "no-way-given");
}

const RIGHTS_IN_DATA: ReadonlySet<string> = new Set(DATA_RIGHT_IDS);

/**
 * Ways to reach the controller in a block: all but the address of a host, a vendor or an authority that stands right
 * before it and is not "us".
 */
function ownContacts({ block, facts }: PlacedBlock): readonly Contact[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const contacts = readOwnContacts(block, facts);
  remembered.set(facts, contacts);
  return contacts;
}

/** They depend on nothing but the block, so an edit elsewhere does not read them again. */
const remembered = new WeakMap<Facts, readonly Contact[]>();

function readOwnContacts(block: Block, facts: Facts): readonly Contact[] {
  const parties = [...facts.parties].sort((a, b) => a.start - b.start);
  const own: Contact[] = [];
  let next = 0;
  for (const contact of [...facts.contacts].sort((a, b) => a.start - b.start)) {
    while ((parties[next]?.end ?? Number.POSITIVE_INFINITY) <= contact.start) next++;
    const party = parties[next - 1];
    const from = Math.max(0, contact.start - 140);
    const before = block.text.slice(from, contact.start);
    if (THEIR_WAY.test(before)) continue;
    const authority = [...before.matchAll(AUTHORITY)].at(-1);
    const other = Math.max(
      party?.role === "other" && party.end >= from ? party.end - from : -1,
      authority === undefined ? -1 : authority.index + authority[0].length,
    );
    if (isAuthoritysMailbox(block.text.slice(contact.start, contact.end + 12))) continue;
    if (other < 0 || /\b(?:us|we|our|me)\b/i.test(before.slice(other))) own.push(contact);
  }
  return own;
}

/** "The analytics provider can be reached at", right before a way. */
const THEIR_WAY =
  /\b(?:the|their|its|that|this|each) (?:[\w-]{1,20} ){0,2}(?:providers?|processors?|hosts?|hoster|vendors?|suppliers?|partners?|networks?|bank|carrier|courier|agency|insurer)(?:, [^.,]{1,40},)? (?:(?:can|may|is to) be (?:reached|contacted|written to|asked)|is (?:reached|reachable|available)|answers|takes questions|has the address)\b[^.:]{0,30}$/i;

const AUTHORITY =
  /(?<!\b(?:than|before|instead of) (?:\w{1,12} ){0,4})\b(?:(?:supervisory|protection) authorit(?:y|ies)|commissioner|(?:protection|information) commission|ombudsman|the (?:ICO|CNIL|regulator)|ICO|CNIL|Datatilsynet|Garante|AEPD|BfDI|\w{0,20}[Dd]atenschutzbehörde|Autoriteit Persoonsgegevens|Commission [Nn]ationale|inspectorate|the (?:[A-Z]\w{2,20} )?[Aa]uthority)\b/g;

function rankOfContact(contact: Contact, placed: PlacedBlock): number {
  const inPlace = placed.topics.includes("contact") || placed.topics.includes("controller") ? 2 : 0;
  return (
    inPlace +
    (contact.by === "email" ? 1 : 0) -
    (isOfRepresentativeBelow(placed) ? 3 : 0) -
    (placed.topics.includes("cookies") || placed.topics.includes("recipients") ? 2 : 0)
  );
}

/** "Or to our representative in the EU:", with an address below. */
function isOfRepresentativeBelow({ leadIn }: PlacedBlock): boolean {
  return leadIn !== undefined && /\brepresentatives?\b/i.test(leadIn.block.text);
}

/** Blocks after a mention in which the way to reach the person named may stand. */
const REACH = 4;

/** An officer with a way to reach them, an officer's own mailbox included; an officer without one is weak. */
export function judgeOfficer(
  { blocks, holding }: { readonly blocks: readonly PlacedBlock[]; readonly holding: Holding },
  said: readonly Said[],
): Answer | undefined {
  const reachable = said.filter(({ placed }) => hasContactNear(blocks, placed));
  if (reachable.length > 0) return { because: "", evidence: evidenceOfSaid(reachable) };
  const ways = officersWays(holding.contacts);
  if (ways.length > 0) return { because: "", evidence: ways.slice(0, 4) };
  return said.length === 0 ? undefined : { because: "no-way-to-reach", evidence: evidenceOfSaid(said) };
}

const officersWays = rememberingEach((reaching: readonly PlacedBlock[]): readonly Evidence[] =>
  reaching.flatMap((placed) => {
    const isOfficers = isUnderOfficer(placed);
    return ownContacts(placed)
      .filter(
        (contact) =>
          contact.by !== "words" &&
          (isOfficers || OFFICERS_MAILBOX.test(placed.block.text.slice(contact.start, contact.end))),
      )
      .map(({ start, end }) => ({ placed, span: { start, end } }));
  }),
);

const OFFICERS_MAILBOX =
  /^(?:dpo|dsb|rgpd|data-?protection-?officer|datenschutzbeauftragter?|privacy-?officer)(?:[-._+]\w+)?\s?(?:@|\[at\]|\(at\))/i;

/** Whether the heading right above names the officer. */
function isUnderOfficer(placed: PlacedBlock): boolean {
  return placed.section.heading?.facts.topics.some(({ topic }) => topic === "dpo") === true;
}

function hasContactNear(blocks: readonly PlacedBlock[], placed: PlacedBlock): boolean {
  const { heading } = placed.section;
  const isTheirs = heading?.facts.topics.some(({ topic }) => OFFICERS_TOPICS.has(topic)) === true;
  for (let index = placed.index - 2; index <= placed.index + REACH && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === undefined || (near.section !== placed.section && index < placed.index)) continue;
    if (near.section !== placed.section && index > placed.index + 1) return false;
    if (index < placed.index && !isTheirs) continue;
    if (near === placed ? near.facts.contacts.some(({ by }) => by !== "words") : hasWay(near, isTheirs))
      return true;
  }
  return false;
}

/** Headings under which every way that is given reaches the officer as well. */
const OFFICERS_TOPICS: ReadonlySet<string> = new Set(["dpo", "contact", "controller"]);

/** A way to reach somebody; "e-mail us at …" is the controller's and not the officer's, unless the heading covers both. */
function hasWay({ block, facts }: PlacedBlock, isTheirs: boolean): boolean {
  return facts.contacts.some(
    ({ by, start }) =>
      by !== "words" &&
      (isTheirs || !/\b(?:us|our)\b/i.test(block.text.slice(Math.max(0, start - 60), start))),
  );
}

/** A representative under Art. 27 who is named; one outside the Union, or a word that there is none, is weak. */
export function judgeRepresentative(
  { blocks, holding }: { readonly blocks: readonly PlacedBlock[]; readonly holding: Holding },
  said: readonly Said[],
): Answer | undefined {
  if (said.length === 0) return representativeUnderHeading(holding.parties);
  const full = said.filter(({ statement }) => statement.strength === "full");
  const weak = said.filter(({ statement }) => statement.strength === "weak");
  const named = full.flatMap((entry) => {
    const names = [...namesNear(blocks, entry.placed), ...personAfter(entry)];
    return names.length === 0 ? [] : [{ entry, isInside: isAnyInside(names) }];
  });
  const inside = named.filter(({ isInside }) => isInside).map(({ entry }) => entry);
  if (inside.length > 0) return { because: "", evidence: evidenceOfSaid(inside) };
  if (named.length > 0)
    return { because: "outside-eu", evidence: evidenceOfSaid(named.map(({ entry }) => entry)) };
  if (weak.length > 0) return { because: weak[0]?.statement.because ?? "", evidence: evidenceOfSaid(weak) };
  return full.length === 0 ? undefined : { because: "not-named", evidence: evidenceOfSaid(full) };
}

/** A name or an address under a heading that announces the representative in the Union. */
const representativeUnderHeading = rememberingEach((naming: readonly PlacedBlock[]): Answer | undefined => {
  const named = naming.flatMap((placed) => {
    const { heading } = placed.section;
    if (heading === undefined || !isOfRepresentative(heading.block.text)) return [];
    return placed.facts.parties
      .filter(({ role }) => role !== "we" && role !== "controller")
      .map(({ start, end }) => ({ placed, span: { start, end } }));
  });
  if (named.length === 0) return undefined;
  const isOutside = named.every(({ placed, span }) => {
    return OUTSIDE_UNION.test(placed.block.text.slice(span.start, span.end + 60));
  });
  return { because: isOutside ? "outside-eu" : "", evidence: named.slice(0, 4) };
});

function isOfRepresentative(title: string): boolean {
  return /\brepresentative\b/i.test(title) && /\b(?:EU|EEA|Europe|European|Union|27|GDPR)\b/i.test(title);
}

/**
 * Who or what stands beside the mention of a representative: names with what follows them, or an address. After one
 * outside the Union another one may be named for readers in it.
 */
function namesNear(blocks: readonly PlacedBlock[], placed: PlacedBlock): readonly string[] {
  const names: string[] = [];
  for (let index = placed.index; index <= placed.index + REACH && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === undefined || (near.section !== placed.section && index > placed.index + 1)) break;
    const { text } = near.block;
    if (names.length > 0 && !FOR_UNION.test(text)) continue;
    for (const { role, sort, start, end } of near.facts.parties) {
      if (role !== "we" && role !== "controller" && sort === "entity")
        names.push(withAddress(text.slice(start, end + 60)));
    }
    if (isAnyInside(names)) return names;
    for (const { by, start, end } of near.facts.contacts)
      if (by !== "words" && names.length === 0) names.push(text.slice(start, end + 60));
    if (isAnyInside(names)) return names;
  }
  return names;
}

/** "Representative in the EU: Ms Ada Roe": a person named right after the mention. */
function personAfter({ placed, statement }: Said): readonly string[] {
  const [named] = PERSON.exec(placed.block.text.slice(statement.end, statement.end + 120)) ?? [];
  return named === undefined ? [] : [named];
}

const PERSON =
  /^(?: in the \w{2,20}(?: \w{2,20})?)?(?::| is|,)\s?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[A-Z][\p{L}’'-]{1,30} (?:(?:de|der|van|von|la|di) )*(?:[ldLD][’'])?[A-Z][\p{L}’'-]{1,30}.{0,60}/u;

function isAnyInside(names: readonly string[]): boolean {
  return names.some((name) => !OUTSIDE_UNION.test(name));
}

/** "For the EU: …", "EEA representative: …" */
const FOR_UNION =
  /^\W{0,4}(?:(?:in|for|within) )?(?:the )?(?:EU|EEA|E\.U\.|European (?:Union|Economic Area))\b/i;

/** A name with the address after it, but not the sentence after that: it may name another one elsewhere. */
function withAddress(text: string): string {
  const next = text.search(/[a-zäöüé\d]{2}\. [A-Z]|;/);
  return next < 0 ? text : text.slice(0, next + 3);
}

const OUTSIDE_UNION =
  /\b(?:UK|U\.K\.|United Kingdom|England|Scotland|Wales|London|Manchester|Edinburgh|Glasgow|Birmingham|Leeds|Bristol|Cardiff|Switzerland|Zurich|Zürich)\b/;

function evidenceOfSaid(said: readonly Said[]): readonly Evidence[] {
  return said.slice(0, 4).map(evidenceOf);
}
