import type { Format } from "./document.ts";

/**
 * The format in which to read a text. An editor's language id decides, then the extension of the path or URI; a text
 * that neither tells about is looked at: web pages and Markdown are often kept as `.txt`.
 */
export function formatOf(languageId: string | undefined, path: string, content: string): Format {
  return formatByName(languageId, path) ?? sniff(content);
}

/** The format that language id or extension tell; undefined where the content must be looked at. */
export function formatByName(languageId: string | undefined, path: string): Format | undefined {
  const language = languageId?.toLowerCase() ?? "";
  if (MARKDOWN_LANGUAGES.has(language)) return "markdown";
  if (HTML_LANGUAGES.has(language)) return "html";
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/[?#].*$/s, "");
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  if (!name.includes(".")) return undefined;
  if (MARKDOWN_EXTENSIONS.has(extension)) return "markdown";
  return HTML_EXTENSIONS.has(extension) ? "html" : undefined;
}

/** The format that the beginning of a text looks like. */
export function sniff(content: string): Format {
  const beginning = content.slice(0, ENOUGH);
  if (HTML_START.test(beginning)) return "html";
  const headings = beginning.match(ATX_HEADING)?.length ?? 0;
  if (headings > 1 || (headings === 1 && MARKDOWN_LINK_OR_LIST.test(beginning))) return "markdown";
  return "plaintext";
}

/** Code units to look at: enough to pass a long preamble, cheap enough to do after each edit. */
const ENOUGH = 16_384;

const HTML_START =
  /^\uFEFF?\s{0,100}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s+html|\/?(?:html|head|body|main|article|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|dl|table|center|blockquote|form)(?=[\s>/]))/i;
const ATX_HEADING = /^ {0,3}#{1,6}[ \t]+[^\s#]/gm;
const MARKDOWN_LINK_OR_LIST = /\]\([^)\s]|^ {0,3}(?:[-*+]|\d{1,3}[.)])[ \t]+\S/m;

const MARKDOWN_LANGUAGES = new Set(["markdown", "mdx", "quarto", "rmd"]);
const HTML_LANGUAGES = new Set([
  "angular",
  "astro",
  "blade",
  "django-html",
  "ejs",
  "erb",
  "eruby",
  "gohtml",
  "handlebars",
  "heex",
  "html",
  "html-erb",
  "htmldjango",
  "jinja",
  "jinja-html",
  "liquid",
  "mustache",
  "njk",
  "nunjucks",
  "php",
  "razor",
  "aspnetcorerazor",
  "svelte",
  "twig",
  "vue",
  "vue-html",
  "xhtml",
]);
const MARKDOWN_EXTENSIONS = new Set(["md", "markdown", "mdown", "mkd", "mkdn", "mdx"]);
const HTML_EXTENSIONS = new Set([
  "cshtml",
  "ejs",
  "erb",
  "hbs",
  "htm",
  "html",
  "j2",
  "jinja",
  "jinja2",
  "liquid",
  "mustache",
  "njk",
  "php",
  "twig",
  "vue",
  "xhtml",
]);
