import type { Line } from "./line.ts";

/** What small software says in its own way. Examples and near misses stand in `test/statements-apps.ts`. */
export const APP_LINES: readonly Line[] = [
  {
    says: "retention",
    when: ["keeps-nothing", "own-data/data > gone-at-once", "@retention gone-verb/erase-verb > when-asked"],
    unless: [
      "others-own",
      "cookie-word",
      "child",
      "longer-than",
      "as-necessary",
      "card-data",
      "some-time",
      "stored-there",
      "not-that-way",
    ],
    apart: ["keep-other", "vendor-keeps"],
  },
  {
    says: "retention",
    when: ["retain-strict/stays-with/data > in-memory", "@retention in-memory"],
    unless: ["others-own", "cookie-word", "child", "or-on-disk"],
    apart: ["keep-other", "vendor-keeps"],
  },
  {
    says: "retention",
    when: [
      "app-removed > gone-with-it",
      "not-leave > erase-verb > by-removal",
      "not-leave > can-be-gone > in-app",
      "goes-with-app",
      "own-data/data > can-be-gone > by-removal",
    ],
    unless: ["others-own", "cookie-word", "child"],
  },
  {
    says: "mandatory-provision",
    when: ["no-account"],
    unless: ["cookie-word", "young-talk", "child", "rights-talk"],
  },
  { says: "recipients", when: ["kept-with-named"], unless: ["others-own-only", "you-share"] },
  { says: "retention", when: ["until-asked-to-delete"], unless: ["others-own"] },
  { says: "recipients", when: ["no-network"], unless: ["others-own-only"] },
  {
    says: "recipients",
    when: ["request-goes > recipient-category/some-api", "share-firm/hand-over > some-api"],
    unless: ["others-own-only", "you-share"],
    apart: ["own-api"],
  },
  {
    says: "security",
    when: ["@security safe-software"],
    unless: ["others-own", "vendor-secures"],
    apart: ["not-a-measure"],
  },
  { says: "automated-decisions", when: ["not-for-profiling"], unless: ["others-own"] },
  { says: "right-portability", when: ["can-be-exported"], weak: "only-export", unless: ["others-own"] },
  {
    says: "right-access",
    when: ["copy-or-deletion", "right > see-and-clear", "run-command > see-own"],
    unless: ["others-own", "cookie-word", "child"],
    apart: ["others-right"],
  },
  {
    says: "policy-changes",
    when: [
      "change-posted & this-policy",
      "change-posted-here",
      "@changes change-posted",
      "policy-change-posted",
      "@changes change-noted",
    ],
    unless: ["others-own", "others-policy"],
    apart: ["posted-effect"],
  },
  {
    says: "right-object",
    when: ["use-refused"],
    unless: ["others-own", "cookie-word", "for-advertising", "marketing", "ad-targeting"],
  },
  {
    says: "right-erasure",
    when: [
      "goes-with-app > own-data/data/everything-gone",
      "app-removed > gone-with-it",
      "run-command > erase-verb",
      "until-you-delete",
      "cancel-or-block",
    ],
    unless: ["others-own", "cookie-word"],
    apart: ["account-closure"],
  },
  {
    says: "right-erasure",
    when: ["own-data/data/data-kind > can-be-gone > in-app/by-removal"],
    unless: ["others-own", "cookie-word"],
  },
  {
    says: "rights-exercise",
    when: [
      "@rights in-app",
      "own-data/data/data-kind > can-be-gone > in-app/by-removal",
      "@rights run-command",
      "run-command > erase-verb/see-own",
      "erase-verb/rectify-verb > own-data/data > in-app",
      "goes-with-app > own-data/data",
    ],
    unless: ["others-own"],
    apart: ["app-left"],
  },
];
