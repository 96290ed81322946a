import type { Facts } from "./facts.ts";

/** The kinds of facts that few blocks hold: who asks for one of them is told which, and passes the others by. */
export const HELD = [
  "statements",
  "wordings",
  "parties",
  "contacts",
  "mentions",
  "definitions",
  "termUses",
  "references",
  "placeholders",
  "citations",
  "dates",
  "slips",
  "directives",
] as const satisfies readonly (keyof Facts)[];

export type Held = (typeof HELD)[number];

/** Which kinds a block holds, as bits by their index in `HELD`. */
export function heldBits(facts: Pick<Facts, Held>): number {
  let bits = 0;
  for (const [index, kind] of HELD.entries()) if (facts[kind].length > 0) bits |= 1 << index;
  return bits;
}
