import { type CompletionItem, CompletionItemKind, type CompletionParams } from "vscode-languageserver";
import { type Completion, completionsAt } from "../engine/completion.ts";
import type { Positions } from "./positions.ts";
import { placeAsked, type Workspace } from "./workspace.ts";

/** What can be written at a position: defined terms, headings, ids of rules. */
export function completions(workspace: Workspace, params: CompletionParams): CompletionItem[] {
  const place = placeAsked(workspace, params);
  if (place === undefined) return [];
  const { analysis, offset, positions } = place;
  return completionsAt(analysis, offset, workspace.dependencies.ruleIds).map((completion) =>
    itemOf(completion, positions),
  );
}

function itemOf({ sort, text, detail, range }: Completion, positions: Positions): CompletionItem {
  return {
    label: text,
    kind: KINDS[sort],
    detail,
    filterText: text,
    textEdit: { range: positions.range(range), newText: text },
  };
}

const KINDS = {
  term: CompletionItemKind.Constant,
  heading: CompletionItemKind.Reference,
  rule: CompletionItemKind.Value,
} as const;
