import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Passages by authors who wrote without sight of the phrases, on security, changes, dates and the rights to say no. */
export const UNSEEN_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  security: [
    [
      "present",
      "Everyone who joins our agency sits a data-protection course in the first week and repeats it yearly; staff may only open the files of candidates they are actually placing.",
    ],
    [
      "present",
      "Medical records may be consulted exclusively by the treating team, every look-up is logged, and the logs are audited at random by the data protection unit of the hospital.",
    ],
    [
      "present",
      "Matter files are kept in a document management system with ethical walls, meaning that fee-earners outside the team working for you cannot open them.",
    ],
    [
      "present",
      "## Confidentiality and integrity\n\nEditorial sources are never entered into the general IT system. Reporters use air-gapped machines for such material, and notes are destroyed as soon as the story has been checked.",
    ],
    [
      "present",
      "Donor records live in a cloud CRM. Volunteers see names only; bank details are masked for everyone save the treasurer.",
    ],
    [
      "present",
      "Any player who works as a moderator gets to see nicknames and reports but no e-mail addresses: our tools hide them. Back-office access is recorded and expires automatically after twelve hours.",
    ],
    ["weak:no-measure", "Protecting what you share with us is one of our top priorities."],
    [
      "weak:no-measure",
      "The Company is committed to data security and attaches the utmost importance to it.",
    ],
    [
      "weak:no-measure",
      "At our hotel the security of our guests' data has always been a matter close to our heart.",
    ],
    ["weak:no-measure", "Data security is of high value for our association. We do our best."],
    ["weak:no-measure", "Rest assured: we're serious about security."],
    [
      "absent",
      "Keep your phone's operating system up to date and use a screen lock: anyone who picks up your unlocked phone can read your workouts.",
    ],
  ],
  "policy-changes": [
    [
      "present",
      "Patients are told of alterations to this leaflet by their practice, verbally at the next appointment or by text message.",
    ],
    [
      "present",
      "Students and employees: the registrar circulates an all-users message when a new version of this notice has been approved.",
    ],
    [
      "present",
      "If the document you are reading is replaced, account holders are alerted by push notification. Those without an account see a strip across the top of the screen until they close it.",
    ],
    [
      "present",
      'You can sign up for alerts: enter your address below the headline "Policy updates" and we will send you a message for every edit we make to this policy, together with a comparison of the old and new texts.',
    ],
    [
      "present",
      "We update our privacy information now and then. Big changes get an email. Small ones get a line in the release notes.",
    ],
    [
      "present",
      "Subscribers shall be advised in writing of any variation hereof; such variation shall not bind them until thirty (30) days after the said advice.",
    ],
    [
      "present",
      "This document is versioned. Clients are sent each new version as an attachment to the next fee note, with the altered passages underlined.",
    ],
    [
      "weak:check-back",
      "This notice is subject to alteration; those using our library are therefore invited to look it up again at the start of every term.",
    ],
    [
      "weak:check-back",
      "We keep the right to change this privacy rules. Your further use of our website counts as agreement with the changes.",
    ],
    [
      "absent",
      "Members will be notified of changes to the timetable of rehearsals by WhatsApp, provided that they have joined the group.",
    ],
  ],
  "effective-date": [
    [
      "present",
      "## Validity\n\nWe drew up this privacy statement in November 2023; it hasn't been touched since.",
    ],
    ["present", "Hi! I wrote this page on 21 August 2025 and it covers all three of my apps."],
    [
      "present",
      "We last reviewed and amended this information sheet in October 2025 (previous edition: March 2022).",
    ],
    ["present", "This privacy charter takes effect on 1st September 2025 and will be reviewed annually."],
    ["present", "The wording you are reading went live on 26 April 2026."],
    [
      "present",
      "The College's privacy notice for alumni was most recently refreshed in January 2026, when the section on fundraising was recast.",
    ],
    [
      "present",
      "These data protection provisions have been in effect since 1 January 2024 without alteration.",
    ],
  ],
  "right-restriction": [
    [
      "present",
      "You can also ask us to put our use of your information on hold. This might be useful when you need us to keep something for a court case although we would otherwise bin it.",
    ],
    [
      "weak:elsewhere-only",
      "## Brazilian users\n\nUnder the LGPD, persons located in Brazil may request anonymisation, blocking or deletion of unnecessary or excessive data.",
    ],
    [
      "weak:elsewhere-only",
      "To the extent the laws of Brazil apply to you, you can have excessive data blocked. The foregoing right is not offered to users elsewhere.",
    ],
  ],
  "right-portability": [
    [
      "present",
      "Where processing is automated and based on your consent or a contract with you, you may claim the surrender of the data in a common, machine-legible format, to yourself or to a third party.",
    ],
    [
      "present",
      "Members can demand an electronic copy of the details they supplied, in a format allowing re-use with another organisation, or have the society send it there.",
    ],
    [
      "weak:only-export",
      "Premium features include bulk export of the contact details you have saved to Excel.",
    ],
    ["weak:only-export", "Your profile page offers an export of your order history (XLSX)."],
    [
      "absent",
      "If you ask us to port your mobile number, we give your name, number and date of birth to the new network operator so that the switch can take place.",
    ],
  ],
  "right-object": [
    [
      "present",
      "Readers may at any time protest against data processing founded on the publisher's legitimate interests. In case of a justified protest the publisher refrains from it.",
    ],
  ],
  "right-object-marketing": [
    [
      "present",
      "Push messages with promotions are sent only where you have allowed it, and they can be deactivated in your phone's settings.",
    ],
  ],
};
