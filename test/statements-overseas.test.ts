import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { OVERSEAS_EXAMPLES } from "./statements-overseas.ts";

describe.each(ITEM_IDS.filter((item) => OVERSEAS_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(OVERSEAS_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
