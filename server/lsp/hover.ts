import type { Hover, HoverParams } from "vscode-languageserver";
import { explain } from "../engine/hover.ts";
import { placeAsked, type Workspace } from "./workspace.ts";

/** What there is to say about the place at a position; null when nothing. */
export function hover(workspace: Workspace, params: HoverParams): Hover | null {
  const place = placeAsked(workspace, params);
  if (place === undefined) return null;
  const explanation = explain(place.analysis, place.offset);
  if (explanation === undefined) return null;
  const { markdown, range } = explanation;
  return {
    contents: workspace.client.hoverMarkdown
      ? { kind: "markdown", value: markdown }
      : { kind: "plaintext", value: withoutMarkup(markdown) },
    range: place.positions.range(range),
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
