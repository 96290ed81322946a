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
    ["Write to the UK Information Commissioner’s Office.", "Write to the UK Information Commission."],
    ["Write to the Irish Data Protection Commissioner.", "Write to the Irish Data Protection Commission."],
    ["Facebook Ireland’s site is meant.", "Meta Platforms Ireland Limited’s site is meant."],
    ["We use the Facebook pixel.", "We use the Meta Pixel."],
    ["It is run by Twitter, Inc. for us.", "It is run by X Corp. for us."],
    ["It is run by Facebook, Inc. (“Facebook”).", "It is run by Meta Platforms, Inc. (“Facebook”)."],
  ])("mends %s safely", (before, after) => {
    const { policy, findings } = judge(before);
    const safe = findings
      .flatMap((finding) => remedies(policy, finding))
      .filter(({ safety }) => safety === "safe");
    expect(safe).toHaveLength(1);
    expect(applied(before, safe[0])).toBe(after);
  });

  it.each(["We use post-Privacy Shield contracts.", "Our Privacy Shield alternatives are contracts."])(
    "leaves what came after it alone: %s",
    (text) => {
      expect(judge(text).findings).toEqual([]);
    },
  );

  it("does not mend across markup", () => {
    const { policy, findings } = judge("We use Google **AdWords**.");
    expect(findings).toHaveLength(1);
    expect(findings.flatMap((finding) => remedies(policy, finding))).toEqual([]);
  });

  it("offers what is true only under a condition, and never calls it safe", () => {
    const { policy, findings } = judge("We rely on the Privacy Shield.");
    const safeties = findings.flatMap((finding) => remedies(policy, finding)).map(({ safety }) => safety);
    expect([...new Set(safeties)]).toEqual(["unsafe"]);
  });

  it.each([
    [
      "We follow the EU-U.S. and Swiss Privacy Shield Frameworks.",
      "EU-U.S. and Swiss-U.S. Data Privacy Frameworks",
    ],
    ["The Privacy Shield Principles govern.", "EU-U.S. Data Privacy Framework Principles"],
    ["# OUR PRIVACY SHIELD", "EU-U.S. DATA PRIVACY FRAMEWORK"],
    ["We use GOOGLE ADWORDS.", "GOOGLE ADS"],
    ["We have an SSL certificate.", "a TLS"],
    ["You need a Twitter account.", "an X (formerly Twitter)"],
    ["We use a Google AdWords tag.", "Google Ads"],
    ["We follow a Privacy Shield policy.", "EU-U.S. Data Privacy Framework"],
    ["We use Secure Socket Layer (SSL) technology.", "TLS"],
  ])("fits what it replaces: %s", (text, expected) => {
    const { policy, findings } = judge(text);
    const [first] = findings.flatMap((finding) => remedies(policy, finding));
    expect(first?.kind === "replace" ? first.edits[0]?.newText : undefined).toBe(expected);
  });

  it("offers only to remove a sentence that speaks of complaints, and nothing for two sentences at once", () => {
    const titles = (text: string) => {
      const { policy, findings } = judge(text);
      return findings.flatMap((finding) => remedies(policy, finding)).map(({ title }) => title);
    };
    const aside = titles("We are open. We take complaints under the Privacy Shield to a panel. We answer.");
    expect(aside.filter((title) => title.includes("sentence"))).toEqual([
      "Remove the sentence (only if nothing rests on it any more)",
    ]);
    const two = titles(
      "We are open. We rely on the Privacy Shield in the U.S.  Larkspur answers for it. We answer.",
    );
    expect(two.filter((title) => title.includes("sentence"))).toEqual([]);
  });

  it("does not call safe what would break a link to a heading", () => {
    const safetyOf = (text: string) => {
      const { policy, findings } = judge(text);
      return findings.flatMap((finding) => remedies(policy, finding)).map(({ safety }) => safety);
    };
    expect(safetyOf("See [below](#bing-ads).\n\n## Bing Ads\n\nWe advertise.")).toEqual(["unsafe"]);
    expect(safetyOf("See below.\n\n## Bing Ads\n\nWe advertise.")).toEqual(["safe"]);
  });

  it("says so when the document is older than the change", () => {
    const [finding] = find("# Privacy Policy\n\nLast updated: 3 May 2019\n\nWe rely on the Privacy Shield.");
    expect(finding?.message).toMatch(
      /\(CJEU C-311\/18, Schrems II\); it was right when this was last updated, on 3 May 2019$/,
    );
    const [year] = find("# Privacy Policy\n\nLast updated: May 2019\n\nWe rely on the Privacy Shield.");
    expect(year?.message).toMatch(/last updated, in May 2019$/);
  });

  it.each(["1 August 2020", "July 2020", "2020"])("does not for one of %s", (date) => {
    const [finding] = find(`# Privacy Policy\n\nLast updated: ${date}\n\nWe rely on the Privacy Shield.`);
    expect(finding?.message).toMatch(/Schrems II\)$/);
  });

  it.each([
    "# Privacy Policy\n\n## Change log\n\n- We joined the Privacy Shield.",
    "# Privacy Policy\n\n## Version history\n\nVersion 3 named the Privacy Shield.",
    "# Privacy Policy\n\n## Previous versions\n\nThe Privacy Shield was the ground.",
    "# Privacy Policy\n\n## Changes\n\n- 3 May 2019: we rely on the Privacy Shield\n- Version 2.1 (1 May 2018) – Twitter added",
    "# Privacy Policy\n\n| Date | Change |\n| --- | --- |\n| 3 May 2019 – Privacy Shield added | |",
  ])("leaves a change log alone: %s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    "# Privacy Policy\n\n## Your browsing history\n\nWe use Bing Ads.",
    "# Privacy Policy\n\n## Changes to this policy\n\nWe rely on the Privacy Shield.",
    "Since 3 May 2019 we rely on the Privacy Shield.",
    "# Privacy Shield\n\nWhat we do.",
  ])("not what only looks like one: %s", (text) => {
    expect(find(text)).toHaveLength(1);
  });

  it("offers another sentence for one that rests on it as a whole, and to remove it", () => {
    const text =
      "We keep data safe. Larkspur Inc. is certified under the EU-U.S. Privacy Shield. We delete data.";
    const { policy, findings } = judge(text);
    const offered = findings.flatMap((finding) => remedies(policy, finding));
    expect(offered.map(({ safety }) => safety)).toEqual(["unsafe", "unsafe", "unsafe", "unsafe"]);
    expect(applied(text, offered[2])).toMatch(
      /^We keep data safe\. For transfers to the United States .*2021\/914\)\. You can ask us for a copy\. We delete data\.$/,
    );
    expect(applied(text, offered[3])).toBe("We keep data safe. We delete data.");
  });

  it.each([
    "The Privacy Shield is a framework of the United States.",
    "We rely on the Privacy Shield or on standard contractual clauses.",
  ])("not for a sentence that says more: %s", (text) => {
    const { policy, findings } = judge(text);
    expect(findings.flatMap((finding) => remedies(policy, finding))).toHaveLength(1);
  });

  it("removes a sentence with its link", () => {
    const text =
      "Write to us first. The EU provides an ODR platform at [this address](https://ec.europa.eu/consumers/odr). We answer soon.";
    const { policy, findings } = judge(text);
    const named = findings.find(({ entry }) => entry === "odr-platform-link");
    const offered = named === undefined ? [] : remedies(policy, named);
    expect(applied(text, offered.at(-1))).toBe("Write to us first. We answer soon.");
  });
});

function judge(text: string, asOf = "2026-11-22") {
  const policy = buildPolicy(readDocument(text, "markdown"), englishLanguage());
  return { policy, findings: [...staleReference.find(policy, { asOf, language: "en" })] };
}

function find(text: string, asOf?: string): readonly Finding[] {
  return judge(text, asOf).findings;
}

function remedies(policy: ReturnType<typeof judge>["policy"], finding: Finding) {
  return staleReference.remedies?.(policy, finding, { asOf: "2026-11-22", language: "en" }) ?? [];
}

function applied(text: string, remedy: ReturnType<typeof remedies>[number] | undefined): string {
  if (remedy?.kind !== "replace") return text;
  const [edit] = remedy.edits;
  return edit === undefined
    ? text
    : text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
}
