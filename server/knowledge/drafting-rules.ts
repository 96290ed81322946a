import type { DraftingRuleId } from "./drafting-defect.ts";

/** What each rule of the family finds, in a line, and why that matters. */
export const DRAFTING_TEXTS: Readonly<
  Record<DraftingRuleId, { readonly summary: string; readonly why: string }>
> = {
  "assumed-consent": {
    summary: "Takes the use of a service, or the sending of data, for consent.",
    why: "Consent is a clear affirmative act for a specific purpose (Art. 4(11) GDPR). Using a site, scrolling on or leaving a setting as it is shows no agreement, so a sentence that says so has no effect and leaves the processing without a legal basis. A notice informs; it does not collect consent.",
  },
  "assumed-agreement": {
    summary: "Treats the notice, or a change of it, as something that readers agree to.",
    why: "Articles 12 to 14 GDPR oblige the controller to inform. Nobody has to accept a notice, and nobody accepts a new one by going on using a service; wording of this kind confuses information with contract and consent.",
  },
  "forced-consent": {
    summary: "Bundles consent, makes it the price of a service, or leaves only leaving as a way to say no.",
    why: "Consent must be free: given separately for each purpose, refused or withdrawn without losing what does not depend on it (Art. 7(3) and (4) GDPR).",
  },
  "hindered-request": {
    summary: "Puts obstacles, fees or delays before requests and complaints.",
    why: "The controller must make it easy to exercise rights (Art. 12(2) GDPR): free of charge, within a month, in any form, with proof of identity only in case of doubt, and with a complaint open at any time.",
  },
  "narrowed-rights": {
    summary: "Describes rights as smaller, more doubtful or for fewer people than the law gives them.",
    why: "A notice cannot change the rights of Articles 15 to 22 and 77 GDPR. Wording that makes them look smaller keeps people from using them.",
  },
  "vague-purpose": {
    summary: "Names a purpose that could mean anything.",
    why: "Purposes must be specified and explicit (Art. 5(1)(b) GDPR). The Transparency Guidelines give “improve our services”, “develop new services”, “research” and “personalized services” as examples of wording that does not tell what happens. A sentence that goes on to say which data lead to what is left alone.",
  },
  "vague-wording": {
    summary: "Piles up “may”, “might”, “some” and “from time to time” in one sentence.",
    why: "The Transparency Guidelines ask for definite wording; with every qualification it is less clear what is done. “You may object” is a permission and not meant.",
  },
  "vague-roles": {
    summary: "Leaves open who is the controller, or confuses controller and processor.",
    why: "The roles decide who answers requests and who is liable. Readers must be able to tell which company is responsible for which use of their data (Art. 13(1)(a) GDPR).",
  },
  "unlimited-retention": {
    summary: "Says that personal data are kept for ever.",
    why: "Data may be kept in identifiable form only as long as the purpose needs (Art. 5(1)(e) GDPR), and the notice must give the period or the rule for it. Figures that are truly anonymous may stay.",
  },
  "unlimited-sharing": {
    summary: "Shares data within a group, with authorities or with a buyer without any limit.",
    why: "Each recipient needs a purpose and a legal basis, and the notice must name recipients or their categories (Art. 13(1)(e) GDPR). Wording that allows every disclosure informs about none.",
  },
  "conflicting-statements": {
    summary: "Denies in one place what the text says in another.",
    why: "A notice that contradicts itself is not transparent (Art. 5(1)(a) GDPR), and a promise that the rest of the text breaks misleads consumers. Both places are shown.",
  },
  "misleading-anonymity": {
    summary: "Calls data anonymous, or not personal, that are personal data.",
    why: "Whatever lets somebody single out or find a person again is personal data (Art. 4(1) GDPR): numbers of cookies and devices, IP addresses, hashes and pseudonyms. Saying otherwise hides the processing and denies people their rights.",
  },
  "misleading-claim": {
    summary: "Claims certified compliance or complete security.",
    why: "Such claims cannot be kept or proved, mislead readers, and are the first thing that is quoted after a breach. Describe the measures instead.",
  },
  "misleading-transfer": {
    summary:
      "Gives as a basis for a transfer what is none, or denies a transfer on account of where servers stand.",
    why: "Chapter V of the GDPR lists what allows a transfer to a third country. Encryption, certificates, European servers and frameworks of which the recipient is no member are not in the list.",
  },
  "misleading-legal-basis": {
    summary: "Names a legal basis that does not fit, several at once, or all of them for everything.",
    why: "Readers must learn which legal basis goes with which purpose (Art. 13(1)(c) GDPR), because their rights depend on it, and the basis must be one that can carry the purpose.",
  },
  "misleading-date": {
    summary:
      "The date of the text is ambiguous, impossible, contradictory, older than what it cites, or old.",
    why: "Readers must be able to tell which version they have before them and whether it is current.",
  },
  "mixed-terms": {
    summary: "Calls the same thing personal data, personal information and PII.",
    why: "The words come from different laws and mean different things there. Readers cannot tell whether a promise about one holds for the other.",
  },
  "unfair-disclaimer": {
    summary: "Disclaims security or liability, or makes readers waive claims.",
    why: "The duty to protect data (Art. 32 GDPR) and the liability for damage (Art. 82 GDPR) cannot be excluded by a notice; towards consumers such clauses are unfair as well.",
  },
  "unfair-dispute": {
    summary: "Sends readers to arbitration, to a foreign court or law, or forbids joint claims.",
    why: "Everyone may complain to an authority and go to a court at home (Art. 77 to 80 GDPR). A notice cannot take that away.",
  },
  "misplaced-contract": {
    summary: "Uses the language of contracts, or makes the notice part of the terms.",
    why: "A notice informs and is not agreed upon. It must stand apart from terms and conditions, and readers must be able to rely on the text in their own language.",
  },
  "misplaced-opt-out": {
    summary: "Offers an opt-out where consent is needed beforehand.",
    why: "Cookies that are not strictly necessary and advertising by electronic mail need consent first (Directive 2002/58/EC Art. 5(3) and 13). A way to stop them afterwards does not replace it.",
  },
  "misplaced-age-limit": {
    summary: "Gives 13 as the age limit to readers in the EU.",
    why: "Thirteen is the age of a law of the United States. In the EU, children can consent to online services themselves from 13, 14, 15 or 16 on, depending on the country (Art. 8 GDPR).",
  },
  "unannounced-changes": {
    summary: "Lets the notice change without telling people.",
    why: "The Transparency Guidelines call it insufficient and unfair to tell people to look for changes themselves. Changes that matter must be announced before they take effect.",
  },
  "dangling-contact": {
    summary: "Points to contact details that the text does not give.",
    why: "People must be able to reach the controller (Art. 13(1)(a) GDPR). A pointer to an address that is not there leads nowhere.",
  },
  "leftover-template": {
    summary: "A note to whoever fills in a template was left in the text.",
    why: "It shows that the text was not adapted to what the company really does, which is what a notice must describe.",
  },
  "copied-wording": {
    summary: "Repeats the wording of a vendor or of the law.",
    why: "Copied wording describes somebody else's configuration, is often out of date, and does not tell readers what they can do.",
  },
  "hard-reading": {
    summary: "Long sentences, lawyers' words, unexplained terms, capitals and walls of text.",
    why: "Information must be concise and in clear and plain language (Art. 12(1) GDPR). These are matters of style, and the rule looks only if the configuration asks for it.",
  },
};
