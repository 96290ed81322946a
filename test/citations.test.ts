import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { fixesFor } from "../server/engine/fixes.ts";
import { explain } from "../server/engine/hover.ts";
import { lawLinks } from "../server/engine/links.ts";
import { CITATION_SUBJECTS } from "../server/knowledge/citation-subjects.ts";
import { faultOf, LAST_ARTICLE } from "../server/knowledge/gdpr-structure.ts";
import { PROVISIONS } from "../server/knowledge/provisions.ts";
import { lawOf } from "../server/policy/citations.ts";

describe("citations are read in every usual form", () => {
  it.each([
    ["Art. 6 (1) lit. f GDPR", ["6(1)(f)"]],
    ["Article 6.1.(b) GDPR", ["6(1)(b)"]],
    ["Article 6(1)(f) of the GDPR", ["6(1)(f)"]],
    ["Article 6(1) point (f) GDPR", ["6(1)(f)"]],
    ["point (f) of Article 6(1) GDPR", ["6(1)(f)"]],
    ["point (a) of the first subparagraph of Article 49(1) GDPR", ["49(1)(a)"]],
    ["points (a) and (f) of Article 6(1) of the GDPR", ["6(1)(a)", "6(1)(f)"]],
    ["letter b) of paragraph 1 of Article 6 GDPR", ["6(1)(b)"]],
    ["Article 6 subsection 1 letter b GDPR", ["6(1)(b)"]],
    ["a point of Article 6 GDPR", ["6"]],
    ["article 6.1. point f) of GDPR", ["6(1)(f)"]],
    ["Art. 6 para. 1 sentence 1 lit. b GDPR", ["6(1)(b)"]],
    ["Art. 6 Par. 1 S. 1 lit. f GDPR", ["6(1)(f)"]],
    ["Art. 6 (1) 1 lit. c GDPR", ["6(1)(c)"]],
    ["Art. 6 para. 1 p. 1 lit. b) GDPR", ["6(1)(b)"]],
    ["Article 6 para. 1 p. 1 (f) GDPR", ["6(1)(f)"]],
    ["Art. 6 para. 1 p. lit. f) GDPR", ["6(1)(f)"]],
    ["Art. 6 para. 1 sent. 1 lit. a GDPR", ["6(1)(a)"]],
    ["Art. 6 I 1 f GDPR", ["6(1)(f)"]],
    ["Art. 6 I lit. a DS-GVO", ["6(1)(a)"]],
    ["Art. 6(1)a GDPR", ["6(1)(a)"]],
    ["Art. 6(1) a GDPR", ["6(1)(a)"]],
    ["Article 6, paragraph 1, letter b, GDPR", ["6(1)(b)"]],
    ["Art. 6 Abs. 1 S. 1 lit. f DSGVO", ["6(1)(f)"]],
    ["Art. 4 No. 7 GDPR", ["4(7)"]],
    ["Article 4(11) GDPR", ["4(11)"]],
    ["Art. 12 et seq. GDPR", ["12"]],
    ["GDPR 13(2)(a)", ["13(2)(a)"]],
    ["GDPR Art. 13", ["13"]],
    ["Article 28 of Regulation (EU) 2016/679", ["28"]],
    ["Art. 6(1)(a) and (f) GDPR", ["6(1)(a)", "6(1)(f)"]],
    ["Art. 6(1) lit. b, f GDPR", ["6(1)(b)", "6(1)(f)"]],
    ["Art. 6(1) lit. a or lit. b GDPR", ["6(1)(a)", "6(1)(b)"]],
    ["Articles 13(1)(f) and 14(1)(f) GDPR", ["13(1)(f)", "14(1)(f)"]],
    ["Articles 15, 16 and 17 GDPR", ["15", "16", "17"]],
    ["Articles 45 and 46 of the General Data Protection Regulation", ["45", "46"]],
    ["Arts 15–22 GDPR", ["15-22"]],
    ["Articles 15 to 22 of the GDPR", ["15-22"]],
    ["Art. 21(1) and (2) GDPR", ["21(1)", "21(2)"]],
    ["Art. 13, Art. 14 GDPR", ["13", "14"]],
    ["Article 22A of the UK GDPR", ["uk 22A"]],
    ["Art. 6(1)(ea) UK GDPR", ["uk 6(1)(ea)"]],
    ["Art. 15 GDPR, and within 30 days", ["15"]],
    ["the rights of the GDPR (Art. 15, 14 days after your request)", ["15"]],
  ])("%s", (text, expected) => {
    expect(cites(`We act under ${text}.`)).toEqual(expected);
  });

  it.each([
    "Article 5 of this Policy and the GDPR",
    "Article 5(3) of Directive 2002/58/EC, not the GDPR",
    "Article 13 of the Swiss Federal Data Protection Act; the GDPR does not apply",
    "Art. 16 LGPD",
    "Article 8 of the Charter of Fundamental Rights, on which the GDPR rests",
    "the Article 29 Working Party, now replaced by the board of the GDPR",
    "section 170 of the Data Protection Act 2018",
    "article 40-1 of the Act No 78-17",
    "§ 25 TDDDG",
    "state of the art 20 GB disks",
  ])("not %s", (text) => {
    expect(cites(`We act under ${text}.`)).toEqual([]);
  });

  it("of other laws that we know, which are never taken for the GDPR", () => {
    const text =
      "We follow Art. 15 GDPR, Article 5(3) of Directive 2002/58/EC, Art. 25 FADP and Article 18 LGPD.";
    expect(cites(text)).toEqual(["15"]);
    const judged = (sentence: string) => wrongIn(analyzed(sentence)).map(({ message }) => message);
    expect(judged("Article 5(3) of the ePrivacy Directive applies to cookies.")).toEqual([]);
    expect(judged("Cookies need consent (Article 25 of Directive 2002/58/EC).")).toEqual([
      "Directive 2002/58/EC (ePrivacy Directive) has no Article 25: it ends with Article 21",
    ]);
    expect(judged("In Brazil you have the rights of Art. 80 LGPD.")).toEqual([
      "The LGPD has no Article 80: it ends with Article 65",
    ]);
    expect(judged("Article 80 of the Swiss Code of Obligations applies, not the FADP.")).toEqual([]);
  });

  it("without a law only where the document cites the GDPR and has no articles of its own", () => {
    expect(cites("You have rights (Art. 15 GDPR).\n\nYou may object (Art. 21(1)).")).toEqual(["15", "21(1)"]);
    expect(cites("You may object (Art. 21(1)).")).toEqual([]);
    expect(cites("In the UK, see Art. 14(5)(e).")).toEqual(["uk 14(5)(e)"]);
    expect(cites("We follow Art. 13 UK GDPR.\n\nSee Art. 14.")).toEqual(["uk 13", "uk 14"]);
    expect(cites("# Article 1\n\nWe follow Art. 15 GDPR.\n\n# Article 2\n\nSee Article 1.")).toEqual(["15"]);
  });
});

describe("the structure of the GDPR", () => {
  it("has every article, and every part that the knowledge explains", () => {
    expect(PROVISIONS.size).toBe(LAST_ARTICLE);
    for (const { article, parts } of PROVISIONS.values()) {
      for (const part of ["", ...Object.keys(parts)]) {
        const [paragraph] = /\d+/.exec(part) ?? [];
        const [letter] = /[a-z]/.exec(part) ?? [];
        const fault = faultOf(article, paragraph === undefined ? undefined : Number(paragraph), letter);
        expect([article, part, fault]).toEqual([article, part, undefined]);
      }
    }
  });

  it("has every provision that a subject is judged by", () => {
    for (const { fits, mistaken, right } of Object.values(CITATION_SUBJECTS)) {
      for (const provision of [...fits, ...mistaken, right]) {
        const [, article, paragraph, letter] = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(provision) ?? [];
        const number = paragraph === undefined ? undefined : Number(paragraph);
        expect([provision, faultOf(Number(article), number, letter)]).toEqual([provision, undefined]);
      }
      expect(mistaken.filter((one) => fits.some((fit) => fit === one))).toEqual([]);
    }
  });

  it.each([
    [6, 1, "f"],
    [6, 4, "e"],
    [13, 2, "f"],
    [14, 2, "g"],
    [49, 1, "g"],
    [83, 5, "e"],
    [99, 2, undefined],
    [50, undefined, "d"],
    [17, 1, undefined],
    [16, 1, undefined],
  ])("has Article %i(%s)(%s)", (article, paragraph, letter) => {
    expect(faultOf(article, paragraph, letter)).toBeUndefined();
  });

  it.each([
    [0, undefined, undefined, "no-article"],
    [100, undefined, undefined, "no-article"],
    [6, 1, "g", "no-letter"],
    [6, 5, undefined, "no-paragraph"],
    [7, 3, "a", "no-letter"],
    [13, 9, undefined, "no-paragraph"],
    [16, 2, undefined, "no-paragraph"],
    [4, 27, undefined, "no-paragraph"],
    [6, undefined, "f", "paragraph-left-out"],
    [12, undefined, "z", "no-letter"],
  ])("has no Article %i(%s)(%s)", (article, paragraph, letter, kind) => {
    expect(faultOf(article, paragraph, letter)?.kind).toBe(kind);
  });
});

describe("wrong-citation", () => {
  it.each([
    ["You have the right to erasure (Art. 20 GDPR).", "You have the right to erasure (Art. 17 GDPR)."],
    ["The right of access under Article 16 GDPR.", "The right of access under Article 15 GDPR."],
    [
      "We rely on our legitimate interests (Art. 6(1)(b) GDPR).",
      "We rely on our legitimate interests (Art. 6(1)(f) GDPR).",
    ],
    [
      "This is based on your consent (Art. 6 para. 1 lit. f GDPR).",
      "This is based on your consent (Art. 6 para. 1 lit. a GDPR).",
    ],
    ["Art. 6(1)(f) GDPR (performance of a contract).", "Art. 6(1)(b) GDPR (performance of a contract)."],
    ["Our interest is Art. 6(f) GDPR.", "Our interest is Art. 6(1)(f) GDPR."],
    [
      "An Article 49 adequacy decision of the GDPR kind.",
      "An Article 45 adequacy decision of the GDPR kind.",
    ],
  ])("mends %s", (before, after) => {
    const analysis = analyzed(before);
    const findings = wrongIn(analysis);
    expect(findings).toHaveLength(1);
    const [fix] = findings.flatMap((finding) => fixesFor(analysis, finding));
    expect(fix?.safety).toBe("unsafe");
    const [edit] = fix?.edits ?? [];
    expect(edit && before.slice(0, edit.range.start) + edit.newText + before.slice(edit.range.end)).toBe(
      after,
    );
  });

  it.each([
    "Data portability (Art. 17 GDPR).",
    "You may lodge a complaint with a supervisory authority (Art. 15 GDPR).",
    "You may withdraw your consent at any time (Art. 21 GDPR).",
    "You have the right to restriction of processing pursuant to Art. 16 GDPR.",
    "Right to object: Art. 18 GDPR",
    "This is necessary to comply with a legal obligation (Art. 6(1)(f) GDPR).",
    "Article 20 GDPR – right to erasure",
    "We process special categories of personal data (Art. 10 GDPR).",
    "Our representative in the Union (Art. 37 GDPR)",
    "Our data protection officer under Art. 27 GDPR",
    "On the basis of standard contractual clauses (Art. 45 GDPR).",
    "Binding corporate rules (Art. 49 GDPR)",
    "We are joint controllers (Art. 28 GDPR).",
    "We report a personal data breach under Art. 35 GDPR.",
    "No automated decision-making (Art. 20 GDPR) takes place.".replace("No a", "A"),
    "You have the right of access (Art. 15 GDPR), erasure (Art. 20 GDPR).",
    "Right of access by the data subject – Article 16 GDPR",
    "Right to withdraw consent (Article 21 GDPR)",
    "You have the right to object under Article 19 GDPR.",
    "Right to lodge a complaint with a supervisory authority (Art. 78 GDPR)",
    "Contract (Art. 6(1)(f) GDPR)",
    "Article 6(1)(b) GDPR - consent",
    "We use standard contractual clauses adopted by the Commission (Art. 49 GDPR)",
    "DPO under Art. 35 GDPR",
    "data protection impact assessment under Art. 37 GDPR",
    "Records of processing activities (Art. 28 GDPR)",
    "technical and organisational measures under Art. 30 GDPR",
    "The controller within the meaning of Art. 4 No. 8 GDPR is Larkspur Ltd.",
    "Our representative pursuant to Art. 28 GDPR is Fernhill B.V.",
  ])("flags %s", (text) => {
    expect(wrongIn(analyzed(text)).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("flags two that were exchanged", () => {
    const text = "You may ask for erasure (Art. 18 GDPR) and restriction of processing (Art. 17 GDPR).";
    expect(wrongIn(analyzed(text))).toHaveLength(2);
  });

  it.each([
    "You have the right to erasure (Art. 17 GDPR).",
    "Rights of access, rectification, erasure, restriction, portability and objection (Art. 15 to 21 GDPR).",
    "You may ask for access, rectification and erasure (Art. 15, 16 GDPR).",
    "You may object to processing that is based on our legitimate interests (Art. 6(1)(f), 21 GDPR).",
    "If you withdraw your consent (Art. 6(1)(a) GDPR), we delete your data.",
    "You can revoke your consent in accordance with Art. 7 para. 3 GDPR.",
    "Your right to object (Art. 21 GDPR) and to withdraw your consent (Art. 7 para. 3 GDPR)",
    "The right to erasure is limited by Art. 23 GDPR.",
    "To document your consent, we store the time (Art. 6(1)(c) GDPR).",
    "Our consent management platform is operated under Art. 6(1)(c) GDPR.",
    "This needs no consent (Art. 6(1)(f) GDPR).",
    "In the absence of an adequacy decision, Art. 49(1)(a) GDPR applies.",
    "Where there is no adequacy decision (Art. 46 GDPR)",
    "We rely on your consent (Art. 6(1)(a) GDPR) or our legitimate interests (Art. 6(1)(f) GDPR).",
    "With your explicit consent (Art. 9(2)(a) GDPR), otherwise not.",
    "The legal basis is Art. 6 GDPR (consent).",
    "Our legitimate interest lies in performing the contract with your employer (Art. 6(1)(f) GDPR).",
    "Automated decisions with legal effect need your consent (Art. 22(2)(c) GDPR).",
    "Transfers follow Art. 44 et seq. GDPR, with standard contractual clauses.",
    "You may complain to the authority (Art. 77 GDPR).",
    "You are told of your right to erasure under Art. 13(2)(b) GDPR.",
    "The recognised legitimate interests of Art. 6(1)(ea) UK GDPR",
    "Article 22A UK GDPR covers automated decision-making.",
    "Right to portability – Art. 20 of our contract",
    "Art. 15 GDPR: access, Art. 16 GDPR: rectification, Art. 17 GDPR: erasure, Art. 18 GDPR: restriction of processing.",
    "Your rights are access, Art. 15, rectification, Art. 16, erasure, Art. 17, portability, Art. 20 GDPR.",
    "Art. 15 right of access, Art. 16 right to rectification, Art. 17 right to erasure, Art. 20 portability (all GDPR)",
    "You can complain to an authority or go to court (Art. 79 GDPR).",
    "Complaint and judicial remedies (Art. 77, 79 GDPR)",
    "The controller and the processor (Art. 4(7), (8) GDPR)",
    "Technical and organisational measures (Art. 32 GDPR) and records of processing (Art. 30 GDPR)",
    "Where we have joint controllers or processors (Art. 26, 28 GDPR), we have contracts with them.",
    "Your data protection officer (Art. 37 to 39 GDPR) advises on the impact assessment (Art. 35 GDPR).",
    "If you object (Art. 21(1) GDPR), you may ask for restriction of processing (Art. 18(1)(d) GDPR).",
    "Erasure cannot be asked for where we have a legal obligation (Art. 17(3)(b) GDPR).",
    "The right to data portability applies to processing based on consent (Art. 6(1)(a) GDPR) or contract (Art. 6(1)(b) GDPR).",
    "Legal basis: Art. 6(1)(a), (b) and (f) GDPR (consent, contract, legitimate interests)",
    "Our legitimate interests (Art. 6 GDPR)",
    "We need your consent under Art. 49(1)(a) GDPR where standard contractual clauses are missing.",
    "Profiling to perform the contract (Art. 22(2)(a) GDPR)",
  ])("leaves alone %s", (text) => {
    expect(wrongIn(analyzed(text)).map(({ message }) => message)).toEqual([]);
  });
});

it("is judged in time in a text without an end", () => {
  const analysis = analyzed("erasure (Art. 20 GDPR) ".repeat(10_000));
  const findings = wrongIn(analysis);
  expect(findings.length).toBeGreaterThan(10);
  expect(findings.flatMap((finding) => fixesFor(analysis, finding)).length).toBe(findings.length);
  expect(lawLinks(analysis)).toHaveLength(10_000);
});

describe("a citation", () => {
  it.each([
    ["Arts 15–22 GDPR", /^\*\*GDPR Articles 15 to 22\*\*\n\n- \[Article 15\]\(.*#art_15\)/m],
    ["Article 22A UK GDPR", /^\*\*UK GDPR Article 22A\*\*/m],
    ["GDPR 13(2)(a)", /^\*\*GDPR Article 13\(2\)\(a\)\*\*/m],
  ])("is explained: %s", (written, markdown) => {
    const text = `See ${written} for more.`;
    expect(explain(analyzed(text), text.search(/\d/))?.markdown).toMatch(markdown);
  });

  it("links to the official text, unless it is a link", () => {
    const text = "See Art. 6(1)(f) and Art. 7 GDPR, Art. 17 UK GDPR, [Art. 20 GDPR](https://example.org).";
    expect(
      lawLinks(analyzed(text)).map(({ range, target }) => [text.slice(range.start, range.end), target]),
    ).toEqual([
      ["Art. 6(1)(f)", "https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6"],
      ["Art. 7", "https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7"],
      ["Art. 17", "https://www.legislation.gov.uk/eur/2016/679/article/17"],
    ]);
  });
});

function analyzed(text: string) {
  const document = readDocument(text, "markdown");
  return analyze(document, { ...defaultConfiguration, treatAs: "policy", language: "en" }, "2026-11-22");
}

function wrongIn({ findings }: ReturnType<typeof analyzed>) {
  return findings.filter(({ rule }) => rule === "wrong-citation");
}

function cites(text: string): readonly string[] {
  const { policy } = analyzed(text);
  return policy.holding.citations.flatMap(({ facts }) =>
    facts.citations.flatMap((citation) => {
      const law = lawOf(citation, policy);
      if (law === undefined) return [];
      const { article, suffix = "", until, detail } = citation;
      const range = until === undefined ? "" : `-${until}`;
      return [`${law === "uk-gdpr" ? "uk " : ""}${article}${suffix}${range}${detail}`];
    }),
  );
}
