import type { Line } from "./line.ts";

/** What makes a conditional disclosure due. */
export const CONDITION_LINES: readonly Line[] = [
  { says: "condition:relies-on-consent", when: ["basis-consent", "legal-basis-named & consent", "with-consent & processing-act", "with-consent & own-data", "with-consent > use", "@legal-basis consent", "withdraw-consent", "consent > processing > own-data", "processing > own-data >> with-consent"], unless: ["consent-by-use", "child", "share-strict"] },
  { says: "condition:relies-on-legitimate-interests", when: ["legitimate-interest"] },
  { says: "condition:transfers-outside-eea", when: ["transfer-strict > abroad-strict & own-data", "own-data >> transfer-strict >> abroad-strict", "own-data >> transfer-strict > place", "transfer-strict > place", "transfer-strict >> place & own-data", "@transfers place", "@transfers abroad-strict", "safeguard-strict & transfer-strict", "safeguard-named"], unless: ["not-transfer", "others-own", "child"] },
  { says: "condition:direct-marketing", when: ["mail-marketing & send", "mail-marketing & opt-out", "mail-marketing & own-data", "mail-marketing & use-purpose", "@purposes/marketing mail-marketing", "newsletter-word", "marketing & own-data", "marketing & send"], unless: ["not-marketing"] },
  { says: "condition:automated-decisions", when: ["automated-strict"], unless: ["not", "right-noun"] },
  { says: "condition:indirect-collection", when: ["not-given-by-you"] },
  {
    says: "condition:indirect-collection",
    when: ["source-verb > source-noun", "source-verb >> own-data/data-kind >> source-noun", "source-noun > source-verb", "source-verb > from-unnamed", "from-unnamed > source-verb", "social-login > source-verb", "source-verb >> social-login", "source-noun & about-you", "from-unnamed & about-you", "reach-us & from-unnamed", "source-label >> source-noun", "source-label > source-alone", "@data-source source-noun", "@data-source source-alone", "@data-source from-unnamed"],
    unless: ["others-own", "others-receive", "not-from-others", "child"],
  },
  { says: "condition:indirect-collection", when: ["source-subject > gives-us", "source-subject > gives-your", "unnamed-subject > gives-us"], unless: ["others-own", "others-receive", "not-from-others", "child", "you-give"] },
  { says: "condition:addresses-eea-readers", when: ["eea-reader"] },
  { says: "condition:uses-cookies", when: ["cookie-word"], unless: ["not"] },
];
