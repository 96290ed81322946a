import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  configurationSchema,
  defaultConfiguration,
  isDate,
  mergeConfigurations,
  parseConfiguration,
  readConfiguration,
} from "../server/engine/configuration.ts";
import { nearest } from "../server/text/nearest.ts";

const RULE_IDS = ["missing-retention", "stale-reference", "unused-term"];

/** What is wrong in a configuration: each message with the text it is shown at. */
function problemsOf(text: string): readonly string[] {
  return parseConfiguration(text, RULE_IDS).problems.map(
    ({ message, range }) => `${text.slice(range.start, range.end)}: ${message}`,
  );
}

describe("a configuration file", () => {
  test("may have comments and trailing commas, and gives only what it says", () => {
    const text = `{
      "$schema": "x", // for the editor
      "asOf": "2026-11-22",
      "rules": { "unused-term": "off", },
    }`;
    expect(parseConfiguration(text, RULE_IDS)).toEqual({
      configuration: { asOf: "2026-11-22", rules: { "unused-term": "off" } },
      problems: [],
    });
  });

  test.each([
    ['{"asof": "2026-11-22"}', ['"asof": unknown setting "asof"; did you mean "asOf"?']],
    ['{"constructor": 1}', ['"constructor": unknown setting "constructor"']],
    ['{"asOf": "2026-02-30"}', ['"asOf": asOf: "2026-02-30" is not a date; there is no such day']],
    ['{"asOf": "tomorrow"}', ['"asOf": asOf: "tomorrow" is not a date; write it as in "2026-11-22"']],
    ['{"asOf": 2026}', ['"asOf": asOf: must be a date in quotes, as in "2026-11-22"']],
    ['{"treatAs": "maybe"}', ['"treatAs": treatAs: must be one of: auto, policy, not-a-policy']],
    ['{"language": "English"}', ['"language": language: must be "auto" or a language tag, as in "en"']],
    ['{"rules": []}', ['"rules": rules: must be an object of rule names and severities']],
    [
      '{"rules": {"missing-retentoin": "off"}}',
      ['"missing-retentoin": unknown rule "missing-retentoin"; did you mean "missing-retention"?'],
    ],
    [
      '{"rules": {"unused-term": "no"}}',
      ['"unused-term": rules.unused-term: must be one of: off, error, warning, info'],
    ],
    ["[]", ["[]: the configuration must be an object: { … }"]],
    ["", [": not valid JSON: value expected"]],
    ['{"asOf" "2026-11-22"}', ['"2026-11-22": not valid JSON: colon expected']],
  ])("says what is wrong in %s, and where", (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test("keeps what is right beside what is wrong, and reports in the order of the text", () => {
    const text = '{"asOf": "never", "language": "en", "rules": {"nothing": "off", "unused-term": "info"}}';
    const { configuration, problems } = parseConfiguration(text, RULE_IDS);
    expect(configuration).toEqual({ language: "en", rules: { "unused-term": "info" } });
    const starts = problems.map(({ range }) => range.start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
    expect(problems).toHaveLength(2);
  });

  test("may be any text at all", () => {
    for (const text of [
      "[".repeat(100_000),
      '{"a":'.repeat(100_000),
      "\u0000",
      "{",
      "}",
      "null",
      "\uFEFF{}",
      "{{}}",
    ]) {
      expect(() => parseConfiguration(text, RULE_IDS)).not.toThrow();
    }
  });
});

test("settings of an editor are read the same way", () => {
  expect(readConfiguration({ treatAs: "policy", rules: { "unused-term": "loud" } }, RULE_IDS)).toEqual({
    configuration: { treatAs: "policy", rules: {} },
    problems: [
      {
        message: "rules.unused-term: must be one of: off, error, warning, info",
        path: ["rules", "unused-term"],
      },
    ],
  });
  expect(readConfiguration(null, RULE_IDS).problems).toHaveLength(1);
});

test("the later configuration wins, rule by rule", () => {
  const file = { treatAs: "policy", rules: { "unused-term": "off", "stale-reference": "info" } } as const;
  const merged = mergeConfigurations(mergeConfigurations(defaultConfiguration, file), {
    asOf: "2026-01-01",
    rules: { "unused-term": "error" },
  });
  expect(merged).toEqual({
    asOf: "2026-01-01",
    treatAs: "policy",
    language: "auto",
    rules: { "unused-term": "error", "stale-reference": "info" },
  });
});

test("a date is a day of the calendar", () => {
  expect(["2026-11-22", "2024-02-29", "1999-12-31"].filter((text) => !isDate(text))).toEqual([]);
  expect(
    ["2026-02-30", "2023-02-29", "2026-13-01", "26-1-1", "2026-11-22T00:00", "", "+2026-11-22"].filter(
      isDate,
    ),
  ).toEqual([]);
});

test("the page about the configuration lists the keys that there are", () => {
  const page = readFileSync(new URL("../docs/configuration.md", import.meta.url), "utf8");
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  expect(listed).toEqual(Object.keys(configurationSchema.entries));
});

describe("the name that was probably meant", () => {
  test.each([
    ["chek", "check"],
    ["hceck", "check"],
    ["CHECK", "check"],
    ["rule", "rules"],
    ["xyz", undefined],
    ["", undefined],
    ["x".repeat(1_000_000), undefined],
  ])("%.10s → %s", (written, meant) => {
    expect(nearest(written, ["check", "rules", "explain"])).toBe(meant);
  });
});
