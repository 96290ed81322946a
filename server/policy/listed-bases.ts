import { spanAt } from "../text/spans.ts";
import type { Evidence } from "./policy.ts";

/**
 * Whether legal bases that are listed from here on have their purposes in brackets of their own: "contract (to run your
 * account) and consent (for our newsletter)".
 */
export function areExplained({ placed, span }: Evidence): boolean {
  const { end } = spanAt(placed.facts.sentences, span.start) ?? span;
  const listed = placed.block.text.slice(span.start, end);
  return [...listed.matchAll(EXPLANATION)].length >= 2;
}

/** A bracket that says something, and not only which article, letter or section. */
const EXPLANATION = /\((?!\s?(?:art|point|letter|lit|section|sec|§|gdpr|uk gdpr|[a-f]\)))[^()]{8,200}\)/gi;
