import type { Document } from "./document.ts";

/** Only the beginning of a text is searched for what it says of itself. */
const BEGINNING = 4000;

/** The language (BCP 47) that a document says it is in: in its front matter, or as `lang` of its `html` element. */
export function declaredLanguage({ blocks, format, text }: Document): string | undefined {
  const [first] = blocks;
  if (first?.kind === "matter") return MATTER.exec(first.text.slice(0, BEGINNING))?.[1];
  return format === "html" ? ELEMENT.exec(text.content.slice(0, BEGINNING))?.[1] : undefined;
}

const MATTER =
  /^lang(?:uage)?[ \t]{0,4}[:=][ \t]{0,4}["']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})["']?[ \t]{0,4}$/im;
const ELEMENT = /<html\b[^<>]{0,400}?\slang\s{0,4}=\s{0,4}["']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\b/i;
