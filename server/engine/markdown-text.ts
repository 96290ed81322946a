import type { Source } from "../knowledge/source.ts";

/** Text as CommonMark that shows just this text, on one line. */
export function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}

/** A passage of the document, cut at a word after about `most` characters. */
export function shortened(text: string, most = 240): string {
  if (text.length <= most) return escaped(text);
  const end = text.lastIndexOf(" ", most);
  return `${escaped(text.slice(0, end > 0 ? end : most))} …`;
}

/** Where a statement comes from, with a link where there is one. */
export function cited(sources: readonly Source[]): string {
  return sources
    .map(({ cite, link }) => (link === undefined ? escaped(cite) : `[${escaped(cite)}](${link})`))
    .join(" · ");
}
