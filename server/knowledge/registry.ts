import { CURRENT } from "./registry-current.ts";
import type { RegistryEntry } from "./registry-entry.ts";
import { EUROPE } from "./registry-europe.ts";
import { NATIONAL } from "./registry-national.ts";
import { PRODUCTS } from "./registry-products.ts";
import { TRANSFERS } from "./registry-transfers.ts";
import { UNITED_KINGDOM } from "./registry-uk.ts";
import { WORLD } from "./registry-world.ts";

/** Everything whose mention `stale-reference` judges. Ids are unique. */
export const REGISTRY: readonly RegistryEntry[] = [
  ...TRANSFERS,
  ...EUROPE,
  ...UNITED_KINGDOM,
  ...NATIONAL,
  ...WORLD,
  ...PRODUCTS,
  ...CURRENT,
];

/** The entry of an id. */
export const REGISTRY_BY_ID: ReadonlyMap<string, RegistryEntry> = new Map(
  REGISTRY.map((entry) => [entry.id, entry]),
);

/** Months after which an entry is to be checked again, by how sure it is. */
const MONTHS_TO_REVIEW = { high: 12, medium: 6, low: 3 } as const;

/** ISO date on which an entry is due to be checked again: the sooner, the less sure it is. */
export function reviewDate({ checked, confidence }: Pick<RegistryEntry, "checked" | "confidence">): string {
  const day = new Date(`${checked}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + MONTHS_TO_REVIEW[confidence]);
  return day.toISOString().slice(0, 10);
}
