import type { Span } from "../text/text.ts";

/** A web or e-mail address that a text shows, or where a link leads. */
export interface Address extends Span {
  /** Lower case, without port; of an e-mail address what follows the `@`. */
  readonly host: string;
  /** Lower case, from the first `/` on with query and fragment; empty for e-mail. */
  readonly path: string;
  readonly email: boolean;
}

/** Addresses in a visible text, in order: `https://…`, `www.…`, `example.com/path`, `dpo@example.com`. One pass. */
export function findAddresses(text: string): readonly Address[] {
  const found: Address[] = [];
  let from = 0;
  for (let dot = text.indexOf("."); dot >= 0; dot = text.indexOf(".", Math.max(dot + 1, from))) {
    if (!isHostCode(text.charCodeAt(dot - 1)) || !isHostCode(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > from && !isDelimiter(text.charCodeAt(start - 1))) start--;
    let end = dot + 1;
    while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
    from = end;
    while (end > start && TRAILING.has(text.charAt(end - 1))) end--;
    const address = parseAddress(text.slice(start, Math.min(end, start + MAX_LENGTH)), { start, end });
    if (address !== undefined) found.push(address);
  }
  return found;
}

/** Reads one address, as in a link's target. Relative targets, `tel:` and what is no address give nothing. */
export function parseAddress(written: string, span: Span): Address | undefined {
  const scheme = /^(?:[a-z]{2,8}:)?\/\/|^mailto:/i.exec(written)?.[0] ?? "";
  const rest = written.slice(scheme.length);
  const slash = rest.search(/[/?#]/);
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const at = authority.lastIndexOf("@");
  const email = at > 0 || scheme.toLowerCase() === "mailto:";
  const named = authority.slice(at + 1).replace(/:\d{0,5}$/, "");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(named)) return undefined;
  const top = named.slice(named.lastIndexOf(".") + 1);
  const certain = scheme !== "" || email || /^www\./i.test(named);
  if (!certain && !/^(?:[a-z]{2,24}|[A-Z]{2,24})$/.test(top)) return undefined;
  return {
    ...span,
    host: named.toLowerCase(),
    path: slash < 0 || email ? "" : rest.slice(slash).toLowerCase(),
    email,
  };
}

/** Longer addresses are cut: what they lead to shows long before. */
const MAX_LENGTH = 2_000;

const TRAILING: ReadonlySet<string> = new Set([".", ":", "!", "?", "*", "_", "/"]);

/** Blank, quotes, brackets, comma, semicolon, bar, dashes that are no hyphen. */
function isDelimiter(code: number): boolean {
  if (code <= 32) return true;
  if (code < 128) return DELIMITERS.has(code);
  return (
    code === 0xab || code === 0xbb || code === 0xa0 || (code >= 0x2000 && code <= 0x206f) || code >= 0x3000
  );
}

const DELIMITERS: ReadonlySet<number> = new Set(Array.from("\"'<>()[]{}|,;`", (char) => char.charCodeAt(0)));

function isHostCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45
  );
}
