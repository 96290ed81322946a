import { isElement } from "./html-names.ts";
import { type Lookahead, nextOf, templateTagAt } from "./template.ts";

/** An HTML tag in a text. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** Offset after its `>`. */
  readonly end: number;
  readonly attributes: readonly Attribute[];
}

interface Attribute {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/**
 * The tag whose `<` is at `at`; undefined if there is none, or if its `>` is missing: half a tag is text, and so are
 * words in angle brackets that name no element (`<INSERT EMAIL>`). Template tags inside it are passed over, and
 * quotation marks that are never closed count as ordinary characters.
 */
export function tagAt(ahead: Lookahead, at: number): Tag | undefined {
  const { source } = ahead;
  const closing = source.charCodeAt(at + 1) === SLASH;
  NAME.lastIndex = closing ? at + 2 : at + 1;
  const name = NAME.exec(source)?.[0];
  if (name === undefined) {
    ahead.reach = Math.max(ahead.reach, at + 3);
    return undefined;
  }
  const attributes: Attribute[] = [];
  const end = endOfTag(ahead, NAME.lastIndex, attributes);
  ahead.reach = Math.max(ahead.reach, end + 1);
  if (source.charCodeAt(end - 1) !== CLOSE || end <= NAME.lastIndex) return undefined;
  const tag = { name: name.toLowerCase(), closing, end, attributes };
  return isBlankToFill(source.slice(at + 1, end - 1), tag) ? undefined : tag;
}

/** Words that an author put in angle brackets for others to replace; a component of a framework has one word or values. */
function isBlankToFill(inside: string, { name, attributes }: Tag): boolean {
  return (attributes.length > 0 ? WORDS.test(inside) : CAPITALS.test(inside)) && !isElement(name);
}

/** The value of an attribute as written, without its quotes; undefined if the tag does not have it. */
export function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** What a tag gives a name to, so that a link can lead there; undefined for nothing. */
export function anchorOf(tag: Tag): string | undefined {
  if (tag.attributes.length === 0) return undefined;
  const id = attributeOf(tag, "id") ?? (tag.name === "a" ? attributeOf(tag, "name") : undefined);
  return id === "" ? undefined : id;
}

const NAME = /[A-Za-z][A-Za-z0-9:_-]*(?=[\s/>]|$)/y;
const WORDS = /^[A-Za-z]+(?: [A-Za-z]+(?:-[A-Za-z]+)?){1,5}$/;
const CAPITALS = /^[A-Z]{4,30}(?:_[A-Z]{2,30}){0,5}$/;
const ATTRIBUTE_NAME = /[^\s"'<>/={]+/y;
const UNQUOTED = /[^\s"'<>`{]+/y;
const BLANKS = /\s*/y;
const TEMPLATED = /^(?:\{[{%]|<[%?])/;

const SLASH = 47;
const CLOSE = 62;
const OPEN = 60;
const BRACE = 123;
const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;

/** Offset after the `>` that ends a tag; if there is none, some offset before which no `>` stands outside quotes. */
function endOfTag(ahead: Lookahead, from: number, attributes: Attribute[]): number {
  const { source } = ahead;
  let at = from;
  let name = "";
  const value = (text: string): void => {
    if (name !== "") attributes.push({ name, value: text });
    name = "";
  };
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code === CLOSE) {
      value("");
      return at + 1;
    }
    const template = code === OPEN || code === BRACE ? templateTagAt(ahead, at) : undefined;
    if (template !== undefined) at = template.end;
    else if (code === OPEN) return at;
    else if (code === DOUBLE || code === SINGLE) {
      at = afterQuoted(ahead, at);
    } else if (code === EQUALS) {
      const start = after(BLANKS, source, at + 1);
      const end = endOfValue(ahead, start);
      const quoted =
        end > start + 1 && (source.charCodeAt(start) === DOUBLE || source.charCodeAt(start) === SINGLE);
      value(quoted ? source.slice(start + 1, end - 1) : source.slice(start, end));
      at = Math.max(at + 1, end);
    } else {
      const end = after(ATTRIBUTE_NAME, source, at);
      if (end > at) {
        value("");
        name = source.slice(at, end).toLowerCase();
        at = end;
        const equals = after(BLANKS, source, end);
        if (source.charCodeAt(equals) === EQUALS) at = equals;
      } else at += 1;
    }
  }
  return at;
}

function endOfValue(ahead: Lookahead, from: number): number {
  const { source } = ahead;
  const code = source.charCodeAt(from);
  if (code === DOUBLE || code === SINGLE) return afterQuoted(ahead, from);
  let at = from;
  while (at < source.length) {
    const template = TEMPLATED.test(source.slice(at, at + 2)) ? templateTagAt(ahead, at) : undefined;
    const end = template === undefined ? after(UNQUOTED, source, at) : template.end;
    if (end === at) return at;
    at = end;
  }
  return at;
}

/** Offset after a quoted value; after the quotation mark alone if it is never closed. */
function afterQuoted(ahead: Lookahead, at: number): number {
  const mark = ahead.source.charAt(at);
  const close = nextOf(ahead, mark, at + 1);
  if (close === Number.POSITIVE_INFINITY) {
    ahead.reach = close;
    return at + 1;
  }
  return close + 1;
}

function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
