import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { SHARING_EXAMPLES } from "./statements-sharing.ts";

describe.each(ITEM_IDS.filter((item) => SHARING_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(SHARING_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
