import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Third persons, long words for data, asides; and what came to light beside them. */
export const REWORDED_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "right-access": [
    ["present", "The data subject is entitled to learn from us which data we hold on them."],
    ["present", "A resident who wishes may, subject to proof of identity, view the file kept on him or her."],
    ["present", "Guests can ask reception for a copy of the information the hotel has collected about them."],
    ["absent", "If you contact us by e-mail, you may object to the storage of your personal data."],
    ["absent", "Other members can see your profile."],
  ],
  "right-erasure": [
    ["present", "Subscribers may, at any time, have the details stored on them erased."],
    ["present", "Every user can have personally identifiable information that we store about them deleted."],
  ],
  "right-object": [
    ["present", "You can object to profiling and to other processing that we base on our interests."],
    ["absent", "If you do not want your details to be used in this way, please do not visit our site."],
    ["absent", "If you do not want your details to be used so, please do not access, browse or use the app."],
  ],
  "right-object-marketing": [
    ["present", "Members get our catalogue by post. Members can refuse this at any time."],
    ["present", "We send customers our newsletter. They can stop it with the link at its end."],
  ],
  "right-withdraw-consent": [
    ["present", "A patient’s consent can, of course, be taken back by the patient whenever they like."],
  ],
  retention: [
    [
      "present",
      "We’ll keep the information we’ve collected about you for two years, and we won’t keep it longer.",
    ],
    ["absent", "We maintain the safeguards necessary to protect the personal information we hold about you."],
    ["absent", "We use the personal information we hold about you to remind you 3 days before a course."],
  ],
  "policy-changes": [
    ["absent", "We may inform you about changes to or improvements of the service by e-mail."],
    ["present", "We’ll e-mail you about changes to this policy."],
  ],
  "right-complain": [
    [
      "weak:not-to-an-authority",
      "If you wish to complain to us about our use of the information we hold about you, send a letter.",
    ],
  ],
  "third-country-transfers": [
    ["absent", "Players’ data go to the Berlin Rowing Association."],
    ["present", "Players’ data go to Brazil."],
  ],
  "cookie-duration-third-parties": [
    ["absent", "We use cookies. Users have the option to refuse these cookies through their browser."],
    ["present", "We use cookies. These cookies are gone when users close their browser."],
  ],
  children: [
    [
      "absent",
      "We will not change this policy without your explicit consent, and most changes will be minor.",
    ],
    ["absent", "We ask a credit agency about you if you’re over 18 and apply for credit."],
  ],
  "automated-decisions": [
    ["n/a", "We receive certain profile information about you from the social network."],
    ["present", "We don’t subject applicants to automated decisions, and we won’t profile them."],
  ],
  recipients: [
    [
      "present",
      "We don’t, under any circumstances, give users’ personally identifiable information to anybody.",
    ],
  ],
  "mandatory-provision": [
    ["present", "Customers who don’t give us an address can’t be supplied."],
    ["present", "We can not open an account for members who do not tell us their date of birth."],
  ],
};
