import type { Line } from "./line.ts";

/** Data come from somebody who is named, or whose kind is. */
export const SOURCE_NAMED: readonly string[] = [
  "source-verb > source-noun",
  "source-verb >> own-data/data-kind >> source-noun",
  "source-noun > source-verb",
  "social-login > source-verb",
  "source-verb >> social-login",
  "connect-account >> source-verb",
  "source-verb >> connect-account",
  "source-noun & about-you",
  "own-data/data > come-verb + source-noun",
  "referred-by >> source-verb",
  "via-referral >> credited-to",
  "friend-named >> asked-for-theirs",
  "through-other >> source-verb > from-them",
  "source-noun/source-subject >> source-verb > about-you + from-them",
  "source-asked",
  "we-have-it > own-data/data-kind + source-noun",
  "source-subject/known-source >> collect >> sends-on",
  "have-from + source-noun",
  "linked-up >> they-tell",
  "own-data/data-kind > fetched + from-them",
  "own-data/data-kind > passed-to-us > source-by",
  "some-of-it > come-verb > source-noun",
  "some-of-it > passed-to-us > source-by",
  "@data-source source-noun",
  "read-verb > profile-elsewhere",
  "read-verb > saved-there > profile-elsewhere",
  "linked-network > to-learn-more",
  "used-together > source-verb > from-that-one",
  "data-are-from + source-noun/source-plain",
  "source-verb > from-unnamed >> source-named-so",
  "lists-bought",
  "records-fetched",
  "@data-collected data/own-data + source-noun",
];

/** Somebody gives us data. */
export const SOURCE_GIVES: readonly string[] = [
  "source-subject > gives-us",
  "source-subject > gives-your",
  "source-subject > pass-verb > to-us",
  "others-enter > about-reader",
];

export const SOURCE_LABELS: readonly string[] = [
  "source-label >> source-noun",
  "source-label > source-alone",
  "source-of-kind > source-other/source-noun/source-alone/source-subject",
  "@data-source source-alone",
  "@data-source source-subject",
];

/** Data come from somebody, and no more is said. */
export const SOURCE_UNNAMED: readonly string[] = [
  "source-verb > from-unnamed",
  "from-unnamed > source-verb",
  "@data-source from-unnamed",
  "from-unnamed & about-you",
  "reach-us & from-unnamed",
  "own-data/data > come-verb + from-unnamed",
  "own-data/data-kind > passed-to-us > by-unnamed",
];

export const UNNAMED_GIVES: readonly string[] = [
  "unnamed-subject > gives-us >> own-data/data-kind/on-reader",
  "own-data/data-kind > unnamed-subject > gives-us",
];

/** What others receive, what is asked for by the reader, what is denied, and children's data that came unasked. */
export const NOT_A_SOURCE: readonly string[] = [
  "others-own",
  "receive-goods",
  "others-receive",
  "not-from-others",
  "not-combined",
  "you-post",
  "minor-talk",
  "permission-given",
];

/** Words that name somebody, or an account, from whom nothing comes. */
export const NOT_FROM_OTHERS: readonly string[] = [
  "among-users",
  "from-readers",
  "site-links",
  "named-ids",
  "that-thing",
  "list-of-words",
  "no-giver",
];

/** What makes a sentence with "change" and "tell" one about something else, or one that takes the telling back. */
const NO_NEWS: readonly string[] = [
  "others-own",
  "share-word",
  "posted-effect",
  "without-notice",
  "unrelated-change",
];

/** Which data there are and where they come from, and how readers learn of changes. */
export const CONTENT_LINES: readonly Line[] = [
  {
    says: "policy-changes",
    when: [
      "policy-change & announce-active",
      "policy-change & weighty-change & announce-active",
      "announce-active & new-version",
      "announce-active >> it-changes",
      "it-changes >> announce-active",
      "new-purpose >> announce-active",
    ],
    unless: [...NO_NEWS, "perhaps-told"],
    apart: ["current-version", "keep-informed"],
  },
  {
    says: "policy-changes",
    when: ["weighty-change > announce-active", "announce-active > weighty-change"],
    unless: [...NO_NEWS, "perhaps-told", "purpose-changed", "product-news"],
    apart: ["current-version", "keep-informed", "updates-sent"],
  },
  {
    says: "policy-changes",
    when: ["@changes announce-active"],
    unless: [...NO_NEWS, "opt-out", "purpose-changed", "product-news"],
    apart: ["current-version", "keep-informed", "reader-writes"],
  },
  {
    says: "policy-changes",
    when: ["changes-shown", "policy-change & policy-presented"],
    unless: ["others-own", "purpose-changed", "perhaps-told"],
  },
  {
    says: "policy-changes",
    when: ["announce-change"],
    unless: ["unrelated-change", "others-own", "purpose-changed"],
    apart: ["keep-informed", "perhaps-told", "updates-sent"],
  },
  {
    says: "policy-changes",
    when: [
      "policy-change & date-renewed",
      "it-changes & date-renewed",
      "@changes date-renewed",
      "policy-change/it-changes > say-here",
      "@changes history-kept",
      "history-kept & policy-change",
    ],
    unless: ["unrelated-change", "others-own"],
  },
  {
    says: "policy-changes",
    when: ["current-version"],
    weak: "check-back",
    unless: ["others-own", "others-policy", "complain-strict"],
  },
  {
    says: "policy-changes",
    when: [
      "keep-using >> agree-word & policy-change",
      "policy-change >> keep-using > agree-word",
      "@changes keep-using",
      "keep-using > agree-word > weighty-change",
    ],
    weak: "continued-use",
  },
  {
    says: "policy-changes",
    when: [
      "come-back > often-word",
      "often-word > come-back",
      "@changes come-back",
      "policy-change",
      "@changes posted-effect",
      "weighty-change > posted-effect",
      "change > posted-effect",
    ],
    weak: "check-back",
    unless: ["keep-using", "unrelated-change", "others-policy", "visits-counted"],
  },
  {
    says: "policy-changes",
    when: ["policy-amendable"],
    weak: "check-back",
    unless: ["keep-using", "others-policy"],
  },
  {
    says: "data-categories",
    when: [
      "collect >> data-kind",
      "data-kind >> collect",
      "@data-collected data-kind",
      "own-data/data > including > data-kind",
      "data-kind > is-collected",
      "not > collect > own-data",
      "collect + no-data",
      "nothing-gathered",
      "not > own-data > is-collected",
      "send-us > data-kind",
      "kinds-label > data-kind",
    ],
    unless: ["minor-talk", "others-own", "right-asked", "kinds-denied", "data-defined", "none-for-us"],
    apart: ["write-to-us", "cookie-word", "longer-than", "no-longer-needed", "how-many", "no-kind-here"],
  },
  {
    says: "data-categories",
    when: ["use > data-kind"],
    unless: ["minor-talk", "others-own", "right-asked", "data-defined", "none-for-us"],
    apart: ["write-to-us", "cookie-word", "no-kind-here"],
  },
  {
    says: "data-categories",
    when: [
      "collect > own-data",
      "we-collect > data",
      "own-data > is-collected",
      "data > is-collected",
      "@data-collected own-data",
    ],
    weak: "no-kinds",
    unless: ["child"],
  },
  { says: "data-source", when: SOURCE_NAMED, unless: NOT_A_SOURCE, apart: NOT_FROM_OTHERS },
  {
    says: "data-source",
    when: SOURCE_GIVES,
    unless: [...NOT_A_SOURCE, "you-give", "own-dealings"],
    apart: ["no-giver"],
  },
  {
    says: "data-source",
    when: ["not-given-by-you >> source-noun", ...SOURCE_LABELS],
    unless: ["others-own"],
    apart: ["named-ids", "no-giver", "own-place"],
  },
  {
    says: "data-source",
    when: ["others-give", "passed-to-us > by-authorized"],
    unless: ["others-own", "minor-talk"],
  },
  { says: "data-source", when: UNNAMED_GIVES, weak: "no-source", unless: [...NOT_A_SOURCE, "you-give"] },
  { says: "data-source", when: SOURCE_UNNAMED, weak: "no-source", unless: NOT_A_SOURCE },
];
