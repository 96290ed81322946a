import type { OtherLaw } from "./other-law.ts";
import { EUROPEAN_LAWS } from "./other-laws-europe.ts";
import { NATIONAL_LAWS } from "./other-laws-national.ts";

/** Laws besides the GDPR whose provisions notices cite. */
export const OTHER_LAW_IDS = [
  "eprivacy-directive",
  "directive-95-46",
  "regulation-2018-1725",
  "law-enforcement-directive",
  "dsa",
  "dma",
  "data-act",
  "data-governance-act",
  "ai-act",
  "odr-regulation",
  "eu-charter",
  "tfeu",
  "echr",
  "swiss-fadp",
  "lgpd",
  "pipl",
  "kvkk",
  "lopdgdd",
  "uk-dpa-2018",
  "uk-dpa-1998",
  "pecr",
  "bdsg",
  "tdddg",
  "ccpa",
  "california-civil-code",
  "coppa",
  "coppa-rule",
  "caloppa",
  "dpdp",
  "popia",
] as const;

export type OtherLawId = (typeof OTHER_LAW_IDS)[number];

export const OTHER_LAWS: Readonly<Record<OtherLawId, OtherLaw>> = { ...EUROPEAN_LAWS, ...NATIONAL_LAWS };

export function isOtherLaw(law: string): law is OtherLawId {
  return OTHER_LAW_IDS.some((id) => id === law);
}
