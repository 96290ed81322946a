import { LAW_ABBREVIATIONS, LAW_WORDS, PRONOUNS, TRADE_ABBREVIATIONS } from "../language/en/proper-names.ts";
import {
  DATA_TYPE_HEADS,
  DEFINING_LEAD_WORDS,
  GATHERING_WORDS,
  NO_TERM_STARTS,
  WEAK_LEAD_WORDS,
} from "../language/en/term-words.ts";
import { termKey, wordKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";
import { sortOfTerm } from "./definition-sort.ts";
import type { Definition } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { findSetOff, type SetOff } from "./quotes.ts";

/** Every place of a block where a term is given a meaning, in order of the terms. */
export function readDefinitions(passage: Passage): readonly Definition[] {
  const { block } = passage;
  if (block.kind === "heading") return [];
  const groups = groupSetOff(block.text, findSetOff(block));
  const found = [
    ...groups.flatMap((group) => readGroup(passage, group)),
    ...readAbbreviations(passage),
    ...readSentences(passage),
    ...readHereinafter(passage),
    ...readRoles(passage),
    ...readDefinedElsewhere(passage),
    ...readEntry(passage),
    ...readDataTypes(passage),
  ];
  return withoutRepetition(found);
}

/** How far around a term the words that define it are looked for. Keeps every reader linear. */
const REACH = 160;
const MAX_WORDS = 6;

/** Set-off stretches joined by commas, "or" and "and": they are defined together or not at all. */
type Group = readonly [SetOff, ...SetOff[]];

function groupSetOff(text: string, parts: readonly SetOff[]): readonly Group[] {
  const groups: [SetOff, ...SetOff[]][] = [];
  let group: [SetOff, ...SetOff[]] | undefined;
  let end = 0;
  for (const part of parts) {
    if (!isTermLike(text.slice(part.start, part.end))) {
      group = undefined;
      continue;
    }
    const between = text.slice(end, part.outerStart);
    if (group !== undefined && between.length < 24 && JOINING.test(between)) group.push(part);
    else {
      group = [part];
      groups.push(group);
    }
    end = part.outerEnd;
  }
  return groups;
}

const JOINING = /^[\s,/&]*(?:(?:and|or|and\/or|resp\.)\s+)?(?:the|an?|our|your|each|also)?\s*$/;

function isTermLike(text: string): boolean {
  if (text.length > 60 || !/\p{L}/u.test(text) || /[@?!]|:\/\/|www\.|\.\s/.test(text)) return false;
  return text.split(" ").length <= MAX_WORDS || text.includes("{{");
}

function readGroup(passage: Passage, group: Group): readonly Definition[] {
  const { text } = passage.block;
  const [first] = group;
  const last = group.at(-1) ?? first;
  const before = text.slice(Math.max(0, first.outerStart - REACH), first.outerStart);
  const after = text.slice(last.outerEnd, last.outerEnd + REACH);
  const terms = group.map((part) => text.slice(part.start, part.end));
  if (first.by === "definition") return define(passage, group, undefined);
  const bracket = bracketBefore(before);
  if (bracket !== undefined && closesBracket(after)) {
    const open = first.outerStart - before.length + bracket.open;
    const named = text.slice(Math.max(0, open - REACH), open);
    if (!isDefiningLead(bracket.lead) || !/\p{L}/u.test(named) || POINTS_ELSEWHERE.test(named)) return [];
    if (
      first.by !== "quote" &&
      (bracket.lead.trim() !== "" ? !isDefiningLead(bracket.lead) : !startsCapital(terms[0] ?? ""))
    ) {
      return [];
    }
    if (terms.some((term) => isLawOrBody(term, named))) return [];
    const definitions = define(passage, group, { start: sentenceAt(passage, open).start, end: open });
    const close = text.indexOf(")", last.outerEnd);
    if (definitions.length !== 1 || close < 0 || close > last.outerEnd + 3) return definitions;
    const whole = { start: text.charAt(open - 1) === " " ? open - 1 : open, end: close + 1 };
    return definitions.map((definition) => ({ ...definition, bracket: whole }));
  }
  if (first.by !== "quote" && !startsCapital(terms[0] ?? ""))
    return /^,? for short\b/.test(after) ? define(passage, group, undefined) : [];
  if (TAKEN_OVER.test(after)) return [];
  const verb = DEFINING_VERB.exec(after);
  if (verb !== null && (first.by === "quote" || MEANING_VERB.test(verb[0]))) {
    const start = last.outerEnd + verb[0].length;
    const meaning = { start, end: Math.max(start, sentenceAt(passage, start).end) };
    const definitions = define(passage, group, meaning);
    return IS_ONLY.test(verb[0])
      ? definitions.map((definition) => ({ ...definition, gloss: true as const }))
      : definitions;
  }
  const speaksOf =
    SPEAKING_OF.test(before) && /\b(?:mean|means|refers? to|referring to|understand)\b/.test(after);
  if (speaksOf) return define(passage, group, undefined);
  if (first.by === "emphasis" || first.by === "strong") return [];
  if (DEFINED_AS.test(before) || /^,? for short\b/.test(after)) return define(passage, group, undefined);
  if (ACTING_AS.test(before) && startsCapital(terms[0] ?? "")) return define(passage, group, undefined);
  return [];
}

/** A title in brackets after "as explained above" is named, not defined. */
const POINTS_ELSEWHERE = /\b(?:above|below|section|heading|button|link)\s?$/i;
const TAKEN_OVER = /^,?\s\(?as\s(?:they|it|that\sterm|such\sterms?|those\sterms|each)\s(?:is|are)\sdefined\b/;

/** What follows a term that is defined by a verb. The bracket and the clause in between are optional. */
const DEFINING_VERB =
  /^\s?(?:\([^()]{1,60}\)\s?)?,?\s?(?:of\s(?:\w{1,20}\s){1,4})?(?:as used [^,]{1,50},\s?)?(?:(?:shall|will|should|also|in this [a-z]{1,12}|which|that|here|below|each|both|therefore)\s)*(?:means?\b|refers?\s(?:only\s)?to\b|(?:is|are)\s(?:hereby\s|further\s)?defined\b|(?:has|have|bears?|carr(?:y|ies))\sthe\s(?:same\s|following\s)?meanings?\b|includes?\b|comprises?\b|consists?\sof\b|denotes?\b|stands?\sfor\b|(?:is|are)\sunderstood\b|(?:is|are)\s(?:an?|any|any other|all|the|information|data|those|small|text|natural|individuals?|persons?|companies)\s)/;
const MEANING_VERB = /\b(?:means?|refers?|defined|meanings?)\b/;
const IS_ONLY = /\b(?:is|are)\s(?:any\sother|\w+)\s$/;

/** What comes before a term that is named: "hereinafter referred to as", "the term". */
const DEFINED_AS =
  /(?:\b(?:hereinafter|hereafter|henceforth|(?<!search\s|with\sthe\s|to\sthe\s|of\sthe\s)terms?|abbreviated(?:\sas)?)|\b(?:referred?|refers?|referring)\s(?:to\s)?(?:[^.;()]{1,80}\s)?as|\bcollectively(?:\scalled|\sas)?|\b(?:we|hereinafter|hereafter)\s(?:will\s)?call(?:ed)?(?:\s(?:it|this|them|these))?|\bdefined\sas|\breferences\sto),?:?\s(?:the\s|our\s|an?\s|either\s)?$/i;
const SPEAKING_OF =
  /\b(?:by|when(?:ever)?\swe\s(?:say|use|write|mention|refer\sto|speak\sof|talk\sabout)|where(?:ver)?\s(?:you\s(?:read|see)|we\s(?:say|use|write)))\s(?:the\sterm\s|the\s|an?\s)?$/i;
const ACTING_AS = /\b(?:acts?|acting|processes|functions)\sas\s(?:the|an?)\s$/;

/** The bracket that a stretch stands in: where it opens in `before`, and the words between it and the stretch. */
function bracketBefore(before: string): { readonly open: number; readonly lead: string } | undefined {
  const open = before.lastIndexOf("(");
  if (open < 0 || before.indexOf(")", open) >= 0) return undefined;
  return { open, lead: before.slice(open + 1) };
}

function closesBracket(after: string): boolean {
  return BRACKET_END.test(after);
}

const BRACKET_END =
  /^["”“']?\s?(?:\)|,?\s?(?:and|or|for short|in short|respectively|below|hereafter|hereinafter|in the following|each|collectively|together|as applicable|as well as|we|us|our)\b|[,;]\s?["“”„'‘(]|$)/;

function isDefiningLead(lead: string): boolean {
  const words = lead.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length > 0 && words.every((word) => WEAK_LEAD_WORDS.has(word))) return false;
  if (words.every((word) => DEFINING_LEAD_WORDS.has(word))) return true;
  return words.length <= 10 && words.some((word) => GATHERING_WORDS.has(word));
}

/** Whether a bracketed name is that of a law, an authority or another instrument, seen by what stands before it. */
function isLawOrBody(term: string, before: string): boolean {
  if (PRONOUNS.has(term.toLowerCase())) return false;
  if (LAW_ABBREVIATIONS.has(term.toLowerCase()) || LAW_ABBREVIATIONS.has(termKey(term))) return true;
  const termWords = term.match(WORD) ?? [];
  if (termWords.some((word) => startsCapital(word) && LAW_WORDS.has(word.toLowerCase()))) return true;
  const words = before.match(WORD) ?? [];
  for (let at = words.length - 1; at >= 0 && at >= words.length - 9; at--) {
    const word = words[at] ?? "";
    if (!startsCapital(word) && !NAME_JOINTS.has(word) && !/^\d/.test(word)) return false;
    if (startsCapital(word) && LAW_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&'’]*/gu;
const NAME_JOINTS: ReadonlySet<string> = new Set(["of", "the", "and", "on", "for", "to", "in", "or", "with"]);

function define(passage: Passage, group: Group, meaning: Span | undefined): readonly Definition[] {
  const terms = group.map((part) => passage.block.text.slice(part.start, part.end));
  return group.map((part) => {
    const span = withoutArticle(passage.block.text, part);
    const term = passage.block.text.slice(span.start, span.end);
    const sort = sortOfTerm({ text: passage.block.text, span, together: terms });
    const gloss = term === term.toLowerCase() ? { gloss: true as const } : {};
    return { ...span, term, sort, ...gloss, ...(meaning === undefined ? {} : { meaning }) };
  });
}

function withoutArticle(text: string, span: Span): Span {
  const article = /^(?:the|an?)\s/.exec(text.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}

/** "Personally Identifiable Information (PII)": a concept of the document with its initials. */
function readAbbreviations(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!text.includes("(")) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(
    /\((?:the\s)?([A-Z][\p{L}\p{N}&-]{1,20}(?:\s[A-Z][\p{L}\p{N}&-]{1,20}){0,2})\)/gu,
  )) {
    const term = match[1] ?? "";
    const start = match.index + match[0].length - term.length - 1;
    const before = text.slice(Math.max(0, match.index - REACH), match.index).trimEnd();
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    const sort = sortOfTerm({ text, span, together: [term] });
    if (isLawOrBody(term, before)) continue;
    if (term.includes(" ") ? repeatsHead(term, before) : false) found.push({ ...span, term, sort, meaning });
    else if (sort === "name" && ENDS_WITH_LEGAL_FORM.test(before))
      found.push({ ...span, term, sort, meaning });
    else if (/^[A-Z]{2,6}s?$/.test(term) && !isTrade(term) && hasInitials(before, term.replace(/s$/, ""))) {
      found.push({ ...span, term, sort, meaning, needs: "use" });
    }
  }
  return found;
}

/** "a certain target page (Conversion Page)": the bracket gives what stands before it a name of its own. */
function repeatsHead(term: string, before: string): boolean {
  const last = (before.match(/[\p{L}\p{N}]+$/u) ?? [""])[0];
  return (
    last !== "" &&
    last === last.toLowerCase() &&
    wordKey(last) === wordKey(lastWord(term)) &&
    !/^(?:section|act|policy)$/.test(last)
  );
}

const ENDS_WITH_LEGAL_FORM =
  /(?:Inc|LLC|Ltd|Limited|GmbH|AG|AS|AB|BV|B\.V|Corp|Corporation|Oy|ApS|S\.A|SA|SAS|SE|KG|Co)[.,]?$/;

function isTrade(term: string): boolean {
  return (
    TRADE_ABBREVIATIONS.has(term.toLowerCase()) ||
    TRADE_ABBREVIATIONS.has(term.toLowerCase().replace(/s$/, ""))
  );
}

function hasInitials(before: string, abbreviation: string): boolean {
  const words = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-abbreviation.length - 2);
  const all = words.filter((word) => !NAME_JOINTS.has(word));
  const last = all.slice(-abbreviation.length);
  if (last.length < 2 || last.some((word) => !startsCapital(word))) return false;
  return (
    last
      .map((word) => word.charAt(0))
      .join("")
      .toUpperCase() === abbreviation
  );
}

/** "Personal data means any information …" and "By game statistics we mean …" without quotes. */
function readSentences(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  const found: Definition[] = [];
  const speaksOfMeanings = /\b(?:meanings?|defined|definitions?)\b/.test(text);
  for (const sentence of passage.sentences) {
    const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
    if (speaksOfMeanings) {
      const match = ELSEWHERE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
      if (match !== null) {
        const start = sentence.start + match.index;
        found.push({ start, end: start + match[0].length, term: "", sort: "elsewhere" });
        continue;
      }
    }
    const match = TERM_MEANS.exec(head) ?? BY_TERM_WE_MEAN.exec(head);
    const term = match?.[2] ?? "";
    if (match === null || !isSentenceTerm(term)) continue;
    const start = sentence.start + (match[1] ?? "").length;
    const meaning = { start: sentence.start + match[0].length, end: sentence.end };
    const span = { start, end: start + term.length };
    found.push({ ...span, term, sort: sortOfTerm({ text, span, together: [term] }), meaning });
  }
  return found;
}

const TERM_MEANS =
  /^((?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|\([a-z\d]{1,3}\)\s|[•*–-]\s)?(?:The\s|An?\s)?)([\p{Lu}][\p{L}’'-]*(?:\s[\p{L}’'-]+){0,4}?)(?:\s\([^()]{1,40}\))?(?=\s(?:shall\s|will\s)?(?:means?\s(?:any|an?|the|all|information|data|every|each|those|such|personal|individuals?|persons?|our|your|natural|either|one|small)\b|refers?\sto\b|(?:is|are)\s(?:defined\sas|any|information|data)\b))/u;
const BY_TERM_WE_MEAN = /^(By\s)((?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)(?=,?\swe\s(?:mean|understand)\b)/u;
const ELSEWHERE =
  /\b(?:capitali[sz]ed|defined)\s(?:\w+\s){0,2}?(?:terms?|words?|expressions?)\b.{0,120}?\b(?:meanings?|defined|definitions?)\b.{0,60}?\b(?:in|under|by|to)\s(?:the|our|such|those|that|that\sterm\sin)\b/i;

function isSentenceTerm(term: string): boolean {
  const words = term.toLowerCase().split(" ");
  if (words.length === 0 || term === "") return false;
  const first = words[0] ?? "";
  if (NO_TERM_STARTS.has(first) || /ing$/.test(first)) return false;
  return words.every((word) => !SENTENCE_WORDS.has(word));
}

/** Words that show that what stands before "means" is a clause and no term. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "is are was were be been has have had do does did will would can could may might must shall should not that which this these we you they it if also only section policy notice".split(
    " ",
  ),
);

/** "hereinafter referred to as Personal Data" without quotes: the capitalized words that follow. */
function readHereinafter(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!/herein|hereaf|\bcalled\b|\breferred\b/i.test(text)) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(HEREINAFTER)) {
    const term = match[1] ?? match[2] ?? "";
    if (match[2] !== undefined && !DATA_TYPE_HEADS.has(lastWord(term))) continue;
    const start = match.index + match[0].length - term.length;
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    found.push({ ...span, term, sort: sortOfTerm({ text, span, together: [term] }), meaning });
  }
  return found;
}

const HEREINAFTER =
  /\b(?:herein|here)after,?(?:\s(?:also|collectively|jointly|individually|together|simply|referred|called|known|designated|to|as)){0,4}:?\s(?:the\s|our\s|an?\s)?(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3})|\b(?:called|referred\sto\sas)\s(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){1,3})/gu;

/** "If you pay us, you are a Customer": a role of the reader. */
function readRoles(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  const found: Definition[] = [];
  for (const match of text.matchAll(
    /(?<!\b[Ii]f\s|\b[Ww]hen\s)\byou(?:['’]re|\sare)\s(?:also\s)?(?:an?|our)\s(\p{Lu}\p{Ll}{2,20})\b(?=\s(?:if|when|where)\b|[.,;])/gu,
  )) {
    const term = match[1] ?? "";
    const start = match.index + match[0].length - term.length;
    found.push({
      start,
      end: start + term.length,
      term,
      sort: "term",
      gloss: true,
      meaning: sentenceAt(passage, start),
    });
  }
  return found;
}

/** "Personal Data (as defined in the GDPR)": the term has a meaning, but not from this text. */
function readDefinedElsewhere(passage: Passage): readonly Definition[] {
  const { text } = passage.block;
  if (!/\bdefined\s(?:in|by|under)\b/.test(text)) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(DEFINED_ELSEWHERE)) {
    const words = (match[1] ?? "").split(" ");
    const lower = words.findLastIndex((word) => !startsCapital(word));
    const term = words.slice(lower < words.length - 1 ? lower + 1 : -2).join(" ");
    const start = match.index + (match[1] ?? "").length - term.length;
    found.push({ start, end: start + term.length, term, sort: "elsewhere" });
  }
  return found;
}

const DEFINED_ELSEWHERE =
  /((?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30})["”“']?(?:,?\s\(?(?:each\s)?as|\s\()\s?(?:(?:that|such|this|the)\sterms?\s(?:is|are)\s|those\sterms\sare\s|they\sare\s)?defined\s(?:in|by|under)\b/gu;

/** Entries of definition lists, tables and *Definitions* sections: definitions only where the heading says so. */
function readEntry(passage: Passage): readonly Definition[] {
  const { block, sentences } = passage;
  const label = entryLabel(passage);
  if (label === undefined) return [];
  const term = block.text.slice(label.start, label.end);
  if (!isTermLike(term) || NO_TERM_STARTS.has((term.split(" ")[0] ?? "").toLowerCase())) return [];
  const sort = sortOfTerm({ text: block.text, span: label, together: [term] });
  const end = sentences.at(-1)?.end ?? label.end;
  const meaning = end > label.end + 1 ? { meaning: { start: label.end, end } } : {};
  return [
    { ...label, term, sort: sort === "pronoun" ? "pronoun" : "term", ...meaning, needs: "definitions" },
  ];
}

function entryLabel(passage: Passage): Span | undefined {
  const { block } = passage;
  const { text } = block;
  if (block.cell !== undefined) {
    return block.cell.column === 0 && !block.cell.heading && text.length > 0
      ? { start: 0, end: text.length }
      : undefined;
  }
  if (block.marker === "dt") return { start: 0, end: text.length };
  if (block.kind !== "entry" && block.kind !== "paragraph") return undefined;
  const match = /^["“„«]?(\p{L}[^:–—"”?!]{1,58}?)["”“»]?(?::\s|\s[–—-]\s)/u.exec(text.slice(0, 80));
  if (match?.[1] === undefined) return undefined;
  const start = match[0].indexOf(match[1]);
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
    const term = match?.[2];
    if (match === null || term === undefined) continue;
    if (!DATA_TYPE_HEADS.has(lastWord(term)) || !term.includes(" ")) continue;
    const start = place + (match[1] ?? "").length;
    found.push({ start, end: start + term.length, term, sort: "term", needs: "use" });
  }
  return found;
}

const DATA_TYPE =
  /^((?:\s|[•*·–-]\s?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s){0,2})(\p{Lu}[\p{L}\p{N}/-]*(?:\s(?:and\s|or\s|&\s)?\p{Lu}[\p{L}\p{N}/-]*){0,4})(?=:|\s[–—-]\s|,?\s(?:such\sas|including|includes?|like|consists?\sof)\b)/u;

function sentenceAt(passage: Passage, offset: number): Span {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: passage.block.text.length };
}

function lastWord(term: string): string {
  return (term.split(" ").at(-1) ?? "").toLowerCase();
}

function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

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
