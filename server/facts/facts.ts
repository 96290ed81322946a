import type { CitationSubjectId } from "../knowledge/citation-subjects.ts";
import type { DefectId, SignId } from "../knowledge/drafting-ids.ts";
import type { ConditionId, ItemId } from "../knowledge/items.ts";
import type { DivisionKind } from "../knowledge/other-law.ts";
import type { OtherLawId } from "../knowledge/other-laws.ts";
import type { LanguageVotes } from "../language/detect.ts";
import type { Span } from "../text/text.ts";
import type { TopicId } from "./topics.ts";

/**
 * What one block says, without how it says it: a pure function of the block and its language. All spans are offsets
 * into the block's visible text.
 */
export interface Facts {
  /** Sentences in order. A heading or a short list entry is one sentence. */
  readonly sentences: readonly Span[];
  /** Number of words. */
  readonly words: number;
  readonly statements: readonly Statement[];
  readonly wordings: readonly Wording[];
  readonly topics: readonly Topic[];
  /** The same as a set of bits, see `topicBit`. */
  readonly topicBits: number;
  readonly parties: readonly Party[];
  readonly contacts: readonly Contact[];
  readonly mentions: readonly Mention[];
  readonly definitions: readonly Definition[];
  readonly termUses: readonly TermUse[];
  readonly references: readonly Reference[];
  readonly placeholders: readonly Placeholder[];
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly slips: readonly Slip[];
  readonly genre: Genre;
  /** Votes for the language that the block is written in. */
  readonly votes: LanguageVotes;
  readonly directives: readonly Directive[];
  /** See `headingLevelOf`. */
  readonly headingLevel: number;
  /** Which kinds of facts there are any of, see `heldBits`. */
  readonly held: number;
}

/**
 * Something the block says about a disclosure or a condition. `needs` names topics one of which must be announced by
 * the lead-in or a heading above for the statement to count ("access your data" says a right only under "You have
 * the right to:"); empty when the sentence stands on its own.
 */
export interface Statement extends Span {
  readonly says: ItemId | `condition:${ConditionId}`;
  /** `full` satisfies the law; `weak` touches the subject but a careful lawyer would send it back. */
  readonly strength: "full" | "weak";
  /** For `weak`: what is lacking, an id of the item's `weaknesses` in the knowledge. */
  readonly because?: string;
  readonly needs: readonly TopicId[];
  /** Said of readers in Europe, or of everyone, in so many words: no heading above limits it to another place. */
  readonly forEurope?: true;
  /** The name with which the sentence begins, of a statement that is the controller's only if that is its name. */
  readonly by?: string;
}

/** A badly drafted clause, or a sign that makes or unmakes such a defect elsewhere in the text. */
export interface Wording extends Span {
  readonly says: DefectId | SignId;
  /** As in `Statement`. */
  readonly needs: readonly TopicId[];
}

/** What the block would announce if it stood as a heading or as the lead-in of a list. */
export interface Topic extends Span {
  readonly topic: TopicId;
}

/** What kind of document the block makes one think of. */
export interface Genre {
  /** A title-like line that names a privacy policy. */
  readonly namesPolicy: boolean;
  /** A title-like line that names something else: terms, a cookie policy, a processing agreement. */
  readonly namesOther: boolean;
  /** Prose that only a privacy policy would hold: "this privacy notice", "we collect your personal data". */
  readonly speaksAsPolicy: boolean;
  /** Prose that other documents hold: "the processor shall", "these terms of service". */
  readonly speaksAsOther: boolean;
}

/** An organization or person that may be the controller. */
export interface Party extends Span {
  /** The name as written: "Larkspur Analytics Ltd". */
  readonly name: string;
  /** `entity` has a legal form or is plainly a person or body; `brand` is a name alone. */
  readonly sort: "entity" | "brand";
  /**
   * Why it is taken for the one who speaks: it is called "we" or the controller, or runs the site; `named` when
   * the sentence only names it; `other` when the sentence shows it to be somebody else.
   */
  readonly role: "we" | "controller" | "operator" | "named" | "other";
}

/** A way to reach somebody. */
export interface Contact extends Span {
  readonly by: "email" | "phone" | "address" | "link" | "words";
}

/** A mention of something in the registry of instruments, bodies, products and sites. */
export interface Mention extends Span {
  /** Id of the registry entry. */
  readonly entry: string;
  /** The text itself says that the thing is past: such a mention is never reported. */
  readonly historic: boolean;
}

export interface Definition extends Span {
  /** The term as written, without its quotes. `start` and `end` cover just the term. */
  readonly term: string;
  /** The words that give the meaning, where they can be told; for hover. */
  readonly meaning?: Span;
  /**
   * A company's short name or a pronoun ("we"): never reported as unused, a pronoun never listed. `elsewhere`: the
   * block says that another text defines the term, or, with an empty `term`, all capitalized terms; never listed.
   */
  readonly sort: "term" | "name" | "pronoun" | "elsewhere";
  /**
   * Set when it is a definition only if its place or the rest of the document shows it: `definitions`, under a
   * heading that announces definitions; `use`, when the term is used again with its capitals.
   */
  readonly needs?: "definitions" | "use";
  /** Set when the text explains a word ("cookies are …") rather than names a thing: never reported as unused. */
  readonly gloss?: true;
  /** Set when the text says that it holds in the section where it stands: "for the purposes of this section". */
  readonly within?: "section";
  /** The bracket, with the blank before it, that holds this definition and nothing else: what removing it takes out. */
  readonly bracket?: Span;
}

/** A capitalised expression used as if it had a defined meaning. */
export interface TermUse extends Span {
  readonly term: string;
  /** Set when the capital may have another reason: it counts only where the expression comes again. */
  readonly doubtful?: true;
}

export interface Reference extends Span {
  /** The way in which the text points: by number, by title, by anchor, by "click here", by "above" or "below". */
  readonly by: "number" | "title" | "anchor" | "click" | "list";
  /** What it points at: "5.2", "How to contact us", "cookies"; empty for `click` and `list`. */
  readonly target: string;
  /** What kind of thing is named: "section", "article", "annex", "table", "heading". */
  readonly noun: string;
}

export interface Placeholder extends Span {
  readonly sort: "bracket" | "template" | "generator" | "todo" | "filler" | "sample-name";
}

/** A citation of one provision, or of a range of articles: "Art. 6(1)(f) GDPR", "Articles 15 to 22". */
export interface Citation extends Span {
  /** `unnamed` where neither the words around nor the sentence name a law. */
  readonly law: "gdpr" | "uk-gdpr" | OtherLawId | "unnamed";
  /** Where something else than an article is cited, the number as far as the first point. */
  readonly article: number;
  /** What is cited of another law where it is no article, and its number as it is written: "1798.140". */
  readonly kind?: DivisionKind;
  readonly written?: string;
  /** Last article of a range. */
  readonly until?: number;
  /** What makes the article one that was put in later: the A of 22A. */
  readonly suffix?: string;
  readonly paragraph: number | undefined;
  /** In lower case. */
  readonly letter: string | undefined;
  /** What follows the article, normalized: "(1)(f)"; empty when nothing does. */
  readonly detail: string;
  /** What the words beside a citation of another law speak of when it is about something else. */
  readonly speaksOf?: string;
  /** Where the number of the article is written, and the letter. */
  readonly number: Span;
  readonly letterAt: Span | undefined;
  /** What the words right beside it speak of, when the provision is about something else. */
  readonly subject?: CitationSubjectId;
}

export interface DateMention extends Span {
  /** ISO date as far as the text gives it: `2018-05-25`, `2018-05`, `2018`; undefined when it cannot be told. */
  readonly date?: string;
  /** `ambiguous`: month and day may be either way round; `impossible`: there is no such day. */
  readonly doubt?: "ambiguous" | "impossible";
}

/** A number, a date or a day of the week that contradicts what stands beside it. */
export interface Slip extends Span {
  /** `number`: figures and words differ; `date`: there is no such day; `weekday`: the day is another one. */
  readonly sort: "number" | "date" | "weekday";
  /** What the words say, or which day of the week it is; empty for a date. */
  readonly read: string;
}

/** A comment that speaks to the linter: `privacy-policy-lint-disable-line rule-id`. */
export interface Directive extends Span {
  readonly command: "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file" | "treat-as";
  /** Rule ids, or the kind for `treat-as`; empty means all rules. */
  readonly arguments: readonly string[];
}
