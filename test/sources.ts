import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Node, type SourceFile, SyntaxKind } from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";

export const ROOT = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** A file of the project with its syntax tree. */
export interface Source {
  /** Relative to the root, with slashes: `server/text/text.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: SourceFile;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** For a relative specifier: the path that it leads to, relative to the root. */
  readonly path: string | undefined;
  readonly names: readonly string[];
}

/** The TypeScript files of some top folders, parsed by the compiler that checks them. */
export function readSources(folders: readonly string[]): readonly Source[] {
  const api = new API({ cwd: ROOT });
  try {
    const project = api.updateSnapshot({ openProjects: [join(ROOT, "tsconfig.json")] }).getProjects()[0];
    if (project === undefined) throw new Error("tsconfig.json describes no project");
    return folders.flatMap(filesIn).map((path) => {
      const tree = project.program.getSourceFile(join(ROOT, path));
      if (tree === undefined) throw new Error(`${path} is not part of the project`);
      return { path, text: readFileSync(join(ROOT, path), "utf8"), tree, imports: importsOf(path, tree) };
    });
  } finally {
    api.close();
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** Every node of a tree, outer ones first. */
export function nodesOf(tree: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    found.push(node);
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

function importsOf(path: string, tree: SourceFile): readonly Import[] {
  return nodesOf(tree).flatMap((node): Import[] => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const isRelative = specifier.startsWith(".");
    const target = isRelative
      ? relative(ROOT, join(ROOT, dirname(path), specifier)).replaceAll("\\", "/")
      : undefined;
    const names = nodesOf(node).flatMap((inner) =>
      inner.kind === SyntaxKind.ImportSpecifier ? [importedName(inner.getText())] : [],
    );
    return [{ specifier, path: target, names }];
  });
}

/** `import … from "x"`, `export … from "x"`, `import("x")` and the type `import("x").Y`. */
function specifierOf(node: Node): string | undefined {
  switch (node.kind) {
    case SyntaxKind.ImportDeclaration:
    case SyntaxKind.ExportDeclaration:
      return /(?:from\s*|^import\s*)(["'])(.+?)\1;?$/s.exec(node.getText())?.[2];
    case SyntaxKind.CallExpression:
      return /^(?:import|require)\s*\(\s*(["'])(.+?)\1/.exec(node.getText())?.[2];
    case SyntaxKind.ImportType:
      return /^(?:typeof\s+)?import\((["'])(.+?)\1/.exec(node.getText())?.[2];
    default:
      return undefined;
  }
}

/** The name in the other file: `type A as B` → `A`. */
function importedName(specifier: string): string {
  return specifier.replace(/^type\s+/, "").split(/\s+as\s+/)[0] ?? "";
}
