/** A character reference read: what it stands for and where it ends. */
export interface Entity {
  readonly shown: string;
  readonly end: number;
}

/**
 * The character reference at `at`, where the text has `&`; undefined if there is none that a browser would decode.
 * A few old names need no semicolon.
 */
export function entityAt(source: string, at: number): Entity | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name = "", semicolon] = match;
  const end = at + whole.length;
  if (decimal !== undefined) return { shown: character(Number.parseInt(decimal, 10)), end };
  if (hexadecimal !== undefined) return { shown: character(Number.parseInt(hexadecimal, 16)), end };
  const known = semicolon === ";" || WITHOUT_SEMICOLON.has(name) ? NAMED.get(name) : undefined;
  return known === undefined ? undefined : { shown: known, end };
}

const REFERENCE = /&(?:#(\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|([A-Za-z][A-Za-z0-9]{1,30})(;?))/y;

const WITHOUT_SEMICOLON = new Set([
  "amp",
  "lt",
  "gt",
  "quot",
  "nbsp",
  "copy",
  "reg",
  "AMP",
  "LT",
  "GT",
  "QUOT",
  "COPY",
  "REG",
]);

function character(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\uFFFD";
  const windows = code >= 0x80 && code <= 0x9f ? WINDOWS_1252.charAt(code - 0x80) : "";
  return windows === "" || windows === "\0" ? String.fromCodePoint(code) : windows;
}

/** What browsers make of the numeric references 128 to 159. */
const WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** Names of U+00A0 to U+00FF in order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

/** Other names that occur in prose, each with its character. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  COPY: "©",
  REG: "®",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsaquo: "‹",
  rsaquo: "›",
  ndash: "–",
  mdash: "—",
  hyphen: "‐",
  dash: "‐",
  horbar: "―",
  hellip: "…",
  mldr: "…",
  bull: "•",
  bullet: "•",
  dagger: "†",
  Dagger: "‡",
  permil: "‰",
  prime: "′",
  Prime: "″",
  euro: "€",
  trade: "™",
  TRADE: "™",
  numero: "№",
  larr: "←",
  uarr: "↑",
  rarr: "→",
  darr: "↓",
  harr: "↔",
  rArr: "⇒",
  minus: "−",
  lowast: "∗",
  ne: "≠",
  le: "≤",
  ge: "≥",
  asymp: "≈",
  infin: "∞",
  check: "✓",
  cross: "✗",
  star: "☆",
  starf: "★",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  hairsp: "\u200A",
  numsp: "\u2007",
  puncsp: "\u2008",
  zwsp: "\u200B",
  ZeroWidthSpace: "\u200B",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
  rlm: "\u200F",
  NoBreak: "\u2060",
  NonBreakingSpace: "\u00A0",
  Tab: "\t",
  NewLine: "\n",
  excl: "!",
  num: "#",
  dollar: "$",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  ast: "*",
  plus: "+",
  comma: ",",
  period: ".",
  sol: "/",
  colon: ":",
  semi: ";",
  equals: "=",
  quest: "?",
  commat: "@",
  lsqb: "[",
  lbrack: "[",
  bsol: "\\",
  rsqb: "]",
  rbrack: "]",
  Hat: "^",
  lowbar: "_",
  grave: "`",
  lcub: "{",
  lbrace: "{",
  verbar: "|",
  vert: "|",
  rcub: "}",
  rbrace: "}",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Yuml: "Ÿ",
  fnof: "ƒ",
  circ: "ˆ",
  tilde: "˜",
  Zcaron: "Ž",
  zcaron: "ž",
  Ccaron: "Č",
  ccaron: "č",
  Cacute: "Ć",
  cacute: "ć",
  Nacute: "Ń",
  nacute: "ń",
  Sacute: "Ś",
  sacute: "ś",
  Zacute: "Ź",
  zacute: "ź",
  Zdot: "Ż",
  zdot: "ż",
  Lstrok: "Ł",
  lstrok: "ł",
  Aogon: "Ą",
  aogon: "ą",
  Eogon: "Ę",
  eogon: "ę",
  Ecaron: "Ě",
  ecaron: "ě",
  Rcaron: "Ř",
  rcaron: "ř",
  Uring: "Ů",
  uring: "ů",
  Odblac: "Ő",
  odblac: "ő",
  Udblac: "Ű",
  udblac: "ű",
  Gbreve: "Ğ",
  gbreve: "ğ",
  Scedil: "Ş",
  scedil: "ş",
  Idot: "İ",
  imath: "ı",
};

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries(OTHERS),
]);
