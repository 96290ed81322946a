import type { DivisionKind } from "../knowledge/other-law.ts";
import { OTHER_LAW_IDS, OTHER_LAWS, type OtherLawId } from "../knowledge/other-laws.ts";
import { matchAt } from "../text/match.ts";
import type { Citation } from "./facts.ts";

/** Whether a text may cite sections at all: most do not. */
export const SECTION_SIGN =
  /§|\b(?:sections?|secs?\.|ss?\.|schedules?|sch\.|reg(?:ulation)?s?\.?|code|cc?pr?a|c\.? ?f\.? ?r\.?|u\.? ?s\.? ?c\.?)[ \u00A0]?\d/i;

/**
 * Citations of sections, regulations and schedules, each with the law that stands right beside it: "section 170 of the
 * Data Protection Act 2018", "§ 25 (1) TDDDG", "Cal. Civ. Code § 1798.105", "16 CFR 312.5", "PECR regulation 6". In order;
 * what has no known law beside it is left out.
 */
export function findSections(text: string): readonly Citation[] {
  const found: Citation[] = [];
  let from = 0;
  for (const opener of text.matchAll(OPENER)) {
    if (opener.index < from) continue;
    const group = scanNumbers(text, opener.index, opener.index + opener[0].length);
    const [first] = group;
    const end = group.at(-1)?.end;
    if (first === undefined || end === undefined) continue;
    from = end;
    const kind = kindOf(opener[0]);
    const law = lawOf(text, { opener: opener[0], start: opener.index, end, number: first.written });
    if (law === undefined || (OTHER_LAWS[law].divisions[kind] === undefined && !isCode(law))) continue;
    found.push(...group.map(({ written, ...part }) => ({ ...part, law, kind, written })));
  }
  return found;
}

const OPENER =
  /(?:§§?|\b(?:[Ss]ections?|[Ss]ecs?\.|[Ss]s?\.|[Rr]egulations?|[Rr]egs?\.|[Ss]chedules?|[Ss]ch\.))[ \u00A0]?(?=\d)|\b1[56][ \u00A0](?:U\.?[ \u00A0]?S\.?[ \u00A0]?C|C\.?[ \u00A0]?F\.?[ \u00A0]?R)\.?,?[ \u00A0]?(?:(?:§§?|[Ss]ections?|[Ss]ec\.|[Pp]arts?)[ \u00A0]?)?(?=\d)|\b(?:Code|CCPA|CPRA),?[ \u00A0](?=1798\.\d)/g;

function kindOf(opener: string): DivisionKind {
  if (/^reg/i.test(opener)) return "regulation";
  return /^sch/i.test(opener) ? "schedule" : "section";
}

/** A code has many laws in it, so that it has no first or last section itself. */
function isCode(law: OtherLawId): boolean {
  return law === "california-civil-code";
}

interface Part extends Omit<Citation, "law" | "kind" | "written"> {
  readonly written: string;
}

/** No sentence that means something cites more at once. */
const MOST = 20;

/** "1798.110 and 1798.115", "6501 to 6506", "25 (1)": the numbers after an opener. */
function scanNumbers(text: string, start: number, at: number): readonly Part[] {
  const parts: Part[] = [];
  let from = at;
  for (let count = 0; count < MOST; count++) {
    const part = scanNumber(text, count === 0 ? start : from, from);
    if (part === undefined) break;
    parts.push(part);
    const joined = matchAt(JOINED, text, part.end);
    if (joined === undefined) break;
    from = part.end + joined[0].length;
  }
  return parts;
}

/** No year, as in "the Regulations 2003". */
const NUMBER = /(?!(?:19|20)\d\d(?!\d|\.\d))(\d{1,5}(?:\.\d{1,4}){0,2})([A-Z]{0,2})(?![\p{L}\d/%])/uy;
const JOINED =
  /[ \u00A0]?(?:,|&|and|or|to|through|–|—|-)[ \u00A0]?(?:and |or )?(?:§§?[ \u00A0]?|[Ss]ections? )?(?=\d)/y;
const DETAIL =
  /[ \u00A0]?(?:\((\d{1,2}[A-Z]?|[a-z]{1,2})\)|(?:Abs\.|para\.|paragraph)[ \u00A0]?\(?(\d{1,2})\)?)/y;
/** What shows that a number after a comma counts something: "§ 25, 14 days". */
const COUNTS =
  /[ \u00A0](?:business |calendar |working )?(?:days?|weeks?|months?|years?|hours?|percent|euros?)\b/y;

function scanNumber(text: string, start: number, at: number): Part | undefined {
  const number = matchAt(NUMBER, text, at)?.[0];
  if (number === undefined || matchAt(COUNTS, text, at + number.length) !== undefined) return undefined;
  let end = at + number.length;
  let detail = "";
  let paragraph: number | undefined;
  let letter: string | undefined;
  for (let step = matchDetail(text, end); step !== undefined; step = matchDetail(text, end)) {
    end += step.length;
    detail += `(${step.written})`;
    if (/^\d+$/.test(step.written) && paragraph === undefined && letter === undefined)
      paragraph = Number(step.written);
    else if (/^[a-z]+$/.test(step.written)) letter ??= step.written;
  }
  return {
    start,
    end,
    article: Number.parseInt(number, 10),
    written: number,
    paragraph,
    letter,
    detail,
    number: { start: at, end: at + number.length },
    letterAt: undefined,
  };
}

function matchDetail(
  text: string,
  at: number,
): { readonly length: number; readonly written: string } | undefined {
  const match = matchAt(DETAIL, text, at);
  const written = match?.[1] ?? match?.[2];
  return match === undefined || written === undefined ? undefined : { length: match[0].length, written };
}

/** Characters before and after a citation in which its law is looked for. */
const REACH = 90;

interface Cited {
  readonly opener: string;
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

function lawOf(text: string, { opener, start, end, number }: Cited): OtherLawId | undefined {
  if (/^16/.test(opener)) return number.startsWith("312.") ? "coppa-rule" : undefined;
  // The chapter after that of COPPA begins with section 6551.
  if (/^15/.test(opener))
    return number >= "6501" && number < "6551" && number.length === 4 ? "coppa" : undefined;
  const after = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start) + opener;
  for (const id of OTHER_LAW_IDS) {
    const { pattern, divisions } = OTHER_LAWS[id];
    if (divisions.article !== undefined) continue;
    const at = after.search(pattern);
    if (at >= 0 && LEADS_TO.test(after.slice(0, at)) && !isItsRules(after.slice(at, at + REACH), pattern))
      return id;
  }
  const [nearest] = OTHER_LAW_IDS.flatMap((id) => {
    const { pattern, divisions } = OTHER_LAWS[id];
    const last = divisions.article === undefined ? [...before.matchAll(pattern)].at(-1) : undefined;
    if (last === undefined) return [];
    const gap = before.slice(last.index + last[0].length, before.length - opener.length);
    return COMES_FROM.test(gap) || last.index + last[0].length > before.length - opener.length
      ? [{ id, length: gap.length }]
      : [];
  }).sort((a, b) => a.length - b.length);
  return nearest?.id ?? (number.startsWith("1798.") ? "california-civil-code" : undefined);
}

/** Between a citation and the name of its law: "of the UK", ", German". */
const LEADS_TO =
  /^[ \u00A0]?,?[ \u00A0]?(?:(?:of|in|under|to|from)[ \u00A0])?(?:the[ \u00A0])?(?:(?:UK|U\.K\.|United Kingdom|British|German|Indian|amended|new|South African)(?:['’]s)?[ \u00A0]){0,2}$/i;
/** Between the name of a law and a citation: "(DPA), ", ": ". */
const COMES_FROM = /^[ \u00A0]?(?:\([^()]{1,30}\))?[ \u00A0]?[,:(–-]?[ \u00A0]?(?:under )?$/;

/** "the CCPA regulations": rules made under a law are numbered otherwise. */
function isItsRules(text: string, pattern: RegExp): boolean {
  const [match] = text.matchAll(pattern);
  return (
    match !== undefined &&
    /^[ \u00A0](?:regulations?|rules?)\b/i.test(text.slice(match.index + match[0].length))
  );
}
