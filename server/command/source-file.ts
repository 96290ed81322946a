import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isTooLong, LONGEST_TEXT } from "../document/document.ts";
import type { Surroundings } from "./command.ts";

/** A text that was read, and what is needed to write it back as it was. */
export interface SourceFile {
  /** As the user gave it; `-` or the name it was given for the standard input. */
  readonly path: string;
  /** Without a byte order mark: editors do not count it as a character either. */
  readonly content: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The file cannot be read as a text; the message says why, without its name. */
class UnreadableError extends Error {}

/** Reads a file, or the standard input for `-`. Throws `UnreadableError`. */
export async function readSource(
  path: string,
  stdinName: string | undefined,
  surroundings: Surroundings,
): Promise<SourceFile> {
  const name = path === "-" ? (stdinName ?? "-") : path;
  const bytes =
    path === "-" ? await surroundings.readInput() : await readFile(resolve(surroundings.cwd, path));
  const decoded = decode(bytes);
  if (decoded === undefined) throw new UnreadableError("binary file");
  if (isTooLong(decoded.content)) {
    const most = LONGEST_TEXT / 1_000_000;
    throw new UnreadableError(`too long for a policy: more than ${most} million characters`);
  }
  return { path: name, ...decoded };
}

/** The text in a file's bytes; undefined when they are no text. What is not UTF-8 is taken for Windows-1252. */
export function decode(bytes: Uint8Array): Omit<SourceFile, "path"> | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) {
    return { content: buffer.toString("utf16le", 2), encoding: "utf-16le", byteOrderMark: true };
  }
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    return { content: swapped(buffer).toString("utf16le", 2), encoding: "utf-16be", byteOrderMark: true };
  }
  if (buffer.subarray(0, LOOKED_AT).includes(0)) return undefined;
  try {
    const content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer);
    const byteOrderMark = content.startsWith("\uFEFF");
    return { content: byteOrderMark ? content.slice(1) : content, encoding: "utf-8", byteOrderMark };
  } catch {
    if (!looksLikeWesternText(buffer.subarray(0, LOOKED_AT))) return undefined;
    return { content: fromWindows1252(buffer), encoding: "windows-1252", byteOrderMark: false };
  }
}

/** The bytes of a text in the encoding it was read in; undefined for one that is not written. */
export function encode({
  content,
  encoding,
  byteOrderMark,
}: Omit<SourceFile, "path">): Uint8Array | undefined {
  const whole = byteOrderMark ? `\uFEFF${content}` : content;
  switch (encoding) {
    case "utf-8":
      return Buffer.from(whole, "utf8");
    case "utf-16le":
      return Buffer.from(whole, "utf16le");
    case "utf-16be":
      return swapped(Buffer.from(whole, "utf16le"));
    case "windows-1252":
      return undefined;
  }
}

/** Replaces a file's content in one step: nobody ever reads half of it. Follows links, keeps the permissions. */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What is wrong with a file, in words: "no such file". */
export function fileTrouble(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if (!("code" in error)) return `internal error: ${error.message}`;
  return TROUBLES[String(error.code)] ?? error.message;
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  ELOOP: "links to itself",
  ENAMETOOLONG: "no such file",
  EROFS: "is on a disk that cannot be written",
  ENOSPC: "no space left",
  ERR_FS_FILE_TOO_LARGE: "file is too large",
  ERR_STRING_TOO_LONG: "file is too large",
};

/** Bytes at the beginning that tell whether a file is a text. */
const LOOKED_AT = 8192;

/** Not by `TextDecoder`: the one of Node 20 takes Windows-1252 for Latin-1, which has no quotes and dashes. */
function fromWindows1252(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

/** The characters of the bytes 0x80 to 0x9f; the five that Windows-1252 leaves open stay control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** At most one byte in three beyond ASCII, and hardly any that is no letter in any Western encoding. */
function looksLikeWesternText(bytes: Uint8Array): boolean {
  let beyond = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) beyond++;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return beyond * 3 <= bytes.length && controls * 100 <= bytes.length;
}

function swapped(buffer: Buffer): Buffer {
  return Buffer.from(buffer.subarray(0, buffer.length & ~1)).swap16();
}
