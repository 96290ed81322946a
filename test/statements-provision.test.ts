import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PROVISION_EXAMPLES } from "./statements-provision.ts";

describe.each(ITEM_IDS.filter((item) => PROVISION_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PROVISION_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
