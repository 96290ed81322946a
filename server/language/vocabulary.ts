import { stem } from "./stem.ts";

/** Gives every normal form that occurs in a phrase a number; any other word is 0. */
export interface Vocabulary {
  /** Id of a normal form, made if it is new. Only while phrases are compiled. */
  add(form: string): number;
  /** Id of a word as it stands in a text; 0 when its normal form is in no phrase. */
  idOf(word: string): number;
}

/** An empty vocabulary. `meant` says which word a misspelling stands for. */
export function createVocabulary(meant: ReadonlyMap<string, string> = NOTHING): Vocabulary {
  const forms = new Map<string, number>();
  const seen = new Map<string, number>();
  return {
    add(form) {
      const known = forms.get(form);
      if (known !== undefined) return known;
      forms.set(form, forms.size + 1);
      return forms.size;
    },
    idOf(word) {
      const known = seen.get(word);
      if (known !== undefined) return known;
      const plain = word.replaceAll("’", "'").toLowerCase().replace("e-mail", "email");
      const id = forms.get(stem(meant.get(plain) ?? plain)) ?? 0;
      // Texts bring new words for ever; past this many nothing more is remembered.
      if (seen.size < 50_000 && word.length < 40) seen.set(word, id);
      return id;
    },
  };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The ids of what words become in a text, made if they are new. Only while the language is compiled. */
export function wordIds(vocabulary: Vocabulary): {
  one(word: string): number;
  all(words: readonly string[]): ReadonlySet<number>;
} {
  const one = (word: string) => vocabulary.add(stem(word));
  return { one, all: (words) => new Set(words.map(one)) };
}
