import type { Block } from "../document/block.ts";
import { type Candidate, knownCandidates } from "./candidates.ts";
import { createGatherer } from "./gather.ts";
import type { Evidence, PlacedBlock } from "./policy.ts";
import { remembering, rememberingEach } from "./remember.ts";
import { findTermWords, type TermForms, type TermWords, termForms } from "./term-words.ts";

/** By the key of a term, where it is used. */
export type Uses = ReadonlyMap<string, readonly Evidence[]>;

/** Where each key is used, definitions left out, in order. */
export function collectUses(blocks: readonly PlacedBlock[], candidates: readonly Candidate[]): Uses {
  return usesOf(soughtFor(candidates))(blocks);
}

interface Use extends Evidence {
  readonly key: string;
}

/** What is looked for. */
interface Sought {
  readonly forms: TermForms;
  readonly longNames: LongNames;
}

/** By the key of a short name, how the long names go on from which it is taken: "Larkspur" of "Larkspur Analytics Ltd". */
type LongNames = ReadonlyMap<string, ReadonlySet<string>>;

function soughtFor(candidates: readonly Candidate[]): Sought {
  const capitals = new Map<string, boolean>();
  for (const { key, sort, needsCapital } of candidates) {
    if (sort !== "pronoun" && capitals.get(key) !== false) capitals.set(key, needsCapital);
  }
  const commas = new Set<string>();
  for (const { key, term } of candidates) if (term.includes(",")) commas.add(key);
  return { forms: sameForms(capitals, commas), longNames: collectLongNames(candidates) };
}

/** Looks for the same terms by the same gatherer, which keeps what it found in the blocks that an edit left alone. */
const usesOf = remembering(
  ({ forms, longNames }: Sought) => [forms, signatureOf(longNames)],
  ({ forms, longNames }) =>
    createGatherer<string, Use>({
      foundIn: (placed) => {
        const found = usesIn(placed.block, forms);
        if (found.length === 0) return NO_USES;
        const here = placesOf(knownCandidates(placed));
        return found
          .filter((use) => !continues(placed.block, use, longNames) && !isDefinition(placed.block, use, here))
          .map((span) => ({ placed, span, key: span.key }));
      },
      keyOf: ({ key }) => key,
    }),
);

function signatureOf(longNames: LongNames): string {
  return [...longNames].map(([key, rests]) => [key, ...rests].join("\u0000")).join("\u0001");
}

const NO_USES: readonly Use[] = [];

function collectLongNames(candidates: readonly Candidate[]): LongNames {
  const names = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    if (candidate.sort !== "name") continue;
    const known = names.get(candidate.key) ?? new Set();
    names.set(candidate.key, known);
    for (const rest of longNamesOf(candidate)) known.add(rest);
  }
  return names;
}

const longNamesOf = rememberingEach(({ term, placed }: Candidate): readonly string[] =>
  placed.facts.parties.flatMap(({ name }) =>
    name.length > term.length && name.startsWith(`${term} `)
      ? [name.slice(term.length).split(" ", 2).join(" ")]
      : [],
  ),
);

/** Whether a short name is but the beginning of the long one. */
function continues({ text }: Block, { key, end }: TermWords, longNames: LongNames): boolean {
  for (const rest of longNames.get(key) ?? []) {
    // Titles are written in capitals.
    if (text.slice(end, end + rest.length).toLowerCase() === rest.toLowerCase()) return true;
  }
  return false;
}

/** Where the definitions of a block stand: the ends of the terms, and their keys by their starts. */
interface Places {
  readonly ends: ReadonlySet<number>;
  readonly starts: ReadonlyMap<number, string>;
}

const placesOf = rememberingEach(
  (candidates: readonly Candidate[]): Places => ({
    ends: new Set(candidates.map(({ span }) => span.end)),
    starts: new Map(candidates.map(({ span, key }) => [span.start, key])),
  }),
);

function isDefinition(block: Block, use: TermWords, here: Places): boolean {
  return here.ends.has(use.end) || introduces(block, use, here.starts);
}

/** "this Privacy Policy (the “Privacy Policy”)": the words right before a definition's bracket are what it names. */
function introduces({ text }: Block, use: TermWords, starts: ReadonlyMap<number, string>): boolean {
  if (text.charAt(use.end) !== " " || text.charAt(use.end + 1) !== "(") return false;
  for (let start = use.end + 2; start < use.end + 30; start++) {
    if (starts.get(start) === use.key) return true;
  }
  return false;
}

/**
 * Uses found in a block, remembered for as long as the same terms are looked for: an edit elsewhere that changes no
 * term reads no other block again.
 */
const remembered = new WeakMap<Block, { readonly forms: TermForms; readonly uses: readonly TermWords[] }>();

function usesIn(block: Block, forms: TermForms): readonly TermWords[] {
  const known = remembered.get(block);
  if (known !== undefined && known.forms === forms) return known.uses;
  const uses = findTermWords(block, forms);
  remembered.set(block, { forms, uses });
  return uses;
}

/** The forms of the documents judged last, so that the same terms are the same object and are compared in one step. */
const formsBySignature = new Map<string, TermForms>();
const MAX_REMEMBERED = 32;

function sameForms(capitals: ReadonlyMap<string, boolean>, commas: ReadonlySet<string>): TermForms {
  const signature = [...capitals]
    .map(([key, capital]) => `${capital ? "+" : ""}${key}${commas.has(key) ? "," : ""}`)
    .join(" ");
  const forms = formsBySignature.get(signature) ?? termForms(capitals, commas);
  formsBySignature.delete(signature);
  formsBySignature.set(signature, forms);
  const [oldest] = formsBySignature.keys();
  if (formsBySignature.size > MAX_REMEMBERED && oldest !== undefined) formsBySignature.delete(oldest);
  return forms;
}
