import { describe, expect, test } from "vitest";
import { type Format, readDocument } from "../server/document/document.ts";
import { applyEdits } from "../server/engine/safe-fixes.ts";
import { disableInDocument, disableOnLine } from "../server/engine/suppression-edits.ts";
import type { Finding } from "../server/rules/rule.ts";

/** The text with the finding's rule silenced where `¦` stands in it. */
function onLine(marked: string, format: Format): string | undefined {
  const at = marked.indexOf("¦");
  const document = readDocument(marked.replace("¦", ""), format);
  const edit = disableOnLine(document, finding(at));
  return edit && applyEdits(document, [edit]).text.content;
}

function inDocument(content: string, format: Format): string {
  const document = readDocument(content, format);
  return applyEdits(document, [disableInDocument(document, "r")]).text.content;
}

const LINE = "<!-- privacy-policy-lint-disable-line r -->";
const FILE = "<!-- privacy-policy-lint-disable-file r -->";

describe("a comment for one line", () => {
  test.each<[string, Format, string, string]>([
    ["at the end of a paragraph's line", "markdown", "one ¦two\nthree", `one two ${LINE}\nthree`],
    ["in plain text", "plaintext", "a ¦b  \r\nc", `a b ${LINE}  \r\nc`],
    ["on the last line", "plaintext", "a\n¦b", `a\nb ${LINE}`],
    ["before the spaces of a hard break", "markdown", "one ¦two  \nthree", `one two ${LINE}  \nthree`],
    ["before the backslash of a hard break", "markdown", "one ¦two\\\nthree", `one two ${LINE}\\\nthree`],
    ["before the closing marks of a heading", "markdown", "## ¦Title ##\n", `## Title ${LINE} ##\n`],
    ["after a heading", "markdown", "# ¦Title\n", `# Title ${LINE}\n`],
    ["in HTML", "html", "<p>¦one</p>\n<p>two</p>", `<p>one</p> ${LINE}\n<p>two</p>`],
  ])("stands %s", (_where, format, before, after) => {
    expect(onLine(before, format)).toBe(after);
  });

  test("stands before the last bar of a table row", () => {
    expect(onLine("| a | b |\n|---|---|\n| ¦one | two |\n", "markdown")).toBe(
      `| a | b |\n|---|---|\n| one | two ${LINE} |\n`,
    );
  });

  test("is not offered inside a tag", () => {
    expect(onLine('<p ¦class=a\n id="b">one</p>', "html")).toBeUndefined();
  });
});

describe("a comment for the document", () => {
  test.each<[string, Format, string, string]>([
    ["at the top", "plaintext", "one\ntwo", `${FILE}\none\ntwo`],
    ["in an empty document", "plaintext", "", `${FILE}\n`],
    ["with the document's line breaks", "markdown", "# A\r\n\r\nb\r\n", `${FILE}\r\n# A\r\n\r\nb\r\n`],
    ["after a byte order mark", "markdown", "\uFEFF# A\n", `\uFEFF${FILE}\n# A\n`],
    ["after a document type", "html", "<!DOCTYPE html>\n<p>a</p>", `<!DOCTYPE html>\n${FILE}\n<p>a</p>`],
    [
      "after a document type on the same line",
      "html",
      "<!doctype html><p>a</p>",
      `<!doctype html>\n${FILE}\n<p>a</p>`,
    ],
    ["after a document type alone", "html", "<!doctype html>", `<!doctype html>\n${FILE}\n`],
    [
      "after an XML declaration and a type",
      "html",
      '<?xml version="1.0"?>\n<!DOCTYPE html>\n<p>',
      `<?xml version="1.0"?>\n<!DOCTYPE html>\n${FILE}\n<p>`,
    ],
    [
      "after leading template tags",
      "html",
      '{% extends "base" %}\n<p>a</p>',
      `{% extends "base" %}\n${FILE}\n<p>a</p>`,
    ],
    ["before a tag that is never closed", "html", "<?php echo 1;", `${FILE}\n<?php echo 1;`],
  ])("stands %s", (_where, format, before, after) => {
    expect(inDocument(before, format)).toBe(after);
  });

  test("stands after front matter", () => {
    expect(inDocument("---\ntitle: A\n---\n\n# A\n", "markdown")).toBe(
      `---\ntitle: A\n---\n${FILE}\n\n# A\n`,
    );
  });
});

function finding(at: number): Finding {
  return {
    rule: "r",
    severity: "warning",
    message: "",
    range: { start: at, end: at + 1 },
    related: [],
    tags: [],
  };
}
