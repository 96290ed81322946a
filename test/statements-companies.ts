import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of hosts, marketplaces, makers of devices and of software that others rent; beside
 * each, what only looks like it.
 */
export const COMPANY_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["weak:only-a-brand", 'This notice explains how quarry.example ("we", "us") deals with data.'],
    ["weak:only-a-brand", "At tidegate.io, we care about what you tell us."],
    ["weak:only-a-brand", 'Data held by Larch and its affiliated companies ("Larch") are covered.'],
    ["present", "3Rivers SAS collects the data that you enter."],
    ["present", "Write to 3Rivers SAS, 4 quai du Lac, Annecy."],
    ["absent", "We ask for:\n\n- First Name\n- Company Name\n- Street"],
    ["absent", "Your data reach our subprocessors (Alder BV, Birch Hosting Ltd, Cedar Inc)."],
    ["present", "2060 OÜ collects your data."],
    ["absent", "See cedar.example for the rules of the forum."],
  ],
  "dpo-contact": [
    ["n/a", "Complaints: Landesdatenschutzbehörde, Postfach 1, dsb@amt.example"],
    ["present", "Write to our data protection officer: dsb@larch.example"],
  ],
  "right-withdraw-consent": [
    ["present", "We use your photo until you withdraw your consent via the form."],
    ["weak:in-passing", "We use your photo with your consent, until you withdraw your consent."],
  ],
  "right-access": [
    ["absent", "Those who have the right to access the files can do so at any time."],
    ["present", "You have the right to access your data."],
  ],
  "transfer-safeguards": [
    [
      "weak:consent-by-use",
      "We store data in the United States, and your use of our Services constitutes your consent to and understanding of this storage.",
    ],
    ["n/a", "The use of this data is necessary for the performance of the contract. Our host is in Ireland."],
    [
      "present",
      "## Transfers\n\nData go to the United States. This is necessary for the performance of the contract with you.",
    ],
  ],
  "eu-representative": [
    ["n/a", "Larch Inc., 1 Main Street, Boston, MA 02110, USA, keeps data of users of its services."],
    ["absent", "Larch Inc., 1 Main Street, Boston, MA 02110, USA, keeps data of users in the EU."],
    [
      "absent",
      "Larch Inc., 1 Main Street, Boston, MA 02110, USA, keeps data.\n\n## Visitors from the EU\n\nWrite to us.",
    ],
  ],
  recipients: [
    [
      "present",
      "We may pass on information we collect by automated means to third parties, such as sponsors and advertisers.",
    ],
    ["absent", "We may receive information from sponsors."],
  ],
  retention: [
    ["absent", "A bank takes the payment. These companies do not retain or store your personal information."],
    ["present", "We are allowed to use your personal data for a period of 3 years."],
    ["absent", "We use your personal data to remind you 3 days before a course."],
    ["absent", "We share your data with banks to settle payments and maintain your account."],
    ["weak:general-factors", "How long we retain your data is decided by criteria such as your account."],
  ],
  "right-restriction": [
    ["absent", "Exercising this right will limit our ability to process information about refunds."],
    ["absent", "If you do not agree, you may not use the Services."],
    ["present", "You may ask us to keep your data but not use it."],
  ],
  "right-portability": [
    ["present", "You have the right to export your data."],
    ["weak:only-export", "You can export your data in the settings."],
    ["weak:only-export", "Download your chat data from the menu of the app."],
    ["absent", "We export our bikes to Norway."],
  ],
  "right-object-marketing": [
    ["present", "If you wish to exclude your details from our direct marketing, write to us."],
    ["n/a", "We exclude our staff from the draw."],
    ["present", "- **Marketing.** We send offers. You may opt out at any time."],
    ["n/a", "California residents may opt out of the sale of personal information."],
  ],
  "right-complain": [
    [
      "absent",
      "## Your rights\n\nWe have a plan for breaches, which includes notifying the supervisory authority and affected individuals.",
    ],
    ["present", "## Your rights\n\nYou may notify the supervisory authority."],
  ],
  "mandatory-provision": [
    ["absent", "A longer retention follows from statutory requirements that apply to us."],
    ["present", "Your name is a statutory requirement."],
    ["absent", "If you write to us, we may receive additional information about you such as your name."],
    ["weak:no-consequences", "You may choose to give us your telephone number."],
  ],
  "data-source": [
    ["present", "If you recommend us to a friend, we ask you for their email address."],
    ["present", "We receive updated details about you from the financial institution that issued your card."],
    ["n/a", "We ask you for their names."],
    [
      "present",
      "We obtain information about you from other sources, including third party websites that offer our service.",
    ],
    ["n/a", "We pass it on to third parties where you have given us your permission."],
  ],
  security: [
    ["absent", "We allow limited access to our data by consultants."],
    ["present", "We limit access to our data to staff."],
    ["absent", "If your child has told us something, we make our best efforts to remove such information."],
    ["weak:no-measure", "We make our best efforts to protect your information."],
  ],
  "policy-changes": [
    ["absent", "You will be notified by email of any change in ownership of the shop."],
    ["absent", "## Your choices and changes\n\nYou may unsubscribe by emailing us at news@larch.example."],
    ["present", "## Changes\n\nWe announce them by email."],
  ],
};
