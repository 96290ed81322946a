import fc from "fast-check";
import type { Format } from "../server/document/document.ts";
import { type Configuration, defaultConfiguration } from "../server/engine/configuration.ts";

/** A text put together at random from what policies are made of, and edits to it. */
export interface Scenario {
  readonly text: string;
  readonly edits: readonly RandomEdit[];
  readonly configuration: Configuration;
}

export interface RandomEdit {
  /** Where, as a share of the text's length. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export function scenarios(format: Format): fc.Arbitrary<Scenario> {
  return fc.constantFrom(...LINE_ENDS).chain((lineEnd) => {
    const piece = pieces(format).map((text) => text.replaceAll("\n", lineEnd));
    return fc.record({ text: texts(piece), edits: edits(piece), configuration: CONFIGURATIONS });
  });
}

/** Single oddities bring the other kinds of line break into each of them. */
const LINE_ENDS = ["\n", "\n", "\r\n", "\r"] as const;

function texts(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("", "", "\uFEFF"), fc.array(piece, { maxLength: 40 }))
    .map(([start, parts]) => start + parts.join(""));
}

function edits(piece: fc.Arbitrary<string>): fc.Arbitrary<readonly RandomEdit[]> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(8) },
      { weight: 1, arbitrary: fc.nat(300) },
    ),
    text: fc.oneof(
      { weight: 2, arbitrary: piece },
      {
        weight: 2,
        arbitrary: fc.constantFrom("", "a", " ", ".", ":", "\n", "\r", "|", "<", "{", "“", "(", "-", "#"),
      },
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 10 });
}

const CONFIGURATIONS: fc.Arbitrary<Configuration> = fc.record({
  asOf: fc.constantFrom(undefined, "2015-06-01"),
  treatAs: fc.constantFrom("policy", "policy", "auto"),
  language: fc.constantFrom("en", "auto"),
  rules: fc.constantFrom(defaultConfiguration.rules, { "stale-reference": "off", "unused-term": "error" }),
});

function pieces(format: Format): fc.Arbitrary<string> {
  const write = WRITERS[format];
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SENTENCES).map(write.paragraph) },
    { weight: 3, arbitrary: fc.constantFrom(...SENTENCES).map((sentence) => `${sentence} `) },
    { weight: 3, arbitrary: fc.constantFrom(...HEADINGS).map(write.heading) },
    { weight: 3, arbitrary: fc.subarray([...ENTRIES], { minLength: 1 }).map(write.list) },
    { weight: 1, arbitrary: fc.subarray([...ENTRIES], { minLength: 1 }).map(write.table) },
    { weight: 2, arbitrary: fc.constantFrom(...DIRECTIVES).map(write.directive) },
    { weight: 5, arbitrary: fc.constantFrom(...ODDITIES) },
    { weight: 4, arbitrary: fc.constantFrom(...write.markup) },
  );
}

const SENTENCES: readonly string[] = [
  "The controller is Fernhill Pottery GmbH, 4 Kiln Lane, 20095 Hamburg, Germany (“Fernhill”, “we”).",
  "Write to privacy@fernhill.example or call +49 40 5550 199.",
  "We collect your name, your e-mail address and your IP address.",
  "We use your data to answer your questions and to send you our newsletter.",
  "We rely on your consent (Art. 6(1)(a) GDPR) and on our legitimate interests.",
  "We keep your data for three years and then erase them.",
  "We share your data with hosting providers.",
  "We transfer data to the United States under the EU-U.S. Privacy Shield.",
  "Until 2020 we relied on the Privacy Shield.",
  "We use Google Universal Analytics and follow Directive 95/46/EC.",
  "“Personal Data” means any information about a living person.",
  "Personal Data and Usage Data are processed as Section 9 says.",
  "In this policy, “Visitor” (also “User”) is whoever opens our pages.",
  "Visitors may write to us, see “Your rights” below.",
  "You have the right to:",
  "You may at any time withdraw your consent.",
  "Last updated: 3 March 2024",
  "Please fill in [COMPANY NAME] and {{ address }} here.",
  "To learn more, click here.",
  "Wir verarbeiten Ihre Daten nur, soweit das Gesetz es erlaubt.",
];

const HEADINGS: readonly string[] = [
  "Privacy Policy",
  "Your rights",
  "1. Definitions",
  "How long we keep your data",
  "5.2 Transfers",
  "Terms of Service",
];

const ENTRIES: readonly string[] = [
  "access your data;",
  "have your data erased;",
  "lodge a complaint with a supervisory authority;",
  "“Partner”: a company that we work with.",
  "Google+ and the ePrivacy Regulation",
  "see https://www.privacyshield.gov/list",
];

const DIRECTIVES: readonly string[] = [
  "privacy-policy-lint-disable-line",
  "privacy-policy-lint-disable-next-line stale-reference",
  "privacy-policy-lint-disable missing-retention stale-reference",
  "privacy-policy-lint-enable",
  "privacy-policy-lint-disable-file undefined-term",
  "privacy-policy-lint-treat-as policy",
  "privacy-policy-lint-treat-as not-a-policy",
  "a note to nobody",
];

/** What may stand anywhere in any format. */
const ODDITIES: readonly string[] = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  " ",
  "\t",
  "    ",
  "\u00A0",
  "\u00AD",
  "\u200B",
  "\uFEFF",
  "\0",
  "😀",
  "\uD83D",
  "\uDE00",
  "שלום, אנחנו אוספים מידע ",
  "نحن نجمع بياناتك ",
  "我们收集您的个人信息。",
  "&amp;",
  "&nbsp;",
  "{{ company }}",
  "{{",
  "{% if eu %}",
  "<%= name %>",
  "<!--",
  "-->",
  "“",
  "”",
  "(",
  "**",
  "---\ntitle: Privacy\n---\n",
  "----------\n",
];

interface Writer {
  paragraph(text: string): string;
  heading(text: string): string;
  list(entries: readonly string[]): string;
  table(cells: readonly string[]): string;
  directive(text: string): string;
  /** Pieces of the format's own syntax, whole and broken. */
  readonly markup: readonly string[];
}

const LINES: Writer = {
  paragraph: (text) => `${text}\n\n`,
  heading: (text) => `${text.toUpperCase()}\n\n`,
  list: (entries) => `${entries.map((entry) => `- ${entry}`).join("\n")}\n\n`,
  table: (cells) => `${cells.join("\t")}\n`,
  directive: (text) => `<!-- ${text} -->\n`,
  markup: ["• ", "1. ", "(a) ", "  - ", "TERMS OF USE\n", "=====\n", "| a | b |\n", "Retention: "],
};

const HTML: Writer = {
  paragraph: (text) => `<p>${text}</p>\n`,
  heading: (text) => `<h2>${text}</h2>\n`,
  list: (entries) => `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join("\n")}\n</ul>\n`,
  table: (cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>\n`,
  directive: (text) => `<!-- ${text} -->\n`,
  markup: [
    "<p>",
    "</p>",
    "<ul>",
    "</li>",
    "<li>",
    "</ul>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<br>",
    "<td>",
    "</table>",
    "<script>",
    "</script>",
    "<style>p{}</style>",
    "<pre>",
    '<a href="#rights">',
    "</a>",
    "<h3 id='x",
    "'>",
    "<!doctype html>",
  ],
};

const MARKDOWN: Writer = {
  paragraph: (text) => `${text}\n\n`,
  heading: (text) => `## ${text}\n\n`,
  list: (entries) => `${entries.map((entry) => `- ${entry}`).join("\n")}\n\n`,
  table: (cells) =>
    `| Right | How |\n| --- | --- |\n${cells.map((cell) => `| ${cell} | write to us |`).join("\n")}\n\n`,
  directive: (text) => `<!-- ${text} -->\n`,
  markup: [
    "# ",
    "===\n",
    "- ",
    "  - ",
    "1. ",
    "> ",
    "|",
    "| a | b |\n",
    "```\n",
    "`",
    "_",
    "\\",
    "  \n",
    "[your rights](#your-rights)",
    "[terms][1]",
    "[1]: https://fernhill.example\n",
    "<div>\n",
    "</div>\n",
    "<p>We share data.</p>\n",
    "<table><tr><td>Usage Data</td></tr></table>\n",
    "***\n",
  ],
};

const WRITERS: Readonly<Record<Format, Writer>> = { markdown: MARKDOWN, html: HTML, plaintext: LINES };
