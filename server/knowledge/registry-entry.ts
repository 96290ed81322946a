import type { Checked } from "./source.ts";

/**
 * Something that has been invalidated, replaced, renamed or shut down. Phrases are written as in
 * `language/phrases.ts`; a match that stands inside an address or e-mail address is not a mention.
 */
export interface RegistryEntry extends Checked {
  readonly id: string;
  /** The family that a finding carries; several entries can share one. */
  readonly about: string;
  readonly severity: "error" | "warning" | "info";
  /** How texts name it, as phrases. */
  readonly names: readonly string[];
  /** What has a shape and not words: numbers of acts, identifiers. */
  readonly shapes?: readonly Shape[];
  /**
   * Sites that are gone or replaced: `host` with all its subdomains, or `host/path` as a prefix; `*` is any one part
   * of a path. Judged in link targets and in addresses that the text shows.
   */
  readonly sites?: readonly string[];
  /** Parts of `sites` that still stand. */
  readonly liveSites?: readonly string[];
  /** Phrases one of which must be in the sentence for a name or shape to be a mention. */
  readonly requires?: readonly string[];
  /** Phrases which, in the sentence, show that something else is meant. */
  readonly unless?: readonly string[];
  /** `guarded`: a mention that the text itself shows as past is historic. `always`: the wording is stale as such. */
  readonly history: "guarded" | "always";
  /** Stands and is only explained: what is often taken for out of date, or has a trap. Never reported. */
  readonly isCurrent?: true;
  /** An address that still leads on to the new one: the hover tells of it, nothing is reported. */
  readonly leadsOn?: true;
  /** ISO date from which on it is out of date. Where only a month or year is known: its first day. */
  readonly since: string;
  /** What is the matter, read after the name in quotes: "has been invalid since …". */
  readonly verdict: string;
  /** What happened. */
  readonly what: string;
  /** What has taken its place; empty when nothing has. */
  readonly replacedBy: string;
  /** What to do. */
  readonly advice: string;
  /** Takes the place of the matched words without a change of meaning. */
  readonly replacement?: string;
  /** Parts of the matched words, in straight quotes, that take a new name while the rest stays; the first that occurs. */
  readonly renames?: readonly { readonly from: string; readonly to: string }[];
  /** Other wordings to choose from, each true only if its title's condition is. */
  readonly remedies?: readonly Choice[];
  /** Sentences to choose from for one that relies on it as a whole; an empty text takes the sentence out. */
  readonly sentences?: readonly { readonly title: string; readonly text: string }[];
}

export interface Choice {
  readonly title: string;
  readonly text: string;
  /** Offered for a mention that contains this, and then alone; of several the first: a number in the place of a number. */
  readonly insteadOf?: string;
}

export interface Shape {
  /** Literal text without which the pattern cannot match, so that most blocks never meet it. */
  readonly contains: string;
  /** Global, linear in its input. */
  readonly pattern: RegExp;
}
