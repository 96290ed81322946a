import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
let copy = "";

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "privacy-policy-lint-test-"));
  cpSync(join(project, "server/rules"), join(copy, "server/rules"), { recursive: true });
  mkdirSync(join(copy, "docs/rules"), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

function newRule(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [join(project, "scripts/new-rule.mjs"), "--root", copy, ...args], {
    encoding: "utf8",
  });
}

function list(): string {
  return readFileSync(join(copy, "server/rules/list.ts"), "utf8");
}

test("a new rule gets a file, a page and its place in the list, and nothing else changes", () => {
  const before = list();
  expect(newRule("misleading-thing")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(copy, "server/rules/misleading-thing.ts"), "utf8")).toContain(
    'id: "misleading-thing"',
  );
  expect(readFileSync(join(copy, "docs/rules/misleading-thing.md"), "utf8")).toMatch(/^# misleading-thing\n/);
  const after = list().split("\n");
  expect(after.filter((line) => !before.split("\n").includes(line)).map((line) => line.trim())).toEqual([
    'import { misleadingThing } from "./misleading-thing.ts";',
    "misleadingThing,",
  ]);
  expect(before.split("\n").filter((line) => !after.includes(line))).toEqual([]);
});

test.each([
  ["Missing-Thing", "not a rule's name"],
  ["missing", "not a rule's name"],
  ["missing--thing", "not a rule's name"],
  ["../missing-thing", "not a rule's name"],
  ["bad-thing", "begins with the bad pattern: missing-, weak-, stale-"],
  ["constructor-thing", "begins with the bad pattern"],
])("%s is refused", (name, message) => {
  const before = list();
  const { status, stderr } = newRule(name);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  expect(list()).toBe(before);
});

test("a rule that exists is refused and left as it is", () => {
  expect(newRule("misleading-thing").status).toBe(0);
  const before = list();
  expect(newRule("misleading-thing")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("already"),
  });
  expect(list()).toBe(before);
  expect(newRule().status).toBe(2);
  expect(existsSync(join(copy, "docs/rules/misleading-thing.md"))).toBe(true);
});
