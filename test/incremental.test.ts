import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, editDocument, type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { sourceSpan, startOf } from "../server/policy/evidence.ts";
import type { Evidence, PlacedBlock, Policy } from "../server/policy/policy.ts";
import { createText, type Span } from "../server/text/text.ts";
import { type RandomEdit, scenarios } from "./random-policy.ts";

/** As many random documents for each format; each is edited up to ten times. Raise it to search for longer. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 200);
const TODAY = "2026-11-22";

describe.each<Format>(["markdown", "html", "plaintext"])("%s after any edits", (format) => {
  it("has the analysis of the same text read afresh", () => {
    fc.assert(
      fc.property(scenarios(format), ({ text, edits, configuration }) => {
        let document = readDocument(text, format);
        // What an editor has done before each edit: facts are remembered from the text before it.
        analyze(document, configuration, TODAY);
        for (const edit of edits) {
          document = edited(document, edit);
          const fresh = readDocument(document.text.content, format);
          const analysis = analyze(document, configuration, TODAY);
          expect(document.text).toEqual(createText(document.text.content));
          expect(plain(analysis)).toEqual(plain(analyze(fresh, configuration, TODAY)));
          expect(analysis.failures).toEqual([]);
          const { length } = document.text.content;
          expect(rangesOf(analysis).filter((range) => isOutside(range, length))).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

function edited(document: Document, { at, length, text }: RandomEdit): Document {
  const start = Math.round(at * document.text.content.length);
  return editDocument(document, { start, end: Math.min(start + length, document.text.content.length), text });
}

/** Everything an analysis says, with places in the source instead of blocks. */
function plain({ kind, language, findings, failures, policy }: Analysis) {
  const rangeOf = rangesIn(policy);
  const from = (placed: PlacedBlock | undefined) => placed && startOf(policy, placed);
  return {
    kind,
    language,
    findings,
    failures,
    title: from(policy.title),
    sections: policy.sections.map(({ heading, level, from: first, until }) => [
      from(heading),
      level,
      first,
      until,
    ]),
    disclosures: [...policy.disclosures.values()].map(
      ({ item, status, because, evidence, trigger, home }) => ({
        item,
        status,
        because,
        evidence: evidence.map(rangeOf),
        trigger: trigger && rangeOf(trigger),
        home: home && [from(home.heading), home.from, home.until],
      }),
    ),
    conditions: [...policy.conditions].map(([condition, evidence]) => [condition, rangeOf(evidence)]),
    mentions: policy.mentions.map(({ placed, mention }) => [
      mention.entry,
      mention.historic,
      rangeOf({ placed, span: mention }),
    ]),
    definitions: policy.terms.definitions.map(({ term, key, sort, isUsed, repeats, uses, ...evidence }) => ({
      term,
      key,
      sort,
      isUsed,
      at: rangeOf(evidence),
      uses: uses.map(rangeOf),
      repeats: repeats && rangeOf(repeats),
    })),
    undefined: policy.terms.undefined.map(({ term, uses, suggestion }) => [
      term,
      uses.map(rangeOf),
      suggestion,
    ]),
    dangling: policy.references.dangling.map(({ reference, suggestion, ...evidence }) => [
      reference.by,
      reference.target,
      suggestion,
      rangeOf(evidence),
    ]),
    placeholders: policy.placeholders.map(rangeOf),
    leadIns: policy.blocks.map(({ leadIn, section, topics }: PlacedBlock) => [
      from(leadIn),
      from(section.heading),
      topics,
    ]),
  };
}

function rangesIn(policy: Policy): (evidence: Evidence) => Span {
  return ({ placed, span }) => sourceSpan(policy, placed, span);
}

function rangesOf({ findings, policy }: Analysis): readonly Span[] {
  const rangeOf = rangesIn(policy);
  return [
    ...findings.flatMap(({ range, related }) => [range, ...related.map((other) => other.range)]),
    ...[...policy.disclosures.values()].flatMap(({ evidence, trigger }) =>
      [...evidence, ...(trigger === undefined ? [] : [trigger])].map(rangeOf),
    ),
    ...policy.terms.definitions.flatMap((definition) => [definition, ...definition.uses].map(rangeOf)),
    ...policy.placeholders.map(rangeOf),
  ];
}

function isOutside({ start, end }: Span, length: number): boolean {
  return !(start >= 0 && start <= end && end <= length);
}
