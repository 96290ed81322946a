import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Block } from "../server/document/block.ts";
import { type Format, readDocument } from "../server/document/document.ts";
import { type Analysis, analyzeWith } from "../server/engine/analysis.ts";
import { defaultConfiguration } from "../server/engine/configuration.ts";
import type { Edit } from "../server/engine/fixes.ts";
import { partLinks } from "../server/engine/links.ts";
import { occurrencesAt } from "../server/engine/occurrences.ts";
import { rename } from "../server/engine/rename.ts";
import { wordMarks } from "../server/engine/word-marks.ts";
import { sourceSpan } from "../server/policy/evidence.ts";
import { groupTerms, type TermGroup } from "../server/policy/term-groups.ts";
import type { Span } from "../server/text/text.ts";
import { examplesOf } from "./page.ts";

/**
 * What the editor does with terms agrees with itself, on every text of the project and, where it is at hand, on every
 * policy of the corpus that is kept beside the project.
 */

interface Given {
  readonly name: string;
  readonly format: Format;
  readonly text: string;
}

const FORMATS = ["markdown", "html", "plaintext"] as const;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CORPUS = join(ROOT, "../shared/corpus");

const OWN: readonly Given[] = [
  ...documentsIn(join(ROOT, "samples")),
  ...documentsIn(join(ROOT, "test/policies")),
  { name: "PRIVACY.md", format: "markdown", text: readFileSync(join(ROOT, "PRIVACY.md"), "utf8") },
  ...readdirSync(join(ROOT, "docs/rules")).flatMap((page) =>
    examplesOf(readFileSync(join(ROOT, "docs/rules", page), "utf8")).map(({ line, format, source }) => ({
      name: `${page}:${line}`,
      format,
      text: source,
    })),
  ),
];

/** The project's policies, each in the formats that it is not written in. */
const REWRITTEN: readonly Given[] = documentsIn(join(ROOT, "test/policies")).flatMap((given) => {
  const { blocks } = readDocument(given.text, given.format);
  return FORMATS.filter((format) => format !== given.format).map((format) => ({
    name: `${given.name} in ${format}`,
    format,
    text: blocks.map((block) => written(block, format)).join(format === "html" ? "\n" : "\n\n"),
  }));
});

const FOREIGN = ["documents", "external/gdpr-transparency/documents", "external/goppc/documents"]
  .map((folder) => join(CORPUS, folder))
  .filter((folder) => existsSync(folder))
  .flatMap(documentsIn);

describe.each([
  ["the project's own texts", OWN],
  ["its policies in the other formats", REWRITTEN],
  ["the corpus", FOREIGN],
] as const)("in %s", (_, documents) => {
  const isHere = documents.length > 0;
  const given = isHere ? documents.map((one) => ({ ...one, analysis: read(one) })) : [];
  const terms = given.flatMap((one) => termsOf(one.analysis).map((term) => ({ ...one, term })));
  const why = isHere ? "" : " (skipped: ../shared/corpus is not here)";

  test.skipIf(!isHere)(
    `definition, references and highlights are the same at every place of a term${why}`,
    () => {
      const wrong = terms.flatMap(({ name, analysis, term }) =>
        placesOf(analysis, term).flatMap((place) => {
          const found = occurrencesAt(analysis, place.start);
          const isTerm = found?.sort === "term" && found.name === term.first.term;
          const isPart = found?.sort === "part" && found.at.start <= place.start && place.end <= found.at.end;
          const all = isTerm ? [...found.definitions, ...found.uses].map(({ start }) => start) : [];
          const isWhole = !isTerm || placesOf(analysis, term).every(({ start }) => all.includes(start));
          return (isTerm || isPart) && isWhole ? [] : [`${name}: “${term.first.term}” at ${place.start}`];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.skipIf(!isHere)(`each place of a term is marked, by its part${why}`, () => {
    const wrong = given.flatMap(({ name, analysis }) => {
      const marked = wordMarks(analysis);
      const within = ({ start, end }: Span) =>
        marked.some(
          ({ range }) => range.start <= start && start < range.end && range.end <= Math.max(end, range.end),
        );
      return termsOf(analysis).flatMap((term) =>
        placesOf(analysis, term).flatMap((place) =>
          within(place) ? [] : [`${name}: ${term.first.term} at ${place.start}`],
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!isHere)(`a reference that is followed is not called dangling${why}`, () => {
    const wrong = given.flatMap(({ name, analysis }) => {
      const dangling = new Set(
        analysis.policy.references.dangling.map(
          ({ placed, span }) => sourceSpan(analysis, placed, span).start,
        ),
      );
      return partLinks(analysis).flatMap(({ range }) =>
        dangling.has(range.start) ? [`${name}: ${range.start}`] : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  test.skipIf(!isHere)(
    `renaming every term and back gives the same bytes, or is refused with a reason${why}`,
    () => {
      const renamings = given.flatMap(renamedAndBack);
      expect(renamings.filter(({ isSame, reason }) => !isSame && reason === undefined)).toEqual([]);
      // What is a term by its wording only ("Do Not Track (DNT)") is none under another name.
      const refused = renamings.filter(({ reason }) => reason !== undefined);
      expect(
        refused.filter(({ reason }) => !/^Line \d+ (?:would not define|has) “/.test(reason ?? "")),
      ).toEqual([]);
      expect(refused.length).toBeLessThanOrEqual(terms.length * MOST_REFUSED);
    },
    600_000,
  );
});

function documentsIn(folder: string): readonly Given[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:md|html|txt)$/.test(name))
    .map((name) => ({
      name,
      format: name.endsWith(".md") ? "markdown" : name.endsWith(".html") ? "html" : "plaintext",
      text: readFileSync(join(folder, name), "utf8"),
    }));
}

function written({ kind, level, text }: Block, format: Format): string {
  if (format === "html") {
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("“", "&ldquo;");
    return kind === "heading" ? `<h${level}>${escaped}</h${level}>` : `<p>${escaped}</p>`;
  }
  const wrapped = text.replace(/(.{60,80}) /g, "$1\n");
  if (kind === "heading") return format === "markdown" ? `${"#".repeat(level)} ${text}` : text.toUpperCase();
  return kind === "entry" ? `- ${wrapped.replaceAll("\n", "\n  ")}` : wrapped;
}

function read({ text, format }: Given): Analysis {
  const configuration = { ...defaultConfiguration, treatAs: "policy" as const };
  return analyzeWith(readDocument(text, format), configuration, { today: "2026-11-22", rules: [] });
}

function termsOf({ policy }: Analysis): readonly TermGroup[] {
  return groupTerms(policy.terms.definitions);
}

function placesOf(analysis: Analysis, { definitions, uses }: TermGroup): readonly Span[] {
  return [...definitions, ...uses].map(({ placed, span }) => sourceSpan(analysis, placed, span));
}

interface Read extends Given {
  readonly analysis: Analysis;
}

const MOST_REFUSED = 0.03;

interface Renamed {
  readonly term: string;
  /** Whether the text is the same when the term has a fresh name and then its own again. */
  readonly isSame: boolean;
  /** Why it has no fresh name. */
  readonly reason?: string;
}

function renamedAndBack({ text, format, name, analysis }: Read): readonly Renamed[] {
  return termsOf(analysis).map((group, index): Renamed => {
    const term = `${name}: ${group.first.term}`;
    const start = startOf(analysis, group);
    const edits = rename(analysis, start, freshName(group.first.term, index));
    if ("reason" in edits) return { term, isSame: false, reason: edits.reason };
    const renamed = applied(text, edits);
    const moved = edits
      .filter(({ range }) => range.end <= start)
      .reduce((sum, { range, newText }) => sum + newText.length - (range.end - range.start), 0);
    const back = rename(read({ text: renamed, format, name }), start + moved, group.first.term);
    return { term, isSame: !("reason" in back) && applied(renamed, back) === text };
  });
}

function startOf(analysis: Analysis, { first }: TermGroup): number {
  return sourceSpan(analysis, first.placed, first.span).start;
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < from) return "";
    result += text.slice(from, range.start) + newText;
    from = range.end;
  }
  return result + text.slice(from);
}

/**
 * A name of the same build that stands nowhere: as many words, each in the same number and case, and the same type of
 * data, since "Usage Data: …" names a term by that.
 */
function freshName(term: string, index: number): string {
  let count = 0;
  return term.replace(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu, (word, at: number) => {
    const isLast = at > 0 && at + word.length === term.length;
    if (/^(?:the|an?|\d.*)$/i.test(word)) return word;
    if (isLast && /^(?:content|data|information|identifiers)$/i.test(word)) return word;
    const isPlural = /[a-z]{3}s$/i.test(word) && !/(?:ss|us|is|as)$/i.test(word);
    const fresh = `Q${letter(index)}o${letter(Math.floor(index / LETTERS.length))}a${letter(count++)}${isPlural ? "s" : ""}`;
    if (word === word.toLowerCase()) return fresh.toLowerCase();
    return word.length > 1 && word === word.toUpperCase() ? fresh.toUpperCase() : fresh;
  });
}

const LETTERS = "bdfgklmnprt";

function letter(index: number): string {
  return LETTERS.charAt(index % LETTERS.length);
}
