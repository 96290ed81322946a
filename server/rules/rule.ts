import type { DefectId } from "../knowledge/drafting-ids.ts";
import type { ItemId } from "../knowledge/items.ts";
import type { Source } from "../knowledge/source.ts";
import type { Evidence, Policy } from "../policy/policy.ts";
import type { Span } from "../text/text.ts";

export type Severity = "error" | "warning" | "info";

/** Plain data plus one function. Rules see facts, never text; they are pure and know nothing of each other. */
export interface Rule {
  /** Names the bad pattern: `missing-retention`, `stale-reference`. */
  readonly id: string;
  readonly family: "disclosure" | "currency" | "drafting";
  /** The highest severity the rule gives; a finding may be milder. */
  readonly severity: Severity;
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Why it matters, for the hover: two or three sentences a lawyer would sign. */
  readonly why: string;
  readonly sources: readonly [Source, ...Source[]];
  /** Whether its findings can be mended by a fix; checked in tests against what `remedies` gives. */
  readonly fixes: "never" | "sometimes" | "always";
  /** Looks only where the configuration gives it a severity: for what a good policy may well do without. */
  readonly isOptional?: true;
  /** Looks only at policies in a language that is not read, where all other rules are silent. */
  readonly looksAt?: "unread-languages";
  find(policy: Policy, judgment: Judgment): Iterable<Finding>;
  /** What would mend the finding, best first. Computed only when somebody asks. */
  remedies?(policy: Policy, finding: Finding, judgment: Judgment): readonly Remedy[];
}

/** What a document is judged by. */
export interface Judgment {
  /** ISO date on which what is out of date is judged. */
  readonly asOf: string;
  /** Recognized or configured language (BCP 47), "und" when the text is too short to tell. */
  readonly language: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Source offsets, UTF-16, end exclusive. */
  readonly range: Span;
  readonly related: readonly Related[];
  readonly tags: readonly ("deprecated" | "unnecessary")[];
  /** For a finding about one disclosure. */
  readonly item?: ItemId;
  /** For a finding about a defined or undefined term: the term. */
  readonly term?: string;
  /** For a finding about something out of date: the family and the entry of the registry. */
  readonly about?: string;
  readonly entry?: string;
  /** For a finding about a badly drafted clause: its entry in the table of defects. */
  readonly defect?: DefectId;
}

export interface Related {
  readonly range: Span;
  readonly message: string;
}

/**
 * What mends a finding, without the syntax of a format: characters to replace, a clause or a definition to insert, or a
 * definition to take out, which the engine does in the document's own form and place. `safe` keeps the meaning and may be applied unseen.
 */
export type Remedy =
  | {
      readonly kind: "replace";
      readonly title: string;
      readonly safety: "safe" | "unsafe";
      readonly edits: readonly { readonly range: Span; readonly newText: string }[];
    }
  | {
      readonly kind: "clause";
      readonly title: string;
      readonly safety: "unsafe";
      readonly item: ItemId;
      /** Which of the item's clauses: index into `clauses` of its requirement. */
      readonly clause: number;
    }
  | {
      readonly kind: "definition";
      readonly title: string;
      readonly safety: "unsafe";
      readonly term: string;
      /** The use after whose sentence the term is defined; undefined where it goes among the definitions. */
      readonly after: Evidence | undefined;
    }
  | {
      readonly kind: "removal";
      readonly title: string;
      readonly safety: "unsafe";
      /** The definition whose sentence, or block where it holds nothing else, is taken out. */
      readonly definition: Evidence;
    };
