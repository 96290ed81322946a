import type { Block } from "../document/block.ts";
import { toSource } from "../document/block.ts";
import type { Document } from "../document/document.ts";
import type { Directive, Facts } from "../facts/facts.ts";
import type { Finding } from "../rules/rule.ts";
import { leading } from "../text/spans.ts";
import { lineEnd, lineOf, type Text } from "../text/text.ts";

/** A block with its facts where it stands; a placed block of the policy is one. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: Pick<Facts, "directives">;
  /** Index in the document's blocks. */
  readonly index: number;
}

/** All blocks, and those that hold directives; a policy is one. */
export interface ReadBlocks {
  readonly blocks: readonly ReadBlock[];
  readonly holding: { readonly directives: readonly ReadBlock[] };
}

/** What the comments of a document ask of the linter. */
export interface Suppressions {
  /** What a `treat-as` comment says the document is; the last one counts. */
  readonly treatAs: "policy" | "not-a-policy" | undefined;
  /** Whether a comment silences the finding, by the line or the offset at which it starts. */
  silences(finding: Pick<Finding, "rule" | "range">): boolean;
}

/**
 * Reads the directives of a document once. `disable-line` is about the line on which its comment ends,
 * `disable-next-line` about the next line that is neither blank nor only a comment, `disable` about everything up
 * to an `enable` for the same rule, `disable-file` about everything. No rule named means all rules.
 */
export function readSuppressions(document: Document, { blocks, holding }: ReadBlocks): Suppressions {
  const directives = holding.directives.flatMap((placed) => placeDirectives(document, placed));
  const lines = silencedLines(document, blocks, directives);
  const switches = new Map<string, readonly Switch[]>();
  const inFile = createSilence();
  for (const { directive } of directives)
    if (directive.command === "disable-file") silence(inFile, directive);
  return {
    treatAs: treatedAs(directives),
    silences: ({ rule, range }) => {
      if (directives.length === 0) return false;
      if (isSilent(inFile, rule)) return true;
      const line = lines.size === 0 ? undefined : lines.get(lineOf(document.text, range.start));
      if (line !== undefined && isSilent(line, rule)) return true;
      const own = switches.get(rule) ?? switchesFor(directives, rule);
      switches.set(rule, own);
      return isOff(own, range.start);
    },
  };
}

interface PlacedDirective {
  readonly directive: Directive;
  /** Source offset at which the comment ends, as near as the block's map tells. */
  readonly end: number;
}

/** The rules that are silenced at one place, however many comments say so. */
interface Silence {
  all: boolean;
  readonly rules: Set<string>;
}

function createSilence(): Silence {
  return { all: false, rules: new Set() };
}

function silence(place: Silence, directive: Directive): void {
  if (directive.arguments.length === 0) place.all = true;
  for (const rule of directive.arguments) place.rules.add(rule);
}

function isSilent({ all, rules }: Silence, rule: string): boolean {
  return all || rules.has(rule);
}

interface Switch {
  readonly at: number;
  readonly off: boolean;
}

function placeDirectives(document: Document, { block, facts, index }: ReadBlock): readonly PlacedDirective[] {
  const start = document.starts[index] ?? 0;
  return facts.directives.map((directive) => ({
    directive,
    end: block.kind === "comment" ? start + block.length : start + toSource(block, directive.end),
  }));
}

function isAbout(directive: Directive, rule: string): boolean {
  return directive.arguments.length === 0 || directive.arguments.includes(rule);
}

function treatedAs(directives: readonly PlacedDirective[]): "policy" | "not-a-policy" | undefined {
  const kinds = directives
    .filter(({ directive }) => directive.command === "treat-as")
    .map(({ directive }) => directive.arguments[0]);
  const last = kinds.at(-1);
  return last === "policy" || last === "not-a-policy" ? last : undefined;
}

function silencedLines(
  document: Document,
  blocks: readonly ReadBlock[],
  directives: readonly PlacedDirective[],
): ReadonlyMap<number, Silence> {
  const silenced = new Map<number, Silence>();
  const hasNext = directives.some(({ directive }) => directive.command === "disable-next-line");
  const proseFrom = hasNext ? nextProseLines(document, blocks) : [];
  for (const { directive, end } of directives) {
    const own = lineOf(document.text, lastCharacter(document.text, end));
    if (directive.command === "disable-line") push(silenced, own, directive);
    if (directive.command === "disable-next-line") push(silenced, proseFrom[own + 1] ?? own + 1, directive);
  }
  return silenced;
}

function push(silenced: Map<number, Silence>, line: number, directive: Directive): void {
  const place = silenced.get(line) ?? createSilence();
  silence(place, directive);
  silenced.set(line, place);
}

/** The last offset before `end` that is not white space: a block may be said to end with its line break. */
function lastCharacter(text: Text, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.content.charAt(at - 1))) at--;
  return Math.max(0, at - 1);
}

/** For each line, itself or the first line below it that is neither blank nor covered by comments alone. */
function nextProseLines({ text, starts }: Document, blocks: readonly ReadBlock[]): readonly number[] {
  const passed = new Set<number>();
  for (const { block, index } of blocks) {
    if (block.kind !== "comment") continue;
    const start = starts[index] ?? 0;
    const last = lineOf(text, lastCharacter(text, start + block.length));
    for (let line = lineOf(text, start); line <= last; line++) passed.add(line);
  }
  for (const { block, index } of blocks) {
    if (block.kind !== "comment") passed.delete(lineOf(text, starts[index] ?? 0));
  }
  const next: number[] = [];
  for (let line = text.lineStarts.length - 1; line >= 0; line--) {
    next[line] = passed.has(line) || isBlank(text, line) ? (next[line + 1] ?? line + 1) : line;
  }
  return next;
}

function isBlank(text: Text, line: number): boolean {
  return text.content.slice(text.lineStarts[line] ?? 0, lineEnd(text, line)).trim() === "";
}

function switchesFor(directives: readonly PlacedDirective[], rule: string): readonly Switch[] {
  return directives
    .filter(({ directive }) => directive.command === "disable" || directive.command === "enable")
    .filter(({ directive }) => isAbout(directive, rule))
    .map(({ directive, end }) => ({ at: end, off: directive.command === "disable" }));
}

/** Whether the last switch at or before an offset turned the rule off. Switches stand in document order. */
function isOff(switches: readonly Switch[], offset: number): boolean {
  return switches[leading(switches, ({ at }) => at <= offset) - 1]?.off ?? false;
}
