import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of European companies that write English: translated clauses with article numbers,
 * statutory headings, lists of processors, imprints, firms in Switzerland; beside each, what only looks like it.
 */
export const EUROPE_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["present", "This policy says how data are handled by **Larch AB**'s app Timely."],
    ["present", "The rules for Larch AB's game Timely."],
    [
      "present",
      "Your data is controlled by us in France (Larch SA, 12 rue du Port 75010 Paris) and may be shared with service providers.",
    ],
    [
      "present",
      "The data controller is Larchess.org, an association governed by the law of 1901, whose address is 3 Pré Neuf, Grenoble.",
    ],
    ["weak:only-a-brand", "The data controller is Larchess.org, a site for chess."],
  ],
  "eu-representative": [
    [
      "absent",
      "We, Larch Swiss GmbH, are responsible under the GDPR.\n\nLarch Swiss GmbH  \nUntergasse 9  \nCH-6300 Zug",
    ],
    ["n/a", "We, Larch GmbH, are responsible under the GDPR. We work for Swiss clients."],
  ],
  "dpo-contact": [
    ["n/a", "You can complain about us to the data protection officer of the state of Lower Saxony."],
    ["present", "Our data protection officer can be reached at officer@larch.example."],
  ],
  purposes: [
    ["present", "Processing is necessary to provide the shop and to guard it against attacks."],
    ["present", "Processing is necessary to provide the shop and ensure security."],
    ["present", "We use Matomo to measure reach and improve these pages."],
    ["absent", "You can use Matomo to measure your own reach."],
  ],
  "legal-basis": [
    ["absent", "The data must be deleted if:\n\n- deletion is required to fulfill a legal obligation"],
    [
      "absent",
      "You may demand erasure where the data have to be erased for compliance with a legal obligation.",
    ],
    ["present", "Processing is necessary for compliance with a legal obligation."],
    ["present", "In order to collect personal data the user has to agree to what is collected."],
    [
      "weak:in-passing",
      "Where processing is required and there is no statutory basis for it, we shall obtain the consent of the data subject.",
    ],
    ["present", "The legal basis is your consent."],
    [
      "present",
      "The legal basis of the processing is Art. 6 (1) (a) GDPR if you consent by using our services, or Art. 6 (1) (f) GDPR if it is necessary to protect our legitimate interests.",
    ],
    ["weak:consent-by-use", "By using our services you consent to the processing of your data."],
  ],
  "legitimate-interests": [
    ["present", "We keep log files to guard our servers against attacks (Article 6(1)(f) GDPR)."],
    [
      "present",
      "We process these data to prevent fraud and to protect our services. (Art. 6 para. 1 lit. f GDPR)",
    ],
    ["present", "We record logs to keep the shop secure and prevent abuse. Basis: legitimate interest."],
    ["weak:not-named", "- session and logs. Basis: legitimate interest."],
    [
      "weak:not-named",
      "We send you offers to promote our shop. In some cases we rely on legitimate interests.",
    ],
    [
      "present",
      "## What data are used for\n\n- session and logs - to keep the shop secure and prevent abuse. Basis: legitimate interest.",
    ],
    [
      "weak:not-named",
      "The legal basis is Art. 6 (1) (f) GDPR if the processing is necessary to protect our legitimate interests.",
    ],
    ["present", "We process them to protect our legitimate interest in the security of our servers."],
  ],
  recipients: [
    [
      "present",
      "The app keeps everything at Larch AB and nothing will be sold or given to any third parties.",
    ],
    ["present", "Your data stay with Larch AB and will not be sold or given to any third parties."],
    ["weak:third-parties", "Your data stay with Larch AB but may be sold or given to third parties."],
    [
      "present",
      "## Are data given to others?\n\nThe following firms in the EU are commissioned by us as processors:\n\n- In order for you to join webinars, Alder SAS located in France processes the first name and last name.",
    ],
    ["absent", "This policy does not cover services for which we act as a processor."],
  ],
  "transfer-safeguards": [
    [
      "weak:not-named",
      "Your data may be transferred to a server in the USA. The transfer is based on legal safeguards for international data transfers.",
    ],
    [
      "absent",
      "## Transfers\n\nSome providers are in the United States. We follow closely what the authorities say after the invalidation of the Privacy Shield, the mechanism for transfers of data to the United States.",
    ],
    [
      "present",
      "## Transfers\n\nSince the invalidation of the Privacy Shield, data go to the United States under standard contractual clauses.",
    ],
  ],
  retention: [
    ["present", "Application data are retained for the duration of the recruitment process."],
    ["absent", "The code is kept at a host, but we do not store user data there."],
    ["present", "We do not store your data on our servers."],
    [
      "weak:as-long-as-necessary",
      "## Storage period\n\nWe process personal data only as long as necessary for the stated purposes or as required by law.",
    ],
    ["present", "They are retained as long as the service is live, even if you stop using it."],
    ["absent", "The code is kept at a host, but we do not store content or user data there."],
    [
      "present",
      "Your personal data will be processed on the basis of your consent until you withdraw such consent.",
    ],
    [
      "present",
      "## The time during which data will be processed\n\n- the contract, for the term of its validity",
    ],
    ["absent", "You may use the site until you withdraw your consent."],
  ],
  "right-rectification": [
    ["present", "You are free to change, update and delete any information associated with your account."],
  ],
  "right-erasure": [
    ["present", "You are free to change, update and delete any information associated with your account."],
    ["present", "Your account and all connected data can be deleted using the button on your account page."],
    [
      "present",
      'Accounts and the connected data can be deleted with the "Delete" button on your personal page.',
    ],
    ["absent", "Such data can be kept under lock in the cupboard by the door."],
  ],
  "right-portability": [
    [
      "present",
      "You can ask us to send you a copy of the data you gave us, allowing their reuse by you or another service provider.",
    ],
    ["absent", "You can ask us to reuse an old quote for another order."],
  ],
  "right-object": [
    [
      "weak:only-cookies",
      "We measure how the shop is used. You can object to such use in your cookie settings.",
    ],
    [
      "absent",
      "You may have data deleted, in case:\n\n- the data subject objects to the processing,\n- the data were processed unlawfully.",
    ],
  ],
  "right-object-marketing": [
    [
      "n/a",
      "## Cookies and purposes\n\nIf we use analytics, marketing or other non-essential cookies, we ask for consent first.",
    ],
  ],
  "right-withdraw-consent": [
    ["weak:only-opt-out", "You can withdraw your consent to the use of cookies in the cookie settings."],
    ["present", "You can withdraw your consent to the processing of your data in the settings."],
  ],
  "right-complain": [
    [
      "present",
      "If our answer does not satisfy you, you can lodge a complaint with the applicable authority.",
    ],
    [
      "present",
      "You have a right to complain to the CNIL or, if you are a California resident, to the attorney general.",
    ],
    ["present", "You can complain about us to the data protection officer of the state of Lower Saxony."],
    ["present", "A complaint can be lodged with the State Data Protection Officer."],
  ],
  "mandatory-provision": [
    [
      "absent",
      "## General notes and mandatory information\n\n### Withdrawal\n\nMany processing steps are only possible with your express consent.",
    ],
    ["present", "## Is it mandatory?\n\nWithout your name no account is possible."],
    ["weak:no-consequences", "- other data you choose to give us, such as your name"],
    [
      "absent",
      "## What rights do you have to control the processing?\n\nYou may ask whether your data are or are not being processed.",
    ],
    ["present", "## Do I have to give my data?\n\nWithout your name no account is possible."],
  ],
  "automated-decisions": [
    ["weak:no-logic", "Data are kept for profiling for a span not exceeding six months."],
    ["present", "We do not use profiling, and data are kept for no longer than six months."],
    [
      "weak:only-the-right",
      "You have the right to:\n\n1. Not be subject to decisions based solely on an automated processing of data without your views being heard.",
    ],
    ["present", "You will not be subject to decisions based solely on automated processing."],
    ["n/a", "To fight spam, automated activity and fraud, we process:\n\n- the city, based on this address"],
    ["weak:no-logic", "We may analyze, profile and segment all collected data."],
    ["n/a", "Set up your profile. Segment your data by project."],
  ],
  "data-source": [
    [
      "present",
      "We mostly collect data directly but may also obtain them indirectly via specialized data brokers.",
    ],
    [
      "present",
      "We mainly collect these data directly but can also obtain them indirectly via specialized address providers.",
    ],
  ],
  "rights-exercise": [
    [
      "present",
      'You may withdraw your consent at any time. You can change your consent anytime via the "Tracking" button at the edge of the page.',
    ],
  ],
  cookies: [
    [
      "absent",
      "Many sites use cookies to recognize repeat visitors. It is important that you read their policies.",
    ],
    ["present", "Like many websites, ours uses cookies to recognize repeat visitors."],
    ["weak:only-use", "Cookies are stored between three months and one year depending on their type."],
    ["present", "Cookies are stored so that you stay logged in."],
    [
      "weak:only-use",
      "We offer in-app settings for marketing, and transparent cookie consent controls on our website.",
    ],
  ],
  security: [
    [
      "present",
      "We protect personal data with measures that may include:\n\n- personal user accounts and passwords\n- restricted access rights\n- data backups",
    ],
    ["absent", "This is needed in order to secure our services and to train our teams."],
    ["present", "For instance, your data are held on machines that stand in rooms with controlled access."],
    ["absent", "The app shows you which rooms are of easy access."],
  ],
  "policy-changes": [
    ["absent", "These cookies tell us how often visitors look at the page and which pages they read most."],
    ["absent", "We count how frequently people visit the site and how it is found."],
    ["weak:check-back", "Please visit this page regularly, as this policy may change."],
    ["weak:check-back", "The current version of this Privacy Policy will be published on our website."],
    [
      "weak:check-back",
      "## Changes\n\nThe current version of this Privacy Policy will be published on our website.",
    ],
    [
      "weak:check-back",
      "We may change this policy. Please check it regularly to be informed of any changes.",
    ],
    ["present", "You will be informed of any changes to this policy."],
    [
      "present",
      "When this policy changes, we notify you by e-mail and publish the current version of this policy on our website.",
    ],
    [
      "weak:check-back",
      "This data protection declaration is also subject to constant change. You should therefore read it again regularly.",
    ],
  ],
};
