import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { UNUSUAL_EXAMPLES } from "./statements-unusual.ts";

describe.each(ITEM_IDS.filter((item) => UNUSUAL_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(UNUSUAL_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
