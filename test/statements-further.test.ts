import { describe, expect, it } from "vitest";
import { FURTHER_ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { FURTHER_EXAMPLES } from "./statements-further.ts";

describe.each(FURTHER_ITEM_IDS)("%s", (item) => {
  it.each(FURTHER_EXAMPLES[item])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
