import type { Document } from "../document/document.ts";
import { startOf } from "../policy/evidence.ts";
import type { PlacedBlock } from "../policy/policy.ts";
import type { Edit } from "./fixes.ts";
import { escapeHtml } from "./html-places.ts";
import { newlineOf } from "./newline.ts";
import { plainText, snippetText, wordWithHole } from "./wording.ts";

/** A `<dt>` and a `<dd>` after the last of a list of definitions; undefined where there is no such list. */
export function htmlDefinition(
  document: Document,
  own: readonly PlacedBlock[],
  term: string,
): Edit | undefined {
  const { content } = document.text;
  const model = own.findLast(({ block }) => block.marker === "dt");
  if (model === undefined) return undefined;
  const start = startOf({ document }, model);
  const closing = /<\/dl\s{0,10}>/i.exec(content.slice(start, start + REACH));
  if (closing === null) return undefined;
  const at = skipSpaceBack(content, start + closing.index);
  const indent = indentBefore(content, start);
  const newline = indent === undefined ? "" : newlineOf(content) + indent;
  const wording = wordWithHole(`${newline}<dt>${escapeHtml(term)}</dt>${newline}<dd>`, "meaning", "</dd>");
  const edit = { range: { start: at, end: at }, newText: plainText(wording.text, wording.holes) };
  const snippet =
    indent === undefined || indent === "" ? snippetText(wording.text, wording.holes) : undefined;
  return snippet === undefined ? edit : { ...edit, snippet };
}

/** No meaning is longer than this. */
const REACH = 20_000;

function skipSpaceBack(source: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(source.charAt(at - 1))) at--;
  return at;
}

/** The indentation of the line of a tag that is the first on its line; undefined where it is not. */
function indentBefore(content: string, offset: number): string | undefined {
  const tag = content.lastIndexOf("<dt", offset + 3);
  if (tag < 0) return undefined;
  const lineStart = Math.max(content.lastIndexOf("\n", tag - 1), content.lastIndexOf("\r", tag - 1)) + 1;
  const before = content.slice(lineStart, tag);
  return lineStart > 0 && before.trim() === "" ? before : undefined;
}
