import { fitsSubject, isMistakenFor } from "../knowledge/citation-subjects.ts";
import { isOtherLaw } from "../knowledge/other-laws.ts";
import { spanAt } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { lawsOf } from "./citation-laws.ts";
import { otherMisfit } from "./citation-others.ts";
import { type CitationGroup, findCitationGroups } from "./citation-scan.ts";
import { findSections, SECTION_SIGN } from "./citation-sections.ts";
import { type Beside, subjectsAround } from "./citation-words.ts";
import type { Citation } from "./facts.ts";
import type { Passage } from "./passage.ts";

/**
 * Citations of the GDPR and UK GDPR: "Art. 6 (1) lit. f GDPR", "Article 6.1.(b)", "Articles 15 to 22 of the GDPR",
 * each article, paragraph or letter one, and of the articles and sections of some other laws, in order. Those of all
 * others and of the text's own articles are left out; where neither the sentence nor the words around name a law, the
 * law is `unnamed`.
 */
export function readCitations(passage: Passage): readonly Citation[] {
  const articles = citedArticles(passage);
  const sections = citedSections(passage).filter(({ start }) => spanAt(articles, start) === undefined);
  if (sections.length === 0) return articles;
  return articles.length === 0 ? sections : [...articles, ...sections].sort((a, b) => a.start - b.start);
}

/** What is written beside a section belongs to it alone, so each is judged for itself. */
function citedSections({ block, sentences }: Passage): readonly Citation[] {
  const { text } = block;
  if (!SECTION_SIGN.test(text)) return [];
  return findSections(text).map((citation) => withMisfit(text, [citation], sentences)[0] ?? citation);
}

function withMisfit(
  text: string,
  cited: readonly Citation[],
  sentences: readonly Span[],
): readonly Citation[] {
  const [first] = cited;
  if (first === undefined || !isOtherLaw(first.law)) return cited;
  const sentence = spanAt(sentences, first.start) ?? { start: 0, end: text.length };
  const speaksOf = otherMisfit(text, { law: first.law, cited, sentence });
  return speaksOf === undefined ? cited : cited.map((citation) => ({ ...citation, speaksOf }));
}

function citedArticles({ block, sentences }: Passage): readonly Citation[] {
  const { text } = block;
  if (!/\bart|GDPR|DS-?GVO/i.test(text)) return [];
  const groups = findCitationGroups(text);
  if (groups.length === 0) return [];
  const within = sentencesOf(groups, sentences, text.length);
  const laws = lawsOf(text, groups, within);
  const beside = subjectsAround(text, groups, within);
  return groups.flatMap((group, index) => {
    const law = laws[index];
    if (law === undefined) return [];
    if (isOtherLaw(law)) {
      const cited = group.citations.map((citation): Citation => ({ ...citation, law }));
      return withMisfit(text, cited, sentences);
    }
    const subject = misfitOf(groups, index, { beside, within });
    return group.citations.map((citation): Citation => ({ ...citation, law, ...(subject && { subject }) }));
  });
}

/** Groups before and after that are asked: no sentence that is read holds more. */
const NEIGHBORS = 40;

/** The sentence of each group. Both are in order. */
function sentencesOf(
  groups: readonly CitationGroup[],
  sentences: readonly Span[],
  length: number,
): readonly Span[] {
  let next = 0;
  return groups.map(({ start }) => {
    while (next + 1 < sentences.length && (sentences[next]?.end ?? length) <= start) next++;
    return sentences[next] ?? { start: 0, end: length };
  });
}

/**
 * What the words right beside a group speak of when the group cites something else. Nothing where the group fits
 * anything that its sentence speaks of, or where another group of the sentence fits these words.
 */
function misfitOf(
  groups: readonly CitationGroup[],
  index: number,
  { beside, within }: { readonly beside: readonly Beside[]; readonly within: readonly Span[] },
): Citation["subject"] {
  const group = groups[index];
  const { subject, inSentence, isTheirs = false } = beside[index] ?? {};
  if (group === undefined || subject === undefined || group.isOpen) return undefined;
  if (!group.citations.every((citation) => isMistakenFor(citation, subject))) return undefined;
  const isFitting = group.citations.some((citation) =>
    inSentence?.some((other) => fitsSubject(citation, other)),
  );
  if (isFitting) return undefined;
  // In "erasure (Art. 18), restriction (Art. 17)" each bracket has its own words: neither mends the other.
  const isTaken = (other: number) =>
    isTheirs && beside[other]?.isTheirs === true && beside[other]?.subject !== subject;
  const fitsElsewhere = (other: number) =>
    !isTaken(other) && groups[other]?.citations.some((citation) => fitsSubject(citation, subject)) === true;
  for (let other = Math.max(0, index - NEIGHBORS); other <= index + NEIGHBORS; other++)
    if (other !== index && within[other] === within[index] && fitsElsewhere(other)) return undefined;
  return subject;
}
