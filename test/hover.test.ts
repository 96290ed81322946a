import { describe, expect, test } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { explain } from "../server/engine/hover.ts";
import { withoutMarkup } from "../server/lsp/hover.ts";

const POLICY = `Privacy Policy

1. Who we are

Larkspur Analytics Ltd, 4 Mill Lane, Dublin, Ireland ("Larkspur") is the controller. Write to privacy@larkspur.example.

2. What we do with your data

We process your name and e-mail address ("Account Data") to open your account. The legal basis is Art. 6(1)(b) GDPR.
We delete Account Data two years after you close your account. We use a web beacon in our newsletters.

3. Transfers

Our provider in the United States is certified under the Privacy Shield.
`;

function explained(marker: string, { nth = 0, text = POLICY } = {}) {
  let at = text.indexOf(marker);
  for (let seen = 0; seen < nth; seen++) at = text.indexOf(marker, at + 1);
  const analysis = analyze(
    readDocument(text, "plaintext"),
    { ...defaultConfiguration, treatAs: "policy" },
    "2026-11-22",
  );
  const explanation = explain(analysis, at + 1);
  return explanation && { ...explanation, about: text.slice(explanation.range.start, explanation.range.end) };
}

describe("hovering", () => {
  test("over a finding tells what is wrong, what happened, what to do, and where that is written", () => {
    const found = explained("Privacy Shield");
    expect(found?.about).toContain("Privacy Shield");
    expect(found?.markdown).toMatch(/^\*\*.*Privacy Shield.*\*\*\n\n.*\n\n\*Now:\* .*\n\n\*What to do:\* /);
    expect(found?.markdown).toMatch(/\[[^\]]*C-311\/18[^\]]*\]\(https:\/\/[^)\s]+\)/);
    expect(found?.markdown).toContain("`stale-reference`");
  });

  test("over a gap tells what comes closest to closing it, and why that does not count", () => {
    const text = `${POLICY}
4. How long we keep data

As the law provides.

5. Links to other web sites

Personal data are deleted after two years.
`.replace("We delete Account Data two years after you close your account. ", "");
    const found = explained("How long we keep data", { text });
    expect(found?.markdown).toContain("`missing-retention`");
    expect(found?.markdown).toContain(
      "*Found:* “Personal data are deleted after two years.” (line 22). *It stands in a part about what others do.*",
    );
  });

  test("over a use of a defined term shows its definition", () => {
    const found = explained("Account Data", { nth: 1 });
    expect(found?.about).toBe("Account Data");
    expect(found?.markdown).toMatch(
      /^\*\*“Account Data”\*\* · Defined in line 9 · used once\n\n> .*name and e-mail address/,
    );
  });

  test("over a definition tells how often the term is used", () => {
    expect(explained("Account Data")?.markdown).toMatch(/^\*\*“Account Data”\*\* · Defined here · used once/);
  });

  test("over a citation tells what the provision says", () => {
    const found = explained("Art. 6(1)(b)");
    expect(found?.about).toMatch(/^Art\. 6\(1\)\(b\)/);
    expect(found?.markdown).toMatch(/^\*\*GDPR Article 6\(1\)\(b\)\*\* · /);
    expect(found?.markdown).toContain("](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6)");
  });

  test("over a citation of another law tells what it says, with the text", () => {
    const text = "# Privacy Policy\n\nCookies need consent (Article 5(3) of Directive 2002/58/EC).";
    const found = explained("Article 5(3)", { text });
    expect(found?.markdown).toMatch(
      /^\*\*Directive 2002\/58\/EC \(ePrivacy Directive\) Article 5\(3\)\*\*\n\nStoring/,
    );
    expect(found?.markdown).toContain("](https://eur-lex.europa.eu/eli/dir/2002/58/oj)");
  });

  test.each([
    ["§ 1798.120", "the CCPA (§ 1798.120)", "**CCPA Section 1798.120**\n\nThe right to opt out"],
    [
      "§ 1798.140(v)(1)",
      "Cal. Civ. Code § 1798.140(v)(1)",
      "Section 1798.140(v)(1)**\n\nWhat personal information is.",
    ],
    ["Schedule 2", "Schedule 2 to the Data Protection Act 2018", "Act 2018 Schedule 2**\n\nExemptions"],
    ["section 170", "section 170 of the Data Protection Act 2018", "Section 170**\n\nIt is an offence"],
    ["regulation 22", "regulation 22(3) of PECR", "2003 Regulation 22(3)**\n\nAdvertising by e-mail"],
    ["§ 25", "§ 25 (2) TDDDG", "German TDDDG Section 25(2)**\n\nThe exceptions"],
    ["Article 40", "Article 40 of the Digital Services Act", "Article 40**\n\nIts articles go from 1 to 93."],
    ["312.5", "16 CFR 312.5(b)", "COPPA Rule Section 312.5(b)**\n\nVerifiable consent"],
  ])("over %s tells what it provides", (at, cited, expected) => {
    const found = explained(at, { text: `# Privacy Policy\n\nPersonal data are covered by ${cited}.` });
    expect(found?.markdown).toContain(expected);
  });

  test("over an expression of the glossary explains it", () => {
    const found = explained("web beacon");
    expect(found?.about).toBe("web beacon");
    expect(found?.markdown).toMatch(/(?:^|\n)\*\*web beacon\*\*\n\n.+\n\n\[/);
  });

  test("over a law or framework of the glossary tells since when it stands", () => {
    const text =
      "# Privacy Policy\n\nWe process personal data and follow the CCPA and the ePrivacy Directive.";
    expect(explained("CCPA", { text })?.markdown).toContain("**CCPA** · since 1 January 2020");
    expect(explained("ePrivacy", { text })?.markdown).toMatch(/since 31 July 2002/);
  });

  test("over a passage names the items that it answers", () => {
    expect(explained("two years after")?.markdown).toMatch(
      /\*\*Says\*\* how long .* · \[GDPR Art\. 13\(2\)\(a\)\]/,
    );
  });

  test("over a heading sums up its section, over the title the document", () => {
    expect(explained("What we do with")?.markdown).toMatch(/\*\*This section says\*\* .*how long/);
    expect(explained("Privacy Policy")?.markdown).toMatch(
      /\*\*\d+ of \d+ disclosures are made\*\*, as of 2026-11-22\./,
    );
  });

  test("over a title where much is missing lists it, and no more than one can read", () => {
    const found = explained("Privacy Policy");
    expect(found?.markdown).toMatch(/^\*\*\d+ findings here\*\*\n\n- /);
    expect(found?.markdown.match(/^- /gm)?.length).toBeLessThan(15);
  });

  test("where nothing is to be said says nothing", () => {
    expect(explained("\n\n1. Who")).toBeUndefined();
    expect(explained("", { text: "" })).toBeUndefined();
  });

  test("over words of the document that look like markup shows them as they are", () => {
    const text = POLICY.replaceAll("Account Data", "Account *Data_ <b>");
    const found = explained("Account *Data_", { nth: 1, text });
    if (found !== undefined) expect(found.markdown).not.toMatch(/(?<!\\)<b>/);
  });

  test("anywhere in a policy does not fail, and its range holds the place", () => {
    const analysis = analyze(readDocument(POLICY, "plaintext"), defaultConfiguration, "2026-11-22");
    for (let offset = -1; offset <= POLICY.length + 1; offset++) {
      const range = explain(analysis, offset)?.range;
      if (range !== undefined)
        expect({ offset, isIn: range.start <= offset && offset <= range.end }).toEqual({
          offset,
          isIn: true,
        });
    }
  });
});

test("without Markdown links keep their address and marks go", () => {
  expect(
    withoutMarkup(
      "**A \\*bold\\* word** · [Art. 5\\[1\\]](https://example.org/a_b) · `rule-id`\n\n---\n\n> snake_case\n\n*Now:* this",
    ),
  ).toBe("A *bold* word · Art. 5[1] (https://example.org/a_b) · rule-id\n\nsnake_case\n\nNow: this");
});
