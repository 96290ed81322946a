import type { Facts, Statement } from "../facts/facts.ts";
import type { TopicId } from "../facts/topics.ts";
import { type ConditionId, ITEM_IDS, type ItemId } from "../knowledge/items.ts";
import { REQUIREMENTS } from "../knowledge/requirements.ts";
import {
  type Answer,
  judgeContact,
  judgeDate,
  judgeIdentity,
  judgeOfficer,
  judgeRepresentative,
} from "./particulars.ts";
import type { Disclosure, Evidence, PlacedBlock, Section } from "./policy.ts";

/** A statement that counts where it stands. */
export interface Said {
  readonly placed: PlacedBlock;
  readonly statement: Statement;
}

/** Statements that count where they stand, by what they say, in document order. */
export function gatherStatements(blocks: readonly PlacedBlock[]): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const placed of blocks) {
    for (const statement of acceptedOf(placed)) {
      const list = said.get(statement.says);
      if (list === undefined) said.set(statement.says, [{ placed, statement }]);
      else list.push({ placed, statement });
    }
  }
  return said;
}

interface Accepted {
  readonly topics: readonly TopicId[];
  readonly hasLeadIn: boolean;
  readonly statements: readonly Statement[];
}

/**
 * The statements of a block that count where it stands. Remembered with the facts for the place where they stood
 * last: what counts depends on nothing but the facts, the topics above and whether there is a lead-in.
 */
function acceptedOf(placed: PlacedBlock): readonly Statement[] {
  const { facts, topics } = placed;
  if (facts.statements.length === 0) return facts.statements;
  const hasLeadIn = placed.leadIn !== undefined;
  const known = accepted.get(facts);
  if (known !== undefined && known.topics === topics && known.hasLeadIn === hasLeadIn)
    return known.statements;
  const statements = facts.statements
    .filter((statement) => counts(statement, placed))
    .map((statement) => limited(statement, placed));
  accepted.set(facts, { topics, hasLeadIn, statements });
  return statements;
}

const accepted = new WeakMap<Facts, Accepted>();

/** How far into a paragraph a statement may begin that needs the heading above it: "Access. You get …". */
const LABEL_LENGTH = 40;

function counts(statement: Statement, placed: PlacedBlock): boolean {
  if (placed.topics.includes("others") && OWN_ITEMS.has(statement.says)) return false;
  if (statement.needs.length === 0) return true;
  if (!statement.needs.some((topic) => placed.topics.includes(topic))) return false;
  if (LABEL_ITEMS.has(statement.says)) return statement.start < LABEL_LENGTH;
  const isListed =
    placed.block.kind === "entry" || placed.block.kind === "cell" || placed.leadIn !== undefined;
  return isListed || statement.start < LABEL_LENGTH || !BARE_ITEMS.has(statement.says);
}

/** Not believed where a part speaks of what third parties do. */
const OWN_ITEMS: ReadonlySet<string> = new Set([
  "retention",
  "security",
  "right-access",
  "right-rectification",
  "right-erasure",
  "purposes",
  "data-categories",
]);

/** Said by a single word under the right heading, and so only in a list or as a label. */
const BARE_ITEMS: ReadonlySet<string> = new Set([
  "rights-exercise",
  "purposes",
  "data-categories",
  "data-source",
  "legitimate-interests",
  "recipients",
]);

/** Said by a label or the beginning of a list entry only, never by a word further on in it. */
const LABEL_ITEMS: ReadonlySet<string> = new Set([
  "right-access",
  "right-rectification",
  "right-erasure",
  "right-restriction",
  "right-object",
]);

/** Rights that are given to readers of one place outside Europe only are weak for the GDPR. */
function limited(statement: Statement, placed: PlacedBlock): Statement {
  if (
    statement.strength === "weak" ||
    !statement.says.startsWith("right-") ||
    !placed.topics.includes("elsewhere-only")
  )
    return statement;
  return { ...statement, strength: "weak", because: "elsewhere-only" };
}

/** Evidence of each condition that something in the text shows to be met. */
export function judgeConditions(
  said: ReadonlyMap<string, readonly Said[]>,
  blocks: readonly PlacedBlock[],
  conditionIds: readonly ConditionId[],
): ReadonlyMap<ConditionId, Evidence> {
  const conditions = new Map<ConditionId, Evidence>();
  for (const condition of conditionIds) {
    const first = said.get(`condition:${condition}`)?.[0];
    if (first !== undefined) conditions.set(condition, evidenceOf(first));
  }
  const outside = controllerOutside(blocks);
  if (outside !== undefined) conditions.set("controller-outside-eea", outside);
  return conditions;
}

/** A legal form or an address that shows the speaking company to be established outside the EEA. */
function controllerOutside(blocks: readonly PlacedBlock[]): Evidence | undefined {
  for (const placed of blocks) {
    for (const party of placed.facts.parties) {
      if (party.role === "other" || party.role === "named" || party.sort !== "entity") continue;
      if (
        OUTSIDE_FORM.test(party.name) ||
        OUTSIDE_ADDRESS.test(placed.block.text.slice(party.end, party.end + 120))
      )
        return { placed, span: party };
    }
  }
  return undefined;
}

const OUTSIDE_FORM = /\b(?:Inc|LLC|L\.L\.C|Corp|Corporation|Incorporated|Pty|Pte|Pvt|K\.?K|ULC)\b/;
const OUTSIDE_ADDRESS =
  /\b(?:USA|U\.S\.A?|United States|[A-Z]{2},? \d{5}|Delaware|California|Canada|Australia|India|China|Singapore|Japan|Hong Kong|Israel|Switzerland|United Kingdom|England|Turkey)\b/;

/** What the document says about each of the 31 items. */
export function judgeDisclosures(source: {
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly conditions: ReadonlyMap<ConditionId, Evidence>;
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
}): ReadonlyMap<ItemId, Disclosure> {
  const disclosures = new Map<ItemId, Disclosure>();
  const context: Context = { ...source, homes: findHomes(source.sections), disclosures };
  for (const item of ITEM_IDS) disclosures.set(item, judge(item, context));
  return disclosures;
}

type Context = Parameters<typeof judgeDisclosures>[0] & {
  readonly homes: ReadonlyMap<string, Section>;
  readonly disclosures: ReadonlyMap<ItemId, Disclosure>;
};

function judge(item: ItemId, context: Context): Disclosure {
  const answer = answerOf(item, context);
  const base = { item, home: context.homes.get(REQUIREMENTS[item].topic), trigger: triggerOf(item, context) };
  if (answer !== undefined) {
    return {
      ...base,
      status: answer.because === "" ? "present" : "weak",
      because: answer.because,
      evidence: answer.evidence,
    };
  }
  const isDue = dueness(item, context, base.trigger);
  return {
    ...base,
    status: isDue ? "absent" : "not-applicable",
    because: isDue ? "" : "not-due",
    evidence: [],
  };
}

function answerOf(item: ItemId, context: Context): Answer | undefined {
  switch (item) {
    case "controller-identity":
      return judgeIdentity(context.blocks);
    case "controller-contact":
      return judgeContact(context.blocks);
    case "dpo-contact":
      return judgeOfficer(context.blocks, saidOf(item, context));
    case "eu-representative":
      return judgeRepresentative(context.blocks, saidOf(item, context));
    case "effective-date":
      return judgeDate(context.blocks);
    case "rights-exercise":
      return hasAnyRight(context) ? answerFrom(saidOf(item, context)) : undefined;
    case "safeguards-copy":
      return context.disclosures.get("transfer-safeguards")?.status === "present"
        ? answerFrom(saidOf(item, context))
        : undefined;
    case "transfer-safeguards":
      return safeguardsAnswer(context);
    default:
      return answerFrom(saidOf(item, context));
  }
}

/** A promise to protect data is about transfers only where there are any. */
function safeguardsAnswer(context: Context): Answer | undefined {
  const answer = answerFrom(saidOf("transfer-safeguards", context));
  return answer?.because === "" || context.conditions.has("transfers-outside-eea") ? answer : undefined;
}

function saidOf(item: ItemId, context: Context): readonly Said[] {
  return context.said.get(item) ?? [];
}

const AT_MOST = 4;

function answerFrom(said: readonly Said[]): Answer | undefined {
  const full = said.filter(({ statement }) => statement.strength === "full");
  const weak = said.filter(({ statement }) => statement.strength === "weak");
  const strongest = full.length > 0 ? full : weak;
  const first = strongest[0];
  if (first === undefined) return undefined;
  return {
    because: full.length > 0 ? "" : (first.statement.because ?? ""),
    evidence: bestEvidence(strongest),
  };
}

/** Statements that stand on their own before those that need a heading; else in document order; one per block. */
function bestEvidence(said: readonly Said[]): readonly Evidence[] {
  const alone = said.filter(({ statement }) => statement.needs.length === 0);
  const evidence: Evidence[] = [];
  for (const entry of [...alone, ...said]) {
    if (evidence.length === AT_MOST) break;
    if (!evidence.some(({ placed }) => placed === entry.placed)) evidence.push(evidenceOf(entry));
  }
  return evidence;
}

function evidenceOf({ placed, statement }: Said): Evidence {
  return { placed, span: { start: statement.start, end: statement.end } };
}

const RIGHTS: readonly ItemId[] = [
  "right-access",
  "right-rectification",
  "right-erasure",
  "right-restriction",
  "right-portability",
  "right-object",
  "right-object-marketing",
  "right-withdraw-consent",
  "right-complain",
];

function hasAnyRight(context: Context): boolean {
  return RIGHTS.some((right) => {
    const status = context.disclosures.get(right)?.status;
    return status === "present" || status === "weak";
  });
}

function triggerOf(item: ItemId, context: Context): Evidence | undefined {
  if (item === "safeguards-copy") return context.disclosures.get("transfer-safeguards")?.evidence[0];
  const condition = REQUIREMENTS[item].dueWhen[0];
  return condition === undefined ? undefined : context.conditions.get(condition);
}

function dueness(item: ItemId, context: Context, trigger: Evidence | undefined): boolean {
  switch (item) {
    case "dpo-contact":
      return false;
    case "rights-exercise":
      return hasAnyRight(context);
    case "safeguards-copy":
      return (
        trigger !== undefined &&
        context.disclosures.get(item)?.status !== "present" &&
        context.disclosures.get("transfer-safeguards")?.status === "present" &&
        !isOnlyAdequacy(saidOf("transfer-safeguards", context))
      );
    default:
      return REQUIREMENTS[item].dueWhen.every((condition) => context.conditions.has(condition));
  }
}

/** By topic, the section whose heading announces it; of several the one that announces the least else. */
function findHomes(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const homes = new Map<string, Section>();
  for (const section of sections) {
    const topics = section.heading?.facts.topics ?? [];
    for (const { topic } of topics) {
      const known = homes.get(topic);
      if (known === undefined || topics.length < (known.heading?.facts.topics.length ?? 0))
        homes.set(topic, section);
    }
  }
  return homes;
}

/** Nothing need be shown of an adequacy decision: it is law and published as such. */
function isOnlyAdequacy(said: readonly Said[]): boolean {
  return said
    .filter(({ statement }) => statement.strength === "full")
    .every(({ placed, statement }) => {
      const words = placed.block.text.slice(Math.max(0, statement.start - AROUND), statement.end + AROUND);
      return /\badequa/i.test(words) && !DOCUMENTED.test(words);
    });
}

const AROUND = 150;
const DOCUMENTED =
  /clause|\bSCCs?\b|corporate rules|\bBCR|privacy shield|privacy framework|\bDPF\b|safe harbou?r|contract|certifi|code of conduct/i;
