import type { Tree } from "@lezer/common";
import { Autolink, parser, Strikethrough, Table, TaskList } from "@lezer/markdown";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Block, spanToSource, toSource, toVisible } from "../server/document/block.ts";
import { type Document, editDocument, type Format, readDocument } from "../server/document/document.ts";
import { markdownParser } from "../server/document/markdown-parser.ts";
import { readMarkdown } from "../server/document/markdown-parts.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);

const SHARED = [
  "We keep your data.",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\t",
  "    ",
  "&amp;",
  "&nbsp;",
  "&#x1F600;",
  "&copy",
  "\u00A0",
  "\u00AD",
  "\uFEFF",
  "😀",
  "\uD83D",
  "\uDE00",
  "שלום עולם",
  "个人信息",
  "{{ company }}",
  "{{",
  "}}",
  "{% if eu %}",
  "{% endif %}\n",
  "<%= name %>",
  "<% end %>",
  "<?php echo 1; ?>",
  "<?php",
  "<!-- note -->",
  "<!--",
  "-->",
  "<br>",
  "<br><br>",
  "We keep:<br>",
  "<br>• one<br>• two",
  "\n• three",
  "<b>",
  "</b>",
  '<a href="x">',
  "</a>",
  '<a name="here"></a>',
  '<img src="a.png">',
  '"',
  "<",
  ">",
  "---\ntitle: a\n---\n",
  "+++\n",
  "---\n",
];

const MARKDOWN = [
  "# Title\n",
  "\n\n# Title\n\n",
  "\n \r\n## Title ##\n",
  "## 2. Rights {#rights}\n",
  "Setext\n===\n",
  "- entry\n",
  "  - nested\n",
  "1. one\n",
  "* [ ] task\n",
  "> quoted\n",
  "> - quoted entry\n",
  "| a | b |\n|---|---| \n| c | d |\n",
  "| e | f |\n",
  "|",
  "| lost\n",
  "```\n",
  "    code\n",
  "\n\n    Indented words\n",
  "```\nHeron Ltd\nCork\n```\n",
  "**bold**",
  "*em",
  "_",
  "**",
  "`code`",
  "`",
  "\\",
  "  \n",
  "\\\n",
  "[a](b)",
  "[a][b]",
  "[COMPANY]",
  "[^1]",
  "[^1]: note\n",
  "[a]: b\n",
  "<div>\n",
  "</div>\n",
  "<p>html</p>\n",
  "<table><tr><td>x</td></tr></table>\n",
  "- <p>in</p>\n",
  "***\n",
];

const HTML = [
  "<p>",
  "</p>",
  "<p>We share data.</p>\n",
  "<h2>",
  "</h2>",
  "<h3 id=x>2.1 Rights</h3>\n",
  "<ul>",
  "</ul>",
  "<ol start=4>",
  "</ol>",
  "<li>",
  "</li>",
  "<li>entry",
  "<div>",
  "</div>",
  "<table>",
  "</table>",
  "<tr>",
  "<td>",
  "<th>",
  "<td>cell</td>",
  "<thead>",
  "<dl><dt>",
  "<dd>",
  "<pre>",
  "</pre>",
  "<script>",
  "</script>",
  "<style>p{}</style>",
  "<svg>",
  "</svg>",
  "<head>",
  "<body>",
  "<i>",
  "</i>",
  "<!doctype html>",
  "<p class='a",
  "'",
];

const plain: Readonly<Record<Format, string>> = {
  markdown: "An ordinary paragraph of *prose* here.\n\n",
  html: "<p>An ordinary paragraph of <b>prose</b> here.</p>\n",
  plaintext: "An ordinary paragraph of prose here.\n\n",
};

function pieces(format: Format): fc.Arbitrary<string> {
  const snippets =
    format === "html"
      ? [...SHARED, ...HTML]
      : format === "markdown"
        ? [...SHARED, ...MARKDOWN, ...HTML]
        : SHARED;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...snippets) },
    { weight: 3, arbitrary: fc.constant(plain[format]) },
  );
}

interface RandomEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

function scenario(format: Format): fc.Arbitrary<{ text: string; edits: RandomEdit[] }> {
  const piece = pieces(format);
  return fc.record({
    text: fc
      .tuple(fc.constantFrom("", "\uFEFF"), fc.array(piece, { maxLength: 40 }))
      .map(([start, parts]) => start + parts.join("")),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.oneof(
          { weight: 3, arbitrary: fc.constant(0) },
          { weight: 3, arbitrary: fc.nat(6) },
          { weight: 1, arbitrary: fc.nat(200) },
        ),
        text: fc.oneof(
          { weight: 2, arbitrary: piece },
          { weight: 2, arbitrary: fc.constantFrom("", "a", " ", "\n", "|", "<", "{", "-") },
        ),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  });
}

function plainData({ blocks, starts }: Document): { blocks: readonly Block[]; starts: readonly number[] } {
  return { blocks, starts };
}

function edited(document: Document, { at, length, text }: RandomEdit): Document {
  const start = Math.round(at * document.text.content.length);
  return editDocument(document, { start, end: Math.min(start + length, document.text.content.length), text });
}

describe.each<Format>(["markdown", "html"])("%s after any edits", (format) => {
  it("is what the same text is when it is read afresh", () => {
    fc.assert(
      fc.property(scenario(format), ({ text, edits }) => {
        let document = readDocument(text, format);
        for (const edit of edits) {
          document = edited(document, edit);
          expect(plainData(document)).toEqual(plainData(readDocument(document.text.content, format)));
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("has ordered blocks that do not overlap and maps that lead there and back", () => {
    fc.assert(
      fc.property(scenario(format), ({ text }) => {
        const { blocks, starts } = readDocument(text, format);
        let end = 0;
        blocks.forEach((block, index) => {
          const start = starts[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + block.length;
          expect(end).toBeLessThanOrEqual(text.length);
          checkMap(block, text.slice(start, end));
        });
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

test("a table that is none any more goes on as the paragraph above it", () => {
  const prose = "Your rights are these. ".repeat(8);
  const text = `${prose}\n| Right | How |\n| --- | --- |\n| access | write |\n`;
  for (const row of ["| Right", "| ---", "| access"]) {
    const at = text.indexOf(row);
    const after = editDocument(readDocument(text, "markdown"), { start: at, end: at, text: "." });
    expect(plainData(after)).toEqual(plainData(readDocument(after.text.content, "markdown")));
  }
});

describe("Markdown read in parts", () => {
  it("is what it is when it is read as a whole, after any edits", () => {
    fc.assert(
      fc.property(scenario("markdown"), ({ text, edits }) => {
        let content = text;
        let reading = readMarkdown(content, 1);
        for (const { at, length, text: typed } of edits) {
          const start = Math.round(at * content.length);
          const end = Math.min(start + length, content.length);
          content = content.slice(0, start) + typed + content.slice(end);
          const before = reading;
          reading = before.reread(content, { start, end, text: typed });
          const { blocks, starts } = readMarkdown(content, Number.POSITIVE_INFINITY);
          expect({ blocks: reading.blocks, starts: reading.starts }).toEqual({ blocks, starts });
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it("keeps the blocks of every part that an edit leaves alone", () => {
    const text = Array.from({ length: 40 }, (_, index) => `# Part ${index}\n\nSome prose.\n\n`).join("");
    const before = readMarkdown(text, 1);
    for (const [at, typed, gone] of [
      [text.indexOf("# Part 7"), "x", 0],
      [text.indexOf("# Part 7") + 1, "x", 0],
      [text.indexOf("# Part 7"), "Another paragraph.\n\n", 0],
      [text.indexOf("# Part 7"), "```\n", 0],
      [text.indexOf("# Part 7") - 1, "", 1],
      [0, "```\n\n```\n\n", 0],
    ] as const) {
      const content = text.slice(0, at) + typed + text.slice(at + gone);
      const after = before.reread(content, { start: at, end: at + gone, text: typed });
      const whole = readMarkdown(content, Number.POSITIVE_INFINITY);
      expect(after.blocks).toEqual(whole.blocks);
      const kept = new Set(before.blocks);
      const isSame = (block: Block) =>
        before.blocks.some(({ text, kind }) => text === block.text && kind === block.kind);
      expect(after.blocks.filter(isSame).every((block) => kept.has(block))).toBe(true);
    }
  });
});

/** Every visible character leads to a place in the source that leads back to it; a letter is the same letter there. */
function checkMap(block: Block, source: string): void {
  expect(block.map[0]).toBe(0);
  for (let visible = 0; visible < block.text.length; visible++) {
    const at = toSource(block, visible);
    expect(at).toBeLessThan(Math.max(1, block.length));
    expect(toVisible(block, at)).toBe(visible);
    const character = block.text.charAt(visible);
    if (/[\p{L}\p{Nd}]/u.test(character) && source.charAt(at) !== character) {
      expect(source.slice(at)).toMatch(/^(?:&|#)/);
    }
    const { start, end } = spanToSource(block, { start: visible, end: visible + 1 });
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(block.length);
  }
  for (const { start, end } of block.marks) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(block.text.length);
  }
}

describe.each([
  ["markdown", (index: number) => `Paragraph ${index} with *some* prose.\n\n`],
  ["markdown", (index: number) => `Paragraph ${index} with *some* prose.\r\n\r\n`],
  ["markdown", (index: number) => `- Entry ${index} with {{ some }} prose.\n`],
  ["html", (index: number) => `<p>Paragraph ${index} with <b>some</b> prose.</p>\n`],
  ["html", (index: number) => `<ul>\n<li>Entry ${index} with {{ some }} prose.\n<li>Another\n</ul>\n`],
] satisfies [Format, (index: number) => string][])("a letter typed in %s (%#)", (format, part) => {
  it("leaves every other block the same object", () => {
    const text = Array.from({ length: 300 }, (_, index) => part(index)).join("");
    const before = readDocument(text, format);
    for (const index of [0, 149, 299]) {
      const at = text.indexOf(`${index} with`) + 6;
      const after = editDocument(before, { start: at, end: at, text: "x" });
      const changed = after.blocks.filter((block, place) => block !== before.blocks[place]);
      expect(after.blocks).toHaveLength(before.blocks.length);
      expect(changed).toHaveLength(1);
    }
  });

  it("moves the blocks after it without making them anew", () => {
    const text = Array.from({ length: 300 }, (_, index) => part(index)).join("");
    const before = readDocument(text, format);
    const after = editDocument(before, { start: 0, end: 0, text: part(300) });
    const added = after.blocks.length - before.blocks.length;
    expect(added).toBeGreaterThan(0);
    expect(after.blocks.slice(added).every((block, index) => block === before.blocks[index])).toBe(true);
  });
});

describe("the parser that skips plain text", () => {
  const complete = parser.configure([Table, TaskList, Strikethrough, Autolink]);

  it("finds the same nodes as the parser that asks at each character", () => {
    const links = [
      "www.example.com",
      "http://a.b/c_d",
      "me.you+x@example.com",
      "mailto:a@b.c",
      "_a@b.c",
      ".x@y.z",
      "!",
      "![a](b)",
      "~~x~~",
      "a_b_c",
      "é",
      "1.5-2",
    ];
    const piece = fc.oneof(pieces("markdown"), fc.constantFrom(...links));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        expect(nodes(markdownParser.parse(text))).toEqual(nodes(complete.parse(text)));
      }),
      { numRuns: RUNS },
    );
  });
});

function nodes(tree: Tree): string[] {
  const found: string[] = [];
  tree.cursor().iterate(({ name, from, to }) => {
    found.push(`${name} ${from}-${to}`);
  });
  return found;
}

describe("a text that is too long to be read", () => {
  it("has no blocks, and is read as soon as it is short enough", () => {
    const prose = "We keep your data.\n\n";
    const long = readDocument(prose.repeat(160_000), "markdown");
    expect(long.blocks).toEqual([]);
    const short = editDocument(long, { start: prose.length, end: long.text.content.length, text: "" });
    expect(short.blocks.map(({ text }) => text)).toEqual(["We keep your data."]);
    const again = editDocument(short, { start: 0, end: 0, text: long.text.content });
    expect(again.blocks).toEqual([]);
    expect(again.text.content).toBe(long.text.content + prose);
  });
});
