import {
  AFTER_PLAIN_FORMS,
  INSIDE_NAMES,
  LEGAL_FORMS,
  NOT_NAMES,
  STRONG_BODY_WORDS,
} from "../language/en/organizations.ts";
import { CASE, GAP } from "../language/tokens.ts";
import type { Party } from "./facts.ts";
import { hostNames, numberedNames, roleOf, roleOfSpan } from "./party-roles.ts";
import { isDescribedAsEntity, isOfficeOfState, isPerson } from "./party-sorts.ts";
import type { Passage } from "./passage.ts";

/**
 * Organizations and persons that a passage names and that may be the controller: names with a legal form, bodies
 * (foundations, universities), and the name that is called "we" or that runs the site.
 */
export function readParties(passage: Passage): readonly Party[] {
  const { tokens } = passage;
  const parties: Party[] = [];
  for (let at = 0; at < tokens.count; ) {
    const end = nameEnd(passage, at);
    if (end === at) {
      at++;
      continue;
    }
    const party = partyOf(passage, at, end);
    if (party !== undefined) parties.push(asInItsRow(party, parties.at(-1), passage.block.text));
    at = end;
  }
  const { text } = passage.block;
  return [
    ...parties,
    ...unfilledNames(passage),
    ...hostNames(text, parties),
    ...numberedNames(text, parties),
  ];
}

/** A name in a row that begins with somebody else's is somebody else's: "our processors (Alder Ltd, Birch GmbH)". */
function asInItsRow(party: Party, before: Party | undefined, text: string): Party {
  const isNext =
    party.role === "named" &&
    before?.role === "other" &&
    /^(?:,| and| or|, and|, or|;) $/.test(text.slice(before.end, party.start));
  return isNext ? { ...party, role: "other" } : party;
}

/** A name still to be filled in, "[company name]", counts as one: that it is open is another rule's finding. */
function unfilledNames(passage: Passage): readonly Party[] {
  const { text } = passage.block;
  if (!text.includes("[")) return [];
  return [
    ...text.matchAll(
      /\[[^\][]{0,60}\b(?:company|entity|controller|organi[sz]ation|firm|business|legal name)\b[^\][]{0,60}\]/gi,
    ),
  ].flatMap((match): Party[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const role = roleOfSpan(text, span);
    return role === undefined ? [] : [{ ...span, name: match[0], sort: "entity", role }];
  });
}

/** Index after the run of capitalised words at `at`, small joining words inside it included; `at` if there is none. */
function nameEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (!isNameWord(passage, at)) return at;
  let end = at + 1;
  while (end < tokens.count && tokens.sentences[end] === tokens.sentences[at]) {
    const gap = tokens.gaps[end] ?? 0;
    if (isLegalForm(passage, end) && gap <= GAP.bracket) {
      end++;
      continue;
    }
    if (gap > GAP.space) break;
    if (isNameWord(passage, end) || isInsideName(passage, end) || isYearInName(passage, end)) {
      end++;
      continue;
    }
    const joining =
      JOINING.has(word(passage, end)) &&
      end + 1 < tokens.count &&
      isNameWord(passage, end + 1) &&
      tokens.gaps[end + 1] === GAP.space;
    if (!joining) break;
    end += 2;
  }
  return end;
}

const JOINING: ReadonlySet<string> = new Set(["of", "and", "&", "for", "de", "der", "für", "und", "van"]);

function isNameWord(passage: Passage, at: number): boolean {
  const style = passage.tokens.cases[at];
  if (style === CASE.upper && isAbbreviation(passage, at)) return true;
  if (style === CASE.capital || style === CASE.upper || style === CASE.mixed)
    return !NOT_NAMES.has(word(passage, at));
  if (style === CASE.number && isNumberedName(passage, at)) return true;
  if (at + 1 >= passage.tokens.count) return false;
  if (style === CASE.lower) return isWrittenSmall(passage, at);
  return false;
}

/** "12 Stones Media", "4Points". */
function isNumberedName(passage: Passage, at: number): boolean {
  return (
    (passage.tokens.cases[at + 1] === CASE.capital && !YEAR.test(word(passage, at))) ||
    isLegalForm(passage, at + 1) ||
    WITH_DIGITS.test(word(passage, at))
  );
}

/** A name that begins with digits, and no measure or ordinal: "9lanterns", "300fp". */
const WITH_DIGITS =
  /^\d{1,3}(?:[a-z]{3}|(?!st\b|nd\b|rd\b|th\b|[kcm]m\b|[km]g\b|ml\b|[kmgt]b\b|[ap]m\b|hr\b|ft\b|in\b|oz\b|lb\b)[a-z]{2})/;

/** The year of a copyright line is no part of the name after it. */
const YEAR = /^(?:19|20)\d\d$/;

/** "IT" inside a name in small letters is no pronoun: "Larsen IT AS". */
function isAbbreviation(passage: Passage, at: number): boolean {
  return (
    at > 0 &&
    word(passage, at) === "it" &&
    passage.tokens.cases[at - 1] === CASE.capital &&
    passage.tokens.gaps[at] === GAP.space
  );
}

/** A company that writes its name without capitals, or as its site: "finchworks GmbH", "plover, Inc.", "Plover.com Co." */
function isWrittenSmall(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  if (
    tokens.cases[at + 1] === CASE.lower ||
    (tokens.gaps[at + 1] ?? 0) > GAP.bracket ||
    tokens.sentences[at + 1] !== tokens.sentences[at] ||
    !(
      SURE_FORMS.has(word(passage, at + 1)) ||
      (SITE_ENDINGS.has(word(passage, at)) && isLegalForm(passage, at + 1))
    )
  )
    return false;
  const name = word(passage, at);
  return name.length > 2 && !NOT_NAMES.has(name) && !JOINING.has(name);
}

/** The last word of a name that is an address: "Plover.com Co." */
const SITE_ENDINGS: ReadonlySet<string> = new Set(["com", "net", "org", "io"]);

const SURE_FORMS: ReadonlySet<string> = new Set([
  "inc",
  "llc",
  "ltd",
  "gmbh",
  "b.v",
  "bv",
  "aps",
  "s.r.l",
  "oy",
]);

/** The year in the name of a club: "TSV Grünau 1909 e.V." */
function isYearInName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  return (
    tokens.cases[at] === CASE.number &&
    at + 1 < tokens.count &&
    tokens.gaps[at + 1] === GAP.space &&
    isLegalForm(passage, at + 1)
  );
}

/** A general word in the middle of a company's name: "Tidemark Services GmbH", "Alder Data, Inc." */
function isInsideName(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  let next = at;
  while (next < at + 3 && tokens.cases[next] !== CASE.lower && INSIDE_NAMES.has(word(passage, next))) next++;
  if (next === at || next >= tokens.count || !isLegalForm(passage, next)) return false;
  const gap = tokens.gaps[next] ?? 0;
  return gap === GAP.space || (gap <= GAP.bracket && SURE_FORMS.has(word(passage, next)));
}

function word(passage: Passage, at: number): string {
  return passage.block.text.slice(passage.tokens.starts[at], passage.tokens.ends[at]).toLowerCase();
}

function isLegalForm(passage: Passage, at: number): boolean {
  const style = passage.tokens.cases[at];
  if (style === CASE.capital && ALSO_WORDS.has(word(passage, at))) return false;
  if (style === CASE.upper && isShouted(passage, at)) return false;
  return (
    (style !== CASE.lower || LOWER_FORMS.has(word(passage, at))) &&
    style !== CASE.number &&
    LEGAL_FORMS.has(word(passage, at).replace(GENITIVE, ""))
  );
}

/** "CHECK BACK FOR UPDATES AS IT IS YOUR DUTY": a sentence in capitals names no company by the word "as". */
function isShouted(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const goesOn = tokens.cases[at + 1] === CASE.upper && tokens.gaps[at + 1] === GAP.space;
  return goesOn && (AFTER_PLAIN_FORMS[word(passage, at)]?.has(word(passage, at + 1)) ?? false);
}

/** "Larch AB's app". */
const GENITIVE = /[’']s$/;

/** Legal forms that are words unless both letters are capitals: "8. Ad serving". */
const ALSO_WORDS: ReadonlySet<string> = new Set(["ad", "as"]);

const LOWER_FORMS: ReadonlySet<string> = new Set([
  "e.v",
  "d.o.o",
  "s.r.o",
  "mbh",
  "plc",
  "ltd",
  "inc",
  "llc",
  "gmbh",
  "a.s",
  "s.r.l",
  "limited",
  "e.k",
]);

function partyOf(passage: Passage, first: number, end: number): Party | undefined {
  const { tokens, block } = passage;
  const start = tokens.starts[first] ?? 0;
  const last = tokens.ends[end - 1] ?? 0;
  const stop = isLegalForm(passage, end - 1)
    ? last - (GENITIVE.exec(block.text.slice(start, last))?.[0].length ?? 0)
    : last;
  if (FIELD_LABEL.has(word(passage, end - 1))) return undefined;
  let isEntity = false;
  for (let at = first; at < end; at++) {
    if (at > first && isLegalForm(passage, at) && !isLimitedThing(passage, at, end)) isEntity = true;
    if (end - first > 1 && STRONG_BODY_WORDS.has(word(passage, at))) isEntity = true;
  }
  if (isDescribedAsEntity(block.text, { start, end: stop })) isEntity = true;
  const role = roleOf(block.text, word(passage, first), { start, end: stop });
  isEntity ||= isOfficeOfState(block.text.slice(start, stop), role);
  if (!isEntity && (role === "named" || isBareNumber(passage, first))) return undefined;
  if (!isEntity && end - first === 1 && NO_BRANDS.has(word(passage, first))) return undefined;
  if (!isEntity && end - first === 1 && tokens.cases[first] === CASE.upper && block.text.length < 6)
    return undefined;
  return {
    start,
    end: stop,
    name: block.text.slice(start, stop),
    sort:
      isEntity || isPerson(block.text, { start, end: stop }, { role, words: end - first })
        ? "entity"
        : "brand",
    role,
  };
}

function isBareNumber(passage: Passage, at: number): boolean {
  return passage.tokens.cases[at] === CASE.number && !WITH_DIGITS.test(word(passage, at));
}

/** "Limited" inside a name is a form only before another word of one: "iOS Limited Library Mode" is no company. */
function isLimitedThing(passage: Passage, at: number, end: number): boolean {
  if (word(passage, at) !== "limited") return false;
  if (passage.block.text.charAt((passage.tokens.starts[at] ?? 0) - 1) === ".") return true;
  return at + 1 < end && !isLegalForm(passage, at + 1) && !AFTER_LIMITED.has(word(passage, at + 1));
}

const AFTER_LIMITED: ReadonlySet<string> = new Set(["liability", "company", "partnership", "and", "trading"]);

/** Words that stand with a capital before "privacy policy" or at the beginning, and alone name nobody. */
const NO_BRANDS: ReadonlySet<string> = new Set([
  "above",
  "below",
  "customer",
  "full",
  "general",
  "global",
  "internet",
  "mobile",
  "online",
  "website",
]);

/** Last words of the names of fields: "Company Name", "Association Number". */
const FIELD_LABEL: ReadonlySet<string> = new Set(["name", "number", "address", "optional"]);
