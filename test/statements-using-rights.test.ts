import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { USING_RIGHTS_EXAMPLES } from "./statements-using-rights.ts";

describe.each(ITEM_IDS.filter((item) => USING_RIGHTS_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(USING_RIGHTS_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
