import { describe, expect, it } from "vitest";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { statusIn } from "./statements.ts";
import { PLAIN_WORDS_EXAMPLES } from "./statements-plain-words.ts";

describe.each(ITEM_IDS.filter((item) => PLAIN_WORDS_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PLAIN_WORDS_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});
