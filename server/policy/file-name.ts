/**
 * Whether a file is called what privacy policies are: "PRIVACY.md", "privacy-policy.html", "_privacyPolicy.en.blade.php".
 * `path` is a path or URI; its last part counts. A name that says more than that is left alone ("privacy-by-design.md").
 */
export function isNamedAsPolicy(path: string): boolean {
  const [whole = ""] = path.split(/[?#]/, 1);
  const name = whole.slice(Math.max(whole.lastIndexOf("/"), whole.lastIndexOf("\\")) + 1);
  if (name.length > LONGEST) return false;
  const parts = name
    .replaceAll("%20", " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "");
  const [first, ...others] = parts.filter((part) => !FILLERS.has(part));
  if (first === undefined) return false;
  if (GERMAN.test(first)) return others.every((part) => WORDS.has(part) || EXTENSION.has(part));
  const words = first === "data" && others[0] === "protection" ? others.slice(1) : others;
  const isPrivacy = /^privacy(?:policy|notice|statement)?$/.test(first) || words !== others;
  return isPrivacy && words.every((part) => WORDS.has(part) || EXTENSION.has(part));
}

const LONGEST = 80;

const FILLERS: ReadonlySet<string> = new Set(
  "our the app web website site company index page legal".split(" "),
);
const WORDS: ReadonlySet<string> = new Set(
  "policy policies notice statement declaration information and cookie cookies gdpr en eng english us uk gb eu ie v draft final new template content text partial view".split(
    " ",
  ),
);
const EXTENSION: ReadonlySet<string> = new Set(
  "md mdx markdown html htm xhtml txt text php blade erb jinja jinja2 j liquid njk hbs ejs twig vue svelte astro component cshtml jsp tpl haml pug rst adoc".split(
    " ",
  ),
);
const GERMAN = /^datenschutz(?:erkl(?:ä|ae)rung|hinweise?|information(?:en)?)?$/;
