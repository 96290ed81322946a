import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pageForTerminal } from "../report/page.ts";
import { RULES } from "../rules/list.ts";
import type { Rule } from "../rules/rule.ts";
import { nearest } from "../text/nearest.ts";
import { type Command, EXIT, type Surroundings, UsageError } from "./command.ts";
import { readArguments } from "./options.ts";

export const explain: Command = {
  name: "explain",
  summary: "Explain a rule: what it finds, why it matters, what to do",
  help: `Usage: privacy-policy-lint explain RULE

Prints the page of a rule, as in: privacy-policy-lint explain stale-reference
The rules are listed by: privacy-policy-lint rules
`,
  run: runExplain,
};

async function runExplain(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const [id, ...others] = readArguments(args, {}).positionals;
  if (id === undefined || others.length > 0) throw new UsageError("explain: name one rule");
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new UsageError(`there is no rule "${id}"${suggestion(id)}`);
  const page = (await pageOf(rule, surroundings.root)) ?? pageFrom(rule);
  surroundings.out(pageForTerminal(page, surroundings));
  return EXIT.clean;
}

/** The page that ships in the package; undefined where the package lacks it. */
async function pageOf({ id }: Rule, root: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, "docs", "rules", `${id}.md`), "utf8");
  } catch {
    return undefined;
  }
}

function pageFrom({ id, summary, why, sources }: Rule): string {
  const cited = sources.map(({ cite, link }) => `- ${link === undefined ? cite : `[${cite}](${link})`}`);
  return [`# ${id}`, summary, why, "## Sources", cited.join("\n")].join("\n\n");
}

/** Rules that were probably meant: one with a few letters changed, else those that have the word in their name. */
function suggestion(id: string): string {
  const ids = RULES.map((rule) => rule.id);
  const near = nearest(id, ids);
  if (near !== undefined) return `; did you mean "${near}"?`;
  const like =
    id.length < 3 ? [] : ids.filter((candidate) => candidate.includes(id.toLowerCase())).slice(0, 5);
  return like.length > 0
    ? `; did you mean ${like.join(", ")}?`
    : "; the rules are listed by: privacy-policy-lint rules";
}
