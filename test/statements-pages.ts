import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in the manner of web pages that were saved with all that stands around the policy; and near misses. */
export const PAGE_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "right-access": [
    ["present", "Users are able to access their information at any time."],
    ["present", "You and those who act for you are able to access your information."],
    ["absent", "Burglars or other unauthorized third parties may be able to access your information."],
    [
      "absent",
      "We cannot promise that hackers will never be able to break in and copy or access your information.",
    ],
    ["absent", "Other visitors may be able to see and access your information."],
    ["absent", "Our support staff is able to access your account data."],
    ["present", "To use your right to delete, change, copy, or transfer your personal data, write to us."],
    ["absent", "By posting you give us the right to copy your data."],
    ["absent", "You can review our data processing agreements with each provider."],
    ["absent", "You may request a copy of our data protection guidelines."],
  ],
  "right-rectification": [
    ["present", "You are able to correct your information in your profile."],
    ["absent", "Criminals could be able to alter your information."],
    ["absent", "By posting you grant us the right to edit, modify and correct your profile."],
    ["absent", "Strangers will never have the option to modify your information."],
  ],
  "right-erasure": [
    ["present", "Members are able to delete their data in the settings."],
    ["absent", "Attackers may be able to delete your data."],
    ["present", "We give you the right to delete your data."],
    ["absent", "You grant us a worldwide, royalty-free license to copy, modify, and delete your data."],
  ],
  "right-portability": [
    ["present", "To use your right to delete, change, copy, or transfer your personal data, write to us."],
    ["present", "You have the right to correct, download or transfer your data."],
    ["absent", "You give us the right to copy, modify and transfer your information to others."],
    ["absent", "We reserve the right to delete, change or transfer your data when the company is sold."],
  ],
  "right-object-marketing": [
    [
      "present",
      "In the settings you can specify whether you would like to receive direct marketing communications.",
    ],
    ["n/a", "Our partners may use your data to market their products to you."],
    ["absent", "We use your data to market new services to you."],
  ],
  "controller-identity": [
    ["present", "LARSEN FRAKT AS COLLECTS YOUR DATA."],
    ["absent", "CHECK BACK FREQUENTLY FOR UPDATES AS IT IS YOUR DUTY."],
    ["absent", "WE KEEP DETAILS AS LONG AS NEEDED."],
    ["absent", "LIABILITY LIMITED TO DAMAGES."],
  ],
  "controller-contact": [
    ["present", "Write to [your email address] with your questions."],
    ["absent", "This may include [your name and email address]."],
  ],
  "data-source": [
    ["present", "The source of the account data is you or your employer."],
    ["present", "The source of the order data is [you and/or our payment services provider]."],
    ["n/a", "The source of the usage data is our analytics tracking system."],
    ["present", "We receive information from a third party, such as from a recruiting site."],
    ["present", "We acquire data about you from data management platforms."],
    ["absent", "Some data are not collected from you."],
    [
      "n/a",
      "You can demand, where data were not collected from you, any available information as to their source.",
    ],
    ["n/a", "Lantern has bought Corvid and its data management platform."],
  ],
  "data-categories": [
    ["present", "We use your personal information:\n\n- your name\n- your email"],
    ["absent", "We use your personal information to:\n\n- send you informational communications via e-mail."],
    ["present", "We record the following:\n\n- Location\n- Email"],
    [
      "absent",
      "We use the following processors:\n\n| Processor | Activity | Location |\n|---|---|---|\n| Zeta Ltd | Email | EEA |",
    ],
  ],
  retention: [
    [
      "present",
      "Nothing here makes us keep your details for longer than the period in which you have an account.",
    ],
    ["present", "We keep your data no longer than the time for which you hold an account with us."],
    ["weak:as-long-as-necessary", "We keep your data for the period of time in which it is needed."],
  ],
  security: [
    ["weak:no-measure", "Your data are protected by appropriate safeguards."],
    ["absent", "Transfers to each of these countries are protected by appropriate safeguards."],
    [
      "absent",
      "By concluding standard contractual clauses and technical measures we ensure an adequate level of protection.",
    ],
    ["absent", "Our customers have privacy policies which explain the security of your data."],
    ["weak:no-measure", "We keep your data in a secure environment."],
    ["present", "## Security\n\nOur app talks to the server by https."],
    ["absent", "## Security\n\nTo opt out, visit https://tools.example.com/optout."],
    ["absent", "You should only access the Services within a secure environment."],
  ],
  "third-country-transfers": [
    ["present", "Your data are sent to a third country."],
    ["absent", "Everyone has the right to learn whether personal data are transferred to a third country."],
    ["absent", "You can ask whether we transfer your data outside the EEA."],
  ],
  "transfer-safeguards": [
    ["weak:not-named", "Your data are sent to the USA under suitable guarantees."],
    [
      "absent",
      "Your data are sent to the USA. Where this is so, you have the right to be informed of the appropriate safeguards relating to the transfer.",
    ],
  ],
  "automated-decisions": [
    ["present", "We use profiling to evaluate whether you pay your bills, and refuse orders accordingly."],
    ["n/a", "Profiling means any form of automated processing of data that serves to evaluate a person."],
    ["weak:only-the-right", "You may object; this applies to profiling based on these provisions as well."],
  ],
  "legal-basis": [
    ["weak:in-passing", "We publish your photo with your express permission."],
    ["absent", "We have no right to represent you without your express permission."],
  ],
  "policy-changes": [
    ["weak:check-back", "**We may amend this declaration**\n\nIt was written in May."],
    ["absent", "**10. Amendment of this declaration**\n\nIt was written in May."],
  ],
  "legitimate-interests": [
    [
      "present",
      "We process your data for our legitimate business interests where these do not outweigh your rights. For example, we do so in order to:\n\n- Send people news of special offers\n- Support our marketing activities",
    ],
    [
      "weak:not-named",
      "We process your data for our legitimate business interests where these do not outweigh your rights.",
    ],
  ],
};
