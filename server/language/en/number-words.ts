/** English words for whole numbers below a million. Data and the one way to read them. */

const ONES: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);

const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10] as const),
);

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["fourty", "forty"],
  ["ninty", "ninety"],
  ["a", "one"],
]);

/** The number that words in lower case say ("twenty four", "one hundred and twenty"); undefined when they say none. */
export function numberOfWords(words: readonly string[]): number | undefined {
  let total = 0;
  let part = 0;
  let before: "ones" | "tens" | "hundred" | "and" | undefined;
  for (const [index, written] of words.entries()) {
    const word = OTHER_SPELLINGS.get(written) ?? written;
    const one = ONES.get(word);
    const ten = TENS.get(word);
    if (one !== undefined) {
      if (before === "ones" || (before === "tens" && (one === 0 || one > 9))) return undefined;
      part += one;
      before = "ones";
    } else if (ten !== undefined) {
      if (before === "ones" || before === "tens") return undefined;
      part += ten;
      before = "tens";
    } else if (word === "hundred" && part > 0 && part < 10) {
      part *= 100;
      before = "hundred";
    } else if (word === "thousand" && part > 0 && total === 0) {
      total = part * 1_000;
      part = 0;
      before = "hundred";
    } else if (word === "and" && before === "hundred" && index < words.length - 1) before = "and";
    else return undefined;
  }
  return before === undefined ? undefined : total + part;
}

/** Days of the week in the order of `Date.getUTCDay`. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;
