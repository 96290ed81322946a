import { gdpr, transparency } from "./authorities.ts";
import { CHECKED, type Defect } from "./drafting-defect.ts";

const STYLE = {
  rule: "hard-reading",
  severity: "info",
  sources: [gdpr("12(1)"), transparency("paras 9, 12-13 and 35")],
  checked: CHECKED,
  confidence: "high",
} as const;

const DATES = {
  rule: "misleading-date",
  why: "Readers must be able to tell which version they have before them and whether it is current.",
  advice: "Give the day of the last change, with the month as a word.",
  sources: [gdpr("12(1)"), transparency("paras 29-31")],
  checked: CHECKED,
  confidence: "high",
} as const;

/** The text as such: dates, terms, left-overs, copied wording and style. */
export const TEXT_DEFECTS = {
  "ambiguous-date": {
    ...DATES,
    severity: "info",
    message: "Readers in different countries read this date differently; write the month as a word",
  },
  "impossible-date": { ...DATES, severity: "warning", message: "There is no such day" },
  "future-date": { ...DATES, severity: "warning", message: "The last change cannot lie in the future" },
  "conflicting-dates": {
    ...DATES,
    severity: "warning",
    message: "The text gives two different dates for its last change",
  },
  "date-before-what-is-cited": {
    ...DATES,
    severity: "warning",
    message: "The date is older than what the text cites; one of the two is wrong",
  },
  "stale-date": {
    ...DATES,
    severity: "info",
    message:
      "The text was last changed more than two years ago; check whether it still describes what happens",
    advice: "Review the text and give it a new date. California asks for a review each year.",
    sources: [gdpr("5(2)"), { cite: "Cal. Civ. Code § 1798.130(a)(5)" }],
  },
  "mixed-terminology": {
    rule: "mixed-terms",
    severity: "info",
    message: "The text uses several words for the same thing; choose one, or say what each means",
    why: "“Personal data”, “personal information” and “PII” come from different laws and mean different things there. Readers cannot tell whether a promise about one holds for the other.",
    advice: "Choose one term and explain it once.",
    report: "first",
    sources: [transparency("paras 12-13"), gdpr("12(1)")],
    checked: CHECKED,
    confidence: "medium",
  },
  "contact-without-address": {
    rule: "dangling-contact",
    severity: "warning",
    message: "This points to contact details, but the text gives none",
    why: "People must be able to reach the controller. A pointer to an address that is not there leads nowhere.",
    advice: "Add an e-mail or postal address.",
    report: "first",
    sources: [gdpr("13(1)(a)"), gdpr("12(2)")],
    checked: CHECKED,
    confidence: "high",
  },
  "template-leftover": {
    rule: "leftover-template",
    severity: "error",
    message: "This speaks to whoever fills in the template, not to the reader",
    why: "A note left over from a template shows that the text was not adapted to what the company really does.",
    advice: "Follow the note or drop what it is about, and take it out.",
    report: "first",
    sources: [gdpr("5(1)(a)"), gdpr("12(1)")],
    checked: CHECKED,
    confidence: "high",
  },
  "foreign-company-name": {
    rule: "leftover-template",
    severity: "info",
    message: "Is this your name? It stands only here, and elsewhere another company speaks",
    why: "A name that was left over from the text of somebody else makes it uncertain who the controller is, which is the first thing that a notice must tell.",
    advice: "Write your own name, or say what this company has to do with you.",
    sources: [gdpr("13(1)(a)"), gdpr("5(1)(a)")],
    checked: CHECKED,
    confidence: "medium",
  },
  "vendor-boilerplate": {
    rule: "copied-wording",
    severity: "info",
    message: "This is the wording of a vendor; describe how you have set the tool up yourself",
    why: "Copied wording is often out of date and rarely fits one's own configuration.",
    advice: "Describe your own configuration, or leave it out.",
    sources: [gdpr("5(1)(a)"), gdpr("12(1)")],
    checked: CHECKED,
    confidence: "medium",
  },
  "repeats-gdpr-text": {
    rule: "copied-wording",
    severity: "info",
    message: "This repeats the law; tell readers in plain words what it means for them",
    why: "Rights must be explained for the processing at hand. The words of the regulation do not tell people what they can do.",
    advice: "Rewrite it in everyday language with the steps to take.",
    sources: [transparency("Annex"), gdpr("12(1)")],
    checked: CHECKED,
    confidence: "medium",
  },
  "legalese-complexity": {
    ...STYLE,
    message: "Lawyers' words; say it as you would to a customer",
    why: "Information must be in clear and plain language. The Guidelines ask for words that the average reader understands at once.",
    advice: "Use everyday words.",
  },
  "long-sentence": {
    ...STYLE,
    message: "A sentence this long is hard to follow; make two or a list of it",
    why: "The Guidelines advise against complex sentence structures; about twenty words on average read well.",
    advice: "Split the sentence, or turn it into a list.",
  },
  "undefined-jargon": {
    ...STYLE,
    message: "Readers may not know this term; explain it where it first occurs",
    why: "Technical terms have to be explained, or replaced by what they do.",
    advice: "Explain it at its first use.",
  },
  "passive-hidden-actor": {
    ...STYLE,
    message: "Who does this? Write “we” or name who does",
    why: "The Guidelines ask for the active voice: the passive hides who is responsible.",
    advice: "Name who acts: “We collect …”.",
  },
  "all-caps": {
    ...STYLE,
    message: "Capitals throughout are hard to read; write it in normal letters",
    why: "Text in capitals is read more slowly and looks like the small print of a contract.",
    advice: "Use normal letters, and a heading or bold type to stress something.",
  },
  "no-layering-wall": {
    ...STYLE,
    message: "A paragraph this long hides what is in it; divide it, or make a list or table of it",
    why: "Information must be concise and easy to find; the Guidelines recommend a layered text with headings.",
    advice: "Add headings, lists or a table.",
  },
} as const satisfies Readonly<Record<string, Defect>>;

/** What a text cites, and from which day on it could be cited. */
export const CITABLE_SINCE = {
  "cites-law-of-2021": "2021-06-04",
  "cites-law-of-2023": "2023-07-10",
  "cites-law-of-2025": "2025-06-19",
} as const;
