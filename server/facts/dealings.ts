import type { ItemId } from "../knowledge/items.ts";
import type { Span } from "../text/text.ts";
import { findAddresses, parseAddress } from "./addresses.ts";
import type { Party, Statement } from "./facts.ts";
import type { Passage } from "./passage.ts";

/**
 * What a passage says by naming an organization: data come from it, or go to it. The grammar knows only words; names
 * are beyond it. Also, a link on or beside the name of a safeguard shows where to see it.
 */
export function readDealings(
  passage: Passage,
  known: { readonly parties: readonly Party[]; readonly statements: readonly Statement[] },
): readonly Statement[] {
  const { text } = passage.block;
  const dealings: Statement[] = [];
  for (const { start, end, role, sort } of known.parties) {
    if (role === "we" || role === "controller" || sort !== "entity") continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(end, end + AFTER);
    if (COMES_FROM.test(before) || GIVES_US.test(after)) {
      if (NOT.test(before)) continue;
      dealings.push(
        statement("data-source", { start, end }),
        statement("condition:indirect-collection", { start, end }),
      );
    } else if (GOES_TO.test(before) || RECEIVES.test(after) || (APPOSED.test(before) && WORKS.test(after)))
      dealings.push(statement("recipients", { start, end }));
    else if (text.length - (end - start) < LABEL)
      dealings.push({ ...statement("recipients", { start, end }), needs: ["recipients"] });
  }
  return [
    ...dealings,
    ...nameAlone(passage),
    ...aimAlone(passage),
    ...linkedSafeguards(passage, known.statements),
  ];
}

/**
 * A cell or list entry that is nothing but a name: a recipient, where recipients are listed. One word alone that the
 * phrases know ("First", "Subject") is no name.
 */
function nameAlone({ block, tokens }: Passage): readonly Statement[] {
  const { kind, text, cell } = block;
  if ((kind !== "cell" && kind !== "entry") || cell?.heading === true) return [];
  if (text.length > LONGEST_NAME || !NAME_ALONE.test(text)) return [];
  if (tokens.count === 1 && tokens.words[0] !== 0) return [];
  return [{ ...statement("recipients", { start: 0, end: text.length }), needs: ["recipients"] }];
}

/**
 * A cell or list entry that begins with what is done ("Carrying you to the island", "To carry you …"): a purpose, where
 * purposes are listed, whatever the verb; the stock phrases apart.
 */
function aimAlone({ block }: Passage): readonly Statement[] {
  const { kind, text } = block;
  if ((kind !== "cell" && kind !== "entry") || text.length > LONGEST_AIM) return [];
  if (STOCK_AIM.test(text)) return [];
  const aim = AIM.exec(text);
  if (aim !== null)
    return [{ ...statement("purposes", { start: 0, end: aim[0].length }), needs: ["purposes"] }];
  const only = ONLY_USED.exec(text);
  return only === null ? [] : [statement("purposes", { start: 0, end: only[0].length })];
}

const LONGEST_AIM = 200;
const AIM = /^(?:[A-Z][a-z]{2,14}ing|To [a-z]{3,15})(?: [\w'’-]{1,20}){1,4}/;
/** "Are only used to sort your shelves", of data that the lead-in names. */
const ONLY_USED =
  /^(?:is|are|will be) (?:only|solely|exclusively|just) (?:ever )?used to (?!(?:be|do|make|help|track)\b)[a-z]{3,15}(?: [\w'’-]{1,20}){1,4}/i;
const STOCK_AIM =
  /\b(?:improv|enhanc|optimi[sz]|develop|provid|offer|better|experience|business purposes?|services?\b|opt(?:ing)? out|object|exercis|withdraw|request)/i;

const LONGEST_NAME = 50;
const NAME_ALONE =
  /^\p{Lu}[\p{L}\d.&'’-]+(?:,? (?:(?:and|of|de|für|&) )?\p{Lu}[\p{L}\d.&'’-]*)*(?: \([^()]*\))?$/u;

/** Characters before and after a name that are asked what it does. */
const BEFORE = 110;
const AFTER = 60;
/** A cell or list entry with a name and at most this much else is the name of a recipient under a heading that says so. */
const LABEL = 60;

function statement(
  says: Statement["says"],
  span: { readonly start: number; readonly end: number },
): Statement {
  return { says, strength: "full", needs: [], ...span };
}

// Each looks at no more than the characters above, with bounded repetitions.
const COMES_FROM =
  /(?:\b(?:receiv|obtain|collect|acquir|gather|buy|bought|purchas|get|got|com(?:e|es|ing)\b|tak)\w{0,4}\b[^.;]{0,80}\bfrom|^from|\bsources?:)\s(?:the\s|an?\s)?(?:[a-z][\w-]{0,20}\s){0,3}$/i;
const GIVES_US =
  /^\.?,?\s(?:\([^)]{0,40}\)\s)?(?:(?:may|will|can|also|then)\s){0,2}(?:gives?|sends?|provides?|suppl(?:y|ies)|tells?|shares?|pass(?:es)?|transmits?)\s(?:\w+\s){0,4}?(?:to\s|with\s)?us\b/i;
const NOT = /\b(?:not|never|cannot)\b|n['’]t\b/i;
const GOES_TO =
  /(?:\b(?:shar|disclos|transfer|transmit|forward|pass|sen[dt]|giv|provid|go(?:es)?\b|hand|entrust|suppl)\w{0,5}\b[^.;]{0,80}\b(?:with|to)|\bhosted (?:by|at|with|on)|\b(?:sent|handled|managed|carried out|performed|delivered|processed|routed|billed|booked) (?:with|via|by|through|using)|\b(?:processed|stored|handled|operated|delivered|printed|shipped|run|collected|read|billed|checked|sent|booked|cleaned|repaired|answered|packed|made) (?:for us |on our behalf )?by|\bprovider,?|\bprocessors?:?|\brecipients?:?|\bwe use)\s(?:the\s|an?\s|our\s)?(?:[a-z][\w-]{0,20}\s){0,3}$|\b(?:shar|disclos|transfer|transmit|forward|pass)\w{0,5}\b[^.;()]{0,90}\($/i;
const RECEIVES =
  /^\.?,?\s(?:\([^)]{0,60}\)\s)?(?:(?:may|will|can|also|then|only)\s){0,2}(?:has|have|gets?|receives?|stores?|hosts?|processes|handles?|sees?)\s(?:\w+\s){0,2}?(?:access|your|the|our|these|this|them|personal|data|address(?:es)?|names?|details|information|numbers?|records|logs|reports)\b/i;

/** "The ballot company, Fair Count Ltd, prints …" */
const APPOSED =
  /\b(?:[Tt]he|[Oo]ur|[Aa]n?) (?:[a-z-]{2,20} ){0,2}(?:company|firm|agency|contractor|supplier|printers?|bureau|laborator(?:y|ies)|cent(?:er|re)|accountants?|service),?\s$/;
const WORKS =
  /^\.?,?\s(?:\w+ and )?(?:prints?|posts?|packs?|delivers?|sends?|runs|operates|manages|maintains|hosts|reads?|collects|handles|does|makes|looks after|takes care)\b/;

/** Near a safeguard that is named: a link whose words or target are those of the document itself. */
function linkedSafeguards({ block }: Passage, statements: readonly Statement[]): readonly Statement[] {
  const says: ItemId = "safeguards-copy";
  const named = statements
    .filter((known) => known.says === "transfer-safeguards" && known.strength === "full")
    .slice(0, AT_MOST);
  if (named.length === 0) return [];
  const { text } = block;
  const copy = copyOfferedAfter(text, named[0]?.end ?? 0);
  const isNear = (start: number, end: number) =>
    named.some((known) => start < known.end + NEAR && end > known.start - NEAR);
  const links = block.marks.flatMap((mark) => {
    if (mark.kind !== "link" || mark.target === undefined || !/^https?:|^\//i.test(mark.target)) return [];
    return [{ start: mark.start, end: mark.end, host: parseAddress(mark.target, mark)?.host ?? "" }];
  });
  const written = findAddresses(text).filter(({ email }) => !email);
  const shown = [...links, ...written]
    .filter(
      ({ start, end, host }) =>
        isNear(start, end) && (SAFEGUARD_HOST.test(host) || SAFEGUARD_TEXT.test(text.slice(start, end))),
    )
    .slice(0, 2)
    .map(({ start, end }) => statement(says, { start, end }));
  return copy === undefined ? shown : [...shown, statement(says, copy)];
}

/** "You can ask us for a copy": after a safeguard is named, of that, unless it is said to be of the data. */
function copyOfferedAfter(text: string, from: number): Span | undefined {
  const match = COPY_OFFERED.exec(text.slice(from, from + AFTER_NAME));
  if (match === null) return undefined;
  return { start: from + match.index, end: from + match.index + match[0].length };
}

const AFTER_NAME = 400;
const COPY_OFFERED =
  /\b(?:request|obtain|receive|get|ask|asking|like|want|wish|send|provide|supply|inspect|see|view)\b[^.;]{0,60}\b(?:cop(?:y|ies)|the text|(?:see|view|inspect) (?:them|these|the (?:clauses|contracts?|agreements?)))\b(?! of (?:(?:all|the|any|some) )?(?:of )?(?:your|personal|this|my|information|data)\b| of (?:the|that) (?:personal )?(?:information|data))/i;

const NEAR = 250;
/** Of a text that names safeguards without end, the first few are asked: keeps the search linear. */
const AT_MOST = 20;
const SAFEGUARD_HOST =
  /(?:^|\.)(?:privacyshield\.gov|dataprivacyframework\.gov|eur-lex\.europa\.eu|ec\.europa\.eu|commission\.europa\.eu)$/;
const SAFEGUARD_TEXT =
  /\b(?:clauses?|sccs?|bcrs?|corporate rules|adequacy|privacy shield|privacy framework|certification|safeguards?|published|copy|dpa|data processing a\w+)\b/i;
