import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { REWORDED_EXAMPLES } from "./statements-reworded.ts";

describe.each(ITEM_IDS.filter((item) => REWORDED_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(REWORDED_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
