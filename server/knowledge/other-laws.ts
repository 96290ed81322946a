import type { Source } from "./source.ts";

/** Laws besides the GDPR whose articles notices cite. */
export const OTHER_LAW_IDS = [
  "eprivacy-directive",
  "directive-95-46",
  "regulation-2018-1725",
  "dsa",
  "ai-act",
  "swiss-fadp",
  "lgpd",
] as const;

export type OtherLawId = (typeof OTHER_LAW_IDS)[number];

export interface OtherLaw {
  /** As a message names it. */
  readonly name: string;
  /** How texts name it. */
  readonly pattern: RegExp;
  /** The number of its last article. */
  readonly lastArticle: number;
  /** What some of its provisions say, by article and paragraph, in our words. */
  readonly parts: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** The numbers of articles are those of the published texts as we know them; they were not counted again here. */
export const OTHER_LAWS: Readonly<Record<OtherLawId, OtherLaw>> = {
  "eprivacy-directive": {
    name: "Directive 2002/58/EC (ePrivacy Directive)",
    pattern: /\bDirective (?:No\.? )?2002\/58|\be-?Privacy Directive|\bCookie Directive/i,
    lastArticle: 21,
    parts: {
      "5": "Communications are confidential. Storing information on a device or reading it there needs consent, unless a service that the user has asked for cannot do without it.",
      "5(3)":
        "Storing information on a user's device, or reading it there, needs consent after clear information, unless it is strictly necessary for a service that the user has asked for.",
      "6": "Traffic data must be erased or made anonymous when the communication no longer needs them, but for billing and for what the user has consented to.",
      "13": "Advertising by e-mail, message, fax or automatic call needs consent beforehand; a customer may be told of similar products by e-mail as long as it can be refused each time.",
    },
    source: { cite: "Directive 2002/58/EC", link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj" },
  },
  "directive-95-46": {
    name: "Directive 95/46/EC",
    pattern: /\b(?:Data Protection )?Directive (?:No\.? )?95\/46/i,
    lastArticle: 34,
    parts: {},
    source: { cite: "Directive 95/46/EC", link: "https://eur-lex.europa.eu/eli/dir/1995/46/oj" },
  },
  "regulation-2018-1725": {
    name: "Regulation (EU) 2018/1725",
    pattern: /\bRegulation (?:\(EU\) )?(?:No\.? )?2018\/1725/i,
    lastArticle: 101,
    parts: {},
    source: { cite: "Regulation (EU) 2018/1725", link: "https://eur-lex.europa.eu/eli/reg/2018/1725/oj" },
  },
  dsa: {
    name: "the Digital Services Act",
    pattern: /\bDigital Services Act|\bRegulation (?:\(EU\) )?(?:No\.? )?2022\/2065/i,
    lastArticle: 93,
    parts: {
      "26": "Online platforms must mark advertisements, name who pays for them and tell why they are shown; none may rest on profiling with special categories of data.",
      "28": "Online platforms must protect minors, and show them no advertising that rests on profiling.",
    },
    source: { cite: "Regulation (EU) 2022/2065", link: "https://eur-lex.europa.eu/eli/reg/2022/2065/oj" },
  },
  "ai-act": {
    name: "the AI Act",
    pattern: /\bAI Act|\bArtificial Intelligence Act|\bRegulation (?:\(EU\) )?(?:No\.? )?2024\/1689/i,
    lastArticle: 113,
    parts: {
      "50": "People must be told when they deal with an AI system, and when what they see or hear was made by one.",
    },
    source: { cite: "Regulation (EU) 2024/1689", link: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj" },
  },
  "swiss-fadp": {
    name: "the Swiss Federal Act on Data Protection",
    pattern:
      /\b(?:rev|n)?FADP\b|\b(?:rev|n)DSG\b|\bSwiss (?:Federal )?(?:Data Protection Act|Act on Data Protection)/i,
    lastArticle: 74,
    parts: {
      "16": "Data may go abroad where the Federal Council finds protection adequate or where safeguards such as recognized clauses protect them.",
      "19": "The controller must inform people when it collects data: its identity, the purpose, the recipients and the countries to which data go.",
      "25": "Everyone may ask whether data about them are processed, and which.",
    },
    source: { cite: "FADP, SR 235.1", link: "https://www.fedlex.admin.ch/eli/cc/2022/491/en" },
  },
  lgpd: {
    name: "the LGPD",
    pattern: /\bLGPD\b|\bLaw (?:No\.? )?13[.,]?709/i,
    lastArticle: 65,
    parts: {
      "7": "Personal data may be processed only on one of ten legal bases, consent and legitimate interests among them.",
      "18": "Rights of the data subject: confirmation, access, correction, anonymization or erasure, portability, information on sharing, and withdrawal of consent.",
      "41": "The controller must name a person in charge of data protection (encarregado) and publish how to reach them.",
    },
    source: {
      cite: "Law 13.709/2018",
      link: "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
    },
  },
};

export function isOtherLaw(law: string): law is OtherLawId {
  return OTHER_LAW_IDS.some((id) => id === law);
}
