import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";
import { statusIn } from "./statements.ts";
import { APP_DOCUMENTS, APP_EXAMPLES } from "./statements-apps.ts";

describe.each(ITEM_IDS.filter((item) => APP_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(APP_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});

/** A document says itself what it is. */
const AS_FOUND = { ...PAGE_CONFIGURATION, treatAs: "auto" } as const;

describe("a short document", () => {
  it.each(APP_DOCUMENTS)("is taken for %s: %s", (kind, text) => {
    expect(analyze(readDocument(text, "markdown"), AS_FOUND, AS_OF).kind).toBe(kind);
  });
});
