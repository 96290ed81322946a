import { REACH, spelledOut } from "../facts/term-shape.ts";
import { DATA_TYPE_HEADS } from "../language/en/term-words.ts";
import { termKey } from "../language/term-key.ts";
import { byPlace } from "./evidence.ts";
import { createGatherer } from "./gather.ts";
import type { Evidence, Holding, PlacedBlock, Section } from "./policy.ts";
import { remembering, rememberingParts } from "./remember.ts";
import type { PlacedDefinition } from "./terms.ts";

export interface UndefinedTerm {
  readonly term: string;
  readonly uses: readonly [Evidence, ...Evidence[]];
  /** Every use may have its capitals for another reason. */
  readonly isDoubtful: boolean;
  /** A defined term that it may stand for, when there is just one. */
  readonly suggestion: string | undefined;
  /** A definition of it that holds in another section only. */
  readonly limited: PlacedDefinition | undefined;
}

interface Source {
  readonly holding: Pick<Holding, "definitions" | "termUses" | "parties">;
  readonly definitions: readonly PlacedDefinition[];
  readonly lists: readonly (readonly PlacedBlock[])[];
}

/** The terms that are used as if defined without a definition that holds there, the first use first. */
export function findUndefined(
  blocks: readonly PlacedBlock[],
  holding: Holding,
  definitions: readonly PlacedDefinition[],
): readonly UndefinedTerm[] {
  return undefinedOf({ holding, definitions, lists: shortLists(blocks) });
}

const undefinedOf = remembering(
  ({ holding, definitions, lists }: Source) => [
    holding.definitions,
    holding.termUses,
    holding.parties,
    definitions,
    lists,
  ],
  collectUndefined,
);

function collectUndefined({ holding, definitions, lists }: Source): readonly UndefinedTerm[] {
  const known = knownTerms(holding, definitions);
  if (known === undefined) return [];
  const byKey = usesByKey(holding.termUses);
  const used = [...byKey.values()].flatMap((uses) => asUndefined(uses, known));
  const names = used.some(({ isDoubtful }) => isDoubtful) ? namesIn(holding) : NO_NAMES;
  const meant = used.filter(
    ({ term, uses, isDoubtful }) =>
      !isDoubtful || term === "PII" || (uses.length > 1 && !beginsWithName(term, names)),
  );
  const usedKeys = new Set(used.map(({ term }) => termKey(term)));
  const listed = listedBesideDefined(lists, definitions).filter(({ term }) => !usedKeys.has(termKey(term)));
  return (
    [...meant, ...listed]
      .map((entry) => ({ ...entry, suggestion: suggestionFor(entry.term, definitions) }))
      // The trade's own abbreviation is a mistake only beside another name for the same.
      .filter(({ term, suggestion }) => term !== "PII" || suggestion !== undefined)
      .sort(({ uses: [a] }, { uses: [b] }) => byPlace(a, b))
  );
}

interface TermUse extends Evidence {
  readonly term: string;
  readonly key: string;
  readonly isDoubtful: boolean;
}

const usesByKey = createGatherer<string, TermUse>({
  foundIn: (placed) =>
    placed.facts.termUses.map(({ start, end, term, doubtful }) => ({
      placed,
      span: { start, end },
      term,
      key: termKey(term),
      isDoubtful: doubtful === true,
    })),
  keyOf: ({ key }) => key,
});

/** Those of a term's uses in which it has no definition that holds there, if there are any. */
function asUndefined(uses: readonly TermUse[], known: KnownTerms): readonly Gathered[] {
  const lookups = new Map<string, Lookup>();
  const open = uses.filter(({ placed, term }) => {
    const found = lookups.get(term) ?? lookUp(term, known);
    lookups.set(term, found);
    return (
      !found.isDefined && !found.limited.some(({ within }) => within !== undefined && isIn(placed, within))
    );
  });
  const [first, ...more] = open;
  if (first === undefined) return [];
  return [
    {
      term: first.term,
      uses: [first, ...more],
      isDoubtful: open.every(({ isDoubtful }) => isDoubtful),
      limited: lookups.get(first.term)?.limited[0],
    },
  ];
}

/** What a text says that terms mean: by their keys, those that hold everywhere, and those that hold in a section. */
interface KnownTerms {
  readonly everywhere: ReadonlySet<string>;
  readonly limited: ReadonlyMap<string, readonly PlacedDefinition[]>;
}

/** Undefined where all capitalized terms have the meaning that another text gives them. */
function knownTerms(
  holding: Source["holding"],
  definitions: readonly PlacedDefinition[],
): KnownTerms | undefined {
  const everywhere = new Set<string>();
  const limited = new Map<string, PlacedDefinition[]>();
  for (const definition of definitions) {
    const { key, within } = definition;
    if (within === undefined) everywhere.add(key);
    else limited.set(key, [...(limited.get(key) ?? []), definition]);
    const whole = wholeNameOf(definition);
    if (whole !== undefined) everywhere.add(termKey(whole));
  }
  for (const { facts } of holding.definitions) {
    for (const { sort, term } of facts.definitions) {
      if (sort !== "elsewhere") continue;
      if (term === "") return undefined;
      everywhere.add(termKey(term));
    }
  }
  return { everywhere, limited };
}

/** What a defined abbreviation stands for: it means the same wherever it is used. */
function wholeNameOf({ placed, span, term }: PlacedDefinition): string | undefined {
  if (!/^[A-Z]{2,6}s?$/.test(term)) return undefined;
  const before = placed.block.text.slice(Math.max(0, span.start - REACH), span.start);
  const bracket = /\s?\((?:the\s|or\s)?["“„«‘']?$/.exec(before);
  return bracket === null ? undefined : spelledOut(before.slice(0, bracket.index), term);
}

interface Lookup {
  readonly isDefined: boolean;
  /** Definitions that hold in a section only. */
  readonly limited: readonly PlacedDefinition[];
}

/** A term is defined when it is, or when it only adds words before one that is ("Customer Personal Data"). */
function lookUp(term: string, { everywhere, limited }: KnownTerms): Lookup {
  const words = term.split(/[\s-]/);
  const keys = words.map((_, from) => termKey(words.slice(from).join(" ")));
  return {
    isDefined: keys.some((key) => everywhere.has(key)),
    limited: limited.size === 0 ? [] : keys.flatMap((key) => limited.get(key) ?? []),
  };
}

function isIn(placed: PlacedBlock, { from, until }: Section): boolean {
  return from <= placed.index && placed.index < until;
}

/**
 * Types of data in a list of which the others are defined terms, in a text that defines its types of data: "Contact data,
 * Usage data, Content data" where only the first two are explained.
 */
function listedBesideDefined(
  lists: Source["lists"],
  definitions: readonly PlacedDefinition[],
): readonly Gathered[] {
  const types = definitions.filter(({ term }) => isTypeOfData(term));
  if (types.length < FEWEST_TYPES) return [];
  const defined = new Set(definitions.flatMap(({ key, sort }) => (sort === "term" ? [key] : [])));
  const found = new Map<string, Gathered>();
  for (const list of lists) gatherFrom(list, defined, found);
  return [...found.values()];
}

/** Stretches of short list entries; the same lists where an edit touches none. */
const shortLists = rememberingParts(isShortEntry, readShortLists);

function readShortLists(blocks: readonly PlacedBlock[]): Source["lists"] {
  const lists: PlacedBlock[][] = [];
  let list: PlacedBlock[] | undefined;
  for (const placed of blocks) {
    if (!isShortEntry(placed)) list = undefined;
    else if (list !== undefined) list.push(placed);
    else {
      list = [placed];
      lists.push(list);
    }
  }
  return lists;
}

const FEWEST_TYPES = 3;
const LONGEST_TYPE = 40;

function isTypeOfData(term: string): boolean {
  return term.includes(" ") && DATA_TYPE_HEADS.has(term.split(" ").at(-1)?.toLowerCase() ?? "");
}

function isShortEntry({ block }: PlacedBlock): boolean {
  return block.kind === "entry" && block.text.length <= LONGEST_TYPE;
}

function gatherFrom(
  list: readonly PlacedBlock[],
  defined: ReadonlySet<string>,
  found: Map<string, Gathered>,
): void {
  const rest = list.filter(({ block }) => !defined.has(termKey(block.text)));
  if (rest.length === list.length || rest.length * 2 > list.length || list.length - rest.length < 2) return;
  for (const placed of rest) {
    const { text } = placed.block;
    const key = termKey(text);
    if (!isTypeOfData(text) || !/^\p{Lu}[\p{L} -]+$/u.test(text) || isNearlyDefined(text, defined)) continue;
    const use = { placed, span: { start: 0, end: text.length } };
    const known = found.get(key);
    if (known === undefined)
      found.set(key, { term: text, uses: [use], isDoubtful: false, limited: undefined });
    else known.uses.push(use);
  }
}

interface Gathered {
  readonly term: string;
  readonly uses: [Evidence, ...Evidence[]];
  readonly isDoubtful: boolean;
  readonly limited: PlacedDefinition | undefined;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** First words of the names of companies and brands: "Heron Partners" is a name where Heron is one. */
function namesIn({ parties }: Source["holding"]): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ facts }) =>
      facts.parties.map(({ name }) => name.split(" ", 1)[0]?.toLowerCase() ?? ""),
    ),
  );
}

function beginsWithName(term: string, names: ReadonlySet<string>): boolean {
  return names.has(term.toLowerCase().split(/[\s-]/, 1)[0] ?? "");
}

/** "Location data" where “Location” is defined, "Contact information" where “Contact data” is. */
function isNearlyDefined(term: string, defined: ReadonlySet<string>): boolean {
  const words = term.split(" ");
  const rest = words.slice(0, -1);
  const other = SAME_THING.get(words.at(-1)?.toLowerCase() ?? "");
  return (
    defined.has(termKey(rest.join(" "))) ||
    (other !== undefined && defined.has(termKey([...rest, other].join(" "))))
  );
}

/** "Personal Data" where "Personal Information" is defined: the same thing under another name. */
function suggestionFor(term: string, definitions: readonly PlacedDefinition[]): string | undefined {
  if (PERSONAL_DATA.has(termKey(term))) {
    const found = definitions.filter(
      ({ key, sort, repeats, within }) =>
        PERSONAL_DATA.has(key) && sort === "term" && repeats === undefined && within === undefined,
    );
    return found.length === 1 ? found[0]?.term : undefined;
  }
  const words = term.split(" ");
  const other = SAME_THING.get(words.at(-1)?.toLowerCase() ?? "");
  if (other === undefined) return undefined;
  const key = termKey([...words.slice(0, -1), other].join(" "));
  const found = definitions.find((definition) => definition.key === key && definition.sort === "term");
  return found?.term;
}

const SAME_THING: ReadonlyMap<string, string> = new Map([
  ["data", "information"],
  ["information", "data"],
]);

/** What texts call the data that the law protects. */
const PERSONAL_DATA: ReadonlySet<string> = new Set(
  [
    "personal data",
    "personal information",
    "personally identifiable information",
    "personal identifiable information",
    "personally identifying information",
    "personal identifying information",
    "personally identifiable data",
    "PII",
  ].map(termKey),
);
