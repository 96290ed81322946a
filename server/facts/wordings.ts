import type { Wording } from "./facts.ts";
import { type Passage, spanOfTokens } from "./passage.ts";
import { isTopicId } from "./topics.ts";

/** The badly drafted clauses of a passage, and what bears on those elsewhere. A heading alone says nothing. */
export function readWordings(passage: Passage): readonly Wording[] {
  const { block, hits, tokens, language } = passage;
  if (block.kind === "heading" || hits.count === 0) return [];
  const { grammar, calm } = language.drafting;
  return grammar
    .read(tokens, hits)
    .filter(({ line }) => !isCalmed(passage, calm.get(line)))
    .map((match) => ({
      says: match.line.says,
      needs: match.topics.filter(isTopicId),
      ...spanOfTokens(passage, match.first, match.last),
    }));
}

/** Whether the block holds words which show that it is better than one sentence of it looks. */
function isCalmed({ hits }: Passage, calming: ReadonlySet<number> | undefined): boolean {
  if (calming === undefined) return false;
  for (let hit = 0; hit < hits.count; hit++) if (calming.has(hits.concepts[hit] ?? 0)) return true;
  return false;
}
