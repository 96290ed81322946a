import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PARTY_EXAMPLES } from "./statements-parties.ts";

describe.each(ITEM_IDS.filter((item) => PARTY_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PARTY_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
