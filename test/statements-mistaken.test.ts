import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { MISTAKEN_EXAMPLES } from "./statements-mistaken.ts";

describe.each(ITEM_IDS.filter((item) => MISTAKEN_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(MISTAKEN_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
