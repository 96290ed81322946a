import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";
import { statusIn } from "./statements.ts";
import { SOFTWARE_DOCUMENTS, SOFTWARE_EXAMPLES } from "./statements-software.ts";

describe.each(ITEM_IDS.filter((item) => SOFTWARE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(SOFTWARE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});

/** A document says itself what it is. */
const AS_FOUND = { ...PAGE_CONFIGURATION, treatAs: "auto" } as const;

describe("a document without a title in its text", () => {
  it.each(SOFTWARE_DOCUMENTS)("is taken for %s in %s: %s", (kind, format, text) => {
    expect(analyze(readDocument(text, format), AS_FOUND, AS_OF).kind).toBe(kind);
  });
});
