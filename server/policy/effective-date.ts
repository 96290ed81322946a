import type { DateMention } from "../facts/facts.ts";
import type { Answer } from "./particulars.ts";
import type { PlacedBlock } from "./policy.ts";

/**
 * The date of the policy: a date that the words beside it, or its place alone in a line at the start or end, make one.
 * The front matter, which pages are made from, is asked last.
 */
export function judgeDate(blocks: readonly PlacedBlock[], dated: readonly PlacedBlock[]): Answer | undefined {
  const [top, bottom] = edgesOf(blocks);
  for (const placed of dated) {
    if (placed.block.kind === "matter") continue;
    const isEdge = placed.index <= top || placed.index >= bottom;
    const above = textAbove(placed, blocks);
    const isUnder = placed.topics.includes("updated") || (above.length < 40 && CUE.test(above));
    const isHistory = HISTORY.test(placed.section.heading?.block.text ?? "");
    const isChronicle = isNothingButDates(placed);
    for (const date of placed.facts.dates) {
      if (isDateOfPolicy(placed.block.text, date, { isEdge, isUnder, isHistory, isChronicle })) {
        return { because: "", evidence: [{ placed, span: { start: date.start, end: date.end } }] };
      }
    }
  }
  return dateOfMatter(dated[0]);
}

function dateOfMatter(placed: PlacedBlock | undefined): Answer | undefined {
  if (placed?.block.kind !== "matter") return undefined;
  const date = placed.facts.dates.find(({ start }) => DATE_KEY.test(placed.block.text.slice(0, start)));
  if (date === undefined) return undefined;
  return { because: "", evidence: [{ placed, span: { start: date.start, end: date.end } }] };
}

const DATE_KEY =
  /^["']?(?:(?:last|date|page)?[_.-]?(?:date|updated?|modified|mod|reviewed|changed|revised|version)|effective(?:[_.-]?date)?)["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:last )?(?:updated|modified|revised)(?: on)?\s{0,2}:?\s{0,3})?$/im;

/** Index of the sixth block with text, and of the last but three. */
function edgesOf(blocks: readonly PlacedBlock[]): readonly [number, number] {
  let top = -1;
  for (let left = 6; left > 0 && top + 1 < blocks.length; top++) if (hasText(blocks[top + 1])) left--;
  let bottom = blocks.length;
  for (let left = 4; left > 0 && bottom > 0; bottom--) if (hasText(blocks[bottom - 1])) left--;
  return [top, bottom];
}

function textAbove({ index }: PlacedBlock, blocks: readonly PlacedBlock[]): string {
  let above = index - 1;
  while (above >= 0 && !hasText(blocks[above])) above--;
  return blocks[above]?.block.text ?? "";
}

function hasText(placed: PlacedBlock | undefined): boolean {
  return placed !== undefined && placed.block.text.length > 0;
}

function isDateOfPolicy(
  text: string,
  date: DateMention,
  place: {
    readonly isEdge: boolean;
    readonly isUnder: boolean;
    readonly isHistory: boolean;
    readonly isChronicle: boolean;
  },
): boolean {
  if (place.isChronicle || (place.isHistory && date.start < 3)) return true;
  const before = text.slice(Math.max(0, date.start - 80), date.start).replace(/^.*[.!?]\s(?=[A-Z])/s, "");
  const after = text.slice(date.end, date.end + 60).replace(/[.!?]\s(?=[A-Z]).*$/s, "");
  if ((OF_SOMETHING_ELSE.test(before) || LIMIT.test(before)) && !OF_THE_POLICY.test(before)) return false;
  if (IN_LAW.test(before)) return false;
  if (CUE.test(`${before} ${after}`)) {
    const isLabel = before.length + after.length < LABEL_LENGTH;
    return isLabel || place.isUnder || place.isEdge || OF_THE_POLICY.test(`${before} ${after}`);
  }
  if (OF_THIS_TEXT.test(`${before} ${after}`) && !OF_SOMETHING_ELSE.test(before)) return true;
  if (place.isEdge && date.start < 3 && ENDS_THERE.test(after)) return true;
  if (place.isEdge && TITLED.test(before) && ENDS_THERE.test(text.slice(date.end))) return true;
  const line = `${text.slice(0, date.start).replace(/^.*\n/s, "")} ${text.slice(date.end).replace(/\n.*$/s, "")}`;
  if (line.length < SHORT_LINE && text.includes("\n") && CUE.test(line)) return true;
  const rest = text.length - (date.end - date.start);
  return (place.isUnder && rest < 30) || (place.isEdge && rest < 22);
}

/** "Published 3 May 2013 Reviewed 4 June 2016 Reviewed and modified 5 July 2019". */
function isNothingButDates({ block, facts }: PlacedBlock): boolean {
  const { text } = block;
  if (facts.dates.length < 2 || text.length > LONGEST_CHRONICLE || !TOLD_OF_TEXTS.test(text)) return false;
  let from = 0;
  for (const { start, end } of [...facts.dates, { start: text.length, end: text.length }]) {
    if (!TOLD_OF_TEXTS.test(text.slice(from, start)) && start > from + 3) return false;
    from = end;
  }
  return true;
}

const LONGEST_CHRONICLE = 400;
/** Between two dates nothing but what was done to the text. */
const TOLD_OF_TEXTS =
  /^\W{0,4}(?:(?:last|first|originally|and|on|in|the|date|version) ){0,3}(?:published|reviewed|revised|updated|modified|amended|adopted|formulated|approved|issued|drafted|effective|created)\b/i;

/** "Privacy policy – 3 May 2026": the title with its date. */
const TITLED =
  /\b(?:policy|notice|statement|declaration)(?:\s(?:v|ver|version)\.?\s?\d[\d.]{0,6})?[\s,(–—|:-]{1,4}$/i;

/** A line with a date and no more than this, among other such lines, is about the text. */
const SHORT_LINE = 30;

/** A date that is a sentence of its own. */
const ENDS_THERE = /^\.?\s*$/;

/** A sentence with a date and no more than this is about the text in which it stands. */
const LABEL_LENGTH = 60;
const HISTORY =
  /\bhistory|change ?log|\brevisions\b|previous versions|\balterations\b|^\W*(?:\d+\W+)?(?:changes|versions|amendments)\W*$/i;

const OF_SOMETHING_ELSE =
  /\b(?:GDPR|Act|Regulation|Directive|Decision|[Ll]aw|Code|until|[Oo]ffers?|[Ff]ounded|founder|[Bb]orn|[Ee]stablished|[Ii]ncorporated|[Oo]pened|older than|shop|copyright|cookies?|contract|court|judgment|adopted by|Commission|adequacy|decision|clauses|Shield|CCPA|CPRA|LGPD|contest|our (?:company )?name|renamed|acquired|merged)\b|©/;
/** "… which is effective in English law from 25 May 2018". */
const IN_LAW =
  /\b(?:in|under) (?:the )?(?:[A-Z][a-z]{2,15} )?[Ll]aws? (?:from|on|since|as of)\s$|\b(?:Decree|Act|Law|Regulation|Directive|Ordinance|Statute|Code)\b[^.;()]{0,12}(?:\b[Nn]o\. ?)?[^.;()]{0,12} (?:of|dated)\s$/;
/** A date up to which or from which something is the case ("accounts created before 1 May 2020"). */
const LIMIT = /\b(?:before|prior to|after)\s{1,3}(?:the\s)?$/i;
const OF_THE_POLICY =
  /\b(?:polic(?:y|ies)|notice|statement|declaration|version|document|rules|effective|charter|leaflet|(?:information|fact) sheet|(?:this|these|the) (?:page|text|wording|provisions)|data protection (?:provisions|information))\b|^\W*last\b/i;

/** A sentence that speaks of the text itself: what else could its date be? */
const OF_THIS_TEXT =
  /\b(?:this|our|the|present) (?:[\w’'-]{1,15} ){0,3}(?:policy|notice|statement|declaration|charter|leaflet|wording|information sheet)\b|\bthis (?:page|document|text)\b/i;

const CUE =
  /\b(?:updat\w*|effective|revis\w*|rev|last time|(?:notice|statement|policy|text) (?:of|from)|modif\w*|version|dated?(?! back| from)|in force|as of|valid|chang\w*|posted|published|reviewed|amend\w*|adopted|applicable|status|stand|created|edit(?:ed|ion)|issued?|approved|drafted|written|latest|current|appl(?:y|ies|ied) (?:since|from)|(?:came|comes?) into|t(?:akes?|aking|ook) effect|in effect|(?:policy|notice|statement|text|version|document|page|it|this) dates? (?:back to|from)|stems from|last (?:touched|looked)|commit(?:ted)?|prepared|finali[sz]ed|released|dr[ae]wn? up|wrote|refreshed|recast|compiled|formulated|enacted|went live|as at)\b/i;
