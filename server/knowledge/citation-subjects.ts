/** What a citation of the GDPR can stand beside, and which provisions are about it. */
export interface CitationSubject {
  /** As a message names it. */
  readonly name: string;
  /** The provision that is meant when another is cited: what a fix writes. */
  readonly right: string;
  /**
   * Provisions that fit: "17" with all that is in it, "6(1)(a)" with what it is part of, for "Art. 6" beside consent
   * is not wrong. An article of the UK GDPR that was put in between fits like the one that it follows.
   */
  readonly fits: readonly string[];
  /** Provisions that are about something else, so that one beside these words is a mistake. No others are judged. */
  readonly mistaken: readonly string[];
}

const RIGHTS = ["7(3)", "15", "16", "17", "18", "20", "21", "22", "77"] as const;
const DEFINITIONS = ["4(1)", "4(2)", "4(6)", "4(7)", "4(8)", "4(9)", "4(10)", "4(11)", "4(17)"] as const;
const TRANSFERS = ["45", "46", "47", "49"] as const;
const BASES = ["6(1)(a)", "6(1)(b)", "6(1)(c)", "6(1)(d)", "6(1)(e)", "6(1)(f)"] as const;

function others(all: readonly string[], ...fitting: readonly string[]): readonly string[] {
  return all.filter((provision) => !fitting.includes(provision));
}

/** Source of all: Regulation (EU) 2016/679; checked 2026-11-22. */
export const CITATION_SUBJECTS = {
  access: {
    name: "the right of access",
    right: "15",
    fits: ["15", "12", "13(2)(b)", "14(2)(c)"],
    mistaken: [...others(RIGHTS, "15"), "19"],
  },
  rectification: {
    name: "the right to rectification",
    right: "16",
    fits: ["16", "19", "12", "5(1)(d)", "13(2)(b)", "14(2)(c)", "18(1)(a)"],
    mistaken: others(RIGHTS, "16"),
  },
  erasure: {
    name: "the right to erasure",
    right: "17",
    fits: ["17", "19", "12", "13(2)(b)", "14(2)(c)", "18(1)(b)"],
    mistaken: others(RIGHTS, "17"),
  },
  restriction: {
    name: "the right to restriction of processing",
    right: "18",
    fits: ["18", "19", "12", "13(2)(b)", "14(2)(c)"],
    mistaken: others(RIGHTS, "18"),
  },
  portability: {
    name: "the right to data portability",
    right: "20",
    fits: ["20", "12", "13(2)(b)", "14(2)(c)"],
    mistaken: [...others(RIGHTS, "20"), "19"],
  },
  objection: {
    name: "the right to object",
    right: "21",
    fits: ["21", "12", "13(2)(b)", "14(2)(c)", "22", "17(1)(c)", "18(1)(d)"],
    mistaken: [...others(RIGHTS, "21", "22"), "19"],
  },
  withdrawal: {
    name: "the withdrawal of consent",
    right: "7(3)",
    fits: ["7", "6(1)(a)", "9(2)(a)", "13(2)(c)", "14(2)(d)", "17(1)(b)", "49(1)(a)"],
    mistaken: [...others(RIGHTS, "7(3)"), "19"],
  },
  complaint: {
    name: "the right to lodge a complaint",
    right: "77",
    fits: ["77", "12(4)", "13(2)(d)", "14(2)(e)", "15(1)(f)", "80"],
    mistaken: [...others(RIGHTS, "77"), "19", "78", "79"],
  },
  remedy: { name: "judicial remedies", right: "79", fits: ["78", "79", "82"], mistaken: [] },
  automated: {
    name: "automated decision-making",
    right: "22",
    fits: ["22", "4(4)", "13(2)(f)", "14(2)(g)", "15(1)(h)", "21", "35", "47"],
    mistaken: others(RIGHTS, "22", "21"),
  },
  consent: {
    name: "consent",
    right: "6(1)(a)",
    fits: ["6(1)(a)", "7", "9(2)(a)", "49(1)(a)", "22(2)(c)", "4(11)", "8"],
    mistaken: others(BASES, "6(1)(a)"),
  },
  contract: {
    name: "the performance of a contract",
    right: "6(1)(b)",
    fits: ["6(1)(b)", "49(1)(b)", "49(1)(c)", "22(2)(a)", "9(2)(h)"],
    mistaken: others(BASES, "6(1)(b)"),
  },
  obligation: {
    name: "a legal obligation",
    right: "6(1)(c)",
    fits: ["6(1)(c)", "6(3)", "9(2)(b)", "17(1)(e)", "17(3)(b)"],
    mistaken: others(BASES, "6(1)(c)"),
  },
  vital: {
    name: "vital interests",
    right: "6(1)(d)",
    fits: ["6(1)(d)", "9(2)(c)", "49(1)(f)"],
    mistaken: others(BASES, "6(1)(d)"),
  },
  publicTask: {
    name: "a task in the public interest",
    right: "6(1)(e)",
    fits: ["6(1)(e)", "6(3)", "9(2)(g)", "9(2)(i)", "9(2)(j)", "49(1)(d)", "17(3)", "21(6)", "89"],
    mistaken: others(BASES, "6(1)(e)"),
  },
  interests: {
    name: "legitimate interests",
    right: "6(1)(f)",
    fits: ["6(1)(f)", "13(1)(d)", "14(2)(b)", "21", "49(1)"],
    mistaken: others(BASES, "6(1)(f)"),
  },
  special: {
    name: "special categories of personal data",
    right: "9",
    fits: ["9"],
    mistaken: ["8", "10", "11"],
  },
  criminal: {
    name: "criminal convictions and offenses",
    right: "10",
    fits: ["10"],
    mistaken: ["8", "9", "11"],
  },
  adequacy: {
    name: "adequacy decisions",
    right: "45",
    fits: ["45", "44", "13(1)(f)", "14(1)(f)"],
    mistaken: others(TRANSFERS, "45"),
  },
  clauses: {
    name: "standard contractual clauses",
    right: "46",
    fits: ["46", "44", "28", "13(1)(f)", "14(1)(f)"],
    mistaken: others(TRANSFERS, "46"),
  },
  corporateRules: {
    name: "binding corporate rules",
    right: "47",
    fits: ["47", "46", "44"],
    mistaken: others(TRANSFERS, "46", "47"),
  },
  breach: {
    name: "personal data breaches",
    right: "33",
    fits: ["33", "34", "4(12)", "32"],
    mistaken: ["30", "31", "35", "36", "37", "38", "39"],
  },
  officer: {
    name: "the data protection officer",
    right: "37",
    fits: ["37", "38", "39", "35(2)", "13(1)(b)", "14(1)(b)", "33(3)(b)"],
    mistaken: ["26", "27", "28", "35", "36", "40", "41", "42"],
  },
  assessment: {
    name: "the data protection impact assessment",
    right: "35",
    fits: ["35", "36", "39(1)(c)"],
    mistaken: ["30", "32", "33", "34", "37", "38"],
  },
  records: {
    name: "records of processing activities",
    right: "30",
    fits: ["30"],
    mistaken: ["28", "29", "31", "33", "34", "35"],
  },
  measures: {
    name: "security of processing",
    right: "32",
    fits: ["32", "24", "25", "5", "28", "89", "34(3)(a)"],
    mistaken: ["30", "31", "33", "35", "36", "37", "38", "39"],
  },
  representative: {
    name: "the representative in the Union",
    right: "27",
    fits: ["27", "3(2)", "4(17)", "13(1)(a)", "14(1)(a)", "30"],
    mistaken: ["26", "28", "37", "38", "39"],
  },
  jointControllers: {
    name: "joint controllers",
    right: "26",
    fits: ["26", "4(7)"],
    mistaken: ["27", "28", "29"],
  },
  processing: {
    name: "processors and their contracts",
    right: "28",
    fits: ["28", "29", "4(8)", "32", "30"],
    mistaken: ["26", "27"],
  },
  controller: {
    name: "the controller",
    right: "4(7)",
    fits: ["4(7)", "24", "26"],
    mistaken: others(DEFINITIONS, "4(7)"),
  },
  processor: {
    name: "the processor",
    right: "4(8)",
    fits: ["4(8)", "28", "29"],
    mistaken: others(DEFINITIONS, "4(8)"),
  },
} as const satisfies Readonly<Record<string, CitationSubject>>;

export type CitationSubjectId = keyof typeof CITATION_SUBJECTS;

/** A citation as far as its fit goes. */
export interface Cited {
  readonly article: number;
  /** Last article of a range. */
  readonly until?: number;
  readonly detail: string;
}

/** Whether the provision is about the subject, has a part that is, or is part of one that is. */
export function fitsSubject(
  { article, until = article, detail }: Cited,
  subject: CitationSubjectId,
): boolean {
  const { fits, mistaken }: CitationSubject = CITATION_SUBJECTS[subject];
  if (until !== article) {
    return fits.some(
      (provision) => article <= Number.parseInt(provision, 10) && Number.parseInt(provision, 10) <= until,
    );
  }
  const cited = `${article}${detail}`;
  // One sentence of Article 18 speaks of the objection; Article 18 as a whole is another right.
  const isWhole = !mistaken.includes(cited);
  return fits.some((provision) => isPartOf(cited, provision) || (isWhole && isPartOf(provision, cited)));
}

/** Whether the provision is plainly about something else of the same kind. */
export function isMistakenFor(
  { article, until = article, detail }: Cited,
  subject: CitationSubjectId,
): boolean {
  const { mistaken }: CitationSubject = CITATION_SUBJECTS[subject];
  const isAbout = (cited: string) => mistaken.some((provision) => isPartOf(cited, provision));
  if (until === article) return isAbout(`${article}${detail}`);
  for (let each = article; each <= until; each++) if (!isAbout(`${each}`)) return false;
  return true;
}

function isPartOf(part: string, whole: string): boolean {
  return part === whole || (part.startsWith(whole) && part.charAt(whole.length) === "(");
}
