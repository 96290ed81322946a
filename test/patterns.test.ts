import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { SyntaxKind } from "typescript/unstable/ast";
import { describe, expect, it } from "vitest";
import { nodesOf, ROOT, readSources } from "./sources.ts";

/**
 * No pattern may take more than linear time. There are two proofs: without an unbounded repetition a pattern reads a
 * bounded number of characters at each place; for the others the checker says that they are safe. It takes minutes
 * for all of them, and its answer depends on the pattern only, so `test/safe-patterns.txt` keeps those that it found
 * safe; a pattern that is not there is checked now. `KEEP_PATTERNS=1` writes the file anew.
 */
const SAFE = join(ROOT, "test/safe-patterns.txt");

/** Patterns that the checker does not call safe, and why they are. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([]);

interface Pattern {
  readonly path: string;
  readonly literal: string;
}

const patterns: readonly Pattern[] = readSources(["server", "client"]).flatMap(({ path, tree }) =>
  nodesOf(tree)
    .filter(({ kind }) => kind === SyntaxKind.RegularExpressionLiteral)
    .map((node) => ({ path, literal: node.getText() })),
);
const known = new Set(readFileSync(SAFE, "utf8").split("\n"));
const unproven = patterns.filter(
  ({ literal }) => !isBounded(literal) && !known.has(literal) && !EXCEPTIONS.has(literal),
);

describe("regular expressions", () => {
  it("are there to be checked", () => {
    expect(patterns.length).toBeGreaterThan(200);
  });

  it.each(unproven)(
    "is linear: $path $literal",
    ({ literal }) => {
      const end = literal.lastIndexOf("/");
      const { status, attack } = checkSync(literal.slice(1, end), literal.slice(end + 1), {
        timeout: 30_000,
      });
      expect([status, attack?.pattern]).toEqual(["safe", undefined]);
    },
    60_000,
  );

  it("are excepted for a reason only while they are there", () => {
    const literals = new Set(patterns.map(({ literal }) => literal));
    expect([...EXCEPTIONS.keys()].filter((literal) => !literals.has(literal))).toEqual([]);
  });
});

/** Whether a pattern has no `*`, `+` or `{n,}` outside of a character class. */
function isBounded(literal: string): boolean {
  const bare = literal.replace(/\\./gs, "_").replace(/\[[^\]]*\]/g, "_");
  return !/[*+]|\{\d+,\}/.test(bare.slice(1, bare.lastIndexOf("/")));
}
