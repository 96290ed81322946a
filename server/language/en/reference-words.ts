import { LAW_ABBREVIATIONS, LAW_WORDS } from "./proper-names.ts";

/** Nouns by which a text names one of its own parts by number, and the plain singular of each. In lower case. */
export const PART_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    section: "section",
    sections: "section",
    sec: "section",
    "§": "section",
    "§§": "section",
    chapter: "chapter",
    clause: "section",
    clauses: "section",
    paragraph: "paragraph",
    paragraphs: "paragraph",
    para: "paragraph",
    article: "article",
    articles: "article",
    part: "part",
    annex: "annex",
    appendix: "annex",
    schedule: "annex",
    exhibit: "annex",
    attachment: "annex",
    table: "table",
  }),
);

/** Nouns for a part of a text that is named by its title. In lower case. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `section sections heading headings chapter chapters paragraph paragraphs part parts subsection subheading header headline
  clause title topic caption`.split(/\s+/),
);

/** Things outside the document that have sections and headings too ("the “Privacy” section of your account"). */
export const OTHER_PLACES: ReadonlySet<string> = new Set(
  `account accounts act agreement app application browser code console dashboard device eula extension faq form help
  homepage manual menu page pages panel platform portal preferences profile regulation settings site software support
  system terms tos website wiki`.split(/\s+/),
);

/** Whether a word (any case) belongs to the name of a law or of another document. */
export function namesLaw(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.’'].*$/, "");
  return (
    LAW_ABBREVIATIONS.has(lower) ||
    (LAW_WORDS.has(lower) && /^\p{Lu}/u.test(word)) ||
    OTHER_DOCUMENT_WORDS.has(lower)
  );
}

const OTHER_DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  `gdpr dsgvo ccpa cpra act code law regulation directive terms tos agreement eula contract addendum dpa statute u.s.c usc
  cfr constitution treaty standard iso`.split(/\s+/),
);

/** Words that say nothing about which heading is meant. In lower case. */
export const TITLE_STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and any are as at be by can do does for from how in is it its may of on or our ours section that the their these
  this those to us we what when where which who why will with you your yours`.split(/\s+/),
);

/** What a text promises to give "below" or "above", and what is looked for there. In lower case, without hyphens. */
export const THINGS_AHEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "contact details": "contact",
    "contact information": "contact",
    "contact data": "contact",
    "contact address": "contact",
    "postal address": "contact",
    "mailing address": "contact",
    "street address": "contact",
    "email address": "contact",
    "email addresses": "contact",
    address: "contact",
    addresses: "contact",
    "phone number": "contact",
    "telephone number": "contact",
    changelog: "change log",
    "change log": "change log",
    "version history": "change log",
    "revision history": "change log",
    "history of changes": "change log",
    "change history": "change log",
  }),
);
