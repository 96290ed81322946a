import type { Citation } from "../facts/facts.ts";
import { GDPR_LINK, gdpr } from "../knowledge/authorities.ts";
import { CITATION_SUBJECTS, type CitationSubject } from "../knowledge/citation-subjects.ts";
import { type Fault, faultOf, LAST_ARTICLE } from "../knowledge/gdpr-structure.ts";
import { isOtherLaw, OTHER_LAWS } from "../knowledge/other-laws.ts";
import { PROVISIONS } from "../knowledge/provisions.ts";
import { lawOf } from "../policy/citations.ts";
import { sourceSpan, startOf } from "../policy/evidence.ts";
import type { PlacedBlock, Policy } from "../policy/policy.ts";
import { leading } from "../text/spans.ts";
import type { Finding, Remedy, Rule } from "./rule.ts";
import { type Judged, judgeOther, type Place } from "./wrong-citation-others.ts";

/** Provisions of the GDPR and of other laws that do not exist, and those that are about something else. */
export const wrongCitation: Rule = {
  id: "wrong-citation",
  family: "currency",
  severity: "warning",
  summary: "Cites a provision that does not exist or that is about something else.",
  why: "A citation tells people, and the authority, on what the controller relies. One that leads nowhere or to another right leaves open what is meant: the notice does not say the legal basis that Art. 13(1)(c) asks for, and shows that nobody has checked the text.",
  sources: [gdpr("12(1), 13(1)(c)"), { cite: "Regulation (EU) 2016/679, Articles 1 to 99", link: GDPR_LINK }],
  fixes: "sometimes",
  find: findWrong,
  remedies: remediesFor,
};

function* findWrong(policy: Policy): Iterable<Finding> {
  for (const placed of policy.holding.citations) {
    for (const citation of placed.facts.citations) {
      const judged = judge(citation, placed, policy);
      if (judged === undefined) continue;
      yield {
        rule: wrongCitation.id,
        severity: judged.severity,
        message: judged.message,
        range: sourceSpan(policy, placed, citation),
        related: [],
        tags: [],
      };
    }
  }
}

function judge(citation: Citation, placed: PlacedBlock, policy: Policy): Judged | undefined {
  if (isOtherLaw(citation.law)) return judgeOther(citation, OTHER_LAWS[citation.law], { placed, policy });
  const law = lawOf(citation, policy);
  if (law === undefined || citation.suffix !== undefined) return undefined;
  const isNamed = citation.law !== "unnamed";
  const fault = faultOf(citation.article, citation.paragraph, citation.letter);
  if (fault !== undefined) {
    // Without the name of the law, only the form of the law's own citations shows that no other article is meant.
    if (!isNamed && (citation.article > LAST_ARTICLE || citation.letter === undefined)) return undefined;
    return missing(citation, fault, { placed, policy, isBritish: law === "uk-gdpr" });
  }
  if (citation.until !== undefined && citation.until > LAST_ARTICLE && isNamed) {
    return missing(
      { ...citation, article: citation.until, detail: "" },
      { kind: "no-article" },
      {
        placed,
        policy,
        isBritish: law === "uk-gdpr",
      },
    );
  }
  return citation.subject === undefined
    ? undefined
    : mistaken(citation, citation.subject, { placed, policy });
}

function missing(
  citation: Citation,
  fault: Fault,
  { placed, policy, isBritish }: Place & { readonly isBritish: boolean },
): Judged | undefined {
  const { article, paragraph, detail } = citation;
  // The British text has been given further paragraphs and letters since 2021, and may be given more.
  if (isBritish && fault.kind !== "no-article" && fault.kind !== "paragraph-left-out") {
    if (article !== 6 || detail.endsWith("(ea)") || fault.kind === "no-paragraph") return undefined;
  }
  const severity = fault.kind === "paragraph-left-out" ? "info" : "warning";
  const remedies =
    fault.kind === "paragraph-left-out" ? addParagraph(citation, fault.paragraph, { placed, policy }) : [];
  const whole = `Article ${article}${paragraph === undefined ? "" : `(${paragraph})`}`;
  const name = isBritish ? "UK GDPR" : "GDPR";
  return {
    severity,
    remedies,
    message: `The ${name} has no Article ${article}${detail}: ${reason(fault, whole, article)}`,
  };
}

function reason(fault: Fault, whole: string, article: number): string {
  switch (fault.kind) {
    case "no-article":
      return `it ends with Article ${LAST_ARTICLE}`;
    case "no-paragraph": {
      if (article === 4) return "its last definition is Article 4(26)";
      const count = fault.paragraphs === 0 ? "no numbered paragraphs" : `${fault.paragraphs} paragraphs`;
      const cookies =
        article === 5 ? "; the Article 5(3) about cookies is in the ePrivacy Directive 2002/58/EC" : "";
      return `Article ${article} has ${count}${cookies}`;
    }
    case "no-letter":
      return fault.last === undefined
        ? `${whole} has no letters`
        : `the letters of ${whole} end with (${fault.last})`;
    case "paragraph-left-out":
      return fault.paragraph === undefined
        ? "several of its paragraphs have such a letter, and the citation names none"
        : `the letter belongs to Article ${article}(${fault.paragraph})`;
  }
}

function addParagraph(citation: Citation, paragraph: number | undefined, place: Place): readonly Remedy[] {
  if (paragraph === undefined) return [];
  const written = `${citation.article}(${paragraph})`;
  const title = `Cite Article ${written}${citation.detail}`;
  return replaceNumber(citation, { title, newText: written }, place);
}

function mistaken(citation: Citation, subject: keyof typeof CITATION_SUBJECTS, place: Place): Judged {
  const { name, right }: CitationSubject = CITATION_SUBJECTS[subject];
  const { article, until, detail } = citation;
  const title = PROVISIONS.get(article)?.title ?? "";
  const part = BASES[detail];
  const about = article === 6 && part !== undefined ? part : `“${title}”`;
  const cited = until === undefined ? `Article ${article}${detail}` : `Articles ${article} to ${until}`;
  const verb = until === undefined ? `is about ${about}` : "are about other matters";
  return {
    severity: "warning",
    message: `${cited} GDPR ${verb}, not about ${name} (Article ${right})`,
    remedies: corrected(citation, right, place),
  };
}

/** The grounds of Article 6(1), as a message names them. */
const BASES: Readonly<Record<string, string>> = {
  "(1)(a)": "consent",
  "(1)(b)": "contracts",
  "(1)(c)": "legal obligations",
  "(1)(d)": "vital interests",
  "(1)(e)": "tasks in the public interest",
  "(1)(f)": "legitimate interests",
};

/** Another letter of the same paragraph, or another article where the citation names nothing but an article. */
function corrected(citation: Citation, right: string, place: Place): readonly Remedy[] {
  const article = Number.parseInt(right, 10);
  const title = `Cite Article ${right}`;
  if (article === citation.article && citation.letterAt !== undefined) {
    // What is in Article 6 is one of the letters of its first paragraph.
    const edit = {
      range: sourceSpan(place.policy, place.placed, citation.letterAt),
      newText: right.at(-2) ?? "",
    };
    return [{ kind: "replace", title, safety: "unsafe", edits: [edit] }];
  }
  if (citation.detail !== "" || citation.until !== undefined) return [];
  return replaceNumber(citation, { title, newText: right }, place);
}

function replaceNumber(
  { number }: Citation,
  { title, newText }: { readonly title: string; readonly newText: string },
  { policy, placed }: Place,
): readonly Remedy[] {
  return [
    {
      kind: "replace",
      title,
      safety: "unsafe",
      edits: [{ range: sourceSpan(policy, placed, number), newText }],
    },
  ];
}

function remediesFor(policy: Policy, finding: Finding): readonly Remedy[] {
  const { placed, citation } = citationOf(policy, finding) ?? {};
  if (placed === undefined || citation === undefined) return [];
  return judge(citation, placed, policy)?.remedies ?? [];
}

/** The citation that a finding is about, found by halving, first the block and then the citation: there may be thousands. */
function citationOf(policy: Policy, { range }: Finding) {
  const { citations } = policy.holding;
  const placed = citations[leading(citations, (block) => startOf(policy, block) <= range.start) - 1];
  if (placed === undefined) return undefined;
  const own = placed.facts.citations;
  const citation = own[leading(own, (one) => sourceSpan(policy, placed, one).start <= range.start) - 1];
  return citation && { placed, citation };
}
