import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { buildPolicy } from "../server/policy/build.ts";
import type { Finding } from "../server/rules/rule.ts";
import { staleReference } from "../server/rules/stale-reference.ts";

describe("stale-reference", () => {
  it("judges as of a date", () => {
    const text = "Larkspur Ltd takes part in the Privacy Shield.";
    expect(find(text, "2020-07-15")).toEqual([]);
    expect(find(text, "2020-07-16")).toHaveLength(1);
  });

  it("points from a later mention to the first", () => {
    const text = "We use Bing Ads.\n\nBing Ads sets cookies.";
    const [first, second] = find(text);
    expect(first?.related).toEqual([]);
    expect(second?.related).toEqual([{ range: first?.range, message: "First mentioned here." }]);
  });

  it("carries the family, the entry and the tag", () => {
    const [finding] = find("We use **Bing Ads**.");
    expect(finding).toMatchObject({
      about: "bing-ads",
      entry: "bing-ads",
      tags: ["deprecated"],
      severity: "warning",
    });
  });

  it("quotes no more than a message can hold", () => {
    const name = `Privacy${" ".repeat(3)}Shield`;
    for (const { message } of find(
      `[${"many words about the list of participants ".repeat(5)}](https://privacyshield.gov) ${name}`,
    )) {
      expect(message.length).toBeLessThanOrEqual(140);
    }
  });

  it.each([
    ["We use Google AdWords.", "We use Google Ads."],
    ["It is run by Google Inc.", "It is run by Google LLC."],
    ["It is run by Google Inc. (“Google”).", "It is run by Google LLC (“Google”)."],
    ["It is run by Facebook, Inc.", "It is run by Meta Platforms, Inc."],
    ["It is run by Facebook, Inc. (“Facebook”).", "It is run by Meta Platforms, Inc. (“Facebook”)."],
  ])("mends %s safely", (before, after) => {
    const { policy, findings } = judge(before);
    const safe = findings
      .flatMap((finding) => remedies(policy, finding))
      .filter(({ safety }) => safety === "safe");
    expect(safe).toHaveLength(1);
    expect(applied(before, safe[0])).toBe(after);
  });

  it("does not mend across markup", () => {
    const { policy, findings } = judge("We use Google **AdWords**.");
    expect(findings).toHaveLength(1);
    expect(findings.flatMap((finding) => remedies(policy, finding))).toEqual([]);
  });

  it("offers what is true only under a condition, and never calls it safe", () => {
    const { policy, findings } = judge("We rely on the Privacy Shield.");
    expect(findings.flatMap((finding) => remedies(policy, finding)).map(({ safety }) => safety)).toEqual([
      "unsafe",
    ]);
  });
});

function judge(text: string, asOf = "2026-11-22") {
  const policy = buildPolicy(readDocument(text, "markdown"), englishLanguage());
  return { policy, findings: [...staleReference.find(policy, { asOf })] };
}

function find(text: string, asOf?: string): readonly Finding[] {
  return judge(text, asOf).findings;
}

function remedies(policy: ReturnType<typeof judge>["policy"], finding: Finding) {
  return staleReference.remedies?.(policy, finding, { asOf: "2026-11-22" }) ?? [];
}

function applied(text: string, remedy: ReturnType<typeof remedies>[number] | undefined): string {
  if (remedy?.kind !== "replace") return text;
  const [edit] = remedy.edits;
  return edit === undefined
    ? text
    : text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
}
