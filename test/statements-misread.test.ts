import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { MISREAD_EXAMPLES } from "./statements-misread.ts";

describe.each(ITEM_IDS.filter((item) => MISREAD_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(MISREAD_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
