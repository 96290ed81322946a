import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the manner of small shops, clubs, schools and apps: questions with their answers, labels, tables
 * of names, and what is said by two sentences together; beside each, what only looks like it.
 */
export const EVERYDAY_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["present", "## Who is behind this app?\n\nTallow Oy, a company in Oulu."],
    ["present", "SV Birkental 1921 e.V. processes the data of its members."],
    ["present", "The controller is Larsen IT AS."],
    ["present", "Elm Lane Primary School collects information about pupils."],
    ["present", "Readwell is a reading app by Anna Berg, Lund, Sweden (anna@readwell.example)."],
    ["absent", "## 8. Ad serving\n\nAds are shown between levels."],
  ],
  "controller-contact": [
    ["present", "Ring 01632 960 100 and ask for the secretary."],
    ["present", "Questions? Box office, 01632 960 200, from noon."],
    ["present", "Write to The Head, 4 Foundry Lane, Derby DE1 1XX."],
    ["absent", "We record calls when you contact us."],
    ["weak:no-way-given", "Please contact us."],
  ],
  purposes: [
    ["present", "## What is it for?\n\nTo set goals that suit you."],
    ["present", "We need this to bring you the paper."],
    ["present", "The list is used to allocate seats."],
    ["present", "We take your seat number so that nobody else gets it."],
    ["weak:vague", "We use your data so that we can improve our services."],
    ["absent", "The list of stops is on the wall."],
  ],
  recipients: [
    ["present", "| Recipient | Task |\n| --- | --- |\n| Postnord | Delivery |"],
    ["present", "The ballot company, Fair Count Ltd, prints and posts the papers."],
    ["present", "Meters are read for us by Messdienst Nord GmbH."],
    ["present", "We pass it on if this is necessary for payment (PayRhein GmbH)."],
    ["present", "Nothing is sent anywhere."],
    ["present", "## Who receives data\n\nOur bank; the auditors; the police, if something is wrong."],
    ["present", "Craftsmen get your telephone number."],
    ["absent", "Fair Count Ltd was founded in 1980."],
    ["absent", "| Author | Task |\n| --- | --- |\n| Postnord | Delivery |"],
  ],
  "third-country-transfers": [
    ["present", "## In which country?\n\nFinland and Germany."],
    [
      "present",
      "When we move personal data from the EEA, we transfer your data from the EEA under contracts.",
    ],
    ["present", "Moderators in Manila read messages that were reported."],
    ["absent", "Members in Manila read the newsletter that we print."],
  ],
  "transfer-safeguards": [
    ["weak:not-named", "Your data may be stored outside the EEA. Appropriate safeguards are in place."],
    ["weak:not-named", "We store your data in the United States in accordance with applicable law."],
    ["present", "Your data go to the United States; the maker has signed the UK Addendum."],
    ["n/a", "Appropriate safeguards are in place."],
  ],
  "safeguards-copy": [
    [
      "present",
      "Partners outside the United Kingdom sign the International Data Transfer Agreement; we will show it to you.",
    ],
    ["absent", "Partners outside the United Kingdom sign the International Data Transfer Agreement."],
  ],
  retention: [
    ["present", "Everything tied to your ID is wiped from our server the same night."],
    ["present", "We hold pupil data until the pupil's 25th birthday."],
    ["present", "The logs are wiped every Sunday."],
    ["present", "Comments stay up until I take the post down."],
    [
      "absent",
      "Paylark takes your card.\n\n## Payment\n\nPaylark deletes the number of your card after 18 months.",
    ],
    ["present", "Paylark runs the library.\n\n## Loans\n\nPaylark deletes your loans after 18 months."],
    [
      "absent",
      "We have a duty in law, such as keeping accounting records, and process personal data for it.",
    ],
  ],
  "data-categories": [
    ["present", "## What does the app know?\n\nYour weight and your heart rate."],
    ["present", "You fill in our questionnaire: name, income, number of people."],
    ["absent", "We use cookies."],
  ],
  "data-source": [
    ["present", "## Its origin\n\nSchools and referees send references."],
    ["present", "If you book through an agency, we receive your booking from them."],
    ["present", "We ask SCHUFA whether there are unpaid debts."],
    ["present", "The council checks your address against the tax register."],
    ["present", "We may receive information about you from third parties (including advertising networks)."],
    ["weak:no-source", "We may receive information about you from third parties."],
    ["n/a", "When you chat with other users, we collect what you write."],
    ["n/a", "If you do not give us your history, we cannot treat you."],
    ["absent", "Data that they did not give us are processed, too."],
  ],
  children: [
    ["present", "## Can my child use it?\n\nFrom 13 years on."],
    ["present", "You must be 18."],
    ["present", "If you are under 18 the same goes for you."],
    ["absent", "The firm is under 18 inspections a year."],
  ],
  security: [
    [
      "present",
      "Everyone who works here has signed a duty of confidence. Smartcards decide who may open a record.",
    ],
    ["present", "## How do you keep it safe?\n\nEverything is encrypted."],
    ["present", "Applications are on paper, which is kept in a safe."],
    ["weak:no-measure", "We have robust security."],
    ["absent", "Ads come from others. They protect your data with strong encryption."],
    ["absent", "We record the media access control address of your phone."],
  ],
  "policy-changes": [
    ["present", "## Will these answers change?\n\nPerhaps. The app shows a note when they do."],
    ["present", "Students will be e-mailed when it is amended."],
    ["present", "We mail account owners a fortnight before a new edition of this notice takes effect."],
    ["weak:check-back", "The policy that applies is the one available online at the time of your visit."],
    ["absent", "Students will be e-mailed when the term ends."],
  ],
  "effective-date": [
    ["present", "Rev. 03/2026"],
    ["present", "Last time this page was changed: October 2025."],
    ["absent", "The shop was founded in March 2012."],
  ],
  "rights-response-time": [
    ["present", "If you ask what we hold about you, we answer within a month."],
    ["absent", "If you ask what we hold about you, we answer."],
  ],
  "joint-controllers": [
    ["present", "Both partners are answerable for your data. Either of them will deal with your requests."],
    ["n/a", "Both partners like dogs."],
  ],
};
