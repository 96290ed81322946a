import type { Passage } from "./passage.ts";
import type { TopicId } from "./topics.ts";

/**
 * What the sentence before announces to one that points back at it: "We have a legitimate interest in this. It is to
 * keep our site safe." The function is given a token and says which topics its sentence is read under.
 */
export function createCarried(passage: Passage): (token: number) => TopicId | undefined {
  const { block, hits, tokens, sentences, language } = passage;
  if (sentences.length < 2) return () => undefined;
  const named = new Map<number, TopicId>();
  for (const [concept, topic] of CARRIERS) {
    const id = language.lexicon.conceptIds.get(concept);
    for (let hit = 0; hit < hits.count; hit++)
      if (hits.concepts[hit] === id) named.set(tokens.sentences[hits.firsts[hit] ?? 0] ?? 0, topic);
  }
  if (named.size === 0) return () => undefined;
  return (token) => {
    const sentence = tokens.sentences[token] ?? 0;
    const before = named.get(sentence - 1);
    const span = sentences[sentence];
    return before !== undefined &&
      span !== undefined &&
      POINTS_BACK.test(block.text.slice(span.start, span.end))
      ? before
      : undefined;
  };
}

const CARRIERS: readonly (readonly [concept: string, topic: TopicId])[] = [
  ["legitimate-interest", "interests"],
  ["automated-strict", "automated-decisions"],
];

const POINTS_BACK =
  /^\W*(?:These|Those|Such|This|That|They|It|Examples?|For (?:example|instance)|Namely|In particular|Among (?:them|these|others)|(?:Our|The) interests?|Specifically|Including|They)\b|^We (?:make|take|use|do|have) (?:none|no such|not)\b/;
