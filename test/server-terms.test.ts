import { afterEach, describe, expect, test } from "vitest";
import type { ClientCapabilities } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../server/engine/analysis.ts";
import { fixesFor } from "../server/engine/fixes.ts";
import { RULES } from "../server/rules/list.ts";
import { connect, type TestClient } from "./client.ts";

/** What an editor can do with defined terms and references, through the protocol. */

const TEXTS = {
  "policy.md": `# Privacy Policy

Larkspur Ltd rents out door counters. “Device” means a counter that we install, with its software (the “Firmware”).

## 1. What we collect

Each Device counts people. The Device’s clock is set by the Firmware. Devices keep their own Counter Data for a day and delete all Counter Data then.

## 2. Your rights

You have the right to access your personal data. See “What we collect” above and [rights](#2-your-rights).
See section 1 for more.
`,
  "policy.html": `<h1>Privacy Policy</h1>
<p>Larkspur Ltd rents out door counters. &ldquo;<b>Device</b>&rdquo; means a counter that we install, with its
software (the &ldquo;Firmware&rdquo;).</p>
<h2>1. What we collect</h2>
<p>Each Device counts people. The Device’s clock is set by the Firmware. Devices keep their own Counter Data for a day and delete all Counter Data then.</p>
<h2 id="rights">2. Your rights</h2>
<p>You have the right to access your personal data. See “What we collect” above and <a href="#rights">rights</a>.
See section 1 for more.</p>
`,
  "policy.txt": `PRIVACY POLICY

Larkspur Ltd rents out door counters. "Device" means a counter that we install, with its software (the "Firmware").

1. WHAT WE COLLECT

Each Device counts people. The Device's clock is set by the Firmware. Devices keep their own Counter Data for a day and delete all Counter Data then.

2. YOUR RIGHTS

You have the right to access your personal data. See "What we collect" above. See section 1 for more.
`,
};

const ABLE: ClientCapabilities = {
  textDocument: {
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const clients: TestClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

/** A document in the server, to be asked about the first place where some words stand in it. */
async function opened(name: keyof typeof TEXTS, content: string = TEXTS[name]) {
  const ruleIds = RULES.map(({ id }) => id);
  const client = await connect(
    { analyze, fixesFor, ruleIds, today: () => "2026-11-22" },
    { capabilities: ABLE },
  );
  clients.push(client);
  const uri = `file:///work/${name}`;
  const languageId = { md: "markdown", html: "html", txt: "plaintext" }[name.split(".")[1] ?? ""];
  await client.open(uri, content, languageId);
  const document = TextDocument.create(uri, "", 1, content);
  return {
    content,
    document,
    ask: (method: string, words: string, more: object = {}) =>
      client.request(`textDocument/${method}`, {
        textDocument: { uri },
        position: document.positionAt(content.indexOf(words) + 1),
        ...more,
      }),
    textAt: (range: Range) => document.getText(range),
  };
}

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface Located {
  readonly range: Range;
  readonly kind?: number;
}

describe.each(["policy.md", "policy.html", "policy.txt"] as const)("in %s", (name) => {
  test("a use of a term leads to its definition, and the definition to its uses", async () => {
    const { ask, textAt } = await opened(name);
    const links = (await ask("definition", "Devices keep")) as readonly {
      readonly targetRange: Range;
      readonly originSelectionRange: Range;
    }[];
    expect(links.map((link) => [textAt(link.originSelectionRange), textAt(link.targetRange)])).toEqual([
      ["Devices", "Device"],
    ]);
    expect(links[0]?.targetRange.start.line).toBeLessThan(4);
    const uses = (await ask("references", "Device", { context: {} })) as readonly Located[];
    expect(uses.map(({ range }) => textAt(range).replace("’", "'"))).toEqual([
      "Device",
      "Device's",
      "Devices",
    ]);
    const all = await ask("references", "Device", { context: { includeDeclaration: true } });
    expect(all).toHaveLength(4);
  });

  test("a selected expression becomes a defined term, unless it is one or nothing is selected", async () => {
    const { ask, content, document } = await opened(name);
    const actionsOn = async (words: string, length = words.length) => {
      const start = content.indexOf(words);
      const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
      const context = { diagnostics: [], only: ["refactor"] };
      return (await ask("codeAction", words, { range, context })) as readonly {
        readonly title: string;
        readonly kind: string;
      }[];
    };
    expect((await actionsOn("Counter Data")).map(({ title, kind }) => [title, kind])).toEqual([
      ["Make “Counter Data” a defined term", "refactor.extract"],
    ]);
    expect(await actionsOn("Counter Data", 0)).toEqual([]);
    expect(await actionsOn("Firmware.", "Firmware".length)).toEqual([]);
    expect(await actionsOn("people")).toEqual([]);
  });

  test("the definition of a term is marked as written, its uses as read", async () => {
    const { ask, textAt } = await opened(name);
    const found = (await ask("documentHighlight", "Firmware.")) as readonly Located[];
    expect(found.map(({ range, kind }) => [textAt(range), kind])).toEqual([
      ["Firmware", 3],
      ["Firmware", 2],
    ]);
  });

  test("a reference leads to the heading that it names", async () => {
    const { ask, textAt } = await opened(name);
    for (const words of ["What we collect” above", 'What we collect" above', "section 1"]) {
      if (!TEXTS[name].includes(words)) continue;
      const links = (await ask("definition", words)) as readonly { readonly targetRange: Range }[];
      expect(links.map((link) => textAt(link.targetRange).toLowerCase())).toEqual([
        expect.stringContaining("what we collect"),
      ]);
    }
  });

  test("a term is renamed everywhere, in the plural and the possessive", async () => {
    const { ask, content, document } = await opened(name);
    expect(await ask("prepareRename", "Devices keep")).toMatchObject({ placeholder: "Devices" });
    const edit = (await ask("rename", "Devices keep", { newName: "Counting Box" })) as {
      readonly changes: Readonly<Record<string, { readonly range: Range; readonly newText: string }[]>>;
    };
    const renamed = TextDocument.applyEdits(document, Object.values(edit.changes).flat());
    expect(renamed).toBe(
      content.replaceAll("Devices", "Counting Boxes").replaceAll("Device", "Counting Box"),
    );
  });

  test("terms and references are marked in order", async () => {
    const { ask, document } = await opened(name);
    const { data } = (await ask("semanticTokens/full", "D")) as { readonly data: readonly number[] };
    expect(tokensOf(data, document)).toEqual([
      "Device definition",
      "Firmware definition",
      "Device use",
      expect.stringMatching(/^Device.s use$/),
      "Firmware use",
      "Devices use",
      "Counter Data undefined",
      "Counter Data undefined",
      expect.stringMatching(/What we collect.? reference$/),
      expect.stringMatching(/section 1 reference$/i),
    ]);
  });
});

function tokensOf(data: readonly number[], document: TextDocument): readonly string[] {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    const text = document.getText({
      start: { line, character },
      end: { line, character: character + length },
    });
    const role = type === 1 ? "reference" : (["use", "definition", "undefined"][modifiers] ?? "?");
    tokens.push(`${text} ${role}`);
  }
  return tokens;
}

describe("renaming", () => {
  const policy = "policy.md";

  test.each([
    ["Firmware", "“Firmware” is already defined in line 3, with a meaning of its own."],
    ["Counter Data", "“Counter Data” is already used in line 7, with a meaning of its own."],
    ["  ", "A term needs a letter or a digit."],
    ["the “Box”", "A term cannot hold quotation marks or line breaks."],
  ])("to %j is refused with a reason", async (newName, reason) => {
    const { ask } = await opened(policy);
    await expect(ask("rename", "Device", { newName })).rejects.toThrow(reason);
  });

  test("of what is no term is refused with a reason", async () => {
    const { ask } = await opened(policy);
    await expect(ask("prepareRename", "rents out")).rejects.toThrow("Only a term can be renamed");
    await expect(ask("rename", "rents out", { newName: "Box" })).rejects.toThrow(
      "Only a term can be renamed",
    );
  });

  test.each([
    // Under another name it is no term, or stands for what was not meant.
    [
      "Counts (Head Turn Number (HTN)) are kept. We delete HTN.",
      "HTN)",
      "Turns",
      "Line 3 would not define “Turns”. Choose another name, or first put “HTN” in quotation marks there.",
    ],
    [
      "We place a counter (“Device”). A device counts.",
      "Device",
      "we",
      "Line 3 would not define “we”. Choose another name.",
    ],
    [
      "We place counters (“Devices”). Boxes of Devices are kept.",
      "Devices",
      "Boxes",
      "“Boxes” already stands in line 3, which does not mean the term. Choose another name.",
    ],
    [
      "“Turn data” means turns. We keep turn data.",
      "Turn data",
      "Turns",
      "Line 3 has the term in lower case, which “Turns” must not be. Choose a name of several words.",
    ],
    [
      "We run (“website”). The web site counts.",
      "website",
      "page",
      "Line 3 has “web site” for “website”. Spell them alike first.",
    ],
  ])("of a term in %j is refused where it would lose something", async (said, term, newName, reason) => {
    const { ask } = await opened(policy, `# Privacy Policy\n\n${said}\n`);
    await expect(ask("rename", term, { newName })).rejects.toThrow(reason);
  });

  test.each([
    [
      "keeps the links that lead to a heading by its words",
      "## The Garden Data\n\n“Garden Data” means what you plant. See [this](#the-garden-data) and [that](#2-your-rights).",
      "## The Plot Record\n\n“Plot Record” means what you plant. See [this](#the-plot-record) and [that](#2-your-rights).",
    ],
    [
      "leaves a link to an id of its own alone",
      '## <a id="garden-data"></a>Garden Data\n\n“Garden Data” means what you plant. See [this](#garden-data).',
      '## <a id="garden-data"></a>Plot Record\n\n“Plot Record” means what you plant. See [this](#garden-data).',
    ],
    [
      "takes no word of the next sentence",
      "“Garden Data” means what you plant. We keep the garden. Data of yours, Garden: Data, and Garden Data.",
      "“Plot Record” means what you plant. We keep the garden. Data of yours, Garden: Data, and Plot Record.",
    ],
    [
      "finds a term over a line break, beside an emoji and in a quotation",
      "> “Garden Data” means 🌱 what you plant. 🌱 Garden\n> Data are yours.",
      "> “Plot Record” means 🌱 what you plant. 🌱 Plot\n> Record are yours.",
    ],
  ])("%s", async (_, said, expected) => {
    const { ask, document } = await opened(policy, `# Privacy Policy\n\n${said}\n`);
    const edit = (await ask("rename", "Garden Data”", { newName: "Plot Record" })) as {
      readonly changes: Readonly<Record<string, { readonly range: Range; readonly newText: string }[]>>;
    };
    expect(TextDocument.applyEdits(document, Object.values(edit.changes).flat())).toBe(
      `# Privacy Policy\n\n${expected}\n`,
    );
  });

  test("of a term with markup inside is refused, so that no markup is lost", async () => {
    const { ask } = await opened(
      policy,
      TEXTS[policy]
        .replace("Devices keep", "Counting **Box** and Devices keep")
        .replaceAll("Device", "Counting Box"),
    );
    await expect(ask("rename", "Counting Box", { newName: "Unit" })).rejects.toThrow(
      "In line 7 the term has markup inside; rename it by hand.",
    );
  });

  test("keeps entities, line breaks and addresses, and takes the article of the place", async () => {
    const { ask, content, document } = await opened(
      "policy.html",
      `${TEXTS["policy.html"]}<p>A DEVICE&rsquo;s log. The Device. Write to <a href="mailto:device@larkspur.example">device@larkspur.example</a>, see larkspur.example/device and www.device.example.</p>`,
    );
    const edit = (await ask("rename", "Devices keep", { newName: "the Gauge" })) as {
      readonly changes: Readonly<Record<string, { readonly range: Range; readonly newText: string }[]>>;
    };
    const renamed = TextDocument.applyEdits(document, Object.values(edit.changes).flat());
    expect(renamed.split("\n").at(-1)).toBe(
      content.split("\n").at(-1)?.replace("DEVICE&", "GAUGE&").replace("The Device", "The Gauge"),
    );
  });

  test("to another spelling of the same term is no collision", async () => {
    const { ask } = await opened(policy);
    expect(await ask("rename", "Device", { newName: "DEVICE" })).toMatchObject({ changes: {} });
  });
});

describe("completion", () => {
  const policy = "policy.md";
  const labels = async (before: string): Promise<readonly string[]> => {
    const content = TEXTS[policy].replace("See section 1 for more.", `${before}|`);
    const place = content.indexOf("|");
    const text = content.replace("|", "");
    const { ask } = await opened(policy, text);
    const position = TextDocument.create("", "", 1, text).positionAt(place);
    const items = (await ask("completion", "", { position })) as readonly { readonly label: string }[];
    return items.map(({ label }) => label);
  };

  test.each([
    ["Every D", ["Device"]],
    ["Every ", []],
    ["every d", []],
    ["MD", []],
    ["It means “", ["Device", "Firmware"]],
    ["It means “Fi", ["Device", "Firmware"]],
    ["See “", ["Privacy Policy", "1. What we collect", "2. Your rights"]],
    ["as section “Your", ["Privacy Policy", "1. What we collect", "2. Your rights"]],
  ])("after %j offers %j", async (before, expected) => {
    expect((await labels(before)).map((label) => label)).toEqual(
      before.startsWith("See") || before.startsWith("as") ? expect.arrayContaining([expected[0]]) : expected,
    );
  });

  test("in a comment to the linter offers the rules, but none twice", async () => {
    const first = await labels("<!-- privacy-policy-lint-disable-next-line ");
    expect(first).toContain("stale-reference");
    const second = await labels("<!-- privacy-policy-lint-disable stale-reference, mi");
    expect(second).toContain("missing-retention");
    expect(second).not.toContain("stale-reference");
  });

  test("replaces what was typed of the term", async () => {
    const content = TEXTS[policy].replace("See section 1 for more.", "Every Dev");
    const { ask } = await opened(policy, content);
    const items = (await ask("completion", "", {
      position: TextDocument.create("", "", 1, content).positionAt(content.indexOf("Every Dev") + 9),
    })) as readonly { readonly textEdit: { readonly range: Range; readonly newText: string } }[];
    const edits = items.map(({ textEdit }) => textEdit);
    expect(TextDocument.applyEdits(TextDocument.create("", "", 1, content), edits)).toContain(
      "Every Device\n",
    );
  });
});

test("references to parts of the document are links to their lines", async () => {
  const { ask, textAt } = await opened("policy.md");
  const links = (await ask("documentLink", "D")) as readonly (Located & { readonly target: string })[];
  expect(links.map(({ range, target }) => [textAt(range), target.split("#")[1]])).toEqual([
    [expect.stringContaining("What we collect"), "L5,1"],
    [expect.stringContaining("rights"), "L9,1"],
    [expect.stringContaining("section 1"), "L5,1"],
  ]);
});

test("terms stand in the outline under the heading where they are defined", async () => {
  const { ask } = await opened("policy.md");
  const outline = await ask("documentSymbol", "D");
  expect(outline).toMatchObject([
    { name: "Privacy Policy", children: [{ name: "Device", kind: 14 }, { name: "Firmware" }, {}, {}] },
  ]);
});

test("the hover of a term shows the terms in its meaning, too", async () => {
  const { ask } = await opened(
    "policy.md",
    TEXTS["policy.md"]
      .replace("(the “Firmware”)", "")
      .replace("## 1", "“Firmware” means what runs on a Device that we own.\n\n## 1"),
  );
  const { contents } = (await ask("hover", "Firmware.")) as { readonly contents: { readonly value: string } };
  expect(contents.value).toContain("“Firmware” · Defined in line");
  expect(contents.value).toContain("“Device” · a counter that we install");
});

test.each([
  ["a definition list", "<dl><dt>Plate</dt><dd>A sign on a Device.</dd></dl>"],
  [
    "a table of definitions",
    "<h2>Definitions</h2><table><tr><td>Plate</td><td>A sign on a Device.</td></tr></table>",
  ],
  ["a definition under its heading", "<h2>Definitions</h2><h3>Plate</h3><p>A sign on a Device.</p>"],
])("the hover of a term in %s shows what stands beside it", async (_, html) => {
  const { ask } = await opened("policy.html", `${TEXTS["policy.html"]}<p>Each Plate hangs.</p>${html}`);
  const { contents } = (await ask("hover", "Plate hangs")) as {
    readonly contents: { readonly value: string };
  };
  expect(contents.value).toContain("A sign on a Device.");
  expect(contents.value).toContain("“Device” · a counter that we install");
});

test("a text that is no policy has no marks, links or completions", async () => {
  const { ask } = await opened(
    "policy.md",
    "# How to cook\n\n“Pan” means a pan. A Pan is hot. See “How to cook” above.\n\nA P",
  );
  expect(await ask("semanticTokens/full", "Pan")).toEqual({ data: [] });
  expect(await ask("documentLink", "Pan")).toEqual([]);
  expect(await ask("definition", "Pan is")).toEqual([]);
  expect(await ask("completion", "P")).toEqual([]);
});
