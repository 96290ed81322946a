import { numberOf } from "../knowledge/other-law.ts";
import { OTHER_LAWS, type OtherLawId } from "../knowledge/other-laws.ts";
import type { Span } from "../text/text.ts";
import type { Citation } from "./facts.ts";

/**
 * What the words right before a citation of another law speak of, when the provisions that are cited are known to be
 * about something else of which the sentence says nothing. The name of a subject of the law.
 */
export function otherMisfit(
  text: string,
  {
    law,
    cited,
    sentence,
  }: { readonly law: OtherLawId; readonly cited: readonly Citation[]; readonly sentence: Span },
): string | undefined {
  const { subjects = [], pattern } = OTHER_LAWS[law];
  const start = cited[0]?.start;
  if (subjects.length === 0 || start === undefined) return undefined;
  const numbers = cited.map(numberOf);
  const known = new Set(subjects.flatMap(({ fits }) => fits));
  if (!numbers.every((number) => known.has(number))) return undefined;
  const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const spoken = subjects.filter(({ words }) => said.search(words) >= 0);
  if (spoken.some(({ fits }) => numbers.some((number) => fits.includes(number)))) return undefined;
  const from = Math.max(sentence.start, start - REACH);
  const before = text.slice(from, start);
  const tied = spoken.find(({ words }) => {
    const last = [...before.matchAll(words)].at(-1);
    return last !== undefined && TIE.test(before.slice(last.index + last[0].length).replace(pattern, ""));
  });
  return tied?.name;
}

/** Characters of a sentence that are searched: nobody's sentence is longer. */
const LONGEST = 4_000;
/** Characters between words and what is cited for them. */
const REACH = 120;
/** What stands between words and the provision that is cited for them. */
const TIE =
  /^(?:[ \u00A0,([–-]|\b(?:under|pursuant|to|according|see|e\.g\.|cf\.|in|of|by|as|per|set|out|laid|down|provided|given|for|with|accordance|required|meaning|within|the|your|our|is|are|based|on|rests|governed|applies)\b)*$/i;
