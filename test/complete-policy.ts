import type { Format } from "../server/document/document.ts";
import { ITEM_IDS, type ItemId } from "../server/knowledge/items.ts";
import { REQUIREMENTS } from "../server/knowledge/requirements.ts";

export const FORMATS = ["markdown", "html", "plaintext"] as const;
/** What the section where an item belongs can be made of; `section`: there is no such section. */
export const FORMS = ["paragraph", "entry", "row", "section"] as const;
export type FormName = (typeof FORMS)[number];

/** A policy with every disclosure but one, and, unless it is to get a section of its own, a section where it belongs. */
export function policyWithout(item: ItemId, format: Format, form: FormName): string {
  const heading = REQUIREMENTS[item].headings[0] ?? "";
  const write = WRITERS[format];
  return write.document([
    write.heading(1, "Privacy Policy"),
    write.heading(2, "In general"),
    ...sentencesWithout(item).map(write.paragraph),
    ...(form === "section" ? [] : [write.heading(2, heading), ...write.content(form)]),
    write.heading(2, "Last words"),
    write.paragraph("Thank you for reading this far."),
  ]);
}

/** A policy with every disclosure. */
export function completePolicy(format: Format): string {
  const write = WRITERS[format];
  return write.document([
    write.heading(1, "Privacy Policy"),
    ...sentencesWithout(undefined).map(write.paragraph),
  ]);
}

interface Writer {
  heading(level: number, text: string): string;
  paragraph(text: string): string;
  content(form: FormName): readonly string[];
  document(parts: readonly string[]): string;
}

const INTRODUCTION = "Please read the next lines with some care.";

const WRITERS: Readonly<Record<Format, Writer>> = {
  markdown: {
    heading: (level, text) => `${"#".repeat(level)} ${text}`,
    paragraph: (text) => text,
    content: (form) =>
      form === "entry"
        ? ["- The first of two lines.\n- The second of two lines."]
        : form === "row"
          ? ["| Subject | What we say |\n| --- | --- |\n| First | The first of two lines. |"]
          : [INTRODUCTION],
    document: (parts) => `${parts.join("\n\n")}\n`,
  },
  html: {
    heading: (level, text) => `<h${level}>${text}</h${level}>`,
    paragraph: (text) => `<p>${text}</p>`,
    content: (form) =>
      form === "entry"
        ? ["<ul>", "  <li>The first of two lines.</li>", "  <li>The second of two lines.</li>", "</ul>"]
        : form === "row"
          ? [
              "<table>",
              "  <tr><th>Subject</th><th>What we say</th></tr>",
              "  <tr><td>First</td><td>The first line.</td></tr>",
              "</table>",
            ]
          : [`<p>${INTRODUCTION}</p>`],
    document: (parts) => `<!DOCTYPE html>\n<html>\n<body>\n${parts.join("\n")}\n</body>\n</html>\n`,
  },
  plaintext: {
    heading: (_level, text) => text.toUpperCase(),
    paragraph: (text) => text,
    content: (form) =>
      form === "entry"
        ? ["- The first of two lines.\n- The second of two lines."]
        : form === "row"
          ? ["Subject\tWhat we say\nFirst\tThe first of two lines."]
          : [INTRODUCTION],
    document: (parts) => `${parts.join("\n\n")}\n`,
  },
};

/**
 * A sentence for each disclosure that gives it and, as far as language allows, no other: a policy made of all of
 * them has nothing missing, one without a sentence has one gap. Written for the tests.
 */
const SENTENCES: Readonly<Record<ItemId, string>> = {
  "controller-identity":
    "Quillfeather Maps Limited, a company registered in Ireland, is the controller of your personal data.",
  "controller-contact": "You can contact us at privacy@quillfeather.example.",
  "eu-representative": "",
  "dpo-contact": "",
  purposes:
    "We use your personal data to draw the maps that you order, to deliver them and to send you our newsletter.",
  "legal-basis":
    "The legal basis for making and delivering a map is the performance of our contract with you, and for the newsletter it is your consent.",
  "legitimate-interests":
    "To keep our website safe we rely on our legitimate interests, namely our interest in preventing fraud and attacks on our servers.",
  recipients:
    "We share personal data with our printers, our parcel service and the company that hosts our servers.",
  "third-country-transfers": "We transfer personal data to our printers in the United States.",
  "transfer-safeguards":
    "We have signed the standard contractual clauses of the European Commission with those printers.",
  "safeguards-copy": "You can obtain a copy of these standard contractual clauses on request.",
  retention: "We delete orders ten years after the year in which they were placed, as tax law requires.",
  "right-access": "You have the right to access the personal data we hold about you.",
  "right-rectification": "You have the right to have inaccurate data corrected.",
  "right-erasure": "You have the right to have your personal data erased.",
  "right-restriction": "You have the right to restrict the processing of your data.",
  "right-portability": "You have the right to receive your data in a machine-readable format.",
  "right-object": "You have the right to object to processing that rests on our legitimate interests.",
  "right-object-marketing": "You can object to direct marketing at any time.",
  "right-withdraw-consent": "You can withdraw your consent at any time.",
  "right-complain": "You have the right to lodge a complaint with a supervisory authority.",
  "mandatory-provision":
    "You are not required to give us any data, but without an address we cannot deliver your map.",
  "automated-decisions": "",
  "data-categories": "We collect your name, your postal address, your e-mail address and your IP address.",
  "data-source":
    "When a friend orders a map as a present for you, we receive personal data about you, your name and your address, from that friend.",
  "rights-exercise": "To exercise your rights, write to privacy@quillfeather.example.",
  cookies: "We use cookies to remember what is in your basket.",
  children: "We do not knowingly collect personal data from children under 16.",
  security: "All traffic to our website is encrypted, and only two people have access to the orders.",
  "policy-changes": "When we change this policy we will tell you by e-mail before the change takes effect.",
  "effective-date": "Last updated: 3 March 2026",
  "uk-representative": "",
  "joint-controllers": "",
  "special-categories": "",
  "criminal-data": "",
  "children-consent": "",
  "ai-training-use": "",
  "further-purpose": "",
  "cookie-duration-third-parties": "These cookies are deleted when you close your browser.",
  "rights-response-time": "We answer your request within one month.",
  "rights-free-of-charge": "Using your rights costs nothing.",
  "notice-scope": "This policy applies to our website and our shop.",
};

/**
 * What is said otherwise, or not at all, where the disclosure on the left is to be missing or weak: because another
 * sentence gives it too, or because nothing makes it due.
 */
const OTHERWISE: Readonly<Partial<Record<ItemId, Readonly<Partial<Record<ItemId, string>>>>>> = {
  "controller-contact": { "rights-exercise": "" },
  "eu-representative": {
    "controller-identity":
      "Quillfeather Maps, Inc., a Delaware corporation in Portland, Oregon, USA, is the controller of your personal data under the GDPR.",
  },
  "dpo-contact": { "dpo-contact": "We have appointed a data protection officer." },
  purposes: { cookies: "" },
  "legal-basis": {
    "legitimate-interests": "",
    "right-object": "You have the right to object to the processing of your data.",

    "mandatory-provision": "",
  },
  "automated-decisions": { "automated-decisions": "We use automated decision-making." },
  recipients: {
    "third-country-transfers": "We store personal data on servers in the United States.",
    "transfer-safeguards": "For this we use the standard contractual clauses of the European Commission.",
    security: "All traffic to our website is encrypted.",
  },
  "transfer-safeguards": { "safeguards-copy": "You can obtain a copy of the safeguards on request." },
  "data-source": { "data-source": "Some of the data are not obtained from you." },
  "data-categories": { "data-source": "", "mandatory-provision": "", cookies: "" },
  "rights-exercise": { "controller-contact": "" },
  "uk-representative": {
    "uk-representative": "If you live in the United Kingdom, the UK GDPR protects you.",
  },
  "joint-controllers": {
    "joint-controllers": "We and Ashdown Limited are joint controllers of the map of walks.",
  },
  "special-categories": { "special-categories": "We collect health data from your watch." },
  "criminal-data": { "criminal-data": "We conduct background checks of our guides." },
  "children-consent": {
    children: "Children need parental consent.",
    "children-consent": "We follow the GDPR for our readers in the European Union.",
  },
  "ai-training-use": { "ai-training-use": "We use your photos to train our AI models." },
  "further-purpose": { "further-purpose": "We may use your data for any other lawful purpose." },
};

/** The sentences of a policy that gives every disclosure but one; all of them when none is named. */
function sentencesWithout(item: ItemId | undefined): readonly string[] {
  const otherwise = item === undefined ? {} : (OTHERWISE[item] ?? {});
  return ITEM_IDS.map((each) => otherwise[each] ?? (each === item ? "" : SENTENCES[each])).filter(
    (sentence) => sentence !== "",
  );
}
