import type { Citation } from "../facts/facts.ts";
import { isOtherLaw } from "../knowledge/other-laws.ts";
import type { PlacedBlock, Policy } from "./policy.ts";

/**
 * The law that a citation is of. One that names no law is taken for the GDPR, or the UK GDPR, where the document names
 * that for other articles and has no articles of its own; elsewhere, and of other laws, undefined.
 */
export function lawOf(
  citation: Citation,
  policy: Pick<Policy, "holding" | "sections">,
): "gdpr" | "uk-gdpr" | undefined {
  if (isOtherLaw(citation.law)) return undefined;
  return citation.law === "unnamed" ? meantLaw(policy) : citation.law;
}

/** Remembered by the blocks that cite: a document may hold thousands of citations. */
const meant = new WeakMap<readonly PlacedBlock[], "gdpr" | "uk-gdpr" | "none">();

function meantLaw({
  holding,
  sections,
}: Pick<Policy, "holding" | "sections">): "gdpr" | "uk-gdpr" | undefined {
  let law = meant.get(holding.citations);
  if (law === undefined) {
    const laws = new Set(holding.citations.flatMap(({ facts }) => facts.citations.map((one) => one.law)));
    const hasArticles = sections.some(({ heading }) => OWN_ARTICLE.test(heading?.block.text ?? ""));
    law = hasArticles ? "none" : laws.has("gdpr") ? "gdpr" : laws.has("uk-gdpr") ? "uk-gdpr" : "none";
    meant.set(holding.citations, law);
  }
  return law === "none" ? undefined : law;
}

/** A heading that numbers the document's own articles; one that names the law cites it. */
const OWN_ARTICLE = /^\W{0,4}(?:Article|Art\.?) (?:\d|[IVX])(?!.*(?:GDPR|Regulation))/i;
