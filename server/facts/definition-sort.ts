import { COMPANY_ROLES, LEGAL_FORMS, PRONOUNS } from "../language/en/proper-names.ts";
import type { Span } from "../text/text.ts";

/** Whether a term that is defined at `span` is a pronoun, the short name of a company, or a term. */
export function sortOfTerm(defined: {
  readonly text: string;
  readonly span: Span;
  /** The terms that are defined with it, itself included. */
  readonly together: readonly string[];
}): "term" | "name" | "pronoun" {
  const { text, span, together } = defined;
  const term = text.slice(span.start, span.end);
  if (
    term
      .toLowerCase()
      .split("/")
      .every((part) => PRONOUNS.has(part.trim()))
  )
    return "pronoun";
  if (together.some((other) => COMPANY_PRONOUNS.has(other.toLowerCase()))) return "name";
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const words = before.match(WORD) ?? [];
  const form = words.findLastIndex(isLegalForm);
  const role = term.toLowerCase().split(" ").at(-1) ?? "";
  if (form >= 0 && COMPANY_ROLES.has(role)) return "name";
  if (form >= 0 && form >= words.length - 2) return "name";
  const named =
    form >= 0 &&
    (term.match(WORD) ?? []).some(
      (word) => word.length > 2 && /^\p{Lu}/u.test(word) && isNamedBefore(word, words.slice(0, form)),
    );
  if (named) return "name";
  return isOrganizationsInitials(term, words) ? "name" : "term";
}

/** How far before a term its company's full name may stand. */
const REACH = 200;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu;
const COMPANY_PRONOUNS: ReadonlySet<string> = new Set(["we", "us", "our"]);

function isLegalForm(word: string): boolean {
  // Most words are in lower case, and of the legal forms only "gmbh" ever is.
  if (word.length > 12 || (word.charCodeAt(0) >= 97 && word !== "gmbh")) return false;
  const bare = word.replaceAll(".", "");
  if (!LEGAL_FORMS.has(bare.toLowerCase())) return false;
  return (
    bare === bare.toUpperCase() ||
    bare === "gmbh" ||
    (bare.length > 2 ? /\p{Lu}/u.test(bare) : bare === "Co" || bare === "Oy")
  );
}

/** A name right before its legal form is at most six words long. */
function isNamedBefore(word: string, words: readonly string[]): boolean {
  const lower = word.toLowerCase();
  return words.slice(-6).some((other) => /^\p{Lu}/u.test(other) && other.toLowerCase().includes(lower));
}

function isOrganizationsInitials(term: string, words: readonly string[]): boolean {
  if (!/^[A-Z]{2,6}$/.test(term)) return false;
  const last = words.filter((word) => !/^(?:of|the|for|and)$/.test(word)).slice(-term.length);
  if (!ORGANIZATION.test(last.at(-1) ?? "")) return false;
  return last.map((word) => word.charAt(0)).join("") === term;
}

const ORGANIZATION =
  /^(?:Foundation|Association|Society|Institute|University|Company|Corporation|Group|Organi[sz]ation|Council|Committee|Network|Project)$/;
