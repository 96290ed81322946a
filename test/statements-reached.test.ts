import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { WHO_EXAMPLES } from "./statements-reached.ts";

describe.each(ITEM_IDS.filter((item) => WHO_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(WHO_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
