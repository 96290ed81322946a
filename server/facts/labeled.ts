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
  const interest = INTEREST.exec(text);
  if (interest !== null)
    return [{ ...said("legitimate-interests", interest[0].length + interest.index), start: interest.index }];
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || NO_KIND.test(label)) return [];
  const rest = text.slice(label.length, label.length + LONGEST);
  const aim = AIM.exec(rest);
  if (aim !== null) return STOCK.test(rest) ? [] : [said("purposes", label.length + aim[0].length)];
  if (text.length > label.length + LONGEST || NO_LIST.test(rest)) return [];
  return LISTED.test(rest) ? [said("data-categories", text.length)] : [];
}

function said(says: Statement["says"], end: number): Statement {
  return { says, strength: "full", needs: [], start: 0, end };
}

/** Characters after the label that are looked at. */
const LONGEST = 200;

/** A label that ends with what holds data, and a colon, a dash or a bracket. */
const LABEL =
  /^\p{Lu}[\p{L}'’ ,/&-]{0,50}\b(?:data|information|details|particulars|records?|files?|numbers?|address(?:es)?|phone|e-?mail|forms?|photos?|tickets?|footage|employees|customers|members|applicants|guests|donors)(?: ?: | [–—-] | \()(?=\p{L})/iu;
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

/** An entry that is nothing but a kind of data: "Contact data", "Order history". */
const KIND_ALONE =
  /^(?:[Yy]our )?(?:(?:contact|billing|payment|order|purchase|booking|bank|identification|identity|master|account|login|location|device|usage|communication|correspondence|health|salary|invoice|delivery|customer|membership|applicant|transaction|profile|technical|contract|address|family|education(?:al)?|employment|insurance|tax|vehicle|image|audio|biometric|medical|travel|browser|connection|log) (?:and \w+ )?(?:data|details|history|information|particulars|records))[;,.]?(?: and)?$/i;

const INTEREST = /\blegitimate interests?(?: pursued)?(?:: | [–—-] | \()(?!(?:be|pursu|process|us|shar|collect|balanc|weigh)ing\b)[a-z]{3,14}ing (?:\w+ ?){1,4}/i;
