import type { Said } from "./said.ts";

/**
 * Whether all that is said to protect transfers is an adequacy decision. Nothing need be shown of one: it is law, and
 * published as such.
 */
export function isOnlyAdequacy(said: readonly Said[]): boolean {
  return said
    .filter(({ statement }) => statement.strength === "full")
    .every(({ placed, statement }) => {
      const words = placed.block.text.slice(Math.max(0, statement.start - AROUND), statement.end + AROUND);
      return /\badequa/i.test(words) && !DOCUMENTED.test(words);
    });
}

const AROUND = 150;
const DOCUMENTED =
  /clause|\bSCCs?\b|corporate rules|\bBCR|privacy shield|privacy framework|\bDPF\b|safe harbou?r|contract|certifi|code of conduct/i;
