import type { Statement } from "./facts.ts";
import type { Passage } from "./passage.ts";

/**
 * What stands after a label, without a verb that a grammar could hold on to: "Billing data: to charge your card" tells
 * a purpose, "Members' records: fees paid, courses attended" which data there are, "Our legitimate interest: warding
 * off shoplifters" an interest. The words after it are anybody's; that there is a label shows what they are for.
 */
export function readLabeled({ block }: Passage): readonly Statement[] {
  const { kind, text } = block;
  if (kind !== "entry" && kind !== "paragraph" && kind !== "cell") return [];
  if (KIND_ALONE.test(text)) return kind === "entry" ? [said("data-categories", text.length)] : [];
  const found = [
    ...where("legitimate-interests", INTEREST.exec(text)),
    ...where("data-categories", YOU.test(text) ? (asked(text) ?? OWNED.exec(text)) : null),
    ...where("purposes", SO.test(text) ? HELD_SO.exec(text) : null),
  ];
  return [...found, ...afterLabel(text)];
}

function where(says: Statement["says"], match: RegExpExecArray | null): readonly Statement[] {
  if (match === null) return [];
  return [{ ...said(says, match.index + match[0].length), start: match.index }];
}

function asked(text: string): RegExpExecArray | null {
  const match = KNOWS.exec(text);
  if (match === null) return null;
  const [clause = ""] = text.slice(match.index, match.index + LONGEST).split(/[.;]/);
  return (clause.match(OF_YOU)?.length ?? 0) < 2 ? null : match;
}

function afterLabel(text: string): readonly Statement[] {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || NO_KIND.test(label)) return [];
  const rest = text.slice(label.length, label.length + LONGEST);
  const aim = AIM.exec(rest);
  if (aim !== null) return STOCK.test(rest) ? [] : [said("purposes", label.length + aim[0].length)];
  if (text.length > label.length + LONGEST || NO_LIST.test(rest)) return [];
  return LISTED.test(rest) || OF_READER.test(rest) ? [said("data-categories", text.length)] : [];
}

function said(says: Statement["says"], end: number): Statement {
  return { says, strength: "full", needs: [], start: 0, end };
}

/** Characters after the label that are looked at. */
const LONGEST = 200;

/** A label that ends with what holds data, and a colon, a dash or a bracket. */
const LABEL =
  /^[\p{L}'’ ,/&-]{0,50}\b(?:data|information|details|particulars|records?|files?|numbers?|address(?:es)?|phone|e-?mail|forms?|photos?|tickets?|footage|employees|customers|members|applicants|guests|donors|patients|pupils|tenants|visitors|candidates)(?: ?: | [–—-] | \()(?=\p{L})/iu;
/** Labels about something done with data, or about where somebody is found. */
const NO_KIND =
  /\b(?:contact|our|retention|retain|delet|eras|access|secur|protect|shar|disclos|transfer|recipient|basis|purpose|legal|right|rights|us|we|you|keep|stor|change|sell|sale|note|not|no|processing|how|why|what|who|where|when|if|for|to|about|from|more|further|important|of|company)\w*\b/i;

const AIM =
  /^(?:(?:used |needed |kept )?(?:to|so that|in order (?:to|that)|so (?:we|the|that)) [a-z'’]+|(?:for )?[a-z]{3,14}ing (?:(?:\w+ ){0,2}\w+)(?=[,.;)]|$| (?:and|when|if|for|from|of)\b))/;
const STOCK =
  /^\W*(?:(?:used |needed |kept )?(?:to|for|so that we can|in order to) )?(?:be\b|whom\b|our\b|us\b|third|improv|enhanc|optimi[sz]|develop|provid|offer|us(?:e|ing) (?:our|the)|includ|regard|relat|concern|exercis|object|request|withdraw|delet|eras|correct|opt|stor|keep|secur|contact (?:us|our)|learn|find out|read|see (?:our|the|below)|pending|during|following|working|according|depending|belonging|identifying)/i;
/** Periods, recipients, grounds, addresses, or whole sentences. */
const NO_LIST =
  /[@\d:]|\b(?:is|are|was|were|be|been|will|shall|may|can|must|should|has|have|do|does|not|no|none|we|us|our|you|please|until|years?|months?|days?|kept|deleted|stored|shared|encrypted|protected|secured|article|consent|contract|interests?|obligation|see|above|below|here|to|by|with|via|optional|mandatory|required|voluntary|yes)\b/i;
const LISTED = /^[a-z][^,;]{1,40}(?:[,;] [a-z][^,;.]{1,50}){1,12}/;

const OF_READER = /^your [^,;.]{2,40}, your /;

/** An entry that is nothing but a kind of data: "Contact data", "Order history". */
const KIND_ALONE =
  /^(?:[Yy]our )?(?:(?:contact|billing|payment|order|purchase|booking|bank|identification|identity|master|account|login|location|device|usage|communication|correspondence|health|salary|invoice|delivery|customer|membership|applicant|transaction|profile|technical|contract|family|education(?:al)?|employment|insurance|tax|vehicle|image|audio|biometric|medical|travel|browser|connection|log) (?:and \w+ )?(?:data|details|history|information|particulars|records))[;,.]?(?: and)?$/i;

const INTEREST =
  /\blegitimate interests?(?: pursued)?(?:: | [–—-] | \()(?:(?!(?:be|pursu|process|us|shar|collect|balanc|weigh)ing\b)[a-z]{3,14}ing (?:\w+ ?){1,4}|we (?:want|wish|need|must) |nobody |no one )/i;

/** "The watch knows how far you ran and how you slept": what is asked about the reader is what is gathered. */
const KNOWS =
  /(?<!\bto )\b(?:knows?|records?|notes?|stores?|sees?|learns?|logs?|remembers?|registers?|shows?|about you:) /i;
const OF_YOU =
  /\b(?:how|what|when|where|which|whether) (?:\w+ ){0,2}your? (?!can\b|may\b|should\b|must\b|have to\b|agree\b|consent\b|use\b)/gi;

/** Without these the dearer patterns beside them match nothing. */
const YOU = / you/i;
const SO = / (?:so that|in order that|to see) /;

/** "The form asks for your shoe size, your experience and your insurer." */
const OWNED =
  /\b(?:ask|collect|record|store|state|enter|give us|tell us|file|hold|keep|process|know|note|register|receive)(?:s|es|ed|ing)?\b[^.;,]{0,25} your [^.;,]{2,40}, your [^.;,]{2,40},? and your [^.;,]{2,40}/i;

/** "The surgery holds your notes so that any doctor can treat you", whatever is held. */
const HELD_SO =
  /\b(?:we|I|[Tt]he \w+) (?:only |also )?(?:keep|hold|record|need|ask for|collect|note|take|maintain|look up)s? (?:all |only )?(?:your|their|the \w+'s?) (?:[\w'’-]+ ){1,8}(?:so that|in order that|to see (?:if|whether)) (?!it is\b|they are\b|(?:\w+ ){0,8}(?:secure|safe|encrypted|protected|confidential|access|improve|better))/;
