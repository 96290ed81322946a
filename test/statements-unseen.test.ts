import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { UNSEEN_EXAMPLES } from "./statements-unseen.ts";

describe.each(ITEM_IDS.filter((item) => UNSEEN_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(UNSEEN_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
