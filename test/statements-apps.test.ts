import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { APP_EXAMPLES } from "./statements-apps.ts";

describe.each(ITEM_IDS.filter((item) => APP_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(APP_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
