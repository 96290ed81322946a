import type { Citation } from "../facts/facts.ts";
import { PERIODS, type Period } from "../knowledge/glossary-periods.ts";
import { numberOf, type OtherLaw } from "../knowledge/other-law.ts";
import { isOtherLaw, OTHER_LAWS } from "../knowledge/other-laws.ts";
import { britishLink, PROVISIONS, type Provision } from "../knowledge/provisions.ts";
import { REGISTRY_BY_ID } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import { lawOf } from "../policy/citations.ts";
import { dateInWords } from "../rules/day-in-words.ts";
import { glossaryTermAt } from "./glossary-term.ts";
import type { Explanation } from "./hover.ts";
import { cited, escaped } from "./markdown-text.ts";
import { heldBy, type Point } from "./point.ts";

/** What has become of the instrument, body, product or site that is named at the point, unless a finding says it. */
export function explainMention(point: Point): Explanation | undefined {
  const { analysis, offset, placed } = point;
  const found = heldBy(point, placed?.facts.mentions ?? []);
  const entry = found && REGISTRY_BY_ID.get(found.held.entry);
  if (found === undefined || entry === undefined) return undefined;
  const isFound = analysis.findings.some(
    (finding) => finding.entry === entry.id && finding.range.start <= offset && offset <= finding.range.end,
  );
  if (isFound) return undefined;
  const markdown = [
    `**${stateOf(entry, analysis.judgment.asOf)}**${found.held.historic ? " · spoken of here as past" : ""}`,
    escaped(entry.what),
    entry.replacedBy === "" ? "" : `*Now:* ${escaped(entry.replacedBy)}`,
    entry.isCurrent === true ? `*Mind:* ${escaped(entry.advice)}` : "",
    cited(entry.sources),
  ].filter((part) => part !== "");
  return { markdown: markdown.join("\n\n"), range: found.range };
}

/** Since when or until when it stands, or has not stood. */
function stateOf({ isCurrent, leadsOn, since }: RegistryEntry, asOf: string): string {
  const day = dateInWords(since);
  if (isCurrent === true) return `Current, since ${day}`;
  if (leadsOn === true && since <= asOf) return `An old address since ${day}, which still leads on`;
  return `${since > asOf ? "Not out of date until" : "Out of date since"} ${day}`;
}

/** What the provision that is cited at the point provides: the part that is cited, and the article that it is in. */
export function explainCitation(point: Point): Explanation | undefined {
  const found = heldBy(point, point.placed?.facts.citations ?? []);
  if (found !== undefined && isOtherLaw(found.held.law)) {
    const markdown = ofAnotherLaw(found.held, OTHER_LAWS[found.held.law]);
    return { markdown, range: found.range };
  }
  const law = found && lawOf(found.held, point.analysis.policy);
  if (found === undefined || law === undefined) return undefined;
  const { article, until, suffix = "" } = found.held;
  const name = law === "uk-gdpr" ? "UK GDPR" : "GDPR";
  if (until !== undefined) return { markdown: articlesTo(until, article, name), range: found.range };
  const provision = PROVISIONS.get(article);
  if (provision === undefined) return undefined;
  const british = { cite: `UK GDPR Art. ${article}${suffix}`, link: britishLink(article, suffix) };
  if (suffix !== "") {
    const markdown = `**${name} Article ${article}${suffix}**\n\nAn article that the United Kingdom has put into its version.\n\n${cited([british])}`;
    return { markdown, range: found.range };
  }
  const [detail, part] = partOf(provision, found.held.detail);
  const markdown = [
    `**${name} Article ${article}${detail}** · ${escaped(provision.title)}`,
    escaped(part ?? provision.summary),
    // Our summaries are of the Union's text; the British one has been amended since 2021.
    law === "uk-gdpr"
      ? `${cited([british])} · As in the EU: ${cited(provision.sources)}`
      : cited(provision.sources),
  ];
  return { markdown: markdown.join("\n\n"), range: found.range };
}

function ofAnotherLaw(citation: Citation, { name, parts, divisions, sources }: OtherLaw): string {
  const { kind = "article", detail } = citation;
  const number = numberOf(citation);
  const title = `**${escaped(name.replace(/^the /, ""))} ${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}${detail}**`;
  const named = kind === "schedule" ? `schedule ${number}` : number;
  const [, part] = partOf({ parts: ofArticle(parts, named) }, detail);
  const { first, last } = divisions[kind] ?? {};
  const extent = first === undefined ? "" : `Its ${kind}s go from ${first} to ${last}.`;
  return [title, escaped(part ?? parts[named] ?? extent), cited(sources)]
    .filter((each) => each !== "")
    .join("\n\n");
}

/** The parts of one article, by what follows its number. */
function ofArticle(parts: OtherLaw["parts"], number: string): Provision["parts"] {
  const own = Object.entries(parts).filter(([part]) => part.startsWith(`${number}(`));
  return Object.fromEntries(own.map(([part, text]) => [part.slice(number.length), text]));
}

/** What each article of a range is about. */
function articlesTo(until: number, article: number, law: string): string {
  const entries: string[] = [];
  for (let each = article; each <= until && entries.length < MOST_ARTICLES; each++) {
    const { title, sources } = PROVISIONS.get(each) ?? {};
    const link = sources?.[0].link;
    if (title !== undefined && link !== undefined)
      entries.push(`- [Article ${each}](${link}) · ${escaped(title)}`);
  }
  const more = until - article + 1 - entries.length;
  return [
    `**${law} Articles ${article} to ${until}**`,
    "",
    ...entries,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join("\n");
}

/** Articles that a hover lists: those on the rights are twelve. */
const MOST_ARTICLES = 12;

/** The most exact part that is known: for "(1)(f)" that, else "(1)", else none. */
function partOf(
  { parts }: Pick<Provision, "parts">,
  detail: string,
): readonly [detail: string, part: string | undefined] {
  for (let cited = detail; cited !== ""; cited = cited.slice(0, Math.max(0, cited.lastIndexOf("(")))) {
    const part = Object.hasOwn(parts, cited) ? parts[cited] : undefined;
    if (part !== undefined) return [cited, part];
  }
  return ["", undefined];
}

/** What the expression at the point means in data protection law. */
export function explainGlossary(point: Point): Explanation | undefined {
  if (point.placed === undefined) return undefined;
  const term = glossaryTermAt(point.placed.block.text, point.visible);
  const found = term && heldBy(point, [term.span]);
  if (term === undefined || found === undefined) return undefined;
  const { id, text, law, link } = term.entry;
  const markdown = [
    `**${escaped(term.written)}**${periodOf(PERIODS.get(id), point.analysis.judgment.asOf)}`,
    escaped(text),
    replacementOf(PERIODS.get(id)),
    cited([{ cite: law, link }]),
  ].filter((part) => part !== "");
  return { markdown: markdown.join("\n\n"), range: found.range };
}

/** Since when or until when it stands, or stood, for the line of its name. */
function periodOf(period: Period | undefined, asOf: string): string {
  const { since, until } = period ?? {};
  if (until !== undefined)
    return since === undefined
      ? ` · until ${dateInWords(until)}`
      : ` · from ${dateInWords(since)} to ${dateInWords(until)}`;
  if (since === undefined) return "";
  return ` · ${since > asOf ? "from" : "since"} ${dateInWords(since)}${since > asOf ? " on" : ""}`;
}

function replacementOf(period: Period | undefined): string {
  return period?.replacedBy === undefined ? "" : `*Now:* ${escaped(period.replacedBy)}`;
}
