import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { fixesFor } from "../server/engine/fixes.ts";
import { lawLinks } from "../server/engine/links.ts";
import { faultOfOther, numberOf } from "../server/knowledge/other-law.ts";
import { isOtherLaw, OTHER_LAW_IDS, OTHER_LAWS } from "../server/knowledge/other-laws.ts";

describe("citations of other laws are read", () => {
  it.each([
    ["Article 5(3) of the ePrivacy Directive", ["eprivacy-directive 5(3)"]],
    ["Art. 13 (2) Directive 2002/58/EC", ["eprivacy-directive 13(2)"]],
    ["Article 8 of the Charter of Fundamental Rights", ["eu-charter 8"]],
    ["Article 16(1) TFEU", ["tfeu 16(1)"]],
    ["Article 7 of Directive 95/46/EC and Article 8 ECHR", ["directive-95-46 7", "echr 8"]],
    ["Article 28(2) DSA", ["dsa 28(2)"]],
    ["Articles 12 to 14 of Regulation (EU) 2018/1725", ["regulation-2018-1725 12"]],
    ["Art. 25 FADP", ["swiss-fadp 25"]],
    ["section 170 of the Data Protection Act 2018", ["uk-dpa-2018 170"]],
    ["s. 164A DPA 2018", ["uk-dpa-2018 164A"]],
    ["Schedule 21 to the UK Data Protection Act 2018", ["uk-dpa-2018 21"]],
    ["the Data Protection Act 2018 (DPA), section 9", ["uk-dpa-2018 9"]],
    ["regulation 22 of PECR", ["pecr 22"]],
    ["the Privacy and Electronic Communications Regulations 2003, regulation 6", ["pecr 6"]],
    ["PECR, regs. 21 and 22(3)", ["pecr 21", "pecr 22(3)"]],
    ["§ 25 (1) TDDDG", ["tdddg 25(1)"]],
    ["Section 25 Abs. 2 of the German TDDDG", ["tdddg 25(2)"]],
    ["§ 26 BDSG", ["bdsg 26"]],
    ["Cal. Civ. Code § 1798.140(v)(1)", ["california-civil-code 1798.140(v)(1)"]],
    ["California Civil Code Section 1798.83", ["california-civil-code 1798.83"]],
    ["§§ 1798.110 and 1798.115 of the CCPA", ["ccpa 1798.110", "ccpa 1798.115"]],
    ["CCPA § 1798.105", ["ccpa 1798.105"]],
    ["the CCPA (Cal. Civ. Code § 1798.100 et seq.)", ["california-civil-code 1798.100"]],
    ["section 1798.185", ["california-civil-code 1798.185"]],
    ["15 U.S.C. §§ 6501–6506", ["coppa 6501", "coppa 6506"]],
    ["16 CFR § 312.5(c)(1)", ["coppa-rule 312.5(c)(1)"]],
    ["section 11 of POPIA", ["popia 11"]],
  ])("%s", (text, expected) => {
    expect(cites(`We act under ${text}.`)).toEqual(expected);
  });

  it.each([
    "section 5 of this policy and the CCPA",
    "section 4 below, as the CCPA wants",
    "Section 5 of the FTC Act (15 U.S.C. § 45)",
    "regulation 6 of our house rules",
    "the Data Protection Act, section 12",
    "§ 7026 of the CCPA regulations",
    "the CCPA regulations, section 7026",
    "20 U.S.C. § 1232g and 34 C.F.R. Part 99",
    "Regulation 2016/679",
    "the Privacy and Electronic Communications (EC Directive) Regulations 2003",
    "the PECR and the Privacy Regulations 2003",
    "16 C.F.R. Part 312",
    "schedule 3 of our terms",
    "the CCPA within 45 days",
  ])("not %s", (text) => {
    expect(cites(`We act under ${text}.`)).toEqual([]);
  });
});

describe("what is known of other laws", () => {
  it.each(OTHER_LAW_IDS)("%s has a source, and every provision that it explains", (id) => {
    const law = OTHER_LAWS[id];
    expect(law.sources[0].cite).not.toBe("");
    expect(law.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(law.pattern.global).toBe(true);
    expect(law.name).not.toMatch(/^The /);
    const fits = law.subjects?.flatMap((subject) => [...subject.fits, subject.right]) ?? [];
    for (const part of [...Object.keys(law.parts), ...fits]) {
      if (id.startsWith("ccpa") && /^1798\.(?:8|99)/.test(part)) continue;
      const [, kind, written = "", paragraph, letter] =
        /^(schedule )?([\d.]+[A-Z]?)(?:\((\d+)\))?(?:\(([a-z]{1,2})\))?$/.exec(part) ?? [];
      const first = (["article", "regulation"] as const).find((one) => law.divisions[one] !== undefined);
      const named = kind === undefined ? (first ?? ("section" as const)) : ("schedule" as const);
      const cited = {
        kind: named,
        article: 0,
        written,
        paragraph: paragraph === undefined ? undefined : Number(paragraph),
        letter,
      };
      expect([part, written === "" ? "unreadable" : faultOfOther(law, cited)]).toEqual([part, undefined]);
    }
    for (const { fits: own, words, right } of law.subjects ?? []) {
      expect(words.global).toBe(true);
      expect(own).toContain(right.replace(/\(.*/, ""));
    }
  });
});

describe("wrong-citation in other laws", () => {
  it.each([
    [
      "Article 25 of Directive 2002/58/EC",
      "Directive 2002/58/EC (ePrivacy Directive) has no Article 25: it ends with Article 21",
    ],
    [
      "Article 5(4) of Directive 2002/58/EC",
      "Directive 2002/58/EC (ePrivacy Directive) has no Article 5(4): Article 5 has 3 paragraphs",
    ],
    [
      "Article 8(4) of the Charter of Fundamental Rights",
      "The EU Charter of Fundamental Rights has no Article 8(4): Article 8 has 3 paragraphs",
    ],
    [
      "Article 7(2) of the Charter of Fundamental Rights",
      "The EU Charter of Fundamental Rights has no Article 7(2): Article 7 has no numbered paragraphs",
    ],
    [
      "Article 7(g) of Directive 95/46/EC",
      "Directive 95/46/EC has no Article 7(g): its letters end with (f)",
    ],
    [
      "Article 26(1)(e) of the Digital Services Act",
      "The Digital Services Act has no Article 26(1)(e): its letters end with (d)",
    ],
    [
      "section 240 of the Data Protection Act 2018",
      "The Data Protection Act 2018 has no Section 240: it ends with Section 215",
    ],
    [
      "Schedule 22 to the Data Protection Act 2018",
      "The Data Protection Act 2018 has no Schedule 22: it ends with Schedule 21",
    ],
    ["§ 99 BDSG", "The German Federal Data Protection Act (BDSG) has no Section 99: it ends with Section 86"],
    ["§ 35 TDDDG", "The German TDDDG has no Section 35: it ends with Section 30"],
    ["section 1798.83 of the CCPA", "The CCPA has no Section 1798.83: it begins with Section 1798.100"],
    ["CCPA § 1798.200", "The CCPA has no Section 1798.200: it ends with Section 1798.199.100"],
    ["16 CFR 312.14", "The COPPA Rule has no Section 312.14: it ends with Section 312.13"],
    ["15 U.S.C. §§ 6501–6508", "COPPA has no Section 6508: it ends with Section 6506"],
  ])("%s", (cited, message) => {
    expect(messages(`We act under ${cited}.`)).toEqual([message]);
  });

  it.each([
    [
      "Cookies need your consent (Article 13 of Directive 2002/58/EC).",
      "Article 13 of Directive 2002/58/EC (ePrivacy Directive) is about advertising by e-mail, not about cookies (Article 5(3))",
      "Cookies need your consent (Article 13 of Directive 2002/58/EC).",
    ],
    [
      "We set cookies under Article 13 of Directive 2002/58/EC.",
      "Article 13 of Directive 2002/58/EC (ePrivacy Directive) is about advertising by e-mail, not about cookies (Article 5(3))",
      "We set cookies under Article 5(3) of Directive 2002/58/EC.",
    ],
    [
      "You have the right to delete (CCPA § 1798.106).",
      "Section 1798.106 of the CCPA is about the right to correct, not about the right to delete (Section 1798.105)",
      "You have the right to delete (CCPA § 1798.105).",
    ],
    [
      "The right of access under Art. 28 FADP is free.",
      "Article 28 of the Swiss Federal Act on Data Protection is about data portability, not about the right of access (Article 25)",
      "The right of access under Art. 25 FADP is free.",
    ],
  ])("%s", (text, message, mended) => {
    const expected = mended === text ? [] : [message];
    expect(messages(text)).toEqual(expected);
    const analysis = analyzed(text);
    const [edit] = analysis.findings
      .filter(isWrong)
      .flatMap((one) => fixesFor(analysis, one)[0]?.edits ?? []);
    expect(edit ? text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end) : text).toBe(
      mended,
    );
  });

  it.each([
    "Cookies are set under Article 5(3) of Directive 2002/58/EC.",
    "We send the newsletter and set cookies (Article 13 of Directive 2002/58/EC).",
    "Article 13(2) of the ePrivacy Directive lets us write to customers.",
    "You have the right to delete (Cal. Civ. Code § 1798.105) and to correct (§ 1798.106).",
    "You have the right to know and the right to delete (CCPA §§ 1798.110, 1798.105).",
    "We answer requests to delete within the time of § 1798.130 of the CCPA.",
    "You have the right to erasure under Art. 16 LGPD.",
    "Our regulator acts under section 220 of the Data Protection Act 2018.",
    "We follow section 164A of the Data Protection Act 2018.",
    "We follow Article 8(2) of the Charter of Fundamental Rights.",
    "Whoever takes data commits an offence (section 170 of the Data Protection Act 2018).",
    "Storing cookies is governed by § 25 (1) TDDDG, the rest by Art. 6(1)(a) GDPR.",
    "The right to opt out (Cal. Civ. Code § 1798.120, 1798.135) is yours.",
    "Under California Civil Code Section 1798.83 you may ask once a year.",
    "The CCPA (§ 1798.199.100) counts too.",
    "The CCPA, section 1798, applies.",
    "COPPA section 1303 and 16 CFR 312.4(d) apply.",
  ])("leaves alone: %s", (text) => {
    expect(messages(text)).toEqual([]);
  });

  it("links to the official text", () => {
    const text = "Whoever takes data commits an offence (section 170 of the Data Protection Act 2018).";
    expect(lawLinks(analyzed(text)).map(({ target, title }) => [target, title])).toEqual([
      ["https://www.legislation.gov.uk/ukpga/2018/12/contents", "Data Protection Act 2018, section 170"],
    ]);
  });
});

function analyzed(text: string) {
  const document = readDocument(text, "markdown");
  return analyze(document, { ...defaultConfiguration, treatAs: "policy", language: "en" }, "2026-11-22");
}

function isWrong({ rule }: { readonly rule: string }): boolean {
  return rule === "wrong-citation";
}

function messages(text: string): readonly string[] {
  return analyzed(text)
    .findings.filter(isWrong)
    .map(({ message }) => message);
}

function cites(text: string): readonly string[] {
  return analyzed(text).policy.holding.citations.flatMap(({ facts }) =>
    facts.citations
      .filter(({ law }) => isOtherLaw(law))
      .map((one) => `${one.law} ${numberOf(one)}${one.detail}`),
  );
}
