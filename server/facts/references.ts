import type { Mark, MarkKind } from "../document/block.ts";
import { namesLaw, OTHER_PLACES, PART_NOUNS, TITLE_NOUNS } from "../language/en/reference-words.ts";
import type { Span } from "../text/text.ts";
import type { Reference } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { findQuotes } from "./quotes.ts";
import { readAnnouncements } from "./references-ahead.ts";

/** Where a block points at another part of the same document: whether the part is there is for `policy/` to say. */
export function readReferences(passage: Passage): readonly Reference[] {
  const anchors = readAnchors(passage);
  if (passage.block.kind === "heading") return anchors;
  const found = [
    ...anchors,
    ...readNumbers(passage),
    ...readTitles(passage),
    ...readUnquotedTitles(passage),
    ...readClicks(passage),
    ...readAnnouncements(passage),
  ];
  return found.sort((a, b) => a.start - b.start);
}

const REACH = 60;

function readAnchors({ block }: Passage): Reference[] {
  return block.marks.flatMap((mark) => {
    if (mark.kind !== "link" || mark.target === undefined || !/^#./.test(mark.target)) return [];
    const { start, end } = mark;
    return end > start
      ? [{ start, end, by: "anchor" as const, target: mark.target.slice(1), noun: "link" }]
      : [];
  });
}

/** "Section 5.2", "Annex A": not where a law or another document is cited. */
function readNumbers({ block }: Passage): Reference[] {
  const { text } = block;
  const links = linkSpans(block.marks);
  const found: Reference[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    const word = (match[1] ?? "").toLowerCase().replace(/\.$/, "");
    const noun = PART_NOUNS.get(word);
    const target = match[2] ?? "";
    if (
      noun === undefined ||
      /^\d{3}/.test(target) ||
      (noun !== "annex" && !/\d/.test(target) && !/^[IVX]+$/.test(target))
    )
      continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isCited(text, start, end) || isLinked(links, { start, end })) continue;
    found.push({ start, end, by: "number", target, noun });
  }
  return found;
}

const NUMBERED =
  /\b(sections?|sec\.|chapter|clauses?|paragraphs?|para\.?|articles?|part|annex|appendix|schedule|exhibit|attachment)\s(\d{1,3}(?:\.\d{1,2}){0,4}|[A-Z]|[IVX]{1,5})\b(?![\w%€$£]|\s?(?:st|nd|rd|th)\b)/gi;

/** Whether what stands around a number makes it a provision of a law or a part of another document. */
function isCited(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 90);
  const before = text.slice(Math.max(0, start - REACH), start);
  const owner =
    /^(?:\s?\([\w]{1,4}\)){0,4}(?:[\s,;]*(?:and|or|to|–|-|,|&|(?:lit\.?|para\.?|no\.?|sentence|point|abs\.?)\s)?\s?[\d.]+(?:\s?\([\w]{1,4}\)){0,3}|\s(?:and|or)\s\p{L}+\s\d+){0,4}(.*)$/su.exec(
      after,
    )?.[1] ?? after;
  if (/^\s?\([a-z0-9]{1,3}\)/.test(after)) return true;
  const next = (owner.match(/[\p{L}.’'-]+/gu) ?? []).slice(0, 7);
  const possessed = /^,?\s(?:of|in|to|under|from|as)\s(?!this|these|above|below)/i.test(owner);
  if (next[0] !== undefined && /^\s/.test(owner) && namesLaw(next[0])) return true;
  if (
    possessed &&
    !/^,?\s(?:of|in|to|under|from|as)\s(?:the\s|our\s)?(?:present\s)?(?:this|(?:privacy\s)?(?:policy|notice|statement)|(?:described|set|explained|defined|provided|mentioned))\b/i.test(
      owner,
    )
  )
    return true;
  const words = before.match(/[\p{L}.’'§-]+/gu) ?? [];
  const last = words.slice(-4);
  if (last.some((word) => namesLaw(word) && /\p{Lu}|§/u.test(word))) return true;
  // "Articles 15, 16 and Article 17": a series of law articles goes on.
  return /\d\s?(?:\([^)]{1,6}\))?\s?(?:,|and|or|to|-|–)\s$/.test(before) && /\bArt/.test(before);
}

/** `see “How to contact us” below`, `under the headings “A”, “B” and “C”`, `the “Cookies” section`. */
function readTitles({ block }: Passage): Reference[] {
  const { text } = block;
  const quotes = findQuotes(block);
  const links = linkSpans(block.marks);
  const found: Reference[] = [];
  let series: string | undefined;
  let end = 0;
  for (const quote of quotes) {
    const joined =
      series !== undefined &&
      /^[\s,]*(?:and|or|and\/or|&)?\s?(?:the\s)?$/.test(text.slice(end, quote.outerStart));
    const noun: string | undefined = joined ? series : titleNoun(text, quote.outerStart, quote.outerEnd);
    series = noun;
    end = quote.outerEnd;
    if (noun === undefined || isLinked(links, { start: quote.outerStart, end: quote.outerEnd })) continue;
    const target = text.slice(quote.start, quote.end);
    if (target.length < 2 || !/\p{L}/u.test(target) || OTHER_PLACES.has(target.toLowerCase())) continue;
    found.push({ start: quote.start, end: quote.end, by: "title", target, noun });
  }
  return found;
}

/** What the text calls the quoted thing when it points at it as a part of this document; else undefined. */
function titleNoun(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (
    (BELONGS_ELSEWHERE.test(after) && !OF_THIS_TEXT.test(after)) ||
    ON_THE_SITE.test(text.slice(Math.max(0, start - 2 * REACH), start))
  )
    return undefined;
  const nounBefore =
    /\b(\p{L}{1,60})(?:\s(?:above|below))?,?(?:\s(?:entitled|titled|called|named|headed|labell?ed|marked|on|about|of))?:?\s(?:the\s)?$/iu
      .exec(before)?.[1]
      ?.toLowerCase();
  if (nounBefore !== undefined && TITLE_NOUNS.has(nounBefore))
    return isElsewhere(text, end) ? undefined : singular(nounBefore);
  const nounAfter = /^\s?(?:above\s|below\s)?(?:sub-?)?(\p{L}+)/iu.exec(after)?.[1]?.toLowerCase() ?? "";
  if (TITLE_NOUNS.has(nounAfter)) return isElsewhere(text, end) ? undefined : singular(nounAfter);
  if (/^,?\s(?:above|below)\b/.test(after)) {
    const isTitle = /^\p{Lu}/u.test(text.slice(start + 1)) && /^,?\s(?:above|below)(?:[.,;)]|$)/.test(after);
    return isTitle || POINTING.test(before) ? "section" : undefined;
  }
  if (/^\sat the (?:top|beginning|start|bottom|end|foot) of (?:this|the|our)\b/.test(after)) return "text";
  if (FOUND_UNDER.test(before) && /^\p{Lu}/u.test(text.slice(start + 1).replace(/^\s/, ""))) return "section";
  return undefined;
}

const POINTING = /\b(?:see|under|in|to|refer to|consult|read|at)\s(?:also\s)?(?:the\s|our\s)?$/i;
const FOUND_UNDER =
  /\b(?:(?:available|found|described|explained|listed|information|details|set out|provided|given|mentioned)(?:\son\sthis(?:\sis\s\w+)?)?\sunder(?:\sthe\spoint)?|see(?:\salso)?\sunder)\s$/i;
const ON_THE_SITE =
  /\b(?:log(?:ging)?\s(?:in|on)|sign(?:ing)?\sin|settings|on\s(?:the|our)\s(?:web)?site|account|going\sto|go\sto|click(?:ing)?|menu|pages?\sin|buttons?)\b|\bfunctions?\s["“‘']|:\/\/|\bwww\./i;
const BELONGS_ELSEWHERE =
  /^\s(?:\w+\s){0,2}(?:of|in|on|from|within|at)\s(?:the|your|our|my|their|its|an?|any|each|that|all|\p{Lu})/u;
const OF_THIS_TEXT =
  /^\s(?:\w+\s){0,2}(?:of|in|at)\s(?:this|the\s(?:top|bottom|beginning|end|start|foot)|(?:the|our)\s(?:present\s)?(?:privacy\s)?(?:policy|notice|statement|document|text)\b)/i;

/** `the “Privacy” section of your account settings` is not ours. */
function isElsewhere(text: string, end: number): boolean {
  const words = (text.slice(end, end + REACH).split(/[.;]/)[0] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, 8).some((word) => OTHER_PLACES.has(word));
}

function singular(noun: string): string {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

/** `see the Cookies section below`, `see Section Data Sharing below` without quotes. */
function readUnquotedTitles({ block }: Passage): Reference[] {
  const { text } = block;
  if (!/\bsection|heading/i.test(text)) return [];
  const links = linkSpans(block.marks);
  const found: Reference[] = [];
  for (const match of text.matchAll(UNQUOTED)) {
    const target = match[1] ?? "";
    const start = match.index + match[0].indexOf(target);
    const span = { start, end: start + target.length };
    if (isLinked(links, span)) continue;
    found.push({ ...span, by: "title", target, noun: "section" });
  }
  return found;
}

const UNQUOTED =
  /\b(?:see|in|under|to|per)\s(?:the\s|our\s)(\p{Lu}[\p{L}’'-]{0,40}(?:\s(?:(?:and|or|of|the|to|for|with|your|our|we|us|you)\s){0,2}\p{Lu}[\p{L}’'-]{0,40}){0,6})\s(?:section|heading)(?=\s(?:below|above|of this)\b)/gu;

/** "click here", "found here", "the following link" with nothing to click. */
function readClicks({ block, sentences }: Passage): Reference[] {
  const { text, marks } = block;
  if (!/\bhere\b|\blink\b/i.test(text)) return [];
  const links = linkSpans(marks, CLICKABLE);
  const found: Reference[] = [];
  for (const sentence of sentences) {
    const said = text.slice(sentence.start, sentence.end);
    const match = said.length > MAX_SENTENCE ? null : CLICK.exec(said);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const rest = text.slice(end, sentence.end);
    // What was pasted after the words, or after the sentence, may be the link itself.
    const shown =
      ADDRESS.test(rest.slice(0, REACH)) || ADDRESS.test(text.slice(sentence.end, sentence.end + 40));
    if (
      shown ||
      OWN_VERSION.test(said) ||
      SITE.test(said) ||
      /^\s?[:(]/.test(rest) ||
      isLinked(links, { start, end: sentence.end + 3 })
    )
      continue;
    found.push({ start, end, by: "click", target: "", noun: "link" });
  }
  return found;
}

const MAX_SENTENCE = 2000;
const ADDRESS =
  /:\/\/|\bwww\.|\S@\S|\b[a-z0-9-]{2,40}\.(?:com|org|net|eu|de|io|co|fr|uk|info|html?|php)\b|\{\{|\[https?/i;
/** "An updated version will be available here": on this very page. */
const OWN_VERSION =
  /\b(?:updated|current|latest|newest|new|recent|revised)\s(?:versions?|polic(?:y|ies)|notice|terms)\b.{0,60}\bhere\b/i;
const SITE = /:\/\/|\bwww\./i;
const CLICK =
  /\b(?:click(?:ing)?(?:\son)?\s(?:this\slink|here|(?:on\s)?the\sfollowing\slink|(?:on\s)?the\slink\sbelow)|(?:found|available|viewed|accessed|obtained|downloaded|read|seen|listed|made|consulted|adjusted|changed|reached)\s(?:by\sclicking\s)?here|visit\s(?:us\s)?here|see\shere|contact(?:ing)?\sus\shere|(?:opt(?:ing)?[\s-]out|unsubscribe|learn\smore|read\smore|find\sout\smore|more\sinformation|further\sinformation)\shere|(?:use|using|via|follow|following|visit|through|under|at)\s(?:this|the\sfollowing)\slink)(?=\s?(?:[.,;)!]|$|\s(?:for|to|or|and|if|in\sorder)\b))/i;

const LINK: ReadonlySet<MarkKind> = new Set(["link"]);
const CLICKABLE: ReadonlySet<MarkKind> = new Set(["link", "image", "template"]);

/** Where the links of a block are, merged and in order, so that one is found by halving. */
function linkSpans(marks: readonly Mark[], kinds: ReadonlySet<MarkKind> = LINK): readonly Span[] {
  const links: { start: number; end: number }[] = [];
  for (const mark of marks) {
    if (!kinds.has(mark.kind)) continue;
    const last = links.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else links.push({ start: mark.start, end: mark.end });
  }
  return links;
}

/** Whether a link covers or touches the stretch: then the link is the reference. */
function isLinked(links: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = links.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  return link !== undefined && link.start <= span.end && link.end >= span.start;
}
