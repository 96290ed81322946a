import { cjeu, edpb, gdpr, ON_THE_DEVICE, transparency, UNASKED_MESSAGES } from "./authorities.ts";
import { CHECKED, type Defect, LEAVE_OUT } from "./drafting-defect.ts";

const TELL_FIRST = {
  title: "Promise to tell people before important changes",
  text: "Before an important change takes effect, we will tell you about it by [e-mail or a banner].",
} as const;

/** Consent, agreement, requests and rights. */
export const CONSENT_DEFECTS = {
  "consent-by-use": {
    rule: "assumed-consent",
    severity: "error",
    message:
      "Using a service is not consent; say on what legal basis the data are used, and ask where consent is needed",
    why: "Consent needs a clear affirmative act for a specific purpose. Using, visiting or installing something is done for another reason and shows no agreement to anything; what is written here has no effect, and the processing has no legal basis if it rests on it.",
    advice:
      "Delete the sentence. A notice informs and does not collect consent; where consent is needed, ask for it by a separate action.",
    rewrites: [
      LEAVE_OUT,
      { title: "Say what the notice is for", text: "This notice explains how we use your personal data." },
    ],
    sources: [gdpr("4(11)"), gdpr("7"), cjeu("C-673/17", "Planet49"), edpb("05/2020, para 86")],
    checked: CHECKED,
    confidence: "high",
  },
  "cookie-consent-by-use": {
    rule: "assumed-consent",
    severity: "error",
    message:
      "Going on, scrolling or leaving a setting as it is is no consent to cookies; ask before any that are not necessary are set",
    why: "Whatever is stored on a device or read from it without being strictly necessary needs consent beforehand, of the same quality as under the GDPR. Not changing a setting and continuing to browse are not an affirmative act.",
    advice:
      "Ask for consent before non-essential cookies are set; describe the banner and how to change one's mind.",
    rewrites: [
      {
        title: "Say that consent is asked for",
        text: "We set cookies that are not strictly necessary only after you have agreed to them in our cookie banner, and you can change your mind at any time in the [cookie settings].",
      },
      LEAVE_OUT,
    ],
    sources: [ON_THE_DEVICE, cjeu("C-673/17", "Planet49"), edpb("05/2020, para 86")],
    checked: CHECKED,
    confidence: "high",
  },
  "transfer-consent-by-use": {
    rule: "assumed-consent",
    severity: "error",
    message:
      "People do not consent to a transfer abroad by using a service; name the country and what protects the data there",
    why: "Consent to a transfer must be explicit and informed about the specific transfer and its risks, and it is meant for occasional cases. Regular transfers need an adequacy decision, standard contractual clauses or another of the tools of Articles 45 to 47.",
    advice:
      "Name the country and the real basis of the transfer, such as an adequacy decision or standard contractual clauses.",
    rewrites: [
      {
        title: "Name the country and the safeguard",
        text: "We transfer personal data to [country] on the basis of [adequacy decision or standard contractual clauses].",
      },
      LEAVE_OUT,
    ],
    sources: [gdpr("49(1)(a)"), gdpr("44"), edpb("2/2018")],
    checked: CHECKED,
    confidence: "high",
  },
  "implied-explicit-consent": {
    rule: "assumed-consent",
    severity: "error",
    message:
      "Data about health and other sensitive matters need explicit consent; entering or sending them is none",
    why: "Special categories of personal data may be processed on consent only if it is explicit: given for this purpose, by a statement of its own.",
    advice: "Ask for explicit, separate consent, or name another ground of Article 9(2).",
    rewrites: [LEAVE_OUT],
    sources: [gdpr("9(2)(a)"), edpb("05/2020, section 4")],
    checked: CHECKED,
    confidence: "high",
  },
  "marketing-soft-opt-in-misuse": {
    rule: "misplaced-opt-out",
    severity: "warning",
    message:
      "Advertising by e-mail or message needs consent that is asked for, except to customers about similar products",
    why: "Unasked-for electronic advertising is allowed with prior consent only; the one exception is the sender's own similar products to existing customers, who must be able to object at the start and with each message.",
    advice: "Ask for consent, or limit the statement to your own similar products and existing customers.",
    sources: [UNASKED_MESSAGES, gdpr("7")],
    checked: CHECKED,
    confidence: "high",
  },
  "consent-to-policy": {
    rule: "assumed-agreement",
    severity: "warning",
    message: "A privacy notice informs; nobody has to agree to it or to leave",
    why: "Articles 12 to 14 oblige the controller to inform. Treating the notice as something that people accept mixes information, contract and consent, and suggests that they have agreed to whatever it says.",
    advice:
      "Write “This notice explains …”. If you want a box to be ticked, let it say “I have read the privacy notice”.",
    rewrites: [
      LEAVE_OUT,
      { title: "Say what the notice is for", text: "This notice explains how we use your personal data." },
    ],
    sources: [gdpr("7(2)"), gdpr("12-14"), transparency("paras 8 and 33")],
    checked: CHECKED,
    confidence: "high",
  },
  "continued-use-accepts-changes": {
    rule: "assumed-agreement",
    severity: "warning",
    message:
      "Going on using a service accepts no changes of a notice; tell people about them, and ask where consent is needed",
    why: "A notice is no contract that could be changed by silence. New purposes need new information beforehand and, where they rest on consent, new consent.",
    advice: "Delete it and say how people learn of changes.",
    rewrites: [TELL_FIRST, LEAVE_OUT],
    sources: [transparency("paras 29-31"), gdpr("13(3)"), gdpr("4(11)")],
    checked: CHECKED,
    confidence: "high",
  },
  "bundled-consent": {
    rule: "forced-consent",
    severity: "error",
    message:
      "Consent to several things at once, or as a condition of the service, is not freely given; ask for each separately",
    why: "Consent must be given for each purpose by itself, apart from other matters, and must not be the price of a service that does not need it.",
    advice: "Ask for each consent separately and do not make the service depend on it.",
    sources: [gdpr("7(2)"), gdpr("7(4)"), edpb("05/2020, paras 26-45")],
    checked: CHECKED,
    confidence: "high",
  },
  "withdraw-by-leaving": {
    rule: "forced-consent",
    severity: "error",
    message:
      "Leaving must not be the only way to say no; give people a way to refuse or withdraw without losing the service",
    why: "It must be possible to refuse and to withdraw consent without detriment. “Stop using the service” is no way to exercise a right.",
    advice: "Give a real way to withdraw or object, and say only which features then cannot work.",
    rewrites: [
      {
        title: "Give a way to withdraw and to object",
        text: "You can withdraw your consent or object to the use of your data at any time, for example in [settings]; you can go on using the service.",
      },
      LEAVE_OUT,
    ],
    sources: [gdpr("7(3)"), gdpr("7(4)"), edpb("05/2020, paras 46-48")],
    checked: CHECKED,
    confidence: "high",
  },
  "withdrawal-formality": {
    rule: "hindered-request",
    severity: "error",
    message: "This makes it needlessly hard to make a request; accept it in any form, also by e-mail",
    why: "The controller must make it easy to exercise rights, and withdrawing consent must be as easy as giving it. Registered letters, notaries and visits in person are no condition that the law knows.",
    advice: "Offer an electronic way, and ask for proof of identity only in case of doubt.",
    sources: [gdpr("12(2)"), gdpr("7(3)")],
    checked: CHECKED,
    confidence: "high",
  },
  "fee-for-requests": {
    rule: "hindered-request",
    severity: "error",
    message:
      "Requests are free; a fee is allowed only for unfounded or excessive requests and for further copies",
    why: "Information and everything done on a request must be free of charge, and so is the first copy of the data.",
    advice: "Say that it is free, and when a reasonable fee is possible.",
    rewrites: [
      {
        title: "Say that requests are free",
        text: "Requests are free of charge; only if a request is manifestly unfounded or excessive may we charge a reasonable fee or refuse it.",
      },
    ],
    sources: [gdpr("12(5)"), gdpr("15(3)"), cjeu("C-307/22", "FT v DW")],
    checked: CHECKED,
    confidence: "high",
  },
  "response-time-too-long": {
    rule: "hindered-request",
    severity: "warning",
    message: "Requests must be answered within one month; only complex ones may take up to two months more",
    why: "The law gives one month from receipt, which can be extended by two months where necessary, and the person must be told of this and of the reasons within the first month. “Within a reasonable time” promises less.",
    advice: "Say “within one month”, and how it may be extended.",
    rewrites: [
      {
        title: "Promise an answer within one month",
        text: "We answer your request within one month; if it is complex, we may need up to two further months and will tell you why.",
      },
    ],
    sources: [gdpr("12(3)")],
    checked: CHECKED,
    confidence: "high",
  },
  "complaint-conditional": {
    rule: "hindered-request",
    severity: "error",
    message: "Anyone may complain to a supervisory authority at any time, without turning to you first",
    why: "The right to complain has no conditions. Asking people to turn to you first is fine as an invitation, not as a requirement.",
    advice: "Say that the right exists at any time, and invite people to contact you first if they wish.",
    rewrites: [
      {
        title: "Make it an invitation",
        text: "You can lodge a complaint with a data protection supervisory authority at any time; we would be glad to hear from you first.",
      },
    ],
    sources: [gdpr("77"), gdpr("13(2)(d)")],
    checked: CHECKED,
    confidence: "high",
  },
  "identity-documents-default": {
    rule: "hindered-request",
    severity: "warning",
    message:
      "A copy of an identity document may be asked for only if there is reasonable doubt about who is asking",
    why: "More information may be requested where there are reasonable doubts about identity, and no more than is needed. Asking everyone for a passport collects more data than most requests are about.",
    advice:
      "Use the log-in or address that you know; ask for more only in doubt, and let people black out what is not needed.",
    rewrites: [
      {
        title: "Limit it to cases of doubt",
        text: "If we have reasonable doubts about who is making a request, we ask for what we need to be sure.",
      },
    ],
    sources: [gdpr("12(6)"), gdpr("5(1)(c)"), edpb("01/2022, paras 65-79")],
    checked: CHECKED,
    confidence: "high",
  },
  "rights-narrowed": {
    rule: "narrowed-rights",
    severity: "error",
    message: "A notice cannot make a right smaller than the law does",
    why: "Articles 15 to 22 say when a right exists and when a request may be refused. A limit of one request a year, or a decision at the company's discretion, is not among the reasons.",
    advice: "State the right in full and mention the exceptions that the law makes.",
    sources: [gdpr("12(2)"), gdpr("15-22")],
    checked: CHECKED,
    confidence: "high",
  },
  "rights-only-eu-citizens": {
    rule: "narrowed-rights",
    severity: "warning",
    message:
      "The GDPR protects everyone whose data come under it, not only citizens; write “people in the EU” or simply “you”",
    why: "Whether the GDPR applies depends on where the organization is established and whom it addresses, never on a passport. A tourist in Vienna has the same rights as a citizen.",
    advice: "Write “people in the EEA” or simply “you”.",
    sources: [gdpr("3"), { cite: "GDPR Recitals 2 and 14" }],
    checked: CHECKED,
    confidence: "high",
  },
  "rights-in-theory-only": {
    rule: "narrowed-rights",
    severity: "warning",
    message: "“May have” leaves open whether readers have these rights; say who has which",
    why: "Readers must learn which rights they have. “You may have rights under applicable law” tells them to find out for themselves.",
    advice: "State the rights for each group of readers.",
    report: "first",
    sources: [transparency("para 13"), gdpr("13(2)(b)")],
    checked: CHECKED,
    confidence: "high",
  },
  "objection-not-separate": {
    rule: "narrowed-rights",
    severity: "info",
    message: "The right to object is one of many here; is it also pointed out on its own, as the law asks?",
    why: "The right to object to direct marketing and to processing for legitimate interests must be brought to people's attention explicitly, clearly and separately from other information.",
    advice: "Give it a paragraph of its own, with a heading or in bold type.",
    report: "first",
    sources: [gdpr("21(4)"), transparency("Annex")],
    checked: CHECKED,
    confidence: "high",
  },
  "wrong-complaint-body": {
    rule: "narrowed-rights",
    severity: "warning",
    message:
      "This body does not take complaints about companies; name the national data protection authority",
    why: "Complaints go to the supervisory authority of the place where the person lives or works or where it happened. The Commission, the EDPB and the EDPS do not handle complaints about companies.",
    advice: "Name the national supervisory authority.",
    sources: [gdpr("77"), gdpr("51")],
    checked: CHECKED,
    confidence: "high",
  },
  "check-back-regularly": {
    rule: "unannounced-changes",
    severity: "warning",
    message: "People cannot be expected to look for changes; tell them about those that matter",
    why: "The Transparency Guidelines call it insufficient and unfair to tell people to check a notice regularly. Changes that matter must be brought to their attention.",
    advice: "Add how people are told, for example by e-mail or with a banner.",
    rewrites: [TELL_FIRST],
    report: "first",
    sources: [transparency("para 29"), gdpr("5(1)(a)")],
    checked: CHECKED,
    confidence: "high",
  },
  "changes-without-notice": {
    rule: "unannounced-changes",
    severity: "warning",
    message: "Changes that matter may not come unannounced; say how people are told beforehand",
    why: "Before data are used for a new purpose, people must be told. A notice that changes at any time without a word takes away what it promised.",
    advice: "Promise to announce important changes in good time.",
    rewrites: [TELL_FIRST],
    sources: [transparency("paras 29-31"), gdpr("13(3)")],
    checked: CHECKED,
    confidence: "high",
  },
  "opt-out-instead-of-consent": {
    rule: "misplaced-opt-out",
    severity: "info",
    message:
      "An opt-out or a browser setting does not replace the consent that is needed before such cookies are set",
    why: "Cookies and similar means that are not strictly necessary need consent beforehand. Opt-out pages of the industry and browser settings come afterwards. This text nowhere says that consent is asked for.",
    advice:
      "Describe first how consent is asked for, for example with a banner; keep the opt-out as an extra.",
    report: "first",
    sources: [ON_THE_DEVICE, cjeu("C-673/17", "Planet49")],
    checked: CHECKED,
    confidence: "high",
  },
  "dnt-vs-gpc-confusion": {
    rule: "misplaced-opt-out",
    severity: "warning",
    message:
      "“Do Not Track” and the Global Privacy Control are different: the law of several US states gives effect to the second",
    why: "Nobody is obliged to follow “Do Not Track”. The Global Privacy Control must be honored as an opt-out by businesses that sell or share personal information under the laws of California and other states.",
    advice: "Say separately what you do on each of the two signals.",
    everywhere: true,
    sources: [{ cite: "Cal. Code Regs. tit. 11, § 7025" }, { cite: "Cal. Bus. & Prof. Code § 22575(b)(5)" }],
    checked: CHECKED,
    confidence: "high",
  },
  "children-13-only": {
    rule: "misplaced-age-limit",
    severity: "info",
    message:
      "In the EU a child can consent alone from 13 to 16 on, depending on the country; 13 is the limit of US law",
    why: "Article 8 sets the age at 16 for services offered directly to a child on the basis of consent, and lets each country lower it, at most to 13.",
    advice: "Name the age of the countries that you address and how parents agree, or set the limit at 16.",
    report: "first",
    sources: [gdpr("8"), edpb("05/2020, paras 131-136")],
    checked: CHECKED,
    confidence: "high",
  },
} as const satisfies Readonly<Record<string, Defect>>;
