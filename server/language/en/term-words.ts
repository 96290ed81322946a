/** The English words around defined terms. Data only; all in lower case. */

/** Words that may stand between an opening bracket and the term that it defines: `(collectively, the "Services")`. */
export const DEFINING_LEAD_WORDS: ReadonlySet<string> = new Set(
  `a abbreviated all also altogether an and any as being below briefly collective collectively defined designated
  document each either every following for further hereafter hereby herein hereinafter hereunder henceforth in
  individually its jointly later my notice of or our policy referred respectively short shortly simply statement that the their
  these this those to together your`.split(/\s+/),
);

/** Lead words that define nothing by themselves: `(or “serve”)`, `(as “holiday”)`, `(also “spam”)`. */
export const WEAK_LEAD_WORDS: ReadonlySet<string> = new Set(
  "all also and any as be being for in of or that".split(" "),
);

/** Lead words after which a few words of any kind may stand: `(together with the Site, the "Services")`. */
export const GATHERING_WORDS: ReadonlySet<string> = new Set(
  `collectively hereafter hereinafter henceforth jointly together`.split(/\s+/),
);

/** Words that cannot begin a defined term at the start of a sentence ("This means that …"). */
export const NO_TERM_STARTS: ReadonlySet<string> = new Set(
  `a additionally after all although an and another any as at because before both but by consent deleting each either
  every except first for from had has have he here how however i if in it its many may more most my neither no not nothing on
  one only or other others our please provided rather second see several she should since so some such than that the their
  them then there therefore these they thing this those though to under until unless upon using various we what whatever when
  whenever where whether which while who why will with without you your`.split(/\s+/),
);

/** Nouns at the head of a capitalized expression that is used as if it were defined. Singular, letters only. */
export const TERM_HEADS: ReadonlySet<string> = new Set(
  `company content data datum information material processor subprocessor request term`.split(/\s+/),
);

/**
 * Capitalized nouns that are read as a term even when they stand alone, with the words one of which must come before
 * (none: any). Keys are singular, letters only.
 */
export const SINGLE_TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["data", []],
  ["subprocessor", []],
  ["company", ["the", "our", "this"]],
  ["term", ["these"]],
]);

/** Heads that make a term only after one of these words ("Data Processor", "Data Subject Requests"). */
export const HEADS_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ["processor", ["data", "sub", "payment"]],
  ["request", ["subject", "access", "deletion", "rights"]],
  ["company", []],
  ["term", []],
]);

/**
 * Nouns at the head of expressions of several words that texts may or may not mean as terms ("Event Participants",
 * "Garden Partners"): such an expression counts when it comes again. Singular, letters only.
 */
export const DOUBTFUL_HEADS: ReadonlySet<string> = new Set(
  `activity administrator affiliate applicant application candidate client communication contractor customer device
  employee feature individual material member owner page partner participant preview product property provider purchase
  purpose recipient record recording submission subscriber tool transaction user vendor visitor`.split(/\s+/),
);

/** Nouns that name a type of data in lists of such types: "Usage Data: …", "Contact Information, such as …". */
export const DATA_TYPE_HEADS: ReadonlySet<string> = new Set(
  `content data information identifiers`.split(/\s+/),
);

/** Capitalized expressions that are not listed as undefined terms although their head would make them so. */
export const NO_TERM_WORDS: ReadonlySet<string> = new Set(
  `access additional address collect collected collecting collection contact deleting delete disclosure download
  exporting export further general important more new other processing read sell selling send share sharing storing
  submit transfer transferring update updating use using view`.split(/\s+/),
);

/** Words with which what stands in brackets behind a term is no explanation of it: "Partners (see below)". */
export const NO_EXPLANATION_STARTS: ReadonlySet<string> = new Set(
  `also although and as at available but by click collectively currently defined described each e eg especially except
  excluding for formerly from hereinafter however i ie if in including like listed mainly mostly not of on only optional or
  part please previously required same see since such that this to together under unless until was were when where which
  while who with`.split(/\s+/),
);

/** Plain words before "data" or "information" that is written in lower case: "Specific User data". */
export const PLAIN_KINDS_OF_DATA: ReadonlySet<string> = new Set(
  `account aggregate aggregated anonymized anonymised anonymous basic billing client contact customer device identifiable
  location log member non-personal other payment personal private profile public registration sensitive special specific
  subscriber technical transaction usage user visitor`.split(/\s+/),
);
