import type { Block } from "../document/block.ts";
import { declaredLanguage } from "../document/declared-language.ts";
import { type Document, isTooLong } from "../document/document.ts";
import { englishLanguage } from "../facts/language.ts";
import { isRead, languageOf } from "../language/detect.ts";
import { buildPolicy } from "../policy/build.ts";
import { isPrivacyPolicy } from "../policy/kind.ts";
import { isPolicyInAnotherLanguage } from "../policy/other-language.ts";
import type { Policy } from "../policy/policy.ts";
import { tallyOf } from "../policy/tally.ts";
import { RULES } from "../rules/list.ts";
import type { Finding, Judgment, Rule, Severity } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";
import { readSuppressions } from "./suppression.ts";

/**
 * Everything that is known about a document under a configuration. A value: hover, fixes, outline and reports are
 * computed from it when asked for, and nothing else is stored.
 */
export interface Analysis {
  readonly document: Document;
  readonly kind: "policy" | "not-a-policy";
  /** Recognised or configured language (BCP 47), "und" when the text is too short to tell. */
  readonly language: string;
  readonly judgment: Judgment;
  /** Facts in their place; also for a document that is not a policy, so that hover and outline work on request. */
  readonly policy: Policy;
  /**
   * Sorted by position, suppressed ones removed; empty when the document is not a policy. In a policy in a language
   * that is not read, the one that says so.
   */
  readonly findings: readonly Finding[];
  /** Where a rule failed: the rule's id and the error's message; that rule's findings are missing. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
}

/**
 * Analyzes a document. `today` (ISO date) is the date of judgment when the configuration names none. Facts are
 * remembered per block, so analyzing an edited document reads only the blocks that changed.
 */
export function analyze(document: Document, configuration: Configuration, today: string): Analysis {
  return analyzeWith(document, configuration, { today, rules: RULES });
}

/** What an analysis works with; tests put in other rules, and a witness of each block whose facts had to be read. */
export interface Means {
  readonly today: string;
  readonly rules: readonly Rule[];
  readonly onRead?: (block: Block) => void;
}

/** The same with other means. */
export function analyzeWith(document: Document, configuration: Configuration, means: Means): Analysis {
  const policy = buildPolicy(document, englishLanguage(), means.onRead);
  const suppressions = readSuppressions(document, policy);
  const language = configuration.language === "auto" ? languageBy(document, policy) : configuration.language;
  const treatAs = configuration.treatAs === "auto" ? suppressions.treatAs : configuration.treatAs;
  const judgment: Judgment = { asOf: configuration.asOf ?? means.today, language };
  const isPolicy =
    !isTooLong(document.text.content) &&
    (treatAs === "policy" ||
      (treatAs !== "not-a-policy" &&
        (isRead(language) ? isPrivacyPolicy(policy) : isPolicyInAnotherLanguage(policy, language))));
  const base = { document, kind: isPolicy ? "policy" : "not-a-policy", language, judgment, policy } as const;
  if (!isPolicy) return { ...base, findings: [], failures: [] };
  const rules = rulesFor(means.rules, { language, configuration });
  const { findings, failures } = runRules(rules, { policy, judgment });
  const kept = findings
    .map((finding) => configured(finding, configuration))
    .filter((finding) => finding !== undefined)
    .filter((finding) => !suppressions.silences(finding));
  return { ...base, findings: kept.sort(byPlace), failures };
}

/** The language as the words tell it; where they are too few to tell, as the document itself says. */
function languageBy(document: Document, { blocks }: Policy): string {
  const told = languageOf(tallyOf(blocks).votes);
  return told === "und" ? (declaredLanguage(document) ?? told) : told;
}

/** The rules that look at documents in this language, and are asked to if they must be. */
function rulesFor(
  rules: readonly Rule[],
  given: { readonly language: string; readonly configuration: Configuration },
): readonly Rule[] {
  const looksAt = isRead(given.language) ? undefined : "unread-languages";
  return rules.filter(
    (rule) =>
      rule.looksAt === looksAt &&
      (rule.isOptional !== true || given.configuration.rules[rule.id] !== undefined),
  );
}

/** A bug in one rule costs that rule's findings and nothing else. */
function runRules(
  rules: readonly Rule[],
  given: { readonly policy: Policy; readonly judgment: Judgment },
): { readonly findings: readonly Finding[]; readonly failures: Analysis["failures"] } {
  const findings: Finding[] = [];
  const failures: { rule: string; message: string }[] = [];
  for (const rule of rules) {
    try {
      // All or nothing; and not `push(...own)`, which fails on more findings than a call takes arguments.
      const own = Array.from(rule.find(given.policy, given.judgment));
      for (const finding of own) findings.push(finding);
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, failures };
}

function configured(finding: Finding, configuration: Configuration): Finding | undefined {
  const severity: Severity | "off" | undefined = configuration.rules[finding.rule];
  if (severity === "off") return undefined;
  return severity === undefined ? finding : { ...finding, severity };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule))
  );
}
