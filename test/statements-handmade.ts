import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of those who write a policy by hand for an app, a bot, a club; and near misses. */
export const HANDMADE_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  purposes: [
    ["present", "## What the microphone is used for\n\nOnly for tuning the guitar and for nothing else."],
    ["absent", "## What the microphone is used for\n\nOnly you know."],
    ["present", "We store the picture so that we can show it to you again and print it."],
    [
      "absent",
      "When you record a picture with the app, that picture is handed over, so you can look at it later.",
    ],
    ["absent", "There is no data request to hand in, because we have nothing of yours."],
  ],
  "right-access": [
    ["present", "We will send you what we hold about you, just write us a mail."],
    [
      "absent",
      "The bot reads messages sent to her, mail that mentions her, and data put in by commands, and tells nobody.",
    ],
  ],
  "right-rectification": [
    ["present", "You can change your profile at any time."],
    ["present", "You can set your address right in the settings."],
    ["absent", "You can set your profile to private at any time."],
    ["absent", "You can make your profile invisible to other players."],
  ],
  "right-restriction": [
    ["present", "## Your rights\n\n- Pause: we stop using your data while we check your complaint."],
    ["absent", "## Your rights\n\n- Stop copying: delete the repository, or pause the sync in the menu."],
  ],
  "right-object": [
    ["weak:only-marketing-opt-out", "You can turn off push notifications in the settings."],
    ["weak:only-marketing-opt-out", "Switch the notifications off when you have had enough."],
    ["absent", "If you turn notifications on, the phone is given a token."],
  ],
  security: [
    ["present", "An audit log shows which of us has looked at the data on the server."],
    ["absent", "The system writes down which games you played (called an audit log)."],
    ["absent", "Audit logs are kept for ninety days in the system."],
    ["present", "## Security\n\nTokens are put into EncryptedSharedPreferences."],
  ],
  retention: [
    ["present", "Delete all local data: uninstall the app."],
    ["absent", "Delete all local entries: long-press the app."],
  ],
  "policy-changes": [
    ["present", "Material changes to this policy come alongside an in-app notice."],
    ["weak:check-back", "This policy may change with the in-app shop."],
  ],
  "right-complain": [
    ["weak:not-to-an-authority", "You will find information on making a complaint to the guild of tutors."],
    ["absent", "You will find information on making a booking with the guild of tutors."],
    ["present", "You will find information on making a complaint on the site of the supervisory authority."],
  ],
};
