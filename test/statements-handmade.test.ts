import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";
import { statusIn } from "./statements.ts";
import { HANDMADE_EXAMPLES } from "./statements-handmade.ts";

describe.each(ITEM_IDS.filter((item) => HANDMADE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(HANDMADE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});

it.each([
  ["present", 'updated: "Last updated: 4 May 2026"'],
  ["present", "modified: Updated on 4 May 2026"],
  ["absent", "founded: Open since 4 May 2016"],
])("finds the date %s that the front matter writes with its label in: %s", (status, matter) => {
  const document = readDocument(
    `---\ntitle: Privacy policy\n${matter}\n---\n\nWe keep your name.`,
    "markdown",
  );
  expect(analyze(document, PAGE_CONFIGURATION, AS_OF).policy.disclosures.get("effective-date")?.status).toBe(
    status,
  );
});
