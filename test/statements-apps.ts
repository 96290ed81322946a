import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of apps, extensions, bots and games: nothing is kept, nothing is sent, everything
 * stays on the device; beside each, what only looks like it.
 */
export const APP_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["weak:only-a-brand", "This policy applies to the app “Oars”, created by **7lanterns**."],
    ["absent", "Ads are provided by 3rd parties, and the text was published by 2025."],
    ["weak:only-a-brand", 'This policy covers the Lantern mobile application ("the App").'],
    ["weak:only-a-brand", "Gizmo reads the token of the account. Gizmo has no analytics."],
    ["present", "## Who we are\n\nBright Meadow Aid (BMA) is a charitable organization in Nepal."],
    ["weak:only-a-brand", "Lumes does not collect anything."],
    ["weak:only-a-brand", 'Notes Helper ("the App") is an AI-powered notebook.'],
    ["weak:only-a-brand", "Page Saver is a local-first browser extension."],
    ["absent", "Everybody does not collect stamps."],
  ],
  "controller-contact": [
    ["weak:no-way-given", "Contact the Lamp support team."],
    ["present", "Send questions by opening a ticket in our Discord server."],
    ["present", "For questions, open an issue on GitHub."],
    ["present", "Questions? [Issue tracker](https://github.com/kim/lamp/issues)"],
    ["present", "Reach us at:\n\n    Email: kim@lamp.example"],
    ["weak:no-way-given", "If anything is unclear, contact the bot owner."],
    ["absent", "See [#12](https://github.com/kim/lamp/issues/12) for how the log came about."],
    ["absent", "This app had an issue with the sound."],
  ],
  recipients: [
    ["present", "We do not sell or share data with external parties."],
    ["present", "- No data is transmitted to external servers."],
    ["present", "The extension makes no network requests of any kind."],
    ["present", "The game works entirely offline."],
    ["present", "Your question goes directly to Anthropic."],
    ["present", "The app sends your text to OpenAI."],
    ["present", "The title of the song is sent to the Songbase API."],
    ["absent", "Your question goes to our API."],
    ["absent", "Claude has been writing this app since spring."],
  ],
  "third-country-transfers": [
    ["absent", "Nothing is sent anywhere else."],
    ["present", "All filtering is performed locally in the user's browser."],
    ["present", "Your notes never leave the user's device."],
    ["absent", "Write to us, or use the form under HOW TO CONTACT US."],
  ],
  "transfer-safeguards": [
    ["n/a", "No data is transferred internationally."],
    [
      "n/a",
      "This notice applies in conjunction with other notices, contractual clauses and consents about your personal data.",
    ],
  ],
  retention: [
    ["present", "Notes are stored locally on your device and can be cleared in the app."],
    ["present", "Deleting the app deletes it."],
    ["present", "The note of an open question is data; it is deleted once answered."],
    ["present", "All data that you enter will be deleted by removing the app."],
    ["present", "If you delete the app, your saved rounds are deleted with it."],
    ["present", "Notes are stored on your device only, and can be erased by clearing the app's data."],
    ["present", "The app does not store your questions or answers."],
    ["absent", "If you delete the app, you can install it again."],
    ["present", "This bot stores nothing."],
    ["present", "Nothing is logged."],
    ["present", "We do not store any data."],
    ["present", "No pictures are uploaded or stored anywhere. No text is saved."],
    ["present", "After the scan, the data is immediately discarded."],
    ["present", "File contents are held in browser memory for the duration of the export."],
    ["present", "## Data retention\n\nData is deleted when you ask us to delete it."],
    ["absent", "Data may be kept in memory or in a database."],
    ["weak:as-long-as-necessary", "We do not store any data longer than necessary."],
    ["absent", "We do not store any payment card numbers."],
    ["absent", "If we learn that a child wrote to us, the data is immediately deleted."],
  ],
  "right-access": [
    ["present", "Run `/mydata` to see what the bot knows."],
    ["absent", 'For how to disable them, please see "Your Information Choices" below.'],
    ["present", "You may request a copy or deletion of your data at any time."],
    ["present", "You can review and delete everything on the settings page."],
    ["absent", "You can turn off access to this information in the settings of your phone."],
    ["absent", "The extension does not request access to your data."],
  ],
  "right-rectification": [
    ["absent", "## Your rights\n\nEverything stays on your phone.\n\nLast updated: June 27, 2025"],
    ["absent", "Users who write to us are removed: we deleted complete profiles last year."],
  ],
  "right-erasure": [
    ["present", "Stored names can be deleted from the extension's options page."],
    ["absent", "Levels can be cleared by playing the game to the end."],
    ["present", "Type `/forget` in any channel to delete your entries."],
    ["absent", "Run `/start` to see the next departure."],
    ["present", "If you delete the app, your saved rounds are deleted with it."],
    ["present", "Uninstalling the extension deletes all data stored by it."],
    ["absent", "Uninstalling the extension takes a minute."],
  ],
  "right-restriction": [
    ["absent", "We ask the server to request that account's usage limits."],
    ["absent", "## Your rights\n\nThe bot does not use automated decisions about users."],
  ],
  "right-portability": [
    ["weak:only-export", "Settings can be exported on the options page."],
    ["absent", "Our furniture can be exported to Norway."],
  ],
  "eu-representative": [
    [
      "weak:will-not-be-named",
      "We are Lantern LLC, Denver, USA. We will appoint a representative if the GDPR demands one of us.",
    ],
  ],
  "right-object": [
    ["present", "Tell us if you want to opt out of the collection, use or disclosure of your personal data."],
    ["absent", "Vendors opt out of the processing of orders on Sundays."],
  ],
  "right-object-marketing": [
    ["n/a", "## Option to opt out\n\nInformation given to us may be withdrawn at any time."],
    ["n/a", "The app does not target or collect information from children under 13."],
  ],
  "right-withdraw-consent": [
    ["n/a", "You can revoke the notification permission at any time in the settings of your phone."],
    ["n/a", "You can remove the settings by uninstalling the app."],
  ],
  "right-complain": [
    [
      "weak:not-to-an-authority",
      "We cooperate with the authorities, including data protection authorities, to resolve any complaints.",
    ],
    [
      "weak:not-to-an-authority",
      "If you wish to delete your data or register a complaint, contact our desk at desk@lamp.example.",
    ],
  ],
  "mandatory-provision": [
    ["present", "The game does not require any registration."],
    ["present", "There is no sign-up and no login."],
    ["absent", "We have no user accounts from that year."],
    ["absent", "Vendors cannot do anything with your data unless we have told them to."],
    ["absent", "Staff may be terminated if they fail to keep it secret."],
  ],
  purposes: [
    ["absent", "Changes to this notice take effect as soon as they are posted here."],
    ["absent", "Since no data is collected, security is no concern."],
  ],
  "data-source": [
    ["present", "We combine it with what we receive from a third-party service that you used to sign in."],
    ["present", "This page says which data the bot receives from Discord."],
    ["n/a", "The bot was received well on Discord."],
  ],
  "automated-decisions": [
    ["present", "The add-on does not use your data for advertising, profiling or anything else."],
    ["n/a", "The add-on does not use your profile picture."],
  ],
  "rights-exercise": [
    ["present", "## Your rights\n\nYou can delete your history in the extension's options."],
    ["n/a", "The history is shown in the extension's popup."],
  ],
  security: [
    ["present", "## Security\n\nAll input is sanitized, and keys are kept in the iOS Keychain."],
    ["absent", "The game plays in a sandbox full of toys."],
  ],
  "policy-changes": [
    ["present", "## Changes\n\nIf something weighty changes, you get 14 days' advance notice in the app."],
    ["present", "Changes will be reflected here with a new date."],
    ["present", "## Changes\n\nIf it changes, the change will be called out in the release notes."],
    ["present", "## Changes\n\nWe will note the change in the release notes."],
    ["present", "Changes will be posted on this page with a new date."],
    ["present", "Material changes to this policy will be documented in the repository."],
    ["weak:check-back", "## Changes\n\nChanges take effect when posted on this page."],
  ],
};

/** Short documents, whole: whether they are taken for a policy. */
export const APP_DOCUMENTS: readonly (readonly [kind: "policy" | "not-a-policy", text: string])[] = [
  ["policy", "No build of Paddler by Kim Berg transmits any form of user data."],
  ["policy", "Lumes does not collect personal data, and asks for no name."],
  [
    "policy",
    "# Privacy\n\nShelf runs on your own computer. It does not store your questions.\n\nTitles of pages are read in memory only. Shelf uploads nothing and has no telemetry.",
  ],
  ["not-a-policy", "Paddler is a game of canoes.\n\nIt has twelve rivers and does not need a mouse."],
  [
    "not-a-policy",
    "# Shelf\n\nShelf sorts your tabs.\n\n## Install\n\nRun npm install.\n\n## Data and privacy\n\nShelf stores its settings in a file.",
  ],
];
