import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { EVERYDAY_EXAMPLES } from "./statements-everyday.ts";

describe.each(ITEM_IDS.filter((item) => EVERYDAY_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(EVERYDAY_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
