import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { ITEM_IDS } from "../server/knowledge/items.ts";
import { AS_OF } from "./page.ts";
import { statusIn } from "./statements.ts";
import { PAGE_EXAMPLES } from "./statements-pages.ts";

describe.each(ITEM_IDS.filter((item) => PAGE_EXAMPLES[item] !== undefined))("%s", (item) => {
  it.each(PAGE_EXAMPLES[item] ?? [])("is %s in: %s", (status, text) => {
    expect(statusIn(text, item)).toBe(status);
  });
});

describe("what stands around a policy on its page", () => {
  it("names no other kind of document by an entry of a menu", () => {
    const menu = ["Blog", "Terms of Service", "FAQ"].map((name) => `<div><a href="/x">${name}</a></div>`);
    const page = `<div>Lantern</div>${menu.join("")}<h1>Privacy Statement</h1>${SAID}`;
    expect(kindOf(page)).toBe("policy");
  });

  it("lets a title without a link name what the page is", () => {
    expect(kindOf(`<p>Terms of Service</p><h1>Terms of Service</h1>${SAID}`)).toBe("not-a-policy");
  });
});

const SAID =
  "<p>We use your address to send you what you order and to answer your questions.</p><p>We never sell it.</p>";

function kindOf(page: string): string {
  return analyze(readDocument(page, "html"), defaultConfiguration, AS_OF).kind;
}
