import { speak, type Voice } from "./voice.ts";

/**
 * A clause on its way into a document: each hole is one private-use character, which no clause contains, so that
 * wrapping and escaping treat it as one word that cannot be split.
 */
export interface Wording {
  readonly text: string;
  readonly holes: readonly Hole[];
}

interface Hole {
  readonly name: string;
  readonly choices: readonly string[];
}

const FIRST_HOLE = 0xe000;
const HOLE = /[\ue000-\uefff]/g;

/**
 * Reads the notation of clauses, see `Clause`, and puts the clause into the document's voice. What begins with a small
 * letter goes on from a lead-in.
 */
export function wordClause(clause: string, voice: Voice): Wording {
  const holes: Hole[] = [];
  const text = clause.replace(/\$\{([^{}]*)\}/g, (_whole, inside: string) => {
    const [name = "", ...said] = inside.split("|").map((part) => part.trim().replaceAll("_", " "));
    const choices = said.map((choice) => speak(choice, voice, true));
    const known = holes.findIndex(
      (hole) => hole.name === name && hole.choices.join("|") === choices.join("|"),
    );
    const index = known >= 0 ? known : holes.push({ name, choices }) - 1;
    return String.fromCharCode(FIRST_HOLE + index);
  });
  return { text: speak(text, voice, /^\p{Ll}/u.test(text)), holes };
}

/** Words with one hole in them, as they stand: no document has a voice for its own terms. */
export function wordWithHole(before: string, hole: string, after: string): Wording {
  return {
    text: `${before}${String.fromCharCode(FIRST_HOLE)}${after}`,
    holes: [{ name: hole, choices: [] }],
  };
}

/** The text with its holes as visible placeholders: `[retention period]`, `[consent / contract]`. */
export function plainText(text: string, holes: readonly Hole[]): string {
  return text.replace(HOLE, (character) => placeholder(holeOf(character, holes)));
}

/** The text as an LSP snippet with one tab stop per hole; undefined when there is nothing to fill in. */
export function snippetText(text: string, holes: readonly Hole[]): string | undefined {
  if (text.search(HOLE) < 0) return undefined;
  return text.replace(/[\\$}]/g, "\\$&").replace(HOLE, (character) => {
    const stop = character.charCodeAt(0) - FIRST_HOLE + 1;
    const { name, choices } = holeOf(character, holes);
    if (choices.length === 0) return `\${${stop}:${name.replace(/[\\$}]/g, "\\$&")}}`;
    return `\${${stop}|${choices.map((choice) => choice.replace(/[\\$},|]/g, "\\$&")).join(",")}|}`;
  });
}

/** The text in lines of at most `width` characters where its words allow; lines after the first are indented. */
export function wrap(
  wording: Wording,
  width: number,
  indents: { readonly first: string; readonly rest: string },
): string[] {
  const lines: string[] = [];
  let line = indents.first;
  let length = line.length;
  let empty = true;
  for (const word of wording.text.split(" ")) {
    const size = plainText(word, wording.holes).length;
    if (!empty && length + 1 + size > width && !STARTS_A_BLOCK.test(word)) {
      lines.push(line);
      line = indents.rest + word;
      length = indents.rest.length + size;
    } else {
      line += empty ? word : ` ${word}`;
      length += (empty ? 0 : 1) + size;
    }
    empty = false;
  }
  return [...lines, line];
}

/** A word that would begin a list, heading or quotation if it came first on its line. */
const STARTS_A_BLOCK = /^(?:[-+*#>=•]|\d+[.)]|\([a-z]\))/;

function placeholder({ name, choices }: Hole): string {
  return choices.length === 0 ? `[${name}]` : `[${choices.join(" / ")}]`;
}

function holeOf(character: string, holes: readonly Hole[]): Hole {
  return holes[character.charCodeAt(0) - FIRST_HOLE] ?? { name: "", choices: [] };
}
