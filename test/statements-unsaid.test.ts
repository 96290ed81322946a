import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { UNSAID_EXAMPLES } from "./statements-unsaid.ts";

describe.each(ITEM_IDS.filter((item) => UNSAID_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(UNSAID_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
