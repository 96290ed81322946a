import { createAsideFinder } from "./asides.ts";
import { createCoordinationFinder } from "./coordinations.ts";
import { createDataFinder } from "./reader-data.ts";
import { createReaders } from "./readers.ts";
import type { Reading } from "./readings.ts";
import { createSynonymFinder } from "./synonyms.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Finds what a text says in more, or in other, words than phrases do. A heading is made of words, not of clauses. */
export type PlainReader = (tokens: Tokens, text: string, isHeading: boolean) => readonly Reading[];

export function createPlainReader(vocabulary: Vocabulary): PlainReader {
  const readers = createReaders(vocabulary);
  const findData = createDataFinder(vocabulary, readers);
  const findAsides = createAsideFinder(vocabulary);
  const findCoordinations = createCoordinationFinder(vocabulary);
  const findSynonyms = createSynonymFinder(vocabulary);
  return (tokens, text, isHeading) => {
    const found: Reading[] = [];
    readers.find(tokens, text, found);
    findData(tokens, text, found);
    if (isHeading) return found;
    findAsides(tokens, text, found);
    findCoordinations(tokens, text, found);
    findSynonyms(tokens, found);
    return found;
  };
}
