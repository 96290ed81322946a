import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";
import { policyOf, statusIn } from "./statements.ts";
import { CONDITION_EXAMPLES, READ_ALONE_EXAMPLES } from "./statements-read-alone.ts";

describe.each(ITEM_IDS.filter((item) => READ_ALONE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(READ_ALONE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});

describe("a condition", () => {
  it.each(CONDITION_EXAMPLES)("%s is met: %s, in: %s", (condition, isMet, text) => {
    const { policy } = analyze(readDocument(policyOf(text), "markdown"), PAGE_CONFIGURATION, AS_OF);
    expect(policy.conditions.has(condition)).toBe(isMet);
  });
});
