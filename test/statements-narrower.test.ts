import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { NARROWER_EXAMPLES } from "./statements-narrower.ts";

describe.each(ITEM_IDS.filter((item) => NARROWER_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(NARROWER_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
