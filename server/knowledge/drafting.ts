import { CLAIM_DEFECTS } from "./drafting-claims.ts";
import { CONSENT_DEFECTS } from "./drafting-consent.ts";
import type { Defect } from "./drafting-defect.ts";
import type { DefectId } from "./drafting-ids.ts";
import { PRACTICE_DEFECTS } from "./drafting-practices.ts";
import { TEXT_DEFECTS } from "./drafting-text.ts";

/** Every way in which a notice is badly drafted that a rule of the family "drafting" looks for. */
export const DEFECTS: Readonly<Record<DefectId, Defect>> = {
  ...CONSENT_DEFECTS,
  ...PRACTICE_DEFECTS,
  ...CLAIM_DEFECTS,
  ...TEXT_DEFECTS,
};
