import { describe, expect, it } from "vitest";
import type { Format } from "../server/document/document.ts";
import { allExamples } from "./all-statements.ts";
import { statusIn, statusOf } from "./statements.ts";

const examples = (await allExamples()).filter(([, , text]) => !/^[>|<]|\n[>|<]/.test(text));

/** How the same is written in another format, or deeper in the same. */
interface Writing {
  readonly format: Format;
  readonly write: (text: string) => string;
  readonly of?: RegExp;
  /** How many in a hundred may be judged otherwise: links and bold labels do not survive in plain text. */
  readonly most: number;
}

const WRITINGS: Readonly<Record<string, Writing>> = {
  "in HTML": { format: "html", write: (text) => `<h1>Privacy policy</h1>\n${html(text)}\n`, most: 0 },
  "in a whole page": {
    format: "html",
    write: (text) =>
      `<!DOCTYPE html><html><head><title>Privacy policy</title></head><body><div><h1>Privacy policy</h1>${html(text)}</div></body></html>`,
    most: 0,
  },
  "in plain text": {
    format: "plaintext",
    write: (text) => `PRIVACY POLICY\n\n${plain(text, (heading) => heading.toUpperCase())}\n`,
    most: 0.5,
  },
  "in plain text with its headings as they are": {
    format: "plaintext",
    write: (text) => `Privacy Policy\n\n${plain(text, (heading) => heading)}\n`,
    most: 0.5,
  },
  "inside an entry of a list": {
    format: "markdown",
    write: (text) => `# Privacy policy\n\n- Part\n\n${text.replace(/^(?=.)/gm, "  ")}\n`,
    of: /:\n\n- /,
    most: 2,
  },
  "as a list made of line breaks, in HTML": {
    format: "html",
    write: (text) => `<h1>Privacy policy</h1>\n${html(text).replace(/:<\/p>\n<ul>(.*)<\/ul>/g, broken)}\n`,
    of: /:\n\n- .*\n- /,
    most: 3,
  },
  "as a list of bullets that Markdown does not know": {
    format: "markdown",
    write: (text) => `# Privacy policy\n\n${text.replace(/:\n\n(?=- )/g, ":\n").replace(/^- /gm, "• ")}\n`,
    of: /:\n\n- .*\n- /,
    most: 3,
  },
};

/** A list after its lead-in, as lines of one paragraph. */
function broken(_whole: string, entries: string): string {
  return `:<br>\n${entries.replace(/<li>(.*?)<\/li>/g, "$1<br>\n")}</p>`;
}

describe.each(Object.entries(WRITINGS))("the examples %s", (_, { format, write, of, most }) => {
  const those = examples.filter(([, , text]) => of?.test(text) ?? true);
  const some = those.filter((_each, index) => those.length < 200 || index % 3 === 0);

  it(`say what they say elsewhere, ${some.length} of them`, () => {
    expect(some.length).toBeGreaterThan(30);
    const changed = some.filter(
      ([item, , text]) => statusOf(write(text), format, item) !== statusIn(text, item),
    );
    const which = changed.map(([item, , text]) => `${item}: ${text}`).join("\n");
    expect((100 * changed.length) / some.length, which).toBeLessThanOrEqual(most);
  });
});

function html(markdown: string): string {
  return markdown
    .split(/\n\n+/)
    .map((part) => {
      const [, level, heading] = /^(#+) (.*)$/.exec(part) ?? [];
      if (level !== undefined) return `<h${level.length}>${inline(heading ?? "")}</h${level.length}>`;
      const lines = part.split("\n");
      for (const [list, marker] of [["ul", /^[-*] /] as const, ["ol", /^\d+\. /] as const]) {
        if (!lines.every((line) => marker.test(line))) continue;
        return `<${list}>${lines.map((line) => `<li>${inline(line.replace(marker, ""))}</li>`).join("")}</${list}>`;
      }
      return `<p>${inline(part)}</p>`;
    })
    .join("\n");
}

function inline(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

function plain(markdown: string, heading: (text: string) => string): string {
  return markdown
    .replace(/^#+ (.*)$/gm, (_, text) => heading(text))
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, "$1 ($2)")
    .replaceAll("`", "");
}
