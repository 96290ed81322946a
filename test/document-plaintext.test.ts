import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../server/document/block.ts";
import { toSource, toVisible } from "../server/document/block.ts";
import { type Document, editDocument, readDocument } from "../server/document/document.ts";
import type { Change } from "../server/text/text.ts";

const read = (content: string): Document => readDocument(content, "plaintext");

/** One line for each block: `h2 3. How we use data`, `p Text`, `e1 - Entry`, `c0,1 Cell` (`C` for a heading cell). */
function listing(content: string): string[] {
  return read(content).blocks.map(
    (block) => `${nameOf(block)} ${block.marker === "" ? "" : `${block.marker} `}${block.text}`,
  );
}

function nameOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level}`;
    case "entry":
      return `e${block.level}`;
    case "cell":
      return `${block.cell?.heading === true ? "C" : "c"}${block.cell?.row},${block.cell?.column}`;
    case "paragraph":
      return block.level === 0 ? "p" : `p${block.level}`;
    default:
      return block.kind;
  }
}

const SENTENCE = "The bakery keeps a record of your order so that the bread reaches the right door on time.";

describe("plain text becomes the blocks a reader sees", () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ["nothing", "", []],
    ["only blank lines", "\n\n \t \r\n\u00a0\n", []],
    [
      "numbered questions with answers of one word",
      "1. DO WE SELL DATA?\n\nNo.\n\n2. DO WE SHARE IT?\n\nNever.",
      ["h2 1. DO WE SELL DATA?", "p No.", "h2 2. DO WE SHARE IT?", "p Never."],
    ],
    [
      "a list of questions",
      "1. Do we sell data?\n2. Do we share it?\n3. Who are we?",
      ["e1 1. Do we sell data?", "e1 2. Do we share it?", "e1 3. Who are we?"],
    ],
    ["a title", `Privacy Policy\n${SENTENCE}`, ["h1 Privacy Policy", `p ${SENTENCE}`]],
    [
      "a title with a name",
      `Rye Bakery Privacy Notice\n\n${SENTENCE}`,
      ["h1 Rye Bakery Privacy Notice", `p ${SENTENCE}`],
    ],
    [
      "a title under navigation",
      `Log in\nBasket\nPrivacy Policy\n\n${SENTENCE}`,
      ["p Log in", "p Basket", "h1 Privacy Policy", `p ${SENTENCE}`],
    ],
    [
      "capitals",
      `WHO WE ARE\n${SENTENCE}\nYOUR RIGHTS\n${SENTENCE}`,
      ["h2 WHO WE ARE", `p ${SENTENCE}`, "h2 YOUR RIGHTS", `p ${SENTENCE}`],
    ],
    ["title case", `Orders and Deliveries\n${SENTENCE}`, ["h3 Orders and Deliveries", `p ${SENTENCE}`]],
    [
      "a question",
      `How long do we keep your orders?\n${SENTENCE}`,
      ["h3 How long do we keep your orders?", `p ${SENTENCE}`],
    ],
    [
      "a heading without a stop",
      `Data from your oven\n\n${SENTENCE}`,
      ["h3 Data from your oven", `p ${SENTENCE}`],
    ],
    [
      "a heading with a colon",
      `${SENTENCE}\n\nRetention:\n\n${SENTENCE}`,
      [`p ${SENTENCE}`, "h3 Retention:", `p ${SENTENCE}`],
    ],
    [
      "headings under each other",
      `OUR SHOPS\nOnline Shop\n${SENTENCE}`,
      ["h2 OUR SHOPS", "h3 Online Shop", `p ${SENTENCE}`],
    ],
    [
      "numbers",
      `3. How we bake\n${SENTENCE}\n3.1 Ovens\n${SENTENCE}`,
      ["h2 3. How we bake", `p ${SENTENCE}`, "h3 3.1 Ovens", `p ${SENTENCE}`],
    ],
    [
      "number over number",
      `1.   GENERAL\n1.1   Scope\n${SENTENCE}`,
      ["h2 1. GENERAL", "h3 1.1 Scope", `p ${SENTENCE}`],
    ],
    ["sections", `Section 4 – Retention\n${SENTENCE}`, ["h2 4 Retention", `p ${SENTENCE}`]],
    [
      "Roman numerals put numbers below",
      `IV. Transfers\n${SENTENCE}\n1. To Norway\n${SENTENCE}`,
      ["h2 IV. Transfers", `p ${SENTENCE}`, "h3 1. To Norway", `p ${SENTENCE}`],
    ],
    [
      "Roman numerals without a stop",
      `II Bread subscriptions\n\n${SENTENCE}`,
      ["h2 II Bread subscriptions", `p ${SENTENCE}`],
    ],
    ["letters", `A. Scope\n${SENTENCE}`, ["h3 A. Scope", `p ${SENTENCE}`]],
    [
      "underlined",
      `Our promise\n===========\n\nSmall print\n-----------\n${SENTENCE}`,
      ["h1 Our promise", "h2 Small print", `p ${SENTENCE}`],
    ],
    [
      "a date is no heading",
      `Last updated May 2024\n${SENTENCE}`,
      ["p Last updated May 2024", `p ${SENTENCE}`],
    ],
    ["a rule shows nothing", `${SENTENCE}\n\n* * *\n\n${SENTENCE}`, [`p ${SENTENCE}`, `p ${SENTENCE}`]],
    [
      "a contents list",
      "1. WHO WE ARE\n2. WHAT WE BAKE\n3. HOW TO REACH US",
      ["e1 1. WHO WE ARE", "e1 2. WHAT WE BAKE", "e1 3. HOW TO REACH US"],
    ],
    [
      "bullets of every kind",
      "- one\n* two\n• three\n·    four\n– five\n— six\n○ seven\n▪ eight\n►nine\no ten\n→ eleven\n-twelve",
      [
        "e1 - one",
        "e1 * two",
        "e1 • three",
        "e1 · four",
        "e1 – five",
        "e1 — six",
        "e1 ○ seven",
        "e1 ▪ eight",
        "e1 ► nine",
        "e1 o ten",
        "e1 → eleven",
        "e1 - twelve",
      ],
    ],
    [
      "enumerators of every kind",
      "1. one\n1) two\n(1) three\na) four\n(a) five\ni. six\n(ii) seven\n2.1 eight is enough.",
      [
        "e1 1. one",
        "e1 1) two",
        "e1 (1) three",
        "e1 a) four",
        "e1 (a) five",
        "e1 i. six",
        "e1 (ii) seven",
        "e1 2.1 eight is enough.",
      ],
    ],
    ["nesting", "- bread\n  - rye\n    - dark\n- cake", ["e1 - bread", "e2 - rye", "e3 - dark", "e1 - cake"]],
    [
      "lines of an entry",
      "- we bake rye bread\n  and dark bread\n- cake",
      ["e1 - we bake rye bread and dark bread", "e1 - cake"],
    ],
    [
      "a paragraph inside an entry",
      "- bread\n\n  It is baked daily.\n\nIt is sold daily.",
      ["e1 - bread", "p1 It is baked daily.", "p It is sold daily."],
    ],
    [
      "small letters under a lead-in",
      `We use your data for:\nbaking your bread;\nsending it to you.\n${SENTENCE}`,
      ["p We use your data for:", "e1 baking your bread;", "e1 sending it to you.", `p ${SENTENCE}`],
    ],
    [
      "fragments under a lead-in",
      `We collect the following:\nYour name\nYour street\nYour taste in bread\nWe never sell any of it to a mill, a dairy or anyone else who may ask for it nicely.`,
      [
        "p We collect the following:",
        "e1 Your name",
        "e1 Your street",
        "e1 Your taste in bread",
        "p We never sell any of it to a mill, a dairy or anyone else who may ask for it nicely.",
      ],
    ],
    [
      "fragments, then a heading",
      `We collect:\nName\nStreet\nOUR OVENS\n${SENTENCE}`,
      ["p We collect:", "e1 Name", "e1 Street", "h2 OUR OVENS", `p ${SENTENCE}`],
    ],
    [
      "terms under a lead-in",
      "You have these rights:\nAccess. You may see what we hold.\nErasure. You may have it removed.\nTo exercise them, ring the bell of our shop.",
      [
        "p You have these rights:",
        "e1 Access. You may see what we hold.",
        "e1 Erasure. You may have it removed.",
        "p To exercise them, ring the bell of our shop.",
      ],
    ],
    [
      "terms, blank lines between",
      "You have these rights:\n\nAccess: You may see what we hold.\n\nErasure: You may have it removed.\n\nTo exercise them, ring the bell.",
      [
        "p You have these rights:",
        "e1 Access: You may see what we hold.",
        "e1 Erasure: You may have it removed.",
        "p To exercise them, ring the bell.",
      ],
    ],
    [
      "a title with a stop as lead-in",
      "Data You Give to Our Bakers.\nYour name and street\nYour taste in bread",
      ["p Data You Give to Our Bakers.", "e1 Your name and street", "e1 Your taste in bread"],
    ],
    [
      "a lead-in inside an entry",
      "- we share with:\nmills;\ndairies.\n- we keep logs.",
      ["e1 - we share with:", "e2 mills;", "e2 dairies.", "e1 - we keep logs."],
    ],
    [
      "hard-wrapped",
      "Our bakery takes the protection of your personal data seriously and\ntherefore keeps only what it needs in order to bake, to deliver and to\nsend a bill.\n\nAnything else is thrown away on Friday evenings, together with the old\nbread.",
      [
        "p Our bakery takes the protection of your personal data seriously and therefore keeps only what it needs in order to bake, to deliver and to send a bill.",
        "p Anything else is thrown away on Friday evenings, together with the old bread.",
      ],
    ],
    [
      "hard-wrapped, with words typed into a line since",
      "When you order bread we keep your name and the street\nin which you live, so that we know to which door the bread goes, with\nthe date. The baker reads them, and nobody else does.\nAfter a month they are gone.",
      [
        "p When you order bread we keep your name and the street in which you live, so that we know to which door the bread goes, with the date. The baker reads them, and nobody else does. After a month they are gone.",
      ],
    ],
    [
      "hard-wrapped, with a line typed out of all proportion",
      `When you order bread we keep your name, the street\n${SENTENCE.slice(0, -1)} and\nyou need not wait. The baker reads what you wrote,\nnobody else in the shop does. After a whole month\nwe throw all of it away.`,
      [
        `p When you order bread we keep your name, the street ${SENTENCE.slice(0, -1)} and you need not wait. The baker reads what you wrote, nobody else in the shop does. After a whole month we throw all of it away.`,
      ],
    ],
    [
      "a heading over a line longer than people wrap",
      `Your Orders\n${SENTENCE} ${SENTENCE}\nYour Address\n${SENTENCE} ${SENTENCE}`,
      ["h3 Your Orders", `p ${SENTENCE} ${SENTENCE}`, "h3 Your Address", `p ${SENTENCE} ${SENTENCE}`],
    ],
    [
      "hard-wrapped under a heading",
      "2. Sharing\nWe share what you order with the courier who brings it to you, and with\nthe mill that has to know how much flour we are going to need.",
      [
        "h2 2. Sharing",
        "p We share what you order with the courier who brings it to you, and with the mill that has to know how much flour we are going to need.",
      ],
    ],
    [
      "hard-wrapped entries",
      "* what you order, when you order it, and where it has to be brought by\n  the courier;\n* how you pay.",
      [
        "e1 * what you order, when you order it, and where it has to be brought by the courier;",
        "e1 * how you pay.",
      ],
    ],
    [
      "one paragraph per line",
      "We bake on weekdays. Orders must reach us by noon, please.\nWe deliver on Sundays. Nothing is brought after six o'clock.",
      [
        "p We bake on weekdays. Orders must reach us by noon, please.",
        "p We deliver on Sundays. Nothing is brought after six o'clock.",
      ],
    ],
    ["an address", "Rye Bakery Ltd\nMill Lane 3\nDublin", ["p Rye Bakery Ltd", "p Mill Lane 3", "p Dublin"]],
    [
      "a list without bullets under its heading",
      "Rye Bakery\n\nWhat we collect\n\nName\nShoe size\nE-mail\n\nWho gets your data\nour bank\nour miller\n\nWe bake.",
      [
        "p Rye Bakery",
        "h3 What we collect",
        "e1 Name",
        "e1 Shoe size",
        "e1 E-mail",
        "h3 Who gets your data",
        "e1 our bank",
        "e1 our miller",
        "p We bake.",
      ],
    ],
    [
      "a table of contents is none",
      "What we collect\n\nYour rights\nHow long we keep data\nWho gets your data\n",
      ["p What we collect", "p Your rights", "p How long we keep data", "p Who gets your data"],
    ],
    [
      "tab-separated",
      "Data\tPurpose\nName\tDelivery\n\tBilling\n",
      ["C0,0 Data", "C0,1 Purpose", "c1,0 Name", "c1,1 Delivery", "c2,1 Billing"],
    ],
    [
      "bars",
      "| Data | Purpose |\n|---|---|\n| Name | Delivery |",
      ["C0,0 Data", "C0,1 Purpose", "c1,0 Name", "c1,1 Delivery"],
    ],
    ["one row is no table", "Home | Bread | Contact", ["p Home | Bread | Contact"]],
    [
      "comments",
      `<!-- a note -->\n${SENTENCE} <!-- aside -->\n<!--\nlonger\n-->`,
      ["comment a note", `p ${SENTENCE}`, "comment longer"],
    ],
    ["an open comment is text", "<!-- never closed\nBread", ["p <!-- never closed", "p Bread"]],
    [
      "front matter",
      `---\ntitle: Bread\n---\nPrivacy Policy\n${SENTENCE}`,
      ["matter title: Bread", "h1 Privacy Policy", `p ${SENTENCE}`],
    ],
    [
      "tags",
      "{% if shop %}\nWe are {{ shop.name }}, {% x %}a bakery in <%= town %>.",
      ["p We are {{ shop.name }}, a bakery in <%= town %>."],
    ],
    ["strange white space", "\ufeffWe\u00a0bake\u2028rye\u00ad\u200b bread.\f\v", ["p We bake rye bread."]],
    ["NUL and lone surrogates", "a\u0000b \ud83c c", ["p a\u0000b \ud83c c"]],
    [
      "right to left",
      "سياسة الخصوصية\nنحن نجمع اسمك وعنوانك عندما تطلب الخبز من متجرنا، ولا نشاركهما مع أي شخص آخر إلا عند الضرورة.",
      [
        "h3 سياسة الخصوصية",
        "p نحن نجمع اسمك وعنوانك عندما تطلب الخبز من متجرنا، ولا نشاركهما مع أي شخص آخر إلا عند الضرورة.",
      ],
    ],
  ];
  it.each(table)("%s", (_name, content, blocks) => {
    expect(listing(content)).toEqual(blocks);
    expect(listing(content.replace(/\r?\n/g, "\r\n"))).toEqual(blocks);
    expect(listing(content.replace(/\r?\n/g, "\r"))).toEqual(blocks);
  });
});

describe("marks", () => {
  const marksOf = (content: string) =>
    read(content).blocks.flatMap(({ text, marks }) =>
      marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end), mark.target]),
    );

  it("finds addresses, tags and comments", () => {
    expect(marksOf("See https://rye.example/privacy, (www.rye.example) or bread@rye.example.")).toEqual([
      ["link", "https://rye.example/privacy", "https://rye.example/privacy"],
      ["link", "www.rye.example", "www.rye.example"],
      ["link", "bread@rye.example", "mailto:bread@rye.example"],
    ]);
    expect(marksOf("We are {{ name }} of <%= town %>, %COUNTRY%.")).toEqual([
      ["template", "{{ name }}", "{{ name }}"],
      ["template", "<%= town %>", "<%= town %>"],
      ["template", "%COUNTRY%", "%COUNTRY%"],
    ]);
    expect(marksOf("We bake. <!-- policy-lint-disable -->")).toEqual([
      ["comment", "", "policy-lint-disable"],
    ]);
  });

  it("puts a comment where it stands", () => {
    const [block] = read("We bake <!-- x -->  bread.").blocks;
    expect(block?.text).toBe("We bake bread.");
    expect(block?.marks).toEqual([{ kind: "comment", start: 7, end: 7, target: "x" }]);
  });
});

const SNIPPETS = [
  "PRIVACY POLICY",
  "3. How we bake",
  "2.1 Ovens",
  "Section 4 – Bread",
  "IV. Transfers",
  "A. Scope",
  "Our Bread",
  "Why do we ask?",
  "We collect the following:",
  "your name;",
  "Your street",
  "Access. You may see it.",
  "Term: its meaning",
  "- bullet",
  "  - nested",
  "  and further on",
  "a) letter",
  "(ii) numeral",
  "• dot",
  "Our bakery takes the protection of your personal data seriously and",
  "therefore keeps only what it needs in order to bake, to deliver and to",
  "send a bill to you. Contact bread@rye.example or https://rye.example/x.",
  "a\tb",
  "c\td",
  "| x | y |",
  "|---|---|",
  "====",
  "---",
  "title: x",
  "<!-- one -->",
  "<!-- open",
  "close -->",
  "{% tag %}",
  "{{ name }}",
  "<%= x",
  "%NAME%",
  "👩‍🍳 🇩🇪",
  "سياسة الخصوصية",
  "\ud83c",
  "\udf5e",
  "\ufeff",
  "\u00ad\u200b",
  "\u00a0 \u2028",
  "\u0000",
  "",
  "",
  " ",
  "x",
  ":",
];
const BREAKS = ["\n", "\n", "\r\n", "\r", "", "\n\n"];
const piece = fc
  .tuple(fc.constantFrom(...SNIPPETS), fc.constantFrom(...BREAKS))
  .map((parts) => parts.join(""));
const content = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  text: fc.oneof(piece, fc.constantFrom("", "a", "\n", "\r", "-", ".")),
});

describe("an edit", () => {
  it("gives what reading the new text gives", () => {
    fc.assert(
      fc.property(content, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let document = read(start);
        for (const { at, length, text } of edits) {
          const size = document.text.content.length;
          const from = Math.round(at * size);
          document = editDocument(document, { start: from, end: Math.min(size, from + length), text });
          const fresh = read(document.text.content);
          expect(document.blocks).toEqual(fresh.blocks);
          expect(document.starts).toEqual(fresh.starts);
        }
      }),
      { numRuns: 1500 },
    );
  }, 60_000);

  it("keeps every block that it does not touch", () => {
    const paragraphs = Array.from(
      { length: 250 },
      (_, index) => `Part number ${index}\n${SENTENCE} It is batch ${index}.`,
    );
    for (const joint of ["\n", "\n\n", "\r\n"]) {
      const before = read(paragraphs.join(joint));
      expect(before.blocks).toHaveLength(500);
      const inside = before.text.content.indexOf("It is batch 120.") + 3;
      const after = editDocument(before, { start: inside, end: inside, text: "x" });
      expect(after.blocks.filter((block, index) => block !== before.blocks[index])).toHaveLength(1);
      const longer = editDocument(after, {
        start: inside,
        end: inside,
        text: `.${joint}${joint}${SENTENCE}${joint}${joint}`,
      });
      const kept = new Set(before.blocks);
      expect(longer.blocks.filter((block) => !kept.has(block)).length).toBeLessThanOrEqual(3);
    }
  });

  it("outside the text is moved to its nearest end", () => {
    const changes: Change[] = [
      { start: -5, end: -1, text: "Yes. " },
      { start: 900, end: 999, text: " Yes." },
    ];
    for (const change of changes) {
      const after = editDocument(read("We bake."), change);
      expect(after.blocks).toEqual(read(after.text.content).blocks);
    }
  });
});

describe("positions", () => {
  it("lie in order, inside the text, and lead from every visible character to its source and back", () => {
    fc.assert(
      fc.property(content, (source) => {
        const { blocks, starts } = read(source);
        let end = 0;
        let previous = -1;
        const wrong: string[] = [];
        for (const [index, block] of blocks.entries()) {
          const start = starts[index] ?? -1;
          if (start <= previous || start < end) wrong.push(`start ${start}`);
          previous = start;
          end = start + block.length;
          if (end > source.length || block.map[0] !== 0) wrong.push(`end ${end}`);
          const slice = source.slice(start, end);
          for (let at = 0; at < block.text.length; at++) {
            const from = toSource(block, at);
            const shown = slice[from] ?? "";
            const same = block.text[at] === " " ? /\s/u.test(shown) : block.text[at] === shown;
            if (!same || toVisible(block, from) !== at) wrong.push(`${block.text} at ${at}`);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});

describe("input of any size", () => {
  const sizes: readonly (readonly [string, string, number])[] = [
    ["one line of three million characters", "rye bread ".repeat(300_000), 1],
    ["only bullets", "- x\n".repeat(100_000), 100_000],
    [
      "ever deeper bullets",
      Array.from({ length: 2_000 }, (_, depth) => `${" ".repeat(depth)}- x`).join("\n"),
      2_000,
    ],
    ["open comments", "<!-- ".repeat(300_000), 1],
    ["open comments on lines", "<!--\n".repeat(100_000), 100_000],
    ["open tags", "{{ <%= {% ".repeat(100_000), 1],
    ["at signs", "a@".repeat(500_000), 1],
    ["blank lines", "\n".repeat(1_000_000), 0],
    ["short lines", "Some words of rye\n".repeat(100_000), 100_000],
    ["NUL", "\0".repeat(1_000_000), 1],
  ];
  it.each(sizes)(
    "%s",
    (_name, source, count) => {
      const document = read(source);
      expect(document.blocks).toHaveLength(count);
      const after = editDocument(document, { start: source.length >> 1, end: source.length >> 1, text: "x" });
      expect(after.text.content).toHaveLength(source.length + 1);
    },
    30_000,
  );
});
