import { expect, test } from "vitest";
import { formatOf } from "../server/document/format.ts";

test.each([
  ["markdown", "a", "", "markdown"],
  ["handlebars", "a.md", "", "html"],
  ["plaintext", "notes.md", "", "markdown"],
  ["plaintext", "file:///a/b.HTML?x=1.txt", "", "html"],
  [undefined, "policy.html.erb", "", "html"],
  [undefined, "page.html.j2", "", "html"],
  [undefined, "/a.md/policy", "", "plaintext"],
  ["plaintext", "a.txt", "Privacy\n\n1. Who we are", "plaintext"],
  ["plaintext", "a.txt", "# Privacy\n\nText.\n\n## Contact\n", "markdown"],
  ["plaintext", "a.txt", "# Privacy\n\nSee [here](https://example.org).", "markdown"],
  ["plaintext", "a.txt", "# Privacy\n\n- a name\n- an address", "markdown"],
  ["plaintext", "a.txt", "# 1 in our list\n\nText.", "plaintext"],
  ["plaintext", "a.txt", "#hashtag\n#another\n- one", "plaintext"],
  ["plaintext", "a.txt", "\n <!DOCTYPE html>", "html"],
  [undefined, "-", "\uFEFF<html lang=en>", "html"],
  [undefined, "-", "<!-- our policy -->\n<h1>Privacy</h1>", "html"],
  [undefined, "-", "<b>We</b> collect", "plaintext"],
  [undefined, "-", "<person@example.org> wrote", "plaintext"],
  [undefined, "-", "", "plaintext"],
] as const)("language %s, path %s, content %j is read as %s", (language, path, content, format) => {
  expect(formatOf(language, path, content)).toBe(format);
});

test("a long text is told without reading all of it", () => {
  expect(formatOf(undefined, "-", `${" ".repeat(2_000_000)}<html>`)).toBe("plaintext");
  expect(formatOf(undefined, "-", "<!--".repeat(500_000))).toBe("plaintext");
});
