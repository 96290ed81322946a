// Starts a new rule: `npm run new-rule -- missing-thing`. Writes its file and its page and puts it into the list.
//
//   --root FOLDER   work on a copy of the project
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { parseArgs } from "node:util";
import { root as ownRoot } from "./root.mjs";

/** The first word says what is wrong; `docs/style.md` says when which is meant. The second is the rule's family. */
const FIRST_WORDS = {
  missing: "disclosure",
  weak: "disclosure",
  stale: "currency",
  undefined: "drafting",
  unused: "drafting",
  duplicate: "drafting",
  conflicting: "drafting",
  inconsistent: "drafting",
  used: "drafting",
  circular: "drafting",
  number: "drafting",
  numbering: "drafting",
  dangling: "drafting",
  unfilled: "drafting",
  vague: "drafting",
  misleading: "drafting",
  assumed: "drafting",
  copied: "drafting",
  forced: "drafting",
  hard: "drafting",
  hindered: "drafting",
  leftover: "drafting",
  misplaced: "drafting",
  mixed: "drafting",
  narrowed: "drafting",
  unannounced: "drafting",
  unfair: "drafting",
  unlimited: "drafting",
};

/** On the page as in the rule: a test compares them. */
const SUMMARY = "TODO: one line, what the rule finds";
const SOURCE = "TODO: what a lawyer would cite";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
const root = path.resolve(values.root ?? ownRoot);
const [id, ...others] = positionals;
if (id === undefined || others.length > 0) refuse("usage: npm run new-rule -- missing-thing");

const [first = "", ...rest] = id.split("-");
if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id) || rest.length === 0) {
  refuse(`"${id}" is not a rule's name: lower-case words joined by hyphens, as in missing-retention`);
}
if (!Object.hasOwn(FIRST_WORDS, first)) {
  refuse(
    `a rule's name begins with the bad pattern: ${Object.keys(FIRST_WORDS)
      .map((word) => `${word}-`)
      .join(", ")}`,
  );
}
const listFile = path.join(root, "server/rules/list.ts");
const ruleFile = path.join(root, `server/rules/${id}.ts`);
const pageFile = path.join(root, `docs/rules/${id}.md`);
for (const file of [ruleFile, pageFile]) {
  if (existsSync(file)) refuse(`there is a rule ${id} already: ${path.relative(root, file)}`);
}

const name = id.replace(/-([a-z0-9])/g, (_hyphen, letter) => letter.toUpperCase());
writeFileSync(listFile, withRule(readFileSync(listFile, "utf8")));
writeFileSync(ruleFile, ruleSource());
writeFileSync(pageFile, page());
console.log(`server/rules/${id}.ts   what it finds: write find() and the sources
docs/rules/${id}.md     its page and its test: write the examples
server/rules/list.ts    has it

Then: npx vitest run test/pages.test.ts`);

/** The list of rules with an import, in its place in the alphabet, and an entry at the end. */
function withRule(list) {
  const imports = [...list.matchAll(/^import .*;$/gm)];
  const line = `import { ${name} } from "./${id}.ts";`;
  const array = /export const RULES\b[^=]*=\s*\[/.exec(list);
  if (array === null) refuse("server/rules/list.ts has no `export const RULES = [`");
  const end = closing(list, array.index + array[0].length);
  const entries = list.slice(array.index + array[0].length, end);
  const separator = entries.trim() === "" || entries.trimEnd().endsWith(",") ? "" : ",";
  const multiline = entries.includes("\n") || entries.trim() === "";
  const added = multiline
    ? `${entries.trimEnd()}${separator}\n  ${name},\n`
    : `${entries.trimEnd()}${separator} ${name}`;
  const before = imports.filter(({ 0: text }) => (/"(.*)"/.exec(text)?.[1] ?? "") < `./${id}.ts`).at(-1);
  const at = before === undefined ? 0 : before.index + before[0].length;
  return at === 0
    ? `${line}\n${list.slice(0, array.index + array[0].length)}${added}${list.slice(end)}`
    : `${list.slice(0, at)}\n${line}${list.slice(at, array.index + array[0].length)}${added}${list.slice(end)}`;
}

/** Offset of the bracket that closes the one before `from`. */
function closing(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]") depth--;
    if (depth === 0) return at;
  }
  refuse("server/rules/list.ts: the list of rules does not end");
}

function ruleSource() {
  return `import type { Policy } from "../policy/policy.ts";
import type { Finding, Rule } from "./rule.ts";

export const ${name}: Rule = {
  id: "${id}",
  family: "${FIRST_WORDS[first]}",
  severity: "warning",
  summary: "${SUMMARY}",
  why: "TODO: two or three sentences that a lawyer would sign",
  sources: [{ cite: "${SOURCE}" }],
  fixes: "never",
  find,
};

function find(_policy: Policy): Iterable<Finding> {
  return [];
}
`;
}

function page() {
  return `# ${id}

${SUMMARY}

## Why

TODO: the reason in two or three sentences that a lawyer would sign.

## Examples

TODO: what is flagged, with the finding marked under the line:

\`\`\`markdown
TODO
^^^^ ${id}: the message
\`\`\`

TODO: what looks alike and is left alone:

\`\`\`markdown
TODO
\`\`\`

## Fix

TODO: what the quick fix does, or what to do where there is none.

## Sources

- ${SOURCE}
`;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
