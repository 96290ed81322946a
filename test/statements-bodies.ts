import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/**
 * Our own sentences in the wordings of public bodies, charities, schools and surgeries: questions for headings, short
 * answers, lists of what a form asks; and near misses.
 */
export const BODIES_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "right-complain": [
    [
      "present",
      "# Regulator and complaints\n\nYou have the right to raise a concern with:\n\n**The Commissioner**\n\n* Website: https://ico.org.uk",
    ],
    ["present", "# How to complain\n\nCall 0303 123 1113 or write to Wycliffe House."],
    [
      "absent",
      "# Breaches\n\nShould a breach occur, Larkfield will contact the controller and inform the Information Commissioner's Office.",
    ],
    ["absent", "# Registration\n\nOur entry can be seen at https://ico.org.uk."],
  ],
  "mandatory-provision": [
    ["present", "Run the program at home; this avoids the need to enter any information here."],
    ["present", "# What we collect\n\n* Name (required)\n* Telephone number (optional)"],
    ["absent", "All staff are required to sign a Non-Disclosure Agreement."],
    ["absent", "On that network users are required to give an explanation of their research."],
  ],
  "third-country-transfers": [
    ["present", "## Are my data transferred to a third country?\n\nNo"],
    ["present", "## Do you send my data abroad?\n\nNone at all."],
    ["absent", "## Will we tell anyone?\n\nNo"],
  ],
  "policy-changes": [
    ["present", "If we change this notice, we will take reasonable steps to make sure you know."],
    [
      "present",
      "## Changes to our privacy policy\n\nWe may amend this policy at any time by electronic notice sent to our members.",
    ],
    ["weak:check-back", "## Changes to our privacy policy\n\nPlease look at this page from time to time."],
  ],
  recipients: [
    ["present", "Only the core staff of the project will have access to these data."],
    [
      "present",
      "## Do we share your personal information with third parties?\n\nWe use Quillpost as a third-party service to receive entries.",
    ],
    ["present", "## Sharing your data with others\n\n* The local council\n* Your doctor"],
  ],
  retention: [
    ["present", "Live records are retained while the account is active."],
    ["present", "# Storage\n\nThat is mostly for as long as you are one of our clients but can be 7 years."],
    [
      "present",
      "We keep your registration data for as long as the service is live, even if you stop using it.",
    ],
    [
      "weak:as-long-as-necessary",
      "We do not directly collect or store any personal data from visitors. We retain data for as long as necessary for our purposes.",
    ],
  ],
  "legitimate-interests": [
    [
      "present",
      "<dl>\n<dt>Legitimate interests</dt>\n<dd>To keep the players safe and prevent fraud.</dd>\n<dt>Legal reasons</dt>\n<dd>To keep accounts.</dd>\n</dl>",
    ],
    [
      "weak:not-named",
      "We share data with others where required by law or where there is a legitimate interest to do this.",
    ],
    ["present", "We share data with others where there is a legitimate interest to prevent fraud."],
  ],
  cookies: [
    ["weak:only-use", "Cookies are short texts that a site leaves on the reader's device."],
    ["present", "We collect data from cookies to measure how many people read each page."],
  ],
  "safeguards-copy": [
    [
      "absent",
      "Where data go outside the UK, remote administrative access relies on the standard contractual clauses.",
    ],
    ["present", "You can get access to the standard contractual clauses on request."],
  ],
  "automated-decisions": [
    [
      "weak:only-the-right",
      "You have the right to:\n\n1. Not be subject to decisions based solely on automated processing, that is without human intervention.",
    ],
    ["present", "You will not be subject to decisions based solely on automated processing."],
  ],
  "right-erasure": [
    ["present", "We will remove your e-mail address from our database within a month."],
    ["absent", "We will remove you from the mailing list."],
  ],
  "right-withdraw-consent": [
    [
      "weak:only-opt-out",
      "With your consent we send you club news by text. You can ask us to stop sending it at any point.",
    ],
  ],
  "legal-basis": [
    ["absent", "Card details are stored for the duration of your agreement by the payment provider."],
    ["weak:in-passing", "With your agreement we show your name on the board."],
  ],
};
