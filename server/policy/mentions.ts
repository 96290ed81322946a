import type { Block } from "../document/block.ts";
import { spanAround } from "../text/spans.ts";
import type { Span } from "../text/text.ts";
import type { PlacedBlock, Policy, Section } from "./policy.ts";
import { rememberingEach } from "./remember.ts";

/**
 * Whether a block tells what the document said once: it stands under a heading that announces its history or former
 * versions, or begins, as an entry of a change log does, with a date and a colon or a dash.
 */
export const isInChangeLog = rememberingEach((placed: PlacedBlock): boolean => {
  for (let above: Section | undefined = placed.section; above !== undefined; above = above.parent) {
    const { heading } = above;
    if (heading !== undefined && placed.block !== heading.block && announcesLog(heading.block)) return true;
  }
  return isLogEntry(placed);
});

const announcesLog = rememberingEach((heading: Block): boolean => LOG.test(heading.text));

function isLogEntry({ block, facts }: PlacedBlock): boolean {
  const [first] = facts.dates;
  if (first === undefined || first.start > LABEL) return false;
  return (
    /^\W*(?:(?:version|v)\.? ?[\d.]{1,8}\W{0,4})?$/i.test(block.text.slice(0, first.start)) &&
    /^\)?(?:\s?[:–—]|\s-\s)/.test(block.text.slice(first.end, first.end + 4))
  );
}

/** Characters before the date of an entry: "Version 2.1 (". */
const LABEL = 16;

const LOG =
  /^\W*(?:[\dIVX.]{1,6}\)?\s+)?(?:(?:our|the|see)\s)?(?:(?:version|document|revision|change|policy|update|amendment)s?\s(?:history|log)\b|history\b(?:$|\sof\s(?:the\s)?(?:changes|amendments|versions|revisions|updates|this)\b)|change-?\s?logs?\b|(?:previous|prior|past|earlier|older|former|archived)\s(?:versions?|(?:privacy\s)?(?:polic(?:y|ies)|notices?|statements?))\b|revisions?$|list\sof\schanges\b)/i;

/** The date that the document gives itself, as far as it gives one; the latest if it gives several. */
export function ownDate({ disclosures }: Pick<Policy, "disclosures">): string | undefined {
  const { evidence = [] } = disclosures.get("effective-date") ?? {};
  return evidence
    .flatMap(({ placed, span }) =>
      placed.facts.dates.flatMap(({ start, end, date, doubt }) =>
        date !== undefined && doubt === undefined && span.start <= start && end <= span.end ? [date] : [],
      ),
    )
    .sort()
    .at(-1);
}

/** The sentence of a mention when all that it says rests on the thing: it relies on it, and names nothing else. */
export function relyingSentence(
  { block, facts }: PlacedBlock,
  mention: Span,
  about: string,
): Span | undefined {
  const whole = spanAround(facts.sentences, mention);
  if (whole === undefined) return undefined;
  const text = block.text.slice(whole.start, whole.end);
  const verb = about === "eu-odr-platform" ? DEAD_END : RELIES;
  return verb.test(text) && !BESIDES.test(text) && text.length <= LONGEST ? { ...whole } : undefined;
}

/** Longer sentences say more than one thing. */
const LONGEST = 320;
const RELIES =
  /\b(?:certif(?:y|ies|ied)|self-certif\w{1,6}|participat(?:es?|ing|ion)|takes? part|compl(?:y|ies|ied)|adheres?|adhered|rel(?:y|ies|ied) on|based on|on the basis of|rests? on|governed by|covered by|subject to|under|according to|in accordance with|pursuant to|commit\w{0,4}|member of|signed up to|invoke|arbitration)\b/i;
const DEAD_END = /\b(?:platform|dispute resolution|ODR)\b/i;
/** Another ground beside it, or something done with the data, must not go with the sentence. */
const BESIDES =
  /\b(?:standard contractual clauses|SCCs?|model clauses|binding corporate rules|adequacy|consent|or by|and we (?:use|share|store|collect)|as well as)\b/i;
