// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the notation of holes in clauses
import type { Clause } from "./clause.ts";
import { FURTHER_CLAUSES } from "./clauses-further.ts";
import type { ItemId } from "./items.ts";

/**
 * The clauses that a company can choose from, by item; the first is the usual one. Our own drafting. Each satisfies
 * its item once its holes are filled in, and brings no wording that another rule would send back.
 */
export const CLAUSES: Readonly<Record<ItemId, readonly [Clause, ...Clause[]]>> = {
  "controller-identity": [
    {
      item: "controller-identity",
      variant: "the company",
      text: "The controller of your personal data is ${company name with legal form}, ${registered address}‹. In this policy, “we” and “us” mean this company only|›.",
    },
  ],
  "controller-contact": [
    {
      item: "controller-contact",
      variant: "e-mail and post",
      text: "You can contact us about this policy or your personal data by e-mail at ${privacy e-mail address} or by post at ${postal address}.",
    },
  ],
  "eu-representative": [
    {
      item: "eu-representative",
      variant: "a representative",
      text: "We are~ established outside the European Union. Our representative in the EU under Article 27 GDPR is ${name of the representative}, ${address in an EU Member State}, ${e-mail address of the representative}.",
    },
  ],
  "dpo-contact": [
    {
      item: "dpo-contact",
      variant: "e-mail and post",
      text: "You can reach our data protection officer by e-mail at ${e-mail address of the officer} or by post at ${postal address}, marked “Data Protection Officer”.",
    },
  ],
  purposes: [
    {
      item: "purposes",
      variant: "data and purposes",
      text: "We use~ your personal data for these purposes: to ${first purpose, such as deliver your orders}, to ${second purpose, such as send you invoices} and to answer your questions.",
    },
  ],
  "legal-basis": [
    {
      item: "legal-basis",
      variant: "one purpose",
      text: "The legal basis for using your personal data to ${purpose} is ${legal basis|your consent (Art. 6(1)(a) GDPR)|the performance of our contract with you (Art. 6(1)(b) GDPR)|our legal obligation (Art. 6(1)(c) GDPR)}.",
      entry:
        "to ${purpose}: ${legal basis|your consent (Art. 6(1)(a) GDPR)|the performance of our contract with you (Art. 6(1)(b) GDPR)|our legal obligation (Art. 6(1)(c) GDPR)}",
    },
    {
      item: "legal-basis",
      variant: "contract and legal obligation",
      text: "We process~ your personal data to perform our contract with you (Art. 6(1)(b) GDPR) and, where the law requires it, for example for tax records, to comply with a legal obligation (Art. 6(1)(c) GDPR).",
    },
  ],
  "legitimate-interests": [
    {
      item: "legitimate-interests",
      variant: "one interest",
      text: "To ${purpose}, we rely~ on our legitimate interest in ${the interest, such as preventing fraud in our shop} (Art. 6(1)(f) GDPR).",
      entry:
        "our legitimate interest in ${the interest, such as preventing fraud in our shop} (Art. 6(1)(f) GDPR)",
    },
  ],
  recipients: [
    {
      item: "recipients",
      variant: "recipients by kind",
      text: "We share~ your personal data with our hosting provider ${name of the provider}, with the payment service provider ${name of the provider} and with ${further recipients, by name or by what they do}. They receive only what they need for their task.",
    },
    {
      item: "recipients",
      variant: "nobody",
      text: "We do~ not share your personal data with anyone.",
    },
  ],
  "third-country-transfers": [
    {
      item: "third-country-transfers",
      variant: "a transfer",
      text: "We transfer~ personal data to ${recipient} in ${country outside the EEA}. The European Commission ${has or has not|has|has not} adopted an adequacy decision for this country.",
    },
    {
      item: "third-country-transfers",
      variant: "no transfer",
      text: "We store~ and process~ your personal data in the European Economic Area only and do~ not transfer them to countries outside it.",
    },
  ],
  "transfer-safeguards": [
    {
      item: "transfer-safeguards",
      variant: "standard contractual clauses",
      text: "The transfer of personal data to ${recipient} in ${country outside the EEA} rests on standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914).",
    },
    {
      item: "transfer-safeguards",
      variant: "Data Privacy Framework",
      text: "The transfer of personal data to ${recipient} in the United States rests on the adequacy decision for the EU-U.S. Data Privacy Framework (Implementing Decision (EU) 2023/1795), in which the recipient takes part.",
    },
    {
      item: "transfer-safeguards",
      variant: "adequacy decision",
      text: "The transfer of personal data to ${recipient} in ${country} rests on an adequacy decision of the European Commission for that country (${number of the decision}).",
    },
  ],
  "safeguards-copy": [
    {
      item: "safeguards-copy",
      variant: "on request",
      text: "You can get a copy of the standard contractual clauses by writing to ${privacy e-mail address}.",
    },
    {
      item: "safeguards-copy",
      variant: "published",
      text: "A copy of the standard contractual clauses is available at ${address of the copy}.",
    },
  ],
  retention: [
    {
      item: "retention",
      variant: "a fixed period",
      text: "We keep~ ${kind of data} for ${retention period, such as 2 years} after ${event, such as the end of the contract}. After that we delete~ them.",
      entry:
        "${kind of data}: we keep~ them for ${retention period, such as 2 years} after ${event, such as the end of the contract} and then delete~ them",
    },
    {
      item: "retention",
      variant: "criteria",
      text: "We keep~ your personal data for as long as you have an account with us, and delete~ them within ${number of days} days after you close it. We keep~ invoices for ${number of years} years, because tax law requires it.",
    },
  ],
  "right-access": [
    {
      item: "right-access",
      variant: "the right",
      text: "You have the right to access your personal data: you can ask us whether we process~ data about you and receive a copy of them, together with information about how we use~ them (Art. 15 GDPR).",
      entry: "access your personal data and receive a copy of them (Art. 15 GDPR)",
    },
  ],
  "right-rectification": [
    {
      item: "right-rectification",
      variant: "the right",
      text: "You have the right to have your personal data corrected if they are wrong and completed if they are incomplete (Art. 16 GDPR).",
      entry:
        "have your personal data corrected if they are wrong and completed if they are incomplete (Art. 16 GDPR)",
    },
  ],
  "right-erasure": [
    {
      item: "right-erasure",
      variant: "the right",
      text: "You have the right to have your personal data erased, for example if they have been processed unlawfully (Art. 17 GDPR).",
      entry:
        "have your personal data erased, for example if they have been processed unlawfully (Art. 17 GDPR)",
    },
  ],
  "right-restriction": [
    {
      item: "right-restriction",
      variant: "the right",
      text: "You have the right to restrict the processing of your personal data, for example while we check~ whether they are accurate (Art. 18 GDPR).",
      entry:
        "restrict the processing of your personal data, for example while we check~ whether they are accurate (Art. 18 GDPR)",
    },
  ],
  "right-portability": [
    {
      item: "right-portability",
      variant: "the right",
      text: "You have the right to data portability: you can receive the personal data that you gave us on the basis of consent or a contract in a structured, commonly used and machine-readable format, or have them sent to another controller (Art. 20 GDPR).",
      entry:
        "receive the personal data that you gave us in a structured, commonly used and machine-readable format, or have them sent to another controller (data portability, Art. 20 GDPR)",
    },
  ],
  "right-object": [
    {
      item: "right-object",
      variant: "the right",
      text: "You have the right to object to the processing of your personal data at any time, for reasons arising from your particular situation, where it is based on Article 6(1)(e) or (f) GDPR (Art. 21(1) GDPR). We then stop~, unless we have~ compelling grounds to go on or need~ the data for legal claims.",
      entry:
        "object to the processing of your personal data at any time, for reasons arising from your particular situation (Art. 21(1) GDPR)",
    },
  ],
  "right-object-marketing": [
    {
      item: "right-object-marketing",
      variant: "the right",
      text: "You can object to the use of your personal data for direct marketing at any time, free of charge and without giving reasons (Art. 21(2) GDPR). «Use|You can use» the unsubscribe link in our messages or write to ${privacy e-mail address}.",
      entry:
        "object to the use of your personal data for direct marketing at any time, free of charge and without giving reasons (Art. 21(2) GDPR)",
    },
  ],
  "right-withdraw-consent": [
    {
      item: "right-withdraw-consent",
      variant: "the right",
      text: "You can withdraw your consent at any time, as easily as you gave it, by ${way to withdraw, such as the link in every newsletter}. This does not affect the lawfulness of what we did before you withdrew it (Art. 7(3) GDPR).",
      entry: "withdraw your consent at any time, without effect on what we did before (Art. 7(3) GDPR)",
    },
  ],
  "right-complain": [
    {
      item: "right-complain",
      variant: "any authority",
      text: "If you think that we break~ the law with your data, you can lodge a complaint with a supervisory authority for data protection, in particular in the EU Member State where you live or work or where you think that it happened (Art. 77 GDPR).",
      entry:
        "lodge a complaint with a supervisory authority for data protection, in particular where you live or work (Art. 77 GDPR)",
    },
    {
      item: "right-complain",
      variant: "naming one",
      text: "If you think that we break~ the law with your data, you can lodge a complaint with a supervisory authority for data protection. The one responsible for us is ${name of the authority}, ${address of the authority}; you can also turn to the one where you live or work (Art. 77 GDPR).",
    },
  ],
  "mandatory-provision": [
    {
      item: "mandatory-provision",
      variant: "required and optional data",
      text: "You must provide ${required data} to ${purpose}, because ${reason|the contract requires it|the law requires it}. If you do not provide them, ${consequence, such as we cannot deliver your order}. All other information is optional.",
    },
    {
      item: "mandatory-provision",
      variant: "all voluntary",
      text: "Providing personal data is voluntary. If you do not provide them, ${consequence, such as we cannot answer you}; nothing else follows.",
    },
  ],
  "automated-decisions": [
    {
      item: "automated-decisions",
      variant: "none are made",
      text: "We do~ not make decisions about you based solely on automated processing, including profiling, that have legal or similarly significant effects for you.",
    },
    {
      item: "automated-decisions",
      variant: "how they work",
      text: "We use~ automated decision-making to ${decision}. The decision is based mainly on ${main factors}. It means for you that ${consequences}. You can ask for a person to review it, give your point of view and contest the result by writing to ${privacy e-mail address}.",
    },
  ],
  "data-categories": [
    {
      item: "data-categories",
      variant: "kinds of data",
      text: "We collect~ these kinds of personal data: «your |»name and e-mail address, ${further kinds of data, such as orders and payment details} and the IP address of «your|the» device.",
    },
  ],
  "data-source": [
    {
      item: "data-source",
      variant: "a source",
      text: "We also receive~ personal data about you that you did not give us: ${kinds of data} from ${name or kind of the source}; this source ${is or is not|is|is not} publicly accessible.",
    },
  ],
  "rights-exercise": [
    {
      item: "rights-exercise",
      variant: "e-mail and post",
      text: "«To exercise any of your rights, write|You can exercise any of your rights by writing» to us at ${privacy e-mail address} or ${postal address}. We ask~ for proof of identity only if we have~ reasonable doubts about who you are.",
    },
  ],
  cookies: [
    {
      item: "cookies",
      variant: "with consent",
      text: "We use~ cookies without which this site does not work, for example to remember that you are logged in. With your prior consent, we also use~ cookies to ${purpose, such as count visits}. You can change your choice at any time under ${link to the cookie settings}.",
    },
    {
      item: "cookies",
      variant: "none are used",
      text: "We do~ not use cookies or similar technologies.",
    },
  ],
  children: [
    {
      item: "children",
      variant: "not for children",
      text: "Our services are not directed to children under ${age, such as 16}, and we do~ not knowingly collect personal data from them. If we learn~ that we have~, we delete~ them.",
    },
    {
      item: "children",
      variant: "consent of a parent",
      text: "If a child is younger than the age set by the law of its country (between 13 and 16 years in the EU), we ask~ for the consent of a parent or guardian before we collect~ personal data from the child. We check~ this by ${method}.",
    },
  ],
  security: [
    {
      item: "security",
      variant: "measures",
      text: "We protect~ your personal data with measures appropriate to the risk, among them encryption in transit (TLS), access control and ${further measure}.",
    },
  ],
  "policy-changes": [
    {
      item: "policy-changes",
      variant: "by a message",
      text: "If we make~ changes to this policy that matter to you, for example a new purpose or a new recipient, we will notify you by ${channel|e-mail|a notice on our site} at least ${number of days} days before they apply.",
    },
  ],
  "effective-date": [
    {
      item: "effective-date",
      variant: "last updated",
      text: "Last updated: ${date, such as 3 March 2026}.",
    },
  ],
  ...FURTHER_CLAUSES,
};
