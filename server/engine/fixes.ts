import { CLAUSES } from "../knowledge/clauses.ts";
import { REQUIREMENTS } from "../knowledge/requirements.ts";
import type { Policy } from "../policy/policy.ts";
import { RULES } from "../rules/list.ts";
import type { Finding, Remedy } from "../rules/rule.ts";
import type { Span } from "../text/text.ts";
import type { Analysis } from "./analysis.ts";
import { defineAfter, defineInSection } from "./definition.ts";
import { insertClause } from "./insertion.ts";
import { removeDefinition } from "./removal.ts";
import { upperFirst, type Voice, voiceOf } from "./voice.ts";

/** A remedy written out for one document. */
export interface Fix {
  readonly title: string;
  readonly safety: "safe" | "unsafe";
  readonly edits: readonly Edit[];
}

export interface Edit {
  /** Source offsets, UTF-16. */
  readonly range: Span;
  /** Plain text; what only the company knows stands as a visible placeholder, `[retention period]`. */
  readonly newText: string;
  /** The same as an LSP snippet with tab stops, for clients that take one; absent when there is nothing to fill in. */
  readonly snippet?: string;
}

/**
 * What would mend a finding, best first; empty for a finding of a rule that there is not, and for a rule that fails.
 * Computed from the remembered analysis.
 */
export function fixesFor(analysis: Analysis, finding: Finding): readonly Fix[] {
  return remediesOf(analysis, finding).flatMap((remedy) => fixOf(analysis, remedy));
}

/** A bug in one rule costs the remedies of that rule only. */
function remediesOf({ policy, judgment }: Analysis, finding: Finding): readonly Remedy[] {
  const rule = RULES.find(({ id }) => id === finding.rule);
  try {
    return rule?.remedies?.(policy, finding, judgment) ?? [];
  } catch {
    return [];
  }
}

function fixOf({ policy }: Analysis, remedy: Remedy): readonly Fix[] {
  const { title, safety } = remedy;
  const edits = editsOf(policy, remedy);
  return edits.length === 0 ? [] : [{ title, safety, edits }];
}

function editsOf(policy: Policy, remedy: Remedy): readonly Edit[] {
  switch (remedy.kind) {
    case "replace":
      return remedy.edits;
    case "clause": {
      const clause = CLAUSES[remedy.item][remedy.clause];
      if (clause === undefined) return [];
      const { headings, name: subject } = REQUIREMENTS[remedy.item];
      const name = upperFirst(subject);
      return [insertClause(policy, clause, { heading: headingFor(voiceOf(policy), headings, name), name })];
    }
    case "definition":
      return given(
        remedy.after === undefined
          ? defineInSection(policy, remedy.term)
          : defineAfter(policy, remedy.term, remedy.after),
      );
    case "removal":
      return given(removeDefinition(policy, remedy.definition));
  }
}

/** The usual heading, or the first that addresses nobody where the document addresses nobody. */
function headingFor(voice: Voice, headings: readonly [string, ...string[]], name: string): string {
  if (voice.speaker === "we" && voice.reader === "you") return headings[0];
  return headings.find((heading) => !/\b(?:we|our|you|your)\b/i.test(heading)) ?? name;
}

function given(edit: Edit | undefined): readonly Edit[] {
  return edit === undefined ? [] : [edit];
}
