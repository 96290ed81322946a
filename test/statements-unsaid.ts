import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Our own sentences in which a word of a disclosure stands for something else; and the disclosure itself beside each. */
export const UNSAID_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "right-rectification": [
    ["present", "You may update the information that we hold about you at any time."],
    ["present", "If you demonstrate the inaccuracy of personal data, we will amend it as required."],
    ["absent", "If you demonstrate the accuracy of our maps, we will amend nothing."],
    [
      "absent",
      "We use your address to provide you with updates and other information relating to our tools.",
    ],
    ["absent", "We answer your requests, or send you important updates and news."],
  ],
  "right-restriction": [
    ["present", "You have the right to have the use of your data limited."],
    ["absent", "Some laws give rights with respect to the limited personal data that we hold."],
    ["absent", "A court may compel us to produce the very limited account data that we have."],
  ],
  "right-object": [
    ["present", "You have the right to raise an objection to our processing of your data."],
    ["absent", "We have the right to refuse your request based on a legitimate legal objection."],
    [
      "absent",
      "Nobody has to give consent if they disagree; give no consent if you do not want your data to be processed.",
    ],
  ],
  security: [
    ["weak:no-measure", "We protect your data against any breach."],
    ["absent", "Claims that follow from a breach of contract are barred after three years."],
  ],
  "safeguards-copy": [
    [
      "present",
      "Data go to the United States under standard contractual clauses. A copy of these clauses can be found in our DPA.",
    ],
    [
      "absent",
      "Data go to the United States under standard contractual clauses. A list of our sub-processors is found in our DPA.",
    ],
  ],
  "mandatory-provision": [
    ["present", "You can browse the shop without giving your name."],
    [
      "absent",
      "This notice is governed by the laws of Maine, without giving effect to any conflict of laws.",
    ],
    ["present", "When you open an account, we require you to provide your full name or a phone number."],
    ["absent", "We require our drivers to provide a receipt."],
    ["weak:no-consequences", "We process your address and other details provided by you voluntarily."],
  ],
  "automated-decisions": [
    ["present", "We do not sell your data, keep lists of what you read, or engage in any profiling."],
    ["weak:no-logic", "We do not sell your data. We may engage in profiling."],
    ["weak:no-logic", "We do not sell your data but may engage in profiling."],
    ["weak:no-logic", "No data are sold, although we sometimes use some forms of automated decisions."],
    ["present", "We do not carry out profiling, but we count visits."],
    ["present", "We keep data, but we do not use any profiling."],
  ],
};
