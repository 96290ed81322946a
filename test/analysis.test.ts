import { describe, expect, it } from "vitest";
import type { Block } from "../server/document/block.ts";
import { type Document, editDocument, type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze, analyzeWith } from "../server/engine/analysis.ts";
import { type Configuration, defaultConfiguration } from "../server/engine/configuration.ts";
import { englishLanguage } from "../server/facts/language.ts";
import { factsOf, readAll } from "../server/facts/read.ts";
import { RULES } from "../server/rules/list.ts";
import type { Finding, Rule } from "../server/rules/rule.ts";
import { completePolicy, FORMATS } from "./complete-policy.ts";
import { PATHOLOGICAL } from "./pathological.ts";

const TODAY = "2026-11-22";

/** A policy with findings of every family. */
const CARELESS = `# Privacy Policy

We are Fernhill Pottery. We collect your name and your e-mail address to answer your questions.

We transfer data to the United States under the Privacy Shield, see Section 9.

## 1. Cookies

We use Google Universal Analytics. The Usage Data are kept as long as necessary.

“Visitor” means whoever opens our pages. “Visitor” means a person. [COMPANY NAME]

## 2. Rights

“Partner” means a company that we work with. See “Our offices” below.
`;

describe("work, not time", () => {
  it.each(FORMATS)(
    "a letter typed in a paragraph of 2,000 blocks of %s reads the facts of that block only",
    (format) => {
      let document = readDocument(
        Array.from({ length: 2000 }, (_, index) => paragraph(index, format)).join(""),
        format,
      );
      expect(document.blocks.length).toBeGreaterThanOrEqual(2000);
      expect(blocksRead(document)).toHaveLength(document.blocks.length);
      expect(blocksRead(document)).toEqual([]);
      for (const index of [0, 1000, 1999]) {
        const at = document.text.content.indexOf(`paragraph ${index} `) + "paragraph".length;
        document = editDocument(document, { start: at, end: at, text: "x" });
        expect(blocksRead(document).map(({ text }) => text)).toEqual([
          expect.stringContaining(`paragraphx ${index} `),
        ]);
      }
    },
  );

  it("a paragraph that is pasted a second time is judged in both places", () => {
    const conf = { ...defaultConfiguration, treatAs: "policy" } as const;
    const dated = "<p>Last updated: 3 March 2034</p>\n";
    let document = readDocument("", "html");
    for (const text of [dated, dated, "<p>We keep orders for a year.</p>\n"]) {
      document = editDocument(document, { start: 0, end: 0, text });
      analyze(document, conf, TODAY);
    }
    const told = analyze(document, conf, TODAY).findings.filter(({ defect }) => defect === "future-date");
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      analyze(readDocument(document.text.content, "html"), conf, TODAY).findings.filter(
        ({ defect }) => defect === "future-date",
      ),
    );
  });

  it.each<[typed: string, again: readonly string[]]>([
    ["Last words", ["Last wordsx of ours."]],
    ["You have the", ["You have thex right to:", "see your data", "have them erased", "at once"]],
    ["have them", ["have themx erased", "at once"]],
    ["Ord", ["Ordxers", "ten years"]],
    ["Color", ["Colorxado", "you may ask"]],
    ["How lon", ["How lonxg", "ten years", "you may ask"]],
    ["Wha", ["Whaxt", "How long", "Orders", "Colorado", "ten years", "you may ask"]],
  ])("a letter typed after “%s” places that block again and what it announces", (typed, again) => {
    const text = `# Privacy Policy

You have the right to:

- see your data
- have them erased
  - at once

## Spans

| What | How long |
| --- | --- |
| Orders | ten years |
| Colorado | you may ask |

Last words of ours.
`;
    const before = readDocument(text, "markdown");
    const placed = new Set(analyze(before, defaultConfiguration, TODAY).policy.blocks);
    const at = text.indexOf(typed) + typed.length;
    const after = editDocument(before, { start: at, end: at, text: "x" });
    const blocks = analyze(after, defaultConfiguration, TODAY).policy.blocks;
    expect(blocks.filter((one) => !placed.has(one)).map(({ block }) => block.text)).toEqual(
      blocks.map(({ block }) => block.text).filter((one) => again.includes(one)),
    );
    expect(blocks.map(({ topics }) => topics)).toEqual(
      analyze(readDocument(after.text.content, "markdown"), defaultConfiguration, TODAY).policy.blocks.map(
        ({ topics }) => topics,
      ),
    );
  });

  it.each(FORMATS)("a paragraph put at the beginning of %s reads no facts of what it moves", (format) => {
    const document = readDocument(
      Array.from({ length: 100 }, (_, index) => paragraph(index, format)).join(""),
      format,
    );
    blocksRead(document);
    const longer = editDocument(document, { start: 0, end: 0, text: paragraph(100, format) });
    expect(blocksRead(longer)).toHaveLength(longer.blocks.length - document.blocks.length);
  });

  it.each(FORMATS)(
    "a definition edited in %s changes findings elsewhere and reads its own block only",
    (format) => {
      const before = readDocument(
        [
          written("“Garden Data” means what we know of your plants.", format),
          ...Array.from({ length: 100 }, (_, index) => paragraph(index, format)),
          written("We keep the Garden Data for a year, and nobody sells Garden Data.", format),
        ].join(""),
        format,
      );
      blocksRead(before);
      const undefinedIn = (document: Document) =>
        analyzeAs(document, { treatAs: "policy" }).findings.flatMap(({ rule, term, range }) =>
          rule === "undefined-term" ? [[term, range.start > 5_000]] : [],
        );
      expect(undefinedIn(before)).toEqual([]);
      const at = before.text.content.indexOf("Garden");
      const after = editDocument(before, { start: at, end: at + "Garden".length, text: "Orchard" });
      expect(blocksRead(after).map(({ text }) => text)).toEqual([expect.stringContaining("Orchard Data")]);
      expect(undefinedIn(after)).toEqual([["Garden Data", true]]);
    },
  );
});

/** One block in each format. */
function paragraph(index: number, format: Format): string {
  return written(`This is paragraph ${index} and we collect your personal data for a newsletter.`, format);
}

function written(text: string, format: Format): string {
  return format === "html" ? `<p>${text}</p>\n` : `${text}\n\n`;
}

function blocksRead(document: Document): readonly Block[] {
  const read: Block[] = [];
  analyzeWith(document, defaultConfiguration, {
    today: TODAY,
    rules: RULES,
    onRead: (block) => read.push(block),
  });
  return read;
}

describe("facts are a pure function of the block", () => {
  const { blocks } = readDocument(`${completePolicy("markdown")}\n\n${CARELESS}`, "markdown");

  it("the same block gives the same object", () => {
    for (const block of blocks)
      expect(factsOf(block, englishLanguage())).toBe(factsOf(block, englishLanguage()));
  });

  it("equal blocks give equal facts, in whatever order they are read", () => {
    const before = blocks.map((block) => factsOf(block, englishLanguage()));
    const copies = blocks.map((block): Block => structuredClone(block)).reverse();
    const after = copies.map((copy) => factsOf(copy, englishLanguage())).reverse();
    expect(after).toEqual(before);
  });

  it("blocks that are read together say what each says alone, and each is read once", () => {
    const alone = blocks.map((block) => factsOf(structuredClone(block), englishLanguage()));
    const together = blocks.map((block): Block => structuredClone(block));
    const read: Block[] = [];
    readAll(together, englishLanguage(), (block) => read.push(block));
    readAll(together, englishLanguage(), (block) => read.push(block));
    expect(read).toEqual(together);
    expect(together.map((block) => factsOf(block, englishLanguage()))).toEqual(alone);
  });

  it("also of a text that is longer than what is read at once", () => {
    const paragraph = "We keep your invoices for seven years and erase your account within a month. ".repeat(
      50,
    );
    const texts = Array.from({ length: 120 }, (_, index) => `${index}. ${paragraph}`);
    const long = readDocument(texts.join("\n\n"), "plaintext").blocks;
    const alone = long.map((block) => factsOf(structuredClone(block), englishLanguage()));
    readAll(long, englishLanguage());
    expect(long.map((block) => factsOf(block, englishLanguage()))).toEqual(alone);
  });
});

describe("rules", () => {
  const document = readDocument(CARELESS, "markdown");

  it("are independent of each other: each finds alone what it finds among the others", () => {
    const all = analyzeAs(document, {}).findings;
    expect(new Set(all.map(({ rule }) => familyOf(rule)))).toEqual(
      new Set(["disclosure", "currency", "drafting"]),
    );
    for (const rule of RULES) {
      const alone = analyzeWith(document, policyConfiguration, { today: TODAY, rules: [rule] });
      expect(alone.findings).toEqual(all.filter((finding) => finding.rule === rule.id));
    }
  });

  it("find what they say they find", () => {
    for (const rule of RULES) {
      const { findings } = analyzeWith(document, policyConfiguration, { today: TODAY, rules: [rule] });
      for (const finding of findings) {
        expect(finding.rule).toBe(rule.id);
        expect(SEVERITIES.indexOf(finding.severity)).toBeLessThanOrEqual(SEVERITIES.indexOf(rule.severity));
      }
    }
  });

  it("change nothing: they work on a policy that is frozen to the bottom", () => {
    const { policy, judgment, findings } = analyzeAs(readDocument(CARELESS, "markdown"), {});
    freeze(policy, new Set());
    const looking = RULES.filter(({ isOptional, looksAt }) => isOptional !== true && looksAt === undefined);
    const again = looking.flatMap((rule) => [...rule.find(policy, judgment)]);
    expect(again).toHaveLength(findings.length);
    for (const rule of RULES) {
      for (const finding of findings.filter((other) => other.rule === rule.id))
        rule.remedies?.(policy, finding, judgment);
    }
  });

  it("cost their own findings only when they fail, and all of them", () => {
    const sound = analyzeAs(document, {});
    const broken: readonly Rule[] = [
      failing("missing-something", "no such topic"),
      ...RULES,
      failing("stale-something", "off by one"),
    ];
    const analysis = analyzeWith(document, policyConfiguration, { today: TODAY, rules: broken });
    expect(sound.failures).toEqual([]);
    expect(analysis.findings).toEqual(sound.findings);
    expect(analysis.failures).toEqual([
      { rule: "missing-something", message: "no such topic" },
      { rule: "stale-something", message: "off by one" },
    ]);
  });
});

const SEVERITIES = ["info", "warning", "error"];

function familyOf(id: string): string | undefined {
  return RULES.find((rule) => rule.id === id)?.family;
}

/** A rule with a bug: it fails after its first finding. */
function failing(id: string, message: string): Rule {
  const [model] = RULES;
  if (model === undefined) throw new Error("there are no rules");
  return {
    ...model,
    id,
    *find() {
      yield {
        rule: id,
        severity: "error",
        message: "never seen",
        range: { start: 0, end: 1 },
        related: [],
        tags: [],
      };
      throw new Error(message);
    },
  };
}

/** Freezes everything that can be reached, the contents of maps and sets too. */
function freeze(value: unknown, done: Set<object>): void {
  if (typeof value !== "object" || value === null || done.has(value)) return;
  done.add(value);
  if (value instanceof Map) for (const pair of value) freeze(pair, done);
  else if (value instanceof Set) for (const element of value) freeze(element, done);
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner, done);
}

const policyConfiguration: Configuration = { ...defaultConfiguration, treatAs: "policy", language: "en" };

function analyzeAs(document: Document, configuration: Partial<Configuration>): Analysis {
  return analyze(document, { ...policyConfiguration, ...configuration }, TODAY);
}

function analyzeText(text: string, configuration: Partial<Configuration> = {}): Analysis {
  return analyzeAs(readDocument(text, "markdown"), configuration);
}

function stale({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ rule }) => rule === "stale-reference");
}

describe("an analysis", () => {
  it("gives its findings in the order of the text", () => {
    const starts = analyzeText(CARELESS).findings.map(({ range }) => range.start);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("gives a rule the severity that the configuration says, and leaves the others alone", () => {
    const before = analyzeText(CARELESS);
    const after = analyzeText(CARELESS, { rules: { "stale-reference": "info" } });
    expect(stale(before).map(({ severity }) => severity)).toContain("error");
    expect(new Set(stale(after).map(({ severity }) => severity))).toEqual(new Set(["info"]));
    expect(after.findings.filter(({ rule }) => rule !== "stale-reference")).toEqual(
      before.findings.filter(({ rule }) => rule !== "stale-reference"),
    );
  });

  it("has no findings of a rule that is off, and every other", () => {
    const before = analyzeText(CARELESS);
    const after = analyzeText(CARELESS, { rules: { "stale-reference": "off" } });
    expect(stale(before).length).toBeGreaterThan(0);
    expect(after.findings).toEqual(before.findings.filter(({ rule }) => rule !== "stale-reference"));
  });

  it("has no findings that a comment silences", () => {
    const text =
      "# Privacy Policy\n\nWe rely on the Privacy Shield.\n\nSo does our host, on the Privacy Shield.\n";
    const silent = text.replace("We", "<!-- privacy-policy-lint-disable-next-line stale-reference -->\nWe");
    expect(stale(analyzeText(text))).toHaveLength(2);
    expect(stale(analyzeText(silent))).toHaveLength(1);
    expect(stale(analyzeText(`<!-- privacy-policy-lint-disable-file stale-reference -->\n${text}`))).toEqual(
      [],
    );
  });

  it("judges as of the day that is configured, else as of today", () => {
    const document = readDocument("# Privacy Policy\n\nWe rely on the Privacy Shield.\n", "markdown");
    expect(stale(analyzeAs(document, { asOf: "2020-07-01" }))).toEqual([]);
    expect(stale(analyzeAs(document, { asOf: "2020-08-01" }))).toHaveLength(1);
    expect(stale(analyze(document, policyConfiguration, "2020-07-01"))).toEqual([]);
    expect(stale(analyze(document, policyConfiguration, "2020-08-01"))).toHaveLength(1);
    expect(analyze(document, policyConfiguration, "2020-08-01").judgment.asOf).toBe("2020-08-01");
  });
});

describe("what is not a policy", () => {
  const README =
    "# How to build\n\nRun `npm install`, then `npm test`. Pull requests are welcome. See Section 9.\n";

  it("has no findings", () => {
    const analysis = analyzeText(README, { treatAs: "auto" });
    expect([analysis.kind, analysis.findings]).toEqual(["not-a-policy", []]);
    expect(analyzeText(CARELESS, { treatAs: "auto" }).kind).toBe("policy");
  });

  it.each([
    ["policy", "The game does not collect personal data of any kind. It runs without a connection.\n"],
    [
      "policy",
      "# Personal data collected for the following purposes\n\n## Analytics\n\nPersonal data: usage data\n",
    ],
    [
      "not-a-policy",
      "# Tulip\n\nA color picker.\n\n## Data\n\nThe extension does not collect personal data.\n",
    ],
    ["not-a-policy", "The build does not store the artifacts of the user. Data in the cache expire.\n"],
  ] as const)("is told from a notice of a few lines: %s", (kind, text) => {
    expect(analyzeText(text, { treatAs: "auto" }).kind).toBe(kind);
  });

  it("is one when the configuration or a comment says so, and the configuration has the last word", () => {
    const asPolicy = `<!-- privacy-policy-lint-treat-as policy -->\n\n${README}`;
    const asOther = `<!-- privacy-policy-lint-treat-as not-a-policy -->\n\n${CARELESS}`;
    expect(analyzeText(README, { treatAs: "policy" }).findings.length).toBeGreaterThan(0);
    expect(analyzeText(asPolicy, { treatAs: "auto" }).findings.length).toBeGreaterThan(0);
    expect(analyzeText(asPolicy, { treatAs: "not-a-policy" })).toMatchObject({
      kind: "not-a-policy",
      findings: [],
    });
    expect(analyzeText(asOther, { treatAs: "auto" })).toMatchObject({ kind: "not-a-policy", findings: [] });
    expect(analyzeText(asOther, { treatAs: "policy" }).findings.length).toBeGreaterThan(0);
  });

  it("is told apart in a language that the linter cannot read, and nothing in it is judged", () => {
    const german =
      "# Datenschutzerklärung\n\nWir verarbeiten Ihre personenbezogenen Daten nur, soweit dies für unsere Website und unsere Leistungen notwendig ist. Sie haben das Recht auf Auskunft und auf Löschung.\n\nWir geben die Daten nicht an Dritte weiter und speichern sie nur so lange, wie es für die genannten Zwecke oder nach dem Gesetz nötig ist. Wenn Sie Fragen haben, schreiben Sie uns.\n";
    for (const treatAs of ["auto", "policy"] as const) {
      const { kind, language, findings } = analyzeText(german, { language: "auto", treatAs });
      expect({ kind, language }).toEqual({ kind: "policy", language: "de" });
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ["unsupported-language", "info"],
      ]);
    }
    expect(analyzeText(german, { language: "auto", treatAs: "not-a-policy" }).findings).toEqual([]);
  });

  it("is in the language that it names itself where its words are too few to tell", () => {
    const short = (matter: string) =>
      `---\n${matter}\n---\n\n# Datenschutzerklärung\n\nIhre Daten sind sicher.\n`;
    const language = (text: string) => analyzeText(text, { language: "auto" }).language;
    expect(language(short("lang: de-AT"))).toBe("de-AT");
    expect(language(short("title: Datenschutz"))).toBe("und");
    expect(analyzeText(short("lang: de"), { language: "auto", treatAs: "auto" }).findings).toHaveLength(1);
    const page = '<!DOCTYPE html><html class="x" lang="fr"><body><p>Vos données.</p></body></html>';
    expect(analyzeAs(readDocument(page, "html"), { language: "auto" }).language).toBe("fr");
  });
});

describe.each(FORMATS)("any text is a document in %s", (format) => {
  it.each(Object.entries(PATHOLOGICAL))(
    "%s",
    (_name, write) => {
      const text = write();
      const before = readDocument(text, format);
      const analysis = analyzeAs(before, {});
      expect(analysis.failures).toEqual([]);
      expect(analysis.findings.filter(({ range }) => range.end > text.length)).toEqual([]);
      const middle = text.length >> 1;
      const after = editDocument(before, { start: middle, end: middle, text: "a" });
      expect(after.text.content.length).toBe(text.length + 1);
    },
    600_000,
  );
});
