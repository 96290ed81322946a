import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Sentences with the words of a disclosure that say something else; and, beside each, what still counts. */
export const MISREAD_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "policy-changes": [
    ["absent", "When the purpose of our processing changes, we will inform you about that change."],
    [
      "absent",
      "If the purposes for which we use your data have changed, you will be notified of any modification.",
    ],
    [
      "absent",
      "## Change of purpose\n\nShould we need your data for something unrelated, we will notify you.",
    ],
    ["absent", "We email updates on new products to subscribers."],
    ["present", "When our purposes change we amend this notice and notify you by email."],
    [
      "absent",
      "## How to access, amend or delete records\n\nIf we turn a request down, we will tell you why.",
    ],
    ["absent", "## View and update information\n\nWe will inform you when a request was refused."],
    ["present", "## Updates and corrections to this notice\n\nWe will inform you by email."],
    ["absent", "We will not send you any updates by text message after you have opted out."],
    ["absent", "To leave the list for our email updates, follow the link in the last letter."],
    ["present", "When we amend this policy we will send you any updates by email."],
    ["present", "If we revise the rules we will take care to bring these changes to your attention."],
    ["present", "We draw your attention to any material changes on our home page."],
    ["absent", "We bring changes to our opening hours to your attention."],
  ],
  "right-complain": [
    [
      "absent",
      "If there is a suspected data breach we act at once and will notify you and any competent regulator.",
    ],
    ["absent", "After a breach of your data our team meets and will inform the supervisory authority."],
    ["absent", "If there is a breach we will tell the relevant authority."],
    ["absent", "We look into suspected breaches and report them to the regulator."],
    ["present", "If you suspect a breach of your data you may notify the supervisory authority."],
    [
      "present",
      "If you believe that we infringe the law, tell us and, if you like, the supervisory authority.",
    ],
    ["absent", "If you complain to us about a post, we may tell its author."],
    ["weak:not-to-an-authority", "If you wish to complain to us about our use of your data, send a letter."],
    [
      "weak:not-to-an-authority",
      "Should you have a question, issue or complaint about our handling of data, please contact us.",
    ],
    [
      "weak:not-to-an-authority",
      "A query, a doubt, or a complaint in relation to the storage or use of data you may send to us.",
    ],
    ["weak:not-to-an-authority", "If you have a problem or a complaint, please contact us by email."],
  ],
  "automated-decisions": [
    ["n/a", "## What we collect by automated means\n\nWe note the city, calculated from your IP address."],
    [
      "n/a",
      "We use software and other automated means for one of these reasons:\n\n- our commercial interest\n- a contract",
    ],
    ["present", "## Decisions by automated means\n\nYour premium is calculated from your age."],
    ["n/a", "We share data with credit rating agencies and credit scoring companies."],
    ["n/a", "Credit rating agencies with the right to ask for your data are among those who get it."],
    ["present", "We use credit scoring in order to decide on invoices."],
    ["n/a", "We suggest people by the profiles you have viewed."],
    ["weak:no-logic", "We profile you."],
  ],
  children: [
    ["absent", "For adult learners we keep the certificate for six years."],
    ["absent", "We offer courses for adults and keep the list for a year."],
    ["present", "You may see what we hold about you or your child."],
    ["absent", "You and your child may enter the park."],
    ["present", "The game is only for adults."],
    ["present", "This club is for adults aged 21 and over."],
  ],
  cookies: [
    ["absent", "## Tracking\n\nWe never use your data for tracking or advertising."],
    ["absent", "## Location tracking\n\nWe measure how far you run."],
    ["present", "## Location tracking and cookies\n\nWe measure which pages are read most."],
    ["absent", "## Do-Not-Track\n\nYour browser has a setting with which it can signal your preference."],
    ["present", "## Tracking\n\nWe measure which pages are read most."],
    ["present", "## How we track you\n\nSmall files measure which pages are read most."],
  ],
  purposes: [
    [
      "absent",
      "## Why others see you\n\nWe link to a booking tool, which may also collect personal details in the course of their operations.",
    ],
    [
      "present",
      "Your shelf lists stay in the browser. They:\n\n- never leave it\n- are only used to sort your books",
    ],
    ["present", "The photos that you take are sent to our server in order to be shown to your friends."],
    ["present", "The app relays messages with the purpose of showing them on your watch."],
    ["absent", "The app relays messages."],
    ["present", "Pictures that you draw are stored in order to be shown again on your other phone."],
  ],
  "mandatory-provision": [
    ["absent", "Where necessary, you need to provide details that re-identify you in the coded data."],
    ["present", "You need to provide your name and date of birth before we open an account."],
    ["absent", "## Data we collect\n\nWe write to you where communications are legally required."],
    ["present", "## Data we collect\n\nEmail address (required), nickname (optional)."],
    [
      "present",
      "Please note that not granting these permissions may result in the malfunction of the camera.",
    ],
    ["present", "You may opt out, but without these permissions some buttons will not be able to work."],
    ["absent", "You may revoke these permissions in the settings of your phone."],
    ["present", "We require your bank details in order to process the payment."],
    [
      "present",
      "| Data | What for | Necessity |\n| --- | --- | --- |\n| Email | To log you in | Required for the account |",
    ],
    ["present", "| Data | Required? |\n| --- | --- |\n| Email | Mandatory |"],
    ["absent", "| Data | Shared |\n| --- | --- |\n| Email | Where required |"],
    ["present", "Registration is fully optional."],
  ],
};
