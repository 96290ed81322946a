import { describe, expect, it } from "vitest";
import { allExamples } from "./all-statements.ts";
import { statusIn } from "./statements.ts";

const DATA = "(?:personal )?(?:data|information)";
const YOUR_DATA = new RegExp(`\\byour ${DATA}\\b`, "g");
const ACTS =
  "(?:keep|store|use|collect|share|delete|process|send|retain|disclose|pass|transfer|protect|hold|obtain|receive|sell)";
/** Verbs with an object after them. */
const VERB = new RegExp(
  `(?<=\\b(?:to|can|may|not|never|will|[Ww]e|you) )${ACTS}(?= (?:the|your|any|all|it|them|personal|data|information|these|such)\\b)`,
  "g",
);
const PARTICIPLE =
  /(?<=\b(?:is|are|be|been|being) )(?:kept|stored|used|collected|shared|deleted|processed|sent|retained|disclosed|passed|transferred|protected|held|erased|removed|sold|obtained|received|corrected|restricted)\b/g;

/** Says the same in the same words, written in another way. */
const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "in contractions": (text) =>
    text
      .replace(/\b(do|does|are|is|have|has|would|should) not\b/g, "$1n’t")
      .replace(/\bwill not\b/g, "won’t")
      .replace(/\bcannot\b/g, "can’t")
      .replace(/\b(we|you|they|I) will\b(?! not)/gi, "$1’ll")
      .replace(/(?<!about )\b(we|you|they) are\b(?! not)/gi, "$1’re")
      .replace(/\b([Ii]t|[Tt]here) is\b(?! not)/g, "$1’s"),
  "with accents for apostrophes": (text) =>
    text.replace(/\b(do|does|is) not\b/g, "$1n´t").replace(/(?<=\p{L})['’](?=\p{L})/gu, "´"),
  "with no-break spaces": (text) => text.replace(/\b(your|for|of|the|\d+) (?=[a-z])/g, "$1\u00a0"),
  "in two spellings": (text) => text.replaceAll("e-mail", "email").replaceAll("E-mail", "Email"),
  "with emphasis": (text) =>
    text.replace(/\b(access|delete|withdraw|object|consent|cookies|personal data|contract)\b/g, "**$1**"),
  "in short lines": (text) =>
    text.includes("\n") ? text : text.replace(/((?:\S+ ){3}[\w,]+) (?=[\p{L}])/gu, "$1\n"),
  "as a quotation": (text) => (text.includes("\n") ? text : `> ${text}`),
  "as an entry": (text) => (text.includes("\n") ? text : `Some facts:\n\n- ${text}\n- The end.`),
  "with blanks doubled": (text) => text.replaceAll(" ", "  "),
  "of and/or": (text) => text.replaceAll(" or ", " and/or "),
  "of informations": (text) => text.replace(/\binformation\b/g, "informations"),
  "between other paragraphs": (text) => `Thank you for coming.\n\n${text}\n\nHave a pleasant stay.`,
};

/**
 * Says the same in other words. A few examples change their sense with it ("Thank users for using our app"), so that a few
 * may be judged otherwise.
 */
const REWORDINGS: Readonly<Record<string, (text: string) => string>> = {
  "of users instead of you": (text) =>
    text
      .replace(/\bYours?\b/g, "Users’")
      .replace(/\byours?\b/g, "users’")
      .replace(/\bYou\b/g, "Users")
      .replace(/\byou\b/g, "users")
      .replace(/\byourself\b/g, "themselves"),
  "of the data subject instead of you": (text) =>
    text
      .replace(/\b([Yy])ou (have|are)\b/g, (_, y, verb) => `${the(y)} ${verb === "have" ? "has" : "is"}`)
      .replace(/\b([Yy])ours?\b/g, (_, y) => `${the(y)}’s`)
      .replace(/\b([Yy])ou\b/g, (_, y) => the(y)),
  "of information about you": (text) => text.replace(YOUR_DATA, "the information about you"),
  "of data relating to you": (text) => text.replace(YOUR_DATA, "personal data relating to you"),
  "of data that we hold about you": (text) =>
    text.replace(YOUR_DATA, "the personal data that we hold about you"),
  "of an account beside the data": (text) => text.replace(YOUR_DATA, "your account and $&"),
  "of data and account": (text) => text.replace(YOUR_DATA, "$& and your account"),
  "of all your own data": (text) =>
    text.replace(new RegExp(`\\byour (?=${DATA}\\b)`, "g"), "all of your own "),
  "of user data": (text) => text.replace(/\byour (?:personal )?data\b/g, "your user data"),
  "of personally identifiable information": (text) =>
    text.replace(/\bpersonal (?:data|information)\b/g, "personally identifiable information"),
  "with a bracket": (text) => text.replace(YOUR_DATA, "$& (as described above)"),
  "with an aside": (text) =>
    text
      .replace(/\b[Yy]ou (?:can|may) (?=[a-z])/g, "$&, of course, ")
      .replace(/ , /g, ", ")
      .replace(/\bWe (?=(?:keep|store|use|collect|share|delete|process|send)\b)/g, "We, as a club, "),
  "of never": (text) => text.replace(/\b(?:do|does|will) not\b/g, "never"),
  "of permission": (text) =>
    text
      .replace(/\b(your|their|his) consent\b/g, "$1 permission")
      .replace(/\bYour consent\b/g, "Your permission"),
  "of express consent": (text) => text.replace(/\b([Yy]our|their) consent\b/g, "$1 express consent"),
  "of what is possible": (text) => text.replace(/\bYou (?:can|may) (?!not)/g, "It is possible for you to "),
  "of a period of": (text) => text.replace(/\bfor (?=(?:two|three|five|six|ten|\d+) )/g, "for a period of "),
  "without apostrophes": (text) =>
    text
      .replace(/\b(do|does|is|are) not\b/g, "$1nt")
      .replace(/\bwill not\b/g, "wont")
      .replace(/\bcannot\b/g, "cant"),
  "with hyphens that do not break": (text) => text.replace(/(?<=[a-z])-(?=[a-z])/g, "\u2011"),
  "of what is done by us": (text) => text.replace(PARTICIPLE, (done) => `${done} by us`),
  "of PII": (text) => text.replace(YOUR_DATA, "your PII"),
  "of your particulars": (text) => text.replace(YOUR_DATA, "your particulars"),
  "of what we are doing": (text) =>
    text
      .replace(/\bWe (keep|collect|process)\b/g, "We are $1ing")
      .replace(/\bWe (us|stor|shar)e\b/g, "We are $1ing"),
  "of me": (text) =>
    text
      .replace(/\b[Ww]e are\b/g, "I am")
      .replace(/\b[Ww]e\b/g, "I")
      .replace(/\bour\b/g, "my")
      .replace(/\bOur\b/g, "My")
      .replace(/\bus\b/g, "me"),
  "with a verb before": (text) => text.replace(VERB, "record or $&"),
  "with a verb after": (text) => text.replace(VERB, "$& or record"),
  "with a verb on either side": (text) => text.replace(VERB, "edit, $& or otherwise record"),
  "with a stroke between verbs": (text) => text.replace(VERB, "$&/record"),
  "with a participle before": (text) => text.replace(PARTICIPLE, "recorded and $&"),
  "with a participle after": (text) => text.replace(PARTICIPLE, "$& or recorded"),
  "of as well as": (text) => text.replace(/ and (?=[a-z])/g, " as well as "),
  "with ampersands": (text) => text.replaceAll(" and ", " & "),
  "without blanks between sentences": (text) => text.replace(/([a-z])\. (?=[A-Z])/g, "$1."),
  "of what is usual": (text) => text.replace(/\bWe (?=(?:will )?[a-z]+ )/g, "We usually "),
  "of us and ours": (text) => text.replace(new RegExp(`\\bWe (?=${ACTS}\\b)`, "g"), "We and our affiliates "),
  "of ourselves": (text) => text.replace(new RegExp(`\\b[Ww]e (?=${ACTS}\\b)`, "g"), "$&ourselves "),
  "of at no time": (text) => text.replace(/\bWe (?:do not|never) (?=[a-z])/g, "At no time do we "),
  "of under no circumstances": (text) =>
    text.replace(/\bWe (?:do not|never) (?=[a-z])/g, "Under no circumstances will we "),
  "of not in any way": (text) => text.replace(/\b([Ww])e do not (?=[a-z])/g, "$1e do not in any way "),
  "of a statutory right": (text) => text.replace(/\bthe right to\b/g, "a statutory right to"),
  "of your personal info": (text) => text.replace(YOUR_DATA, "your personal info"),
  "of the data you provide": (text) => text.replace(YOUR_DATA, "the data you provide"),
  "of what is securely done": (text) => text.replace(PARTICIPLE, (done) => `securely ${done}`),
  "of what we automatically do": (text) =>
    text.replace(new RegExp(`\\bWe (?=${ACTS}\\b)`, "g"), "We automatically "),
  "of our team": (text) =>
    text
      .replace(/\bWe (?=(?:keep|store|collect|use|share|send|will)\b)/g, "Our team ")
      .replace(/\bOur team (keep|store|collect|use|share|send)\b/g, "Our team $1s"),
  "of what we are going to do": (text) => text.replace(/\b([Ww])e will(?! not)\b/g, "$1e are going to"),
  "of feeling free": (text) => text.replace(/\bYou (?:can|may) (?=[a-z])/g, "Feel free to "),
  "of the developer": (text) =>
    text
      .replace(/\bWe (keep|store|collect|use|share|send|delete)\b/g, "The developer $1s")
      .replace(/\bWe (?=(?:will|may|can)\b)/g, "The developer "),
  "of the owner of this website": (text) =>
    text
      .replace(/\bWe (keep|store|collect|use|share|send|delete)\b/g, "The owner of this website $1s")
      .replace(/\bWe (?=(?:will|may|can)\b)/g, "The owner of this website "),
  "of full days": (text) =>
    text.replace(/\b(two|three|five|six|ten|twelve|thirty|\d+) (days|months|years|weeks)\b/g, "$1 full $2"),
  "of so-called cookies": (text) => text.replace(/\bcookies\b/g, "so-called cookies"),
  "of making use": (text) => text.replace(/\b([Ww])e use\b/g, "$1e make use of"),
  "of news e-mails": (text) => text.replace(/\bnewsletter\b/g, "news e-mails"),
  "of any third party": (text) =>
    text.replace(/(?<!\w (?:other|various) )\bthird parties\b/g, "any third party"),
  "with “at any time”": (text) => text.replace(/\b[Yy]ou (?:can|may) (?=[a-z])/g, "$&at any time "),
};

function the(y: string): string {
  return `${y === "Y" ? "T" : "t"}he data subject`;
}

/** In percent. Before texts were read in other words it was 4 to 14. */
const MOST_CHANGED = 2.5;

const examples = await allExamples();

describe.each(Object.entries(REWRITINGS))("the examples %s", (_, rewrite) => {
  const rewritten = examples.flatMap(([item, status, text]) => {
    const other = rewrite(text);
    return other === text ? [] : [{ item, status, other }];
  });
  // A quarter of a long list shows what there is to see.
  const some = rewritten.filter((_each, index) => rewritten.length < 1000 || index % 4 === 0);

  it(`say the same, all ${some.length} of them`, () => {
    expect(some.length).toBeGreaterThan(50);
    const changed = some.flatMap(({ item, status, other }) => {
      const now = statusIn(other, item);
      return now === status ? [] : [`${item}: ${status} -> ${now}: ${other}`];
    });
    expect(changed).toEqual([]);
  });
});

describe.each(Object.entries(REWORDINGS))("the examples %s", (_, reword) => {
  const reworded = examples.flatMap(([item, status, text]) => {
    const other = reword(text);
    return other === text ? [] : [{ item, status, other }];
  });
  const some = reworded.filter((_each, index) => reworded.length < 1000 || index % 2 === 0);

  it(`say the same, nearly all of the ${some.length}`, () => {
    expect(some.length).toBeGreaterThan(30);
    const changed = some.filter(
      ({ item, status, other }) => kindOf(statusIn(other, item)) !== kindOf(status),
    );
    expect(
      (100 * changed.length) / some.length,
      changed.map(({ item, other }) => `${item}: ${other}`).join("\n"),
    ).toBeLessThan(MOST_CHANGED);
  });
});

function kindOf(status: string): string {
  return status.replace(/:.*/, "");
}
