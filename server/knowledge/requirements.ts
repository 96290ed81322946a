import type { ConditionId, ItemId } from "./items.ts";
import type { Checked, Source } from "./source.ts";

/** What the law wants said about one item, and what is wrong when it is not said or not well. */
export interface Requirement extends Checked {
  readonly item: ItemId;
  /** Short noun phrase: "how long data are kept". */
  readonly name: string;
  /** Provision for data that the person gives, without the law's name: "13(2)(a)". */
  readonly article13: string | undefined;
  /** Provision for data from elsewhere. */
  readonly article14: string | undefined;
  readonly kind: "mandatory" | "conditional" | "good-practice";
  /** Of a finding that it is absent. */
  readonly severity: "error" | "warning" | "info";
  /** Of a finding that it is weak. */
  readonly weakSeverity: "error" | "warning" | "info";
  /** Conditions all of which must hold for it to be due; empty for what is always due or due in a way of its own. */
  readonly dueWhen: readonly ConditionId[];
  /**
   * Whether its absence can be found: not of an officer, of whom a text may rightly be silent, nor of what is due only
   * because the text already touches upon it.
   */
  readonly canBeMissing: boolean;
  /** Message when it is absent, at most 120 characters, its provision last in brackets. */
  readonly missing: string;
  /** Message for each way of being weak, by id: what is there, and what would make it enough. */
  readonly weaknesses: Readonly<Record<string, string>>;
  /** Why it is not due. */
  readonly notApplicable: string;
  /** Two or three sentences for the hover. */
  readonly why: string;
  /** Titles for a section of its own; the first one is used. */
  readonly headings: readonly [string, ...string[]];
  /** The topic of `facts/topics.ts` whose section the item belongs to. */
  readonly topic: string;
}

const GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";
const WP260: Source = {
  cite: "Transparency Guidelines WP260 rev.01 (endorsed by the EDPB)",
  link: "https://ec.europa.eu/newsroom/article29/items/622227",
};

const CHECKED = { checked: "2026-11-22", confidence: "high" } as const;

/** Weaknesses that any right can have. */
const ELSEWHERE = {
  "elsewhere-only":
    "This right is given only to readers of one place outside Europe; give it to everyone the GDPR protects",
};

/** By item, in the order of `ITEM_IDS`. */
export const REQUIREMENTS: Readonly<Record<ItemId, Requirement>> = {
  "controller-identity": {
    item: "controller-identity",
    name: "who is responsible for the data",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say which company or person is responsible for the data (GDPR Art. 13(1)(a))",
    weaknesses: {
      "only-a-brand":
        "Only a brand or product is named; name the legal entity that is responsible, with its legal form",
      "only-we": "“We” is never tied to a company; name the legal entity that is responsible for the data",
    },
    notApplicable: "",
    why: "A reader must be able to tell which organization decides why and how their data are used. A brand name or “we” is not enough: requests, complaints and claims are addressed to a legal entity.",
    headings: ["Who is responsible for your data", "Controller", "Who we are"],
    topic: "controller",
    sources: [gdpr("13(1)(a)"), gdpr("4(7)"), WP260],
    ...CHECKED,
  },
  "controller-contact": {
    item: "controller-contact",
    name: "how to reach the controller",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy gives no way to reach the controller about privacy (GDPR Art. 13(1)(a))",
    weaknesses: {
      "no-way-given":
        "“Contact us” leads nowhere; give an e-mail or postal address, a telephone number or a form",
    },
    notApplicable: "",
    why: "People need a way to reach the organization that works. The GDPR does not insist on one channel; regulators prefer more than one, such as e-mail and post.",
    headings: ["Contact", "How to contact us"],
    topic: "contact",
    sources: [gdpr("13(1)(a)"), gdpr("12(2)"), WP260],
    ...CHECKED,
  },
  "eu-representative": {
    item: "eu-representative",
    name: "the representative in the EU",
    article13: "13(1)(a)",
    article14: "14(1)(a)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: ["controller-outside-eea", "addresses-eea-readers"],
    missing: "The policy does not name a representative in the EU (GDPR Art. 13(1)(a), 27)",
    weaknesses: {
      "outside-eu":
        "A representative in the UK or elsewhere outside the EU does not count; name one in an EU Member State",
      "not-named": "A representative is mentioned but not named; give its name and how to reach it",
      "will-not-be-named":
        "The policy says that there is no representative; name one, or the exemption of Art. 27(2) and why it applies",
    },
    notApplicable: "The text does not show a controller outside the EEA that addresses people in it.",
    why: "An organization outside the EU that targets people in the EU usually needs a representative there, and the notice must name it and say how to reach it. Occasional processing of low risk and public authorities are exempt.",
    headings: ["Our representative in the EU"],
    topic: "representative",
    sources: [gdpr("13(1)(a)"), gdpr("27")],
    ...CHECKED,
  },
  "dpo-contact": {
    item: "dpo-contact",
    name: "how to reach the data protection officer",
    article13: "13(1)(b)",
    article14: "14(1)(b)",
    kind: "conditional",
    severity: "info",
    weakSeverity: "error",
    canBeMissing: false,
    dueWhen: [],
    missing: "The policy does not say how to reach the data protection officer (GDPR Art. 13(1)(b))",
    weaknesses: {
      "no-way-to-reach":
        "A data protection officer is mentioned but not how to reach them; give an address that reaches the officer",
    },
    notApplicable:
      "No data protection officer is mentioned; whether one must be appointed cannot be told from a text.",
    why: "If an organization has a data protection officer, people must be told how to reach that person directly. The name is optional, the contact details are not.",
    headings: ["Data protection officer"],
    topic: "dpo",
    sources: [gdpr("13(1)(b)"), gdpr("37(7)"), gdpr("38(4)")],
    ...CHECKED,
  },
  purposes: {
    item: "purposes",
    name: "what the data are used for",
    article13: "13(1)(c)",
    article14: "14(1)(c)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say what personal data are used for (GDPR Art. 13(1)(c))",
    weaknesses: {
      vague:
        "This says too little about what data are used for; name the activities: deliver orders, send invoices, …",
    },
    notApplicable: "",
    why: "The notice must say what the data are used for, so concretely that a reader can tell what will happen. Stock phrases such as “improve our services” say nothing: write the activity, not the aspiration.",
    headings: ["What we use your data for", "Purposes"],
    topic: "purposes",
    sources: [gdpr("13(1)(c)"), gdpr("5(1)(b)"), WP260],
    ...CHECKED,
  },
  "legal-basis": {
    item: "legal-basis",
    name: "the legal basis of each use",
    article13: "13(1)(c)",
    article14: "14(1)(c)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say on what legal basis data are processed (GDPR Art. 13(1)(c), 6(1))",
    weaknesses: {
      "in-passing":
        "A legal basis is mentioned in passing; say for each purpose which of the six of Art. 6(1) it rests on",
      "consent-by-use": "Using a site is not consent; name the legal basis of each purpose",
    },
    notApplicable: "",
    why: "Every use of personal data needs one of six legal grounds, and the notice must say which one goes with which purpose. The ground decides which rights people have: consent can be withdrawn, legitimate interests can be objected to.",
    headings: ["Legal basis", "Why we may use your data"],
    topic: "legal-basis",
    sources: [gdpr("13(1)(c)"), gdpr("6(1)"), WP260],
    ...CHECKED,
  },
  "legitimate-interests": {
    item: "legitimate-interests",
    name: "which legitimate interests are pursued",
    article13: "13(1)(d)",
    article14: "14(2)(b)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "error",
    canBeMissing: false,
    dueWhen: ["relies-on-legitimate-interests"],
    missing: "The policy relies on legitimate interests and does not say which (GDPR Art. 13(1)(d))",
    weaknesses: {
      "not-named":
        "“Our legitimate interests” does not say which; name each, for example “preventing fraud in our shop”",
    },
    notApplicable: "The text does not rely on legitimate interests.",
    why: "Who relies on legitimate interests must say what that interest is, for example preventing fraud. The phrase alone says nothing, and the Court of Justice treats information missing at collection as a reason why the basis may fail.",
    headings: ["Legal basis: our legitimate interests"],
    topic: "legal-basis",
    sources: [
      gdpr("13(1)(d)"),
      gdpr("6(1)(f)"),
      curia("C-252/21", "Meta v Bundeskartellamt"),
      curia("C-394/23", "Mousse"),
    ],
    ...CHECKED,
  },
  recipients: {
    item: "recipients",
    name: "who receives the data",
    article13: "13(1)(e)",
    article14: "14(1)(e)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say who receives personal data, or that nobody does (GDPR Art. 13(1)(e))",
    weaknesses: {
      "third-parties":
        "“Third parties” tells nobody who; name the recipients, or their kind by what they do and where",
    },
    notApplicable: "",
    why: "People must be told who receives their data, by name or at least by a meaningful category. Processors such as hosting companies count too; “partners” is not a category that anyone can understand.",
    headings: ["Who receives your data", "Recipients"],
    topic: "recipients",
    sources: [gdpr("13(1)(e)"), gdpr("4(9)"), WP260],
    ...CHECKED,
  },
  "third-country-transfers": {
    item: "third-country-transfers",
    name: "whether data leave the EEA",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say whether personal data leave the EEA, or where they are held (GDPR Art. 13(1)(f))",
    weaknesses: {},
    notApplicable: "",
    why: "If data leave the EEA, or people outside it can see them, the notice must say so, and whether the Commission considers the country adequate. Regulators expect the countries to be named; remote access counts as a transfer.",
    headings: ["Transfers outside the EEA", "Where your data are held"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), gdpr("44"), WP260],
    ...CHECKED,
  },
  "transfer-safeguards": {
    item: "transfer-safeguards",
    name: "what protects data that leave the EEA",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: ["transfers-outside-eea"],
    missing:
      "The policy does not say what protects personal data that leave the EEA (GDPR Art. 13(1)(f), 46)",
    weaknesses: {
      "not-named":
        "“Appropriate safeguards” does not say which; name them: adequacy decision, standard contractual clauses, …",
      "consent-by-use":
        "Using a site is no ground for a transfer; name the safeguard or the adequacy decision",
    },
    notApplicable: "The text does not show that personal data leave the EEA.",
    why: "Data that go to a country without an adequacy decision need another protection, usually standard contractual clauses, and the notice must name it. “Appropriate safeguards” without saying which is not enough.",
    headings: ["How we protect data abroad"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), gdpr("46"), gdpr("49(1)"), WP260],
    ...CHECKED,
  },
  "safeguards-copy": {
    item: "safeguards-copy",
    name: "how to get a copy of the safeguards",
    article13: "13(1)(f)",
    article14: "14(1)(f)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say how to get a copy of the safeguards for transfers (GDPR Art. 13(1)(f))",
    weaknesses: {
      "only-more-information":
        "“More information” is not a copy; say where the safeguards are published or how to get a copy",
    },
    notApplicable: "The text names no safeguard for transfers.",
    why: "If contractual clauses or binding corporate rules protect a transfer, people may see them. The notice must say how to get a copy or where they are published; this is one of the items most often forgotten.",
    headings: ["Transfers outside the EEA"],
    topic: "transfers",
    sources: [gdpr("13(1)(f)"), WP260],
    ...CHECKED,
  },
  retention: {
    item: "retention",
    name: "how long data are kept",
    article13: "13(2)(a)",
    article14: "14(2)(a)",
    kind: "mandatory",
    severity: "error",
    weakSeverity: "error",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say how long personal data are kept (GDPR Art. 13(2)(a))",
    weaknesses: {
      "as-long-as-necessary":
        "“As long as necessary” is no answer; give a period or a rule from which readers can work it out",
      "general-factors":
        "These factors fit any company; give a period, or a rule from which readers can work it out",
      "no-period": "This speaks of keeping data, but not for how long; give a period or a rule for it",
    },
    notApplicable: "",
    why: "Tell people how long each kind of data is kept, or give a rule that they can apply themselves. Regulators have said that “as long as necessary” on its own is not an answer.",
    headings: ["How long we keep your data", "Retention"],
    topic: "retention",
    sources: [gdpr("13(2)(a)"), gdpr("5(1)(e)"), WP260],
    ...CHECKED,
  },
  "right-access": right({
    item: "right-access",
    name: "the right of access",
    article: "15",
    severity: "error",
    missing: "The policy does not mention the right of access to one's data (GDPR Art. 13(2)(b), 15)",
    weaknesses: {},
    why: "Anyone can ask an organization what personal data it holds about them and get a copy; the first copy is free.",
  }),
  "right-rectification": right({
    item: "right-rectification",
    name: "the right to rectification",
    article: "16",
    severity: "error",
    missing: "The policy does not mention the right to have wrong data corrected (GDPR Art. 13(2)(b), 16)",
    weaknesses: {},
    why: "People can insist that wrong data are corrected and missing data added. Where possible, the organization must also tell those who received the data.",
  }),
  "right-erasure": right({
    item: "right-erasure",
    name: "the right to erasure",
    article: "17",
    severity: "error",
    missing: "The policy does not mention the right to have one's data erased (GDPR Art. 13(2)(b), 17)",
    weaknesses: {
      "only-incorrect-data":
        "Erasure is offered only for wrong data; Art. 17 gives it in more cases, for example when consent is withdrawn",
      "only-closing-account":
        "Closing an account is not erasure; say that people can have their personal data erased",
    },
    why: "In many cases people can have their data erased, not only when they are wrong. There are exceptions, for example where a law requires the data to be kept. Closing an account is not the same thing.",
  }),
  "right-restriction": right({
    item: "right-restriction",
    name: "the right to restriction of processing",
    article: "18",
    severity: "error",
    missing: "The policy does not mention the right to restrict processing (GDPR Art. 13(2)(b), 18)",
    weaknesses: {},
    why: "Restriction means that the data are kept but not used for the time being. It helps while accuracy or lawfulness is in dispute, and is easily forgotten in lists of rights.",
  }),
  "right-portability": right({
    item: "right-portability",
    name: "the right to data portability",
    article: "20",
    severity: "warning",
    missing: "The policy does not mention the right to data portability (GDPR Art. 13(2)(b), 20)",
    weaknesses: {
      "only-export":
        "An export function is not the right; say that people can receive their data in a machine-readable format",
    },
    why: "People may take the data that they supplied to another service in a form that a computer can read. The right applies where the basis is consent or a contract and the processing is automated.",
  }),
  "right-object": right({
    item: "right-object",
    name: "the right to object",
    article: "21(1)",
    severity: "warning",
    missing: "The policy does not mention the right to object to processing (GDPR Art. 13(2)(b), 21(1))",
    weaknesses: {
      "only-marketing-opt-out":
        "Only marketing can be stopped here; say that people can object to processing for their own reasons too",
      "only-cookies":
        "Refusing cookies is not the right to object; say that people can object to processing based on interests",
      "only-automated-decisions":
        "The right to object goes beyond automated decisions; say that people can object to processing",
    },
    why: "Where processing rests on legitimate interests or a public task, people may object. The law wants this right to stand out: it must be brought to people's attention clearly and apart from everything else.",
  }),
  "right-object-marketing": {
    ...right({
      item: "right-object-marketing",
      name: "the right to object to direct marketing",
      article: "21(2)–(4)",
      severity: "error",
      missing: "The policy does not say that one can object to direct marketing (GDPR Art. 21(2)–(4))",
      weaknesses: {
        "only-ad-targeting":
          "Only targeted ads can be stopped here; say how to stop promotional messages as well",
      },
      why: "The right to stop direct marketing is absolute: no reasons, no balancing, no fee. It covers profiling for marketing as well as messages, and has to be shown clearly and apart from other information.",
    }),
    kind: "conditional",
    dueWhen: ["direct-marketing"],
    notApplicable: "The text shows no direct marketing.",
    topic: "marketing",
    headings: ["Direct marketing", "Your rights"],
    sources: [gdpr("21(2)"), gdpr("21(3)"), gdpr("21(4)")],
  },
  "right-withdraw-consent": {
    ...right({
      item: "right-withdraw-consent",
      name: "the right to withdraw consent",
      article: "7(3)",
      severity: "error",
      missing:
        "The policy relies on consent and does not say that it can be withdrawn (GDPR Art. 13(2)(c), 7(3))",
      weaknesses: {
        "only-opt-out":
          "Only one thing can be stopped here; say that any consent can be withdrawn at any time, and how",
        "in-passing":
          "Withdrawal is taken for granted, not said; say that consent can be withdrawn at any time, and how",
        "only-by-leaving":
          "No longer using the service is not withdrawal; say how consent can be withdrawn as easily as it was given",
      },
      why: "If anything rests on consent, people must be told that they can withdraw it whenever they like, and how. Withdrawing must be as easy as agreeing was.",
    }),
    article13: "13(2)(c)",
    article14: "14(2)(d)",
    kind: "conditional",
    dueWhen: ["relies-on-consent"],
    notApplicable: "The text does not rely on consent.",
    sources: [gdpr("13(2)(c)"), gdpr("7(3)"), WP260],
  },
  "right-complain": {
    ...right({
      item: "right-complain",
      name: "the right to complain to an authority",
      article: "77",
      severity: "error",
      missing:
        "The policy does not mention the right to complain to a supervisory authority (GDPR Art. 13(2)(d))",
      weaknesses: {
        "not-to-an-authority":
          "This complaint goes to somebody else; name the right to complain to a data protection authority",
      },
      why: "Everyone can complain to a data protection authority, usually the one where they live or work, and the notice must say so. Asking people to contact the company first is fine as a suggestion, not as a condition.",
    }),
    article13: "13(2)(d)",
    article14: "14(2)(e)",
    headings: ["Your right to complain", "Complaints"],
    topic: "rights",
    sources: [gdpr("13(2)(d)"), gdpr("77")],
  },
  "mandatory-provision": {
    item: "mandatory-provision",
    name: "whether people must give their data",
    article13: "13(2)(e)",
    article14: undefined,
    kind: "mandatory",
    severity: "warning",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say whether data must be given, and what follows if they are not (GDPR Art. 13(2)(e))",
    weaknesses: {
      "no-consequences": "Say also what follows for people who do not give the data",
    },
    notApplicable: "",
    why: "When data are collected from people themselves, they must know what they have to give, why, and what happens if they refuse. Marking required fields is only half of it; the consequences need a sentence as well.",
    headings: ["Must you provide your data?"],
    topic: "provision",
    sources: [gdpr("13(2)(e)"), WP260],
    ...CHECKED,
  },
  "automated-decisions": {
    item: "automated-decisions",
    name: "automated decisions and profiling",
    article13: "13(2)(f)",
    article14: "14(2)(g)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: false,
    dueWhen: ["automated-decisions"],
    missing: "The policy does not explain its automated decisions (GDPR Art. 13(2)(f), 22)",
    weaknesses: {
      "no-logic":
        "Automated decisions or profiling are named only; say how they work in plain words and what follows for people",
      "only-the-right":
        "Only a right is named; say whether automated decisions are made, how they work and what follows",
    },
    notApplicable: "The text shows no automated decisions and says nothing of them.",
    why: "If a computer alone makes decisions that matter, such as refusing credit, people must be told that this happens, how it works in plain words and what it means for them. They can ask for a person to review it.",
    headings: ["Automated decisions", "Automated decisions and profiling"],
    topic: "automated-decisions",
    sources: [
      gdpr("13(2)(f)"),
      gdpr("22"),
      curia("C-634/21", "SCHUFA"),
      curia("C-203/22", "Dun & Bradstreet Austria"),
    ],
    ...CHECKED,
  },
  "data-categories": {
    item: "data-categories",
    name: "what kinds of data are collected",
    article13: undefined,
    article14: "14(1)(d)",
    kind: "conditional",
    severity: "warning",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy does not say what kinds of personal data are collected (GDPR Art. 14(1)(d))",
    weaknesses: {
      "no-kinds":
        "“Personal data” does not say which; list the kinds: name and e-mail address, orders, IP address, …",
    },
    notApplicable: "",
    why: "If data did not come from the person, the notice must list what kinds of data are processed. Where this is not strictly required, readers expect it all the same.",
    headings: ["What data we collect", "The data we collect"],
    topic: "data-collected",
    sources: [gdpr("14(1)(d)"), WP260],
    ...CHECKED,
  },
  "data-source": {
    item: "data-source",
    name: "where data from elsewhere come from",
    article13: undefined,
    article14: "14(2)(f)",
    kind: "conditional",
    severity: "error",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: ["indirect-collection"],
    missing: "The policy does not say from which sources it gets data about people (GDPR Art. 14(2)(f))",
    weaknesses: {
      "no-source":
        "“Other sources” does not say which; name them, or at least their kind and whether they are public",
    },
    notApplicable: "The text does not show that data come from anybody but the person.",
    why: "Who gets data about people from elsewhere must say where from. “Partners” tells people nothing; if the exact source is not known, describe the kind of source.",
    headings: ["Sources of your data", "Data from other sources"],
    topic: "data-source",
    sources: [gdpr("14(2)(f)"), WP260],
    ...CHECKED,
  },
  "rights-exercise": {
    item: "rights-exercise",
    name: "how to exercise one's rights",
    article13: "12(2)",
    article14: "12(2)",
    kind: "mandatory",
    severity: "warning",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy names rights but not how to exercise them (GDPR Art. 12(2))",
    weaknesses: {
      "no-way-given": "Say whom to write to, or where to click, to exercise these rights",
    },
    notApplicable: "The text names no rights.",
    why: "Rights are of no use if nobody knows where to send the request. Give a simple way and build no hurdles; proof of identity may be asked only where there is reasonable doubt.",
    headings: ["How to exercise your rights"],
    topic: "rights",
    sources: [gdpr("12(2)"), gdpr("12(6)"), WP260],
    ...CHECKED,
  },
  cookies: {
    item: "cookies",
    name: "cookies and similar technologies",
    article13: "13(1)(c)",
    article14: undefined,
    kind: "conditional",
    severity: "warning",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say whether cookies or the like are used, and why (ePrivacy Directive Art. 5(3))",
    weaknesses: {
      "only-use": "Cookies are mentioned, but not what they are for; say which kinds are used and why",
    },
    notApplicable: "",
    why: "Storing or reading information on someone's device needs prior consent unless it is strictly necessary for what they asked for, and clear information in any case. Telling people to change the settings of their browser is not consent.",
    headings: ["Cookies and similar technologies", "Cookies"],
    topic: "cookies",
    sources: [
      { cite: "Directive 2002/58/EC Art. 5(3)", link: "https://eur-lex.europa.eu/eli/dir/2002/58/oj" },
      curia("C-673/17", "Planet49"),
      gdpr("13(1)(c)"),
    ],
    ...CHECKED,
  },
  children: {
    item: "children",
    name: "how children's data are treated",
    article13: "13(1)(c)",
    article14: undefined,
    kind: "conditional",
    severity: "info",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy says nothing about children: an age limit, or how their data are treated (GDPR Art. 8)",
    weaknesses: {},
    notApplicable: "",
    why: "In the EU a child's own consent to online services counts only from a national age between 13 and 16; below it a parent must agree. The American line of 13 years does not cover that.",
    headings: ["Children"],
    topic: "children",
    sources: [gdpr("8"), gdpr("12(1)"), WP260],
    checked: "2026-11-22",
    confidence: "medium",
  },
  security: {
    item: "security",
    name: "how data are protected",
    article13: undefined,
    article14: undefined,
    kind: "good-practice",
    severity: "info",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say how personal data are protected (GDPR Art. 32; good practice in a notice)",
    weaknesses: {
      "no-measure":
        "This promises security but names no measure; name one or two, such as encryption or access control",
    },
    notApplicable: "",
    why: "A notice need not describe security in detail, but a short and honest summary builds trust. Never promise perfect security, and never disclaim the legal duty to protect data.",
    headings: ["How we protect your data", "Security"],
    topic: "security",
    sources: [gdpr("32"), gdpr("5(1)(f)")],
    ...CHECKED,
  },
  "policy-changes": {
    item: "policy-changes",
    name: "how readers learn of changes",
    article13: "13(3)",
    article14: "14(4)",
    kind: "good-practice",
    severity: "info",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    missing:
      "The policy does not say how readers learn of changes to it (WP260 paras 29–31; GDPR Art. 13(3))",
    weaknesses: {
      "check-back":
        "Readers cannot be left to look for changes themselves; say how you tell them of changes that matter",
      "continued-use":
        "Continued use is not agreement; say how you tell readers of changes that matter before they apply",
    },
    notApplicable: "",
    why: "People should not have to read a notice again and again to find out what has changed; regulators call that insufficient and unfair. Announce changes that matter actively and in advance.",
    headings: ["Changes to this policy", "Changes"],
    topic: "changes",
    sources: [WP260, gdpr("13(3)"), gdpr("5(1)(a)")],
    ...CHECKED,
  },
  "effective-date": {
    item: "effective-date",
    name: "the date of the policy",
    article13: undefined,
    article14: undefined,
    kind: "good-practice",
    severity: "info",
    weakSeverity: "info",
    canBeMissing: true,
    dueWhen: [],
    missing: "The policy carries no date (good practice; GDPR Art. 5(2))",
    weaknesses: {},
    notApplicable: "",
    why: "EU law does not require a date on the notice, but California does, and a date makes accountability easier. Write the month as a word, so that readers on both sides of the Atlantic understand it.",
    headings: ["Last updated"],
    topic: "updated",
    sources: [gdpr("5(2)"), { cite: "Cal. Bus. & Prof. Code § 22575(b)(4)" }],
    ...CHECKED,
  },
};

function gdpr(article: string): Source {
  return { cite: `GDPR Art. ${article}`, link: GDPR };
}

function curia(number: string, name: string): Source {
  return { cite: `CJEU ${number} (${name})`, link: `https://curia.europa.eu/juris/liste.jsf?num=${number}` };
}

/** What the rights of data subjects have in common. */
function right(
  own: Pick<Requirement, "item" | "name" | "severity" | "missing" | "weaknesses" | "why"> & {
    readonly article: string;
  },
): Requirement {
  const { article, weaknesses, ...rest } = own;
  return {
    ...rest,
    article13: "13(2)(b)",
    article14: "14(2)(c)",
    kind: "mandatory",
    weakSeverity: "warning",
    canBeMissing: true,
    dueWhen: [],
    weaknesses: { ...weaknesses, ...ELSEWHERE },
    notApplicable: "",
    headings: ["Your rights"],
    topic: "rights",
    sources: [gdpr("13(2)(b)"), gdpr(article), WP260],
    ...CHECKED,
  };
}
