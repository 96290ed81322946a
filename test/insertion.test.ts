import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyze } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import { type Edit, fixesFor } from "../server/engine/fixes.ts";
import { insertClause } from "../server/engine/insertion.ts";
import { CLAUSES } from "../server/knowledge/clauses.ts";
import { ITEM_IDS, type ItemId } from "../server/knowledge/items.ts";
import { REQUIREMENTS } from "../server/knowledge/requirements.ts";
import { RULES } from "../server/rules/list.ts";
import { completePolicy, FORMATS, FORMS, policyWithout } from "./complete-policy.ts";

/** Rules about disclosures that look on request only, asked to. */
const OPTIONAL_DISCLOSURES = Object.fromEntries(
  RULES.filter(({ family, isOptional }) => family === "disclosure" && isOptional === true).map(
    ({ id, severity }) => [id, severity],
  ),
);

function read(document: Document): Analysis {
  return analyze(
    document,
    { ...defaultConfiguration, treatAs: "policy", rules: OPTIONAL_DISCLOSURES },
    "2026-11-22",
  );
}

function apply(content: string, edit: Edit): string {
  return content.slice(0, edit.range.start) + edit.newText + content.slice(edit.range.end);
}

function complaints({ findings }: Analysis): readonly string[] {
  return findings
    .filter(({ rule }) => rule !== "unfilled-placeholder")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const CASES = ITEM_IDS.flatMap((item) =>
  CLAUSES[item].flatMap((clause, index) =>
    FORMATS.flatMap((format) => FORMS.map((form) => ({ item, clause, index, format, form }))),
  ),
);

describe("a policy with everything", () => {
  it.each(FORMATS)("has no finding, in %s", (format) => {
    expect(complaints(read(readDocument(completePolicy(format), format)))).toEqual([]);
  });
});

describe("an inserted clause makes its finding go", () => {
  it.each(CASES)("$item $index in $format as a $form", ({ item, clause, format, form }) => {
    const content = policyWithout(item, format, form);
    const before = read(readDocument(content, format));
    const own = before.findings.filter((finding) => finding.item === item);
    expect(own, "the gap is found").not.toEqual([]);
    const edit = insertClause(before.policy, clause, titlesOf(item));
    const after = read(readDocument(apply(content, edit), format));
    const known = complaints(before);
    expect(after.findings.filter((finding) => finding.item === item)).toEqual([]);
    expect(complaints(after).filter((complaint) => !known.includes(complaint))).toEqual([]);
  });

  it.each(ITEM_IDS)("the gap %s offers it", (item) => {
    const before = read(readDocument(policyWithout(item, "markdown", "paragraph"), "markdown"));
    const finding = before.findings.find((candidate) => candidate.item === item);
    const fixes = finding === undefined ? [] : fixesFor(before, finding);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.every(({ safety }) => safety === "unsafe")).toBe(true);
  });
});

describe("a document that names the company and its readers", () => {
  const CONTENT: Readonly<Record<Format, string>> = {
    markdown:
      "# Privacy Policy\n\n## Controller\n\nThe controller is Heron Ltd (“Heron”), 1 Mill Lane, Cork, Ireland. Heron sells seeds. Heron keeps Users’ orders.\n\n## Data\n\nUsers give Heron their names and addresses. Heron answers Users. A User may write to Heron, and Users may call.\n",
    html: "<h1>Privacy Policy</h1>\n<p>The controller is Heron Ltd (“Heron”), 1 Mill Lane, Cork, Ireland. Heron sells seeds. Heron keeps Users’ orders.</p>\n<h2>Data</h2>\n<p>Users give Heron their names and addresses. Heron answers Users. A User may write to Heron, and Users may call.</p>\n",
    plaintext:
      "PRIVACY POLICY\n\nThe controller is Heron Ltd (“Heron”), 1 Mill Lane, Cork, Ireland. Heron sells seeds. Heron keeps Users’ orders.\n\nDATA\n\nUsers give Heron their names and addresses. Heron answers Users. A User may write to Heron, and Users may call.\n",
  };

  it.each(FORMATS)("is answered in its words, and the gaps go, in %s", (format) => {
    const content = CONTENT[format];
    const before = read(readDocument(content, format));
    const gaps = before.findings.filter(({ rule }) => rule.startsWith("missing-"));
    expect(gaps.length).toBeGreaterThan(10);
    for (const gap of gaps) {
      for (const { edits } of fixesFor(before, gap)) {
        const [edit] = edits;
        if (edit === undefined) throw new Error("a clause is an edit");
        // What a placeholder gives as an example is for the writer to fill in.
        const said = edit.newText.replace(/\[[^\]]*\]/g, "[…]");
        expect(said, gap.rule).not.toMatch(/\b(?:we|us|our|you|your)\b/i);
        const after = read(readDocument(apply(content, edit), format));
        expect(after.findings.map(({ rule }) => rule)).not.toContain(gap.rule);
      }
    }
  });
});

function titlesOf(item: ItemId): { heading: string; name: string } {
  const { headings, name } = REQUIREMENTS[item];
  return { heading: headings[0], name };
}

/** Content with a policy whose retention is missing, the clause inserted, and what came of it. */
function inserted(content: string, format: Format, item: ItemId = "retention"): string {
  const { policy } = read(readDocument(content, format));
  const clause = { item, variant: "", text: "We keep ${data} for ${period}.", entry: "lodge a complaint" };
  return apply(
    content,
    insertClause(policy, clause, { heading: "How long we keep data", name: "Retention" }),
  );
}

describe("where and how a clause is written", () => {
  it("after the last paragraph of its section, before subsections", () => {
    const content = "# Privacy Policy\n\n## Data retention\n\nOne.\n\n### More\n\nTwo.\n";
    expect(inserted(content, "markdown")).toBe(
      "# Privacy Policy\n\n## Data retention\n\nOne.\n\nWe keep [data] for [period].\n\n### More\n\nTwo.\n",
    );
  });

  it("keeps CRLF, a byte order mark and a missing final newline", () => {
    const content = "\ufeff# Privacy Policy\r\n\r\n## Data retention\r\n\r\nOne.";
    expect(inserted(content, "markdown")).toBe(`${content}\r\n\r\nWe keep [data] for [period].`);
  });

  it("as an entry with the list's marker, indentation, capital and punctuation", () => {
    const content =
      "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n  * access your data;\n  * object;\n\nWrite to us.\n";
    expect(inserted(content, "markdown", "right-complain")).toBe(
      content.replace("object;\n", "object;\n  * lodge a complaint;\n"),
    );
  });

  it.each<readonly [Format, string, string]>([
    [
      "html",
      "<p>You have the right to:<br>\n• see your data;<br>\n• <b>object</b>;<br></p>",
      "<b>object</b>;",
    ],
    ["html", "<div>You have the right to:<br/>1. see your data<br/>2. <b>object</b></div>", "<b>object</b>"],
    ["markdown", "You have the right to:<br>- see your data<br>- object<br>", "object"],
    ["markdown", "You have the right to:  \nsee your data  \n**object**", "**object**"],
    ["markdown", "You have the right to:\n• see your data\n• object\n\nWrite to us.", "object"],
  ])("as a line of a list that is one to the eye only, in %s: %s", (format, list, last) => {
    const heading =
      format === "html" ? "<h1>Privacy Policy</h1>\n<h2>Your rights</h2>\n" : "## Your rights\n\n";
    const content = `${heading}${list}\n`;
    const breaks = /to:((?:<br\/?>)?\s*)/.exec(list)?.[1] ?? "";
    const marker = /(?<=see your data;?(?:<br\/?>)?\n?)(?:• |- |\d\. )/.exec(list)?.[0] ?? "";
    const entry = `${breaks}${marker.replace("2", "3")}lodge a complaint${last.endsWith(";") ? ";" : ""}`;
    expect(inserted(content, format, "right-complain")).toBe(content.replace(last, `${last}${entry}`));
  });

  it("goes on with the numbers of a numbered list", () => {
    const content =
      "# Privacy Policy\n\n## Your rights\n\nYou have the right to:\n\n1. Access your data.\n2. Object.\n";
    expect(inserted(content, "markdown", "right-complain")).toBe(`${content}3. Lodge a complaint.\n`);
  });

  it("as a numbered section after numbered sections", () => {
    const content = "# Privacy Policy\n\n## 1. Scope\n\nOne.\n\n## 2. Contact\n\nTwo.\n";
    expect(inserted(content, "markdown")).toBe(
      `${content}\n## 3. How long we keep data\n\nWe keep [data] for [period].\n`,
    );
  });

  it("as a section with a heading in capitals, wrapped as the text is", () => {
    const long =
      "This text is broken into lines that are quite short, and it\nhas more of them than one so that it can be told from a text\nthat is not.";
    const content = `PRIVACY POLICY\n\n${long}\n\nCONTACT\n\n${long}\n`;
    expect(inserted(content, "plaintext")).toBe(
      `${content}\nHOW LONG WE KEEP DATA\n\nWe keep [data] for [period].\n`,
    );
  });

  it("as a list entry of HTML, indented like the others", () => {
    const content =
      "<h1>Privacy Policy</h1>\n<h2>Your rights</h2>\n<p>You have the right to:</p>\n<ul>\n  <li>access your data</li>\n</ul>\n<p>Write to us.</p>\n";
    expect(inserted(content, "html", "right-complain")).toBe(
      content.replace("data</li>\n", "data</li>\n  <li>lodge a complaint</li>\n"),
    );
  });

  it("in one line where the HTML is one line", () => {
    const content = "<h1>Privacy Policy</h1><h2>Data retention</h2><p>One.</p><h2>Contact</h2><p>Two.</p>";
    expect(inserted(content, "html")).toBe(
      "<h1>Privacy Policy</h1><h2>Data retention</h2><p>One.</p><p>We keep [data] for [period].</p><h2>Contact</h2><p>Two.</p>",
    );
  });

  it("inside the body of a page, before what closes it", () => {
    const content = "<html><body>\n<h1>Privacy Policy</h1>\n<h2>Contact</h2>\n<p>Two.</p>\n</body></html>\n";
    expect(inserted(content, "html")).toBe(
      content.replace(
        "Two.</p>\n",
        "Two.</p>\n<h2>How long we keep data</h2>\n<p>We keep [data] for [period].</p>\n",
      ),
    );
  });

  it("with a snippet that is the same text with tab stops", () => {
    const { policy } = read(readDocument("# Privacy Policy\n\n## Data retention\n\nOne.\n", "markdown"));
    const clause = { item: "retention", variant: "", text: "We keep ${data} for ${period}." } as const;
    const edit = insertClause(policy, clause, { heading: "Retention", name: "Retention" });
    expect(edit.snippet).toBe("\nWe keep ${1:data} for ${2:period}.\n");
    expect(edit.newText).toBe("\nWe keep [data] for [period].\n");
  });

  it.each([
    "",
    "\n",
    "---\ntitle: x\n---\n",
    "```",
    "<!-- open",
    "<ul><li>",
    "| a | b |",
    "- - - x",
    "\ufeff",
  ])("anywhere, even in %j", (content) => {
    for (const format of FORMATS) expect(inserted(content, format)).toContain("We keep [data] for [period].");
  });
});

describe("whatever the document", () => {
  const piece = fc.constantFrom(
    ...[
      "# Privacy Policy",
      "## Retention",
      "## Your rights",
      "You have the right to:",
      "- one",
      "  - two",
      "1. one",
      "| a | b |",
    ],
    ...[
      "| --- | --- |",
      "> quote",
      "<p>",
      "</p>",
      "<ul><li>x",
      "</li></ul>",
      "<table><tr><td>x",
      "</td></tr></table>",
      "<!--",
    ],
    ...[
      "-->",
      "```",
      "text",
      "**bold**",
      "DATA RETENTION",
      "===",
      "---",
      "\t",
      "    ",
      "\n",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      "\ufeff",
    ],
    ...["{{ x }}", "<%", "\ud800", "🙂", "שלום", "<footer>", "<section>", "<h2>Rights</h2>", "a\tb"],
  );
  const content = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it.each(FORMATS)(
    "an insertion is one place between characters, with the clause whole, in %s",
    (format) => {
      const items = ["retention", "right-complain"] as const;
      fc.assert(
        fc.property(content, fc.constantFrom(...items), (text, item) => {
          const { policy } = read(readDocument(text, format));
          const { range, newText } = insertClause(policy, CLAUSES[item][0], titlesOf(item));
          expect(range.start).toBe(range.end);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.start).toBeLessThanOrEqual(text.length);
          expect(text.slice(range.start - 1, range.start + 1)).not.toBe("\r\n");
          expect(newText.replace(/\s+/g, " ")).toMatch(
            /after that we delete|then delete them|lodge a complaint/i,
          );
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );
});

describe("a paragraph in plain text", () => {
  it("stands apart as the others do, though the lines of one of them are short", () => {
    const text = `PRIVACY POLICY

We are Larkspur Ltd, and this text says what we do with the personal data
of those who visit our shops or write to us.

STORAGE PERIOD

We keep personal data as long as necessary.

MUST YOU PROVIDE YOUR DATA?

You must provide a name to open an account, because
the contract requires it. If you do not provide
one, we cannot open an account and you cannot order at all
from us.
`;
    const { policy } = read(readDocument(text, "plaintext"));
    const { newText } = insertClause(policy, CLAUSES.retention[0], titlesOf("retention"));
    expect(newText).toMatch(/^\nWe keep /);
  });
});
