import {
  Autolink,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from "@lezer/markdown";

/**
 * Passes over stretches of inline text in which no markup can start, several times faster than asking each inline
 * parser about each character. It changes nothing else, except that a paragraph with so much markup that resolving
 * it would take seconds is read as plain text.
 */
const PLAIN_TEXT: MarkdownConfig = {
  parseInline: [
    {
      name: "PlainText",
      before: "Escape",
      parse: (context, _next, position) => {
        const { text, offset } = context;
        const from = position - offset;
        if (from === 0 && isTooMuch(text)) return context.end;
        const to = endOfPlain(text, from);
        return to > from ? to + offset : -1;
      },
    },
  ],
};

/** The Markdown that GitHub reads: CommonMark with tables, task lists, strikethrough and bare links. */
export const markdownParser: MarkdownParser = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  Autolink,
  PLAIN_TEXT,
]);

const MOST_MARKS = 3_000;
const MOST_WORK = 100_000_000;

function isTooMuch(text: string): boolean {
  if (text.length <= MOST_MARKS) return false;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isMark(code) || code === AT || (code === COLON && text.startsWith("://", at))) marks++;
    else if (code === SMALL_W && text.startsWith("www.", at)) marks++;
  }
  return marks > MOST_MARKS || marks * text.length > MOST_WORK;
}

/** Offset of the first character from `from` at which some inline parser may find something. */
function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWord(code)) {
      if (at > 0 && (isWord(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === UNDERSCORE)) {
        at += 1;
        continue;
      }
      const end = endOfLinkWord(text, at);
      if (mayBeLink(text, at, end)) return at;
      while (at < end && isWord(text.charCodeAt(at))) at++;
    } else if (code === SPACE) {
      const next = text.charCodeAt(at + 1);
      if (next === SPACE || next === LINE_FEED) return at;
      at += 1;
    } else if (isMark(code) || (code === EXCLAMATION && text.charCodeAt(at + 1) === OPENING_BRACKET)) {
      return at;
    } else if (isLinkJoin(code) && !(at > 0 && isWord(text.charCodeAt(at - 1)))) {
      return at;
    } else {
      at += 1;
    }
  }
  return at;
}

/** The characters before the `@` of an e-mail address, at most 101; any bare link starts with some of them. */
function endOfLinkWord(text: string, from: number): number {
  const limit = Math.min(text.length, from + 101);
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (!isWord(code) && code !== UNDERSCORE && !isLinkJoin(code)) break;
    at += 1;
  }
  return at;
}

function mayBeLink(text: string, from: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === AT || text.startsWith("www.", from)) return true;
  return next === COLON && SCHEMES.some((scheme) => text.startsWith(scheme, from));
}

const SCHEMES = ["http:", "https:", "mailto:", "xmpp:"];

const SPACE = 32;
const LINE_FEED = 10;
const EXCLAMATION = 33;
const COLON = 58;
const AT = 64;
const OPENING_BRACKET = 91;
const SMALL_W = 119;
const UNDERSCORE = 95;

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether an inline parser may start at the character: one of ``\&`<_*[]~``. */
function isMark(code: number): boolean {
  switch (code) {
    case 92:
    case 38:
    case 96:
    case 60:
    case 95:
    case 42:
    case 91:
    case 93:
    case 126:
      return true;
    default:
      return false;
  }
}

/** `+`, `-`, `.` within an e-mail address. */
function isLinkJoin(code: number): boolean {
  return code === 43 || code === 45 || code === 46;
}
