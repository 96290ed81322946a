import type { Line } from "./line.ts";
import { NOT_MINE } from "./lines-rights.ts";

/** Somebody who has it in hand to ask. */
const MAY = "asker-may/right-noun/wishes-to/curious";
const OTHERS = ["others-own", "ask-elsewhere", "asks-other", "minor-unasked"] as const;
const NO_OBJECT = [...NOT_MINE, "other-copy", "other-object", "other-access", "fellow-sees"] as const;

/**
 * Access, correction and erasure put together from who asks, what is done and whose data: what no set phrase foresees.
 * Examples and near misses stand in `test/statements-asking.ts`.
 */
export const ASKING_LINES: readonly Line[] = [
  {
    says: "right-rectification",
    when: ["asker-may > mend-verb + certain-information", "certain-mended"],
    unless: ["others-own", "ask-elsewhere", "child"],
    apart: [...NO_OBJECT, "change-elsewhere"],
  },
  ...(["right-access", "right-rectification"] as const).map((says) => ({
    says,
    when: [
      "gives-you-access >> see-and-mend & own-data/data/data-kind",
      "asker-may/anyone-can > see-and-mend & own-data/data/data-kind",
    ],
    unless: ["others-own", "ask-elsewhere", "child"],
    apart: [...NO_OBJECT, "change-elsewhere"],
  })),
  {
    says: "right-access",
    when: [
      `${MAY} >> gets-copy > asker-data`,
      `${MAY} >> get-hold > copy-thing + asker-data`,
      `${MAY} >> look-at-it + asker-data/what-held`,
      `${MAY} >> told-which`,
      "nobody-refused > copy-thing/look-at-it > asker-data",
      "give-asker >> copy-thing + asker-data & on-demand",
      "asker-data >> send-to-you & on-demand",
      "give-you > asker-data/what-held & on-demand & say-so",
      "get-hold > copy-thing + asker-data & on-demand & asker-may",
      "wishes-to > copy-thing + asker-data",
      "to-get + asker-data >> do-write/do-there/please-do",
      "to-list > list-mend/list-remove > asker-data >> do-write/do-there/please-do/approach",
      "rights-of > ask-and-view > about-you",
      "asker-data & on-demand > give-asker > copy-thing",
      "elsewhere-reader > can-do >> look-at-it/access-verb/gets-copy + asker-data",
      "rights-of > disclosed-data & objection-noun/portability-noun/rectify-noun/erase-noun",
      "do-write/please-do > for-copy + asker-data",
      "disclosure-of + asker-data > can-be-requested",
      "asker-may > ask-all",
      "asker-may/ask-verb >> give-you + asker-data",
      "no-fee > access-verb > asker-data",
      "curious/wishes-to > what-held",
      "say-so/on-demand > send-it-all",
      "told-what & on-demand",
      "copy-thing + asker-data > can-be-requested",
      "copy-thing > asker-data > give-asker",
      "rights-of > look-at-it + asker-data & objection-noun/portability-noun/rectify-noun/erase-noun",
      "list-view > list-mend > list-remove & rights-of",
    ],
    unless: [...OTHERS, "child", "their-access", "for-their-marketing"],
    apart: [...NO_OBJECT, "you-inform", "their-practices", "sent-to-somebody", "by-mail"],
  },
  {
    says: "right-rectification",
    when: [
      `${MAY} >> mend-verb > faulty-data`,
      `${MAY} >> faulty-data > mend-verb`,
      `${MAY} >> its-mending > asker-data/faulty-data`,
      "faulty-data/asker-data >> its-mending",
      "insist-us > put-right & asker-data/data",
      "asker-may/ask-verb/insist-us > bring-own-up",
      "to-mend > asker-data >> do-write/do-there/please-do",
      "to-list > list-mend > asker-data >> do-write/do-there/please-do/approach",
      "faulty-data > mend-verb & on-demand",
      "mend-asked",
      "faulty-data >> insist-us > mend-verb",
      "do-write > asker-data > mend-verb",
      "we-offer >> mend-verb > asker-data",
      "elsewhere-reader > can-do >> mend-verb > asker-data/data",
      "elsewhere-reader > can-do >> faulty-data > mend-verb",
      `${MAY} >> mend-right > asker-data`,
      `asker-may/right-noun > asker-data > mend-verb`,
      "asker-may >> mend-verb > asker-data",
      "we-mend > asker-data/faulty-data & on-demand/say-so",
      "faulty-data >> we-mend & on-demand/say-so/wishes-to",
      "say-so >> faulty-data >> we-mend",
      "asker-data & something-wrong & we-mend & say-so",
      "we-mend > faulty-data",
      "list-view > list-mend > list-remove & rights-of",
    ],
    unless: [...OTHERS, "faulty-thing"],
    apart: [...NO_OBJECT, "change-elsewhere"],
  },
  {
    says: "right-erasure",
    when: [
      `asker-may/right-noun >> remove-verb > asker-data`,
      `asker-may/right-noun > asker-data > remove-verb`,
      "wishes-to > asker-data > remove-verb",
      "wishes-to > remove-verb > asker-data & on-demand/say-so",
      "its-removal > asker-data & on-demand/say-so",
      "on-demand > entry-gone",
      "we-offer >> remove-verb > asker-data",
      "elsewhere-reader > can-do >> remove-verb > asker-data/data",
      "remove-request",
      "asker-may > get-hold > remove-verb > erasable",
      "wishes-to > vanish-from",
      "asker-may/ask-verb > asker-data > no-longer-kept",
      "remove-verb + asker-data > can-be-requested",
      "rights-of >> remove-right > asker-data & access-word/rectify-noun",
      "list-view > list-mend > list-remove & rights-of",
    ],
    unless: [...OTHERS, "cookie-word", "child", "erase-limits", "faulty-data", "wrong-word"],
    apart: [...NO_OBJECT, "erase-incorrect", "instead-of-erasure", "account-closure", "suppress-use"],
  },
  {
    says: "right-erasure",
    when: [
      "to-remove > asker-data >> do-write/do-there/please-do",
      "to-list/to-mend > list-remove > asker-data >> do-write/do-there/please-do/approach",
    ],
    unless: [...OTHERS, "child", "erase-limits", "faulty-data", "wrong-word"],
    apart: NO_OBJECT,
  },
  {
    says: "right-erasure",
    when: [
      `${MAY} >> remove-verb > faulty-data`,
      `${MAY} > faulty-data > remove-verb`,
      "faulty-data >> asker-may/ask-verb/right > remove-verb",
      "faulty-data >> remove-verb > on-demand",
      "we > remove-verb > faulty-data > on-demand",
    ],
    unless: [...OTHERS, "child"],
    apart: NO_OBJECT,
    weak: "only-incorrect-data",
  },
];
