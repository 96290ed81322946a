import type { Line } from "./line.ts";

const NOT_KEPT_BY_US = [
  "others-own",
  "cookie-word",
  "response-time",
  "right-noun",
  "backup-only",
  "own-records",
  "goods-kept",
] as const;
const APART = ["you-store", "keep-other", "vendor-keeps", "purpose-over", "keep-books"] as const;

/** Ends of storage in rarer words. Examples and near misses stand in `test/statements-asking.ts`. */
export const SPAN_LINES: readonly Line[] = [
  {
    says: "retention",
    when: ["stays-with/retain-strict/kept-on > with-no-end", "never-deleted"],
    unless: [
      "others-own",
      "cookie-word",
      "response-time",
      "backup-only",
      "own-records",
      "goods-kept",
      "child",
      "no-end-for-others",
    ],
    apart: ["you-store", "keep-other", "vendor-keeps"],
  },
  {
    says: "retention",
    when: [
      "retain-strict/conserved-for >> year-plus",
      "@retention year-plus",
      "year-plus > retain-strict",
      "erase-verb/gone-verb > end-of-event",
      "retain-strict > end-of-event & own-data/data",
      "end-of-event > erase-verb/gone-verb",
      "conserved-for > number + period",
      "conserved-for > criterion-clear/account-life/end-of-event",
      "@retention end-of-event",
    ],
    unless: [...NOT_KEPT_BY_US, "child"],
    apart: APART,
  },
  {
    says: "retention",
    when: ["retain-strict >> until-asked"],
    unless: ["others-own", "cookie-word", "child", "own-records", "goods-kept"],
    apart: APART,
  },
  {
    says: "retention",
    when: ["stays-with/conserved-for > until-then", "retain-strict > until-then & own-data/data"],
    unless: [
      ...NOT_KEPT_BY_US,
      "child",
      "no-longer-needed",
      "purpose-over",
      "as-necessary",
      "legal-period",
      "end-of-use",
    ],
    apart: APART,
  },
  {
    says: "retention",
    when: [
      "retain-strict/conserved-for >> fit-period",
      "@retention fit-period",
      "conserved-for >> as-necessary",
      "conserved-for > longer-than/no-longer-needed/purpose-over/legal-period",
    ],
    weak: "as-long-as-necessary",
    unless: [...NOT_KEPT_BY_US, "child"],
    apart: ["you-store", "keep-other", "vendor-keeps"],
  },
  {
    says: "retention",
    when: ["storage-length > is-governed/depends-on", "how-long > is-governed", "retention-varies"],
    weak: "general-factors",
    unless: NOT_KEPT_BY_US,
    apart: ["keep-other"],
  },
  {
    says: "retention",
    when: ["schedule-told > how-long"],
    weak: "no-period",
    unless: [...NOT_KEPT_BY_US, "child"],
    apart: ["keep-other", "vendor-keeps"],
  },
];
