import { isTooLong } from "../document/document.ts";
import type { Analysis } from "../engine/analysis.ts";
import { isJudged } from "../engine/judged.ts";
import { dueDisclosures } from "../policy/due.ts";
import type { Status } from "../policy/policy.ts";
import { MOST } from "./diagnostics.ts";
import { send } from "./outgoing.ts";
import type { Workspace } from "./workspace.ts";

/** Sent as `privacyPolicyLint/status` after each analysis to clients that ask for it. */
export interface StatusParams {
  readonly uri: string;
  readonly kind: Analysis["kind"];
  readonly language: string;
  /** ISO date by which the document was judged. */
  readonly asOf: string;
  /** Whether the document is so long that it was not read. */
  readonly tooLong?: true;
  /** Numbers of disclosures by status; all zero when the document was not judged. */
  readonly present: number;
  readonly weak: number;
  readonly absent: number;
  readonly notApplicable: number;
  /** Number of references that are out of date. */
  readonly stale: number;
  readonly findings: number;
  /** How many findings were shown, when that is fewer than there are. */
  readonly capped?: number;
}

export function sendStatus({ connection, session }: Workspace, uri: string): void {
  const analysis = session.assess(uri)?.analysis;
  if (analysis !== undefined)
    send(() => connection.sendNotification("privacyPolicyLint/status", statusOf(uri, analysis)));
}

function statusOf(uri: string, analysis: Analysis): StatusParams {
  const { document, kind, language, judgment, policy, findings } = analysis;
  const isKnown = isJudged(analysis);
  const disclosures = isKnown ? dueDisclosures(policy) : [];
  const count = (status: Status) => disclosures.filter((disclosure) => disclosure.status === status).length;
  return {
    uri,
    kind,
    language,
    asOf: judgment.asOf,
    ...(isTooLong(document.text.content) && { tooLong: true as const }),
    present: count("present"),
    weak: count("weak"),
    absent: count("absent"),
    notApplicable: isKnown ? policy.disclosures.size - disclosures.length : 0,
    stale: findings.filter(({ rule }) => rule === "stale-reference").length,
    findings: findings.length,
    ...(findings.length > MOST && { capped: MOST }),
  };
}
