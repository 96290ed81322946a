import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence, PlacedBlock, Policy, Section } from "../policy/policy.ts";
import { spanAround } from "../text/spans.ts";
import { type Form, lastOf, listsIn, ownBlocks } from "./clause-place.ts";
import { htmlDefinition } from "./definition-html.ts";
import type { Edit } from "./fixes.ts";
import { insertWording } from "./insertion.ts";
import { plainText, snippetText, type Wording, wordWithHole } from "./wording.ts";

/**
 * The edit that defines a term after the sentence in which it is used: `“X” means [meaning].` Undefined where no
 * sentence ends that another one could follow: in a heading, a cell or a bare entry of a list.
 */
export function defineAfter(policy: Policy, term: string, { placed, span }: Evidence): Edit | undefined {
  const { text, kind } = placed.block;
  if (kind !== "paragraph" && kind !== "entry") return undefined;
  const sentence = spanAround(placed.facts.sentences, span);
  if (sentence === undefined || !/[.!?]["”’)]{0,2}$/.test(text.slice(sentence.start, sentence.end).trimEnd()))
    return undefined;
  const at = sourceSpan(policy, placed, sentence).end;
  const wording = definingSentence(policy, term);
  const written = ` ${wording.text}`;
  return {
    range: { start: at, end: at },
    newText: plainText(written, wording.holes),
    snippet: snippetText(written, wording.holes) ?? "",
  };
}

/**
 * The edit that defines a term where the document defines others, as that section does: an entry of its list, a row of
 * its table or a paragraph; or a section *Definitions* of its own at the end.
 */
export function defineInSection(policy: Policy, term: string): Edit {
  const titles = { heading: "Definitions", name: term };
  const sentence = definingSentence(policy, term);
  const section = definitionsOf(policy);
  if (section === undefined) {
    const form: Form = { kind: "section", clauseText: "", last: lastOf(policy) };
    return insertWording(policy, form, { wording: sentence, titles });
  }
  const own = ownBlocks(policy, section);
  const listed = policy.document.format === "html" ? htmlDefinition(policy.document, own, term) : undefined;
  if (listed !== undefined) return listed;
  const form = formIn(policy, section, own);
  const wording = form.kind === "row" ? wordWithHole("", MEANING, "") : (likeModel(form, term) ?? sentence);
  return insertWording(policy, form, { wording, titles });
}

/** Whether a document has a section that defines its terms. */
export function hasDefinitions(policy: Policy): boolean {
  return definitionsOf(policy) !== undefined;
}

const MEANING = "meaning";

/** The first section whose heading announces definitions. */
function definitionsOf({ sections }: Policy): Section | undefined {
  return sections.find(
    ({ heading }) => heading?.facts.topics.some(({ topic }) => topic === "definitions") === true,
  );
}

function formIn(policy: Policy, section: Section, own: readonly PlacedBlock[]): Form {
  const clauseText = "";
  const list = listsIn(own).findLast(([first]) => first?.block.kind === "entry");
  const end = list?.at(-1);
  if (list !== undefined && end !== undefined) {
    const peers = list.filter(({ block }) => block.kind === "entry" && block.level === list[0]?.block.level);
    const model = peers.at(-1) ?? end;
    return { kind: "entry", clauseText, model, previous: peers.at(-2), last: end };
  }
  const cell = own.findLast(({ block }) => block.cell !== undefined);
  if (cell?.block.cell !== undefined && !cell.block.cell.heading) {
    const { row } = cell.block.cell;
    const model = own.findLast(({ block }) => block.cell?.row === row && block.cell.column === 0);
    if (model !== undefined)
      return { kind: "row", clauseText, model, last: cell, columns: (cell.block.cell.column ?? 0) + 1 };
  }
  // Where each term has a heading of its own, the new one comes after the last of them.
  const whole = policy.blocks.slice(section.from, section.until);
  const last = whole.findLast(({ block }) => block.kind !== "comment") ?? section.heading;
  return last === undefined
    ? { kind: "section", clauseText, last: lastOf(policy) }
    : { kind: "paragraph", clauseText, last };
}

/** `X: [meaning]` with the quotes, the bold, the joint and the full stop that the entries beside it have. */
function likeModel(form: Form, term: string): Wording | undefined {
  if (form.kind !== "entry") return undefined;
  const { text, marks } = form.model.block;
  const match =
    /^(["“„«‘']?)[^:–—"”“»]{2,60}?(["”“»’']?)(:\s|\s[–—-]\s|\s(?:shall mean|means|refers to)\s)/.exec(text);
  if (match === null) return undefined;
  const [, open = "", close = "", joint = ": "] = match;
  const isBold = marks.some(({ kind, start }) => kind === "strong" && start <= 1);
  const named = `${open}${term}${close}`;
  const end = /[.;]$/.exec(text)?.[0] ?? "";
  return wordWithHole(`${isBold ? `**${named}**` : named}${joint}`, MEANING, end);
}

function definingSentence(policy: Policy, term: string): Wording {
  const [open, close] = quotesOf(policy);
  return wordWithHole(`${open}${term}${close} means `, MEANING, ".");
}

/** The quotes that the document writes most. */
function quotesOf({ blocks }: Policy): readonly [string, string] {
  let straight = 0;
  let curly = 0;
  for (const { block } of blocks) {
    if (block.text.includes("“")) curly++;
    if (block.text.includes('"')) straight++;
  }
  return straight > curly ? ['"', '"'] : ["“", "”"];
}
