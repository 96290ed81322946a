import type { Line } from "./line.ts";

/** Which data there are and where they come from, and how readers learn of changes. */
export const CONTENT_LINES: readonly Line[] = [
  {
    says: "policy-changes",
    when: [
      "policy-change & announce-active",
      "policy-change & weighty-change & announce-active",
      "@changes announce-active",
      "announce-active & new-version",
      "new-purpose >> announce-active",
      "weighty-change > announce-active",
      "announce-active > weighty-change",
    ],
    unless: ["others-own", "share-word", "posted-effect", "without-notice", "unrelated-change"],
  },
  { says: "policy-changes", when: ["announce-change"], unless: ["unrelated-change", "others-own"] },
  {
    says: "policy-changes",
    when: [
      "keep-using > agree-word & policy-change",
      "policy-change >> keep-using > agree-word",
      "@changes keep-using",
      "keep-using > agree-word > weighty-change",
    ],
    weak: "continued-use",
  },
  {
    says: "policy-changes",
    when: [
      "check-back & this-policy",
      "@changes check-back",
      "policy-change",
      "@changes posted-effect",
      "weighty-change > posted-effect",
      "change > posted-effect",
    ],
    weak: "check-back",
    unless: ["keep-using", "unrelated-change"],
  },
  {
    says: "data-categories",
    when: [
      "collect >> data-kind",
      "data-kind >> collect",
      "@data-collected data-kind",
      "own-data >> data-kind",
      "data-kind & own-data",
      "use > data-kind",
      "not > collect > own-data",
      "not > own-data > is-collected",
      "send-us > data-kind",
      "kinds-label > data-kind",
    ],
    unless: ["child", "others-own", "right-asked"],
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
  {
    says: "data-source",
    when: [
      "source-verb > source-noun",
      "source-verb >> own-data/data-kind >> source-noun",
      "source-noun > source-verb",
      "social-login > source-verb",
      "source-verb >> social-login",
      "source-noun & about-you",
      "own-data > come-verb + source-noun",
      "@data-source source-noun",
    ],
    unless: ["others-own", "others-receive", "not-from-others", "child"],
  },
  {
    says: "data-source",
    when: ["source-subject > gives-us", "source-subject > gives-your"],
    unless: ["others-own", "others-receive", "not-from-others", "child", "you-give"],
  },
  {
    says: "data-source",
    when: ["unnamed-subject > gives-us"],
    weak: "no-source",
    unless: ["others-own", "others-receive", "not-from-others", "you-give"],
  },
  {
    says: "data-source",
    when: [
      "not-given-by-you >> source-noun",
      "source-label >> source-noun",
      "source-label > source-alone",
      "@data-source source-alone",
    ],
    unless: ["others-own"],
  },
  {
    says: "data-source",
    when: [
      "source-verb > from-unnamed",
      "from-unnamed > source-verb",
      "@data-source from-unnamed",
      "from-unnamed & about-you",
      "reach-us & from-unnamed",
      "own-data > come-verb + from-unnamed",
    ],
    weak: "no-source",
    unless: ["others-own", "others-receive", "not-from-others"],
  },
];
