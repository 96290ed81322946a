import { REGISTRY_BY_ID } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { PlacedMention, Policy } from "../policy/policy.ts";
import type { Span } from "../text/text.ts";
import type { Finding, Judgment, Remedy, Rule } from "./rule.ts";

/** Mentions of what has been invalidated, replaced, renamed or shut down, as if it still stood. */
export const staleReference: Rule = {
  id: "stale-reference",
  family: "currency",
  severity: "error",
  summary: "Refers to something that is out of date as if it were current.",
  why: "A notice must be accurate: it is meant to tell people what happens to their data now. A framework that a court has struck down gives no protection, a law that was repealed gives no rights, and a dead link leads nowhere; all of them show that nobody has reviewed the text.",
  sources: [
    { cite: "GDPR Art. 5(1)(a), 12(1)", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { cite: "CJEU C-311/18 (Schrems II)", link: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18" },
  ],
  fixes: "sometimes",
  find: findStale,
  remedies: remediesFor,
};

/** As much of a mention as a message quotes. */
const QUOTED = 40;

function* findStale(policy: Policy, judgment: Judgment): Iterable<Finding> {
  const firsts = new Map<string, Span>();
  for (const placed of policy.mentions) {
    const entry = entryOf(placed, judgment);
    if (entry === undefined) continue;
    const range = sourceSpan(placed.placed, placed.mention);
    const first = firsts.get(entry.id);
    if (first === undefined) firsts.set(entry.id, range);
    yield {
      rule: staleReference.id,
      severity: entry.severity,
      message: `“${quoted(placed)}” ${entry.verdict}`,
      range,
      related: first === undefined ? [] : [{ range: first, message: "First mentioned here." }],
      tags: ["deprecated"],
      about: entry.about,
      entry: entry.id,
    };
  }
}

/** The entry that a mention is of, unless the text knows it to be past or it still stood on the date of judgment. */
function entryOf({ mention }: PlacedMention, judgment: Judgment): RegistryEntry | undefined {
  if (mention.historic) return undefined;
  const entry = REGISTRY_BY_ID.get(mention.entry);
  return entry === undefined || entry.since > judgment.asOf ? undefined : entry;
}

function quoted({ placed, mention }: PlacedMention): string {
  const text = placed.block.text.slice(mention.start, mention.end);
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED - 1).trimEnd()}…`;
}

function remediesFor(policy: Policy, finding: Finding): readonly Remedy[] {
  const entry = finding.entry === undefined ? undefined : REGISTRY_BY_ID.get(finding.entry);
  if (entry === undefined || !isPlain(policy, finding)) return [];
  const { range } = finding;
  const remedies: Remedy[] = [];
  if (entry.replacement !== undefined) {
    remedies.push(
      replace(policy, range, {
        title: `Replace with “${entry.replacement}”`,
        text: entry.replacement,
        safety: "safe",
      }),
    );
  }
  for (const { title, text } of entry.remedies ?? [])
    remedies.push(replace(policy, range, { title, text, safety: "unsafe" }));
  return remedies;
}

/** Whether the mention is a name in running text: replacing across markup, or the words of a link, would break them. */
function isPlain(policy: Policy, finding: Finding): boolean {
  const { placed, mention } = mentionOf(policy, finding) ?? {};
  if (placed === undefined || mention === undefined) return false;
  const shown = placed.block.text.slice(mention.start, mention.end);
  return (
    policy.document.text.content.slice(finding.range.start, finding.range.end).replace(/\s+/g, " ") === shown
  );
}

/** The mention that a finding is about. Mentions are in order, so it is found by halving: there may be thousands. */
function mentionOf({ mentions }: Policy, { entry, range }: Finding): PlacedMention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(mentions[middle]) < range.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < mentions.length && startOf(mentions[at]) === range.start; at++) {
    const here = mentions[at];
    if (here === undefined || here.mention.entry !== entry) continue;
    if (sourceSpan(here.placed, here.mention).end === range.end) return here;
  }
  return undefined;
}

function startOf(mention: PlacedMention | undefined): number {
  return mention === undefined ? -1 : sourceSpan(mention.placed, mention.mention).start;
}

function replace(
  policy: Policy,
  range: Span,
  choice: { readonly title: string; readonly text: string; readonly safety: "safe" | "unsafe" },
): Remedy {
  const { title, text, safety } = choice;
  const doubled = text.endsWith(".") && policy.document.text.content.charAt(range.end) === ".";
  return { kind: "replace", title, safety, edits: [{ range, newText: doubled ? text.slice(0, -1) : text }] };
}
