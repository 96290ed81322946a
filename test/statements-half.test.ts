import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { HALF_EXAMPLES } from "./statements-half.ts";

describe.each(ITEM_IDS.filter((item) => HALF_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(HALF_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
