import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { READ_BLIND_EXAMPLES } from "./statements-read-blind.ts";

describe.each(ITEM_IDS.filter((item) => READ_BLIND_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(READ_BLIND_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
