import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of American and other overseas hosts, shops and games; and near misses. */
export const AMERICAN_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    [
      "present",
      "In this notice “Larch” means the backup services provided by Kestrel.com Co. through the website larch.example.",
    ],
    [
      "weak:only-a-brand",
      "Larch offers backup services through the website larch.example. Larch respects your privacy.",
    ],
  ],
  "legal-basis": [
    [
      "absent",
      "This page is written for customers and for anybody interested in how we handle personal data.",
    ],
    ["absent", "If you are interested in what we do with your personal data, read on."],
    ["present", "We are legitimately interested in knowing how our readers use the site."],
  ],
  "transfer-safeguards": [
    [
      "weak:consent-by-use",
      "We keep all information on servers in the United States. By using the app and submitting your details, you agree to this collection, storage and transfer of your information.",
    ],
    [
      "weak:consent-by-use",
      "## Users outside the United States\n\nYour data will be sent to the United States. By visiting the site you agree to the collection, use and sharing of your data as described here.",
    ],
    [
      "weak:not-named",
      "We keep your data in Canada. Your data may also be processed elsewhere, within or outside Canada, in accord with legal regulations.",
    ],
    [
      "absent",
      "We keep all information on servers in the United States. By using the app you agree to the rules of the house.",
    ],
  ],
  retention: [
    ["present", "We reserve the right to keep records of complaints indefinitely."],
    ["present", "Logs of these visits may be kept for an indefinite period."],
    ["present", "Logs of your visits may persist for an indefinite time."],
    ["absent", "We may keep anonymous statistics indefinitely."],
    ["absent", "We may hand over data stored on our servers if required to do so by law."],
  ],
  "right-access": [
    [
      "absent",
      "We may have to comply with lawful requests, or act in the belief that such access is necessary.",
    ],
    [
      "absent",
      "We will be able to access your payment information, which is collected by our payment partner.",
    ],
    ["present", "You will be able to access your payment information, which is held by our payment partner."],
    ["absent", "Please contact us to learn how to control access to your information by other users."],
    ["present", "Please contact us for access to your information."],
  ],
  "right-erasure": [
    ["absent", "## Your choices\n\nThe record of what you published cannot be deleted."],
    ["present", "## Your choices\n\nWhat you published can be deleted on request."],
  ],
  "right-object": [
    [
      "weak:only-marketing-opt-out",
      "If you have any objections about being contacted for marketing purposes, write to us.",
    ],
    ["weak:only-marketing-opt-out", "Should you have an objection to receiving our offers, let us know."],
    ["present", "If you have any objections to our use of your personal data, write to us."],
  ],
  "right-withdraw-consent": [
    [
      "weak:only-opt-out",
      "You can go to your profile and uncheck the box for receiving our newsletter by email. We send it with your consent.",
    ],
    [
      "weak:only-opt-out",
      "We send our newsletter only if you have opted in to receive it. If you change your mind, you can unsubscribe at the foot of each issue.",
    ],
    [
      "present",
      "We publish your photograph only if you have agreed. If you change your mind, tell us and we will stop using it.",
    ],
  ],
  "mandatory-provision": [
    ["absent", "We do not voluntarily share personal information with anybody."],
    ["absent", "Larch will not voluntarily disclose your details to the police."],
    ["weak:no-consequences", "Whatever details you voluntarily share with us are kept in your file."],
    ["present", "In our surveys you may volunteer your age and income."],
  ],
  "data-source": [
    ["n/a", "We may collect statistical data from registered users and from registered visitors."],
    ["present", "We may collect data about you from public registers."],
  ],
  "rights-exercise": [
    [
      "absent",
      "You may correct your data. You may let third parties access the information in your account.",
    ],
    ["present", "You may correct the information that you gave us by updating your account on our site."],
    ["present", "You may view the personal information we hold about you inside your account."],
    [
      "present",
      "Customers have access to the personal information stored about them through our web-based interface.",
    ],
    [
      "absent",
      "You may correct the personal information that you gave us. Partners work through a web-based interface.",
    ],
    [
      "absent",
      "You have the right of access to your data. If you do not receive a timely reply to your complaint, please visit the web site of the arbitration service.",
    ],
    [
      "present",
      "You have the right of access to your data. If you would rather not receive our letters, please visit the page of your account.",
    ],
  ],
};
