import type { Block } from "../document/block.ts";
import { type ConditionId, FURTHER_CONDITION_IDS, type ItemId } from "../knowledge/items.ts";
import type { Span } from "../text/text.ts";
import type { Answer } from "./particulars.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import type { Said } from "./said.ts";
import { isForeignForm, namesBritain, namesForeign } from "./seats.ts";

/** Statements that are not made to readers of one place outside Europe, of others, or to explain a word. */
export const meantForAll = rememberingEach((said: readonly Said[]): readonly Said[] =>
  said.filter(({ placed }) => isMeantForAll(placed)),
);

const isMeantForAll = rememberingEach(
  ({ block, topics }: PlacedBlock): boolean =>
    !topics.includes("elsewhere-only") &&
    !topics.includes("others") &&
    !topics.includes("definitions") &&
    !ELSEWHERE.test(block.text),
);

const ELSEWHERE =
  /\b(?:CCPA|CPRA|LGPD|COPPA|HIPAA|Online Privacy Protection Act|(?:California|Virginia|Colorado|Nevada|Texas|Utah|Connecticut|Oregon|Montana)n? (?:residents?|consumers?|users|law|consumer|privacy|civil)|(?:residents?|consumers?|users|you live|located) (?:of|in) (?:the state of )?(?:California|Virginia|Colorado|Nevada|Texas|Utah|Connecticut|Oregon|Montana|Brazil|Canada|Australia))\b/i;

/** A representative for the United Kingdom, who has nothing to do with one in the Union. */
export function isOnlyBritish({ placed }: Said): boolean {
  const words = `${placed.section.heading?.block.text ?? ""} ${placed.block.text}`;
  return /\b(?:UK|United Kingdom|British)\b/.test(words) && !/\b(?:EU|EEA|European|Union)\b/.test(words);
}

/**
 * A legal form or an address that shows the speaking company to be established outside the United Kingdom, unless
 * something shows a place in it. `naming` are the blocks that name a party, `reaching` those that hold a contact.
 */
export function controllerOutsideUk(
  naming: readonly PlacedBlock[],
  reaching: readonly PlacedBlock[],
): Evidence | undefined {
  const outside = naming.flatMap((placed): Evidence[] =>
    placed.facts.parties
      .filter(({ role, sort }) => role !== "other" && role !== "named" && sort === "entity")
      .filter(
        ({ name, end }) => isForeignForm(name) || namesForeign(placed.block.text.slice(end, end + REACH)),
      )
      .map((span) => ({ placed, span })),
  );
  const isInside = [...naming, ...reaching].some(
    ({ block }) => namesBritain(block.text) && !REGULATOR.test(block.text),
  );
  return isInside ? undefined : outside[0];
}

/** How far after a name its address may begin. */
const REACH = 120;

const REGULATOR = /\b(?:Wilmslow|Wycliffe House|Information Commission)/;

/** How many blocks before and after a statement of the same section may answer what it leaves open. */
const NEAR = 3;

/** What is said close to the statement that makes an item due, in a sentence of its own, and settles it. */
export function answerNear(
  item: ItemId,
  trigger: Evidence | undefined,
  blocks: readonly PlacedBlock[],
): Answer | undefined {
  const findIn = ANSWERS.get(item);
  if (findIn === undefined || trigger === undefined) return undefined;
  const { index, section } = trigger.placed;
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR; at++) {
    const placed = blocks[at];
    if (placed === undefined || placed.section !== section) continue;
    const span = findIn(placed.block);
    if (span !== undefined) return { because: "", evidence: [{ placed, span }] };
  }
  return undefined;
}

const ANSWERS: ReadonlyMap<ItemId, (block: Block) => Span | undefined> = new Map<
  ItemId,
  (block: Block) => Span | undefined
>([
  [
    "special-categories",
    finderOf(
      /\b(?:explicit(?:ly)?|express(?:ly)?|separate(?:ly)?) (?:written |prior )?(?:consent\w*|agree\w*|permission)|\bArt(?:icle|\.)? ?9\b|\b(?:with|on) your consent\b|\bat your request\b/i,
    ),
  ],
  [
    "criminal-data",
    finderOf(
      /\b(?:by|under|with|to) (?:\w+ )?(?:law|legislation)\b|\b[A-Z]\w+ Act\b|\bArt(?:icle|\.)? ?10\b|\blegal obligation/,
    ),
  ],
  [
    "joint-controllers",
    finderOf(
      /\bessence\b|\beither of (?:us|them)\b|\bagainst (?:either|any|each|both|all) of\b|\bcontact point\b|\bpoint of contact\b|\bprimar(?:y|ily) responsib\w+|\baddendum\b|\bagreed? (?:who|which|that|how)\b|\bdetermines? (?:who|which)\b|\b(?:arrangement|agreement) (?:\w+ ){0,6}?(?:who|which|determin\w+|regulat\w+|sets?|specif\w+|defin\w+|available|here)\b/i,
    ),
  ],
  [
    "ai-training-use",
    finderOf(
      /\bopt(?:ing)?[- ]out\b|\bobject(?:ion)?\b|\bconsent\b|\blegal basis\b|\blegitimate interests?\b|\banonymi[sz]\w+|\bde-?identif\w+|\baggregated?\b|\b(?:turn|switch)(?:ed)? \w* ?off\b|\bArt(?:icle|\.)? ?6\b/i,
    ),
  ],
  [
    "further-purpose",
    finderOf(
      /\bnew purposes?\b|\b(?:other|different) purposes? (?:\w+ ){0,8}?(?:inform|notify|tell|consent)/i,
    ),
  ],
  [
    "children-consent",
    finderOf(
      /(?<!\b(?:section|article|art|art\.|chapter|clause|paragraph|rule|act|no\.|number) |[§.,:/-] ?)\b1[4-8]\b(?![.,:/-]\d| (?:days?|weeks?|months?|hours?|minutes?|January|February|March|April|May|June|July|August|September|October|November|December|GDPR|U\.?S)\b)|\bage of (?:digital )?consent\b|\b(?:country|jurisdiction) requires\b|\bwe (?:check|verify)\b/i,
    ),
  ],
]);

/** Where words stand in a block, remembered for as long as it lives. */
function finderOf(words: RegExp): (block: Block) => Span | undefined {
  return rememberingEach(({ text }: Block) => {
    const match = words.exec(text);
    return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
  });
}

/** Conditions of the further items; those of the core hold wherever they are said. */
export function isFurther(condition: ConditionId): boolean {
  return FURTHER_CONDITIONS.has(condition);
}

const FURTHER_CONDITIONS: ReadonlySet<ConditionId> = new Set<ConditionId>(FURTHER_CONDITION_IDS);
