import type { OtherLaw } from "./other-law.ts";

type EuropeanLawId =
  | "eprivacy-directive"
  | "directive-95-46"
  | "regulation-2018-1725"
  | "law-enforcement-directive"
  | "dsa"
  | "dma"
  | "data-act"
  | "data-governance-act"
  | "ai-act"
  | "odr-regulation"
  | "eu-charter"
  | "tfeu"
  | "echr";

const KNOWN = { checked: "2026-11-22", confidence: "high" } as const;

/**
 * Laws of the European Union and of the Council of Europe. The numbers of articles and paragraphs are those of the
 * published texts as we know them, with amendments; where an amendment may have added a paragraph, none are counted.
 */
export const EUROPEAN_LAWS: Readonly<Record<EuropeanLawId, OtherLaw>> = {
  "eprivacy-directive": {
    ...KNOWN,
    name: "Directive 2002/58/EC (ePrivacy Directive)",
    pattern: /\bDirective (?:No\.? )?2002\/58|\be-?Privacy Directive|\bCookie Directive/gi,
    divisions: {
      article: {
        first: "1",
        last: "21",
        paragraphs: {
          "1": 3,
          "4": 5,
          "5": 3,
          "6": 6,
          "7": 2,
          "8": 4,
          "9": 3,
          "12": 4,
          "13": 6,
          "14": 3,
          "15": 3,
        },
      },
    },
    parts: {
      "4": "The provider of a communications service must keep it secure and report breaches.",
      "5": "Communications are confidential. Storing information on a device or reading it there needs consent, unless a service that the user has asked for cannot do without it.",
      "5(1)":
        "Communications and their traffic data are confidential; nobody else may listen in or store them.",
      "5(3)":
        "Storing information on a user's device, or reading it there, needs consent after clear information, unless it is strictly necessary for a service that the user has asked for.",
      "6": "Traffic data must be erased or made anonymous when the communication no longer needs them, but for billing and for what the user has consented to.",
      "9": "Location data of a communications service may be processed only when anonymous, or with consent that can be withdrawn.",
      "12": "Subscribers decide whether they are in a public directory.",
      "13": "Advertising by e-mail, message, fax or automatic call needs consent beforehand; a customer may be told of similar products by e-mail as long as it can be refused each time.",
      "13(1)": "Advertising by e-mail, message, fax or automatic call needs consent beforehand.",
      "13(2)":
        "A customer may be told of similar products of the same seller by e-mail, as long as it can be refused when the address is taken and each time.",
    },
    subjects: [
      {
        name: "cookies",
        words:
          /\bcookies?\b|\b(?:tracking technolog(?:y|ies)|web beacons?|local storage|terminal equipment)\b/gi,
        fits: ["5", "2", "15"],
        right: "5(3)",
      },
      {
        name: "advertising by e-mail",
        words:
          /\b(?:newsletters?|direct marketing|e-?mail (?:marketing|advertising)|unsolicited (?:e-?mails?|communications?)|soft opt-in)\b/gi,
        fits: ["13"],
        right: "13",
      },
      { name: "location data", words: /\blocation data\b/gi, fits: ["9", "2"], right: "9" },
      { name: "traffic data", words: /\btraffic data\b/gi, fits: ["6", "2", "5"], right: "6" },
    ],
    sources: [{ cite: "Directive 2002/58/EC", link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj" }],
  },
  "directive-95-46": {
    ...KNOWN,
    name: "Directive 95/46/EC",
    pattern: /\b(?:Data Protection )?Directive (?:No\.? )?95\/46/gi,
    divisions: {
      article: {
        first: "1",
        last: "34",
        paragraphs: {
          "1": 2,
          "2": 0,
          "3": 2,
          "4": 2,
          "5": 0,
          "6": 2,
          "7": 0,
          "9": 0,
          "10": 0,
          "11": 2,
          "12": 0,
          "13": 2,
          "14": 0,
          "15": 2,
          "16": 0,
          "17": 4,
          "25": 6,
          "26": 4,
          "28": 7,
        },
        letters: {
          "2": "h",
          "6(1)": "e",
          "7": "f",
          "8(2)": "e",
          "10": "c",
          "12": "c",
          "14": "b",
          "26(1)": "f",
        },
      },
    },
    parts: {
      "7": "The six legal grounds that Article 6(1) of the GDPR has taken over.",
      "10": "What people had to be told when data were collected from them; now Article 13 of the GDPR.",
      "11": "What people had to be told when data came from elsewhere; now Article 14 of the GDPR.",
      "12": "The right of access, rectification and erasure; now Articles 15 to 17 of the GDPR.",
      "14": "The right to object; now Article 21 of the GDPR.",
      "15": "Decisions by automated means; now Article 22 of the GDPR.",
      "25": "Transfers to countries that protect data adequately; now Article 45 of the GDPR.",
      "26": "Other transfers, among them with standard clauses; now Articles 46 and 49 of the GDPR.",
      "28": "Supervisory authorities; now Chapter VI of the GDPR.",
      "29": "The Working Party, which the European Data Protection Board has replaced.",
    },
    sources: [{ cite: "Directive 95/46/EC", link: "https://eur-lex.europa.eu/eli/dir/1995/46/oj" }],
  },
  "regulation-2018-1725": {
    ...KNOWN,
    name: "Regulation (EU) 2018/1725",
    pattern: /\bRegulation (?:\(EU\) )?(?:No\.? ?)?2018\/1725|\bEUDPR\b/gi,
    divisions: {
      article: {
        first: "1",
        last: "101",
        paragraphs: { "5": 2, "15": 4, "16": 5, "17": 4 },
        letters: { "5(1)": "e" },
      },
    },
    parts: {
      "5": "The five legal grounds of the institutions of the Union; legitimate interests are none of them.",
      "15": "What people must be told when an institution of the Union collects data from them.",
      "16": "What people must be told when an institution of the Union gets data from elsewhere.",
      "17": "Everyone may ask an institution of the Union which data about them it processes, and for a copy.",
      "18": "The right to have data corrected.",
      "19": "The right to have data erased.",
      "20": "The right to have processing restricted.",
      "22": "The right to receive data in a format that machines read.",
      "23": "The right to object.",
      "63": "Everyone may complain to the European Data Protection Supervisor.",
    },
    subjects: [
      { name: "the right of access", words: /\bright (?:of|to) access\b/gi, fits: ["14", "17"], right: "17" },
      {
        name: "the right to erasure",
        words: /\bright to erasure\b/gi,
        fits: ["14", "19", "21"],
        right: "19",
      },
      {
        name: "the right to rectification",
        words: /\bright (?:to|of) rectification\b/gi,
        fits: ["14", "18", "21"],
        right: "18",
      },
      { name: "the right to object", words: /\bright to object\b/gi, fits: ["14", "23"], right: "23" },
      {
        name: "the right to data portability",
        words: /\bright to data portability\b/gi,
        fits: ["14", "22"],
        right: "22",
      },
    ],
    sources: [{ cite: "Regulation (EU) 2018/1725", link: "https://eur-lex.europa.eu/eli/reg/2018/1725/oj" }],
  },
  "law-enforcement-directive": {
    ...KNOWN,
    name: "Directive (EU) 2016/680",
    pattern: /\bDirective (?:\(EU\) )?(?:No\.? ?)?2016\/680|\bLaw Enforcement Directive/gi,
    divisions: { article: { first: "1", last: "65" } },
    parts: {},
    sources: [{ cite: "Directive (EU) 2016/680", link: "https://eur-lex.europa.eu/eli/dir/2016/680/oj" }],
  },
  dsa: {
    ...KNOWN,
    name: "the Digital Services Act",
    pattern: /\bDigital Services Act|\bRegulation (?:\(EU\) )?(?:No\.? ?)?2022\/2065|\bDSA\b/g,
    divisions: {
      article: {
        first: "1",
        last: "93",
        paragraphs: {
          "4": 3,
          "5": 2,
          "6": 4,
          "11": 3,
          "14": 6,
          "16": 6,
          "17": 5,
          "25": 3,
          "26": 3,
          "27": 3,
          "28": 4,
        },
        letters: { "26(1)": "d" },
      },
    },
    parts: {
      "6": "Who stores what users upload is not liable for it without knowing that it is unlawful, if it is removed at once on learning of it.",
      "11": "Every provider names a single point of contact for the authorities.",
      "12": "Every provider names a single point of contact for its users.",
      "14": "Terms must say how content is moderated.",
      "16": "Everyone must be able to report unlawful content.",
      "17": "Whoever removes content or closes an account must give reasons.",
      "20": "Users of platforms can complain against such decisions for six months.",
      "21": "Disputes on such decisions can go to a certified body out of court.",
      "25": "Platforms may not be designed to deceive or to manipulate.",
      "26": "Online platforms must mark advertisements, name who pays for them and tell why they are shown; none may rest on profiling with special categories of data.",
      "27": "Terms must say by what recommendations are ranked, and how to change that.",
      "28": "Online platforms must protect minors, and show them no advertising that rests on profiling.",
      "38": "Very large platforms must offer recommendations that do not rest on profiling.",
      "39": "Very large platforms must keep a public archive of advertisements.",
    },
    subjects: [
      {
        name: "advertising on platforms",
        words: /\badvertis(?:ements?|ing)\b/gi,
        fits: ["3", "26", "28", "39", "44", "46"],
        right: "26",
      },
      {
        name: "minors",
        words: /\bminors?\b|\bchildren\b/gi,
        fits: ["14", "28", "34", "35", "44"],
        right: "28",
      },
      {
        name: "recommendations",
        words: /\brecommender systems?\b/gi,
        fits: ["3", "27", "34", "38", "40"],
        right: "27",
      },
    ],
    sources: [{ cite: "Regulation (EU) 2022/2065", link: "https://eur-lex.europa.eu/eli/reg/2022/2065/oj" }],
  },
  dma: {
    ...KNOWN,
    name: "the Digital Markets Act",
    pattern: /\bDigital Markets Act|\bRegulation (?:\(EU\) )?(?:No\.? ?)?2022\/1925/gi,
    divisions: { article: { first: "1", last: "54" } },
    parts: {
      "5": "What gatekeepers must and must not do: among other things, they may not combine data from several services without consent.",
      "5(2)":
        "A gatekeeper may not combine personal data from several of its services, or use them for advertising elsewhere, without consent.",
      "6": "Further duties of gatekeepers, among them giving users their data in a form that can be moved.",
      "6(9)": "Gatekeepers must let users move their data, continuously and in real time.",
    },
    sources: [{ cite: "Regulation (EU) 2022/1925", link: "https://eur-lex.europa.eu/eli/reg/2022/1925/oj" }],
  },
  "data-act": {
    ...KNOWN,
    name: "the Data Act",
    pattern: /\bEU Data Act|\bRegulation (?:\(EU\) )?(?:No\.? ?)?2023\/2854/gi,
    divisions: { article: { first: "1", last: "50" } },
    parts: {
      "3": "Connected products must be made so that users get the data they produce, and users must be told which these are.",
      "4": "Users may have the data of their connected product from whoever holds them.",
      "5": "Users may have these data given to somebody else.",
    },
    sources: [{ cite: "Regulation (EU) 2023/2854", link: "https://eur-lex.europa.eu/eli/reg/2023/2854/oj" }],
  },
  "data-governance-act": {
    ...KNOWN,
    name: "the Data Governance Act",
    pattern: /\bData Governance Act|\bRegulation (?:\(EU\) )?(?:No\.? ?)?2022\/868/gi,
    divisions: { article: { first: "1", last: "38" } },
    parts: {},
    sources: [{ cite: "Regulation (EU) 2022/868", link: "https://eur-lex.europa.eu/eli/reg/2022/868/oj" }],
  },
  "ai-act": {
    ...KNOWN,
    name: "the AI Act",
    pattern: /\bAI Act|\bArtificial Intelligence Act|\bRegulation (?:\(EU\) )?(?:No\.? ?)?2024\/1689/gi,
    divisions: { article: { first: "1", last: "113" } },
    parts: {
      "5": "Practices that are forbidden altogether, such as manipulation, social scoring and reading emotions at work.",
      "50": "People must be told when they deal with an AI system, and when what they see or hear was made by one.",
      "86": "Whoever is affected by a decision that rests on a system of high risk may ask for an explanation.",
    },
    sources: [{ cite: "Regulation (EU) 2024/1689", link: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj" }],
  },
  "odr-regulation": {
    ...KNOWN,
    name: "Regulation (EU) No 524/2013",
    pattern: /\bRegulation (?:\(EU\) )?(?:No\.? ?)?524\/2013|\bODR Regulation/gi,
    divisions: { article: { first: "1", last: "22" } },
    parts: {
      "14": "Online traders had to link to the platform for disputes, which was closed on 20 July 2025.",
    },
    sources: [{ cite: "Regulation (EU) No 524/2013", link: "https://eur-lex.europa.eu/eli/reg/2013/524/oj" }],
  },
  "eu-charter": {
    ...KNOWN,
    name: "the EU Charter of Fundamental Rights",
    pattern: /\b(?:EU )?Charter of (?:the )?Fundamental Rights|\bEU Charter\b/gi,
    divisions: {
      article: {
        first: "1",
        last: "54",
        paragraphs: { "7": 0, "8": 3, "11": 2, "47": 0, "52": 7 },
      },
    },
    parts: {
      "7": "Everyone has the right to respect for private and family life, home and communications.",
      "8": "Everyone has the right to the protection of personal data.",
      "8(2)":
        "Data must be processed fairly, for specified purposes, with consent or another basis in law; everyone may have access to them and have them corrected.",
      "8(3)": "An independent authority watches over this.",
      "47": "Everyone has the right to an effective remedy before a court.",
      "52": "How far the rights of the Charter may be limited.",
    },
    sources: [
      {
        cite: "Charter of Fundamental Rights of the EU",
        link: "https://eur-lex.europa.eu/eli/treaty/char_2012/oj",
      },
    ],
  },
  tfeu: {
    ...KNOWN,
    name: "the TFEU",
    pattern: /\bTFEU\b|\bTreaty on the Functioning of the European Union/gi,
    divisions: { article: { first: "1", last: "358", paragraphs: { "16": 2 } } },
    parts: { "16": "Everyone has the right to the protection of personal data; on this rests the GDPR." },
    sources: [{ cite: "TFEU", link: "https://eur-lex.europa.eu/eli/treaty/tfeu_2012/oj" }],
  },
  echr: {
    ...KNOWN,
    name: "the European Convention on Human Rights",
    pattern: /\bECHR\b|\bEuropean Convention (?:on|of|for) (?:the Protection of )?Human Rights/gi,
    divisions: { article: { first: "1", last: "59", paragraphs: { "8": 2, "10": 2 } } },
    parts: {
      "8": "Everyone has the right to respect for private and family life, home and correspondence.",
      "10": "Everyone has the right to freedom of expression.",
    },
    sources: [{ cite: "ECHR", link: "https://www.echr.coe.int/european-convention-on-human-rights" }],
  },
};
