import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

/** Families of wordings that policies written for the purpose brought to light, each with what must not be taken for it. */
export const FAMILY_EXAMPLES: Readonly<Partial<Record<ItemId, readonly Example[]>>> = {
  "legitimate-interests": [
    [
      "present",
      "We write to former guests because it is in our legitimate interests as a hotel to keep our rooms filled.",
    ],
    ["weak:not-named", "We rely on legitimate interests as a legal basis."],
    [
      "present",
      "We process your data to safeguard our legitimate interests. Examples: asserting legal claims; ensuring IT security.",
    ],
    ["present", "We use the log on the ground of a legitimate interest. This is to keep attackers away."],
    ["weak:not-named", "We rely on our legitimate interests. You can ask us for more at any time."],
  ],
  "right-access": [
    ["present", "Under the law you can ask to see your details."],
    ["present", "Pupils and their parents have the right to request access to information about them."],
    ["absent", "Parents may review what their child has entered."],
    ["present", "Ask the Studio for a copy of your personal data."],
    ["present", "Log in to your reader account to see your subscription details."],
  ],
  "right-rectification": [
    ["present", "Log in to your member account to change your delivery details."],
    ["absent", "Log in to your account to change the language."],
  ],
  "right-erasure": [
    [
      "present",
      "If you would like the Developer to delete the data that you provided, please contact the Developer.",
    ],
    ["present", "The right to have records erased does not apply to medical files."],
    ["absent", "This notice does not apply to other sites, where you may have your data deleted."],
    [
      "weak:only-incorrect-data",
      "## Your rights\n\nYou may:\n\n- have inaccurate personal data rectified, blocked or erased",
    ],
  ],
  "right-restriction": [
    ["present", "You can ask us to hold off using your details for a while."],
    [
      "absent",
      "## Your rights\n\nIf your account was suspended for a breach of our rules, write to us all the same.",
    ],
  ],
  "right-portability": [
    ["present", "## Your rights\n\nYou may:\n\n- take it elsewhere in a format that a computer can read"],
    ["weak:only-export", "You can view, edit and export personal data in the settings."],
    ["present", "As we do not rely on consent or contract, data portability does not apply to your records."],
  ],
  "right-object": [
    [
      "present",
      "## Your rights\n\nYou may:\n\n- tell us you are not happy with us using it for our own interests",
    ],
    ["absent", "If you are not happy with how we treat your data, talk to our director."],
    ["absent", "We send you news of similar goods unless you have opted not to receive it."],
    ["weak:only-marketing-opt-out", "You may opt out of our newsletter."],
  ],
  "right-object-marketing": [
    ["weak:in-passing", "## Purposes\n\nProduct news by e-mail, until you opt out."],
    ["present", "You can oppose receiving our newsletter by clicking the link in it."],
    [
      "present",
      "We use your address for postal advertising. You have the right to object at any time to its use for such advertising.",
    ],
    ["present", "## Your rights\n\nYou have the right to:\n\n- prevent processing for direct marketing"],
  ],
  "right-withdraw-consent": [
    [
      "present",
      "Texts about appeals go only to those who have said yes to them. If you change your mind, tell us.",
    ],
    ["present", "If you agreed to take part in a study you are free to change your mind at any time."],
    [
      "absent",
      "We process your address with your consent. If you change your mind about an order, tell us within two weeks.",
    ],
    [
      "present",
      "We show tailored ads if you agree to this. You can change your choice at any time in the settings.",
    ],
    [
      "present",
      "Cookies are set only once you have accepted them. You may go back on your choice at the foot of every page.",
    ],
    [
      "present",
      "Where we rely on your permission for photographs, you are free to tell us that you no longer agree.",
    ],
  ],
  "rights-exercise": [
    ["present", "You may request access to your data or have it erased. Just e-mail me."],
    ["present", "## Your rights\n\nRequests: Information Governance Team, Level 1, Harbour House"],
    [
      "present",
      "If you would like to be taken off our mailing list, you can opt out with the unsubscribe instructions at the foot of the message.",
    ],
    ["absent", "You have the right to erasure. We may contact you about payments."],
  ],
  "mandatory-provision": [
    ["present", "Your consent to the storage of your data is required to use our app."],
    ["present", "Certain data must be supplied before we can admit you."],
    ["present", "Fields with an asterisk are mandatory; failing that, your account cannot be created."],
    ["present", "## Failure to supply data\n\nWe might be unable to admit you to a course."],
    [
      "absent",
      "## What happens when you leave\n\nIf you delete your account, we may need to keep invoices for ten years.",
    ],
    ["absent", "Your personal data are necessary for our legitimate interests."],
  ],
  "automated-decisions": [
    ["present", "We do not use software to profile our supporters."],
    ["present", "No computer decides anything about you."],
    ["present", "No outcome is determined by the software alone."],
    ["n/a", "The function is switched on voluntarily by the person who made the point of sale."],
  ],
  "eu-representative": [
    [
      "present",
      "Tidemark Inc., 5 Main Street, Boston, MA 02110, is the controller for users in the EU. Our representative in the EU is Fernwick GmbH, Lindenweg 11, 80539 Munich, Germany. In the UK: Fernwick Ltd, London.",
    ],
    [
      "weak:outside-eu",
      "Tidemark Inc., 5 Main Street, Boston, MA 02110, is the controller for users in the EU. Our representative in the EU is Fernwick Ltd, London.",
    ],
  ],
};
