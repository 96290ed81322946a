import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit, Fix } from "../engine/fixes.ts";
import { makeTerm } from "../engine/make-term.ts";
import { applySafeFixes, safeEdits, withLineBreaksOf } from "../engine/safe-fixes.ts";
import { type Assessment, difference, type OpenDocument } from "../engine/session.ts";
import { disableInDocument, disableOnLine } from "../engine/suppression-edits.ts";
import type { Finding } from "../rules/rule.ts";
import { FIX_ALL, MAKE_TERM } from "./client.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { type Positions, positionsIn } from "./positions.ts";
import { isRange } from "./synchronization.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What can be done about the findings at a range: their fixes, all safe fixes at once, and last the comments that
 * silence them. Everything is computed again from the remembered analysis; diagnostics only say which findings.
 */
export function codeActions(workspace: Workspace, params: CodeActionParams): CodeAction[] {
  const { client, session } = workspace;
  if (!client.codeActionLiterals) return [];
  const wantsFixes = wants(params, "quickfix");
  const wantsAll = wants(params, FIX_ALL);
  const wantsTerms = wants(params, MAKE_TERM) && isSelection(params.range);
  if (!wantsFixes && !wantsAll && !wantsTerms) return [];
  const uri = params.textDocument.uri;
  const open = session.get(uri);
  const assessment = session.assess(uri);
  if (open === undefined || assessment === undefined) return [];
  const positions = positionsIn(open.document.text, client.encoding);
  const place: Place = { workspace, open, assessment, positions };
  const concerned = wantsFixes ? findingsFor(place, params) : [];
  const fixes = concerned.map((concern) => ({ concern, fixes: fixesOf(place, concern.finding) }));
  // An editor that asks for everything asks at each move of the cursor: then mending all is computed only where one
  // of the findings can be mended.
  const isSafe = ({ safety }: Fix) => safety === "safe";
  const offersAll = wantsAll && (!wantsFixes || fixes.some((one) => one.fixes.some(isSafe)));
  return [
    ...fixes.flatMap((one) => fixActions(place, one)),
    ...(offersAll ? fixAllActions(place) : []),
    ...disableActions(place, concerned),
    ...(wantsTerms ? termActions(place, params) : []),
  ];
}

/** At a mere cursor there is nothing to name. */
function isSelection(range: unknown): boolean {
  if (!isRange(range)) return false;
  const { start, end } = range;
  return start.line !== end.line || start.character !== end.character;
}

function termActions(place: Place, { range }: CodeActionParams): readonly CodeAction[] {
  const selected = place.positions.span(range);
  return makeTerm(place.assessment.analysis, selected).map(({ title, edits }) => ({
    title,
    kind: MAKE_TERM,
    edit: workspaceEdit(place, edits),
  }));
}

interface Place {
  readonly workspace: Workspace;
  readonly open: OpenDocument;
  readonly assessment: Assessment;
  readonly positions: Positions;
}

/** A finding, and the diagnostic by which the client knows it. */
interface Concern {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** Kinds form a tree by their dots: who asks for `source.fixAll` gets ours, who asks for `refactor` nothing. */
function wants({ context }: CodeActionParams, kind: string): boolean {
  const only: unknown = context?.only;
  if (!Array.isArray(only)) return true;
  return only.some((one) => one === "" || one === kind || kind.startsWith(`${one}.`));
}

/** The findings of the diagnostics that the client names; when it names none of ours, those that touch the range. */
function findingsFor(
  { workspace, open, assessment, positions }: Place,
  params: CodeActionParams,
): readonly Concern[] {
  const { client } = workspace;
  const given: readonly Diagnostic[] = Array.isArray(params.context?.diagnostics)
    ? params.context.diagnostics
    : [];
  const named = new Map(given.map((diagnostic) => [keyOf(diagnostic?.code, diagnostic?.range), diagnostic]));
  const { findings } = assessment.analysis;
  const byName: Concern[] = [];
  for (const finding of named.size === 0 ? [] : findings) {
    const diagnostic = named.get(keyOf(finding.rule, positions.range(finding.range)));
    if (diagnostic !== undefined) byName.push({ finding, diagnostic });
  }
  if (byName.length > 0 || !isRange(params.range)) return byName;
  const asked = positions.span(params.range);
  return findings
    .filter(({ range }) => range.start <= asked.end && asked.start <= range.end)
    .map((finding) => ({
      finding,
      diagnostic: diagnosticOf(finding, { client, positions, uri: open.uri }),
    }));
}

/** Equal for the same rule at the same place. */
function keyOf(code: unknown, range: unknown): string {
  if (!isRange(range)) return "";
  const { start, end } = range;
  return [code, start.line, start.character, end.line, end.character].join(" ");
}

function fixesOf({ workspace, assessment }: Place, finding: Finding): readonly Fix[] {
  return workspace.dependencies
    .fixesFor(assessment.analysis, finding)
    .filter(({ edits }) => edits.length > 0);
}

function fixActions(
  place: Place,
  { concern, fixes }: { readonly concern: Concern; readonly fixes: readonly Fix[] },
): readonly CodeAction[] {
  const preferred = fixes.find(({ safety }) => safety === "safe") ?? fixes[0];
  return fixes.map((fix) => ({
    title: fix.title,
    kind: "quickfix",
    diagnostics: [concern.diagnostic],
    ...(place.workspace.client.codeActionPreferred && fix === preferred && { isPreferred: true }),
    edit: workspaceEdit(place, fix.edits),
  }));
}

function fixAllActions(place: Place): readonly CodeAction[] {
  const { workspace, open, assessment } = place;
  const { analyze, fixesFor, today } = workspace.dependencies;
  const first = safeEdits(assessment.analysis, fixesFor);
  if (first.length === 0) return [];
  const configuration = workspace.session.configurationOf(open.uri);
  let rounds = 0;
  const mended = applySafeFixes(assessment.analysis, {
    fixesFor,
    analyzeAgain: (document) => {
      rounds++;
      return analyze(document, configuration, today());
    },
  });
  // Edits of one round stand as they are; of several rounds only the outcome can be told in the text as it is now.
  const change = difference(open.document.text.content, mended.document.text.content);
  if (change === undefined) return [];
  const edits =
    rounds === 1 ? first : [{ range: { start: change.start, end: change.end }, newText: change.text }];
  return [
    {
      title: "Fix everything that can be fixed safely",
      kind: FIX_ALL,
      edit: workspaceEdit(place, edits),
    },
  ];
}

function disableActions(place: Place, concerns: readonly Concern[]): readonly CodeAction[] {
  const { document } = place.open;
  const onLine: CodeAction[] = [];
  const inDocument: CodeAction[] = [];
  for (const [rule, { finding, diagnostic }] of new Map(concerns.map((one) => [one.finding.rule, one]))) {
    const shared = { kind: "quickfix", diagnostics: [diagnostic] };
    const edit = disableOnLine(document, finding);
    if (edit !== undefined) {
      onLine.push({ ...shared, title: `Disable ${rule} on this line`, edit: workspaceEdit(place, [edit]) });
    }
    inDocument.push({
      ...shared,
      title: `Disable ${rule} in this document`,
      edit: workspaceEdit(place, [disableInDocument(document, rule)]),
    });
  }
  return [...onLine, ...inDocument];
}

/** Edits as this client takes them: versioned where it can, with tab stops where it can. */
function workspaceEdit({ workspace, open, positions }: Place, written: readonly Edit[]): WorkspaceEdit {
  const edits = written.map((edit) => withLineBreaksOf(open.document, edit));
  const { client } = workspace;
  const plain = ({ range, newText }: Edit): TextEdit => ({ range: positions.range(range), newText });
  if (!client.documentChanges) return { changes: { [open.uri]: edits.map(plain) } };
  const rich = (edit: Edit): TextEdit | SnippetTextEdit =>
    client.snippetEdits && edit.snippet !== undefined
      ? { range: positions.range(edit.range), snippet: { kind: "snippet", value: edit.snippet } }
      : plain(edit);
  const documentEdit: TextDocumentEdit = {
    textDocument: { uri: open.uri, version: open.version },
    edits: edits.map(rich),
  };
  return { documentChanges: [documentEdit] };
}
