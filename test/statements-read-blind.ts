import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Wordings of a kind that policies labelled before the linter ran had, and the linter read wrongly. */
export const READ_BLIND_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "legal-basis": [
    ["present", "Your passport number is required by us to meet our legal obligations."],
    ["present", "Some of these records are needed by the company in order to comply with legal obligations."],
    [
      "absent",
      "Neither side hands on the information of the other without the disclosing party's prior written consent.",
    ],
  ],
  "third-country-transfers": [
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
    ["present", "Your PIN is hashed."],
    ["present", "We hash the name of every player before it is stored."],
    ["present", "Only our system administrators and our support team have access to your data."],
    ["present", "Only the board of the club can access the list of members."],
    ["absent", "Only our team has access to the boat house."],
  ],
  "policy-changes": [
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
    ["absent", "Entries in our database date back to March 2018."],
    ["absent", "Information in the archive dates from May 1999."],
    ["present", "This policy dates back to March 2018."],
  ],
  "right-portability": [
    ["weak:only-export", "When you export a CSV, you choose where the file goes."],
    ["absent", "We learn your address when you take out a trial, download content or join a webinar."],
    ["weak:only-export", "You can download all your content in the settings."],
  ],
  "right-erasure": [
    ["present", "Entries remain in the app until you delete them."],
    ["present", "We keep your messages until you remove them."],
    ["present", "Deleting your information is accomplished through the settings of your phone."],
    ["present", "The removal of your data is possible at any time via the dashboard."],
    ["absent", "Our servers stay on until you leave the house."],
  ],
  recipients: [
    ["present", "The app does not request internet access."],
    ["present", "The app sends no data to us or to anybody else."],
    ["absent", "The app does not send you any mail."],
  ],
  "mandatory-provision": [
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
    ["present", "# Larch Apps, LLC Privacy Policy\n\nWe collect your name."],
    [
      "present",
      "# Privacy policy\n\nThis policy covers what is collected on Larch Web Ltd's (henceforth Larch) pages. Larch collects your name.",
    ],
  ],
  "right-object": [
    ["absent", "Why don't we have a cookie opt-out window? Because we set none."],
    ["weak:only-cookies", "You can opt out of cookies."],
  ],
};
