import type { Line } from "./line.ts";

/** How children are treated and what is left on devices, in the words of those who are no lawyers. */
export const YOUNG_LINES: readonly Line[] = [
  {
    says: "children",
    when: [
      "young-first >> data-done",
      "young-first > not-allowed",
      "young-data > data-done",
      "data-done > young-data",
      "no-young-data",
    ],
    unless: ["only-goods", "edible"],
    apart: ["minor-things"],
  },
  {
    says: "children",
    when: [
      "child-gave >> take-away",
      "take-away >> child-gave",
      "once-turned",
      "once-aged & young-here",
      "ask-whether & once-aged",
      "@children once-aged",
      "dear-child & dear-child-rule",
      "for-grown-ups",
      "parents-say",
      "young-place >> data-done",
      "what-they-say",
      "is-a-child",
      "age-stated",
      "young-here > special-care",
      "special-care > young-here",
    ],
    apart: ["minor-things"],
  },
  {
    says: "cookies",
    when: [
      "like-cookie >> like-cookie-for",
      "kept-there >> worth-keeping",
      "worth-keeping >> kept-there",
      "cookie-word >> cookie-aim",
      "cookie-aim >> cookie-word",
    ],
    unless: ["edible", "cookies-of-others"],
    apart: ["cookie-control", "theirs"],
  },
  {
    says: "cookies",
    when: [
      "text-file > left-there >> to-tell-apart",
      "left-there > text-file >> to-tell-apart",
      "to-tell-apart >> text-file > left-there",
      "put-verb > text-file > on-device >> to-tell-apart",
    ],
    unless: ["edible", "cookies-of-others", "cookie-word"],
  },
  {
    says: "cookies",
    when: ["@cookies cookie-holds"],
    unless: ["edible", "analytics-label"],
    apart: ["cookie-control", "theirs"],
  },
  { says: "cookies", when: ["no-cookies-more"], unless: ["edible", "without-cookies-loss"] },
];
