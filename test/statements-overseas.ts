import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of companies overseas that write for readers everywhere; and near misses. */
export const OVERSEAS_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["present", "This policy is issued by Alder Data, Inc., which acts as the data controller."],
    ["present", "Kestrel Online Services, LLC is responsible for your data."],
    ["weak:only-a-brand", "Kestrel Online is a service that respects your privacy."],
    ["weak:only-a-brand", "9lanterns was built for people who love light. 9lanterns may send you news."],
    ["weak:only-a-brand", "300fp respects your privacy. 300fp collects your name and address."],
    ["absent", "24h may pass until your account is closed. 10th anniversary guests are welcome."],
  ],
  "controller-contact": [
    [
      "present",
      "You may write to us at:\n\nStripe Payments Ltd  \n4 Canal Walk  \nDublin 2, Ireland  \nprivacy@payments.example",
    ],
    [
      "present",
      "Write to us at:\n\nLarch Media, Inc.  \n40 West 9th Street  \nNew York, New York 10011  \nprivacy@larch.example",
    ],
    ["present", "Larch Media, New Jersey office: privacy@larch.example"],
    ["absent", "Measurements are taken by New Relic, Inc., privacy@newrelic.example."],
  ],
  "eu-representative": [
    [
      "n/a",
      "“We” and “us” refer to Larch Inc., a Delaware corporation, or to Larch Ireland Ltd., resident in Ireland, if you are a European resident.",
    ],
    ["absent", "“We” and “us” refer to Larch Inc., a Delaware corporation. We welcome readers in the EU."],
    [
      "present",
      "Larch, Inc., Denver, Colorado, is the controller. If you live in the UK or the EEA you may write to our local representative.\n\nFor the UK: Rowan Agents Ltd, 4 High Street, London.\n\nFor the EEA: Rowan Agents GmbH, Hauptstraße 4, Köln.",
    ],
    [
      "weak:outside-eu",
      "Larch, Inc., Denver, Colorado, is the controller. If you live in the UK or the EEA you may write to our local representative.\n\nFor the UK: Rowan Agents Ltd, 4 High Street, London.\n\nWrite to Larch, Inc., 9 Pine Street, Denver, with all else.",
    ],
  ],
  "legitimate-interests": [
    ["weak:not-named", "We keep your data for our legitimate interests or to comply with a legal duty."],
    ["present", "We have a legitimate interest in preventing fraud."],
  ],
  "legal-basis": [
    ["weak:in-passing", "Your address is not given to sponsors unless you have consented to such sharing."],
    [
      "weak:in-passing",
      "Your data will not be shown to sponsors unless you have consented to that disclosure.",
    ],
    ["present", "We use your photographs because you have consented to their use."],
  ],
  "third-country-transfers": [
    ["absent", "We receive your requests by phone from 10:00 to 16:00 (US Eastern Time)."],
    ["present", "We receive and hold your data in Japan."],
    ["absent", "Grounds of our processing (EEA and Switzerland only): consent and contract."],
    ["present", "Larch abides by the U.S.-Swiss Safe Harbor Framework."],
    ["present", "Larch takes part in, and has certified its compliance with, the EU-U.S. Privacy Shield."],
    [
      "absent",
      "In Canada and the U.S. personal data is defined more narrowly than elsewhere, and we process it.",
    ],
    ["present", "Your data are transferred to Canada and processed there."],
  ],
  "transfer-safeguards": [
    ["present", "We transfer your data to Brazil because it is necessary to perform our contract with you."],
    [
      "weak:not-named",
      "## Data transfers\n\nYour data are sent to the United States. We use a range of lawful mechanisms to support such transfers.",
    ],
    [
      "weak:not-named",
      "## International transfers\n\nWe store your data in the United States. We strive to protect them consistent with the requirements of applicable law.",
    ],
    [
      "weak:not-named",
      "## Transfers abroad\n\nYour data are kept in the United States. Ask us about the implemented safeguards.",
    ],
    [
      "present",
      "## Transfers abroad\n\nYour data are kept in the United States. We have signed the standard contractual clauses.",
    ],
    ["absent", "## Transfers abroad\n\nYour data are kept in the United States."],
  ],
  security: [
    ["absent", "When you fill in a form, submit data or access restricted pages, we record your name."],
    ["present", "Access to your data is restricted to staff who need it."],
    ["present", "Larch is certified to ISO 27001 and ISO 27701."],
    ["absent", "Larch is a certified partner of its suppliers."],
  ],
  retention: [
    ["absent", "Your files are kept in a vault under 24-hour guard."],
    ["absent", "Our racks stand in a guarded room with 24 hour surveillance, where your data are stored."],
    ["present", "Your messages are stored for 24 hours."],
    ["present", "When you close your account, we delete all of your information from our servers."],
    ["absent", "When you close your account, your friends no longer see it."],
    ["weak:general-factors", "How long we keep information about you depends on its type."],
    [
      "weak:as-long-as-necessary",
      "## How long do we keep your data?\n\nAs long as needed for our purposes. Then we take steps to permanently erase them.",
    ],
    ["present", "## How long do we keep your data?\n\nInvoices are kept permanently."],
    [
      "absent",
      "Keep your personal data safe by choosing a strong password and by closing your account on leaving.",
    ],
  ],
  "right-access": [
    ["weak:elsewhere-only", "Individuals in mainland China have the right to access their personal data."],
    ["weak:elsewhere-only", "Under POPIA you may request access to your data."],
    [
      "weak:elsewhere-only",
      "Where the Kenyan Data Protection Act applies, you may request access to your data.",
    ],
    ["weak:elsewhere-only", "Persons domiciled in South Africa may request a copy of their data."],
    ["weak:elsewhere-only", "## Japan\n\nYou may request a copy of your personal data."],
    ["weak:elsewhere-only", "Singapore users may request access to their personal data."],
    ["present", "Our servers stand in Japan. You may request access to your personal data."],
    ["present", "Residents of the EEA and of Thailand may request access to their personal data."],
    ["present", "Anyone who seeks access to their data should direct a query to privacy@larch.example."],
    ["absent", "Guests who seek a table should direct a query to the desk."],
    [
      "absent",
      "Once a year you may request and obtain a list of those to whom we gave your data for their own direct marketing.",
    ],
    ["absent", "If you wish to obtain more information about the transfer of your data, ask us."],
    ["present", "If you wish to obtain more information about the data that we hold on you, ask us."],
  ],
  "right-rectification": [
    ["present", "You can have factual inaccuracies in these records corrected by contacting us."],
    ["present", "You may have any factual inaccuracy in our records put right by writing to us."],
    [
      "present",
      "An individual who wants to amend such data should address the request to privacy@larch.example.",
    ],
  ],
  "right-erasure": [
    ["present", "Persons who wish to delete their data should send a request to privacy@larch.example."],
    [
      "weak:only-incorrect-data",
      "Persons who seek to delete inaccurate data should send a request to privacy@larch.example.",
    ],
    [
      "present",
      "You may have the right to: get a copy of the data about you that we maintain, update and correct inaccuracies in your file, and have the information blocked, anonymized or deleted.",
    ],
    ["absent", "You may have the right to have the information blocked or corrected."],
  ],
  "right-object": [
    ["present", "You can ask us not to process your data where we rest on legitimate interests."],
    [
      "weak:only-marketing-opt-out",
      "You can ask us not to process your data for marketing. We will tell you before we do so.",
    ],
  ],
  "right-restriction": [
    [
      "absent",
      "Agents who get access to your personal data are required to keep it secret and not use it for any other purpose.",
    ],
    ["absent", "When you e-mail us, fill in a form or enter restricted areas, we record your name."],
    ["present", "If you ask us to discontinue using your personal data, we will do so."],
    ["absent", "You may object at any time. If you object, we will stop processing your data."],
    ["present", "You have the right to require us to stop processing your data for a while."],
  ],
  "right-object-marketing": [
    ["present", "We send you newsletters. To opt out from any communications, please write to a@b.example."],
    ["absent", "We send you newsletters. You cannot opt out of any communications about your account."],
    ["n/a", "Tell us your name and your postal mailing address."],
    ["n/a", "We will notify you by posting an announcement on our service."],
    ["absent", "We send newsletters to your mailing address."],
  ],
  "right-complain": [
    [
      "weak:not-to-an-authority",
      "If you have an unresolved privacy concern, contact our dispute resolution provider.",
    ],
    ["weak:not-to-an-authority", "If you are not satisfied with our answer, TRUSTe will hear you."],
    ["weak:not-to-an-authority", "Larch commits to resolve complaints on its use of your data."],
  ],
  "right-portability": [
    ["absent", "Our servers record:\n\n* the pages accessed and the documents or data downloaded"],
    ["weak:only-export", "Use the export functionality of the program to keep a backup of your data."],
    ["present", "You have the right to get your data in a portable, readily usable format."],
    ["present", "You may ask for your data in a readily useable form."],
    ["absent", "You have the right to get our brochure in an easily readable print."],
  ],
  "mandatory-provision": [
    ["absent", "We encrypt all pages where personal information is required."],
    ["present", "Personal information is required to open an account."],
    [
      "present",
      "It is entirely optional for you to take part. However, failure to take part may mean that you cannot use some services.",
    ],
    ["absent", "We use your data to comply with legal and contractual requirements."],
    ["present", "Giving your address is a contractual requirement and necessary for delivery."],
    ["present", "Further details which you may or may not provide are your town and your hobbies."],
    ["absent", "Participating in our referral program is entirely optional."],
    ["absent", "Our loyalty schemes are completely voluntary."],
    ["present", "Participating in the survey is voluntary."],
  ],
  "automated-decisions": [
    ["n/a", "In your profile, users see your picture and your town."],
    ["n/a", "By visiting your member profile, you can change your picture."],
    ["weak:no-logic", "We may profile users of the shop."],
  ],
  "data-categories": [
    ["absent", "Larch uses such things to operate its shop."],
    ["present", "We record your operating system."],
    ["weak:no-kinds", "We collect information from a large number of visitors."],
    ["absent", "The log that we collect does not include your name."],
    ["present", "We collect your name and your address."],
  ],
  "data-source": [
    [
      "present",
      "Other members may provide us with information about you when they import their address books.",
    ],
    ["n/a", "Members may provide us with information about their hobbies."],
    ["present", "We obtain data about firms and their staff from data enrichment services."],
    ["present", "We add demographic data that we buy from list brokers."],
    [
      "n/a",
      "The data collected by Larch is used for these purposes:\n\n- to set up a profile that is shown to other users",
    ],
    ["present", "We receive data about you from our partners, such as ad networks."],
    ["present", "We obtain information about you from ad exchanges and supply-side platforms."],
    ["weak:no-source", "We receive data about you from our partners."],
  ],
  "policy-changes": [
    [
      "present",
      "## Changes to this Privacy Policy\n\nIf we change the way in which we use your data, we will notify you by e-mail.",
    ],
    ["present", "## Updates to our Privacy Notice\n\nWe will notify you."],
    ["present", "## Revisions\n\nWe will post any updates as well as their effective dates on this page."],
    ["weak:check-back", "## Revisions\n\nPlease visit this page from time to time."],
  ],
  children: [
    [
      "absent",
      "Use is allowed where necessary for public hygiene or the sound upbringing of children and it is difficult to get the consent of the principal.",
    ],
    ["present", "We do not knowingly collect data from children without the consent of a parent."],
  ],
};
