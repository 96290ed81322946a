import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ItemId } from "../server/knowledge/items.ts";
import type { Example } from "./statements.ts";

const here = dirname(fileURLToPath(import.meta.url));

/** Every example of the `statements-*.ts` lists with the item that it is one of. */
export async function allExamples(): Promise<readonly (readonly [item: ItemId, ...Example])[]> {
  const files = readdirSync(here).filter((name) => /^statements-[a-z-]+\.ts$/.test(name));
  const modules: unknown[] = await Promise.all(
    files.map((name) => import(pathToFileURL(join(here, name)).href)),
  );
  return modules.flatMap((module) => Object.values(Object(module)).flatMap(examplesIn));
}

function examplesIn(list: unknown): readonly (readonly [item: ItemId, ...Example])[] {
  if (Array.isArray(list)) return [];
  return Object.entries<readonly Example[]>(Object(list)).flatMap(([item, examples]) =>
    examples.map((example) => [item as ItemId, ...example] as const),
  );
}
