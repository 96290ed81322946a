import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { ANYBODY_EXAMPLES } from "./statements-anybody.ts";

describe.each(ITEM_IDS.filter((item) => ANYBODY_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(ANYBODY_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
