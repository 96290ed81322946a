import { isProse } from "../document/block.ts";
import { startsCapital } from "../facts/term-shape.ts";
import { withoutLegalForm } from "../policy/own-names.ts";
import type { Policy } from "../policy/policy.ts";
import { rememberingEach } from "../policy/remember.ts";

/** How a document speaks, so that what is inserted speaks alike. */
export interface Voice {
  readonly data: "personal data" | "personal information" | "Personal Data" | "Personal Information";
  readonly notice: "notice" | "policy";
  /** Who is responsible: "we", "I", or how the document calls itself without either: "Heron", "the Company". */
  readonly speaker: string;
  /** Who reads: "you", or whom a document speaks of that never says so, in the plural: "users", "Members". */
  readonly reader: string;
}

/** The voice that a document uses most; counted once, however many clauses are offered. */
export const voiceOf = rememberingEach((policy: Policy): Voice => {
  const prose = policy.blocks.filter(({ block }) => isProse(block)).map(({ block }) => block.text);
  const title = policy.title?.block.text ?? "";
  return {
    data: dataIn(prose),
    notice: /\bpolicy\b/i.test(title) || !/\bnotice\b/i.test(title) ? "policy" : "notice",
    speaker: speakerIn(prose, policy),
    reader: readerIn(prose),
  };
});

function count(prose: readonly string[], pattern: RegExp): number {
  let found = 0;
  for (const text of prose) found += text.match(pattern)?.length ?? 0;
  return found;
}

function dataIn(prose: readonly string[]): Voice["data"] {
  const data = count(prose, /\bpersonal data\b/gi);
  const information = count(prose, /\bpersonal information\b/gi);
  if (information > data)
    return 2 * count(prose, /\bPersonal Information\b/g) > information
      ? "Personal Information"
      : "personal information";
  return 2 * count(prose, /\bPersonal Data\b/g) > data ? "Personal Data" : "personal data";
}

/** So many times more often than by a pronoun must somebody be named for the name to be the manner of the text. */
const CLEARLY = 4;
/** Fewer mentions than this show no manner. */
const FEWEST = 3;

function speakerIn(prose: readonly string[], policy: Policy): string {
  const we = count(prose, /\b(?:we|us|ours?)\b/gi);
  const one = count(prose, /(?<![\p{L}.])I(?=['’]|\s\p{Ll})|(?<!\p{L})my(?=\s\p{Ll})/gu);
  if (one >= FEWEST && one > we) return "I";
  const [most] = namesOf(policy)
    .map((name) => ({ name, ...namings(prose, name) }))
    // "the University" may be the one who speaks, "Alder University" is another name.
    .filter(({ name, times, withArticle }) => !ROLES.includes(name) || 2 * withArticle > times)
    .sort((a, b) => b.times - a.times);
  if (most === undefined || most.times < FEWEST || most.times < CLEARLY * we) return "we";
  return 2 * most.withArticle > most.times ? `the ${most.name}` : most.name;
}

/** How a document may call the controller: by name, with or without its legal form, by a defined name, by its part. */
function namesOf({ disclosures }: Policy): readonly string[] {
  const names = new Set<string>(ROLES);
  for (const { placed, span } of disclosures.get("controller-identity")?.evidence ?? []) {
    const name = placed.block.text.slice(span.start, span.end);
    if (!startsCapital(name) || name.length > LONGEST_NAME) continue;
    names.add(name);
    names.add(withoutLegalForm(name));
    for (const { term, sort } of placed.facts.definitions)
      if (sort === "name" && !PRODUCT.test(term)) names.add(term);
  }
  return [...names];
}

/** What the company makes does nothing with data. */
const PRODUCT = /^(?:apps?|applications?|services?|sites?|websites?|platforms?|software|products?)$/i;
const LONGEST_NAME = 60;
const ROLES: readonly string[] = [
  "Company",
  "company",
  "Controller",
  "controller",
  "Data Controller",
  "data controller",
  "Administrator",
  "administrator",
  "Operator",
  "operator",
  "Provider",
  "provider",
  "Association",
  "association",
  "Foundation",
  "foundation",
  "Organization",
  "organization",
  "Club",
  "club",
  "School",
  "school",
  "University",
  "university",
  "Publisher",
  "publisher",
  "Seller",
  "seller",
];

/** How often words stand in texts as they are written, as whole words, and how often after "the". */
function namings(
  prose: readonly string[],
  words: string,
): { readonly times: number; readonly withArticle: number } {
  let times = 0;
  let withArticle = 0;
  for (const text of prose) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      if (isLetter(text.charAt(at - 1)) || isLetter(text.charAt(at + words.length))) continue;
      times++;
      if (/(?:^|[^\p{L}])[Tt]he $/u.test(text.slice(Math.max(0, at - 5), at))) withArticle++;
    }
  }
  return { times, withArticle };
}

function isLetter(char: string): boolean {
  return /^[\p{L}\p{N}]/u.test(char);
}

function readerIn(prose: readonly string[]): string {
  const you = count(prose, /\b(?:you|yours?)\b/gi);
  const [most] = READERS.map((noun) => ({ noun, ...writtenAs(prose, noun) })).sort(
    (a, b) => b.times - a.times,
  );
  if (most === undefined || most.times < FEWEST || most.times < CLEARLY * you) return "you";
  return `${most.isCapital ? upperFirst(most.noun) : most.noun}s`;
}

/** How often a noun stands in texts, in the singular or the plural, and whether mostly with a capital. */
function writtenAs(
  prose: readonly string[],
  noun: string,
): { readonly times: number; readonly isCapital: boolean } {
  const small = namings(prose, noun).times + namings(prose, `${noun}s`).times;
  const large = namings(prose, upperFirst(noun)).times + namings(prose, `${upperFirst(noun)}s`).times;
  // At the beginning of a sentence a capital says nothing.
  return { times: small + large, isCapital: large > 2 * small };
}

/** Whom policies speak of in the third person. */
const READERS: readonly string[] = [
  "user",
  "customer",
  "client",
  "member",
  "visitor",
  "guest",
  "patient",
  "data subject",
  "subscriber",
  "applicant",
  "participant",
  "student",
  "player",
  "reader",
  "donor",
  "employee",
  "buyer",
  "passenger",
];

/**
 * A clause in a document's voice. In clauses `keep~` is a verb that agrees with "we", `‹a|b›` is said so where the
 * document says "we" and otherwise, `«a|b»` where it says "you" and otherwise. `isAnnounced`: the words go on from a
 * lead-in that has named the reader.
 */
export function speak(clause: string, voice: Voice, isAnnounced: boolean): string {
  const chosen = clause
    .replace(/‹([^‹›|]*)\|([^‹›|]*)›/g, voice.speaker === "we" ? "$1" : "$2")
    .replace(/«([^«»|]*)\|([^«»|]*)»/g, voice.reader === "you" ? "$1" : "$2");
  const said = ofReader(ofSpeaker(ofData(chosen, voice), voice.speaker), voice.reader, isAnnounced);
  return startsCapital(voice.data) ? said.replace(/\bpersonal (?:data|information)\b/gi, voice.data) : said;
}

/** "Data" are many and "information" is one; in our clauses "they" and "them" without a preposition are the data. */
function ofData(text: string, voice: Voice): string {
  const said = text.replace(
    voice.notice === "policy" ? /\b([Tt]his(?: privacy)?) notice\b/g : /\b([Tt]his(?: privacy)?) policy\b/g,
    `$1 ${voice.notice}`,
  );
  if (voice.data.toLowerCase() === "personal data" || !/\bpersonal data\b/i.test(said)) return said;
  return said
    .replace(
      /\b([Pp])ersonal data (are|were|have)\b/g,
      (_whole, first: string, verb: string) => `${first}ersonal information ${SINGULAR.get(verb) ?? verb}`,
    )
    .replace(/\b([Pp])ersonal data\b/g, "$1ersonal information")
    .replace(/\bthey (are|were|have)\b/g, (_whole, verb: string) => `it ${SINGULAR.get(verb) ?? verb}`)
    .replace(/(?<!\b(?:from|to|among) )\bthem\b/g, "it");
}

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ["are", "is"],
  ["were", "was"],
  ["have", "has"],
  ["do", "does"],
]);

function ofSpeaker(text: string, speaker: string): string {
  if (speaker === "we") return text.replaceAll("~", "");
  if (speaker === "I")
    return text
      .replace(/\bare~/g, "am")
      .replaceAll("~", "")
      .replace(/\b(?:we|us|our)\b/gi, (word) => inFirstPerson(word));
  return text
    .split(SENTENCE)
    .map((sentence) => inThirdPerson(sentence, speaker))
    .join("");
}

/** "(Art. 6(1)" ends none. */
const SENTENCE = /(?<=[a-z\p{Co})]\. )(?=\p{Lu})/u;

function inFirstPerson(word: string): string {
  if (word.toLowerCase() === "we") return "I";
  if (word.toLowerCase() === "us") return "me";
  return word === "Our" ? "My" : "my";
}

function inThirdPerson(sentence: string, speaker: string): string {
  let isNamed = false;
  return sentence.replace(
    /\b(we|us|our)\b|(?<!\p{L})(\p{L}{1,30})~/giu,
    (whole, word: string | undefined, verb: string) => {
      if (word === undefined) return singular(verb);
      const isFirst = !isNamed;
      isNamed = true;
      if (word.toLowerCase() === "us") return speaker;
      const said =
        word.toLowerCase() === "we" ? (isFirst ? speaker : "it") : isFirst ? possessive(speaker) : "its";
      return startsCapital(whole) ? upperFirst(said) : said;
    },
  );
}

function singular(verb: string): string {
  const known = SINGULAR.get(verb);
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function ofReader(text: string, reader: string, isAnnounced: boolean): string {
  if (reader === "you") return text;
  let isNamed = isAnnounced;
  return text.replace(
    /(?<!\p{L})(\p{L}{1,30} )?\b(you|your)\b/giu,
    (_whole, before: string | undefined, word: string) => {
      const isFirst = !isNamed;
      isNamed = true;
      const isOwner = word.toLowerCase() === "your";
      const pronoun = isOwner ? "their" : AFTER.has(before?.trim().toLowerCase() ?? "") ? "them" : "they";
      const said = isFirst ? (isOwner ? possessive(reader) : reader) : pronoun;
      return `${before ?? ""}${startsCapital(word) ? upperFirst(said) : said}`;
    },
  );
}

/** After these "you" is an object. */
const AFTER: ReadonlySet<string> = new Set(
  "about with for to from of by on against notify inform tell tells give gives send ask answer let allow".split(
    " ",
  ),
);

function possessive(noun: string): string {
  return noun.endsWith("s") ? `${noun}’` : `${noun}’s`;
}

/** The text with its first letter large. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
