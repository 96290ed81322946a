import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { printed, sourceOf, sources } from "./printed-blocks.ts";

interface Case {
  readonly title: string;
  readonly source: string;
  readonly blocks: readonly string[];
}

const STRUCTURE: readonly Case[] = [
  {
    title: "headings, numbered or with an id",
    source: "# Notice\n## 2.1 Your rights {#rights}\nContact {: #us .wide}\n---\n### (a) More ###\n",
    blocks: [
      "heading1: Notice",
      "heading2 2.1: Your rights {anchor @11 -> rights}",
      "heading2: Contact {anchor @7 -> us}",
      "heading3 (a): More",
    ],
  },
  {
    title: "a heading that only looks numbered",
    source: "# 2026 edition\n## {{ number }}. Title\n",
    blocks: [
      "heading1: 2026 edition",
      "heading2: {{ number }}. Title {template {{ number }} -> {{ number }}}",
    ],
  },
  {
    title: "lists with their markers and levels, tasks without their boxes",
    source: "- one\n  1. two\n     * three\n\n  more of one\n- [x] done\n- [ ] open\n\n7) seven\n",
    blocks: [
      "entry1 -: one",
      "entry2 1.: two",
      "entry3 *: three",
      "paragraph1: more of one",
      "entry1 -: done",
      "entry1 -: open",
      "entry1 7): seven",
    ],
  },
  {
    title: "quotes without their marks",
    source: "> We *promise*\n> this.\n>\n> - one\n>\n> | a | b |\n> |---|---|\n> | c | d |\n",
    blocks: [
      "paragraph: We promise this. {emphasis promise}",
      "entry1 -: one",
      "cell 0,0h: a",
      "cell 0,1h: b",
      "cell 1,0: c",
      "cell 1,1: d",
    ],
  },
  {
    title: "tables with empty cells, escaped pipes, missing outer pipes and blanks after the delimiter row",
    source: "Data | Why\n---|---|  \n\\| e-mail | **needed**  \n| | only why |\nonly data\n",
    blocks: [
      "cell 0,0h: Data",
      "cell 0,1h: Why",
      "cell 1,0: | e-mail",
      "cell 1,1: needed {strong needed}",
      "cell 2,1: only why",
      "cell 3,0: only data",
    ],
  },
  {
    title: "a table broken by a list in one of its cells",
    source: "Data | Why\n---|---\nAccount:\n\n  * name\n\n| We need it.  \nLogs:\n\n| \n\n| b |\n",
    blocks: [
      "cell 0,0h: Data",
      "cell 0,1h: Why",
      "cell 1,0: Account:",
      "entry1 *: name",
      "paragraph: We need it. Logs: {break  }",
      "paragraph: b",
    ],
  },
  {
    title: "lists to the eye only: bullets that Markdown does not know, hard breaks, line breaks of HTML",
    source:
      "We share it with\n• *hosts*;\n• banks.\nNothing else.\n\n> You may:  \n> see it,\\\n> delete it\n\n- Why:<br>a) to pay<br>b) to answer<br>\n",
    blocks: [
      "paragraph: We share it with",
      "entry1 •: hosts; {emphasis hosts}",
      "entry1 •: banks. Nothing else.",
      "paragraph: You may:",
      "entry1: see it,",
      "entry1: delete it",
      "entry1 -: Why:",
      "entry2 a): to pay",
      "entry2 b): to answer",
    ],
  },
  {
    title: "indented bullets that Markdown does not know, with wrapped lines and what follows them",
    source:
      "We use:\n   • a host, which\n     runs servers;\n   • a bank.\nYou may:\n   • see it;\n   • delete it.\nThank\nyou.\n",
    blocks: [
      "paragraph: We use:",
      "entry1 •: a host, which runs servers;",
      "entry1 •: a bank.",
      "paragraph: You may:",
      "entry1 •: see it;",
      "entry1 •: delete it.",
      "paragraph: Thank you.",
    ],
  },
  {
    title: "code, which is kept as written",
    source: "```js\nlet a  = 1;\n```\n\n    indented\n      more\n",
    blocks: ["code: let a  = 1;", "code: indented\n  more"],
  },
  {
    title: "addresses between fences and indented paragraphs, which are code to Markdown only",
    source:
      "```\nHeron Ltd\nMill Lane 1, Cork\n```\n\n    We keep orders.\n    Nothing else.\n\n> ```\n> You may:\n> - ask\n> - complain\n> ```\n",
    blocks: [
      "paragraph: Heron Ltd Mill Lane 1, Cork {break  }",
      "paragraph: We keep orders. Nothing else. {break  }",
      "paragraph: You may:",
      "entry1 -: ask",
      "entry1 -: complain",
    ],
  },
  {
    title: "commands and names of variables, which are code without a language",
    source: "```\nls -la\n```\n\n    Set some_name first\n\n```text\nHeron Ltd\n```\n",
    blocks: ["code: ls -la", "code: Set some_name first", "code: Heron Ltd"],
  },
  {
    title: "front matter, and thematic breaks that are none",
    source: "---\ntitle: Notice\n---\nText\n\n---\n",
    blocks: ["matter: title: Notice", "paragraph: Text"],
  },
  {
    title: "front matter in TOML after a byte order mark",
    source: "\uFEFF+++\na = 1\n+++\n# T\n",
    blocks: ["matter: a = 1", "heading1: T"],
  },
  {
    title: "two thematic breaks around prose",
    source: "---\n\nText.\n\n---\n",
    blocks: ["paragraph: Text."],
  },
  {
    title: "comments between blocks and inside them",
    source:
      "<!-- one -->\n\nText <!-- two --> goes on. <!-- three -->\n\n| a <!-- four --> | <!-- five --> |\n|---|---|\n",
    blocks: [
      "comment: one",
      "paragraph: Text goes on. {comment @4 -> two} {comment @13 -> three}",
      "cell 0,0h: a {comment @1 -> four}",
      "comment: five",
    ],
  },
  {
    title: "definitions of links, which make no block, and footnotes, which do",
    source: "See [terms][t] and the note.[^1]\n\n[t]: https://example.org\n[^1]: It is short.\n",
    blocks: [
      "paragraph: See terms and the note. {link terms -> [t]} {link @23 -> [^1]}",
      "paragraph [^1]: It is short.",
    ],
  },
  {
    title: "HTML between Markdown",
    source:
      '<h2 id="r">Rights</h2>\n<p>You may <b>object</b>.</p>\n\n<details><summary>More</summary>\n\nMarkdown *again*\n\n</details>\n\n- <p>in an entry</p>\n\n<table>\n<tr><th>A</th></tr>\n<tr><td>b</td></tr>\n</table>\n',
    blocks: [
      "heading2: Rights {anchor @0 -> r}",
      "paragraph: You may object. {strong object}",
      "paragraph: More",
      "paragraph: Markdown again {emphasis again}",
      "entry1 -: in an entry",
      "cell 0,0h: A",
      "cell 1,0: b",
    ],
  },
  {
    title: "an anchor on a line of its own goes to the next block",
    source: '<a name="cookies"></a>\n\n## Cookies\n',
    blocks: ["heading2: Cookies {anchor @0 -> cookies}"],
  },
];

const INLINE: readonly Case[] = [
  {
    title: "emphasis, inside words too",
    source: "**per**sonal *da*ta and ~~old~~ `code` __x__",
    blocks: ["paragraph: personal data and old code x {strong per} {emphasis da} {code code} {strong x}"],
  },
  {
    title: "links of every kind",
    source: '[a](b "t") [c](<d e>) <https://x.org> me@x.org www.x.org ![pic](p.png) [f][]',
    blocks: [
      "paragraph: a c https://x.org me@x.org www.x.org f {link a -> b} {link c -> d e} {link https://x.org -> https://x.org} {link me@x.org -> me@x.org} {link www.x.org -> www.x.org} {image @36 -> p.png} {link f -> [f]}",
    ],
  },
  {
    title: "placeholders in brackets stay as written",
    source: "[COMPANY] of [ADDRESS, *CITY*] ([YEAR])",
    blocks: ["paragraph: [COMPANY] of [ADDRESS, CITY] ([YEAR]) {emphasis CITY}"],
  },
  {
    title: "template tags: output stays, control goes",
    source:
      "{% if eu %}We are {{ company.name }} and {{#if x}}more{{/if}} <%= y %><% z %> <?= $a ?><?php b() ?> end.",
    blocks: [
      "paragraph: We are {{ company.name }} and more <%= y %> <?= $a ?> end. {template {{ company.name }} -> {{ company.name }}} {template <%= y %> -> <%= y %>} {template <?= $a ?> -> <?= $a ?>}",
    ],
  },
  {
    title: "template tags on lines of their own part no table and make no block",
    source:
      "{% if eu %}\n| a | b |\n|---|---|\n{% for p in list %}\n| {{ p }} | c |\n{% endfor %}\n{% endif %}\n\nText\n{% include x %}\n- entry\n",
    blocks: [
      "cell 0,0h: a",
      "cell 0,1h: b",
      "cell 1,0: {{ p }} {template {{ p }} -> {{ p }}}",
      "cell 1,1: c",
      "paragraph: Text",
      "entry1 -: entry",
    ],
  },
  {
    title: "half a template tag is text",
    source: "A {{ b and {% c and }} d",
    blocks: ["paragraph: A {{ b and {% c and }} d"],
  },
  {
    title: "breaks, hard and soft",
    source: "one  \ntwo\\\nthree<br>four\nfive",
    blocks: ["paragraph: one two three four five {break  } {break  } {break  }"],
  },
  {
    title: "HTML inside prose",
    source: 'A <strong>b</strong> <a href="c">d</a> <span id="e">f</span><img src=g> <i>open',
    blocks: [
      "paragraph: A b d f open {strong b} {link d -> c} {anchor @5 -> e} {image @7 -> g} {emphasis open}",
    ],
  },
  {
    title: "lists of HTML inside a cell",
    source: "| a | b |\n|---|---|\n| <ul><li>one</li><li>two</li></ul> | x<br/>y |\n",
    blocks: ["cell 0,0h: a", "cell 0,1h: b", "cell 1,0: one two {break  }", "cell 1,1: x y {break  }"],
  },
  {
    title: "entities, escapes, white space and invisible characters",
    source: "&ldquo;A&nbsp;&amp;&#32;B&rdquo; \\*not\\* da\u00ADta\u200B \u00A0 x\t&#x1F600;&nosuch;",
    blocks: ["paragraph: “A & B” *not* data x 😀&nosuch;"],
  },
];

describe("Markdown is read as blocks:", () => {
  it.each(STRUCTURE)("$title", ({ source, blocks }) => {
    expect(printed(source, "markdown")).toEqual(blocks);
  });

  it.each(STRUCTURE)("$title, with CRLF", ({ source, blocks }) => {
    expect(printed(source.replaceAll("\n", "\r\n"), "markdown").map(unixed)).toEqual(blocks);
  });
});

describe("Markdown's visible text:", () => {
  it.each(INLINE)("$title", ({ source, blocks }) => {
    expect(printed(source, "markdown")).toEqual(blocks);
  });

  it.each(INLINE)("$title, with CRLF", ({ source, blocks }) => {
    expect(printed(source.replaceAll("\n", "\r\n"), "markdown")).toEqual(blocks);
  });
});

describe("the source of a block of Markdown", () => {
  it("starts at its mark and ends with its text", () => {
    const source =
      "## Title ##\n\n- one *x*  \n  - two\n    more\n\n> quoted\n> on\n\n| a | **b** |\n|---|---|\n\nText <!-- c -->\n";
    expect(sources(source, "markdown")).toEqual([
      "## Title ##",
      "- one *x*",
      "- two\n    more",
      "quoted\n> on",
      "a",
      "**b**",
      "Text <!-- c -->",
    ]);
  });

  it.each([
    ["a **bold** b", "bold"],
    ["say &ldquo;hi&rdquo; now", "“hi”"],
    ["the EU&#8209;US&nbsp;Shield ends", "EU-US Shield"],
    ["co\u00ADop*er*ation x", "cooperation"],
    ["> one\n  two", "one two"],
    ["# 1. Title here", "Title"],
    ["- 😀 and \uD83D lone", "😀 and \uD83D lone"],
    ["pay {{ company }} now", "{{ company }}"],
  ])("can be found for a stretch of its visible text: %j", (source, part) => {
    const found = sourceOf(part, source, "markdown");
    expect(readDocument(found, "markdown").blocks[0]?.text).toBe(part);
    expect(found).not.toMatch(/^[\s*]|[\s*]$/);
  });
});

describe("Markdown that no one writes", () => {
  it.each([
    ["lists on one line", `${"- ".repeat(10_000)}a\n`],
    ["numbers on one line", `${"1. ".repeat(10_000)}a\n`],
    ["indented lists", Array.from({ length: 1_000 }, (_, depth) => `${"  ".repeat(depth)}- a\n`).join("")],
    ["quotes", `${">".repeat(10_000)}a\nb\n`],
    ["one long line", "lorem ipsum ".repeat(400_000)],
    ["one long line of markup", "a* [b](c) `d ".repeat(100_000)],
    ["open tags", "<div".repeat(20_000)],
    ["open elements", "<div>\n".repeat(20_000)],
    ["open template tags", "{{ a ".repeat(20_000)],
    ["open programs", "<? a ".repeat(20_000)],
    ["an open comment", `Text <!-- ${"a\n\n".repeat(20_000)}`],
    ["open comments", "a <!-- ".repeat(20_000)],
    ["brackets", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ["anchors", "<a name=x></a>\n\n".repeat(2_000)],
  ])("is read all the same: %s", (_name, source) => {
    const { blocks, starts } = readDocument(source, "markdown");
    const last = blocks.at(-1);
    expect((starts.at(-1) ?? 0) + (last?.length ?? 0)).toBeLessThanOrEqual(source.length);
  });
});

function unixed(line: string): string {
  return line.replaceAll("\r\n", "\n");
}
