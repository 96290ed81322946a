import type { Statement } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";
import { isTopicId } from "./topics.ts";

/** What the sentences of a passage say about disclosures and conditions. A heading alone says nothing. */
export function readStatements(passage: Passage): readonly Statement[] {
  if (passage.block.kind === "heading" || passage.hits.count === 0) return [];
  const matches = passage.language.grammar.read(passage.tokens, passage.hits);
  const isElsewhere = createElsewhere(passage);
  return matches.map((match) => {
    const { says } = match.line;
    const because =
      match.line.weak ??
      (says.startsWith("right-") && isElsewhere(match.first) ? "elsewhere-only" : undefined);
    return {
      says,
      strength: because === undefined ? "full" : "weak",
      ...(because === undefined ? {} : { because }),
      needs: match.topics.filter(isTopicId),
      ...spanOfTokens(passage, match.first, match.last),
    };
  });
}

/**
 * Whether a token stands in a sentence that speaks to readers of one place outside Europe ("If you live in Virginia"),
 * or after such a sentence in the same passage. A sentence that names Europe or everyone ends that.
 */
function createElsewhere({ hits, tokens, language }: Passage): (token: number) => boolean {
  const elsewhere = language.lexicon.conceptIds.get("elsewhere-reader") ?? 0;
  const europe = language.lexicon.conceptIds.get("europe-reader") ?? 0;
  if (!hits.concepts.subarray(0, hits.count).includes(elsewhere)) return () => false;
  const named = new Map<number, boolean>();
  for (let hit = 0; hit < hits.count; hit++) {
    const concept = hits.concepts[hit];
    const sentence = tokens.sentences[hits.firsts[hit] ?? 0] ?? 0;
    if (concept === europe) named.set(sentence, false);
    else if (concept === elsewhere && !named.has(sentence)) named.set(sentence, true);
  }
  const changes = [...named].sort(([a], [b]) => a - b);
  return (token) => {
    const sentence = tokens.sentences[token] ?? 0;
    return changes.findLast(([from]) => from <= sentence)?.[1] ?? false;
  };
}
