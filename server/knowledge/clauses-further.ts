// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the notation of holes in clauses
import type { Clause } from "./clause.ts";
import type { FurtherItemId } from "./items.ts";

/** The clauses for the further items, as in `clauses.ts`. */
export const FURTHER_CLAUSES: Readonly<Record<FurtherItemId, readonly [Clause, ...Clause[]]>> = {
  "uk-representative": [
    {
      item: "uk-representative",
      variant: "a representative",
      text: "We are~ established outside the United Kingdom. In the United Kingdom we are~ represented, as the UK GDPR wants it, by ${name of the UK representative}, ${address in the UK}, ${e-mail address of the UK representative}.",
    },
  ],
  "joint-controllers": [
    {
      item: "joint-controllers",
      variant: "who does what",
      text: "We and ${name of the other controller} are joint controllers for ${processing, such as the customer database}. The essence of our arrangement is that ${who does what, such as we inform you and answer your requests}. You can exercise your rights against either ‹of us|controller› (Art. 26 GDPR).",
    },
  ],
  "special-categories": [
    {
      item: "special-categories",
      variant: "with explicit consent",
      text: "We process~ ${special category, such as data about your health} only with your explicit consent (Art. 9(2)(a) GDPR), to ${purpose}.",
    },
    {
      item: "special-categories",
      variant: "another condition",
      text: "We process~ ${special category, such as data about your health} only because ${reason|employment and social security law require it (Art. 9(2)(b) GDPR)|it protects somebody's life (Art. 9(2)(c) GDPR)|it is needed for legal claims (Art. 9(2)(f) GDPR)|it is needed for health care (Art. 9(2)(h) GDPR)}.",
    },
    {
      item: "special-categories",
      variant: "none are processed",
      text: "We do~ not process special categories of personal data, such as data about health, religion or political opinions.",
    },
  ],
  "criminal-data": [
    {
      item: "criminal-data",
      variant: "the law that allows it",
      text: "We process~ data about criminal convictions only as far as ${name of the law, such as the Child Protection Act} authorizes it (Art. 10 GDPR), for ${purpose}.",
    },
  ],
  "children-consent": [
    {
      item: "children-consent",
      variant: "by country",
      text: "Where we rely~ on consent for an online service that is offered directly to children, we ask~ for the consent of a parent or guardian if the child is younger than the age set by the law of its country (between 13 and 16 years in the EU). We check~ this by ${method}.",
    },
  ],
  "ai-training-use": [
    {
      item: "ai-training-use",
      variant: "no training",
      text: "We do~ not use your personal data to train AI models, and we do~ not allow our providers to do so.",
    },
    {
      item: "ai-training-use",
      variant: "with a way to object",
      text: "We use~ ${kinds of data} to train ${models}. The legal basis for training these models is ${legal basis|your consent (Art. 6(1)(a) GDPR)|our legitimate interests (Art. 6(1)(f) GDPR)}. You can object to the training at any time at ${link or e-mail address}.",
    },
  ],
  "further-purpose": [
    {
      item: "further-purpose",
      variant: "told before",
      text: "Before we use~ your personal data for a purpose other than the one for which they were collected, we will inform you of that purpose and give you all other relevant information.",
    },
  ],
  "cookie-duration-third-parties": [
    {
      item: "cookie-duration-third-parties",
      variant: "one cookie",
      text: "The cookie ${name of the cookie} is set by ${provider}, serves to ${purpose}, lasts ${period, such as 30 days} and can be read by ${who can read it, such as us only}.",
    },
  ],
  "rights-response-time": [
    {
      item: "rights-response-time",
      variant: "one month",
      text: "We answer~ requests about your rights without undue delay and within one month. If a request is complex we may need up to two further months; in that case we tell~ you within the first month and explain~ why.",
    },
  ],
  "rights-free-of-charge": [
    {
      item: "rights-free-of-charge",
      variant: "free",
      text: "«Exercising your rights|The exercise of your rights» is free of charge. We may ask for a reasonable fee, or refuse to act, only if a request is manifestly unfounded or excessive.",
    },
  ],
  "notice-scope": [
    {
      item: "notice-scope",
      variant: "services and people",
      text: "This policy applies to ${services, such as our website and our app} and explains how we use~ personal data of ${groups of people, such as customers and visitors}.",
    },
  ],
};
