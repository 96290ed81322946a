import type { Line } from "./line.ts";
import { NOT_A_SOURCE } from "./lines-content.ts";

/**
 * What touches upon a disclosure and would be sent back by a careful lawyer. Each line is weak; where the rest of the
 * text says it in full, none of them shows.
 */
export const HALF_SAID_LINES: readonly Line[] = [
  {
    says: "right-object-marketing",
    when: ["ads-refused", "ad-choices & refuse-any"],
    weak: "only-ad-targeting",
  },
  {
    says: "right-object-marketing",
    when: ["ad-choices & opt-out"],
    weak: "only-ad-targeting",
    unless: ["ad-targeting", "mail-marketing"],
  },
  { says: "right-withdraw-consent", when: ["mind-changed & cookie-word"], weak: "only-opt-out" },
  {
    says: "right-withdraw-consent",
    when: ["feature-off", "cookie-chosen", "tracking-stopped", "ads-refused"],
    weak: "only-opt-out",
  },
  { says: "right-object", when: ["tracking-stopped"], weak: "only-marketing-opt-out" },
  {
    says: "policy-changes",
    when: ["announce-active & practice-change"],
    unless: ["others-own", "perhaps-told"],
  },
  { says: "right-rectification", when: ["make-changes"], unless: ["others-own", "child"] },
  { says: "right-object", when: ["object-wider"], unless: ["others-own"] },
  {
    says: "right-object",
    when: ["opt-out > measuring-tool", "measuring-tool > opt-out"],
    weak: "only-cookies",
    apart: ["no-way-out"],
  },
  {
    says: "right-withdraw-consent",
    when: ["opt-out > measuring-tool", "measuring-tool > opt-out"],
    weak: "only-opt-out",
    apart: ["no-way-out"],
  },
  {
    says: "right-object",
    when: ["opt-out > some-mail"],
    weak: "only-marketing-opt-out",
    apart: ["no-way-out"],
  },
  {
    says: "right-withdraw-consent",
    when: ["opt-out > some-mail"],
    weak: "only-opt-out",
    apart: ["no-way-out"],
  },
  { says: "retention", when: ["stays-behind"], weak: "no-period", unless: ["others-own", "cookie-word"] },
  {
    says: "retention",
    when: ["@retention period-fixed"],
    weak: "general-factors",
    unless: ["cookie-word", "retention-factor", "depends-on"],
  },
  {
    says: "right-complain",
    when: ["complain-bare", "grievance-officer & complain-strict", "@complaint complain-strict"],
    weak: "not-to-an-authority",
    unless: ["authority", "others-own", "other-complaint"],
  },
  {
    says: "legal-basis",
    when: ["use-is-consent", "gives-data > agree-word > being-used"],
    weak: "consent-by-use",
    unless: ["child", "cookie-word", "policy-change"],
  },
  {
    says: "legal-basis",
    when: ["lay-consent", "lay-law"],
    weak: "in-passing",
    unless: ["child", "others-own"],
  },
  {
    says: "data-source",
    when: ["unnamed-subject > gives-us >> about-reader"],
    weak: "no-source",
    unless: NOT_A_SOURCE,
  },
  {
    says: "retention",
    when: ["how-long > depends-on"],
    weak: "general-factors",
    unless: ["cookie-word", "others-own"],
  },
  {
    says: "retention",
    when: ["processing-act > own-data > span-needed", "own-data > used > span-needed"],
    weak: "as-long-as-necessary",
    unless: ["cookie-word", "others-own", "child", "share-strict", "retain-strict"],
  },
  {
    says: "retention",
    when: ["retain-strict >> solely-for"],
    weak: "as-long-as-necessary",
    unless: ["cookie-word", "others-own", "child", "not", "card-data"],
    apart: ["keep-other", "vendor-keeps"],
  },
  { says: "safeguards-copy", when: ["transfer-question"], weak: "only-more-information" },
  { says: "right-portability", when: ["export-tool"], weak: "only-export", unless: ["others-own"] },
  {
    says: "transfer-safeguards",
    when: ["safeguard-promise & leave-area"],
    weak: "not-named",
    unless: ["reader-abroad"],
  },
  {
    says: "right-restriction",
    when: ["right/right-noun/anyone-can/ask-verb > block-or-delete"],
    unless: ["others-own", "cookie-word"],
    apart: ["others-right", "device-permission", "restrict-access"],
  },
];
