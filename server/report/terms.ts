import type { Analysis } from "../engine/analysis.ts";
import { meaningOf } from "../engine/meaning.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { Evidence } from "../policy/policy.ts";
import { groupTerms } from "../policy/term-groups.ts";
import { placeAt } from "../text/text.ts";
import { hanging, printable, wrap } from "./terminal.ts";
import type { TextStyle } from "./text.ts";

/** A place in a file: line and column count from 1, columns in UTF-16 code units. */
interface ReportedPlace {
  readonly line: number;
  readonly column: number;
}

/** A term of a document: where it is defined, as what, and where it is used. */
interface ReportedTerm {
  readonly term: string;
  /** `name` for the short name of a company or a person. */
  readonly sort: "term" | "name" | "undefined";
  readonly definitions: readonly (ReportedPlace & { readonly meaning: string })[];
  readonly uses: readonly ReportedPlace[];
}

/** The terms of a document as JSON, in the order in which they first come. */
export function termsJson(analysis: Analysis): string {
  return `${JSON.stringify({ version: 1, terms: termsOf(analysis) }, undefined, 2)}\n`;
}

/** The same for people to read. */
export function termsText(analysis: Analysis, { paint, width }: TextStyle): string {
  const terms = termsOf(analysis);
  if (terms.length === 0) return "No defined terms.\n";
  const parts = terms.map(({ term, sort, definitions, uses }) => {
    const used = uses.length === 0 ? "never used" : `used in ${lines(uses)}`;
    const head = `${paint("bold", printable(term))}  ${sort === "undefined" ? "not defined" : `defined in ${lines(definitions)}`}, ${used}`;
    const meanings = definitions.map(({ meaning }) =>
      hanging("  ", 2, wrap(printable(meaning.slice(0, LONGEST_MEANING)), width - 2)),
    );
    return [head, ...meanings.map((meaning) => paint("dim", meaning))].join("\n");
  });
  return `${parts.join("\n\n")}\n`;
}

const LONGEST_MEANING = 300;

function termsOf(analysis: Analysis): readonly ReportedTerm[] {
  const { terms } = analysis.policy;
  const place = ({ placed, span }: Evidence): ReportedPlace => {
    const { line, column } = placeAt(analysis.document.text, sourceSpan(analysis, placed, span).start);
    return { line: line + 1, column: column + 1 };
  };
  const defined = groupTerms(terms.definitions).map(
    ({ first, definitions, uses }): ReportedTerm => ({
      term: first.term,
      sort: first.sort === "name" ? "name" : "term",
      definitions: definitions.map((definition) => ({
        ...place(definition),
        meaning: meaningOf(definition),
      })),
      uses: uses.map(place),
    }),
  );
  const undefinedTerms = terms.undefined.map(
    ({ term, uses }): ReportedTerm => ({
      term,
      sort: "undefined",
      definitions: [],
      uses: uses.map(place),
    }),
  );
  return [...defined, ...undefinedTerms];
}

function lines(places: readonly ReportedPlace[]): string {
  const numbers = [...new Set(places.map(({ line }) => line))];
  const shown = numbers.slice(0, MOST_LINES).join(", ");
  const more = numbers.length - MOST_LINES;
  return `${numbers.length === 1 ? "line" : "lines"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

const MOST_LINES = 12;
