import type { Document } from "../document/document.ts";
import type { Clause } from "../knowledge/clause.ts";
import { startOf } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { type Form, insertionForm } from "./clause-place.ts";
import type { Edit } from "./fixes.ts";
import { brokenEntry } from "./insertion-breaks.ts";
import { htmlBody, htmlEntry, htmlParagraph, htmlRow, htmlSection } from "./insertion-html.ts";
import { lineEntry, lineParagraph, lineRow, lineSection } from "./insertion-lines.ts";
import { voiceOf } from "./voice.ts";
import { plainText, snippetText, type Wording, wordClause } from "./wording.ts";

/** What is written at one offset of the source; holes of the clause are still open in it. */
export interface Inserted {
  readonly offset: number;
  readonly text: string;
}

/** How an item is called: in the heading of a section of its own, and in the first column of a table. */
export interface ItemTitles {
  readonly heading: string;
  readonly name: string;
}

/**
 * The edit that inserts a clause where its item belongs, as that section writes: an entry of its list, a row of its
 * table or a paragraph; or a section of its own at the end. A pure insertion at one offset, at the start of a line
 * wherever there is one, so that an editor does not indent the text anew.
 */
export function insertClause(policy: Policy, clause: Clause, titles: ItemTitles): Edit {
  const form = insertionForm(policy, clause);
  return insertWording(policy, form, { wording: wordClause(form.clauseText, voiceOf(policy)), titles });
}

/** The edit that puts words into a form of a document. */
export function insertWording(policy: Policy, form: Form, { wording, titles }: WordedClause): Edit {
  const { offset, text } = insertedIn(policy, form, { wording, titles });
  const snippet = isIndented(policy.document, offset, text) ? undefined : snippetText(text, wording.holes);
  return {
    range: { start: offset, end: offset },
    newText: plainText(text, wording.holes),
    ...(snippet === undefined ? {} : { snippet }),
  };
}

/** A clause in the words of the document, with the titles of its item. */
export interface WordedClause {
  readonly wording: Wording;
  readonly titles: ItemTitles;
}

function insertedIn(policy: Policy, form: Form, clause: WordedClause): Inserted {
  const { document } = policy;
  const isHtml = document.format === "html";
  switch (form.kind) {
    case "entry": {
      const entry =
        (isHtml || isInMarkup(document, form.model) ? htmlEntry(document, form, clause) : undefined) ??
        (document.format === "plaintext"
          ? undefined
          : brokenEntry(document, form, shownAs(document, clause)));
      return entry ?? (isHtml ? htmlParagraph(document, form.last, clause) : lineEntry(policy, form, clause));
    }
    case "row": {
      const row = isHtml || isInMarkup(document, form.model) ? htmlRow(document, form, clause) : undefined;
      return row ?? (isHtml ? htmlParagraph(document, form.last, clause) : lineRow(policy, form, clause));
    }
    case "paragraph":
      return isHtml ? htmlParagraph(document, form.last, clause) : lineParagraph(policy, form.last, clause);
    case "section":
      return isHtml ? htmlSection(policy, form.last, clause) : lineSection(policy, form.last, clause);
  }
}

/** The words of a clause as the format writes them. */
function shownAs({ format }: Document, { wording }: WordedClause): string {
  return format === "html" ? htmlBody(wording) : wording.text;
}

/** Whether a list entry or table cell of a Markdown document is written as HTML. */
function isInMarkup(document: Document, placed: PlacedBlock): boolean {
  const { format, text } = document;
  const start = startOf({ document }, placed);
  return (
    format === "markdown" &&
    /(?:^<|<(?:li|td|th)\b[^<>\n]{0,200}>\s{0,200}$)/i.test(
      text.content.slice(Math.max(0, start - 200), start + 1),
    )
  );
}

/**
 * Whether an editor that indents a snippet like its line would change the text: several lines put behind an
 * indented one.
 */
function isIndented({ text }: Document, offset: number, inserted: string): boolean {
  if (!/[\r\n]/.test(inserted)) return false;
  const lineStart =
    Math.max(text.content.lastIndexOf("\n", offset - 1), text.content.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]+/.test(text.content.slice(lineStart, offset));
}
