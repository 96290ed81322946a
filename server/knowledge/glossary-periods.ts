/** When something of the glossary came and went. Dates are ISO, as far as they are known: "2000", "2023-07-10". */
export interface Period {
  readonly since?: string;
  /** The day on which it ended. */
  readonly until?: string;
  readonly replacedBy?: string;
}

/**
 * The laws, frameworks, instruments and bodies of the glossary, by its ids. Of a law, the day from which it applies.
 * Sources are those of the entries. Days that our reference does not give are those of the published acts as we know them.
 */
export const PERIODS: ReadonlyMap<string, Period> = new Map<string, Period>([
  // Bodies
  ["edpb", { since: "2018-05-25" }],
  ["edps", { since: "2004" }],
  ["wp29", { until: "2018-05-25", replacedBy: "European Data Protection Board (EDPB)" }],
  ["information-commission", { since: "2026-09-30" }],
  ["fdpic", { since: "1993-07-01" }],
  ["cppa-agency", { since: "2020-12-16" }],
  ["dprc", { since: "2022-10-07" }],
  // Transfers
  ["eea", { since: "1994-01-01" }],
  ["sccs", { since: "2021-06-27" }],
  ["idta", { since: "2022-03-21" }],
  ["uk-addendum", { since: "2022-03-21" }],
  ["dpf", { since: "2023-07-10" }],
  ["uk-extension", { since: "2023-10-12" }],
  ["swiss-us-dpf", { since: "2024-09-15" }],
  [
    "privacy-shield",
    {
      since: "2016-07-12",
      until: "2020-07-16",
      replacedBy: "EU-U.S. Data Privacy Framework, since 10 July 2023",
    },
  ],
  [
    "safe-harbor",
    {
      since: "2000-07-26",
      until: "2015-10-06",
      replacedBy: "EU-U.S. Data Privacy Framework, since 10 July 2023 (in between, the Privacy Shield)",
    },
  ],
  ["cbpr", { since: "2025-06-02" }],
  // Laws of the EU and its neighbors
  ["gdpr", { since: "2018-05-25" }],
  ["uk-gdpr", { since: "2020-12-31" }],
  ["dpa-2018", { since: "2018-05-25" }],
  ["duaa", { since: "2026-02-05" }],
  ["pecr", { since: "2003-12-11" }],
  ["eprivacy-directive", { since: "2002-07-31" }],
  ["tdddg", { since: "2021-12-01" }],
  ["revfadp", { since: "2023-09-01" }],
  ["dsa", { since: "2024-02-17" }],
  ["ai-act", { since: "2024-08-01" }],
  ["wp260", { since: "2018-04-11" }],
  // Laws of other places
  ["lgpd", { since: "2020-09-18" }],
  ["pipeda", { since: "2001-01-01" }],
  ["ccpa", { since: "2020-01-01" }],
  ["cpra", { since: "2023-01-01" }],
  ["caloppa", { since: "2004-07-01" }],
  ["shine-the-light", { since: "2005-01-01" }],
  ["coppa", { since: "2000-04-21" }],
  ["can-spam", { since: "2004-01-01" }],
  ["hipaa", { since: "1996" }],
  ["glba", { since: "1999" }],
  ["bipa", { since: "2008-10-03" }],
  // Techniques
  ["tcf", { since: "2018-04-25" }],
  ["dnt", { until: "2019-01-17", replacedBy: "Global Privacy Control (GPC)" }],
  ["gpc", { since: "2020-10-07" }],
  ["privacy-sandbox", { until: "2025-10-17" }],
]);
