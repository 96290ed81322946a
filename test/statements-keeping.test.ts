import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { KEEPING_EXAMPLES } from "./statements-keeping.ts";

describe.each(ITEM_IDS.filter((item) => KEEPING_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(KEEPING_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
