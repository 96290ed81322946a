import { DATA_RIGHT_IDS } from "../knowledge/items.ts";
import type { Says } from "../language/en/line.ts";
import type { GrammarMatch } from "../language/grammar.ts";
import { createCarried } from "./carried.ts";
import type { Statement } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";
import { isBoldTitle } from "./standing.ts";
import { createTheirDoings, isOwnDoing, namesThatAct } from "./their-doings.ts";
import { isTopicId, readRunInTopics, type TopicId } from "./topics.ts";

/**
 * What the sentences of a passage say about disclosures and conditions. A heading alone says nothing, unless it asks
 * for a right in the reader's words ("Can I have my data erased?"): what stands below it answers that. Whom the text
 * addresses shows in a heading as well ("Visitors from the EU").
 */
export function readStatements(passage: Passage): readonly Statement[] {
  if (passage.hits.count === 0) return [];
  const statements = readSentences(passage);
  if (passage.block.kind !== "heading" && !isBoldTitle(passage.block)) return statements;
  const asks = readerAsks(passage);
  return statements.filter(
    ({ says, strength }) =>
      says === "condition:addresses-eea-readers" ||
      (asks && says.startsWith("right-") && strength === "full"),
  );
}

function readerAsks({ block, hits, language }: Passage): boolean {
  const asks = language.lexicon.conceptIds.get("reader-asks") ?? 0;
  return block.text.endsWith("?") && hits.concepts.includes(asks);
}

function readSentences(passage: Passage): readonly Statement[] {
  const matches = passage.language.grammar.read(passage.tokens, passage.hits);
  if (matches.length === 0) return [];
  const whereAt = createWhere(passage);
  const isTheirs = createTheirDoings(passage);
  const own = matches.filter(({ line, first }) => !isTheirs(line.says, first));
  const announced = readRunInTopics(passage);
  const isCarried = createCarried(passage);
  const saysHow = createSaysHow(passage, own);
  const acting = own.some(({ line }) => isOwnDoing(line.says)) ? namesThatAct(passage) : undefined;
  return own.map(({ line, topics, first, last }) => {
    const { says } = line;
    const where = whereAt(first);
    const because =
      line.weak ?? (where === "elsewhere" && says.startsWith("right-") ? "elsewhere-only" : undefined);
    const by = isOwnDoing(says) ? acting?.get(passage.tokens.sentences[first] ?? -1) : undefined;
    const isAnnounced = (topic: TopicId) =>
      announced.has(topic) ||
      isCarried(topic, says, first) ||
      (topic === "rights" && says === "rights-exercise" && saysHow(first));
    const { start, end } = spanOfTokens(passage, first, last);
    const statement: { -readonly [Key in keyof Statement]: Statement[Key] } = {
      says,
      strength: because === undefined ? "full" : "weak",
      needs: topics.length === 0 ? NEEDS_NOTHING : needsOf(topics.filter(isTopicId), isAnnounced),
      start,
      end,
    };
    if (because !== undefined) statement.because = because;
    if (where === "europe") statement.forEurope = true;
    if (by !== undefined) statement.by = by;
    return statement;
  });
}

const NEEDS_NOTHING: readonly TopicId[] = [];

/**
 * Whether a token stands in a sentence that says how, after one that grants a right: "You may have your data erased.
 * Just write to us."
 */
function createSaysHow(
  { block, tokens, sentences }: Passage,
  matches: readonly GrammarMatch<Says>[],
): (token: number) => boolean {
  const granting = new Set(matches.filter(grants).map(({ first }) => tokens.sentences[first] ?? 0));
  return (token) => {
    const sentence = tokens.sentences[token] ?? 0;
    const span = sentences[sentence];
    return (
      granting.has(sentence - 1) &&
      span !== undefined &&
      TELLS_HOW.test(block.text.slice(span.start, span.end))
    );
  };
}

const TELLS_HOW =
  /^\W*(?:(?:Just|Simply|Please|Write|E-?mail|Mail|Contact|Call|Ring|Phone|Drop|Send|Ask|Tell|Let|Visit|Go to|Kindly|Our (?:contact details|address)|You (?:will|can) find)\b|(?:To|For) (?:do|this|that|these|exercise|make)\b|(?:This|That|It) (?:is|can be) done\b|You can (?:do|reach)\b|A\w? (?:\w+ )?(?:line|e-?mail|letter|message|note|word)\b)/;

function grants({ line, topics }: GrammarMatch<Says>): boolean {
  return line.weak === undefined && topics.length === 0 && GRANTED.has(line.says);
}

const GRANTED: ReadonlySet<string> = new Set(DATA_RIGHT_IDS);

/** A paragraph that begins with its own heading ("**Recipients.** Banks, carriers …") needs none above. */
function needsOf(needs: readonly TopicId[], isAnnounced: (topic: TopicId) => boolean): readonly TopicId[] {
  return needs.some(isAnnounced) ? [] : needs;
}

type Where = "elsewhere" | "europe" | undefined;

/**
 * Whether a token stands in a sentence that speaks to readers of one place outside Europe ("If you live in Virginia"),
 * or after such a sentence in the same passage. A sentence that names Europe or everyone ends that.
 */
function createWhere({ hits, tokens, language }: Passage): (token: number) => Where {
  const elsewhere = language.lexicon.conceptIds.get("elsewhere-reader") ?? 0;
  const europe = language.lexicon.conceptIds.get("europe-reader") ?? 0;
  const found = hits.concepts;
  if (!found.includes(elsewhere) && !found.includes(europe)) return () => undefined;
  const named = new Map<number, Where>();
  for (let hit = 0; hit < hits.count; hit++) {
    const concept = hits.concepts[hit];
    const sentence = tokens.sentences[hits.firsts[hit] ?? 0] ?? 0;
    if (concept === europe) named.set(sentence, "europe");
    else if (concept === elsewhere && !named.has(sentence)) named.set(sentence, "elsewhere");
  }
  const changes = [...named].sort(([a], [b]) => a - b);
  return (token) => {
    const sentence = tokens.sentences[token] ?? 0;
    return changes.findLast(([from]) => from <= sentence)?.[1];
  };
}
