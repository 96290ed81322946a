import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { AIM_EXAMPLES } from "./statements-aims.ts";

describe.each(ITEM_IDS.filter((item) => AIM_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(AIM_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
