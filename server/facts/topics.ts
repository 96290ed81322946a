/** What a heading or a lead-in can announce. A list entry is read under its lead-in and its headings. */
export const TOPIC_IDS = [
  "automated-decisions",
  "changes",
  "children",
  "complaint",
  "contact",
  "controller",
  "cookies",
  "data-collected",
  "data-source",
  "definitions",
  "dpo",
  "elsewhere-only",
  "legal-basis",
  "marketing",
  "others",
  "provision",
  "purposes",
  "recipients",
  "representative",
  "retention",
  "rights",
  "safeguards",
  "security",
  "transfers",
  "updated",
] as const;

/**
 * `elsewhere-only` is a part for readers of one place outside Europe ("California residents"): rights given there are
 * weak for the GDPR. `others` is a part about what third parties do ("Links to other sites"): what is said there is
 * not said of the controller.
 */
export type TopicId = (typeof TOPIC_IDS)[number];
