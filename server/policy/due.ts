import { REQUIREMENTS } from "../knowledge/requirements.ts";
import type { Disclosure, Policy } from "./policy.ts";

/** Whether a document makes a disclosure, well or not. */
export function isGiven(disclosure: Disclosure | undefined): boolean {
  return disclosure?.status === "present" || disclosure?.status === "weak";
}

/** The disclosures that are due, said or not. What is only looked for on request never is. */
export function dueDisclosures({ disclosures }: Pick<Policy, "disclosures">): readonly Disclosure[] {
  return [...disclosures.values()].filter(
    ({ item, status }) => status !== "not-applicable" && REQUIREMENTS[item].onRequest.length === 0,
  );
}
