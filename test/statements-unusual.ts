import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of authors who do not write as lawyers do, and what a reader of keywords falls for:
 * the doings of partners, banks and manufacturers.
 */
export const UNUSUAL_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  purposes: [
    [
      "present",
      "## How we use it\n\nTo provide the service, to find faults, to send notices and, above all, to bill customers.",
    ],
    [
      "present",
      "We process the names of members. This serves to collect the fees and to print the bulletin.",
    ],
    ["present", "If you write to us we see your address, so that we can answer."],
    ["absent", "Our bank serves several hundred clubs."],
  ],
  "legal-basis": [
    ["present", "Duties to keep books, Art. 6 (1) c GDPR; you may object to fair invitations at any time."],
    ["absent", "You may object to processing under Art. 6 (1) f GDPR."],
    ["present", "| Data | Basis (Art. 6(1) GDPR) |\n| --- | --- |\n| Orders | (b) |\n| Invoices | (c) |"],
    ["present", "We have an interest in pupils being found again after a fire."],
    ["absent", "| Data | Room |\n| --- | --- |\n| Orders | (b) |\n| Invoices | (c) |"],
  ],
  "legitimate-interests": [
    [
      "present",
      "| Activity | Lawful basis |\n| --- | --- |\n| Training | Legitimate interests (good service) |",
    ],
    ["present", "Surveys rest on legitimate interests: finding out where we fall short."],
    ["weak:not-named", "| Activity | Lawful basis |\n| --- | --- |\n| Training | Legitimate interests |"],
    ["present", "On what ground? The interest that we have in a shop that is not robbed."],
    ["present", "Like every library, we have an interest in books coming back."],
    ["present", "Our legitimate interest follows from the purposes named above."],
    ["present", "| Data | Legal basis |\n| --- | --- |\n| Card number | (f): not losing money to thieves |"],
    [
      "present",
      "To safeguard our legitimate interests or those of others: calling in arrears, video surveillance, asserting legal claims.",
    ],
    ["weak:not-named", "We also process data where we have a legitimate interest in doing so."],
    ["weak:not-named", "Some of it rests on the legitimate interests of the firm."],
    ["n/a", "Tell us if you have an interest in our courses."],
  ],
  recipients: [
    ["present", "## Disclosure\n\nIn the course of a matter we may instruct barristers."],
    ["present", "Your personal data may be inspected by our accreditation bodies."],
    ["present", "**Recipients.** Outside the firm, forwarders, banks and IT service providers."],
    ["present", "Ads are served by Larkads and Finchnet."],
    ["present", "Episodes come from our host in Bern."],
    ["absent", "**Opening hours.** Banks and IT service providers are closed on Sundays."],
    ["present", "## Who gets to see it?\n\nThe bookkeeper, our bank and the printer of the programme."],
    ["present", "Those who get to see parts of it: our landlord and the bookkeeper."],
    ["present", "Our bookkeeper in Leeds sees what she needs to see."],
    ["present", "Outside our school, the coach company is given the names of those who travel."],
    ["present", "Comments are checked through a spam filter service."],
    ["weak:third-parties", "We may give your information to third parties."],
    [
      "weak:third-parties",
      "We may give your information to third parties. Your bank sends us the balance of the account.",
    ],
    ["absent", "Your bank sends us the balance of the account each night."],
    ["absent", "Please read the policies of our advertising partners on what they do."],
  ],
  "third-country-transfers": [
    ["present", "The shop uses subprocessors in Canada."],
    ["absent", "Our customers in Canada like the shop."],
    ["present", "Brokers overseas are told your name: insurers in Gibraltar receive your particulars."],
    ["present", "Our help desk is staffed at night by a team in Manila, which can look into orders."],
    ["present", "Your file is looked at by engineers of our office in Pune when something breaks."],
    ["present", "The database stands in Seattle."],
    ["present", "We are based in Austin, Texas, where your data are stored."],
    ["present", "Files are held on a server in a locked room in Cork."],
    ["absent", "Write to us at 12 Pine Street, Seattle."],
    ["absent", "The team won the cup in Brazil."],
  ],
  "transfer-safeguards": [
    [
      "weak:not-named",
      "## Does it go overseas?\n\nYour data are stored in Brazil. We see to it that the same standards are followed.",
    ],
    ["n/a", "All our systems are in our own data centre. We do not send personal information overseas."],
    ["n/a", "Donations are taken by a fiscal host in New York."],
    [
      "present",
      "Our mailer is in Canada, which the British government regards as adequate. Personal data are sent to Canada.",
    ],
    [
      "present",
      "The laboratory in Boston receives your samples. It has signed the clauses that the European Commission adopted in 2021.",
    ],
    ["weak:not-named", "## Abroad\n\nYour data are stored in Brazil. Safeguards are in place."],
    ["absent", "Your data are stored in Brazil."],
    ["n/a", "Safeguards are in place against fire."],
  ],
  "safeguards-copy": [
    [
      "present",
      "With the laboratory in Boston, which receives your data, we have agreed standard contractual clauses. Mail us if you want to read them.",
    ],
    [
      "present",
      "## Transfers\n\nYour data are stored in Peru under standard contractual clauses.\n\nAnybody who wishes to see these gets them from the office.",
    ],
    [
      "absent",
      "Your data are stored in Peru under standard contractual clauses.\n\nOur catalogues are free. Mail us if you want to read them.",
    ],
  ],
  retention: [
    ["present", "**Storage period.** For the duration of the contract, thereafter six years."],
    [
      "weak:as-long-as-necessary",
      "We keep data for as long as we need them, taking into account their nature and our legal and accounting obligations.",
    ],
    ["present", "Records of a child are kept for eight years after the last visit."],
    ["present", "Paper forms are thrown away after three months."],
    [
      "absent",
      "If you pay by card our payment processor, Larkpay, learns your name. Larkpay keeps billing records for seven years.",
    ],
    ["absent", "Our carrier, for its part, wipes addresses after six months."],
    ["absent", "The photographer has a privacy notice of his own and keeps negatives for five years."],
    [
      "present",
      "If you pay by card our payment processor, Larkpay, learns your name. We keep invoices for seven years.",
    ],
  ],
  "mandatory-provision": [
    ["present", "## If you choose not to tell us\n\nWe may be unable to offer you a home."],
    ["absent", "## If it rains\n\nWe may be unable to offer you a home."],
    ["present", "A patient who does not furnish these particulars may find that treatment is refused."],
    ["present", "Without Identification Data the Bank is prohibited from opening an account."],
    ["present", "Without passport numbers airlines do not let us issue tickets."],
    ["present", "Nobody has to register in order to read."],
    ["present", "Fields with a star have to be filled in, otherwise the order cannot be processed."],
    ["present", "## Must it be given?\n\nMost of it is compulsory."],
    [
      "present",
      "## What if I refuse?\n\nThen we cannot treat you: without a date of birth treatment is impossible.",
    ],
    ["absent", "Without rain we cannot play tennis."],
    ["absent", "Nobody has to queue at the door."],
  ],
  "data-source": [
    ["present", "We may also receive information from counsel, experts and witnesses."],
    ["present", "We also hear about you from the council, previous landlords and neighbors."],
    ["present", "Some of it comes from the dentist that you went to before."],
    ["present", "Part of this is passed to us by the school or by doctors."],
    ["present", "You name two referees, from whom we obtain a short assessment of you."],
    ["present", "Foundations sometimes forward us the names of people who gave through them."],
    ["present", "In addition the Company consults sanctions lists."],
    ["present", "When you subscribe, Apple or Google confirm the purchase to us."],
    ["present", "If you book via a travel agency, we receive your name and dates from there."],
    ["present", "If you book for others, we obtain their data from you."],
    ["n/a", "We process the data that you enter yourself."],
    ["n/a", "We buy paper from a mill in Sweden."],
  ],
  cookies: [
    ["present", "**Cookies.** Only the one which remembers the basket."],
    ["present", "## Cookies\n\nOur page has one; it recalls that you have closed the banner."],
    ["weak:only-use", "Our pages use cookies. See the policies of our advertising partners."],
    [
      "absent",
      "The form belongs to another firm; that company stores your card and places cookies of its own.",
    ],
    ["absent", "They use cookies to show advertising."],
  ],
  security: [
    ["present", "## Security\n\nAccess to files is restricted."],
    ["present", "Portable devices ask for a biometric log-in before any data are shown."],
    ["absent", "Access to the pool is restricted to members."],
    ["present", "We shred paper."],
    ["present", "The database can only be opened by three people, each with a hardware key."],
    ["present", "Chats are encrypted in transit and at rest."],
    ["present", "The box stands in a locked room."],
    ["weak:no-measure", "The staff treat all records as confidential."],
    ["weak:no-measure", "## Are your data safe?\n\nWe take every care."],
    [
      "weak:no-measure",
      "## Are your data safe?\n\nWe take every care. Our bank, for its part, encrypts card data.",
    ],
    ["absent", "They say that they encrypt everything."],
    [
      "absent",
      "Cards are charged by our payment processor, Larkpay. Larkpay protects the records by encryption.",
    ],
  ],
};
