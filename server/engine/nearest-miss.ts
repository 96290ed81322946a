import type { ItemId } from "../knowledge/items.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { spanAround } from "../text/spans.ts";
import { lineOf, type Span } from "../text/text.ts";
import { escaped, shortened } from "./markdown-text.ts";

/**
 * The passage that comes closest to giving a disclosure that is missing, and why it does not count; undefined where
 * nothing comes close. CommonMark.
 */
export function nearestMiss({ holding, document }: Policy, item: ItemId): string | undefined {
  let nearest: { readonly placed: PlacedBlock; readonly span: Span; readonly rank: number } | undefined;
  for (const placed of holding.statements) {
    for (const statement of placed.facts.statements) {
      if (statement.says !== item || statement.end - statement.start < SHORTEST) continue;
      const rank = rankOf(placed);
      if (nearest === undefined || rank > nearest.rank) nearest = { placed, span: statement, rank };
    }
  }
  if (nearest === undefined) return undefined;
  const { placed, span } = nearest;
  const sentence = spanAround(placed.facts.sentences, span) ?? span;
  const line = lineOf(document.text, sourceSpan({ document }, placed, span).start) + 1;
  const words = shortened(placed.block.text.slice(sentence.start, sentence.end).trim());
  return `*Found:* “${words}” (line ${line}). *${escaped(reasonOf(placed))}*`;
}

/** A single word says too little to be called close. */
const SHORTEST = 8;

/** What is said of others or to others is further away than what only lacks its heading. */
function rankOf({ topics }: PlacedBlock): number {
  return topics.includes("others") ? 0 : topics.includes("elsewhere-only") ? 1 : 2;
}

function reasonOf({ topics }: PlacedBlock): string {
  if (topics.includes("others")) return "It stands in a part about what others do.";
  if (topics.includes("elsewhere-only")) return "It is said to readers of one place outside Europe only.";
  return "No heading, lead-in or sentence of its own makes that the disclosure.";
}
