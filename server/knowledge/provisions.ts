import { GDPR_LINK } from "./authorities.ts";
import type { Checked } from "./source.ts";

/** One article of the GDPR, in our own words. */
export interface Provision extends Checked {
  readonly article: number;
  readonly title: string;
  readonly summary: string;
  /** What its parts say, by how they are cited: "(1)(f)". */
  readonly parts: Readonly<Record<string, string>>;
}

/** An article of the UK GDPR, as amended, in the official collection. */
export function britishLink(article: number, suffix = ""): string {
  return `https://www.legislation.gov.uk/eur/2016/679/article/${article}${suffix}`;
}

/** Articles 1 to 99 of the GDPR, by number. */
export const PROVISIONS: ReadonlyMap<number, Provision> = new Map(
  articles().map(([article, title, summary, parts = {}]) => [
    article,
    {
      article,
      title,
      summary,
      parts,
      sources: [{ cite: `GDPR Art. ${article}`, link: `${GDPR_LINK}#art_${article}` }],
      checked: "2026-11-22",
      confidence: "high",
    },
  ]),
);

type Row = readonly [
  article: number,
  title: string,
  summary: string,
  parts?: Readonly<Record<string, string>>,
];

function articles(): readonly Row[] {
  return [
    [
      1,
      "Subject matter and objectives",
      "Protects people with regard to the processing of their data, and lets data move freely within the EU.",
    ],
    [
      2,
      "Material scope",
      "Applies to automated processing and to filing systems; not to purely personal or household activities.",
    ],
    [
      3,
      "Territorial scope",
      "Applies to establishments in the EU, and to others who offer goods or services to people in the EU or monitor their behavior.",
      {
        "(1)": "Processing in the context of an establishment in the EU.",
        "(2)": "Controllers and processors outside the EU that target people in it.",
        "(2)(a)": "Offering goods or services to people in the EU.",
        "(2)(b)": "Monitoring the behavior of people in the EU.",
      },
    ],
    [
      4,
      "Definitions",
      "Says what personal data, processing, controller, processor, recipient, consent and other terms mean.",
      {
        "(1)": "Personal data: any information about an identified or identifiable person.",
        "(2)": "Processing: anything done with personal data.",
        "(4)": "Profiling: automated evaluation of personal aspects.",
        "(5)": "Pseudonymization: the data can be tied to a person only with information kept apart.",
        "(7)": "Controller: who decides on the purposes and means.",
        "(8)": "Processor: who processes data on the controller's behalf.",
        "(9)": "Recipient: anyone to whom data are disclosed.",
        "(11)":
          "Consent: a free, specific, informed and unambiguous indication of the person's wishes by a clear act.",
        "(12)": "Personal data breach: loss, alteration or disclosure of data against the rules of security.",
      },
    ],
    [
      5,
      "Principles",
      "Data must be processed lawfully, fairly and openly, for set purposes, as little and as short as needed, accurately and securely.",
      {
        "(1)(a)": "Lawfulness, fairness and transparency.",
        "(1)(b)": "Purpose limitation: collected for set purposes and not used against them.",
        "(1)(c)": "Data minimization: no more than is needed.",
        "(1)(d)": "Accuracy: kept correct and up to date.",
        "(1)(e)": "Storage limitation: kept no longer than is needed.",
        "(1)(f)": "Integrity and confidentiality: protected by suitable measures.",
        "(2)": "Accountability: the controller must be able to show that it complies.",
      },
    ],
    [
      6,
      "Lawfulness of processing",
      "Processing is lawful only on one of six grounds, from consent to legitimate interests.",
      {
        "(1)": "The six grounds on which processing can be lawful.",
        "(1)(a)": "Consent of the person for one or more specific purposes.",
        "(1)(b)":
          "Needed to perform a contract with the person, or for steps that the person asked for before one.",
        "(1)(c)": "Needed to comply with a legal obligation of the controller.",
        "(1)(d)": "Needed to protect the vital interests of a person.",
        "(1)(e)": "Needed for a task in the public interest or in the exercise of official authority.",
        "(1)(f)":
          "Needed for legitimate interests of the controller or a third party, unless the person's interests outweigh them.",
        "(4)": "When data may be used for a purpose other than the one they were collected for.",
      },
    ],
    [
      7,
      "Conditions for consent",
      "Consent must be provable, set apart from other matters, freely given and as easy to withdraw as to give.",
      {
        "(1)": "The controller must be able to prove the consent.",
        "(2)": "A request for consent must stand apart from other matters, in plain language.",
        "(3)": "Consent can be withdrawn at any time, as easily as it was given, and people must be told so.",
        "(4)": "Consent is hardly free when a contract is made to depend on data that it does not need.",
      },
    ],
    [
      8,
      "Children's consent",
      "For online services offered to children, consent counts from the age of 16, or a national age not below 13; below it a parent must agree.",
      {
        "(1)": "The age from which a child's own consent counts.",
        "(2)": "The controller must make reasonable efforts to check that a parent has agreed.",
      },
    ],
    [
      9,
      "Special categories of data",
      "Data on health, religion, ethnic origin, politics, sex life, genetics or biometrics may be processed only under extra conditions.",
      {
        "(1)": "The categories, and the rule that processing them is forbidden.",
        "(2)": "The exceptions from the prohibition.",
        "(2)(a)": "Explicit consent.",
        "(2)(b)": "Duties and rights in employment and social security law.",
        "(2)(c)": "Vital interests of a person who cannot consent.",
        "(2)(d)": "Members of political, religious or trade union bodies without profit aim.",
        "(2)(e)": "Data that the person has plainly made public.",
        "(2)(f)": "Legal claims.",
        "(2)(g)": "Substantial public interest laid down by law.",
        "(2)(h)": "Health care and medicine.",
        "(2)(i)": "Public health.",
        "(2)(j)": "Archives, research and statistics.",
      },
    ],
    [
      10,
      "Criminal convictions",
      "Data on convictions and offenses may be processed only under official control or where a law allows it.",
    ],
    [
      11,
      "Processing without identification",
      "Nobody must collect more data just to identify people; who cannot identify a person need not answer most requests.",
    ],
    [
      12,
      "Transparent information",
      "Information must be short, clear and easy to find, requests must be made easy and answered within a month, free of charge.",
      {
        "(1)": "Concise, transparent, intelligible and easily accessible, in plain language.",
        "(2)": "The controller must make it easy to exercise the rights.",
        "(3)": "Answers are due within one month; two more in difficult cases.",
        "(5)": "Free of charge, unless requests are plainly unfounded or excessive.",
        "(6)": "Proof of identity only where there is reasonable doubt.",
      },
    ],
    [
      13,
      "Information when data are collected from the person",
      "Lists what people must be told when they give their data themselves.",
      {
        "(1)": "What must be told in every case.",
        "(1)(a)": "Identity and contact details of the controller and of its representative.",
        "(1)(b)": "Contact details of the data protection officer.",
        "(1)(c)": "The purposes and the legal basis.",
        "(1)(d)": "The legitimate interests that are pursued.",
        "(1)(e)": "The recipients or categories of recipients.",
        "(1)(f)": "Transfers to third countries, their safeguards and how to get a copy.",
        "(2)": "What else must be told for fair and transparent processing.",
        "(2)(a)": "How long the data are stored, or the criteria for it.",
        "(2)(b)": "The rights of access, rectification, erasure, restriction, objection and portability.",
        "(2)(c)": "The right to withdraw consent.",
        "(2)(d)": "The right to complain to a supervisory authority.",
        "(2)(e)": "Whether the data must be given, and what follows if they are not.",
        "(2)(f)": "Automated decisions, the logic behind them and their consequences.",
        "(3)": "New information before data are used for another purpose.",
        "(4)": "Not needed as far as the person already has the information.",
      },
    ],
    [
      14,
      "Information when data come from elsewhere",
      "Lists what people must be told when their data were not obtained from them, and when.",
      {
        "(1)": "What must be told in every case.",
        "(1)(a)": "Identity and contact details of the controller and of its representative.",
        "(1)(b)": "Contact details of the data protection officer.",
        "(1)(c)": "The purposes and the legal basis.",
        "(1)(d)": "The categories of personal data.",
        "(1)(e)": "The recipients or categories of recipients.",
        "(1)(f)": "Transfers to third countries, their safeguards and how to get a copy.",
        "(2)": "What else must be told for fair and transparent processing.",
        "(2)(a)": "How long the data are stored, or the criteria for it.",
        "(2)(b)": "The legitimate interests that are pursued.",
        "(2)(c)": "The rights of access, rectification, erasure, restriction, objection and portability.",
        "(2)(d)": "The right to withdraw consent.",
        "(2)(e)": "The right to complain to a supervisory authority.",
        "(2)(f)": "The source of the data, and whether it is public.",
        "(2)(g)": "Automated decisions, the logic behind them and their consequences.",
        "(3)": "When: within a month, at the first contact, or at the first disclosure.",
        "(4)": "New information before data are used for another purpose.",
        "(5)": "When the information need not be given.",
        "(5)(b)": "Where giving it is impossible or would take a disproportionate effort.",
      },
    ],
    [
      15,
      "Right of access",
      "People can learn whether their data are processed and get a copy with information about the processing.",
      {
        "(1)": "What the person can learn.",
        "(1)(h)": "Automated decisions and meaningful information about their logic.",
        "(3)": "A copy of the data, the first one free.",
      },
    ],
    [16, "Right to rectification", "People can have wrong data corrected and incomplete data completed."],
    [
      17,
      "Right to erasure",
      "People can have their data deleted, for example when they are no longer needed or consent is withdrawn.",
      {
        "(1)": "The cases in which data must be erased.",
        "(2)": "Others who have been given published data must be told.",
        "(3)": "The exceptions, among them legal duties and legal claims.",
      },
    ],
    [
      18,
      "Right to restriction of processing",
      "People can have data kept but not used, for example while their accuracy is checked.",
    ],
    [
      19,
      "Notification of recipients",
      "Recipients must be told of corrections, deletions and restrictions, unless that is impossible.",
    ],
    [
      20,
      "Right to data portability",
      "People can get the data that they gave in a machine-readable format, or have them sent to another controller.",
    ],
    [
      21,
      "Right to object",
      "People can object to processing based on interests or a public task, and to direct marketing without giving reasons.",
      {
        "(1)": "Objection for reasons of the person's own situation.",
        "(2)": "Objection to direct marketing at any time.",
        "(3)": "After an objection, no more direct marketing.",
        "(4)": "The right must be brought to people's attention clearly and apart from other information.",
        "(5)": "Online services must allow objection by automated means.",
      },
    ],
    [
      22,
      "Automated individual decisions",
      "Nobody has to accept a decision with serious effects made by a machine alone, with narrow exceptions and safeguards.",
      {
        "(1)": "The right not to be subject to such a decision.",
        "(2)": "The exceptions: contract, law, explicit consent.",
        "(3)":
          "A person must be able to step in, and the person concerned to give a view and contest the decision.",
        "(4)": "Not based on special categories of data, unless under further conditions.",
      },
    ],
    [
      23,
      "Restrictions",
      "National or EU law can limit the rights for important public aims, with safeguards.",
    ],
    [
      24,
      "Responsibility of the controller",
      "The controller must take suitable measures and be able to show that processing follows the rules.",
    ],
    [
      25,
      "Data protection by design and by default",
      "Protection must be built in, and the default settings must use no more data than needed.",
    ],
    [
      26,
      "Joint controllers",
      "Who decide together must agree who does what, and tell people the essence of it.",
    ],
    [
      27,
      "Representatives",
      "Controllers and processors outside the EU that target people in it must name a representative there.",
      {
        "(1)": "The duty to name a representative in writing.",
        "(2)": "The exemptions: occasional processing of low risk, and public authorities.",
        "(3)": "The representative must be in a Member State where people concerned are.",
      },
    ],
    [
      28,
      "Processor",
      "Who lets others process data must choose them with care and bind them by a contract with set contents.",
      {
        "(2)": "Another processor only with the controller's permission.",
        "(3)": "What the contract must contain.",
      },
    ],
    [
      29,
      "Processing under authority",
      "Processors and staff may process data only on the controller's instructions.",
    ],
    [
      30,
      "Records of processing",
      "Controllers and processors must keep a list of their processing activities.",
    ],
    [
      31,
      "Cooperation with the authority",
      "Controllers and processors must cooperate with the supervisory authority.",
    ],
    [
      32,
      "Security of processing",
      "Data must be protected by measures that suit the risk, such as encryption and tests.",
    ],
    [
      33,
      "Notification of a breach to the authority",
      "A breach must be reported to the authority within 72 hours, unless a risk is unlikely.",
    ],
    [
      34,
      "Communication of a breach to people",
      "People must be told of a breach that is likely to put them at high risk.",
    ],
    [
      35,
      "Data protection impact assessment",
      "Processing that is likely to be of high risk needs a documented assessment beforehand.",
    ],
    [36, "Prior consultation", "Where a high risk remains, the authority must be asked first."],
    [
      37,
      "Designation of the data protection officer",
      "Says who must have a data protection officer, and that the officer's contact details must be published.",
      {
        "(7)": "The contact details must be published and given to the authority.",
      },
    ],
    [
      38,
      "Position of the data protection officer",
      "The officer is independent, involved early and can be reached by everyone concerned.",
      {
        "(4)": "People can contact the officer about their data and rights.",
      },
    ],
    [
      39,
      "Tasks of the data protection officer",
      "The officer informs, advises and monitors, and is the contact for the authority.",
    ],
    [
      40,
      "Codes of conduct",
      "Associations can draw up codes that put the rules into practice for their sector.",
    ],
    [41, "Monitoring of codes of conduct", "Accredited bodies can monitor whether a code is kept."],
    [
      42,
      "Certification",
      "Processing operations can be certified; that does not lessen anybody's responsibility.",
    ],
    [43, "Certification bodies", "Says who may certify and how certifiers are accredited."],
    [
      44,
      "General principle for transfers",
      "Data may go to a country outside the EEA only under the conditions of this chapter, onward transfers included.",
    ],
    [
      45,
      "Adequacy decisions",
      "Data may go to a country that the Commission has found to ensure adequate protection.",
    ],
    [
      46,
      "Appropriate safeguards",
      "Without an adequacy decision, data may go abroad under safeguards such as standard contractual clauses.",
      {
        "(1)": "The rule: safeguards, enforceable rights and remedies.",
        "(2)(b)": "Binding corporate rules.",
        "(2)(c)": "Standard data protection clauses adopted by the Commission.",
        "(2)(d)": "Standard clauses adopted by an authority and approved by the Commission.",
        "(2)(e)": "An approved code of conduct with binding commitments.",
        "(2)(f)": "An approved certification with binding commitments.",
      },
    ],
    [
      47,
      "Binding corporate rules",
      "Rules within a group, approved by the authority, that allow transfers among its companies.",
    ],
    [
      48,
      "Transfers not authorized by EU law",
      "A foreign judgment or order alone is no ground to hand over data; there must be an agreement such as a treaty.",
    ],
    [
      49,
      "Derogations for specific situations",
      "Narrow exceptions for transfers, such as explicit consent or a contract with the person.",
      {
        "(1)": "The exceptions.",
        "(1)(a)": "Explicit consent after information about the risks.",
        "(1)(b)": "Needed to perform a contract with the person.",
        "(1)(c)": "Needed for a contract with somebody else in the person's interest.",
        "(1)(d)": "Important reasons of public interest.",
        "(1)(e)": "Legal claims.",
        "(1)(f)": "Vital interests of someone who cannot consent.",
        "(1)(g)": "From a public register.",
      },
    ],
    [
      50,
      "International cooperation",
      "The Commission and the authorities work with countries abroad on the protection of data.",
    ],
    [51, "Supervisory authority", "Each Member State has one or more independent authorities."],
    [52, "Independence", "The authorities act in complete independence."],
    [53, "Members of the authority", "How members are appointed and leave."],
    [
      54,
      "Rules on the establishment of the authority",
      "What national law must lay down about its authority.",
    ],
    [55, "Competence", "Each authority is competent in its own Member State."],
    [
      56,
      "Lead supervisory authority",
      "For processing across borders, the authority of the main establishment leads.",
    ],
    [57, "Tasks of the authority", "Among them: to enforce, inform, advise and handle complaints."],
    [58, "Powers of the authority", "To investigate, correct, forbid, fine and advise."],
    [59, "Activity reports", "The authority reports every year."],
    [60, "Cooperation of the authorities", "How the lead authority and the others decide together."],
    [61, "Mutual assistance", "The authorities help each other."],
    [62, "Joint operations", "The authorities can investigate together."],
    [63, "Consistency mechanism", "How the authorities apply the law alike."],
    [64, "Opinion of the Board", "On which drafts the Board gives an opinion."],
    [65, "Dispute resolution by the Board", "How the Board decides when authorities disagree."],
    [66, "Urgency procedure", "Provisional measures in urgent cases."],
    [67, "Exchange of information", "How the authorities exchange information."],
    [
      68,
      "European Data Protection Board",
      "Sets up the Board of all authorities, in place of the Article 29 Working Party.",
    ],
    [69, "Independence of the Board", "The Board acts independently."],
    [70, "Tasks of the Board", "Among them guidelines, opinions and advice."],
    [71, "Reports of the Board", "The Board reports every year."],
    [72, "Procedure of the Board", "How the Board decides."],
    [73, "Chair of the Board", "How the chair is elected."],
    [74, "Tasks of the chair", "What the chair does."],
    [75, "Secretariat of the Board", "Provided by the European Data Protection Supervisor."],
    [76, "Confidentiality of the Board", "When its discussions are confidential."],
    [
      77,
      "Right to complain to an authority",
      "Everyone can complain to a supervisory authority, in particular where they live or work or where the infringement took place.",
      {
        "(1)": "The right to lodge a complaint.",
        "(2)": "The authority must inform the person of progress and outcome.",
      },
    ],
    [
      78,
      "Judicial remedy against an authority",
      "People can go to court against decisions of an authority, and when it does nothing for three months.",
    ],
    [
      79,
      "Judicial remedy against a controller or processor",
      "People can sue, where the company is established or where they live.",
      {
        "(2)": "Which courts are competent.",
      },
    ],
    [80, "Representation", "Associations without profit aim can act for people."],
    [81, "Suspension of proceedings", "What courts do when the same matter is pending elsewhere."],
    [
      82,
      "Compensation and liability",
      "Who suffers damage, material or not, from an infringement can claim compensation.",
    ],
    [
      83,
      "Administrative fines",
      "Fines of up to 20 million euros or 4 % of worldwide turnover, for lesser infringements half of it.",
      {
        "(4)": "Up to 10 million euros or 2 % of turnover.",
        "(5)":
          "Up to 20 million euros or 4 % of turnover, among others for infringements of the rights of people.",
      },
    ],
    [84, "Penalties", "Member States lay down other penalties."],
    [
      85,
      "Freedom of expression",
      "Member States reconcile data protection with journalism, science, art and literature.",
    ],
    [
      86,
      "Public access to documents",
      "Official documents can be disclosed under the law on access to them.",
    ],
    [87, "National identification numbers", "Member States can set conditions for their use."],
    [88, "Employment", "Member States can lay down rules for data of employees."],
    [89, "Archives, research and statistics", "Safeguards and exceptions for these purposes."],
    [
      90,
      "Professional secrecy",
      "Member States can limit the powers of authorities towards those bound by secrecy.",
    ],
    [91, "Churches", "Churches can keep comprehensive rules of their own that are in line with the GDPR."],
    [92, "Delegated acts", "How the Commission can use its delegated powers."],
    [93, "Committee procedure", "The committee that assists the Commission."],
    [
      94,
      "Repeal of Directive 95/46/EC",
      "The Directive is repealed from 25 May 2018; references to it count as references to the GDPR.",
    ],
    [
      95,
      "Relation to the ePrivacy Directive",
      "No further duties where Directive 2002/58/EC already sets some with the same aim.",
    ],
    [
      96,
      "Earlier agreements",
      "International agreements of before 24 May 2016 stay in force until they are replaced.",
    ],
    [97, "Commission reports", "The Commission evaluates the GDPR every four years."],
    [98, "Review of other acts", "The Commission can propose to change other acts on data protection."],
    [99, "Entry into force and application", "The GDPR applies from 25 May 2018."],
  ];
}
