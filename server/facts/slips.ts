import { numberOfWords, WEEKDAYS } from "../language/en/number-words.ts";
import type { DateMention, Slip } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Where a number, a date or a day of the week contradicts what stands beside it, in order. */
export function readSlips({ block }: Passage, dates: readonly DateMention[]): readonly Slip[] {
  const { text } = block;
  if (!/\d/.test(text)) return [];
  const found = [...readNumbers(text), ...readDays(text, dates)];
  return found.sort((a, b) => a.start - b.start);
}

/** "30 (sixty) days", "thirty (60) days": the same number in figures and in words. */
function readNumbers(text: string): readonly Slip[] {
  if (!text.includes("(")) return [];
  const found: Slip[] = [];
  for (const match of text.matchAll(FIGURES_FIRST)) {
    const figures = Number((match[1] ?? "").replaceAll(",", ""));
    const words = numberOfWords(wordsOf(match[2] ?? ""));
    if (words === undefined || words === figures) continue;
    const start = match.index;
    found.push({ start, end: start + match[0].length, sort: "number", read: String(words) });
  }
  for (const match of text.matchAll(WORDS_FIRST)) {
    const words = trailingNumber(text.slice(Math.max(0, match.index - REACH), match.index));
    if (words === undefined || words.value === Number((match[1] ?? "").replaceAll(",", ""))) continue;
    const start = match.index - words.length;
    found.push({ start, end: match.index + match[0].length, sort: "number", read: String(words.value) });
  }
  return found;
}

const FIGURES_FIRST = /(?<![\d.,€$£-])(\d{1,3}(?:,\d{3})?|\d{4})\s\(([a-z][a-z -]{2,40})\)/gi;
const WORDS_FIRST = /(?<=[a-z])\s\((\d{1,3}(?:,\d{3})?|\d{4})\)/gi;
const REACH = 60;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The longest run of words at the end of a stretch that says a number, and its length in characters. */
function trailingNumber(before: string): { readonly value: number; readonly length: number } | undefined {
  const words = [...before.matchAll(/[a-z]+/gi)];
  let found: { value: number; length: number } | undefined;
  for (let from = words.length - 1; from >= 0 && from >= words.length - 8; from--) {
    const first = words[from];
    if (first === undefined || /[^a-z -]/i.test(before.slice(first.index))) break;
    // "a (3)" numbers a list, it says nothing.
    if (first[0].toLowerCase() === "a" && from === words.length - 1) break;
    const value = numberOfWords(words.slice(from).map(([word]) => word.toLowerCase()));
    if (value !== undefined) found = { value, length: before.length - first.index };
  }
  return found;
}

/** "31 February 2026", and "Monday, 22 November 2026" where that is a Sunday. */
function readDays(text: string, dates: readonly DateMention[]): readonly Slip[] {
  return dates.flatMap(({ start, end, date, doubt }): readonly Slip[] => {
    if (doubt === "impossible") return [{ start, end, sort: "date", read: "" }];
    if (date?.length !== 10 || doubt !== undefined) return [];
    const named = WEEKDAY.exec(text.slice(Math.max(0, start - 20), start));
    const day = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
    if (named?.[1] === undefined || day === undefined || day.toLowerCase() === named[1].toLowerCase())
      return [];
    return [{ start: start - named[0].length, end, sort: "weekday", read: day }];
  });
}

const WEEKDAY = /\b((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),?\s(?:the\s)?$/i;
