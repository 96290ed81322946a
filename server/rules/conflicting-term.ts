import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import type { Rule } from "./rule.ts";
import { secondDefinitions } from "./second-definition.ts";

const ID = "conflicting-term";

export const conflictingTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A term is defined twice, and not in the same words.",
  why: "Where a term has two meanings, every sentence that uses it has two. A reader cannot tell what the notice promises, and what is unclear is read against the one who wrote it. Keep one meaning, or give the second one a name of its own.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  find: (policy) =>
    secondDefinitions(policy, { rule: ID, meaning: "different", said: ", and in other words" }),
};
