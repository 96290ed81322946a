import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Words that are about something else than they look, each beside the wording that says it. */
export const MISTAKEN_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  security: [
    [
      "absent",
      "## Your rights\n\nYou can reach us through the secure contact form:\n\nor write to our office.",
    ],
    ["absent", "To protect your privacy you may be asked to provide further proof of who you are."],
    ["weak:no-measure", "We protect your data with care. You may be asked to provide proof of who you are."],
    ["absent", "Your file is erased, unless we are prevented by law from erasing your information."],
    ["weak:no-measure", "We take steps to prevent any loss of your information."],
    ["absent", "Our suppliers are only authorized to use the information for the order."],
    ["present", "Only authorized staff can open your information."],
    ["present", "Your information is open to authorised staff only and under lock and key."],
    ["absent", "The club has an obligation to report members' records to the federation."],
    ["present", "Our staff are bound by a duty of confidentiality when they read your records."],
    ["present", "All volunteers are under a strict duty of secrecy about your information."],
    [
      "absent",
      "When data go to Peru we see to it that adequate safeguards protect your data in such transfers.",
    ],
    [
      "absent",
      "We pass on your data only where the recipients have given adequate safeguards for those transfers.",
    ],
    ["absent", "Below you will find how we secure your data."],
    ["present", "Below you will find how we secure your data. All disks are encrypted."],
    ["absent", "Read on to learn how we protect your data."],
    ["absent", "Rules may prevent you from using your information."],
    ["absent", "We are under an obligation to keep records of your payments."],
    ["present", "Our clerks are under an obligation to keep your data secret."],
    ["present", "## Security\n\nAs nothing ever leaves your phone, it cannot be read on the way."],
    ["present", "## Security\n\nYour notes are never exposed in transit."],
    ["weak:no-measure", "## Security\n\nWe protect your notes."],
  ],
  "safeguards-copy": [
    [
      "absent",
      `${clauses()}\n\n## Where to write\n\nWith questions about your privacy, please contact us here.`,
    ],
    ["weak:only-more-information", `## Transfers\n\n${clauses()} For more information, please contact us.`],
    ["absent", `## Transfers\n\n${clauses()} With questions about our privacy notice, contact us.`],
    ["absent", `${clauses()}\n\n## Overseas\n\nFor more information on our privacy practices, contact us.`],
    ["absent", `${clauses()}\n\n## Rights\n\nIf you have any of these requests, get in touch with Ann.`],
    ["present", `${clauses()} We send you these clauses on request.`],
    [
      "absent",
      `${clauses()}\n\nIf you do not give your name when requested we cannot perform the contract with you.`,
    ],
    ["present", `${clauses()} On request you receive the contract with the recipient.`],
    [
      "weak:only-more-information",
      `${clauses()} For further information on any data transfers write to Ann.`,
    ],
    ["absent", `${clauses()}\n\nUsers who get caught breaking the rules are locked out.`],
    ["present", `${clauses()} You can obtain our binding group rules from Ann.`],
    ["absent", `${clauses()}\n\nUse the details in Clause 9: there you may request access to your data.`],
    ["present", `${clauses()} The clauses may be seen at our office.`],
    ["absent", `${clauses()}\n\nFor more details about the cookies see below.`],
    ["absent", `${clauses()}\n\nSee section 2 for more details on these partners.`],
    ["weak:only-more-information", `${clauses()}\n\nAsk Ann for more details on these transfers.`],
    [
      "absent",
      `${clauses()}\n\nWe may collect, use and transfer different kinds of data about you:\n\n- a copy of your diploma\n- copies of recent bills`,
    ],
  ],
  "transfer-safeguards": [
    [
      "weak:not-named",
      "If you live elsewhere, read about the safeguards we rely on for transferring your data outside the EEA.",
    ],
    [
      "weak:not-named",
      "Your data are sent to Chile. We use lawfully approved mechanisms when we transfer your data to other countries.",
    ],
    ["absent", "## Transfers\n\nYour data are sent to Chile, to the extent permitted by law."],
    ["weak:not-named", "## Transfers\n\nYour data are sent to Chile where the law permits it."],
  ],
  "third-country-transfers": [
    ["absent", "Write to us:\n\nStore Street, Manchester"],
    ["present", "We store your data in Manchester."],
    ["absent", "The lamp can be bought in the app store in Canada."],
    ["present", "We store your data in Canada."],
    ["absent", "The contest is hosted by Perch Ltd for people in Canada."],
    [
      "present",
      "The site is hosted on Perch Pages, an offer of Perch Cloud Services, Inc., 9 Upper Old Mill Road, Suite 4, Boulder, CO 80301, USA.",
    ],
  ],
  "data-source": [
    ["n/a", "You can opt out of receiving marketing information from our partners at any time."],
    ["weak:no-source", "We receive information about you from our partners."],
    [
      "n/a",
      "We allow third parties, such as analytics providers and advertising partners, to collect information about you over time.",
    ],
    ["present", "We receive information about you from analytics providers and advertising networks."],
    ["n/a", "We collect information from our customers to deliver their orders."],
    ["present", "We receive information about you from our customers."],
    ["present", "We collect information from our customers and their employers."],
    ["n/a", "“Data” are data on a person who is known from that data."],
    ["present", "You may order through your shop; we receive your data from that shop."],
    ["n/a", "Our site links to external services, such as Perch, that may collect your data."],
    ["present", "If you link your account with Google, we collect your name from there."],
    ["present", "If you join via a referral program, your order may be attributed to the referrer."],
    [
      "present",
      "We do not collect your data unless they are provided to us by you or via a third party who has been authorised by you.",
    ],
    ["n/a", "We do not collect your data unless they are provided to us by you."],
    ["weak:no-source", "Your data are provided to us by a third party."],
    ["n/a", "You can share the club through a referral link. Your points are shown at once."],
    ["present", "A friend may order for you; we receive your name from that friend."],
    ["n/a", "Your address is checked against a list of disposable domains."],
    ["n/a", "## How we collect information from you\n\n- Your bank\n- Your school"],
    ["present", "## How we collect information\n\n- From your bank\n- From your school"],
    ["present", "We check your name against the sanctions list."],
    [
      "n/a",
      "## Information collected from you\n\n- Your name\n- Google Advertiser ID\n- The names of organizations you serve",
    ],
    ["present", "## Information collected from others\n\n- organizations you serve"],
  ],
  "effective-date": [
    [
      "present",
      "Lamp shop privacy policy. We keep your name.\n\nDrawn up on 3 May 2015Revised on 4 June 2020",
    ],
    [
      "present",
      "Lamp shop privacy policy. We keep your name.\n\nFormulated on May 3, 2015Revised on June 4, 2020",
    ],
    [
      "present",
      `Lamp shop privacy policy. We keep your name.\n\n${filler()}Published 3 May 2013 Reviewed 4 June 2016 Reviewed and modified 5 July 2019 Updated 6 August 2021\n\n${filler()}`,
    ],
    [
      "absent",
      `Lamp shop privacy policy. We keep your name.\n\n${filler()}Shop opened 3 May 2013 Prize won 4 June 2016 Lamps moved and cleaned 5 July 2019 Sold 6 August 2021\n\n${filler()}`,
    ],
    ["absent", "Lamp shop privacy policy. We keep your name.\n\nThe lamp of 3 May 20151 is sold."],
  ],
  "controller-contact": [
    [
      "present",
      "With questions about privacy, please reach out to the organizers directly via the WhatsApp group.",
    ],
    ["present", "Questions about your data can be directed to the maker, u/perch, on Reddit."],
    ["present", "Contact us through our club's Telegram channel."],
    ["absent", "You can reach the other members via the Telegram group of the club."],
    ["weak:no-way-given", "With questions contact the owner directly via Discord."],
    ["absent", "You share your posts with the members via the WhatsApp group."],
    ["absent", "We use:\n\n- [Perch Pages](https://help.perch.example/perch-privacy-statement/)"],
    ["present", "We are here for you:\n\n- [Help pages](https://help.perch.example/write)"],
    ["absent", "The rules of the video service:\n\n- <https://help.perch.example/common/tos>"],
    [
      "present",
      "If you have questions on privacy, contact The Data Protection Officer, Larch Bank PLC, Leeds, LS1 2BB or dpo@larch.example.",
    ],
  ],
  "controller-identity": [
    ["absent", "Cards are read on Stripe's own pages. Read the terms of Stripe's service."],
    ["weak:only-a-brand", "Perch's own pages are free of ads. Perch respects your privacy."],
    ["present", "Questions go to The Data Protection Officer, Larch Bank PLC, 4 High Street, Leeds."],
    ["absent", "Questions go to our Data Protection Officer, Larch Legal GmbH, Köln."],
    ["absent", "Our data protection officer is Larch Legal GmbH."],
  ],
};

function clauses(): string {
  return "Your data are sent to Chile under standard contractual clauses.";
}

/** Paragraphs that keep what stands between them from the edges of the text. */
function filler(): string {
  return "We keep your name to send you lamps.\n\n".repeat(8);
}
