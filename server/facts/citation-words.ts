import type { CitationSubjectId } from "../knowledge/citation-subjects.ts";
import type { Span } from "../text/text.ts";
import type { CitationGroup } from "./citation-scan.ts";

/** What a group of citations stands beside. */
export interface Beside {
  /** What the words right before it, or in a bracket right after it, speak of. */
  readonly subject: CitationSubjectId | undefined;
  /** Stands in a bracket right after these words, so that it is theirs and nothing else's. */
  readonly isTheirs: boolean;
  /** Everything that its sentence speaks of, but what has a citation of its own in a bracket. */
  readonly inSentence: readonly CitationSubjectId[];
}

/** What each group stands beside, in the order of the groups. */
export function subjectsAround(
  text: string,
  groups: readonly CitationGroup[],
  sentences: readonly Span[],
): readonly Beside[] {
  const found: Found[] = [];
  const taken = new Set<Spoken>();
  for (const [index, group] of groups.entries()) {
    const here = sentences[index] ?? { start: 0, end: text.length };
    const last = found.at(-1);
    const spoken = last !== undefined && last.sentence === here ? last.spoken : subjectsIn(text, here);
    const from = Math.max(here.start, group.start - REACH, groups[index - 1]?.end ?? 0);
    const until = Math.min(group.end + REACH, groups[index + 1]?.start ?? text.length);
    const nearest = before(text, group, { from, spoken });
    const isTheirs = nearest !== undefined && /^[^()]*\(\s?$/.test(text.slice(nearest.end, group.start));
    if (nearest !== undefined && isTheirs) taken.add(nearest);
    found.push({ sentence: here, spoken, isTheirs, own: nearest ?? after(text, group, { until, spoken }) });
  }
  return found.map(({ spoken, isTheirs, own }) => ({
    subject: own?.subject,
    isTheirs,
    inSentence: spoken.flatMap((one) => (one === own || !taken.has(one) ? [one.subject] : [])),
  }));
}

interface Found {
  readonly sentence: Span;
  readonly spoken: readonly Spoken[];
  readonly isTheirs: boolean;
  readonly own: Spoken | undefined;
}

/** Characters between a subject and what is cited for it. */
const REACH = 110;
/** Characters of a sentence that are searched: nobody's sentence is longer. */
const LONGEST = 4_000;

interface Spoken extends Span {
  readonly subject: CitationSubjectId;
  /** Stands before what it is about like an adjective: "an Article 45 adequacy decision". */
  readonly isAttributive: boolean;
  readonly isDenied: boolean;
}

function subjectsIn(text: string, { start, end }: Span): readonly Spoken[] {
  const sentence = text.slice(start, Math.min(end, start + LONGEST));
  return SUBJECTS.flatMap(({ subject, pattern, isAttributive = false }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      subject,
      isAttributive,
      start: start + match.index,
      end: start + match.index + match[0].length,
      isDenied: DENIED.test(sentence.slice(Math.max(0, match.index - 40), match.index)),
    })),
  ).sort((a, b) => a.end - b.end);
}

/** "without your consent", "in the absence of an adequacy decision". */
const DENIED =
  /(?:\b(?:without|no|not|absence of|lack of|instead of|neither|nor|other than|unless|cannot)|n['’]t)\b[^,.;()]{0,30}$/i;

interface Search {
  readonly spoken: readonly Spoken[];
}

function before(
  text: string,
  { start }: Span,
  { from, spoken }: Search & { readonly from: number },
): Spoken | undefined {
  const nearest = spoken.findLast(({ end, start: begin }) => end <= start && begin >= from);
  if (nearest === undefined || nearest.isDenied) return undefined;
  return JOINING.test(text.slice(nearest.end, start)) ? nearest : undefined;
}

function after(
  text: string,
  { end }: Span,
  { until, spoken }: Search & { readonly until: number },
): Spoken | undefined {
  const next = spoken.find(({ start }) => start >= end && start < until);
  if (next === undefined || next.isDenied) return undefined;
  const gap = text.slice(end, next.start);
  const isBeside = OPENING.test(gap) || (next.isAttributive && /^\s(?:GDPR\s)?$/.test(gap));
  return isBeside ? next : undefined;
}

/** What may stand between a subject and its citation, so that nothing else is cited. */
const JOINING =
  /^[\s,:–—("'’“”*[\]-]*(?:(?:of|your|the|personal|data|information|concerning|about|relating|you|pursuant|to|in|accordance|with|according|under|as|per|see|cf|set|out|laid|down|provided|for|by|granted|on|basis|our|within|meaning|this|that|GDPR|EU|UK|stipulated|regulated|defined|processing|sense|at|any|time|subjects?|approved|adopted|issued|european|commission|notifications?)\b[\s,:–—("'’“”*.[\]-]{0,4}){0,9}$/i;
/** An opening bracket, a colon or a dash after a citation and its law. */
const OPENING =
  /^\)?,?\s?(?:(?:of\sthe\s|of\s)?(?:EU[-\s]?|UK[-\s]?)?(?:GDPR|DS-?GVO|General Data Protection Regulation)\)?)?(?:\s?\(?(?:Regulation\s)?\(?EU\)?\s2016\/679\)?)?\s?(?:\(|:|[–—]|\s-)\s?["“'‘*]?(?:(?:the|your|our|a|an|on)\s){0,2}$/i;

interface SubjectWords {
  readonly subject: CitationSubjectId;
  readonly pattern: RegExp;
  readonly isAttributive?: true;
}

/** Words that can be about nothing else; a sentence without them is left alone. */
const SUBJECTS: readonly SubjectWords[] = [
  {
    subject: "access",
    pattern:
      /\brights? (?:of|to) (?:access|information)\b|\bright to (?:obtain|request|receive) (?:access|information)\b|\baccess rights?\b|\b(?:request|obtain|demand) access\b|\baccess to your (?:personal )?data\b/gi,
  },
  {
    subject: "rectification",
    pattern:
      /\brectif(?:y|ication|ied)\b|\bright (?:to|of) (?:correct(?:ion)?|have .{0,40}\bcorrected)\b|\bcorrection of (?:your |inaccurate |incorrect )/gi,
  },
  {
    subject: "erasure",
    pattern:
      /\bright (?:to|of) (?:erasure|deletion|delete|erase|be forgotten|have .{0,40}\b(?:deleted|erased))\b|\berasure\b|\bto be forgotten\b|\b(?:right|request) .{0,20}\bdeletion\b/gi,
  },
  {
    subject: "restriction",
    pattern:
      /\brestriction of (?:the |your |data )?processing\b|\bright (?:to|of) (?:restrict(?:ion)?|limit(?:ation)?)\b|\brestrict (?:the |our |your )?processing\b|\blimitation of (?:the )?processing\b/gi,
  },
  { subject: "portability", pattern: /\bportability\b|\bdata transferability\b/gi },
  {
    subject: "objection",
    pattern:
      /\bright (?:to|of) object(?:ion)?\b|\bto object to\b|\bobjection to (?:the |our )?processing\b|\brights?: .{0,80}\bobjection\b|\bright to .{0,80}\bobjection\b/gi,
  },
  {
    subject: "withdrawal",
    pattern:
      /\b(?:withdraw|revoke|withdrawal of|revocation of|withdrawing|revoking)(?: (?:your|any|the|my|given|such|this|a|previously)){0,3} (?:declaration of )?consents?\b|\bright (?:to|of) (?:withdraw(?:al)?|revo(?:ke|cation))(?: (?:your|any|the|of|given)){0,2}(?: consents?)?\b/gi,
  },
  {
    subject: "complaint",
    pattern:
      /\bcomplain (?:with|to) (?:a|the|any|your)(?: [\w-]+){0,3} (?:authority|regulator|agency)\b|\b(?:lodge|file|submit|make|raise) (?:a |any )?complaints?(?: (?:with|to) (?:a|the|any|your)(?: [\w-]+){0,3} (?:authority|regulator|agency))?\b|\bright (?:of|to) (?:complaint?|appeal)(?: (?:with|to) (?:a|the|any|your)(?: [\w-]+){0,3} authority)?\b/gi,
  },
  {
    subject: "remedy",
    pattern:
      /\bjudicial (?:remed(?:y|ies)|review|protection)\b|\bcourts?\b|\blegal (?:action|remed(?:y|ies)|proceedings)\b/gi,
  },
  {
    subject: "automated",
    pattern: /\bautomated (?:individual )?(?:decision(?:s|[ -]making)?|processing)\b/gi,
  },
  {
    subject: "consent",
    pattern:
      /(?:^|\b(?:based (?:up)?on|(?:on|as) the (?:legal )?basis of|with|upon|subject to|legal basis(?: for [\w ]{0,40})?(?: is|:)|basis:|given|gave|have given|grant|granted|on)\s)(?:(?:your|the|their|his|her|explicit|express|prior|voluntary|data|subject['’]s|user['’]s|users['’]|visitor['’]s|given|own|separate|a|an|active|free|freely|on) ){0,5}consents?\b|(?<=[(:–—-] ?)(?:your |explicit )?consent(?= ?(?:[).,;]|$))/gi,
  },
  {
    subject: "contract",
    pattern:
      /\b(?:performance|fulfil?ment|execution|conclusion|initiation|performing|fulfil?ling|perform|fulfil|fulfill) (?:of )?(?:(?:a|an|the|our|this|any|your|such|its) )?(?:purchase |user |usage |service |employment |sales )?(?:contracts?|contractual obligations?|agreement)(?: (?:with|concluded with) you)?\b|\bpre-?contractual (?:measures|steps|obligations)\b|\bcontractual necessity\b|\bcontract (?:performance|fulfil?ment|execution|initiation)\b|(?:^|(?<=[(:–—-] ?))(?:the |our |a )?contracts?(?= ?(?:[(),:;–-]|$))/gi,
  },
  {
    subject: "obligation",
    pattern:
      /\b(?:legal|statutory) (?:obligations?|duty|duties|requirements?)(?: to which (?:we are|the controller is) subject)?\b/gi,
  },
  { subject: "vital", pattern: /\bvital interests?\b/gi },
  {
    subject: "publicTask",
    pattern:
      /\b(?:task|tasks)(?: carried out)? in the public interest\b|\bpublic interests?\b|\bofficial authority\b/gi,
  },
  {
    subject: "interests",
    pattern:
      /\b(?:legitimate|justified|rightful|overriding) (?:business |commercial |economic |private |and )?interests?\b/gi,
    isAttributive: true,
  },
  {
    subject: "special",
    pattern:
      /\b(?:special categor(?:y|ies)(?: of (?:personal )?data)?|sensitive (?:personal )?data|health data)\b/gi,
  },
  {
    subject: "criminal",
    pattern: /\b(?:criminal (?:convictions?|offen[cs]es?|records?)|convictions and offen[cs]es)\b/gi,
  },
  {
    subject: "adequacy",
    pattern: /\badequacy (?:decisions?|findings?)\b|\badequate level of (?:data )?protection\b/gi,
    isAttributive: true,
  },
  {
    subject: "clauses",
    pattern:
      /\bstandard (?:data protection|contractual|contract) clauses\b|\bSCCs?\b|\bmodel (?:contract(?:ual)? )?clauses\b|\b(?:appropriate|suitable|adequate) safeguards\b/gi,
    isAttributive: true,
  },
  { subject: "corporateRules", pattern: /\bbinding corporate rules\b|\bBCRs?\b/gi },
  { subject: "breach", pattern: /\bdata breach(?:es)?\b/gi },
  { subject: "officer", pattern: /\bdata protection officers?\b|\bDPOs?\b/gi },
  { subject: "assessment", pattern: /\bdata protection impact assessments?\b|\bDPIAs?\b/gi },
  {
    subject: "records",
    pattern: /\b(?:records?|register|registry|director(?:y|ies)) of (?:data )?processing(?: activities)?\b/gi,
  },
  {
    subject: "measures",
    pattern:
      /\btechnical (?:and|or|&) organi[sz]ational (?:security |protection )?measures\b|\bsecurity of processing\b/gi,
  },
  {
    subject: "controller",
    pattern:
      /\b(?:data )?controllers?(?= (?:within the meaning of|in the sense of|as defined in|in terms of|under|pursuant to|according to) )/gi,
  },
  {
    subject: "processor",
    pattern:
      /\b(?:data )?processors?(?= (?:within the meaning of|in the sense of|as defined in|in terms of|under|pursuant to|according to) )/gi,
  },
  {
    subject: "representative",
    pattern:
      /\brepresentatives? (?:in|for|within) the (?:EU|EEA|European Union|Union)\b|\b(?:EU|EEA|European) representative\b|(?<!protection )\brepresentatives?\b/gi,
  },
  {
    subject: "jointControllers",
    pattern: /\bjoint(?:ly)? (?:data )?(?:controllers?(?:hip)?|responsib\w{2,6})\b/gi,
  },
  {
    subject: "processing",
    pattern:
      /\b(?:data|order|commissioned(?: data)?|contract(?:ual)?) processing (?:agreements?|contracts?)\b|\b(?:order|commissioned|contract) (?:data )?process(?:ing|ors?)\b|\b(?:data )?processor agreements?\b/gi,
  },
];
