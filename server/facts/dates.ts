import type { DateMention } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Dates in any usual form, as far as the text gives them. */
export function readDates({ block: { text } }: Pick<Passage, "block">): readonly DateMention[] {
  if (!/\d/.test(text)) return [];
  const dates: DateMention[] = [];
  /** Every offset that a date covers: a text may be nothing but dates. */
  const taken = new Set<number>();
  for (const form of FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (covers(taken, start, end)) continue;
      for (let at = start; at < end; at++) taken.add(at);
      const date = form.read(match);
      const doubt = doubtOf(match, date, form);
      dates.push({
        start,
        end,
        ...(date === undefined ? {} : { date }),
        ...(doubt === undefined ? {} : { doubt }),
      });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

function covers(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}

/** With dots the day comes first wherever dates are so written; a slash or hyphen does not tell. */
const EITHER_WAY = /^(\d\d?)[-/](\d\d?)[-/](?:\d\d){1,2}$/;

function doubtOf(match: RegExpMatchArray, date: string | undefined, form: Form): DateMention["doubt"] {
  const [first, second] = EITHER_WAY.exec(match[0])?.slice(1).map(Number) ?? [];
  if (first !== undefined && second !== undefined && first <= 12 && second <= 12)
    return first === second || first === 0 || second === 0 ? undefined : "ambiguous";
  return date === undefined && form.isDay === true ? "impossible" : undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

/** A page that lost its line breaks: "12 May 2019Revised on 3 June 2021". */
const YEAR_ENDS = "(?![\\d_])";

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => string | undefined;
  /** What it matches can be nothing but a day: where it cannot be read, there is no such day. */
  readonly isDay?: true;
}

/** Every pattern is linear: fixed lengths and single bounded repetitions. The first form that fits wins. */
const FORMS: readonly Form[] = [
  { pattern: /\b(20\d\d|19\d\d)[-/.](\d\d?)[-/.](\d\d?)(?:\b|(?=T\d))/g, read: (m) => iso(m[1], m[2], m[3]) },
  { pattern: /\b(\d\d?)[-/.](\d\d?)[-/.](20\d\d|19\d\d)\b/g, read: (m) => dayMonth(m[1], m[2], m[3]) },
  {
    pattern: new RegExp(
      `\\b(\\d\\d?)(?:st|nd|rd|th)?(?: of)? ${MONTH},? (20\\d\\d|19\\d\\d)${YEAR_ENDS}`,
      "gi",
    ),
    read: (m) => iso(m[3], monthNumber(m[2]), m[1]),
    isDay: true,
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (20\\d\\d|19\\d\\d)${YEAR_ENDS}`, "gi"),
    read: (m) => iso(m[3], monthNumber(m[1]), m[2]),
    isDay: true,
  },
  {
    pattern: new RegExp(`\\b(20\\d\\d|19\\d\\d),? ${MONTH} (\\d\\d?)(?:st|nd|rd|th)?\\b`, "gi"),
    read: (m) => iso(m[1], monthNumber(m[2]), m[3]),
  },
  {
    pattern: new RegExp(`\\b(\\d\\d?)-${MONTH}-(20\\d\\d|19\\d\\d)\\b`, "gi"),
    read: (m) => iso(m[3], monthNumber(m[2]), m[1]),
    isDay: true,
  },
  {
    pattern: new RegExp(`\\b${MONTH},?[ -](20\\d\\d|19\\d\\d)\\b`, "gi"),
    read: (m) => `${m[2]}-${pad(monthNumber(m[1]))}`,
  },
  { pattern: /\b(\d\d?)[-/.](\d\d?)[-/.](\d\d)\b/g, read: () => undefined },
  { pattern: /\b(20\d\d)[/-](0[1-9]|1[0-2])\b(?![/-])/g, read: (m) => `${m[1]}-${m[2]}` },
  { pattern: /\b(\d\d?)[/.](20\d\d)\b/g, read: (m) => `${m[2]}-${pad(m[1])}` },
];

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function pad(part: string | undefined): string {
  return (part ?? "").padStart(2, "0");
}

function iso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** "24/05/2018" can only be the 24th of May; "05/06/2018" may be either, and only the year is sure. */
function dayMonth(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
): string | undefined {
  if (Number(first) > 12) return iso(year, second, first);
  if (Number(second) > 12) return iso(year, first, second);
  return first === second ? iso(year, first, second) : year;
}
