import { REQUIREMENTS } from "../knowledge/requirements.ts";
import type { Disclosure, Policy } from "./policy.ts";

/** The disclosures that are due, said or not. What is only looked for on request never is. */
export function dueDisclosures({ disclosures }: Pick<Policy, "disclosures">): readonly Disclosure[] {
  return [...disclosures.values()].filter(
    ({ item, status }) => status !== "not-applicable" && REQUIREMENTS[item].onRequest.length === 0,
  );
}
