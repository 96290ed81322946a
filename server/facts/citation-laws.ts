import { OTHER_LAW_IDS, OTHER_LAWS, type OtherLawId } from "../knowledge/other-laws.ts";
import type { Span } from "../text/text.ts";
import type { CitationGroup } from "./citation-scan.ts";
import type { Citation } from "./facts.ts";

type Law = Citation["law"];

/**
 * The law of each group of citations: named right after it, after the next one that is joined to it, right before it
 * or anywhere in its sentence. Undefined for another law and for the text's own articles.
 */
export function lawsOf(
  text: string,
  groups: readonly CitationGroup[],
  sentences: readonly Span[],
): readonly (Law | undefined)[] {
  const laws: (Law | "other")[] = [];
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    const sentence = sentences[index];
    if (group === undefined || sentence === undefined) continue;
    const next = groups[index + 1];
    const after = windowAfter(text, group.end, Math.min(next?.start ?? text.length, text.length));
    const isJoined =
      next !== undefined && JOINED.test(text.slice(group.end, Math.min(next.start, group.end + 40)));
    laws[index] =
      first(after) ??
      (isJoined ? laws[index + 1] : undefined) ??
      last(text.slice(Math.max(sentence.start, group.start - REACH_BEFORE), group.start + OPENED)) ??
      anywhere(
        text.slice(Math.max(sentence.start, group.start - WIDE), Math.min(sentence.end, group.end + WIDE)),
      );
  }
  return laws.map((law) => (law === "other" ? undefined : law));
}

/** Characters in which a law after or before a citation is taken to be its law, and in which it is looked for at all. */
const REACH_AFTER = 90;
const REACH_BEFORE = 60;
const WIDE = 400;
/** The law itself may open a citation: "GDPR 13(2)(a)". */
const OPENED = 5;

const JOINED = /^\s?(?:,|;|\/|&|and|or|to|–|-|in conjunction with|as well as)\s?(?:and |or )?$/;

/** What follows a citation, as far as its sentence, its bracket and the next citation allow. */
function windowAfter(text: string, end: number, next: number): string {
  const after = text.slice(end, Math.min(next, end + REACH_AFTER));
  const stop = /[.;!?]\s+(?=\p{Lu})|\n/u.exec(after);
  const window = stop === null ? after : after.slice(0, stop.index);
  let open = 0;
  for (let at = 0; at < window.length; at++) {
    if (window.charAt(at) === "(") open++;
    else if (window.charAt(at) === ")" && open-- === 0 && at > 0) return window.slice(0, at);
  }
  return window;
}

/** The GDPR wherever it is; another law only where it is plainly the law of the citation. */
function first(window: string): Law | "other" | undefined {
  LAW.lastIndex = 0;
  const match = LAW.exec(window);
  const law = named(match);
  if (match === null || law !== "other") return law;
  const isNear = match.index <= NEAR || /^\s?(?:,\s)?(?:of|in) /.test(window);
  return isNear ? knownLaw(window, match) : undefined;
}

/** Which of the other laws that we know is named where another law is. */
function knownLaw(window: string, { index }: RegExpExecArray): OtherLawId | "other" {
  const from = Math.max(0, index - NAME);
  const around = window.slice(from, index + NAME * 3);
  for (const id of OTHER_LAW_IDS) {
    if (OTHER_LAWS[id].divisions.article === undefined) continue;
    for (const name of around.matchAll(OTHER_LAWS[id].pattern))
      if (name.index + from <= index && index < name.index + from + name[0].length) return id;
  }
  return "other";
}

/** Characters of a law's name before the word by which it was found to be one: "Swiss Federal Data Protection". */
const NAME = 30;

/** Characters between a citation and a law that is not the GDPR: "Article 5 of the Swiss Federal Act". */
const NEAR = 24;

function last(window: string): Law | "other" | undefined {
  const match = [...window.matchAll(LAW)].at(-1) ?? null;
  const law = named(match);
  return match === null || law !== "other" ? law : knownLaw(window, match);
}

/** The GDPR if it alone is named; another law if one is; of the UK if that is spoken of; else unnamed. */
function anywhere(window: string): Law | "other" {
  const laws = [...window.matchAll(LAW)].map(named);
  if (laws.includes("other")) return "other";
  return laws[0] ?? (/\b(?:UK|United Kingdom)\b/.test(window) ? "uk-gdpr" : "unnamed");
}

function named(match: RegExpExecArray | null): "gdpr" | "uk-gdpr" | "other" | undefined {
  if (match?.groups === undefined) return undefined;
  if (match.groups["uk"] !== undefined) return "uk-gdpr";
  return match.groups["gdpr"] === undefined ? "other" : "gdpr";
}

const LAW =
  /(?<uk>\bUK[- ]?GDPR\b|\bUK General Data Protection Regulation|\bUnited Kingdom GDPR\b)|(?<gdpr>GDPR\b|DS-?GVO\b|\bRGPD\b|\b(?:[Gg]eneral )?[Dd]ata [Pp]rotection [Rr]egulation\b|\b(?:[Rr]egulation )?(?:\(?EU\)? )?(?:[Nn]o\.? )?2016\/679)|(?<other>\b(?:[Dd]irective|Acts?|Code|Law|Treaty|Charter|Convention|Constitution|Decree|Ordinance|Decision|Agreement|Terms|Contract|Clauses|Addendum|Statutes?|Bylaws|Working Party|WP ?29|[Rr]egulations? (?:\(E[CU]\) )?(?:[Nn]o\.? )?\d+|Regulations|T[FE]{1,2}U|ECHR|BDSG|TTDSG|TDDDG|TMG|DDG|DSG|revDSG|n?FADP|revFADP|LGPD|PIPL|KVKK|LOPD\w{0,3}|LSSI\w{0,3}|CCPA|CPRA|PECR|DPA|DSA|EUDPR|POPIA|PDP[AL]|PIPEDA|APPI|UWG|HGB|AO|BGB|TKG|SCCs?|(?:[Tt]his|[Tt]hese|[Oo]ur|the present) (?:\w+ ){0,2}(?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Tt]erms|[Aa]greement|[Dd]ocument|[Dd]eclaration|[Cc]ontract))\b)/g;
