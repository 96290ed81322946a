import type { GrammarLine } from "./grammar.ts";

type Joint = "near" | "later" | "next" | "anywhere";

export interface Step {
  readonly joint: Joint;
  readonly concepts: readonly number[];
}

/** One way to say what a line says: the steps that must be found in a sentence. */
export interface Way<Says extends string> {
  readonly line: GrammarLine<Says>;
  readonly topics: readonly string[];
  readonly steps: readonly Step[];
  readonly unless: readonly number[];
  readonly apart: readonly number[];
}

/** A way as it is looked for. */
export interface IndexedWay<Says extends string> extends Way<Says> {
  readonly number: number;
  /** Equal for ways that are read under the same topics. */
  readonly under: string;
  /** What a sentence must hold beside the rarest step, by which the way is found: the rarer first. */
  readonly others: readonly (readonly number[])[];
}

const JOINTS: Readonly<Record<string, Joint>> = { ">": "near", ">>": "later", "+": "next", "&": "anywhere" };

/** Throws when the way names a concept that has no phrases, or is malformed. */
export function compileWay<Says extends string>(
  line: GrammarLine<Says>,
  way: string,
  conceptIds: ReadonlyMap<string, number>,
): Way<Says> {
  const idsOf = (names: string) =>
    names.split("/").map((name) => {
      const id = conceptIds.get(name);
      if (id === undefined) throw new Error(`concept "${name}" in "${way}" of ${line.says} has no phrases`);
      return id;
    });
  const parts = way.split(" ").filter((part) => part !== "");
  const topics = parts[0]?.startsWith("@") ? (parts.shift() ?? "").slice(1).split("/") : [];
  const steps: Step[] = [];
  let joint: Joint = "near";
  for (const part of parts) {
    const known = JOINTS[part];
    if (known !== undefined) {
      joint = known;
      continue;
    }
    steps.push({ joint, concepts: idsOf(part) });
    joint = "near";
  }
  if (steps.length === 0) throw new Error(`"${way}" of ${line.says} names no concept`);
  return {
    line,
    topics,
    steps,
    unless: (line.unless ?? []).flatMap(idsOf),
    apart: (line.apart ?? []).flatMap(idsOf),
  };
}

/** Every way under the concepts of its rarest step: it cannot match without one of them. */
export function indexWays<Says extends string>(
  ways: readonly Way<Says>[],
  size: number,
  common: ReadonlySet<number>,
): readonly (readonly IndexedWay<Says>[])[] {
  const uses = new Array<number>(size).fill(0);
  for (const way of ways)
    for (const step of way.steps) for (const id of step.concepts) uses[id] = (uses[id] ?? 0) + 1;
  const cost = ({ concepts }: Step) =>
    concepts.reduce((sum, id) => sum + (uses[id] ?? 0) + (common.has(id) ? 1000 : 0), 0);
  const index: IndexedWay<Says>[][] = Array.from({ length: size }, () => []);
  for (const [number, way] of ways.entries()) {
    const [rarest, ...others] = way.steps.toSorted((a, b) => cost(a) - cost(b));
    const indexed = {
      ...way,
      number,
      under: way.topics.join(),
      others: others.map(({ concepts }) => concepts),
    };
    for (const id of rarest?.concepts ?? []) index[id]?.push(indexed);
  }
  return index;
}
