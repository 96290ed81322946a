// server/text/text.ts
function createText(content) {
  return { content, lineStarts: lineStartsOf(content, 0, content.length, [0]) };
}
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
function lineStartsOf(content, from, until, starts) {
  if (content.indexOf("\r", from) < 0) {
    for (let at = content.indexOf("\n", from); at >= 0 && at < until; at = content.indexOf("\n", at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = from; at < until; at++) {
    const code2 = content.charCodeAt(at);
    if (code2 === LINE_FEED || code2 === CARRIAGE_RETURN && content.charCodeAt(at + 1) !== LINE_FEED) {
      starts.push(at + 1);
    }
  }
  return starts;
}

// server/document/entities.ts
function entityAt(source, at) {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return void 0;
  const [whole, decimal, hexadecimal, name = "", semicolon] = match;
  const end = at + whole.length;
  if (decimal !== void 0) return { shown: character(Number.parseInt(decimal, 10)), end };
  if (hexadecimal !== void 0) return { shown: character(Number.parseInt(hexadecimal, 16)), end };
  const known = semicolon === ";" || WITHOUT_SEMICOLON.has(name) ? NAMED.get(name) : void 0;
  return known === void 0 ? void 0 : { shown: known, end };
}
var REFERENCE = /&(?:#(\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|([A-Za-z][A-Za-z0-9]{1,30})(;?))/y;
var WITHOUT_SEMICOLON = /* @__PURE__ */ new Set(["amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "AMP", "LT", "GT", "QUOT", "COPY", "REG"]);
function character(code2) {
  if (code2 === 0 || code2 > 1114111 || code2 >= 55296 && code2 <= 57343) return "\uFFFD";
  const windows = code2 >= 128 && code2 <= 159 ? WINDOWS_1252.charAt(code2 - 128) : "";
  return windows === "" || windows === "\0" ? String.fromCodePoint(code2) : windows;
}
var WINDOWS_1252 = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";
var LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
var OTHERS = {
  amp: "&",
  AMP: "&",
  lt: "<",
  LT: "<",
  gt: ">",
  GT: ">",
  quot: '"',
  QUOT: '"',
  apos: "'",
  COPY: "\xA9",
  REG: "\xAE",
  lsquo: "\u2018",
  rsquo: "\u2019",
  sbquo: "\u201A",
  ldquo: "\u201C",
  rdquo: "\u201D",
  bdquo: "\u201E",
  lsaquo: "\u2039",
  rsaquo: "\u203A",
  ndash: "\u2013",
  mdash: "\u2014",
  hyphen: "\u2010",
  dash: "\u2010",
  horbar: "\u2015",
  hellip: "\u2026",
  mldr: "\u2026",
  bull: "\u2022",
  bullet: "\u2022",
  dagger: "\u2020",
  Dagger: "\u2021",
  permil: "\u2030",
  prime: "\u2032",
  Prime: "\u2033",
  euro: "\u20AC",
  trade: "\u2122",
  TRADE: "\u2122",
  numero: "\u2116",
  larr: "\u2190",
  uarr: "\u2191",
  rarr: "\u2192",
  darr: "\u2193",
  harr: "\u2194",
  rArr: "\u21D2",
  minus: "\u2212",
  lowast: "\u2217",
  ne: "\u2260",
  le: "\u2264",
  ge: "\u2265",
  asymp: "\u2248",
  infin: "\u221E",
  check: "\u2713",
  cross: "\u2717",
  star: "\u2606",
  starf: "\u2605",
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
  NonBreakingSpace: "\xA0",
  Tab: "	",
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
  OElig: "\u0152",
  oelig: "\u0153",
  Scaron: "\u0160",
  scaron: "\u0161",
  Yuml: "\u0178",
  fnof: "\u0192",
  circ: "\u02C6",
  tilde: "\u02DC",
  Zcaron: "\u017D",
  zcaron: "\u017E",
  Ccaron: "\u010C",
  ccaron: "\u010D",
  Cacute: "\u0106",
  cacute: "\u0107",
  Nacute: "\u0143",
  nacute: "\u0144",
  Sacute: "\u015A",
  sacute: "\u015B",
  Zacute: "\u0179",
  zacute: "\u017A",
  Zdot: "\u017B",
  zdot: "\u017C",
  Lstrok: "\u0141",
  lstrok: "\u0142",
  Aogon: "\u0104",
  aogon: "\u0105",
  Eogon: "\u0118",
  eogon: "\u0119",
  Ecaron: "\u011A",
  ecaron: "\u011B",
  Rcaron: "\u0158",
  rcaron: "\u0159",
  Uring: "\u016E",
  uring: "\u016F",
  Odblac: "\u0150",
  odblac: "\u0151",
  Udblac: "\u0170",
  udblac: "\u0171",
  Gbreve: "\u011E",
  gbreve: "\u011F",
  Scedil: "\u015E",
  scedil: "\u015F",
  Idot: "\u0130",
  imath: "\u0131"
};
var NAMED = new Map([
  ...LATIN.split(" ").map((name, index) => [name, String.fromCharCode(160 + index)]),
  ...Object.entries(OTHERS)
]);

// server/document/html-names.ts
var BLOCKS = new Set(
  "address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul".split(" ")
);
var VOIDS = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" ")
);
var RAW = new Set("iframe noembed noframes script style textarea title xmp".split(" "));
var HIDDEN = new Set("datalist head math noscript object select svg template".split(" "));
var WALLS = new Set("caption table td template th".split(" "));
var LISTS = new Set("dir menu ol ul".split(" "));
var MARKS = /* @__PURE__ */ new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["dfn", "definition"]
]);
function headingLevel(name) {
  if (name.length !== 2 || name.charCodeAt(0) !== 104) return 0;
  const level = name.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
}

// server/document/template.ts
function lookaheadIn(source) {
  return { source, closers: /* @__PURE__ */ new Map(), reach: 0 };
}
function nextOf(ahead, mark, from) {
  const known = ahead.closers.get(mark);
  if (known !== void 0 && known >= from) return known;
  const found = ahead.source.indexOf(mark, from);
  const at = found < 0 ? Number.POSITIVE_INFINITY : found;
  ahead.closers.set(mark, at);
  return at;
}
function templateTagAt(ahead, at) {
  const { source } = ahead;
  const first = source.charCodeAt(at);
  const second = source.charCodeAt(at + 1);
  if (first === BRACE) {
    if (second === BRACE) return doubleBrace(ahead, at);
    return second === PERCENT ? closed(ahead, { at, mark: "%}", limit: SHORT, output: false }) : void 0;
  }
  if (first !== ANGLE) return void 0;
  if (second === PERCENT) {
    const output2 = /^[=-](?!-)/.test(source.slice(at + 2, at + 4));
    return closed(ahead, { at, mark: "%>", limit: LONG, output: output2 });
  }
  if (second !== QUESTION) return void 0;
  const output = source.charCodeAt(at + 2) === EQUALS;
  const tag = closed(ahead, { at, mark: "?>", limit: LONG, output });
  if (tag !== void 0 || !source.startsWith("php", at + 2)) return tag;
  ahead.reach = Number.POSITIVE_INFINITY;
  return nextOf(ahead, "?>", at) === Number.POSITIVE_INFINITY ? { end: source.length, output } : void 0;
}
var SHORT = 1e3;
var LONG = 5e4;
var BRACE = 123;
var ANGLE = 60;
var PERCENT = 37;
var QUESTION = 63;
var EQUALS = 61;
var CONTROL = /^[-~]?\s{0,100}(?:[#/!^<>%]|(?:if|else|end|range|with|define|each|unless)(?=[\s}~-]))/;
function doubleBrace(ahead, at) {
  const { source } = ahead;
  if (source.startsWith("!--", at + 2)) {
    const remark = closed(ahead, { at, mark: "--}}", limit: LONG, output: false });
    if (remark !== void 0) return remark;
  }
  const raw = source.charCodeAt(at + 2) === BRACE;
  const output = raw || !CONTROL.test(source.slice(at + 2, at + 120));
  return closed(ahead, { at, mark: raw ? "}}}" : "}}", limit: SHORT, output });
}
function closed(ahead, { at, mark, limit, output }) {
  const close = nextOf(ahead, mark, at + 2);
  const found = close - at <= limit;
  const end = close + mark.length;
  ahead.reach = Math.max(ahead.reach, found ? end : at + limit + mark.length + 1);
  if (!found) return void 0;
  if (limit === SHORT && /[{][{%]|\n[ \t]*\r?\n/.test(ahead.source.slice(at + (mark === "}}}" ? 3 : 2), close))) return void 0;
  return { end, output };
}

// server/document/tag.ts
function tagAt(ahead, at) {
  const { source } = ahead;
  const closing2 = source.charCodeAt(at + 1) === SLASH;
  NAME.lastIndex = closing2 ? at + 2 : at + 1;
  const name = NAME.exec(source)?.[0];
  if (name === void 0) {
    ahead.reach = Math.max(ahead.reach, at + 3);
    return void 0;
  }
  const attributes = [];
  const end = endOfTag(ahead, NAME.lastIndex, attributes);
  ahead.reach = Math.max(ahead.reach, end + 1);
  if (source.charCodeAt(end - 1) !== CLOSE || end <= NAME.lastIndex) return void 0;
  return { name: name.toLowerCase(), closing: closing2, end, attributes };
}
function attributeOf(tag, name) {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
function anchorOf(tag) {
  if (tag.attributes.length === 0) return void 0;
  const id = attributeOf(tag, "id") ?? (tag.name === "a" ? attributeOf(tag, "name") : void 0);
  return id === "" ? void 0 : id;
}
var NAME = /[A-Za-z][A-Za-z0-9:_-]*(?=[\s/>]|$)/y;
var ATTRIBUTE_NAME = /[^\s"'<>/={]+/y;
var UNQUOTED = /[^\s"'<>`{]+/y;
var BLANKS = /\s*/y;
var TEMPLATED = /^(?:\{[{%]|<[%?])/;
var SLASH = 47;
var CLOSE = 62;
var OPEN = 60;
var BRACE2 = 123;
var EQUALS2 = 61;
var DOUBLE = 34;
var SINGLE = 39;
function endOfTag(ahead, from, attributes) {
  const { source } = ahead;
  let at = from;
  let name = "";
  const value = (text2) => {
    if (name !== "") attributes.push({ name, value: text2 });
    name = "";
  };
  while (at < source.length) {
    const code2 = source.charCodeAt(at);
    if (code2 === CLOSE) {
      value("");
      return at + 1;
    }
    const template = code2 === OPEN || code2 === BRACE2 ? templateTagAt(ahead, at) : void 0;
    if (template !== void 0) at = template.end;
    else if (code2 === OPEN) return at;
    else if (code2 === DOUBLE || code2 === SINGLE) {
      at = afterQuoted(ahead, at);
    } else if (code2 === EQUALS2) {
      const start = after(BLANKS, source, at + 1);
      const end = endOfValue(ahead, start);
      const quoted = end > start + 1 && (source.charCodeAt(start) === DOUBLE || source.charCodeAt(start) === SINGLE);
      value(quoted ? source.slice(start + 1, end - 1) : source.slice(start, end));
      at = Math.max(at + 1, end);
    } else {
      const end = after(ATTRIBUTE_NAME, source, at);
      if (end > at) {
        value("");
        name = source.slice(at, end).toLowerCase();
        at = end;
        const equals = after(BLANKS, source, end);
        if (source.charCodeAt(equals) === EQUALS2) at = equals;
      } else at += 1;
    }
  }
  return at;
}
function endOfValue(ahead, from) {
  const { source } = ahead;
  const code2 = source.charCodeAt(from);
  if (code2 === DOUBLE || code2 === SINGLE) return afterQuoted(ahead, from);
  let at = from;
  while (at < source.length) {
    const template = TEMPLATED.test(source.slice(at, at + 2)) ? templateTagAt(ahead, at) : void 0;
    const end = template === void 0 ? after(UNQUOTED, source, at) : template.end;
    if (end === at) return at;
    at = end;
  }
  return at;
}
function afterQuoted(ahead, at) {
  const mark = ahead.source.charAt(at);
  const close = nextOf(ahead, mark, at + 1);
  if (close === Number.POSITIVE_INFINITY) {
    ahead.reach = close;
    return at + 1;
  }
  return close + 1;
}
function after(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}

// server/document/html-state.ts
var OUTSIDE = { top: void 0, overflow: 0, list: void 0, table: void 0 };
var PARAGRAPH = { kind: "paragraph", level: 0 };
var FLOWS = {
  cell: { kind: "cell", level: 0 },
  item: { kind: "item", level: 0 },
  term: { kind: "term", level: 0 },
  code: { kind: "code", level: 0 },
  hidden: { kind: "hidden", level: 0 }
};
var DEEPEST = 200;
function flowOf(state) {
  return state.top?.flow ?? PARAGRAPH;
}
function beforeOpening(state, name) {
  let now = state;
  if (flowOf(now).kind === "hidden" && BLOCKS.has(name)) now = outOfHidden(now);
  if (name === "li") return closeNearest(now, (open2) => open2 === "li", (open2) => LISTS.has(open2) || WALLS.has(open2));
  if (name === "dt" || name === "dd") {
    return closeNearest(now, (open2) => open2 === "dt" || open2 === "dd", (open2) => open2 === "dl" || WALLS.has(open2));
  }
  if (name === "td" || name === "th") return closeNearest(now, isCell, isTable);
  if (name === "tr") return closeNearest(now, (open2) => open2 === "tr", isTable);
  if (name === "tbody" || name === "thead" || name === "tfoot") return closeNearest(now, isSection, isTable);
  if (!BLOCKS.has(name)) return now;
  now = closeNearest(now, (open2) => open2 === "p", (open2) => BLOCKS.has(open2) && open2 !== "p");
  const open = nearestBlock(now.top);
  return headingLevel(name) > 0 && open !== void 0 && headingLevel(open.name) > 0 ? closeTo(now, open) : now;
}
function opened(state, tag) {
  if (state.overflow > 0 || (state.top?.depth ?? 0) >= DEEPEST) return { ...state, overflow: state.overflow + 1 };
  const { name } = tag;
  const { table: table2, list } = counted(state, tag);
  const frame = {
    name,
    parent: state.top,
    depth: (state.top?.depth ?? 0) + 1,
    flow: flowInside(flowOf(state), name),
    mark: markFor(tag)
  };
  return { top: frame, overflow: 0, list, table: table2 };
}
function closed2(state, name) {
  if (state.overflow > 0) return { ...state, overflow: state.overflow - 1 };
  if (!BLOCKS.has(name) && !HIDDEN.has(name)) return withoutInline(state, name);
  const heading2 = headingLevel(name) > 0;
  return closeNearest(
    state,
    (open) => open === name || heading2 && headingLevel(open) > 0,
    (open) => WALLS.has(open) && !isTablePart(name) || name === "li" && LISTS.has(open) || open === "table" && name !== "table"
  );
}
function nearestBlock(top) {
  let frame = top;
  while (frame !== void 0 && !BLOCKS.has(frame.name)) frame = frame.parent;
  return frame;
}
function isSameState(one2, other) {
  if (one2.overflow !== other.overflow) return false;
  return isSameFrame(one2.top, other.top) && isSameList(one2.list, other.list) && isSameTable(one2.table, other.table);
}
function flowInside(outer, name) {
  if (outer.kind === "hidden" || HIDDEN.has(name)) return FLOWS.hidden;
  const level = headingLevel(name);
  if (level > 0) return { kind: "heading", level };
  switch (name) {
    case "li":
      return FLOWS.item;
    case "dt":
      return FLOWS.term;
    case "td":
    case "th":
      return FLOWS.cell;
    case "pre":
      return FLOWS.code;
    case "dd":
    case "caption":
    case "table":
    case "ul":
    case "ol":
    case "dl":
      return PARAGRAPH;
    default:
      return outer.kind === "heading" && name === "p" ? PARAGRAPH : outer;
  }
}
function markFor(tag) {
  const target = tag.name === "a" ? attributeOf(tag, "href") : void 0;
  if (target !== void 0) return { kind: "link", target };
  const kind = MARKS.get(tag.name);
  return kind === void 0 ? void 0 : { kind, target: void 0 };
}
function counted(state, tag) {
  const { list, table: table2 } = state;
  switch (tag.name) {
    case "ul":
    case "ol":
    case "menu":
    case "dir": {
      const first = Number.parseInt(attributeOf(tag, "start") ?? "1", 10);
      const number = Number.isFinite(first) ? first - 1 : 0;
      return { table: table2, list: { ordered: tag.name === "ol", number, depth: (list?.depth ?? 0) + 1, parent: list } };
    }
    case "li":
      return { table: table2, list: list === void 0 ? void 0 : { ...list, number: list.number + 1 } };
    case "table":
      return { list, table: { ...NO_TABLE, parent: table2 } };
    case "thead":
    case "tbody":
    case "tfoot":
      return { list, table: { ...table2 ?? NO_TABLE, inHead: tag.name === "thead" } };
    case "tr": {
      const before = table2 ?? NO_TABLE;
      return { list, table: { ...before, row: before.row + 1, column: -1, nextColumn: 0 } };
    }
    case "td":
    case "th": {
      const before = table2 ?? NO_TABLE;
      const span = Number.parseInt(attributeOf(tag, "colspan") ?? "1", 10);
      const column = before.nextColumn;
      const nextColumn = column + (span > 1 && span < 1e3 ? span : 1);
      const heading2 = tag.name === "th" || before.inHead;
      return { list, table: { ...before, row: Math.max(0, before.row), column, nextColumn, heading: heading2 } };
    }
    default:
      return { list, table: table2 };
  }
}
var NO_TABLE = { row: -1, column: -1, nextColumn: 0, heading: false, inHead: false, parent: void 0 };
function closeNearest(state, wanted, wall) {
  for (let frame = state.top; frame !== void 0; frame = frame.parent) {
    if (wanted(frame.name)) return closeTo(state, frame);
    if (wall(frame.name)) return state;
  }
  return state;
}
function closeTo(state, last) {
  let { list, table: table2 } = state;
  let frame = state.top;
  while (frame !== void 0) {
    if (LISTS.has(frame.name)) list = list?.parent;
    else if (frame.name === "table") table2 = table2?.parent;
    else if (frame.name === "thead" && table2 !== void 0) table2 = { ...table2, inHead: false };
    const done = frame === last;
    frame = frame.parent;
    if (done) break;
  }
  return { top: frame, overflow: 0, list, table: table2 };
}
function withoutInline(state, name) {
  const above = [];
  let frame = state.top;
  while (frame !== void 0 && frame.name !== name) {
    above.push(frame);
    frame = frame.parent;
  }
  if (frame === void 0) return state;
  let top = frame.parent;
  for (const inner of above.reverse()) top = { ...inner, parent: top, depth: (top?.depth ?? 0) + 1 };
  return { ...state, top };
}
function outOfHidden(state) {
  let outermost;
  for (let frame = state.top; frame?.flow.kind === "hidden"; frame = frame.parent) {
    if (frame.name === "template" || frame.name === "noscript") return state;
    outermost = frame;
  }
  return outermost === void 0 ? state : closeTo(state, outermost);
}
function isCell(name) {
  return name === "td" || name === "th";
}
function isTable(name) {
  return name === "table";
}
function isSection(name) {
  return name === "tbody" || name === "thead" || name === "tfoot" || name === "caption" || name === "colgroup";
}
function isTablePart(name) {
  return name === "table" || name === "tr" || isCell(name) || isSection(name);
}
function isSameFrame(one2, other) {
  let left = one2;
  let right2 = other;
  while (left !== right2) {
    if (left === void 0 || right2 === void 0) return false;
    if (left.name !== right2.name || left.depth !== right2.depth) return false;
    if (left.flow.kind !== right2.flow.kind || left.flow.level !== right2.flow.level) return false;
    if (left.mark?.target !== right2.mark?.target || left.mark?.kind !== right2.mark?.kind) return false;
    left = left.parent;
    right2 = right2.parent;
  }
  return true;
}
function isSameList(one2, other) {
  let left = one2;
  let right2 = other;
  while (left !== right2) {
    if (left === void 0 || right2 === void 0) return false;
    if (left.ordered !== right2.ordered || left.number !== right2.number || left.depth !== right2.depth) return false;
    left = left.parent;
    right2 = right2.parent;
  }
  return true;
}
function isSameTable(one2, other) {
  let left = one2;
  let right2 = other;
  while (left !== right2) {
    if (left === void 0 || right2 === void 0) return false;
    if (left.row !== right2.row || left.column !== right2.column || left.nextColumn !== right2.nextColumn) return false;
    if (left.heading !== right2.heading || left.inHead !== right2.inHead) return false;
    left = left.parent;
    right2 = right2.parent;
  }
  return true;
}

// server/document/visible.ts
function visibleOf(source) {
  return {
    source,
    text: "",
    map: [],
    marks: [],
    open: [],
    comments: [],
    end: 0,
    inStep: true,
    space: { from: -1, to: -1, breaks: false, newline: false }
  };
}
function showText(visible, from, to) {
  const { source } = visible;
  let run = from;
  for (let at = from; at < to; at++) {
    const code2 = source.charCodeAt(at);
    if (code2 > 32 && code2 < 160) continue;
    if (code2 === 32 && at > run && at + 1 < to) {
      const next = source.charCodeAt(at + 1);
      if (next > 32 && next < 160) continue;
    }
    const sort = sortOf(code2);
    if (sort === VISIBLE) continue;
    if (at > run) put(visible, source.slice(run, at), { from: run, to: at });
    if (sort === SPACE) showSpace(visible, at, at + 1);
    run = at + 1;
  }
  if (to > run) put(visible, source.slice(run, to), { from: run, to });
}
function showInstead(visible, text2, place2) {
  const sort = text2.length === 1 ? sortOf(text2.charCodeAt(0)) : VISIBLE;
  if (sort === SPACE) showSpace(visible, place2.from, place2.to);
  else if (sort === VISIBLE && text2 !== "") put(visible, text2, place2);
}
function showVerbatim(visible, text2, place2) {
  if (text2 !== "") put(visible, text2, place2);
}
function showTemplate(visible, from, to) {
  const text2 = visible.source.slice(from, to);
  put(visible, text2, { from, to });
  const end = visible.text.length;
  visible.marks.push({ kind: "template", start: end - text2.length, end, target: text2 });
}
function showBreak(visible, from, to) {
  showSpace(visible, from, to);
  visible.space.breaks = true;
}
function openMark(visible, kind, target) {
  visible.open.push({ kind, target, start: visible.text.length + (isSpacePending(visible) ? 1 : 0) });
}
function closeMark(visible, kind) {
  const at = visible.open.findLastIndex((mark2) => mark2.kind === kind);
  const mark = visible.open[at];
  if (mark === void 0) return;
  visible.open.splice(at, 1);
  const end = visible.text.length;
  const start = visible.text.charCodeAt(mark.start) === 32 ? mark.start + 1 : mark.start;
  if (start < end) visible.marks.push(markOf(kind, { start, end, target: mark.target }));
}
function pointMark(visible, kind, target) {
  const past = isSpacePending(visible) && visible.space.newline ? 1 : 0;
  const at = visible.text.length + past;
  visible.marks.push(markOf(kind, { start: at, end: at, target }));
}
function hideComment(visible, place2, inner) {
  pointMark(visible, "comment", inner.trim());
  visible.comments.push(place2);
}
function finish(visible, start) {
  while (visible.open.length > 0) closeMark(visible, visible.open.at(-1)?.kind ?? "strong");
  const { length } = visible.text;
  if (length === 0) return void 0;
  if (!visible.inStep) visible.map.push(length, visible.end);
  const map = visible.map.map((offset, index) => index % 2 === 0 ? offset : offset - start);
  return { text: detached(visible.text), map, marks: sorted(visible.marks, length) };
}
function withoutStart({ text: text2, map, marks }, count) {
  let last = 0;
  while (last + 2 < map.length && (map[last + 2] ?? 0) <= count) last += 2;
  const source = (map[last + 1] ?? 0) + (count - (map[last] ?? 0));
  const shorter = [0, source];
  for (let at = last + 2; at < map.length; at += 2) shorter.push((map[at] ?? 0) - count, map[at + 1] ?? 0);
  return {
    text: text2.slice(count),
    map: shorter,
    marks: marks.flatMap((mark) => {
      const start = Math.max(0, mark.start - count);
      const end = Math.max(0, mark.end - count);
      return end > start || mark.start === mark.end ? [{ ...mark, start, end }] : [];
    })
  };
}
function isBlank(code2) {
  return sortOf(code2) === SPACE;
}
var VISIBLE = 0;
var SPACE = 1;
var DROPPED = 2;
function sortOf(code2) {
  if (code2 <= 32) return code2 === 32 || code2 >= 9 && code2 <= 13 ? SPACE : VISIBLE;
  if (code2 < 160) return VISIBLE;
  if (code2 === 160 || code2 === 5760 || code2 === 8239 || code2 === 8287 || code2 === 12288) return SPACE;
  if (code2 === 173 || code2 === 8288 || code2 === 65279) return DROPPED;
  if (code2 < 8192 || code2 > 8233) return VISIBLE;
  if (code2 <= 8202 || code2 >= 8232) return SPACE;
  return code2 <= 8205 ? DROPPED : VISIBLE;
}
function isSpacePending(visible) {
  return visible.space.from >= 0 && visible.text !== "";
}
function showSpace(visible, from, to) {
  const { space, source } = visible;
  const code2 = source.charCodeAt(from);
  if (code2 === 10 || code2 === 13) space.newline = true;
  if (space.from >= 0) return;
  space.from = from;
  space.to = to;
}
function put(visible, text2, { from, to }) {
  const { space } = visible;
  if (space.from >= 0) {
    if (visible.text !== "") {
      place(visible, " ", space);
      const end = visible.text.length;
      if (space.breaks) visible.marks.push({ kind: "break", start: end - 1, end });
    }
    space.from = -1;
    space.breaks = false;
    space.newline = false;
  }
  place(visible, text2, { from, to });
}
function place(visible, text2, { from, to }) {
  const { map, end } = visible;
  const { length } = visible.text;
  if (length === 0) map.push(0, from);
  else {
    if (!visible.inStep || from !== end) map.push(length, end);
    if (from !== end) map.push(length, from);
  }
  visible.text += text2;
  visible.end = to;
  visible.inStep = text2.length === to - from;
}
function markOf(kind, { start, end, target }) {
  return target === void 0 ? { kind, start, end } : { kind, start, end, target };
}
function sorted(marks, length) {
  if (marks.length === 0) return NONE;
  const inside = marks.map(
    (mark) => mark.start > length ? { ...mark, start: length, end: length } : mark
  );
  return inside.sort((left, right2) => left.start - right2.start || right2.end - left.end);
}
var NONE = [];
function detached(text2) {
  return ` ${text2}`.slice(1);
}

// server/document/prose.ts
function headingBlock(shown, level, length) {
  const number = NUMBER.exec(shown.text);
  const [whole = "", marker = ""] = number ?? [];
  const title = whole === "" || isMarked(shown.marks, marker.length) ? shown : withoutStart(shown, whole.length);
  return { kind: "heading", level, marker: title === shown ? "" : marker, length, ...title };
}
function commentBlock(text2, inner, level) {
  const content = text2.slice(inner.from, inner.to);
  const shown = content.trim();
  const from = inner.from + (shown === "" ? 0 : content.indexOf(shown));
  return { kind: "comment", level, marker: "", length: text2.length, text: shown, map: [0, from], marks: [] };
}
function insideComment(source, { from, to }) {
  const start = Math.min(from + 4, to);
  return { from: start, to: source.endsWith("-->", to) ? Math.max(start, to - 3) : to };
}
function withAnchors(block, anchors) {
  if (anchors.length === 0) return block;
  const marks = anchors.map((target) => ({ kind: "anchor", start: 0, end: 0, target }));
  return { ...block, marks: [...marks, ...block.marks] };
}
var NUMBER = /^(\(?\d{1,3}(?:\.\d{1,3}){0,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}|\([a-zA-Z]\)|\([ivx]{1,5}\)|[a-zA-Z][.)]|[IVX]{1,6}[.)]) (?=\S)/;
function isMarked(marks, end) {
  return marks.some((mark) => mark.kind === "template" && mark.start < end);
}

// server/document/html-scan.ts
function scanHtml(source, options) {
  const scanner = scannerOf(source, options);
  let at = options.from;
  while (at < source.length && scanner.stopped === void 0) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.test(source) ? SPECIAL.lastIndex - 1 : source.length;
    if (next > at) text(scanner, at, next);
    at = next < source.length ? special(scanner, next) : next;
  }
  if (scanner.stopped === void 0) flush(scanner, source.length);
  const { blocks, starts, checkpoints, anchors, stopped } = scanner;
  return { blocks, starts, checkpoints, anchors, stopped };
}
var SPECIAL = /[<&{]/g;
var AMPERSAND = 38;
function scannerOf(source, options) {
  return {
    source,
    options,
    ahead: lookaheadIn(source),
    blocks: [],
    starts: [],
    checkpoints: [],
    state: options.state,
    stopped: void 0,
    visible: void 0,
    start: -1,
    startFrame: void 0,
    first: -1,
    last: -1,
    entry: void 0,
    anchors: []
  };
}
function text(scanner, from, to) {
  const { source, state } = scanner;
  const flow = flowOf(state).kind;
  if (flow === "hidden") return;
  let at = from;
  if (scanner.visible === void 0) {
    while (at < to && isBlank(source.charCodeAt(at))) at++;
    if (at === to) return;
    if (flow === "code") at = afterLineBreak(source, from);
  }
  const visible = begin(scanner, at);
  if (flow === "code") showVerbatim(visible, source.slice(at, to), { from: at, to });
  else showText(visible, at, to);
}
function begin(scanner, at) {
  if (scanner.visible !== void 0) return scanner.visible;
  const visible = visibleOf(scanner.source);
  const marks = [];
  for (let frame = scanner.state.top; frame !== void 0; frame = frame.parent) {
    if (frame.mark !== void 0) marks.push(frame);
  }
  for (const { mark } of marks.reverse()) if (mark !== void 0) openMark(visible, mark.kind, mark.target);
  scanner.visible = visible;
  if (scanner.first < 0) scanner.first = at;
  return visible;
}
function special(scanner, at) {
  const { source, ahead } = scanner;
  const code2 = source.charCodeAt(at);
  if (code2 === AMPERSAND) {
    const entity = entityAt(source, at);
    if (entity === void 0) return literal(scanner, at);
    const flow = flowOf(scanner.state).kind;
    if (flow === "hidden") return entity.end;
    const visible = scanner.visible;
    if (visible === void 0 && entity.shown.length === 1 && isBlank(entity.shown.charCodeAt(0))) return entity.end;
    const show = flow === "code" ? showVerbatim : showInstead;
    show(visible ?? begin(scanner, at), entity.shown, { from: at, to: entity.end });
    return entity.end;
  }
  const template = templateTagAt(ahead, at);
  if (template !== void 0) {
    if (template.output && flowOf(scanner.state).kind !== "hidden") {
      showTemplate(begin(scanner, at), at, template.end);
    }
    return template.end;
  }
  if (source.startsWith("<!", at)) return declaration(scanner, at);
  const tag = source.charCodeAt(at) === 60 ? tagAt(ahead, at) : void 0;
  if (tag === void 0) return literal(scanner, at);
  if (tag.closing) closeTag(scanner, tag, at);
  else return openTag(scanner, tag, at);
  return scanner.stopped === void 0 ? tag.end : at;
}
function literal(scanner, at) {
  text(scanner, at, at + 1);
  return at + 1;
}
function declaration(scanner, at) {
  const { source, ahead } = scanner;
  if (!source.startsWith("<!--", at)) {
    const close2 = /[A-Za-z[]/.test(source.charAt(at + 2)) ? nextOf(ahead, ">", at) : Number.POSITIVE_INFINITY;
    ahead.reach = Math.max(ahead.reach, Math.min(close2, Number.MAX_SAFE_INTEGER));
    return close2 === Number.POSITIVE_INFINITY ? literal(scanner, at) : close2 + 1;
  }
  const close = nextOf(ahead, "-->", at + 2);
  const to = Math.min(close + 3, source.length);
  ahead.reach = Math.max(ahead.reach, close + 3);
  const inner = insideComment(source.slice(0, to), { from: at, to });
  hideComment(begin(scanner, at), { from: at, to }, source.slice(inner.from, inner.to));
  scanner.last = to;
  return to;
}
function openTag(scanner, tag, at) {
  const { name } = tag;
  if (name === "br") {
    lineBreak(scanner, tag, at);
    return scanner.stopped === void 0 ? tag.end : at;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) flush(scanner, at);
  if (scanner.stopped !== void 0) return at;
  scanner.state = beforeOpening(scanner.state, name);
  const isHidden = flowOf(scanner.state).kind === "hidden";
  const anchor = anchorOf(tag);
  if (anchor !== void 0 && !isHidden) {
    if (scanner.visible === void 0) scanner.anchors.push(anchor);
    else pointMark(scanner.visible, "anchor", anchor);
  }
  if (!isBlock && !isHidden) {
    if (scanner.first < 0) scanner.first = at;
    scanner.last = tag.end;
    if (name === "img") pointMark(begin(scanner, at), "image", attributeOf(tag, "src"));
  }
  if (VOIDS.has(name)) return tag.end;
  if (RAW.has(name)) return endOfRaw(scanner.ahead, name, tag.end);
  if (HIDDEN.has(name) && scanner.source.charCodeAt(tag.end - 2) === 47) return tag.end;
  const before = scanner.state.top;
  scanner.state = opened(scanner.state, tag);
  if (isBlock) openBlock(scanner, name, at);
  else if (scanner.visible !== void 0 && scanner.state.top !== before && !isHidden) {
    const mark = scanner.state.top?.mark;
    if (mark !== void 0) openMark(scanner.visible, mark.kind, mark.target);
  }
  return tag.end;
}
function openBlock(scanner, name, at) {
  const { list } = scanner.state;
  if (name === "li") scanner.entry = list?.ordered === true ? `${list.number}.` : "-";
  else if (name === "dt" || LISTS.has(name) || name === "table") scanner.entry = void 0;
  const isEntryKept = scanner.entry !== void 0 && name !== "li" && scanner.start >= 0;
  if (!isEntryKept) scanner.start = STRUCTURE.has(name) ? -1 : at;
  scanner.startFrame = scanner.state.top;
}
var STRUCTURE = /* @__PURE__ */ new Set(["ul", "ol", "dl", "menu", "dir", "table", "thead", "tbody", "tfoot", "tr", "colgroup", "html", "body", "head"]);
function closeTag(scanner, tag, at) {
  const { name } = tag;
  const after2 = closed2(scanner.state, name);
  const isBlock = BLOCKS.has(name);
  if (isBlock) {
    const isWhole = scanner.startFrame !== void 0 && nearestBlock(scanner.state.top) === scanner.startFrame;
    const closesStart = isWhole && scanner.startFrame?.parent === after2.top && after2 !== scanner.state;
    flush(scanner, at, closesStart ? tag.end : void 0);
    if (scanner.stopped !== void 0) return;
    scanner.start = -1;
    scanner.startFrame = void 0;
    if (name === "li" || LISTS.has(name)) scanner.entry = void 0;
  } else if (scanner.visible !== void 0 && after2 !== scanner.state && flowOf(scanner.state).kind !== "hidden") {
    const kind = name === "a" ? "link" : MARKS.get(name);
    if (kind !== void 0) closeMark(scanner.visible, kind);
    scanner.last = tag.end;
  }
  scanner.state = after2;
}
function lineBreak(scanner, tag, at) {
  const { visible } = scanner;
  const flow = flowOf(scanner.state).kind;
  if (visible === void 0 || flow === "hidden") return;
  if (flow === "code") showVerbatim(visible, "\n", { from: at, to: tag.end });
  else if (visible.space.breaks && visible.text !== "" && flow !== "heading") flush(scanner, at);
  else showBreak(visible, at, tag.end);
}
function flush(scanner, at, end) {
  const { visible, source, first, last } = scanner;
  scanner.first = -1;
  scanner.last = -1;
  if (visible === void 0) return;
  scanner.visible = void 0;
  const start = scanner.start >= 0 ? scanner.start : first;
  const shown = finish(visible, start);
  const anchors = visible.marks.flatMap(({ kind, target }) => kind === "anchor" && target !== void 0 ? [target] : []);
  if (shown === void 0) {
    scanner.anchors.push(...anchors);
    for (const { from, to } of visible.comments) {
      const inner = insideComment(source.slice(0, to), { from, to });
      const place2 = { from: inner.from - from, to: inner.to - from };
      emit(scanner, withAnchors(commentBlock(source.slice(from, to), place2, depthOf(scanner)), []), from);
      scanner.start = -1;
      scanner.startFrame = void 0;
    }
  } else {
    const length = Math.max(end ?? 0, visible.end, last) - start;
    emit(scanner, withAnchors(blockOf(scanner, shown, length), scanner.anchors), start);
    scanner.anchors = [];
    scanner.start = -1;
    scanner.startFrame = void 0;
    scanner.entry = void 0;
  }
  const isPlain = scanner.anchors.length === 0 && scanner.entry === void 0 && scanner.start < 0;
  if (scanner.blocks.length === 0 || !isPlain || at >= source.length) return;
  const checkpoint = { at, state: scanner.state, count: scanner.blocks.length, reach: scanner.ahead.reach };
  if (scanner.options.stopAt(checkpoint)) scanner.stopped = checkpoint;
  else scanner.checkpoints.push(checkpoint);
}
function emit(scanner, block, start) {
  scanner.blocks.push(block);
  scanner.starts.push(start);
}
function depthOf({ options, state }) {
  return options.depth + (state.list?.depth ?? 0);
}
function blockOf(scanner, shown, length) {
  const { state, entry, options } = scanner;
  const depth = depthOf(scanner);
  const flow = flowOf(state);
  switch (flow.kind) {
    case "heading":
      return headingBlock(shown, flow.level, length);
    case "cell": {
      const { row, column, heading: heading2 } = state.table ?? { row: 0, column: 0, heading: false };
      return { kind: "cell", level: depth, marker: "", length, ...shown, cell: { row, column, heading: heading2 } };
    }
    case "term": {
      const whole = { kind: "definition", start: 0, end: shown.text.length };
      return { kind: "entry", level: depth + 1, marker: "dt", length, ...shown, marks: [whole, ...shown.marks] };
    }
    case "code":
      return { kind: "code", level: depth, marker: "", length, ...shown };
    case "item":
      if (entry === void 0) break;
      return { kind: "entry", level: Math.max(depth, options.depth + 1), marker: entry, length, ...shown };
    case "paragraph":
    case "hidden":
      break;
  }
  return { kind: "paragraph", level: depth, marker: "", length, ...shown };
}
function endOfRaw(ahead, name, from) {
  const close = Math.min(nextOf(ahead, `</${name}`, from), nextOf(ahead, `</${name.toUpperCase()}`, from));
  ahead.reach = Math.max(ahead.reach, close);
  return Math.min(close, ahead.source.length);
}
function afterLineBreak(source, at) {
  if (source.startsWith("\r\n", at)) return at + 2;
  const code2 = source.charCodeAt(at);
  return code2 === 10 || code2 === 13 ? at + 1 : at;
}

// server/document/reuse.ts
function differenceOf(before, after2) {
  const shortest = Math.min(before.length, after2.length);
  const start = sharedStart(before, after2, shortest);
  const shared = sharedEnd(before, after2, shortest - start);
  return { start, oldEnd: before.length - shared, newEnd: after2.length - shared };
}
function covering(one2, other) {
  return {
    start: Math.min(one2.start, other.start),
    oldEnd: Math.max(one2.oldEnd, other.oldEnd),
    newEnd: Math.max(one2.newEnd, other.newEnd)
  };
}
function formerOffset(difference, offset) {
  if (offset >= difference.newEnd) return offset - difference.newEnd + difference.oldEnd;
  return offset <= difference.start ? offset : void 0;
}
function sameOrNew(block, old, formerStart) {
  if (formerStart === void 0) return block;
  const former = old.blocks[indexOfStart(old.starts, formerStart)];
  return former !== void 0 && isSame(former, block) ? former : block;
}
function indexOfStart(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const start = starts[middle] ?? 0;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
function isSame(one2, other) {
  return one2.kind === other.kind && one2.level === other.level && one2.marker === other.marker && one2.length === other.length && one2.text === other.text && one2.cell?.row === other.cell?.row && one2.cell?.column === other.cell?.column && one2.cell?.heading === other.cell?.heading && one2.map.length === other.map.length && one2.marks.length === other.marks.length && one2.map.every((offset, index) => offset === other.map[index]) && one2.marks.every((mark, index) => isSameMark(mark, other.marks[index]));
}
function isSameMark(one2, other) {
  return one2.kind === other?.kind && one2.start === other.start && one2.end === other.end && one2.target === other.target;
}
var PIECE = 1024;
function sharedStart(before, after2, limit) {
  let at = 0;
  while (at + PIECE <= limit && before.slice(at, at + PIECE) === after2.slice(at, at + PIECE)) at += PIECE;
  while (at < limit && before.charCodeAt(at) === after2.charCodeAt(at)) at++;
  return at;
}
function sharedEnd(before, after2, limit) {
  const left = before.length;
  const right2 = after2.length;
  let shared = 0;
  while (shared + PIECE <= limit && before.slice(left - shared - PIECE, left - shared) === after2.slice(right2 - shared - PIECE, right2 - shared)) {
    shared += PIECE;
  }
  while (shared < limit && before.charCodeAt(left - shared - 1) === after2.charCodeAt(right2 - shared - 1)) shared++;
  return shared;
}

// server/document/matter.ts
function splitMatter(content) {
  const start = content.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const fence = content.startsWith("---", start) ? YAML : content.startsWith("+++", start) ? TOML : void 0;
  const opening = fence === void 0 ? void 0 : matchAt(fence.opening, content, start);
  if (fence === void 0 || opening === void 0) return bodyFrom(content, start);
  fence.closing.lastIndex = start + opening.length - 1;
  const closing2 = fence.closing.exec(content);
  if (closing2 === null) return bodyFrom(content, start);
  const end = closing2.index + closing2[0].length;
  const innerStart = start + opening.length;
  const text2 = content.slice(innerStart, Math.max(innerStart, closing2.index)).trimEnd();
  const block = {
    kind: "matter",
    level: 0,
    marker: "",
    length: end - start,
    text: text2,
    map: [0, innerStart - start],
    marks: []
  };
  return { ...bodyFrom(content, end), matter: { block, start } };
}
function wholeLayout(body, { bodyStart, matter }) {
  const starts = bodyStart === 0 ? body.starts : body.starts.map((start) => start + bodyStart);
  if (matter === void 0) return { blocks: body.blocks, starts };
  return { blocks: [matter.block, ...body.blocks], starts: [matter.start, ...starts] };
}
function splitAgain(content, former) {
  const split = splitMatter(content);
  if (split.matter === void 0 || former.matter === void 0) return split;
  const block = sameOrNew(split.matter.block, { blocks: [former.matter.block], starts: [0] }, 0);
  return { ...split, matter: { start: split.matter.start, block } };
}
var BYTE_ORDER_MARK = 65279;
var YAML = {
  opening: /---[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:["'\w-]+[ \t]*:|#|-[ \t]|(?:---|\.\.\.)[ \t]*$))/my,
  closing: /[\r\n](?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/g
};
var TOML = {
  opening: /\+\+\+[ \t]*(?:\r\n|\n|\r)/y,
  closing: /[\r\n]\+\+\+[ \t]*(?=[\r\n]|$)/g
};
function matchAt(pattern, content, at) {
  pattern.lastIndex = at;
  return pattern.exec(content)?.[0];
}
function bodyFrom(content, bodyStart) {
  return { bodyStart, body: bodyStart === 0 ? content : content.slice(bodyStart), matter: void 0 };
}

// server/document/html.ts
function readHtml(content) {
  const split = splitMatter(content);
  const scan = scanHtml(split.body, { from: 0, state: OUTSIDE, depth: 0, stopAt: () => false });
  return readingOf({ ...scan, body: split.body }, split);
}
function readingOf(reading, split) {
  return {
    ...wholeLayout(reading, split),
    reread: (content) => {
      const next = splitAgain(content, split);
      return readingOf(rereadBody(reading, next.body), next);
    }
  };
}
function rereadBody(old, body) {
  const difference = differenceOf(old.body, body);
  const { start, newEnd } = difference;
  if (start === newEnd && body.length === old.body.length) return { ...old, body };
  const kept = lastCheckpoint(old.checkpoints, start);
  const from = kept === void 0 ? void 0 : old.checkpoints[kept];
  let next = 0;
  const scan = scanHtml(body, {
    from: from?.at ?? 0,
    state: from?.state ?? OUTSIDE,
    depth: 0,
    stopAt: (checkpoint) => {
      const at = checkpoint.at < newEnd ? void 0 : formerOffset(difference, checkpoint.at);
      if (at === void 0) return false;
      while ((old.checkpoints[next]?.at ?? Number.POSITIVE_INFINITY) < at) next++;
      const former = old.checkpoints[next];
      return former?.at === at && isSameState(former.state, checkpoint.state);
    }
  });
  return joined({ old, body, difference }, scan, { kept: kept === void 0 ? 0 : kept + 1, rest: next });
}
function joined({ old, body, difference }, scan, { kept, rest }) {
  const before = kept === 0 ? 0 : old.checkpoints[kept - 1]?.count ?? 0;
  const blocks = old.blocks.slice(0, before);
  const starts = old.starts.slice(0, before);
  const checkpoints = old.checkpoints.slice(0, kept);
  const reach = checkpoints.at(-1)?.reach ?? 0;
  scan.blocks.forEach((block, index) => {
    const start = scan.starts[index] ?? 0;
    blocks.push(sameOrNew(block, old, formerOffset(difference, start)));
    starts.push(start);
  });
  for (const checkpoint of scan.checkpoints) {
    checkpoints.push({ ...checkpoint, count: checkpoint.count + before, reach: Math.max(checkpoint.reach, reach) });
  }
  const met = scan.stopped === void 0 ? void 0 : old.checkpoints[rest];
  if (met === void 0) return { body, blocks, starts, checkpoints };
  const shift = difference.newEnd - difference.oldEnd;
  const added = blocks.length - met.count;
  const reached = Math.max(scan.stopped?.reach ?? 0, reach);
  for (let index = met.count; index < old.blocks.length; index++) {
    const block = old.blocks[index];
    if (block !== void 0) blocks.push(block);
    starts.push((old.starts[index] ?? 0) + shift);
  }
  for (let index = rest; index < old.checkpoints.length; index++) {
    const { at, state, count, reach: far } = old.checkpoints[index] ?? met;
    checkpoints.push({ at: at + shift, state, count: count + added, reach: Math.max(far + shift, reached) });
  }
  return { body, blocks, starts, checkpoints };
}
function lastCheckpoint(checkpoints, offset) {
  for (let index = checkpoints.length - 1; index >= 0; index--) {
    const checkpoint = checkpoints[index];
    if (checkpoint !== void 0 && checkpoint.at <= offset && checkpoint.reach <= offset) return index;
  }
  return void 0;
}

// server/document/markdown.ts
import { TreeFragment } from "@lezer/common";

// server/document/markdown-inline.ts
function showInline(inline, cursor, { from, to }) {
  const end = Math.min(to, inline.until);
  let at = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.to <= at) continue;
      if (cursor.from >= end) break;
      prose(inline, at, cursor.from);
      showNode(inline, cursor);
      at = Math.max(at, cursor.to);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  prose(inline, at, end);
}
function showNode(inline, cursor) {
  const { visible } = inline;
  const { from, to } = cursor;
  switch (cursor.name) {
    case "Escape":
      showText(visible, from + 1, to);
      return;
    case "Entity": {
      const entity = entityAt(visible.source, from);
      if (entity?.end === to) showInstead(visible, entity.shown, { from, to });
      else prose(inline, from, to);
      return;
    }
    case "HardBreak":
      showBreak(visible, from, to);
      return;
    case "Emphasis":
      marked(inline, cursor, "emphasis");
      return;
    case "StrongEmphasis":
      marked(inline, cursor, "strong");
      return;
    case "Strikethrough":
      showInline(inline, cursor, { from, to });
      return;
    case "Link":
    case "Image":
      showLink(inline, cursor);
      return;
    case "InlineCode":
      showCode(inline, cursor);
      return;
    case "Autolink":
      link(inline, { from: from + 1, to: to - 1 });
      return;
    case "URL":
      link(inline, { from, to });
      return;
    case "HTMLTag":
      htmlTag(visible, from, to);
      return;
    case "Comment": {
      const inner = insideComment(visible.source.slice(0, to), { from, to });
      hideComment(visible, { from, to }, visible.source.slice(inner.from, inner.to));
      return;
    }
    default:
  }
}
function marked(inline, cursor, kind) {
  openMark(inline.visible, kind);
  showInline(inline, cursor, cursor);
  closeMark(inline.visible, kind);
}
function link(inline, { from, to }) {
  openMark(inline.visible, "link", inline.visible.source.slice(from, to));
  prose(inline, from, to);
  closeMark(inline.visible, "link");
}
function showLink(inline, cursor) {
  const { visible } = inline;
  const isImage = cursor.name === "Image";
  const { from, to } = cursor;
  const { label, target } = linkParts(visible.source, cursor);
  if (isImage && target !== void 0) {
    pointMark(visible, "image", target);
    return;
  }
  if (target === void 0 && visible.source.charCodeAt(label.from) === CARET && !isImage && label.to - label.from > 1) {
    pointMark(visible, "link", visible.source.slice(from, to));
    return;
  }
  if (target === void 0) {
    showText(visible, from, label.from);
    showInline(inline, cursor, label);
    showText(visible, label.to, to);
    return;
  }
  openMark(visible, "link", target);
  showInline(inline, cursor, label);
  closeMark(visible, "link");
}
var CARET = 94;
function linkParts(source, cursor) {
  const { from, to } = cursor;
  let marks = 0;
  let label = { from, to };
  let target;
  if (!cursor.firstChild()) return { label, target };
  do {
    const node = { from: cursor.from, to: cursor.to };
    if (cursor.name === "LinkMark") {
      marks += 1;
      if (marks === 1) label = { from: node.to, to };
      else if (marks === 2) label = { from: label.from, to: node.from };
      else if (marks === 3) target ??= "";
    } else if (marks >= 2 && cursor.name === "URL") {
      const written = source.slice(node.from, node.to);
      target = written.startsWith("<") ? written.slice(1, -1) : written;
    } else if (marks === 2 && cursor.name === "LinkLabel") {
      target = node.to - node.from > 2 ? source.slice(node.from, node.to) : `[${source.slice(label.from, label.to)}]`;
    }
  } while (cursor.nextSibling());
  cursor.parent();
  return { label, target };
}
function showCode(inline, cursor) {
  let { from, to } = cursor;
  if (cursor.firstChild()) {
    from = cursor.to;
    cursor.parent();
  }
  if (cursor.lastChild()) {
    to = cursor.from;
    cursor.parent();
  }
  openMark(inline.visible, "code");
  showInline(inline, cursor, trimmed(inline.visible.source, { from, to }));
  closeMark(inline.visible, "code");
}
function trimmed(source, { from, to }) {
  const isPadded = to - from > 2 && isPadding(source.charCodeAt(from)) && isPadding(source.charCodeAt(to - 1));
  return isPadded ? { from: from + 1, to: to - 1 } : { from, to };
}
function isPadding(code2) {
  return code2 === 32 || code2 === 10 || code2 === 13;
}
function htmlTag(visible, from, to) {
  const tag = tagAt(lookaheadIn(visible.source.slice(from, to)), 0);
  if (tag === void 0) return;
  const { name } = tag;
  if (name === "br" || BLOCKS.has(name)) showBreak(visible, from, to);
  const target = attributeOf(tag, "href");
  if (tag.closing) {
    const kind = name === "a" ? "link" : MARKS.get(name);
    if (kind !== void 0) closeMark(visible, kind);
    return;
  }
  const anchor = anchorOf(tag);
  if (anchor !== void 0) pointMark(visible, "anchor", anchor);
  if (name === "img") pointMark(visible, "image", attributeOf(tag, "src"));
  else if (name === "a" && target !== void 0) openMark(visible, "link", target);
  else {
    const kind = MARKS.get(name);
    if (kind !== void 0) openMark(visible, kind);
  }
}
function prose({ visible, templates, until }, from, to) {
  const end = Math.min(to, until);
  if (from >= end) return;
  let at = from;
  for (let index = firstAfter(templates, from); index < templates.length; index++) {
    const template = templates[index];
    if (template === void 0 || template.from >= end) break;
    showText(visible, at, template.from);
    if (template.output && template.from >= at) showTemplate(visible, template.from, template.to);
    at = Math.max(at, template.to);
  }
  if (at < end) showText(visible, at, end);
}
function firstAfter(templates, offset) {
  let low = 0;
  let high = templates.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((templates[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

// server/document/markdown-leaf.ts
function readLeaf(source, leaf) {
  const { name } = leaf.node;
  if (name === "Paragraph" || name === "Task") return paragraph(source, leaf);
  if (name === "Table") return table(source, leaf);
  if (name === "FencedCode" || name === "CodeBlock") return code(source, leaf);
  const level = HEADINGS.get(name);
  return level === void 0 ? html(source, leaf) : heading(source, leaf, level);
}
var HEADINGS = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, level]),
  ["SetextHeading1", 1],
  ["SetextHeading2", 2]
]);
function paragraph(source, { node, depth, mark }) {
  const { body } = source;
  const end = trimmedEnd(body, node.from, node.to);
  const label = footnoteLabel(body, node.from);
  const { from, to } = withoutPipes(body, { from: node.from + (label?.length ?? 0), to: end });
  const inline = inlineOf(source, to);
  showInline(inline, node.cursor(), { from, to });
  const start = mark?.from ?? node.from;
  const shown = finish(inline.visible, start);
  if (shown === void 0) return unseen(inline.visible, depth);
  const marker = mark === void 0 ? label?.trim().slice(0, -1) ?? "" : body.slice(mark.from, mark.to);
  const kind = mark === void 0 ? "paragraph" : "entry";
  return one({ kind, level: depth, marker, length: end - start, ...shown }, start);
}
function footnoteLabel(body, at) {
  if (!body.startsWith("[^", at)) return void 0;
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.exec(body)?.[0];
}
var FOOTNOTE = /\[\^[^\]\s]{1,60}\]:[ \t]{0,20}/y;
function withoutPipes(body, { from, to }) {
  const isOpen = body.charCodeAt(from) === PIPE && (from + 1 >= to || isBlank(body.charCodeAt(from + 1)));
  const start = isOpen ? from + 1 : from;
  const isClosed = to - 1 > start && body.charCodeAt(to - 1) === PIPE && isBlank(body.charCodeAt(to - 2));
  return { from: start, to: isClosed ? to - 1 : to };
}
var PIPE = 124;
function heading(source, { node, depth }, level) {
  const { body } = source;
  const end = trimmedEnd(body, node.from, node.to);
  const anchor = customId(body, node);
  const inline = inlineOf(source, anchor?.from ?? end);
  showInline(inline, node.cursor(), { from: node.from, to: end });
  if (anchor !== void 0) pointMark(inline.visible, "anchor", anchor.id);
  const shown = finish(inline.visible, node.from);
  if (shown === void 0) return unseen(inline.visible, depth);
  return one(headingBlock(shown, level, end - node.from), node.from);
}
function customId(body, node) {
  const text2 = body.slice(node.from, node.to);
  if (!text2.includes("{#")) return void 0;
  const lines = node.name.startsWith("Setext") ? text2.slice(0, Math.max(text2.lastIndexOf("\n"), text2.lastIndexOf("\r"))) : text2;
  const match = /\{#([^\s{}]{1,200})[^{}]{0,200}\}[ \t\r\n#]{0,50}$/.exec(lines);
  return match?.[1] === void 0 ? void 0 : { from: node.from + match.index, id: match[1] };
}
function table(source, { node, depth }) {
  const found = [];
  const anchors = [];
  const cursor = node.cursor();
  let row = 0;
  if (!cursor.firstChild()) return { found, anchors };
  do {
    if (cursor.name !== "TableHeader" && cursor.name !== "TableRow") continue;
    const heading2 = cursor.name === "TableHeader";
    const before = found.length;
    for (const { stretch, column } of cellsOf(cursor)) {
      const former = source.formerCell(stretch);
      if (former !== void 0 && isAt(former, { row, column, heading: heading2, level: depth })) {
        found.push({ block: former, start: stretch.from });
        continue;
      }
      const inline = inlineOf(source, stretch.to);
      cursor.childAfter(stretch.from);
      showInline(inline, cursor, stretch);
      cursor.parent();
      const shown = finish(inline.visible, stretch.from);
      if (shown === void 0) {
        const rest = unseen(inline.visible, depth);
        found.push(...rest.found);
        anchors.push(...rest.anchors);
        continue;
      }
      const cell = { row, column, heading: heading2 };
      const length = stretch.to - stretch.from;
      found.push({ block: { kind: "cell", level: depth, marker: "", length, ...shown, cell }, start: stretch.from });
    }
    const isOnlyTemplate = found.length === before && !source.body.slice(cursor.from, cursor.to).includes("|");
    if (!isOnlyTemplate) row += 1;
  } while (cursor.nextSibling());
  return { found, anchors };
}
function isAt({ cell, level }, place2) {
  return cell?.row === place2.row && cell.column === place2.column && cell.heading === place2.heading && level === place2.level;
}
function cellsOf(cursor) {
  const cells = [];
  const start = cursor.from;
  let column = 0;
  if (!cursor.firstChild()) return cells;
  do {
    if (cursor.name === "TableCell") cells.push({ stretch: { from: cursor.from, to: cursor.to }, column });
    else if (cursor.name === "TableDelimiter" && cursor.from > start) column += 1;
  } while (cursor.nextSibling());
  cursor.parent();
  return cells;
}
function code({ body }, { node, depth }) {
  const visible = visibleOf(body);
  const cursor = node.cursor();
  if (cursor.firstChild()) {
    do {
      const { from, to } = cursor;
      if (cursor.name === "CodeText") showVerbatim(visible, body.slice(from, to), { from, to });
    } while (cursor.nextSibling());
  }
  const shown = finish(visible, node.from) ?? { text: "", map: [0, 0], marks: [] };
  const length = trimmedEnd(body, node.from, node.to) - node.from;
  return one({ kind: "code", level: depth, marker: "", length, ...shown }, node.from);
}
function html({ body }, { node, depth, mark }) {
  const scan = scanHtml(withoutQuoteMarks(body, node), { from: 0, state: OUTSIDE, depth, stopAt: () => false });
  const found = scan.blocks.map((block, index) => ({ block, start: node.from + (scan.starts[index] ?? 0) }));
  const [first, ...others] = found;
  if (mark === void 0 || first?.block.kind !== "paragraph") return { found, anchors: scan.anchors };
  const by = first.start - mark.from;
  const marker = body.slice(mark.from, mark.to);
  const { length, map } = first.block;
  const moved = map.map((offset, index) => index % 2 === 0 ? offset : offset + by);
  const entry = { ...first.block, kind: "entry", level: depth, marker, length: length + by, map: moved };
  return { found: [{ block: entry, start: mark.from }, ...others], anchors: scan.anchors };
}
function withoutQuoteMarks(body, node) {
  const pieces = [];
  let at = node.from;
  for (const mark of node.getChildren("QuoteMark")) {
    pieces.push(body.slice(at, mark.from), " ".repeat(mark.to - mark.from));
    at = mark.to;
  }
  return pieces.join("") + body.slice(at, node.to);
}
function inlineOf({ body, templates }, until) {
  return { visible: visibleOf(body), templates, until };
}
function one(block, start) {
  return { found: [{ block, start }], anchors: NO_ANCHORS };
}
var NO_ANCHORS = [];
function unseen({ source, comments, marks }, level) {
  const found = comments.map(({ from, to }) => {
    const inner = insideComment(source.slice(0, to), { from, to });
    const place2 = { from: inner.from - from, to: inner.to - from };
    return { block: commentBlock(source.slice(from, to), place2, level), start: from };
  });
  const anchors = marks.flatMap(({ kind, target }) => kind === "anchor" && target !== void 0 ? [target] : []);
  return { found, anchors };
}
function trimmedEnd(body, from, to) {
  let end = Math.min(to, body.length);
  while (end > from && isBlank(body.charCodeAt(end - 1))) end--;
  return end;
}

// server/document/markdown-parser.ts
import { Autolink, parser, Strikethrough, Table, TaskList } from "@lezer/markdown";
var PLAIN_TEXT = {
  parseInline: [
    {
      name: "PlainText",
      before: "Escape",
      parse: (context, _next, position) => {
        const { text: text2, offset } = context;
        const from = position - offset;
        if (from === 0 && isTooMuch(text2)) return context.end;
        const to = endOfPlain(text2, from);
        return to > from ? to + offset : -1;
      }
    }
  ]
};
var markdownParser = parser.configure([Table, TaskList, Strikethrough, Autolink, PLAIN_TEXT]);
var MOST_MARKS = 3e3;
var MOST_WORK = 1e8;
function isTooMuch(text2) {
  if (text2.length <= MOST_MARKS) return false;
  let marks = 0;
  for (let at = 0; at < text2.length; at++) {
    if (isMark(text2.charCodeAt(at))) marks++;
  }
  return marks > MOST_MARKS || marks * text2.length > MOST_WORK;
}
function endOfPlain(text2, from) {
  let at = from;
  while (at < text2.length) {
    const code2 = text2.charCodeAt(at);
    if (isWord(code2)) {
      if (at > 0 && (isWord(text2.charCodeAt(at - 1)) || text2.charCodeAt(at - 1) === UNDERSCORE)) {
        at += 1;
        continue;
      }
      const end = endOfLinkWord(text2, at);
      if (mayBeLink(text2, at, end)) return at;
      while (at < end && text2.charCodeAt(at) !== UNDERSCORE) at++;
      if (at < end) return at;
    } else if (code2 === SPACE2) {
      const next = text2.charCodeAt(at + 1);
      if (next === SPACE2 || next === LINE_FEED2) return at;
      at += 1;
    } else if (isMark(code2) || code2 === EXCLAMATION && text2.charCodeAt(at + 1) === OPENING_BRACKET) {
      return at;
    } else if (isLinkJoin(code2) && !(at > 0 && isWord(text2.charCodeAt(at - 1)))) {
      return at;
    } else {
      at += 1;
    }
  }
  return at;
}
function endOfLinkWord(text2, from) {
  let at = from;
  while (at < text2.length) {
    const code2 = text2.charCodeAt(at);
    if (!isWord(code2) && code2 !== UNDERSCORE && !isLinkJoin(code2)) break;
    at += 1;
  }
  return at;
}
function mayBeLink(text2, from, end) {
  const next = text2.charCodeAt(end);
  if (next === AT || text2.startsWith("www.", from)) return true;
  return next === COLON && SCHEMES.some((scheme) => text2.startsWith(scheme, from));
}
var SCHEMES = ["http:", "https:", "mailto:", "xmpp:"];
var SPACE2 = 32;
var LINE_FEED2 = 10;
var EXCLAMATION = 33;
var COLON = 58;
var AT = 64;
var OPENING_BRACKET = 91;
var UNDERSCORE = 95;
function isWord(code2) {
  return code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 >= 48 && code2 <= 57;
}
function isMark(code2) {
  switch (code2) {
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
function isLinkJoin(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46;
}

// server/document/mask.ts
function maskMarkdown(source) {
  const templates = source.includes("{{") || source.includes("{%") || /<[%?]/.test(source) ? templatesIn(source) : [];
  let masked = templates.length === 0 ? source : withoutTemplates(source, templates);
  if (masked.includes("\r")) masked = withoutReturns(masked);
  if (masked.includes("|")) masked = withTightDelimiterRows(masked);
  if (DEEP.some((prefix) => masked.includes(prefix))) masked = withoutDepth(masked);
  return { masked, templates };
}
function templatesIn(source) {
  const ahead = lookaheadIn(source);
  const found = [];
  const opening = /\{[{%]|<[%?]/g;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const tag = templateTagAt(ahead, match.index);
    if (tag === void 0) {
      opening.lastIndex = match.index + 1;
      continue;
    }
    found.push({ from: match.index, to: tag.end, output: tag.output });
    opening.lastIndex = tag.end;
  }
  return found;
}
function withoutTemplates(source, templates) {
  const pieces = [];
  let at = 0;
  for (const { from, to, output } of templates) {
    pieces.push(source.slice(at, from));
    const isBlank3 = !output && hasOwnLines(source, from, to) && !/^[ \t]*<|\|/.test(lineBefore(source, from));
    pieces.push(isBlank3 ? source.slice(from, to).replace(/[^\r\n]/g, " ") : LETTER.repeat(to - from));
    at = to;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}
var LETTER = "x";
function hasOwnLines(source, from, to) {
  let start = from;
  while (start > 0 && isBlankInLine(source.charCodeAt(start - 1))) start--;
  let end = to;
  while (end < source.length && isBlankInLine(source.charCodeAt(end))) end++;
  return (start === 0 || isLineEnd(source.charCodeAt(start - 1))) && (end === source.length || isLineEnd(source.charCodeAt(end)));
}
function lineBefore(source, at) {
  const end = source.lastIndexOf("\n", at - 1);
  if (at === 0 || end <= 0) return "";
  const start = source.lastIndexOf("\n", end - 1) + 1;
  return source.slice(start, Math.min(end, start + 2e3));
}
function withoutReturns(text2) {
  const pieces = [];
  let at = 0;
  for (let found = text2.indexOf("\r"); found >= 0; found = text2.indexOf("\r", found + 1)) {
    if (text2.charCodeAt(found + 1) !== LINE_FEED3) {
      pieces.push(text2.slice(at, found), "\n");
    } else if (backslashesBefore(text2, found) % 2 === 1) {
      pieces.push(text2.slice(at, found - 1), " \\");
    } else {
      pieces.push(text2.slice(at, found), text2.endsWith("  ", found) ? " " : "	");
    }
    at = found + 1;
  }
  pieces.push(text2.slice(at));
  return pieces.join("");
}
function backslashesBefore(text2, end) {
  let start = end;
  while (start > 0 && text2.charCodeAt(start - 1) === BACKSLASH) start--;
  return end - start;
}
function withTightDelimiterRows(text2) {
  const pieces = [];
  let at = 0;
  const blankEnd = /\|[ \t]+(?=\n|$)/g;
  for (let match = blankEnd.exec(text2); match !== null; match = blankEnd.exec(text2)) {
    if (!isDelimiterRow(text2, match.index)) continue;
    pieces.push(text2.slice(at, match.index), " ".repeat(match[0].length - 1), "|");
    at = match.index + match[0].length;
  }
  if (at === 0) return text2;
  pieces.push(text2.slice(at));
  return pieces.join("");
}
function isDelimiterRow(text2, lastPipe) {
  let hasDash = false;
  for (let at = lastPipe - 1; at >= 0; at--) {
    const character2 = text2.charAt(at);
    if (character2 === "\n") break;
    if (character2 === "-") hasDash = true;
    else if (!DELIMITERS.includes(character2)) return false;
  }
  return hasDash;
}
var DELIMITERS = "-:| 	>";
var DEEPEST2 = 100;
var WIDEST = 200;
var DEEP = ["- ", "* ", "+ ", "> ", ">", "1. ", "1) "].map((mark) => mark.repeat(DEEPEST2)).concat([" ".repeat(WIDEST), "	".repeat(WIDEST / 4)]);
function withoutDepth(text2) {
  const indented = text2.replace(
    new RegExp(`(?<=^|\\n)([ \\t]{${WIDEST}})[ \\t]+`, "g"),
    (whole, kept) => kept + NO_BREAK_SPACE.repeat(whole.length - kept.length)
  );
  const nested = new RegExp(`(?<=^|\\n)((?:[ \\t]{0,9}(?:[-+*>]|\\d{1,9}[.)])){${DEEPEST2}}[ \\t]{0,9})([-+*>]|\\d{1,9}[.)])(?=[^\\n]*[^-*\\s])`, "g");
  return indented.replace(nested, (_whole, kept, mark) => kept + LETTER.repeat(mark.length));
}
var NO_BREAK_SPACE = "\xA0";
var LINE_FEED3 = 10;
var RETURN = 13;
var BACKSLASH = 92;
function isBlankInLine(code2) {
  return code2 === 32 || code2 === 9;
}
function isLineEnd(code2) {
  return code2 === LINE_FEED3 || code2 === RETURN;
}

// server/document/markdown.ts
function readMarkdown(content) {
  const split = splitMatter(content);
  const mask = maskMarkdown(split.body);
  const tree = markdownParser.parse(mask.masked);
  return readingOf2(bodyOf({ body: split.body, mask, tree, fragments: TreeFragment.addTree(tree) }), split);
}
function readingOf2(reading, split) {
  return {
    ...wholeLayout(reading, split),
    reread: (content) => {
      const next = splitAgain(content, split);
      return readingOf2(rereadBody2(reading, next.body), next);
    }
  };
}
function rereadBody2(old, body) {
  if (old.body === body) return old;
  const mask = maskMarkdown(body);
  const visible = differenceOf(old.body, body);
  const parsed = old.mask.masked === old.body && mask.masked === body ? visible : differenceOf(old.mask.masked, mask.masked);
  const change = { fromA: parsed.start, toA: parsed.oldEnd, fromB: parsed.start, toB: parsed.newEnd };
  const fragments = TreeFragment.applyChanges(old.fragments, [change]);
  const tree = markdownParser.parse(mask.masked, fragments);
  const edit = { old, difference: covering(visible, parsed) };
  return bodyOf({ body, mask, tree, fragments: TreeFragment.addTree(tree, fragments) }, edit);
}
function bodyOf(parsed, edit) {
  const { body, mask, tree } = parsed;
  const source = {
    body,
    templates: mask.templates,
    formerCell: (cell) => edit === void 0 ? void 0 : formerCell(edit, cell)
  };
  const blocks = [];
  const starts = [];
  const leaves = [];
  let depth = 0;
  let mark;
  let anchors = [];
  let nextOld = 0;
  const enter = (node) => {
    const sort = SORTS.get(node.name) ?? "leaf";
    if (sort === "list") depth += 1;
    if (sort === "item") mark = void 0;
    if (sort === "mark") mark = { from: node.from, to: node.to };
    if (sort === "rule") mark = void 0;
    if (sort !== "leaf") return sort === "list" || sort === "item" || sort === "container";
    addLeaf(node);
    mark = void 0;
    return false;
  };
  const addLeaf = (node) => {
    const start = mark?.from ?? node.from;
    const place2 = {
      tree: node.tree,
      start,
      from: node.from,
      depth,
      marker: mark === void 0 ? "" : body.slice(mark.from, mark.to),
      firstBlock: blocks.length
    };
    const reused = edit === void 0 || anchors.length > 0 ? void 0 : takeOver(edit, place2, node.to);
    if (edit !== void 0 && reused !== void 0) {
      const shift = start - reused.start;
      for (let index = reused.firstBlock; index < reused.firstBlock + reused.blockCount; index++) {
        const block = edit.old.blocks[index];
        if (block !== void 0) blocks.push(block);
        starts.push((edit.old.starts[index] ?? 0) + shift);
      }
      leaves.push({ ...reused, start, from: node.from, firstBlock: place2.firstBlock });
      anchors = reused.anchors;
      return;
    }
    const read4 = readLeaf(source, { node: node.node, depth, mark });
    const hasForeignAnchors = anchors.length > 0;
    for (const { block, start: blockStart } of read4.found) {
      const isProse4 = block.kind !== "comment" && block.kind !== "code";
      const whole = isProse4 ? withAnchors(block, anchors) : block;
      if (isProse4) anchors = [];
      const former = edit === void 0 ? void 0 : formerOffset(edit.difference, blockStart);
      blocks.push(edit === void 0 ? whole : sameOrNew(whole, edit.old, former));
      starts.push(blockStart);
    }
    anchors = anchors.length === 0 ? read4.anchors : [...anchors, ...read4.anchors];
    leaves.push({ ...place2, blockCount: read4.found.length, hasForeignAnchors, anchors });
  };
  const takeOver = ({ old, difference }, place2, end) => {
    if (place2.tree === null || end > difference.start && place2.start < difference.newEnd) return void 0;
    const from = end <= difference.start ? place2.from : place2.from - difference.newEnd + difference.oldEnd;
    while ((old.leaves[nextOld]?.from ?? Number.POSITIVE_INFINITY) < from) nextOld++;
    const former = old.leaves[nextOld];
    if (former === void 0 || former.from !== from || former.tree !== place2.tree) return void 0;
    const isAlike = former.depth === place2.depth && former.marker === place2.marker && !former.hasForeignAnchors;
    return isAlike && from - former.start === place2.from - place2.start ? former : void 0;
  };
  tree.cursor().iterate(enter, (node) => {
    if (SORTS.get(node.name) === "list") depth -= 1;
  });
  return { ...parsed, blocks, starts, leaves };
}
var SORTS = /* @__PURE__ */ new Map([
  ["Document", "container"],
  ["Blockquote", "container"],
  ["BulletList", "list"],
  ["OrderedList", "list"],
  ["ListItem", "item"],
  ["ListMark", "mark"],
  ["HorizontalRule", "rule"],
  ["LinkReference", "rule"],
  ["QuoteMark", "nothing"]
]);
function formerCell({ old, difference }, { from, to }) {
  if (to > difference.start && from < difference.newEnd) return void 0;
  const former = to <= difference.start ? from : from - difference.newEnd + difference.oldEnd;
  const block = old.blocks[indexOfStart(old.starts, former)];
  return block?.kind === "cell" && block.length === to - from && !block.marks.some(isAnchor) ? block : void 0;
}
function isAnchor({ kind }) {
  return kind === "anchor";
}

// server/document/plaintext-marker.ts
var NO_MARKER = { shape: "none", marker: "", skip: 0, depth: 0, ordinal: 0 };
var MARKERS = [
  { shape: "bullet", pattern: /^([-*–—+>]|->|=>|--)\s+(?=\S)/u },
  { shape: "bullet", pattern: /^([•·○◦●▪▫■□►▶▸▹‣⁃∙➢➤➔→✓✔✅☑❖◆◇★☆※¤\uf0b7\uf0a7\uf0d8])\s*(?=\S)/u },
  { shape: "bullet", pattern: /^(o|§|¨|ü|Ø)\s+(?=\p{L})(?=[\s\S]{3})/u },
  { shape: "bullet", pattern: /^([-–—])(?=\p{L})/u },
  {
    shape: "section",
    pattern: /^(?:section|article|art\.|part|chapter|clause|abschnitt|§)\s*(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXL]{1,6}|[A-Z])(?:\s*[.:)–—-]\s*|\s+)(?=\p{Lu})/iu
  },
  { shape: "number", pattern: /^(\d{1,3}(?:\.\d{1,3}){1,5}[.)]?)\s+(?=\S)/u },
  { shape: "number", pattern: /^(\d{1,2}(?:\.\d{1,3}){1,5}[.)]?)(?=\p{Lu})/u },
  { shape: "number", pattern: /^(\d{1,3}[.)]|\d{1,2}\.\))\s+(?=\S)/u },
  { shape: "number", pattern: /^(\d{1,2}[.)])(?=\p{Lu})/u },
  { shape: "paren", pattern: /^(\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\))\s*(?=\S)/u },
  { shape: "roman", pattern: /^([IVX]{1,6}[.)])\s+(?=\S)/u },
  { shape: "roman", pattern: /^([IVX]{1,6})\s*[–—-]?\s+(?=\p{Lu}\p{Ll})/u },
  { shape: "letter", pattern: /^([a-z][.)]|[ivx]{1,5}[.)])\s+(?=\S)/u },
  { shape: "capital", pattern: /^([A-Z][.)])\s+(?=\S)/u },
  { shape: "bare", pattern: /^(\d{1,2})\s+(?=\p{Lu})/u }
];
function markerOf(head) {
  if (/^[\p{L}"“(]/u.test(head) && !/^(?:[a-zA-Z][.)\s]|[ivxIVX]{1,6}[.)\s]|\(|section|art|part|chapter|clause|abschnitt|[üØ¨])/iu.test(head)) {
    return NO_MARKER;
  }
  for (const { shape, pattern } of MARKERS) {
    const match = pattern.exec(head);
    const marker = match?.[1];
    if (match === null || marker === void 0) continue;
    const number = /\d+(?:\.\d+)*/.exec(marker)?.[0];
    const depth = number === void 0 ? 0 : number.split(".").length;
    return { shape, marker, skip: match[0].length, depth, ordinal: ordinalOf(marker, number) };
  }
  return NO_MARKER;
}
function ordinalOf(marker, number) {
  if (number !== void 0) return Number(number.split(".").at(-1));
  const letters = /[a-z]+/i.exec(marker)?.[0].toLowerCase() ?? "";
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : 0;
}

// server/document/plaintext-visible.ts
function visibleText(source, range) {
  const map = [];
  const marks = [];
  const dead = /* @__PURE__ */ new Set();
  let text2 = "";
  let space = -1;
  let plain2 = range.start;
  const put2 = (piece, at) => {
    if (space >= 0 && text2 !== "") append(" ", space);
    space = -1;
    append(piece, at);
  };
  const append = (piece, at) => {
    const shift = (map.at(-1) ?? 0) - (map.at(-2) ?? 0);
    if (map.length === 0 || at - text2.length !== shift) map.push(text2.length, at);
    text2 += piece;
  };
  const flush2 = (end) => {
    if (plain2 < end) put2(source.slice(plain2, end), plain2);
  };
  for (let at = range.start; at < range.end; ) {
    const code2 = source.charCodeAt(at);
    if (isDropped(code2)) {
      flush2(at);
      at += 1;
      plain2 = at;
      continue;
    }
    if (isSpace(code2)) {
      flush2(at);
      if (space < 0) space = at;
      at += 1;
      plain2 = at;
      continue;
    }
    const tag = code2 === BRACE3 || code2 === ANGLE2 ? tagAt2(source, at, { end: range.end, dead }) : void 0;
    if (tag === void 0) {
      at += 1;
      continue;
    }
    flush2(at);
    if (tag.kind === "template") {
      put2(source.slice(at, tag.end), at);
      marks.push({
        kind: "template",
        start: text2.length - (tag.end - at),
        end: text2.length,
        target: tag.target
      });
    } else if (tag.kind === "comment") {
      marks.push({ kind: "comment", start: text2.length, end: text2.length, target: tag.target });
    }
    at = tag.end;
    plain2 = at;
  }
  flush2(range.end);
  if (map.length === 0) map.push(0, range.start);
  marks.push(...textMarks(text2));
  marks.sort((left, right2) => left.start - right2.start);
  return { text: text2, map, marks };
}
function isSpace(code2) {
  if (code2 <= 32) return code2 === 32 || code2 >= 9 && code2 <= 13;
  if (code2 < 160) return false;
  return code2 === 160 || code2 === 5760 || code2 >= 8192 && code2 <= 8202 || code2 === 8232 || code2 === 8233 || code2 === 8239 || code2 === 8287 || code2 === 12288;
}
function isDropped(code2) {
  return code2 === 173 || code2 >= 8203 && code2 <= 8205 || code2 === 65279;
}
var BRACE3 = 123;
var ANGLE2 = 60;
var HOST = /(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\d@])/uy;
var TAGS = [
  { open: "<!--", close: "-->", kind: "comment" },
  { open: "{{", close: "}}", kind: "template" },
  { open: "<%=", close: "%>", kind: "template" },
  { open: "<%", close: "%>", kind: "hidden" },
  { open: "{%", close: "%}", kind: "hidden" }
];
function tagAt2(source, at, within) {
  for (const { open, close, kind } of TAGS) {
    if (!source.startsWith(open, at)) continue;
    if (within.dead.has(close)) return void 0;
    let closing2 = source.indexOf(close, at + open.length);
    if (closing2 < 0 || closing2 + close.length > within.end) {
      within.dead.add(close);
      return void 0;
    }
    if (close === "}}" && source[closing2 + 2] === "}" && closing2 + 3 <= within.end) closing2 += 1;
    const end = closing2 + close.length;
    const target = kind === "comment" ? source.slice(at + open.length, closing2).trim() : source.slice(at, end);
    return { kind, end, target };
  }
  return void 0;
}
function textMarks(text2) {
  const marks = [];
  if (text2.includes("://") || /www\./i.test(text2)) {
    for (const match of text2.matchAll(/(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s<>"“”«»|]+/giu)) {
      const target = withoutTrailingMarks(match[0]);
      if (target.length > 8)
        marks.push({ kind: "link", start: match.index, end: match.index + target.length, target });
    }
  }
  const links = marks.length;
  let link2 = 0;
  for (let at = text2.indexOf("@"); at >= 0; at = text2.indexOf("@", at + 1)) {
    while (link2 < links && (marks[link2]?.end ?? 0) <= at) link2 += 1;
    if (link2 < links && (marks[link2]?.start ?? 0) <= at) continue;
    const span = addressAround(text2, at);
    if (span !== void 0)
      marks.push({ kind: "link", ...span, target: `mailto:${text2.slice(span.start, span.end)}` });
  }
  if (text2.includes("%")) {
    for (const match of text2.matchAll(/%[A-Z][A-Z0-9_]{1,40}%/g)) {
      marks.push({
        kind: "template",
        start: match.index,
        end: match.index + match[0].length,
        target: match[0]
      });
    }
  }
  return marks;
}
function withoutTrailingMarks(address) {
  let end = address.length;
  const opened2 = address.includes("(");
  while (end > 0 && `.,;:!?'\u2019")]}*_`.includes(address[end - 1] ?? "")) {
    if (address[end - 1] === ")" && opened2) break;
    end -= 1;
  }
  return address.slice(0, end);
}
function addressAround(text2, at) {
  let start = at;
  while (start > 0 && at - start < 64 && /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]/u.test(text2[start - 1] ?? ""))
    start -= 1;
  while (start < at && /[^\p{L}\d_]/u.test(text2[start] ?? "")) start += 1;
  if (start === at) return void 0;
  HOST.lastIndex = at + 1;
  const host = HOST.exec(text2);
  if (host === null) return void 0;
  return { start, end: at + 1 + host[0].length };
}

// server/document/plaintext-line.ts
function readLine(text2) {
  return EMPTY_LINES.get(text2) ?? measure(text2);
}
function measure(text2) {
  let indent = 0;
  let column = 0;
  let end = text2.length;
  while (indent < end && isBlank2(text2.charCodeAt(indent))) {
    column = text2.charCodeAt(indent) === 9 ? (column >> 2) * 4 + 4 : column + (isDropped(text2.charCodeAt(indent)) ? 0 : 1);
    indent += 1;
  }
  while (end > indent && isBlank2(text2.charCodeAt(end - 1))) end -= 1;
  const source = text2.slice(indent, end);
  const kind = source === "" ? "blank" : kindOf(source);
  const closes = source.endsWith("-->") ? "end" : source.includes("-->") ? "inside" : "no";
  return withShape(text2, { kind, closes, indent, column, end });
}
var LONGEST_HEADING = 140;
function isBlank2(code2) {
  return isSpace(code2) || isDropped(code2);
}
function kindOf(source) {
  if (source === "---") return "fence";
  if (source.length >= 3 && /^(?:={3,}|-{3,}|[*_~#+–—=-]{3,}|(?:[-*_=] ){2,}[-*_=])$/.test(source)) {
    if (/^=+$/.test(source)) return "double";
    return /^-+$/.test(source) ? "single" : "rule";
  }
  if (source.startsWith("<!--") && isComment(source)) return "comment";
  if (/^(?:\{%|<%(?![=-]))/.test(source) && /^(?:\{%[^%]*%\}|<%[^%]*%>)$/.test(source)) return "rule";
  return "text";
}
function isComment(source) {
  const closing2 = source.indexOf("-->", 4);
  return closing2 < 0 || closing2 + 3 === source.length;
}
function withShape(text2, { kind, closes, indent, column, end }) {
  const source = kind === "text" || kind === "comment" ? text2.slice(indent, end) : "";
  const head = source.length > 300 ? source.slice(0, 300) : source;
  const mark = source === "" ? NO_MARKER : markerOf(head);
  const body = indent + mark.skip;
  const whole = prose2(mark.skip === 0 ? source : text2.slice(body, end));
  const start = whole.length > 300 ? whole.slice(0, 300) : whole;
  const short = whole !== "" && whole.length <= LONGEST_HEADING;
  const words = start === "" ? [] : start.split(/\s+/u, 40);
  const tail = tailOf(whole);
  const letter = /\p{L}|\p{N}/u.exec(start)?.[0] ?? "";
  const shape = { words: words.length, tail };
  return {
    length: text2.length,
    kind,
    closes,
    indent,
    column,
    end,
    width: column + end - indent,
    markerShape: mark.shape,
    marker: mark.marker,
    depth: mark.depth,
    ordinal: mark.ordinal,
    body,
    firstWord: Math.max(0, head.search(/\s|$/u)),
    opening: (/[\p{L}\p{N}'’-]+/u.exec(start)?.[0] ?? "").toLowerCase(),
    lower: /^\p{Ll}/u.test(letter),
    caseless: /^\p{Lo}/u.test(letter),
    tail,
    words: words.length,
    capitals: short && isCapitals(whole),
    title: short && isTitle(words),
    headable: short && !/^[\p{Ll}\d]/u.test(letter) && canHead(whole, shape),
    term: isTerm(start),
    names: short && namesDocument(whole, shape),
    opener: OPENERS.test(start),
    leading: tail === ":" && LEADS.test(whole.slice(-60)),
    tabs: source !== "" && (mark.shape === "none" || mark.shape === "bare") ? columnsOf(text2, "	") : 1,
    tabbed: source.includes("	"),
    pipes: pipeColumns(source),
    ruled: source.length <= 1e3 && source.includes("--") && /^[|:\s+-]+$/.test(source),
    keyed: /^[\w-]+\s*:/.test(head)
  };
}
function prose2(source) {
  if (!source.includes("<!--") && !source.includes("{%") && !source.includes("<%")) return source;
  const near = source.length > 5e3 ? source.slice(0, 2500) + source.slice(-2500) : source;
  const within = { end: near.length, dead: /* @__PURE__ */ new Set() };
  let shown = "";
  let from = 0;
  for (let at = 0; at < near.length; at++) {
    const tag = near[at] === "<" || near[at] === "{" ? tagAt2(near, at, within) : void 0;
    if (tag === void 0) continue;
    if (tag.kind !== "template") {
      shown += near.slice(from, at);
      from = tag.end;
    }
    at = tag.end - 1;
  }
  return (shown + near.slice(from)).trim();
}
function tailOf(prose3) {
  const last = /([.!?:;,…：。؟؛،])["'”’»)\]]*$/u.exec(prose3.slice(-12))?.[1] ?? "";
  if (last === ":" || last === "\uFF1A") return ":";
  if (last === ")" || /(?:;|,) (?:and|or)(?:\/or)?$/i.test(prose3.slice(-10))) return ";";
  if (last === "." && /(?:^|\s|\()(?:etc|inc|ltd|co|corp|llc|al)\.["')]*$/i.test(prose3.slice(-12))) return "";
  return last;
}
function isCapitals(prose3) {
  return !/\p{Ll}/u.test(prose3.replace(/\((?:[^()]{0,20})\)|’s\b|'s\b/gu, "")) && /\p{Lu}.*\p{Lu}/u.test(prose3) && /\p{Lu}{2}/u.test(prose3);
}
function isTitle(words) {
  let long = 0;
  for (const word2 of words) {
    if (!/\p{L}{4}/u.test(word2)) continue;
    if (/^[^\p{L}]*\p{Ll}/u.test(word2) && !/^\W*(?:with|from|into|your|about|outside|under|over|this|that|which|within|when|upon)\b/u.test(word2))
      return false;
    long += 1;
  }
  return long > 0;
}
function canHead(prose3, shape) {
  if (shape.tail !== "" && shape.tail !== "?" && shape.tail !== "!") return false;
  if (shape.words > 18 || !/\p{L}{2}/u.test(prose3)) return false;
  if (/:\/\/|@\S+\.|www\.|[.!?] \p{Lu}\p{Ll}+ \p{Ll}|\t|\|/u.test(prose3)) return false;
  return !/^(?:last|effective|updated|version|date|as of|stand|©|copyright|tel|phone|fax|e-?mail)\b.*\d|: /iu.test(
    prose3
  );
}
function isTerm(start) {
  const match = /^(["“'‘]?[\p{L}\d][^:.–—]{1,70}?(?:\.[^\s:]{1,12}[^:.–—]{0,50})?)(?:([.:])\s+|\s([–—-])\s)(?=\S)/u.exec(
    start
  );
  const name = match?.[1];
  if (match === null || name === void 0) return false;
  if (name.split(/\s+/u).length > 9) return false;
  if (match[2] !== ".") return true;
  return /^["“'(]?[\p{Lu}\d]/u.test(start.slice(match[0].length)) && !/^(?:we|you|if|this|these|it|they|there|please|when|for|in|by|to|such|that|our)\b/iu.test(name);
}
function namesDocument(prose3, shape) {
  if (shape.words > 12 || shape.tail !== "" && shape.tail !== "!") return false;
  return /(?:privacy|cookies?|data[- ]protection|confidentiality|GDPR)\s+(?:and (?:\p{L}+ ){1,2})?(?:policy|policies|notice|statement|information|declaration|charter)\b|datenschutz(?:erklärung|hinweise?)|politique de confidentialité|^privacy(?: at .{1,40})?$/iu.test(
    prose3
  );
}
var OPENERS = /^(?:if you|to (?:exercise|learn|find out|do so|opt)|please|for (?:more|further|any|details|questions)|we|our|you (?:may also|can also|should)|these|this|the above|in addition|however|any questions|when (?:you|we)|note|note that|all of|some of)\b/iu;
var LEADS = /\b(?:following|below|includes?|including|are|is|to|by|for|with|may|can|as|of|when|if|that|means?)\b[^\p{L}]*$|\bfollowing\b/iu;
function columnsOf(source, separator) {
  if (!source.includes(separator)) return 1;
  let columns = 1;
  for (let at = source.indexOf(separator); at >= 0; at = source.indexOf(separator, at + 1)) columns += 1;
  return columns;
}
function pipeColumns(source) {
  if (!source.includes("|")) return 1;
  const inner = source.length > 1 && source.startsWith("|") ? source.slice(1) : source;
  const columns = columnsOf(inner.endsWith("|") ? inner.slice(0, -1) : inner, "|");
  return columns === 1 && source.startsWith("|") && source.endsWith("|") ? 1 : columns;
}
var EMPTY_LINES = new Map(
  ["", "\n", "\r\n", "\r"].map((text2) => [text2, measure(text2)])
);

// server/document/plaintext-segment.ts
function segmentsOf(lines) {
  const segments = [];
  const commentEnds = commentEndsOf(lines);
  let at = 0;
  let apart = true;
  const matter = matterEnd(lines);
  const opening = lines[0];
  if (matter > 0 && opening !== void 0) {
    const tail = lines[matter] ?? opening;
    segments.push(plain({ kind: "matter", first: 0, last: matter, head: opening, tail, apart, size: 0 }, 0));
    at = matter + 1;
  }
  while (at < lines.length) {
    const line = lines[at];
    if (line === void 0) break;
    if (line.kind === "comment") {
      const last = commentEnds[at] ?? -1;
      const tail = lines[last];
      if (tail !== void 0) {
        const kind = tail.closes === "end" ? "comment" : "prose";
        const size = kind === "prose" ? line.width + tail.width : 0;
        segments.push(plain({ kind, first: at, last, head: line, tail, apart, size }, 0));
        at = last + 1;
        apart = kind === "comment" ? apart : false;
        continue;
      }
    }
    if (!isProse(line, commentEnds[at])) {
      apart = true;
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = lines[end]; next !== void 0 && isProse(next, commentEnds[end]); next = lines[end])
      end += 1;
    const underline = end - at >= 1 ? underlineRank(lines[end], lines[end - 1]) : 0;
    readRun({ lines, from: at, until: end, apart, underline }, segments);
    at = underline > 0 ? end + 1 : end;
    apart = underline > 0;
  }
  return segments;
}
function plain(extent, rank2) {
  const { kind, first, last, head, tail, apart, size } = extent;
  return { kind, first, last, head, tail, apart, size, rank: rank2, separator: "" };
}
var WIDEST_WRAP = 120;
var NARROWEST_WRAP = 45;
function isProse(line, commentEnd) {
  return line.kind === "text" || line.kind === "comment" && (commentEnd ?? -1) < 0;
}
function commentEndsOf(lines) {
  if (!lines.some((line) => line.kind === "comment")) return [];
  const ends = new Array(lines.length).fill(-1);
  let end = -1;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === void 0) continue;
    if (line.closes !== "no") end = at;
    if (line.kind === "comment") ends[at] = end;
  }
  return ends;
}
function matterEnd(lines) {
  if (lines[0]?.kind !== "fence" || lines[1]?.kind !== "text" || !lines[1].keyed) return -1;
  for (let at = 2; at < lines.length; at += 1) {
    if (lines[at]?.kind === "fence") return at;
  }
  return -1;
}
function underlineRank(line, above) {
  if (line === void 0 || above === void 0 || above.width > LONGEST_UNDERLINED) return 0;
  if (line.kind === "double") return 1;
  return line.kind === "single" || line.kind === "fence" ? 2 : 0;
}
var LONGEST_UNDERLINED = 120;
function readRun(run, segments) {
  const { lines, from, until } = run;
  const wrap = wrapWidth(run);
  const prose3 = run.underline > 0 ? until - 1 : until;
  for (let at = from; at < until; ) {
    const head = lines[at];
    if (head === void 0) return;
    const apart = at === from && run.apart;
    if (at === prose3) {
      const size2 = head.width;
      segments.push(
        plain({ kind: "underlined", first: at, last: at + 1, head, tail: head, apart, size: size2 }, run.underline)
      );
      return;
    }
    const table2 = tableEnd(lines, at, prose3);
    if (table2 > at) {
      readTable({ ...run, from: at, until: table2, apart }, segments);
      at = table2;
      continue;
    }
    let last = at;
    let tail = head;
    let size = head.width;
    for (let next = lines[last + 1]; last + 1 < prose3 && next !== void 0; next = lines[last + 1]) {
      if (!continues({ previous: tail, line: next, head }, wrap)) break;
      last += 1;
      tail = next;
      size += 1 + next.width - next.column;
    }
    segments.push(plain({ kind: "prose", first: at, last, head, tail, apart, size }, 0));
    at = last + 1;
  }
}
function wrapWidth(run) {
  const { lines, from, until } = run;
  let widest = 0;
  for (let at = from; at < until; at += 1) widest = Math.max(widest, lines[at]?.width ?? 0);
  if (until - from < 2 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return 0;
  let pairs = 0;
  let full = 0;
  let open = 0;
  let small = 0;
  for (let at = from + 1; at < until; at += 1) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (line === void 0 || previous === void 0 || line.markerShape !== "none") continue;
    pairs += 1;
    if (previous.width + 1 + line.firstWord <= widest) continue;
    full += 1;
    if (previous.tail === "" || previous.tail === ",") open += 1;
    if (line.lower || line.caseless) small += 1;
  }
  if (full === 0 || full * 2 < pairs || open * 2 < full) return 0;
  const stop = lines[until - 1]?.tail;
  return small * 4 >= full || stop === "." || stop === ":" || stop === "?" ? widest : 0;
}
function continues(pair, wrap) {
  const { previous, line, head } = pair;
  if (line.markerShape === "bullet") return false;
  const full = wrap > 0 && previous.width + 1 + line.firstWord > wrap;
  if (line.markerShape !== "none")
    return full && previous.tail === "" && line.column >= head.column && !previous.capitals;
  if (head.markerShape !== "none" && line.column > head.column && line.column <= head.column + 8) return true;
  return full && previous.tail !== ":" && previous.capitals === line.capitals;
}
function tableEnd(lines, at, until) {
  const first = lines[at];
  if (first === void 0) return at;
  const tabs = first.tabbed && first.tabs >= 2;
  if (!tabs && first.pipes < 2) return at;
  const column = tabs ? "tabs" : "pipes";
  let end = at + 1;
  while (end < until && lines[end]?.[column] === first[column]) end += 1;
  return end - at >= 2 ? end : at;
}
function readTable(run, segments) {
  const separator = run.lines[run.from]?.tabbed === true && (run.lines[run.from]?.tabs ?? 1) >= 2 ? "	" : "|";
  let rank2 = 0;
  for (let at = run.from; at < run.until; at += 1) {
    const head = run.lines[at];
    if (head === void 0 || head.ruled) continue;
    segments.push({
      kind: "row",
      first: at,
      last: at,
      head,
      tail: head,
      apart: rank2 === 0 && run.apart,
      size: 0,
      rank: rank2,
      separator
    });
    rank2 += 1;
  }
}

// server/document/plaintext-place.ts
var LONGEST_HEADING2 = 100;
var LONG_LINE = 80;
function isHeadable({ kind, head, first, last, size }, longest2) {
  return kind === "prose" && first === last && head.headable && size <= longest2;
}
function isSentence(segment) {
  if (segment.kind !== "prose") return false;
  if (segment.size > LONGEST_HEADING2 + 10) return true;
  const { tail } = segment.tail;
  if (tail === "" || tail === "?") return segment.first !== segment.last;
  return segment.head.words >= (tail === ":" ? 2 : 4) || segment.first !== segment.last;
}
function isMarked2(segment) {
  return segment.kind === "prose" && segment.head.markerShape !== "none" && segment.head.markerShape !== "bare";
}

// server/document/plaintext-heading.ts
function headingOf(place2, state) {
  const { segment } = place2;
  const { head } = segment;
  if (segment.kind === "underlined") {
    const numbered2 = head.markerShape !== "none" && head.markerShape !== "bullet";
    return {
      kind: "heading",
      level: segment.rank,
      marker: numbered2 ? head.marker : "",
      body: numbered2 ? head.body : head.indent
    };
  }
  if (isTitle2(segment, state)) return { kind: "heading", level: 1, marker: "", body: head.indent };
  if (head.markerShape === "bullet") return void 0;
  if (head.markerShape !== "none") return numberedHeading(place2, state);
  if (isCapitalsHeading(place2, state)) return unnumbered(head, 2);
  if (isQuestion(place2, state) || isPlainHeading(place2, state) || isColonHeading(place2))
    return unnumbered(head, 3);
  return void 0;
}
function unnumbered(head, level) {
  return { kind: "heading", level, marker: "", body: head.indent };
}
function isTitle2({ head, first, last }, state) {
  if (!head.names || state.titled || first !== last || head.markerShape !== "none") return false;
  return state.seen === 0 || state.seen < 6 && head.words <= 4;
}
function numberedHeading(place2, state) {
  const { segment, next } = place2;
  const { head } = segment;
  if (!isHeadable(segment, LONGEST_HEADING2 + 40) || head.body >= head.end) return void 0;
  if (head.markerShape === "section") return numbered(head, state);
  if (next === void 0) return isOneOfList(place2, state) ? void 0 : bareOr(head, state);
  if (isOneOfList(place2, state)) return void 0;
  const follows = isSentence(next) || isMarked2(next) || next.kind !== "prose" || isHeadable(next, LONGEST_HEADING2);
  if (head.markerShape === "bare") return isSentence(next) && head.title ? numbered(head, state) : void 0;
  if (head.markerShape === "paren" || head.markerShape === "letter") {
    const sub = isSentence(next) && !isMarked2(next) && next.size > LONG_LINE && segment.apart;
    return sub ? numbered(head, state) : void 0;
  }
  return follows ? numbered(head, state) : void 0;
}
function bareOr(head, state) {
  return head.markerShape === "number" || head.markerShape === "roman" ? numbered(head, state) : void 0;
}
function isOneOfList({ segment, next }, state) {
  const { head } = segment;
  if (next !== void 0 && isNextNumber(head, next)) return true;
  const before = state.before;
  return before?.part.kind === "entry" && isNextNumber(before.segment.head, segment);
}
function isNextNumber(head, next) {
  const { markerShape, depth, ordinal, marker } = next.head;
  if (markerShape !== head.markerShape || depth !== head.depth) return false;
  return ordinal > 0 ? ordinal === head.ordinal + 1 : marker !== head.marker;
}
function numbered(head, state) {
  return { kind: "heading", level: numberedLevel(head, state), marker: head.marker, body: head.body };
}
function numberedLevel({ markerShape, depth }, state) {
  switch (markerShape) {
    case "roman":
    case "section":
      state.outer = true;
      return 2;
    case "capital":
      return 3;
    case "letter":
    case "paren":
      return 4;
    default:
      return Math.min(6, 1 + depth + (state.outer ? 1 : 0));
  }
}
function isCapitalsHeading({ segment, next }, { list }) {
  const { head, tail, size } = segment;
  if (!head.capitals || !tail.capitals || size > LONGEST_HEADING2 + 30 || tail.tail !== "" && tail.tail !== "?")
    return false;
  if (list !== void 0 && (list.capitals || list.entries === 0 && next?.head.capitals === true && !next.apart))
    return false;
  return size > 5 || next !== void 0 && isSentence(next);
}
function isQuestion({ segment, next }, state) {
  if (next === void 0 || segment.tail.tail !== "?" || !isHeadable(segment, LONGEST_HEADING2 + 20))
    return false;
  return next.tail.tail !== "?" && (state.list === void 0 || segment.apart || isSentence(next));
}
function isPlainHeading(place2, state) {
  const { segment, next, after: after2 } = place2;
  if (next === void 0 || segment.tail.tail !== "" || !isHeadable(segment, LONGEST_HEADING2 - 10))
    return false;
  const { head } = segment;
  if (head.words > (head.title ? 14 : 10)) return false;
  if (next.head.names && !state.titled && state.seen < 6) return false;
  if (state.list !== void 0 && !interruptsList(place2, state.list)) return false;
  if (isSentence(next) || isMarked2(next) || next.kind === "underlined") return !next.head.lower;
  if (next.head.capitals && head.title) return true;
  return head.title && head.words <= 12 && isHeadable(next, LONGEST_HEADING2 - 10) && after2 !== void 0 && isSentence(after2);
}
function interruptsList({ segment, next }, list) {
  if (next === void 0 || list.unfinished || list.openings.includes(segment.head.opening)) return false;
  if (list.entries > 0 && segment.apart && !list.apart) return true;
  if (list.style === "small" && !next.head.lower && list.entries > 0) return isSentence(next);
  if (list.entries === 0) return segment.apart && isSentence(next) && next.size > LONG_LINE;
  return isSentence(next) && next.size > LONG_LINE && (segment.apart || list.style === "sentence" || HEADING_OPENINGS.has(segment.head.opening));
}
var HEADING_OPENINGS = new Set(
  "how what who whom why when where which your our contact changes children cookies security retention data information international transfer transfers sharing disclosure use third legal do is are can minors automated complaints".split(
    " "
  )
);
function isColonHeading({ segment, next }) {
  const { head, tail, size } = segment;
  if (next === void 0 || tail.tail !== ":" || size > 60 || head.words > 7 || head.lower || !segment.apart)
    return false;
  if (next.kind !== "prose" || isMarked2(next) || next.head.lower || next.head.term || next.tail.tail !== ".")
    return false;
  return next.size > LONG_LINE && !LEAD_IN_WORDS.has(head.opening) && !head.leading && /^[\p{L}\d"“(]/u.test(head.opening);
}
var LEAD_IN_WORDS = new Set(
  "we you they it these this that include includes including for the in such examples example note please for to".split(
    " "
  )
);

// server/document/plaintext-structure.ts
function partsOf(segments) {
  const state = {
    list: void 0,
    nesting: [],
    before: void 0,
    outer: false,
    titled: false,
    seen: 0
  };
  return segments.map((segment, at) => {
    const part = partOf({ segment, next: segments[at + 1], after: segments[at + 2] }, state);
    if (segment.kind !== "comment" && segment.kind !== "matter") {
      state.before = { segment, part };
      state.seen += 1;
    }
    return part;
  });
}
var MOST_OPENINGS = 12;
function partOf(place2, state) {
  const { segment } = place2;
  const { head } = segment;
  if (segment.kind === "comment" || segment.kind === "matter") {
    return { kind: segment.kind, level: 0, marker: "", body: head.indent };
  }
  if (segment.kind === "row") {
    closeLists(state);
    return { kind: "cell", level: 0, marker: "", body: head.indent };
  }
  const heading2 = headingOf(place2, state);
  if (heading2 !== void 0) {
    closeLists(state);
    state.titled = true;
    return heading2;
  }
  if (isEntryMarker(place2, state)) return markedEntry(segment, state);
  if (isMember(place2, state)) {
    const list = state.list;
    if (list !== void 0) return unmarkedEntry(segment, list);
  }
  return paragraph2(place2, state);
}
function closeLists(state) {
  state.list = void 0;
  if (state.nesting.length > 0) state.nesting = [];
}
function paragraph2(place2, state) {
  const { segment } = place2;
  const { head } = segment;
  const outermost = state.nesting[0];
  const inside = outermost !== void 0 && head.column >= outermost + 2 ? nestingLevel(state, head.column - 2) : 0;
  if (inside === 0) closeLists(state);
  if (segment.size > LONG_LINE) state.titled = true;
  state.list = isLeadIn(place2) ? openList(inside + 1) : void 0;
  return { kind: "paragraph", level: inside, marker: "", body: head.indent };
}
function openList(level) {
  return {
    level,
    style: "unknown",
    apart: false,
    entries: 0,
    capitals: false,
    unfinished: false,
    openings: []
  };
}
function isLeadIn({ segment, next, after: after2 }) {
  if (segment.tail.tail === ":") return true;
  if (segment.tail.tail !== "." || segment.size > LONG_LINE || !segment.head.title) return false;
  return isFragment(next) && isFragment(after2);
}
function isFragment(segment) {
  return segment?.kind === "prose" && !segment.apart && segment.head.markerShape === "none" && segment.tail.tail === "" && !segment.head.capitals;
}
function isEntryMarker({ segment, next }, state) {
  const { head } = segment;
  switch (head.markerShape) {
    case "none":
    case "bare":
    case "section":
      return false;
    case "roman":
    case "capital": {
      if (!/[.)]$/.test(head.marker)) return false;
      const before = state.before?.segment.head.markerShape;
      return before === head.markerShape || next?.head.markerShape === head.markerShape;
    }
    default:
      return true;
  }
}
function markedEntry({ head, tail }, state) {
  const { nesting } = state;
  while (nesting.length > 0 && (nesting.at(-1) ?? 0) > head.column) nesting.pop();
  if (nesting.length === 0 || (nesting.at(-1) ?? 0) < head.column - 1) nesting.push(head.column);
  const level = nesting.length;
  state.list = tail.tail === ":" ? openList(level + 1) : void 0;
  return { kind: "entry", level, marker: head.marker, body: head.body };
}
function nestingLevel({ nesting }, column) {
  let level = nesting.length;
  while (level > 0 && (nesting[level - 1] ?? 0) > column) level -= 1;
  return level;
}
function unmarkedEntry(segment, list) {
  const { head, tail } = segment;
  if (list.entries === 0) {
    list.style = styleOf(segment);
    list.capitals = head.capitals;
  }
  if (list.entries === 1) list.apart = segment.apart;
  list.entries += 1;
  list.unfinished = tail.tail === ";" || tail.tail === ",";
  if (list.openings.length < MOST_OPENINGS) list.openings.push(head.opening);
  return { kind: "entry", level: list.level, marker: "", body: head.indent };
}
function styleOf({ head, tail }) {
  if (head.lower) return "small";
  if (head.term) return "term";
  return tail.tail === "" || tail.tail === ";" || tail.tail === "," ? "fragment" : "sentence";
}
function isMember({ segment, next }, { list }) {
  if (list === void 0 || segment.head.markerShape !== "none") return false;
  const { head, tail, size, apart } = segment;
  if (list.unfinished && !apart && goesOn(segment, list)) return true;
  if (head.lower || tail.tail === ";")
    return size < 1500 && (!apart || list.entries === 0 || list.apart || list.unfinished);
  if (tail.tail === ":" && size > 40) return false;
  if (list.entries === 0) return isFirstMember(segment, next);
  if (apart && !list.apart && list.entries > 1) return false;
  const style = styleOf(segment);
  switch (list.style) {
    case "term":
      return style === "term" || style === "fragment" && !apart && size <= LONGEST_HEADING2;
    case "fragment":
      if (style === "fragment") return size <= 600;
      return !apart && !head.opener && (size <= LONGEST_HEADING2 || list.openings.includes(head.opening));
    case "sentence":
      return !apart && isLikeSentence(segment, list);
    default:
      return false;
  }
}
function goesOn({ head, tail, size }, list) {
  if (tail.tail === ":" && !head.lower) return false;
  return list.style !== "small" || head.lower || size <= LONGEST_HEADING2 && !head.opener;
}
function isFirstMember(segment, next) {
  const { head, apart, size } = segment;
  const style = styleOf(segment);
  if (style === "term") return true;
  if (style === "fragment") {
    if (!apart) return size <= 600;
    return size <= 200 && (next === void 0 || next.kind === "prose" && styleOf(next) === "fragment" && !isMarked2(next));
  }
  return !apart && size <= 160 && !(head.opener && next?.head.opening !== head.opening);
}
function isLikeSentence({ head, size }, list) {
  if (list.openings.includes(head.opening)) return size <= 450;
  return !head.opener && size <= 450;
}

// server/document/plaintext.ts
function readPlaintext(content) {
  return assemble(content, splitLines(content).map(readLine), void 0);
}
function assemble(content, lines, kept) {
  const segments = segmentsOf(lines);
  const parts = partsOf(segments);
  const made = new Array(lines.length).fill(void 0);
  const blocks = [];
  const starts = [];
  let line = 0;
  let offset = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    const part = parts[index];
    if (segment === void 0 || part === void 0) continue;
    for (; line < segment.first; line++) offset += lines[line]?.length ?? 0;
    const old = kept === void 0 ? void 0 : madeBefore(segment, part, kept);
    const now = old ?? make({ segment, part }, { content, lines, offset });
    made[segment.first] = now;
    for (const block of now.blocks) blocks.push(block);
    for (const at of now.offsets) starts.push(offset + at);
  }
  const remembered3 = { content, lines, made };
  return { blocks, starts, reread: (text2, change) => reread(remembered3, text2, change) };
}
function reread(before, text2, change) {
  const { lines, content } = before;
  const start = clamp(Math.min(change.start, change.end), content.length);
  const end = clamp(Math.max(change.start, change.end), content.length);
  let front = 0;
  let from = 0;
  for (let length = lines[front]?.length ?? 0; front < lines.length && from + length < start; ) {
    from += length;
    front += 1;
    length = lines[front]?.length ?? 0;
  }
  let back = 0;
  let until = content.length;
  for (let length = lines.at(-1)?.length ?? 0; back < lines.length - front && until - length > end; ) {
    until -= length;
    back += 1;
    length = lines[lines.length - 1 - back]?.length ?? 0;
  }
  const region = text2.slice(from, until + text2.length - content.length);
  const pieces = splitLines(region);
  if (back > 0) pieces.pop();
  const old = content.slice(from, until);
  const known = lines.slice(front, lines.length - back);
  let first = 0;
  let at = 0;
  while (first < Math.min(known.length, pieces.length)) {
    const length = known[first]?.length ?? 0;
    if (pieces[first]?.length !== length || !region.startsWith(old.slice(at, at + length), at)) break;
    at += length;
    first += 1;
  }
  let last = 0;
  let tail = 0;
  while (last < Math.min(known.length, pieces.length) - first) {
    const length = known[known.length - 1 - last]?.length ?? 0;
    const piece = pieces[pieces.length - 1 - last]?.length;
    if (piece !== length || old.slice(old.length - tail - length, old.length - tail) !== region.slice(region.length - tail - length, region.length - tail))
      break;
    tail += length;
    last += 1;
  }
  const fresh = pieces.slice(first, pieces.length - last).map(readLine);
  const now = lines.slice(0, front + first).concat(fresh, lines.slice(lines.length - back - last));
  return assemble(text2, now, { before, front: front + first, back: back + last, count: now.length });
}
function madeBefore(segment, part, { before, front, back, count }) {
  const moved = segment.first >= count - back;
  if (!moved && segment.last >= front) return void 0;
  const old = before.made[moved ? segment.first + before.lines.length - count : segment.first];
  if (old === void 0 || old.segment.last - old.segment.first !== segment.last - segment.first)
    return void 0;
  const same = old.segment.kind === segment.kind && old.segment.separator === segment.separator && (old.segment.rank === segment.rank || segment.kind !== "row") && old.part.kind === part.kind && old.part.level === part.level && old.part.marker === part.marker && old.part.body === part.body;
  return same ? old : void 0;
}
function make({ segment, part }, place2) {
  const { head } = segment;
  if (part.kind === "cell") {
    const row = place2.content.slice(place2.offset, place2.offset + head.end);
    return { segment, part, ...cellsOf2(row, segment) };
  }
  let from = 0;
  let end = head.end;
  let shownEnd = head.end;
  for (let line = segment.first; line <= segment.last; line++) {
    end = from + (place2.lines[line]?.end ?? 0);
    if (place2.lines[line] === segment.tail) shownEnd = end;
    from += place2.lines[line]?.length ?? 0;
  }
  const source = place2.content.slice(place2.offset + head.indent, place2.offset + end);
  const block = blockOf2(source, part, { start: part.body - head.indent, end: shownEnd - head.indent });
  return block === void 0 ? { segment, part, blocks: [], offsets: [] } : { segment, part, blocks: [block], offsets: [head.indent] };
}
function blockOf2(source, part, range) {
  const { kind, level, marker } = part;
  if (kind === "comment" || kind === "matter") {
    const inside = kind === "comment" ? { start: 4, end: source.length - 3 } : { start: 3, end: source.length - 3 };
    const { start, end } = trimmed2(source, inside);
    return {
      kind,
      level,
      marker,
      length: source.length,
      text: source.slice(start, end),
      map: [0, start],
      marks: []
    };
  }
  const visible = visibleText(source, range);
  if (visible.text === "" && visible.marks.length === 0) return void 0;
  return { kind, level, marker, length: source.length, ...visible };
}
function cellsOf2(row, { rank: rank2, separator }) {
  const blocks = [];
  const offsets = [];
  const outer = trimmed2(row, { start: 0, end: row.length });
  const bordered = separator === "|" && row[outer.start] === "|";
  let column = 0;
  for (let start = bordered ? outer.start + 1 : separator === "|" ? outer.start : 0; start < outer.end; column++) {
    const next = row.indexOf(separator, start);
    const end = next < 0 ? outer.end : Math.min(next, outer.end);
    const cell = trimmed2(row, { start, end });
    const visible = visibleText(row.slice(cell.start, cell.end), { start: 0, end: cell.end - cell.start });
    if (visible.text !== "" || visible.marks.length > 0) {
      const place2 = { row: rank2, column, heading: rank2 === 0 };
      blocks.push({
        kind: "cell",
        level: 0,
        marker: "",
        length: cell.end - cell.start,
        ...visible,
        cell: place2
      });
      offsets.push(cell.start);
    }
    start = end + 1;
  }
  return { blocks, offsets };
}
function trimmed2(source, { start, end }) {
  let from = start;
  let until = Math.max(start, end);
  while (from < until && isUnseen(source.charCodeAt(from))) from += 1;
  while (until > from && isUnseen(source.charCodeAt(until - 1))) until -= 1;
  return { start: from, end: until };
}
function isUnseen(code2) {
  return isSpace(code2) || isDropped(code2);
}
function splitLines(content) {
  const { lineStarts } = createText(content);
  return lineStarts.map((start, line) => content.slice(start, lineStarts[line + 1] ?? content.length));
}
function clamp(offset, length) {
  return Math.max(0, Math.min(offset, length));
}

// server/document/document.ts
function readDocument(content, format) {
  return assemble2(createText(content), format, read(content, format));
}
var readings = /* @__PURE__ */ new WeakMap();
function assemble2(text2, format, reading) {
  const document = { format, text: text2, blocks: reading.blocks, starts: reading.starts };
  readings.set(document, reading);
  return document;
}
function read(content, format) {
  switch (format) {
    case "markdown":
      return readMarkdown(content);
    case "html":
      return readHtml(content);
    case "plaintext":
      return readPlaintext(content);
  }
}

// server/knowledge/registry-europe.ts
var EUROPE = [
  {
    id: "directive-95-46",
    about: "directive-95-46",
    severity: "error",
    names: ["eu|e.u|european [union] data protection directive", "data protection ^Directive"],
    shapes: [{ contains: "95/46", pattern: /\b(?:Directive )?95\/46(?:\/(?:EC|EG|CE))?(?![\d/])/g }],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was repealed on 25 May 2018 by the GDPR (Art. 94)",
    what: "Article 94 GDPR repealed the Directive with effect from 25 May 2018; references to it count as references to the GDPR.",
    replacedBy: "GDPR (Regulation (EU) 2016/679)",
    advice: 'Replace by "Regulation (EU) 2016/679 (GDPR)" and the matching article.',
    sources: [{ cite: "GDPR Art. 94", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "article-29-working-party",
    about: "wp29",
    severity: "warning",
    names: ["article|art 29 [data] [protection] working party|group", "wp29", "wp 29"],
    unless: ["endorse|endorsed", "guideline", "opinion", "wp248|wp251|wp260|wp242|wp243"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the European Data Protection Board (GDPR Art. 68)",
    what: "Replaced by the European Data Protection Board (Art. 68 GDPR).",
    replacedBy: "European Data Protection Board (EDPB)",
    advice: 'Write "European Data Protection Board".',
    remedies: [
      { title: "Replace with \u201CEuropean Data Protection Board\u201D", text: "European Data Protection Board" }
    ],
    sources: [
      { cite: "GDPR Arts 68, 94(2)", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
      { cite: "EDPB Endorsement 1/2018" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "regulation-45-2001",
    about: "other",
    severity: "warning",
    names: [],
    shapes: [{ contains: "45/2001", pattern: /\b45\/2001(?![\d/])/g }],
    history: "guarded",
    since: "2018-12-11",
    verdict: "was repealed on 11 December 2018 by Regulation (EU) 2018/1725",
    what: "The law for EU institutions; Regulation (EU) 2018/1725 repealed it.",
    replacedBy: "Regulation (EU) 2018/1725",
    advice: "Replace by Regulation (EU) 2018/1725.",
    sources: [
      { cite: "Regulation (EU) 2018/1725 Art. 99", link: "https://eur-lex.europa.eu/eli/reg/2018/1725/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "data-retention-directive",
    about: "other",
    severity: "warning",
    names: [],
    shapes: [{ contains: "2006/24", pattern: /\b2006\/24(?:\/(?:EC|EG|CE))?(?![\d/])/g }],
    history: "guarded",
    since: "2014-04-08",
    verdict: "has been invalid since 8 April 2014 (CJEU C-293/12, Digital Rights Ireland)",
    what: "The Court of Justice declared Directive 2006/24/EC invalid in Digital Rights Ireland.",
    replacedBy: "national law, if any",
    advice: "Delete the reference; name the national retention duty.",
    sources: [{ cite: "CJEU C-293/12", link: "https://curia.europa.eu/juris/liste.jsf?num=C-293/12" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "eprivacy-regulation-proposal",
    about: "other",
    severity: "warning",
    names: [
      "eprivacy =regulation",
      "e privacy =regulation",
      "regulation on privacy and electronic communications"
    ],
    history: "guarded",
    since: "2025-10-06",
    verdict: "was only a proposal and was withdrawn in 2025; Directive 2002/58/EC stays in force",
    what: "The proposal COM(2017) 10 was announced for withdrawal in the Commission's work programme for 2025 and formally withdrawn.",
    replacedBy: "Directive 2002/58/EC stays in force; cookie reform is proposed in the Digital Omnibus COM(2025) 837 (not adopted as of Sept 2026)",
    advice: "Delete announcements of the ePrivacy Regulation; cite Art. 5(3) of Directive 2002/58/EC and national law.",
    sources: [{ cite: "OJ C/2025/5423" }, { cite: "COM(2025) 837, 2025/0360(COD)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "gdpr-future-tense",
    about: "gdpr-future-tense",
    severity: "warning",
    names: [
      "gdpr|679 [which|that] [will|shall] come into force|effect|operation|application|law",
      "gdpr|679 [which|that] will|shall enter|go into force|effect|application|law",
      "gdpr|679 [which|that] =enters|=goes into force|effect|application",
      "gdpr|679 [which|that] will|shall take effect",
      "gdpr|679 [which|that] =takes effect",
      "gdpr|679 [which|that] will|shall [also] apply from|as|on|in|beginning|starting|directly",
      "gdpr|679 [which|that] will|shall be|become [fully] applicable|effective|enforceable|enforced|binding|law",
      "gdpr|679 [which|that] is|are going|due|set to come|apply|take|enter",
      "data protection regulation [gdpr] [which|that] [will|shall] come into force|effect|operation|application|law",
      "data protection regulation [gdpr] [which|that] will|shall enter|go into force|effect|application|law",
      "data protection regulation [gdpr] [which|that] =enters|=goes into force|effect|application",
      "data protection regulation [gdpr] [which|that] will|shall take effect",
      "data protection regulation [gdpr] [which|that] =takes effect",
      "data protection regulation [gdpr] [which|that] will|shall [also] apply from|as|on|in|beginning|starting|directly",
      "data protection regulation [gdpr] [which|that] will|shall be|become [fully] applicable|effective|enforceable|enforced|binding|law",
      "data protection regulation [gdpr] [which|that] is|are going|due|set to come|apply|take|enter",
      "upcoming|forthcoming|incoming|new [eu|european] gdpr",
      "upcoming|forthcoming|incoming|new [eu|european] [union] [general] data protection regulation"
    ],
    history: "always",
    since: "2018-05-25",
    verdict: "speaks of the GDPR as still to come; it has applied since 25 May 2018 (GDPR Art. 99)",
    what: "The GDPR has applied since 25 May 2018. A notice that still announces it looks as if nobody had reviewed it since.",
    replacedBy: "present tense",
    advice: "Use the present tense or delete the announcement.",
    sources: [{ cite: "GDPR Art. 99", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "gdpr-draft",
    about: "other",
    severity: "warning",
    names: ["draft|proposed [eu|european] [general] data protection regulation", "draft|proposed gdpr"],
    history: "always",
    since: "2016-04-27",
    verdict: "is no longer a draft: the GDPR was adopted on 27 April 2016",
    what: "Adopted 27 April 2016.",
    replacedBy: "GDPR",
    advice: 'Delete "draft/proposed".',
    sources: [{ cite: "Regulation (EU) 2016/679", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ecommerce-liability-articles",
    about: "other",
    severity: "info",
    names: [],
    shapes: [{ contains: "2000/31", pattern: /\b2000\/31(?:\/(?:EC|EG|CE))?(?![\d/])/g }],
    requires: ["article|art 12|13|14|15"],
    history: "guarded",
    since: "2024-02-17",
    verdict: "had its Articles 12 to 15 replaced by the Digital Services Act on 17 February 2024",
    what: "Arts 12-15 replaced by Arts 4-6 and 8 of the Digital Services Act.",
    replacedBy: "Regulation (EU) 2022/2065",
    advice: "Cite Regulation (EU) 2022/2065.",
    sources: [{ cite: "DSA Art. 89" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "odr-platform-link",
    about: "eu-odr-platform",
    severity: "error",
    names: [
      "[eu|european] odr platform",
      "[eu|european] online dispute resolution platform|website|portal",
      "platform for online dispute resolution"
    ],
    sites: ["ec.europa.eu/odr", "ec.europa.eu/consumers/odr", "webgate.ec.europa.eu/odr"],
    history: "guarded",
    since: "2025-07-20",
    verdict: "was closed on 20 July 2025 (Regulation (EU) 2024/3228); there is no successor",
    what: "Platform closed; Regulation (EU) No 524/2013 repealed by Regulation (EU) 2024/3228; no successor and no linking duty.",
    replacedBy: "list of ADR bodies: https://consumer-redress.ec.europa.eu/dispute-resolution-bodies",
    advice: "Delete the link and the sentence. Keep national ADR information.",
    sources: [{ cite: "Regulation (EU) 2024/3228", link: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "odr-regulation",
    about: "eu-odr-platform",
    severity: "warning",
    names: [],
    shapes: [{ contains: "524/2013", pattern: /\b524\/2013(?![\d/])/g }],
    history: "guarded",
    since: "2025-07-20",
    verdict: "was repealed on 20 July 2025 by Regulation (EU) 2024/3228",
    what: "Regulation (EU) No 524/2013 was repealed together with the platform that it set up.",
    replacedBy: "",
    advice: "Delete the reference.",
    sources: [{ cite: "Regulation (EU) 2024/3228", link: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "eu-dpa-list-old-url",
    about: "dead-link",
    severity: "warning",
    names: [],
    sites: [
      "ec.europa.eu/justice/data-protection/article-29/structure",
      "ec.europa.eu/justice/article-29/structure",
      "ec.europa.eu/justice/data-protection/bodies",
      "ec.europa.eu/newsroom/article29/item-detail.cfm?item_id=612080"
    ],
    history: "always",
    since: "2018-05-25",
    verdict: "leads to an old list of authorities; the EDPB keeps the current one",
    what: "Old list of authorities; the maintained list is the EDPB members page.",
    replacedBy: "https://www.edpb.europa.eu/about-edpb/about-edpb/members_en",
    advice: "Link the EDPB members page (site relaunched June 2026; check the path).",
    sources: [{ cite: "EDPB website" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "ec-justice-url",
    about: "dead-link",
    severity: "warning",
    names: [],
    sites: ["ec.europa.eu/justice"],
    liveSites: ["ec.europa.eu/justice/article-29/documentation"],
    history: "always",
    since: "2018-05-25",
    verdict: "leads to a Commission site that has been archived",
    what: "DG JUST site archived.",
    replacedBy: "commission.europa.eu/law/law-topic/data-protection_en",
    advice: "Update the link.",
    sources: [{ cite: "European Commission website" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "ec-info-law-url",
    about: "dead-link",
    severity: "info",
    names: [],
    sites: [
      "ec.europa.eu/info/law/law-topic/data-protection",
      "ec.europa.eu/info/strategy/justice-and-fundamental-rights/data-protection"
    ],
    history: "always",
    since: "2022-12-01",
    verdict: "leads to a Commission page that moved to commission.europa.eu in 2022",
    what: "Commission corporate site moved to commission.europa.eu (late 2022); redirects exist.",
    replacedBy: "commission.europa.eu",
    advice: "Update the link.",
    sources: [{ cite: "European Commission website" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "edpb-old-file-url",
    about: "dead-link",
    severity: "info",
    names: [],
    sites: ["edpb.europa.eu/sites/edpb/files", "edpb.europa.eu/sites/default/files"],
    history: "always",
    since: "2026-06-01",
    verdict: "is an old address: the EDPB's site was rebuilt in June 2026",
    what: "EDPB site relaunched in June 2026; older /sites/default/files/ paths return 404 for some documents (e.g. Guidelines 05/2020).",
    replacedBy: "/system/files/\u2026 or the document page",
    advice: "Cite title and number; link the document page.",
    sources: [{ cite: "EDPB website" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "tcf-old-version",
    about: "other",
    severity: "warning",
    names: [],
    shapes: [
      { contains: "TCF", pattern: /\bTCF (?:v\.? ?|version )?(?:1(?:\.\d)?|2\.[0-2])(?![\d.]\d)\b/g },
      {
        contains: "Consent Framework",
        pattern: /\bConsent Framework (?:v\.? ?|version )?(?:1(?:\.\d)?|2\.[0-2])\b/g
      }
    ],
    history: "guarded",
    since: "2026-02-28",
    verdict: "is an old version: TCF v2.3 has been mandatory since 28 February 2026",
    what: "IAB Europe TCF v1 ended 2020, v2.2 followed v2.0/2.1 in Nov 2023, v2.3 mandatory by 28 Feb / 1 March 2026.",
    replacedBy: "TCF v2.3",
    advice: "Name TCF v2.3 or drop the version number.",
    sources: [
      { cite: "IAB Europe" },
      { cite: "CJEU C-604/22", link: "https://curia.europa.eu/juris/liste.jsf?num=C-604/22" }
    ],
    checked: "2026-11-22",
    confidence: "medium"
  }
];

// server/knowledge/registry-national.ts
var NATIONAL = [
  {
    id: "ch-fadp-1992",
    about: "swiss-fadp-1992",
    severity: "error",
    names: [
      "fadp [of] [19] [june] 1992",
      "federal act on data protection [fadp] [of] 19 june 1992",
      "federal act on data protection of 1992",
      "federal data protection act [fadp] [of] 19 june 1992"
    ],
    history: "guarded",
    since: "2023-09-01",
    verdict: "was replaced on 1 September 2023 by the Act of 25 September 2020",
    what: "The Act was revised totally; the new one has been in force since 1 September 2023.",
    replacedBy: "Federal Act on Data Protection of 25 September 2020 (revFADP)",
    advice: "Cite the Act of 25 September 2020.",
    sources: [{ cite: "revFADP" }, { cite: "AS 2022 491" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ch-fdpic-country-list",
    about: "other",
    severity: "info",
    names: ["fdpic|fdpic's country|state|adequacy list", "list of states|countries of the fdpic"],
    history: "guarded",
    since: "2023-09-01",
    verdict: "was replaced on 1 September 2023 by Annex 1 of the Data Protection Ordinance",
    what: "Since 1 Sept 2023 the Federal Council decides; binding list in Annex 1 DPO.",
    replacedBy: "Annex 1 of the Data Protection Ordinance",
    advice: "Cite Annex 1 DPO.",
    sources: [{ cite: "revFADP Art. 16(1)" }, { cite: "DPO Annex 1" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "de-ttdsg",
    about: "other",
    severity: "warning",
    names: ["ttdsg"],
    history: "guarded",
    since: "2024-05-14",
    verdict: "has been called TDDDG since 14 May 2024",
    what: "Renamed TDDDG by the law implementing the DSA.",
    replacedBy: "TDDDG (\xA7 numbers unchanged, e.g. \xA7 25)",
    advice: "Replace TTDSG by TDDDG.",
    replacement: "TDDDG",
    sources: [{ cite: "BGBl. 2024 I Nr. 149 (DDG)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "de-tmg",
    about: "other",
    severity: "warning",
    names: [
      "tmg",
      "telemediengesetz [tmg]",
      "german telemedia act [telemediengesetz] [tmg]",
      "telemedia act"
    ],
    history: "guarded",
    since: "2024-05-14",
    verdict: "was replaced on 14 May 2024 by the Digitale-Dienste-Gesetz",
    what: "Replaced by the Digitale-Dienste-Gesetz; privacy rules had already moved to the TTDSG on 1 Dec 2021.",
    replacedBy: "DDG (imprint: \xA7 5 DDG); TDDDG",
    advice: 'Replace "\xA7 5 TMG" by "\xA7 5 DDG"; delete \xA7\xA7 11-15 TMG.',
    sources: [{ cite: "BGBl. 2024 I Nr. 149" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "de-bdsg-old",
    about: "other",
    severity: "warning",
    names: [
      "4f|4g|6b|28|28a|28b [1] =bdsg",
      "section|sec 4f|4g|6b|28|28a|28b [of] [the] [german] federal data protection act"
    ],
    history: "guarded",
    since: "2018-05-25",
    verdict: "is a section of the old BDSG, replaced on 25 May 2018",
    what: "Old BDSG section numbers; new BDSG since 25 May 2018 has other contents (e.g. \xA7 26, \xA7 38, \xA7 31; \xA7\xA7 33-35 exist with new meaning).",
    replacedBy: "GDPR and BDSG 2018",
    advice: "Cite the GDPR article instead.",
    sources: [{ cite: "BDSG 2018" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "at-dsg-2000",
    about: "other",
    severity: "warning",
    names: ["dsg 2000", "datenschutzgesetz 2000"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "has been called DSG and stood beside the GDPR since 25 May 2018",
    what: "Retitled Datenschutzgesetz (DSG) with effect from GDPR application.",
    replacedBy: "GDPR and DSG",
    advice: "Cite GDPR and DSG; delete DVR numbers.",
    sources: [{ cite: "Austrian BGBl. I 120/2017" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "at-dvr-number",
    about: "other",
    severity: "info",
    names: [],
    shapes: [{ contains: "DVR", pattern: /\bDVR(?:[- ](?:Nr\.?|Nummer|number))?:? ?\d{6,7}(?!\d)/g }],
    history: "guarded",
    since: "2018-05-25",
    verdict: "belongs to the Austrian register that was closed on 25 May 2018",
    what: "Austrian data processing register closed.",
    replacedBy: "",
    advice: "Delete the DVR number.",
    sources: [{ cite: "Austrian DSB" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "fr-cnil-declaration",
    about: "other",
    severity: "warning",
    names: ["declared|registered to|with|at [the] cnil", "cnil declaration|registration [number]"],
    history: "always",
    since: "2018-05-25",
    verdict: "is a formality that was abolished on 25 May 2018",
    what: "Declarations to the CNIL abolished.",
    replacedBy: "GDPR accountability (Art. 30)",
    advice: "Delete the declaration number.",
    sources: [{ cite: "Law 78-17 as amended 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "es-lopd-1999",
    about: "other",
    severity: "error",
    names: [],
    shapes: [
      { contains: "15/1999", pattern: /\b15\/1999(?![\d/])/g },
      { contains: "1720/2007", pattern: /\b1720\/2007(?![\d/])/g }
    ],
    history: "guarded",
    since: "2018-12-07",
    verdict: "was replaced on 7 December 2018 by Organic Law 3/2018",
    what: "Replaced by Organic Law 3/2018 (LOPDGDD).",
    replacedBy: "GDPR and LOPDGDD 3/2018",
    advice: 'Replace by "GDPR and Organic Law 3/2018".',
    sources: [{ cite: "LO 3/2018, BOE-A-2018-16673" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "es-file-registration",
    about: "other",
    severity: "warning",
    names: [
      "file registered with|at|in [the] spanish data",
      "file registered with|at|in [the] aepd",
      "file registered with|at|in [the] general register|registry"
    ],
    history: "guarded",
    since: "2018-05-25",
    verdict: "is a registration that was abolished on 25 May 2018",
    what: "File registration abolished.",
    replacedBy: "record of processing",
    advice: "Delete it.",
    sources: [{ cite: "GDPR", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }, { cite: "LO 3/2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "it-code-art-7-13",
    about: "other",
    severity: "warning",
    names: [
      "article|art 7|13|23|24 [of] [the] [italian] privacy code",
      "article|art 7|13|23|24 [of] [the] [italian] legislative decree [no|n] 196",
      "article|art 7|13|23|24 [of] [the] d lgs [no|n] 196"
    ],
    history: "guarded",
    since: "2018-09-19",
    verdict: "was repealed on 19 September 2018; the GDPR takes its place",
    what: "Arts 7, 13, 23, 24 of D.lgs. 196/2003 repealed by D.lgs. 101/2018 (code itself stays in force).",
    replacedBy: "GDPR Arts 13-22",
    advice: "Cite GDPR Arts 13 and 15-22.",
    sources: [{ cite: "D.lgs. 101/2018 Art. 27" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "nl-wbp",
    about: "other",
    severity: "error",
    names: ["wbp", "wet bescherming persoonsgegevens [wbp]", "dutch [personal] data protection act"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was repealed on 25 May 2018; the GDPR (AVG) and the UAVG apply",
    what: "Repealed; GDPR (AVG) and UAVG apply.",
    replacedBy: "AVG (GDPR) and UAVG",
    advice: "Replace it by the GDPR (AVG) and the UAVG.",
    sources: [{ cite: "UAVG Art. 51" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "nl-cbp",
    about: "other",
    severity: "warning",
    names: ["college bescherming persoonsgegevens", "dutch cbp"],
    history: "guarded",
    since: "2016-01-01",
    verdict: "was renamed Autoriteit Persoonsgegevens on 1 January 2016",
    what: "Renamed Autoriteit Persoonsgegevens.",
    replacedBy: "Autoriteit Persoonsgegevens (AP)",
    advice: "Replace by Autoriteit Persoonsgegevens.",
    sources: [{ cite: "Dutch law of 1 Jan 2016" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "be-1992-act",
    about: "other",
    severity: "error",
    names: ["act|law|wet|loi [of|van|du] 8 december|d\xE9cembre 1992", "act|law of december 8 1992"],
    history: "guarded",
    since: "2018-09-05",
    verdict: "was repealed on 5 September 2018 by the Act of 30 July 2018",
    what: "Repealed by the Act of 30 July 2018.",
    replacedBy: "GDPR and Act of 30 July 2018",
    advice: "Replace it by the GDPR and the Act of 30 July 2018.",
    sources: [{ cite: "Belgian Act of 30 July 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "be-privacy-commission",
    about: "other",
    severity: "warning",
    names: [
      "belgian privacy commission",
      "privacycommissie",
      "[belgian] commission for the protection of privacy",
      "commission de la protection de la vie priv\xE9e"
    ],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the Data Protection Authority (APD/GBA)",
    what: "Replaced by the Data Protection Authority (APD/GBA).",
    replacedBy: "Gegevensbeschermingsautoriteit / Autorit\xE9 de protection des donn\xE9es",
    advice: "Name the Data Protection Authority (Gegevensbeschermingsautoriteit, Autorit\xE9 de protection des donn\xE9es).",
    sources: [{ cite: "Belgian Act of 3 December 2017" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ie-dpa-1988-2003",
    about: "other",
    severity: "warning",
    names: ["data protection act 1988 [to|and] [2003]"],
    unless: ["1988 to 2018", "2018"],
    history: "always",
    since: "2018-05-25",
    verdict: "were overtaken on 25 May 2018 by the GDPR and the Data Protection Act 2018",
    what: 'Largely superseded by the Data Protection Act 2018 and the GDPR (official collective citation "1988 to 2018").',
    replacedBy: "GDPR and Data Protection Act 2018",
    advice: 'Write "GDPR and the Data Protection Act 2018" or "Data Protection Acts 1988 to 2018".',
    sources: [{ cite: "Irish DPA 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ie-data-protection-commissioner",
    about: "other",
    severity: "warning",
    names: [
      "irish data protection commissioner",
      "data protection commissioner of|in|for ireland",
      "office of the [irish] data protection commissioner"
    ],
    unless: [
      "malta",
      "jersey",
      "cyprus",
      "kenya",
      "guernsey",
      "berlin",
      "baden",
      "hamburg",
      "hesse",
      "bavaria",
      "state commissioner",
      "federal commissioner",
      "mauritius"
    ],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the Data Protection Commission",
    what: "In Ireland replaced by the Data Protection Commission.",
    replacedBy: "Data Protection Commission (DPC)",
    advice: 'Write "Data Protection Commission".',
    sources: [{ cite: "Irish DPA 2018 s. 10" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ie-dpc-address",
    about: "other",
    severity: "warning",
    names: ["canal house [station] [road] portarlington", "21 fitzwilliam square", "d02 rd28"],
    history: "always",
    since: "2024-01-01",
    verdict: "is an old address; the Data Protection Commission sits at 6 Pembroke Row, Dublin 2",
    what: "DPC head office moved to 6 Pembroke Row, Dublin 2, D02 X963.",
    replacedBy: "6 Pembroke Row, Dublin 2, D02 X963",
    advice: "Update the address.",
    sources: [{ cite: "dataprotection.ie contact page" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "pl-giodo",
    about: "other",
    severity: "error",
    names: ["giodo", "inspector general for [the] [protection] [of] personal data [protection]"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the President of the UODO",
    what: "Replaced by the President of the Personal Data Protection Office (UODO).",
    replacedBy: "Prezes UODO",
    advice: "Name the President of the Personal Data Protection Office (UODO).",
    sources: [{ cite: "Polish Act of 10 May 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "pl-act-1997",
    about: "other",
    severity: "error",
    names: ["29 august|sierpnia 1997", "29th august 1997", "august 29 1997"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was repealed on 25 May 2018; the Act of 10 May 2018 applies",
    what: "Repealed by the Act of 10 May 2018.",
    replacedBy: "GDPR and Act of 10 May 2018",
    advice: "Replace it by the GDPR and the Act of 10 May 2018.",
    sources: [{ cite: "Polish Act of 10 May 2018 Art. 175" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "pl-uodo-address",
    about: "other",
    severity: "info",
    names: ["stawki 2"],
    history: "always",
    since: "2025-07-01",
    verdict: "is an old address; the UODO sits at ul. Stanis\u0142awa Moniuszki 1A, Warsaw",
    what: "UODO moved.",
    replacedBy: "ul. Stanis\u0142awa Moniuszki 1A, 00-014 Warszawa",
    advice: "Update the address.",
    sources: [{ cite: "uodo.gov.pl" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "se-datainspektionen",
    about: "other",
    severity: "warning",
    names: [
      "datainspektionen",
      "swedish data protection authority [datainspektionen]",
      "swedish data inspection board|authority"
    ],
    unless: ["imy", "integritetsskyddsmyndigheten"],
    history: "guarded",
    since: "2021-01-01",
    verdict: "was renamed Integritetsskyddsmyndigheten (IMY) on 1 January 2021",
    what: "Renamed Integritetsskyddsmyndigheten (IMY).",
    replacedBy: "Integritetsskyddsmyndigheten (IMY)",
    advice: "Name the Integritetsskyddsmyndigheten (IMY).",
    sources: [{ cite: "Swedish SFS 2020:1266" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "se-pul",
    about: "other",
    severity: "error",
    names: ["personuppgiftslagen", "swedish personal data act"],
    shapes: [{ contains: "1998:204", pattern: /\b1998:204(?!\d)/g }],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the GDPR and the Act 2018:218",
    what: "Replaced by GDPR and Act 2018:218.",
    replacedBy: "GDPR and dataskyddslagen (2018:218)",
    advice: "Replace it by the GDPR and the Act 2018:218.",
    sources: [{ cite: "SFS 2018:218" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "fi-personal-data-act",
    about: "other",
    severity: "warning",
    names: ["finnish personal data act"],
    shapes: [{ contains: "523/1999", pattern: /\b523\/1999(?![\d/])/g }],
    history: "guarded",
    since: "2019-01-01",
    verdict: "was repealed on 1 January 2019 by the Data Protection Act 1050/2018",
    what: "Repealed by Data Protection Act 1050/2018.",
    replacedBy: "GDPR and 1050/2018",
    advice: 'Replace; "rekisteriseloste" becomes a privacy notice.',
    sources: [{ cite: "Act 1050/2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "pt-lei-67-98",
    about: "other",
    severity: "error",
    names: [],
    shapes: [{ contains: "67/98", pattern: /\b67\/98(?![\d/])/g }],
    history: "guarded",
    since: "2019-08-09",
    verdict: "was repealed on 9 August 2019 by Law 58/2019",
    what: "Repealed by Law 58/2019.",
    replacedBy: "GDPR and Law 58/2019",
    advice: "Replace it by the GDPR and Law 58/2019.",
    sources: [{ cite: "Law 58/2019" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "pt-cnpd-address",
    about: "other",
    severity: "info",
    names: ["rua de s\xE3o|sao bento [n] 148"],
    history: "always",
    since: "2020-01-01",
    verdict: "is an old address; the CNPD sits at Av. D. Carlos I, 134, Lisbon",
    what: "CNPD moved.",
    replacedBy: "Av. D. Carlos I, 134, 1.\xBA, 1200-651 Lisboa",
    advice: "Update the address.",
    sources: [{ cite: "cnpd.pt" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "lu-cnpd-address",
    about: "other",
    severity: "info",
    names: ["avenue du rock'n'roll", "avenue du rock n roll", "l 4361 esch"],
    history: "always",
    since: "2020-01-01",
    verdict: "is an old address; the CNPD sits at 15, Boulevard du Jazz, Belvaux",
    what: "CNPD (Luxembourg) moved to Belvaux.",
    replacedBy: "15, Boulevard du Jazz, L-4370 Belvaux",
    advice: "Update the address.",
    sources: [{ cite: "cnpd.public.lu" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "de-berlin-address",
    about: "other",
    severity: "info",
    names: ["friedrichstr|friedrichstra\xDFe|friedrichstrasse 219"],
    history: "always",
    since: "2022-01-01",
    verdict: "is an old address; the Berlin commissioner sits at Alt-Moabit 59-61",
    what: "Berlin commissioner moved.",
    replacedBy: "Alt-Moabit 59-61, 10555 Berlin",
    advice: "Update the address.",
    sources: [{ cite: "datenschutz-berlin.de" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "nl-ap-address",
    about: "other",
    severity: "info",
    names: ["bezuidenhoutseweg 30", "prins clauslaan 60"],
    history: "always",
    since: "2020-01-01",
    verdict: "is an old address; write to Postbus 93374, 2509 AJ Den Haag",
    what: "AP visiting address changed to Hoge Nieuwstraat 8; postal address PO Box 93374, 2509 AJ The Hague.",
    replacedBy: "Postbus 93374, 2509 AJ Den Haag",
    advice: "Use the postal address.",
    sources: [{ cite: "autoriteitpersoonsgegevens.nl" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "gr-2472-1997",
    about: "other",
    severity: "error",
    names: [],
    shapes: [{ contains: "2472/1997", pattern: /\b2472\/1997(?![\d/])/g }],
    history: "guarded",
    since: "2019-08-29",
    verdict: "was largely repealed on 29 August 2019 by Law 4624/2019",
    what: "Largely repealed by Law 4624/2019.",
    replacedBy: "GDPR and Law 4624/2019",
    advice: "Replace it by the GDPR and Law 4624/2019.",
    sources: [{ cite: "Law 4624/2019 Art. 84" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ro-677-2001",
    about: "other",
    severity: "error",
    names: [],
    shapes: [{ contains: "677/2001", pattern: /\b677\/2001(?![\d/])/g }],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was repealed on 25 May 2018; the GDPR and Law 190/2018 apply",
    what: "Repealed; ANSPDCP notification numbers obsolete.",
    replacedBy: "GDPR and Law 190/2018",
    advice: "Delete law and notification number.",
    sources: [{ cite: "Law 129/2018, Law 190/2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "cz-101-2000",
    about: "other",
    severity: "error",
    names: [],
    shapes: [{ contains: "101/2000", pattern: /\b101\/2000(?![\d/])/g }],
    history: "guarded",
    since: "2019-04-24",
    verdict: "was repealed on 24 April 2019 by Act 110/2019",
    what: "Repealed by Act 110/2019.",
    replacedBy: "GDPR and Act 110/2019",
    advice: "Replace it by the GDPR and Act 110/2019.",
    sources: [{ cite: "Act 110/2019" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "sk-122-2013",
    about: "other",
    severity: "error",
    names: [],
    shapes: [{ contains: "122/2013", pattern: /\b122\/2013(?![\d/])/g }],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by Act 18/2018",
    what: "Replaced by Act 18/2018.",
    replacedBy: "GDPR and Act 18/2018",
    advice: "Replace it by the GDPR and Act 18/2018.",
    sources: [{ cite: "Act 18/2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "dk-persondataloven",
    about: "other",
    severity: "warning",
    names: ["persondataloven", "danish act on [the] processing of personal data"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was replaced on 25 May 2018 by the Databeskyttelsesloven",
    what: "Replaced by Databeskyttelsesloven.",
    replacedBy: "GDPR and Databeskyttelsesloven",
    advice: "Replace it by the GDPR and the Databeskyttelsesloven.",
    sources: [{ cite: "Danish Act 502 of 23 May 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "mt-cap-440",
    about: "other",
    severity: "warning",
    names: ["chapter 440"],
    shapes: [{ contains: "440", pattern: /\bCap\.? ?440(?!\d)/g }],
    history: "guarded",
    since: "2018-05-28",
    verdict: "was replaced on 28 May 2018 by the Data Protection Act, Cap. 586",
    what: "Replaced by Cap. 586.",
    replacedBy: "Data Protection Act, Cap. 586",
    advice: "Replace it by the GDPR and the Data Protection Act, Cap. 586.",
    sources: [{ cite: "Laws of Malta Cap. 586" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "cy-138-2001",
    about: "other",
    severity: "warning",
    names: [],
    shapes: [{ contains: "138", pattern: /\b138 ?\(I\) ?(?:\/|of )?2001(?!\d)/g }],
    history: "guarded",
    since: "2018-07-31",
    verdict: "was replaced on 31 July 2018 by Law 125(I)/2018",
    what: "Replaced by Law 125(I)/2018.",
    replacedBy: "GDPR and Law 125(I)/2018",
    advice: "Replace it by the GDPR and Law 125(I)/2018.",
    sources: [{ cite: "Law 125(I)/2018" }],
    checked: "2026-11-22",
    confidence: "high"
  }
];

// server/knowledge/registry-products.ts
var PRODUCTS = [
  {
    id: "google-adwords",
    about: "google-adwords",
    severity: "warning",
    names: ["[google] adwords|adword"],
    history: "guarded",
    since: "2018-07-24",
    verdict: "has been called Google Ads since 24 July 2018",
    what: "Renamed Google Ads.",
    replacedBy: "Google Ads",
    advice: "Write Google Ads.",
    replacement: "Google Ads",
    sources: [{ cite: "Google announcement 27 June 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "doubleclick",
    about: "doubleclick",
    severity: "info",
    names: [
      "[google] doubleclick [by] [google]",
      "google double click",
      "double click by|for google|publishers|advertisers"
    ],
    unless: ["mouse", "double click on"],
    history: "guarded",
    since: "2018-07-24",
    verdict: "has been part of Google Marketing Platform and Google Ad Manager since 24 July 2018",
    what: "Brand merged into Google Marketing Platform / Google Ad Manager; doubleclick.net is still a live domain.",
    replacedBy: "Google Marketing Platform, Campaign Manager 360, Display & Video 360, Google Ad Manager",
    advice: "Use the current product name; keep the cookie domain.",
    sources: [{ cite: "Google announcement 27 June 2018" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "google-inc",
    about: "google-inc",
    severity: "warning",
    names: ["google inc|incorporated"],
    unless: ["v", "c 131", "judgment", "court of justice", "spain"],
    history: "guarded",
    since: "2017-09-30",
    verdict: "has been Google LLC since 30 September 2017; in the EEA, Google Ireland Limited",
    what: "Google Inc. became Google LLC. For users in the EEA and Switzerland the provider has been Google Ireland Limited since 22 January 2019.",
    replacedBy: "Google LLC / Google Ireland Limited, Gordon House, Barrow Street, Dublin 4",
    advice: "Name Google LLC or, for readers in the EEA and Switzerland, Google Ireland Limited.",
    replacement: "Google LLC",
    remedies: [
      {
        title: "Replace with \u201CGoogle Ireland Limited\u201D (readers in the EEA and Switzerland)",
        text: "Google Ireland Limited"
      }
    ],
    sources: [{ cite: "Alphabet SEC filings" }, { cite: "Google terms" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "google-plus",
    about: "google-plus",
    severity: "warning",
    names: ["google ^plus"],
    shapes: [
      { contains: "oogle+", pattern: /\bGoogle\+1?(?!\w)/g },
      { contains: "oogle +1", pattern: /\bGoogle \+1(?!\w)/g }
    ],
    history: "guarded",
    since: "2019-04-02",
    verdict: "was shut down on 2 April 2019",
    what: "Consumer service shut down.",
    replacedBy: "",
    advice: "Delete the section and the +1 button.",
    sources: [{ cite: "Google announcement" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "universal-analytics",
    about: "universal-analytics",
    severity: "warning",
    names: ["[google] universal analytics"],
    shapes: [
      { contains: "UA-", pattern: /\bUA-\d{4,10}-\d{1,3}(?!\d)/g },
      { contains: "analytics.js", pattern: /\banalytics\.js\b/g },
      { contains: "ga.js", pattern: /\bga\.js\b/g },
      { contains: "__utm", pattern: /__utm[a-z](?!\w)/g }
    ],
    history: "guarded",
    since: "2023-07-01",
    verdict: "stopped processing data on 1 July 2023",
    what: "Stopped processing (standard 1 July 2023, 360 1 July 2024).",
    replacedBy: "Google Analytics 4",
    advice: "Describe GA4 (cookies _ga, _ga_<id>) or remove.",
    sources: [{ cite: "Google Analytics Help" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "anonymizeip",
    about: "universal-analytics",
    severity: "info",
    names: ["anonymizeip|anonymiseip", "google analytics ip anonymization|anonymisation|masking"],
    unless: ["matomo", "piwik", "etracker", "at internet"],
    history: "always",
    since: "2023-07-01",
    verdict: "was an option of Universal Analytics, which stopped processing data on 1 July 2023",
    what: "UA-era option; GA4 does not log or store IP addresses and has no such switch.",
    replacedBy: "GA4 statement; other tools (Matomo) do have IP masking",
    advice: 'Delete for GA4; do not call truncated IPs "anonymous data" altogether.',
    sources: [{ cite: "Google Analytics Help" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "google-ads-settings-url",
    about: "other",
    severity: "info",
    names: [],
    sites: [
      "google.com/settings/ads",
      "google.com/settings/u/0/ads",
      "google.com/ads/preferences",
      "adssettings.google.com",
      "google.com/privacy_ads.html"
    ],
    history: "always",
    since: "2022-10-01",
    verdict: "is an old address: the controls moved to My Ad Center in 2022",
    what: "Controls moved to My Ad Center (2022); older URLs redirect at best.",
    replacedBy: "https://myadcenter.google.com",
    advice: "Link My Ad Center.",
    sources: [{ cite: "Google" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "google-policy-old-url",
    about: "dead-link",
    severity: "info",
    names: [],
    sites: [
      "google.com/policies/privacy",
      "google.com/policies/technologies",
      "google.com/intl/*/policies/privacy",
      "google.com/intl/*/policies/technologies",
      "google.de/policies",
      "google.de/intl/*/policies",
      "google.co.uk/policies",
      "google.co.uk/intl/*/policies",
      "google.fr/policies",
      "google.fr/intl/*/policies"
    ],
    history: "always",
    since: "2017-12-31",
    verdict: "is an old address: Google's policies moved to policies.google.com",
    what: "Moved to policies.google.com.",
    replacedBy: "https://policies.google.com/privacy",
    advice: "Update the address.",
    sources: [{ cite: "Google" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "google-optimize",
    about: "other",
    severity: "warning",
    names: ["google ^optimize"],
    history: "guarded",
    since: "2023-09-30",
    verdict: "was shut down on 30 September 2023",
    what: "Google ended the product.",
    replacedBy: "",
    advice: "Delete it.",
    sources: [{ cite: "Google" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "g-suite",
    about: "other",
    severity: "info",
    names: ["[google] g ^Suite", "[google] gsuite", "google apps for work|business|education"],
    history: "guarded",
    since: "2020-10-06",
    verdict: "has been called Google Workspace since 6 October 2020",
    what: "Renamed Google Workspace.",
    replacedBy: "Google Workspace",
    advice: "Write Google Workspace.",
    replacement: "Google Workspace",
    sources: [{ cite: "Google" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "privacy-sandbox-topics",
    about: "other",
    severity: "info",
    names: [
      "floc",
      "federated learning of cohort",
      "topics api",
      "protected audience [api]",
      "privacy sandbox",
      "attribution reporting api"
    ],
    history: "guarded",
    since: "2025-10-17",
    verdict: "was retired by Google, at the latest on 17 October 2025",
    what: "FLoC dropped Jan 2022; Google retired Topics, Protected Audience and the Privacy Sandbox programme.",
    replacedBy: "",
    advice: "Delete unless you still process such data.",
    sources: [{ cite: "Google announcement 17 Oct 2025" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "fabric-crashlytics",
    about: "other",
    severity: "warning",
    names: ["fabric ^Crashlytics|^Answers", "fabric by google|twitter", "crashlytics inc"],
    unless: ["microsoft fabric"],
    history: "guarded",
    since: "2020-05-04",
    verdict: "was shut down on 4 May 2020; Crashlytics is part of Firebase",
    what: "Fabric shut down; Crashlytics is part of Firebase (Google).",
    replacedBy: "Firebase Crashlytics (Google)",
    advice: "Replace by Firebase Crashlytics.",
    sources: [{ cite: "Google/Firebase" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "bing-ads",
    about: "bing-ads",
    severity: "warning",
    names: ["[microsoft] bing ^Ads", "bing =ads"],
    history: "guarded",
    since: "2019-04-30",
    verdict: "has been called Microsoft Advertising since 30 April 2019",
    what: "Renamed Microsoft Advertising.",
    replacedBy: "Microsoft Advertising",
    advice: "Write Microsoft Advertising.",
    replacement: "Microsoft Advertising",
    sources: [{ cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "xandr-appnexus",
    about: "other",
    severity: "info",
    names: ["appnexus", "xandr [inc]"],
    history: "guarded",
    since: "2022-06-01",
    verdict: "has belonged to Microsoft since June 2022",
    what: "AppNexus became Xandr (2018), bought by Microsoft (2022); DSP (Microsoft Invest) shut down 28 Feb 2026.",
    replacedBy: "Microsoft Monetize / Microsoft Curate",
    advice: "Update the vendor entity.",
    sources: [{ cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "low"
  },
  {
    id: "facebook-inc",
    about: "facebook-inc",
    severity: "warning",
    names: ["facebook inc|incorporated"],
    unless: ["v", "schrems", "c 311"],
    history: "guarded",
    since: "2021-10-28",
    verdict: "has been Meta Platforms, Inc. since 28 October 2021",
    what: "The company was renamed Meta Platforms, Inc.; in the EEA the provider is Meta Platforms Ireland Limited.",
    replacedBy: "Meta Platforms, Inc.; in the EEA Meta Platforms Ireland Limited",
    advice: "Name Meta Platforms, Inc. or, for readers in the EEA, Meta Platforms Ireland Limited.",
    replacement: "Meta Platforms, Inc.",
    sources: [{ cite: "Meta SEC filings" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "facebook-ireland",
    about: "facebook-inc",
    severity: "warning",
    names: ["facebook ireland [ltd|limited]"],
    unless: ["v", "schrems", "c 311"],
    history: "guarded",
    since: "2022-01-01",
    verdict: "has been Meta Platforms Ireland Limited since January 2022",
    what: "The company was renamed Meta Platforms Ireland Limited.",
    replacedBy: "Meta Platforms Ireland Limited, Merrion Road, Dublin 4, D04 X2K5",
    advice: "Write Meta Platforms Ireland Limited (Merrion Road, Dublin 4, D04 X2K5).",
    replacement: "Meta Platforms Ireland Limited",
    sources: [{ cite: "Meta terms" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "facebook-dublin-address",
    about: "other",
    severity: "info",
    names: ["4 grand canal square"],
    history: "always",
    since: "2022-01-01",
    verdict: "is an old address; Meta Ireland sits at Merrion Road, Dublin 4",
    what: "Meta Ireland moved.",
    replacedBy: "Merrion Road, Dublin 4, D04 X2K5",
    advice: "Update the address.",
    sources: [{ cite: "Meta terms" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "facebook-pixel",
    about: "other",
    severity: "info",
    names: [
      "facebook pixel",
      "facebook custom audience",
      "facebook remarketing",
      "facebook business tool",
      "facebook conversion api"
    ],
    history: "guarded",
    since: "2022-02-01",
    verdict: "has been called Meta Pixel or Meta Business Tools since 2022",
    what: 'Renamed Meta Pixel / Meta Business Tools; "Custom Audiences" continues as a Meta Ads feature.',
    replacedBy: "Meta Pixel, Meta Custom Audiences",
    advice: "Use the current name.",
    sources: [{ cite: "Meta" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "instagram-inc",
    about: "other",
    severity: "warning",
    names: ["instagram inc|llc"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "is not the provider in the EEA: that is Meta Platforms Ireland Limited",
    what: "EEA provider is Meta Platforms Ireland Limited.",
    replacedBy: "Meta Platforms Ireland Limited",
    advice: "Name Meta Platforms Ireland Limited for the EEA.",
    sources: [{ cite: "Meta terms" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "twitter",
    about: "twitter",
    severity: "warning",
    names: ["twitter [inc|incorporated]", "twitter international [unlimited] company"],
    unless: ["twitter x", "x twitter", "x corp"],
    history: "guarded",
    since: "2023-07-24",
    verdict: "has been called X since 24 July 2023",
    what: "Twitter, Inc. was merged into X Corp. in 2023 and the service renamed X on 24 July 2023. In the EU the controller is now X Internet Unlimited Company.",
    replacedBy: "X (X Corp.; X Internet Unlimited Company)",
    advice: "Write \u201CX (formerly Twitter)\u201D and name the present company.",
    remedies: [{ title: "Replace with \u201CX (formerly Twitter)\u201D", text: "X (formerly Twitter)" }],
    sources: [{ cite: "X terms" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "vine-periscope",
    about: "other",
    severity: "info",
    names: ["periscope|vine app|video|account|plugin|plug"],
    history: "guarded",
    since: "2021-03-31",
    verdict: "was discontinued, at the latest on 31 March 2021",
    what: "Discontinued (Vine 2017, Periscope 31 March 2021).",
    replacedBy: "",
    advice: "Delete.",
    sources: [{ cite: "Twitter" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "oath-verizon-media",
    about: "oath-verizon-media",
    severity: "warning",
    names: ["^Oath [inc|limited|ltd|holdings]", "^Oath emea [limited|ltd]", "verizon media"],
    unless: ["under oath"],
    history: "guarded",
    since: "2021-09-01",
    verdict: "has been called Yahoo since 1 September 2021",
    what: "Oath became Verizon Media in January 2019 and Yahoo on 1 September 2021.",
    replacedBy: "Yahoo Inc. / Yahoo EMEA Limited",
    advice: "Name Yahoo Inc. or Yahoo EMEA Limited.",
    sources: [{ cite: "Yahoo" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "mailchimp-entity",
    about: "other",
    severity: "info",
    names: ["rocket science group [llc]"],
    history: "always",
    since: "2021-11-01",
    verdict: "was taken over by Intuit on 1 November 2021: check the name in your contract",
    what: "Mailchimp was acquired by Intuit Inc. (1 Nov 2021); the LLC name was still used in 2026 policies; current contracting entity unverified.",
    replacedBy: "Intuit Mailchimp (check contract for the entity)",
    advice: "Check the vendor\u2019s current terms and name the entity found there.",
    sources: [{ cite: "Intuit press release" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "truste",
    about: "truste",
    severity: "info",
    names: ["=truste"],
    unless: ["trustarc"],
    history: "guarded",
    since: "2017-06-06",
    verdict: "has been called TrustArc since 6 June 2017; only its seals keep the old name",
    what: "Company renamed TrustArc (6 June 2017); TRUSTe continues as its certification brand.",
    replacedBy: "TrustArc Inc (TRUSTe programmes)",
    advice: "Check the seal and link (privacy.truste.com) against TrustArc\u2019s directory.",
    sources: [{ cite: "TrustArc" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "omniture",
    about: "other",
    severity: "info",
    names: ["[adobe] omniture [sitecatalyst]", "[adobe] sitecatalyst", "adobe marketing cloud"],
    history: "guarded",
    since: "2017-03-01",
    verdict: "has been called Adobe Analytics or Adobe Experience Cloud since March 2017",
    what: "Now Adobe Analytics / Adobe Experience Cloud.",
    replacedBy: "Adobe Analytics, Adobe Experience Cloud",
    advice: "Use the present names.",
    sources: [{ cite: "Adobe" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "flash-cookies",
    about: "flash-cookies",
    severity: "warning",
    names: ["[adobe] flash cookie|player|lso|lsos", "local shared|share object"],
    sites: ["macromedia.com/support/documentation"],
    history: "guarded",
    since: "2020-12-31",
    verdict: "ended with the Flash Player on 31 December 2020",
    what: "Flash Player end of life 31 Dec 2020; content blocked from 12 Jan 2021.",
    replacedBy: "",
    advice: "Delete the Flash section.",
    sources: [{ cite: "Adobe" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ssl-term",
    about: "ssl",
    severity: "info",
    names: ["ssl", "secure socket layer|layers [ssl]", "secured socket layer|layers [ssl]"],
    unless: ["tls", "transport layer security", "ssl labs"],
    history: "always",
    since: "2015-06-25",
    verdict: "has been deprecated since June 2015 (RFC 7568); what is in use is TLS",
    what: "SSL is deprecated (RFC 7568, June 2015), TLS 1.0 and 1.1 too (RFC 8996, March 2021).",
    replacedBy: "TLS",
    advice: "Write TLS.",
    remedies: [{ title: "Replace with \u201CTLS\u201D", text: "TLS" }],
    sources: [
      { cite: "RFC 7568", link: "https://www.rfc-editor.org/rfc/rfc7568" },
      { cite: "RFC 8996", link: "https://www.rfc-editor.org/rfc/rfc8996" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ie-browser-help",
    about: "other",
    severity: "info",
    names: ["[microsoft] internet ^explorer"],
    sites: [
      "windows.microsoft.com/*/internet-explorer",
      "support.microsoft.com/*/help/17442",
      "support.microsoft.com/kb/278835"
    ],
    history: "guarded",
    since: "2022-06-15",
    verdict: "was retired on 15 June 2022",
    what: "Microsoft retired Internet Explorer 11.",
    replacedBy: "Microsoft Edge",
    advice: "Link the help pages of the browsers in use, or drop the list.",
    sources: [{ cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "browser-cookie-menu",
    about: "other",
    severity: "info",
    names: [
      "tools internet options privacy|advanced",
      "tools options privacy|advanced",
      "tools menu internet options"
    ],
    history: "always",
    since: "2022-06-15",
    verdict: "is a menu of Internet Explorer or an old Firefox",
    what: "Menu path of Internet Explorer or old Firefox.",
    replacedBy: "link to the browser makers\u2019 current help",
    advice: "Delete menu paths.",
    sources: [{ cite: "Mozilla" }, { cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "addthis",
    about: "other",
    severity: "warning",
    names: ["addthis"],
    history: "guarded",
    since: "2023-05-31",
    verdict: "was shut down on 31 May 2023",
    what: "Service terminated by Oracle.",
    replacedBy: "",
    advice: "Delete and remove the script.",
    sources: [{ cite: "Oracle" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "oracle-advertising",
    about: "other",
    severity: "warning",
    names: [
      "[oracle] bluekai",
      "oracle data cloud [bluekai]",
      "oracle advertising|moat",
      "datalogix",
      "grapeshot"
    ],
    history: "guarded",
    since: "2024-09-30",
    verdict: "was closed by Oracle on 30 September 2024",
    what: "Oracle closed its advertising business.",
    replacedBy: "",
    advice: "Delete it.",
    sources: [{ cite: "Oracle" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "piwik",
    about: "other",
    severity: "info",
    names: ["piwik"],
    unless: ["piwik pro", "matomo"],
    history: "guarded",
    since: "2018-01-09",
    verdict: "has been called Matomo since 9 January 2018",
    what: "The product was renamed Matomo; Piwik PRO is another, current product.",
    replacedBy: "Matomo",
    advice: "Write Matomo.",
    replacement: "Matomo",
    sources: [{ cite: "Matomo" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "sendinblue",
    about: "other",
    severity: "info",
    names: ["sendinblue", "newsletter2go"],
    unless: ["brevo"],
    history: "guarded",
    since: "2023-05-02",
    verdict: "has been called Brevo since 2 May 2023",
    what: "Renamed Brevo (2 May 2023); Newsletter2Go merged earlier.",
    replacedBy: "Brevo (Sendinblue GmbH/SAS as legal entities may persist)",
    advice: "Use Brevo; check the entity.",
    sources: [{ cite: "Brevo" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "skype",
    about: "other",
    severity: "info",
    names: ["skype"],
    unless: ["skype for business"],
    history: "guarded",
    since: "2025-05-05",
    verdict: "was retired on 5 May 2025",
    what: "Microsoft retired Skype for consumers.",
    replacedBy: "Microsoft Teams",
    advice: "Name the service that you use now, for example Microsoft Teams.",
    sources: [{ cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "azure-ad",
    about: "other",
    severity: "info",
    names: ["[microsoft] azure active directory", "[microsoft] azure =ad"],
    history: "guarded",
    since: "2023-07-11",
    verdict: "has been called Microsoft Entra ID since July 2023",
    what: "Renamed Microsoft Entra ID.",
    replacedBy: "Microsoft Entra ID",
    advice: "Write Microsoft Entra ID.",
    replacement: "Microsoft Entra ID",
    sources: [{ cite: "Microsoft" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ios-limit-ad-tracking",
    about: "other",
    severity: "info",
    names: ["limit ad tracking"],
    history: "always",
    since: "2021-04-26",
    verdict: "was replaced by App Tracking Transparency in iOS 14.5 on 26 April 2021",
    what: "iOS uses App Tracking Transparency since iOS 14.5.",
    replacedBy: '"Allow Apps to Request to Track"; Android: delete advertising ID',
    advice: "Describe ATT.",
    sources: [{ cite: "Apple" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "android-opt-out-interest",
    about: "other",
    severity: "info",
    names: ["opt out of ads personalization|personalisation"],
    history: "always",
    since: "2021-10-04",
    verdict: "was replaced by \u201CDelete advertising ID\u201D in Android 12",
    what: 'Android 12 and later: "Delete advertising ID".',
    replacedBy: "Delete advertising ID",
    advice: "Describe both or the current one.",
    sources: [{ cite: "Google" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "evidon-ghostery",
    about: "other",
    severity: "info",
    names: ["evidon"],
    sites: ["info.evidon.com"],
    history: "always",
    since: "2017-12-31",
    verdict: "became part of Crownpeak in 2017",
    what: "Evidon/Ghostery Enterprise became part of Crownpeak.",
    replacedBy: "Crownpeak",
    advice: "Check the link.",
    sources: [{ cite: "Crownpeak" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "transferwise",
    about: "other",
    severity: "info",
    names: ["transferwise"],
    history: "guarded",
    since: "2021-02-22",
    verdict: "has been called Wise since 22 February 2021",
    what: "The company was renamed Wise.",
    replacedBy: "Wise",
    advice: "Write Wise.",
    replacement: "Wise",
    sources: [{ cite: "Wise" }],
    checked: "2026-11-22",
    confidence: "high"
  }
];

// server/knowledge/registry-transfers.ts
var TRANSFERS = [
  {
    id: "safe-harbor-eu-us",
    about: "safe-harbor",
    severity: "error",
    names: [
      "u.s|us|eu|e.u|european u.s|us|eu|e.u|states safe harbor|harbour [privacy] [principle|framework]",
      "safe harbor|harbour [privacy] principle|framework|agreement|program|programme|certification|list",
      "safe ^Harbor",
      "safe ^Harbour",
      "safeharbor",
      "u.s|us|eu eu|u.s|us and|or [u.s|us] swiss [u.s|us] safe harbor|harbour"
    ],
    unless: [
      "coppa",
      "children|children's|child's",
      "dmca",
      "copyright",
      "hipaa",
      "forward looking",
      "=securities",
      "ftc approved",
      "de identification|identified"
    ],
    history: "guarded",
    since: "2015-10-06",
    verdict: "has been invalid since 6 October 2015 (CJEU C-362/14, Schrems I)",
    what: "The Court of Justice declared Commission Decision 2000/520/EC invalid in Schrems I. Data of people in the EU cannot be transferred on its basis.",
    replacedBy: "EU-U.S. Data Privacy Framework (if the recipient is listed) or SCCs 2021/914",
    advice: 'Delete the Safe Harbor passage. State the mechanism really used, e.g. "The recipient takes part in the EU-U.S. Data Privacy Framework" or "We use standard contractual clauses (Decision (EU) 2021/914)".',
    sources: [
      {
        cite: "CJEU C-362/14, ECLI:EU:C:2015:650",
        link: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14"
      },
      { cite: "Decision 2000/520/EC" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "safe-harbor-url",
    about: "dead-link",
    severity: "error",
    names: [],
    sites: ["export.gov/safeharbor", "safeharbor.export.gov"],
    history: "always",
    since: "2015-10-06",
    verdict: "leads to the list of a framework that has been invalid since 6 October 2015",
    what: "The list of the U.S. Department of Commerce for the Safe Harbor, which the Court of Justice declared invalid.",
    replacedBy: "https://www.dataprivacyframework.gov",
    advice: "Delete the link, and the passage about the Safe Harbor with it.",
    sources: [
      {
        cite: "CJEU C-362/14, ECLI:EU:C:2015:650",
        link: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14"
      },
      { cite: "Decision 2000/520/EC" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "safe-harbor-swiss-us",
    about: "safe-harbor",
    severity: "error",
    names: [
      "swiss [u.s|us] safe harbor|harbour [privacy] [principle|framework]",
      "u.s|us swiss safe harbor|harbour [privacy] [principle|framework]"
    ],
    history: "guarded",
    since: "2015-10-22",
    verdict: "has not been a ground for transfers since October 2015",
    what: "The Swiss FDPIC held it to be insufficient after Schrems I (22 October 2015). The Swiss-U.S. Privacy Shield replaced it in January 2017 and is itself out of use.",
    replacedBy: "Swiss-U.S. Data Privacy Framework (since 2024-09-15)",
    advice: "Replace by the Swiss-U.S. DPF (if listed) or SCCs with Swiss adaptations.",
    sources: [{ cite: "FDPIC statements 2015/2017" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "privacy-shield-eu-us",
    about: "privacy-shield",
    severity: "error",
    names: [
      "[eu|e.u|european|u.s|us] [u.s|us|eu|e.u] privacy =shield [framework|principle]",
      "privacy =shields",
      "eu|e.u|u.s|us u.s|us|eu and|or swiss [u.s|us] privacy =shield [framework|principle]",
      "eu|e.u and|or swiss [u.s|us] privacy =shield [framework|principle]",
      "privacyshield"
    ],
    history: "guarded",
    since: "2020-07-16",
    verdict: "has been invalid since 16 July 2020 (CJEU C-311/18, Schrems II)",
    what: "The Court of Justice declared Implementing Decision (EU) 2016/1250 invalid with immediate effect in Schrems II. The CNIL counted a mention of the Privacy Shield among the incorrect information in a notice (SAN-2025-017, EUR 3.5 million).",
    replacedBy: "EU-U.S. Data Privacy Framework, Decision (EU) 2023/1795 (since 2023-07-10), or SCCs 2021/914",
    advice: "Check whether the recipient is on the list of the EU-U.S. Data Privacy Framework (dataprivacyframework.gov) and say so; otherwise name the standard contractual clauses.",
    remedies: [
      {
        title: "Replace with \u201CEU-U.S. Data Privacy Framework\u201D (only if the recipient is on its list)",
        text: "EU-U.S. Data Privacy Framework"
      }
    ],
    sources: [
      {
        cite: "CJEU C-311/18, ECLI:EU:C:2020:559",
        link: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18"
      },
      { cite: "Decision (EU) 2016/1250", link: "https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj" },
      { cite: "Decision (EU) 2023/1795", link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj" },
      { cite: "CNIL SAN-2025-017" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "privacy-shield-swiss-us",
    about: "privacy-shield",
    severity: "error",
    names: [
      "swiss [u.s|us|usa] privacy =shield [framework|principle]",
      "u.s|us swiss privacy =shield [framework|principle]"
    ],
    history: "guarded",
    since: "2020-09-08",
    verdict: "has not been accepted by Switzerland since 8 September 2020",
    what: "The FDPIC concluded on 8 September 2020 that it does not ensure adequate protection and took the US off its list.",
    replacedBy: "Swiss-U.S. Data Privacy Framework (effective 2024-09-15)",
    advice: "Name the Swiss-U.S. Data Privacy Framework if the recipient is on its list, otherwise standard contractual clauses with the Swiss adaptations.",
    remedies: [
      {
        title: "Replace with \u201CSwiss-U.S. Data Privacy Framework\u201D (only if the recipient is on its list)",
        text: "Swiss-U.S. Data Privacy Framework"
      }
    ],
    sources: [{ cite: "FDPIC position paper of 8 Sept 2020" }, { cite: "Data Protection Ordinance Annex 1" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "privacyshield-gov-url",
    about: "dead-link",
    severity: "error",
    names: [],
    sites: ["privacyshield.gov"],
    history: "always",
    since: "2023-07-17",
    verdict: "leads to a site that was replaced on 17 July 2023 by dataprivacyframework.gov",
    what: "The programme's site was superseded when the site of the Data Privacy Framework opened on 17 July 2023.",
    replacedBy: "https://www.dataprivacyframework.gov",
    advice: "Link to https://www.dataprivacyframework.gov/list, the list of participants.",
    sources: [{ cite: "U.S. Department of Commerce, DPF site" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "privacy-shield-panel",
    about: "privacy-shield",
    severity: "error",
    names: ["[eu] [u.s|us] privacy =shield panel|arbitration", "privacy =shield annex i"],
    history: "guarded",
    since: "2020-07-16",
    verdict: "belongs to a framework that has been invalid since 16 July 2020 (CJEU C-311/18)",
    what: "Arbitration under a framework that the Court of Justice declared invalid.",
    replacedBy: "DPF Principles, Annex I arbitration",
    advice: "Replace it by the arbitration of the Data Privacy Framework, if you take part in it.",
    sources: [
      {
        cite: "Decision (EU) 2016/1250 Annex II",
        link: "https://eur-lex.europa.eu/eli/dec_impl/2016/1250/oj"
      },
      {
        cite: "Decision (EU) 2023/1795 Annex I",
        link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"
      }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "privacy-shield-recourse-provider",
    about: "privacy-shield",
    severity: "warning",
    names: [],
    sites: ["bbb.org/eu-privacy-shield", "jamsadr.com/eu-us-privacy-shield", "jamsadr.com/privacy-shield"],
    history: "guarded",
    since: "2023-07-17",
    verdict: "leads to a dispute programme for the Privacy Shield, which has been replaced",
    what: "Dispute programmes were renamed when the DPF replaced the Shield (e.g. JAMS Data Privacy Framework, BBB National Programs DPF Services, TRUSTe DPF dispute resolution).",
    replacedBy: "the provider\u2019s DPF programme",
    advice: "Name the provider\u2019s current DPF programme and link, and check that your membership is active.",
    sources: [
      {
        cite: "Decision (EU) 2023/1795 Annex I, Principle 7",
        link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj"
      }
    ],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "safe-harbor-recourse-provider",
    about: "safe-harbor",
    severity: "error",
    names: ["[eu] safe harbor|harbour [privacy] dispute|seal|enforcement"],
    unless: ["coppa", "children|children's"],
    history: "guarded",
    since: "2015-10-06",
    verdict: "is a programme of the Safe Harbor, invalid since 6 October 2015 (CJEU C-362/14)",
    what: "A programme for complaints under the Safe Harbor, which is invalid.",
    replacedBy: "DPF recourse mechanism",
    advice: "Remove it, and name a recourse mechanism of the Data Privacy Framework if you take part in it.",
    sources: [{ cite: "CJEU C-362/14", link: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "privacy-shield-ombudsperson",
    about: "privacy-shield",
    severity: "warning",
    names: ["[eu] [u.s|us] privacy =shield ombudsperson|ombudsman [mechanism]", "ombudsperson [mechanism]"],
    unless: [
      "bank|banking",
      "financial",
      "consumer",
      "insurance",
      "patient",
      "press",
      "university",
      "student"
    ],
    history: "guarded",
    since: "2022-10-07",
    verdict: "was replaced by the redress of Executive Order 14086 on 7 October 2022",
    what: "Replaced by the redress mechanism of Executive Order 14086 and the Data Protection Review Court (28 CFR Part 201).",
    replacedBy: "complaint via the national authority to the CLPO, then the Data Protection Review Court",
    advice: "Refer to the redress mechanism under EO 14086, reached through your data protection authority.",
    sources: [
      { cite: "EO 14086" },
      { cite: "Decision (EU) 2023/1795", link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "dpf-working-title",
    about: "other",
    severity: "info",
    names: ["trans atlantic data privacy framework", "transatlantic data privacy framework", "tadpf"],
    history: "always",
    since: "2023-07-10",
    verdict: "was a working title; the name is EU-U.S. Data Privacy Framework since 10 July 2023",
    what: "Working title used in 2022-2023; the adopted name is EU-U.S. Data Privacy Framework.",
    replacedBy: "EU-U.S. Data Privacy Framework",
    advice: 'Use the official name "EU-U.S. Data Privacy Framework".',
    replacement: "EU-U.S. Data Privacy Framework",
    sources: [
      { cite: "Decision (EU) 2023/1795", link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj" }
    ],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "dpf-pending-language",
    about: "other",
    severity: "warning",
    names: [
      "pending|awaiting [the] adoption|approval [of] [the|an] [eu] adequacy decision",
      "pending|awaiting|until|upon [the|an] adequacy decision",
      "dpf|framework has|is not yet [been] adopted|effective|approved"
    ],
    requires: ["data privacy framework", "dpf"],
    unless: ["appeal", "court", "latombe"],
    history: "always",
    since: "2024-09-15",
    verdict: "is over: the Data Privacy Framework has been in force since 10 July 2023",
    what: "EU-U.S. DPF adopted 10 July 2023; UK Extension in force 12 Oct 2023; Swiss-U.S. DPF effective 15 Sept 2024.",
    replacedBy: "present-tense statement",
    advice: "Say in the present tense which of the three frameworks applies.",
    sources: [
      { cite: "Decision (EU) 2023/1795", link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj" },
      { cite: "SI 2023/1028" },
      { cite: "Federal Council decision of 14 Aug 2024" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "swiss-dpf-not-effective",
    about: "other",
    severity: "warning",
    names: ["swiss u.s|us data privacy framework", "swiss u.s|us dpf"],
    requires: [
      "not rely",
      "not yet rely",
      "not yet effective",
      "not [yet] in force",
      "until recognition",
      "until such recognition",
      "pending"
    ],
    history: "always",
    since: "2024-09-15",
    verdict: "has been usable since 15 September 2024; the reservation is out of date",
    what: "Switzerland has recognized the Swiss-U.S. Data Privacy Framework with effect from 15 September 2024.",
    replacedBy: "Swiss-U.S. DPF usable",
    advice: "Delete the reservation.",
    sources: [{ cite: "Data Protection Ordinance Annex 1 as amended" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "scc-2001-497",
    about: "old-sccs",
    severity: "error",
    names: [],
    shapes: [{ contains: "2001/497", pattern: /\b2001\/497(?:\/(?:EC|EU|EG|CE|UE))?(?![\d/])/g }],
    history: "guarded",
    since: "2021-09-27",
    verdict: "was repealed on 27 September 2021 by Decision (EU) 2021/914",
    what: "The controller-to-controller clauses, set I. Decision (EU) 2021/914 repealed them from 27 September 2021; contracts signed before counted only until 27 December 2022 (in the UK until 21 March 2024).",
    replacedBy: "SCCs of Implementing Decision (EU) 2021/914",
    advice: 'Name the "standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)", once they are signed.',
    sources: [
      { cite: "Decision (EU) 2021/914 Art. 4", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "scc-2004-915",
    about: "old-sccs",
    severity: "error",
    names: [],
    shapes: [{ contains: "2004/915", pattern: /\b2004\/915(?:\/(?:EC|EU|EG|CE|UE))?(?![\d/])/g }],
    history: "guarded",
    since: "2021-09-27",
    verdict: "was repealed on 27 September 2021 by Decision (EU) 2021/914",
    what: "The controller-to-controller clauses, set II. Decision (EU) 2021/914 repealed them from 27 September 2021; contracts signed before counted only until 27 December 2022 (in the UK until 21 March 2024).",
    replacedBy: "SCCs of Implementing Decision (EU) 2021/914",
    advice: 'Name the "standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)", once they are signed.',
    sources: [
      { cite: "Decision (EU) 2021/914 Art. 4", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "scc-2010-87",
    about: "old-sccs",
    severity: "error",
    names: [],
    shapes: [{ contains: "2010/87", pattern: /\b2010\/87(?:\/(?:EC|EU|EG|CE|UE))?(?![\d/])/g }],
    history: "guarded",
    since: "2021-09-27",
    verdict: "was repealed on 27 September 2021 by Decision (EU) 2021/914",
    what: "The controller-to-processor clauses. Decision (EU) 2021/914 repealed them from 27 September 2021; contracts signed before counted only until 27 December 2022 (in the UK until 21 March 2024).",
    replacedBy: "SCCs of Implementing Decision (EU) 2021/914",
    advice: 'Name the "standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)", once they are signed.',
    sources: [
      { cite: "Decision (EU) 2021/914 Art. 4", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "scc-2002-16",
    about: "old-sccs",
    severity: "error",
    names: [],
    shapes: [{ contains: "2002/16", pattern: /\b2002\/16(?:\/(?:EC|EG|CE))?(?![\d/])/g }],
    history: "guarded",
    since: "2010-05-15",
    verdict: "was replaced on 15 May 2010 and again by Decision (EU) 2021/914",
    what: "Older clauses for processors. Decision 2010/87/EU replaced them on 15 May 2010, and is itself repealed.",
    replacedBy: "SCCs (EU) 2021/914",
    advice: 'Name the "standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)", once they are signed.',
    sources: [{ cite: "Decision 2010/87/EU Art. 7" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "model-clauses-term",
    about: "other",
    severity: "info",
    names: ["[eu|e.u|european] model contract|contractual clauses", "[eu|e.u|european] model clauses"],
    unless: ["asean", "council of europe", "ibero"],
    history: "always",
    since: "2021-06-04",
    verdict: "is the old name of the standard contractual clauses (Decision (EU) 2021/914)",
    what: "Colloquial name of the pre-2021 sets; today the official term is standard contractual clauses.",
    replacedBy: '"standard contractual clauses (Decision (EU) 2021/914)"',
    advice: 'Use "standard contractual clauses" and cite Decision (EU) 2021/914.',
    sources: [{ cite: "Decision (EU) 2021/914", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "scc-under-directive",
    about: "old-sccs",
    severity: "error",
    names: ["standard contractual clause"],
    requires: ["95 46", "article|art 26 2"],
    history: "guarded",
    since: "2021-09-27",
    verdict: "under Directive 95/46 were repealed on 27 September 2021 (Decision (EU) 2021/914)",
    what: "Clauses adopted on the basis of Directive 95/46/EC no longer count as a safeguard.",
    replacedBy: "Art. 46(2)(c) GDPR, Decision (EU) 2021/914",
    advice: "Cite Art. 46(2)(c) GDPR and Decision (EU) 2021/914.",
    sources: [
      { cite: "GDPR Art. 94", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
      { cite: "Decision (EU) 2021/914", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-old-scc",
    about: "old-sccs",
    severity: "warning",
    names: ["valid eu sccs", "old [eu] sccs", "old standard contractual clauses", "2010 sccs"],
    requires: ["uk", "united kingdom"],
    history: "guarded",
    since: "2024-03-21",
    verdict: "have not been valid for UK transfers since 21 March 2024",
    what: "In the UK, contracts on the old clauses stopped being valid safeguards on 21 March 2024; new contracts have needed the IDTA or the Addendum since 21 September 2022.",
    replacedBy: "IDTA or UK Addendum (in force 21 March 2022)",
    advice: "Name the IDTA or the UK Addendum.",
    sources: [
      { cite: "DPA 2018 s. 119A", link: "https://www.legislation.gov.uk/ukpga/2018/12/contents" },
      { cite: "ICO guidance" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "bcr-wp-documents",
    about: "other",
    severity: "info",
    names: [
      "wp 74|107|108|133|153|154|155|195|204|256|257|263|264|265",
      "wp74|wp107|wp108|wp133|wp153|wp154|wp155|wp195|wp204|wp256|wp257|wp263|wp264|wp265"
    ],
    history: "guarded",
    since: "2023-06-20",
    verdict: "was replaced for controllers by EDPB Recommendations 1/2022 in June 2023",
    what: "Papers of the Article 29 Working Party on binding corporate rules. For controllers the EDPB's Recommendations 1/2022 replaced them in June 2023.",
    replacedBy: "EDPB Recommendations 1/2022",
    advice: "Refer to the approved BCR and the EDPB recommendations.",
    sources: [{ cite: "EDPB Recommendations 1/2022" }, { cite: "draft 1/2026" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "apec-cbpr",
    about: "other",
    severity: "info",
    names: ["apec cross border privacy rule", "apec cbpr|cbprs|prp"],
    history: "guarded",
    since: "2025-06-02",
    verdict: "has been continued as the Global CBPR System since 2 June 2025",
    what: "The Global CBPR Forum took over; Global CBPR/PRP certifications opened on 2 June 2025.",
    replacedBy: "Global CBPR / Global PRP",
    advice: 'Say "Global CBPR System" if certified; do not present it as a GDPR safeguard.',
    sources: [{ cite: "Global CBPR Forum" }],
    checked: "2026-11-22",
    confidence: "low"
  },
  {
    id: "adequacy-list-privacy-shield",
    about: "privacy-shield",
    severity: "error",
    names: ["limited to [the] [eu] [u.s|us] privacy =shield [framework]"],
    history: "always",
    since: "2020-07-16",
    verdict: "describes a decision that has been invalid since 16 July 2020 (CJEU C-311/18)",
    what: "The text was copied from a page of the Commission of before July 2020.",
    replacedBy: "see adequacy table",
    advice: "Replace the list by a link to the Commission page and the date checked.",
    sources: [{ cite: "CJEU C-311/18", link: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-adequacy-old-expiry",
    about: "other",
    severity: "warning",
    names: ["27|27th june|december 2025", "june|december 27|27th 2025"],
    requires: ["adequacy", "adequate"],
    history: "always",
    since: "2025-12-19",
    verdict: "is an old end date: the UK decision runs until 27 December 2031",
    what: "The UK decisions (EU) 2021/1772 and 2021/1773 were extended by (EU) 2025/1226 and renewed by (EU) 2025/2574 on 19 December 2025.",
    replacedBy: "valid until 27 Dec 2031",
    advice: 'Write "until 27 December 2031 (Decision (EU) 2021/1772 as amended by (EU) 2025/2574)".',
    sources: [{ cite: "Decisions (EU) 2021/1772, 2025/1226, 2025/2574" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-no-adequacy-yet",
    about: "other",
    severity: "warning",
    names: [
      "bridging|bridge|specified period",
      "awaiting [an|the] adequacy decision",
      "pending [an|the] adequacy decision"
    ],
    requires: ["uk", "united kingdom", "brexit"],
    history: "always",
    since: "2021-06-28",
    verdict: "is over: the EU has had an adequacy decision for the UK since 28 June 2021",
    what: "UK adequacy decisions adopted 28 June 2021.",
    replacedBy: "adequate since 2021-06-28",
    advice: "State that the UK is covered by an adequacy decision.",
    sources: [
      { cite: "Decision (EU) 2021/1772", link: "https://eur-lex.europa.eu/eli/dec_impl/2021/1772/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "brazil-no-adequacy",
    about: "other",
    severity: "warning",
    names: ["no|without [an] adequacy decision", "not [have] [an] adequacy decision"],
    requires: ["brazil"],
    history: "always",
    since: "2026-01-26",
    verdict: "is out of date for Brazil, which has had an adequacy decision since 26 January 2026",
    what: "Implementing Decision (EU) 2026/179 recognizes Brazil for recipients that are subject to the LGPD.",
    replacedBy: "adequate for recipients subject to the LGPD",
    advice: "Say that Brazil has been covered by an adequacy decision since 26 January 2026.",
    sources: [
      { cite: "Decision (EU) 2026/179", link: "https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj" },
      { cite: "CD/ANPD Resolution 32/2026" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "transfer-pages-old-url",
    about: "dead-link",
    severity: "warning",
    names: [],
    sites: [
      "ec.europa.eu/justice/data-protection/international-transfers",
      "ec.europa.eu/justice/data-protection/document/international-transfers",
      "ec.europa.eu/justice/policies/privacy"
    ],
    history: "always",
    since: "2018-05-25",
    verdict: "leads to an archived Commission page that is no longer kept up to date",
    what: "Directorate-General Justice pages archived; content moved twice (ec.europa.eu/info, then commission.europa.eu).",
    replacedBy: "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en",
    advice: "Use the commission.europa.eu page.",
    sources: [{ cite: "European Commission website" }],
    checked: "2026-11-22",
    confidence: "medium"
  }
];

// server/knowledge/registry-uk.ts
var UNITED_KINGDOM = [
  {
    id: "uk-dpa-1998",
    about: "uk-dpa-1998",
    severity: "error",
    names: ["[uk] data protection act [of] 1998", "1998 data protection act", "dpa 1998"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "was repealed on 25 May 2018 by the Data Protection Act 2018",
    what: "The Data Protection Act 2018 repealed it.",
    replacedBy: "UK GDPR and Data Protection Act 2018",
    advice: 'Replace by "UK GDPR and the Data Protection Act 2018".',
    remedies: [
      {
        title: "Replace with \u201CUK GDPR and the Data Protection Act 2018\u201D",
        text: "UK GDPR and the Data Protection Act 2018"
      }
    ],
    sources: [{ cite: "DPA 2018 Sch. 19", link: "https://www.legislation.gov.uk/ukpga/2018/12/contents" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-dpa-1984",
    about: "other",
    severity: "error",
    names: ["[uk] data protection act [of] 1984", "1984 data protection act"],
    history: "guarded",
    since: "2000-03-01",
    verdict: "was repealed on 1 March 2000",
    what: "The Data Protection Act 1998 replaced it in 2000, and is itself repealed.",
    replacedBy: "DPA 2018",
    advice: "Replace it by the UK GDPR and the Data Protection Act 2018.",
    sources: [{ cite: "DPA 1998 Sch. 16" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-in-eu",
    about: "uk-as-eu-member",
    severity: "error",
    names: [
      "eu|eea|union|area =including [the] uk",
      "eu|eea|union|area =including [the] united kingdom",
      "eu|eea|union|area =incl [the] uk",
      "28 [eu] member state",
      "28 [eu] countries of the eu|european",
      "28 eu countries",
      "uk|england is|as a|an [eu|european] [union] member state",
      "united kingdom is|as a|an [eu|european] [union] member state",
      "uk|england is|as a|an eu|european [union] member"
    ],
    history: "always",
    since: "2020-12-31",
    verdict: "treats the UK as part of the EU, which it has not been since 2020",
    what: "The UK left the EU on 31 January 2020, and the transition period ended on 31 December 2020. The EU has 27 Member States.",
    replacedBy: "27 Member States; UK separately",
    advice: 'Write "EEA, the United Kingdom and Switzerland" as separate items.',
    sources: [{ cite: "Withdrawal Agreement Art. 126" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-company-as-eu-rep",
    about: "uk-eu-representative",
    severity: "error",
    names: [
      "eu|eea|european [union] representative",
      "representative in|within|for the eu|eea|european|union",
      "representative [under|pursuant] [to] article|art 27"
    ],
    requires: [
      "uk",
      "united kingdom",
      "england",
      "scotland",
      "wales",
      "london",
      "manchester",
      "edinburgh",
      "bristol",
      "leeds"
    ],
    unless: [
      "uk representative",
      "representative in|for the uk",
      "eu and uk",
      "ireland",
      "germany",
      "netherlands",
      "france",
      "amsterdam",
      "dublin",
      "berlin",
      "luxembourg",
      "sweden",
      "spain",
      "belgium"
    ],
    history: "always",
    since: "2020-12-31",
    verdict: "must be in an EU Member State; one in the UK has not sufficed since 31 December 2020",
    what: "A representative under Article 27 must be established in a Member State where people concerned are; since Brexit the UK is none.",
    replacedBy: "representative in an EU Member State, plus a separate UK representative if needed",
    advice: "Appoint and name a representative in the EU.",
    sources: [{ cite: "GDPR Art. 27(3)", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ico-lead-authority",
    about: "other",
    severity: "error",
    names: ["lead supervisory|data|protection [protection] authority", "lead authority"],
    requires: [
      "ico",
      "information commissioner [office]",
      "information commissioner's [office]",
      "information commission"
    ],
    history: "always",
    since: "2020-12-31",
    verdict: "cannot be the UK regulator, which left the one-stop-shop on 31 December 2020",
    what: "The UK regulator can no longer be the lead authority for processing in the EU.",
    replacedBy: "authority of the EU main establishment; ICO/Information Commission only for the UK",
    advice: "Name an EU/EEA lead authority if you have an EU main establishment; mention the Information Commission for the UK.",
    sources: [
      { cite: "Withdrawal Agreement" },
      { cite: "GDPR Art. 56", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-ico-name",
    about: "other",
    severity: "info",
    names: [
      "[uk] information commissioner's office",
      "uk information commissioner",
      "the information ^Commissioner"
    ],
    unless: [
      "swiss",
      "federal data protection",
      "scottish",
      "scotland",
      "australian|australia",
      "ireland",
      "hungary|hungarian",
      "slovenia|slovenian",
      "jersey",
      "guernsey",
      "isle of man",
      "queensland"
    ],
    history: "guarded",
    since: "2026-09-30",
    verdict: "became the Information Commission on 30 September 2026",
    what: "The office of the Information Commissioner was abolished; its functions passed to a body named the Information Commission. The web site is still ico.org.uk.",
    replacedBy: "Information Commission (website still ico.org.uk)",
    advice: 'Write "Information Commission (formerly the Information Commissioner\u2019s Office)".',
    sources: [
      { cite: "DUAA 2025 ss. 117-119", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" },
      { cite: "DPA 2018 ss. 3(8A), 114A", link: "https://www.legislation.gov.uk/ukpga/2018/12/contents" },
      { cite: "SI 2026/386" },
      { cite: "SI 2026/1015" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-ico-address",
    about: "other",
    severity: "info",
    names: ["wycliffe house", "sk9 5af"],
    history: "always",
    since: "2026-10-01",
    verdict: "is an address that the UK regulator announced it would leave in autumn 2026",
    what: "The regulator announced that it would leave Wycliffe House in autumn 2026. The new address for letters has not been confirmed from an official page.",
    replacedBy: 'check https://ico.org.uk/global/contact-us/ (unverified: "4th Floor, No. 3 Circle Square, 5 Hawkshaw Street, Manchester M1 7BL")',
    advice: "Check the contact page of the regulator; the safest is to give only the web site and the telephone number 0303 123 1113.",
    sources: [{ cite: "ICO announcement June 2025" }, { cite: "parliamentary answers 2025" }],
    checked: "2026-11-22",
    confidence: "low"
  },
  {
    id: "uk-sar-fee",
    about: "other",
    severity: "error",
    names: ["fee|charge of 10 gbp|pound", "10 gbp|pound fee|charge", "ten pound fee|charge"],
    shapes: [{ contains: "\xA310", pattern: /£10(?:\.00)?(?![\d.,]\d|\d)/g }],
    requires: ["subject access", "fee", "access request"],
    unless: ["voucher"],
    history: "guarded",
    since: "2018-05-25",
    verdict: "cannot be charged: access has been free of charge since 25 May 2018 (Art. 12(5))",
    what: "The fee for subject access requests was abolished with the GDPR.",
    replacedBy: "free of charge (Art. 12(5))",
    advice: "Delete the fee.",
    sources: [{ cite: "GDPR/UK GDPR Art. 12(5)", link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-data-protection-registrar",
    about: "other",
    severity: "warning",
    names: ["data protection registrar"],
    history: "guarded",
    since: "2001-01-30",
    verdict: "was renamed long ago; the UK regulator is now the Information Commission",
    what: "Renamed Data Protection Commissioner (2000) and Information Commissioner (2001), now Information Commission.",
    replacedBy: "Information Commission",
    advice: "Replace it by the Information Commission.",
    sources: [{ cite: "Freedom of Information Act 2000 s. 18" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "brexit-transition",
    about: "other",
    severity: "warning",
    names: [
      "when|after|once|if [the] uk =leaves|exits [the] eu|european",
      "when|after|once|if [the] united kingdom =leaves|exits [the] eu|european",
      "no deal brexit",
      "brexit transition|transitional period",
      "transition|transitional period"
    ],
    requires: ["brexit", "31 december 2020", "december 31 2020", "=leaves|exits [the] eu|european"],
    history: "guarded",
    since: "2020-12-31",
    verdict: "is over: the transition period ended on 31 December 2020",
    what: "Transition ended 31 Dec 2020.",
    replacedBy: "present situation",
    advice: "Delete conditional Brexit wording; describe UK GDPR, IDTA and adequacy.",
    sources: [{ cite: "Withdrawal Agreement" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "dpdi-bill",
    about: "other",
    severity: "info",
    names: ["data protection and digital information [no] [2] bill"],
    history: "guarded",
    since: "2024-05-24",
    verdict: "fell on 24 May 2024; the law is the Data (Use and Access) Act 2025",
    what: "Fell with the dissolution of Parliament in May 2024.",
    replacedBy: "Data (Use and Access) Act 2025",
    advice: "Refer to the Data (Use and Access) Act 2025.",
    sources: [{ cite: "DUAA 2025 c. 18", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-gdpr-art-44-45",
    about: "other",
    severity: "warning",
    names: ["article|art 44|45 [1|2|3] [of] [the] uk gdpr", "uk gdpr article|art 44|45"],
    history: "always",
    since: "2026-02-05",
    verdict: "was replaced by Articles 44A to 45C of the UK GDPR on 5 February 2026",
    what: "The Data (Use and Access) Act 2025 replaced Articles 44 and 45 of the UK GDPR by Articles 44A and 45A to 45C. The Articles of the EU GDPR are unchanged.",
    replacedBy: "Arts 44A, 45A (adequacy regulations), 45B (data protection test)",
    advice: "Cite Art. 45A UK GDPR / adequacy regulations.",
    sources: [
      { cite: "DUAA 2025 Sch. 7", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" },
      { cite: "SI 2026/82 reg. 2" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-gdpr-art-22",
    about: "other",
    severity: "warning",
    names: ["article|art 22 [1|2|3] [of] [the] uk gdpr", "uk gdpr article|art 22"],
    history: "always",
    since: "2026-02-05",
    verdict: "was replaced by Articles 22A to 22D of the UK GDPR on 5 February 2026",
    what: "The Data (Use and Access) Act 2025 replaced Article 22 of the UK GDPR by Articles 22A to 22D. Article 22 of the EU GDPR is unchanged.",
    replacedBy: "Arts 22A-22D UK GDPR",
    advice: "Cite Arts 22A-22D.",
    sources: [
      { cite: "DUAA 2025 s. 80", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" },
      { cite: "SI 2026/82" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-gdpr-art-14-5-b",
    about: "other",
    severity: "info",
    names: ["article|art 14 5 b [of] [the] uk gdpr", "uk gdpr article|art 14 5 b"],
    history: "always",
    since: "2026-02-05",
    verdict: "was replaced by Article 14(5)(e) and (f) of the UK GDPR on 5 February 2026",
    what: "Article 14(5)(b) of the UK GDPR was omitted; see now Article 14(5)(e) and (f), (6) and (7). The EU GDPR is unchanged.",
    replacedBy: "Art. 14(5)(e)/(f) UK GDPR",
    advice: "Update the paragraph.",
    sources: [
      { cite: "DUAA 2025 s. 77", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" },
      { cite: "SI 2026/82 reg. 2(i)" }
    ],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "uk-tra-term",
    about: "other",
    severity: "info",
    names: ["transfer risk assessment"],
    requires: ["uk", "ico", "idta", "united kingdom"],
    history: "always",
    since: "2026-02-05",
    verdict: "is called the data protection test in the UK's law since 5 February 2026",
    what: "The UK's law now speaks of the data protection test (UK GDPR Art. 45B, 46(1A)); the term of practice lives on and is not wrong.",
    replacedBy: "data protection test",
    advice: "Optional wording update.",
    sources: [
      { cite: "DUAA 2025 Sch. 7", link: "https://www.legislation.gov.uk/ukpga/2025/18/contents" },
      { cite: "ICO guidance of 15 Jan 2026" }
    ],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "uk-cputr-2008",
    about: "other",
    severity: "info",
    names: ["consumer protection from unfair trading regulation [2008]"],
    history: "guarded",
    since: "2025-04-06",
    verdict: "were revoked on 6 April 2025 by the DMCC Act 2024",
    what: "The Digital Markets, Competition and Consumers Act 2024 revoked them.",
    replacedBy: "Digital Markets, Competition and Consumers Act 2024",
    advice: "Cite the DMCC Act 2024.",
    sources: [{ cite: "DMCCA 2024 ss. 225-226, 251" }, { cite: "SI 2025/272" }],
    checked: "2026-11-22",
    confidence: "high"
  }
];

// server/knowledge/registry-world.ts
var WORLD = [
  {
    id: "ca-do-not-sell-only",
    about: "ccpa-before-cpra",
    severity: "warning",
    names: ["do not sell my [personal] info|information|data"],
    unless: ["nevada", "or share", "and share"],
    history: "always",
    since: "2023-01-01",
    verdict: "is the link text of 2020; since 1 January 2023 it reads \u201CDo Not Sell or Share\u201D",
    what: 'CPRA wording is "Do Not Sell or Share My Personal Information" (or "Your Privacy Choices").',
    replacedBy: "Do Not Sell or Share My Personal Information",
    advice: "Rename the link.",
    remedies: [
      {
        title: "Replace with \u201CDo Not Sell or Share My Personal Information\u201D",
        text: "Do Not Sell or Share My Personal Information"
      }
    ],
    sources: [{ cite: "Cal. Civ. Code 1798.135(a)(1)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ca-cpra-future",
    about: "ccpa-before-cpra",
    severity: "warning",
    names: [
      "cpra will|shall take|become|come|go",
      "california privacy rights act [of] [2020] will|shall take|become|come|go"
    ],
    history: "always",
    since: "2023-01-01",
    verdict: "speaks of the CPRA as still to come; it has applied since 1 January 2023",
    what: "Operative since 1 Jan 2023.",
    replacedBy: "present tense",
    advice: "Use present tense.",
    sources: [{ cite: "Prop. 24 (2020) s. 31" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ca-hr-b2b-exemption",
    about: "ccpa-before-cpra",
    severity: "warning",
    names: [
      "ccpa does not [currently] apply to [our] employee|job|applicant|personnel|b2b",
      "ccpa exempt employee|job|applicant|b2b"
    ],
    history: "always",
    since: "2023-01-01",
    verdict: "is an exemption from the CCPA that ended on 1 January 2023",
    what: "Exemptions in 1798.145(m)-(n) expired.",
    replacedBy: "full coverage",
    advice: "Delete the exemption for California.",
    sources: [{ cite: "Cal. Civ. Code 1798.145" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ca-12-month-lookback",
    about: "ccpa-before-cpra",
    severity: "info",
    names: [
      "limited to [the] [preceding|past|last|prior|previous] 12|twelve month",
      "only [cover|covering] [the] preceding|past|last|prior|previous 12|twelve month"
    ],
    requires: ["request", "access", "know"],
    history: "always",
    since: "2022-01-01",
    verdict: "is too short: Californians may ask for data from 1 January 2022 on",
    what: "Consumers may ask for information beyond 12 months (collected on or after 1 Jan 2022) unless impossible or disproportionate.",
    replacedBy: "1798.130(a)(2)(B)",
    advice: "Say that requests may cover the period since 1 January 2022.",
    sources: [{ cite: "Cal. Civ. Code 1798.130(a)(2)(B)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ca-ag-only",
    about: "ccpa-before-cpra",
    severity: "info",
    names: ["solely|only|exclusively with|by [the] california attorney general"],
    history: "always",
    since: "2023-07-01",
    verdict: "is no longer alone: the California Privacy Protection Agency enforces too",
    what: "California Privacy Protection Agency (now styled CalPrivacy) shares enforcement.",
    replacedBy: "CPPA/CalPrivacy and Attorney General",
    advice: "Mention both or neither.",
    sources: [{ cite: "Cal. Civ. Code 1798.199.10 ff." }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "ca-regs-old-numbers",
    about: "ccpa-before-cpra",
    severity: "warning",
    names: [],
    shapes: [{ contains: "999.3", pattern: /\b999\.3\d\d(?!\d)/g }],
    history: "guarded",
    since: "2022-05-01",
    verdict: "is an old number: the CCPA regulations moved to 11 CCR \xA7 7000 ff. in May 2022",
    what: "CCPA regulations renumbered from \xA7\xA7 999.300 ff. to 11 CCR \xA7 7000 ff.",
    replacedBy: "11 CCR \xA7 7000 ff.",
    advice: "Update section numbers.",
    sources: [{ cite: "11 CCR Div. 6" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "ca-consumer-affairs-address",
    about: "other",
    severity: "info",
    names: ["400 r street"],
    history: "always",
    since: "2019-12-31",
    verdict: "is an old address of the California Department of Consumer Affairs",
    what: "Complaint Assistance Unit moved (Civ. Code 1789.3 notice).",
    replacedBy: "1625 North Market Blvd., Suite N 112, Sacramento, CA 95834",
    advice: "Update the address.",
    sources: [{ cite: "California Department of Consumer Affairs" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "ca-no-signal",
    about: "other",
    severity: "warning",
    names: [
      "not|don't|cannot [currently] respond|recognize|recognise|honor|honour|process [to] [the] opt out preference signal",
      "not|don't|cannot [currently] respond|recognize|recognise|honor|honour|process [to] [the] global privacy control",
      "not|don't|cannot [currently] respond|recognize|recognise|honor|honour|process [to] [the] gpc"
    ],
    history: "always",
    since: "2026-01-01",
    verdict: "is not an option for a business that sells or shares data: the signal must be honored",
    what: "Businesses that sell or share must process opt-out preference signals; 12 states required this on 1 Jan 2026; California requires a visible status.",
    replacedBy: "honour GPC",
    advice: "Honour GPC and say so.",
    sources: [{ cite: "Cal. Civ. Code 1798.135" }, { cite: "11 CCR 7025(c)(6)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "coppa-old-rule",
    about: "other",
    severity: "info",
    names: ["as amended in 2013"],
    requires: ["coppa", "children's online privacy"],
    history: "always",
    since: "2025-06-23",
    verdict: "has been amended again: the current COPPA Rule has applied since 23 June 2025",
    what: "Rule amended 90 FR 16918.",
    replacedBy: "amended 16 CFR Part 312",
    advice: "Refer to the current rule; add retention policy and third-party identities.",
    sources: [{ cite: "90 FR 16918 (22 Apr 2025)" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "us-state-future-tense",
    about: "other",
    severity: "warning",
    names: [
      "virginia|colorado|connecticut|utah|texas|oregon|montana|delaware|iowa|nebraska|hampshire|jersey|tennessee|minnesota|maryland|indiana|kentucky|island effective|beginning|starting [on]",
      "virginia|colorado|connecticut|utah|texas|oregon|montana|delaware|iowa|nebraska|hampshire|jersey|tennessee|minnesota|maryland|indiana|kentucky|island as of|from"
    ],
    requires: ["january|july|october 1|15|31 2023|2024|2025|2026"],
    history: "always",
    since: "2026-01-01",
    verdict: "speaks of a state law as still to come; all of these laws are in force",
    what: "All these laws are in force (latest: IN, KY, RI on 1 Jan 2026).",
    replacedBy: "present tense",
    advice: "Remove the date; list current states.",
    sources: [{ cite: "state statutes" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "nai-opt-out-tool",
    about: "other",
    severity: "warning",
    names: ["nai opt out|optout page|tool|cookie", "nai's opt out|optout page|tool|cookie"],
    sites: [
      "networkadvertising.org/choices",
      "networkadvertising.org/managing",
      "optout.networkadvertising.org",
      "thenai.org/opt-out",
      "thenai.org/optout"
    ],
    history: "always",
    since: "2025-09-15",
    verdict: "was discontinued in September 2025",
    what: "NAI discontinued its cookie-based and e-mail opt-out tools.",
    replacedBy: "Global Privacy Control; DAA tools (optout.aboutads.info) still exist",
    advice: "Remove the link; point to GPC and your own opt-out.",
    sources: [{ cite: "NAI announcement, Sept 2025" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "p3p",
    about: "other",
    severity: "info",
    names: ["p3p", "platform for privacy preference [p3p]"],
    history: "always",
    since: "2018-08-30",
    verdict: "was declared obsolete by the W3C on 30 August 2018",
    what: "Obsoleted by W3C; unsupported by browsers.",
    replacedBy: "",
    advice: "Delete.",
    sources: [{ cite: "W3C" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "bbbonline-seal",
    about: "other",
    severity: "info",
    names: ["bbbonline"],
    history: "always",
    since: "2007-12-31",
    verdict: "ended years ago",
    what: "Privacy seal programme ended years ago.",
    replacedBy: "BBB National Programs",
    advice: "Delete the seal.",
    sources: [{ cite: "BBB" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "br-anpd-autoridade",
    about: "other",
    severity: "info",
    names: [
      "autoridade nacional de prote\xE7\xE3o|protecao de dados",
      "brazilian|brazil's national data protection authority"
    ],
    history: "always",
    since: "2026-02-01",
    verdict: "was renamed Ag\xEAncia Nacional de Prote\xE7\xE3o de Dados in February 2026",
    what: "Renamed Ag\xEAncia Nacional de Prote\xE7\xE3o de Dados.",
    replacedBy: "Ag\xEAncia Nacional de Prote\xE7\xE3o de Dados (ANPD)",
    advice: "Update the name.",
    sources: [{ cite: "Law 15.352/2026" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "mx-inai",
    about: "other",
    severity: "warning",
    names: ["inai", "national institute for|of transparency access to information"],
    history: "guarded",
    since: "2025-03-20",
    verdict: "was dissolved on 20 March 2025",
    what: "INAI dissolved; new private-sector data law in force 21 March 2025.",
    replacedBy: "Secretar\xEDa Anticorrupci\xF3n y Buen Gobierno; LFPDPPP 2025",
    advice: "Name the Secretar\xEDa Anticorrupci\xF3n y Buen Gobierno.",
    sources: [{ cite: "Mexican DOF 20 March 2025" }],
    checked: "2026-11-22",
    confidence: "medium"
  },
  {
    id: "nz-privacy-act-1993",
    about: "other",
    severity: "warning",
    names: ["[zealand] privacy act 1993"],
    history: "guarded",
    since: "2020-12-01",
    verdict: "was replaced on 1 December 2020 by the Privacy Act 2020",
    what: "Replaced by Privacy Act 2020.",
    replacedBy: "Privacy Act 2020",
    advice: "Replace it by the Privacy Act 2020.",
    sources: [{ cite: "NZ Privacy Act 2020" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "au-npp",
    about: "other",
    severity: "warning",
    names: ["national privacy principle"],
    history: "guarded",
    since: "2014-03-12",
    verdict: "were replaced on 12 March 2014 by the Australian Privacy Principles",
    what: "Replaced by the Australian Privacy Principles.",
    replacedBy: "Australian Privacy Principles",
    advice: "Replace them by the Australian Privacy Principles.",
    sources: [{ cite: "Privacy Act 1988 (Cth) Sch. 1" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "ca-bill-c27",
    about: "other",
    severity: "info",
    names: ["bill c 27", "consumer privacy protection act"],
    history: "always",
    since: "2025-01-06",
    verdict: "died on the order paper on 6 January 2025; PIPEDA stays in force",
    what: "Died on the order paper.",
    replacedBy: "PIPEDA (still in force); Quebec Law 25",
    advice: "Refer to PIPEDA.",
    sources: [{ cite: "Parliament of Canada" }],
    checked: "2026-11-22",
    confidence: "high"
  },
  {
    id: "in-pdp-bill",
    about: "other",
    severity: "info",
    names: ["personal data protection bill 2018|2019|2021"],
    history: "always",
    since: "2023-08-11",
    verdict: "was overtaken on 11 August 2023 by the Digital Personal Data Protection Act",
    what: "India enacted the DPDP Act 2023; Rules notified 13-14 Nov 2025 with staged commencement to May 2027.",
    replacedBy: "DPDP Act 2023",
    advice: "Refer to the Digital Personal Data Protection Act 2023.",
    sources: [{ cite: "DPDP Act 2023" }, { cite: "DPDP Rules 2025" }],
    checked: "2026-11-22",
    confidence: "medium"
  }
];

// server/knowledge/registry.ts
var REGISTRY = [
  ...TRANSFERS,
  ...EUROPE,
  ...UNITED_KINGDOM,
  ...NATIONAL,
  ...WORLD,
  ...PRODUCTS
];
var REGISTRY_BY_ID = new Map(
  REGISTRY.map((entry) => [entry.id, entry])
);

// server/language/en/abbreviations.ts
var ABBREVIATIONS = /* @__PURE__ */ new Set([
  "art",
  "arts",
  "para",
  "paras",
  "par",
  "lit",
  "no",
  "nos",
  "nr",
  "sec",
  "sect",
  "cl",
  "ch",
  "reg",
  "regs",
  "rec",
  "dir",
  "cf",
  "vs",
  "v",
  "ed",
  "eds",
  "vol",
  "pp",
  "p",
  "fig",
  "approx",
  "incl",
  "excl",
  "e.g",
  "i.e",
  "eg",
  "ie",
  "viz",
  "al",
  "mr",
  "mrs",
  "ms",
  "dr",
  "prof",
  "st",
  "str",
  "jr",
  "sr",
  "inc",
  "ltd",
  "co",
  "corp",
  "llc",
  "plc",
  "bros",
  "dept",
  "tel",
  "ph",
  "fax",
  "ext",
  "u.s",
  "u.k",
  "e.u",
  "u.s.a",
  "s.a",
  "a.s",
  "b.v",
  "n.v",
  "s.r.l",
  "s.p.a",
  "e.v",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
  "zip",
  "p.o",
  "attn",
  "resp",
  "st",
  "ave",
  "blvd",
  "rd",
  "apt",
  "a.m",
  "p.m",
  "ca",
  "bzw",
  "abs",
  "ziff",
  "usc",
  "u.s.c",
  "stat",
  "seq",
  "ss",
  "gmbh"
]);

// server/language/en/data.ts
var DATA = {
  "own-data": [
    "personal|personally [identifiable|identifying] information|data|detail|info",
    "pii",
    "your|their|his|her|my [own|account|user|personal|profile|contact|registration|stored|private|customer|health] [personal] data|information|detail|content|record|profile|info|account|submission|file",
    "data|information|detail|record [that] [we] [hold|have|store|keep|process|collect|maintain] about|on|concerning|relating|of|from [to] you|them|him|her|the|an|individual|user|yourself",
    "[any] data|information [that] [which] we hold|have|store|keep|process|collect|maintain|possess|retain|gather",
    "user|customer|account|member|client|visitor|subscriber data|information|detail|account|profile",
    "what data|information|personal [we|is|are]",
    "data|information you|user [have] provide|submit|give|enter|share",
    "data concerning|about you|them|him|her",
    "such data|information",
    "this data|information",
    "these data|information",
    "those data",
    "information about [the] processing",
    "account information",
    "collected information|data",
    "information collected",
    "data collected",
    "data stored",
    "stored data",
    "the data [subject]",
    "personal details"
  ],
  data: ["data", "information", "detail", "record", "info", "it", "them", "account", "profile", "pii", "content"],
  account: ["account", "profile", "user account"],
  processing: ["process", "use", "usage", "handling", "processing of", "collection", "disclosure"],
  "data-kind": [
    "[first|last|full|user|given|family|sur] name",
    "surname",
    "username",
    "user name",
    "nickname",
    "email [address]",
    "mail address",
    "e mail [address]",
    "[telephone|phone|mobile|cell|fax|contact] number",
    "phone",
    "telephone",
    "[postal|home|billing|shipping|mailing|street|physical|delivery|business|residential] address",
    "ip address|number",
    "internet protocol address",
    "date of birth",
    "birth date",
    "birthday",
    "birthdate",
    "age",
    "gender",
    "sex",
    "nationality",
    "photo",
    "photograph",
    "picture",
    "image",
    "avatar",
    "video",
    "voice",
    "credit|debit|payment|bank|billing|card|financial|transaction card|account|information|data|detail|number|history",
    "credit card",
    "purchase history",
    "order history",
    "payment method|detail|information|data",
    "device|browser|hardware|operating|mac [unique] [id|identifier|information|type|data|model|system|version|setting|address]",
    "operating system",
    "browser",
    "device",
    "unique [device] identifier|id",
    "advertising id|identifier",
    "idfa",
    "gaid",
    "android id",
    "imei",
    "cookie",
    "log [file] data|file|information",
    "server log",
    "log",
    "crash|diagnostic|usage|performance|technical|traffic|analytics|interaction|activity data|log|information|report|statistic",
    "pages [you] [visit|viewed|view]",
    "page visited|viewed",
    "time [and|or] [date] [of] [visit|access|your]",
    "date and time",
    "time stamp",
    "timestamp",
    "referring|referrer|referer|exit [site|url|page|website|web|source]",
    "clickstream",
    "location [data|information]",
    "geolocation",
    "gps",
    "geographic location",
    "country",
    "language [setting|preference]",
    "time zone",
    "search query|term|history",
    "browsing history|behavior|activity",
    "preference",
    "interest",
    "contact list|book|detail|information",
    "address book",
    "contact",
    "calendar",
    "message",
    "communication",
    "feedback",
    "survey response",
    "cv",
    "resume",
    "employment history",
    "education",
    "job title",
    "occupation",
    "company name",
    "passport",
    "id card|number",
    "social security [number]",
    "national id|identification",
    "tax id|number",
    "driver's license|licence",
    "health [data|information]",
    "medical",
    "biometric",
    "fingerprint",
    "genetic",
    "heart rate",
    "weight",
    "height",
    "ethnic|racial origin",
    "religion|religious",
    "political opinion",
    "sexual orientation",
    "password",
    "credential",
    "login|log [in] data|information|detail|credential",
    "demographic [information|data]",
    "user id",
    "profile picture|information|data",
    "camera",
    "microphone",
    "sms",
    "call log",
    "install|installed app|application",
    "files",
    "screenshot",
    "marital status",
    "salary",
    "income",
    "signature",
    "license plate",
    "network information|type|provider|carrier",
    "internet service provider",
    "mobile carrier|network",
    "identifier",
    "game progress|data",
    "score"
  ],
  "general-data-only": ["non personal|personally information|data", "aggregate|aggregated [data|information|statistic]", "anonymous [data|information]"],
  special: ["sensitive [personal] data|information", "special category|categories [of]"]
};

// server/language/en/history.ts
var HISTORY = {
  strong: [
    "former|formerly",
    "invalid",
    "invalidate|invalidation|invalidity",
    "struck down",
    "strike|striking down",
    "annul|annulled|annulment",
    "repeal",
    "revoke|revocation",
    "abolish|abolition",
    "defunct",
    "discontinue|discontinuation",
    "=withdrawn",
    "no longer",
    "cease",
    "predecessor",
    "supersede",
    "shut down",
    "shutdown",
    "=closed",
    "retire",
    "rename",
    "fell",
    "historic|historical|historically",
    "since brexit",
    "expire",
    "obsolete",
    "rebrand",
    "previously known",
    "once known",
    "aka"
  ],
  after: [
    "now known|called|part",
    "now meta|x|yahoo|google|microsoft|matomo|brevo|wise|trustarc",
    "was|were|been replaced",
    "replaced by"
  ],
  weak: ["previous|previously", "old", "replace", "replacement", "successor", "legacy"],
  before: ["successor of|to", "replace", "instead of", "in place of", "takes the place of"],
  rely: [
    "certify|certification",
    "participate|participation|participant",
    "comply|compliance|compliant",
    "adhere|adherence",
    "rely",
    "reliance",
    "pursuant to",
    "in accordance with",
    "subject to",
    "member of",
    "on the basis of",
    "based on"
  ]
};

// server/language/en/lines.ts
var RIGHTS_LINES = [
  {
    says: "right-access",
    when: [
      "access-right",
      "right > access-verb > own-data",
      "right-strict >> access-verb > data",
      "@rights access-verb > own-data",
      "@rights access-verb",
      "right-strict >> access-verb"
    ],
    unless: ["others-own", "child"]
  },
  {
    says: "right-rectification",
    when: [
      "rectify-right",
      "right > rectify-verb > own-data",
      "right > rectify-verb > data",
      "right-strict >> rectify-verb > data",
      "@rights rectify-verb > own-data/data",
      "right >> rectify-verb > own-data",
      "@rights rectify-verb",
      "right-strict >> rectify-verb"
    ],
    unless: ["others-own", "this-policy-changes"]
  },
  {
    says: "right-erasure",
    when: [
      "erase-right",
      "right > erase-verb > own-data",
      "right >> erase-verb > own-data",
      "right-strict >> erase-verb > data",
      "right > erase-verb > data",
      "@rights erase-verb > own-data/data",
      "@rights erase-verb",
      "right-strict >> erase-verb",
      "erase-verb > own-data > right",
      "own-data > erase-verb > contact-way"
    ],
    unless: ["others-own", "cookie-word", "child"]
  },
  {
    says: "right-restriction",
    when: ["restrict-right", "right-strict >> restrict-verb > processing", "@rights restrict-verb > processing/own-data", "@rights restrict-verb"],
    unless: ["others-own", "cookie-word"]
  },
  { says: "right-portability", when: ["portability"], unless: ["others-own"] },
  { says: "right-portability", when: ["right > export", "@rights export", "export"], weak: "only-export" },
  {
    says: "right-object",
    when: ["object-right", "right-strict >> object-verb > processing", "@rights object-verb"],
    unless: ["others-own", "object-marketing-only"]
  },
  { says: "right-object", when: ["object-verb > marketing", "opt-out > promotional-mail", "opt-out > marketing", "marketing >> opt-out"], weak: "only-marketing-opt-out" },
  {
    says: "right-object-marketing",
    when: [
      "object-verb >> marketing",
      "marketing >> object-verb",
      "opt-out >> promotional-mail",
      "promotional-mail >> opt-out",
      "opt-out > marketing",
      "marketing >> opt-out",
      "withdraw-consent >> marketing",
      "marketing >> withdraw-consent",
      "@marketing opt-out"
    ]
  },
  { says: "right-withdraw-consent", when: ["withdraw-consent", "consent >> withdraw", "withdraw > consent", "@rights withdraw > consent"], unless: ["others-own", "child"] },
  { says: "right-withdraw-consent", when: ["opt-out > promotional-mail", "opt-out > marketing", "cookie-word >> opt-out"], weak: "only-opt-out" },
  {
    says: "right-complain",
    when: ["complaint-right >> authority", "complain >> authority", "authority >> complaint-right", "@rights/complaint complain > authority", "right >> complain > authority", "right > contact-way >> authority"],
    unless: ["dpo-complaint"]
  },
  { says: "right-complain", when: ["complaint-elsewhere", "complaint-right > contact-way", "complaint-right"], weak: "not-to-an-authority" },
  {
    says: "rights-exercise",
    when: [
      "exercise >> contact-way",
      "contact-way >> exercise",
      "right > access-verb/rectify-verb/erase-verb/restrict-verb > own-data >> contact-way",
      "contact-way > access-verb/rectify-verb/erase-verb/restrict-verb > own-data",
      "contact-way >> right-strict > access-verb/erase-verb/rectify-verb",
      "opt-out >> contact-way",
      "contact-way >> opt-out",
      "@rights contact-way",
      "withdraw-consent >> contact-way",
      "contact-way >> withdraw-consent",
      "own-data > erase-verb > contact-way",
      "rectify-verb/erase-verb > own-data >> contact-way"
    ],
    unless: ["others-own"]
  }
];
var PROCESSING_LINES = [
  { says: "dpo-contact", when: ["dpo"] },
  { says: "eu-representative", when: ["representative"], unless: ["representative-not", "uk-company"] },
  { says: "eu-representative", when: ["representative-not"], weak: "will-not-be-named" },
  { says: "eu-representative", when: ["representative & uk-company"], weak: "outside-eu" },
  {
    says: "purposes",
    when: [
      "use > own-data >> purpose-kind",
      "use/collect > data > use-purpose > purpose-kind",
      "own-data >> use-purpose > purpose-kind",
      "use-purpose > purpose-kind & own-data",
      "@purposes purpose-kind",
      "collect > data/data-kind >> use-purpose > purpose-kind",
      "use > data-kind >> use-purpose > purpose-kind",
      "data-kind > use-purpose > purpose-kind"
    ],
    unless: ["others-own"]
  },
  { says: "purposes", when: ["use > data >> purpose-vague", "own-data >> purpose-vague", "use > own-data"], weak: "vague" },
  {
    says: "legal-basis",
    when: [
      "legal-basis-name & processing-act",
      "legal-basis-name & own-data",
      "legal-basis-name & use-purpose",
      "@legal-basis legal-basis-name",
      "@legal-basis legal-basis-consent",
      "@purposes/legal-basis legal-basis-name",
      "legal-basis-name >> legal-basis-name",
      "legal-basis-name & legitimate-interest"
    ],
    unless: ["others-own"]
  },
  { says: "legal-basis", when: ["consent & own-data", "consent > processing", "you > consent"], weak: "in-passing" },
  { says: "legitimate-interests", when: ["interest-named", "legitimate-interest >> purpose-kind", "purpose-kind >> legitimate-interest", "@legal-basis legitimate-interest > purpose-kind"], unless: ["object-verb"] },
  { says: "legitimate-interests", when: ["legitimate-interest"], weak: "not-named" },
  {
    says: "recipients",
    when: [
      "share > recipient-category",
      "share >> recipient-category",
      "recipient-category > share",
      "recipient-category & own-data & share",
      "@recipients recipient-category",
      "recipient >> recipient-category",
      "not > share-strict >> to-others",
      "not > share-strict > own-data",
      "own-data > not > share-strict"
    ],
    unless: ["others-own-only"]
  },
  { says: "recipients", when: ["share > third-party", "third-party > share"], weak: "third-parties" },
  {
    says: "third-country-transfers",
    when: [
      "transfer-strict > abroad-strict",
      "own-data >> transfer-strict >> abroad-strict",
      "abroad-strict >> transfer-strict & own-data",
      "transfer-strict > place",
      "own-data >> transfer-strict >> place",
      "place >> transfer-strict & own-data",
      "own-data >> transfer-strict >> place-europe",
      "transfer-strict + place-europe",
      "@transfers place",
      "@transfers abroad-strict",
      "@transfers place-europe",
      "safeguard-strict & transfer-strict & own-data",
      "safeguard-strict & abroad-strict"
    ],
    unless: ["others-own", "sold-only"]
  },
  { says: "transfer-safeguards", when: ["safeguard-strict & transfer", "safeguard-strict & abroad", "safeguard-strict & place", "@transfers/safeguards safeguard-strict", "safeguard-strict & own-data"] },
  { says: "transfer-safeguards", when: ["transfer >> abroad >> safeguard-vague", "@transfers safeguard-vague", "safeguard-vague & transfer & abroad", "transfer >> abroad & consent", "consent >> transfer >> abroad/place"], weak: "not-named" },
  { says: "safeguards-copy", when: ["copy-word & safeguard-strict & contact-way", "copy-of >> safeguard", "safeguard-link"] }
];
var PRACTICE_LINES = [
  {
    says: "retention",
    when: [
      "retain-strict >> number + period",
      "number + period >> retain-strict",
      "erase-verb >> number + period",
      "number + period >> erase-verb",
      "retain-strict > criterion-strong",
      "retain-strict >> criterion-strong & own-data",
      "erase-verb > end-of-use & own-data",
      "end-of-use > erase-verb",
      "@retention number + period",
      "@retention criterion-strong",
      "not > retain-strict > own-data",
      "criterion-strong > retain-strict"
    ],
    unless: ["others-own", "cookie-word", "response-time", "right", "backup-only"]
  },
  {
    says: "retention",
    when: ["retain-strict >> number + period", "number + period >> retain-strict & own-data", "retain-strict > criterion-strong & own-data"],
    unless: ["others-own", "cookie-word", "response-time"]
  },
  { says: "retention", when: ["retain-strict >> as-necessary", "@retention as-necessary", "@retention retention-factor", "as-necessary > retain-strict", "retain-strict > criterion", "erase-verb > end-of-use"], weak: "as-long-as-necessary", unless: ["others-own"] },
  { says: "security", when: ["secure > measure-concrete", "measure-concrete > secure", "@security measure-concrete", "measure-concrete & own-data & secure"], unless: ["others-own", "not"] },
  { says: "security", when: ["secure > measure-concrete", "@security measure-concrete"], unless: ["others-own"] },
  { says: "security", when: ["security-vague", "@security secure", "secure > own-data"], weak: "no-measure", unless: ["others-own"] },
  { says: "cookies", when: ["cookie-word >> cookie-purpose", "cookie-purpose >> cookie-word", "@cookies cookie-purpose & cookie-word", "not > use > cookie-word", "@cookies cookie-purpose"] },
  { says: "cookies", when: ["cookie-word"], weak: "only-use" },
  { says: "children", when: ["child & child-treatment", "@children child-treatment"] },
  { says: "policy-changes", when: ["change >> announce", "announce >> change & this-policy", "@changes announce", "change & this-policy & announce"], unless: ["others-own"] },
  { says: "policy-changes", when: ["check-back & this-policy", "@changes check-back", "change > this-policy", "this-policy >> change"], weak: "check-back" },
  {
    says: "mandatory-provision",
    when: ["provide >> provision-optional", "provision-optional >> provide", "provision-optional > own-data", "provide > own-data/data >> provision-must", "own-data > provision-must", "provision-must > provide > own-data", "provision-lack >> consequence", "consequence >> provision-lack", "@provision provision-must", "@provision provision-optional"],
    unless: ["child"]
  },
  { says: "automated-decisions", when: ["automated-strict & logic", "not > automated-strict", "automated-strict > not", "@automated-decisions not", "@automated-decisions logic"], unless: ["right-strict"] },
  { says: "automated-decisions", when: ["automated-strict"], weak: "no-logic" },
  {
    says: "data-categories",
    when: ["collect >> data-kind", "data-kind >> collect", "@data-collected data-kind", "own-data >> data-kind", "data-kind & own-data", "use > data-kind", "not > collect > own-data"]
  },
  { says: "data-categories", when: ["collect > own-data"], weak: "no-kinds" },
  { says: "data-source", when: ["collect > from-others", "from-others & own-data", "@data-source from-others", "from-others > collect", "collect >> own-data >> from-others"], unless: ["others-own", "not"] }
];
var CONDITION_LINES = [
  { says: "relies-on-consent", when: ["legal-basis-name & consent", "with-consent", "consent-given > use/processing-act", "@legal-basis consent", "withdraw-consent", "consent > processing > own-data", "processing > own-data >> with-consent"], unless: ["consent-by-use"] },
  { says: "relies-on-legitimate-interests", when: ["legitimate-interest"] },
  { says: "transfers-outside-eea", when: ["transfer-strict > abroad-strict & own-data", "own-data >> transfer-strict >> abroad-strict", "own-data >> transfer-strict > place", "transfer-strict > place", "transfer-strict >> place & own-data", "@transfers place", "@transfers abroad-strict", "safeguard-strict & transfer-strict"], unless: ["not-transfer", "others-own"] },
  { says: "direct-marketing", when: ["marketing & send", "marketing & opt-out", "marketing & own-data", "marketing & use-purpose", "@purposes/marketing marketing", "newsletter-word"], unless: ["not-marketing"] },
  { says: "automated-decisions", when: ["automated-strict"], unless: ["not", "right-strict"] },
  { says: "indirect-collection", when: ["collect > from-others", "collect >> own-data >> from-others", "@data-source from-others"], unless: ["others-own", "not"] },
  { says: "addresses-eea-readers", when: ["eea-reader"] },
  { says: "uses-cookies", when: ["cookie-word"] }
];

// server/language/en/odds.ts
var ODDS = {
  "this-policy-changes": ["change|amend|update|modify|revise this|our|the privacy|policy|notice|statement|cookie"],
  "object-marketing-only": ["object to [the|receive|receiving|our|such] [use|processing] [of|receive] [your|direct] [personal] [data|information] [for] [direct] marketing|newsletter|advertising"],
  "dpo-complaint": ["submit your complaint to us"],
  "others-own-only": ["not responsible for"],
  "uk-company": ["^uk limited|ltd", "^london", "united kingdom"],
  "backup-only": ["backup copy"],
  "measure-concrete": ["encrypt", "encryption", "^ssl", "^tls", "secure socket", "^https", "firewall", "access control", "hash", "salted", "two factor", "pseudonymize", "pseudonymization", "physical [security|access|and|electronic|procedural] [safeguard|and|electronic|procedural|managerial|control|measure]", "password protected", "protected by [a] password", "confidentiality agreement|obligation|duty|undertaking|clause|bound", "duty|obligation of confidentiality", "need to know", "restrict|limit|control access", "access [to] [your|the|this|personal|such] [personal|data|information] [data|information] [is|by|only] restrict|limit|limited|restricted", "authorized personnel|employee|person|staff|user|individual|people", "only authorized", "iso 27001", "27001", "soc 2", "pci", "anti virus", "antivirus", "malware", "penetration test", "security audit|test|review|scan|patch|training", "secure server|data|facility|hosting|socket", "intrusion detection", "=vpn", "train|training [of] our staff|employee", "employee|staff|personnel who need|are bound|with access", "vulnerability", "locked", "ddos", "backup", "monitor our|systems|for", "secured server|by|network|database"],
  "sold-only": ["transfer of ownership"],
  "copy-of": ["copy of", "copies of"],
  "safeguard-link": ["available at|here|under ^http|^https|eur|ec|www"],
  "response-time": ["respond|reply|answer|response|process [to] [your|any|all|the] [request|inquiry] within", "within|in one|30|a|the|28|45 [calendar|business] month|day|days [of|after|from] [receipt|receiving|your|the] [of|your|the] request", "prior notice", "respond to [your|a|all]"],
  "with-consent": ["with|on|upon|through|given|based|only your|the|my|user's|explicit|prior [explicit|express|prior|voluntary|informed|specific] consent|permission", "based on [your|the|a] [explicit|express] consent", "consent as|is the|a legal|lawful|basis", "you [have] [explicitly|expressly|voluntarily] [give|given|provide] [us] [your|explicit] consent|permission", "your [explicit|prior|express|informed|voluntary|specific|freely] consent", "obtain|ask|request|seek|need|require [for] [your|the|a|prior|explicit|express|user|appropriate] consent|permission"],
  "consent-given": ["given|give [us] [your|their|his|explicit] consent", "consent to"],
  "consent-by-use": ["by using", "by access", "by continue", "by visit", "by submit|provide|register|download|install", "your use of", "continued use"],
  "not-transfer": ["not transfer", "never transfer", "not transferred", "no transfer"],
  send: ["send", "receive", "email", "contact", "inform", "subscribe", "subscription", "provide", "deliver", "show", "display", "serve"],
  "newsletter-word": ["our newsletter", "newsletter subscription", "subscribe|sign [up] [to|for] [our|the|a] newsletter"],
  "not-marketing": ["not [use|send|share] [your|any|for|it] [data|information|for] [for] marketing|advertising|newsletter|promotional"]
};

// server/language/en/people.ts
var PEOPLE = {
  we: ["we", "us", "our", "ourselves"],
  you: ["you", "your", "yours", "user", "customer", "visitor", "individual", "data subject", "person", "people", "client", "member", "subscriber"],
  "third-party": [
    "third party",
    "[other] partner",
    "other company|party|person|organization",
    "affiliate",
    "vendor",
    "supplier",
    "advertiser",
    "subsidiary",
    "group company",
    "company in our group"
  ],
  "others-own": [
    "their own privacy|policy|practice|term|cookie|retention|website|site|statement|notice",
    "its own privacy|policy|practice|term|cookie",
    "third party [website|site|service|app|application] privacy policy|practice|statement|notice",
    "privacy policy|practice|statement|notice of [the|such|those|these|any|each] third|other|such|linked|external|these|those",
    "not responsible for [the] [privacy|content|practice|policy|data|security|information]",
    "not responsible or liable for",
    "no control over",
    "do not control|operate|endorse|own",
    "don't control|operate",
    "does not control|operate",
    "not operate|control|own [or] [operate|control|own] by us",
    "not cover|covered by this",
    "does not apply to",
    "review|read|check|consult|see their privacy|term|policy",
    "your|an internet service provider",
    "other website|site that",
    "external website|site|link",
    "linked website|site"
  ],
  "recipient-category": [
    "service provider",
    "third party [service|data|payment|cloud|technology|analytics|marketing|it] [service] provider|processor|vendor|supplier|contractor|company|partner",
    "hosting|cloud|payment|analytics|email|it|technology|logistics|shipping|delivery|marketing|advertising|fulfillment|communication|infrastructure|storage|credit [card] [service] provider|processor|company|partner|platform|vendor|agency|network|bureau|service",
    "processor",
    "sub processor",
    "subprocessor",
    "subcontractor",
    "sub contractor",
    "contractor",
    "agent",
    "consultant",
    "professional|legal|financial adviser|advisor",
    "lawyer",
    "accountant",
    "auditor",
    "insurer",
    "bank",
    "tax adviser|advisor",
    "affiliate",
    "affiliated company|entity",
    "subsidiary",
    "parent company",
    "group company",
    "corporate group|family",
    "company of|in|within our|the group",
    "group of company",
    "business|advertising|marketing|analytics|strategic|commercial|distribution|sales|social|integration|research|academic|channel partner",
    "reseller",
    "distributor",
    "dealer",
    "franchisee",
    "sponsor",
    "co sponsor",
    "advertiser",
    "ad network",
    "advertising|ad network|exchange|partner|company",
    "publisher",
    "data broker",
    "law enforcement",
    "public|government|governmental|regulatory|judicial|competent|tax|state|supervisory|police|legal authority|agency|body|official|entity",
    "court",
    "regulator",
    "police",
    "government",
    "tax authority|office",
    "potential|prospective|future|any buyer|acquirer|purchaser|investor|acquiror",
    "acquirer",
    "buyer",
    "purchaser",
    "successor",
    "merger",
    "acquisition",
    "employee",
    "our staff|personnel|team|worker",
    "other user|member|player|customer|people",
    "public",
    "everyone",
    "employer",
    "your organization|administrator|employer|school",
    "social media|network [platform|site|provider|service|company]",
    "google [analytic|ad|admob|firebase|cloud|play|map|workspace|fonts]",
    "firebase",
    "admob",
    "facebook",
    "amazon [web] [service]",
    "aws",
    "microsoft [azure|clarity]",
    "stripe",
    "paypal",
    "mailchimp",
    "twitter",
    "hubspot",
    "salesforce",
    "zendesk",
    "mixpanel",
    "amplitude",
    "cloudflare",
    "digitalocean",
    "hetzner",
    "intercom",
    "sentry",
    "unity",
    "applovin",
    "crashlytics",
    "onesignal",
    "sendgrid",
    "shopify",
    "braintree",
    "adyen",
    "klarna",
    "appsflyer",
    "adjust",
    "segment",
    "hotjar",
    "matomo",
    "linkedin",
    "instagram",
    "youtube",
    "carrier",
    "courier",
    "postal service",
    "credit reference|reporting|rating agency",
    "debt collector|collection|collecting [agency]",
    "fraud prevention|detection agency|service|company",
    "insurance company",
    "researcher",
    "university",
    "healthcare provider|professional",
    "doctor",
    "host",
    "hosting company"
  ],
  authority: [
    "[data] supervisory authority",
    "data protection|privacy|data authority|regulator|agency|commissioner|commission|office|board|inspectorate|ombudsman|supervisor",
    "information commissioner|commission",
    "competent|responsible|local|national|relevant|lead|appropriate [data] [protection|supervisory|privacy] authority|regulator",
    "supervisory body|agency",
    "regulatory authority|body",
    "privacy regulator|commissioner",
    "^ICO",
    "^CNIL",
    "^DPC",
    "=bfdi",
    "=aepd",
    "=fdpic",
    "^DPA",
    "=dpas",
    "^EDPB",
    "^OAIC",
    "^IMY",
    "=garante",
    "=datatilsynet",
    "data inspectorate",
    "autoriteit persoonsgegevens",
    "landesbeauftragte",
    "datenschutzbeh\xF6rde",
    "datatilsynet",
    "garante",
    "commission nationale",
    "agencia espa\xF1ola",
    "edpb",
    "edps",
    "regulator",
    "commissioner",
    "protection authority",
    "data protection authorities",
    "authority of|in your|the member|country"
  ],
  dpo: [
    "data protection officer|official|manager|lead|representative|contact|coordinator|team",
    "data privacy officer|manager|team|counsel",
    "privacy officer|counsel|manager|lead",
    "chief privacy officer",
    "^DPO",
    "officer for|of data protection",
    "grievance officer",
    "data protection commissioner of our|the company",
    "company data protection",
    "information officer",
    "privacy protection officer",
    "personal information protection manager|officer"
  ],
  representative: [
    "eu|eea|european|e.u|union|uk|gdpr|27 [data] [protection] [gdpr] representative",
    "representative in|within|for [the] [data] [protection] [in] [the] eu|european|eea|union|uk|e.u|europe",
    "article|art 27",
    "representative under|pursuant|according [to] [the] [article|art|gdpr|eu]",
    "appointed|designated [as] [a|an|our|as|the] [local|european|eu|eea] representative",
    "represented in the eu|european|eea",
    "representative [is|of|for] [the] [controller|data]"
  ],
  "representative-not": ["not [required|obliged|need|needed|have|appointed|designated] [to] [appoint|designate|name|a|an|any] [a|an|eu] representative"]
};

// server/language/en/processing.ts
var PROCESSING = {
  not: ["not", "never", "don't", "doesn't", "won't", "cannot", "can't", "no", "none", "neither", "nor", "nothing", "without", "isn't", "aren't"],
  collect: ["collect", "collection", "gather", "obtain", "receive", "request", "capture", "record", "log", "ask", "require", "provide", "enter", "supply", "submit", "store", "process", "give", "access", "track", "include", "acquire", "need", "upload"],
  use: ["use", "process", "processing", "usage", "handle", "utilize", "analyze", "need|require"],
  "use-purpose": ["use [of] [the|this|that|your|these|those|such|any|all] [personal|collected|non] [personal] [data|information|it|them] [that] [we] [collect] [to|for|in]", "process [the|this|your|these|such] [personal] [data|information] to|for|in", "in order to", "for|to [the] [following|purpose]", "purpose", "so that we|you", "so we can", "used|use to|for|in|as", "helps|help|allow|enable us [to]", "necessary to|for", "needed to|for"],
  "purpose-kind": ["provide [you|and|our|the|with|a|better|to]", "providing", "provision of", "deliver", "operate", "maintain", "process [your] [order|payment|transaction|request|application|registration|purchase]", "fulfill", "respond to", "answer", "communicate|contact with|you|to", "contact you|users|customers", "notify|inform you", "send [you|out|user|customer]", "personalize", "customize", "tailor", "improve", "improving|improvement", "analyze", "analysis", "analytics", "research", "statistics|statistical", "monitor", "prevent", "detect|detecting", "fraud", "security", "secure", "protect", "marketing", "advertising|advertise", "newsletter", "comply|compliance", "legal obligation", "enforce", "billing", "invoice", "payment", "customer support|service|care", "technical support", "support", "create|manage|managing|set|administer [your|an|and|user|up|the] [account|an]", "account", "verify", "authenticate", "identify", "login", "troubleshoot", "debug", "diagnose|diagnostic", "fix", "develop", "test", "measure", "understand", "evaluate", "display|show|serve", "recommend", "enable|allow|facilitate", "register|registration", "recruit", "order", "deliver", "ship", "contract", "remember", "track", "organize", "bill", "accounting", "administration|administrative|administer", "functioning|function|functionality", "play|game", "sync|synchronize|backup"],
  "purpose-vague": ["improve [and|our|the|your] [develop|enhance] [our|the] [service|product|website|site|app|application|experience|user|quality]", "enhance", "better experience|service", "user experience", "business purposes", "legitimate business"],
  "legal-basis-name": ["legal|lawful basis|ground|base|bases|grounds|justification", "basis|ground for [the|our|this|such] [data] processing", "article|art 6 [of] [the|para|1|paragraph]", "6 1 [a|b|c|d|e|f|sentence|lit|letter|point|first]", "=6.1 [a|b|c|f|point]", "legitimate interest", "legally based|justified", "lawfulness of processing", "based|rely|relies|relying|base on [your|the|our|a] [consent|legitimate|contract|legal|explicit]", "with your [explicit|express|prior|voluntary|informed] consent", "on the basis|ground of", "legal obligation|requirement", "performance of [the|a|our|this|any|such|your] [user|service|license] contract|agreement", "perform|execute|fulfill|enter|conclude|execution [into|of|our|the|a] [our|the|a|any|this] contract|agreement", "contractual|contract necessity|obligation|relationship|basis", "vital interest", "public interest", "overriding interest"],
  "legal-basis-consent": ["consent"],
  "processing-act": ["process", "processing", "collect", "use", "handle", "store", "transfer", "disclose", "share", "rely", "base"],
  "legitimate-interest": ["legitimate [business|commercial|economic|and|overriding] interest", "legitimately interest", "article|art 6 1 [sentence|lit|letter|point|first|paragraph|subparagraph] [1] [lit|letter|point|sentence] =f", "=6.1 [lit|letter|point] =f", "our interest in", "interests in", "justified|prevailing|overriding [legitimate] interest"],
  "interest-named": ["interest in|are|is|include|such|namely|of|to|being|consist|lie|lies|like", "interest [these|they|which] include|are"],
  share: ["share", "disclose", "disclosure", "transfer", "provide", "pass", "transmit", "sell", "rent", "give", "send", "forward", "make available", "made available", "available to", "release", "trade", "communicate", "access", "accessible", "exchange", "reveal", "submit", "report", "supply", "process by", "processed by", "employ", "engage", "work with", "use", "hire", "receive", "recipient", "entrust", "outsource", "visible to", "lease"],
  "share-strict": ["share", "disclose", "disclosure", "pass", "sell", "rent", "trade", "transfer", "give", "provide", "distribute", "make available", "transmit", "lease", "exchange", "release", "reveal", "forward"],
  "to-others": ["to|with [any|the|other|outside|unaffiliated|our] [other] third party|person|company|one|anyone|anybody|organization|entity|party", "to|with anyone|anybody|others|nobody|outside", "third party", "anyone", "with|to [any] [of] [our] [other]"],
  recipient: ["recipient", "recipients", "category|categories of recipient"],
  transfer: ["transfer", "transmit", "store", "process", "send", "locate", "host", "access", "export", "move", "maintain", "hold", "keep", "base", "reside", "operate", "housed|house", "server", "data center|centre", "datacenter", "transmission", "flow", "save", "forward"],
  "transfer-strict": ["transfer", "transmit", "store", "process", "send", "locate", "host", "export", "move", "maintain", "held", "housed", "server", "data center|centre", "datacenter", "transmission", "transferring", "saved", "forward", "access|accessed from", "storage", "kept", "reside"],
  "abroad-strict": ["outside [of] [the] [your] eu|eea|european|e.u|uk|united|country|state|switzerland|jurisdiction|home|province|europe", "other|another|different|foreign|various|multiple|certain country|countries|jurisdiction|nation", "third country|countries", "country|countries|jurisdiction other than", "abroad", "overseas", "worldwide", "around the world|globe", "cross border", "across border|borders", "country|countries outside", "non eu|eea|european country|countries", "internationally", "international transfer|data", "country|countries [that|which|where|whose] [may|do|does|is|are|data|privacy] [not|have|data|protection]", "globally", "any country|location|place", "multiple|several|various country|countries|jurisdiction"],
  "abroad": ["outside [of] [the|your] [eu|eea|european|e.u|uk|united|country|state|switzerland|jurisdiction|home|province|european]", "other|another|different|foreign|various|multiple|any [third] country|jurisdiction|countries|nation|state|province", "third country|countries", "country other than", "abroad", "overseas", "international|internationally", "globally|global|worldwide", "around the world", "cross border", "country [that|which|where|whose] [may|do|does|is|are]", "country|countries outside|in|where|which", "non eu|eea|european", "international transfer", "beyond|across borders"],
  "place": ["^united ^states", "u.s", "u.s.a", "^USA", "^US", "^america", "^california", "^canada", "^china", "^singapore", "^india", "^japan", "^hong ^kong", "^russia|^russian", "^israel", "^brazil", "^australia", "^turkey|^t\xFCrkiye", "^vietnam", "^korea", "^taiwan", "^indonesia", "^philippines", "^malaysia", "^thailand", "^ukraine", "^serbia", "^uae", "^emirates", "^virginia", "^oregon", "^texas", "^new ^york", "^washington", "^south ^africa", "^mexico", "^argentina", "^new ^zealand", "^nigeria", "^pakistan", "^egypt"],
  "place-europe": ["^germany", "^france", "^ireland", "^netherlands", "^switzerland", "^swiss", "^united ^kingdom", "^UK", "^EU", "e.u", "^european ^union", "^eea", "^european ^economic ^area", "^europe", "^finland", "^sweden", "^norway", "^denmark", "^austria", "^belgium", "^spain", "^italy", "^poland", "^iceland", "^luxembourg", "^portugal", "^estonia", "^latvia", "^lithuania", "^czech", "^frankfurt", "^dublin", "^amsterdam", "^london", "^england", "^great ^britain"],
  safeguard: ["standard [contractual|contract|data|eu|european] [protection] clause", "standard contractual|contract", "model [contract|contractual] clause", "eu model", "=scc", "=sccs", "contractual clause", "adequacy decision|finding|regulation|status|determination", "adequate|appropriate|sufficient level of [data|privacy] [protection|privacy|security]", "adequate [data] protection", "adequacy", "privacy shield", "safe harbor", "data privacy framework", "=dpf", "binding corporate rule", "=bcr", "=bcrs", "corporate rule", "derogation", "article|art 46|49|45|47", "=idta", "international data transfer agreement|addendum", "data transfer agreement|addendum", "explicit consent to the [proposed] transfer", "approved certification|code", "approved by the european|eu [commission]", "data transfer mechanism", "data processing|protection agreement|addendum"],
  "safeguard-strict": ["standard [contractual|contract|data|eu|european] [protection] clause", "standard contractual|contract", "model [contract|contractual] clause", "eu model", "=scc", "=sccs", "contractual clause", "adequacy decision|finding|regulation|status|determination", "ensure|offer|provide|guarantee an|a adequate|appropriate|sufficient|comparable|equivalent level", "adequate level of", "adequacy", "privacy shield", "safe harbor", "data privacy framework", "=dpf", "binding corporate rule", "=bcr", "=bcrs", "corporate rule", "derogation", "article|art 46|49|45", "=idta", "international data transfer", "data transfer agreement|addendum", "certified under", "necessary for [the] performance"],
  "safeguard-vague": ["appropriate|suitable|adequate|reasonable|necessary [and|technical|legal|contractual|organizational] [appropriate|suitable|organizational|adequate] safeguard|measure|protection|step|mechanism", "safeguard", "reasonably necessary", "in accordance with [this|applicable|the|data|our] [privacy|policy|law|data|legal]", "securely and in accordance", "adequately protected"],
  "copy-word": ["copy|copies [of]", "obtain", "request", "available at|from|here|on|upon", "see|view|find|found|read|visit|information|learn|details|certification"],
  retain: ["retain", "retention", "store", "storage", "keep", "hold", "save", "maintain", "delete", "deletion", "erase", "erasure", "remove", "destroy", "anonymize", "preserve", "archive", "stored", "purge", "expire", "kept", "wipe", "discard", "deactivate", "held"],
  "retain-strict": ["retain", "retention", "store", "storage", "keep", "hold", "maintain", "preserve", "archive"],
  period: ["day", "week", "month", "year", "hour", "24h|48h|72h", "calendar year|day", "minute"],
  "number": ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen", "thirty", "sixty", "ninety", "eighteen", "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|18|20|21|24|25|26|28|30|31|36|45|48|50|60|72|90|100|120|180|181|182|183|200|270|300|360|365|400|540|720|730|750", "several|few", "a|an|per|calendar"],
  "criterion": ["until you|the|your|we|they|it|such|deletion|deleted|user|account|withdraw|revoke|consent|this", "as long as|is you|your|the|we|account|user|there|it|this|a|they|required|such|are|legally|statutory|applicable", "for the duration|term|life|lifetime|period|course of|during", "duration of [the|your|our]", "while you|your|the|we", "during [the|your|our] [term|period|life|use|contract|business|relationship|time|course|session]", "after you|your|the|deletion|termination|closing|closure|expiry|expiration|end|account|we|which|this|it|completion", "after|following|upon|on|with|once|when [the|your|an|account] [termination|deletion|closure|cancellation|end|expiry|expiration|completion|withdrawal|account|you|request|closing|contract]", "once you|your|the|it|we|they|this|these", "when you|your|they|it|the|no|we|it's|no longer", "immediately after|upon|when|once|as", "statutory|legal|tax|commercial|mandatory|law [retention|storage|record|archiving|limitation|period|obligation|requirement]", "tax law|purposes|record|authorities|reasons|regulations", "accounting [law|requirement|obligation|purposes]", "statute of limitation", "limitation period", "law require", "required by law", "no longer [than] [needed|necessary|required|need|relevant|use]", "at your request|request", "indefinitely", "permanently", "not retain|store|keep|hold|save", "active account", "inactive|inactivity", "account is [active|open|deleted|closed]", "end of the|each|your|session", "locally|local on|storage|device", "uninstall", "delete it|them|your|the|account|app"],
  "criterion-strong": ["until you|your|user|users|they|we|the|it|such|this|account|such time as", "as|so long as you|your|the|user|users|an|they [account|have|are|is|remain|keep|maintain|continue|use|user|customer|registered|contract]", "for the duration|term|life|lifetime of [the|your|our|a|this] [contract|relationship|account|use|membership|subscription|service|agreement|session|business|customer|contractual|registration|employment|game]", "duration of the|your|our contract|relationship|account|membership|subscription|session|service|agreement|contractual|business", "while you|your [have|are|account|use|is|remain]", "lifetime of [the|your] account", "statutory|legal|tax|commercial|mandatory|legally [tax|and|commercial|required|prescribed|data] [retention|storage|record|archiving|limitation] period|periods|obligation|requirement|duration", "tax|accounting|commercial|bookkeeping [and|or] [tax|accounting|commercial] law|purposes|records|regulation|requirement|obligation|reasons", "statute of limitation", "limitation period", "account is|remains active|open|existing", "[as] [is] [long|account] [active|an] active account", "inactive|inactivity", "end of the [browser|browsing|your|contractual|session|business|year]", "[after|upon|following|on|when|once|until] [the|your|an|you] [termination|deletion|closure|cancellation|expiry|close|delete|terminate|cancel|deactivate] [of|the|your] [the|your] account|contract|subscription|membership|relationship|agreement|use", "uninstall", "only|stored|store|saved|save|kept|remain|remains locally|on", "indefinitely", "permanently", "forever", "perpetuity"],
  "end-of-use": ["after|upon|following|on|when|once|if|until|at [the|your|an|you|a] [end|termination|deletion|closure|cancellation|expiry|close|delete|terminate|cancel|deactivate|request|unsubscribe|uninstall|completion|ask|stop]", "no longer need|needed|necessary|require|required|use", "at your request", "immediately"],
  "as-necessary": ["as long as|is [reasonably|it|strictly|is|absolutely|deemed] [is|reasonably] [strictly] necessary|needed|required|need|require|necessary", "as [is|may|reasonably|be|long] necessary|needed|required", "necessary|needed|required [to|for] [fulfill|the|achieve|provide|purpose|accomplish|carry|our|those|which|these]", "longer than [is|reasonably|absolutely|strictly] necessary|needed|required|reasonable", "as|so long as|is [is|it|we|the] [reasonably|necessary|need|require|have|legitimate]", "reasonable period|time", "period necessary|required|of time", "as long as [we] [have|need|require|is|are|it|the]", "for the period|time|duration|length"],
  "retention-factor": ["nature", "sensitivity", "amount", "potential risk", "criteria", "factor", "consider"],
  secure: ["protect", "secure", "security", "safeguard", "safety", "prevent", "confidentiality", "integrity"],
  measure: ["encrypt", "encryption", "ssl", "tls", "secure socket", "https", "firewall", "password", "access control", "hash", "salted", "two factor", "authentication", "pseudonymize|pseudonymization", "anonymization", "backup", "physical [security|access|safeguard|and|electronic|procedural|measure]", "administrative|technical|organizational|organisational [and|technical|physical|organizational|security|safeguard|measure]", "technical and organizational|organisational", "confidentiality [agreement|obligation|duty|undertaking]", "need to know", "restrict|limit access", "access [is] [to] [restrict|limit|limited|restricted|only|authorized]", "authorized personnel|employee|person|staff|user", "iso 27001", "27001", "soc 2", "pci [dss|compliant|compliance]", "virus|malware", "penetration test", "security audit|test|review|scan|patch", "data center", "secure server|connection|data|network|facility|hosting|protocol|transmission|environment|storage", "log monitoring", "intrusion detection", "vpn", "train|training [of] [our|staff|employee]", "employee|staff|personnel [who|are|with|have] [access|need|train|bound|subject]", "vulnerability", "locked", "token", "secured [by|server|with]", "ddos"],
  "security-vague": ["take|takes|taking [your|the] [security|privacy|protection] [very|seriously]", "seriously", "security [of] [your] [is] important", "strive to", "appropriate|reasonable|suitable|adequate|commercially|industry|best|necessary|all [and|reasonable|acceptable|security|technical|standard|appropriate|possible|administrative] [security|measure|means|step|precaution|safeguard|practice|standard|effort]", "commercially acceptable|reasonable", "security measure|practice|procedure|safeguard|precaution", "secure"],
  "cookie-word": ["cookie", "web beacon", "beacon", "pixel [tag]", "tracking technology|pixel|technologies", "local storage|shared", "similar technology|technologies", "tracker", "session storage", "clear gif"],
  "cookie-use": ["use", "set", "place", "store", "employ", "utilize", "contain", "help", "allow", "enable", "remember", "recognize", "track", "collect", "analyze", "improve", "to", "for", "purpose", "measure", "personalize", "identify", "necessary", "session", "persistent", "delete|disable|block|refuse|reject|accept"],
  "cookie-purpose": ["remember", "recognize", "identify", "analyze", "analysis", "analytics", "improve", "personalize", "customize", "track", "measure", "count", "statistic", "functionality|function", "functional", "necessary", "essential", "session", "advertising", "ad|ads", "preference", "store", "login|log", "authenticate|authentication", "security", "traffic", "understand", "enhance", "enable", "provide", "marketing", "collect", "keep", "save", "make", "help", "performance", "monitor", "deliver", "setting", "purpose", "facilitate", "optimize"],
  child: ["child", "minor", "kid", "under [the] age [of]", "under 13|14|15|16|18|sixteen|thirteen|eighteen", "parent", "guardian", "13|16|18 [year] or|and older|over|above", "years of age", "year old", "younger than", "years old", "underage", "parental", "teen", "young people|person", "juvenile", "adult"],
  "child-treatment": ["not", "never", "under", "younger", "age", "consent", "parent", "guardian", "knowingly", "intended|intend|direct|directed|design|target|aimed|aim", "least", "over|older|above", "delete|remove", "permission", "verify", "year"],
  provide: ["provide", "give", "supply", "submit", "share", "disclose", "providing", "provision", "enter", "furnish", "giving", "providing us"],
  "provision-duty": ["required|require [by|to|under|in] [law|contract|statute|order|provide]", "mandatory", "obligatory", "obliged|obligated|obligation to provide", "voluntary", "voluntarily", "optional", "not required|obliged|obligated|have|need to [provide|give|disclose|enter|submit|supply|share]", "not obliged|obligated", "contractual|statutory|legal [or|and|contractual] [requirement|obligation|necessary]", "choose not to [provide|give|share|submit|disclose]", "decline to [provide|submit|share|give|supply]", "refuse to provide|supply", "necessary [in|for] [order|to|the] [conclusion|contract|enter]", "marked [as] [with] [required|mandatory|optional|an]", "free to [choose|decide|refuse]", "without providing", "your choice", "whether or not to provide", "up to you", "withhold", "prerequisite", "must provide"],
  "provision-optional": ["voluntary", "voluntarily", "optional", "optionally", "not [legally|contractually] required|obliged|obligated to provide|give|disclose|enter|submit|supply|share|register", "do not have to provide|give|disclose|share", "no|not any|under|an obligation to [provide|give|disclose]", "choose not to provide|give|share|submit|disclose|supply", "choose whether|what|which", "decline to provide|submit|share|give|supply", "refuse to provide|supply|give", "free to choose|decide|refuse", "without providing|disclosing|giving", "whether or not to provide|supply|give", "up to you", "withhold", "can|may choose|decide [not] to|whether|what|which", "your choice whether|to"],
  "provision-must": ["mandatory", "obligatory", "obliged|obligated|obligation to provide|give", "required|require by law|contract|statute|statutory|law", "contractual|statutory|legal [or|and] [contractual|statutory|legal] requirement|obligation", "prerequisite", "must [be] provide|provided|supply|give", "required [in] [order] to|for [use|create|open|register|access|provide|enter|conclude|the|our|you]", "necessary [in] [order] for|to [the|enter|conclude|perform|provide|use]", "marked [as] [with] [an] required|mandatory|optional|asterisk", "required information|field|data", "needed [in] [order] to|for"],
  "provision-lack": ["not [to] provide|give|supply|share|submit|disclose|furnish", "fail|failure to provide|supply|give|submit", "refuse|refusal|decline [to] provide|supply|give|share|submit", "without [this|the|these|such|your|providing|certain|that] [personal] data|information|providing|disclosing", "don't provide|give|share", "non provision", "withhold"],
  consequence: ["not be able|possible|available", "unable", "cannot", "can't", "may not|be able|have|work|function|access", "won't be able", "will not be able|work|possible", "not able", "impossible", "limit", "prevent", "affect", "lose", "restrict", "not function|work|provide|use|process|enjoy|perform|offer|fulfill|conclude", "consequence", "able to", "not possible"],
  automated: ["automated [individual] [decision|decisions|processing|means|profiling|individual]", "automatic [individual] [decision|decisions|processing]", "automated decision", "automated individual decision", "solely [by|on|through] automated", "profiling", "article|art 22", "decision making", "machine learning", "decision|decisions [that|which|are|is|made|taken|being|based] [are|is|made|taken|solely|based|by|purely|only|exclusively] [solely|by|on|based|made] [automated|automatically|algorithm|machine|computer]", "credit score|scoring", "automatically [decide|reject|refuse|assess|evaluate]", "automated manner"],
  "automated-strict": ["automated [individual] decision", "automatic [individual] decision", "automated individual decision", "profiling", "profile you|users|customers", "decision [is|are|being|made|taken|that|which] [is|are|made|taken|solely|based|purely|exclusively] [solely|based|on|by|purely|exclusively] [on|by] automated", "solely [on|by|through] automated", "credit scoring", "decisions automatically", "automatically decide|decision"],
  logic: ["in order to", "based on", "logic", "algorithm", "criteria", "consequence", "effect", "legal effect", "significantly affect", "machine learning", "to [determine|assess|predict|evaluate|decide|analyze|provide|offer|detect|prevent]", "human [intervention|review|involvement]", "determine", "predict", "evaluate", "assess", "significance", "contest", "interest", "personalize"],
  "from-others": ["from [other|our|a|any|the|certain|trusted|external|public|publicly|various|additional|another|data|these|such|advertising|business|social|those|some|independent|your] [other|third|business|public|publicly|external|social|available|commercial|advertising|marketing|trusted|data] [third|available|media|party|online|advertising|service|accessible] source|third|partner|broker|network|register|registry|record|database|affiliate|employer|friend|directory|platform|agency|facebook|google|apple|twitter|linkedin|organization|institution|bank|bureau", "from other|others user|people|customer|member|company|companies|business|individual|party|parties|site|websites|sources", "from public|publicly|someone|somebody|others", "third party source|sources", "publicly available|accessible [source|information|data|sources]", "public source|record|register|registry|database|domain", "other|external|additional|outside source|sources", "data broker|supplier", "log|sign|login|register|connect|logging|signing [in|on|up] [to|our|using] [with|via|through|using|by] [your|a|an|third|the] [existing] facebook|google|apple|twitter|third|social|linkedin|github|account", "not [been] [obtained|collected|provided] [directly] from|by you", "others|users|people|friend|friends|someone|member [users] [may|can|might|also] provide|share|give|submit|upload|invite [us] [with] [information|data|content|your]", "refer a friend|someone", "indirectly", "your employer|organization|company|school|administrator|friend", "[third] party|parties|partner|partners|provider|providers|sources|company|companies [may|who|that|which|also|can|will|to] provide|give|send|share [us|to] [with] us", "social media|network|login|sign"],
  "source-other": ["from [other|our|a|any|the|certain|trusted|external|public|publicly|various|additional|your|another|data|these|such|advertising|business|social|those|some] [other|third|business|public|publicly|external|social|available|commercial|advertising|marketing|trusted] [third|available|media|party|online|advertising|service] source|third|partner|broker|network|company|provider|register|registry|record|database|affiliate|employer|friend|user|people|agency|person|individual|organization|platform|media|directory|site|facebook|google|apple|twitter|linkedin", "from third|other|others|public|publicly|social|facebook|google|linkedin|another|someone|somebody|employer|referee|recruiter", "third party source|sources", "publicly available|accessible", "public source|record|register|registry|database|domain", "other source|user|people|customer", "data broker|provider|supplier", "social login|network|media account|log|profile", "log|sign|login in|with|via|through [with|via|using|through] facebook|google|apple|twitter|third|social|linkedin|github", "not [been] [obtained|collected|provided] [directly] from|by you", "received|receive|obtain|obtained|collected|provided|shared|given|acquire [by|from|to|about|us|it|you|information|data] [us|you|information|data|from|by] [by|from] third|other|others|partner|another|your|friend|someone|social|our", "source of", "others may|can provide", "refer a friend", "invite [a|your] friend", "friend", "on your behalf", "your employer|organization|company|school|administrator"],
  change: ["change", "update", "amend", "modify", "revise", "revision", "modification", "amendment", "alter", "new version", "adapt", "adjust", "supplement"],
  "this-policy": ["[this|our|the|these] privacy|cookie|data [protection] policy|statement|notice|declaration|practice|information|term|terms", "this policy|notice|statement|document|page|declaration|agreement|information", "our policy|policies|practices", "privacy policy|notice|statement", "these practices|terms", "data protection declaration|policy|notice|information|statement|regulations", "policy", "it"],
  announce: ["notify", "notified", "notification", "notice", "inform", "announce", "post", "posted|posting", "publish", "email", "alert", "let you know", "display", "communicate", "place", "available", "made known", "in app", "indicate", "banner", "message", "prominent", "advise", "tell you"],
  "check-back": ["check [this|back|our|the|for] [page|regularly|periodically|back|policy|website|site|from]", "review this|our|the|it", "visit this", "consult this", "time to time", "periodically", "regularly", "encourage", "frequently"],
  "sort-of-change": ["material", "significant", "important", "substantial", "major", "any change|changes|update|updates|modification|revision|amendment", "changes"],
  "eea-reader": ["gdpr", "general data protection regulation", "eu|eea|european|e.u [economic|union|area] [resident|user|citizen|customer|individual|visitor|law|data|national|subject|country|member|privacy]", "european union", "european economic area", "resident|citizen|located|live|residing|based|user|visitor of|in [the] [eu|eea|european|europe|uk|united|e.u]", "united kingdom", "=uk", "=eea", "europe", "european", "ds gvo", "dsgvo", "eu"],
  "hold-in": ["held", "stored"],
  ccpa: ["california", "californian", "ccpa", "cpra", "nevada", "virginia", "colorado", "utah", "connecticut", "brazil", "lgpd", "canada", "australia", "coppa"],
  named: ["name", "located", "registered"]
};

// server/language/en/rights.ts
var RIGHTS = {
  right: [
    "right to|of",
    "rights",
    "entitled to",
    "entitlement",
    "empowered to",
    "you|user|customer|individual|they|visitor|member|person|subject|people|client can|may|could|might|would",
    "request",
    "ask us|we|for|that|to|our|support",
    "wish|want|able|possible|like|choose|ability|possibility|option|opportunity|choice to",
    "want|like us to",
    "ability|possibility|option|opportunity of",
    "allow|enable|let|permit you|user|customer|individual",
    "upon|on|at [your|written|the|a|receipt|user's] [written|of] request",
    "contact us",
    "exercise",
    "demand",
    "require us|that",
    "email us",
    "write to us",
    "how to",
    "can i|you",
    "instruct us to",
    "give|offer|provide you|users|customer|individual",
    "by contacting us",
    "by emailing|writing|sending",
    "please contact|email|write|send|inform|notify",
    "if you [would] want|wish|like|need|require|decide",
    "guarantee",
    "grant",
    "please let"
  ],
  "right-strict": ["right to|of", "rights", "entitled to", "request", "ask us|that|for|to", "demand", "require us|that", "can|may ask|contact|request", "want us to"],
  "access-verb": [
    "access",
    "inspect",
    "inspection",
    "consult",
    "subject access",
    "obtain|get|receive|request|have|ask|provide|send|give|demand [you|us] [with|for|of] [a|an|the|any] [full|free|electronic|digital|complete|your] copy|copies|overview|summary|list|extract|transcript",
    "copy|copies of",
    "review",
    "view",
    "see what|the|your|which|it",
    "look at",
    "find out",
    "know what|which|whether|if|how|about",
    "learn what|which|whether",
    "confirmation|confirm of|as|from|whether|that|if",
    "informed of|about what|which|whether|your|the|how",
    "inform|tell [you|them] [of|about] what|which|whether|if",
    "information about|on|regarding|concerning|as|of [to] the|your|whether|which|what|personal|any",
    "obtain|receive|request|get|have [the|such|any] [following] information",
    "disclose to you",
    "what [personal] information|data we",
    "retrieve",
    "overview of",
    "data we hold about"
  ],
  "access-right": ["right|request of|to|for [a] [data|information|subject] access", "access right|request", "right to be informed of|about which|what|whether|the|your|how", "right to [obtain|receive|request|get] [free] information", "right to know", "right to obtain confirmation", "right to [request|receive|obtain|get|have|demand] [a] [free] copy|copies|disclosure", "right to inspect|view|see|review|consult", "access [to] [and] [or] rectification|correction|deletion|erasure", "article|art 15 [of] [the] [gdpr]"],
  "rectify-verb": [
    "rectify",
    "rectification",
    "correct",
    "correction",
    "amend",
    "amendment",
    "update",
    "complete",
    "completed",
    "edit",
    "modify",
    "modification",
    "change",
    "fix",
    "revise",
    "alter",
    "supplement",
    "completion"
  ],
  "rectify-right": ["right to [the|have|request|obtain|demand|ask] [the|for] [your|us|personal|any|inaccurate] [data|information] rectification|correct|correction|rectify|amend|amendment", "right of rectification|correction|amendment", "rectification", "right to [request|have|the] update|completion", "article|art 16 [of] [the] [gdpr]"],
  "erase-verb": [
    "erase",
    "erasure",
    "delete",
    "deletion",
    "remove",
    "removal",
    "destroy",
    "destruction",
    "wipe",
    "forget",
    "purge",
    "eliminate",
    "expunge",
    "stop storing",
    "deregister",
    "scrub"
  ],
  "erase-right": ["right to [data|be|request|the|obtain|have|demand|ask] [the|for|your] [personal] [data|information] erasure|deletion|erase|delete|forget|removal|cancellation", "right of erasure|deletion|cancellation|removal|oblivion", "erasure", "article|art 17 [of] [the] [gdpr]"],
  "restrict-verb": ["restrict", "restriction", "limit", "limitation", "block", "blocking", "suspend", "suspension", "cease", "stop us|our|the", "freeze"],
  "restrict-right": ["right to [the|request|obtain|demand|a|ask|for] [the|for|to|us] restriction|restrict|limit|limitation|block|blocking", "right of restriction|limitation|blocking", "restrict|limit|block|suspend|restriction|limitation|suspension|blocking [or] [object|oppose|restrict|limit|stop|to|of|on|and] [the|our|your|us|any|some|certain|further|from|to|how|we] [way|data|the|further|extent|we|scope] [of|personal|data|we|in] [data|personal|which|our|your|data] process|use|processing|usage", "article|art 18 [of] [the] [gdpr]", "processing [of] [your|the|personal|my|this|is|be|to] [personal] [data|information] [is|be|to|should|may] [be] restrict|limited|restricted|blocked", "restriction of processing"],
  portability: ["portability", "right to port", "portable format|copy|form|way|and", "machine readable", "readable by machine", "mechanically|electronically readable", "structured [and] [commonly|common|standard|conventional] [and] used", "structured [electronic|common|standard|commonly|and] format", "transfer|transmit|send|port|move|pass|forward|migrate|provide|transfer|transmitted|transferred|ported [of] [all|your|the|this|those|these|such|my|personal|that|it|them] [your|of|personal|own] [personal|data|information] [directly|data|information] to another|other|third|new|different", "transferred|transmitted [directly] [from] [one] [controller] to another|other|third|new", "commonly used electronic|machine|format|structured|and", "transferable|interoperable format", "article|art 20 [of] [the] [gdpr]", "port your|the|their|personal"],
  export: ["export [a|your|all|the|of|their] [copy] [of] data|information|content|copy", "export your", "download [a|your|all|the|their] [copy|personal] [of] data|information|content|copy"],
  "object-verb": ["object", "objection", "oppose", "opposition"],
  "object-right": ["right|entitled [also] to [also] object", "right of|to objection|opposition|oppose", "object to", "objection to|against", "article|art 21 [of] [the] [gdpr]", "object at any", "object or|and restrict|withdraw|limit", "withdraw|restrict|limit|restriction|portability and|or object|objection|to object", "oppose the|to|our|such|processing", "object on grounds", "restriction [and|or] [to] object|objection"],
  "withdraw": ["withdraw", "revoke", "withdrawal", "revocation", "revocable", "retract", "rescind", "take back"],
  consent: ["consent", "permission", "opt in", "authorization"],
  "withdraw-consent": ["withdraw|revoke|withdrawal|rescind|retract|cancel|revocation|change|remove [of] [your|the|this|that|my|any|such|their|his|a|given|prior|any] [previously|prior|given|such] [given] consent|permission|authorization|approval", "right to [at|any|time|revoke|or] [any] [time] withdraw|withdrawal|revoke", "withdraw it|them at any", "consent is|may|can [be] [freely] revocable|withdrawn|revoked", "opt out of [your] consent"],
  complain: ["complain", "complaint", "lodge", "grievance", "appeal to", "raise [a|your|any] concern", "contact|approach|address|turn|refer|notify|consult", "file", "report", "seek", "apply to", "claim"],
  "complaint-right": ["right to [also] [lodge|file|make|submit|raise|bring|address|appeal|complain] [a|an|your] [formal] complaint|complain|appeal", "lodge|file|make|submit|raise|bring|address [a|an|your|any|such|formal] complaint", "right to complain", "right of complaint|appeal"],
  "complaint-elsewhere": ["dispute resolution", "arbitration", "arbitrator", "^jams", "^truste", "^bbb", "recourse mechanism", "^trustarc", "ombudsman", "independent recourse", "better business bureau", "complaint to|with us", "internal complaint"],
  "opt-out": ["opt out", "unsubscribe", "unsubscription", "opted out", "stop receive", "stop sending", "no longer [wish|want|to] [to] receive", "not [wish|want|like] [to] receive", "cease receive", "choose not to receive", "decline [to] receive", "elect not to receive", "cancel [your] newsletter|subscription", "manage|change|adjust|update|control|set|edit [your|the] [email|communication|marketing|notification|contact|subscription|account] preference|setting", "remove|removed [you|your|yourself] [name|email] [from] [our|the|this|a|any] mailing|marketing|email|distribution", "turn off|disable [push|email|marketing|the] notification", "prefer not to receive", "rather not receive"],
  marketing: ["marketing", "newsletter", "promotional", "promotion", "advertising message|material|purpose|email|mail|communication", "commercial communication|message|email", "special|exclusive offer", "offers", "mailing list", "interest|behavioral|behavioural|behaviorally based|targeted ad|advertising|advertisement", "interest based", "targeted|personalized|relevant|tailored|customized [and] [relevant] ad|advert|advertising|advertisement|offer", "targeted", "remarketing", "retargeting", "information|news|email|update about [our|new|other] [and] [new] product|service|offer|event|feature", "mailing"],
  "promotional-mail": ["newsletter", "promotional", "marketing", "commercial communication|email|message", "mailing", "offers", "promotion", "email|mail|message|communication from us", "such email|communication|message|mailing", "email", "advertising message|material|email|mail"],
  exercise: ["exercise", "make|submit|send|file [a|such|your|an|any|this] [written|access|data|subject|privacy|deletion|formal|rights] [subject|access] request", "invoke", "enforce|assert your|these|this right", "avail yourself", "make use of [your|these|this|the]"],
  "contact-way": ["contact", "email", "write to|us", "in writing", "send [us|an|a|your]", "mail", "call", "reach", "by|via|through post|phone|telephone|letter|form", "log|login|logging in|into", "account|profile|privacy|app|user|device|browser|personal setting|page|dashboard|preference|panel|center|centre|area", "click", "link", "form", "setting", "address|contact|details|information below|above|provided|given|listed", "informal notification|message|email", "get in touch", "visit", "customer service|support|care", "support", "dashboard"]
};

// server/language/en/topics.ts
var TOPICS = {
  "topic:rights": ["right", "rights", "your choice|choices|control", "access and|or correction|control|update|deletion", "data subject request", "you|user|customer|individual|they can|may|could", "request that we|us", "ask us to", "entitled to", "you [have] [the] ability|option|possibility to|of", "allow you to", "you able to", "control [over|of] your", "your data [protection] right", "manage your|my [information|data]", "access to your", "updating your|and", "gdpr"],
  "topic:recipients": ["share", "sharing", "disclose", "disclosure", "recipient", "third party", "service provider", "processor", "sub processor", "with whom", "who [do|can|may|will|has|else|we] [we] [see|share|access|receive|has|have]", "transfer [of|your] [data|information] to third", "partner", "information we provide to", "vendor", "who receive|has", "pass on", "give to", "tools|services we use", "link to [the] privacy policy of third"],
  "topic:purposes": ["how|why|what [and] [how|why] [do|we|is|are|will|for|your|purpose] [we] [use|process|collect|need|data|personal|information]", "use of [your|the|collected|personal|information|data]", "purpose", "purposes", "we [may] [also] use|process", "use your|the|this|such|that [collected|personal] information|data|details", "use it|them|data|information", "in order to", "using your", "reason", "what we do with", "why", "used|use to|for", "processing [activity|activities]", "for example to", "allow us to", "help us"],
  "topic:data-collected": ["collect", "collection", "gather", "what|which|type|kind|category|categories [of|data|kind|information|personal|do|type] [personal|data|information|we|of]", "information we|you", "data we|you", "you provide|give|submit", "personal data|information", "information [that] you", "we [may] receive|process|store|obtain|ask|request|record|log|access|need", "data processed", "include", "provide us with", "such as", "following [data|information|personal|types]", "log data|file", "data"],
  "topic:data-source": ["source", "sources", "from third|other", "where [do] we|your|the [get|obtain|data|receive|collect]", "third party source", "how we|do [we] collect|obtain|get", "collected from|by"],
  "topic:legal-basis": ["legal|lawful basis|bases|ground|grounds", "basis for", "lawful", "legality", "grounds", "legal base", "rely on", "lawfulness"],
  "topic:retention": ["retention", "retain", "how long", "storage [period|duration|time|of|limitation]", "keep|keeping", "store", "period", "deletion [of|period]", "duration", "erasure"],
  "topic:security": ["security", "secure", "protect", "protection of", "safeguard", "measure", "safety", "how [do] we protect|safeguard"],
  "topic:transfers": ["transfer", "international|internationally", "third country|countries", "cross border", "abroad", "outside the|of", "where [do|is|we|your|is] [we|your|is] [store|data|process|information|personal]", "location of", "place of processing", "global", "data location", "overseas"],
  "topic:safeguards": ["safeguard", "measures [such|including|include]", "protected|protect by|through", "by one of", "based on one", "ensure", "mechanism", "following [appropriate|transfer] [safeguard|mechanism|solution|measure]", "adequate", "rely on", "transfer"],
  "topic:cookies": ["cookie", "tracking", "similar technologies|technology", "beacon", "analytics", "log file"],
  "topic:children": ["child", "minor", "age", "kid", "under [the] [age] [of] 13|16|18", "parent", "coppa"],
  "topic:complaint": ["complaint", "complain", "supervisory", "authority", "regulator", "lodge"],
  "topic:contact": ["contact", "question", "questions", "reach us", "get in touch", "imprint", "impressum", "email us", "write to", "feedback", "enquiries|inquiries", "how to contact"],
  "topic:controller": ["controller", "who we|are", "responsible [party|body|person|for|entity]", "about us", "identity", "data fiduciary", "owner", "operator", "who is", "our details", "company information"],
  "topic:dpo": ["data protection officer|official", "^DPO", "privacy officer", "protection officer"],
  "topic:representative": ["representative"],
  "topic:changes": ["change", "update", "amendment", "modification", "revision", "amend", "modify"],
  "topic:updated": ["last updated|modified|revised|change|update", "effective [date|as]", "date"],
  "topic:marketing": ["marketing", "newsletter", "advertising", "promotional", "opt out", "unsubscribe", "communication", "email"],
  "topic:automated-decisions": ["automated", "automatic decision", "profiling", "decision making"],
  "topic:provision": ["required to provide|give", "obligation to provide", "mandatory", "voluntary", "must [you|i] provide", "failure to provide", "optional", "provision of", "do [i|you] have to", "if you do not|fail|don't"],
  "topic:definitions": ["definition", "definitions", "defined term", "interpretation", "glossary", "terms used", "terminology", "key terms"],
  "topic:elsewhere-only": ["california", "californian", "ccpa", "cpra", "nevada", "virginia", "colorado", "brazil", "brazilian", "lgpd", "u.s state|resident", "us state|resident", "us residents", "shine the light", "australia|australian", "canada|canadian", "texas", "utah", "connecticut"],
  "topic:others": ["link to|and other|third", "other [people's|party] [website|site|app]", "third party link|website|site|content", "external link|site|website", "linking", "links", "policies of others|third"]
};

// server/language/grammar.ts
function compileGrammar(lines, conceptIds) {
  const ways = lines.flatMap((line, index) => line.when.map((way) => compileWay({ line, index, way }, conceptIds)));
  const byConcept = indexWays(ways, conceptIds.size + 1);
  return { read: (tokens, hits) => read2({ tokens, hits, byConcept }) };
}
var JOINTS = { ">": "near", ">>": "later", "+": "next", "&": "anywhere" };
function compileWay(source, conceptIds) {
  const { line, way } = source;
  const idsOf = (names) => names.split("/").map((name) => {
    const id = conceptIds.get(name);
    if (id === void 0) throw new Error(`concept "${name}" in "${way}" of ${line.says} has no phrases`);
    return id;
  });
  const parts = way.split(" ").filter((part) => part !== "");
  const topics = parts[0]?.startsWith("@") ? (parts.shift() ?? "").slice(1).split("/") : [];
  const steps = [];
  let joint = "near";
  for (const part of parts) {
    const known = JOINTS[part];
    if (known !== void 0) {
      joint = known;
      continue;
    }
    steps.push({ joint, concepts: idsOf(part) });
    joint = "near";
  }
  if (steps.length === 0) throw new Error(`"${way}" of ${line.says} names no concept`);
  return { line, lineIndex: source.index, topics, steps, unless: (line.unless ?? []).flatMap(idsOf) };
}
function indexWays(ways, size) {
  const uses = new Array(size).fill(0);
  for (const way of ways) for (const step of way.steps) for (const id of step.concepts) uses[id] = (uses[id] ?? 0) + 1;
  const index = Array.from({ length: size }, () => []);
  for (const way of ways) {
    const cost = (step) => step.concepts.reduce((sum, id) => sum + (uses[id] ?? 0), 0);
    const rarest = way.steps.reduce((best, step) => cost(step) < cost(best) ? step : best);
    for (const id of rarest.concepts) index[id]?.push(way);
  }
  return index;
}
function read2(source) {
  const { tokens, hits, byConcept } = source;
  const matches = [];
  for (let from = 0; from < hits.count; ) {
    const number = tokens.sentences[hits.firsts[from] ?? 0];
    let until = from + 1;
    while (until < hits.count && tokens.sentences[hits.firsts[until] ?? 0] === number) until++;
    readSentence({ tokens, hits, from, until }, byConcept, matches);
    from = until;
  }
  return matches;
}
function readSentence(sentence, byConcept, matches) {
  const tried = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  for (let hit = sentence.from; hit < sentence.until; hit++) {
    for (const way of byConcept[sentence.hits.concepts[hit] ?? 0] ?? []) {
      if (tried.has(way)) continue;
      tried.add(way);
      const place2 = matchWay(way, sentence);
      if (place2 === void 0) continue;
      const key = `${way.lineIndex} ${way.topics.join()}`;
      const known = found.get(key);
      if (known === void 0 || place2.first < known.first) found.set(key, { line: way.line, topics: way.topics, ...place2 });
    }
  }
  matches.push(...found.values());
}
function matchWay(way, sentence) {
  const { hits, from, until } = sentence;
  for (let hit = from; hit < until; hit++) {
    if (way.unless.includes(hits.concepts[hit] ?? 0)) return void 0;
  }
  for (let hit = from; hit < until; hit++) {
    if (!way.steps[0]?.concepts.includes(hits.concepts[hit] ?? 0)) continue;
    const place2 = matchRest(way.steps, 1, { sentence, hit, first: hits.firsts[hit] ?? 0, last: hits.lasts[hit] ?? 0 });
    if (place2 !== void 0) return place2;
  }
  return void 0;
}
var NEAR = 12;
var NEXT = 2;
function matchRest(steps, index, so) {
  const step = steps[index];
  if (step === void 0) return { first: so.first, last: so.last };
  const { hits, from, until } = so.sentence;
  const previousLast = hits.lasts[so.hit] ?? 0;
  const previousFirst = hits.firsts[so.hit] ?? 0;
  for (let hit = step.joint === "anywhere" ? from : so.hit + 1; hit < until; hit++) {
    if (!step.concepts.includes(hits.concepts[hit] ?? 0)) continue;
    const first = hits.firsts[hit] ?? 0;
    const last = hits.lasts[hit] ?? 0;
    if (step.joint === "anywhere") {
      if (first <= previousLast && last >= previousFirst) continue;
    } else {
      if (first <= previousLast) continue;
      const between = first - previousLast - 1;
      if (step.joint === "near" && between > NEAR) return void 0;
      if (step.joint === "next" && between > NEXT) return void 0;
    }
    const rest = matchRest(steps, index + 1, {
      sentence: so.sentence,
      hit,
      first: Math.min(so.first, first),
      last: Math.max(so.last, last)
    });
    if (rest !== void 0) return rest;
  }
  return void 0;
}

// server/language/stem.ts
function stem(word2) {
  const irregular = IRREGULAR.get(word2);
  if (irregular !== void 0) return irregular;
  const bare = word2.endsWith("'s") ? word2.slice(0, -2) : word2;
  if (bare !== word2) return stem(bare);
  if (word2.length < 4 || !LETTERS_ONLY.test(word2)) return word2;
  if (word2.endsWith("ies")) return word2.length > 4 ? `${word2.slice(0, -3)}y` : word2;
  if (word2.endsWith("ied")) return word2.length > 4 ? `${word2.slice(0, -3)}y` : word2;
  if (word2.endsWith("sses")) return word2.slice(0, -2);
  if (/(?:[xz]|ch|sh|ss)es$/.test(word2)) return withoutFinalE(word2.slice(0, -2));
  if (word2.endsWith("s") && !/(?:ss|us|is)$/.test(word2)) return withoutFinalE(word2.slice(0, -1));
  if (word2.endsWith("eed")) return word2;
  if (word2.endsWith("ed") && hasVowel(word2.slice(0, -2))) return restored(word2.slice(0, -2));
  if (word2.endsWith("ing") && hasVowel(word2.slice(0, -3))) return restored(word2.slice(0, -3));
  return withoutFinalE(word2);
}
var LETTERS_ONLY = /^[a-z]+$/;
var IRREGULAR = new Map(
  Object.entries({
    use: ["uses", "used", "using"],
    us: [],
    cookie: ["cookies"],
    basis: ["bases"],
    sell: ["sold"],
    keep: ["kept"],
    hold: ["held"],
    make: ["made", "makes", "making"],
    take: ["taken", "took", "takes", "taking"],
    give: ["given", "gave", "gives", "giving"],
    tell: ["told"],
    send: ["sent"],
    write: ["written", "wrote", "writes", "writing"],
    choose: ["chosen", "chose", "chooses", "choosing"],
    withdraw: ["withdrawn", "withdrew"],
    forget: ["forgotten", "forgot"],
    freeze: ["frozen", "froze", "freezes", "freezing"],
    see: ["seen", "saw", "sees", "seeing"],
    get: ["got", "gotten"],
    lie: ["lies", "lying"],
    child: ["children"],
    person: ["persons"],
    this: [],
    his: [],
    has: [],
    was: [],
    its: [],
    during: [],
    thing: ["things"],
    nothing: [],
    anything: [],
    something: [],
    everything: [],
    news: [],
    need: ["needs", "needed", "needing"],
    address: ["addresses", "addressed"],
    process: ["processes", "processed", "processing"],
    access: ["accesses", "accessed", "accessing"],
    analysis: ["analyses"],
    analyze: ["analyse", "analyzes", "analyzed", "analyzing", "analysed", "analysing"],
    anonymize: ["anonymise", "anonymizes", "anonymized", "anonymised", "anonymizing", "anonymising"],
    pseudonymize: ["pseudonymise", "pseudonymized", "pseudonymised", "pseudonymizing", "pseudonymising"],
    personalize: ["personalise", "personalized", "personalised", "personalizing", "personalising"],
    authorize: ["authorise", "authorized", "authorised", "authorizing", "authorising"],
    recognize: ["recognise", "recognized", "recognised", "recognizing", "recognising"],
    customize: ["customise", "customized", "customised", "customizing", "customising"],
    minimize: ["minimise", "minimized", "minimised", "minimizing", "minimising"],
    fulfill: ["fulfil", "fulfils", "fulfills", "fulfilled", "fulfilling"],
    favor: ["favour", "favors", "favours"],
    harbor: ["harbour", "harbors", "harbours"],
    enroll: ["enrol", "enrolled", "enrolling"],
    organization: ["organisation", "organizations", "organisations"],
    authorization: ["authorisation", "authorizations", "authorisations"],
    email: ["emails", "emailed", "emailing"],
    offering: ["offerings"],
    advertising: [],
    marketing: [],
    meeting: ["meetings"],
    setting: ["settings"],
    mailing: ["mailings"],
    hosting: [],
    training: [],
    profiling: [],
    billing: [],
    building: ["buildings"],
    sibling: ["siblings"],
    biding: []
  }).flatMap(([base, forms]) => [[base, base], ...forms.map((form) => [form, base])])
);
function hasVowel(part) {
  return /[aeiouy]/.test(part);
}
function restored(part) {
  const last = part.at(-1);
  if (part.length > 2 && last !== void 0 && last === part.at(-2) && !"lsz".includes(last) && !"aeiou".includes(last)) {
    return part.slice(0, -1);
  }
  const needsE = part.length === 3 && /^[^aeiou][aeiou][^aeiouwxy]$/.test(part);
  return needsE ? `${part}e` : withoutFinalE(part);
}
function withoutFinalE(word2) {
  return word2.length >= 5 && word2.endsWith("e") && !word2.endsWith("ee") ? word2.slice(0, -1) : word2;
}

// server/language/tokens.ts
var GAP = { none: 0, space: 1, comma: 2, bracket: 3, clause: 4, sentence: 5 };
var CASE = { lower: 0, capital: 1, upper: 2, mixed: 3, number: 4 };

// server/language/phrases.ts
function compileLexicon(lists, vocabulary) {
  const concepts = [""];
  const conceptIds = /* @__PURE__ */ new Map();
  const root = { edges: /* @__PURE__ */ new Map(), end: 0 };
  for (const [name, phrases] of Object.entries(lists)) {
    const id = concepts.length;
    concepts.push(name);
    conceptIds.set(name, id);
    for (const phrase of phrases) grow({ root, phrase, concept: id }, vocabulary);
  }
  const states = createStates();
  const start = states.of([root]);
  return { vocabulary, concepts, conceptIds, find: (tokens, text2) => find({ states, start }, tokens, text2) };
}
function parsePhrase(phrase) {
  const parts = phrase.split(" ").filter((part) => part !== "");
  if (parts.length === 0) throw new Error("empty phrase");
  return parts.map((part) => {
    const optional = part.startsWith("[");
    if (optional !== part.endsWith("]")) throw new Error(`bracket in phrase "${phrase}"`);
    const words = (optional ? part.slice(1, -1) : part).split("|").map((word2) => {
      const bare = word2.replace(/^[\^=]/, "").toLowerCase();
      if (!/^[\p{L}\p{N}][\p{L}\p{N}.,']*$/u.test(bare)) throw new Error(`word "${word2}" in phrase "${phrase}"`);
      return { form: stem(bare), capital: capitalOf(word2), exact: word2.startsWith("=") ? bare : void 0 };
    });
    return { optional, words };
  });
}
function capitalOf(word2) {
  if (!word2.startsWith("^")) return "any";
  return word2.length > 2 && word2 === word2.toUpperCase() ? "all" : "first";
}
function grow(phrase, vocabulary) {
  const steps = parsePhrase(phrase.phrase);
  const lastNeeded = steps.findLastIndex((step) => !step.optional);
  if (lastNeeded < 0) throw new Error(`phrase "${phrase.phrase}" matches nothing at all`);
  let before = [phrase.root];
  steps.forEach((step, index) => {
    const to = { edges: /* @__PURE__ */ new Map(), end: index >= lastNeeded ? phrase.concept : 0 };
    for (const word2 of step.words) {
      const edge = { capital: word2.capital, exact: word2.exact, to };
      const id = vocabulary.add(word2.form);
      for (const node of before) {
        const known = node.edges.get(id);
        if (known === void 0) node.edges.set(id, [edge]);
        else known.push(edge);
      }
    }
    before = step.optional ? [...before, to] : [to];
  });
}
var DEMANDS = 10;
function createStates() {
  const numbers = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const numberOf2 = (node) => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  const of = (nodes) => {
    const unique = [...new Set(nodes)].sort((a, b) => numberOf2(a) - numberOf2(b));
    const key = unique.map(numberOf2).join();
    const state = known.get(key) ?? createState(unique);
    known.set(key, state);
    return state;
  };
  return {
    of,
    after(state, here) {
      const word2 = here.tokens.words[here.at] ?? 0;
      if (word2 === 0) return void 0;
      const demands = demandsOn(state, word2);
      let mask = 0;
      for (const [index, demand] of demands.entries()) if (isMet(demand, here)) mask |= 1 << index;
      const key = word2 * (1 << DEMANDS) + mask;
      const next = state.next.get(key);
      if (next !== void 0 || state.next.has(key)) return next;
      const reached = state.nodes.flatMap(({ edges }) => edges.get(word2) ?? []).filter((edge) => !isStrict(edge) || isMet(edge, here)).map(({ to }) => to);
      const made = reached.length === 0 ? void 0 : of(reached);
      state.next.set(key, made);
      return made;
    }
  };
}
function createState(nodes) {
  const ends = [...new Set(nodes.map(({ end }) => end).filter((end) => end !== 0))];
  return { nodes, ends, next: /* @__PURE__ */ new Map(), demands: /* @__PURE__ */ new Map() };
}
var NO_DEMANDS = [];
function demandsOn(state, word2) {
  const known = state.demands.get(word2);
  if (known !== void 0) return known;
  const demands = [];
  for (const edge of state.nodes.flatMap(({ edges }) => edges.get(word2) ?? [])) {
    const isNew = isStrict(edge) && !demands.some(({ capital, exact }) => capital === edge.capital && exact === edge.exact);
    if (isNew) demands.push({ capital: edge.capital, exact: edge.exact });
  }
  if (demands.length > DEMANDS) throw new Error("too many different demands on one word of the phrase lists");
  const kept = demands.length === 0 ? NO_DEMANDS : demands;
  state.demands.set(word2, kept);
  return kept;
}
function isStrict(edge) {
  return edge.capital !== "any" || edge.exact !== void 0;
}
function isMet(demand, here) {
  const style = here.tokens.cases[here.at] ?? CASE.lower;
  if (demand.capital === "first" && style === CASE.lower) return false;
  if (demand.capital === "all" && style !== CASE.upper) return false;
  if (demand.exact === void 0) return true;
  return here.text.slice(here.tokens.starts[here.at], here.tokens.ends[here.at]).toLowerCase() === demand.exact;
}
function find(automaton, tokens, text2) {
  const concepts = [];
  const firsts = [];
  const lasts = [];
  const { sentences, words, count } = tokens;
  for (let first = 0; first < count; first++) {
    if (words[first] === 0) continue;
    const sentence = sentences[first];
    let state = automaton.start;
    for (let at = first; at < count && sentences[at] === sentence; at++) {
      state = automaton.states.after(state, { tokens, text: text2, at });
      if (state === void 0) break;
      for (const concept of state.ends) {
        concepts.push(concept);
        firsts.push(first);
        lasts.push(at);
      }
    }
  }
  return { count: concepts.length, concepts, firsts, lasts };
}

// server/language/tokenize.ts
function createVocabulary() {
  const forms = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  return {
    add(form) {
      const known = forms.get(form);
      if (known !== void 0) return known;
      forms.set(form, forms.size + 1);
      return forms.size;
    },
    idOf(lower) {
      const known = seen.get(lower);
      if (known !== void 0) return known;
      const id = forms.get(stem(lower)) ?? 0;
      if (seen.size < 5e4 && lower.length < 40) seen.set(lower, id);
      return id;
    }
  };
}
function tokenize(source, vocabulary, abbreviations) {
  const { text: text2 } = source;
  const room = (text2.length >> 1) + 2;
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const words = new Int32Array(room);
  const gaps = new Uint8Array(room);
  const cases = new Uint8Array(room);
  const ofSentence = new Int32Array(room);
  const sentences = [];
  const breaks = source.marks.filter((mark) => mark.kind === "break");
  let nextBreak = 0;
  let count = 0;
  let sentenceStart = 0;
  let sentenceFirst = 0;
  let gap = GAP.none;
  let at = 0;
  const endSentence = (end) => {
    const span = trimmed3(text2, sentenceStart, end);
    if (span !== void 0) sentences.push(span);
    sentenceStart = end;
    sentenceFirst = count;
  };
  while (at < text2.length) {
    const code2 = text2.charCodeAt(at);
    if (isWordCode(code2)) {
      const end = wordEnd(text2, at);
      const lower = text2.slice(at, end).replaceAll("\u2019", "'").toLowerCase();
      starts[count] = at;
      ends[count] = end;
      words[count] = vocabulary.idOf(lower);
      gaps[count] = gap;
      cases[count] = caseOf(text2, at, end);
      ofSentence[count] = sentences.length;
      count++;
      gap = GAP.none;
      at = end;
      if (count - sentenceFirst >= MAX_SENTENCE_WORDS) endSentence(end);
      continue;
    }
    const broken = breaks[nextBreak];
    if (broken !== void 0 && at >= broken.start) {
      nextBreak++;
      gap = Math.max(gap, GAP.clause);
      if (count > 0 && startsSentence(text2, at + 1)) {
        endSentence(at);
        gap = GAP.sentence;
      }
    }
    if (isTerminator(code2) && endsSentence(text2, at, abbreviations, sentenceStart)) {
      let end = at + 1;
      while (end < text2.length && isCloser(text2.charCodeAt(end))) end++;
      endSentence(end);
      gap = GAP.sentence;
      at = end;
      continue;
    }
    gap = Math.max(gap, gapOf(code2));
    at++;
  }
  endSentence(text2.length);
  return {
    tokens: {
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      words: words.subarray(0, count),
      gaps: gaps.subarray(0, count),
      cases: cases.subarray(0, count),
      sentences: ofSentence.subarray(0, count)
    },
    sentences
  };
}
function trimmed3(text2, from, to) {
  let start = from;
  let end = to;
  while (start < end && text2.charCodeAt(start) === SPACE3) start++;
  while (end > start && text2.charCodeAt(end - 1) === SPACE3) end--;
  return start < end ? { start, end } : void 0;
}
var MAX_SENTENCE_WORDS = 300;
var SPACE3 = 32;
var DOT = 46;
function isDigit(code2) {
  return code2 >= 48 && code2 <= 57;
}
function isWordCode(code2) {
  if (code2 < 128) return isDigit(code2) || code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122;
  if (code2 < 192) return code2 === 170 || code2 === 181 || code2 === 186;
  if (code2 === 215 || code2 === 247) return false;
  return !(code2 >= 8192 && code2 <= 11263) && !(code2 >= 12288 && code2 <= 12351) && !(code2 >= 65072 && code2 <= 65103);
}
function isApostrophe(code2) {
  return code2 === 39 || code2 === 8217;
}
function wordEnd(text2, start) {
  let at = start + 1;
  for (; ; ) {
    while (at < text2.length && isWordCode(text2.charCodeAt(at))) at++;
    const code2 = text2.charCodeAt(at);
    const next = text2.charCodeAt(at + 1);
    if (Number.isNaN(next) || !isWordCode(next)) return at;
    const last = text2.charCodeAt(at - 1);
    const joins = isApostrophe(code2) && !isDigit(last) || (code2 === DOT || code2 === 44) && isDigit(last) && isDigit(next) || code2 === DOT && isDottedAbbreviation(text2, start, at);
    if (!joins) return at;
    at++;
  }
}
function isDottedAbbreviation(text2, start, dot) {
  for (let at = start; at < dot; at += 2) {
    if (isDigit(text2.charCodeAt(at)) || at + 1 < dot && text2.charCodeAt(at + 1) !== DOT) return false;
  }
  if ((dot - start) % 2 === 0) return false;
  const after2 = text2.charCodeAt(dot + 2);
  return !isDigit(text2.charCodeAt(dot + 1)) && (Number.isNaN(after2) || !isWordCode(after2));
}
function caseOf(text2, start, end) {
  const first = text2.charCodeAt(start);
  if (isDigit(first)) return CASE.number;
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 >= 65 && code2 <= 90) upper++;
    else if (code2 >= 97 && code2 <= 122) lower++;
    else if (code2 >= 192) {
      const char2 = text2.charAt(at);
      if (char2 !== char2.toLowerCase()) upper++;
      else if (char2 !== char2.toUpperCase()) lower++;
    }
  }
  if (upper === 0) return CASE.lower;
  if (lower === 0) return upper > 1 ? CASE.upper : CASE.capital;
  const char = text2.charAt(start);
  return upper === 1 && char !== char.toLowerCase() ? CASE.capital : CASE.mixed;
}
function isTerminator(code2) {
  return code2 === DOT || code2 === 33 || code2 === 63 || code2 === 8230 || code2 === 12290;
}
function isCloser(code2) {
  return isTerminator(code2) || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 93 || code2 === 8221 || code2 === 8217 || code2 === 187;
}
function endsSentence(text2, at, abbreviations, sentenceStart) {
  let after2 = at + 1;
  while (after2 < text2.length && isCloser(text2.charCodeAt(after2))) after2++;
  if (after2 >= text2.length) return true;
  if (text2.charCodeAt(after2) !== SPACE3) return false;
  if (!startsSentence(text2, after2)) return false;
  if (text2.charCodeAt(at) !== DOT) return true;
  let start = at;
  while (start > sentenceStart && (isWordCode(text2.charCodeAt(start - 1)) || text2.charCodeAt(start - 1) === DOT)) start--;
  const word2 = text2.slice(start, at).toLowerCase();
  if (word2.length === 0) return true;
  if (abbreviations.has(word2)) return false;
  const isInitial = word2.length === 1 && word2 !== "i" && isNaN(Number(word2));
  const isEnumerator = start === sentenceStart && word2.length <= 3;
  return !isInitial && !isEnumerator && !isDottedShort(word2);
}
function isDottedShort(word2) {
  return word2.includes(".") && word2.split(".").every((part) => part.length === 1 && isNaN(Number(part)));
}
function startsSentence(text2, from) {
  let at = from;
  while (at < text2.length && (text2.charCodeAt(at) === SPACE3 || OPENERS2.has(text2.charCodeAt(at)))) at++;
  if (at >= text2.length) return true;
  const char = text2.charAt(at);
  return isDigit(text2.charCodeAt(at)) || char !== char.toLowerCase() || !isWordCode(text2.charCodeAt(at)) && text2.charCodeAt(at) > 127 || char === "*" || char === "-";
}
var OPENERS2 = /* @__PURE__ */ new Set([34, 39, 40, 91, 8220, 8216, 171, 8222]);
function gapOf(code2) {
  switch (code2) {
    case SPACE3:
      return GAP.space;
    case 44:
      return GAP.comma;
    case 40:
    case 41:
    case 91:
    case 93:
      return GAP.bracket;
    case 58:
    case 59:
    case 8211:
    case 8212:
      return GAP.clause;
    default:
      return GAP.none;
  }
}

// server/facts/language.ts
var english;
function englishLanguage() {
  english ??= compile();
  return english;
}
function compile() {
  const vocabulary = createVocabulary();
  const lexicon = compileLexicon(
    { ...PEOPLE, ...DATA, ...RIGHTS, ...PROCESSING, ...ODDS, ...TOPICS, ...prefixed("history", HISTORY), ...registryLists() },
    vocabulary
  );
  const lines = [...RIGHTS_LINES, ...PROCESSING_LINES, ...PRACTICE_LINES, ...CONDITION_LINES];
  return { code: "en", abbreviations: ABBREVIATIONS, lexicon, grammar: compileGrammar(lines, lexicon.conceptIds) };
}
function registryLists() {
  const lists = {};
  for (const entry of REGISTRY) {
    lists[`registry:${entry.id}`] = entry.names;
    if (entry.requires !== void 0) lists[`requires:${entry.id}`] = entry.requires;
    if (entry.unless !== void 0) lists[`unless:${entry.id}`] = entry.unless;
    if (entry.requires !== void 0) lists[`requires:${entry.id}`] = entry.requires;
  }
  return lists;
}
function prefixed(prefix, lists) {
  return Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [`${prefix}:${name}`, phrases]));
}

// server/language/detect.ts
var SAMPLE = 300;
function votesOf(text2) {
  const votes = {};
  for (const word2 of text2.slice(0, SAMPLE).toLowerCase().split(/[^\p{L}']+/u)) {
    for (const language of FUNCTION_WORDS.get(word2) ?? []) votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes;
}
var LISTS2 = {
  en: "the of and to in that is for with you your we our are this be or as on it by not from have will may if any which can us when they their",
  de: "der die das und zu den von mit sie wir ist nicht eine des dem im f\xFCr auf werden oder auch als sich bei ihre ihrer uns nach wird durch einer ein zur zum unsere daten \xFCber sind",
  fr: "le la les de des et \xE0 en vous nous que pour dans est une un du sur au par pas qui avec votre vos ne ou ce cette sont nos aux peut donn\xE9es \xEAtre",
  es: "el la los las de y que en a se por para con su una un del al es no como sus m\xE1s o este esta datos usted nosotros puede ser",
  it: "il la i gli le di che e in per un una con del della dei delle \xE8 sono non si da al alla nel o dati lei nostro come",
  nl: "de het een en van in is dat op te voor met zijn niet aan wij u uw om ook door bij of onze worden wordt gegevens als deze die",
  pt: "o a os as de que e em um uma para com n\xE3o por se do da dos das no na ao \xE9 seus seu sua ou dados voc\xEA n\xF3s s\xE3o",
  pl: "i w z na do si\u0119 nie \u017Ce jest o dla przez oraz od lub po jak kt\xF3re kt\xF3ry danych s\u0105 przy tym",
  sv: "och att det som en p\xE5 \xE4r av f\xF6r med till den i om inte vi du har de ett eller din ditt dina uppgifter kan v\xE5r",
  da: "og at det som en p\xE5 er af for med til den i om ikke vi du har de et eller din dit dine oplysninger kan vores",
  cs: "a v na se \u017Ee je s z do o k pro jako kter\xE9 kter\xFD nebo va\u0161e va\u0161ich \xFAdaj\u016F jsme jsou p\u0159i",
  fi: "ja on ei ett\xE4 se joka tai ovat kun voi my\xF6s sek\xE4 niin tietoja henkil\xF6tietoja sinun emme olemme"
};
var FUNCTION_WORDS = buildIndex();
function buildIndex() {
  const index = /* @__PURE__ */ new Map();
  for (const [language, words] of Object.entries(LISTS2)) {
    for (const word2 of words.split(" ")) {
      const known = index.get(word2);
      if (known === void 0) index.set(word2, [language]);
      else known.push(language);
    }
  }
  return index;
}

// server/facts/citations.ts
function readCitations(passage) {
  const { text: text2 } = passage.block;
  if (!/\bart/i.test(text2)) return [];
  const citations = [];
  for (const match of text2.matchAll(ARTICLE)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const around = text2.slice(Math.max(0, start - 60), end + 80);
    if (!/GDPR|General Data Protection Regulation|DS-?GVO|2016\/679/i.test(around)) continue;
    citations.push({
      start,
      end,
      law: /UK[- ]?GDPR/.test(around) ? "uk-gdpr" : "gdpr",
      article: Number(match[1]),
      detail: detailOf(match[2] ?? "")
    });
  }
  return citations;
}
var ARTICLE = /\b(?:Article|Art)s?\.?\s?(\d{1,3})((?:[\s.,]{0,2}(?:\(\s?\w{1,2}\s?\)|paragraph|para\.?|par\.?|subpara\.?|lit\.?|letter|point|sentence|no\.?|S\.?|\d{1,2}(?!\d)|[a-k](?![A-Za-z]))){0,8}\)?)/gi;
function detailOf(written) {
  const parts = written.match(/\d{1,2}|\b[a-k]\b/gi) ?? [];
  return parts.map((part) => `(${part.toLowerCase()})`).join("");
}

// server/facts/contacts.ts
function readContacts(passage) {
  const { block } = passage;
  const { text: text2 } = block;
  const contacts = [];
  for (const mark of block.marks) {
    if (mark.kind !== "link" || mark.target === void 0) continue;
    if (/^mailto:/i.test(mark.target)) contacts.push({ by: "email", start: mark.start, end: mark.end });
    else if (/^tel:/i.test(mark.target)) contacts.push({ by: "phone", start: mark.start, end: mark.end });
    else if (/contact|support|feedback|imprint|impressum|get in touch|help|form|write to us|email|e-mail/i.test(`${text2.slice(mark.start, mark.end)} ${mark.target}`)) {
      contacts.push({ by: "link", start: mark.start, end: mark.end });
    }
  }
  for (const { by, pattern } of SHAPES) {
    if (!pattern.cheap.test(text2)) continue;
    for (const match of text2.matchAll(pattern.full)) contacts.push({ by, start: match.index, end: match.index + match[0].length });
  }
  return contacts;
}
var SHAPES = [
  { by: "email", pattern: { cheap: /@|\[at\]|\(at\)|email[\s\u00a0]protected|\{\{/i, full: /(?:[\w.+-]{1,64}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,63}(?:\.|\[dot\]|\(dot\))\w|\[email[\s\u00a0]protected\]|\{\{[^}]{0,60}(?:contact|mail)[^}]{0,60}\}\})/gi } },
  { by: "phone", pattern: { cheap: /\+\d|tel|phone|call|fax|\d-\d{3}-/i, full: /(?:\+|\b00)\d[\d\s()/.-]{6,18}\d|\b(?:tel|phone|call|telephone)[\w\s.:]{0,20}\(?\d[\d\s()/.-]{5,18}\d|\b1-\d{3}-\d{3}-\d{4}\b/gi } },
  { by: "address", pattern: { cheap: /\d/, full: /\b(?:P\.?\s?O\.? Box \d{1,6}|\d{1,5}[a-z]?,? (?:[A-Z][\w.'-]{1,20},? ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Court|Place|Parkway|Pkwy|Floor|Suite)\b|[A-Z][\wäöüß.-]{1,30}(?:straße|strasse|str\.|weg|gasse|platz|allee|laan|straat|gatan|gata|vej|gade|kade|gracht|plein) \d{1,4}|(?:Rue|Avenue|Via|Calle|Rua|Ulica|ul\.) [\w\s'.-]{2,40} \d{1,4}|\b[A-Z]{1,2}-\d{4,5} [A-Z]\w|\b\d{5} [A-Z][a-zäöü]{2,}|\b[A-Z]{2},? \d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|Eircode|Suite \d{1,5}|Floor, )/g } },
  { by: "words", pattern: { cheap: /contact|reach|write to/i, full: /\b(?:contact (?:us|me|our|the (?:developer|controller|company))|write to us|reach (?:out to )?us|get in touch)\b/gi } }
];

// server/facts/dates.ts
function readDates(passage) {
  const { text: text2 } = passage.block;
  const dates = [];
  for (const { pattern, read: read4 } of FORMS) {
    for (const match of text2.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (dates.some((known) => known.start < end && start < known.end)) continue;
      const date = read4(match);
      dates.push({ start, end, ...date === void 0 ? {} : { date } });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
var FORMS = [
  { pattern: /\b(20\d\d|19\d\d)[-/.](\d\d?)[-/.](\d\d?)\b/g, read: (m) => iso(m[1], m[2], m[3]) },
  { pattern: /\b(\d\d?)[-/.](\d\d?)[-/.](20\d\d|19\d\d)\b/g, read: (m) => dayMonth(m[1], m[2], m[3]) },
  { pattern: new RegExp(`\\b(\\d\\d?)(?:st|nd|rd|th)?(?: of)? ${MONTH},? (20\\d\\d|19\\d\\d)\\b`, "gi"), read: (m) => iso(m[3], monthNumber(m[2]), m[1]) },
  { pattern: new RegExp(`\\b${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (20\\d\\d|19\\d\\d)\\b`, "gi"), read: (m) => iso(m[3], monthNumber(m[1]), m[2]) },
  { pattern: new RegExp(`\\b${MONTH},? (20\\d\\d|19\\d\\d)\\b`, "gi"), read: (m) => `${m[2]}-${pad(monthNumber(m[1]))}` },
  { pattern: /\b(\d\d?)[-/.](\d\d?)[-/.](\d\d)\b/g, read: () => void 0 },
  { pattern: /\b(\d\d?)[/.](20\d\d)\b/g, read: (m) => `${m[2]}-${pad(m[1])}` }
];
function monthNumber(name) {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}
function pad(part) {
  return (part ?? "").padStart(2, "0");
}
function iso(year, month, day) {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? void 0 : date;
}
function dayMonth(first, second, year) {
  if (Number(first) > 12) return iso(year, second, first);
  if (Number(second) > 12) return iso(year, first, second);
  return first === second ? iso(year, first, second) : year;
}

// server/language/en/term-words.ts
var DEFINING_LEAD_WORDS = new Set(
  `a abbreviated all also altogether an and any as being below briefly collective collectively document each
  either every following for hereafter herein hereinafter henceforth in individually its jointly my notice of or our
  policy referred respectively short shortly simply statement that the their these this those to together
  your`.split(/\s+/)
);
var WEAK_LEAD_WORDS = new Set("all also and any as be being for in of or that".split(" "));
var GATHERING_WORDS = new Set(
  `collectively hereafter hereinafter henceforth jointly together`.split(/\s+/)
);
var NO_TERM_STARTS = new Set(
  `a additionally after all although an and another any as at because before both but by consent deleting each either
  every except first for from had has have he here how however i if in it its many may more most my neither no not nothing on
  one only or other others our please provided rather second see several she should since so some such than that the their
  them then there therefore these they thing this those though to under until unless upon using various we what whatever when
  whenever where whether which while who why will with without you your`.split(/\s+/)
);
var TERM_HEADS = new Set(
  `content data datum information material subprocessor`.split(/\s+/)
);
var SINGLE_TERMS = new Set(`data subprocessor`.split(/\s+/));
var DATA_TYPE_HEADS = new Set(`content data information identifiers`.split(/\s+/));
var NO_TERM_WORDS = new Set(
  `access additional address collect collected collecting collection contact deleting delete disclosure download
  exporting export further general important more new other processing read sell selling send share sharing storing
  submit transfer transferring update updating use using view`.split(/\s+/)
);

// server/language/en/proper-names.ts
var LEGAL_FORMS = new Set(
  `ab ag aps as asa asbl bv bvba co company corp corporation cv ev eg foundation gmbh gbr hf inc incorporated kft kg kgaa
  limited llc llp lp ltd mbh nv oao o\xFC ou oy oyj plc pte pty pvt sa sarl sas sca scs se sl slu snc spa sprl srl sro ug ulc
  verein association`.split(/\s+/)
);
var PRONOUNS = new Set(
  `we us our ours ourselves you your yours yourself yourselves i me my mine it its they them their theirs he she his her`.split(
    /\s+/
  )
);
var COMPANY_ROLES = new Set(
  `company firm operator controller provider group business organisation organization publisher association foundation
  society employer agency client charity club`.split(/\s+/)
);
var LAW_WORDS = new Set(
  `act acts regulation regulations directive directives law laws code statute ordinance decree treaty convention framework
  shield harbor harbour clauses principles decision commission commissioner authority authorities court courts ombudsman
  ombudsperson ministry department bureau agency parliament inspectorate supervisor board constitution amendment rule alliance initiative`.split(
    /\s+/
  )
);
var LAW_ABBREVIATIONS = new Set(
  `aaa adr ai appi apra bdsg bgb bipa bfdi caloppa canspam can-spam casl ccpa cdpa cfaa cfr cjeu cnil coppa cpa cpra ctdpa
  dma dmca dora dpa dpc dpdi dpf dsa dsg dsgvo dua ecb ecpa edpb edps eea efta eprivacy eu fadp fca fcra ferpa ftc gdpr glba
  hhs hipaa hmrc ico icc idta jams kvkk lgpd nlrb nydfs ofcom odr odpc oecd osha pdpa pdpc pecr pipa pipeda pipl popia
  rgpd scc sccs sec sox swiss-dpf tdddg tddsg tkg tmg ttdsg udpa uk uk-gdpr ukgdpr us usa vcdpa vppa wp29 wto`.split(/\s+/)
);
var TRADE_ABBREVIATIONS = new Set(
  `2fa api apis apps asp aws b2b b2c cc cdn ceo cio ciso cms cookie cpu crm css csv cto dns drm dvd ediscovery erp eula faq
  faqs gps gui hr html http https iaas iam ible id ids imap imei imsi iot ip ips ipv4 ipv6 isbn iso isp isps it jpeg js json
  lan lte mac mfa mms nfc os otp pc pcs pci pdf php pin pki png pos pop3 qa qr ram rfid rss saas sdk sdks seo sftp sim sla
  smb sms smtp sql ssd ssid ssl sso tcp tls tv udp ui url urls usb ux vat voip vpn vps wan wap wifi www xml zip`.split(/\s+/)
);
var CUSTOMARY_EXPRESSIONS = /* @__PURE__ */ new Set([
  "big data",
  "open data",
  "protected health information",
  "nonpublic personal information",
  "freedom of information",
  "public sector information",
  "meta data",
  "user generated content",
  "youtube content",
  "google user data",
  "health data"
]);
var MAKERS = new Set(
  `acronis adobe adsense adwords airbnb akamai alphabet amazon android apple atlassian auth0 automattic aws azure baidu bing
  box chrome cloudflare criteo discord disqus docusign dropbox ebay edge facebook fastly firebase firefox flickr github
  gitlab gmail google gravatar hotjar hubspot ibm instagram intercom ios iphone jetpack klarna linkedin linux macos mailchimp
  mailgun matomo meta microsoft mixpanel mozilla netflix netlify new office openai oracle outlook overture paddle paypal
  pinterest quantcast reddit safari salesforce samsung segment sendgrid sentry shopify skype slack snapchat spotify square
  stripe telegram tiktok tumblr twilio twitter uber unity vercel vimeo visa whatsapp wikipedia windows wordpress x yahoo
  yandex youtube zendesk zoom`.split(/\s+/)
);
var PLACES = new Set(
  `africa african america american asia asian australia australian austria austrian belgium brazil brazilian britain british
  california californian canada canadian china chinese colorado connecticut czech danish delaware denmark dutch eea english
  eu europe european federal finland finnish france french german germany hungary india indian ireland irish israel italian
  italy japan japanese korea korean london luxembourg mexico montana nevada netherlands norway norwegian oregon paris poland
  polish portugal portuguese quebec russia russian singapore spain spanish sweden swedish swiss switzerland texas turkey uk
  ukraine united us usa utah virginia washington`.split(/\s+/)
);
var MONTHS_AND_DAYS = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday`.split(/\s+/)
);

// server/language/term-key.ts
function termKey(term) {
  const words = term.toLowerCase().replaceAll("\u2019", "'").match(WORDS) ?? [];
  let first = 0;
  while (first < words.length - 1 && ARTICLES.has(words[first] ?? "")) first++;
  return words.slice(first).map(wordKey).join("");
}
function wordKey(lower) {
  const bare = lower.replace(POSSESSIVE, "").replaceAll("'", "");
  if (bare.length < 4) return bare;
  if (bare.endsWith("ies")) return bare.length > 4 ? `${bare.slice(0, -3)}y` : bare;
  if (bare.endsWith("sses") || bare.endsWith("xes") || bare.endsWith("ches") || bare.endsWith("shes")) return bare.slice(0, -2);
  return bare.endsWith("s") && !/[suia]s$/.test(bare) ? bare.slice(0, -1) : bare;
}
var WORDS = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
var POSSESSIVE = /'s?$/;
var ARTICLES = /* @__PURE__ */ new Set(["a", "an", "the"]);

// server/facts/definition-sort.ts
function sortOfTerm(defined) {
  const { text: text2, span, together } = defined;
  const term = text2.slice(span.start, span.end);
  if (term.toLowerCase().split("/").every((part) => PRONOUNS.has(part.trim()))) return "pronoun";
  if (together.some((other) => COMPANY_PRONOUNS.has(other.toLowerCase()))) return "name";
  const before = text2.slice(Math.max(0, span.start - REACH), span.start);
  const words = before.match(WORD) ?? [];
  const form = words.findLastIndex(isLegalForm);
  const role = term.toLowerCase().split(" ").at(-1) ?? "";
  if (form >= 0 && COMPANY_ROLES.has(role)) return "name";
  if (form >= 0 && form >= words.length - 2) return "name";
  const named2 = form >= 0 && (term.match(WORD) ?? []).some((word2) => word2.length > 2 && /^\p{Lu}/u.test(word2) && isNamedBefore(word2, words.slice(0, form)));
  if (named2) return "name";
  return isOrganizationsInitials(term, words) ? "name" : "term";
}
var REACH = 200;
var WORD = /[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu;
var COMPANY_PRONOUNS = /* @__PURE__ */ new Set(["we", "us", "our"]);
function isLegalForm(word2) {
  const bare = word2.replaceAll(".", "");
  if (!LEGAL_FORMS.has(bare.toLowerCase())) return false;
  return bare === bare.toUpperCase() || (bare.length > 2 ? /\p{Lu}/u.test(bare) : bare === "Co" || bare === "Oy");
}
function isNamedBefore(word2, words) {
  const lower = word2.toLowerCase();
  return words.slice(-6).some((other) => /^\p{Lu}/u.test(other) && other.toLowerCase().includes(lower));
}
function isOrganizationsInitials(term, words) {
  if (!/^[A-Z]{2,6}$/.test(term)) return false;
  const last = words.filter((word2) => !/^(?:of|the|for|and)$/.test(word2)).slice(-term.length);
  if (!ORGANIZATION.test(last.at(-1) ?? "")) return false;
  return last.map((word2) => word2.charAt(0)).join("") === term;
}
var ORGANIZATION = /^(?:Foundation|Association|Society|Institute|University|Company|Corporation|Group|Organi[sz]ation|Council|Committee|Network|Project)$/;

// server/facts/quotes.ts
function findSetOff(block) {
  const quotes = findQuotes(block.text);
  const marked2 = block.marks.flatMap((mark) => markSetOff(block.text, mark));
  if (marked2.length === 0) return quotes;
  const all = [...quotes, ...marked2].sort((a, b) => a.outerStart - b.outerStart || rank(a) - rank(b));
  const kept = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (last === void 0 || next.outerStart >= last.outerEnd) kept.push(next);
    else if (next.by === "quote" && last.by !== "quote") kept[kept.length - 1] = next;
  }
  return kept;
}
function findQuotes(text2) {
  const found = [];
  for (let at = 0; at < text2.length; at++) {
    const kind = quoteKind(text2.charCodeAt(at));
    if (kind === void 0 || !opens(text2, at, kind)) continue;
    const end = closing(text2, at, kind);
    if (end === void 0) continue;
    const inside = trim(text2, at + 1, end);
    if (inside !== void 0) found.push({ ...inside, outerStart: at, outerEnd: end + 1, by: "quote" });
    at = end;
  }
  return found;
}
var MAX_LENGTH = 120;
function quoteKind(code2) {
  switch (code2) {
    case 34:
    case 8220:
    case 8221:
    case 8222:
    case 171:
    case 187:
      return "double";
    case 39:
    case 8216:
    case 8217:
    case 8218:
    case 8249:
    case 8250:
      return "single";
    default:
      return void 0;
  }
}
function opens(text2, at, kind) {
  const code2 = text2.charCodeAt(at);
  const before = text2.charAt(at - 1);
  const next = text2.charAt(at + 1);
  if (next === " ") return isLetterOrDigit(text2.charAt(at + 2)) && (code2 === 8220 || code2 === 8222 || kind === "double" && before === "(");
  if (next === "" || !(isLetterOrDigit(next) || OPENING.has(next))) return false;
  if (before === "" || before === " " || BEFORE_OPENING.has(before)) return true;
  return kind === "double" && code2 !== 8221 && !isLetterOrDigit(before);
}
function closing(text2, start, kind) {
  const limit = Math.min(text2.length, start + MAX_LENGTH);
  for (let at = start + 2; at < limit; at++) {
    if (quoteKind(text2.charCodeAt(at)) !== kind) continue;
    if (!isLetterOrDigit(text2.charAt(at + 1))) return at;
  }
  return void 0;
}
function markSetOff(text2, mark) {
  const { kind } = mark;
  if (kind !== "strong" && kind !== "emphasis" && kind !== "definition") return [];
  if (mark.end - mark.start > MAX_LENGTH) return [];
  const inside = trim(text2, mark.start, mark.end);
  return inside === void 0 ? [] : [{ ...inside, outerStart: mark.start, outerEnd: mark.end, by: kind }];
}
function trim(text2, from, to) {
  let start = from;
  let end = to;
  while (start < end && TRIMMED.has(text2.charAt(start))) start++;
  while (end > start && TRIMMED.has(text2.charAt(end - 1))) end--;
  return start < end ? { start, end } : void 0;
}
function rank(part) {
  return part.by === "quote" ? 0 : part.by === "definition" ? 1 : 2;
}
var OPENING = /* @__PURE__ */ new Set(["{", "$", "%", "[", "<", "'", "\u2018", "#", "@"]);
var BEFORE_OPENING = /* @__PURE__ */ new Set(["(", "[", "/", "-", "\u2013", "\u2014", '"', "\u201C", "\u201E", ",", ":", "'"]);
var TRIMMED = /* @__PURE__ */ new Set([" ", ",", ";", ":", ".", '"', "\u201C", "\u201D", "\u201E", "\xAB", "\xBB", "(", ")"]);
function isLetterOrDigit(char) {
  return /^[\p{L}\p{N}]$/u.test(char);
}

// server/facts/definitions.ts
function readDefinitions(passage) {
  const { block } = passage;
  if (block.kind === "heading") return [];
  const groups = groupSetOff(block.text, findSetOff(block));
  const found = [
    ...groups.flatMap((group) => readGroup(passage, group)),
    ...readAbbreviations(passage),
    ...readSentences(passage),
    ...readHereinafter(passage),
    ...readDefinedElsewhere(passage),
    ...readEntry(passage),
    ...readDataTypes(passage)
  ];
  return withoutRepetition(found);
}
var REACH2 = 160;
var MAX_WORDS = 6;
function groupSetOff(text2, parts) {
  const groups = [];
  let group;
  let end = 0;
  for (const part of parts) {
    if (!isTermLike(text2.slice(part.start, part.end))) {
      group = void 0;
      continue;
    }
    const between = text2.slice(end, part.outerStart);
    if (group !== void 0 && between.length < 24 && JOINING.test(between)) group.push(part);
    else {
      group = [part];
      groups.push(group);
    }
    end = part.outerEnd;
  }
  return groups;
}
var JOINING = /^[\s,/&]*(?:(?:and|or|and\/or|resp\.)\s+)?(?:the|an?|our|your|each|also)?\s*$/;
function isTermLike(text2) {
  if (text2.length > 60 || !/\p{L}/u.test(text2) || /[@?!]|:\/\/|www\.|\.\s/.test(text2)) return false;
  return text2.split(" ").length <= MAX_WORDS || text2.includes("{{");
}
function readGroup(passage, group) {
  const { text: text2 } = passage.block;
  const [first] = group;
  const last = group.at(-1) ?? first;
  const before = text2.slice(Math.max(0, first.outerStart - REACH2), first.outerStart);
  const after2 = text2.slice(last.outerEnd, last.outerEnd + REACH2);
  const terms = group.map((part) => text2.slice(part.start, part.end));
  if (first.by === "definition") return define(passage, group, void 0);
  const bracket = bracketBefore(before);
  if (bracket !== void 0 && closesBracket(after2)) {
    const open = first.outerStart - before.length + bracket.open;
    const named2 = text2.slice(Math.max(0, open - REACH2), open);
    if (!isDefiningLead(bracket.lead) || !/\p{L}/u.test(named2) || POINTS_ELSEWHERE.test(named2)) return [];
    if (first.by !== "quote" && (bracket.lead.trim() !== "" ? !isDefiningLead(bracket.lead) : !startsCapital(terms[0] ?? ""))) {
      return [];
    }
    if (terms.some((term) => isLawOrBody(term, named2))) return [];
    const definitions = define(passage, group, { start: sentenceAt(passage, open).start, end: open });
    const close = text2.indexOf(")", last.outerEnd);
    if (definitions.length !== 1 || close < 0 || close > last.outerEnd + 3) return definitions;
    const whole = { start: text2.charAt(open - 1) === " " ? open - 1 : open, end: close + 1 };
    return definitions.map((definition) => ({ ...definition, bracket: whole }));
  }
  if (first.by !== "quote" && !startsCapital(terms[0] ?? "")) return /^,? for short\b/.test(after2) ? define(passage, group, void 0) : [];
  if (TAKEN_OVER.test(after2)) return [];
  const verb = DEFINING_VERB.exec(after2);
  if (verb !== null && (first.by === "quote" || MEANING_VERB.test(verb[0]))) {
    const start = last.outerEnd + verb[0].length;
    const meaning = { start, end: Math.max(start, sentenceAt(passage, start).end) };
    const definitions = define(passage, group, meaning);
    return IS_ONLY.test(verb[0]) ? definitions.map((definition) => ({ ...definition, gloss: true })) : definitions;
  }
  if (first.by === "emphasis" || first.by === "strong") return [];
  if (DEFINED_AS.test(before) || /^,? for short\b/.test(after2)) return define(passage, group, void 0);
  if (SPEAKING_OF.test(before) && /\b(?:mean|means|refers? to|referring to|understand)\b/.test(after2)) return define(passage, group, void 0);
  if (ACTING_AS.test(before) && startsCapital(terms[0] ?? "")) return define(passage, group, void 0);
  return [];
}
var POINTS_ELSEWHERE = /\b(?:above|below|section|heading|button|link|page|called)\s?$/i;
var TAKEN_OVER = /^,?\s\(?as\s(?:they|it|that\sterm|such\sterms?|those\sterms|each)\s(?:is|are)\sdefined\b/;
var DEFINING_VERB = /^\s?(?:\([^()]{1,60}\)\s?)?,?\s?(?:as used [^,]{1,50},\s?)?(?:(?:shall|will|should|also|in this [a-z]{1,12}|which|that|here|below|each|both|therefore)\s)*(?:means?\b|refers?\s(?:only\s)?to\b|(?:is|are)\s(?:hereby\s|further\s)?defined\b|(?:has|have|bears?|carr(?:y|ies))\sthe\s(?:same\s|following\s)?meanings?\b|includes?\b|comprises?\b|consists?\sof\b|denotes?\b|stands?\sfor\b|(?:is|are)\sunderstood\b|(?:is|are)\s(?:an?|any|any other|all|the|information|data|those|small|text|natural|individuals?|persons?|companies)\s)/;
var MEANING_VERB = /\b(?:means?|refers?|defined|meanings?)\b/;
var IS_ONLY = /\b(?:is|are)\s(?:any\sother|\w+)\s$/;
var DEFINED_AS = /(?:\b(?:hereinafter|hereafter|henceforth|(?<!search\s|with\sthe\s|to\sthe\s|of\sthe\s)terms?|abbreviated(?:\sas)?)|\b(?:referred?|refers?|referring)\s(?:to\s)?(?:[^.;()]{1,80}\s)?as|\bcollectively(?:\scalled|\sas)?|\b(?:we|hereinafter|hereafter)\s(?:will\s)?call(?:ed)?(?:\s(?:it|this|them|these))?|\bdefined\sas|\breferences\sto),?:?\s(?:the\s|our\s|an?\s|either\s)?$/i;
var SPEAKING_OF = /\b(?:by|when(?:ever)?\swe\s(?:say|use|write|mention|refer\sto|speak\sof|talk\sabout)|where(?:ver)?\s(?:you\s(?:read|see)|we\s(?:say|use|write)))\s(?:the\sterm\s|the\s|an?\s)?$/i;
var ACTING_AS = /\b(?:acts?|acting|processes|functions)\sas\s(?:the|an?)\s$/;
function bracketBefore(before) {
  const open = before.lastIndexOf("(");
  if (open < 0 || before.indexOf(")", open) >= 0) return void 0;
  return { open, lead: before.slice(open + 1) };
}
function closesBracket(after2) {
  return BRACKET_END.test(after2);
}
var BRACKET_END = /^["”“']?\s?(?:\)|,?\s?(?:and|or|for short|in short|respectively|below|hereafter|hereinafter|in the following|each|collectively|together|as applicable|as well as|we|us|our)\b|[,;]\s?["“”„'‘(]|$)/;
function isDefiningLead(lead) {
  const words = lead.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length > 0 && words.every((word2) => WEAK_LEAD_WORDS.has(word2))) return false;
  if (words.every((word2) => DEFINING_LEAD_WORDS.has(word2))) return true;
  return words.length <= 10 && words.some((word2) => GATHERING_WORDS.has(word2));
}
function isLawOrBody(term, before) {
  if (PRONOUNS.has(term.toLowerCase())) return false;
  if (LAW_ABBREVIATIONS.has(term.toLowerCase()) || LAW_ABBREVIATIONS.has(termKey(term))) return true;
  const termWords = term.match(WORD2) ?? [];
  if (termWords.some((word2) => startsCapital(word2) && LAW_WORDS.has(word2.toLowerCase()))) return true;
  const words = before.match(WORD2) ?? [];
  for (let at = words.length - 1; at >= 0 && at >= words.length - 9; at--) {
    const word2 = words[at] ?? "";
    if (!startsCapital(word2) && !NAME_JOINTS.has(word2) && !/^\d/.test(word2)) return false;
    if (startsCapital(word2) && LAW_WORDS.has(word2.toLowerCase())) return true;
  }
  return false;
}
var WORD2 = /[\p{L}\p{N}][\p{L}\p{N}.&'’]*/gu;
var NAME_JOINTS = /* @__PURE__ */ new Set(["of", "the", "and", "on", "for", "to", "in", "or", "with"]);
function define(passage, group, meaning) {
  const terms = group.map((part) => passage.block.text.slice(part.start, part.end));
  return group.map((part) => {
    const span = withoutArticle(passage.block.text, part);
    const term = passage.block.text.slice(span.start, span.end);
    const sort = sortOfTerm({ text: passage.block.text, span, together: terms });
    const gloss = term === term.toLowerCase() ? { gloss: true } : {};
    return { ...span, term, sort, ...gloss, ...meaning === void 0 ? {} : { meaning } };
  });
}
function withoutArticle(text2, span) {
  const article = /^(?:the|an?)\s/.exec(text2.slice(span.start, span.end));
  return { start: span.start + (article?.[0].length ?? 0), end: span.end };
}
function readAbbreviations(passage) {
  const { text: text2 } = passage.block;
  if (!text2.includes("(")) return [];
  const found = [];
  for (const match of text2.matchAll(/\((?:the\s)?([A-Z][\p{L}\p{N}&-]{1,20}(?:\s[A-Z][\p{L}\p{N}&-]{1,20}){0,2})\)/gu)) {
    const term = match[1] ?? "";
    const start = match.index + match[0].length - term.length - 1;
    const before = text2.slice(Math.max(0, match.index - REACH2), match.index).trimEnd();
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    const sort = sortOfTerm({ text: text2, span, together: [term] });
    if (isLawOrBody(term, before)) continue;
    if (term.includes(" ") ? repeatsHead(term, before) : false) found.push({ ...span, term, sort, meaning });
    else if (sort === "name" && ENDS_WITH_LEGAL_FORM.test(before)) found.push({ ...span, term, sort, meaning });
    else if (/^[A-Z]{2,6}s?$/.test(term) && !isTrade(term) && hasInitials(before, term.replace(/s$/, ""))) {
      found.push({ ...span, term, sort, meaning, needs: "use" });
    }
  }
  return found;
}
function repeatsHead(term, before) {
  const last = (before.match(/[\p{L}\p{N}]+$/u) ?? [""])[0];
  return last !== "" && last === last.toLowerCase() && wordKey(last) === wordKey(lastWord(term)) && !/^(?:section|act|policy)$/.test(last);
}
var ENDS_WITH_LEGAL_FORM = /(?:Inc|LLC|Ltd|Limited|GmbH|AG|AS|AB|BV|B\.V|Corp|Corporation|Oy|ApS|S\.A|SA|SAS|SE|KG|Co)[.,]?$/;
function isTrade(term) {
  return TRADE_ABBREVIATIONS.has(term.toLowerCase()) || TRADE_ABBREVIATIONS.has(term.toLowerCase().replace(/s$/, ""));
}
function hasInitials(before, abbreviation) {
  const words = (before.match(/[\p{L}\p{N}]+/gu) ?? []).slice(-abbreviation.length - 2);
  const all = words.filter((word2) => !NAME_JOINTS.has(word2));
  const last = all.slice(-abbreviation.length);
  if (last.length < 2 || last.some((word2) => !startsCapital(word2))) return false;
  return last.map((word2) => word2.charAt(0)).join("").toUpperCase() === abbreviation;
}
function readSentences(passage) {
  const { text: text2 } = passage.block;
  const found = [];
  const speaksOfMeanings = /\b(?:meanings?|defined|definitions?)\b/.test(text2);
  for (const sentence of passage.sentences) {
    const head = text2.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH2));
    if (speaksOfMeanings) {
      const match2 = ELSEWHERE.exec(text2.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)));
      if (match2 !== null) {
        const start2 = sentence.start + match2.index;
        found.push({ start: start2, end: start2 + match2[0].length, term: "", sort: "elsewhere" });
        continue;
      }
    }
    const match = TERM_MEANS.exec(head) ?? BY_TERM_WE_MEAN.exec(head);
    const term = match?.[2] ?? "";
    if (match === null || !isSentenceTerm(term)) continue;
    const start = sentence.start + (match[1] ?? "").length;
    const meaning = { start: sentence.start + match[0].length, end: sentence.end };
    const span = { start, end: start + term.length };
    found.push({ ...span, term, sort: sortOfTerm({ text: text2, span, together: [term] }), meaning });
  }
  return found;
}
var TERM_MEANS = /^((?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|\([a-z\d]{1,3}\)\s|[•*–-]\s)?(?:The\s|An?\s)?)([\p{Lu}][\p{L}’'-]*(?:\s[\p{L}’'-]+){0,4}?)(?:\s\([^()]{1,40}\))?(?=\s(?:shall\s|will\s)?(?:means?\s(?:any|an?|the|all|information|data|every|each|those|such|personal|individuals?|persons?|our|your|natural|either|one|small)\b|refers?\sto\b|(?:is|are)\s(?:defined\sas|any|information|data)\b))/u;
var BY_TERM_WE_MEAN = /^(By\s)((?:[\p{L}’'-]+\s){0,4}?[\p{L}’'-]+)(?=,?\swe\s(?:mean|understand)\b)/u;
var ELSEWHERE = /\b(?:capitali[sz]ed|defined)\s(?:\w+\s){0,2}?(?:terms?|words?|expressions?)\b.{0,120}?\b(?:meanings?|defined|definitions?)\b.{0,60}?\b(?:in|under|by|to)\s(?:the|our|such|those|that|that\sterm\sin)\b/i;
function isSentenceTerm(term) {
  const words = term.toLowerCase().split(" ");
  if (words.length === 0 || term === "") return false;
  const first = words[0] ?? "";
  if (NO_TERM_STARTS.has(first) || /ing$/.test(first)) return false;
  return words.every((word2) => !SENTENCE_WORDS.has(word2));
}
var SENTENCE_WORDS = new Set(
  "is are was were be been has have had do does did will would can could may might must shall should not that which this these we you they it if also only section policy notice".split(
    " "
  )
);
function readHereinafter(passage) {
  const { text: text2 } = passage.block;
  if (!/herein|hereaf|\bcalled\b|\breferred\b/i.test(text2)) return [];
  const found = [];
  for (const match of text2.matchAll(HEREINAFTER)) {
    const term = match[1] ?? match[2] ?? "";
    if (match[2] !== void 0 && !DATA_TYPE_HEADS.has(lastWord(term))) continue;
    const start = match.index + match[0].length - term.length;
    const span = { start, end: start + term.length };
    const meaning = { start: sentenceAt(passage, match.index).start, end: match.index };
    found.push({ ...span, term, sort: sortOfTerm({ text: text2, span, together: [term] }), meaning });
  }
  return found;
}
var HEREINAFTER = /\b(?:herein|here)after,?(?:\s(?:also|collectively|jointly|individually|together|simply|referred|called|known|designated|to|as)){0,4}:?\s(?:the\s|our\s|an?\s)?(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3})|\b(?:called|referred\sto\sas)\s(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){1,3})/gu;
function readDefinedElsewhere(passage) {
  const { text: text2 } = passage.block;
  if (!/\bdefined\s(?:in|by|under)\b/.test(text2)) return [];
  const found = [];
  for (const match of text2.matchAll(DEFINED_ELSEWHERE)) {
    const words = (match[1] ?? "").split(" ");
    const lower = words.findLastIndex((word2) => !startsCapital(word2));
    const term = words.slice(lower < words.length - 1 ? lower + 1 : -2).join(" ");
    const start = match.index + (match[1] ?? "").length - term.length;
    found.push({ start, end: start + term.length, term, sort: "elsewhere" });
  }
  return found;
}
var DEFINED_ELSEWHERE = /((?:[\p{L}-]{1,30}\s){0,3}[\p{L}-]{1,30})["”“']?(?:,?\s\(?(?:each\s)?as|\s\()\s?(?:(?:that|such|this|the)\sterms?\s(?:is|are)\s|those\sterms\sare\s|they\sare\s)?defined\s(?:in|by|under)\b/gu;
function readEntry(passage) {
  const { block, sentences } = passage;
  const label = entryLabel(passage);
  if (label === void 0) return [];
  const term = block.text.slice(label.start, label.end);
  if (!isTermLike(term)) return [];
  const sort = sortOfTerm({ text: block.text, span: label, together: [term] });
  const end = sentences.at(-1)?.end ?? label.end;
  const meaning = end > label.end + 1 ? { meaning: { start: label.end, end } } : {};
  return [{ ...label, term, sort: sort === "pronoun" ? "pronoun" : "term", ...meaning, needs: "definitions" }];
}
function entryLabel(passage) {
  const { block } = passage;
  const { text: text2 } = block;
  if (block.cell !== void 0) {
    return block.cell.column === 0 && !block.cell.heading && text2.length > 0 ? { start: 0, end: text2.length } : void 0;
  }
  if (block.marker === "dt") return { start: 0, end: text2.length };
  if (block.kind !== "entry" && block.kind !== "paragraph") return void 0;
  const match = /^["“„«]?(\p{L}[^:–—"”?!]{1,58}?)["”“»]?(?::\s|\s[–—-]\s)/u.exec(text2.slice(0, 80));
  if (match?.[1] === void 0) return void 0;
  const start = match[0].indexOf(match[1]);
  return { start, end: start + match[1].length };
}
function readDataTypes(passage) {
  const { block, sentences } = passage;
  const places = /* @__PURE__ */ new Set([0, ...sentences.map(({ start }) => start)]);
  for (const mark of block.marks) if (mark.kind === "break") places.add(mark.end);
  const found = [];
  for (const place2 of places) {
    const match = DATA_TYPE.exec(block.text.slice(place2, place2 + REACH2));
    const term = match?.[2];
    if (match === null || term === void 0) continue;
    if (!DATA_TYPE_HEADS.has(lastWord(term)) || !term.includes(" ")) continue;
    const start = place2 + (match[1] ?? "").length;
    found.push({ start, end: start + term.length, term, sort: "term", needs: "use" });
  }
  return found;
}
var DATA_TYPE = /^((?:\s|[•*·–-]\s?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s){0,2})(\p{Lu}[\p{L}\p{N}/-]*(?:\s(?:and\s|or\s|&\s)?\p{Lu}[\p{L}\p{N}/-]*){0,4})(?=:|\s[–—-]\s|,?\s(?:such\sas|including|includes?|like|consists?\sof)\b)/u;
function sentenceAt(passage, offset) {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: passage.block.text.length };
}
function lastWord(term) {
  return (term.split(" ").at(-1) ?? "").toLowerCase();
}
function startsCapital(word2) {
  return /^\p{Lu}/u.test(word2);
}
function withoutRepetition(found) {
  const sorted2 = [...found].sort((a, b) => a.start - b.start || Number(a.needs !== void 0) - Number(b.needs !== void 0));
  const kept = [];
  for (const definition of sorted2) {
    const last = kept.at(-1);
    if (last === void 0 || definition.start >= last.end) kept.push(definition);
    else if (last.needs !== void 0 && definition.needs === void 0) kept[kept.length - 1] = definition;
    else if (last.needs !== void 0 && definition.needs !== last.needs && definition.start === last.start) kept.push(definition);
  }
  return kept;
}

// server/facts/directives.ts
function readDirectives(block) {
  if (block.kind === "comment") return directivesIn(block.text);
  return block.marks.filter(isComment2).flatMap(
    (mark) => directivesIn(mark.target ?? "").map((directive) => ({
      ...directive,
      start: mark.start,
      end: mark.end
    }))
  );
}
var PREFIX = "privacy-policy-lint-";
var COMMANDS = [
  "disable-next-line",
  "disable-line",
  "disable-file",
  "disable",
  "enable",
  "treat-as"
];
function isComment2(mark) {
  return mark.kind === "comment";
}
function directivesIn(comment) {
  const found = [];
  for (let start = comment.indexOf(PREFIX); start >= 0; ) {
    const next = comment.indexOf(PREFIX, start + PREFIX.length);
    const directive = directiveAt(comment.slice(start, next < 0 ? comment.length : next), start);
    if (directive !== void 0) found.push(directive);
    start = next;
  }
  return found;
}
function directiveAt(said, start) {
  const command = COMMANDS.find((name) => said.startsWith(name, PREFIX.length));
  if (command === void 0) return void 0;
  const from = PREFIX.length + command.length;
  const reason = said.indexOf("--", from);
  const listed = said.slice(from, reason < 0 ? said.length : reason);
  if (/^[^\s,]/.test(listed)) return void 0;
  return {
    start,
    end: start + from + listed.trimEnd().length,
    command,
    arguments: listed.split(/[\s,]+/).filter((argument) => argument !== "")
  };
}

// server/facts/genre.ts
var TITLE_LENGTH = 120;
function readGenre(passage) {
  const { text: text2, kind } = passage.block;
  const isTitle3 = kind === "heading" || text2.length <= TITLE_LENGTH;
  return {
    namesPolicy: isTitle3 && POLICY_TITLE.test(text2) && !ABOUT_POLICIES.test(text2),
    namesOther: isTitle3 && OTHER_TITLE.test(text2),
    speaksAsPolicy: text2.length > 30 && AS_POLICY.test(text2),
    speaksAsOther: AS_OTHER.test(text2)
  };
}
var POLICY_TITLE = /\b(?:privacy|data[- ]protection|data[- ]privacy|fair processing|gdpr|personal data)\b[\w\s&'’,-]{0,40}?\b(?:policy|policies|notice|statement|declaration|information|practices|disclosure|terms|charter)\b|\b(?:policy|notice|statement|declaration|information)\b[\w\s&'’,-]{0,20}?\b(?:privacy|data[- ]protection|personal data)\b|^\W*(?:our |your |about )?(?:privacy|data protection)(?: (?:at|@|in|for|on|&|and) [\w\s]{1,40})?\W*$|\bdata policy\b|datenschutz/i;
var ABOUT_POLICIES = /\b(?:how to|what (?:is|are|to)|why (?:you|your)|guide|checklist|template|generator|writing|examples? of|contributing|tips|requirements?)\b|\bpolic(?:y|ies) (?:annotat|analy[sz]|pars|lint|check|scrap|crawl|corpus|dataset|tool|bot|builder|kit)\w*/i;
var OTHER_TITLE = /\b(?:terms (?:of (?:service|use|sale)|and conditions|& conditions)|terms of|user agreement|cookies? (?:policy|notice|statement|declaration)|data processing (?:agreement|addendum|terms)|processor agreement|\bDPA\b|license|licence agreement|getting started|contributing|changelog|acceptable use|data subject (?:access )?requests? (?:policy|procedure)|retention (?:policy|schedule)|access request policy|compliance checklist|api\b|faq|how to|guide|blog)\b/i;
var AS_POLICY = /\b(?:this|our|the following|these) (?:\w+ ){0,3}?(?:privacy|data[- ]protection|data) (?:policy|notice|statement|declaration|information|practices)\b|\bthis (?:policy|notice|statement) (?:describes|explains|sets out|tells you|covers|informs)\b|\b(?:does not|do not|doesn't|don't|never) (?:collect|store|share|process|gather) (?:\w+ ){0,4}?(?:personal|information|data)\b|\bwe (?:may |also |only |will |do |might |would )*(?:collect|process|use|share|disclose|store|receive|gather|obtain) (?:and \w+ )?(?:\w+ ){0,4}?(?:personal|information|data)\b|\b(?:your|personal) (?:personal )?(?:data|information) (?:is|are|will be|may be) (?:\w+ )?(?:collected|processed|used|shared|stored|disclosed|transferred)\b/i;
var AS_OTHER = /\b(?:these|this|the) (?:terms of (?:service|use)|terms and conditions|user agreement|data processing (?:agreement|addendum)|\bDPA\b|cookie policy|tutorial|article|blog post|guide|repository|procedure)\b|\b(?:processor|supplier|vendor) shall\b|\bnpm install\b|\bpull requests?\b|\byour privacy (?:policy|notice) (?:must|should|needs)\b|\b(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|website owners?|(?:data )?controllers?|developers?|marketers?) (?:\w+ )?(?:must|should|need to|have to|can|may)\b|\byour (?:business|company|organi[sz]ation|website visitors|site visitors|users|customers|website)\b|\b(?:this|our) (?:tool|library|package|plugin) (?:lets|helps|allows)\b|\bgoverning law\b|\bwarranties\b|\bindemnif\w+|\bintellectual property\b|\bthe (?:data )?processor (?:shall|will|must)\b/i;

// server/facts/addresses.ts
function findAddresses(text2) {
  const found = [];
  let from = 0;
  for (let dot = text2.indexOf("."); dot >= 0; dot = text2.indexOf(".", Math.max(dot + 1, from))) {
    if (!isHostCode(text2.charCodeAt(dot - 1)) || !isHostCode(text2.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > from && !isDelimiter(text2.charCodeAt(start - 1))) start--;
    let end = dot + 1;
    while (end < text2.length && !isDelimiter(text2.charCodeAt(end))) end++;
    from = end;
    while (end > start && TRAILING.has(text2.charAt(end - 1))) end--;
    const address = parseAddress(text2.slice(start, Math.min(end, start + MAX_LENGTH2)), { start, end });
    if (address !== void 0) found.push(address);
  }
  return found;
}
function parseAddress(written, span) {
  const scheme = /^(?:[a-z]{2,8}:)?\/\/|^mailto:/i.exec(written)?.[0] ?? "";
  const rest = written.slice(scheme.length);
  const slash = rest.search(/[/?#]/);
  const authority = slash < 0 ? rest : rest.slice(0, slash);
  const at = authority.lastIndexOf("@");
  const email = at > 0 || scheme.toLowerCase() === "mailto:";
  const named2 = authority.slice(at + 1).replace(/:\d{0,5}$/, "");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(named2)) return void 0;
  const top = named2.slice(named2.lastIndexOf(".") + 1);
  const certain = scheme !== "" || email || /^www\./i.test(named2);
  if (!certain && !/^(?:[a-z]{2,24}|[A-Z]{2,24})$/.test(top)) return void 0;
  return {
    ...span,
    host: named2.toLowerCase(),
    path: slash < 0 || email ? "" : rest.slice(slash).toLowerCase(),
    email
  };
}
var MAX_LENGTH2 = 2e3;
var TRAILING = /* @__PURE__ */ new Set([".", ":", "!", "?", "*", "_", "/"]);
function isDelimiter(code2) {
  if (code2 <= 32) return true;
  if (code2 < 128) return DELIMITERS2.has(code2);
  return code2 === 171 || code2 === 187 || code2 === 160 || code2 >= 8192 && code2 <= 8303 || code2 >= 12288;
}
var DELIMITERS2 = new Set(Array.from("\"'<>()[]{}|,;`", (char) => char.charCodeAt(0)));
function isHostCode(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 === 45;
}

// server/facts/sites.ts
function sitesAt(address) {
  const labels = address.host.split(".").slice(-MAX_LABELS);
  const found = [];
  for (let from = 0; from < labels.length - 1; from++) {
    for (const site of SITES.get(labels.slice(from).join(".")) ?? []) {
      if (leadsTo(address.path, site)) found.push(site);
    }
  }
  if (found.length === 0) return [];
  const live = found.filter((site) => site.live).map((site) => site.entry.id);
  const families = /* @__PURE__ */ new Map();
  for (const site of found) {
    if (site.live || live.includes(site.entry.id)) continue;
    const best = families.get(site.entry.about);
    if (best === void 0 || site.written.length > best.written.length) families.set(site.entry.about, site);
  }
  return [...families.values()].map((site) => site.entry);
}
var MAX_LABELS = 6;
var SITES = indexSites();
function indexSites() {
  const index = /* @__PURE__ */ new Map();
  for (const entry of REGISTRY) {
    const all = [
      ...(entry.sites ?? []).map((written) => ({ written, live: false })),
      ...(entry.liveSites ?? []).map((written) => ({ written, live: true }))
    ];
    for (const { written, live } of all) {
      const [host = "", ...path] = written.split("/");
      const known = index.get(host) ?? [];
      index.set(host, [...known, { entry, written, path, live }]);
    }
  }
  return index;
}
function leadsTo(path, site) {
  if (site.path.length === 0) return true;
  const parts = path.split("/").slice(1);
  return site.path.every((part, index) => {
    const here = parts[index];
    if (here === void 0 || here === "") return false;
    if (part === "*" || here === part) return true;
    return index === site.path.length - 1 && here.startsWith(part);
  });
}

// server/facts/mentions.ts
function readMentions(passage) {
  const addresses = findAddresses(passage.block.text);
  const candidates = [
    ...named(passage).filter((candidate) => !isInside(candidate, addresses)),
    ...shaped(passage).filter((candidate) => !isInside(candidate, addresses)),
    ...addressed(passage, addresses)
  ];
  if (candidates.length === 0) return [];
  const meant = candidates.filter((candidate) => isMeant(passage, candidate));
  return longest(meant).map((candidate) => ({
    start: candidate.start,
    end: candidate.end,
    entry: candidate.entry.id,
    historic: candidate.entry.history === "guarded" && isHistoric(passage, candidate)
  }));
}
function named({ block, tokens, hits, language }) {
  const found = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const concept = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    if (!concept.startsWith("registry:")) continue;
    const entry = REGISTRY_BY_ID.get(concept.slice("registry:".length));
    if (entry === void 0) continue;
    const first = hits.firsts[hit] ?? 0;
    const last = hits.lasts[hit] ?? 0;
    const end = withFullStop(block.text, tokens.starts[last] ?? 0, tokens.ends[last] ?? 0);
    found.push({ entry, start: tokens.starts[first] ?? 0, end, first, last });
  }
  return found;
}
function withFullStop(text2, start, end) {
  if (text2.charAt(end) !== "." || !ABBREVIATED.has(text2.slice(start, end).toLowerCase())) return end;
  const next = text2.charAt(end + 1);
  if (next === "") return end;
  return next !== " " || /[\p{Ll}\p{N}("“‘–—-]/u.test(text2.charAt(end + 2)) ? end + 1 : end;
}
var ABBREVIATED = /* @__PURE__ */ new Set(["inc", "ltd"]);
var SHAPES_BY_SIGN = indexShapes();
function indexShapes() {
  const index = /* @__PURE__ */ new Map();
  for (const entry of REGISTRY) {
    for (const shape of entry.shapes ?? []) {
      const sign = /[^\p{L}\p{N} ]/u.exec(shape.contains)?.[0] ?? "";
      index.set(sign, [...index.get(sign) ?? [], { entry, shape }]);
    }
  }
  return index;
}
function shaped(passage) {
  const { text: text2 } = passage.block;
  const found = [];
  for (const [sign, shapes] of SHAPES_BY_SIGN) {
    if (!text2.includes(sign)) continue;
    for (const { entry, shape } of shapes) {
      if (!text2.includes(shape.contains)) continue;
      for (const match of text2.matchAll(shape.pattern)) {
        found.push(candidateAt(passage, entry, { start: match.index, end: match.index + match[0].length }));
      }
    }
  }
  return found;
}
function addressed(passage, addresses) {
  const { marks } = passage.block;
  const links = marks.flatMap((mark) => {
    if (mark.kind !== "link" || mark.target === void 0 || mark.end <= mark.start) return [];
    const address = parseAddress(mark.target, mark);
    return address === void 0 ? [] : [{ ...address, start: mark.start, end: mark.end }];
  });
  return [...addresses, ...links].flatMap(
    (address) => address.email ? [] : sitesAt(address).map((entry) => candidateAt(passage, entry, address))
  );
}
function candidateAt(passage, entry, span) {
  const { tokens } = passage;
  let low = 0;
  let high = Math.max(0, tokens.count - 1);
  while (low < high) {
    const middle = low + high >> 1;
    if ((tokens.ends[middle] ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last + 1 < tokens.count && (tokens.starts[last + 1] ?? 0) < span.end) last++;
  return { entry, start: span.start, end: span.end, first: low, last };
}
function isInside(candidate, addresses) {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((addresses[middle]?.end ?? 0) < candidate.end) low = middle + 1;
    else high = middle;
  }
  const address = addresses[low];
  if (address === void 0 || address.start > candidate.start) return false;
  return address.end - address.start > candidate.end - candidate.start;
}
function isMeant(passage, { entry, first }) {
  if (entry.requires === void 0 && entry.unless === void 0) return true;
  let required = entry.requires === void 0;
  for (const hit of hitsOfSentence(passage, first)) {
    if (hit.concept === `unless:${entry.id}`) return false;
    if (hit.concept === `requires:${entry.id}`) required = true;
  }
  return required;
}
var BEFORE_REACH = 80;
var AFTER_REACH = 120;
var DIRECTLY_BEFORE = 4;
function isHistoric(passage, { start, end, first, last }) {
  const { tokens } = passage;
  let weak = false;
  let relied = false;
  for (const hit of hitsOfSentence(passage, first)) {
    if (!hit.concept.startsWith("history:")) continue;
    const isBefore = hit.last < first;
    const isNear = isBefore ? start - (tokens.ends[hit.last] ?? 0) <= BEFORE_REACH : hit.first > last && (tokens.starts[hit.first] ?? 0) - end <= AFTER_REACH;
    if (!isNear) continue;
    if (hit.concept === "history:strong") return true;
    if (hit.concept === "history:after" && !isBefore) return true;
    if (hit.concept === "history:before" && isBefore && first - hit.last <= DIRECTLY_BEFORE) return true;
    if (hit.concept === "history:weak") weak = true;
    if (hit.concept === "history:rely" && isBefore) relied = true;
  }
  return weak && !relied;
}
function hitsOfSentence({ tokens, hits, language }, token) {
  const sentence = tokens.sentences[token] ?? 0;
  let start = token;
  while (start > 0 && tokens.sentences[start - 1] === sentence) start--;
  let low = 0;
  let high = hits.count;
  while (low < high) {
    const middle = low + high >> 1;
    if ((hits.firsts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let hit = low; hit < hits.count; hit++) {
    const first = hits.firsts[hit] ?? 0;
    if (tokens.sentences[first] !== sentence) break;
    found.push({
      concept: language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "",
      first,
      last: hits.lasts[hit] ?? 0
    });
  }
  return found;
}
function longest(candidates) {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  const lastOf = /* @__PURE__ */ new Map();
  for (const next of ordered) {
    const at = lastOf.get(next.entry.about);
    const before = at === void 0 ? void 0 : kept[at];
    if (at === void 0 || before === void 0 || next.start >= before.end) {
      lastOf.set(next.entry.about, kept.length);
      kept.push(next);
    } else if (next.end - next.start > before.end - before.start) kept[at] = next;
  }
  return kept;
}

// server/language/en/organizations.ts
var LEGAL_FORMS2 = /* @__PURE__ */ new Set([
  "inc",
  "incorporated",
  "llc",
  "l.l.c",
  "ltd",
  "limited",
  "llp",
  "lp",
  "plc",
  "corp",
  "corporation",
  "company",
  "co",
  "gmbh",
  "mbh",
  "ag",
  "se",
  "kg",
  "kgaa",
  "ohg",
  "gbr",
  "ug",
  "e.k",
  "e.v",
  "ev",
  "sa",
  "s.a",
  "sas",
  "s.a.s",
  "sarl",
  "s.\xE0.r.l",
  "eurl",
  "bv",
  "b.v",
  "nv",
  "n.v",
  "vof",
  "bvba",
  "sprl",
  "ab",
  "oy",
  "oyj",
  "as",
  "asa",
  "aps",
  "a.s",
  "srl",
  "s.r.l",
  "spa",
  "s.p.a",
  "sl",
  "s.l",
  "slu",
  "s.l.u",
  "lda",
  "ltda",
  "pty",
  "pte",
  "pvt",
  "pt",
  "sdn",
  "bhd",
  "kft",
  "zrt",
  "nyrt",
  "ooo",
  "o\xFC",
  "ou",
  "uab",
  "sia",
  "d.o.o",
  "doo",
  "s.r.o",
  "sro",
  "eood",
  "ood",
  "ad",
  "kk",
  "kabushiki",
  "ulc",
  "unlimited",
  "cic",
  "scs",
  "sca",
  "ab",
  "hf",
  "ehf"
]);
var BODY_WORDS = /* @__PURE__ */ new Set([
  "foundation",
  "university",
  "association",
  "stichting",
  "stiftung",
  "verein",
  "ministry",
  "council",
  "institute",
  "college",
  "school",
  "hospital",
  "society",
  "trust",
  "federation",
  "cooperative",
  "co-operative",
  "agency",
  "authority",
  "bank",
  "gesellschaft",
  "holding",
  "holdings",
  "group",
  "fundaci\xF3n",
  "fondation",
  "gemeinde",
  "bundesamt",
  "committee",
  "chamber",
  "studio",
  "studios",
  "games",
  "software",
  "technologies",
  "technology",
  "solutions",
  "labs",
  "media",
  "entertainment",
  "interactive",
  "systems",
  "consulting",
  "services",
  "ventures",
  "enterprises",
  "partners",
  "industries",
  "international",
  "networks",
  "digital"
]);
var STRONG_BODY_WORDS = /* @__PURE__ */ new Set([
  "foundation",
  "university",
  "association",
  "stichting",
  "stiftung",
  "verein",
  "ministry",
  "council",
  "institute",
  "college",
  "hospital",
  "federation",
  "cooperative",
  "co-operative",
  "fundaci\xF3n",
  "fondation",
  "gemeinde",
  "bundesamt",
  "chamber"
]);
var VENDORS = /* @__PURE__ */ new Set([
  "google",
  "facebook",
  "meta",
  "microsoft",
  "amazon",
  "apple",
  "twitter",
  "stripe",
  "paypal",
  "mailchimp",
  "rocket",
  "hubspot",
  "salesforce",
  "zendesk",
  "mixpanel",
  "amplitude",
  "cloudflare",
  "digitalocean",
  "hetzner",
  "intercom",
  "sentry",
  "functional",
  "unity",
  "applovin",
  "onesignal",
  "sendgrid",
  "twilio",
  "shopify",
  "braintree",
  "adyen",
  "klarna",
  "appsflyer",
  "adjust",
  "segment",
  "hotjar",
  "matomo",
  "innocraft",
  "linkedin",
  "instagram",
  "youtube",
  "tiktok",
  "bytedance",
  "pinterest",
  "snap",
  "vimeo",
  "adobe",
  "oracle",
  "criteo",
  "taboola",
  "outbrain",
  "automattic",
  "intuit",
  "slack",
  "zoom",
  "dropbox",
  "atlassian",
  "freshworks",
  "sendinblue",
  "brevo",
  "mailgun",
  "heroku",
  "netlify",
  "vercel",
  "fastly",
  "akamai",
  "ovh",
  "ionos",
  "strato",
  "usercentrics",
  "cookiebot",
  "cybot",
  "onetrust",
  "truste",
  "trustarc",
  "jams",
  "bbb",
  "american",
  "federal",
  "department",
  "european",
  "information",
  "data",
  "digital",
  "network",
  "internet",
  "app",
  "play",
  "sofort",
  "visa",
  "mastercard",
  "datev",
  "dhl",
  "ups",
  "dpd",
  "crashlytics",
  "flurry",
  "verizon",
  "yahoo",
  "oath",
  "nielsen",
  "comscore",
  "chartbeat",
  "disqus",
  "gravatar",
  "xing",
  "new",
  "startapp",
  "chartboost",
  "vungle",
  "ironsource",
  "tapjoy",
  "inmobi",
  "supersonic",
  "gameanalytics",
  "huawei",
  "tencent",
  "alibaba",
  "samsung",
  "xiaomi",
  "rackspace",
  "typeform",
  "surveymonkey",
  "eventbrite",
  "recaptcha",
  "microsoft's"
]);

// server/facts/parties.ts
function readParties(passage) {
  const { tokens } = passage;
  const parties = [];
  for (let at = 0; at < tokens.count; ) {
    const end = nameEnd(passage, at);
    if (end === at) {
      at++;
      continue;
    }
    const party = partyOf(passage, at, end);
    if (party !== void 0) parties.push(party);
    at = end;
  }
  return parties;
}
function nameEnd(passage, at) {
  const { tokens } = passage;
  if (!isNameWord(passage, at)) return at;
  let end = at + 1;
  while (end < tokens.count && tokens.sentences[end] === tokens.sentences[at]) {
    const gap = tokens.gaps[end] ?? 0;
    if (isLegalForm2(passage, end) && gap <= GAP.bracket) {
      end++;
      continue;
    }
    if (gap > GAP.space) break;
    if (isNameWord(passage, end)) {
      end++;
      continue;
    }
    const joining = JOINING2.has(word(passage, end)) && end + 1 < tokens.count && isNameWord(passage, end + 1) && tokens.gaps[end + 1] === GAP.space;
    if (!joining) break;
    end += 2;
  }
  return end;
}
var JOINING2 = /* @__PURE__ */ new Set(["of", "and", "&", "for", "de", "der", "f\xFCr", "und", "van"]);
function isNameWord(passage, at) {
  const style = passage.tokens.cases[at];
  if (style === CASE.capital || style === CASE.upper || style === CASE.mixed) return !NOT_NAMES.has(word(passage, at));
  return style === CASE.number && at + 1 < passage.tokens.count && passage.tokens.cases[at + 1] === CASE.capital;
}
var NOT_NAMES = /* @__PURE__ */ new Set([
  "we",
  "our",
  "us",
  "you",
  "your",
  "the",
  "this",
  "these",
  "that",
  "if",
  "when",
  "by",
  "in",
  "for",
  "please",
  "it",
  "its",
  "i",
  "a",
  "an",
  "as",
  "at",
  "to",
  "privacy",
  "policy",
  "notice",
  "statement",
  "terms",
  "personal",
  "information",
  "data",
  "welcome",
  "contact",
  "and",
  "or",
  "any",
  "all",
  "how",
  "what",
  "who",
  "where",
  "why",
  "is",
  "are",
  "protection",
  "officer",
  "controller",
  "article",
  "art",
  "section",
  "gdpr",
  "website",
  "site",
  "services",
  "service",
  "last",
  "updated",
  "effective",
  "date",
  "cookies",
  "cookie",
  "general",
  "regulation",
  "he",
  "she",
  "they",
  "with",
  "from",
  "on",
  "through",
  "while",
  "since",
  "because",
  "under",
  "e-mail",
  "email",
  "address",
  "phone",
  "tel",
  "fax",
  "yes",
  "no",
  "not",
  "may",
  "also",
  "such",
  "other",
  "respect",
  "about"
]);
function word(passage, at) {
  return passage.block.text.slice(passage.tokens.starts[at], passage.tokens.ends[at]).toLowerCase();
}
function isLegalForm2(passage, at) {
  const style = passage.tokens.cases[at];
  return (style !== CASE.lower || LOWER_FORMS.has(word(passage, at))) && style !== CASE.number && LEGAL_FORMS2.has(word(passage, at));
}
var LOWER_FORMS = /* @__PURE__ */ new Set(["e.v", "d.o.o", "s.r.o", "mbh", "plc", "ltd", "inc", "llc", "gmbh", "a.s", "s.r.l", "limited", "e.k"]);
function partyOf(passage, first, end) {
  const { tokens, block } = passage;
  const start = tokens.starts[first] ?? 0;
  const stop = tokens.ends[end - 1] ?? 0;
  let isEntity = false;
  for (let at = first; at < end; at++) {
    if (at > first && isLegalForm2(passage, at)) isEntity = true;
    if (end - first > 1 && STRONG_BODY_WORDS.has(word(passage, at))) isEntity = true;
    if (at > first && BODY_WORDS.has(word(passage, at)) && word(passage, first) !== "the") isEntity ||= false;
  }
  const role = roleOf(passage, first, { start, end: stop });
  if (!isEntity && role === "named") return void 0;
  if (!isEntity && end - first === 1 && tokens.cases[first] === CASE.upper && block.text.length < 6) return void 0;
  return { start, end: stop, name: block.text.slice(start, stop), sort: isEntity || isPerson(role, end - first) ? "entity" : "brand", role };
}
function isPerson(role, words) {
  return role === "controller" && words >= 2;
}
function roleOf(passage, first, span) {
  const { text: text2 } = passage.block;
  const before = text2.slice(Math.max(0, span.start - 90), span.start);
  const after2 = text2.slice(span.end, span.end + 140);
  if (CALLED_WE.test(after2) || WE_ARE.test(before)) return "we";
  if (IS_CONTROLLER.test(after2) || CONTROLLER_IS.test(before)) return "controller";
  if (VENDORS.has(word(passage, first))) return "other";
  if (OPERATED_BY.test(before) || OPERATES.test(after2)) return "operator";
  if (SOMEBODY_ELSE.test(before)) return "other";
  if (SPEAKS.test(after2)) return "operator";
  return "named";
}
var CALLED_WE = /^[^.;]{0,120}?[(“"'‘]\s?(?:collectively,?\s|together,?\s|hereinafter\s|hereafter\s|referred to as\s|the\s|or\s|also\s|“|"|'|\w+[”"'’,]*\s(?:or|and|,)?\s?){0,8}[“"'‘]?(?:we|us|our)\b/i;
var WE_ARE = /(?:\bwe(?:,| are| at|[”"'’]+,?\s?(?:means?|refers? to|is|are)?)|\b(?:our|us)[”"'’]*,? (?:means?|refers? to|shall mean)(?: to)?|\bat)\s?(?:the\s)?$/i;
var IS_CONTROLLER = /^[^.;]{0,100}?\b(?:is|are|acts? as|being|as|shall be|will be)\s(?:[\w-]+\s){0,4}?(?:controllers?|responsible|owner|data fiduciary|in charge)\b/i;
var CONTROLLER_IS = /\b(?:(?:data )?controller|responsible (?:party|body|person|entity|for [\w\s]{3,50})|data fiduciary|owner and data controller|verantwortlich\w*)\b[^.;]{0,60}?(?:\bis\b|:|\bby\b|\bare\b|\bmeans\b|–|-|,)\s?(?:the\s|us,?\s|we,?\s)?$/i;
var OPERATED_BY = /\b(?:operated|provided|run|owned|offered|published|developed|built|made|created|maintained|managed|distributed|designed|issued|brought to you) (?:and (?:operated|owned|run|maintained|managed|developed|provided) )?by\s?(?:the\s)?(?:company\s)?$/i;
var OPERATES = /^(?:[’']s)?(?:,?\s?\([^)]{0,80}\))?,?\s(?:operates|runs|provides|offers|built|owns|develops|developed|publishes|maintains|created)\b/i;
var SOMEBODY_ELSE = /\b(?:service of|product of|tool (?:of|from)|by means of|such as|including|e\.g\.|like|use|using|via|through|trademarks? of|shared? with|to|provider)\s(?:the\s)?$/i;
var SPEAKS = /^(?:[’']s)?(?:,?\s?\([^)]{0,80}\))?,?\s(?:and its (?:affiliates|subsidiaries)[^.]{0,60})?\s?(?:respects?|is committed|takes|values|recognizes|collects?|processes|uses|understands|believes|cares|strives|may|will|does not|complies|treats|knows|considers|has (?:created|adopted|prepared|developed)|privacy (?:policy|notice|statement))\b/i;

// server/language/en/placeholder-words.ts
var PLACEHOLDER_STARTS = new Set(
  `add address choose company controller customise customize date dd describe email e-mail enter explain fill full give
  identify include indicate insert list name number organisation organization phone placeholder provide replace select
  specify state telephone tbc tbd todo url xx xxx your yyyy`.split(/\s+/)
);
var PLACEHOLDER_NOUNS = new Set(
  `address city company contact country date domain dpo email e-mail jurisdiction month name number
  organisation organization period phone position postcode registration role state street telephone title url website
  year zip`.split(/\s+/)
);

// server/facts/placeholders.ts
function readPlaceholders({ block }) {
  const found = [...readTemplateTags(block), ...readBrackets(block), ...readFillers(block), ...readNames(block)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  for (const next of found) {
    if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  }
  return kept;
}
function readTemplateTags({ text: text2, marks, kind }) {
  const found = marks.flatMap(
    (mark) => mark.kind === "template" && isVariable(mark.target ?? text2.slice(mark.start, mark.end)) ? [{ start: mark.start, end: mark.end, sort: "template" }] : []
  );
  if (found.length > 0 || kind === "code" || kind === "comment") return found;
  if (!text2.includes("{{") && !text2.includes("<%") && !text2.includes("${")) return found;
  for (const match of text2.matchAll(/\{\{[^{}\n]{1,120}\}\}|<%=[^%]{1,120}%>|\$\{[\w.\s-]{1,80}\}/g)) {
    if (isVariable(match[0])) found.push({ start: match.index, end: match.index + match[0].length, sort: "template" });
  }
  return found;
}
function isVariable(tag) {
  if (tag.startsWith("<%")) return /^<%[=-]/.test(tag);
  if (tag.startsWith("<?")) return /^<\?=|^<\?php\s+echo\b/.test(tag);
  if (tag.startsWith("{{")) return /^\{\{\{?[-~&\s]*[\p{L}_$@.][^<>]*\}\}$/u.test(tag) && !/^\{\{[-~\s]*(?:else|end|if|range|with)\b/.test(tag);
  return tag.startsWith("${");
}
function readBrackets({ text: text2, marks }) {
  if (!text2.includes("[") && !text2.includes("<")) return [];
  const links = marks.filter((mark) => mark.kind === "link" || mark.kind === "image" || mark.kind === "code" || mark.kind === "template");
  const found = [];
  let link2 = 0;
  for (const match of text2.matchAll(BRACKET)) {
    const start = match.index;
    const end = start + match[0].length;
    while (link2 < links.length && (links[link2]?.end ?? 0) <= start) link2++;
    if (isCovered(links[link2], { start, end }) || /[\]\w-]/.test(text2.charAt(start - 1))) continue;
    const inside = (match[1] ?? match[2] ?? "").trim();
    if (match[1] === void 0 ? isAngleName(inside) : isBracketName(inside)) found.push({ start, end, sort: "bracket" });
  }
  return found;
}
var BRACKET = /\[([^[\]<>]{2,120})\]|<([\p{L}_][^<>@/=:"]{1,60})>/gu;
function isCovered(link2, span) {
  return link2 !== void 0 && link2.start <= span.start && link2.end >= span.end;
}
function isBracketName(inside) {
  if (EDITORIAL.test(inside) || !/\p{L}{3}/u.test(inside)) return false;
  const words = inside.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const first = words[0] ?? "";
  if (PLACEHOLDER_STARTS.has(first)) return true;
  if (inside === inside.toUpperCase()) return !words.every((word2) => LAW_ABBREVIATIONS.has(word2) || /\d/.test(word2)) && !/^\p{Lu}+\s?\d+$/u.test(inside);
  return words.length <= 5 && words.some((word2) => PLACEHOLDER_NOUNS.has(word2)) && !/\b(?:19|20)\d\d\b/.test(inside);
}
var EDITORIAL = /^(?:sic|e-?mail\s?protected|emphasis|citation needed|note\b|see\b|removed|redacted|omitted|deleted|translat|edit(?:ed|or)?\b|link\b|image\b|video\b|archived?\b|pdf\b|external\b|last\s|updated?\b|click\b|back\b|top\b|\.{2,}|…)/i;
function isAngleName(inside) {
  const words = inside.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const first = words[0] ?? "";
  if (words.length === 1) return inside.includes("_") || inside.length > 3 && inside === inside.toUpperCase();
  return words.length <= 6 && (PLACEHOLDER_STARTS.has(first) || words.some((word2) => PLACEHOLDER_NOUNS.has(word2)) || inside === inside.toUpperCase());
}
function readFillers({ text: text2, marks }) {
  if (!/%[A-Z]|\$[A-Z]|_{4}|XX|TODO|TBD|TBC|FIXME|AUTOTITLE|[Ll]orem/.test(text2)) return [];
  const codes = marks.filter((mark) => mark.kind === "code");
  const found = [];
  let code2 = 0;
  for (const match of text2.matchAll(FILLER)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    while (code2 < codes.length && (codes[code2]?.end ?? 0) <= start) code2++;
    if (isCovered(codes[code2], { start, end }) || isOrdinary(text2, start, written)) continue;
    found.push({ start, end, sort: sortOf2(written) });
  }
  return found;
}
var FILLER = /%{1,2}[A-Z][A-Z0-9_]{2,40}%{1,2}|\$[A-Z][A-Z0-9_]{3,40}\b|_{5,200}|\b(?:X{2,10}[/.-]){1,3}X{2,10}\b|\bX{2,20}\b|\b(?:TODO|TBD|TBC|FIXME)\b|\bAUTOTITLE\b|\b[Ll]orem [Ii]psum\b/g;
function sortOf2(written) {
  if (/^(?:TODO|TBD|TBC|FIXME)$/.test(written)) return "todo";
  return written.startsWith("%") || written.startsWith("$") || written === "AUTOTITLE" ? "template" : "filler";
}
function isOrdinary(text2, start, written) {
  const before = text2.slice(Math.max(0, start - 16), start);
  const after2 = text2.slice(start + written.length, start + written.length + 24);
  if (/^X{2,3}$/.test(written)) {
    return start === 0 || /(?:\b(?:Articles?|Art\.|Chapter|Title|Section|Part|Annex|Appendix|Book|Volume)\s|[\w*-])$/i.test(before) || /^[\w*-]/.test(after2);
  }
  if (/^X/.test(written)) return /\d[-. ]?$/.test(before) || /^[-. ]?\d/.test(after2);
  if (written === "TODO") return !(start === 0 || /[([:–—-]\s?$/.test(before) || /^\s?(?:[:)\]–—]|-\s|$)/.test(after2) || /[.!?]\s$/.test(before) || /\bis\s$/.test(before)) || /^\s(?:app|extension|list|item|task|plugin)/i.test(after2);
  return false;
}
function readNames({ text: text2 }) {
  if (!/[Cc]ompany|[Ww]ebsite|COMPANY|[Ee]xample\.|domain\./.test(text2)) return [];
  const found = [];
  for (const match of text2.matchAll(NAME2)) {
    found.push({ start: match.index, end: match.index + match[0].length, sort: "sample-name" });
  }
  return found;
}
var NAME2 = /\b(?:Your Company(?: Name| Ltd| Inc| LLC|, Inc)|YOUR COMPANY(?: NAME)?|Company Name (?:Inc|LLC|Ltd|Limited|GmbH)|Your (?:Website|Business|Organi[sz]ation|App) Name|(?:[a-z0-9.+-]{1,40}@)(?:example|yourcompany|yourdomain|yourwebsite|domain|company)\.(?:com|org|net)|(?:www\.)?(?:yourcompany|yourdomain|yourwebsite|your-?site)\.(?:com|org|net))\b/g;

// server/language/en/reference-words.ts
var PART_NOUNS = new Map(
  Object.entries({
    section: "section",
    sections: "section",
    sec: "section",
    "\xA7": "section",
    "\xA7\xA7": "section",
    chapter: "chapter",
    clause: "section",
    clauses: "section",
    paragraph: "paragraph",
    paragraphs: "paragraph",
    para: "paragraph",
    article: "article",
    articles: "article",
    part: "part",
    annex: "annex",
    appendix: "annex",
    schedule: "annex",
    exhibit: "annex",
    attachment: "annex",
    table: "table"
  })
);
var TITLE_NOUNS = new Set(
  `section sections heading headings chapter chapters paragraph paragraphs part parts subsection subheading header headline
  clause title topic caption`.split(/\s+/)
);
var OTHER_PLACES = new Set(
  `account accounts act agreement app application browser code console dashboard device eula extension faq form help
  homepage manual menu page pages panel platform portal preferences profile regulation settings site software support
  system terms tos website wiki`.split(/\s+/)
);
function namesLaw(word2) {
  const lower = word2.toLowerCase().replace(/[.’'].*$/, "");
  return LAW_ABBREVIATIONS.has(lower) || LAW_WORDS.has(lower) && /^\p{Lu}/u.test(word2) || OTHER_DOCUMENT_WORDS.has(lower);
}
var OTHER_DOCUMENT_WORDS = new Set(
  `gdpr dsgvo ccpa cpra act code law regulation directive terms tos agreement eula contract addendum dpa statute u.s.c usc
  cfr constitution treaty standard iso`.split(/\s+/)
);
var TITLE_STOP_WORDS = new Set(
  `a an and any are as at be by can do does for from how in is it its may of on or our ours section that the their these
  this those to us we what when where which who why will with you your yours`.split(/\s+/)
);

// server/facts/references.ts
function readReferences(passage) {
  const anchors = readAnchors(passage);
  if (passage.block.kind === "heading") return anchors;
  const found = [
    ...anchors,
    ...readNumbers(passage),
    ...readTitles(passage),
    ...readUnquotedTitles(passage),
    ...readClicks(passage),
    ...readTables(passage),
    ...readDates2(passage),
    ...readLeadIn(passage)
  ];
  return found.sort((a, b) => a.start - b.start);
}
var REACH3 = 60;
function readAnchors({ block }) {
  return block.marks.flatMap((mark) => {
    if (mark.kind !== "link" || mark.target === void 0 || !/^#./.test(mark.target)) return [];
    const { start, end } = mark;
    return end > start ? [{ start, end, by: "anchor", target: mark.target.slice(1), noun: "link" }] : [];
  });
}
function readNumbers({ block }) {
  const { text: text2 } = block;
  const links = linkSpans(block.marks);
  const found = [];
  for (const match of text2.matchAll(NUMBERED)) {
    const word2 = (match[1] ?? "").toLowerCase().replace(/\.$/, "");
    const noun = PART_NOUNS.get(word2);
    const target = match[2] ?? "";
    if (noun === void 0 || /^\d{3}/.test(target) || noun !== "annex" && !/\d/.test(target) && !/^[IVX]+$/.test(target)) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isCited(text2, start, end) || isLinked(links, { start, end })) continue;
    found.push({ start, end, by: "number", target, noun });
  }
  return found;
}
var NUMBERED = /\b(sections?|sec\.|chapter|clauses?|paragraphs?|para\.?|articles?|part|annex|appendix|schedule|exhibit|attachment)\s(\d{1,3}(?:\.\d{1,2}){0,4}|[A-Z]|[IVX]{1,5})\b(?![\w%€$£]|\s?(?:st|nd|rd|th)\b)/gi;
function isCited(text2, start, end) {
  const after2 = text2.slice(end, end + 90);
  const before = text2.slice(Math.max(0, start - REACH3), start);
  const owner = /^(?:\s?\([\w]{1,4}\)){0,4}(?:[\s,;]*(?:and|or|to|–|-|,|&|(?:lit\.?|para\.?|no\.?|sentence|point|abs\.?)\s)?\s?[\d.]+(?:\s?\([\w]{1,4}\)){0,3}|\s(?:and|or)\s\p{L}+\s\d+){0,4}(.*)$/su.exec(after2)?.[1] ?? after2;
  if (/^\s?\([a-z0-9]{1,3}\)/.test(after2)) return true;
  const next = (owner.match(/[\p{L}.’'-]+/gu) ?? []).slice(0, 7);
  const possessed = /^,?\s(?:of|in|to|under|from|as)\s(?!this|these|above|below)/i.test(owner);
  if (next[0] !== void 0 && /^\s/.test(owner) && namesLaw(next[0])) return true;
  if (possessed && !/^,?\s(?:of|in|to|under|from|as)\s(?:the\s|our\s)?(?:present\s)?(?:this|(?:privacy\s)?(?:policy|notice|statement)|(?:described|set|explained|defined|provided|mentioned))\b/i.test(owner)) return true;
  const words = before.match(/[\p{L}.’'§-]+/gu) ?? [];
  const last = words.slice(-4);
  if (last.some((word2) => namesLaw(word2) && /\p{Lu}|§/u.test(word2))) return true;
  return /\d\s?(?:\([^)]{1,6}\))?\s?(?:,|and|or|to|-|–)\s$/.test(before) && /\bArt/.test(before);
}
function readTitles({ block }) {
  const { text: text2 } = block;
  const quotes = findQuotes(text2);
  const links = linkSpans(block.marks);
  const found = [];
  let series;
  let end = 0;
  for (const quote of quotes) {
    const joined2 = series !== void 0 && /^[\s,]*(?:and|or|and\/or|&)?\s?(?:the\s)?$/.test(text2.slice(end, quote.outerStart));
    const noun = joined2 ? series : titleNoun(text2, quote.outerStart, quote.outerEnd);
    series = noun;
    end = quote.outerEnd;
    if (noun === void 0 || isLinked(links, { start: quote.outerStart, end: quote.outerEnd })) continue;
    const target = text2.slice(quote.start, quote.end);
    if (target.length < 2 || !/\p{L}/u.test(target)) continue;
    found.push({ start: quote.start, end: quote.end, by: "title", target, noun });
  }
  return found;
}
function titleNoun(text2, start, end) {
  const before = text2.slice(Math.max(0, start - REACH3), start);
  const after2 = text2.slice(end, end + REACH3);
  if (BELONGS_ELSEWHERE.test(after2) && !OF_THIS_TEXT.test(after2) || ON_THE_SITE.test(text2.slice(Math.max(0, start - 2 * REACH3), start))) return void 0;
  const nounBefore = /\b(\p{L}+)(?:\s(?:above|below))?,?(?:\s(?:entitled|titled|called|named|headed|labell?ed|marked|on|about|of))?:?\s(?:the\s)?$/iu.exec(before)?.[1]?.toLowerCase();
  if (nounBefore !== void 0 && TITLE_NOUNS.has(nounBefore)) return isElsewhere(text2, end) ? void 0 : singular(nounBefore);
  const nounAfter = /^\s?(?:above\s|below\s)?(?:sub-?)?(\p{L}+)/iu.exec(after2)?.[1]?.toLowerCase() ?? "";
  if (TITLE_NOUNS.has(nounAfter)) return isElsewhere(text2, end) ? void 0 : singular(nounAfter);
  if (/^,?\s(?:above|below)\b/.test(after2)) return POINTING.test(before) || /^,?\s(?:above|below)\b/.test(after2) && !/\b(?:the|an?|this)\s\p{L}+\s$/u.test(before) ? "section" : void 0;
  if (/^\sat the (?:top|beginning|start|bottom|end|foot) of (?:this|the|our)\b/.test(after2)) return "text";
  if (FOUND_UNDER.test(before) && /^\p{Lu}/u.test(text2.slice(start + 1).replace(/^\s/, ""))) return "section";
  return void 0;
}
var POINTING = /\b(?:see|under|in|to|refer to|consult|read|at)\s(?:also\s)?(?:the\s|our\s)?$/i;
var FOUND_UNDER = /\b(?:(?:available|found|described|explained|listed|information|details|set out|provided|given|mentioned)(?:\son\sthis(?:\sis\s\w+)?)?\sunder(?:\sthe\spoint)?|see(?:\salso)?\sunder)\s$/i;
var ON_THE_SITE = /\b(?:log(?:ging)?\s(?:in|on)|sign(?:ing)?\sin|settings|on\s(?:the|our)\s(?:web)?site|account|going\sto|go\sto|click(?:ing)?|menu|pages?\sin)\b|:\/\/|\bwww\./i;
var BELONGS_ELSEWHERE = /^\s(?:\w+\s){0,2}(?:of|in|on|from|within|at)\s(?:the|your|our|my|their|its|an?|any|each|that|all|\p{Lu})/u;
var OF_THIS_TEXT = /^\s(?:\w+\s){0,2}(?:of|in|at)\s(?:this|the\s(?:top|bottom|beginning|end|start|foot)|(?:the|our)\s(?:present\s)?(?:privacy\s)?(?:policy|notice|statement|document|text)\b)/i;
function isElsewhere(text2, end) {
  const words = (text2.slice(end, end + REACH3).split(/[.;]/)[0] ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(0, 8).some((word2) => OTHER_PLACES.has(word2));
}
function singular(noun) {
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}
function readUnquotedTitles({ block }) {
  const { text: text2 } = block;
  if (!/\bsection|heading/i.test(text2)) return [];
  const links = linkSpans(block.marks);
  const found = [];
  for (const match of text2.matchAll(UNQUOTED2)) {
    const target = match[1] ?? "";
    const start = match.index + match[0].indexOf(target);
    const span = { start, end: start + target.length };
    if (isLinked(links, span)) continue;
    found.push({ ...span, by: "title", target, noun: "section" });
  }
  return found;
}
var UNQUOTED2 = /\b(?:see|in|under|to|per)\s(?:the\s|our\s)(\p{Lu}[\p{L}’'-]*(?:\s(?:(?:and|or|of|the|to|for|with|your|our|we|us|you)\s){0,2}\p{Lu}[\p{L}’'-]*){0,6})\s(?:section|heading)(?=\s(?:below|above|of this)\b)/gu;
function readClicks({ block, sentences }) {
  const { text: text2, marks } = block;
  if (!/\bhere\b|\blink\b/i.test(text2)) return [];
  const links = linkSpans(marks, CLICKABLE);
  const found = [];
  for (const sentence of sentences) {
    const said = text2.slice(sentence.start, sentence.end);
    const match = said.length > MAX_SENTENCE ? null : CLICK.exec(said);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const rest = text2.slice(end, sentence.end);
    const shown = ADDRESS.test(rest.slice(0, REACH3)) || ADDRESS.test(text2.slice(sentence.end, sentence.end + 40));
    if (shown || OWN_VERSION.test(said) || SITE.test(said) || /^\s?[:(]/.test(rest) || isLinked(links, { start, end: sentence.end + 3 })) continue;
    found.push({ start, end, by: "click", target: "", noun: "link" });
  }
  return found;
}
var MAX_SENTENCE = 2e3;
var ADDRESS = /:\/\/|\bwww\.|\S@\S|\b[a-z0-9-]{2,40}\.(?:com|org|net|eu|de|io|co|fr|uk|info|html?|php)\b|\{\{|\[https?/i;
var OWN_VERSION = /\b(?:updated|current|latest|newest|new|recent|revised)\s(?:versions?|polic(?:y|ies)|notice|terms)\b.{0,60}\bhere\b/i;
var SITE = /:\/\/|\bwww\./i;
var CLICK = /\b(?:click(?:ing)?(?:\son)?\s(?:this\slink|here|(?:on\s)?the\sfollowing\slink|(?:on\s)?the\slink\sbelow)|(?:found|available|viewed|accessed|obtained|downloaded|read|seen|listed|made|consulted|adjusted|changed|reached)\s(?:by\sclicking\s)?here|visit\s(?:us\s)?here|see\shere|contact(?:ing)?\sus\shere|(?:opt(?:ing)?[\s-]out|unsubscribe|learn\smore|read\smore|find\sout\smore|more\sinformation|further\sinformation)\shere|(?:use|using|via|follow|following|visit|through|under|at)\s(?:this|the\sfollowing)\slink)(?=\s?(?:[.,;)!]|$|\s(?:for|to|or|and|if|in\sorder)\b))/i;
function readTables({ block }) {
  if (!/\btable\b/i.test(block.text)) return [];
  const found = [];
  for (const match of block.text.matchAll(/\b(?:the|this)\s(?:following\stable|table\s(?:below|above))\b/gi)) {
    found.push({ start: match.index, end: match.index + match[0].length, by: "list", target: "table", noun: "table" });
  }
  return found;
}
function readDates2({ block }) {
  if (!/\bdate\b/i.test(block.text)) return [];
  const found = [];
  for (const match of block.text.matchAll(DATE)) {
    const target = /top|beginning|start|head/i.test(match[0]) ? "top" : "bottom";
    found.push({ start: match.index, end: match.index + match[0].length, by: "title", target, noun: "date" });
  }
  return found;
}
var DATE = /\b(?:the\s)?(?:[“"]?(?:last\s)?(?:revised|revision|updated?|modified|effective)[”"]?\s)?(?:date|legend)(?:\s[\w-]+){0,9}?\s(?:at|on)\sthe\s(?:very\s)?(?:top|beginning|start|bottom|end|foot|head)\sof\s(?:this|the|our)\s(?:privacy\s|present\s)?(?:page|document|policy|notice|statement|text)\b/gi;
function readLeadIn({ block }) {
  if (block.kind !== "paragraph" && block.kind !== "entry") return [];
  const { text: text2 } = block;
  if (!/:$/.test(text2) || text2.length < 12) return [];
  const start = leadInStart(text2);
  return [{ start, end: text2.length, by: "list", target: "", noun: "list" }];
}
function leadInStart(text2) {
  const from = Math.max(0, text2.length - 120);
  const tail = text2.slice(from);
  const match = /(?:^|[.!?;]\s)(?=[^.!?;]*:$)/.exec(tail);
  return match === null ? from : from + match.index + match[0].length;
}
var LINK = /* @__PURE__ */ new Set(["link"]);
var CLICKABLE = /* @__PURE__ */ new Set(["link", "image", "template"]);
function linkSpans(marks, kinds = LINK) {
  const links = [];
  for (const mark of marks) {
    if (!kinds.has(mark.kind)) continue;
    const last = links.at(-1);
    if (last !== void 0 && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else links.push({ start: mark.start, end: mark.end });
  }
  return links;
}
function isLinked(links, span) {
  let low = 0;
  let high = links.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if ((links[middle]?.end ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const link2 = links[low];
  return link2 !== void 0 && link2.start <= span.end && link2.end >= span.start;
}

// server/facts/passage.ts
function spanOfTokens(passage, first, last) {
  return { start: passage.tokens.starts[first] ?? 0, end: passage.tokens.ends[last] ?? 0 };
}

// server/facts/topics.ts
var TOPIC_IDS = [
  "automated-decisions",
  "changes",
  "children",
  "complaint",
  "contact",
  "controller",
  "cookies",
  "data-collected",
  "data-source",
  "definitions",
  "dpo",
  "elsewhere-only",
  "legal-basis",
  "marketing",
  "others",
  "provision",
  "purposes",
  "recipients",
  "representative",
  "retention",
  "rights",
  "safeguards",
  "security",
  "transfers",
  "updated"
];
function isTopicId(name) {
  return TOPIC_NAMES.has(name);
}
var TOPIC_NAMES = new Set(TOPIC_IDS);
function readTopics(passage) {
  const { block, hits, tokens, language } = passage;
  if (block.kind !== "heading" && !announces(block.text)) return [];
  const last = passage.sentences.length - 1;
  const topics = /* @__PURE__ */ new Map();
  for (let hit = 0; hit < hits.count; hit++) {
    const name = language.lexicon.concepts[hits.concepts[hit] ?? 0] ?? "";
    if (!name.startsWith("topic:")) continue;
    const topic = name.slice("topic:".length);
    const first = hits.firsts[hit] ?? 0;
    if (!isTopicId(topic) || topics.has(topic)) continue;
    if (block.kind !== "heading" && (tokens.sentences[first] ?? 0) < last - 1) continue;
    topics.set(topic, { topic, ...spanOfTokens(passage, first, hits.lasts[hit] ?? first) });
  }
  return [...topics.values()];
}
function announces(text2) {
  return text2.endsWith(":") || text2.length < 400;
}

// server/facts/statements.ts
function readStatements(passage) {
  if (passage.block.kind === "heading" || passage.hits.count === 0) return [];
  return passage.language.grammar.read(passage.tokens, passage.hits).map((match) => ({
    says: match.line.says,
    strength: match.line.weak === void 0 ? "full" : "weak",
    ...match.line.weak === void 0 ? {} : { because: match.line.weak },
    needs: match.topics.filter(isTopicId),
    ...spanOfTokens(passage, match.first, match.last)
  }));
}

// server/facts/term-uses.ts
function readTermUses(passage) {
  const { block, tokens } = passage;
  if (block.kind === "heading" || block.cell?.heading === true) return [];
  const hidden = hiddenSpans(passage);
  const uses = [];
  let nextHidden = 0;
  for (let first = 0; first < tokens.count; ) {
    const sentence = tokens.sentences[first] ?? 0;
    let until = first;
    while (until < tokens.count && tokens.sentences[until] === sentence) until++;
    if (isProse2(passage, first, until)) {
      for (const run of capitalRuns(passage, first, until)) {
        const use = termOf(passage, run, first);
        if (use === void 0) continue;
        while (nextHidden < hidden.length && (hidden[nextHidden]?.end ?? 0) <= use.start) nextHidden++;
        const cover = hidden[nextHidden];
        if (cover === void 0 || cover.start >= use.end) uses.push(use);
      }
    }
    first = until;
  }
  return uses;
}
function hiddenSpans({ block }) {
  const spans = findQuotes(block.text).map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
  for (const mark of block.marks) {
    const isWhole = mark.start === 0 && mark.end >= block.text.length;
    if (mark.kind === "break" || isWhole && mark.kind !== "code" && mark.kind !== "link") continue;
    spans.push({ start: mark.start, end: mark.end });
  }
  spans.sort((a, b) => a.start - b.start);
  const merged = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== void 0 && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
function isProse2({ tokens }, first, until) {
  let capital = 0;
  let lower = 0;
  for (let at = first; at < until; at++) {
    if ((tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) < 4) continue;
    const kind = tokens.cases[at] ?? 0;
    if (kind === CASE.lower) lower++;
    else if (kind !== CASE.number) capital++;
  }
  return capital > 0 && lower >= 2 && lower * 3 >= capital;
}
function* capitalRuns({ tokens, block }, first, until) {
  for (let at = first; at < until; at++) {
    if (!isCapital(tokens.cases[at] ?? 0)) continue;
    let last = at;
    while (last + 1 < until && isCapital(tokens.cases[last + 1] ?? 0) && isJoined(block.text, tokens.ends[last] ?? 0, tokens.starts[last + 1] ?? 0)) {
      last++;
    }
    yield { first: at, last };
    at = last;
  }
}
function isCapital(kind) {
  return kind === CASE.capital || kind === CASE.upper || kind === CASE.mixed;
}
function isJoined(text2, end, start) {
  const between = text2.slice(end, start);
  return between === " " || between === "-" || between === "\u2011";
}
var MAX_WORDS2 = 4;
function termOf(passage, run, sentenceFirst) {
  const { tokens, block } = passage;
  const word2 = (at) => block.text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
  if (!TERM_HEADS.has(headKey(word2, run))) return void 0;
  let { first } = run;
  const atStart = first === sentenceFirst || startsAfresh(block.text, tokens.starts[first] ?? 0);
  while (first < run.last && NO_TERM_STARTS.has(word2(first))) first++;
  if (atStart && first === run.first && first < run.last && NO_TERM_WORDS.has(word2(first))) first++;
  if (!atStart && first > run.first && !DETERMINERS.has(word2(run.first))) return void 0;
  for (let at = first; at < run.last; at++) if (NO_TERM_STARTS.has(word2(at))) return void 0;
  if (run.last - first >= MAX_WORDS2) return void 0;
  const isSingle = first === run.last || first + 1 === run.last && isHyphenated(block.text, tokens.ends[first] ?? 0);
  if (isSingle && (first === run.first && atStart || !SINGLE_TERMS.has(joinedKey(word2, first, run.last)))) return void 0;
  if (MAKERS.has(word2(first)) || PLACES.has(word2(first)) || NO_TERM_WORDS.has(word2(first))) return void 0;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[run.last] ?? 0;
  const term = block.text.slice(start, end).replace(/['’]s?$/, "");
  if (CUSTOMARY_EXPRESSIONS.has(term.toLowerCase()) || isPartOfName(block.text, start, end) || isLabel(block.text, start, end, tokens.starts[sentenceFirst] ?? 0)) {
    return void 0;
  }
  return { start, end: start + term.length, term };
}
var DETERMINERS = /* @__PURE__ */ new Set(["a", "an", "the", "your", "our", "my", "any", "all", "other", "such", "this", "these"]);
function headKey(word2, { first, last }) {
  const key = wordKey(word2(last));
  return key === "processor" && last > first && word2(last - 1) === "sub" ? "subprocessor" : key;
}
function joinedKey(word2, first, last) {
  let key = "";
  for (let at = first; at <= last; at++) key += at === last ? wordKey(word2(at)) : word2(at);
  return key;
}
function isHyphenated(text2, end) {
  return text2.charAt(end) === "-" || text2.charAt(end) === "\u2011";
}
function startsAfresh(text2, start) {
  return start === 0 || /[:;•·*–—|/>.!?)\]]\s*["“(]?$/.test(text2.slice(Math.max(0, start - 4), start));
}
function isPartOfName(text2, start, end) {
  const before = text2.slice(Math.max(0, start - 40), start);
  const after2 = text2.slice(end, end + 24);
  if (/\p{Lu}[\p{L}’'-]*\s(?:of|for|and|&|or|on|to)\s(?:the\s)?$/u.test(before) && !/(?:^|[.:;]\s)\p{Lu}[\p{L}’'-]*\s(?:of|for|and|&|or|on|to)\s(?:the\s)?$/u.test(before)) return true;
  if (/\b(?:Sell|Share|Limit|Use of|Your|My)\s(?:or\s\w+\s)?(?:my\s|your\s)?$/i.test(before) && /\b(?:do not|don['’]t|limit)\b/i.test(before)) return true;
  if (/^\s(?:pages?|sections?|form|tab|link|screen|button|menu|settings?|notice|policy|statement)\b/i.test(after2)) return true;
  return /^\s(?:of|for|&|on)\s(?:the\s)?\p{Lu}/u.test(after2) || /^\s?[®™©]/.test(after2);
}
function isLabel(text2, start, end, sentenceStart) {
  const after2 = text2.slice(end, end + 60);
  if (/^\s?:/.test(after2) || /^\s\([a-z][^()]{0,40},/.test(after2)) return true;
  const atStart = start - sentenceStart < 3;
  if (atStart && (/^\s[–—-]/.test(after2) || sentenceStart === 0 && /^,?\s(?:such|including|like|which)\b/.test(after2))) return true;
  const colon = /^[^.;!?:]{0,40}:/.exec(after2);
  if (colon === null || start - sentenceStart > 60) return false;
  return !/(?:^|\s)\p{Ll}{4,}/u.test(text2.slice(sentenceStart, end + colon[0].length));
}

// server/facts/read.ts
function factsOf(block, language, onRead) {
  let memory = memories.get(language);
  if (memory === void 0) {
    memory = /* @__PURE__ */ new WeakMap();
    memories.set(language, memory);
  }
  const known = memory.get(block);
  if (known !== void 0) return known;
  onRead?.(block);
  const facts = read3(block, language);
  memory.set(block, facts);
  return facts;
}
var memories = /* @__PURE__ */ new WeakMap();
function read3(block, language) {
  const directives = readDirectives(block);
  if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") return { ...NOTHING, directives };
  const { tokens, sentences } = tokenize(block, language.lexicon.vocabulary, language.abbreviations);
  const hits = language.lexicon.find(tokens, block.text);
  const passage = { block, tokens, sentences, hits, language };
  return {
    sentences,
    words: tokens.count,
    statements: readStatements(passage),
    topics: readTopics(passage),
    parties: readParties(passage),
    contacts: readContacts(passage),
    mentions: readMentions(passage),
    definitions: readDefinitions(passage),
    termUses: readTermUses(passage),
    references: readReferences(passage),
    placeholders: readPlaceholders(passage),
    citations: readCitations(passage),
    dates: readDates(passage),
    genre: readGenre(passage),
    votes: votesOf(block.text),
    directives
  };
}
var NOTHING = {
  sentences: [],
  words: 0,
  statements: [],
  topics: [],
  parties: [],
  contacts: [],
  mentions: [],
  definitions: [],
  termUses: [],
  references: [],
  placeholders: [],
  citations: [],
  dates: [],
  genre: { namesPolicy: false, namesOther: false, speaksAsPolicy: false, speaksAsOther: false },
  votes: {},
  directives: []
};

// server/knowledge/items.ts
var ITEM_IDS = [
  "controller-identity",
  "controller-contact",
  "eu-representative",
  "dpo-contact",
  "purposes",
  "legal-basis",
  "legitimate-interests",
  "recipients",
  "third-country-transfers",
  "transfer-safeguards",
  "safeguards-copy",
  "retention",
  "right-access",
  "right-rectification",
  "right-erasure",
  "right-restriction",
  "right-portability",
  "right-object",
  "right-object-marketing",
  "right-withdraw-consent",
  "right-complain",
  "mandatory-provision",
  "automated-decisions",
  "data-categories",
  "data-source",
  "rights-exercise",
  "cookies",
  "children",
  "security",
  "policy-changes",
  "effective-date"
];
var CONDITION_IDS = [
  "relies-on-consent",
  "relies-on-legitimate-interests",
  "transfers-outside-eea",
  "direct-marketing",
  "automated-decisions",
  "indirect-collection",
  "controller-outside-eea",
  "addresses-eea-readers",
  "uses-cookies"
];

// server/knowledge/requirements.ts
var GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
var WP260 = {
  cite: "Transparency Guidelines WP260 rev.01 (endorsed by the EDPB)",
  link: "https://ec.europa.eu/newsroom/article29/items/622227"
};
var CHECKED = { checked: "2026-11-22", confidence: "high" };
var ELSEWHERE2 = {
  "elsewhere-only": "This right is given only to readers of one place outside Europe; give it to everyone the GDPR protects"
};
var REQUIREMENTS = {
  "controller-identity": {
    item: "controller-identity",
    name: "who is responsible for the data",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say which company or person is responsible for the data (GDPR Art. 13(1)(a))",
    weaknesses: {
      "only-a-brand": "Only a brand or product is named; name the legal entity that is responsible, with its legal form",
      "only-we": "\u201CWe\u201D is never tied to a company; name the legal entity that is responsible for the data"
    },
    notApplicable: "",
    why: "A reader must be able to tell which organization decides why and how their data are used. A brand name or \u201Cwe\u201D is not enough: requests, complaints and claims are addressed to a legal entity.",
    headings: ["Who is responsible for your data", "Controller", "Who we are"],
    topic: "controller",
    sources: [gdpr("13(1)(a)"), gdpr("4(7)"), WP260],
    ...CHECKED
  },
  "controller-contact": {
    item: "controller-contact",
    name: "how to reach the controller",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy gives no way to reach the controller about privacy (GDPR Art. 13(1)(a))",
    weaknesses: {
      "no-way-given": "\u201CContact us\u201D leads nowhere; give an e-mail or postal address, a telephone number or a form"
    },
    notApplicable: "",
    why: "People need a way to reach the organization that works. The GDPR does not insist on one channel; regulators prefer more than one, such as e-mail and post.",
    headings: ["Contact", "How to contact us"],
    topic: "contact",
    sources: [gdpr("13(1)(a)"), gdpr("12(2)"), WP260],
    ...CHECKED
  },
  "eu-representative": {
    item: "eu-representative",
    name: "the representative in the EU",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "warning",
    dueWhen: ["controller-outside-eea", "addresses-eea-readers"],
    missing: "The policy does not name a representative in the EU (GDPR Art. 13(1)(a), 27)",
    weaknesses: {
      "outside-eu": "A representative in the UK or elsewhere outside the EU does not count; name one in an EU Member State",
      "not-named": "A representative is mentioned but not named; give its name and how to reach it",
      "will-not-be-named": "The policy says that there is no representative; name one, or the exemption of Art. 27(2) and why it applies"
    },
    notApplicable: "The text does not show a controller outside the EEA that addresses people in it.",
    why: "An organization outside the EU that targets people in the EU usually needs a representative there, and the notice must name it and say how to reach it. Occasional processing of low risk and public authorities are exempt.",
    headings: ["Our representative in the EU"],
    topic: "representative",
    sources: [gdpr("13(1)(a)"), gdpr("27")],
    ...CHECKED
  },
  "dpo-contact": {
    item: "dpo-contact",
    name: "how to reach the data protection officer",
    article13: "13(1)(b)",
    article14: "14(1)(b)",
    kind: "conditional",
    severity: "info",
    weakSeverity: "error",
    dueWhen: [],
    missing: "The policy does not say how to reach the data protection officer (GDPR Art. 13(1)(b))",
    weaknesses: {
      "no-way-to-reach": "A data protection officer is mentioned but not how to reach them; give an address that reaches the officer"
    },
    notApplicable: "No data protection officer is mentioned; whether one must be appointed cannot be told from a text.",
    why: "If an organization has a data protection officer, people must be told how to reach that person directly. The name is optional, the contact details are not.",
    headings: ["Data protection officer"],
    topic: "dpo",
    sources: [gdpr("13(1)(b)"), gdpr("37(7)"), gdpr("38(4)")],
    ...CHECKED
  },
  purposes: {
    item: "purposes",
    name: "what the data are used for",
    article13: "13(1)(c)",
    article14: "14(1)(c)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say what personal data are used for (GDPR Art. 13(1)(c))",
    weaknesses: {
      vague: "This says too little about what data are used for; name the activities: deliver orders, send invoices, \u2026"
    },
    notApplicable: "",
    why: "The notice must say what the data are used for, so concretely that a reader can tell what will happen. Stock phrases such as \u201Cimprove our services\u201D say nothing: write the activity, not the aspiration.",
    headings: ["What we use your data for", "Purposes"],
    topic: "purposes",
    sources: [gdpr("13(1)(c)"), gdpr("5(1)(b)"), WP260],
    ...CHECKED
  },
  "legal-basis": {
    item: "legal-basis",
    name: "the legal basis of each use",
    article13: "13(1)(c)",
    article14: "14(1)(c)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say on what legal basis data are processed (GDPR Art. 13(1)(c), 6(1))",
    weaknesses: {
      "in-passing": "A legal basis is mentioned in passing; say for each purpose which of the six of Art. 6(1) it rests on",
      "consent-by-use": "Using a site is not consent; name the legal basis of each purpose"
    },
    notApplicable: "",
    why: "Every use of personal data needs one of six legal grounds, and the notice must say which one goes with which purpose. The ground decides which rights people have: consent can be withdrawn, legitimate interests can be objected to.",
    headings: ["Legal basis", "Why we may use your data"],
    topic: "legal-basis",
    sources: [gdpr("13(1)(c)"), gdpr("6(1)"), WP260],
    ...CHECKED
  },
  "legitimate-interests": {
    item: "legitimate-interests",
    name: "which legitimate interests are pursued",
    article13: "13(1)(d)",
    article14: "14(2)(b)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "error",
    dueWhen: ["relies-on-legitimate-interests"],
    missing: "The policy relies on legitimate interests and does not say which (GDPR Art. 13(1)(d))",
    weaknesses: {
      "not-named": "\u201COur legitimate interests\u201D does not say which; name each, for example \u201Cpreventing fraud in our shop\u201D"
    },
    notApplicable: "The text does not rely on legitimate interests.",
    why: "Who relies on legitimate interests must say what that interest is, for example preventing fraud. The phrase alone says nothing, and the Court of Justice treats information missing at collection as a reason why the basis may fail.",
    headings: ["Our legitimate interests"],
    topic: "legal-basis",
    sources: [
      gdpr("13(1)(d)"),
      gdpr("6(1)(f)"),
      curia("C-252/21", "Meta v Bundeskartellamt"),
      curia("C-394/23", "Mousse")
    ],
    ...CHECKED
  },
  recipients: {
    item: "recipients",
    name: "who receives the data",
    article13: "13(1)(e)",
    article14: "14(1)(e)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say who receives personal data, or that nobody does (GDPR Art. 13(1)(e))",
    weaknesses: {
      "third-parties": "\u201CThird parties\u201D tells nobody who; name the recipients, or their kind by what they do and where"
    },
    notApplicable: "",
    why: "People must be told who receives their data, by name or at least by a meaningful category. Processors such as hosting companies count too; \u201Cpartners\u201D is not a category that anyone can understand.",
    headings: ["Who receives your data", "Recipients"],
    topic: "recipients",
    sources: [gdpr("13(1)(e)"), gdpr("4(9)"), WP260],
    ...CHECKED
  },
  "third-country-transfers": {
    item: "third-country-transfers",
    name: "whether data leave the EEA",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say whether personal data leave the EEA, or where they are held (GDPR Art. 13(1)(f))",
    weaknesses: {
      "no-country": "Data may go abroad, but not where to; name the countries and whether an adequacy decision covers them"
    },
    notApplicable: "",
    why: "If data leave the EEA, or people outside it can see them, the notice must say so, and whether the Commission considers the country adequate. Regulators expect the countries to be named; remote access counts as a transfer.",
    headings: ["Transfers outside the EEA", "Where your data are held"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), gdpr("44"), WP260],
    ...CHECKED
  },
  "transfer-safeguards": {
    item: "transfer-safeguards",
    name: "what protects data that leave the EEA",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: ["transfers-outside-eea"],
    missing: "The policy does not say what protects personal data that leave the EEA (GDPR Art. 13(1)(f), 46)",
    weaknesses: {
      "not-named": "\u201CAppropriate safeguards\u201D does not say which; name them: adequacy decision, standard contractual clauses, \u2026",
      "consent-by-use": "Using a site is no ground for a transfer; name the safeguard or the adequacy decision"
    },
    notApplicable: "The text does not show that personal data leave the EEA.",
    why: "Data that go to a country without an adequacy decision need another protection, usually standard contractual clauses, and the notice must name it. \u201CAppropriate safeguards\u201D without saying which is not enough.",
    headings: ["How we protect data abroad"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), gdpr("46"), gdpr("49(1)"), WP260],
    ...CHECKED
  },
  "safeguards-copy": {
    item: "safeguards-copy",
    name: "how to get a copy of the safeguards",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy does not say how to get a copy of the safeguards for transfers (GDPR Art. 13(1)(f))",
    weaknesses: {
      "only-more-information": "\u201CMore information\u201D is not a copy; say where the safeguards are published or how to get a copy"
    },
    notApplicable: "The text names no safeguard for transfers.",
    why: "If contractual clauses or binding corporate rules protect a transfer, people may see them. The notice must say how to get a copy or where they are published; this is one of the items most often forgotten.",
    headings: ["Copy of the safeguards"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), WP260],
    ...CHECKED
  },
  retention: {
    item: "retention",
    name: "how long data are kept",
    article13: "13(2)(a)",
    article14: "14(2)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "error",
    dueWhen: [],
    missing: "The policy does not say how long personal data are kept (GDPR Art. 13(2)(a))",
    weaknesses: {
      "as-long-as-necessary": "\u201CAs long as necessary\u201D is no answer; give a period or a rule from which readers can work it out",
      "general-factors": "These factors fit any company; give a period, or a rule from which readers can work it out",
      "no-period": "This speaks of keeping data, but not for how long; give a period or a rule for it"
    },
    notApplicable: "",
    why: "Tell people how long each kind of data is kept, or give a rule that they can apply themselves. Regulators have said that \u201Cas long as necessary\u201D on its own is not an answer.",
    headings: ["How long we keep your data", "Retention"],
    topic: "retention",
    sources: [gdpr("13(2)(a)"), gdpr("5(1)(e)"), WP260],
    ...CHECKED
  },
  "right-access": right({
    item: "right-access",
    name: "the right of access",
    article: "15",
    severity: "error",
    missing: "The policy does not mention the right of access to one's data (GDPR Art. 13(2)(b), 15)",
    weaknesses: {
      "only-account-settings": "Account settings show some data only; say that people can get access to all data about them"
    },
    why: "Anyone can ask an organization what personal data it holds about them and get a copy; the first copy is free. A link to the settings of an account does not replace this right."
  }),
  "right-rectification": right({
    item: "right-rectification",
    name: "the right to rectification",
    article: "16",
    severity: "error",
    missing: "The policy does not mention the right to have wrong data corrected (GDPR Art. 13(2)(b), 16)",
    weaknesses: {
      "only-a-duty": "A duty to keep data up to date is not the right to have them corrected; name the right"
    },
    why: "People can insist that wrong data are corrected and missing data added. Where possible, the organization must also tell those who received the data."
  }),
  "right-erasure": right({
    item: "right-erasure",
    name: "the right to erasure",
    article: "17",
    severity: "error",
    missing: "The policy does not mention the right to have one's data erased (GDPR Art. 13(2)(b), 17)",
    weaknesses: {
      "only-incorrect-data": "Erasure is offered only for wrong data; Art. 17 gives it in more cases, for example when consent is withdrawn",
      "only-closing-account": "Closing an account is not erasure; say that people can have their personal data erased"
    },
    why: "In many cases people can have their data erased, not only when they are wrong. There are exceptions, for example where a law requires the data to be kept. Closing an account is not the same thing."
  }),
  "right-restriction": right({
    item: "right-restriction",
    name: "the right to restriction of processing",
    article: "18",
    severity: "error",
    missing: "The policy does not mention the right to restrict processing (GDPR Art. 13(2)(b), 18)",
    weaknesses: {
      "only-visibility": "Choosing who sees a profile is not restriction; say that people can have the use of their data restricted"
    },
    why: "Restriction means that the data are kept but not used for the time being. It helps while accuracy or lawfulness is in dispute, and is easily forgotten in lists of rights."
  }),
  "right-portability": right({
    item: "right-portability",
    name: "the right to data portability",
    article: "20",
    severity: "warning",
    missing: "The policy does not mention the right to data portability (GDPR Art. 13(2)(b), 20)",
    weaknesses: {
      "only-export": "An export function is not the right; say that people can receive their data in a machine-readable format"
    },
    why: "People may take the data that they supplied to another service in a form that a computer can read. The right applies where the basis is consent or a contract and the processing is automated."
  }),
  "right-object": right({
    item: "right-object",
    name: "the right to object",
    article: "21(1)",
    severity: "warning",
    missing: "The policy does not mention the right to object to processing (GDPR Art. 13(2)(b), 21(1))",
    weaknesses: {
      "only-marketing-opt-out": "Only marketing can be stopped here; say that people can object to processing for their own reasons too",
      "only-cookies": "Refusing cookies is not the right to object; say that people can object to processing based on interests",
      "only-automated-decisions": "The right to object goes beyond automated decisions; say that people can object to processing"
    },
    why: "Where processing rests on legitimate interests or a public task, people may object. The law wants this right to stand out: it must be brought to people's attention clearly and apart from everything else."
  }),
  "right-object-marketing": {
    ...right({
      item: "right-object-marketing",
      name: "the right to object to direct marketing",
      article: "21(2)\u2013(4)",
      severity: "error",
      missing: "The policy does not say that one can object to direct marketing (GDPR Art. 21(2)\u2013(4))",
      weaknesses: {
        "only-ad-targeting": "Only targeted ads can be stopped here; say how to stop promotional messages as well"
      },
      why: "The right to stop direct marketing is absolute: no reasons, no balancing, no fee. It covers profiling for marketing as well as messages, and has to be shown clearly and apart from other information."
    }),
    kind: "conditional",
    dueWhen: ["direct-marketing"],
    notApplicable: "The text shows no direct marketing.",
    topic: "marketing",
    headings: ["Direct marketing", "Your rights"],
    sources: [gdpr("21(2)"), gdpr("21(3)"), gdpr("21(4)")]
  },
  "right-withdraw-consent": {
    ...right({
      item: "right-withdraw-consent",
      name: "the right to withdraw consent",
      article: "7(3)",
      severity: "error",
      missing: "The policy relies on consent and does not say that it can be withdrawn (GDPR Art. 13(2)(c), 7(3))",
      weaknesses: {
        "only-opt-out": "Only one thing can be stopped here; say that any consent can be withdrawn at any time, and how",
        "only-by-leaving": "No longer using the service is not withdrawal; say how consent can be withdrawn as easily as it was given"
      },
      why: "If anything rests on consent, people must be told that they can withdraw it whenever they like, and how. Withdrawing must be as easy as agreeing was."
    }),
    article13: "13(2)(c)",
    article14: "14(2)(d)",
    kind: "conditional",
    dueWhen: ["relies-on-consent"],
    notApplicable: "The text does not rely on consent.",
    sources: [gdpr("13(2)(c)"), gdpr("7(3)"), WP260]
  },
  "right-complain": {
    ...right({
      item: "right-complain",
      name: "the right to complain to an authority",
      article: "77",
      severity: "error",
      missing: "The policy does not mention the right to complain to a supervisory authority (GDPR Art. 13(2)(d))",
      weaknesses: {
        "not-to-an-authority": "This complaint goes to somebody else; name the right to complain to a data protection authority"
      },
      why: "Everyone can complain to a data protection authority, usually the one where they live or work, and the notice must say so. Asking people to contact the company first is fine as a suggestion, not as a condition."
    }),
    article13: "13(2)(d)",
    article14: "14(2)(e)",
    headings: ["Your right to complain", "Complaints"],
    topic: "rights",
    sources: [gdpr("13(2)(d)"), gdpr("77")]
  },
  "mandatory-provision": {
    item: "mandatory-provision",
    name: "whether people must give their data",
    article13: "13(2)(e)",
    article14: void 0,
    kind: "mandatory",
    severity: "warning",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy does not say whether data must be given, and what follows if they are not (GDPR Art. 13(2)(e))",
    weaknesses: {
      "no-consequences": "Say also what follows for people who do not give the data"
    },
    notApplicable: "",
    why: "When data are collected from people themselves, they must know what they have to give, why, and what happens if they refuse. Marking required fields is only half of it; the consequences need a sentence as well.",
    headings: ["Whether you must give us your data"],
    topic: "provision",
    sources: [gdpr("13(2)(e)"), WP260],
    ...CHECKED
  },
  "automated-decisions": {
    item: "automated-decisions",
    name: "automated decisions and profiling",
    article13: "13(2)(f)",
    article14: "14(2)(g)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: ["automated-decisions"],
    missing: "The policy does not explain its automated decisions (GDPR Art. 13(2)(f), 22)",
    weaknesses: {
      "no-logic": "Automated decisions or profiling are named only; say how they work in plain words and what follows for people",
      "only-the-right": "Only a right is named; say whether automated decisions are made, how they work and what follows"
    },
    notApplicable: "The text shows no automated decisions and says nothing of them.",
    why: "If a computer alone makes decisions that matter, such as refusing credit, people must be told that this happens, how it works in plain words and what it means for them. They can ask for a person to review it.",
    headings: ["Automated decisions", "Automated decisions and profiling"],
    topic: "automated-decisions",
    sources: [
      gdpr("13(2)(f)"),
      gdpr("22"),
      curia("C-634/21", "SCHUFA"),
      curia("C-203/22", "Dun & Bradstreet Austria")
    ],
    ...CHECKED
  },
  "data-categories": {
    item: "data-categories",
    name: "what kinds of data are collected",
    article13: void 0,
    article14: "14(1)(d)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy does not say what kinds of personal data are collected (GDPR Art. 14(1)(d))",
    weaknesses: {
      "no-kinds": "\u201CPersonal data\u201D does not say which; list the kinds: name and e-mail address, orders, IP address, \u2026"
    },
    notApplicable: "",
    why: "If data did not come from the person, the notice must list what kinds of data are processed. Where this is not strictly required, readers expect it all the same.",
    headings: ["What data we collect", "The data we collect"],
    topic: "data-collected",
    sources: [gdpr("14(1)(d)"), WP260],
    ...CHECKED
  },
  "data-source": {
    item: "data-source",
    name: "where data from elsewhere come from",
    article13: void 0,
    article14: "14(2)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    dueWhen: ["indirect-collection"],
    missing: "The policy does not say from which sources it gets data about people (GDPR Art. 14(2)(f))",
    weaknesses: {
      "no-source": "\u201COther sources\u201D does not say which; name them, or at least their kind and whether they are public"
    },
    notApplicable: "The text does not show that data come from anybody but the person.",
    why: "Who gets data about people from elsewhere must say where from. \u201CPartners\u201D tells people nothing; if the exact source is not known, describe the kind of source.",
    headings: ["Where data come from", "Data from other sources"],
    topic: "data-source",
    sources: [gdpr("14(2)(f)"), WP260],
    ...CHECKED
  },
  "rights-exercise": {
    item: "rights-exercise",
    name: "how to exercise one's rights",
    article13: "12(2)",
    article14: "12(2)",
    kind: "mandatory",
    severity: "warning",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy names rights but not how to exercise them (GDPR Art. 12(2))",
    weaknesses: {
      "no-way-given": "Say whom to write to, or where to click, to exercise these rights"
    },
    notApplicable: "The text names no rights.",
    why: "Rights are of no use if nobody knows where to send the request. Give a simple way and build no hurdles; proof of identity may be asked only where there is reasonable doubt.",
    headings: ["How to exercise your rights"],
    topic: "rights",
    sources: [gdpr("12(2)"), gdpr("12(6)"), WP260],
    ...CHECKED
  },
  cookies: {
    item: "cookies",
    name: "cookies and similar technologies",
    article13: "13(1)(c)",
    article14: void 0,
    kind: "conditional",
    severity: "warning",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say whether cookies or the like are used, and why (ePrivacy Directive Art. 5(3))",
    weaknesses: {
      "only-use": "Cookies are mentioned, but not what they are for; say which kinds are used and why"
    },
    notApplicable: "",
    why: "Storing or reading information on someone's device needs prior consent unless it is strictly necessary for what they asked for, and clear information in any case. Telling people to change the settings of their browser is not consent.",
    headings: ["Cookies and similar technologies", "Cookies"],
    topic: "cookies",
    sources: [
      { cite: "Directive 2002/58/EC Art. 5(3)", link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj" },
      curia("C-673/17", "Planet49"),
      gdpr("13(1)(c)")
    ],
    ...CHECKED
  },
  children: {
    item: "children",
    name: "how children's data are treated",
    article13: "13(1)(c)",
    article14: void 0,
    kind: "conditional",
    severity: "info",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy says nothing about children: an age limit, or how their data are treated (GDPR Art. 8)",
    weaknesses: {
      "no-treatment": "Children are mentioned, but neither an age limit nor how their data are treated"
    },
    notApplicable: "",
    why: "In the EU a child's own consent to online services counts only from a national age between 13 and 16; below it a parent must agree. The American line of 13 years does not cover that.",
    headings: ["Children"],
    topic: "children",
    sources: [gdpr("8"), gdpr("12(1)"), WP260],
    checked: "2026-11-22",
    confidence: "medium"
  },
  security: {
    item: "security",
    name: "how data are protected",
    article13: void 0,
    article14: void 0,
    kind: "good-practice",
    severity: "info",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy does not say how personal data are protected (GDPR Art. 32; good practice in a notice)",
    weaknesses: {
      "no-measure": "This promises security but names no measure; name one or two, such as encryption or access control"
    },
    notApplicable: "",
    why: "A notice need not describe security in detail, but a short and honest summary builds trust. Never promise perfect security, and never disclaim the legal duty to protect data.",
    headings: ["How we protect your data", "Security"],
    topic: "security",
    sources: [gdpr("32"), gdpr("5(1)(f)")],
    ...CHECKED
  },
  "policy-changes": {
    item: "policy-changes",
    name: "how readers learn of changes",
    article13: "13(3)",
    article14: "14(4)",
    kind: "good-practice",
    severity: "info",
    weakSeverity: "warning",
    dueWhen: [],
    missing: "The policy does not say how readers learn of changes to it (WP260 paras 29\u201331; GDPR Art. 13(3))",
    weaknesses: {
      "check-back": "Readers cannot be left to look for changes themselves; say how you tell them of changes that matter",
      "continued-use": "Continued use is not agreement; say how you tell readers of changes that matter before they apply"
    },
    notApplicable: "",
    why: "People should not have to read a notice again and again to find out what has changed; regulators call that insufficient and unfair. Announce changes that matter actively and in advance.",
    headings: ["Changes to this policy", "Changes"],
    topic: "changes",
    sources: [WP260, gdpr("13(3)"), gdpr("5(1)(a)")],
    ...CHECKED
  },
  "effective-date": {
    item: "effective-date",
    name: "the date of the policy",
    article13: void 0,
    article14: void 0,
    kind: "good-practice",
    severity: "info",
    weakSeverity: "info",
    dueWhen: [],
    missing: "The policy carries no date (good practice; GDPR Art. 5(2))",
    weaknesses: {
      "only-copyright-year": "A copyright year is not the date of the policy; say when it was last updated"
    },
    notApplicable: "",
    why: "EU law does not require a date on the notice, but California does, and a date makes accountability easier. Write the month as a word, so that readers on both sides of the Atlantic understand it.",
    headings: ["Last updated"],
    topic: "updated",
    sources: [gdpr("5(2)"), { cite: "Cal. Bus. & Prof. Code \xA7 22575(b)(4)" }],
    ...CHECKED
  }
};
function gdpr(article) {
  return { cite: `GDPR Art. ${article}`, link: GDPR };
}
function curia(number, name) {
  return { cite: `CJEU ${number} (${name})`, link: `https://curia.europa.eu/juris/liste.jsf?num=${number}` };
}
function right(own) {
  const { article, weaknesses, ...rest } = own;
  return {
    ...rest,
    article13: "13(2)(b)",
    article14: "14(2)(c)",
    kind: "mandatory",
    weakSeverity: "warning",
    dueWhen: [],
    weaknesses: { ...weaknesses, ...ELSEWHERE2 },
    notApplicable: "",
    headings: ["Your rights"],
    topic: "rights",
    sources: [gdpr("13(2)(b)"), gdpr(article), WP260],
    ...CHECKED
  };
}

// server/policy/particulars.ts
function judgeIdentity(blocks) {
  const found = blocks.flatMap((placed) => placed.facts.parties.map((party) => ({ placed, party, rank: rankOf(party, placed) })));
  const entities = found.filter(({ party, rank: rank2 }) => party.sort === "entity" && rank2 > 0).sort((a, b) => b.rank - a.rank);
  if (entities.length > 0) return { because: "", evidence: evidenceOf(entities) };
  const brands = found.filter(({ party }) => party.sort === "brand" && party.role !== "other");
  return brands.length > 0 ? { because: "only-a-brand", evidence: evidenceOf(brands) } : void 0;
}
function rankOf(party, placed) {
  if (party.role === "other") return 0;
  if (party.role === "controller") return 4;
  if (party.role === "we") return 3;
  if (placed.topics.includes("controller") || placed.topics.includes("contact")) return 3;
  if (party.role === "operator") return 2;
  return placed.topics.includes("recipients") || placed.topics.includes("cookies") || placed.topics.includes("others") ? 0 : 1;
}
function evidenceOf(found) {
  return found.slice(0, 4).map(({ placed, party }) => ({ placed, span: { start: party.start, end: party.end } }));
}
function judgeContact(blocks) {
  const found = blocks.flatMap((placed) => placed.facts.contacts.map((contact) => ({ placed, contact, rank: rankOfContact(contact, placed) })));
  const ways = found.filter(({ contact }) => contact.by !== "words").sort((a, b) => b.rank - a.rank);
  const chosen = ways.length > 0 ? ways : found;
  if (chosen.length === 0) return void 0;
  const evidence = chosen.slice(0, 4).map(({ placed, contact }) => ({ placed, span: { start: contact.start, end: contact.end } }));
  return { because: ways.length > 0 ? "" : "no-way-given", evidence };
}
function rankOfContact(contact, placed) {
  const inPlace = placed.topics.includes("contact") || placed.topics.includes("controller") ? 2 : 0;
  return inPlace + (contact.by === "email" ? 1 : 0) - (placed.topics.includes("cookies") || placed.topics.includes("recipients") ? 2 : 0);
}
var REACH4 = 4;
function judgeOfficer(blocks, said) {
  if (said.length === 0) return void 0;
  const reachable = said.filter(({ placed }) => hasContactNear(blocks, placed));
  const chosen = reachable.length > 0 ? reachable : said;
  return {
    because: reachable.length > 0 ? "" : "no-way-to-reach",
    evidence: chosen.slice(0, 4).map(({ placed, statement }) => ({ placed, span: { start: statement.start, end: statement.end } }))
  };
}
function hasContactNear(blocks, placed) {
  for (let index = placed.index; index <= placed.index + REACH4 && index < blocks.length; index++) {
    const near = blocks[index];
    if (near === void 0 || near.section !== placed.section && index > placed.index + 1) return false;
    if (near.facts.contacts.some(({ by }) => by !== "words")) return true;
  }
  return false;
}
function judgeRepresentative(_blocks, said) {
  if (said.length === 0) return void 0;
  const full = said.filter(({ statement }) => statement.strength === "full");
  const chosen = full.length > 0 ? full : said;
  return {
    because: full.length > 0 ? "" : said[0]?.statement.because ?? "",
    evidence: chosen.slice(0, 4).map(({ placed, statement }) => ({ placed, span: { start: statement.start, end: statement.end } }))
  };
}
function judgeDate(blocks) {
  const prose3 = blocks.filter(({ block }) => block.text.length > 0);
  for (const [at, placed] of prose3.entries()) {
    for (const date of placed.facts.dates) {
      const { text: text2 } = placed.block;
      const around = `${text2.slice(Math.max(0, date.start - 80), date.start)} ${text2.slice(date.end, date.end + 60)}`;
      const isAtEdge = (at < 6 || at >= prose3.length - 4) && text2.length < 60;
      const isUnder = placed.topics.includes("updated") || prose3[at - 1]?.block.text.match(CUE) !== null && (prose3[at - 1]?.block.text.length ?? 100) < 40;
      if (CUE.test(around) || isAtEdge || isUnder && text2.length < 60) return { because: "", evidence: [{ placed, span: { start: date.start, end: date.end } }] };
    }
  }
  return void 0;
}
var CUE = /\b(?:updat\w*|effective|revis\w*|modif\w*|version|dated?|in force|as of|valid|chang\w*|posted|published|reviewed|amend\w*|adopted|applicable|status|stand|created|edited|latest|current)\b/i;

// server/policy/disclosures.ts
function gatherStatements(blocks) {
  const said = /* @__PURE__ */ new Map();
  for (const placed of blocks) {
    for (const statement of placed.facts.statements) {
      if (!counts(statement, placed)) continue;
      const list = said.get(statement.says);
      const entry = { placed, statement: limited(statement, placed) };
      if (list === void 0) said.set(statement.says, [entry]);
      else list.push(entry);
    }
  }
  return said;
}
var LABEL_LENGTH = 40;
function counts(statement, placed) {
  if (placed.topics.includes("others") && OWN_ITEMS.has(statement.says)) return false;
  if (statement.needs.length === 0) return true;
  if (!statement.needs.some((topic) => placed.topics.includes(topic))) return false;
  const isListed = placed.block.kind === "entry" || placed.block.kind === "cell" || placed.leadIn !== void 0;
  return isListed || statement.start < LABEL_LENGTH || !BARE_ITEMS.has(statement.says);
}
var OWN_ITEMS = /* @__PURE__ */ new Set(["retention", "security", "right-access", "right-rectification", "right-erasure", "purposes", "data-categories"]);
var BARE_ITEMS = /* @__PURE__ */ new Set(["right-access", "right-rectification", "right-erasure", "right-restriction", "right-object", "rights-exercise", "purposes", "data-categories", "recipients"]);
function limited(statement, placed) {
  if (statement.strength === "weak" || !statement.says.startsWith("right") || !placed.topics.includes("elsewhere-only")) return statement;
  return { ...statement, strength: "weak", because: "elsewhere-only" };
}
function judgeConditions(said, blocks, conditionIds) {
  const conditions = /* @__PURE__ */ new Map();
  for (const condition of conditionIds) {
    const first = said.get(condition)?.[0];
    if (first !== void 0) conditions.set(condition, evidenceOf2(first));
  }
  const outside = controllerOutside(blocks);
  if (outside !== void 0) conditions.set("controller-outside-eea", outside);
  return conditions;
}
function controllerOutside(blocks) {
  for (const placed of blocks) {
    for (const party of placed.facts.parties) {
      if (party.role === "other" || party.role === "named" || party.sort !== "entity") continue;
      if (OUTSIDE_FORM.test(party.name) || OUTSIDE_ADDRESS.test(placed.block.text.slice(party.end, party.end + 120))) return { placed, span: party };
    }
  }
  return void 0;
}
var OUTSIDE_FORM = /\b(?:Inc|LLC|L\.L\.C|Corp|Corporation|Incorporated|Pty|Pte|Pvt|K\.?K|ULC)\b/;
var OUTSIDE_ADDRESS = /\b(?:USA|U\.S\.A?|United States|[A-Z]{2},? \d{5}|Delaware|California|Canada|Australia|India|China|Singapore|Japan|Hong Kong|Israel|Switzerland|United Kingdom|England|Turkey)\b/;
function judgeDisclosures(source) {
  const disclosures = /* @__PURE__ */ new Map();
  for (const item of ITEM_IDS) disclosures.set(item, judge(item, { ...source, disclosures }));
  return disclosures;
}
function judge(item, context) {
  const answer = answerOf(item, context);
  const base = { item, home: homeOf(item, context.sections), trigger: triggerOf(item, context) };
  if (answer !== void 0) {
    return { ...base, status: answer.because === "" ? "present" : "weak", because: answer.because, evidence: answer.evidence };
  }
  const isDue = dueness(item, context, base.trigger);
  return { ...base, status: isDue ? "absent" : "not-applicable", because: isDue ? "" : "not-due", evidence: [] };
}
function answerOf(item, context) {
  switch (item) {
    case "controller-identity":
      return judgeIdentity(context.blocks);
    case "controller-contact":
      return judgeContact(context.blocks);
    case "dpo-contact":
      return judgeOfficer(context.blocks, saidOf(item, context));
    case "eu-representative":
      return judgeRepresentative(context.blocks, saidOf(item, context));
    case "effective-date":
      return judgeDate(context.blocks);
    case "rights-exercise":
      return hasAnyRight(context) ? answerFrom(saidOf(item, context)) : void 0;
    case "safeguards-copy":
      return context.disclosures.get("transfer-safeguards")?.status === "present" ? answerFrom(saidOf(item, context)) : void 0;
    default:
      return answerFrom(saidOf(item, context));
  }
}
function saidOf(item, context) {
  return context.said.get(item) ?? [];
}
var AT_MOST = 4;
function answerFrom(said) {
  const full = said.filter(({ statement }) => statement.strength === "full");
  const weak = said.filter(({ statement }) => statement.strength === "weak");
  const strongest = full.length > 0 ? full : weak;
  const first = strongest[0];
  if (first === void 0) return void 0;
  return { because: full.length > 0 ? "" : first.statement.because ?? "", evidence: bestEvidence(strongest) };
}
function bestEvidence(said) {
  const alone = said.filter(({ statement }) => statement.needs.length === 0);
  const evidence = [];
  for (const entry of [...alone, ...said]) {
    if (evidence.length === AT_MOST) break;
    if (!evidence.some(({ placed }) => placed === entry.placed)) evidence.push(evidenceOf2(entry));
  }
  return evidence;
}
function evidenceOf2({ placed, statement }) {
  return { placed, span: { start: statement.start, end: statement.end } };
}
var RIGHTS2 = ["right-access", "right-rectification", "right-erasure", "right-restriction", "right-portability", "right-object", "right-object-marketing", "right-withdraw-consent", "right-complain"];
function hasAnyRight(context) {
  return RIGHTS2.some((right2) => {
    const status = context.disclosures.get(right2)?.status;
    return status === "present" || status === "weak";
  });
}
function triggerOf(item, context) {
  if (item === "safeguards-copy") return context.disclosures.get("transfer-safeguards")?.evidence[0];
  const condition = REQUIREMENTS[item].dueWhen[0];
  return condition === void 0 ? void 0 : context.conditions.get(condition);
}
function dueness(item, context, trigger) {
  switch (item) {
    case "dpo-contact":
      return false;
    case "rights-exercise":
      return hasAnyRight(context);
    case "safeguards-copy":
      return trigger !== void 0 && context.disclosures.get(item)?.status !== "present" && context.disclosures.get("transfer-safeguards")?.status === "present";
    default:
      return REQUIREMENTS[item].dueWhen.every((condition) => context.conditions.has(condition));
  }
}
function homeOf(item, sections) {
  const { topic } = REQUIREMENTS[item];
  let best;
  for (const section of sections) {
    const topics = section.heading?.facts.topics ?? [];
    if (!topics.some((announced) => announced.topic === topic)) continue;
    if (best === void 0 || topics.length < (best.heading?.facts.topics.length ?? 0)) best = section;
  }
  return best;
}

// server/policy/place.ts
function placeBlocks(blocks, starts, factsOf2) {
  const placed = [];
  const sections = [{ heading: void 0, level: 0, parent: void 0, from: 0, until: blocks.length }];
  const leadIns = createLeadIns();
  let section = sections[0] ?? { heading: void 0, level: 0, parent: void 0, from: 0, until: 0 };
  blocks.forEach((block, index) => {
    const level = headingLevel2(block);
    if (level > 0) {
      section = openSection({ section, level, index });
      sections.push(section);
    }
    const facts = factsOf2(block);
    const leadIn = level > 0 ? void 0 : leadIns.of(block);
    const here = {
      block,
      facts,
      index,
      start: starts[index] ?? 0,
      section,
      leadIn,
      topics: topicsOf(leadIn, level > 0 ? section.parent : section)
    };
    if (level > 0) section.heading = here;
    leadIns.pass(here, level > 0);
    placed.push(here);
  });
  for (let open = section; open !== void 0; open = open.parent) open.until = blocks.length;
  return { blocks: placed, sections };
}
function openSection(next) {
  let parent = next.section;
  while (parent !== void 0 && parent.level >= next.level) {
    parent.until = next.index;
    parent = parent.parent;
  }
  return { heading: void 0, level: next.level, parent, from: next.index, until: next.index };
}
var BOLD_LINE_LEVEL = 7;
function headingLevel2(block) {
  if (block.kind === "heading") return Math.max(1, block.level);
  if (block.kind !== "paragraph" || block.level > 0 || block.text.length > 100 || block.text.endsWith(".")) return 0;
  const isBold = block.marks.some((mark) => mark.kind === "strong" && mark.start === 0 && mark.end >= block.text.length - 1);
  return isBold && block.text.length > 0 ? BOLD_LINE_LEVEL : 0;
}
function createLeadIns() {
  let paragraph3;
  let beforeTable;
  let headingRow = [];
  const entries = [];
  return {
    of(block) {
      if (block.kind === "cell") {
        const column = block.cell?.heading === true ? void 0 : headingRow.find((cell) => cell.block.cell?.column === block.cell?.column);
        return column ?? beforeTable ?? paragraph3;
      }
      if (block.kind === "entry") {
        for (let at = entries.length - 1; at >= 0; at--) {
          const entry = entries[at];
          if (entry !== void 0 && entry.block.level < block.level) return entry;
        }
        return paragraph3;
      }
      if (block.kind === "paragraph" && block.level > 0) return entries.at(-1) ?? paragraph3;
      if (block.kind === "paragraph" && paragraph3?.block.text.endsWith(":") === true) return paragraph3;
      return void 0;
    },
    pass(placed, isHeading) {
      const { block } = placed;
      switch (block.kind) {
        case "cell":
          if (block.cell?.row === 0 && block.cell.column === 0) {
            headingRow = [];
            beforeTable = paragraph3;
          }
          if (block.cell?.row === 0) headingRow.push(placed);
          return;
        case "entry":
          while ((entries.at(-1)?.block.level ?? 0) >= block.level) entries.pop();
          entries.push(placed);
          return;
        case "heading":
        case "paragraph":
          if (block.level > 0 && !isHeading && entries.length > 0) return;
          entries.length = 0;
          paragraph3 = isHeading ? void 0 : leadsOn(paragraph3, placed);
          return;
      }
    }
  };
}
function leadsOn(before, placed) {
  const continues2 = before !== void 0 && placed.leadIn === before && !placed.block.text.endsWith(":");
  return continues2 && placed.block.text.length < 120 ? before : placed;
}
var DEPTH = 8;
function topicsOf(leadIn, section) {
  const topics = /* @__PURE__ */ new Set();
  let depth = 0;
  for (let above = leadIn; above !== void 0 && depth < DEPTH; above = above.leadIn, depth++) {
    for (const { topic } of above.facts.topics) topics.add(topic);
  }
  for (let above = section; above !== void 0 && depth < DEPTH; above = above.parent, depth++) {
    for (const { topic } of above.heading?.facts.topics ?? []) topics.add(topic);
  }
  return [...topics];
}

// server/policy/parts.ts
function collectNumbers(blocks) {
  const numbers = /* @__PURE__ */ new Set();
  const named2 = /* @__PURE__ */ new Set();
  let headings = 0;
  let deepest = 0;
  for (const { block } of blocks) {
    if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") continue;
    const head = block.text.slice(0, 40);
    const name = NAMED2.exec(head);
    if (name !== null) named2.add(`${nounOf(name[1] ?? "")} ${(name[2] ?? "").toLowerCase()}`);
    const number = numberOf(block.marker) ?? numberOf(LEADING.exec(head)?.[1] ?? name?.[2] ?? "");
    if (number === void 0) continue;
    const parts = number.split(".");
    for (let depth = 1; depth <= parts.length; depth++) numbers.add(parts.slice(0, depth).join("."));
    deepest = Math.max(deepest, parts.length);
    if (block.kind === "heading") headings++;
  }
  const isNumbered = headings >= 2 || named2.size >= 2;
  return { has: (target, noun) => has({ numbers, named: named2, isNumbered, deepest }, target, noun) };
}
function has(known, target, noun) {
  const lower = target.toLowerCase();
  if (known.named.has(`${noun} ${lower}`)) return true;
  if (noun === "annex") return false;
  if (noun === "article" || noun === "part" || noun === "chapter") return ![...known.named].some((name) => name.startsWith(`${noun} `));
  if (!known.isNumbered || !/^\d/.test(target)) return true;
  const wanted = target.split(".").slice(0, Math.max(1, known.deepest)).join(".");
  return known.numbers.has(wanted);
}
var NAMED2 = /^(section|article|chapter|part|annex|appendix|schedule|exhibit|attachment)\s(\d{1,3}(?:\.\d{1,2}){0,4}|[A-Z]|[IVXivx]{1,5})\b/i;
var LEADING = /^[§(]?\s?(\d{1,3}(?:\.\d{1,2}){0,4})[.):]?\s/;
function nounOf(word2) {
  const lower = word2.toLowerCase();
  return lower === "appendix" || lower === "schedule" || lower === "exhibit" || lower === "attachment" ? "annex" : lower;
}
function numberOf(marker) {
  const bare = /^\(?(\d{1,3}(?:\.\d{1,2}){0,4})[.):]*$/.exec(marker)?.[1];
  return bare?.replace(/^0+(?=\d)/, "");
}
function collectAnchors(blocks) {
  const exact = /* @__PURE__ */ new Set(["top"]);
  const loose = /* @__PURE__ */ new Set();
  for (const { block } of blocks) {
    for (const mark of block.marks) {
      if (mark.kind === "anchor" && mark.target !== void 0) exact.add(mark.target.toLowerCase());
    }
    if (block.kind !== "heading") continue;
    const id = /\{\s?#([^\s{}]{1,100})[^{}]{0,100}\}\s*$/.exec(block.text.slice(-220));
    if (id?.[1] !== void 0) exact.add(id[1].toLowerCase());
    loose.add(looseId(block.text.replace(/\{\s?#[^{}]{0,200}\}\s*$/, "")));
    loose.add(looseId(`${block.marker} ${block.text}`));
  }
  return { has: (target) => hasAnchor(target, exact, loose) };
}
function hasAnchor(target, exact, loose) {
  const id = decode(target).toLowerCase();
  if (id === "" || id.startsWith("!") || id.startsWith(":~:") || exact.has(id) || exact.has(`user-content-${id}`)) return true;
  const plain2 = looseId(id.replace(/^(?:user-content-|h-)/, ""));
  return loose.has(plain2) || loose.has(looseId(id.replace(/-\d{1,3}$/, ""))) || loose.has(plain2.replace(/^\d+/, ""));
}
function looseId(text2) {
  return text2.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
function decode(target) {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

// server/policy/titles.ts
function collectTitles(blocks) {
  const titles = [];
  const openings = /* @__PURE__ */ new Set();
  const labels = /* @__PURE__ */ new Set();
  for (const { block } of blocks) {
    if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") continue;
    const head = block.text.slice(0, 160);
    if (block.kind === "heading") titles.push(titleOf(head));
    else {
      addOpenings(head, openings);
      labels.add(wholeKey(head.split(LABEL_END, 1)[0] ?? ""));
    }
    for (const mark of block.marks) {
      if (mark.kind !== "strong" || mark.end - mark.start > 120) continue;
      const label = block.text.slice(mark.start, mark.end);
      if (mark.start === 0) titles.push(titleOf(label));
      labels.add(wholeKey(label));
    }
  }
  const answers = /* @__PURE__ */ new Map();
  return {
    has(title, noun) {
      if (labels.has(wholeKey(title)) || noun === "text" && openings.has(wholeKey(title))) return true;
      const known = answers.get(title);
      if (known !== void 0) return known;
      const answer = answers.size > MAX_TITLES || hasTitle(title, titles);
      answers.set(title, answer);
      return answer;
    },
    nearest: (title) => answers.size > MAX_TITLES ? void 0 : nearest(title, titles)
  };
}
var MAX_TITLES = 300;
function titleOf(text2) {
  return { text: text2, words: new Set(contentWords(text2)) };
}
function contentWords(text2) {
  const words = allWords(text2);
  const content = words.filter((word2) => !TITLE_STOP_WORDS.has(word2));
  return (content.length > 0 ? content : words).map(wordKey);
}
var LABEL_END = /[:.!?–—]/;
function wholeKey(text2) {
  return allWords(text2).slice(0, 8).map((word2) => ` ${wordKey(word2)}`).join("");
}
function allWords(text2) {
  const words = text2.toLowerCase().replaceAll("\u2019", "'").match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word2) => !/^\d{1,2}$/.test(word2));
}
function addOpenings(text2, openings) {
  let opening = "";
  for (const word2 of allWords(text2).slice(0, 8)) {
    opening += ` ${wordKey(word2)}`;
    openings.add(opening);
  }
}
function hasTitle(title, titles) {
  const words = contentWords(title);
  if (words.length === 0) return true;
  return titles.some((other) => words.every((word2) => other.words.has(word2)) || isWithin(other, words));
}
function isWithin(title, words) {
  if (title.words.size === 0 || title.words.size * 2 < words.length) return false;
  for (const word2 of title.words) if (!words.includes(word2)) return false;
  return true;
}
function nearest(title, titles) {
  const words = new Set(contentWords(title));
  let best;
  let bestScore = 0.4;
  let tied = false;
  for (const other of titles) {
    let shared = 0;
    for (const word2 of other.words) if (words.has(word2)) shared++;
    const score = shared / (words.size + other.words.size - shared || 1);
    if (score < bestScore || shared === 0) continue;
    tied = score === bestScore && best !== void 0;
    bestScore = score;
    best = other;
  }
  return tied ? void 0 : best?.text;
}

// server/policy/references.ts
function resolveReferences(blocks, _sections) {
  const pointing = blocks.filter(({ facts }) => facts.references.length > 0);
  if (pointing.length === 0) return { dangling: [] };
  const parts = {
    blocks,
    titles: collectTitles(blocks),
    numbers: collectNumbers(blocks),
    anchors: collectAnchors(blocks),
    hasTable: blocks.some(({ block }) => block.cell !== void 0)
  };
  const dangling = [];
  for (const placed of pointing) {
    for (const reference of placed.facts.references) {
      if (isThere(placed, reference, parts)) continue;
      const span = { start: reference.start, end: reference.end };
      const suggestion = reference.by === "title" && reference.noun !== "date" ? parts.titles.nearest(reference.target) : void 0;
      dangling.push({ placed, span, reference, suggestion });
    }
  }
  return { dangling };
}
function isThere(placed, reference, parts) {
  switch (reference.by) {
    case "click":
      return false;
    case "anchor":
      return parts.anchors.has(reference.target);
    case "number":
      return parts.numbers.has(reference.target, reference.noun);
    case "title":
      return reference.noun === "date" ? hasDate(parts.blocks, reference.target) : parts.titles.has(reference.target, reference.noun);
    case "list":
      return reference.noun === "table" ? parts.hasTable || comesNext(placed, parts.blocks) : isFollowed(placed, parts.blocks);
  }
}
var EDGE = 10;
function hasDate(blocks, where) {
  const edge = where === "top" ? blocks.slice(0, EDGE) : blocks.slice(-EDGE);
  return edge.some(({ block, facts }) => facts.dates.length > 0 || facts.placeholders.length > 0 || block.kind === "matter");
}
function comesNext(placed, blocks) {
  const next = blocks[placed.index + 1]?.block;
  return next !== void 0 && (next.kind === "entry" || next.kind === "code" || next.text.length < 60);
}
function isFollowed(placed, blocks) {
  let at = placed.index + 1;
  while (blocks[at]?.block.kind === "comment") at++;
  const next = blocks[at]?.block;
  return next !== void 0 && (next.kind !== "heading" || next.level >= placed.section.level);
}

// server/policy/term-words.ts
function findTermWords(block, forms) {
  if (block.kind === "comment" || block.kind === "code" || block.kind === "matter") return [];
  const starts = startsOf(forms);
  const words = wordsOf(block);
  const found = [];
  for (let at = 0; at < words.length; at++) {
    const word2 = words[at];
    if (word2 === void 0 || !starts.has(word2.key.slice(0, 2))) continue;
    const last = longestAt(words, at, forms);
    if (last === void 0) continue;
    found.push({ start: word2.start, end: last.word.end, key: last.key });
    at = last.index;
  }
  return found;
}
var remembered = /* @__PURE__ */ new WeakMap();
function wordsOf(block) {
  const known = remembered.get(block);
  if (known !== void 0) return known;
  const words = [];
  for (const match of block.text.matchAll(WORD3)) {
    const lower = match[0].toLowerCase();
    const capital = match[0].charAt(0) !== lower.charAt(0) || /^\d/.test(lower);
    words.push({ start: match.index, end: match.index + match[0].length, key: wordKey(lower.replaceAll("\u2019", "'")), capital });
  }
  remembered.set(block, words);
  return words;
}
var WORD3 = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
var MAX_WORDS3 = 7;
function startsOf(forms) {
  const starts = /* @__PURE__ */ new Set();
  for (const key of forms.keys()) {
    starts.add(key.slice(0, 2));
    starts.add(key.slice(0, 1));
  }
  return starts;
}
function longestAt(words, from, forms) {
  let key = "";
  let best;
  const first = words[from];
  for (let index = from; index < words.length && index < from + MAX_WORDS3; index++) {
    const word2 = words[index];
    if (word2 === void 0 || index > from && word2.start - (words[index - 1]?.end ?? 0) > 2) break;
    key += word2.key;
    const form = forms.get(key);
    if (form !== void 0 && (!form.capital || first?.capital === true && word2.capital)) best = { key, word: word2, index };
  }
  return best;
}

// server/policy/terms.ts
function gatherTerms(blocks) {
  const candidates = collectDefinitions(blocks);
  const uses = collectUses(blocks, candidates);
  const definitions = settle(candidates, uses);
  return { definitions, undefined: collectUndefined(blocks, definitions) };
}
function collectDefinitions(blocks) {
  const found = [];
  for (const placed of blocks) {
    for (const definition of placed.facts.definitions) {
      const { term, sort, needs, bracket } = definition;
      if (sort === "elsewhere" || needs === "definitions" && !placed.topics.includes("definitions")) continue;
      const key = termKey(term);
      if (key === "") continue;
      const span = { start: definition.start, end: definition.end };
      found.push({ placed, span, term, key, sort, needsUse: needs === "use", bracket, gloss: definition.gloss === true });
    }
  }
  return found;
}
function collectUses(blocks, candidates) {
  const forms = /* @__PURE__ */ new Map();
  for (const { key, term, sort } of candidates) {
    if (sort === "pronoun") continue;
    const capital = needsCapital(term) && (forms.get(key)?.capital ?? true);
    forms.set(key, { key, capital });
  }
  const uses = /* @__PURE__ */ new Map();
  if (forms.size === 0) return uses;
  const ends = new Set(candidates.map(({ placed, span }) => `${placed.index} ${span.end}`));
  const starts = new Map(candidates.map(({ placed, span, key }) => [`${placed.index} ${span.start}`, key]));
  const signature = [...forms.values()].map(({ key, capital }) => capital ? `+${key}` : key).join(" ");
  for (const placed of blocks) {
    for (const found of usesIn(placed.block, forms, signature)) {
      if (ends.has(`${placed.index} ${found.end}`) || introduces(placed, found, starts)) continue;
      const known = uses.get(found.key);
      const use = { placed, span: { start: found.start, end: found.end } };
      if (known === void 0) uses.set(found.key, [use]);
      else known.push(use);
    }
  }
  return uses;
}
function introduces(placed, use, starts) {
  const { text: text2 } = placed.block;
  if (text2.charAt(use.end) !== " " || text2.charAt(use.end + 1) !== "(") return false;
  for (let start = use.end + 2; start < use.end + 30; start++) {
    if (starts.get(`${placed.index} ${start}`) === use.key) return true;
  }
  return false;
}
var remembered2 = /* @__PURE__ */ new WeakMap();
function usesIn(block, forms, signature) {
  const known = remembered2.get(block);
  if (known !== void 0 && known.signature === signature) return known.uses;
  const uses = findTermWords(block, forms);
  remembered2.set(block, { signature, uses });
  return uses;
}
function needsCapital(term) {
  const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= 1) return /^\p{Lu}/u.test(words[0] ?? "");
  return words.filter((word2) => /^[\p{Lu}\p{N}]/u.test(word2)).length > 1;
}
function settle(candidates, uses) {
  const sure = new Set(candidates.flatMap(({ key, needsUse }) => needsUse ? [] : [key]));
  const first = /* @__PURE__ */ new Map();
  const settled = [];
  for (const [index, candidate] of candidates.entries()) {
    const { placed, span, term, key, sort, needsUse, bracket, gloss } = candidate;
    const found = uses.get(key) ?? [];
    const earlier = first.get(key);
    if (needsUse && (sure.has(key) || earlier !== void 0 || !found.some(isUsedAsTerm))) continue;
    if (earlier !== void 0 && earlier.placed === placed) continue;
    const isUsed = gloss || found.length > 0 || neighbors(candidates, index).some((other) => (uses.get(other.key) ?? []).length > 0);
    const definition = { placed, span, term, key, sort, uses: found, isUsed, bracket, repeats: earlier };
    if (earlier === void 0) first.set(key, definition);
    settled.push(definition);
  }
  return settled;
}
function neighbors(candidates, index) {
  const it = candidates[index];
  const before = candidates[index - 1];
  const after2 = candidates[index + 1];
  const found = [];
  if (it !== void 0 && before !== void 0 && areAliases(before, it)) found.push(before);
  if (it !== void 0 && after2 !== void 0 && areAliases(it, after2)) found.push(after2);
  return found;
}
function areAliases(first, second) {
  if (first.placed !== second.placed || second.span.start - first.span.end > 100) return false;
  return /\b(?:also|aka)\b|^\S{0,2}\s?(?:or|\/)\s/.test(first.placed.block.text.slice(first.span.end, second.span.start));
}
function isUsedAsTerm({ placed, span }) {
  if (placed.block.kind === "heading") return false;
  return !/^\s?(?::|[–—-]\s)/.test(placed.block.text.slice(span.end, span.end + 3)) && (span.start > 0 || placed.block.kind === "cell");
}
function collectUndefined(blocks, definitions) {
  const defined = new Set(definitions.map(({ key }) => key));
  for (const { facts } of blocks) {
    for (const { sort, term } of facts.definitions) {
      if (sort !== "elsewhere") continue;
      if (term === "") return [];
      defined.add(termKey(term));
    }
  }
  const byKey = /* @__PURE__ */ new Map();
  for (const placed of blocks) {
    for (const { term, start, end } of placed.facts.termUses) {
      if (isDefined(term, defined)) continue;
      const key = termKey(term);
      const use = { placed, span: { start, end } };
      const known = byKey.get(key);
      if (known === void 0) byKey.set(key, { term, uses: [use] });
      else known.uses.push(use);
    }
  }
  return [...byKey.values()].map((entry) => ({ ...entry, suggestion: suggestionFor(entry.term, definitions) }));
}
function isDefined(term, defined) {
  const words = term.split(/[\s-]/);
  return words.some((_, from) => defined.has(termKey(words.slice(from).join(" "))));
}
function suggestionFor(term, definitions) {
  const words = term.split(" ");
  const other = SAME_THING.get(words.at(-1)?.toLowerCase() ?? "");
  if (other === void 0) return void 0;
  const key = termKey([...words.slice(0, -1), other].join(" "));
  const found = definitions.find((definition) => definition.key === key && definition.sort === "term");
  return found?.term;
}
var SAME_THING = /* @__PURE__ */ new Map([
  ["data", "information"],
  ["information", "data"]
]);

// server/policy/build.ts
function buildPolicy(document, language, onRead) {
  const { blocks, sections } = placeBlocks(document.blocks, document.starts, (block) => factsOf(block, language, onRead));
  const said = gatherStatements(blocks);
  const conditions = judgeConditions(said, blocks, CONDITION_IDS);
  return {
    document,
    blocks,
    sections,
    title: blocks.find(({ block }) => block.kind === "heading") ?? blocks.find(isProse3),
    disclosures: judgeDisclosures({ said, conditions, blocks, sections }),
    conditions,
    mentions: blocks.flatMap((placed) => placed.facts.mentions.map((mention) => ({ placed, mention }))),
    terms: gatherTerms(blocks),
    references: resolveReferences(blocks, sections),
    placeholders: blocks.flatMap(
      (placed) => placed.facts.placeholders.map(({ start, end }) => ({ placed, span: { start, end } }))
    )
  };
}
function isProse3({ block }) {
  return block.kind !== "comment" && block.kind !== "code" && block.kind !== "matter";
}

// server/knowledge/clauses.ts
var CLAUSES = {
  "controller-identity": [
    {
      item: "controller-identity",
      variant: "the company",
      text: "The controller of your personal data is ${company name with legal form}, ${registered address}. In this policy, \u201Cwe\u201D and \u201Cus\u201D mean this company only."
    }
  ],
  "controller-contact": [
    {
      item: "controller-contact",
      variant: "e-mail and post",
      text: "You can contact us about this policy or your personal data by e-mail at ${privacy e-mail address} or by post at ${postal address}."
    }
  ],
  "eu-representative": [
    {
      item: "eu-representative",
      variant: "a representative",
      text: "We are established outside the European Union. Our representative in the EU under Article 27 GDPR is ${name of the representative}, ${address in an EU Member State}, ${e-mail address of the representative}."
    }
  ],
  "dpo-contact": [
    {
      item: "dpo-contact",
      variant: "e-mail and post",
      text: "You can reach our data protection officer by e-mail at ${e-mail address of the officer} or by post at ${postal address}, marked \u201CData Protection Officer\u201D."
    }
  ],
  purposes: [
    {
      item: "purposes",
      variant: "data and purposes",
      text: "We use your personal data for these purposes: to ${first purpose, such as deliver your orders}, to ${second purpose, such as send you invoices} and to answer your questions."
    }
  ],
  "legal-basis": [
    {
      item: "legal-basis",
      variant: "one purpose",
      text: "The legal basis for using your personal data to ${purpose} is ${legal basis|your consent (Art. 6(1)(a) GDPR)|the performance of our contract with you (Art. 6(1)(b) GDPR)|our legal obligation (Art. 6(1)(c) GDPR)}.",
      entry: "to ${purpose}: ${legal basis|your consent (Art. 6(1)(a) GDPR)|the performance of our contract with you (Art. 6(1)(b) GDPR)|our legal obligation (Art. 6(1)(c) GDPR)}"
    },
    {
      item: "legal-basis",
      variant: "contract and legal obligation",
      text: "We process your personal data to perform our contract with you (Art. 6(1)(b) GDPR) and, where the law requires it, for example for tax records, to comply with a legal obligation (Art. 6(1)(c) GDPR)."
    }
  ],
  "legitimate-interests": [
    {
      item: "legitimate-interests",
      variant: "one interest",
      text: "To ${purpose}, we rely on our legitimate interest in ${the interest, such as preventing fraud in our shop} (Art. 6(1)(f) GDPR).",
      entry: "our legitimate interest in ${the interest, such as preventing fraud in our shop} (Art. 6(1)(f) GDPR)"
    }
  ],
  recipients: [
    {
      item: "recipients",
      variant: "recipients by kind",
      text: "We share your personal data with our hosting provider ${name of the provider}, with the payment service provider ${name of the provider} and with ${further recipients, by name or by what they do}. They receive only what they need for their task."
    },
    {
      item: "recipients",
      variant: "nobody",
      text: "We do not share your personal data with anyone."
    }
  ],
  "third-country-transfers": [
    {
      item: "third-country-transfers",
      variant: "a transfer",
      text: "We transfer personal data to ${recipient} in ${country outside the EEA}. The European Commission ${has or has not|has|has not} adopted an adequacy decision for this country."
    },
    {
      item: "third-country-transfers",
      variant: "no transfer",
      text: "We store and process your personal data in the European Economic Area only and do not transfer them to countries outside it."
    }
  ],
  "transfer-safeguards": [
    {
      item: "transfer-safeguards",
      variant: "standard contractual clauses",
      text: "The transfer of personal data to ${recipient} in ${country outside the EEA} rests on standard contractual clauses adopted by the European Commission (Implementing Decision (EU) 2021/914)."
    },
    {
      item: "transfer-safeguards",
      variant: "Data Privacy Framework",
      text: "The transfer of personal data to ${recipient} in the United States rests on the adequacy decision for the EU-U.S. Data Privacy Framework (Implementing Decision (EU) 2023/1795), in which the recipient takes part."
    },
    {
      item: "transfer-safeguards",
      variant: "adequacy decision",
      text: "The transfer of personal data to ${recipient} in ${country} rests on an adequacy decision of the European Commission for that country (${number of the decision})."
    }
  ],
  "safeguards-copy": [
    {
      item: "safeguards-copy",
      variant: "on request",
      text: "You can get a copy of the standard contractual clauses by writing to ${privacy e-mail address}."
    },
    {
      item: "safeguards-copy",
      variant: "published",
      text: "A copy of the standard contractual clauses is available at ${address of the copy}."
    }
  ],
  retention: [
    {
      item: "retention",
      variant: "a fixed period",
      text: "We keep ${kind of data} for ${retention period, such as 2 years} after ${event, such as the end of the contract}. After that we delete them.",
      entry: "${kind of data}: we keep them for ${retention period, such as 2 years} after ${event, such as the end of the contract} and then delete them"
    },
    {
      item: "retention",
      variant: "criteria",
      text: "We keep your personal data for as long as you have an account with us, and delete them within ${number of days} days after you close it. We keep invoices for ${number of years} years, because tax law requires it."
    }
  ],
  "right-access": [
    {
      item: "right-access",
      variant: "the right",
      text: "You have the right to access your personal data: you can ask us whether we process data about you and receive a copy of them, together with information about how we use them (Art. 15 GDPR).",
      entry: "access your personal data and receive a copy of them (Art. 15 GDPR)"
    }
  ],
  "right-rectification": [
    {
      item: "right-rectification",
      variant: "the right",
      text: "You have the right to have your personal data corrected if they are wrong and completed if they are incomplete (Art. 16 GDPR).",
      entry: "have your personal data corrected if they are wrong and completed if they are incomplete (Art. 16 GDPR)"
    }
  ],
  "right-erasure": [
    {
      item: "right-erasure",
      variant: "the right",
      text: "You have the right to have your personal data erased where the law provides for it, for example if they have been processed unlawfully (Art. 17 GDPR).",
      entry: "have your personal data erased where the law provides for it (Art. 17 GDPR)"
    }
  ],
  "right-restriction": [
    {
      item: "right-restriction",
      variant: "the right",
      text: "You have the right to restrict the processing of your personal data, for example while we check whether they are accurate (Art. 18 GDPR).",
      entry: "restrict the processing of your personal data, for example while we check whether they are accurate (Art. 18 GDPR)"
    }
  ],
  "right-portability": [
    {
      item: "right-portability",
      variant: "the right",
      text: "You have the right to data portability: you can receive the personal data that you gave us on the basis of consent or a contract in a structured, commonly used and machine-readable format, or have them sent to another controller (Art. 20 GDPR).",
      entry: "receive the personal data that you gave us in a structured, commonly used and machine-readable format, or have them sent to another controller (data portability, Art. 20 GDPR)"
    }
  ],
  "right-object": [
    {
      item: "right-object",
      variant: "the right",
      text: "You have the right to object to the processing of your personal data at any time, for reasons arising from your particular situation, where it is based on Article 6(1)(e) or (f) GDPR (Art. 21(1) GDPR). We then stop, unless we have compelling grounds to go on or need the data for legal claims.",
      entry: "object to the processing of your personal data at any time, for reasons arising from your particular situation (Art. 21(1) GDPR)"
    }
  ],
  "right-object-marketing": [
    {
      item: "right-object-marketing",
      variant: "the right",
      text: "You can object to the use of your personal data for direct marketing at any time, free of charge and without giving reasons (Art. 21(2) GDPR). Use the unsubscribe link in our messages or write to ${privacy e-mail address}.",
      entry: "object to the use of your personal data for direct marketing at any time, free of charge and without giving reasons (Art. 21(2) GDPR)"
    }
  ],
  "right-withdraw-consent": [
    {
      item: "right-withdraw-consent",
      variant: "the right",
      text: "You can withdraw your consent at any time, as easily as you gave it, by ${way to withdraw, such as the link in every newsletter}. This does not affect the lawfulness of what we did before you withdrew it (Art. 7(3) GDPR).",
      entry: "withdraw your consent at any time, without effect on what we did before (Art. 7(3) GDPR)"
    }
  ],
  "right-complain": [
    {
      item: "right-complain",
      variant: "any authority",
      text: "You have the right to lodge a complaint with a data protection supervisory authority, in particular in the EU Member State where you live or work or where you think that the law was broken (Art. 77 GDPR).",
      entry: "lodge a complaint with a data protection supervisory authority, in particular where you live or work (Art. 77 GDPR)"
    },
    {
      item: "right-complain",
      variant: "naming one",
      text: "You have the right to lodge a complaint with a data protection supervisory authority. The one responsible for us is ${name of the authority}, ${address of the authority}; you can also turn to the one where you live or work (Art. 77 GDPR)."
    }
  ],
  "mandatory-provision": [
    {
      item: "mandatory-provision",
      variant: "required and optional data",
      text: "You must provide ${required data} to ${purpose}, because ${reason|the contract requires it|the law requires it}. If you do not provide them, ${consequence, such as we cannot deliver your order}. All other information is optional."
    },
    {
      item: "mandatory-provision",
      variant: "all voluntary",
      text: "Providing personal data is voluntary. If you do not provide them, ${consequence, such as we cannot answer you}; nothing else follows."
    }
  ],
  "automated-decisions": [
    {
      item: "automated-decisions",
      variant: "none are made",
      text: "We do not make decisions about you based solely on automated processing, including profiling, that have legal or similarly significant effects for you."
    },
    {
      item: "automated-decisions",
      variant: "how they work",
      text: "We use automated decision-making to ${decision}. The decision is based mainly on ${main factors}. It means for you that ${consequences}. You can ask for a person to review it, give your point of view and contest the result by writing to ${privacy e-mail address}."
    }
  ],
  "data-categories": [
    {
      item: "data-categories",
      variant: "kinds of data",
      text: "We collect these kinds of personal data: your name and e-mail address, ${further kinds of data, such as orders and payment details} and the IP address of your device."
    }
  ],
  "data-source": [
    {
      item: "data-source",
      variant: "a source",
      text: "We also receive personal data about you from other sources: ${kinds of data} from ${name or kind of the source}, a source that ${is or is not|is|is not} publicly accessible."
    }
  ],
  "rights-exercise": [
    {
      item: "rights-exercise",
      variant: "e-mail and post",
      text: "To exercise any of your rights, write to us at ${privacy e-mail address} or ${postal address}. We ask for proof of identity only if we have reasonable doubts about who you are."
    }
  ],
  cookies: [
    {
      item: "cookies",
      variant: "with consent",
      text: "We use cookies without which this site does not work, for example to remember that you are logged in. With your prior consent, we also use cookies to ${purpose, such as count visits}. You can change your choice at any time under ${link to the cookie settings}."
    },
    {
      item: "cookies",
      variant: "none are used",
      text: "We do not use cookies or similar technologies."
    }
  ],
  children: [
    {
      item: "children",
      variant: "not for children",
      text: "Our services are not directed to children under ${age, such as 16}, and we do not knowingly collect personal data from them. If we learn that we have, we delete them."
    },
    {
      item: "children",
      variant: "consent of a parent",
      text: "If a child is younger than the age set by the law of its country (between 13 and 16 years in the EU), we ask for the consent of a parent or guardian before we collect personal data from the child. We check this by ${method}."
    }
  ],
  security: [
    {
      item: "security",
      variant: "measures",
      text: "We protect your personal data with measures appropriate to the risk, among them encryption in transit (TLS), access control and ${further measure}."
    }
  ],
  "policy-changes": [
    {
      item: "policy-changes",
      variant: "by a message",
      text: "If we make changes to this policy that matter to you, for example a new purpose or a new recipient, we will notify you by ${channel|e-mail|a notice on our site} at least ${number of days} days before they apply."
    }
  ],
  "effective-date": [
    {
      item: "effective-date",
      variant: "last updated",
      text: "Last updated: ${date, such as 3 March 2026}."
    }
  ]
};

// ../../tmp/gen/clausecheck.ts
var fill = { "company name with legal form": "Fernhill Ltd", "registered address": "1 Mill Lane, Cork, Ireland", "privacy e-mail address": "privacy@fernhill.example", "postal address": "1 Mill Lane, Cork, Ireland", "retention period": "2 years", "number of days": "30", "number of years": "10", "date": "3 March 2026", "age": "16", "recipient": "Cloudy Inc.", "country outside the EEA": "the United States", "e-mail address of the officer": "dpo@fernhill.example", "purpose": "deliver your orders", "name of the representative": "Reps GmbH", "address in an EU Member State": "Berlin, Germany" };
for (const item of ITEM_IDS) CLAUSES[item].forEach((c, i) => {
  const text2 = c.text.replace(/\$\{([^}]*)\}/g, (_, n) => {
    const [name, ...ch] = n.split("|");
    const base = name.split(", such as ")[0];
    return ch[0] ?? fill[base] ?? name.split(", such as ")[1] ?? `[${name}]`;
  });
  let doc = `# Privacy policy

## ${REQUIREMENTS[item].headings[0]}

${text2}
`;
  const p = buildPolicy(readDocument(doc, "markdown"), englishLanguage());
  const d = p.disclosures.get(item);
  const weak = [...p.disclosures.values()].filter((x) => x.status === "weak").map((x) => x.item + ":" + x.because);
  if (d.status !== "present" && !["rights-exercise", "safeguards-copy"].includes(item) || weak.length) console.log(item, c.variant, d.status, d.because, "| weak:", [...p.disclosures.values()].filter((x) => x.status === "weak").map((x) => x.item + ":" + x.because + " \xAB" + x.evidence.map((e) => e.placed.block.text.slice(e.span.start, e.span.end)).join("; ") + "\xBB").join(" "), "| topics home:", d.home?.heading?.block.text);
  if (!d.home) console.log("   no home for", item, REQUIREMENTS[item].headings[0], REQUIREMENTS[item].topic);
});
