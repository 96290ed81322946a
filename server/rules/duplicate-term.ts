import { CLEAR_LANGUAGE, CONCISE_AND_PLAIN } from "../knowledge/authorities.ts";
import type { Rule } from "./rule.ts";
import { secondDefinitions } from "./second-definition.ts";

const ID = "duplicate-term";

export const duplicateTerm: Rule = {
  id: ID,
  family: "drafting",
  severity: "warning",
  summary: "A term is defined twice.",
  why: "With two definitions the reader cannot tell which of them applies where the term is used. Even if both say the same today, the next change will reach only one of them. Keep one definition, or give the second meaning a name of its own.",
  sources: [CONCISE_AND_PLAIN, CLEAR_LANGUAGE],
  fixes: "never",
  // That it is given another meaning is another finding.
  find: (policy) => secondDefinitions(policy, { rule: ID, meaning: "same", said: "" }),
};
