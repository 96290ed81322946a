import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of bots, games, blogs and free services, beside near misses: what others do, what
 * nobody is able to do, and what is only denied.
 */
export const SOFTWARE_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["present", "## Who is the controller?\n\nAnna Kiefer (Kiefer Films), NIF 123456X, Gijón, Spain."],
    ["absent", "The app knows the Limited Photos Library of the phone."],
    ["weak:only-a-brand", "The game is operated from Ohio, USA by Paddlers."],
    ["weak:only-a-brand", 'This policy explains how 7Lanterns ("we", "our") uses what you enter.'],
    ["present", 'Paddler is run by Paddler ("we"), a not-for-profit company registered in Wales.'],
    ["present", "The controller is:\n\nKim Berg, operating as Lantern Works\nEmail: kim@lamp.example"],
    ["absent", "The authority responsible for us is: Landesamt Musterland."],
    ["absent", "## Online Privacy Policy Only\n\nWhat is said in the shop stays in the shop."],
    ["absent", "Below you will find the firms that help."],
  ],
  purposes: [
    ["present", "I collect your name and e-mail, so I can answer your letter."],
    ["present", "Your practice data is saved so your score is there the next time."],
    ["absent", "## What we collect\n\n- Account number"],
    ["present", "## What we use it for\n\n- Billing"],
    ["absent", "## What we collect\n\n- We do not collect names, phone numbers, or payment details."],
    ["absent", "As we collect no PII, we are unable to comply with a request."],
    ["absent", "## How the app works\n\nTyping happens on the tablet and is not sent anywhere."],
    ["present", "We do not ask for your name; we use your e-mail address to send receipts."],
  ],
  "legal-basis": [
    ["absent", "## Why we use data\n\n- Enforcing any agreements with you"],
    ["absent", "When there is no need for us to keep it to comply with our legal obligations, we wipe it."],
    ["absent", "We have no interest in collecting personal data."],
    ["weak:consent-by-use", "By using the app, you agree to the practices described below."],
  ],
  "legitimate-interests": [
    [
      "present",
      "| Purpose | Legal basis |\n|---|---|\n| Detecting abuse | Legitimate interests |\n| Delivery | Contract |",
    ],
    [
      "weak:not-named",
      "| Data | Legal basis |\n|---|---|\n| IP address | Legitimate interests |\n| Name | Contract |",
    ],
    [
      "weak:not-named",
      "| Purpose | Legal basis |\n|---|---|\n| Detecting abuse | Contract |\n| As above | Legitimate interests |",
    ],
    ["n/a", "We have no interest in knowing who you are."],
  ],
  recipients: [
    ["present", "We do not share data unless a court orders it."],
    ["absent", "We do not share a desk."],
  ],
  "third-country-transfers": [
    ["present", "Notes are saved to your own device."],
    ["present", "The partners to whom we pass your data may be outside the European Economic Area."],
    ["present", "Pictures are processed on your phone and are never uploaded."],
    ["absent", "Pictures are stored on your phone and in our cloud."],
  ],
  retention: [
    ["present", "Pictures are kept until the course ends, and then deleted."],
    [
      "present",
      "We keep letters for as long as needed to respond to you, and for up to two years after that.",
    ],
    ["absent", "We wait until the course ends."],
    ["absent", "These third parties may keep records that they deem necessary."],
    ["weak:as-long-as-necessary", "We keep records as long as they are necessary."],
    ["present", "Kids Math Game does not collect, store or share personal information."],
    ["absent", "We do not knowingly store information from children."],
  ],
  "right-access": [
    ["absent", "You can access further information regarding their data collection on their page."],
    ["absent", "We use tools; you can find information about them by visiting the following pages."],
    ["present", "You can ask for information about them: your entries belong to you."],
    [
      "absent",
      "The developer has no ability to access, view, change or delete any data stored on the tablet.",
    ],
  ],
  "right-rectification": [
    ["absent", "Nobody at the studio has the ability, and we have no means to correct your data."],
    ["absent", "We are unable to comply with Article 16 requests to correct your data."],
  ],
  "right-erasure": [
    [
      "weak:only-incorrect-data",
      "If you tell us that data about you are inaccurate, we will delete them or correct them.",
    ],
    ["present", "We will delete your data, or correct them, if you ask us to."],
    ["absent", "The maker has no way to delete your data."],
    ["present", "You have the ability to delete your data in the app."],
  ],
  "right-restriction": [
    [
      "absent",
      "## Your rights\n\nYou may request that it be removed; copies stay in archives for a limited period.",
    ],
    ["absent", "## Your rights\n\nOne choice is limiting the information we collect on you."],
    ["present", "## Your rights\n\nYou may limit how we use your information."],
  ],
  "right-portability": [
    ["weak:only-export", "You may choose to export session data on the last page."],
    ["absent", "You may choose to export wine."],
    ["present", "You have the right to migrate your data."],
    ["absent", "We migrate our servers in May."],
  ],
  "right-object-marketing": [
    ["n/a", "Marketing to an address given here would need a consent of its own; we send none."],
    ["n/a", "No data is processed for marketing."],
    ["present", "Tell us if you do not want to receive information from us about other services."],
    ["n/a", "We do not perform any marketing, advertising nor do we send unsolicited e-mails."],
    ["absent", "We perform direct marketing by e-mail."],
  ],
  "rights-exercise": [
    [
      "present",
      "You can have your data deleted. A short message to kim@lamp.example is enough to exercise the right.",
    ],
    [
      "present",
      "You can have your data deleted. Requests in relation to these rights go to kim@lamp.example.",
    ],
    ["present", "You can have your data deleted. To exercise any right, email kim@lamp.example."],
    [
      "present",
      "You can have your data deleted. To make a personal data access request, use the address at the top.",
    ],
    ["weak:no-way-given", "You can have your data deleted. It is easy to exercise this right."],
  ],
  "mandatory-provision": [
    ["weak:no-consequences", "We collect your location (town or postcode), if you provide it."],
    ["absent", "Contact form messages: kept as long as needed to answer."],
    ["present", "Visitors can use our site anonymously."],
    ["present", "No name or e-mail address is needed to play."],
    ["present", "We store optional information you choose to add to your profile."],
    ["present", "We collect: name, company (optional), subject."],
    ["present", "There is no requirement for your display name to be your own."],
    ["present", "Nothing is required by law or contract."],
    ["weak:no-consequences", "We collect your full name (if you enter one)."],
    ["absent", "The mailing has optional features that a name does not tell."],
    ["absent", "No address was found."],
  ],
  "dpo-contact": [
    ["n/a", "A DPO will be appointed and named here once we are large enough: kim@lamp.example."],
    ["present", "Our DPO was appointed in May: dpo@lamp.example."],
  ],
  security: [
    ["present", "We have limited the number of people who have access to the server."],
    ["absent", "Card payments are processed securely by Larkpay."],
    ["absent", "To run and improve our shop and keep it secure, we ask for your name."],
    ["absent", "We share your data with those who need it to work for us."],
    ["present", "Access to your data is limited to those who need it."],
    ["present", "We save your e-mail address and your password (securely hashed)."],
    ["present", "The code is mixed with a secret key that only we hold."],
    ["absent", "This is necessary to deliver the app and keep it secure."],
    ["absent", "We ask for a password of eight signs."],
  ],
  cookies: [
    ["present", "The app uses localStorage to remember your last page."],
    ["absent", "Trees remember the drought in their rings."],
    ["weak:only-use", "See the Cookie Policy for details on the cookies we store."],
    ["absent", "Analytics: measuring how often the bot is called."],
    ["absent", "## Analytics\n\nGoogle Analytics measures how often a page is read."],
  ],
  "data-categories": [
    ["present", "Oars has no ads and no data collection."],
    ["absent", "There is no stamp collection of data sheets."],
    ["present", "We collect no personally identifying details."],
    ["present", "The following is collected:\n\n- Server IDs\n- User IDs"],
    ["absent", "Kim provides and operates the bot."],
  ],
  "policy-changes": [
    ["present", "## Changes\n\nIf the change is weighty, I'll also mention it in the store listing."],
    ["present", "Users will be notified of any privacy policy changes via email."],
    ["present", "## Changes to My Privacy Policy\n\nIf I change it, I will post the changes on this page."],
    ["weak:check-back", "We may or may not notify you about the changes made to this policy."],
  ],
  children: [
    ["present", "If your child joins, I collect the child's name."],
    ["absent", "The log holds the major and minor version, and a number made at random."],
    ["absent", "Minor changes are made from time to time."],
    ["present", "The game is not made for minors under 16."],
  ],
  "transfer-safeguards": [
    ["n/a", "The courts of Ohio decide, except for people with rights to make claims under Privacy Shield."],
    ["weak:not-named", "Some providers may process data outside the UK under appropriate safeguards."],
    [
      "weak:not-named",
      "## Transfers\n\nYour data may be sent abroad. We implement safeguards for such transfers.",
    ],
  ],
  "data-source": [
    [
      "present",
      "We work with partners, such as analytics providers, and may receive information about you from them.",
    ],
  ],
  "automated-decisions": [
    ["present", "We use a scoring system for decisions by automated means, which uses the data you gave us."],
  ],
  "controller-contact": [
    ["present", "Questions? Please leave a message [on the forum](https://forum.lamp.example)."],
    ["absent", "Why it is so: https://github.com/kim/lamp/issues/12"],
    ["weak:no-way-given", "To use these rights, write to me."],
    ["present", "For questions, contact Lantern Ltd via [lamp.example](https://lamp.example)."],
    ["absent", "Read of it on [lamp.example](https://lamp.example)."],
  ],
};

/** Documents, whole, in a format: whether they are taken for a policy. */
export const SOFTWARE_DOCUMENTS: readonly (readonly [
  kind: "policy" | "not-a-policy",
  format: "markdown" | "html",
  text: string,
])[] = [
  [
    "policy",
    "html",
    "<title>Privacy Policy | Rowers of Umeå</title><p>We collect your name, and an address, to send the bulletin.</p><p>We do not sell it.</p>",
  ],
  [
    "not-a-policy",
    "html",
    "<title>Rowers of Umeå</title><p>We collect boats.</p><p>We do not sell them.</p>",
  ],
  ...[
    '#use wml::template title="Privacy policy"',
    "{% block title %}Privacy policy{% endblock %}",
    "@section('title', 'Privacy policy')",
    '<?php $title = "Privacy policy"; ?>',
    '<Layout pageTitle="Privacy policy">',
  ].map(
    (head) =>
      [
        "policy",
        "html",
        `${head}\n<p>We collect your name for the bulletin.</p><p>It is not sold.</p>`,
      ] as const,
  ),
  [
    "policy",
    "html",
    "<p><b>Oarlog</b> counts the strokes of rowers.</p><h3>Who is responsible</h3><p>Kim Larch, kim@oarlog.example.</p><h3>What is kept, and why</h3><ul><li>Your account: your name and e-mail address, to sign you in.</li><li>Your strokes, to draw your curve.</li></ul><h3>Who sees what</h3><p>Your crew sees your curve. Nobody else receives your data.</p><h3>How long</h3><p>Your account is kept until you delete it, logs for 30 days.</p><h3>Your rights</h3><ul><li>See everything: download your data as one file.</li><li>Correct your data in the settings.</li><li>Delete your data in the settings.</li><li>You can complain to the Autoriteit Persoonsgegevens.</li></ul><h3>Cookies</h3><p>There are no cookies.</p>",
  ],
  [
    "not-a-policy",
    "html",
    '<p>Rowers of Umeå</p><p>We row boats. <a href="/p" title="Privacy policy">More</a></p><p>We do not sell them.</p>',
  ],
  [
    "policy",
    "html",
    '<p><a href="/">ROWERS</a> <a href="/how">HOW IT WORKS</a> <a href="/faq">FAQ</a></p><h1>Privacy policy</h1><p>We collect your name to send the bulletin.</p>',
  ],
  [
    "policy",
    "html",
    "<p>ROWERS</p><p>Blog</p><p>FAQ</p><p>Terms of use</p><h1>Privacy statement</h1><p>We collect your name to send the bulletin.</p>",
  ],
  [
    "not-a-policy",
    "html",
    "<p>ROWERS</p><p>Blog</p><p>Privacy statement</p><h1>Terms of use</h1><p>We collect boats. Our privacy policy tells more.</p>",
  ],
  [
    "not-a-policy",
    "html",
    "<title>Cookie Policy and Privacy</title><p>We collect boats.</p><p>We do not sell them.</p>",
  ],
  [
    "policy",
    "markdown",
    "**Information we collect**\n\n- Server IDs\n- User IDs of players\n\n**How we use your information**\n\nWe use the information that we collect to count points.\n\n**We do not share the information with any third parties**",
  ],
  [
    "policy",
    "markdown",
    '---\ntitle: "Oars: Privacy Policy"\n---\n\nOars has no ads and no spyware.\n\nQuestions? kim@oars.example',
  ],
  [
    "not-a-policy",
    "markdown",
    "**Information for rowers**\n\n- Boats\n- Oars\n\n**How we use the boathouse**\n\nWe use the boathouse on Sundays.",
  ],
];
