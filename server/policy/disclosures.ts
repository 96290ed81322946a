import { isTopicId, topicBit } from "../facts/topics.ts";
import {
  CONDITION_IDS,
  type ConditionId,
  FURTHER_ITEM_IDS,
  ITEM_IDS,
  type ItemId,
  RIGHT_ITEM_IDS,
} from "../knowledge/items.ts";
import { REQUIREMENTS } from "../knowledge/requirements.ts";
import { spanAt } from "../text/spans.ts";
import { bestEvidence } from "./best-evidence.ts";
import { isGiven } from "./due.ts";
import { judgeDate } from "./effective-date.ts";
import { controllerOutside } from "./establishment.ts";
import { answerNear, controllerOutsideUk, isFurther, isOnlyBritish, meantForAll } from "./further.ts";
import { judgeIdentity } from "./identity.ts";
import { interestsInLists, interestsInTables } from "./interests.ts";
import {
  type Answer,
  contactAmongRights,
  judgeContact,
  judgeOfficer,
  judgeRepresentative,
} from "./particulars.ts";
import type { Disclosure, Evidence, Holding, PlacedBlock, Section } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import { isOnlyAdequacy } from "./safeguards.ts";
import { evidenceOf, type Said } from "./said.ts";

/** Evidence of each condition that something in the text shows to be met. */
export function judgeConditions(
  said: ReadonlyMap<string, readonly Said[]>,
  { parties, contacts }: Pick<Holding, "parties" | "contacts">,
): ReadonlyMap<ConditionId, Evidence> {
  const conditions = new Map<ConditionId, Evidence>();
  for (const condition of CONDITION_IDS) {
    const all = said.get(`condition:${condition}`) ?? [];
    const first = (isFurther(condition) ? meantForAll(all) : all)[0];
    if (first !== undefined) conditions.set(condition, evidenceOf(first));
  }
  const outside = controllerOutside(
    { parties, contacts },
    said.get("condition:controller-outside-eea") ?? [],
  );
  if (outside === undefined) conditions.delete("controller-outside-eea");
  else conditions.set("controller-outside-eea", outside);
  const outsideUk = conditions.has("addresses-uk-readers")
    ? controllerOutsideUk(parties, contacts)
    : undefined;
  if (outsideUk !== undefined) conditions.set("controller-outside-uk", outsideUk);
  return conditions;
}

/** What the document says about each item. */
export function judgeDisclosures(source: {
  readonly said: ReadonlyMap<string, readonly Said[]>;
  readonly conditions: ReadonlyMap<ConditionId, Evidence>;
  readonly blocks: readonly PlacedBlock[];
  readonly holding: Holding;
  readonly sections: readonly Section[];
}): ReadonlyMap<ItemId, Disclosure> {
  const disclosures = new Map<ItemId, Disclosure>();
  const context: Context = { ...source, homes: homesOf(source.sections), disclosures };
  for (const item of ITEM_IDS) disclosures.set(item, judge(item, context));
  return disclosures;
}

type Context = Parameters<typeof judgeDisclosures>[0] & {
  readonly homes: ReadonlyMap<string, Section>;
  readonly disclosures: ReadonlyMap<ItemId, Disclosure>;
};

function judge(item: ItemId, context: Context): Disclosure {
  const answer = answerOf(item, context);
  const home = context.homes.get(REQUIREMENTS[item].topic);
  const trigger = triggerOf(item, context);
  if (answer === undefined) {
    const isDue = dueness(item, context, trigger);
    const status = isDue ? "absent" : "not-applicable";
    return { item, status, because: isDue ? "" : "not-due", evidence: NO_EVIDENCE, trigger, home };
  }
  const { because, evidence } = answer;
  return { item, status: because === "" ? "present" : "weak", because, evidence, trigger, home };
}

const NO_EVIDENCE: readonly Evidence[] = [];

function answerOf(item: ItemId, context: Context): Answer | undefined {
  switch (item) {
    case "controller-identity":
      return judgeIdentity(context.blocks, context.holding.parties);
    case "controller-contact":
      return judgeContact(context.holding.contacts);
    case "dpo-contact":
      return judgeOfficer(context, saidOf(item, context));
    case "eu-representative":
      return judgeRepresentative(
        context,
        dueness(item, context, undefined)
          ? saidOf(item, context)
          : saidOf(item, context).filter((said) => !isOnlyBritish(said)),
      );
    case "effective-date":
      return judgeDate(context.blocks, context.holding.dates);
    case "right-object":
      return answerFrom(saidOf(item, context), "rights") ?? marketingOnly(context);
    case "rights-exercise":
      return hasAnyRight(context) ? exerciseAnswer(context) : undefined;
    case "safeguards-copy":
      return context.disclosures.get("transfer-safeguards")?.status === "present"
        ? answerFrom(saidOf(item, context), "transfers")
        : undefined;
    case "transfer-safeguards":
      return safeguardsAnswer(context);
    case "legitimate-interests":
      return interestsAnswer(context);
    case "right-withdraw-consent":
      return withdrawalAnswer(context);
    case "right-object-marketing":
      return dueAnswer(item, context);
    default:
      return (
        answerFrom(saidOf(item, context), REQUIREMENTS[item].topic) ??
        answerNear(item, triggerOf(item, context), context.blocks)
      );
  }
}

/** In a table of purposes and legal bases the purpose in the same row names the interest, below a lead-in the list. */
function interestsAnswer(context: Context): Answer | undefined {
  const said = saidOf("legitimate-interests", context);
  const answer = answerFrom(said, REQUIREMENTS["legitimate-interests"].topic);
  return answer?.because === "not-named"
    ? (interestsInTables(said, context.blocks) ?? interestsInLists(said, context.blocks) ?? answer)
    : answer;
}

/** Who is told an address among the rights knows where to write, whatever words lead to it. */
function exerciseAnswer(context: Context): Answer | undefined {
  const answer = answerFrom(saidOf("rights-exercise", context), "rights");
  return answer?.because === "" ? answer : (contactAmongRights(context.holding.contacts) ?? answer);
}

/** Who may only stop advertising is not told of the right to object to anything else. */
function marketingOnly(context: Context): Answer | undefined {
  const answer = answerFrom(saidOf("right-object-marketing", context), "marketing");
  const stopping = answer?.evidence.filter(({ placed, span }) =>
    STOPS.test(placed.block.text.slice(span.start, span.end)),
  );
  return answer?.because !== "" || stopping === undefined || stopping.length === 0
    ? undefined
    : { because: "only-marketing-opt-out", evidence: stopping };
}

/** An opt-out, other than a consent that is withdrawn. */
const STOPS =
  /\b(?:opt\w*|unsubscri\w+|object\w*|stop|no longer|prefer not|(?:not|\w{2,6}n['’]t) (?:want|wish|to (?:process|use|send|contact|receive)))\b/i;

/** Half an opt-out, or one for residents of one state, is no answer where there is no direct marketing. */
function dueAnswer(item: ItemId, context: Context): Answer | undefined {
  const answer = answerFrom(saidOf(item, context), REQUIREMENTS[item].topic);
  return answer?.because === "" || dueness(item, context, undefined) ? answer : undefined;
}

/** A promise to protect data is about transfers only where there are any. */
function safeguardsAnswer(context: Context): Answer | undefined {
  const answer = answerFrom(saidOf("transfer-safeguards", context), "transfers");
  return answer?.because === "" || context.conditions.has("transfers-outside-eea") ? answer : undefined;
}

/**
 * Who can only stop one thing, or leave, withdraws something just where something rests on consent; that consent is
 * named somewhere is enough for the former.
 */
function withdrawalAnswer(context: Context): Answer | undefined {
  const marketing = marketingOnly(context);
  const answer =
    answerFrom(saidOf("right-withdraw-consent", context), "rights") ??
    (marketing === undefined ? undefined : { ...marketing, because: "only-opt-out" });
  if (answer === undefined || answer.because === "" || context.conditions.has("relies-on-consent"))
    return answer;
  return answer.because !== "only-by-leaving" && saidOf("legal-basis", context).some(asksConsent)
    ? answer
    : undefined;
}

/** Whether what is said of a ground names consent that is asked for, not one that use of a site is taken for. */
function asksConsent({ placed: { block, facts }, statement: { start, because } }: Said): boolean {
  const sentence = spanAt(facts.sentences, start);
  return (
    because !== "consent-by-use" &&
    sentence !== undefined &&
    /\b(?:consent|permission|opt(?:ed)?[ -]in)/i.test(block.text.slice(sentence.start, sentence.end))
  );
}

function saidOf(item: ItemId, context: Context): readonly Said[] {
  const all = context.said.get(item) ?? NOTHING_SAID;
  return FURTHER.has(item) ? meantForAll(all) : all;
}

const NOTHING_SAID: readonly Said[] = [];

const FURTHER: ReadonlySet<ItemId> = new Set(FURTHER_ITEM_IDS);

/** What is said of an item stays the same list while no edit touches it, and so does the answer. */
const answers = new WeakMap<
  readonly Said[],
  { readonly home: string; readonly answer: Answer | undefined }
>();

function answerFrom(said: readonly Said[], home: string): Answer | undefined {
  const known = answers.get(said);
  if (known?.home === home) return known.answer;
  const answer = bestAnswer(said, home);
  answers.set(said, { home, answer });
  return answer;
}

function bestAnswer(said: readonly Said[], home: string): Answer | undefined {
  const [first] = said;
  if (first === undefined) return undefined;
  const full = said.filter(({ statement }) => statement.strength === "full");
  return {
    because: full.length > 0 ? "" : (first.statement.because ?? ""),
    evidence: bestEvidence(full.length > 0 ? full : said, isTopicId(home) ? topicBit(home) : 0),
  };
}

/** A complaint that stays in the house is no right to exercise. */
function hasAnyRight(context: Context): boolean {
  return RIGHT_ITEM_IDS.some((right) => {
    const disclosure = context.disclosures.get(right);
    return isGiven(disclosure) && disclosure?.because !== "not-to-an-authority";
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
    case "rights-response-time":
    case "rights-free-of-charge":
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

const homesOf = rememberingEach(findHomes);

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
