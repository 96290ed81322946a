import type { DocumentLink } from "vscode-languageserver";
import { lawLinks, partLinks } from "../engine/links.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** Links from references to the parts of the document that they name, and from citations to the official text. */
export function documentLinks(workspace: Workspace, uri: string): DocumentLink[] {
  const analysis = workspace.session.assess(uri)?.analysis;
  const positions = positionsOf(workspace, uri);
  if (analysis === undefined || positions === undefined) return [];
  const [document] = uri.split("#", 1);
  const parts = partLinks(analysis).map(({ range, target, title }) => {
    const { line, character } = positions.position(target);
    return {
      range: positions.range(range),
      target: `${document}#L${line + 1},${character + 1}`,
      tooltip: `Go to “${title}”`,
    };
  });
  const laws = lawLinks(analysis).map(({ range, target, title }) => ({
    range: positions.range(range),
    target,
    tooltip: `Read ${title}`,
  }));
  return [...parts, ...laws];
}
