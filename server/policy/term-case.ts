import type { Block } from "../document/block.ts";
import { DATA_TYPE_HEADS } from "../language/en/term-words.ts";
import { wordKey } from "../language/term-key.ts";
import type { Evidence, Policy } from "./policy.ts";
import { rememberingEach } from "./remember.ts";
import type { PlacedDefinition } from "./terms.ts";

export interface MixedCase {
  readonly definition: PlacedDefinition;
  /** Uses in lower case, in order; never empty. */
  readonly plain: readonly [PlainUse, ...PlainUse[]];
}

interface PlainUse extends Evidence {
  /** The words as they stand, each with a capital. */
  readonly capitalized: string;
}

/**
 * Terms for the reader's data that are defined and used with capitals, and used in lower case too: "your personal data"
 * where “Personal Data” is defined. Other words have a sense of their own in lower case ("services", "their privacy
 * policies"), and so have data that are not the reader's.
 */
export function mixedCases(policy: Policy): readonly MixedCase[] {
  const wanted = new Map<string, PlacedDefinition>();
  for (const definition of policy.terms.definitions) {
    const { key, sort, repeats, term, uses } = definition;
    if (sort !== "term" || repeats !== undefined || uses.length < FEWEST_USES) continue;
    const words = term.split(/[\s-]/);
    const isOfData = words.length >= 2 && DATA_TYPE_HEADS.has(words.at(-1)?.toLowerCase() ?? "");
    if (isOfData && words.every((word) => /^\p{Lu}/u.test(word))) wanted.set(key, definition);
  }
  if (wanted.size === 0) return [];
  const found = new Map<string, [PlainUse, ...PlainUse[]]>();
  for (const placed of policy.blocks) {
    const { block, topics, index } = placed;
    for (const { key, start, end } of readersData(block)) {
      const definition = wanted.get(key);
      // Before a term is defined its words are ordinary words; what other laws call so is theirs.
      if (definition === undefined || index <= definition.placed.index || topics.includes("elsewhere-only"))
        continue;
      const capitalized = inCapitals(block.text.slice(start, end));
      const use = { placed, span: { start, end }, capitalized };
      const known = found.get(key);
      if (known === undefined) found.set(key, [use]);
      else known.push(use);
    }
  }
  return [...found].flatMap(([key, plain]) => {
    const definition = wanted.get(key);
    return definition === undefined ? [] : [{ definition, plain }];
  });
}

const FEWEST_USES = 2;

interface PlainWords {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** "your personal data" in lower case, by the key of the term that it may stand for; read once per block. */
const readersData = rememberingEach(({ kind, text }: Block): readonly PlainWords[] => {
  const found: PlainWords[] = [];
  if (kind === "paragraph" || kind === "entry") {
    for (const match of text.matchAll(READERS_DATA)) {
      const words = (match[1] ?? "").split(/[ -]/);
      const last = words.findIndex((word) => DATA_TYPE_HEADS.has(word));
      const start = match.index + match[0].length - (match[1] ?? "").length;
      const end = start + words.slice(0, last + 1).join(" ").length;
      if (last < 1 || /^(?:["”’']|[ -](?:breach|protection|act|law)\b)/i.test(text.slice(end, end + 12)))
        continue;
      found.push({
        key: words
          .slice(0, last + 1)
          .map(wordKey)
          .join(""),
        start,
        end,
      });
    }
  }
  return found;
});

const READERS_DATA =
  /\b(?:[Yy]our|user['’]s|users['’])\s(\p{Ll}{2,30}(?:[ -]\p{Ll}{2,30}){1,4})(?![\p{L}\p{N}])/gu;

function inCapitals(written: string): string {
  return written.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
