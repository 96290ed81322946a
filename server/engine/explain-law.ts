import { PROVISIONS, type Provision } from "../knowledge/provisions.ts";
import { REGISTRY_BY_ID } from "../knowledge/registry.ts";
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
  const state = entry.since > analysis.judgment.asOf ? "Not out of date until" : "Out of date since";
  const markdown = [
    `**${state} ${entry.since}**${found.held.historic ? " · spoken of here as past" : ""}`,
    escaped(entry.what),
    entry.replacedBy === "" ? "" : `*Now:* ${escaped(entry.replacedBy)}`,
    cited(entry.sources),
  ].filter((part) => part !== "");
  return { markdown: markdown.join("\n\n"), range: found.range };
}

/** What the provision that is cited at the point provides: the part that is cited, and the article that it is in. */
export function explainCitation(point: Point): Explanation | undefined {
  const found = heldBy(point, point.placed?.facts.citations ?? []);
  const provision = found && PROVISIONS.get(found.held.article);
  if (found === undefined || provision === undefined) return undefined;
  const { article, law } = found.held;
  const [detail, part] = partOf(provision, found.held.detail);
  const isBritish = law === "uk-gdpr";
  if (!isBritish && law !== "gdpr") return undefined;
  const markdown = [
    `**${isBritish ? "UK GDPR" : "GDPR"} Article ${article}${detail}** · ${escaped(provision.title)}`,
    escaped(part ?? provision.summary),
    // Our summaries are of the Union's text; the British one has been amended since 2021.
    isBritish ? `As in the EU: ${cited(provision.sources)}` : cited(provision.sources),
  ];
  return { markdown: markdown.join("\n\n"), range: found.range };
}

/** The most exact part that is known: for "(1)(f)" that, else "(1)", else none. */
function partOf({ parts }: Provision, detail: string): readonly [detail: string, part: string | undefined] {
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
  const { text, law, link } = term.entry;
  const markdown = [`**${escaped(term.written)}**`, escaped(text), cited([{ cite: law, link }])].join("\n\n");
  return { markdown, range: found.range };
}
