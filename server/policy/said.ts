import type { Block } from "../document/block.ts";
import type { Facts, Statement } from "../facts/facts.ts";
import { introducedNames } from "../facts/their-doings.ts";
import type { TopicId } from "../facts/topics.ts";
import { spanAt } from "../text/spans.ts";
import { createGatherer } from "./gather.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { remembering, rememberingEach } from "./remember.ts";

/** A statement that counts where it stands. */
export interface Said {
  readonly placed: PlacedBlock;
  readonly statement: Statement;
}

/** Where a statement stands. */
export function evidenceOf({ placed, statement }: Said): Evidence {
  return { placed, span: { start: statement.start, end: statement.end } };
}

/** Past this many passages that say the same thing another one adds nothing: at most four are shown. */
const ENOUGH = { weak: 1_000, full: 2_000 };

/**
 * Statements that count where they stand, by what they say, in document order. `blocks` are those that hold any, `all`
 * those of the document.
 */
export function gatherStatements(
  blocks: readonly PlacedBlock[],
  all: readonly PlacedBlock[],
): ReadonlyMap<string, readonly Said[]> {
  const acting = [...actingIn(blocks).keys()];
  const introduced = acting.length === 0 ? undefined : introducedBy(all);
  const others = acting.filter((name) => introduced?.has(name)).sort();
  return saidWithout(others.join(SEPARATOR))(blocks);
}

/** Stands in no name. */
const SEPARATOR = "\u0000";

/** Statements but those of others: of names that are introduced somewhere as those of who works for the controller. */
const saidWithout = remembering(
  (others: string) => [others],
  (others) => {
    const names = new Set(others.split(SEPARATOR));
    return createGatherer<string, Said>({
      foundIn: (placed) =>
        acceptedOf(placed)
          .filter(({ by }) => by === undefined || !names.has(by))
          .map((statement) => ({ placed, statement })),
      keyOf: ({ statement }) => statement.says,
      enoughOf: ({ statement }) => ENOUGH[statement.strength],
      enough: ENOUGH.weak,
    });
  },
);

interface Named {
  readonly placed: PlacedBlock;
  readonly name: string;
}

const actingIn = createGatherer<string, Named>({
  foundIn: (placed) =>
    placed.facts.statements.flatMap(({ by }) => (by === undefined ? [] : [{ placed, name: by }])),
  keyOf: ({ name }) => name,
});

const introducedBy = createGatherer<string, Named>({
  foundIn: (placed) => introducedIn(placed.block).map((name) => ({ placed, name })),
  keyOf: ({ name }) => name,
});

const introducedIn = rememberingEach(({ text }: Block): readonly string[] => [...introducedNames(text)]);

interface Accepted {
  readonly topics: readonly TopicId[];
  readonly leadIn: PlacedBlock["leadIn"];
  readonly statements: readonly Statement[];
}

/**
 * The statements of a block that count where it stands. Remembered with the facts for the place where they stood
 * last: what counts depends on nothing but the facts, the topics above and the lead-in.
 */
function acceptedOf(placed: PlacedBlock): readonly Statement[] {
  const { facts, topics } = placed;
  if (facts.statements.length === 0) return facts.statements;
  const { leadIn } = placed;
  const known = accepted.get(facts);
  if (known !== undefined && known.topics === topics && known.leadIn?.block === leadIn?.block)
    return known.statements;
  const statements = facts.statements
    .filter((statement) => counts(statement, placed))
    .map((statement) => limited(statement, placed));
  accepted.set(facts, { topics, leadIn, statements });
  return statements;
}

const accepted = new WeakMap<Facts, Accepted>();

/** "We will not:", over a list: what stands below does not happen, which makes nothing due. */
function isDenied({ leadIn }: PlacedBlock): boolean {
  if (leadIn === undefined) return false;
  const { text } = leadIn.block;
  const use = DENIED_USE.exec(text.slice(-LEAD_IN_REACH))?.[0];
  return DENIES.test(text) || (use !== undefined && !EXCEPTED.test(use));
}

const LEAD_IN_REACH = 120;

const DENIES =
  /(?:\b(?:not|never|neither|cannot)|n['’]t)(?: (?:knowingly|also|ever|do any of (?:this|these)|the following))?\s?:$/i;
/** "We do not use your data for:", and not "We do not use them except for:". */
const DENIED_USE =
  /\b(?:(?:do|does|will|shall) (?:not|never)|(?:do|does|wo)n['’]t) (?:use|process|collect|store|carry out|perform|conduct|engage in)\b[^.;:]{0,80}:$/i;
const EXCEPTED = /\b(?:except|unless|other|apart|without|only|if|until|where|when)\b/i;

/** How far into a paragraph a statement may begin that needs the heading above it: "Access. You get …". */
const LABEL_LENGTH = 40;

function counts(statement: Statement, placed: PlacedBlock): boolean {
  if (placed.topics.includes("others") && OWN_ITEMS.has(statement.says)) return false;
  if (isOfChildrenOnly(statement, placed)) return false;
  if (statement.says.startsWith("condition:") && isDenied(placed)) return false;
  if (statement.needs.length === 0) return true;
  if (!statement.needs.some((topic) => placed.topics.includes(topic))) return isOfTransfer(statement, placed);
  if (SOURCE_ITEMS.has(statement.says) && isUnderRecipients(placed)) return false;
  if (LABEL_ITEMS.has(statement.says)) return statement.start < LABEL_LENGTH;
  const isListed =
    placed.block.kind === "entry" || placed.block.kind === "cell" || placed.leadIn !== undefined;
  return (
    isListed ||
    statement.start < LABEL_LENGTH ||
    !BARE_ITEMS.has(statement.says) ||
    isFragment(statement, placed)
  );
}

/**
 * Below "How we collect data" a part of its own tells who gets them or what they are for: who is named there gives us
 * nothing, unless a lead-in says so.
 */
function isUnderRecipients({ section, leadIn }: PlacedBlock): boolean {
  const announced = section.heading?.facts.topics ?? [];
  const tells = (topic: TopicId) => announced.some((one) => one.topic === topic);
  return (
    (tells("recipients") || tells("purposes")) &&
    !tells("data-source") &&
    leadIn?.facts.topics.some(({ topic }) => topic === "data-source") !== true
  );
}

const SOURCE_ITEMS: ReadonlySet<string> = new Set(["data-source", "condition:indirect-collection"]);

/** What parents may ask for in the part about children is no right of everybody. */
function isOfChildrenOnly({ says, start }: Statement, { block, facts, topics }: PlacedBlock): boolean {
  if (!says.startsWith("right-") || !topics.includes("children") || topics.includes("rights")) return false;
  const sentence = spanAt(facts.sentences, start);
  return sentence !== undefined && CHILD.test(block.text.slice(sentence.start, sentence.end));
}

const CHILD = /\b(?:child(?:ren)?|kids?|minors?|sons?|daughters?|pupils?)\b/i;

/**
 * What two sentences say together: "Your data may be stored abroad. Suitable safeguards are in place.", "We have signed
 * standard contractual clauses. Ask us if you want to read them."
 */
function isOfTransfer({ says, strength, start }: Statement, { facts }: PlacedBlock): boolean {
  if (says === "safeguards-copy") return strength === "full" && states(facts, "transfer-safeguards", start);
  return says === "transfer-safeguards" && states(facts, "condition:transfers-outside-eea", start);
}

function states({ statements }: Facts, what: string, before: number): boolean {
  return statements.some(
    ({ says, strength, needs, start }) =>
      says === what && strength === "full" && needs.length === 0 && start <= before,
  );
}

/**
 * "To assess your application, to manage your loan.": a sentence without a verb of its own, or what stands so between
 * semicolons, answers its heading.
 */
function isFragment({ start }: Statement, { block, facts }: PlacedBlock): boolean {
  const sentence = spanAt(facts.sentences, start);
  if (sentence === undefined) return false;
  const semicolon = block.text.indexOf(";", start);
  const from = Math.max(sentence.start, block.text.lastIndexOf(";", start));
  const until = semicolon < 0 ? sentence.end : Math.min(sentence.end, semicolon);
  return until - from <= LONGEST_FRAGMENT && !FINITE_VERB.test(block.text.slice(from, until));
}

const LONGEST_FRAGMENT = 400;
const FINITE_VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|may|might|can|could|will|would|shall|should|must|do|does|did|we|you|they|it|please)\b/i;

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
  "condition:indirect-collection",
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

/** "To prevent abuse. Basis: legitimate interest.": what the data are used for is the interest. */
function isNamedBefore({ says, start }: Statement, placed: PlacedBlock): boolean {
  if (says !== "legitimate-interests") return false;
  const { block, facts } = placed;
  const sentence = spanAt(facts.sentences, start);
  if (sentence === undefined || !BASIS_LABEL.test(block.text.slice(sentence.start, sentence.end)))
    return false;
  return facts.statements.some(
    (other) =>
      other.says === "purposes" &&
      other.strength === "full" &&
      other.start < sentence.start &&
      counts(other, placed),
  );
}

const BASIS_LABEL =
  /^\W*(?:(?:legal|lawful) )?(?:basis|ground)s?(?: for (?:the |this )?processing)?(?::| is\b| [–—-])/i;

/** What a negative answers in full: nobody gets the data, no machine decides. */
const DENIABLE: ReadonlySet<string> = new Set(["recipients", "automated-decisions"]);

/** Rights that are given to readers of one place outside Europe only are weak for the GDPR. */
function limited(statement: Statement, placed: PlacedBlock): Statement {
  if (DENIABLE.has(statement.says) && statement.strength === "weak" && isDenied(placed)) {
    const { because: _, ...rest } = statement;
    return { ...rest, strength: "full" };
  }
  if (statement.because === "not-named" && isNamedBefore(statement, placed)) {
    const { because: _, ...rest } = statement;
    return { ...rest, strength: "full" };
  }
  if (
    statement.strength === "weak" ||
    statement.forEurope === true ||
    !statement.says.startsWith("right-") ||
    !placed.topics.includes("elsewhere-only")
  )
    return statement;
  return { ...statement, strength: "weak", because: "elsewhere-only" };
}
