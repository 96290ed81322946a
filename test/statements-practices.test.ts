import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PRACTICE_EXAMPLES } from "./statements-practices.ts";

describe.each(ITEM_IDS.filter((item) => PRACTICE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PRACTICE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
