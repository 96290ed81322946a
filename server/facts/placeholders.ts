import type { Block, Mark } from "../document/block.ts";
import { PLACEHOLDER_NOUNS, PLACEHOLDER_STARTS } from "../language/en/placeholder-words.ts";
import { LAW_ABBREVIATIONS } from "../language/en/proper-names.ts";
import type { Span } from "../text/text.ts";
import type { Placeholder } from "./facts.ts";

/** What a template left in a block's visible text to be filled in, in order and without overlaps. */
export function readPlaceholders({ block }: { readonly block: Block }): readonly Placeholder[] {
  const found = [
    ...readTemplateTags(block),
    ...readBrackets(block),
    ...readFillers(block),
    ...readNames(block),
  ];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Placeholder[] = [];
  for (const next of found) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  }
  return kept;
}

/** `{{ name }}`, `<%= name %>`, `${name}`. Tags that steer a template (`{% if %}`, `{{#each}}`) fill nothing in. */
function readTemplateTags({ text, marks, kind }: Block): readonly Placeholder[] {
  const found: Placeholder[] = marks.flatMap(({ kind: sort, target, start, end }) => {
    const tag = target ?? text.slice(start, end);
    return sort === "template" && isVariable(tag) ? [{ start, end, sort: sortOfTag(tag) }] : [];
  });
  if (found.length > 0 || kind === "code" || kind === "comment") return found;
  if (!text.includes("{{") && !text.includes("<%") && !text.includes("${")) return found;
  for (const match of text.matchAll(/\{\{[^{}\n]{1,120}\}\}|<%=[^%]{1,120}%>|\$\{[\w.\s-]{1,80}\}/g)) {
    if (isVariable(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length, sort: sortOfTag(match[0]) });
  }
  return found;
}

/** `{{ page.title }}`, `{{ site.email }}`, `{{ .Params.town }}` are names that generators of sites give their variables. */
function sortOfTag(tag: string): "generator" | "template" {
  return OF_GENERATOR.test(tag) ? "generator" : "template";
}

const OF_GENERATOR =
  /^\{\{\{?[-~\s]*(?:(?:site|page|layout|post|frontmatter|metadata|config|theme)\.|\$(?:frontmatter|page|site)\b|\.(?:Site|Page|Params|Title|Date|Lastmod)\b)/;

function isVariable(tag: string): boolean {
  if (tag.startsWith("<%")) return /^<%[=-]/.test(tag);
  if (tag.startsWith("<?")) return /^<\?=|^<\?php\s+echo\b/.test(tag);
  if (tag.startsWith("{{"))
    return (
      /^\{\{\{?[-~&\s]*[\p{L}_$@.][^<>]*\}\}$/u.test(tag) &&
      !/^\{\{[-~\s]*(?:else|end|if|range|with)\b/.test(tag)
    );
  return tag.startsWith("${");
}

/** `[COMPANY]`, `[insert date]`, `<company name>`. Notes, citations, checkboxes and links are brackets too. */
function readBrackets({ text, marks }: Block): readonly Placeholder[] {
  if (!text.includes("[") && !text.includes("<")) return [];
  const links = marks.filter(
    (mark) =>
      mark.kind === "link" || mark.kind === "image" || mark.kind === "code" || mark.kind === "template",
  );
  const found: Placeholder[] = [];
  let link = 0;
  for (const match of text.matchAll(BRACKET)) {
    const start = match.index;
    const end = start + match[0].length;
    while (link < links.length && (links[link]?.end ?? 0) <= start) link++;
    if (isCovered(links[link], { start, end }) || /[\]\w-]/.test(text.charAt(start - 1))) continue;
    const inside = (match[1] ?? match[2] ?? "").trim();
    // A form that the text only shows: "(e.g., [user name] deleted …)".
    if (/\be\.g\.[^)]{0,100}$/.test(text.slice(Math.max(0, start - 110), start))) continue;
    // A step of a way through menus: "Settings → [your name] → Subscriptions".
    if (
      /[→›»>]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^\s?[→›»>]/.test(text.slice(end, end + 2))
    )
      continue;
    if (match[1] === undefined ? isAngleName(inside) : isBracketName(inside))
      found.push({ start, end, sort: "bracket" });
  }
  return found;
}

const BRACKET = /\[([^[\]<>]{2,120})\]|<([\p{L}_][^<>@/=:"]{1,60})>/gu;

/** A link whose text is just the bracket is still a placeholder (`[[COMPANY]](url)` is not seen as one). */
function isCovered(link: Mark | undefined, span: Span): boolean {
  return link !== undefined && link.start <= span.start && link.end >= span.end;
}

function isBracketName(inside: string): boolean {
  if (EDITORIAL.test(inside) || !/\p{L}{3}/u.test(inside)) return false;
  const words = inside.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const first = words[0] ?? "";
  if (PLACEHOLDER_STARTS.has(first)) return true;
  if (inside === inside.toUpperCase())
    return (
      !words.every((word) => LAW_ABBREVIATIONS.has(word) || /\d/.test(word)) &&
      !/^\p{Lu}+\s?\d+$/u.test(inside)
    );
  return (
    words.length <= 5 &&
    words.some((word) => PLACEHOLDER_NOUNS.has(word)) &&
    !/\b(?:19|20)\d\d\b/.test(inside)
  );
}

const EDITORIAL =
  /^(?:sic|e-?mail\s?protected|emphasis|citation needed|note\b|see\b|removed|redacted|omitted|deleted|translat|edit(?:ed|or)?\b|link\b|image\b|video\b|archived?\b|pdf\b|external\b|last\s|updated?\b|click\b|back\b|top\b|\.{2,}|…)/i;

function isAngleName(inside: string): boolean {
  const words = inside.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const first = words[0] ?? "";
  if (words.length === 1)
    return inside.includes("_") || (inside.length > 3 && inside === inside.toUpperCase());
  return (
    words.length <= 6 &&
    (PLACEHOLDER_STARTS.has(first) ||
      words.some((word) => PLACEHOLDER_NOUNS.has(word)) ||
      inside === inside.toUpperCase())
  );
}

/** `%COMPANY%`, `$COMPANY`, `_____`, `XX`, TODO, lorem ipsum: what no finished text has. */
function readFillers({ text, marks }: Block): readonly Placeholder[] {
  if (!/%[A-Z]|\$[A-Z]|_{4}|XX|TODO|TBD|TBC|FIXME|AUTOTITLE|[Ll]orem/.test(text)) return [];
  const codes = marks.filter((mark) => mark.kind === "code");
  const found: Placeholder[] = [];
  let code = 0;
  for (const match of text.matchAll(FILLER)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    while (code < codes.length && (codes[code]?.end ?? 0) <= start) code++;
    if (isCovered(codes[code], { start, end }) || isOrdinary(text, start, written)) continue;
    found.push({ start, end, sort: sortOf(written) });
  }
  return found;
}

const FILLER =
  /%{1,2}[A-Z][A-Z0-9_]{2,40}%{1,2}|\$[A-Z][A-Z0-9_]{3,40}\b|_{5,200}|\b(?:X{2,10}[/.-]){1,3}X{2,10}\b|\bX{2,20}\b|\b(?:TODO|TBD|TBC|FIXME)\b|\bAUTOTITLE\b|\b[Ll]orem [Ii]psum\b/g;

function sortOf(written: string): Placeholder["sort"] {
  if (/^(?:TODO|TBD|TBC|FIXME)$/.test(written)) return "todo";
  return written.startsWith("%") || written.startsWith("$") || written === "AUTOTITLE"
    ? "template"
    : "filler";
}

/** The same letters with a meaning: Roman numerals after "Chapter", a size, masked digits, a product called TODO. */
function isOrdinary(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + written.length, start + written.length + 24);
  if (/^X{2,3}$/.test(written)) {
    return (
      start === 0 ||
      /(?:\b(?:Articles?|Art\.|Chapter|Title|Section|Part|Annex|Appendix|Book|Volume)\s|[\w*-])$/i.test(
        before,
      ) ||
      /^[\w*-]/.test(after)
    );
  }
  // A token that is traded has a name like that, too.
  if (written.startsWith("$"))
    return !written.includes("_") && !PLACEHOLDER_NOUNS.has(written.slice(1).toLowerCase());
  if (/^X/.test(written)) return /\d[-. ]?$/.test(before) || /^[-. ]?\d/.test(after);
  if (written === "TODO")
    return (
      !(
        start === 0 ||
        /[([:–—-]\s?$/.test(before) ||
        /^\s?(?:[:)\]–—]|-\s|$)/.test(after) ||
        /[.!?]\s$/.test(before) ||
        /\bis\s$/.test(before)
      ) || /^\s(?:app|extension|list|item|task|plugin)/i.test(after)
    );
  return false;
}

/** "Your Company Name" in the place of a name. */
function readNames({ text }: Block): readonly Placeholder[] {
  if (!/[Cc]ompany|[Ww]ebsite|COMPANY|[Ee]xample\.|domain\./.test(text)) return [];
  const found: Placeholder[] = [];
  for (const match of text.matchAll(NAME)) {
    found.push({ start: match.index, end: match.index + match[0].length, sort: "sample-name" });
  }
  return found;
}

const NAME =
  /\b(?:Your Company(?: Name| Ltd| Inc| LLC|, Inc)|YOUR COMPANY(?: NAME)?|Company Name (?:Inc|LLC|Ltd|Limited|GmbH)|Your (?:Website|Business|Organi[sz]ation|App) Name|(?:[a-z0-9.+-]{1,40}@)(?:example|yourcompany|yourdomain|yourwebsite|domain|company)\.(?:com|org|net)|(?:www\.)?(?:yourcompany|yourdomain|yourwebsite|your-?site)\.(?:com|org|net))\b/g;
