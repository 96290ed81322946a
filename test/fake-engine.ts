import type { Document } from "../server/document/document.ts";
import type { Analysis } from "../server/engine/analysis.ts";
import type { Configuration } from "../server/engine/configuration.ts";
import type { Fix } from "../server/engine/fixes.ts";
import { NO_FACTS } from "../server/facts/read.ts";
import { headingLevelOf } from "../server/facts/standing.ts";
import { placeBlocks } from "../server/policy/place.ts";
import type { Finding } from "../server/rules/rule.ts";

/**
 * An engine that is easy to foresee, for tests of the protocol: each `TODO` is a warning that is safely mended to
 * `done`, each `STALE` an error with a tag and a related place, each `GAP` a warning for which a clause with a tab
 * stop is offered. A comment silences a rule on its line or everywhere. It counts how often it analyzes.
 */
export function createFakeEngine() {
  const engine = {
    analyses: 0,
    analyze: (document: Document, configuration: Configuration, today: string): Analysis => {
      engine.analyses++;
      const { content } = document.text;
      const { blocks, holding, sections } = placeBlocks(document.blocks, (block) => ({
        ...NO_FACTS,
        headingLevel: headingLevelOf(block),
      }));
      const findings = configuration.treatAs === "not-a-policy" ? [] : find(content, configuration);
      return {
        document,
        kind: configuration.treatAs === "not-a-policy" ? "not-a-policy" : "policy",
        language: "en",
        judgment: { asOf: configuration.asOf ?? today, language: "en" },
        policy: {
          document,
          blocks,
          holding,
          sections,
          title: blocks[0],
          disclosures: new Map(),
          conditions: new Map(),
          mentions: [],
          terms: { definitions: [], undefined: [] },
          references: { dangling: [] },
          wordings: new Map(),
          placeholders: [],
        },
        findings,
        failures: content.includes("FAIL") ? [{ rule: "vague-example", message: "it broke" }] : [],
      };
    },
    fixesFor: (_analysis: Analysis, finding: Finding): readonly Fix[] => {
      const { range } = finding;
      if (finding.rule === "unfilled-placeholder") {
        return [
          { title: "Ask a lawyer", safety: "unsafe", edits: [{ range, newText: "ask" }] },
          { title: "Say that it is done", safety: "safe", edits: [{ range, newText: "done" }] },
        ];
      }
      if (finding.rule !== "missing-retention") return [];
      const at = { start: range.end, end: range.end };
      const newText = "\nWe keep it for [period].";
      return [
        {
          title: "Insert the clause",
          safety: "unsafe",
          edits: [{ range: at, newText, snippet: "\nWe keep it for $1." }],
        },
      ];
    },
  };
  return engine;
}

const PATTERNS = [
  { word: "TODO", rule: "unfilled-placeholder", severity: "warning" },
  { word: "STALE", rule: "stale-reference", severity: "error" },
  { word: "GAP", rule: "missing-retention", severity: "warning" },
] as const;

function find(content: string, configuration: Configuration): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { word, rule, severity } of PATTERNS) {
    const level = configuration.rules[rule] ?? severity;
    if (level === "off" || content.includes(`disable-file ${rule} `)) continue;
    for (const { index } of content.matchAll(new RegExp(word, "g"))) {
      const line = content.slice(index).split(/\r\n|\r|\n/)[0] ?? "";
      if (line.includes(`disable-line ${rule} `)) continue;
      const range = { start: index, end: index + word.length };
      const isStale = rule === "stale-reference";
      findings.push({
        rule,
        severity: level,
        message: `${word} found`,
        range,
        related: isStale ? [{ range: { start: 0, end: 1 }, message: "see here" }] : [],
        tags: isStale ? ["deprecated"] : [],
      });
    }
  }
  return findings.sort((one, other) => one.range.start - other.range.start);
}
