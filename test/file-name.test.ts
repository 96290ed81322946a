import { describe, expect, it } from "vitest";
import { editDocument, readDocument } from "../server/document/document.ts";
import { analyze } from "../server/engine/analysis.ts";
import { isNamedAsPolicy } from "../server/policy/file-name.ts";
import { AS_OF, PAGE_CONFIGURATION } from "./page.ts";

const AS_FOUND = { ...PAGE_CONFIGURATION, treatAs: "auto" } as const;

describe("the name of a file that is a privacy policy", () => {
  it.each([
    "PRIVACY.md",
    "privacy.html",
    "docs/legal/privacy-policy.md",
    "C:\\site\\PrivacyPolicy.cshtml",
    "file:///home/ada/Privacy%20Notice.txt",
    "resources/views/_privacy_policy.blade.php",
    "privacy-policy.en.html.erb",
    "data-protection-statement.md",
    "Privacy and Cookie Policy.txt",
    "datenschutzerklaerung.html",
  ])("%s", (path) => expect(isNamedAsPolicy(path)).toBe(true));

  it.each([
    "",
    "README.md",
    "privacy-by-design.md",
    "privacy/README.md",
    "privacy-policy-linter.md",
    "terms.md",
    "cookie-policy.md",
    "data.md",
    "privacy-shield.html",
    "protection-of-privacy-research.txt",
    "policy.md",
  ])("not %j", (path) => expect(isNamedAsPolicy(path)).toBe(false));
});

describe("a text without title and headings", () => {
  const TEXT =
    "I keep your nickname and your scores so that the table of winners works. Nobody else gets them.\n\nThey are deleted when you ask me to, or after one year without a game. You can see them under “Me”.\n\nQuestions? Write to ada@mill.example. I will tell you here when something changes.\n";

  it.each([
    ["PRIVACY.md", "policy"],
    ["notes.md", "not-a-policy"],
  ])("called %s is taken for %s, and is so after an edit", (path, kind) => {
    const document = readDocument(TEXT, "markdown", path);
    expect(analyze(document, AS_FOUND, AS_OF).kind).toBe(kind);
    const edited = editDocument(document, { start: 0, end: 0, text: "Hello. " });
    expect(analyze(edited, AS_FOUND, AS_OF).kind).toBe(kind);
  });
});
