import { endsAt } from "../text/match.ts";
import type { Span } from "../text/text.ts";
import type { Party } from "./facts.ts";

/** Whether the words around a name call its bearer a body: "Anna Kiefer, sole trader", "the trustees of Alder Hall". */
export function isDescribedAsEntity(text: string, { start, end }: Span): boolean {
  if (endsAt(TRUSTEES_OF, text, start)) return true;
  return DESCRIBED_AS_ENTITY.test(text.slice(end, end + 100).replace(HYPHENATED, ""));
}

/** Whether a name that does something is that of a part of a government. */
export function isOfficeOfState(name: string, role: Party["role"]): boolean {
  return role !== "named" && role !== "other" && OFFICE_OF_STATE.test(name);
}

/** "The controllers are the trustees of Alder Village Hall": a body, whatever it is called. */
const TRUSTEES_OF = /(?<=\btrustees of\s(?:the\s)?)/y;

/**
 * Somebody of two or three names who is called the controller is a person or a body, not a brand; so is an operator with
 * an address: "an app by Jonas Wik, Umeå (jonas@app.example)".
 */
export function isPerson(
  text: string,
  { start, end }: Span,
  { role, words }: { readonly role: Party["role"]; readonly words: number },
): boolean {
  if (role === "operator" && INITIAL.test(text.slice(start, end))) return true;
  if (words < 2) return false;
  const hasAddress = ADDRESS_FOLLOWS.test(text.slice(end, end + 90));
  return role === "controller" || (role === "operator" && words <= 3 && hasAddress);
}

/** A middle initial makes a name that of a person: "Mary T. Oakes". */
const INITIAL = /^[A-Z][a-zà-ü]{1,20} [A-Z]\.? [A-Z][a-zà-ü]{1,20}/;

const ADDRESS_FOLLOWS = /^[,\s(][^.;@]{0,60}\b[\w+-]{1,30}(?:\.[\w+-]{1,30})?@/;

/** A part of a government that runs a service itself: "provided by the Department for Lakes". */
const OFFICE_OF_STATE =
  /^(?:[A-Z][a-z]{2,20} )?(?:Department|Directorate|Agency|Office|Bureau|Administration|Inspectorate) (?:for|of)\b/;
/** The rest of a name whose last word is joined with a hyphen: "St Ives Pre-school". */
const HYPHENATED = /^-[a-z]{2,14}\b/;

const DESCRIBED_AS_ENTITY =
  /^(?: [AIK]\/S\b|\.? ?z ?o\.? ?o\b|,? (?:s\. ?r\. ?[ol]\.|d\. ?o\. ?o\.|a\. ?s\.)|,? ?\(?(?:t\/a|d\/b\/a|trading as|operating as|doing business as)\b)|^(?:\.[a-z]{2,8})?(?: \([^()]{1,40}\))?,? ?\(?(?:is )?(?:an? )?(?:individual (?:app )?developer|freelance|natural person|(?:not-(?:for-)?profit|non-?profit|private|limited)[- ](?:limited[- ])?company|registered (?:charity|company|association|partnership|cooperative)|association|foundation|cooperative|sole (?:trader|proprietor)|limited (?:company|partnership)|(?:trading|practi[sc]ing|working) (?:in partnership|together)|partnership|public (?:body|authority|company)|(?:charitable|not-for-profit|non-?profit|non-governmental|humanitarian|community|voluntary|religious|youth|student) (?:organi[sz]ation|trust|group|body|initiative|society)|non-?profit|charity|NGO|company (?:registered|incorporated)|registered (?:in|at|under)|reg(?:istration|istered)?\.? (?:no|number))\b/i;
