import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";

const SAMPLES: readonly (readonly [extension: string, format: Format])[] = [
  ["md", "markdown"],
  ["html", "html"],
  ["txt", "plaintext"],
];

function check(path: string, format: Format): Analysis {
  const content = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  return analyze(readDocument(content, format), defaultConfiguration, "2026-11-22");
}

function shown({ findings }: Analysis): readonly string[] {
  return findings.map(({ rule, entry, message }) => `${rule} ${entry ?? ""}: ${message}`);
}

describe("the careless sample", () => {
  it.each(SAMPLES)("in %s shows what the linter finds", (extension, format) => {
    const analysis = check(`samples/policy.${extension}`, format);
    expect(analysis.kind).toBe("policy");
    const rules = new Set(analysis.findings.map(({ rule }) => rule));
    for (const rule of [
      "weak-retention",
      "missing-right-complain",
      "missing-right-portability",
      "missing-right-restriction",
      "stale-reference",
      "undefined-term",
      "unused-term",
      "conflicting-term",
      "dangling-reference",
      "unfilled-placeholder",
    ]) {
      expect(rules).toContain(rule);
    }
    const entries = analysis.findings.flatMap(({ about }) => about ?? []);
    for (const about of ["privacy-shield", "google-adwords", "facebook-inc", "ssl"])
      expect(entries).toContain(about);
  });

  it("has the same findings in every format", () => {
    const [markdown, ...others] = SAMPLES.map(([extension, format]) =>
      check(`samples/policy.${extension}`, format).findings.map(({ rule, about, term }) =>
        [rule, about, term].join(" "),
      ),
    );
    for (const other of others) expect([...other].sort()).toEqual([...(markdown ?? [])].sort());
  });
});

describe("the mended sample", () => {
  it.each(SAMPLES)("in %s is clean", (extension, format) => {
    const analysis = check(`samples/policy.mended.${extension}`, format);
    expect(analysis.kind).toBe("policy");
    expect(shown(analysis)).toEqual([]);
  });
});

describe("our own privacy notice", () => {
  it("is a policy and clean", () => {
    const analysis = check("PRIVACY.md", "markdown");
    expect(analysis.kind).toBe("policy");
    expect(shown(analysis)).toEqual([]);
  });
});

describe("what is written about the tool", () => {
  it.each([
    "README.md",
    "CHANGELOG.md",
    "docs/architecture.md",
    "docs/style.md",
    "docs/configuration.md",
    "docs/command-line.md",
  ])("%s is no policy, for all that it speaks of them", (path) => {
    expect(check(path, "markdown").kind).toBe("not-a-policy");
  });
});
