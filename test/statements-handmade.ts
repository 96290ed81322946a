import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of those who write a policy by hand for an app, a bot, a club; and near misses. */
export const HANDMADE_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  purposes: [
    ["present", "I use a small plugin to see which pages are read."],
    ["absent", "Visitors use a small plugin to see which pages are read."],

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
    ["absent", "The app requested no permission that would let us view your personal data or copy it."],
    ["absent", "There is no possible way for us to access your personal data while using this program."],
    ["absent", "## Who has access to your data\n\nYour data will only be accessed by the clerk."],
    ["present", "You can request to view your personal data."],

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
    [
      "absent",
      "## Your rights\n\nYou may request that we do not process your personal data for marketing purposes.",
    ],
    ["present", "## Your rights\n\nYou may request that we do not process your data while we check them."],

    ["present", "## Your rights\n\n- Pause: we stop using your data while we check your complaint."],
    ["absent", "## Your rights\n\n- Stop copying: delete the repository, or pause the sync in the menu."],
  ],
  "right-object": [
    ["weak:only-marketing-opt-out", "You can opt out of this tracking with the add-on of the maker."],

    ["weak:only-marketing-opt-out", "You can turn off push notifications in the settings."],
    ["weak:only-marketing-opt-out", "Switch the notifications off when you have had enough."],
    ["absent", "If you turn notifications on, the phone is given a token."],
  ],
  security: [
    ["present", "Access to the shared folder is restricted to the treasurer."],
    ["present", "Mails to members are sent with addresses hidden, by BCC."],
    ["absent", "Mails to members are sent with greetings, by Bob."],
    ["absent", "The names are held by the committee in physical files."],
    ["present", "The names are held by the committee in physical files kept under lock."],

    ["present", "Crash reports are encrypted before being sent."],
    ["absent", "We print crash reports before they are sent."],
    ["present", "The list stands on a server not accessible from the internet."],
    ["present", "Backups of the lists may be stored securely offsite."],

    ["present", "An audit log shows which of us has looked at the data on the server."],
    ["absent", "The system writes down which games you played (called an audit log)."],
    ["absent", "Audit logs are kept for ninety days in the system."],
    ["present", "## Security\n\nTokens are put into EncryptedSharedPreferences."],
  ],
  retention: [
    ["present", "Your comments are stored on the site unless you ask us to remove them."],
    ["absent", "Your comments are stored on the site unless you ask us to move them."],
    ["present", "Details of members are retained as long as they continue their membership."],
    ["weak:as-long-as-necessary", "Details of members are retained as long as they are needed."],

    ["absent", "We only collect and store data which is necessary for the purposes below."],
    ["weak:as-long-as-necessary", "We store data for as long as is necessary for the purposes below."],
    ["absent", "This information is sealed in an envelope and not stored electronically."],
    [
      "present",
      "The committee keeps your name as long as a parishioner lives here or until asked by you to remove it.",
    ],
    ["present", "We hold the list until requested to delete it."],

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
  children: [
    ["absent", "We note who has custody of instruments that belong to us, and in whose place they stand."],
    ["present", "We record who has custody and who may collect the child from us."],

    ["absent", "From 14/06/18 only those who signed the list are written to."],
    ["present", "Hirers are asked to confirm that they are over the age of 21."],
    ["absent", "Hirers are asked to confirm that they are happy with the hall."],
  ],
  "legal-basis": [
    ["weak:in-passing", "By leaving your number you give us permission to phone you."],
    ["weak:in-passing", "Only those who have opted in will be emailed."],
    ["weak:in-passing", "We write accidents into a book, which is a legal requirement."],
    ["absent", "The accident book is a requirement of the landlord."],
  ],
  "right-withdraw-consent": [
    ["absent", "Players consent to their data being held by the committee."],
    ["n/a", "Players object to their data being held by the committee."],

    ["absent", "By leaving your number you give us permission to phone you."],
    ["n/a", "By leaving your number you will be first to hear."],
  ],
  "mandatory-provision": [
    ["present", "If this information is not provided, we cannot claim the grant for your child."],
    ["absent", "If this information is not correct, we claim the grant for your child."],
    ["present", "Members may withhold their data but this may mean that nobody can write to them."],
    ["present", "Players give their names in an optional registration form."],
    ["absent", "Players give their names in a registration form."],

    ["present", "If you choose to leave your email address, it will be stored."],
    ["absent", "If you choose to leave the club, your email address will be deleted."],
    ["present", "These details are necessary for us to process your booking."],
    ["absent", "Good light is necessary for us to process your film."],
  ],
  "third-country-transfers": [
    ["present", "The counter runs on a machine of my own, hosted at home in the UK."],
    ["absent", "The counter runs on a machine of my own, hosted at home in the attic."],

    ["present", "We share results with the county. No data outside the EEA."],
    ["absent", "We share results with the county. No visitors outside the hall."],
  ],
  "transfer-safeguards": [
    [
      "present",
      "Your data may be transferred outside the UK, but only to places on the list of adequate countries.",
    ],
    ["absent", "Your data may be transferred outside the UK, but only to places on the list of branches."],
  ],
  "right-object-marketing": [
    [
      "absent",
      "We write to former players with information about forthcoming concerts that may be of interest.",
    ],
    ["n/a", "We write to former players with information about instruments that they have to return."],

    ["n/a", "We don't send out newsletters and use your address to write about your booking."],
    ["absent", "We send out newsletters and use your address to write about your booking."],
    ["absent", "We use your address to invite you to hire the hall again."],
  ],
  "controller-identity": [
    ["present", "This is the notice of St Alder Pre-school, registered charity number 1000000 (“we”)."],
    ["weak:only-a-brand", "This is the notice of St Alder Pre-school, a merry place (“we”)."],

    ["present", "The controllers are the trustees of Alder Lane Village Hall (ALVH)."],
    [
      "weak:only-a-brand",
      "We are Alder Lane Bowmen. Alder Lane Bowmen are affiliated to the County Archery Association (CAA).",
    ],
    ["weak:only-we", "I do not sell your data. I use it to answer you, and I have no helpers."],
  ],
  recipients: [
    ["present", "The list of singers is kept in a shared Dropbox."],
    ["absent", "The list of singers is kept in a shared drawer."],
  ],
  "effective-date": [
    ["absent", "We follow the Regulation and the Act, which is effective in English law from 25 May 2018."],
    ["present", "This policy is effective from 25 May 2018."],
  ],
};
