import { THINGS_AHEAD } from "../language/en/reference-words.ts";
import type { Reference } from "./facts.ts";
import type { Passage } from "./passage.ts";

/** Where a block announces what must stand elsewhere in the text without naming it: a table, a list, an address. */
export function readAnnouncements(passage: Passage): readonly Reference[] {
  return [...readTables(passage), ...readThings(passage), ...readDates(passage), ...readLeadIn(passage)];
}

/** "using the contact details below": resolved by whether the document has any such thing before or after. */
function readThings({ block }: Passage): Reference[] {
  const { text } = block;
  if (!/\b(?:below|above)\b/i.test(text)) return [];
  const found: Reference[] = [];
  for (const match of text.matchAll(THING)) {
    const noun = THINGS_AHEAD.get((match[1] ?? "").toLowerCase().replace(/-/g, "").replace(/\s+/g, " "));
    if (noun === undefined) continue;
    const target = (match[2] ?? "").toLowerCase();
    found.push({ start: match.index, end: match.index + match[0].length, by: "list", target, noun });
  }
  return found;
}

const THING =
  /\b((?:contact|postal|mailing|e-?mail|street)?\s?(?:details|information|data|address(?:es)?)|(?:phone|telephone)\s(?:number)|(?:change\s?log|version\s?history|revision\s?history|history\sof\schanges|change\shistory))\s(?:(?:that\s(?:is|are)\s)?(?:given|provided|listed|set\sout|set\sforth|shown|mentioned|indicated|stated|specified|found|described)\s)?(below|above)\b/gi;

/** "in the table below": resolved by whether the document has a table at all. */
function readTables({ block }: Passage): Reference[] {
  if (!/\btable\b/i.test(block.text)) return [];
  const found: Reference[] = [];
  for (const match of block.text.matchAll(
    /\b(?:the|this)\s(?:following\stable|table\s(?:below|above))\b/gi,
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      by: "list",
      target: "table",
      noun: "table",
    });
  }
  return found;
}

/** "the date at the top of this policy": resolved by whether a date stands there. */
function readDates({ block }: Passage): Reference[] {
  if (!/\bdate\b/i.test(block.text)) return [];
  const found: Reference[] = [];
  for (const match of block.text.matchAll(DATE)) {
    const target = /top|beginning|start|head/i.test(match[0]) ? "top" : "bottom";
    found.push({ start: match.index, end: match.index + match[0].length, by: "title", target, noun: "date" });
  }
  return found;
}

const DATE =
  /\b(?:the\s)?(?:[“"]?(?:last\s)?(?:revised|revision|updated?|modified|effective)[”"]?\s)?(?:date|legend)(?:\s[\w-]+){0,9}?\s(?:at|on)\sthe\s(?:very\s)?(?:top|beginning|start|bottom|end|foot|head)\sof\s(?:this|the|our)\s(?:privacy\s|present\s)?(?:page|document|policy|notice|statement|text)\b/gi;

/** A lead-in whose list must come: resolved by what stands after the block. */
function readLeadIn({ block }: Passage): Reference[] {
  if (block.kind !== "paragraph" && block.kind !== "entry") return [];
  const { text } = block;
  if (!/:$/.test(text) || text.length < 12) return [];
  const start = leadInStart(text);
  return [{ start, end: text.length, by: "list", target: "", noun: "list" }];
}

/** The last sentence or clause, so that the finding is shown on the words that announce. */
function leadInStart(text: string): number {
  const from = Math.max(0, text.length - 120);
  const tail = text.slice(from);
  const match = /(?:^|[.!?;]\s)(?=[^.!?;]*:$)/.exec(tail);
  return match === null ? from : from + match.index + match[0].length;
}
