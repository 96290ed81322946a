import { isOtherLaw, OTHER_LAWS } from "../knowledge/other-laws.ts";
import { britishLink, PROVISIONS } from "../knowledge/provisions.ts";
import { lawOf } from "../policy/citations.ts";
import { sourceSpan, startOf } from "../policy/evidence.ts";
import { partNamed } from "../policy/part-named.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";

/** A reference that can be followed. Source offsets. */
export interface PartLink {
  readonly range: Span;
  /** Where the part that it names begins. */
  readonly target: number;
  /** The part's heading, or its first words. */
  readonly title: string;
}

/** The references of a policy to parts of itself that are there; none in what is not a policy. */
export function partLinks({ kind, policy }: Analysis): readonly PartLink[] {
  if (kind !== "policy") return [];
  return policy.holding.references.flatMap((placed) =>
    placed.facts.references.flatMap((reference): readonly PartLink[] => {
      const part = partNamed(reference, policy.blocks);
      if (part === undefined || part === placed) return [];
      const title = part.block.text.slice(0, 80);
      return [{ range: sourceSpan(policy, placed, reference), target: startOf(policy, part), title }];
    }),
  );
}

/** A citation of the law that can be followed. */
export interface LawLink {
  /** Source offsets. */
  readonly range: Span;
  /** Address of the official text. */
  readonly target: string;
  /** What is cited. */
  readonly title: string;
}

/** The citations of a policy with the official text of what they cite; those that are links already are left alone. */
export function lawLinks({ kind, policy }: Analysis): readonly LawLink[] {
  if (kind !== "policy") return [];
  return policy.holding.citations.flatMap((placed) => {
    const links = placed.block.marks.filter((mark) => mark.kind === "link").sort((a, b) => a.start - b.start);
    let next = 0;
    return placed.facts.citations.flatMap((citation): readonly LawLink[] => {
      const { article, suffix = "", start, end } = citation;
      const law = lawOf(citation, policy);
      const provision = PROVISIONS.get(article);
      const other = isOtherLaw(citation.law) ? OTHER_LAWS[citation.law] : undefined;
      if (other === undefined && (law === undefined || provision === undefined)) return [];
      // Both are in order, and links do not nest.
      while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      if ((links[next]?.start ?? end) < end) return [];
      const isBritish = other === undefined && (law === "uk-gdpr" || suffix !== "");
      const source = other?.sources[0] ?? provision?.sources[0];
      const target = isBritish ? britishLink(article, suffix) : source?.link;
      if (target === undefined) return [];
      const name = other?.sources[0].cite ?? (isBritish ? "UK GDPR" : "GDPR");
      const title =
        citation.kind === undefined
          ? `${name} Article ${article}${suffix}`
          : `${name}, ${citation.kind} ${citation.written}`;
      return [{ range: sourceSpan(policy, placed, citation), target, title }];
    });
  });
}
