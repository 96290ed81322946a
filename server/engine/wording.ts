import type { Policy } from "../policy/policy.ts";

/** How a document speaks, so that what is inserted speaks alike. */
export interface Voice {
  readonly data: "personal data" | "personal information";
  readonly notice: "notice" | "policy";
}

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

/** The voice that a document uses most. */
export function voiceOf(policy: Policy): Voice {
  let data = 0;
  let information = 0;
  for (const { block } of policy.blocks) {
    data += block.text.match(/\bpersonal data\b/gi)?.length ?? 0;
    information += block.text.match(/\bpersonal information\b/gi)?.length ?? 0;
  }
  const title = policy.title?.block.text ?? "";
  return {
    data: information > data ? "personal information" : "personal data",
    notice: /\bpolicy\b/i.test(title) || !/\bnotice\b/i.test(title) ? "policy" : "notice",
  };
}

/** Reads the clause notation, `${hole}` and `${hole|choice|choice}`, and puts the clause into the document's voice. */
export function wordClause(clause: string, voice: Voice): Wording {
  const holes: Hole[] = [];
  const text = clause.replace(/\$\{([^{}]*)\}/g, (_whole, inside: string) => {
    const [name = "", ...choices] = inside.split("|").map((part) => part.trim().replaceAll("_", " "));
    const known = holes.findIndex(
      (hole) => hole.name === name && hole.choices.join("|") === choices.join("|"),
    );
    const index = known >= 0 ? known : holes.push({ name, choices }) - 1;
    return String.fromCharCode(FIRST_HOLE + index);
  });
  return { text: speak(text, voice), holes };
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

/** "Data" are many and "information" is one; in our clauses "they" and "them" without a preposition are the data. */
function speak(text: string, voice: Voice): string {
  const other = voice.notice === "policy" ? "notice" : "policy";
  const said = text.replace(new RegExp(`\\b([Tt]his(?: privacy)?) ${other}\\b`, "g"), `$1 ${voice.notice}`);
  if (voice.data === "personal data" || !/\bpersonal data\b/i.test(said)) return said;
  return said
    .replace(
      /\b([Pp])ersonal data (are|were|have)\b/g,
      (_whole, first: string, verb: string) => `${first}ersonal information ${SINGULAR[verb] ?? verb}`,
    )
    .replace(/\b([Pp])ersonal data\b/g, "$1ersonal information")
    .replace(/\bthey (are|were|have)\b/g, (_whole, verb: string) => `it ${SINGULAR[verb] ?? verb}`)
    .replace(/(?<!\b(?:from|to) )\bthem\b/g, "it");
}

const SINGULAR: Readonly<Record<string, string>> = { are: "is", were: "was", have: "has" };
