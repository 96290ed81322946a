import type { Block } from "../document/block.ts";
import { wordKey } from "../language/term-key.ts";
import type { Span } from "../text/text.ts";

/** What to look for. Made once for all blocks: there may be as many terms as blocks. */
export interface TermForms {
  /** By the key of the term: whether only a capitalized occurrence is the term. */
  readonly capitals: ReadonlyMap<string, boolean>;
  /** The first one or two letters of every key: a word that begins otherwise is passed over. */
  readonly starts: ReadonlySet<string>;
}

export function termForms(capitals: ReadonlyMap<string, boolean>): TermForms {
  const starts = new Set<string>();
  for (const key of capitals.keys()) {
    starts.add(key.slice(0, 2));
    starts.add(key.slice(0, 1));
  }
  return { capitals, starts };
}

/** An occurrence of a term in a block's visible text. */
export interface TermWords extends Span {
  readonly key: string;
}

/** Occurrences of the terms in a block, the longest at each place, without overlaps, in order. */
export function findTermWords(block: Block, forms: TermForms): readonly TermWords[] {
  if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") return [];
  const words = wordsOf(block);
  const found: TermWords[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !forms.starts.has(word.key.slice(0, 2))) continue;
    const last = longestAt(words, at, forms);
    if (last === undefined) continue;
    found.push({ start: word.start, end: last.word.end, key: last.key });
    at = last.index;
  }
  return found;
}

interface Word extends Span {
  readonly key: string;
  readonly capital: boolean;
}

/** A block's words never change, so they are split once however often the terms change. */
const remembered = new WeakMap<Block, readonly Word[]>();

function wordsOf(block: Block): readonly Word[] {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const words: Word[] = [];
  for (const match of block.text.matchAll(WORD)) {
    const lower = match[0].toLowerCase();
    const capital = match[0].charAt(0) !== lower.charAt(0) || /^\d/.test(lower);
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      key: wordKey(lower.replaceAll("’", "'")),
      capital,
    });
  }
  remembered.set(block, words);
  return words;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MAX_WORDS = 7;

function longestAt(
  words: readonly Word[],
  from: number,
  forms: TermForms,
): { readonly key: string; readonly word: Word; readonly index: number } | undefined {
  let key = "";
  let best: { readonly key: string; readonly word: Word; readonly index: number } | undefined;
  const first = words[from];
  for (let index = from; index < words.length && index < from + MAX_WORDS; index++) {
    const word = words[index];
    if (word === undefined || (index > from && word.start - (words[index - 1]?.end ?? 0) > 2)) break;
    key += word.key;
    const capital = forms.capitals.get(key);
    if (capital !== undefined && (!capital || (first?.capital === true && word.capital)))
      best = { key, word, index };
  }
  return best;
}
