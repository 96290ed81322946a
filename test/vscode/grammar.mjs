// What the injection grammar marks, tokenized as VS Code does it, with VS Code's own grammars below it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { vscodeServer } from "../../scripts/install-vscode.mjs";
import { root } from "../../scripts/root.mjs";

const require = createRequire(path.join(vscodeServer, "package.json"));
const { INITIAL, parseRawGrammar, Registry } = require("vscode-textmate");
const { loadWASM, OnigScanner, OnigString } = require("vscode-oniguruma");

const TERM = "entity.name.type.term";
const CITATION = "constant.numeric.citation";
const PLACEHOLDER = "keyword.other.placeholder";
const DIRECTIVE = "keyword.other.directive";
const everywhere = ["text.html.markdown", "text.html.derivative", "text.plain"];

/** A line, and what is marked in it: scope and text in turn. */
const cases = [
  ['Acme ("Company", "we" or “us”) runs it.', everywhere, [TERM, "Company", TERM, "we", TERM, "us"]],
  ["(collectively, the “**Services**”).", everywhere, [TERM, "Services"]],
  ["“Personal Data” means all of it.", everywhere, [TERM, "Personal Data"]],
  ["&ldquo;Site&rdquo; refers to it.", everywhere, [TERM, "Site"]],
  ["(the “<b>App</b>”)", ["text.html.derivative"], [TERM, "App"]],
  ['See “How to contact us” and "that" (see "this" below).', everywhere, []],
  [
    "Art. 6(1)(f) GDPR; Article 13(2)(a)",
    everywhere,
    [CITATION, "Art. 6(1)(f) GDPR", CITATION, "Article 13(2)(a)"],
  ],
  ["Articles 44–49 of the GDPR", everywhere, [CITATION, "Articles 44–49 of the GDPR"]],
  ["Regulation (EU) 2016/679, § 3", everywhere, [CITATION, "Regulation (EU) 2016/679", CITATION, "§ 3"]],
  ["The article above; see section 4 of this policy.", everywhere, []],
  [
    "[COMPANY] at {{ name }}. TODO",
    everywhere,
    [PLACEHOLDER, "[COMPANY]", PLACEHOLDER, "{{ name }}", PLACEHOLDER, "TODO"],
  ],
  ["[GDPR](https://example.org) and [link][GDPR]", ["text.html.markdown"], []],
  ["`[COMPANY]`", ["text.html.markdown"], []],
  ['<p class="[COMPANY]">', ["text.html.derivative"], []],
  [
    "<!-- privacy-policy-lint-disable-line unused-term -->",
    everywhere,
    [DIRECTIVE, "privacy-policy-lint-disable-line"],
  ],
];

const injection = "privacy-policy.injection";
const builtIn = (file) => path.join(vscodeServer, "extensions", file);
const files = {
  "text.html.markdown": builtIn("markdown-basics/syntaxes/markdown.tmLanguage.json"),
  "text.html.basic": builtIn("html/syntaxes/html.tmLanguage.json"),
  "text.html.derivative": builtIn("html/syntaxes/html-derivative.tmLanguage.json"),
  "text.plain": path.join(root, "syntaxes/plaintext.tmLanguage.json"),
  [injection]: path.join(root, "syntaxes/privacy-policy.injection.json"),
};
await loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);
const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: async (scope) =>
    scope in files ? parseRawGrammar(readFileSync(files[scope], "utf8"), files[scope]) : null,
  getInjections: (scope) => (scope === injection ? [] : [injection]),
});

let passing = 0;
let failing = 0;
for (const [line, scopes, expected] of cases) {
  for (const scope of scopes) {
    const found = await marked(scope, line);
    if (JSON.stringify(found) === JSON.stringify(expected)) {
      passing += 1;
    } else {
      failing += 1;
      console.log(
        `  ✗ ${scope}: ${line}\n      expected ${JSON.stringify(expected)}\n      found    ${JSON.stringify(found)}`,
      );
    }
  }
}
console.log(`  ${passing} passing`);
if (failing > 0) console.log(`  ${failing} failing`);
process.exitCode = failing > 0 ? 1 : 0;

async function marked(scope, line) {
  const grammar = await registry.loadGrammar(scope);
  return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ scopes, startIndex, endIndex }) => {
    const ours = [TERM, CITATION, PLACEHOLDER, DIRECTIVE].find((one) =>
      scopes.includes(`${one}.privacy-policy`),
    );
    return ours === undefined ? [] : [ours, line.slice(startIndex, endIndex)];
  });
}
