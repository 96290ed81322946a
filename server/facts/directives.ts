import type { Block, Mark } from "../document/block.ts";
import type { Directive } from "./facts.ts";

/**
 * The directives to the linter that a block's comments give, in order: a comment block is read whole, in prose each
 * comment is a mark whose target is what the comment says. A directive in a comment block spans its own words; one
 * in prose spans its mark. Rule ids are taken as written: one that no rule has silences nothing.
 */
export function readDirectives(block: Block): readonly Directive[] {
  if (block.kind === "comment") return directivesIn(block.text);
  return block.marks.filter(isComment).flatMap((mark) =>
    directivesIn(mark.target ?? "").map((directive) => ({
      ...directive,
      start: mark.start,
      end: mark.end,
    })),
  );
}

const PREFIX = "privacy-policy-lint-";

/** Longest first, so that `disable-line` is not read as `disable`. */
const COMMANDS = [
  "disable-next-line",
  "disable-line",
  "disable-file",
  "disable",
  "enable",
  "treat-as",
] as const;

function isComment(mark: Mark): boolean {
  return mark.kind === "comment";
}

/** Each stretch from one prefix to the next is looked at once, so that a comment full of directives stays linear. */
function directivesIn(comment: string): Directive[] {
  const found: Directive[] = [];
  for (let start = comment.indexOf(PREFIX); start >= 0; ) {
    const next = comment.indexOf(PREFIX, start + PREFIX.length);
    const directive = directiveAt(comment.slice(start, next < 0 ? comment.length : next), start);
    if (directive !== undefined) found.push(directive);
    start = next;
  }
  return found;
}

/** The directive that `said` gives, a text that starts with the prefix; undefined where no command follows it. */
function directiveAt(said: string, start: number): Directive | undefined {
  const command = COMMANDS.find((name) => said.startsWith(name, PREFIX.length));
  if (command === undefined) return undefined;
  const from = PREFIX.length + command.length;
  const reason = said.indexOf("--", from);
  const listed = said.slice(from, reason < 0 ? said.length : reason);
  if (/^[^\s,]/.test(listed)) return undefined;
  return {
    start,
    end: start + from + listed.trimEnd().length,
    command,
    arguments: listed.split(/[\s,]+/).filter((argument) => argument !== ""),
  };
}
