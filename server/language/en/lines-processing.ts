import type { Line } from "./line.ts";

/** Who is there, purposes, grounds, recipients, transfers. */
export const PROCESSING_LINES: readonly Line[] = [
  { says: "dpo-contact", when: ["dpo"], unless: ["dpo-not"] },
  { says: "eu-representative", when: ["representative", "@representative representative-word", "@representative eu-represented"], unless: ["representative-not", "representative-other"] },
  { says: "eu-representative", when: ["representative-not"], weak: "will-not-be-named" },
  {
    says: "purposes",
    when: [
      "gather-verb > own-data/data >> to-do + purpose-concrete", "gather-verb > own-data/data >> so-that > purpose-concrete", "own-data/data > used >> to-do + purpose-concrete", "own-data/data > used >> so-that > purpose-concrete", "own-data/data >> helps-us > purpose-concrete", "purpose-label > purpose-concrete", "we-send > message-kind", "@purposes purpose-concrete",
    ],
    unless: ["others-own", "right-asked", "child", "not-use", "others-use"],
  },
  {
    says: "purposes",
    when: ["gather-verb > data-kind >> to-do + purpose-concrete", "gather-verb > data-kind >> so-that > purpose-concrete", "data-kind > used >> to-do + purpose-concrete", "data-kind > used >> so-that > purpose-concrete", "data-kind >> helps-us > purpose-concrete"],
    unless: ["others-own", "right-asked", "child", "not-use", "others-use", "legitimate-interest"],
  },
  { says: "purposes", when: ["we-use > own-data/data", "we-process > own-data/data >> purpose-vague", "own-data/data > is-used", "own-data/data > used >> purpose-vague", "own-data/data > helps-us", "@purposes purpose-vague"], weak: "vague", unless: ["others-own", "right-asked", "not-use", "others-use"] },
  {
    says: "legal-basis",
    when: [
      "article-6", "consent-ground", "contract-ground", "task-ground", "basis-noun & ground-word/duty-word/consent-word/legitimate-interest", "rely-on > vital-ground/legitimate-interest", "legitimate-interest & processing-act", "legitimate-interest & own-data",
      "legitimate-interest & use-purpose", "contract-basis & own-data", "contract-basis & processing-act", "@legal-basis ground-word", "@legal-basis contract-basis", "@legal-basis duty-word", "@purposes contract-basis", "@purposes legitimate-interest", "duty-word & contract-basis",
    ],
    unless: ["others-own", "object-verb", "automated-strict", "by-use", "in-breach"],
  },
  { says: "legal-basis", when: ["law-ground", "necessary-for > duty-word"], unless: ["others-own", "share-strict", "object-verb"] },
  { says: "legal-basis", when: ["by-use > agree-word > data-use", "by-use > agree-word & own-data", "by-use > consent > this-policy"], weak: "consent-by-use", unless: ["child"] },
  { says: "legal-basis", when: ["consent-word & own-data", "consent-word > use", "you > consent-word", "your-consent", "all-six & basis-noun"], weak: "in-passing", unless: ["child", "by-use", "permission-only", "withdraw"] },
  { says: "legitimate-interests", when: ["interest-in"], unless: ["object-verb", "interest-vague"] },
  { says: "legitimate-interests", when: ["legitimate-interest > interest-kind", "interest-kind >> legitimate-interest", "legitimate-interest > to-do + purpose-concrete", "purpose-concrete >> interest-cite", "@interests interest-kind", "@interests purpose-concrete"], unless: ["object-verb"] },
  { says: "legitimate-interests", when: ["legitimate-interest"], weak: "not-named" },
  {
    says: "recipients",
    when: [
      "share > recipient-category", "share >> recipient-category", "recipient-category > share", "recipient-category & own-data & share", "@recipients recipient-category", "@recipients courier", "recipient >> recipient-category", "not > share-firm >> to-others", "not > share-firm > own-data", "own-data > not > share-firm",
      "hand-over > courier/recipient-category", "hosted-by", "own-people > get-access", "nobody > get-access", "not-given", "visible-to & own-data/data-kind/we", "own-data/data-kind > visible-to", "recipient-category/courier > get-access > own-data/data-kind",
    ],
    unless: ["others-own-only", "you-share", "receive-us"],
  },
  { says: "recipients", when: ["share > third-party", "third-party > share", "share > others-word", "hand-over > others-word", "own-data > visible-to", "@recipients third-party/others-word"], weak: "third-parties", unless: ["you-share", "receive-us"] },
  {
    says: "third-country-transfers",
    when: [
      "transfer-strict > abroad-strict", "own-data >> transfer-strict >> abroad-strict", "abroad-strict >> transfer-strict & own-data", "transfer-strict > place", "own-data >> transfer-strict >> place", "place >> transfer-strict & own-data", "own-data >> transfer-strict >> place-europe", "transfer-strict + place-europe", "@transfers place",
      "@transfers abroad-strict", "safeguard-strict & transfer-strict & own-data", "safeguard-strict & abroad-strict", "staff-in > place > see-there > own-data/account", "own-data > export-word > place/abroad-strict/place-europe", "recipient-category > based-in > place",
    ],
    unless: ["others-own", "sold-only", "child", "you-transfer"],
  },
  { says: "third-country-transfers", when: ["not-leave"], unless: ["others-own", "cookie-word", "cookie-file"] },
  { says: "third-country-transfers", when: ["@transfers place-europe"], unless: ["others-own", "eu-law"] },
  {
    says: "transfer-safeguards",
    when: ["safeguard-instrument & transfer-strict", "safeguard-instrument & abroad-strict", "safeguard-instrument & place", "@transfers/safeguards safeguard-instrument", "safeguard-instrument & own-data", "safeguard-named", "commission >> adequate-word & place/abroad-strict/transfer-strict", "adequate-word >> commission & place/abroad-strict/transfer-strict"],
    unless: ["others-own"],
  },
  { says: "transfer-safeguards", when: ["transfer-strict >> abroad-strict >> safeguard-promise", "@transfers safeguard-promise", "protect-there", "safeguard-promise & transfer-strict & abroad-strict", "place >> safeguard-promise & transfer-strict"], weak: "not-named" },
  { says: "transfer-safeguards", when: ["agree-use > transfer-strict > abroad-strict/place", "consent > transfer-strict > abroad-strict/place"], weak: "consent-by-use", unless: ["not-use"] },
  { says: "safeguards-copy", when: ["copy-get > instrument-word", "instrument-word > copy-get", "copies-of-it", "copy-get > contract-word", "shield-site", "copy-of >> safeguard", "@transfers/safeguards copy-word"], unless: ["own-copy"] },
  { says: "safeguards-copy", when: ["@transfers more-information", "more-information & transfer-strict & abroad-strict", "more-on-transfer"], weak: "only-more-information" },
];
