import type { Line } from "./line.ts";

/** Retention, security, cookies, children, provision, decisions. */
export const PRACTICE_LINES: readonly Line[] = [
  {
    says: "retention",
    when: [
      "retain-strict >> number + period", "number + period >> retain-strict", "erase-verb >> number + period", "number + period >> erase-verb", "retain-strict > criterion-strong", "retain-strict >> criterion-strong & own-data",
      "erase-verb > end-of-use & own-data", "end-of-use > own-data >> erase-verb", "@retention number + period", "@retention criterion-strong", "not > store-word > own-data", "criterion-strong > retain-strict",
    ],
    unless: ["others-own", "cookie-word", "response-time", "right-noun", "backup-only", "child"],
  },
  {
    says: "retention",
    when: ["retain-strict >> number + period", "number + period >> retain-strict & own-data", "retain-strict > criterion-strong & own-data"],
    unless: ["others-own", "cookie-word", "response-time", "child"],
  },
  { says: "retention", when: ["retain-strict >> as-necessary", "@retention as-necessary", "as-necessary > retain-strict", "erase-verb > end-of-use", "erase-verb > no-longer-needed", "no-longer-needed > erase-verb"], weak: "as-long-as-necessary", unless: ["others-own", "child"] },
  { says: "retention", when: ["@retention retention-factor", "retain-strict > retention-factor", "retain-strict > criterion"], weak: "general-factors", unless: ["others-own", "child"] },
  { says: "security", when: ["secure > measure-concrete", "measure-concrete > secure", "@security measure-concrete", "measure-plain", "measure-concrete & own-data & secure"], unless: ["others-own", "not"] },
  { says: "security", when: ["secure > measure-concrete"], unless: ["others-own"] },
  { says: "security", when: ["security-vague & secure", "security-vague & own-data", "@security secure", "secure > own-data"], weak: "no-measure", unless: ["others-own"] },
  { says: "cookies", when: ["cookie-word >> cookie-purpose", "cookie-purpose >> cookie-word", "@cookies cookie-purpose & cookie-word", "not > use > cookie-word", "@cookies cookie-purpose"] },
  { says: "cookies", when: ["cookie-word"], weak: "only-use" },
  { says: "children", when: ["child & child-treatment", "@children child-treatment"] },
  {
    says: "mandatory-provision",
    when: ["you-provide >> provision-optional", "provision-optional > you-provide", "provision-optional > own-data", "you-provide >> provision-must", "own-data > provision-is", "provision-must > you-provide", "provision-lack >> consequence", "consequence >> provision-lack", "need-data >> consequence", "@provision provision-must", "@provision provision-optional"],
    unless: ["child", "voluntary-only"],
  },
  { says: "mandatory-provision", when: ["voluntary-only"], weak: "no-consequences" },
  { says: "automated-decisions", when: ["automated-strict & logic", "not > automated-strict", "automated-strict > not", "@automated-decisions not", "@automated-decisions logic"], unless: ["right-noun"] },
  { says: "automated-decisions", when: ["automated-strict & right-noun"], weak: "only-the-right" },
  { says: "automated-decisions", when: ["automated-strict"], weak: "no-logic", unless: ["right-noun"] },
];
