import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PURPOSE_EXAMPLES } from "./statements-purposes.ts";

describe.each(ITEM_IDS.filter((item) => PURPOSE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PURPOSE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
