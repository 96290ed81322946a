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
    ["present", "I keep your message till your question is answered."],
    ["present", "We keep your e-mail until the ticket has been closed."],
    ["present", "Your application is stored until the position is filled."],
    ["absent", "Please keep your receipt for two years."],
    ["present", "We must keep invoices for ten years."],
    ["absent", "We do not rest until your question is answered."],
    ["absent", "We maintain the safeguards necessary to protect the personal information we hold about you."],
    ["absent", "We use the personal information we hold about you to remind you 3 days before a course."],
  ],
  security: [
    ["present", "Everything you type is sent over https."],
    ["present", "The shop is served over TLS only."],
    ["absent", "Our partner sites may not use https."],
  ],
  "policy-changes": [
    ["absent", "We may inform you about changes to or improvements of the service by e-mail."],
    ["present", "We’ll e-mail you about changes to this policy."],
    ["present", "If this changes I’ll say so here."],
    ["present", "Should the policy change, we note it below."],
    ["absent", "If your address changes, write it here."],
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
  "effective-date": [
    ["absent", "Founded on 1 May 1926."],
    ["present", "In force since 1 May 2026."],
  ],
  "controller-contact": [["present", "You reach us at 020 7946 0000."]],
  "rights-exercise": [["present", "You have the right of access. A postcard to the secretary is enough."]],
  "dpo-contact": [
    ["n/a", "We are too small to need a data protection officer."],
    ["n/a", "You may complain to the Hamburg Commissioner for Data Protection."],
    ["n/a", "Complaints go to the Saxon Data Protection Commissioner, PO Box 11, Dresden."],
    ["n/a", "You may turn to the commissioner for data protection and freedom of information."],
    ["present", "Our commissioner for data protection is Ann Roe, ann@larch.example."],
  ],
  recipients: [
    ["present", "The data remain with us."],
    ["present", "Your file stays in the practice."],
    ["absent", "Your data remain with us for two years."],
    ["absent", "Your file stays with the hospital that treats you."],
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
