import type { Citation } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Citations of the GDPR and UK GDPR: "Art. 6 (1) lit. f GDPR", "Article 6.1.(b)", "Articles 15 to 22 of the GDPR". */
export function readCitations(passage: Passage): readonly Citation[] {
  const { text } = passage.block;
  if (!/\bart/i.test(text)) return [];
  const citations: Citation[] = [];
  for (const match of text.matchAll(ARTICLE)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const around = text.slice(Math.max(0, start - 60), end + 80);
    if (!/GDPR|General Data Protection Regulation|DS-?GVO|2016\/679/i.test(around)) continue;
    citations.push({
      start,
      end,
      law: /UK[- ]?GDPR/.test(around) ? "uk-gdpr" : "gdpr",
      article: Number(match[1]),
      detail: detailOf(match[2] ?? ""),
    });
  }
  return citations;
}

/** The article and what follows it, at most forty characters: linear. */
const ARTICLE =
  /\b(?:Article|Art)s?\.?\s?(\d{1,3})((?:[\s.,]{0,2}(?:\(\s?\w{1,2}\s?\)|paragraph|para\.?|par\.?|subpara\.?|lit\.?|letter|point|sentence|no\.?|S\.?|\d{1,2}(?!\d)|[a-k](?![A-Za-z]))){0,8}\)?)/gi;

function detailOf(written: string): string {
  const parts = written.match(/\d{1,2}|\b[a-k]\b/gi) ?? [];
  return parts.map((part) => `(${part.toLowerCase()})`).join("");
}
