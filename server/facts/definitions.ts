import { DATA_TYPE_HEADS, NO_TERM_STARTS } from "../language/en/term-words.ts";
import type { Span } from "../text/text.ts";
import { sortOfTerm } from "./definition-sort.ts";
import { readExplained } from "./definitions-explained.ts";
import { readPlainDefinitions } from "./definitions-plain.ts";
import { readSetOffDefinitions } from "./definitions-set-off.ts";
import type { Definition } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { isTermLike, lastWord, namesDoing, REACH, sentenceAt, startsCapital } from "./term-shape.ts";

/** Every place of a block where a term is given a meaning, in order of the terms. */
export function readDefinitions(passage: Passage): readonly Definition[] {
  if (passage.block.kind === "heading") {
    const named = readSetOffDefinitions(passage).filter(({ bracket }) => bracket !== undefined);
    return named.length > 0 ? named : readEntry(passage);
  }
  const found = withoutRepetition([
    ...readSetOffDefinitions(passage),
    ...readPlainDefinitions(passage),
    ...readEntry(passage),
    ...readDataTypes(passage),
    ...readQuotedLabel(passage),
    ...readExplained(passage),
  ]);
  return withScope(passage, found);
}

/** Entries of definition lists, tables and *Definitions* sections: definitions only where the heading says so. */
function readEntry(passage: Passage): readonly Definition[] {
  const { block, sentences } = passage;
  const label = entryLabel(passage);
  if (label === undefined) return [];
  const names = namesIn(block.text, label);
  const together = names.map(({ start, end }) => block.text.slice(start, end));
  const to = sentences.at(-1)?.end ?? label.end;
  const joint = /^["”“»’']?\s?(?:[:–—-]\s?)?/.exec(block.text.slice(label.end, label.end + 6))?.[0] ?? "";
  const from = label.end + joint.length;
  const meaning = to > from ? { meaning: { start: from, end: to } } : {};
  return names.flatMap((name): readonly Definition[] => {
    const term = block.text.slice(name.start, name.end);
    if (!isTermLike(term) || NO_TERM_STARTS.has((term.split(" ")[0] ?? "").toLowerCase())) return [];
    const sort = sortOfTerm({ text: block.text, span: name, together });
    return [
      { ...name, term, sort: sort === "pronoun" ? "pronoun" : "term", ...meaning, needs: "definitions" },
    ];
  });
}

/** A heading with the names of one thing; each of them is shorter. */
const LONGEST_HEADING = 100;

/** "Visitor Data (or Data) / Guest Data": a label with other names for the same; other brackets say more. */
function namesIn(text: string, { start, end }: Span): readonly Span[] {
  const label = text.slice(start, end);
  if (!/[(/]/.test(label)) return [{ start, end }];
  const names: Span[] = [];
  for (const match of label.matchAll(NAMES)) {
    const name = match[2] ?? match[1];
    if (name === undefined) continue;
    const at = start + match.index + match[0].indexOf(name);
    names.push({ start: at, end: at + name.length });
  }
  return names.length === 0 ? [{ start, end }] : names;
}

/** Names that are parted by slashes, and those that a bracket gives; a bracket that says something else is passed over. */
const NAMES =
  /\((?:or|also|aka)\s["“]?([^()/"”]{2,60})["”]?\)|\([^()]{0,80}\)|([^()/\s"“”„](?:[^()/]{0,58}[^()/\s"“”„])?)/g;

function entryLabel(passage: Passage): Span | undefined {
  const { block } = passage;
  const { text } = block;
  if (block.cell !== undefined) {
    return block.cell.column === 0 && !block.cell.heading && text.length > 0
      ? { start: 0, end: text.length }
      : undefined;
  }
  if (block.marker === "dt") return namesDoing(text) ? undefined : { start: 0, end: text.length };
  if (block.kind === "heading")
    return text.length > LONGEST_HEADING ? undefined : { start: 0, end: text.length };
  if (block.kind !== "entry" && block.kind !== "paragraph") return undefined;
  const bold = block.marks.find(({ kind, start }) => kind === "strong" && start === 0);
  if (bold !== undefined && /^(?:$|\s(?:is|are|means?)\s)/.test(text.slice(bold.end, bold.end + 8)))
    return { start: 0, end: bold.end };
  const marker = /^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s/.exec(text)?.[0].length ?? 0;
  const match = /^["“„«]?(\p{L}[^:–—"”?!]{1,58}?)["”“»]?(?::\s|\s[–—-]\s)/u.exec(
    text.slice(marker, marker + 80),
  );
  if (match?.[1] === undefined) return undefined;
  const start = marker + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}

/** "Usage Data: …", "(b) Contact Data such as …": names of types of data that the text may go on to use as terms. */
function readDataTypes(passage: Passage): readonly Definition[] {
  const { block, sentences } = passage;
  const places = new Set([0, ...sentences.map(({ start }) => start)]);
  for (const mark of block.marks) if (mark.kind === "break") places.add(mark.end);
  const found: Definition[] = [];
  for (const place of places) {
    const match = DATA_TYPE.exec(block.text.slice(place, place + REACH));
    const named = match?.[2];
    if (match === null || named === undefined) continue;
    const term = named.replace(DETERMINER, "");
    if (!DATA_TYPE_HEADS.has(lastWord(term)) || !term.includes(" ")) continue;
    const start = place + (match[1] ?? "").length + named.length - term.length;
    found.push({ start, end: start + term.length, term, sort: "term", needs: "use" });
  }
  return found;
}

/** "Your Account Information includes …": what is named is the account information. */
const DETERMINER = /^(?:The|An?|Your|Our|My|This|These|Such|Any|All)\s/;

const DATA_TYPE =
  /^((?:\s|[•*·–-]\s?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s){0,2})(\p{Lu}[\p{L}\p{N}/-]*(?:\s(?:and\s|or\s|&\s)?\p{Lu}[\p{L}\p{N}/-]*){0,4})(?=:|\s[–—-]\s|,?\s(?:such\sas|including|includes?|like|consists?\sof)\b)/u;

/** `“Usage Data”: what our server writes down.` */
function readQuotedLabel({ block }: Passage): readonly Definition[] {
  const match = /^["“„«»‘']([^"“”„«»‘’']{2,60})["“”«»’']\s?(?::|[–—-])\s/.exec(block.text.slice(0, 80));
  const term = match?.[1];
  if (term === undefined || !isTermLike(term) || !startsCapital(term)) return [];
  const span = { start: 1, end: 1 + term.length };
  const meaning = { start: match?.[0].length ?? 0, end: block.text.length };
  return [
    { ...span, term, sort: sortOfTerm({ text: block.text, span, together: [term] }), meaning, needs: "use" },
  ];
}

/** "For the purposes of this section, “X” means …": said of one part of the text. */
function withScope(passage: Passage, definitions: readonly Definition[]): readonly Definition[] {
  const { text } = passage.block;
  if (
    definitions.length === 0 ||
    !/\bthis\s(?:sub)?(?:section|chapter|annex|addendum|appendix)\b/i.test(text)
  )
    return definitions;
  return definitions.map((definition) => {
    const { start } = sentenceAt(passage, definition.start);
    const before = text.slice(Math.max(start, definition.start - REACH), definition.start);
    const after = text.slice(definition.end, definition.end + 60);
    const isLimited = SCOPE_BEFORE.test(before) || SCOPE_AFTER.test(after);
    return isLimited ? { ...definition, within: "section" as const } : definition;
  });
}

const SCOPE_BEFORE =
  /(?:^\W{0,4}(?:(?:solely|only|and)\s)?(?:for\s(?:the\s)?(?:sole\s)?purposes?\sof|in|(?:as\s|when\s)?used\sin|throughout|within|under)\sthis\s(?:sub)?(?:section|chapter|annex|addendum|appendix)(?:\s[\w.]{1,10})?(?:\sonly)?,?|\bthis\s(?:sub)?(?:section|chapter|annex|addendum|appendix)\s(?:only\s)?uses)\s(?:the\s(?:terms?|words?|expressions?)\s)?\W{0,3}$/i;
const SCOPE_AFTER =
  /^\W{0,3}(?:(?:shall\s)?(?:means?|refers\sto),\s)?(?:as|when)?\s?(?:used\sin|for\s(?:the\s)?purposes?\sof)\sthis\s(?:sub)?(?:section|chapter|annex|addendum|appendix)\b/i;

/** One definition per place; one that stands on its own wins over one that needs something. */
function withoutRepetition(found: readonly Definition[]): readonly Definition[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || Number(a.needs !== undefined) - Number(b.needs !== undefined),
  );
  const kept: Definition[] = [];
  for (const definition of sorted) {
    const last = kept.at(-1);
    if (last === undefined || definition.start >= last.end) kept.push(definition);
    else if (last.needs !== undefined && definition.needs === undefined) kept[kept.length - 1] = definition;
    // Either may turn out to hold: what they need is known only where the block stands.
    else if (last.needs !== undefined && definition.needs !== last.needs && definition.start === last.start)
      kept.push(definition);
  }
  return kept;
}
