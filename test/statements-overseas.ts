import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of companies overseas that write for readers everywhere; and near misses. */
export const OVERSEAS_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["weak:only-a-brand", "9lanterns was built for people who love light. 9lanterns may send you news."],
    ["weak:only-a-brand", "300fp respects your privacy. 300fp collects your name and address."],
    ["absent", "24h may pass until your account is closed. 10th anniversary guests are welcome."],
  ],
  "controller-contact": [
    [
      "present",
      "Write to us at:\n\nLarch Media, Inc.  \n40 West 9th Street  \nNew York, New York 10011  \nprivacy@larch.example",
    ],
    ["present", "Larch Media, New Jersey office: privacy@larch.example"],
    ["absent", "Measurements are taken by New Relic, Inc., privacy@newrelic.example."],
  ],
  "eu-representative": [
    [
      "present",
      "Larch, Inc., Denver, Colorado, is the controller. If you live in the UK or the EEA you may write to our local representative.\n\nFor the UK: Rowan Agents Ltd, 4 High Street, London.\n\nFor the EEA: Rowan Agents GmbH, Hauptstraße 4, Köln.",
    ],
    [
      "weak:outside-eu",
      "Larch, Inc., Denver, Colorado, is the controller. If you live in the UK or the EEA you may write to our local representative.\n\nFor the UK: Rowan Agents Ltd, 4 High Street, London.\n\nWrite to Larch, Inc., 9 Pine Street, Denver, with all else.",
    ],
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
    [
      "absent",
      "In Canada and the U.S. personal data is defined more narrowly than elsewhere, and we process it.",
    ],
    ["present", "Your data are transferred to Canada and processed there."],
  ],
  "transfer-safeguards": [
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
  retention: [
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
    [
      "absent",
      "Once a year you may request and obtain a list of those to whom we gave your data for their own direct marketing.",
    ],
    ["absent", "If you wish to obtain more information about the transfer of your data, ask us."],
    ["present", "If you wish to obtain more information about the data that we hold on you, ask us."],
  ],
  "right-erasure": [
    [
      "present",
      "You may have the right to: get a copy of the data about you that we maintain, update and correct inaccuracies in your file, and have the information blocked, anonymized or deleted.",
    ],
    ["absent", "You may have the right to have the information blocked or corrected."],
  ],
  "right-portability": [
    ["present", "You have the right to get your data in a portable, readily usable format."],
    ["present", "You may ask for your data in a readily useable form."],
    ["absent", "You have the right to get our brochure in an easily readable print."],
  ],
  "mandatory-provision": [
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
    ["weak:no-kinds", "We collect information from a large number of visitors."],
    ["absent", "The log that we collect does not include your name."],
    ["present", "We collect your name and your address."],
  ],
  "data-source": [
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
};
