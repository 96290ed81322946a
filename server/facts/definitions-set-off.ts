import { DEFINING_LEAD_WORDS, GATHERING_WORDS, WEAK_LEAD_WORDS } from "../language/en/term-words.ts";
import type { Span } from "../text/text.ts";
import { sortOfTerm } from "./definition-sort.ts";
import type { Definition } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { findSetOff, type SetOff } from "./quotes.ts";
import { isLawOrBody, isTermLike, namesDoing, REACH, sentenceAt, startsCapital } from "./term-shape.ts";

/** Definitions of terms that are set off by quotes, bold or `<dfn>`: in brackets, by a verb, or by being named. */
export function readSetOffDefinitions(passage: Passage): readonly Definition[] {
  const groups = groupSetOff(passage.block.text, findSetOff(passage.block));
  return groups.flatMap((group) => readGroup(passage, group));
}

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

const JOINING = /^[\s,/&]{0,6}(?:(?:and|or|and\/or|resp\.)\s)?(?:the|an?|our|your|each|also)?\s?$/;

function readGroup(passage: Passage, group: Group): readonly Definition[] {
  const { text } = passage.block;
  const [first] = group;
  const last = group.at(-1) ?? first;
  const before = text.slice(Math.max(0, first.outerStart - REACH), first.outerStart);
  const after = text.slice(last.outerEnd, last.outerEnd + REACH);
  const terms = group.map((part) => text.slice(part.start, part.end));
  if (first.by === "definition")
    return passage.block.marker === "dt" && namesDoing(text) ? [] : define(passage, group, undefined);
  const bracket = bracketBefore(before);
  if (bracket !== undefined && closesBracket(after)) {
    const open = first.outerStart - before.length + bracket.open;
    const named = text.slice(Math.max(0, open - REACH), open);
    if (first.by === "quote" && /\bas\s(?:the\s|an?\s)?$/.test(bracket.lead) && DEFINED_AS.test(before))
      return define(passage, group, undefined);
    if (terms.some((term) => COMMANDS.test(term)) && !/\b(?:the|an?|each|our)\s/.test(bracket.lead))
      return [];
    if (!isDefiningLead(bracket.lead) || !/\p{L}/u.test(named) || POINTS_ELSEWHERE.test(named)) return [];
    if (
      first.by !== "quote" &&
      (bracket.lead.trim() !== "" ? !isDefiningLead(bracket.lead) : !startsCapital(terms[0] ?? ""))
    ) {
      return [];
    }
    if (terms.some((term) => isLawOrBody(term, named) || NAMES_RIGHT.test(term))) return [];
    const definitions = define(passage, group, { start: sentenceAt(passage, open).start, end: open });
    const close = last.outerEnd + text.slice(last.outerEnd, last.outerEnd + 4).search(/[)\]]/);
    if (definitions.length !== 1 || close < last.outerEnd) return definitions;
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
    SPEAKING_OF.test(before) &&
    /\b(?:mean|means|meaning|refers? to|referring to|understand|talking about|talking both about|speaking of)\b/.test(
      after,
    );
  if (speaksOf) return define(passage, group, undefined);
  if (first.by === "emphasis" || first.by === "strong") return [];
  if (
    first.by === "quote" &&
    /\p{L}\s[–—-]\s(?:the|an?|our|your|together,?|collectively,?)(?:\sthe)?\s$/u.test(before) &&
    /^\s[–—-]\s/.test(after)
  )
    return define(passage, group, undefined);
  if (MEANT_BY_LAW.test(after)) return define(passage, group, undefined).map(elsewhere);
  if (DEFINED_AS.test(before) || /^,? for short\b/.test(after)) return define(passage, group, undefined);
  if (ACTING_AS.test(before) && startsCapital(terms[0] ?? "")) return define(passage, group, undefined);
  return [];
}

/** Settings and buttons are named by what they do: `on Android (“Reset advertising ID”)`. */
const COMMANDS =
  /^(?:(?:Reset|Limit|Opt|Disable|Enable|Turn|Block|Delete|Clear|Allow|Ask|Hide|Manage)\s\p{Ll}|Limit\sAd\sTracking$)/u;

/** “Right to be forgotten”: what people call a right that the law gives, under whatever name. */
const NAMES_RIGHT = /^rights?\s(?:to|of)\s/i;

/** A title in brackets after "as explained above" is named, not defined. */
const POINTS_ELSEWHERE = /\b(?:above|below|section|heading|button|link)\s?$/i;
const TAKEN_OVER = /^,?\s\(?as\s(?:they|it|that\sterm|such\sterms?|those\sterms|each)\s(?:is|are)\sdefined\b/;

/** “is defined as ‘Sensitive Data’ under the GDPR”: the meaning is that of a law. */
const MEANT_BY_LAW =
  /^["”’]?\s(?:under|by|in|within)\s(?:the\s)?(?:(?:EU|UK|European|applicable)\s)?(?:GDPR|General\sData|Regulation|Article|Art\.|law|Data\sProtection\sAct|CCPA|California)/;

function elsewhere({ start, end, term }: Definition): Definition {
  return { start, end, term, sort: "elsewhere" };
}

/** What follows a term that is defined by a verb. The bracket and the clause in between are optional. */
const DEFINING_VERB =
  /^\s?(?:\([^()]{1,60}\)\s?)?,?\s?(?:of\s(?:\w{1,20}\s){1,4})?(?:as used [^,]{1,50},\s?)?(?:(?:shall|will|should|also|in this [a-z]{1,12}|which|that|here|below|each|both|therefore)\s)*(?:means?\b|refers?\s(?:only\s)?to\b|(?:is|are)\s(?:hereby\s|further\s)?defined\b|(?:has|have|bears?|carr(?:y|ies))\sthe\s(?:same\s|following\s)?meanings?\b|includes?\b|covers?\b|comprises?\b|consists?\sof\b|denotes?\b|stands?\sfor\b|(?:is|are)\sunderstood\b|(?:is|are)\s(?:an?|any|any other|all|the|what|whatever|anything|everything|each|every|information|data|those|small|text|natural|individuals?|persons?|companies)\s)/;
const MEANING_VERB = /\b(?:means?|refers?|defined|meanings?)\b/;
const IS_ONLY = /\b(?:is|are)\s(?:any\sother|\w+)\s$/;

/** What comes before a term that is named: "hereinafter referred to as", "the term". */
const DEFINED_AS =
  /(?:\b(?:hereinafter|hereafter|henceforth|(?<!search\s|with\sthe\s|to\sthe\s|of\sthe\s)terms?|abbreviated(?:\sas)?)|\b(?:referred?|refers?|referring)\s(?:to\s)?(?:[^.;()]{1,80}\s)?as|\bcollectively(?:\scalled|\sas)?|\b(?:we|hereinafter|hereafter)\s(?:will\s)?call(?:ed)?(?:\s(?:it|this|them|these))?|\bdefined\sas|\b(?:is|are|be|we)\s(?:also\s|here\s)?(?:called|termed|named)|\breferences\sto),?:?\s(?:the\s|our\s|an?\s|either\s)?$/i;
const SPEAKING_OF =
  /\b(?:by|when(?:ever)?\swe\s(?:say|use|write|mention|refer\sto|speak\sof|talk\sabout)|where(?:ver)?\s(?:you\s(?:read|see)|we\s(?:say|use|write)))\s(?:the\sterm\s|the\s|an?\s)?$/i;
const ACTING_AS = /\b(?:acts?|acting|processes|functions)\sas\s(?:the|an?)\s$/;

/** The bracket that a stretch stands in: where it opens in `before`, and the words between it and the stretch. */
function bracketBefore(before: string): { readonly open: number; readonly lead: string } | undefined {
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("["));
  if (open < 0 || /[)\]]/.test(before.slice(open))) return undefined;
  return { open, lead: before.slice(open + 1) };
}

function closesBracket(after: string): boolean {
  return BRACKET_END.test(after);
}

const BRACKET_END =
  /^["”“']?\s?(?:[)\]]|,?\s?(?:and|or|for short|in short|respectively|below|hereafter|hereinafter|in the following|each|collectively|together|as applicable|as well as|as\s(?:further|more\sfully|described|explained|set\sout|detailed)|we|us|our)\b|[,;]\s?["“”„'‘(]|$)/;

function isDefiningLead(lead: string): boolean {
  const words = lead.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length > 0 && words.every((word) => WEAK_LEAD_WORDS.has(word))) return false;
  if (words.every((word) => DEFINING_LEAD_WORDS.has(word))) return true;
  return words.length <= 10 && words.some((word) => GATHERING_WORDS.has(word));
}

function define(passage: Passage, group: Group, meaning: Span | undefined): readonly Definition[] {
  const terms = group.map((part) => passage.block.text.slice(part.start, part.end));
  return group.map((part) => {
    const span = withoutArticle(passage.block.text, part);
    const term = passage.block.text.slice(span.start, span.end);
    const sort = sortOfTerm({ text: passage.block.text, span, together: terms });
    const isGloss =
      term === term.toLowerCase() ||
      IN_EXPRESSION.test(passage.block.text.slice(part.outerEnd, part.outerEnd + 16));
    const gloss = isGloss ? { gloss: true as const } : {};
    return { ...span, term, sort, ...gloss, ...(meaning === undefined ? {} : { meaning }) };
  });
}

/** `your Internet Protocol (“IP”) address`: the short name is used at once. */
const IN_EXPRESSION = /^\s?\)\s(?:address(?:es)?|numbers?|codes?|identifiers?)\b/;

function withoutArticle(text: string, span: Span): Span {
  const article = /^(?:the|an?)\s/.exec(text.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}
