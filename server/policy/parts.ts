import { type Labels, madeId } from "./labels.ts";

/** The numbers that a document gives its headings and paragraphs. */
export interface PartNumbers {
  /** Whether a part with the number is there, as far as the document numbers such parts at all. */
  has(target: string, noun: string): boolean;
}

export function collectNumbers(labels: readonly Labels[]): PartNumbers {
  const numbers = new Set<string>();
  const named = new Set<string>();
  let headings = 0;
  let deepest = 0;
  for (const { name, number, isHeading } of labels) {
    if (name !== undefined) named.add(name);
    if (number === undefined) continue;
    const parts = number.split(".");
    // A part is there when one of its parts is.
    for (let depth = 1; depth <= parts.length; depth++) numbers.add(parts.slice(0, depth).join("."));
    deepest = Math.max(deepest, parts.length);
    if (isHeading) headings++;
  }
  const isNumbered = headings >= 2 || named.size >= 2;
  return { has: (target, noun) => has({ numbers, named, isNumbered, deepest }, target, noun) };
}

function has(
  known: {
    readonly numbers: ReadonlySet<string>;
    readonly named: ReadonlySet<string>;
    readonly isNumbered: boolean;
    readonly deepest: number;
  },
  target: string,
  noun: string,
): boolean {
  const lower = target.toLowerCase();
  if (known.named.has(`${noun} ${lower}`)) return true;
  if (noun === "annex") return false;
  // "Article 6" is one of the GDPR unless the document's own parts are called articles.
  if (noun === "article" || noun === "part" || noun === "chapter")
    return ![...known.named].some((name) => name.startsWith(`${noun} `));
  if (!known.isNumbered || !/^\d/.test(target)) return true;
  const wanted = target.split(".").slice(0, Math.max(1, known.deepest)).join(".");
  return known.numbers.has(wanted);
}

/** The targets that a link within the document can have: written ids, and those that are made from headings. */
export interface Anchors {
  has(target: string): boolean;
  /** Whether the text itself writes any id. */
  readonly isWritten: boolean;
}

export function collectAnchors(labels: readonly Labels[]): Anchors {
  const exact = new Set<string>(["top"]);
  const loose = new Set<string>();
  for (const { ids, madeIds } of labels) {
    for (const id of ids) exact.add(id);
    for (const id of madeIds) loose.add(id);
  }
  return { has: (target) => hasAnchor(target, exact, loose), isWritten: exact.size > 1 };
}

/** Whether a link's target is one of the ids that are written, or of those that are made from headings. */
export function hasAnchor(target: string, exact: ReadonlySet<string>, loose: ReadonlySet<string>): boolean {
  const id = decode(target).toLowerCase();
  if (
    id === "" ||
    id.startsWith("!") ||
    id.startsWith(":~:") ||
    exact.has(id) ||
    exact.has(`user-content-${id}`)
  )
    return true;
  const plain = madeId(id.replace(/^(?:user-content-|h-)/, ""));
  return (
    loose.has(plain) || loose.has(madeId(id.replace(/-\d{1,3}$/, ""))) || loose.has(plain.replace(/^\d+/, ""))
  );
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
