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
  ],
  "right-rectification": [
    ["present", "You are able to correct your information in your profile."],
    ["absent", "Criminals could be able to alter your information."],
    ["absent", "Strangers will never have the option to modify your information."],
  ],
  "right-erasure": [
    ["present", "Members are able to delete their data in the settings."],
    ["absent", "Attackers may be able to delete your data."],
  ],
};
