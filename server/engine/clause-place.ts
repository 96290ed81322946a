import type { Clause } from "../knowledge/clause.ts";
import { startOf } from "../policy/evidence.ts";
import type { PlacedBlock, Policy, Section } from "../policy/policy.ts";

/** Where and in which form a clause goes. */
export type Form = EntryForm | RowForm | ParagraphForm | SectionForm;

/** An entry at the end of a list. */
export interface EntryForm {
  readonly kind: "entry";
  readonly clauseText: string;
  /** The list's last entry of the outermost rank: the new one is marked and indented like it. */
  readonly model: PlacedBlock;
  /** The entry of that rank before it, if there is one. */
  readonly previous: PlacedBlock | undefined;
  /** The last block of the list, entries of inner ranks included. */
  readonly last: PlacedBlock;
}

/** A row at the end of a table. */
export interface RowForm {
  readonly kind: "row";
  readonly clauseText: string;
  /** First cell of the last row. */
  readonly model: PlacedBlock;
  /** Last cell of the last row. */
  readonly last: PlacedBlock;
  readonly columns: number;
}

export interface ParagraphForm {
  readonly kind: "paragraph";
  readonly clauseText: string;
  /** What the paragraph comes after. */
  readonly last: PlacedBlock;
}

export interface SectionForm {
  readonly kind: "section";
  readonly clauseText: string;
  /** The last block of the document; undefined in an empty one. */
  readonly last: PlacedBlock | undefined;
}

/** Decides place and form from the section where the item belongs, or from the list that announces rights. */
export function insertionForm(policy: Policy, clause: Clause): Form {
  const isRight = clause.item.startsWith("right-");
  const home = usableHome(policy, clause);
  const own = home === undefined ? [] : ownBlocks(policy, home);
  const list = isRight ? rightsList(home === undefined ? policy.blocks : own) : undefined;
  const entry = entryForm(list ?? trailingList(own), clause);
  if (entry !== undefined) return entry;
  const row = rowForm(own, clause);
  if (row !== undefined) return row;
  const last = own.at(-1) ?? home?.heading;
  return last === undefined
    ? { kind: "section", clauseText: clause.text, last: lastOf(policy) }
    : { kind: "paragraph", clauseText: clause.text, last };
}

/** A table of more columns says more about each thing than one clause can fill in. */
const MOST_COLUMNS = 3;

/** The item's section, unless it speaks to readers of another place only or about what others do. */
function usableHome(policy: Policy, { item }: Clause): Section | undefined {
  const home = policy.disclosures.get(item)?.home;
  if (home?.heading === undefined) return undefined;
  for (let section: Section | undefined = home; section !== undefined; section = section.parent) {
    if (section.heading !== undefined && isForOthers(section.heading)) return undefined;
  }
  return home;
}

function isForOthers({ facts }: PlacedBlock): boolean {
  return facts.topics.some(({ topic }) => topic === "elsewhere-only" || topic === "others");
}

/** The blocks of a section between its heading and its first subsection; comments at the end are left out. */
export function ownBlocks(policy: Policy, section: Section): readonly PlacedBlock[] {
  const inside = policy.blocks.slice(section.from + 1, section.until);
  const firstHeading = inside.findIndex(isHeading);
  return withoutTrailingComments(firstHeading < 0 ? inside : inside.slice(0, firstHeading));
}

/** A heading, or a bold line that is one to the eye. */
function isHeading(placed: PlacedBlock): boolean {
  return placed.section.heading === placed;
}

function withoutTrailingComments(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const last = blocks.findLastIndex(({ block }) => block.kind !== "comment");
  return blocks.slice(0, last + 1);
}

/** What stands in a page's footer is no part of the notice. */
export function lastOf(policy: Policy): PlacedBlock | undefined {
  const blocks = withoutTrailingComments(policy.blocks);
  if (policy.document.format !== "html") return blocks.at(-1);
  const lastHeading = blocks.findLast(isHeading);
  const footer = policy.document.text.content
    .toLowerCase()
    .indexOf("<footer", lastHeading === undefined ? 0 : startOf(policy, lastHeading));
  if (footer < 0) return blocks.at(-1);
  return (
    blocks.findLast((placed) => placed.block.kind !== "comment" && startOf(policy, placed) < footer) ??
    blocks.at(-1)
  );
}

/** The longest list of entries that a lead-in announces as rights, or that a heading about rights stands over. */
function rightsList(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] | undefined {
  const lists = listsIn(blocks).filter((list) => {
    const first = list[0];
    if (first === undefined || first.topics.includes("elsewhere-only")) return false;
    return first.leadIn === undefined
      ? first.topics.includes("rights")
      : first.leadIn.facts.topics.some(({ topic }) => topic === "rights");
  });
  let longest = lists[0];
  for (const list of lists) if (list.length > (longest?.length ?? 0)) longest = list;
  return longest;
}

/** The list that ends a section and is all that it says besides what announces the list. */
function trailingList(own: readonly PlacedBlock[]): readonly PlacedBlock[] | undefined {
  const list = listsIn(own).at(-1);
  if (list === undefined || list.at(-1) !== own.at(-1)) return undefined;
  return own.slice(0, own.length - list.length).every(isAnnouncement) ? list : undefined;
}

function isAnnouncement({ block }: PlacedBlock): boolean {
  return block.kind === "comment" || (block.kind === "paragraph" && /:\s*$/.test(block.text));
}

/** Runs of list entries, with what is inside them; lines under one lead-in are entries without a marker. */
export function listsIn(blocks: readonly PlacedBlock[]): readonly (readonly PlacedBlock[])[] {
  const lists: PlacedBlock[][] = [];
  let current: PlacedBlock[] | undefined;
  for (const placed of blocks) {
    const first = current?.[0];
    if (current !== undefined && first !== undefined && continues(first, placed)) {
      current.push(placed);
    } else if (isEntry(placed)) {
      current = [placed];
      lists.push(current);
    } else {
      current = undefined;
    }
  }
  return lists.filter((list) => list[0]?.block.kind === "entry" || list.length > 1);
}

function isEntry({ block, leadIn }: PlacedBlock): boolean {
  return block.kind === "entry" || (block.kind === "paragraph" && leadIn !== undefined);
}

function continues(first: PlacedBlock, placed: PlacedBlock): boolean {
  const { block, leadIn } = placed;
  if (isHeading(placed) || block.kind === "cell") return false;
  if (first.block.kind === "entry") return block.level >= first.block.level;
  return block.kind === "paragraph" && leadIn === first.leadIn;
}

function entryForm(list: readonly PlacedBlock[] | undefined, clause: Clause): EntryForm | undefined {
  const first = list?.[0];
  const last = list?.at(-1);
  if (list === undefined || first === undefined || last === undefined) return undefined;
  const peers = list.filter(
    ({ block }) => block.kind === first.block.kind && block.level === first.block.level,
  );
  const model = peers.at(-1) ?? first;
  const clauseText = entryText(clause, model, first.leadIn);
  if (clauseText === undefined) return undefined;
  return { kind: "entry", clauseText, model, previous: peers.at(-2), last };
}

/**
 * The clause as an entry after its lead-in: what follows "You have the right to:" as such, or with "The right to"
 * where the others begin so; a full sentence where no grammar binds it. Undefined where none of these reads well.
 */
function entryText(clause: Clause, model: PlacedBlock, leadIn: PlacedBlock | undefined): string | undefined {
  const { entry, text } = clause;
  const announced = leadIn?.block.text ?? "";
  const bindsGrammar = /\b(?:to|can|may)\W*$/i.test(announced);
  const isFree = !bindsGrammar && !/:\s*$/.test(announced);
  const isRight = clause.item.startsWith("right-");
  const shortened = entry === undefined ? undefined : likeEntry(entry, model.block.text);
  if (shortened === undefined) return isFree || (isRight && !bindsGrammar) ? text : undefined;
  if (bindsGrammar) return shortened;
  const named = /^(?:the |a |your )?right (?:to|of)\b/i.exec(model.block.text);
  if (isRight && named !== null) return likeEntry(`The right to ${lowerFirst(shortened)}`, model.block.text);
  return isFree || isRight ? text : shortened;
}

/** The entry with the capital letter and the final punctuation that the model has. */
function likeEntry(entry: string, model: string): string {
  const startsSmall = /^\P{L}*\p{Ll}/u.test(model);
  const cased = startsSmall ? lowerFirst(entry) : entry.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const isSentence = /(?<!\bArt)[.!?]\s+\S/.test(cased);
  if (isSentence) return cased;
  const end = /[.;,]$/.exec(model.trimEnd())?.[0] ?? "";
  return cased.replace(/[.;,]$/, "") + end;
}

/** A first word in capitals ("GDPR") stays as it is. */
function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

function rowForm(own: readonly PlacedBlock[], clause: Clause): RowForm | undefined {
  const last = own.at(-1);
  const cell = last?.block.cell;
  if (last === undefined || cell === undefined) return undefined;
  const table = own.slice(own.findLastIndex(({ block }) => block.cell === undefined) + 1);
  const columns = table.reduce((most, { block }) => Math.max(most, (block.cell?.column ?? 0) + 1), 1);
  const model = table.findLast(({ block }) => block.cell?.row === cell.row && block.cell.column === 0);
  if (model === undefined || cell.heading || columns > MOST_COLUMNS) return undefined;
  return { kind: "row", clauseText: clause.text, model, last, columns };
}
