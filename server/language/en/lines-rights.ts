import type { Line } from "./line.ts";

/** The rights of the person. Examples and near misses stand in the rules' pages and in `test/statements.test.ts`. */
export const RIGHTS_LINES: readonly Line[] = [
  {
    says: "right-access",
    when: ["access-right", "right > access-verb > own-data", "right-noun >> access-verb > own-data", "right-noun >> access-word", "@rights access-verb > own-data", "@rights access-verb", "own-data > access-verb > contact-way"],
    unless: ["others-own", "child", "their-access"],
  },
  {
    says: "right-rectification",
    when: ["rectify-right", "right > rectify-verb > own-data", "right-noun >> rectify-verb > data", "right >> rectify-verb > own-data", "@rights rectify-verb > own-data/data", "@rights rectify-verb", "right-noun >> rectify-noun"],
    unless: ["others-own", "this-policy-changes"],
  },
  {
    says: "right-erasure",
    when: ["erase-right", "right > erase-verb > own-data", "right >> erase-verb > own-data", "right-noun >> erase-verb > data", "right-noun >> erase-noun", "@rights erase-verb > own-data/data", "@rights erase-verb", "own-data > erase-verb > contact-way", "own-data >> erase-verb > at-request"],
    unless: ["others-own", "cookie-word", "child", "erase-limits"],
  },
  { says: "right-erasure", when: ["right > erase-verb > own-data & only-incorrect"], weak: "only-incorrect-data" },
  { says: "right-erasure", when: ["right > close-account", "close-account > contact-way"], weak: "only-closing-account" },
  {
    says: "right-restriction",
    when: ["restrict-right", "right-noun >> restrict-verb > processing", "@rights restrict-verb > processing/own-data", "@rights restrict-verb", "right-noun >> restrict-noun"],
    unless: ["others-own", "cookie-word"],
  },
  { says: "right-portability", when: ["portability"], unless: ["others-own"] },
  { says: "right-portability", when: ["right > export", "@rights export", "export"], weak: "only-export" },
  {
    says: "right-object",
    when: ["object-right", "right-noun >> object-verb", "@rights object-verb"],
    unless: ["others-own", "object-marketing-only", "object-changes"],
  },
  { says: "right-object", when: ["object-verb > marketing", "opt-out > promotional-mail", "opt-out > marketing", "marketing >> opt-out"], weak: "only-marketing-opt-out" },
  {
    says: "right-object-marketing",
    when: ["object-verb >> marketing", "marketing >> object-verb", "opt-out >> promotional-mail", "promotional-mail >> opt-out", "opt-out > mail-marketing", "mail-marketing >> opt-out", "withdraw-consent >> mail-marketing", "mail-marketing >> withdraw-consent", "@marketing opt-out", "mail-marketing >> withdraw"],
  },
  { says: "right-object-marketing", when: ["opt-out > marketing", "marketing >> opt-out"], weak: "only-ad-targeting" },
  {
    says: "right-withdraw-consent",
    when: ["withdraw-consent", "consent >> withdraw", "withdraw > consent", "@rights withdraw > consent"],
    unless: ["others-own", "child", "newsletter-consent"],
  },
  { says: "right-withdraw-consent", when: ["opt-out > promotional-mail", "opt-out > marketing", "cookie-word >> opt-out", "withdraw-consent & newsletter-consent", "consent >> withdraw & newsletter-consent"], weak: "only-opt-out" },
  { says: "right-withdraw-consent", when: ["stop-collection"], weak: "only-by-leaving" },
  {
    says: "right-complain",
    when: ["complaint-right >> authority", "complain >> authority", "authority >> complaint-right", "@rights/complaint complain > authority", "right >> complain > authority", "right > contact-way >> authority"],
    unless: ["share-word"],
  },
  { says: "right-complain", when: ["complaint-elsewhere & complain", "complaint-right > contact-way", "complaint-right > we", "@complaint complaint-elsewhere"], weak: "not-to-an-authority" },
  {
    says: "rights-exercise",
    when: [
      "exercise >> contact-way", "contact-way >> exercise", "right > access-verb/rectify-verb/erase-verb/restrict-verb > own-data >> contact-way", "contact-way > access-verb/rectify-verb/erase-verb/restrict-verb > own-data",
      "contact-way >> right-noun > access-verb/erase-verb/rectify-verb", "opt-out >> contact-way", "contact-way >> opt-out", "@rights contact-way", "withdraw-consent >> contact-way", "contact-way >> withdraw-consent",
      "own-data > erase-verb > contact-way", "rectify-verb/erase-verb > own-data >> contact-way", "contact-way >> own-data > erase-verb/rectify-verb",
    ],
    unless: ["others-own"],
  },
];
