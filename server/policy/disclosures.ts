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
import { isOnlyAdequacy } from "./safeguards.ts";
import type { Said } from "./said.ts";

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
