import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { DATA_EXAMPLES } from "./statements-data.ts";

describe.each(ITEM_IDS.filter((item) => DATA_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(DATA_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
