import { cjeu, gdpr } from "../knowledge/authorities.ts";
import { REGISTRY_BY_ID } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import { sourceSpan } from "../policy/evidence.ts";
import { isInChangeLog, ownDate, relyingSentence } from "../policy/mentions.ts";
import type { PlacedBlock, PlacedMention, Policy } from "../policy/policy.ts";
import {
  holdsTwo,
  isAcrossMarks,
  isLinked,
  isPlain,
  isShouted,
  saysMore,
  withArticle,
} from "../policy/replaceable.ts";
import { leading } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import { dateInWords } from "./day-in-words.ts";
import type { Finding, Judgment, Remedy, Rule } from "./rule.ts";

/** Mentions of what has been invalidated, replaced, renamed or shut down, as if it still stood. */
export const staleReference: Rule = {
  id: "stale-reference",
  family: "currency",
  severity: "error",
  summary: "Refers to something that is out of date as if it were current.",
  why: "A notice must be accurate: it is meant to tell people what happens to their data now. A framework that a court has struck down gives no protection, a law that was repealed gives no rights, and a dead link leads nowhere; all of them show that nobody has reviewed the text.",
  sources: [gdpr("5(1)(a), 12(1)"), cjeu("C-311/18", "Schrems II")],
  fixes: "sometimes",
  find: findStale,
  remedies: remediesFor,
};

/** As much of a mention as a message quotes. */
const QUOTED = 40;

function* findStale(policy: Policy, judgment: Judgment): Iterable<Finding> {
  const firsts = new Map<string, Span>();
  const dated = ownDate(policy);
  const since =
    dated === undefined
      ? ""
      : `; it was right when this was last updated, ${isDay(dated) ? "on" : "in"} ${dateInWords(dated)}`;
  for (const placed of policy.mentions) {
    const entry = entryOf(placed, judgment);
    if (entry === undefined) continue;
    const range = sourceSpan(policy, placed.placed, placed.mention);
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, range);
    const wasRight = dated !== undefined && isBefore(dated, entry.since) && entry.history === "guarded";
    yield {
      rule: staleReference.id,
      severity: entry.severity,
      message: `“${quoted(placed)}” ${entry.verdict}${wasRight ? since : ""}`,
      range,
      related: first === undefined ? [] : [{ range: first, message: "First mentioned here." }],
      tags: ["deprecated"],
      about: entry.about,
      entry: entry.id,
    };
  }
}

function isDay(date: string): boolean {
  return date.length === "2026-11-22".length;
}

/** Whether a date, as far as it is given, lies wholly before a day. */
function isBefore(date: string, day: string): boolean {
  return date < day && !day.startsWith(date);
}

/**
 * The entry that a mention is of, unless it still stands or stood on the date of judgment, or the text knows it to be
 * past: by its words, or by standing in its own change log.
 */
function entryOf({ placed, mention }: PlacedMention, judgment: Judgment): RegistryEntry | undefined {
  if (mention.historic) return undefined;
  const entry = REGISTRY_BY_ID.get(mention.entry);
  if (entry === undefined || entry.isCurrent === true || entry.leadsOn === true) return undefined;
  if (entry.since > judgment.asOf) return undefined;
  return isInChangeLog(placed) ? undefined : entry;
}

function quoted({ placed, mention }: PlacedMention): string {
  const text = placed.block.text.slice(mention.start, mention.end);
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1).trimEnd()}…`;
}

function remediesFor(policy: Policy, finding: Finding): readonly Remedy[] {
  const entry = finding.entry === undefined ? undefined : REGISTRY_BY_ID.get(finding.entry);
  const found = mentionOf(policy, finding);
  if (entry === undefined || found === undefined) return [];
  return [...inItsPlace(policy, found, entry), ...ofTheSentence(policy, found, entry)];
}

/** Other words in the place of the mention. */
function inItsPlace(
  policy: Policy,
  { placed, mention }: PlacedMention,
  entry: RegistryEntry,
): readonly Remedy[] {
  if (!isPlain(policy, placed, mention)) return [];
  const range = sourceSpan(policy, placed, mention);
  const { remedies = [] } = entry;
  const written = placed.block.text.slice(mention.start, mention.end);
  const name = newName(written, entry);
  const safety = isLinked(policy, placed) ? "unsafe" : "safe";
  const safe = name === undefined ? [] : [{ title: `Replace with “${name}”`, text: name, safety } as const];
  const exact = remedies.find(({ insteadOf }) => insteadOf !== undefined && written.includes(insteadOf));
  const fitting = exact === undefined ? remedies.filter(({ insteadOf }) => insteadOf === undefined) : [exact];
  const others = fitting.map(({ title, text }) => ({ title, text, safety: "unsafe" as const }));
  return [...safe, ...others].map(({ text, ...choice }) =>
    replace(policy, range, { ...choice, text: isShouted(written) ? text.toUpperCase() : text }),
  );
}

/** What the matched words become without a change of meaning; a possessive stays one. */
function newName(written: string, { replacement, renames = [] }: RegistryEntry): string | undefined {
  const straight = written.replaceAll("’", "'");
  if (replacement !== undefined)
    return straight.endsWith("'s") ? `${replacement}${written.slice(-2)}` : replacement;
  const lower = straight.toLowerCase();
  const rename = renames.find(({ from }) => lower.includes(from.toLowerCase()));
  if (rename === undefined) return undefined;
  const at = lower.indexOf(rename.from.toLowerCase());
  return written.slice(0, at) + rename.to + written.slice(at + rename.from.length);
}

/** Another sentence in the place of one that relies on the thing as a whole, or none. */
function ofTheSentence(
  policy: Policy,
  { placed, mention }: PlacedMention,
  entry: RegistryEntry,
): readonly Remedy[] {
  const { sentences = [] } = entry;
  const { kind } = placed.block;
  if (sentences.length === 0 || (kind !== "paragraph" && kind !== "entry")) return [];
  const whole = relyingSentence(placed, mention, entry.about);
  if (whole === undefined || holdsTwo(policy, sourceSpan(policy, placed, whole))) return [];
  const isWritten = isPlain(policy, placed, whole);
  const isAside = saysMore(placed.block.text.slice(whole.start, whole.end));
  return sentences
    .filter(({ text }) => text === "" || !isAside)
    .flatMap(({ title, text }): readonly Remedy[] => {
      const span = text === "" ? withBlank(placed, whole) : whole;
      if (span === undefined || (!isWritten && (text !== "" || isAcrossMarks(placed, span)))) return [];
      return [
        {
          kind: "replace",
          title,
          safety: "unsafe",
          edits: [{ range: sourceSpan(policy, placed, span), newText: text }],
        },
      ];
    });
}

/** A sentence with the blank that parts it from the next or the one before; undefined when it is all that there is. */
function withBlank({ facts }: PlacedBlock, whole: Span): Span | undefined {
  const at = facts.sentences.findIndex(({ start }) => start === whole.start);
  const next = facts.sentences[at + 1];
  const before = facts.sentences[at - 1];
  if (next !== undefined) return { start: whole.start, end: next.start };
  return before === undefined ? undefined : { start: before.end, end: whole.end };
}

/** The mention that a finding is about. Mentions are in order, so it is found by halving: there may be thousands. */
function mentionOf(policy: Policy, { entry, range }: Finding): PlacedMention | undefined {
  const { mentions } = policy;
  const from = leading(mentions, (mention) => startOfMention(policy, mention) < range.start);
  for (let at = from; at < mentions.length && startOfMention(policy, mentions[at]) === range.start; at++) {
    const here = mentions[at];
    if (here === undefined || here.mention.entry !== entry) continue;
    if (sourceSpan(policy, here.placed, here.mention).end === range.end) return here;
  }
  return undefined;
}

function startOfMention(policy: Policy, mention: PlacedMention | undefined): number {
  return mention === undefined ? -1 : sourceSpan(policy, mention.placed, mention.mention).start;
}

function replace(
  policy: Policy,
  range: Span,
  choice: { readonly title: string; readonly text: string; readonly safety: "safe" | "unsafe" },
): Remedy {
  const { title, text, safety } = choice;
  const doubled = text.endsWith(".") && policy.document.text.content.charAt(range.end) === ".";
  const edit = { range, newText: doubled ? text.slice(0, -1) : text };
  return { kind: "replace", title, safety, edits: [withArticle(policy, edit)] };
}
