import * as path from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project, whatever folder a script was called from. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
