import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { SENTENCE_EXAMPLES } from "./statements-sentences.ts";

describe.each(ITEM_IDS.filter((item) => SENTENCE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(SENTENCE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
