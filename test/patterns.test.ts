import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { SyntaxKind } from "typescript/unstable/ast";
import { afterAll, describe, expect, it } from "vitest";
import { nodesOf, ROOT, readSources } from "./sources.ts";

/**
 * No pattern may take more than linear time. There are two proofs: a pattern without an unbounded repetition reads a
 * bounded number of characters at each place; of the others the checker says that they are safe. It takes minutes
 * for all of them, and its answer depends on nothing but the pattern, so `safe-patterns.txt` keeps those that it has
 * found safe. A pattern that is not there is checked now; `KEEP_PATTERNS=1` writes the file anew.
 */
const KEPT = join(ROOT, "test/safe-patterns.txt");

/** Patterns that the checker does not call safe, and why they are. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["/[.’'].*$/", "slow for line breaks only; it is given one word, which has none"],
]);

const patterns = readSources(["client", "server"]).flatMap(({ path, tree }) =>
  nodesOf(tree)
    .filter(({ kind }) => kind === SyntaxKind.RegularExpressionLiteral)
    .map((node) => ({ path, literal: node.getText() })),
);
const kept = new Set(readFileSync(KEPT, "utf8").split("\n"));
const unbounded = patterns.filter(({ literal }) => !isBounded(literal));
const safe = new Set(unbounded.map(({ literal }) => literal).filter((literal) => kept.has(literal)));

describe("regular expressions take linear time", () => {
  const unproven = unbounded.filter(({ literal }) => !kept.has(literal) && !EXCEPTIONS.has(literal));

  it("and the readers have many", () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(unbounded.length).toBeGreaterThan(50);
  });

  it.each(unproven)(
    "$literal in $path",
    ({ literal }) => {
      const end = literal.lastIndexOf("/");
      const verdict = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 60_000 });
      expect([verdict.status, verdict.status === "vulnerable" ? verdict.attack.pattern : ""]).toEqual([
        "safe",
        "",
      ]);
      safe.add(literal);
    },
    120_000,
  );

  it("and the checker finds one that does not", () => {
    expect(isBounded("/(a+)+$/")).toBe(false);
    expect(checkSync("(a+)+$", "").status).toBe("vulnerable");
  });

  it("exceptions are there and have a reason", () => {
    const literals = new Set(patterns.map(({ literal }) => literal));
    expect([...EXCEPTIONS].filter(([literal, reason]) => !literals.has(literal) || reason === "")).toEqual(
      [],
    );
  });
});

/** Patterns made while the program runs are put together from constants; each place is known here. */
it("patterns are made from texts in few places", () => {
  const made = readSources(["client", "server"]).flatMap(({ path, tree }) =>
    nodesOf(tree).some(
      (node) => node.kind === SyntaxKind.NewExpression && /^new RegExp\b/.test(node.getText()),
    )
      ? [path]
      : [],
  );
  expect(made).toEqual(["server/document/mask.ts", "server/facts/dates.ts"]);
});

afterAll(() => {
  if (process.env["KEEP_PATTERNS"] === "1") writeFileSync(KEPT, `${[...safe].sort().join("\n")}\n`);
});

/** Whether a pattern has no `*`, `+` or `{n,}` outside of a character class. */
function isBounded(literal: string): boolean {
  const bare = literal.replace(/\\./gs, "_").replace(/\[[^\]]*\]/g, "_");
  return !/[*+]|\{\d+,\}/.test(bare.slice(1, bare.lastIndexOf("/")));
}
