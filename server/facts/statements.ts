import type { Statement } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";
import { isTopicId } from "./topics.ts";

/** What the sentences of a passage say about disclosures and conditions. A heading alone says nothing. */
export function readStatements(passage: Passage): readonly Statement[] {
  if (passage.block.kind === "heading" || passage.hits.count === 0) return [];
  return passage.language.grammar.read(passage.tokens, passage.hits).map((match) => ({
    says: match.line.says,
    strength: match.line.weak === undefined ? "full" : "weak",
    ...(match.line.weak === undefined ? {} : { because: match.line.weak }),
    needs: match.topics.filter(isTopicId),
    ...spanOfTokens(passage, match.first, match.last),
  }));
}
