import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, SyntaxKind } from "typescript/unstable/ast";
import { describe, expect, it } from "vitest";
import { nodesOf, ROOT, readSources, type Source } from "./sources.ts";

const sources = readSources(["client", "server", "test"]);
const product = sources.filter(({ path }) => !path.startsWith("test/"));
const server = sources.filter(({ path }) => path.startsWith("server/"));
const byPath = new Map(sources.map((source) => [source.path, source]));

/** The files that the bundles are made from; nothing imports them. */
const ENTRY_POINTS = [
  "server/main.ts",
  "server/browser.ts",
  "server/cli.ts",
  "client/main.ts",
  "client/browser.ts",
];

describe("layers", () => {
  /** Each folder of the server, and the folders that it may import from besides itself. */
  const BELOW: Readonly<Record<string, readonly string[]>> = layersInOrder();

  it("has a place for every folder", () => {
    const folders = readdirSync(join(ROOT, "server"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(BELOW).sort());
  });

  it("a file imports from its own folder and from those below it only", () => {
    const wrong = server.flatMap(({ path, imports }) => {
      const layer = layerOf(path);
      if (layer === undefined) return [];
      const allowed = [layer, ...(BELOW[layer] ?? [])];
      return imports
        .filter((other) => other.path !== undefined && !allowed.includes(layerOf(other.path) ?? ""))
        .map((other) => `${path}: ${other.specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  it("the client imports nothing of the server, and the server nothing of the client", () => {
    const across = product.flatMap(({ path, imports }) =>
      imports
        .filter((other) => other.path !== undefined && topOf(other.path) !== topOf(path))
        .map((other) => `${path}: ${other.specifier}`),
    );
    expect(across).toEqual([]);
  });

  it("packages are used where they belong: a parser in document, the protocol in lsp, VS Code in the client", () => {
    const wrong = product.flatMap(({ path, imports }) =>
      imports
        .filter((other) => other.path === undefined && !mayUse(path, other.specifier))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only place.ts looks at a block's neighbors: nothing else in policy is given blocks without facts", () => {
    const reading = server.filter(
      ({ path, imports }) =>
        path.startsWith("server/policy/") && imports.some(({ names }) => names.includes("factsOf")),
    );
    expect(reading.map(({ path }) => path)).toEqual(["server/policy/build.ts"]);
    const placing = server.filter(({ imports }) =>
      imports.some(({ names }) => names.includes("placeBlocks")),
    );
    expect(placing.map(({ path }) => path)).toEqual(["server/policy/build.ts"]);
  });
});

function layersInOrder(): Readonly<Record<string, readonly string[]>> {
  const below: Record<string, readonly string[]> = { knowledge: ["text"] };
  const order = ["text", "document", "language", "facts", "policy", "rules", "engine"];
  for (const [index, layer] of order.entries()) {
    const law = index >= order.indexOf("language") ? ["knowledge"] : [];
    below[layer] = [...order.slice(0, index), ...law];
  }
  const all = [...order, "knowledge"];
  return { ...below, lsp: all, report: all, command: [...all, "report"] };
}

/** The folder under `server`; undefined for an entry point. */
function layerOf(path: string): string | undefined {
  const parts = path.split("/");
  return parts.length > 2 ? parts[1] : undefined;
}

function topOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Which packages, by their beginning, each part of the product may use. */
const PACKAGES: readonly (readonly [folder: string, packages: readonly string[]])[] = [
  ["client/", ["vscode", "vscode-languageclient"]],
  ["server/document/", ["@lezer/common", "@lezer/markdown", "@lezer/html"]],
  ["server/engine/configuration.ts", ["valibot", "jsonc-parser"]],
  ["server/lsp/", ["vscode-languageserver"]],
  ["server/command/", ["node:fs", "node:path", "node:util", "tinyglobby"]],
  ["server/main.ts", ["vscode-languageserver/node", "node:fs/promises", "node:url"]],
  ["server/browser.ts", ["vscode-languageserver/browser"]],
];

function mayUse(path: string, specifier: string): boolean {
  return PACKAGES.some(
    ([folder, packages]) =>
      path.startsWith(folder) &&
      packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
  );
}

describe("the world outside", () => {
  /** Names that reach out of the program, or give another answer each time. */
  const REACHING = [
    "process",
    "console",
    "navigator",
    "localStorage",
    "indexedDB",
    "globalThis",
    "self",
    "setTimeout",
    "setInterval",
    "performance",
  ];
  const NETWORK = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "Request",
    "importScripts",
    "RTCPeerConnection",
  ];

  it("is reached by the entry points, lsp and command only", () => {
    const pure = server.filter(
      ({ path }) => !ENTRY_POINTS.includes(path) && !/^server\/(?:lsp|command)\//.test(path),
    );
    expect(pure.flatMap((source) => globalsIn(source, REACHING))).toEqual([]);
  });

  it("is never asked for the time, or for chance, where the engine runs", () => {
    const pure = server.filter(({ path }) => !/^server\/(?:lsp|command)\//.test(path));
    const asking = pure.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .map((node) => node.getText())
        .filter((text) => /^(?:new Date\(\)|Date\.now\(\)|Math\.random\(\))$/.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(asking).toEqual([]);
  });

  it("is not reached over a network: no source names a way to", () => {
    expect(product.flatMap((source) => globalsIn(source, NETWORK))).toEqual([]);
    const modules =
      /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector|child_process|worker_threads)(?:\/|$)/;
    const imported = product.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => modules.test(specifier))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(imported).toEqual([]);
  });

  /**
   * What the bundles ask Node for that could reach a network. `net` and `child_process` come with the protocol's library,
   * which can also speak over a local socket or pipe when the editor names one.
   */
  const BUNDLES: Readonly<Record<string, readonly string[]>> = {
    "cli.cjs": [],
    "server.cjs": ["child_process", "net"],
    "client.cjs": ["child_process", "net"],
    "browser-server.js": [],
    "browser-client.js": [],
  };

  it.each(Object.entries(BUNDLES).filter(([name]) => existsSync(join(ROOT, "dist", name))))(
    "is not reached over a network by dist/%s",
    (name, allowed) => {
      const code = readFileSync(join(ROOT, "dist", name), "utf8");
      const required = new Set(
        [...code.matchAll(/\brequire\(["'](?:node:)?([\w/]+)["']\)/g)].map((match) => match[1] ?? ""),
      );
      const reaching = [
        "http",
        "https",
        "http2",
        "net",
        "tls",
        "dgram",
        "dns",
        "dns/promises",
        "child_process",
        "worker_threads",
        "inspector",
      ];
      expect(reaching.filter((module) => required.has(module)).sort()).toEqual([...allowed].sort());
      expect(
        [...code.matchAll(/(?<![\w.$])(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/g)].map(
          String,
        ),
      ).toEqual([]);
    },
  );
});

/** Where a file uses a name as a value of its own, not as the name of a property. */
function globalsIn({ path, tree }: Source, names: readonly string[]): readonly string[] {
  return nodesOf(tree)
    .filter((node) => node.kind === SyntaxKind.Identifier && names.includes(node.getText()) && !isName(node))
    .map((node) => `${path}: ${node.getText()}`);
}

/** Whether an identifier only names a property: `x.fetch`, `{ fetch: … }`, `fetch(): void` of an interface. */
function isName(node: Node): boolean {
  const { parent } = node;
  switch (parent.kind) {
    case SyntaxKind.PropertyAccessExpression:
      return parent.getText().endsWith(`.${node.getText()}`) && node.pos > parent.pos;
    case SyntaxKind.PropertyAssignment:
    case SyntaxKind.PropertySignature:
    case SyntaxKind.MethodSignature:
      return node.pos === parent.pos;
    default:
      return false;
  }
}

describe("rules see facts, never text", () => {
  /** Asked only when somebody wants a fix: whether a full stop follows already. */
  const EXCEPTIONS = ["stale-reference.ts replace"];

  it("read no source and match no pattern", () => {
    const rules = server.filter(({ path }) => path.startsWith("server/rules/"));
    const reading = rules.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter(
          (node) =>
            node.kind === SyntaxKind.RegularExpressionLiteral || /^RegExp$|\.content$/.test(node.getText()),
        )
        .map((node) => `${path.slice("server/rules/".length)} ${functionAround(node)}`),
    );
    expect(rules.length).toBeGreaterThan(5);
    expect([...new Set(reading)].sort()).toEqual([...EXCEPTIONS].sort());
  });
});

function functionAround(node: Node): string {
  for (let at: Node = node; at.kind !== SyntaxKind.SourceFile; at = at.parent) {
    const name =
      at.kind === SyntaxKind.FunctionDeclaration ? /function\*?\s+(\w+)/.exec(at.getText())?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return "(outside a function)";
}

describe("every file", () => {
  /** Tables of data, which are as long as what they list. */
  const TABLES = /^server\/(?:knowledge|language\/en)\//;

  it("of the server has at most 300 lines", () => {
    const long = server.filter(({ path, text }) => !TABLES.test(path) && text.split("\n").length - 1 > 300);
    expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length - 1}`)).toEqual([]);
  });

  it("is reached from an entry point", () => {
    const reached = new Set<string>();
    const waiting = [...ENTRY_POINTS];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const other of byPath.get(path)?.imports ?? [])
        if (other.path !== undefined) waiting.push(other.path);
    }
    expect(product.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it("exports nothing that no other file uses", () => {
    const used = new Set(
      sources.flatMap(({ imports }) =>
        imports.flatMap((other) => other.names.map((name) => `${other.path} ${name}`)),
      ),
    );
    const unused = product
      .filter(({ path }) => !ENTRY_POINTS.includes(path))
      .flatMap((source) =>
        exportsOf(source)
          .filter(
            ({ name, isType }) =>
              !used.has(`${source.path} ${name}`) && !(isType && isNamedAgain(source, name)),
          )
          .map(({ name }) => `${source.path}: ${name}`),
      );
    expect(unused).toEqual([]);
  });

  it("has no any, no enum, no default export, no re-export, no `!`, and no cast outside lsp", () => {
    const FORBIDDEN = new Map([
      [SyntaxKind.AnyKeyword, "any"],
      [SyntaxKind.EnumDeclaration, "enum"],
      [SyntaxKind.DefaultKeyword, "default"],
      [SyntaxKind.ExportAssignment, "default export"],
      [SyntaxKind.ExportDeclaration, "re-export"],
      [SyntaxKind.NonNullExpression, "!"],
      [SyntaxKind.TypeAssertionExpression, "cast"],
      [SyntaxKind.AsExpression, "cast"],
    ]);
    const wrong = product.flatMap(({ path, tree }) =>
      nodesOf(tree).flatMap((node) => {
        const what = FORBIDDEN.get(node.kind);
        if (
          what === undefined ||
          (what === "cast" && (path.startsWith("server/lsp/") || /\bas const$/.test(node.getText())))
        )
          return [];
        return [`${path}: ${what}: ${node.parent.getText().slice(0, 60)}`];
      }),
    );
    // `case` lists have a `default:` of their own, which is another kind of node.
    expect(wrong).toEqual([]);
  });

  it("lies in a folder that says what it is about", () => {
    const folders = new Set(sources.flatMap(({ path }) => path.split("/").slice(0, -1)));
    expect(
      [...folders].filter((folder) => /^(?:utils?|helpers?|common|shared|misc|types|lib)$/i.test(folder)),
    ).toEqual([]);
  });
});

/** A type is part of what a file says about its functions, even if nobody imports it by name. */
function isNamedAgain({ text }: Source, name: string): boolean {
  return (text.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length > 1;
}

function exportsOf({ tree }: Source): readonly { readonly name: string; readonly isType: boolean }[] {
  return tree.statements.flatMap((statement) => {
    const match =
      /^(?:\/\*.*?\*\/\s*)*export\s+(?:async\s+)?(function\*?|const|let|class|interface|type)\s+(\w+)/s.exec(
        statement.getText(),
      );
    const [, keyword, name] = match ?? [];
    return name === undefined ? [] : [{ name, isType: keyword === "interface" || keyword === "type" }];
  });
}

describe("packages", () => {
  const manifest: { readonly dependencies?: object; readonly devDependencies: object } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );

  it("each have a reason in docs/architecture.md, and nothing else has", () => {
    const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
    const section = /^## Dependencies$(.*?)^## /ms.exec(page)?.[1] ?? "";
    const rows = section.split("\n").filter((line) => line.startsWith("| `"));
    const named = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1]),
    );
    expect(named.sort()).toEqual(
      [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies)].sort(),
    );
  });

  it("come from whatever registry npm is told to use: the lock file names none", () => {
    const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
    expect(lock).not.toContain('"resolved"');
    expect([...lock.matchAll(/https?:\/\/[^/"]*(?:registry|npm)[^/"]*/g)].map(String)).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  it("names tests that exist", () => {
    const page = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");
    const named = [...page.matchAll(/`(test\/[\w./-]+)`/g)].map((match) => match[1] ?? "");
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
