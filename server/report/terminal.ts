/** How something looks on a terminal. */
export type Look = "bold" | "dim" | "red" | "yellow" | "blue" | "cyan" | "green" | "underline";

/** Gives a text a look, or leaves it as it is where there are no colors. */
export type Paint = (look: Look, text: string) => string;

/** For a file, a pipe, or a reader who wants none. */
export const withoutColors: Paint = (_look, text) => text;

export const withColors: Paint = (look, text) => {
  const [on, off] = CODES[look];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

const CODES: Readonly<Record<Look, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/**
 * The text with control characters made visible. What comes out of a document or a file name must not move the
 * cursor or turn the order of letters around.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) =>
    character === "\t" ? " " : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** A text wrapped after a first part: "12:3  error  " and the lines below it standing under each other. */
export function hanging(first: string, indent: number, lines: readonly string[]): string {
  return lines.map((line, index) => `${index === 0 ? first : " ".repeat(indent)}${line}`).join("\n");
}

/** "1 error", "2 errors"; with the plural given where it takes more than an s. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
