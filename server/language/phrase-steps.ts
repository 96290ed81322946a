import { contractionAt } from "./contractions.ts";
import { stem } from "./stem.ts";
import type { Vocabulary } from "./vocabulary.ts";

interface Step {
  readonly optional: boolean;
  readonly words: readonly PhraseWord[];
}

interface PhraseWord {
  readonly form: string;
  readonly capital: Capital;
  readonly exact: string | undefined;
}

/** The steps of a phrase. Throws with the phrase in the message when it is malformed. */
export function parsePhrase(phrase: string): readonly Step[] {
  const parts = partsOf(phrase);
  if (parts.length === 0) throw new Error("empty phrase");
  return parts.map((part) => parseStep(part, phrase));
}

/** A phrase, step by step. */
export function partsOf(phrase: string): readonly string[] {
  return phrase.split(" ").filter((part) => part !== "");
}

function parseStep(part: string, phrase: string): Step {
  const optional = part.startsWith("[");
  if (optional !== part.endsWith("]")) throw new Error(`bracket in phrase "${phrase}"`);
  const words = (optional ? part.slice(1, -1) : part).split("|").map((word) => {
    const bare = word.replace(/^[\^=]/, "").toLowerCase();
    if (!/^[\p{L}\p{N}][\p{L}\p{N}.,']*$/u.test(bare))
      throw new Error(`word "${word}" in phrase "${phrase}"`);
    if (contractionAt(bare, 0, bare.length) !== undefined)
      throw new Error(`"${word}" in phrase "${phrase}" is read as two words`);
    return { form: stem(bare), capital: capitalOf(word), exact: word.startsWith("=") ? bare : undefined };
  });
  return { optional, words };
}

function capitalOf(word: string): Capital {
  if (!word.startsWith("^")) return "any";
  return word.length > 2 && word === word.toUpperCase() ? "all" : "first";
}

/** One step of phrases, its words numbered. */
export interface CompiledStep {
  readonly optional: boolean;
  readonly words: readonly Demand[];
}

/** Compiles one part of a phrase; throws with the phrase in the message when it is malformed. */
export type StepReader = (part: string, phrase: string) => CompiledStep;

/** Phrases are made of the same steps again and again: each is read once. */
export function createStepReader(vocabulary: Vocabulary): StepReader {
  const known = new Map<string, CompiledStep>();
  return (part, phrase) => {
    const found = known.get(part);
    if (found !== undefined) return found;
    const { optional, words } = parseStep(part, phrase);
    const step = {
      optional,
      words: words.map(({ form, capital, exact }) => ({ word: vocabulary.add(form), capital, exact })),
    };
    known.set(part, step);
    return step;
  };
}

/** How a word must be written: as it may, with a capital, in capitals throughout. */
type Capital = "any" | "first" | "all";

/** A word, and how it must stand in the text. */
export interface Demand {
  /** Word id. */
  readonly word: number;
  readonly capital: Capital;
  readonly exact: string | undefined;
}
