import type { DateMention } from "../facts/facts.ts";
import type { DefectId, SignId } from "../knowledge/drafting-ids.ts";
import { CITABLE_SINCE } from "../knowledge/drafting-text.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { rememberingEach } from "../policy/remember.ts";
import { monthName } from "./day-in-words.ts";
import type { Check, Place } from "./drafting-checks.ts";

/** What the date of the text itself can have wrong with it. */
export const DATE_CHECKS: Readonly<Partial<Record<DefectId, Check>>> = {
  "ambiguous-date": (policy) =>
    ownDates(policy)
      .filter(({ date }) => date.doubt === "ambiguous")
      .map((own) => ({ ...placeOf(own), readings: readingsOf(own) })),
  "impossible-date": (policy) =>
    ownDates(policy)
      .filter(({ date }) => date.doubt === "impossible")
      .map(placeOf),
  "future-date": (policy, { asOf }) =>
    ownDates(policy)
      .filter(({ date, isOfChange }) => isOfChange && isDay(date.date) && date.date > asOf)
      .map(placeOf),
  "conflicting-dates": conflicting,
  "date-before-what-is-cited": beforeCited,
  "stale-date": (policy, { asOf }) => {
    const [newest] = [...ownDates(policy)].sort((a, b) =>
      latest(b.date) < latest(a.date) ? -1 : Number(latest(b.date) > latest(a.date)),
    );
    return newest === undefined || latest(newest.date) >= twoYearsBefore(asOf) ? [] : [placeOf(newest)];
  },
};

interface OwnDate {
  readonly placed: PlacedBlock;
  readonly date: DateMention;
  /** Whether it is called the date of the last change, and not that of coming into effect. */
  readonly isOfChange: boolean;
}

/** Characters between "last updated" and its date. */
const NEAR = 40;

/** The dates by which the text says when it was last changed or takes effect. */
const ownDates = rememberingEach((policy: Policy): readonly OwnDate[] => {
  const evidence = policy.disclosures.get("effective-date")?.evidence ?? [];
  const labels = policy.wordings.get("updated-label") ?? [];
  const found: OwnDate[] = [];
  const spans = [
    ...labels.map(({ placed, wording }) => ({ placed, span: wording, isOfChange: true })),
    ...evidence.map(({ placed, span }) => ({ placed, span, isOfChange: false })),
  ];
  for (const { placed, span, isOfChange } of spans) {
    const date = placed.facts.dates.find(({ start, end }) => end > span.start && start <= span.end + NEAR);
    // Two paragraphs of the same words may be one block, which stands in two places.
    const isKnown = found.some((own) => own.date === date && own.placed === placed);
    if (date !== undefined && !isKnown) found.push({ placed, date, isOfChange });
  }
  return found;
});

function placeOf({ placed, date }: OwnDate): Place {
  return { placed, span: date };
}

function isDay(date: string | undefined): date is string {
  return date?.length === "2026-11-22".length;
}

/** The last day that a date can mean; far in the future when it cannot be told. */
function latest({ date }: DateMention): string {
  if (date === undefined) return "9999";
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

function twoYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
}

/** Another day of the last change than the one that is named first. */
function conflicting(policy: Policy): readonly Place[] {
  const [first, ...others] = ownDates(policy).filter(
    ({ date, isOfChange }) => isOfChange && isDay(date.date),
  );
  if (first === undefined) return [];
  return others
    .filter(({ date }) => date.date !== first.date.date)
    .map((own) => ({ ...placeOf(own), beside: [{ ...placeOf(first), message: "The first date." }] }));
}

const CITED: readonly (readonly [sign: SignId, since: string])[] = [
  ["cites-law-of-2021", CITABLE_SINCE["cites-law-of-2021"]],
  ["cites-law-of-2023", CITABLE_SINCE["cites-law-of-2023"]],
  ["cites-law-of-2025", CITABLE_SINCE["cites-law-of-2025"]],
];

function beforeCited(policy: Policy): readonly Place[] {
  const [first, ...others] = ownDates(policy);
  if (first === undefined) return [];
  const newest = others.reduce((one, other) => (latest(other.date) > latest(one.date) ? other : one), first);
  const beside = CITED.flatMap(([sign, since]) => {
    const [cited] = policy.wordings.get(sign) ?? [];
    if (cited === undefined || latest(newest.date) >= since) return [];
    return [{ placed: cited.placed, span: cited.wording, message: `This exists only since ${since}.` }];
  });
  return beside.length === 0 ? [] : [{ ...placeOf(newest), beside }];
}

/** Both ways to read "03/04/2026", in words; none when the year has two digits. */
function readingsOf({ placed, date }: OwnDate): readonly string[] {
  const written = placed.block.text.slice(date.start, date.end).replaceAll("-", "/").split("/");
  const [first, second, year] = written;
  if (first === undefined || second === undefined || year?.length !== 4) return [];
  return [
    [first, second],
    [second, first],
  ].map(([day, month]) => `${Number(day)} ${monthName(month ?? "")} ${year}`);
}
