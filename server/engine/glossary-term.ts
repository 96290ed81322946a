import { GLOSSARY, type GlossaryEntry } from "../knowledge/glossary.ts";
import { ABBREVIATIONS } from "../language/en/abbreviations.ts";
import { compileLexicon, type Lexicon } from "../language/phrases.ts";
import { tokenize } from "../language/tokenize.ts";
import { createVocabulary } from "../language/vocabulary.ts";
import type { Span } from "../text/text.ts";

export interface GlossaryTerm {
  readonly entry: GlossaryEntry;
  /** The expression as the text has it. */
  readonly written: string;
  readonly span: Span;
}

/**
 * The expression of the glossary that stands at an offset of a text, the longest if several do. Looked for only when
 * somebody points at it, and only around the offset: most readers never ask.
 */
export function glossaryTermAt(text: string, offset: number): GlossaryTerm | undefined {
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, offset - REACH)));
  const around = text.slice(from, offset + REACH);
  const { lexicon, entries } = compiled();
  const { tokens } = tokenize({ text: around, marks: [] }, lexicon.vocabulary, ABBREVIATIONS);
  const { count, concepts, firsts, lasts } = lexicon.find(tokens, around);
  let best: GlossaryTerm | undefined;
  for (let hit = 0; hit < count; hit++) {
    const entry = entries[(concepts[hit] ?? 0) - 1];
    const start = from + (tokens.starts[firsts[hit] ?? 0] ?? 0);
    const end = from + (tokens.ends[lasts[hit] ?? 0] ?? 0);
    if (entry === undefined || offset < start || offset > end) continue;
    if (best !== undefined && end - start <= best.span.end - best.span.start) continue;
    best = { entry, written: text.slice(start, end), span: { start, end } };
  }
  return best;
}

/** No expression of the glossary is longer. */
const REACH = 120;

interface Compiled {
  readonly lexicon: Lexicon;
  /** In the order of the concepts, which count from 1. */
  readonly entries: readonly GlossaryEntry[];
}

let glossary: Compiled | undefined;

function compiled(): Compiled {
  glossary ??= {
    lexicon: compileLexicon(
      Object.fromEntries(GLOSSARY.map(({ id, forms }) => [id, forms])),
      createVocabulary(),
    ),
    entries: GLOSSARY,
  };
  return glossary;
}
