import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { SITES_EXAMPLES } from "./statements-sites.ts";

describe.each(ITEM_IDS.filter((item) => SITES_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(SITES_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
