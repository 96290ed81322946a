import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { ASKED_EXAMPLES } from "./statements-rights-asked.ts";

describe.each(ITEM_IDS.filter((item) => ASKED_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(ASKED_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
