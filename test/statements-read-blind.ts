import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Wordings of a kind that policies labelled before the linter ran had, and the linter read wrongly. */
export const READ_BLIND_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "eu-representative": [
    ...[
      "Larch Ltd, 5 Rothschild Blvd, Tel Aviv 6688101",
      "Larch A.Ş., Maslak Mah. 1, Istanbul",
      "Larch S.A. de C.V., Paseo de la Reforma 10, Ciudad de México",
      "Larch Co., Ltd., 100 Teheran-ro, Seoul",
      "Larch d.o.o., Knez Mihailova 1, 11000 Belgrade",
      "Larch FZ-LLC, Building 1, Dubai",
    ].map((seat): Example => ["absent", `The controller is ${seat}. The GDPR gives you rights.`]),
    ...[
      "Larch Ltd, 1 Republic Street, Valletta",
      "Larch d.o.o., Trg 1, 10000 Zagreb",
      "Larch AG, Hauptstraße 1, München",
      "Larch A/S, Strandvej 1, Aarhus",
    ].map((seat): Example => ["n/a", `The controller is ${seat}. The GDPR gives you rights.`]),
    ["absent", "Our registered office is at 10 Khreshchatyk, Kyiv. If you are in the EU, you have rights."],
    ["n/a", "Insurers in Gibraltar will keep your data. The GDPR gives you rights."],
  ],
  "legal-basis": [
    ["present", "Your passport number is required by us to meet our legal obligations."],
    ["present", "Some of these records are needed by the company in order to comply with legal obligations."],
    [
      "absent",
      "Neither side hands on the information of the other without the disclosing party's prior written consent.",
    ],
  ],
  "third-country-transfers": [
    ["absent", "We write about machine learning in Poland and abroad."],
    ["present", "The data are stored in the Greek public sector data cloud."],
    ["absent", "We use your address for sending offers and the latest news on rowing in Poland and abroad."],
    ["present", "Do your data leave Europe? No."],
    ["present", "The app stores what you enter in its local database."],
    ["absent", "We keep a database of local shops."],
    [
      "present",
      "Helpers of ours host the files of our members. Some are based outside Norway (in places like Canada and the US).",
    ],
    ["present", "Our service providers get your address. Most of them are located in India."],
    ["absent", "Our members paddle a lot. Some are based in Leeds."],
  ],
  "data-source": [
    ["present", "Where do we get your data from? From you and from the land register."],
    ["weak:no-source", "We may also receive your data indirectly from others."],
    ["present", "If you switched this on, Apple collects crash reports and sends them to us."],
    ["n/a", "Send them to us by post."],
    ["present", "The bot asks Discord for your user name and counts your points under it."],
    ["present", "When you log in, our server requests Steam for the player name."],
    ["n/a", "Users can enter their current location as the start of a walk."],
    ["present", "Another person may have entered your name in the guest list."],
    ["n/a", "If you opt in to receive job offers from our sponsors, we forward these mails to you."],
  ],
  security: [
    ["present", "How do we protect your data? With encryption and strict access control."],
    ["present", "This information is only available to the system administrators of the club."],
    ["present", "Your data can only be seen by our team."],
    ["absent", "The harbour is only open to members."],
    ["present", "Your PIN is hashed."],
    ["present", "We hash the name of every player before it is stored."],
    ["present", "Only our system administrators and our support team have access to your data."],
    ["present", "Only the board of the club can access the list of members."],
    ["absent", "Only our team has access to the boat house."],
  ],
  "policy-changes": [
    ["present", "What if this policy changes? We e-mail everybody."],
    ["absent", "We need an address for notifying you of any changes on pages that you watch."],
    ["absent", "The app tells you when new versions of it are available for download."],
    [
      "present",
      "Updates to this policy will be presented to you when you open the app after the day of the update.",
    ],
    ["present", "If the policy changes, the new policy is shown to all players at their next log-in."],
    [
      "weak:check-back",
      "We reserve the right to adapt this data protection declaration so that it keeps to the law, or to cover changes to our services. The new declaration applies to your next visit.",
    ],
    ["absent", "We may change our services to meet your wishes."],
  ],
  "effective-date": [
    ["present", "How old is this text? It was written on 3 May 2026."],
    ["absent", "Entries in our database date back to March 2018."],
    ["absent", "Information in the archive dates from May 1999."],
    ["present", "This policy dates back to March 2018."],
  ],
  "right-portability": [
    ["present", "Want to take your data to another provider? We give you a file in a common format."],
    ["weak:only-export", "When you export a CSV, you choose where the file goes."],
    ["absent", "We learn your address when you take out a trial, download content or join a webinar."],
    ["weak:only-export", "You can download all your content in the settings."],
  ],
  "right-erasure": [
    ["present", "The comments you provide as part of this study can be withdrawn at any time."],
    ["absent", "Your application for the licence can be withdrawn at any time."],
    ["present", "You can close your account whenever you like, and everything in it will be erased."],
    ["absent", "Want us to remove old leaves? Call our gardeners."],
    ["present", "Do you want your details removed? Call us."],
    ["present", "Want to be forgotten? Tell us and we erase everything."],
    ["present", "Would you like your data deleted? Write to ann@larch.example."],
    ["present", "Want us to delete your data? Send us an e-mail."],
    ["present", "Such details can always be removed by logging into the web interface."],
    ["absent", "Stains can be removed by washing."],
    ["present", "Entries remain in the app until you delete them."],
    ["present", "We keep your messages until you remove them."],
    ["present", "Deleting your information is accomplished through the settings of your phone."],
    ["present", "The removal of your data is possible at any time via the dashboard."],
    ["absent", "Our servers stay on until you leave the house."],
  ],
  recipients: [
    [
      "absent",
      "“Recipient”: the natural or legal person, public authority or other body to which personal data are disclosed, whether a third party or not.",
    ],
    ["absent", "Who wins the cup? Nobody."],
    ["present", "We never sell, rent or give your details to anybody."],
    ["present", "Who gets your data? Our tax adviser and our bank."],
    ["present", "Who else sees your data? Nobody."],
    ["present", "The app does not request internet access."],
    ["present", "The app sends no data to us or to anybody else."],
    ["absent", "The app does not send you any mail."],
  ],
  "mandatory-provision": [
    ["present", "Do you have to give us your data? No, but then you cannot order."],
    [
      "present",
      "We collect:\n\n- Your name\n- E-mail address (optional, only for our newsletter and notices)",
    ],
  ],
  "transfer-safeguards": [
    ["n/a", "## Is your information transferred internationally?\n\nNo."],
    ["absent", "We send your information to India."],
    [
      "weak:consent-by-use",
      "By using our apps you authorize us to store your information outside of the European Union.",
    ],
  ],
  "controller-identity": [
    ["present", "References to “Brook”, “we” and “us” are to Brook Learning, Inc. and its affiliates."],
    ["present", "# Larch Apps, LLC Privacy Policy\n\nWe collect your name."],
    [
      "present",
      "# Privacy policy\n\nThis policy covers what is collected on Larch Web Ltd's (henceforth Larch) pages. Larch collects your name.",
    ],
  ],
  "right-object": [
    ["present", "Moreover, they can anyway oppose their processing for legitimate reasons."],
    ["absent", "The club opposes higher fees."],
    ["present", "Don't want us to use your data for our own interests? You can object."],
    ["absent", "Why don't we have a cookie opt-out window? Because we set none."],
    ["weak:only-cookies", "You can opt out of cookies."],
  ],
  "right-rectification": [
    ["absent", "Want to change your oars? Come to the boat house."],
    ["present", "Want to correct your data? Contact us."],
    ["present", "Is something wrong in your file? Tell us and we will correct it."],
    ["absent", "Users see details of the report and whether a fix is available."],
    [
      "absent",
      "Changes are tracked, to allow for errant edits to be reverted and updated information to be found.",
    ],
  ],
  "right-object-marketing": [
    [
      "n/a",
      "This notice covers information collected through our services, and any related services, sales, marketing, or events.",
    ],
    ["n/a", "We count your points for reporting a fault or posting to a mailing list."],
    [
      "present",
      "By making a donation you give your consent (which can be withdrawn at any time by calling us) for us to send you fundraising messages.",
    ],
    [
      "present",
      "If you do not wish to be contacted for this purpose, please express your preferences on the page about mail.",
    ],
    ["present", "Don't want our newsletter any more? Tell us and we will stop."],
    ["present", "Had enough of our newsletter? Unsubscribe with one click."],
    ["n/a", "Our mailing lists are publicly archived, and so are your address and all that you write there."],
  ],
  "right-access": [
    ["absent", "Want to see the boats? Send us an e-mail."],
    ["absent", "Page access requests sent to our servers are logged."],
    ["absent", "Need a copy of the rules? Ask Ann."],
    ["present", "Curious what we know about you? Ask us."],
    ["present", "Need a copy of what we hold? Drop us a line."],
    ["present", "Would you like a copy of your data? Write to ann@larch.example."],
    ["present", "Want to know what we have about you? Just ask."],
    ["present", "Want to see your file? Send us an e-mail."],
  ],
  "right-withdraw-consent": [
    ["present", "Changed your mind about your consent? You can withdraw it at any time."],
  ],
  "right-complain": [
    [
      "present",
      "Not happy with how we handle your data? You can complain to your data protection authority.",
    ],
  ],
  "right-restriction": [
    ["present", "You can ask us to put your data on hold while we sort out a dispute."],
    ["present", "Want us to keep your data but not use it? Ask us."],
  ],
  retention: [["present", "How long do we keep it? Two years, then it is gone."]],
  cookies: [
    ["absent", "Do we use boats? No."],
    ["present", "Do we use cookies? No."],
  ],
  "automated-decisions": [["present", "Does a computer decide about you? No, never."]],
  children: [["present", "Can children use the app? Only from the age of 16."]],
  purposes: [
    ["present", "Why? So we can log you in, show you your scores, and stop cheaters."],
    ["weak:vague", "We use what we collect to make our service better."],
    ["present", "We use what you tell us to send you the minutes."],
  ],
};
