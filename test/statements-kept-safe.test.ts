import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { KEPT_SAFE_EXAMPLES } from "./statements-kept-safe.ts";

describe.each(ITEM_IDS.filter((item) => KEPT_SAFE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(KEPT_SAFE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
