import type { Citation } from "../facts/facts.ts";
import {
  type DivisionKind,
  faultOfOther,
  numberOf,
  type OtherFault,
  type OtherLaw,
} from "../knowledge/other-law.ts";
import { sourceSpan } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import type { Remedy, Severity } from "./rule.ts";

/** What is to be said of a citation. */
export interface Judged {
  readonly severity: Severity;
  readonly message: string;
  readonly remedies: readonly Remedy[];
}

/** Where a citation stands. */
export interface Place {
  readonly placed: PlacedBlock;
  readonly policy: Policy;
}

/** What is wrong with a citation of another law than the GDPR. What is not known to be wrong is left alone. */
export function judgeOther(citation: Citation, law: OtherLaw, place: Place): Judged | undefined {
  if (citation.suffix !== undefined) return undefined;
  const severity = law.confidence === "high" ? "warning" : "info";
  const { until } = citation;
  const fault =
    faultOfOther(law, citation) ??
    (until === undefined ? undefined : faultOfOther(law, { ...citation, article: until }));
  if (fault !== undefined) {
    const number = fault.kind === "after-last" && until !== undefined ? `${until}` : numberOf(citation);
    const title = law.name.charAt(0).toUpperCase() + law.name.slice(1);
    const cited = `${KINDS[citation.kind ?? "article"]} ${number}${citation.detail}`;
    const message = `${title} has no ${cited}: ${reason(fault, citation)}`;
    return { severity, message, remedies: [] };
  }
  return citation.speaksOf === undefined ? undefined : mistaken(citation, law, place);
}

const KINDS: Readonly<Record<DivisionKind, string>> = {
  article: "Article",
  section: "Section",
  regulation: "Regulation",
  schedule: "Schedule",
};

function reason(fault: OtherFault, citation: Citation): string {
  const kind = KINDS[citation.kind ?? "article"];
  const whole = `${kind} ${numberOf(citation)}`;
  switch (fault.kind) {
    case "before-first":
      return `it begins with ${kind} ${fault.first}`;
    case "after-last":
      return `it ends with ${kind} ${fault.last}`;
    case "no-paragraph":
      return `${whole} has ${fault.paragraphs === 0 ? "no numbered paragraphs" : `${fault.paragraphs} paragraphs`}`;
    case "no-letter":
      return `its letters end with (${fault.last})`;
  }
}

function mistaken(citation: Citation, { name, subjects = [] }: OtherLaw, place: Place): Judged | undefined {
  const meant = subjects.find((subject) => subject.name === citation.speaksOf);
  const about = subjects.find(({ fits }) => fits.includes(numberOf(citation)));
  if (meant === undefined || about === undefined) return undefined;
  const kind = KINDS[citation.kind ?? "article"];
  const cited = `${kind} ${numberOf(citation)}${citation.detail}`;
  return {
    severity: "warning",
    message: `${cited} of ${name} is about ${about.name}, not about ${meant.name} (${kind} ${meant.right})`,
    remedies: corrected(citation, { title: `Cite ${kind} ${meant.right}`, newText: meant.right }, place),
  };
}

/** Another number, where the citation says no more than a number. */
function corrected(
  { detail, until, number }: Citation,
  { title, newText }: { readonly title: string; readonly newText: string },
  { placed, policy }: Place,
): readonly Remedy[] {
  if (detail !== "" || until !== undefined) return [];
  const edits = [{ range: sourceSpan(policy, placed, number), newText }];
  return [{ kind: "replace", title, safety: "unsafe", edits }];
}
