import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

const CONSENT = "We publish your story on the basis of your consent.";
const RIGHT = "You have the right to access your data.";

/** Withdrawal, complaints, ways to use a right and machines that decide, in everyday words; and near misses. */
export const USING_RIGHTS_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "right-withdraw-consent": [
    ["present", `${CONSENT} If you have agreed to something and regret it, write to us and we stop.`],
    ["present", `${CONSENT} Consents granted may be annulled at any moment with effect for the future.`],
    ["present", `${CONSENT} You remain free to call back the permission which you have granted us.`],
    ["present", `${CONSENT}\n\nYou may cease to consent at any time.`],
    ["present", `${CONSENT}\n\nPermission is asked for first. If you take it away, we stop.`],
    ["present", `${CONSENT}\n\nMembers who agreed may tell the board that they no longer wish us to use it.`],
    ["present", `${CONSENT}\n\nThose who have consented can tell us to stop at any time.`],
    ["weak:only-opt-out", `${CONSENT} Readers may cancel the weekly digest.`],
    ["weak:only-opt-out", `${CONSENT}\n\nThe crash reports can be switched off in the settings of the app.`],
    ["weak:only-opt-out", `With your consent we send you offers. You can ask us to stop sending them.`],
    ["absent", `${CONSENT} We reserve the right to revoke your licence if you break the rules.`],
    ["absent", `${CONSENT} We may withdraw this offer whenever we like.`],
    ["absent", `${CONSENT} Either party may terminate the agreement with three months' notice.`],
    ["absent", `${CONSENT} If you change your mind about an order, send it back.`],
  ],
  "right-complain": [
    [
      "absent",
      "You can change your settings. About cookies see: the [Privacy Commissioner’s website](https://quill.example).",
    ],
    [
      "present",
      "If you think we got it wrong, let the regulator know (in Ireland: Data Protection Commission).",
    ],
    ["present", "It is open to you to petition the state data protection commissioner."],
    ["present", "A claim may be filed with the AEPD."],
    ["present", "Nothing in this notice stops you from going to the data protection authority."],
    ["present", "The ICO can investigate if you believe that your data have been misused."],
    ["weak:not-to-an-authority", "If you think we have misused your personal information, call our hotline."],
    [
      "weak:not-to-an-authority",
      "Any controversy relating to this privacy policy goes to an arbitrator in Austin.",
    ],
    ["weak:not-to-an-authority", "Our compliance officer investigates every privacy complaint."],
    ["absent", "If you lodge a complaint about your stay, we store your name and the facts."],
    ["absent", "When you contact us with a complaint, we record the call."],
    ["absent", "If your copyright is infringed, send a notice of complaint to our agent."],
    [
      "absent",
      "Data serve the exercise or defence of legal claims, as when a claim is brought before a regulator.",
    ],
    ["absent", "Data breaches are reported to the data protection authority within 72 hours."],
    [
      "absent",
      "Your use and any dispute over privacy is subject to this notice, including arbitration of disputes.",
    ],
  ],
  "rights-exercise": [
    ["n/a", "If you feel that we do not keep to this policy, complain to our office."],
    ["present", `${RIGHT} For putting in practice your rights, fill in the form at the counter.`],
    ["present", `${RIGHT}\n\nApplications for access are to be addressed to the town clerk.`],
    ["present", `${RIGHT}\n\nRaise a ticket with the help desk if you would like us to remove your data.`],
    ["present", `${RIGHT}\n\nAnyone who wishes to have data blocked applies to the board in text form.`],
    ["present", `${RIGHT}\n\nShould you want a correction, a phone call to the surgery will do.`],
    ["present", `${RIGHT}\n\nGot a request? Ping us on the forum and a maintainer will delete what we have.`],
    ["present", `${RIGHT}\n\nWould you like your data deleted? Mail delete@larch.example.`],
    ["weak:no-way-given", `${RIGHT}\n\nYou may exercise your rights at any time.`],
    ["absent", `${RIGHT}\n\nExercising your rights is free of charge.`],
    ["absent", `${RIGHT}\n\nJob applications should be sent to the head office with your papers.`],
    ["absent", `${RIGHT}\n\nPress requests should be directed to the editor.`],
    ["absent", `${RIGHT}\n\nA failure to exercise any right is no waiver of that right.`],
    ["absent", `${RIGHT}\n\nVoting rights can be exercised by proxy form.`],
    ["absent", `${RIGHT}\n\nTo change your seat, visit the ticket office.`],
  ],
  "automated-decisions": [
    ["present", "Does a computer decide on my loan? No, our advisers do."],
    ["present", "Is there automated decision-making? There isn't."],
    ["present", "Nothing about you is decided by a machine alone, and no algorithm says who is admitted."],
    ["present", "An algorithm sets the premium from your age and mileage."],
    ["present", "Those with fewer than 50 points are rejected without anybody reading the application."],
    ["present", "Loan requests are approved or refused by the computer."],
    [
      "present",
      "An automated system checks your credit. If the score is too low, you cannot choose payment by invoice.",
    ],
    ["present", "We profile donors: from past gifts we estimate what you may give."],
    ["present", "Every application is read by a human being before a decision is taken."],
    ["weak:no-logic", "We carry out profiling."],
    ["weak:only-the-right", "You have the right not to be subject to an automated decision."],
    ["n/a", "We work with partners who show you what you like."],
    ["n/a", "Actions taken by you with your password are deemed your own."],
    ["n/a", "So that you can make an informed decision, we tell you what we collect."],
    ["n/a", "Tick the box to show that you are not a robot."],
    ["n/a", "Uploads are checked for viruses automatically."],
  ],
};
