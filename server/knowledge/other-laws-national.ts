import type { LawSubject, OtherLaw } from "./other-law.ts";

type NationalLawId =
  | "swiss-fadp"
  | "lgpd"
  | "pipl"
  | "kvkk"
  | "lopdgdd"
  | "uk-dpa-2018"
  | "uk-dpa-1998"
  | "pecr"
  | "bdsg"
  | "tdddg"
  | "ccpa"
  | "california-civil-code"
  | "coppa"
  | "coppa-rule"
  | "caloppa"
  | "dpdp"
  | "popia";

const KNOWN = { checked: "2026-11-22", confidence: "high" } as const;

const CALIFORNIA_CODE =
  "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CIV&division=3.&title=1.81.5.&part=4.";

/** Sections of the California Civil Code as amended with effect from 1 January 2023. */
const CALIFORNIA_PARTS: Readonly<Record<string, string>> = {
  "1798.80": "What the statute on customer records means by personal information, among other things.",
  "1798.81.5": "Businesses must keep personal information of Californians reasonably secure.",
  "1798.82": "Businesses must tell Californians of breaches.",
  "1798.83": "“Shine the Light”: customers may ask once a year who got their data for direct marketing.",
  "1798.99.80": "What a data broker is.",
  "1798.100":
    "What a business must tell when it collects personal information, how long it keeps it, and that it collects no more than it needs.",
  "1798.105": "The right to have personal information deleted.",
  "1798.106": "The right to have inaccurate personal information corrected.",
  "1798.110": "The right to know what is collected, from where, why and to whom it is disclosed.",
  "1798.115": "The right to know what is sold or shared, and to whom.",
  "1798.120":
    "The right to opt out of the sale and the sharing of personal information; for people under 16 only with consent.",
  "1798.121": "The right to limit the use of sensitive personal information.",
  "1798.125": "Nobody may be treated worse for using these rights; financial incentives need consent.",
  "1798.130": "How requests are received and answered, within 45 days, and what the privacy policy must say.",
  "1798.135":
    "The links “Do Not Sell or Share My Personal Information” and “Limit the Use of My Sensitive Personal Information”, and signals that opt out.",
  "1798.140": "Definitions.",
  "1798.140(d)": "What a business is.",
  "1798.140(e)": "What a business purpose is.",
  "1798.140(h)": "What consent is.",
  "1798.140(i)": "Who a consumer is: whoever resides in California.",
  "1798.140(j)": "What a contractor is.",
  "1798.140(k)": "What cross-context behavioral advertising is.",
  "1798.140(m)": "When information is deidentified.",
  "1798.140(v)": "What personal information is. Until 2023 this was letter (o).",
  "1798.140(ad)": "What a sale is. Until 2023 this was letter (t).",
  "1798.140(ae)": "What sensitive personal information is.",
  "1798.140(ag)": "What a service provider is. Until 2023 this was letter (v).",
  "1798.140(ah)": "What sharing is: for cross-context behavioral advertising.",
  "1798.140(ai)": "Who is a third party.",
  "1798.140(ak)": "What a verifiable request is. Until 2023 this was letter (y).",
  "1798.145": "What is exempt from the law.",
  "1798.150": "Whoever is harmed by a breach for want of security may sue.",
  "1798.155": "Administrative fines.",
  "1798.185": "What the regulations of the agency are about.",
  "1798.192": "Contracts cannot waive these rights.",
  "1798.199.10": "The California Privacy Protection Agency.",
};

const CALIFORNIA_SUBJECTS: readonly LawSubject[] = [
  {
    name: "the right to delete",
    words: /\bright to (?:request )?(?:the )?delet(?:e|ion)\b|\brequests? to delete\b/gi,
    fits: ["1798.105", "1798.130", "1798.145"],
    right: "1798.105",
  },
  {
    name: "the right to correct",
    words: /\bright to (?:request )?(?:the )?correct(?:ion)?\b|\brequests? to correct\b/gi,
    fits: ["1798.106", "1798.130", "1798.145"],
    right: "1798.106",
  },
  {
    name: "the right to know",
    words: /\bright to know\b|\brequests? to know\b/gi,
    fits: ["1798.100", "1798.110", "1798.115", "1798.130", "1798.145"],
    right: "1798.110",
  },
  {
    name: "the right to opt out of sale and sharing",
    words: /\bright to opt[- ]out\b/gi,
    fits: ["1798.120", "1798.121", "1798.135", "1798.185"],
    right: "1798.120",
  },
  {
    name: "the right to limit the use of sensitive information",
    words: /\bright to limit\b/gi,
    fits: ["1798.121", "1798.135", "1798.185"],
    right: "1798.121",
  },
  {
    name: "non-discrimination",
    words: /\bnon-?(?:discrimination|retaliation)\b|\bright not to be (?:discriminated|retaliated)\b/gi,
    fits: ["1798.125"],
    right: "1798.125",
  },
  {
    name: "“Shine the Light”",
    words: /\bshine the light\b/gi,
    fits: ["1798.83", "1798.84", "1798.80"],
    right: "1798.83",
  },
];

/**
 * Laws of single countries and states. The numbers are those of the published texts as we know them; what was put in
 * later carries capitals behind a number and is never judged to be missing.
 */
export const NATIONAL_LAWS: Readonly<Record<NationalLawId, OtherLaw>> = {
  "swiss-fadp": {
    ...KNOWN,
    name: "the Swiss Federal Act on Data Protection",
    pattern:
      /\b(?:rev|n)?FADP\b|\b(?:rev|n)DSG\b|\bSwiss (?:Federal )?(?:Data Protection Act|Act on Data Protection)/gi,
    divisions: {
      article: {
        first: "1",
        last: "74",
        paragraphs: { "6": 7, "16": 3, "17": 2, "19": 5, "25": 7 },
        letters: { "16(2)": "e", "17(1)": "f", "25(2)": "g" },
      },
    },
    parts: {
      "6": "How data may be processed: lawfully, in good faith, for a purpose that people can see, no longer than needed.",
      "8": "Data must be kept secure.",
      "14": "Some controllers abroad must name a representative in Switzerland.",
      "16": "Data may go abroad where the Federal Council finds protection adequate or where safeguards such as recognized clauses protect them.",
      "17": "When data may go abroad without such protection, with consent or for a contract, for instance.",
      "19": "The controller must inform people when it collects data: its identity, the purpose, the recipients and the countries to which data go.",
      "21": "People must be told of decisions made by machines alone, and can have them reviewed.",
      "24": "Breaches with a high risk must be reported to the FDPIC.",
      "25": "Everyone may ask whether data about them are processed, and which.",
      "28": "The right to get one's data in a common electronic format, or to have them handed on.",
      "32": "The right to have data corrected, and to go to court over the rest.",
    },
    subjects: [
      {
        name: "the right of access",
        words: /\bright (?:of|to) (?:access|information)\b/gi,
        fits: ["25", "26", "27"],
        right: "25",
      },
      { name: "data portability", words: /\bdata portability\b/gi, fits: ["28", "29"], right: "28" },
      {
        name: "transfers abroad",
        words:
          /\b(?:transfers?|disclos(?:ed?|ures?)) (?:of (?:personal )?data )?abroad\b|\bcross-border (?:transfers?|disclosures?)\b/gi,
        fits: ["16", "17", "18", "19"],
        right: "16",
      },
    ],
    sources: [{ cite: "FADP, SR 235.1", link: "https://www.fedlex.admin.ch/eli/cc/2022/491/en" }],
  },
  lgpd: {
    ...KNOWN,
    name: "the LGPD",
    pattern: /\bLGPD\b|\bLaw (?:No\.? )?13[.,]?709/gi,
    divisions: { article: { first: "1", last: "65" } },
    parts: {
      "7": "Personal data may be processed only on one of ten legal bases, consent and legitimate interests among them.",
      "8": "Consent must be given in writing or by other means that show the will of the data subject.",
      "9": "What people must be told of the processing.",
      "11": "When sensitive data may be processed.",
      "14": "Data of children and adolescents are processed in their best interest.",
      "18": "Rights of the data subject: confirmation, access, correction, anonymization or erasure, portability, information on sharing, and withdrawal of consent.",
      "20": "People may ask for a review of decisions that rest on automated processing alone.",
      "33": "When data may be transferred to other countries.",
      "41": "The controller must name a person in charge of data protection (encarregado) and publish how to reach them.",
    },
    subjects: [
      {
        name: "transfers to other countries",
        words: /\binternational (?:data )?transfers?\b|\btransfers? (?:of (?:personal )?data )?abroad\b/gi,
        fits: ["5", "33", "34", "35", "36"],
        right: "33",
      },
      {
        name: "the person in charge of data protection",
        words: /\bencarregado\b|\bdata protection officer\b/gi,
        fits: ["5", "41"],
        right: "41",
      },
      {
        name: "sensitive data",
        words: /\bsensitive (?:personal )?data\b/gi,
        fits: ["5", "11", "12", "13"],
        right: "11",
      },
    ],
    sources: [
      {
        cite: "Law 13.709/2018",
        link: "https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm",
      },
    ],
  },
  pipl: {
    ...KNOWN,
    name: "the Chinese Personal Information Protection Law",
    pattern: /\bPIPL\b|\bPersonal Information Protection Law/g,
    divisions: { article: { first: "1", last: "74" } },
    parts: {
      "13": "The grounds on which personal information may be handled; legitimate interests are none of them.",
      "28": "What sensitive personal information is, and that it needs a specific purpose.",
      "38": "When personal information may leave China.",
      "39": "Whoever sends it abroad must say to whom, and ask for separate consent.",
    },
    sources: [{ cite: "PIPL of 20 August 2021" }],
  },
  kvkk: {
    ...KNOWN,
    name: "the Turkish Law No. 6698",
    pattern: /\bKVKK\b|\bLaw (?:No\.? ?|Nr\.? ?)?6698/g,
    divisions: { article: { first: "1", last: "33" } },
    parts: {
      "5": "The grounds on which personal data may be processed.",
      "9": "When personal data may be transferred abroad.",
      "10": "What people must be told when data are collected.",
      "11": "The rights of data subjects.",
      "13": "Requests are answered within thirty days.",
    },
    sources: [{ cite: "Law No. 6698 on the Protection of Personal Data" }],
  },
  lopdgdd: {
    ...KNOWN,
    name: "the Spanish Organic Law 3/2018",
    pattern: /\bLOPD-?GDD\b|\bOrganic Law (?:No\.? )?3\/2018/g,
    divisions: { article: { first: "1", last: "97" } },
    parts: {
      "7": "Children can consent from the age of 14.",
      "11": "Information may be given in layers.",
    },
    sources: [{ cite: "Ley Orgánica 3/2018", link: "https://www.boe.es/eli/es/lo/2018/12/05/3/con" }],
  },
  "uk-dpa-2018": {
    ...KNOWN,
    name: "the Data Protection Act 2018",
    pattern: /\bData Protection Act,? (?:of )?2018|\bDPA ?2018/g,
    divisions: {
      // The Irish act of the same name and year has 232 sections.
      section: { first: "1", last: "215", namesakeEnds: "232" },
      schedule: { first: "1", last: "21" },
    },
    parts: {
      "9": "Children can consent to online services from the age of 13.",
      "10": "When special categories of data and data about offences may be processed.",
      "164A": "Since 19 June 2026: controllers must take complaints, and acknowledge them within 30 days.",
      "165": "Everyone may complain to the Information Commission.",
      "166": "The tribunal can order it to deal with a complaint.",
      "167": "Courts can order controllers to comply.",
      "168": "Compensation, for distress as well.",
      "170": "It is an offence to obtain or disclose personal data without the controller's consent.",
      "173": "It is an offence to change or destroy data so that they need not be disclosed.",
      "schedule 1": "Conditions for special categories of data and data about offences.",
      "schedule 2": "Exemptions from the rights of the UK GDPR.",
      "schedule 3": "Exemptions for health, social work, education and child abuse data.",
      "schedule 21":
        "What goes on to apply after the UK left the EU, among other things to transfers to the EEA.",
    },
    sources: [
      { cite: "Data Protection Act 2018", link: "https://www.legislation.gov.uk/ukpga/2018/12/contents" },
    ],
  },
  "uk-dpa-1998": {
    ...KNOWN,
    name: "the Data Protection Act 1998",
    pattern: /\bData Protection Act,? (?:of )?1998|\bDPA ?1998/g,
    divisions: { section: { first: "1", last: "75" }, schedule: { first: "1", last: "16" } },
    parts: {
      "7": "The right of access; now Article 15 of the UK GDPR.",
      "11": "The right to stop direct marketing; now Article 21 of the UK GDPR.",
    },
    sources: [
      { cite: "Data Protection Act 1998", link: "https://www.legislation.gov.uk/ukpga/1998/29/contents" },
    ],
  },
  pecr: {
    ...KNOWN,
    confidence: "medium",
    name: "the Privacy and Electronic Communications Regulations 2003",
    pattern:
      /\bPECR\b|\bPrivacy and Electronic Communications (?:\(EC Directive\) )?(?:\(Amendment\) )?Regulations(?: 2003)?/g,
    divisions: { regulation: { first: "1", last: "37" } },
    parts: {
      "6": "Storing information on a device or reading it there needs consent, but for the exceptions of Schedule A1, since 5 February 2026 also for statistics.",
      "7": "Traffic data must be erased or made anonymous when they are no longer needed.",
      "14": "Location data need consent or must be anonymous.",
      "19": "Automated calls need consent.",
      "20": "Advertising by fax.",
      "21": "Advertising by telephone.",
      "22": "Advertising by e-mail or message needs consent; customers may be told of similar products as long as they can refuse each time.",
      "23": "Advertising by e-mail must show who sends it.",
    },
    subjects: [
      { name: "cookies", words: /\bcookies?\b/gi, fits: ["6"], right: "6" },
      {
        name: "advertising by e-mail",
        words: /\b(?:newsletters?|e-?mail marketing|marketing e-?mails?|soft opt-in)\b/gi,
        fits: ["22", "23"],
        right: "22",
      },
    ],
    sources: [{ cite: "SI 2003/2426", link: "https://www.legislation.gov.uk/uksi/2003/2426/contents" }],
  },
  bdsg: {
    ...KNOWN,
    name: "the German Federal Data Protection Act (BDSG)",
    pattern: /\bBDSG\b|\bGerman (?:Federal )?Data Protection Act|\bBundesdatenschutzgesetz/g,
    divisions: { section: { first: "1", last: "86" } },
    parts: {
      "4": "Cameras in public places.",
      "22": "When special categories of data may be processed.",
      "26": "Data of applicants and employees.",
      "31": "Scores on how people pay.",
      "34": "Exceptions from the right of access.",
      "35": "Exceptions from the right to erasure.",
      "37": "Automated decisions of insurers.",
      "38": "Who must name a data protection officer beyond the GDPR.",
      "40": "Which authority is competent.",
    },
    subjects: [
      {
        name: "data of employees and applicants",
        words: /\b(?:employment relationships?|job applica(?:tions?|nts?)|applicant data|employee data)\b/gi,
        fits: ["26", "22"],
        right: "26",
      },
      { name: "cameras", words: /\bvideo surveillance\b/gi, fits: ["4"], right: "4" },
    ],
    sources: [{ cite: "BDSG", link: "https://www.gesetze-im-internet.de/bdsg_2018/" }],
  },
  tdddg: {
    ...KNOWN,
    name: "the German TDDDG",
    pattern:
      /\bTDDDG\b|\bTTDSG\b|\bTelecommunications[- ](?:Digital[- ]Services|Telemedia)[- ]Data[- ]Protection[- ]Act/g,
    divisions: { section: { first: "1", last: "30" } },
    parts: {
      "25": "Storing information on a device or reading it there needs consent, unless it is strictly necessary for a service that the user has asked for.",
      "25(1)": "Storing information on a device or reading it there needs consent.",
      "25(2)":
        "The exceptions: sending a message, and what is strictly necessary for a service that the user has asked for.",
      "26": "Services that manage consents can be recognized.",
    },
    subjects: [
      {
        name: "cookies",
        words: /\bcookies?\b|\bterminal equipment\b/gi,
        fits: ["2", "25", "26"],
        right: "25",
      },
    ],
    sources: [{ cite: "TDDDG", link: "https://www.gesetze-im-internet.de/ttdsg/" }],
  },
  ccpa: {
    ...KNOWN,
    name: "the CCPA",
    pattern: /\b(?:CCPA|CPRA)\b|\bCalifornia (?:Consumer Privacy|Privacy Rights) Act(?: of 20(?:18|20))?/g,
    divisions: { section: { first: "1798.100", last: "1798.199.100" } },
    parts: CALIFORNIA_PARTS,
    subjects: CALIFORNIA_SUBJECTS,
    sources: [{ cite: "Cal. Civ. Code 1798.100 to 1798.199.100", link: CALIFORNIA_CODE }],
  },
  "california-civil-code": {
    ...KNOWN,
    name: "the California Civil Code",
    pattern: /\bCal(?:ifornia(?:['’]s)?|\.)? ?Civ(?:il|\.)? ?Code/g,
    // Title 1.81.5 is one of many, so that no section is beyond its end.
    divisions: {},
    parts: CALIFORNIA_PARTS,
    subjects: CALIFORNIA_SUBJECTS,
    sources: [{ cite: "California Civil Code", link: CALIFORNIA_CODE }],
  },
  coppa: {
    ...KNOWN,
    name: "COPPA",
    pattern: /\bChildren['’]?s['’]? Online Privacy Protection Act(?: of 1998)?/g,
    divisions: { section: { first: "6501", last: "6506" } },
    parts: {
      "6501": "Definitions: a child is under 13.",
      "6502": "What operators must do before they collect data of children.",
      "6503": "Programs of self-regulation that the FTC approves.",
      "6504": "The states can sue.",
      "6505": "Who enforces the act.",
    },
    sources: [
      { cite: "15 U.S.C. 6501 to 6506", link: "https://www.law.cornell.edu/uscode/text/15/chapter-91" },
    ],
  },
  "coppa-rule": {
    ...KNOWN,
    name: "the COPPA Rule",
    pattern: /\bCOPPA Rule|\bChildren['’]?s['’]? Online Privacy Protection Rule/g,
    divisions: { section: { first: "312.1", last: "312.13" } },
    parts: {
      "312.2": "Definitions.",
      "312.3": "What operators must do, in general.",
      "312.4": "The notice to parents and the notice on the site, and what each must say.",
      "312.5":
        "Verifiable consent of a parent before data of a child are collected, how it is obtained, and when it is not needed.",
      "312.6": "Parents may see what was collected, and have it deleted.",
      "312.7": "A game or prize may not depend on more data than it needs.",
      "312.8": "Data of children must be kept confidential and secure.",
      "312.10":
        "Data of children may be kept only as long as is needed, never for ever, under a written policy.",
      "312.11": "Programs of self-regulation that the FTC has approved.",
    },
    subjects: [
      {
        name: "consent of parents",
        words: /\bverifiable parental consent\b/gi,
        fits: ["312.2", "312.3", "312.4", "312.5", "312.12"],
        right: "312.5",
      },
      {
        name: "safe harbor programs",
        words: /\bsafe harbor programs?\b/gi,
        fits: ["312.11"],
        right: "312.11",
      },
      {
        name: "keeping and deleting data",
        words: /\bdata retention\b/gi,
        fits: ["312.4", "312.10"],
        right: "312.10",
      },
    ],
    sources: [
      {
        cite: "16 CFR Part 312",
        link: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312",
      },
    ],
  },
  caloppa: {
    ...KNOWN,
    name: "CalOPPA",
    pattern: /\bCalOPPA\b|\bCalifornia Online Privacy Protection Act(?: of 2003)?/gi,
    divisions: { section: { first: "22575", last: "22579" } },
    parts: {
      "22575":
        "Sites that collect data of Californians must have a privacy policy that is easy to find, and what it must say, on “Do Not Track” as well.",
      "22577": "Definitions, and how a policy is posted conspicuously.",
    },
    sources: [
      {
        cite: "Cal. Bus. & Prof. Code 22575 to 22579",
        link: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=BPC&division=8.&chapter=22.",
      },
    ],
  },
  dpdp: {
    ...KNOWN,
    name: "the Indian Digital Personal Data Protection Act, 2023",
    pattern: /\bDigital Personal Data Protection Act|\bDPDPA?(?: Act)?\b/g,
    divisions: { section: { first: "1", last: "44" } },
    parts: {
      "5": "The notice that comes with a request for consent.",
      "6": "What consent must be like, and that it can be withdrawn.",
      "7": "Legitimate uses, for which no consent is needed.",
      "9": "Data of children need the consent of a parent.",
      "11": "The right of access.",
      "12": "The right to correction and erasure.",
      "13": "The right to have grievances redressed.",
    },
    sources: [{ cite: "Digital Personal Data Protection Act, 2023 (India)" }],
  },
  popia: {
    ...KNOWN,
    name: "POPIA",
    pattern: /\bPOPIA?\b|\bProtection of Personal Information Act/g,
    divisions: { section: { first: "1", last: "115" } },
    parts: {
      "11": "The grounds on which personal information may be processed, and the right to object.",
      "18": "What people must be told when personal information is collected.",
      "23": "The right of access.",
      "24": "The right to correction and deletion.",
      "69": "Direct marketing by electronic means needs consent.",
      "72": "When personal information may leave South Africa.",
    },
    sources: [{ cite: "Protection of Personal Information Act 4 of 2013", link: "https://popia.co.za/" }],
  },
};
