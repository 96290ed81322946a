import type { WorkspaceFolder } from "vscode";

/** Languages in which privacy policies are written. */
export const policyLanguages: readonly string[] = ["markdown", "html", "plaintext"];

/**
 * Where a document that somebody writes can be: on disk, not saved yet, on a remote machine, in a virtual repository, and
 * in whatever file system the folders of the window come from. Everything else that VS Code shows as text is a view of
 * something (the old side of a diff, output, a notebook cell, a chat), where findings would be doubled or out of place.
 */
export function linkedSchemes(folders: readonly WorkspaceFolder[]): readonly string[] {
  return [
    ...new Set([
      "file",
      "untitled",
      "vscode-remote",
      "vscode-vfs",
      ...folders.map((folder) => folder.uri.scheme),
    ]),
  ];
}

/** A filter that both VS Code and the language client take. */
export interface PolicyFilter {
  readonly scheme: string;
  readonly language: string;
}

export function documentSelector(schemes: readonly string[]): readonly PolicyFilter[] {
  return schemes.flatMap((scheme) => policyLanguages.map((language) => ({ scheme, language })));
}
