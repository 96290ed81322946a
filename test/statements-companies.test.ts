import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { COMPANY_EXAMPLES } from "./statements-companies.ts";

describe.each(ITEM_IDS.filter((item) => COMPANY_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(COMPANY_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
