import { sourceSpan } from "../policy/evidence.ts";
import type { Policy } from "../policy/policy.ts";
import { rememberingEach } from "../policy/remember.ts";
import { areDifferent } from "../policy/term-meanings.ts";
import type { PlacedDefinition } from "../policy/terms.ts";
import type { Finding } from "./rule.ts";

/** Definitions of terms that are defined before already, each with the first one. */
interface SecondDefinition {
  readonly definition: PlacedDefinition;
  readonly first: PlacedDefinition;
}

/** Findings at the definitions that repeat one with the same meaning, or with another; `said` ends the message. */
export function secondDefinitions(
  policy: Policy,
  asked: { readonly rule: string; readonly meaning: "same" | "different"; readonly said: string },
): readonly Finding[] {
  return repetitions(policy.terms.definitions)[asked.meaning].map(({ definition, first }) => ({
    rule: asked.rule,
    severity: "warning",
    message: `“${definition.term}” is defined a second time${asked.said}.`,
    range: sourceSpan(policy, definition.placed, definition.span),
    related: [
      {
        range: sourceSpan(policy, first.placed, first.span),
        message: `“${first.term}” is first defined here.`,
      },
    ],
    tags: [],
    term: definition.term,
  }));
}

const repetitions = rememberingEach((definitions: readonly PlacedDefinition[]) => {
  const same: SecondDefinition[] = [];
  const different: SecondDefinition[] = [];
  for (const definition of definitions) {
    const { sort, repeats: first } = definition;
    if (first === undefined || sort !== "term" || first.sort !== "term") continue;
    (areDifferent(definition, first) ? different : same).push({ definition, first });
  }
  return { same, different };
});
