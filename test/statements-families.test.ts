import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { FAMILY_EXAMPLES } from "./statements-families.ts";

describe.each(ITEM_IDS.filter((item) => FAMILY_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(FAMILY_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
