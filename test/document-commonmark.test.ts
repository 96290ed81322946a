import * as commonmark from "commonmark";
import { describe, expect, it } from "vitest";
import type { Block } from "../server/document/block.ts";
import { readDocument } from "../server/document/document.ts";

/** Pieces of CommonMark, each read by this project and by the reference parser. */
const ALIKE: readonly string[] = [
  "",
  "One line.",
  "Two\nlines.",
  "Two.\n\nParagraphs.",
  "   Indented a little.",
  "Text\n    not code.",
  "    code\n    more\n",
  "    code\n\n    after a blank line\n\nText.",
  "\tcode by a tab",
  "# One",
  "## Two ##",
  "###### Six",
  "####### Seven is a paragraph",
  "#No space",
  "# *Emphasis* in a heading",
  "#\n\n# \n\nText",
  "Text\n# Heading\nText",
  "Setext one\n===",
  "Setext two\n---",
  "Setext over\ntwo lines\n---",
  "- entry\n---\nText",
  "---",
  "***\n___\n- - -",
  "Text\n\n---\n\nText",
  "```\nfenced\n```",
  "~~~ js\nfenced\n~~~\nText",
  "```\nnever closed",
  "Text\n```\nfenced\n```\nText",
  "`inline code` and ``with ` tick``",
  "- one\n- two\n- three",
  "* one\n* two",
  "+ one\n+ two",
  "- one\n\n- two\n\n  second paragraph",
  "- one\n  - two\n    - three",
  "- one\n  1. two\n  2. three\n- four",
  "1. one\n2. two",
  "7) seven\n8) eight",
  "1. one\n\n   more\n\n2. two",
  "- one\n* other list",
  "-\n- after an empty entry",
  "- # Heading in an entry\n- text",
  "- - nested at once",
  "- one\nlazy line",
  "- one\n\nparagraph after",
  "- one\n\n      code in the entry",
  "- ```\n  fenced\n  ```\n- two",
  "> quoted",
  "> quoted\nlazy",
  "> quoted\n>\n> second",
  "> # Heading\n> text",
  "> - entry\n> - entry",
  "> > deeper",
  "- > quoted in an entry\n- two",
  "> ```\n> code\n> ```",
  "*em* **strong** ***both***",
  "in*side*word and **in**side",
  "snake_case_word and _em_",
  "*not closed and ** alone",
  "**bold *and em* together**",
  "\\*not em\\* and \\# no heading",
  "a\\\nb",
  "a  \nb",
  "a \nb",
  "[text](http://example.com)",
  '[text](<a b> "title")',
  "[text]( http://example.com )",
  "[not a link] and [another",
  "[text] alone",
  "![alt](image.png) text",
  "<http://example.com> and <me@example.com>",
  "a <b>bold</b> word",
  "a <!-- comment --> word",
  "&amp; &lt; &copy; &#169; &#xA9; &eacute;",
  "&unknown; & alone",
  "[def]: http://example.com\n\nText.",
  '[def]: http://example.com "Title"\nText right after.',
  "Text\n[def]: http://example.com",
  "A paragraph\nwith `code\nover lines` in it.",
  "1986\\. A great year",
  "1986. A list that starts late",
  "Text\n1986. not a list",
  "Text\n1. a list",
  "Text\n- a list",
  "* a\n\n  b\n\n\n  c",
  " - a\n  - b\n   - c",
  "- a\n - b\n  - c\n   - d",
  "10) ten\n\n    inside ten",
  "> a\n\n> b",
  "#\tTabbed heading",
  "-\ttabbed entry",
  "Hello *world\nover* lines",
  "## 1. Numbered heading\n\n1. numbered entry",
  "Foo\n=\n\nBar\n-",
  "- a\n\n\n\n- b",
  "- item\n\n  > quote\n\n  after",
  "* * *\n\n* a * b",
];

const LONG = `# Privacy notice

*Last updated: 3 May 2026*

We, **Example Farm Ltd.**, run [our shop](https://example.org "Shop") and keep
this notice short. Where it says "we", it means the farm.

## What we collect

1. Your name and address, which you give us
   when you order.
2. What you ordered:
   - eggs,
   - milk, and
     - how often.

   We keep it for the next order.
3. Nothing else.

> **Note:** the eggs are not personal data.
>
> - But your breakfast may be.

### How long

    6 years for invoices
    2 years for the rest

Contact
-------

Write to <farm@example.org>  
or call +00 000 000.

* * *

\`\`\`txt
not prose
\`\`\`
`;

/** Where the two differ on purpose: what ours gives. */
const DIFFERENT: readonly {
  readonly markdown: string;
  readonly because: string;
  readonly ours: readonly string[];
}[] = [
  {
    markdown: "[COMPANY]\n\n[COMPANY]: http://example.com",
    because: "brackets that lead nowhere by themselves are placeholders in a policy: they stay visible",
    ours: ["paragraph: [COMPANY]"],
  },
  {
    markdown: "[a][b]\n",
    because: "definitions are not looked up: what looks like a reference link is one",
    ours: ["paragraph: a"],
  },
  {
    markdown: "---\ntitle: Notice\n---\n\nText",
    because: "front matter is not prose",
    ours: ["matter: title: Notice", "paragraph: Text"],
  },
  {
    markdown: "<p>One</p>\n<p>Two</p>",
    because: "blocks of HTML are read, not passed through",
    ours: ["paragraph: One", "paragraph: Two"],
  },
  {
    markdown: "~~gone~~ www.example.com",
    because: "GitHub's Markdown has strikethrough and bare links",
    ours: ["paragraph: gone www.example.com"],
  },
];

describe("Markdown blocks", () => {
  it.each([...ALIKE, LONG].map((markdown) => [markdown]))(
    "are those of the reference parser: %j",
    (markdown) => {
      expect(ours(markdown)).toEqual(reference(markdown));
    },
  );

  it.each([...ALIKE, LONG].map((markdown) => [markdown]))("are the same with CRLF: %j", (markdown) => {
    expect(ours(markdown.replaceAll("\n", "\r\n"))).toEqual(reference(markdown));
  });

  it("are those of the reference parser when everything stands in one text", () => {
    const markdown = ALIKE.filter((part) => !part.includes("never closed") && !part.includes("[def]")).join(
      "\n\nBetween.\n\n",
    );
    expect(ours(markdown)).toEqual(reference(markdown));
  });

  it.each(DIFFERENT)("differ where $because", ({ markdown, ours: expected }) => {
    expect(ours(markdown)).toEqual(expected);
    expect(reference(markdown)).not.toEqual(expected);
  });
});

function ours(markdown: string): string[] {
  return readDocument(markdown, "markdown")
    .blocks.filter(({ kind }) => kind !== "comment")
    .map(line);
}

function line({ kind, level, marker, text }: Block): string {
  const number = kind === "heading" && marker !== "" ? `${marker} ` : "";
  const rank = kind === "heading" || kind === "entry" ? String(level) : "";
  return `${kind}${rank}: ${number}${normal(text)}`;
}

function normal(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function reference(markdown: string): string[] {
  const lines: string[] = [];
  const walker = new commonmark.Parser().parse(markdown).walker();
  let depth = 0;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "list") depth += entering ? 1 : -1;
    if (!entering) continue;
    if (node.type === "code_block") lines.push(`code: ${normal(node.literal ?? "")}`);
    if (node.type !== "paragraph" && node.type !== "heading") continue;
    const text = normal(inlineText(node));
    if (text === "") continue;
    if (node.type === "heading") lines.push(`heading${node.level}: ${text}`);
    else lines.push(isFirstInItem(node) ? `entry${depth}: ${text}` : `paragraph: ${text}`);
  }
  return lines;
}

function isFirstInItem(node: commonmark.Node): boolean {
  let inner: commonmark.Node = node;
  while (inner.parent?.type === "block_quote" && inner.parent.firstChild === inner) inner = inner.parent;
  return inner.parent?.type === "item" && inner.parent.firstChild === inner;
}

function inlineText(block: commonmark.Node): string {
  let text = "";
  let hidden = 0;
  const walker = block.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "image") hidden += entering ? 1 : -1;
    if (hidden > 0 || !entering) continue;
    if (node.type === "text" || node.type === "code") text += node.literal ?? "";
    else if (node.type === "softbreak" || node.type === "linebreak") text += " ";
  }
  return text;
}
