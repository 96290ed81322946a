import { danglingReference } from "./dangling-reference.ts";
import { DISCLOSURE_RULES } from "./disclosures.ts";
import { duplicateTerm } from "./duplicate-term.ts";
import type { Rule } from "./rule.ts";
import { staleReference } from "./stale-reference.ts";
import { undefinedTerm } from "./undefined-term.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";
import { unusedTerm } from "./unused-term.ts";

/** Every rule. The only list of rules: settings, pages, `rules` and `explain` are made from it or tested against it. */
export const RULES: readonly Rule[] = [
  ...DISCLOSURE_RULES,
  staleReference,
  undefinedTerm,
  unusedTerm,
  duplicateTerm,
  danglingReference,
  unfilledPlaceholder,
];
