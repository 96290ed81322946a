import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { Finding } from "../rules/rule.ts";
import type { Client } from "./client.ts";
import { send } from "./outgoing.ts";
import type { Positions } from "./positions.ts";
import { positionsOf, type Workspace } from "./workspace.ts";

/** Findings of a document as diagnostics, in their order; at most `MOST`, and then one that says how many more. */
function diagnosticsOf(workspace: Workspace, uri: string): readonly Diagnostic[] {
  const { client, session } = workspace;
  const assessment = session.assess(uri);
  const positions = positionsOf(workspace, uri);
  if (assessment === undefined || positions === undefined) return [];
  const { findings } = assessment.analysis;
  const shown = findings.slice(0, MOST).map((finding) => diagnosticOf(finding, { client, positions, uri }));
  const more = findings.length - shown.length;
  if (more > 0) {
    shown.push({
      range: positions.range({ start: 0, end: 0 }),
      severity: INFORMATION,
      source: SOURCE,
      message: `${more} more ${more === 1 ? "finding is" : "findings are"} not shown.`,
    });
  }
  return shown;
}

/** Sends the diagnostics of a document unasked. */
export function publish(workspace: Workspace, uri: string): void {
  const open = workspace.session.get(uri);
  if (open === undefined) return;
  const diagnostics = [...diagnosticsOf(workspace, uri)];
  send(() => workspace.connection.sendDiagnostics({ uri, version: open.version, diagnostics }));
}

/** The answer to a client that asks: the diagnostics, or that they are those it has. */
export function report(workspace: Workspace, uri: string, previous: unknown): DocumentDiagnosticReport {
  const resultId = workspace.session.assess(uri)?.revision.toString();
  if (resultId === undefined) return { kind: "full", items: [] };
  if (previous === resultId) return { kind: "unchanged", resultId };
  return { kind: "full", resultId, items: [...diagnosticsOf(workspace, uri)] };
}

export interface DiagnosticContext {
  readonly client: Client;
  readonly positions: Positions;
  readonly uri: string;
}

export function diagnosticOf(finding: Finding, { client, positions, uri }: DiagnosticContext): Diagnostic {
  const { codeDescription, relatedInformation, tags } = client.diagnostics;
  const known = finding.tags.map((tag) => TAGS[tag]).filter((tag) => tags.includes(tag));
  return {
    range: positions.range(finding.range),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    ...(codeDescription && { codeDescription: { href: pageOf(finding.rule) } }),
    ...(known.length > 0 && { tags: known }),
    ...(relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(({ range, message }) => ({
          location: { uri, range: positions.range(range) },
          message,
        })),
      }),
  };
}

/** Address of the page that explains a rule. */
function pageOf(rule: string): string {
  return `https://github.com/privacy-policy-lint/privacy-policy-lint/blob/main/docs/rules/${rule}.md`;
}

/** More than this, and an editor is no longer of use, nor the list. */
export const MOST = 1000;

const SOURCE = "privacy-policy-lint";
const INFORMATION = 3;
const SEVERITIES = { error: 1, warning: 2, info: INFORMATION } as const;
const TAGS = { unnecessary: 1, deprecated: 2 } as const;
