import { CASE } from "../language/tokens.ts";
import type { Passage } from "./passage.ts";

/** Whether the tokens from `first` to `until` are a sentence: not a label, a Title Case line or a line in capitals. */
export function isProse({ tokens, block }: Passage, first: number, until: number): boolean {
  let capital = 0;
  let lower = 0;
  for (let at = first; at < until; at++) {
    const length = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0);
    const kind = tokens.cases[at] ?? 0;
    if (length < 4 && (length < 3 || kind !== CASE.upper)) continue;
    if (kind === CASE.lower) lower++;
    else if (kind !== CASE.number) capital++;
  }
  // Titles write every long word with a capital.
  if (capital === 0 || lower === 0 || lower * 3 < capital) return false;
  return (
    lower >= 2 || isShortSentence(block.text.slice(tokens.starts[first], (tokens.ends[until - 1] ?? 0) + 1))
  );
}

/** "We sell Personal Information." */
function isShortSentence(text: string): boolean {
  return /^(?:We|You|They|Nobody)\s(?:(?:do|does|will|may|can|must|never|not|\p{Ll}{2,6}n['’]t)\s){0,2}\p{Ll}[^.]{0,80}\.$/u.test(
    text,
  );
}
