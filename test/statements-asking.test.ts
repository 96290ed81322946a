import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { ASKING_EXAMPLES } from "./statements-asking.ts";

describe.each(ITEM_IDS.filter((item) => ASKING_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(ASKING_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
