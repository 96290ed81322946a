import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { RARE_EXAMPLES } from "./statements-rare.ts";

describe.each(ITEM_IDS.filter((item) => RARE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(RARE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
