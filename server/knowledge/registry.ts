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
];

/** The entry of an id. */
export const REGISTRY_BY_ID: ReadonlyMap<string, RegistryEntry> = new Map(
  REGISTRY.map((entry) => [entry.id, entry]),
);
