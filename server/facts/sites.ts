import { REGISTRY } from "../knowledge/registry.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import type { Address } from "./addresses.ts";

/** The registry's entries whose sites an address leads to; the most specific one of each family. */
export function sitesAt(address: Address): readonly RegistryEntry[] {
  const labels = address.host.split(".").slice(-MAX_LABELS);
  const found: Site[] = [];
  for (let from = 0; from < labels.length - 1; from++) {
    for (const site of SITES.get(labels.slice(from).join(".")) ?? []) {
      if (leadsTo(address.path, site)) found.push(site);
    }
  }
  if (found.length === 0) return [];
  const live = found.filter((site) => site.live).map((site) => site.entry.id);
  const families = new Map<string, Site>();
  for (const site of found) {
    if (site.live || live.includes(site.entry.id)) continue;
    const best = families.get(site.entry.about);
    if (best === undefined || site.written.length > best.written.length) families.set(site.entry.about, site);
  }
  return [...families.values()].map((site) => site.entry);
}

interface Site {
  readonly entry: RegistryEntry;
  readonly written: string;
  readonly path: readonly string[];
  readonly live: boolean;
}

/** No host in the registry has more labels. */
const MAX_LABELS = 6;

const SITES: ReadonlyMap<string, readonly Site[]> = indexSites();

function indexSites(): ReadonlyMap<string, readonly Site[]> {
  const index = new Map<string, Site[]>();
  for (const entry of REGISTRY) {
    const all = [
      ...(entry.sites ?? []).map((written) => ({ written, live: false })),
      ...(entry.liveSites ?? []).map((written) => ({ written, live: true })),
    ];
    for (const { written, live } of all) {
      const [host = "", ...path] = written.split("/");
      const known = index.get(host) ?? [];
      index.set(host, [...known, { entry, written, path, live }]);
    }
  }
  return index;
}

/** Whether a path begins as the site's does: part by part, `*` for any one, the last one as a prefix. */
function leadsTo(path: string, site: Site): boolean {
  if (site.path.length === 0) return true;
  const parts = path.split("/").slice(1);
  return site.path.every((part, index) => {
    const here = parts[index];
    if (here === undefined || here === "") return false;
    if (part === "*" || here === part) return true;
    return index === site.path.length - 1 && here.startsWith(part);
  });
}
