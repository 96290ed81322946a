import type { MarkKind } from "./block.ts";

/** Elements that stand on lines of their own: their tags end the text before them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol " +
    "optgroup option p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements without content. */
export const VOIDS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose content is not HTML and not prose. */
export const RAW: ReadonlySet<string> = new Set(
  "iframe noembed noframes script style textarea title xmp".split(" "),
);

/** Elements whose content a reader does not read as prose. */
export const HIDDEN: ReadonlySet<string> = new Set(
  "datalist head math noscript object select svg template".split(" "),
);

/** Elements that nothing outside their content can close. */
export const WALLS: ReadonlySet<string> = new Set("caption table td template th".split(" "));

/** Elements that contain blocks and no text of their own. */
export const STRUCTURES: ReadonlySet<string> = new Set(
  "body colgroup dir dl head html menu ol table tbody tfoot thead tr ul".split(" "),
);

export const LISTS: ReadonlySet<string> = new Set("dir menu ol ul".split(" "));

/** Elements of HTML, old ones too, that none of the sets above names. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym applet audio b bdi bdo big blink canvas cite code data del dfn em font frame i ins kbd label map " +
    "mark marquee meter nobr output picture progress q rp rt ruby s samp selectedcontent slot small span strike strong " +
    "sub sup time tt u var video"
  ).split(" "),
);

/** Whether an element of this name, in lower case, is one of HTML's. */
export function isElement(name: string): boolean {
  return [BLOCKS, VOIDS, RAW, HIDDEN, STRUCTURES, OTHERS].some((names) => names.has(name));
}

/** What an element says about the text in it. */
export const MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["dfn", "definition"],
]);

/** Rank of a heading element; 0 for any other. */
export function headingLevel(name: string): number {
  if (name.length !== 2 || name.charCodeAt(0) !== 104) return 0;
  const level = name.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
}
