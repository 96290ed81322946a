import type { Reading } from "./document.ts";

export function readPlaintext(_content: string): Reading {
  return { blocks: [], starts: [], reread: (text) => readPlaintext(text) };
}
