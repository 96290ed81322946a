import { ADVERBIALS, ASIDE_OPENERS } from "./en/asides.ts";
import type { Reading } from "./readings.ts";
import { GAP, type Tokens } from "./tokens.ts";
import { type Vocabulary, wordIds } from "./vocabulary.ts";

/**
 * Finds what may be left out of a sentence: brackets, what stands between two commas and begins as an aside does (", as
 * the operator of this site,"), and adverbials that change nothing of what is said ("at any time").
 */
export function createAsideFinder(
  vocabulary: Vocabulary,
): (tokens: Tokens, text: string, found: Reading[]) => void {
  const { one: idOf, all: idsOf } = wordIds(vocabulary);
  const openers = idsOf(ASIDE_OPENERS);
  const adverbials = new Map<number, (readonly number[])[]>();
  for (const [first, ...rest] of ADVERBIALS.map((phrase) => phrase.split(" ").map(idOf)))
    if (first !== undefined) adverbials.set(first, [...(adverbials.get(first) ?? []), rest]);

  return (tokens, text, found) => {
    const { words, gaps, sentences, count } = tokens;
    for (let at = 1; at < count - 1; at++) {
      if (sentences[at] !== sentences[at - 1]) continue;
      const gap = gaps[at];
      let last: number | undefined;
      if (gap === GAP.bracket && opens(tokens, text, at)) last = bracketEnd(tokens, at);
      else if (gap === GAP.comma && openers.has(words[at] ?? 0)) last = commaEnd(tokens, at);
      last ??= adverbialEnd(tokens, at);
      if (last === undefined || sentences[last + 1] !== sentences[at]) continue;
      found.push({ first: at, last, ways: LEFT_OUT, isInstead: false });
    }
  };

  function adverbialEnd({ words, gaps, count }: Tokens, at: number): number | undefined {
    const known = adverbials.get(words[at] ?? 0);
    if (known === undefined) return undefined;
    for (const rest of known) {
      if (at + rest.length >= count) continue;
      let index = 0;
      while (
        index < rest.length &&
        words[at + 1 + index] === rest[index] &&
        gaps[at + 1 + index] === GAP.space
      )
        index++;
      if (index === rest.length) return at + rest.length;
    }
    return undefined;
  }
}

const LEFT_OUT: Reading["ways"] = [[]];

/** In words. What is longer says something of its own. */
const LONGEST_BRACKET = 12;
const LONGEST_ASIDE = 8;

function opens({ starts, ends }: Tokens, text: string, at: number): boolean {
  const between = text.slice(ends[at - 1], starts[at]);
  return between.includes("(") && !between.includes(")");
}

/** The last token before the bracket closes. */
function bracketEnd({ gaps, count }: Tokens, from: number): number | undefined {
  for (let at = from + 1; at < count && at <= from + LONGEST_BRACKET; at++)
    if ((gaps[at] ?? 0) >= GAP.bracket) return at - 1;
  return undefined;
}

/** The last token before the second comma. */
function commaEnd({ gaps, count }: Tokens, from: number): number | undefined {
  for (let at = from + 1; at < count && at <= from + LONGEST_ASIDE; at++) {
    const gap = gaps[at] ?? 0;
    if (gap === GAP.comma) return at - 1;
    if (gap > GAP.comma) return undefined;
  }
  return undefined;
}
