/** How sure an entry is. A finding that rests on a `low` entry is never more than `info`. */
export type Confidence = "high" | "medium" | "low";

/** Where a statement about the law comes from. A claim without one does not get in. */
export interface Source {
  /** As a lawyer cites it: "GDPR Art. 13(2)(a)", "CJEU C-311/18 (Schrems II)". */
  readonly cite: string;
  /** Official address, where there is one. */
  readonly link?: string;
}

/** What every entry of the knowledge carries. */
export interface Checked {
  readonly sources: readonly [Source, ...Source[]];
  /** ISO date on which the entry was last checked against its source. */
  readonly checked: string;
  readonly confidence: Confidence;
}
