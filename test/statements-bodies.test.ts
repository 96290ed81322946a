import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { BODIES_EXAMPLES } from "./statements-bodies.ts";

describe.each(ITEM_IDS.filter((item) => BODIES_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(BODIES_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
