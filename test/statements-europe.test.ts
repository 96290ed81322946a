import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { EUROPE_EXAMPLES } from "./statements-europe.ts";

describe.each(ITEM_IDS.filter((item) => EUROPE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(EUROPE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
