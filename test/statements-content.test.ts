import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { CONTENT_EXAMPLES } from "./statements-content.ts";

describe.each(ITEM_IDS.filter((item) => CONTENT_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(CONTENT_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
