import type { Line } from "./line.ts";

/** Which data there are and where they come from, and how readers learn of changes. */
export const CONTENT_LINES: readonly Line[] = [
  { says: "policy-changes", when: ["change >> announce", "announce >> change & this-policy", "@changes announce", "change & this-policy & announce"], unless: ["others-own", "share-word"] },
  { says: "policy-changes", when: ["check-back & this-policy", "@changes check-back", "change > this-policy", "this-policy >> change"], weak: "check-back" },
  {
    says: "data-categories",
    when: ["collect >> data-kind", "data-kind >> collect", "@data-collected data-kind", "own-data >> data-kind", "data-kind & own-data", "use > data-kind", "not > collect > own-data"],
    unless: ["child", "others-own", "right-noun"],
  },
  { says: "data-categories", when: ["collect > own-data"], weak: "no-kinds", unless: ["child"] },
  { says: "data-source", when: ["source-verb > from-others", "source-verb >> own-data >> from-others", "@data-source from-others", "from-others > source-verb", "from-others & about-you"], unless: ["others-own", "not", "from-unnamed"] },
  { says: "data-source", when: ["source-verb > from-unnamed", "from-unnamed > source-verb", "@data-source from-unnamed", "from-unnamed & about-you"], weak: "no-source", unless: ["others-own", "not"] },
];
