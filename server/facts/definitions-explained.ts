import { MAKERS, PLACES } from "../language/en/proper-names.ts";
import { DATA_TYPE_HEADS, NO_EXPLANATION_STARTS, NO_TERM_STARTS } from "../language/en/term-words.ts";
import { wordKey } from "../language/term-key.ts";
import { matchAt } from "../text/match.ts";
import type { Definition } from "./facts.ts";
import type { Passage } from "./passage.ts";
import { isLawOrBody, lastWord, REACH } from "./term-shape.ts";

/**
 * "our Widgets (small programs that run inside a page)", "Account Information (your name and address)": things or data
 * with a capital that a bracket explains. Definitions where the text goes on to use them.
 */
export function readExplained({ block }: Passage): readonly Definition[] {
  const { text } = block;
  if (!text.includes(" (")) return [];
  const found: Definition[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [, said = ""] = match;
    const named = matchAt(NAMED_BEFORE, text, match.index)?.[1];
    if (named === undefined) continue;
    const words = named.split(" ");
    const first = words.findLastIndex(
      (word, at) => at < words.length - 1 && NO_TERM_STARTS.has(word.toLowerCase()),
    );
    const term = words.slice(first + 1).join(" ");
    const start = match.index - term.length;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (!isKindOfData(term) && !isKindOfThing(term, before)) continue;
    if (NO_EXPLANATION_STARTS.has(/^\p{L}+/u.exec(said)?.[0] ?? "") || isLawOrBody(term, before.trimEnd()))
      continue;
    const meaning = { start: match.index + 2, end: match.index + match[0].length - 1 };
    const other = isKindOfData(term) ? JOINED.exec(before)?.[1] : undefined;
    if (other !== undefined && isKindOfData(other)) {
      const from = start - before.length + before.lastIndexOf(other);
      found.push({ start: from, end: from + other.length, term: other, sort: "term", meaning, needs: "use" });
    }
    found.push({ start, end: start + term.length, term, sort: "term", meaning, needs: "use" });
  }
  return found;
}

const IN_BRACKETS = /\s\((\p{Ll}[^()]{11,300})\)/gu;
/** Up to four words with capitals, read back from the bracket. */
const NAMED_BEFORE =
  /(?<=(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}’'-]{1,30}\s){0,3}\p{Lu}[\p{L}\p{N}’'-]{2,30}))/uy;

/** "Log Data and Device Information (times, addresses)": both are explained. */
const JOINED =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}\p{N}’'-]{1,30}\s){1,3}\p{Lu}[\p{L}\p{N}’'-]{2,30})\s(?:and|&)\s$/u;

function isKindOfData(term: string): boolean {
  const first = term.split(" ", 1)[0]?.toLowerCase() ?? "";
  return (
    term.includes(" ") && DATA_TYPE_HEADS.has(lastWord(term)) && !MAKERS.has(first) && !PLACES.has(first)
  );
}

/** One plural within a sentence: names of companies and products are seldom plurals. */
function isKindOfThing(term: string, before: string): boolean {
  const lower = term.toLowerCase();
  return (
    /^\p{L}+$/u.test(term) &&
    term.slice(1) === lower.slice(1) &&
    wordKey(lower) !== lower &&
    /\p{Ll}\s$/u.test(before) &&
    !MAKERS.has(lower)
  );
}
