import type { ItemId } from "./items.ts";

/**
 * A clause that gives a disclosure, our own drafting. The text holds `${name}` where only the company knows what to
 * say; `${name|choice one|choice two}` where the law gives a list. Written with "we" and "you"; for documents that name
 * the company or speak of "users" instead, a verb that agrees with "we" is marked (`keep~`), and where words must
 * change altogether both are given: `‹with "we"|with a name›`, `«with "you"|with a noun»`.
 */
export interface Clause {
  readonly item: ItemId;
  /** What distinguishes it from the item's other clauses, for a menu: "a fixed period", "criteria". */
  readonly variant: string;
  /** One or more full sentences; as a paragraph. */
  readonly text: string;
  /** The same as an entry of a list whose lead-in announces it ("You have the right to:"), where that reads well. */
  readonly entry?: string;
}
