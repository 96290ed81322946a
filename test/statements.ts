import { type Format, readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import type { ItemId } from "../server/knowledge/items.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";

/** `present`, `absent`, `n/a`, or `weak:` with the id of what is lacking; and the text, in Markdown, below a title. */
export type Example = readonly [status: string, text: string];

/** What a policy that holds nothing but this text says about the item, in the words of an example. */
export function statusIn(text: string, item: ItemId): string {
  return statusOf(policyOf(text), "markdown", item);
}

/** What a whole document says about the item, in the words of an example. */
export function statusOf(source: string, format: Format, item: ItemId): string {
  const { policy } = analyze(readDocument(source, format), PAGE_CONFIGURATION, AS_OF);
  const disclosure = policy.disclosures.get(item);
  if (disclosure?.status === "weak") return `weak:${disclosure.because}`;
  return disclosure?.status === "not-applicable" ? "n/a" : (disclosure?.status ?? "none");
}

/** The text of an example as a document of its own. */
export function policyOf(text: string): string {
  return `# Privacy policy\n\n${text}\n`;
}
