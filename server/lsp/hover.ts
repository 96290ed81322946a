import type { Hover, HoverParams } from "vscode-languageserver";
import { explain } from "../engine/hover.ts";
import { isRecord } from "./client.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** What there is to say about the place at a position; null when nothing. */
export function hover(workspace: Workspace, params: HoverParams): Hover | null {
  const { uri } = params.textDocument;
  const analysis = workspace.session.assess(uri)?.analysis;
  const positions = positionsOf(workspace, uri);
  if (analysis === undefined || positions === undefined || !isRecord(params.position)) return null;
  const explanation = explain(analysis, positions.offset(params.position));
  if (explanation === undefined) return null;
  const { markdown, range } = explanation;
  return {
    contents: workspace.client.hoverMarkdown
      ? { kind: "markdown", value: markdown }
      : { kind: "plaintext", value: withoutMarkup(markdown) },
    range: positions.range(range),
  };
}

/** Markdown of the kind that we write ourselves, as plain text: links keep their address. */
export function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/^---$/gm, "")
    .replace(/^#{1,6} /gm, "")
    .replace(/^> ?/gm, "")
    .replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\(<?([^()\s<>]*)>?\)/g, "$1 ($2)")
    .replace(/(?<!\\)(?:\*\*|[*`]|(?<!\w)_|_(?!\w))/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
