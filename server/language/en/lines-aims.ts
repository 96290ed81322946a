import type { Line } from "./line.ts";

/** Speaks of others, of what is not done, or of what a reader may ask. */
const NOT_OURS = ["others-own", "right-asked", "minor-talk", "not-use", "others-use", "no-data"] as const;

/** Purposes, grounds, interests and kinds of data in everyday words. Examples stand in `test/statements-aims.ts`. */
export const AIM_LINES: readonly Line[] = [
  {
    says: "purposes",
    when: [
      "own-data/data/data-kind/the-file > kept-by > aim-clause",
      "gather-verb > own-data/data-kind/the-file > aim-clause",
      "we-use > own-data/data/the-file > aim-clause",
      "own-data/data/data-kind/the-file > helps-house",
      "app-handles > aim-clause",
      "reason-is > to-only + purpose-concrete/aim-deed",
      "own-data/data > reason-is > purpose-concrete/aim-deed",
    ],
    unless: [...NOT_OURS, "legitimate-interest", "purpose-vague", "aim-empty"],
    apart: ["aim-not", "not-gathered"],
  },
  {
    says: "purposes",
    when: [
      "processing-done > aim-clause + purpose-concrete/aim-deed",
      "processing-done > to-only + purpose-concrete/aim-deed",
      "own-data/data/data-kind/the-file > kept-by >> aim-deed",
      "gather-verb > own-data/data/the-file >> to-do + aim-deed",
      "house-uses > to-do + purpose-concrete/aim-deed",
      "house-uses >> to-do + aim-deed",
      "data-kind/the-file > kept-by >> to-do + purpose-concrete",
      "going-by > we-then",
      "own-data/data/data-kind/you-tell > it-decides",
      "own-data/data/data-kind/you-tell > helps-them > purpose-concrete/aim-deed",
      "@purposes aim-deed",
      "must-identify",
    ],
    unless: NOT_OURS,
    apart: ["aim-not", "not-gathered", "policy-change", "software-not"],
  },
  {
    says: "purposes",
    when: [
      "own-data/data > utilised-for > aim-empty",
      "house-uses > aim-empty",
      "house-uses >> purpose-vague",
      "we-use/we-process > own-data/data > aim-empty",
    ],
    weak: "vague",
    unless: ["others-own", "right-asked", "not-use", "others-use"],
  },
  {
    says: "legal-basis",
    when: [
      "said-yes/consent-word/ground-word/agree-word > legal-reason",
      "legal-reason > said-yes/ground-word/duty-word",
      "said-yes & basis-noun",
      "life-saved & vital-ground",
      "statute-task & own-data",
      "public-ground",
      "ground-hedged > to-only + purpose-concrete",
    ],
    unless: ["others-own", "object-verb", "automated-strict", "by-use", "in-breach", "all-six", "no-basis"],
    apart: ["share-agreed", "no-interest", "terms-enforced"],
  },
  { says: "legal-basis", when: ["ground-hedged"], weak: "in-passing", unless: ["others-own"] },
  {
    says: "legal-basis",
    when: [
      "use-means > fine-with",
      "by-giving/by-use > agree-word > may-keep-use",
      "by-giving > agree-word > data-use",
    ],
    weak: "consent-by-use",
    unless: ["child"],
  },
  {
    says: "legitimate-interests",
    when: ["legitimate-interest > who-needs", "legitimate-interest >> interest-means", "interest-behind"],
    unless: ["object-verb"],
    apart: ["interest-or"],
  },
  {
    says: "data-categories",
    when: [
      "notes-down > data-kind/things-noted",
      "data-kind/things-noted > notes-down",
      "call-taped",
      "hands-over > data-kind/things-noted",
      "log-in-there >> data-kind/things-noted",
      "we-collect > things-noted",
      "kinds-label > things-noted",
      "@data-collected things-noted",
    ],
    unless: ["minor-talk", "others-own", "right-asked", "kinds-denied", "none-for-us"],
    apart: ["write-to-us", "cookie-word", "longer-than", "no-longer-needed", "how-many"],
  },
];
