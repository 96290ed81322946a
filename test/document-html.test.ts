import { describe, expect, it } from "vitest";
import { readDocument } from "../server/document/document.ts";
import { printed, sourceOf, sources } from "./printed-blocks.ts";

interface Case {
  readonly title: string;
  readonly source: string;
  readonly blocks: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: "a whole page, its head, scripts and styles left out",
    source:
      "<!DOCTYPE html>\n<html lang=en><head><title>No</title><style>p{}</style></head>\n<body><h1>Notice</h1>\n<script>if (a<b) {}</script><p>Text.</p><svg><text>no</text></svg><template><p>no</p></template></body></html>\n",
    blocks: ["heading1: Notice", "paragraph: Text."],
  },
  {
    title: "headings, numbered or with an id",
    source: '<h2 id="r">2. Rights</h2><h3>(b) <a name=x></a>More</h3><h4><div>In a box</div></h4>',
    blocks: [
      "heading2 2.: Rights {anchor @0 -> r}",
      "heading3 (b): More {anchor @0 -> x}",
      "heading4: In a box",
    ],
  },
  {
    title: "lists in lists, and what follows the first text of an entry",
    source:
      "<ul><li>one<ol start=4><li>four<li>five</ol>tail</li><li><p>first</p><p>second</p></li></ul><p>after",
    blocks: [
      "entry1 -: one",
      "entry2 4.: four",
      "entry2 5.: five",
      "paragraph1: tail",
      "entry1 -: first",
      "paragraph1: second",
      "paragraph: after",
    ],
  },
  {
    title: "lists that are lines to HTML, with bullets, numbers or only a colon before them",
    source:
      "<p>You may:<br>\n• see <b>your</b> data;<br/>\n• <i>have it deleted</i>.<br></p>We use:<br>name<br>e&#x2011;mail<br>city<br><br><li>Why:<br />1. to pay<br />2. to <a href=x>answer</a></li>",
    blocks: [
      "paragraph: You may:",
      "entry1 •: see your data; {strong your}",
      "entry1 •: have it deleted. {emphasis have it deleted}",
      "paragraph: We use:",
      "entry1: name",
      "entry1: e-mail",
      "entry1: city",
      "entry1 -: Why:",
      "entry2 1.: to pay",
      "entry2 2.: to answer {link answer -> x}",
    ],
  },
  {
    title: "lines that are none: an address, one line after a colon, lines of a sentence",
    source:
      "<p>Write to:<br>Heron Ltd<br>1 Mill Lane<br>Cork 12345</p><p>Our site:<br>https://heron.example<br>is run by us</p><p>We keep:<br>your name</p><p>One.<br>Two.<br>Three.</p>",
    blocks: [
      "paragraph: Write to: Heron Ltd 1 Mill Lane Cork 12345 {break  } {break  } {break  }",
      "paragraph: Our site: https://heron.example is run by us {break  } {break  }",
      "paragraph: We keep: your name {break  }",
      "paragraph: One. Two. Three. {break  } {break  }",
    ],
  },
  {
    title: "definition lists",
    source: "<dl><dt>Data<dd>What is about <b>you</b>.<dt>We</dt><dd>The farm.</dd></dl>",
    blocks: [
      "entry1 dt: Data {definition Data}",
      "paragraph: What is about you. {strong you}",
      "entry1 dt: We {definition We}",
      "paragraph: The farm.",
    ],
  },
  {
    title: "tables with a head, spans, paragraphs in cells and a table inside",
    source:
      "<table><caption>Cap</caption><thead><tr><td>A</td><td colspan=2>B</td></tr></thead><tbody><tr><th>1</th><td><p>x</p><p>y</p></td><td><table><tr><td>in</td></tr></table></td></tr><tr><td></td><td>z</table>",
    blocks: [
      "paragraph: Cap",
      "cell 0,0h: A",
      "cell 0,1h: B",
      "cell 1,0h: 1",
      "cell 1,1: x",
      "cell 1,1: y",
      "cell 0,0: in",
      "cell 2,1: z",
    ],
  },
  {
    title: "text without a paragraph, and two line breaks as the end of one",
    source:
      "Loose <b>text</b><br>second line<br> <br>new <i>one</i> <div>boxed <section>deeper</section> back</div> end",
    blocks: [
      "paragraph: Loose text second line {strong text} {break  }",
      "paragraph: new one {emphasis one}",
      "paragraph: boxed",
      "paragraph: deeper",
      "paragraph: back",
      "paragraph: end",
    ],
  },
  {
    title: "inline elements, around blocks too",
    source:
      '<p>See <a href="t.html">our <em>terms</em></a>, <dfn>Data</dfn>, <code>x</code><img src=a alt=no></p><a href="#h"><h2>Head</h2></a>',
    blocks: [
      "paragraph: See our terms, Data, x {link our terms -> t.html} {emphasis terms} {definition Data} {code x} {image @22 -> a}",
      "heading2: Head {link Head -> #h}",
    ],
  },
  {
    title: "mis-nested and unclosed elements",
    source:
      "<p><b>bold <i>both</b> italic</i> none</p></div></b><p>Unclosed <b>bold<p>not bold</p><h2>Head<h3>Next</h3>",
    blocks: [
      "paragraph: bold both italic none {strong bold both} {emphasis both italic}",
      "paragraph: Unclosed bold {strong bold}",
      "paragraph: not bold",
      "heading2: Head",
      "heading3: Next",
    ],
  },
  {
    title: "attributes of every form, and what only looks like a tag",
    source: "<p class=a id=b title='x > y' data-z>A < b && c <d and <3 <foo",
    blocks: ["paragraph: A < b && c <d and <3 <foo {anchor @0 -> b}"],
  },
  {
    title: "words in angle brackets that name no element",
    source: "<p>Write to <INSERT EMAIL> or <COMPANY>, <b>not <your-app x> <FONT> <nobr hidden>us",
    blocks: ["paragraph: Write to <INSERT EMAIL> or <COMPANY>, not us {strong not us}"],
  },
  {
    title: "comments between blocks and inside them",
    source:
      "<!-- one --><p>Text<!-- two --> on</p><!-- three\n--><ul><!-- four --><li><!-- five -->x</li></ul>",
    blocks: [
      "comment: one",
      "paragraph: Text on {comment @4 -> two}",
      "comment: three",
      "comment1: four",
      "entry1 -: x {comment @0 -> five}",
    ],
  },
  {
    title: "a comment that is never closed",
    source: "<p>Text</p><!-- no <p>more</p>",
    blocks: ["paragraph: Text", "comment: no <p>more</p>"],
  },
  {
    title: "code",
    source: "<pre class='highlight'>\n a &lt; <b>b</b>\n   c</pre>",
    blocks: ["code:  a < b\n   c {strong b}"],
  },
  {
    title: "code in an element of its own",
    source: "<pre>\n<code>a\n   b</code></pre>",
    blocks: ["code: a\n   b {code a\n   b}"],
  },
  {
    title: "prose in lines of its own",
    source:
      "<pre>\nPrivacy policy\nof <b>us\n\n  We</b> store &amp; keep.\nThen we do not.\n\n\nThe end.\n</pre><p>Foot</p>",
    blocks: [
      "paragraph: Privacy policy of us {break  } {strong us}",
      "paragraph: We store & keep. Then we do not. {strong We} {break  }",
      "paragraph: The end.",
      "paragraph: Foot",
    ],
  },
  {
    title: "entities, white space and invisible characters",
    source:
      "<p>\n  &ldquo;A&nbsp;&amp; B&rdquo;\n &eacute;&#233;&#xE9;&euro;&nosuch; &copy 2026 da&shy;ta\u200B&zwnj;!&#8203;</p>",
    blocks: ["paragraph: “A & B” ééé€&nosuch; © 2026 data!"],
  },
  {
    title: "template tags between, inside and around elements",
    source:
      '{% if eu %}<p <% if x %>class=a<% end %> id="{{ id }}">We, {{ company }}, {{#each a}}x{{/each}}</p>{% endif %}<?php foreach ($a as $b) { ?><li><?= $b ?></li><?php } ?>',
    blocks: [
      "paragraph: We, {{ company }}, x {anchor @0 -> {{ id }}} {template {{ company }} -> {{ company }}}",
      "entry1 -: <?= $b ?> {template <?= $b ?> -> <?= $b ?>}",
    ],
  },
  {
    title: "front matter",
    source: "---\nlayout: page\n---\n<p>Text</p>",
    blocks: ["matter: layout: page", "paragraph: Text"],
  },
  {
    title: "elements that are opened and shown on demand",
    source:
      "<details><summary>More</summary>Hidden at first</details><select><option>no</select><textarea><p>no</textarea><noscript><p>no</p></noscript><button>Accept</button>",
    blocks: ["paragraph: More", "paragraph: Hidden at first", "paragraph: Accept"],
  },
  { title: "nothing", source: "", blocks: [] },
  { title: "nothing to see", source: " <p>&nbsp;</p><br><div></div>\n", blocks: [] },
];

describe("HTML is read as blocks:", () => {
  it.each(CASES)("$title", ({ source, blocks }) => {
    expect(printed(source, "html")).toEqual(blocks);
  });

  it.each(CASES)("$title, with CRLF", ({ source, blocks }) => {
    expect(
      printed(source.replaceAll("\n", "\r\n"), "html").map((line) => line.replaceAll("\r\n", "\n")),
    ).toEqual(blocks);
  });

  // In Markdown a blank line ends such a block of HTML.
  const whole = CASES.filter(
    ({ source }) => source.startsWith("<") && !source.includes("<!-- no") && !source.includes("\n\n"),
  );

  it.each(whole)("$title, inside Markdown", ({ source, blocks }) => {
    expect(printed(`<div>\n${source.trim()}\n</div>\n`, "markdown")).toEqual(blocks);
  });
});

describe("the source of a block of HTML", () => {
  it("is its element, or what an element shares among several", () => {
    const source =
      "<h2 class=a>Head</h2> <p>Text <b>b</b> </p><ul>\n<li>one <ul><li><p>two</p></li></ul> tail</li></ul><td>cell</td> loose <i>text</i><br><br>new<hr>";
    expect(sources(source, "html")).toEqual([
      "<h2 class=a>Head</h2>",
      "<p>Text <b>b</b> </p>",
      "<li>one",
      "<li><p>two</p>",
      "tail",
      "<td>cell</td>",
      "loose <i>text</i>",
      "new",
    ]);
  });

  it.each([
    ["<p>a <b>bold</b> b</p>", "bold"],
    ["<p>say &ldquo;hi&rdquo;</p>", "“hi”"],
    ["<p>co&shy;op<i>er</i>ation x</p>", "cooperation"],
    ["<p>A&nbsp;B <br> C</p>", "A B C"],
    ["<h2>1. Title</h2>", "Title"],
    ["<p>😀 and \uD83D lone</p>", "and \uD83D"],
  ])("can be found for a stretch of its visible text: %j", (source, part) => {
    const found = sourceOf(part, source, "html");
    expect(readDocument(found, "html").blocks[0]?.text).toBe(part);
    expect(found).not.toMatch(/^[\s<]|[\s>]$/);
  });
});

describe("HTML that no one writes", () => {
  it.each([
    ["half tags", "<div".repeat(20_000)],
    ["open elements", "<div>".repeat(20_000)],
    ["open lists", "<ul><li>a".repeat(20_000)],
    ["open tables", "<table><tr><td>a".repeat(10_000)],
    ["open inline elements and closed strangers", `${"<div><b>a".repeat(10_000)}${"</i>".repeat(20_000)}`],
    ["open attributes", "<a href='".repeat(20_000)],
    ["open template tags", "{{ a ".repeat(20_000)],
    ["open programs", "<?php ".repeat(20_000)],
    ["open comments", "<!-- a ".repeat(20_000)],
    ["open declarations", "<!a ".repeat(20_000)],
    ["open scripts", "<script>".repeat(20_000)],
    ["line breaks", "<br>a<br><br>".repeat(20_000)],
    ["one long line", "lorem ipsum ".repeat(400_000)],
    ["ampersands", "&a".repeat(100_000)],
  ])("is read all the same: %s", (_name, source) => {
    const { blocks, starts } = readDocument(source, "html");
    const last = blocks.at(-1);
    expect((starts.at(-1) ?? 0) + (last?.length ?? 0)).toBeLessThanOrEqual(source.length);
  });
});
