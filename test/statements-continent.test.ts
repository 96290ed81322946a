import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { CONTINENT_EXAMPLES } from "./statements-continent.ts";

describe.each(ITEM_IDS.filter((item) => CONTINENT_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(CONTINENT_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
