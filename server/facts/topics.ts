import type { Topic } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";

/** What a heading or a lead-in can announce. A list entry is read under its lead-in and its headings. */
export const TOPIC_IDS = [
  "automated-decisions",
  "changes",
  "children",
  "complaint",
  "contact",
  "controller",
  "cookies",
  "data-collected",
  "data-source",
  "definitions",
  "dpo",
  "elsewhere-only",
  "interests",
  "legal-basis",
  "marketing",
  "others",
  "provision",
  "purposes",
  "recipients",
  "representative",
  "retention",
  "rights",
  "safeguards",
  "security",
  "transfers",
  "updated",
] as const;

/**
 * `elsewhere-only` is a part for readers of one place outside Europe ("California residents"): rights given there are
 * weak for the GDPR. `others` is a part about what third parties do ("Links to other sites"): what is said there is
 * not said of the controller.
 */
export type TopicId = (typeof TOPIC_IDS)[number];

export function isTopicId(name: string): name is TopicId {
  return TOPIC_NAMES.has(name);
}

const TOPIC_NAMES: ReadonlySet<string> = new Set(TOPIC_IDS);

/** One bit per topic; there are fewer than 31. */
export function topicBit(topic: TopicId): number {
  return 1 << TOPIC_IDS.indexOf(topic);
}

/** The topics of a set of bits, in the order of `TOPIC_IDS`. The same bits always give the same array. */
export function topicsOfBits(bits: number): readonly TopicId[] {
  const known = topicLists.get(bits);
  if (known !== undefined) return known;
  const topics = TOPIC_IDS.filter((_, index) => (bits & (1 << index)) !== 0);
  // Few of all combinations occur; a text that brings more is served without being remembered.
  if (topicLists.size < 10_000) topicLists.set(bits, topics);
  return topics;
}

const topicLists = new Map<number, readonly TopicId[]>();

/**
 * What a block would announce as a heading or as the lead-in of what follows: a heading with all its words, prose
 * with its last sentence.
 */
export function readTopics(passage: Passage): readonly Topic[] {
  const { block, hits, tokens, language } = passage;
  if (block.kind !== "heading" && !announces(block.text)) return [];
  const last = passage.sentences.length - 1;
  const topics = new Map<TopicId, Topic>();
  for (let hit = 0; hit < hits.count; hit++) {
    const name = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    if (!name.startsWith("topic:")) continue;
    const topic = name.slice("topic:".length);
    const first = hits.firsts[hit] ?? 0;
    if (!isTopicId(topic) || topics.has(topic)) continue;
    if (block.kind !== "heading" && (tokens.sentences[first] ?? 0) < last - 1) continue;
    topics.set(topic, { topic, ...spanOfTokens(passage, first, hits.lasts[hit] ?? first) });
  }
  return [...topics.values()];
}

/** Prose that can be a lead-in: it ends in a colon, or it is short enough to stand over a list. */
function announces(text: string): boolean {
  return text.endsWith(":") || text.length < 400;
}
