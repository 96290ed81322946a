import { circularTerm } from "./circular-term.ts";
import { conflictingTerm } from "./conflicting-term.ts";
import { danglingReference } from "./dangling-reference.ts";
import { DISCLOSURE_RULES } from "./disclosures.ts";
import { DRAFTING_RULES } from "./drafting.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { duplicateTerm } from "./duplicate-term.ts";
import { inconsistentTerm } from "./inconsistent-term.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { numberingGap } from "./numbering-gap.ts";
import type { Rule } from "./rule.ts";
import { staleReference } from "./stale-reference.ts";
import { undefinedTerm } from "./undefined-term.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";
import { unsupportedLanguage } from "./unsupported-language.ts";
import { unusedTerm } from "./unused-term.ts";
import { usedBeforeDefinition } from "./used-before-definition.ts";
import { wrongCitation } from "./wrong-citation.ts";

/** Every rule. The only list of rules: settings, pages, `rules` and `explain` are made from it or tested against it. */
export const RULES: readonly Rule[] = [
  ...DISCLOSURE_RULES,
  staleReference,
  wrongCitation,
  undefinedTerm,
  unusedTerm,
  duplicateTerm,
  conflictingTerm,
  circularTerm,
  inconsistentTerm,
  usedBeforeDefinition,
  danglingReference,
  numberingGap,
  duplicateNumber,
  numberMismatch,
  unfilledPlaceholder,
  ...DRAFTING_RULES,
  unsupportedLanguage,
];
