import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { AMERICAN_EXAMPLES } from "./statements-american.ts";

describe.each(ITEM_IDS.filter((item) => AMERICAN_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(AMERICAN_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
