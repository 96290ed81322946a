import { describe, expect, it } from "vitest";
import type { Block, Mark } from "../server/document/block.ts";
import type { Document } from "../server/document/document.ts";
import { type ReadBlock, type ReadBlocks, readSuppressions } from "../server/engine/suppression.ts";
import { readDirectives } from "../server/facts/directives.ts";
import { createText } from "../server/text/text.ts";

/** One block a line: a line that is only a comment is a comment block, a comment in prose is a mark. */
function blocksOf(content: string): ReadBlocks {
  const blocks = readBlocks(content);
  return { blocks, holding: { directives: blocks } };
}

function readBlocks(content: string): readonly ReadBlock[] {
  return content.split("\n").flatMap((line, index): ReadBlock[] => {
    if (line.trim() === "") return [];
    const block = blockOf(line);
    return [{ block, index, facts: { directives: readDirectives(block) } }];
  });
}

function blockOf(line: string): Block {
  const base = { level: 0, marker: "", length: line.length } as const;
  const comment = /<!--(.*?)-->/.exec(line);
  if (comment === null) return { ...base, kind: "paragraph", text: line, map: [0, 0], marks: [] };
  const [whole, inner = ""] = comment;
  if (line.trim() === whole) return { ...base, kind: "comment", text: inner.trim(), map: [0, 0], marks: [] };
  const at = comment.index;
  const mark: Mark = { kind: "comment", start: at, end: at, target: inner };
  const text = line.slice(0, at) + line.slice(at + whole.length);
  return { ...base, kind: "paragraph", text, map: [0, 0, at, at + whole.length], marks: [mark] };
}

/** The lines (0-based) on which a finding of the rule would be silenced. */
function silenced(content: string, rule: string): readonly number[] {
  const text = createText(content);
  const document: Document = { format: "markdown", path: "", text, blocks: [], starts: text.lineStarts };
  const { silences } = readSuppressions(document, blocksOf(content));
  return text.lineStarts.flatMap((start, line) =>
    silences({ rule, range: { start, end: start + 1 } }) ? [line] : [],
  );
}

describe("suppression comments", () => {
  it("leave everything alone where there are none", () => {
    expect(silenced("one\ntwo\nthree", "ssl")).toEqual([]);
  });

  it("disable-line silences the line on which the comment ends", () => {
    expect(silenced("one\ntwo <!-- privacy-policy-lint-disable-line -->\nthree", "ssl")).toEqual([1]);
  });

  it("disable-line with rules silences only those", () => {
    const content =
      "one <!-- privacy-policy-lint-disable-line stale-reference, missing-retention -- agreed with counsel -->";
    expect(silenced(content, "missing-retention")).toEqual([0]);
    expect(silenced(content, "stale-reference")).toEqual([0]);
    expect(silenced(content, "undefined-term")).toEqual([]);
    expect(silenced(content, "counsel")).toEqual([]);
  });

  it("disable-next-line passes blank lines and other comments", () => {
    const content = "one\n<!-- privacy-policy-lint-disable-next-line -->\n\n<!-- a note -->\ntwo\nthree";
    expect(silenced(content, "ssl")).toEqual([4]);
  });

  it("disable-next-line at the end of prose is about the line below", () => {
    expect(silenced("one <!-- privacy-policy-lint-disable-next-line -->\ntwo\nthree", "ssl")).toEqual([1]);
  });

  it("disable and enable mark a range", () => {
    const content =
      "one\n<!-- privacy-policy-lint-disable -->\ntwo\nthree\n<!-- privacy-policy-lint-enable -->\nfour";
    expect(silenced(content, "ssl")).toEqual([2, 3, 4]);
  });

  it("disable without an end goes on to the end", () => {
    expect(silenced("one\n<!-- privacy-policy-lint-disable ssl -->\ntwo\nthree", "ssl")).toEqual([2, 3]);
    expect(silenced("one\n<!-- privacy-policy-lint-disable ssl -->\ntwo\nthree", "other")).toEqual([]);
  });

  it("enable for one rule leaves the others off", () => {
    const content = "<!-- privacy-policy-lint-disable -->\none\n<!-- privacy-policy-lint-enable ssl -->\ntwo";
    expect(silenced(content, "ssl")).toEqual([1, 2]);
    expect(silenced(content, "other")).toEqual([1, 2, 3]);
  });

  it("disable-file counts wherever it stands", () => {
    expect(silenced("one\ntwo\n<!-- privacy-policy-lint-disable-file ssl -->", "ssl")).toEqual([0, 1, 2]);
  });

  it("a rule id that no rule has silences nothing", () => {
    expect(silenced("one <!-- privacy-policy-lint-disable-line no-such-rule -->", "ssl")).toEqual([]);
  });

  it("several directives in one comment all count", () => {
    const content = "<!-- privacy-policy-lint-disable ssl privacy-policy-lint-disable twitter -->\none";
    expect(silenced(content, "ssl")).toEqual([1]);
    expect(silenced(content, "twitter")).toEqual([1]);
    expect(silenced(content, "other")).toEqual([]);
  });

  it("words that only begin like a command are no directive", () => {
    expect(silenced("one <!-- privacy-policy-lint-disable-lines -->", "ssl")).toEqual([]);
    expect(silenced("one <!-- privacy-policy-lint-disabled -->\ntwo", "ssl")).toEqual([]);
  });

  it.each([
    ["policy", "policy"],
    ["not-a-policy", "not-a-policy"],
    ["terms", undefined],
    ["", undefined],
  ])("treat-as %s", (argument, expected) => {
    const content = `<!-- privacy-policy-lint-treat-as ${argument} -->\none`;
    const text = createText(content);
    const document: Document = { format: "markdown", path: "", text, blocks: [], starts: text.lineStarts };
    expect(readSuppressions(document, blocksOf(content)).treatAs).toBe(expected);
  });
});

describe("directives of a block", () => {
  it("span their own words in a comment block", () => {
    const block = blockOf("<!-- privacy-policy-lint-disable ssl -- because -->");
    const [directive] = readDirectives(block);
    expect(directive).toMatchObject({ command: "disable", arguments: ["ssl"] });
    expect(block.text.slice(directive?.start, directive?.end)).toBe("privacy-policy-lint-disable ssl");
  });

  it("are read once each in a comment full of them", () => {
    const text = "privacy-policy-lint-disable-line a ".repeat(20_000);
    const block: Block = {
      kind: "comment",
      level: 0,
      marker: "",
      length: text.length,
      text,
      map: [0, 0],
      marks: [],
    };
    expect(readDirectives(block)).toHaveLength(20_000);
  });
});
