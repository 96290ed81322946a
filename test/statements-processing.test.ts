import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PROCESSING_EXAMPLES } from "./statements-processing.ts";

describe.each(ITEM_IDS.filter((item) => PROCESSING_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PROCESSING_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
