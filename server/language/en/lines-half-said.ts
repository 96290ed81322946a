import type { Line } from "./line.ts";

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
    says: "right-withdraw-consent",
    when: ["feature-off", "cookie-chosen", "tracking-stopped", "ads-refused"],
    weak: "only-opt-out",
  },
  { says: "right-object", when: ["tracking-stopped"], weak: "only-marketing-opt-out" },
];
