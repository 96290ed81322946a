import type { Line } from "./line.ts";
import { NOT_A_SOURCE, NOT_FROM_OTHERS } from "./lines-content.ts";
import { NOT_OF_GIVING, NOT_THE_READERS } from "./lines-provision.ts";

/** Somebody else hands data over, whoever that is. */
const HANDED_OVER: readonly string[] = [
  "giver-here > lets-us-have > on-persons",
  "known-source > lets-us-have > on-persons",
  "known-source > gives-house",
  "giver-here > is-the-source",
  "giver-here > gives-house",
  "we-are-given > by-giver",
  "given-to-house > by-giver",
  "bought-from",
  "data/own-data/data-kind/data-use > taken-from-named",
  "taken-from-named",
  "we-look > public-stuff",
  "acquaintance-enters",
  "others-asked",
  "drawn-from",
  "@data-source known-source",
];

/** Whether data must be given and where they come from, in the words of those who are no lawyers. */
export const GIVEN_LINES: readonly Line[] = [
  {
    says: "mandatory-provision",
    when: [
      "asked-person > under-duty > to-furnish > own-data/data-kind/asked-for",
      "asked-person > under-duty > to-furnish >> asked-for",
      "under-duty > asked-person > to-furnish > own-data/data-kind/asked-for",
      "asked-person + shall-furnish > own-data/data-kind/asked-for",
      "term-of-contract > asked-person > own-data/data-kind/asked-for",
    ],
    unless: ["cookie-word", "young-talk", "rights-talk", "will-say", "confidential-duty"],
    apart: ["we-not-bound", "if-required", "vendor-bound", "nothing-asked"],
  },
  {
    says: "mandatory-provision",
    when: [
      "no-such-duty & data/own-data/data-kind",
      "need-not-connect",
      "not-insist > data-kind",
      "provision-nature + nature-word",
      "given-freely",
      "data-kind + is-enough",
      "must-be-given",
      "own-data/data/data-kind > needed-to-serve",
    ],
    unless: [...NOT_THE_READERS, "erase-verb", "retain-strict"],
    apart: NOT_OF_GIVING,
  },
  {
    says: "mandatory-provision",
    when: ["chooses-to-give"],
    unless: ["others-own", "young-talk", "cookie-word", "rights-talk", "marketing-talk"],
  },
  {
    says: "mandatory-provision",
    when: ["without-it-not"],
    unless: ["others-own", "cookie-word", "erase-verb"],
  },
  {
    says: "mandatory-provision",
    when: ["not-handed-over >> then-not", "then-not >> not-handed-over", "lacks-data >> then-not"],
    unless: ["young-talk", "cookie-word", "rights-talk", "close-account", "supplier-fails", "marketing-talk"],
    apart: ["vendor-bound", "nothing-asked", "software-uses", "not-of-giving"],
  },
  {
    says: "mandatory-provision",
    when: ["permission-refused >> then-not", "then-not >> permission-refused"],
    unless: ["young-talk", "cookie-word", "rights-talk"],
    apart: ["vendor-bound", "nothing-asked"],
  },
  {
    says: "mandatory-provision",
    when: ["@provision cannot-serve", "data-wanted >> otherwise > so-not"],
    unless: ["young-talk", "cookie-word", "rights-talk", "close-account", "supplier-fails"],
    apart: ["nothing-asked"],
  },
  {
    says: "data-source",
    when: HANDED_OVER,
    unless: [...NOT_A_SOURCE, "own-dealings", "not"],
    apart: NOT_FROM_OTHERS,
  },
  {
    says: "condition:indirect-collection",
    when: HANDED_OVER,
    unless: [...NOT_A_SOURCE, "own-dealings", "not"],
    apart: NOT_FROM_OTHERS,
  },
];
