import type { Line } from "./line.ts";

/** The further disclosures, and what makes them due. What stands near is asked in `policy/further.ts`. */
export const FURTHER_LINES: readonly Line[] = [
  {
    says: "condition:addresses-uk-readers",
    when: ["uk-reader"],
    unless: ["others-own", "other-commissioner"],
  },
  {
    says: "uk-representative",
    when: ["uk-representing", "uk-word & representative-word", "@representative uk-word"],
    unless: ["rep-covers", "representative-other"],
  },
  {
    says: "condition:has-joint-controllers",
    when: ["joint-word"],
    unless: ["not", "joint-business", "others-own"],
  },
  { says: "joint-controllers", when: ["not > joint-word", "joint-statement"] },
  {
    says: "joint-controllers",
    when: ["joint-word & joint-share"],
  },
  {
    says: "condition:uses-special-data",
    when: [
      "special-gather >> special-data",
      "special-data >> special-gather",
      "@data-collected special-data",
      "special-gather > special-generic",
      "special-generic > special-gather",
    ],
    unless: ["special-negative", "special-other", "others-own", "elsewhere-reader"],
  },
  {
    says: "special-categories",
    when: [
      "special-data & special-ground",
      "special-generic & special-ground",
      "special-none",
      "special-negative > special-data/special-generic",
      "special-data/special-generic > special-negative",
    ],
    unless: ["consent-by-use"],
  },
  {
    says: "condition:uses-criminal-data",
    when: [
      "criminal-gather > criminal-word",
      "criminal-word > criminal-gather",
      "@data-collected criminal-word",
    ],
    unless: ["special-negative", "others-own", "elsewhere-reader"],
  },
  {
    says: "criminal-data",
    when: [
      "criminal-word & criminal-ground",
      "special-negative > criminal-word",
      "criminal-word >> special-negative",
    ],
  },
  {
    says: "condition:relies-on-consent-for-children",
    when: ["parent-consent & child-here", "parent-consent & own-data", "@children parent-consent"],
    unless: ["elsewhere-reader"],
  },
  {
    says: "children-consent",
    when: [
      "child-here & child-age",
      "@children child-age",
      "parent-consent & child-age",
      "parent-consent & child-check",
    ],
  },
  {
    says: "condition:trains-models",
    when: ["train-model & own-data/data/data-kind/train-on"],
    unless: ["not", "train-other", "others-own"],
  },
  {
    says: "ai-training-use",
    when: ["train-model & not", "train-model & train-answer"],
    unless: ["train-other"],
  },
  {
    says: "condition:reserves-other-purposes",
    when: ["purpose-use >> other-purpose"],
    unless: ["not", "purpose-bounded", "others-own", "others-use", "retain-strict"],
  },
  {
    says: "further-purpose",
    when: [
      "purpose-new & purpose-told",
      "purpose-told & purpose-new",
      "not > purpose-new",
      "purpose-new > not",
    ],
    unless: ["purpose-of-others"],
    apart: ["purpose-not-new"],
  },
  {
    says: "cookie-duration-third-parties",
    when: [
      "cookie-word & cookie-life-label > number + period",
      "cookie-word > number + period",
      "@cookies cookie-life-label > number + period",
      "@cookies cookie-life-label + cookie-session",
      "cookie-word >> cookie-life",
      "@cookies cookie-life-label > cookie-life",
    ],
    unless: ["life-vague", "others-own"],
  },
  {
    says: "rights-response-time",
    when: [
      "answer-verb > answer-month & answer-what",
      "answer-what > answer-verb > answer-month",
      "@rights answer-verb > answer-month",
    ],
    unless: ["elsewhere-reader", "retain-strict", "cookie-word", "answer-other"],
  },
  {
    says: "rights-response-time",
    when: ["hold-ask >> answer-verb > answer-month"],
    unless: ["elsewhere-reader", "cookie-word"],
  },
  {
    says: "rights-response-time",
    when: ["rights-request >> answer-verb > answer-long", "answer-verb > rights-request > answer-long"],
    weak: "too-long",
    unless: ["elsewhere-reader", "retain-strict", "answer-extend", "consumer-request"],
  },
  {
    says: "rights-response-time",
    when: [
      "answer-verb > rights-request > answer-vague",
      "rights-request > answer-verb > answer-vague",
      "rights-request > answer-vague > answer-verb",
    ],
    weak: "no-time",
    unless: ["elsewhere-reader", "retain-strict", "answer-month"],
  },
  {
    says: "rights-free-of-charge",
    when: [
      "rights-request/right-act/hold-ask & free-words",
      "@rights free-words",
      "right-noun & free-words",
      "fee-words & fee-limit",
      "rights-request & fee-limit & fee-words",
    ],
    unless: ["elsewhere-reader", "fee-other"],
  },
  {
    says: "rights-free-of-charge",
    when: ["rights-request & fee-words", "@rights fee-words"],
    weak: "fee",
    unless: ["elsewhere-reader", "fee-limit", "fee-other", "free-words", "not"],
  },
  { says: "notice-scope", when: ["scope-of > scope-thing"], unless: ["not"] },
];
