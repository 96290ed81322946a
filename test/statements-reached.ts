import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Who answers for the data and how they are reached, in less common words; and near misses. */
export const WHO_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "controller-identity": [
    ["absent", "This page was written with the generator of Kanzlei Birch & Partner Rechtsanwälte mbB."],
  ],
  "controller-contact": [
    ["present", "The front desk, on 01 444 0123, knows who can help with your file."],
    [
      "present",
      "Sooner than from the regulator we want to hear it: hello@alder.example, rather than from the ICO.",
    ],
    ["present", "Ask before you go to the regulator: hello@alder.example."],
    ["weak:no-way-given", "Any doubts about these rules? Drop us a line."],
    ["weak:no-way-given", "Requests are to be sent to the responsible body."],
    ["absent", "Your host may have questions. Let him know."],
    ["absent", "The payment processor can be reached at privacy@larch.example for its own practices."],
  ],
  "eu-representative": [
    [
      "present",
      "Larch, Inc., Denver, Colorado, is the controller. Birch Agents GmbH, Vienna, stands in for us in the EU.",
    ],
    [
      "absent",
      "Larch, Inc., Denver, Colorado, is the controller. We welcome readers in the EU. “Representative” means a natural or legal person who represents the controller or processor under Article 27.",
    ],
  ],
  "dpo-contact": [
    ["present", "The functionary for data protection is at fg@alder.example."],
    ["present", "Our data protection commissioner is Mrs Birch, commissioner@alder.example."],
    [
      "weak:no-way-to-reach",
      "We have appointed a data protection commissioner, who is free from instructions.",
    ],
    ["n/a", "The data protection commissioner of the state may be asked."],
  ],
};
